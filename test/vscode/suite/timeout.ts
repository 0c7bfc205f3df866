/** How long one integration test may take, in milliseconds: generous, because a busy machine is no mistake of ours. */
export const TIMEOUT_MS = 20_000;
