import { stripVTControlCharacters } from 'node:util';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Says what failed once more, shortly and last of all, for those who see only the end of a log. */
export default class Failures implements Reporter {
  private readonly failed: string[] = [];

  onTestEnd(test: TestCase, result: TestResult): void {
    if (result.status === 'passed' || result.status === 'skipped') return;
    const at = result.error?.location ?? test.location;
    const steps = openSteps(result).join(' › ');
    const why = result.errors.map(({ message = result.status }) => shorten(message)).join('\n  ');
    this.failed.push(`${test.title}\n  ${at.file}:${at.line} ${steps}\n  ${why}`);
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

/** What happened, and how the last tries went, without the log of the browser between them. */
function shorten(message: string): string {
  const lines = stripVTControlCharacters(message).split('\n');
  return [...lines.slice(0, 5), '…', ...lines.slice(5).slice(-5)].join(' ').slice(0, 800);
}
