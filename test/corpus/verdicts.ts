import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { dirname } from 'node:path/posix';
import { groupBy } from '../../src/group-by.ts';
import type { Finding } from '../../src/report.ts';
import { run } from '../../src/run.ts';

/** A finding on a real package, and what a person who opened the files says of it. */
interface Verdict {
  readonly rule: string;
  readonly fingerprint: string;
  readonly package: string;
  readonly component: string;
  readonly verdict: string;
  readonly why: string;
}

const columns = ['rule', 'fingerprint', 'package', 'component', 'verdict', 'why'] as const;
const perRule = 10;

/**
 * The findings to judge: up to ten a rule, in the order of their fingerprints. Each folder of the corpus is one
 * repository, and so one workspace.
 */
export async function drawFindings(corpus: string): Promise<Verdict[]> {
  const folders = readdirSync(corpus).filter((name) => statSync(join(corpus, name)).isDirectory());
  const runs = await Promise.all(folders.sort().map((folder) => run({ paths: [folder], cwd: corpus })));
  const findings = runs.flatMap(({ report }) => report.findings);
  const drawn = new Map<string, Verdict>();
  for (const { rule, fingerprint, package: path, component, data } of [
    ...findings,
    ...(await settingsFindings(corpus)),
  ]) {
    const key = `${rule} ${fingerprint}`;
    const what = [component.name, data.key ?? data.connector ?? ''].filter(Boolean).join(' · ');
    if (!drawn.has(key))
      drawn.set(key, { rule, fingerprint, package: path, component: what, verdict: '?', why: '' });
  }
  const sorted = [...drawn.values()].sort(
    (a, b) => compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint),
  );
  return sorted.filter(({ rule }, index) => sorted[index - perRule]?.rule !== rule);
}

/** What the deployment settings have of their own, each file with the packages of the folder that it lies in or below. */
async function settingsFindings(corpus: string): Promise<Finding[]> {
  const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /(^|[/.]|\/custom)deploymentsettings\.json$/i.test(path))
    .sort();
  const byTarget = groupBy(files, (path) =>
    /\.deploymentsettings\.json$/i.test(path) ? path : dirname(path),
  );
  const findings: Finding[] = [];
  for (const [target, settings] of byTarget) {
    const { report } = await run({
      paths: [await folderOfPackages(corpus, dirname(settings[0]))],
      cwd: corpus,
      targets: { from: { [target]: { settings } } },
    });
    findings.push(...report.findings.filter(({ data }) => data.target === target));
  }
  return findings;
}

async function folderOfPackages(corpus: string, folder: string): Promise<string> {
  const found = await run({ paths: [folder], cwd: corpus });
  return found.graph.packages.length > 0 || folder === '.'
    ? folder
    : folderOfPackages(corpus, dirname(folder));
}

export function parseVerdicts(text: string): Verdict[] {
  return text
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [rule = '', fingerprint = '', path = '', component = '', verdict = '', why = ''] =
        line.split('\t');
      return { rule, fingerprint, package: path, component, verdict, why };
    });
}

export function formatVerdicts(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map((verdict) =>
    columns.map((column) => verdict[column].replaceAll(/\s+/g, ' ')).join('\t'),
  );
  return `${[columns.join('\t'), ...rows].join('\n')}\n`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
