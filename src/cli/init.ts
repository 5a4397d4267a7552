import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rules } from '../../rules/index.ts';
import { findConfiguration } from '../config/find-configuration.ts';
import { openConfiguration } from '../config/open-configuration.ts';
import { isUnread } from '../engine/is-unread.ts';
import { type BuildSnippet, buildSnippet } from '../init/build-snippet.ts';
import { commonFolder } from '../init/common-folder.ts';
import { configurationDraft, draftSettings } from '../init/configuration-draft.ts';
import { type Build, buildKinds, lookAround, type Surroundings } from '../init/surroundings.ts';
import { baselineName } from '../input/baseline-file.ts';
import { disk } from '../input/disk.ts';
import { displayPath } from '../input/open.ts';
import { countComponents, plural } from '../output/component-words.ts';
import { escapeForLog } from '../output/escape.ts';
import { wrapWords } from '../output/wrap.ts';
import { ParseError } from '../parse/parse-error.ts';
import { decodeText } from '../parse/text.ts';
import type { Finding } from '../report.ts';
import { type Run, run } from '../run.ts';
import { type BaselineEntry, baselineEntries, formatBaseline } from '../settle/baseline.ts';
import { openBaseline } from '../settle/open-baseline.ts';
import { readSettings } from '../target/read-settings.ts';
import { UnreadableFile } from '../unreadable.ts';
import { UsageError } from '../usage-error.ts';
import { type ExitCode, exitCodeOf, exitCodes, outcomeOf } from './exit-code.ts';
import type { InitArguments } from './init-arguments.ts';
import { tellProblems } from './tell-problems.ts';
import { isPrivileged, type Terminal, widthOf } from './terminal.ts';

const configurationName = 'solution-lint.config.jsonc';
const schemaPath = 'node_modules/solution-lint/schema/config.schema.json';

/** A file that is not there yet. */
interface NewFile {
  readonly path: string;
  readonly text: string;
  readonly about: string;
}

/** `init`: a configuration and a baseline with which the folder is green today, and what makes builds run it. */
export async function init(wanted: InitArguments, terminal: Terminal): Promise<ExitCode> {
  const { cwd } = terminal;
  const allowCode = !isPrivileged(terminal);
  const around = lookAt(cwd);
  const known = findConfiguration(cwd);
  const configuration = await openConfiguration(
    known === undefined ? { settings: draftSettings(around.settings) } : { path: known },
    { cwd, rules, allowCode, allowPlugins: allowCode },
  );
  const baseline = await openBaseline({ baseline: undefined, configuration: known, folder: cwd, cwd });
  const done = await run({ paths: [], cwd, configuration, baseline });
  const { packages, findings, summary } = done.report;
  if (summary.packages + summary.unread === 0) {
    throw new UsageError(
      'There is no package here, so there is nothing to begin with.',
      'Run it in the folder around your solutions.',
    );
  }

  const entries = baseline === undefined ? baselineEntries(findings, packages) : [];
  const folder = commonFolder(packages.map(({ path }) => path));
  const builds = snippetsFor(around.builds, folder);
  const files = [
    ...(known === undefined ? [configurationFile(around, cwd)] : []),
    ...(entries.length === 0 ? [] : [baselineFile(entries)]),
    ...(wanted.writesBuild ? builds.flatMap((build) => buildFile(build, around, cwd)) : []),
  ];
  if (!wanted.isDryRun) for (const file of files) writeNew(file, cwd);

  const kept = [known, baseline?.path].flatMap((path) => (path === undefined ? [] : displayPath(path, cwd)));
  const told = [
    ...foundLines(done, around),
    ...kept.map((path) => `${path} is there already and stays as it is.`),
    ...files.map(({ path, about }) => `${wanted.isDryRun ? 'Would write' : 'Wrote'} ${path}: ${about}.`),
    ...(wanted.writesBuild && around.builds.length === 0
      ? ['There is no build that --write-ci could write one beside: choose from these.']
      : []),
    ...around.builds.filter(({ isSetUp }) => isSetUp).map(({ path }) => `A build runs it already: ${path}.`),
  ];
  for (const line of told) terminal.writeOutput(filled(line, terminal));
  const isWritten = (build: BuildSnippet) => files.some(({ path }) => path === build.path);
  for (const build of builds) if (!isWritten(build)) terminal.writeOutput(snippetText(build));

  const left = baseline === undefined ? findings.filter(({ rule }) => isUnread(rule)) : findings;
  const code = exitCodeOf(outcomeOf({ ...done, report: { ...done.report, findings: left } }), {
    failOn: 'error',
    maxWarnings: Number.POSITIVE_INFINITY,
  });
  terminal.writeOutput(`\n${filled(verdict(code, left), terminal)}`);
  tellProblems(done, terminal);
  return code;
}

