import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with the plain line `N passed, N failed`. Named by vite.config.ts. */
export class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const states = modules.flatMap(module => [...module.children.allTests()].map(test => test.result().state));
    const broken = modules.filter(module => module.errors().length > 0).length;
    console.log(
      `${states.filter(state => state === 'passed').length} passed, ${states.filter(state => state === 'failed').length + broken} failed`,
    );
  }
}

export default CountReporter;
