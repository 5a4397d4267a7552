import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { run } from '../../src/run.ts';

/** Real packages of other people, which are no part of this project. */
const corpus = process.env.SOLUTION_LINT_CORPUS ?? '';

describe.skipIf(!existsSync(corpus))('real packages (SOLUTION_LINT_CORPUS)', () => {
  test('findings of each rule, by message and severity', { timeout: 120_000 }, async () => {
    const counts = new Map(rules.filter(({ meta }) => !meta.needs).map(({ id }) => [id, 0]));
    for (const line of await linesOf(corpus)) counts.set(line, (counts.get(line) ?? 0) + 1);
    const told = [...counts].filter(([line, count]) => count > 0 || !isCounted(line, counts));
    await expect(
      `${told
        .map(([line, count]) => `${line} ${count}`)
        .sort()
        .join('\n')}\n`,
    ).toMatchFileSnapshot('counts.txt');
  });
});

/** A line a finding. Each folder is one repository, and so one workspace. */
async function linesOf(folder: string): Promise<readonly string[]> {
  const names = readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory());
  const lines: string[] = [];
  for (const name of names.sort()) {
    const { report, failures } = await run({ paths: [name], cwd: folder });
    expect(failures).toEqual([]);
    lines.push(...report.findings.map((one) => `${one.rule} ${one.messageId} ${one.severity}`));
  }
  return lines;
}

/** A rule without findings has a line all the same. */
function isCounted(id: string, counts: ReadonlyMap<string, number>): boolean {
  return [...counts.keys()].some((line) => line.startsWith(`${id} `));
}
