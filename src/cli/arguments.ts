import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { WantedConfiguration } from '../config/open-configuration.ts';
import { didYouMean } from '../engine/did-you-mean.ts';
import { type Severity, severities } from '../engine/severity.ts';
import type { Selection } from '../input/selection.ts';
import { type ReportFormat, reportFormats } from '../output/format-report.ts';
import { parseShard, type Shard } from '../stored/shard.ts';
import { UsageError } from '../usage-error.ts';
import { type BaselineArguments, baselineArguments, baselineOptions } from './baseline-arguments.ts';
import { configurationOptions, wantedConfiguration } from './configuration-options.ts';
import {
  type ConnectionsArguments,
  connectionsArguments,
  connectionsOptions,
} from './connections-arguments.ts';
import { type ExplainArguments, explainArguments, explainOptions } from './explain-arguments.ts';
import type { helps } from './help.ts';
import { type InitArguments, initArguments, initOptions } from './init-arguments.ts';
import { type MergeArguments, mergeArguments, mergeOptions } from './merge-arguments.ts';
import { oneOf, type ReportOutput, reportOutput, wholeNumber } from './option-values.ts';
import { type ReportArguments, reportArguments, reportOptions } from './report-arguments.ts';
import { type RulesArguments, rulesArguments, rulesOptions } from './rules-arguments.ts';
import { type RunArguments, runArguments, runOptions } from './run-options.ts';
import { type SettingsArguments, settingsArguments, settingsOptions } from './settings-arguments.ts';
import { type SuppressArguments, suppressArguments, suppressOptions } from './suppress-arguments.ts';

const graphFormats = ['mermaid', 'json'] as const;

export type Command =
  | { readonly name: 'help'; readonly topic: keyof typeof helps }
  | { readonly name: 'version' }
  | ({ readonly name: 'lint' } & LintArguments)
  | ({ readonly name: 'graph' } & GraphArguments)
  | ({ readonly name: 'connections' } & ConnectionsArguments)
  | ({ readonly name: 'settings' } & SettingsArguments)
  | ({ readonly name: 'rules' } & RulesArguments)
  | ({ readonly name: 'explain' } & ExplainArguments)
  | ({ readonly name: 'init' } & InitArguments)
  | ({ readonly name: 'baseline' } & BaselineArguments)
  | ({ readonly name: 'report' } & ReportArguments)
  | ({ readonly name: 'merge' } & MergeArguments)
  | ({ readonly name: 'suppress' } & SuppressArguments);

export interface GraphArguments {
  readonly paths: readonly string[];
  readonly format: (typeof graphFormats)[number];
  readonly config: WantedConfiguration;
}

export interface LintArguments extends RunArguments {
  readonly paths: readonly string[];
  /** `undefined`: what suits the place. */
  readonly format: ReportFormat | undefined;
  /** Files to write beside what goes to stdout. */
  readonly outputs: readonly ReportOutput[];
  readonly failOn: Severity;
  readonly maxWarnings: number;
  readonly against: string | undefined;
  readonly selection: Selection | undefined;
  readonly shard: Shard | undefined;
  /** Findings that the base has, too, fail nothing. */
  readonly newOnly: boolean;
  /** Tells what the run would go by, instead of linting. */
  readonly printConfig: boolean;
  /** `undefined`: the closest one; `false`: none. */
  readonly baseline: string | false | undefined;
  readonly quiet: boolean;
  readonly timing: boolean;
}

const graphOptions = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  format: { type: 'string', short: 'f' },
  config: configurationOptions.config,
  'no-config': configurationOptions['no-config'],
} as const;

