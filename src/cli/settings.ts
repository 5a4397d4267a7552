import { rules } from '../../rules/index.ts';
import { isUnread } from '../engine/is-unread.ts';
import { groupBy } from '../group-by.ts';
import { disk } from '../input/disk.ts';
import { plural } from '../output/component-words.ts';
import { escapeForLog } from '../output/escape.ts';
import { limitText } from '../output/limit-text.ts';
import { encodeLike } from '../parse/encode-like.ts';
import { decodeText } from '../parse/text.ts';
import { type Run, run } from '../run.ts';
import { changeWords } from '../settings-command/change-words.ts';
import type { NewEntry } from '../settings-command/settings-change.ts';
import { wantedEntries } from '../settings-command/settings-changes.ts';
import { settingsSkeleton } from '../settings-command/settings-skeleton.ts';
import { type LocatedChange, updateSettings } from '../settings-command/update-settings.ts';
import { locator } from '../settle/locate.ts';
import { documentsOf } from '../target/documents.ts';
import type { WantedTargets } from '../target/load.ts';
import type { Target } from '../target/target.ts';
import { viewTargets } from '../target/view-target.ts';
import { UsageError } from '../usage-error.ts';
import { type ExitCode, exitCodeOf, exitCodes, outcomeOf } from './exit-code.ts';
import { goByConfiguration } from './go-by-configuration.ts';
import type { SettingsArguments } from './settings-arguments.ts';
import { tellProblems } from './tell-problems.ts';
import type { Terminal } from './terminal.ts';
import { createSettings, replaceSettings } from './write-settings.ts';

/** `settings create`, `update` and `check`. */
export async function settings(wanted: SettingsArguments, terminal: Terminal): Promise<ExitCode> {
  const { cwd } = terminal;
  const isNew = wanted.verb === 'create';
  const found = await goByConfiguration(wanted, terminal);
  // A skeleton is for no target, unless one is asked for.
  const configuration = found && isNew && !wanted.targets ? { ...found, targets: {} } : found;
  const targets =
    wanted.targets ?? (Object.keys(configuration?.targets ?? {}).length > 0 ? configured : undefined);
  if (!isNew && !targets) {
    throw new UsageError(
      `settings ${wanted.verb} needs a settings file.`,
      'Name it: --settings prod.settings.json; or write targets that have some: --targets targets.json',
    );
  }
  const done = await run({
    paths: wanted.paths,
    cwd,
    configuration,
    targets: targets && { ...targets, withoutSettings: isNew },
    rules: diagnostics,
  });
  const unread = unreadCode(done, terminal);
  if (unread !== undefined) return unread;
  return isNew ? create(wanted, done, terminal) : update(wanted, done, terminal);
}

const configured: WantedTargets = { from: undefined };

const notASolution = 'package-not-a-solution';
const diagnostics = rules.filter(({ id }) => isUnread(id) || id === notASolution);

/** Settings that leave out what was not read would look complete. */
function unreadCode(done: Run, terminal: Terminal): ExitCode | undefined {
  for (const { message } of done.report.findings) terminal.writeError(`${escapeForLog(message)}\n`);
  tellProblems(done, terminal);
  const limits = { failOn: 'error', maxWarnings: Number.POSITIVE_INFINITY } as const;
  const code = exitCodeOf(outcomeOf(done), limits);
  const packages = done.graph.packages.filter(({ path }) => !done.isIgnored(path));
  const isWhole =
    packages.some((one) => one.hasCustomizations) && packages.every(({ layout }) => layout !== 'git-yaml');
  if (code !== exitCodes.usage && code !== exitCodes.unread && isWhole) return undefined;
  if (done.report.findings.length === 0 && done.empty.length === 0) {
    terminal.writeError('No solution found: these packages have no connection references.\n');
  }
  terminal.writeError('Nothing was written: settings are made only where all packages can be read.\n');
  return code === exitCodes.usage ? code : exitCodes.unread;
}

const noTarget: Target = {
  name: '',
  settings: [],
  connections: undefined,
  principal: undefined,
  importer: undefined,
  environment: undefined,
  firstImport: false,
  final: false,
  existingFlows: [],
  files: [],
};

function create({ output }: SettingsArguments, done: Run, terminal: Terminal): ExitCode {
  const { graph, targets } = done;
  if (targets.length > 1) {
    throw new UsageError(
      `settings create writes one file, and there are ${targets.length} targets.`,
      `Name one: --target ${targets[0]?.name}`,
    );
  }
  const [target = noTarget] = targets;
  const isAsked = (path: string) => !done.isIgnored(path);
  const entries = viewTargets([target], graph, undefined, isAsked).flatMap((view) =>
    wantedEntries(view, graph),
  );
  const text = settingsSkeleton(entries);
  if (output === undefined) terminal.writeOutput(text);
  else {
    createSettings(output, text, terminal.cwd);
    terminal.writeError(logLine(`${output}: made, ${madeWords(entries)}`));
  }
  if (targets.length === 0) return exitCodes.clean;
  for (const { name, choice } of entries) {
    if (!choice) continue;
    const binding = choice.connection ? `bound to ${choice.connection.name}` : 'not bound';
    terminal.writeError(logLine(`"${name}" is ${binding}: ${choice.why}`));
  }
  return exitCodes.clean;
}

