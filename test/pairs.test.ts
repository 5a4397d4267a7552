import { describe, expect, test } from 'vitest';
import type { PackageFiles } from '../src/testing/package-files.ts';
import { type FixtureCase, fixtureCases, renderCase } from './fixture-cases.ts';

const cases = fixtureCases();

describe('one bad and one ok case differ in one value', () => {
  for (const rule of new Set(cases.map((fixture) => fixture.rule))) {
    test(rule, () => {
      const ofRule = cases.filter((fixture) => fixture.rule === rule);
      const bad = ofRule.filter((fixture) => fixture.name.startsWith('bad-'));
      const ok = ofRule.filter((fixture) => fixture.name.startsWith('ok-'));
      const counts = bad.flatMap((one) =>
        ok.map((other) => `${differences(one, other)}: ${one.name}, ${other.name}`),
      );
      expect(counts, 'number of differing lines and files of each pair').toContainEqual(
        expect.stringMatching(/^1: /),
      );
    });
  }
});

/** Lines that differ, and files that one of the two does not have; settings in case.json count as one line. */
function differences(bad: FixtureCase, ok: FixtureCase): number {
  const [left, right] = [renderCase(bad, 'asIs'), renderCase(ok, 'asIs')];
  const paths = [...new Set([...left.keys(), ...right.keys()])];
  const settings = JSON.stringify([bad.rules, bad.paths]) === JSON.stringify([ok.rules, ok.paths]) ? 0 : 1;
  return paths.reduce((sum, path) => sum + differencesOfFile(left, right, path), settings);
}

function differencesOfFile(left: PackageFiles, right: PackageFiles, path: string): number {
  const [a, b] = [left.get(path), right.get(path)];
  if (!a || !b) return 1;
  if (Buffer.compare(a, b) === 0) return 0;
  if (/\.(msapp|zip)$/i.test(path)) return 1;
  const [linesOfA, linesOfB] = [lines(a), lines(b)];
  if (linesOfA.length !== linesOfB.length) return Number.POSITIVE_INFINITY;
  return linesOfA.filter((line, index) => line !== linesOfB[index]).length;
}

function lines(bytes: Uint8Array): string[] {
  return Buffer.from(bytes).toString('latin1').split('\n');
}
