import { type ParseArgsConfig, parseArgs } from 'node:util';
import { didYouMean } from '../engine/did-you-mean.ts';
import type { RuleSettings } from '../engine/rule-settings.ts';
import { type Severity, severities } from '../engine/severity.ts';
import { type ReportFormat, reportFormats } from '../output/format-report.ts';
import { UsageError } from '../usage-error.ts';
import { oneOf, type ReportOutput, reportOutput, ruleSetting, wholeNumber } from './option-values.ts';

const graphFormats = ['mermaid', 'json'] as const;

export type Command =
  | { readonly name: 'help'; readonly topic: 'lint' | 'graph' }
  | { readonly name: 'version' }
  | ({ readonly name: 'lint' } & LintArguments)
  | ({ readonly name: 'graph' } & GraphArguments);

export interface GraphArguments {
  readonly paths: readonly string[];
  readonly format: (typeof graphFormats)[number];
}

export interface LintArguments {
  readonly paths: readonly string[];
  /** `undefined`: what suits the place. */
  readonly format: ReportFormat | undefined;
  /** Files to write beside what goes to stdout. */
  readonly outputs: readonly ReportOutput[];
  readonly failOn: Severity;
  readonly maxWarnings: number;
  readonly settings: RuleSettings;
  readonly quiet: boolean;
  readonly timing: boolean;
}

const graphOptions = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  format: { type: 'string', short: 'f' },
} as const;

const lintOptions = {
  ...graphOptions,
  output: { type: 'string', short: 'o', multiple: true },
  'fail-on': { type: 'string' },
  'max-warnings': { type: 'string' },
  rule: { type: 'string', multiple: true },
  quiet: { type: 'boolean', short: 'q' },
  timing: { type: 'boolean' },
} as const;

/** Words of the command line to a command. Throws UsageError. */
export function parseCommand(words: readonly string[]): Command {
  return words[0] === 'graph' ? parseGraph(words.slice(1)) : parseLint(words);
}

function parseGraph(words: readonly string[]): Command {
  const { values, positionals } = parse('solution-lint graph', words, graphOptions);
  if (values.help) return { name: 'help', topic: 'graph' };
  if (values.version) return { name: 'version' };
  return {
    name: 'graph',
    paths: pathsOf(positionals),
    format: oneOf('--format', values.format ?? 'mermaid', graphFormats),
  };
}

function parseLint(words: readonly string[]): Command {
  const { values, positionals } = parse('solution-lint', words, lintOptions);
  if (values.help) return { name: 'help', topic: 'lint' };
  if (values.version) return { name: 'version' };
  return {
    name: 'lint',
    paths: pathsOf(positionals),
    format: values.format === undefined ? undefined : oneOf('--format', values.format, reportFormats),
    outputs: (values.output ?? []).map((text) => reportOutput('--output', text)),
    failOn: oneOf('--fail-on', values['fail-on'] ?? 'error', severities),
    maxWarnings: wholeNumber('--max-warnings', values['max-warnings']),
    settings: Object.fromEntries((values.rule ?? []).map((text) => ruleSetting('--rule', text))),
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

function pathsOf(words: readonly string[]): readonly string[] {
  if (!words.includes('')) return words;
  throw new UsageError('A path is empty.', 'Name a file or a folder; "." is the current folder.');
}
