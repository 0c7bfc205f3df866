/** How long one integration test may take, in milliseconds: generous, because a busy machine is no mistake of ours. */
export const TIMEOUT_MS = 20_000;

/**
 * A real editor's windows, watchers and focus have a life of their own: a test that fails is tried once more, and the run
 * says so. What fails twice has failed.
 */
export const RETRIES = 1;
