/**
 * Counts what a validator said of a SARIF file: the exit code of `Sarif.Multitool validate` says nothing.
 * Exit 1 where it found errors.   node build/scripts/sarif-levels.js <its output>
 */
import { readFileSync } from 'node:fs';

interface ValidatorLog {
  readonly runs: readonly {
    readonly results?: readonly {
      readonly ruleId?: string;
      readonly level?: string;
      readonly message?: { readonly text?: string; readonly arguments?: readonly string[] };
    }[];
  }[];
}

const [path = ''] = process.argv.slice(2);
const { runs } = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')) as ValidatorLog;
const results = runs.flatMap((run) => run.results ?? []);
// Where a result has no level it is a warning: SARIF 2.1.0, 3.27.10.
const errors = results.filter(({ level = 'warning' }) => level === 'error');
for (const { ruleId = '', message } of errors.slice(0, 20))
  console.error(`${ruleId} ${message?.text ?? message?.arguments?.join(' ') ?? ''}`);
console.log(`${errors.length} errors, ${results.length - errors.length} others.`);
if (errors.length > 0) process.exitCode = 1;
