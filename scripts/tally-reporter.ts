import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** Prints the last line of a test run: `N passed, N failed, N skipped`. */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    // A file that can't be loaded and an error outside of tests fail the run without being tests.
    const brokenSuites = modules.flatMap((module) => [module, ...module.children.allSuites()]);
    const errors = brokenSuites.flatMap((suite) => suite.errors()).length + unhandledErrors.length;
    console.log(`${count('passed')} passed, ${count('failed') + errors} failed, ${count('skipped')} skipped`);
  }
}
