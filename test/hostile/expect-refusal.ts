import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Finding, Report } from '../../src/report.ts';
import type { PackageFiles } from '../../src/testing/package-files.ts';
import { renderZip } from '../../src/testing/render-zip.ts';
import { type CliRun, runCli } from '../run-cli.ts';
import { samplePackage } from '../sample-package.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { writeFiles } from '../write-files.ts';

/** The bounds of a run over any input. */
const maxSeconds = 10;
const maxMegabytes = 400;

const refusals = new Set(['package-unreadable', 'file-malformed']);

/** A run over a folder that holds a good package beside what a test puts there. */
export interface HostileRun extends CliRun {
  readonly report: Report;
  /** Findings `package-unreadable` and `file-malformed`. */
  readonly refusals: readonly Finding[];
}

/**
 * Puts files beside a good package, lints the folder, and checks what holds for any input: a complete report on
 * stdout, no stack trace, the good package's findings, nothing written, and the bounds on time and memory.
 */
export async function lintBesideGoodPackage(
  files: PackageFiles | ((folder: string) => void),
  paths: readonly string[] = [],
): Promise<HostileRun> {
  const folder = temporaryFolder();
  writeFiles(folder, new Map([['good.zip', renderZip(samplePackage({ uniqueName: 'Good' }))]]));
  if (typeof files === 'function') files(folder);
  else writeFiles(folder, files);

  const before = snapshot(folder);
  const run = await runCli([...paths, '--format', 'json'], folder);
  expect(run.stderr).not.toContain('    at ');
  expect(run.stdout).not.toContain('    at ');
  expect(run.exitCode, `exit code; stderr: ${run.stderr.slice(0, 500)}`).not.toBeNull();
  expect(run.exitCode, run.stderr.slice(0, 500)).not.toBe(2);
  const report: Report = JSON.parse(run.stdout);
  expect(snapshot(folder)).toEqual(before);
  expect(run.stdout, 'no path of this machine').not.toContain(folder);
  expect(run.seconds, 'seconds').toBeLessThanOrEqual(maxSeconds);
  expect(run.peakMegabytes, 'peak megabytes').toBeLessThanOrEqual(maxMegabytes);
  if (paths.length === 0) expectGoodPackage(report);
  return { ...run, report, refusals: report.findings.filter((finding) => refusals.has(finding.rule)) };
}

/** Exit 3 with exactly one finding that names the file. */
export async function expectRefusal(
  files: PackageFiles | ((folder: string) => void),
  expected: {
    rule: 'package-unreadable' | 'file-malformed';
    package: string;
    file?: string;
    messageId?: string;
  },
): Promise<Finding> {
  const run = await lintBesideGoodPackage(files);
  const found = run.refusals.map((finding) => `${finding.rule} ${finding.package} ${finding.location.file}`);
  expect(found).toEqual([`${expected.rule} ${expected.package} ${expected.file ?? ''}`]);
  expect(run.exitCode).toBe(3);
  const [finding] = run.refusals;
  if (!finding) throw new Error('There is no finding.');
  expect(finding.severity).toBe('error');
  expect(finding.message, 'the message names the file').toContain(
    lastName(expected.file ?? expected.package),
  );
  if (expected.messageId !== undefined) expect(finding.messageId).toBe(expected.messageId);
  return finding;
}

/** Plain data: no refusal, and not exit 3. */
export async function expectAccepted(files: PackageFiles | ((folder: string) => void)): Promise<HostileRun> {
  const run = await lintBesideGoodPackage(files);
  expect(run.refusals.map((finding) => `${finding.package}: ${finding.message}`)).toEqual([]);
  expect([0, 1]).toContain(run.exitCode);
  return run;
}

function expectGoodPackage(report: Report): void {
  expect(report.packages.map((one) => one.path)).toContain('good.zip');
  const rules = report.findings
    .filter((finding) => finding.package === 'good.zip')
    .map((finding) => finding.rule);
  expect(rules, 'findings of the good package').toEqual(['flow-direct-connection']);
}

function lastName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('!')) + 1);
}

/** Names, kinds and hashes of all that lies below a folder. */
function snapshot(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const hash = entry.isFile() ? createHash('sha256').update(readFileSync(path)).digest('hex') : '';
      return `${path} ${lstatSync(path).mode} ${hash}`;
    })
    .sort();
}
