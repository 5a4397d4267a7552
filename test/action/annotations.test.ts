import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Severity } from '../../src/engine/severity.ts';
import { annotations } from '../../src/github/annotations.ts';
import type { Finding } from '../../src/report.ts';
import { hostileReport, unseenCharacter } from '../output/hostile-names.ts';
import { finding, report } from '../output/sample-report.ts';

const usual = { failOn: 'error', taken: { error: 0, warning: 0, note: 0 } } as const;

function findings(severity: Severity, count: number, change: Partial<Finding> = {}): Finding[] {
  return Array.from({ length: count }, (_, index) => {
    const name = `${severity} ${index + 1}`;
    return finding({ severity, message: `${name}.`, fingerprint: name, package: 'src', ...change });
  });
}

/** `error: error 1.`: what is at the beginning and the end of a command. */
function brief(commands: readonly string[]): string[] {
  return commands.map((command) => command.replace(/^::(\w+) .*?::/, '$1: '));
}

describe('annotations', () => {
  test('are the ten first errors and warnings, and say how many more there are', () => {
    const all = [...findings('note', 1), ...findings('warning', 11), ...findings('error', 12)];
    const { commands, others } = annotations(report({ findings: all }), usual);
    expect(brief(commands)).toEqual([
      ...Array.from({ length: 9 }, (_, index) => `error: error ${index + 1}.`),
      'error: error 10.%0A%0AAnd 2 more errors: see the job summary.',
      ...Array.from({ length: 9 }, (_, index) => `warning: warning ${index + 1}.`),
      'warning: warning 10.%0A%0AAnd 1 more warning: see the job summary.',
    ]);
    const place = 'src/Workflows/Approveexpense-0A1B2C3D-1111-4222-8333-444455556666.json:14:7';
    expect(others).toEqual([
      `error flow-direct-connection: error 11. (${place})`,
      `error flow-direct-connection: error 12. (${place})`,
      `warning flow-direct-connection: warning 11. (${place})`,
      `note flow-direct-connection: note 1. (${place})`,
    ]);
  });

  test('begin with what is new, then with what is certain', () => {
    const all = [
      ...findings('error', 2, { confidence: 'medium' }),
      ...findings('error', 2).map((one) => ({ ...one, message: 'certain', fingerprint: 'certain' })),
      ...findings('warning', 2),
    ];
    const comparison = {
      base: 'main',
      new: ['error 2', 'warning 2'],
      fixed: [],
      remaining: ['error 1', 'certain', 'warning 1'],
      connectionChanges: [],
    };
    const { commands } = annotations(report({ findings: all, comparison }), usual);
    expect(brief(commands)).toEqual([
      'error: error 2.',
      'error: certain',
      'error: certain',
      'error: error 1.',
      'warning: warning 2.',
      'warning: warning 1.',
    ]);
  });

  test('leave room for what the step says itself', () => {
    const all = [...findings('error', 11), ...findings('warning', 11)];
    const { commands } = annotations(report({ findings: all }), {
      ...usual,
      taken: { error: 12, warning: 1, note: 0 },
    });
    expect(brief(commands).at(-1)).toBe('warning: warning 9.%0A%0AAnd 2 more warnings: see the job summary.');
    expect(commands).toHaveLength(9);
  });

  test('are notes only where these fail the step', () => {
    const all = findings('note', 11);
    expect(annotations(report({ findings: all }), { ...usual, failOn: 'warning' }).commands).toEqual([]);
    const { commands } = annotations(report({ findings: all }), { ...usual, failOn: 'note' });
    expect(brief(commands).at(-1)).toBe('notice: note 10.%0A%0AAnd 1 more note: see the job summary.');
    expect(commands).toHaveLength(10);
  });

  test('are one command for a finding, and a line of the log is none, whatever the names', () => {
    fc.assert(
      fc.property(hostileReport, fc.boolean(), (one, isShown) => {
        const taken = isShown ? usual.taken : { error: 10, warning: 10, note: 0 };
        const { commands, others } = annotations(one, { failOn: 'error', taken });
        expect(commands.length + others.length).toBe(1);
        for (const command of commands) {
          expect(command).toMatch(/^::(?:error|warning) (?:file=[^,:]*,)?(?:\w+=\d+,)*title=[^,:]*::/);
        }
        for (const line of others) expect(line).not.toMatch(/^\s*::|::[a-z]/i);
        for (const line of [...commands, ...others]) {
          expect(line).not.toMatch(unseenCharacter);
          expect(line).not.toMatch(/##[a-z]*\[/i);
        }
      }),
    );
  });
});
