import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { lint } from '../../src/index.ts';
import type { PackageSummary } from '../../src/report.ts';

/** Real packages of other people, which are no part of this project. */
const corpus = resolve(process.env.SOLUTION_LINT_CORPUS ?? '');
const hasCorpus = process.env.SOLUTION_LINT_CORPUS !== undefined && existsSync(corpus);

const diagnostics = new Set(rules.filter((rule) => rule.meta.area === 'package').map((rule) => rule.id));

describe.skipIf(!hasCorpus)(
  'real packages that are one solution in several forms (SOLUTION_LINT_CORPUS)',
  () => {
    test('have the same findings', { timeout: 120_000 }, async () => {
      const { packages } = await lint({ paths: ['.'], cwd: corpus });
      const twins = [...groups(packages).values()].filter((paths) => paths.length > 1);
      expect(twins.length, 'groups of twins').toBeGreaterThan(0);
      for (const paths of twins) {
        const [first = [], ...others] = await Promise.all(paths.map(findingsOf));
        for (const [index, other] of others.entries()) {
          expect(other, `${paths[index + 1]} against ${paths[0]}`).toEqual(first);
        }
      }
    });
  },
);

function groups(packages: readonly PackageSummary[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { path, solution } of packages) {
    if (!solution || /^0(\.0)*$/.test(solution.version)) continue;
    const key = `${solution.uniqueName} ${solution.version}`.toLowerCase();
    found.set(key, [...(found.get(key) ?? []), path]);
  }
  return found;
}

/** Alone, so that no other package resolves or conflicts. */
async function findingsOf(path: string): Promise<string[]> {
  const [outer = path] = path.split('!');
  const report = await lint({ paths: [outer], cwd: corpus });
  return report.findings
    .filter((finding) => finding.package === path && !diagnostics.has(finding.rule))
    .map((finding) => `${finding.rule} ${finding.component.id} ${finding.fingerprint}`)
    .sort();
}