function update(wanted: SettingsArguments, ran: Run, terminal: Terminal): ExitCode {
  const { targets } = ran;
  const { cwd } = terminal;
  const files = targets.flatMap((target) => target.settings);
  checkForm(targets);
  if (files.every(({ sections }) => sections.length === 0)) {
    throw new UsageError(
      'The targets have no settings file that lists connection references or environment variables.',
      'Make one, and name it in the target: solution-lint settings create -o prod.settings.json',
    );
  }
  const originals = new Map(files.map(({ path }) => [path, disk(cwd).fileAt(path, path).read()]));
  const texts = new Map([...originals].map(([path, bytes]) => [path, decodeText(bytes)]));
  const isAsked = (path: string) => !ran.isIgnored(path);
  const done = updateSettings(targets, texts, ran.graph, wanted.isPruned, isAsked);
  const changed = [...originals].filter(([path]) => done.texts.get(path) !== texts.get(path));
  const isWritten = wanted.verb === 'update' && !wanted.isDryRun;
  if (isWritten) {
    for (const [path, bytes] of changed) {
      replaceSettings(path, encodeLike(done.texts.get(path) ?? '', bytes), cwd);
    }
  }
  const tell = isWritten ? terminal.writeError : terminal.writeOutput;
  const verdicts = [...texts].map(([path, text]) => {
    const stale = done.changes.filter((one) => one.path === path && isLeftStale(one, wanted));
    const lines = new Set(stale.map(({ line }) => line));
    return `${path}: ${fileVerdict(wanted, done.texts.get(path) !== text, lines.size)}`;
  });
  const lines = [...changeLines(done.changes, wanted), ...verdicts];
  for (const line of new Set(lines)) tell(logLine(line));
  const hasStale = done.changes.some((one) => isLeftStale(one, wanted));
  return wanted.verb === 'check' && (changed.length > 0 || hasStale) ? exitCodes.findings : exitCodes.clean;
}

function isLeftStale({ change }: LocatedChange, { isPruned }: SettingsArguments): boolean {
  return change.kind === 'stale' && !isPruned;
}

function logLine(text: string): string {
  return `${escapeForLog(limitText(text, 4000))}\n`;
}

/** What is malformed can't be kept as it is. */
function checkForm(targets: readonly Target[]): void {
  const [problem] = targets.flatMap(({ settings: files }) => files.flatMap(({ problems }) => problems));
  if (!problem) return;
  const { file, line } = locator(documentsOf(targets), [problem.at])(problem.at);
  throw new UsageError(
    `Wrong settings in ${file}${line === undefined ? '' : `:${line}`}: ${problem.detail}.`,
    'Nothing was written. Correct that, or start again with: solution-lint settings create',
  );
}

function madeWords(entries: readonly Pick<NewEntry, 'list'>[]): string {
  const references = entries.filter(({ list }) => list === 'ConnectionReferences').length;
  const counts = [
    plural(references, 'connection reference'),
    plural(entries.length - references, 'environment variable'),
  ];
  return entries.length === 0 ? 'with no entries: nothing needs one' : `with ${counts.join(' and ')}`;
}

/** A file that nothing could be bound in says why once, and not for each of its entries. */
const shownOpen = 3;

function changeLines(changes: readonly LocatedChange[], wanted: SettingsArguments): readonly string[] {
  const told = [...new Map(changes.map((one) => [changeLine(one, wanted), one]))];
  const reasonOf = ({ change, path }: LocatedChange) =>
    change.kind === 'open' ? JSON.stringify([path, change.why]) : '';
  const alike = groupBy(told, ([, one]) => reasonOf(one));
  return told.flatMap((entry) => {
    const [line, one] = entry;
    const { change, path } = one;
    const group: readonly (typeof entry)[] = alike.get(reasonOf(one)) ?? [];
    const left = group.length - shownOpen;
    const index = group.indexOf(entry);
    if (change.kind !== 'open' || left < 2 || index < shownOpen) return [line];
    return index > shownOpen ? [] : [`${path}: not bound: ${left} more connection references: ${change.why}`];
  });
}

function changeLine({ change, path, line }: LocatedChange, { isPruned }: SettingsArguments): string {
  return `${path}${line === undefined ? '' : `:${line}`}: ${changeWords(change, isPruned)}`;
}

function fileVerdict({ verb, isDryRun }: SettingsArguments, isChanged: boolean, stale: number): string {
  const left = stale === 0 ? '' : `; stale entries: ${stale} (settings update --prune removes them)`;
  if (!isChanged) return stale === 0 ? 'up to date' : `nothing to add${left}`;
  if (verb === 'check') return `not up to date: run settings update${left}`;
  return `${isDryRun ? 'would be updated' : 'updated'}${left}`;
}
