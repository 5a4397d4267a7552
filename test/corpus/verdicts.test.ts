import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { drawFindings, formatVerdicts, parseVerdicts } from './verdicts.ts';

const corpus = process.env.SOLUTION_LINT_CORPUS ?? '';
const path = fileURLToPath(new URL('verdicts.tsv', import.meta.url));
const known = existsSync(path) ? parseVerdicts(readFileSync(path, 'utf8')) : [];

test('no finding that was judged is false', () => {
  expect(known.filter(({ verdict }) => !['true', 'unsure'].includes(verdict))).toEqual([]);
  expect(known.filter(({ why }) => why === '')).toEqual([]);
});

describe.skipIf(!existsSync(corpus))('real packages (SOLUTION_LINT_CORPUS)', () => {
  test('each finding that is drawn has a verdict', { timeout: 120_000 }, async () => {
    const drawn = await drawFindings(corpus);
    const merged = drawn.map((finding) => {
      const judged = known.find(
        ({ rule, fingerprint }) => rule === finding.rule && fingerprint === finding.fingerprint,
      );
      return judged ? { ...finding, verdict: judged.verdict, why: judged.why } : finding;
    });
    if (process.env.UPDATE) writeFileSync(path, formatVerdicts(merged));
    expect(formatVerdicts(known)).toBe(formatVerdicts(merged));
  });
});
