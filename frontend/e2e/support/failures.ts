import { stripVTControlCharacters } from 'node:util';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Says what failed once more, shortly and last of all, for those who see only the end of a log. */
export default class Failures implements Reporter {
  private readonly failed: string[] = [];

  onTestEnd(test: TestCase, result: TestResult): void {
    if (result.status === 'passed' || result.status === 'skipped') return;
    const at = result.error?.location ?? test.location;
    const steps = openSteps(result).join(' › ');
    const why = stripVTControlCharacters(result.error?.message ?? result.status)
      .split('\n')
      .slice(0, 6)
      .join(' ');
    this.failed.push(`${test.title}\n  ${at.file}:${at.line} ${steps}\n  ${why.slice(0, 600)}`);
  }

  onExit(): Promise<void> {
    for (const line of this.failed) process.stderr.write(`FAILED ${line}\n`);
    return Promise.resolve();
  }

  printsToStdio(): boolean {
    return false;
  }
}

/** Where in the walk it stood: the steps that failed, outermost first. */
function openSteps({ steps }: Pick<TestResult, 'steps'>): string[] {
  const step = steps.find(({ error }) => error);
  return step ? [step.title, ...openSteps(step)] : [];
}
