// The one source of the integration suite for both extension hosts: ../bundle.mjs imports the host's mocha first, so
// that `describe` and `it` are there when the tests load, then every *.test.ts of this folder, then this file.

/**
 * Runs every test.
 * @param mocha the one that the tests were registered with
 * @param grep runs only the tests whose full title holds this text, when given
 * @returns rejects with a sentence when a test fails or when there was none to run
 */
export function runAll(mocha: Pick<Mocha, 'fgrep' | 'run'>, grep: string | undefined): Promise<void> {
  if (grep) mocha.fgrep(grep);
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      if (failures > 0) reject(new Error('Some of the integration tests failed.'));
      else if (runner.total === 0) reject(new Error('There was no integration test to run.'));
      else resolve();
    });
    runner.on('retry', (test: Mocha.Test, { message }: Error) =>
      console.log(`    tried once more: ${test.fullTitle()}: ${message}`),
    );
  });
}
