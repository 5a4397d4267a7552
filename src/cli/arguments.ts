import { parseArgs } from 'node:util';
import { didYouMean, type RuleSettings, UsageError } from '../engine/rule-settings.ts';
import { isRuleSeverity, type Severity, severities } from '../engine/severity.ts';

export const lintFormats = ['pretty', 'json'] as const;
export const graphFormats = ['mermaid', 'json'] as const;

export type LintFormat = (typeof lintFormats)[number];
export type GraphFormat = (typeof graphFormats)[number];

export type Command =
  | { readonly name: 'help'; readonly topic: 'lint' | 'graph' }
  | { readonly name: 'version' }
  | ({ readonly name: 'lint' } & LintArguments)
  | ({ readonly name: 'graph' } & GraphArguments);

export interface GraphArguments {
  readonly paths: readonly string[];
  readonly format: GraphFormat;
}

export interface LintArguments {
  readonly paths: readonly string[];
  readonly format: LintFormat;
  readonly failOn: Severity;
  readonly maxWarnings: number;
  readonly settings: RuleSettings;
  readonly quiet: boolean;
  readonly timing: boolean;
}

const options = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  format: { type: 'string', short: 'f' },
  'fail-on': { type: 'string' },
  'max-warnings': { type: 'string' },
  rule: { type: 'string', multiple: true },
  quiet: { type: 'boolean', short: 'q' },
  timing: { type: 'boolean' },
} as const;

const graphOptions = new Set(['help', 'version', 'format']);

/** Words of the command line to a command. Throws UsageError. */
export function parseCommand(words: readonly string[]): Command {
  const isGraph = words[0] === 'graph';
  const { values, positionals, tokens } = parse(isGraph ? words.slice(1) : words);
  if (values.help) return { name: 'help', topic: isGraph ? 'graph' : 'lint' };
  if (values.version) return { name: 'version' };
  if (isGraph) {
    const foreign = tokens.find((token) => token.kind === 'option' && !graphOptions.has(token.name));
    if (foreign?.kind === 'option') {
      throw new UsageError(`"graph" has no option --${foreign.name}.`, 'See: solution-lint graph --help');
    }
    return {
      name: 'graph',
      paths: positionals,
      format: oneOf('--format', values.format ?? 'mermaid', graphFormats),
    };
  }
  return {
    name: 'lint',
    paths: positionals,
    format: oneOf('--format', values.format ?? 'pretty', lintFormats),
    failOn: oneOf('--fail-on', values['fail-on'] ?? 'error', severities),
    maxWarnings: wholeNumber('--max-warnings', values['max-warnings']),
    settings: Object.fromEntries((values.rule ?? []).map(ruleSetting)),
    quiet: values.quiet ?? false,
    timing: values.timing ?? false,
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, tokens: true });
  } catch (error) {
    const unknown = words.find(
      (word) => word.startsWith('--') && !Object.hasOwn(options, word.slice(2).split('=')[0] ?? ''),
    );
    if (unknown !== undefined) {
      const name = unknown.split('=')[0] ?? unknown;
      const known = Object.keys(options).map((option) => `--${option}`);
      throw new UsageError(
        `There is no option ${name}.`,
        `${didYouMean(name, known)} See: solution-lint --help`,
      );
    }
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(
      message.split('. ')[0]?.replace(/\.?$/, '.') ?? message,
      'See: solution-lint --help',
    );
  }
}

function oneOf<Value extends string>(option: string, value: string, allowed: readonly Value[]): Value {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined)
    throw new UsageError(`${option} can't be "${value}".`, `Use ${allowed.join(', ')}.`);
  return found;
}

function wholeNumber(option: string, value: string | undefined): number {
  if (value === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d+$/.test(value))
    throw new UsageError(`${option} can't be "${value}".`, 'Use a whole number, such as 0.');
  return Number(value);
}

/** `flow-off=warning` */
function ruleSetting(text: string): [string, RuleSettings[string]] {
  const [id = '', severity = ''] = text.split('=');
  if (!isRuleSeverity(severity)) {
    throw new UsageError(
      `--rule can't be "${text}".`,
      'Write it as id=severity: --rule flow-off=warning (error, warning, note or off).',
    );
  }
  return [id, severity];
}
