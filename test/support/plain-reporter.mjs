/** Closes a Web Test Runner run with `N passed, N failed, N skipped` alone on a line; a run of nothing fails. */

const testsOf = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : []);
const hasFailed = (test) => !test.passed && !test.skipped;

export const plainReporter = () => ({
  onTestRunFinished({ sessions }) {
    const runs = [...sessions].map((session) => ({ session, tests: testsOf(session.testResults) }));
    const tests = runs.flatMap((run) => run.tests);
    const skipped = tests.filter((test) => test.skipped).length;
    // a file that did not load has no test that failed, and still counts
    const broken = runs.filter((run) => !run.session.passed && !run.tests.some(hasFailed)).length;
    const failed = tests.filter(hasFailed).length;
    const passed = tests.length - failed - skipped;
    // at the very end, after what the other reporters print
    process.once('exit', () =>
      console.log(`${passed} passed, ${failed + broken} failed, ${skipped} skipped`),
    );
    if (tests.length === 0) process.exitCode = 1;
  },
});