function lookAt(cwd: string): Surroundings {
  const store = disk(cwd);
  const { files } = store.readFolder('');
  const byPath = new Map(files.map((file) => [file.path, file]));
  return lookAround({
    paths: [...byPath.keys()],
    textOf: (path) => {
      try {
        return decodeText(byPath.get(path)?.read() ?? new Uint8Array());
      } catch (error) {
        if (error instanceof UnreadableFile || error instanceof ParseError) return undefined;
        throw error;
      }
    },
    settingsEntries: (path) => {
      const file = byPath.get(path);
      if (file === undefined) return [];
      const { connections, variables, problems } = readSettings(path, file);
      if (problems.length > 0) return [];
      const names = [...connections.map((one) => one.logicalName), ...variables.map((one) => one.schemaName)];
      return names.map((name) => name.toLowerCase());
    },
  });
}

/** For the builds that don't run it; where no build is to be seen, for all kinds. */
function snippetsFor(builds: readonly Build[], folder: string): readonly BuildSnippet[] {
  const kinds =
    builds.length === 0 ? buildKinds : builds.filter(({ isSetUp }) => !isSetUp).map(({ kind }) => kind);
  return kinds.map((kind) => buildSnippet(kind, folder));
}

function configurationFile({ settings }: Surroundings, cwd: string): NewFile {
  const schema = existsSync(join(cwd, schemaPath)) ? `./${schemaPath}` : undefined;
  const targets = settings.length === 0 ? '' : `, and ${plural(settings.length, 'target')}`;
  return {
    path: configurationName,
    text: configurationDraft({ settings, schema }),
    about: `the recommended rules${targets}`,
  };
}

function baselineFile(entries: readonly BaselineEntry[]): NewFile {
  return {
    path: baselineName,
    text: formatBaseline(entries),
    about: `${plural(entries.length, 'finding')} of today, which ${entries.length === 1 ? 'is' : 'are'} reported no more`,
  };
}

/** Only where the repository has builds of the kind, and none by this name. */
function buildFile(
  { kind, path, text, title, isWhole }: BuildSnippet,
  around: Surroundings,
  cwd: string,
): readonly NewFile[] {
  const isWanted = isWhole && around.builds.some((build) => build.kind === kind);
  return isWanted && !existsSync(join(cwd, path)) ? [{ path, text, about: `what runs it in ${title}` }] : [];
}

function writeNew({ path, text }: NewFile, cwd: string): void {
  const absolute = join(cwd, path);
  try {
    mkdirSync(dirname(absolute), { recursive: true });
    writeFileSync(absolute, text, { flag: 'wx' });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`Can't write ${path}: ${why}`, 'Nothing that was there is changed.');
  }
}

function foundLines({ report }: Run, { settings }: Surroundings): readonly string[] {
  const components = countComponents(report.packages);
  const counted = plural(report.summary.packages, 'package');
  return [
    `Found ${counted}${components === '' ? '' : `: ${components}`}.`,
    ...settings.map(
      ({ paths, environment }) => `Found deployment settings of ${environment}: ${paths.join(', ')}.`,
    ),
  ];
}

function snippetText({ title, path, isWhole, text }: BuildSnippet): string {
  const where = isWhole ? `as ${path}` : `in ${path}, below repos`;
  return `\n${title}, ${where}:\n\n${text.replaceAll(/^(?=.)/gm, '    ')}`;
}

function verdict(code: ExitCode, left: readonly Finding[]): string {
  switch (code) {
    case exitCodes.clean:
      return 'It is green: from now on, only what is new is reported. Commit what was written.';
    case exitCodes.unread:
      return [
        'It is not green yet. No baseline can accept what was not read:',
        ...left.filter(({ rule }) => isUnread(rule)).map(({ message }) => message),
      ].join(' ');
    case exitCodes.findings:
      return `It is not green: ${plural(left.length, 'finding')} came after the baseline was written. To see them: solution-lint`;
    case exitCodes.usage:
      return 'A rule broke, so it is not known whether it is green.';
  }
}

function filled(text: string, terminal: Terminal): string {
  return `${wrapWords(escapeForLog(text), widthOf(terminal)).join('\n')}\n`;
}