const lintOptions = {
  ...graphOptions,
  output: { type: 'string', short: 'o', multiple: true },
  'fail-on': { type: 'string' },
  'max-warnings': { type: 'string' },
  against: { type: 'string' },
  changed: { type: 'string' },
  staged: { type: 'boolean' },
  shard: { type: 'string' },
  'new-only': { type: 'boolean' },
  ...runOptions,
  'print-config': { type: 'boolean' },
  baseline: { type: 'string' },
  'no-baseline': { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  timing: { type: 'boolean' },
} as const;

/** Words of the command line to a command. Throws UsageError. */
export function parseCommand(words: readonly string[]): Command {
  const [first, ...rest] = words;
  if (first === 'graph') return parseGraph(rest);
  if (first === 'settings') return parseSettings(rest);
  if (first === 'rules') return parseRules(rest);
  if (first === 'explain') return parseExplain(rest);
  if (first === 'init') return parseInit(rest);
  if (first === 'baseline') return parseBaseline(rest);
  if (first === 'suppress') return parseSuppress(rest);
  if (first === 'report') return parseReport(rest);
  if (first === 'merge') return parseMerge(rest);
  return first === 'connections' ? parseConnections(rest) : parseLint(words);
}

function parseSettings(words: readonly string[]): Command {
  const { values, positionals } = parse('solution-lint settings', words, settingsOptions);
  if (values.help) return { name: 'help', topic: 'settings' };
  return { name: 'settings', ...settingsArguments(pathsOf(positionals), values) };
}

function parseConnections(words: readonly string[]): Command {
  const { values, positionals } = parse('solution-lint connections', words, connectionsOptions);
  if (values.help) return { name: 'help', topic: 'connections' };
  return { name: 'connections', ...connectionsArguments(positionals, values) };
}

function parseRules(words: readonly string[]): Command {
  const { values, positionals } = parse('solution-lint rules', words, rulesOptions);
  if (values.help) return { name: 'help', topic: 'rules' };
  return { name: 'rules', ...rulesArguments(positionals, values) };
}

function parseExplain(words: readonly string[]): Command {
  const { values, positionals } = parse('solution-lint explain', words, explainOptions);
  if (values.help) return { name: 'help', topic: 'explain' };
  return { name: 'explain', ...explainArguments(positionals, values) };
}

function parseBaseline(words: readonly string[]): Command {
  const { values, positionals } = parse('solution-lint baseline', words, baselineOptions);
  if (values.help) return { name: 'help', topic: 'baseline' };
  return { name: 'baseline', ...baselineArguments(positionals, values) };
}

function parseSuppress(words: readonly string[]): Command {
  const { values, positionals } = parse('solution-lint suppress', words, suppressOptions);
  if (values.help) return { name: 'help', topic: 'suppress' };
  return { name: 'suppress', ...suppressArguments(positionals, values) };
}

function parseReport(words: readonly string[]): Command {
  const { values, positionals } = parse('solution-lint report', words, reportOptions);
  if (values.help) return { name: 'help', topic: 'report' };
  return { name: 'report', ...reportArguments(pathsOf(positionals), values) };
}

function parseMerge(words: readonly string[]): Command {
  const { values, positionals } = parse('solution-lint merge', words, mergeOptions);
  if (values.help) return { name: 'help', topic: 'merge' };
  return { name: 'merge', ...mergeArguments(pathsOf(positionals), values) };
}

function parseInit(words: readonly string[]): Command {
  const { values, positionals } = parse('solution-lint init', words, initOptions);
  if (values.help) return { name: 'help', topic: 'init' };
  return { name: 'init', ...initArguments(positionals, values) };
}

function parseGraph(words: readonly string[]): Command {
  const { values, positionals } = parse('solution-lint graph', words, graphOptions);
  if (values.help) return { name: 'help', topic: 'graph' };
  if (values.version) return { name: 'version' };
  return {
    name: 'graph',
    paths: pathsOf(positionals),
    format: oneOf('--format', values.format ?? 'mermaid', graphFormats),
    config: wantedConfiguration(values),
  };
}

function parseLint(words: readonly string[]): Command {
  const { values, positionals } = parse('solution-lint', withOptionalValues(words), lintOptions);
  if (values.help) return { name: 'help', topic: 'lint' };
  if (values.version) return { name: 'version' };
  return {
    name: 'lint',
    paths: pathsOf(positionals),
    format: values.format === undefined ? undefined : oneOf('--format', values.format, reportFormats),
    outputs: (values.output ?? []).map((text) => reportOutput('--output', text)),
    failOn: oneOf('--fail-on', values['fail-on'] ?? 'error', severities),
    maxWarnings: wholeNumber('--max-warnings', values['max-warnings']),
    ...runArguments(values),
    printConfig: values['print-config'] ?? false,
    against: values.against,
    selection: selectionOf(values.changed, values.staged ?? false),
    shard: values.shard === undefined ? undefined : parseShard('--shard', values.shard),
    newOnly: newOnly(values['new-only'] ?? false, values.against),
    baseline: wantedBaseline(values.baseline, values['no-baseline'] ?? false),
    quiet: values.quiet ?? false,
    timing: values.timing ?? false,
  };
}

function parse<Options extends NonNullable<ParseArgsConfig['options']>>(
  command: string,
  words: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    throw toUsageError(error, command, Object.keys(options));
  }
}

/** Node's own text speaks of its API and goes on for three lines. */
function toUsageError(error: unknown, command: string, names: readonly string[]): UsageError {
  const text = error instanceof Error ? error.message : String(error);
  const option = (/--[^\s'",<]+/.exec(text) ?? /-[^\s'",<-]/.exec(text))?.[0] ?? '';
  const help = `See: ${command} --help`;
  if (text.startsWith('Unknown option')) {
    const known = names.map((name) => `--${name}`);
    return new UsageError(`${command} has no option ${option}.`, `${didYouMean(option, known)} ${help}`);
  }
  const isTooMuch = text.includes('does not take');
  return new UsageError(isTooMuch ? `${option} takes no value.` : `${option} needs a value.`, help);
}

/** The value of `--changed` may be left out, which parseArgs does not know: then it is empty. */
function withOptionalValues(words: readonly string[]): readonly string[] {
  const end = words.indexOf('--');
  return words.map((word, index) =>
    word === '--changed' && (end === -1 || index < end) ? `${word}=` : word,
  );
}

function selectionOf(changed: string | undefined, isStaged: boolean): Selection | undefined {
  if (changed !== undefined && isStaged) {
    throw new UsageError(
      "--changed and --staged can't be used together.",
      'What is staged is changed, too: use --staged in a commit hook, and --changed elsewhere.',
    );
  }
  if (changed !== undefined) return { kind: 'changed', base: changed === '' ? undefined : changed };
  return isStaged ? { kind: 'staged' } : undefined;
}

function newOnly(isWanted: boolean, against: string | undefined): boolean {
  if (isWanted && against === undefined) {
    throw new UsageError(
      '--new-only needs something to compare with.',
      'Name a zip, a folder or a git revision: --against origin/main --new-only',
    );
  }
  return isWanted;
}

function wantedBaseline(file: string | undefined, isRefused: boolean): string | false | undefined {
  if (!isRefused) return file;
  if (file === undefined) return false;
  throw new UsageError("--baseline and --no-baseline can't be used together.", 'Leave one of them out.');
}

function pathsOf(words: readonly string[]): readonly string[] {
  if (!words.includes('')) return words;
  throw new UsageError('A path is empty.', 'Name a file or a folder; "." is the current folder.');
}
