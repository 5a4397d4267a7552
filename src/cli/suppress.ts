import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { addSuppression, type NewSuppression } from '../config/add-suppression.ts';
import { addYamlSuppression } from '../config/add-yaml-suppression.ts';
import type { Configuration } from '../config/configuration.ts';
import { findConfiguration } from '../config/find-configuration.ts';
import { isRemark } from '../engine/is-remark.ts';
import { isUnread } from '../engine/is-unread.ts';
import { displayPath } from '../input/open.ts';
import { componentHeading } from '../output/component-heading.ts';
import { kindNames } from '../output/component-words.ts';
import { escapeControls, escapeForLog } from '../output/escape.ts';
import type { Finding, Report, SuppressedFinding } from '../report.ts';
import { run } from '../run.ts';
import { exactSuppression } from '../settle/exact-suppression.ts';
import { findByFingerprint, nearestByFingerprint } from '../settle/find-by-fingerprint.ts';
import { suppressionGlobs } from '../settle/suppression-globs.ts';
import { UsageError } from '../usage-error.ts';
import { pathOf } from './configuration-options.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import { goByConfiguration } from './go-by-configuration.ts';
import type { SuppressArguments } from './suppress-arguments.ts';
import { tellProblems } from './tell-problems.ts';
import type { Terminal } from './terminal.ts';
import { writeReport } from './write-report.ts';

/** `suppress`: writes down in the configuration that a finding is accepted, and why. */
export async function suppressCommand(wanted: SuppressArguments, terminal: Terminal): Promise<ExitCode> {
  const { paths, config, settings, targets } = wanted;
  const { cwd } = terminal;
  const configuration = await goByConfiguration(wanted, terminal);
  const done = await run({ paths, cwd, configuration, settings, targets });
  tellProblems(done, terminal);
  const all = [...done.report.findings, ...done.report.suppressed];
  const finding = oneFinding(done.report, all, wanted.fingerprint);
  const { reason, until } = wanted;
  const remarks = { reason, ...(until === undefined ? {} : { until }) };
  const { id, name, kind } = finding.component;
  const entry = exactSuppression(finding, all, remarks, await suppressionGlobs([{ component: id }]));
  const path = resolve(cwd, pathOf(config) ?? findConfiguration(cwd) ?? 'solution-lint.config.jsonc');
  refuseInherited(configuration, path, cwd);
  const isTelling = name === '' || name.toLowerCase() === id.toLowerCase();
  const comment = isTelling ? undefined : escapeControls(`${kindNames[kind]} "${name}"`);
  const text = await withSuppression(path, { entry, comment }, cwd);
  writeReport(path, text, cwd);
  const shown = displayPath(path, cwd);
  const about = `${finding.rule} of ${lowerFirst(componentHeading(finding.component))}`;
  terminal.writeOutput(`${escapeForLog(`${shown} accepts ${about} now. Delete the entry to undo it.`)}\n`);
  return exitCodes.clean;
}

/** A list takes the place of one that the configuration extends. Throws UsageError. */
function refuseInherited(configuration: Configuration | undefined, path: string, cwd: string): void {
  const inherited = configuration?.suppressions.find((one) => resolve(cwd, one.path) !== path);
  if (inherited === undefined) return;
  const [here, there] = [path, inherited.path].map((one) => displayPath(one, cwd));
  throw new UsageError(
    `The suppressions stand in ${there}, and a list in ${here} would take their place.`,
    `Write into that file: --config ${there}`,
  );
}

/** Throws UsageError where a fingerprint means none, several, or one that is not to be suppressed. */
function oneFinding(
  { suppressed }: Report,
  all: readonly (Finding | SuppressedFinding)[],
  wanted: string,
): Finding {
  const found = findByFingerprint(all, wanted);
  const [finding] = found;
  if (finding === undefined) {
    const near = nearestByFingerprint(all, wanted);
    const hint = 'Give the same paths and targets as for the run that reported it.';
    throw new UsageError(
      `No finding has the fingerprint ${wanted}.`,
      near.length === 0
        ? `There are no findings. ${hint}`
        : `${hint} Nearest are:\n${near.map(line).join('\n')}`,
    );
  }
  if (new Set(found.map(({ fingerprint }) => fingerprint)).size > 1) {
    throw new UsageError(
      `${wanted} can be several findings.`,
      `Give more digits:\n${found.map(line).join('\n')}`,
    );
  }
  if (isUnread(finding.rule)) {
    throw new UsageError(
      `${finding.rule} can't be suppressed: ${escapeForLog(finding.message)}`,
      'What was not read was not checked; mend or remove the file instead.',
    );
  }
  if (isRemark(finding.rule)) {
    throw new UsageError(`${finding.rule} can't be suppressed.`, 'Mend the suppression that it is about.');
  }
  const reasons = suppressed.filter(({ fingerprint }) => fingerprint === finding.fingerprint);
  const [known] = reasons.filter(({ suppression }) => suppression.kind === 'config');
  if (known === undefined) return finding;
  throw new UsageError(
    `It is suppressed already: ${escapeForLog(known.suppression.reason)}`,
    'To give another reason or day, change the entry in the configuration.',
  );
}

function line({ fingerprint, rule, component }: Finding): string {
  return escapeForLog(`  ${fingerprint}  ${rule}  ${componentHeading(component)}`);
}

/** The text of the configuration with one more entry. Throws UsageError where it can't be edited. */
async function withSuppression(path: string, added: NewSuppression, cwd: string): Promise<string> {
  const bytes = readIfThere(path);
  const extension = extname(path).toLowerCase();
  const shown = displayPath(path, cwd);
  if (extension === '.mjs') {
    throw new UsageError(
      `${shown} is a program, which is not edited.`,
      `Add this to its suppressions:\n${JSON.stringify(added.entry, undefined, 2)}`,
    );
  }
  if (bytes === undefined) return addSuppression('{}\n', added);
  if (!isUtf8(bytes)) {
    throw new UsageError(`${shown} is not UTF-8, and is not edited.`, 'Save it as UTF-8, and try again.');
  }
  const text = bytes.toString('utf8');
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const plain = text.slice(mark.length);
  const isYaml = extension === '.yaml' || extension === '.yml';
  // Editors take a comment in .json for a mistake.
  const written = extension === '.json' ? { ...added, comment: undefined } : added;
  return mark + (isYaml ? await addYamlSuppression(plain, written) : addSuppression(plain, written));
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
