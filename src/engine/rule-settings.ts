import type { ErrorObject } from 'ajv';
import { UsageError } from '../usage-error.ts';
import { didYouMean } from './did-you-mean.ts';
import type { OptionSchemas, Rule } from './rule.ts';
import { isRuleSeverity, type RuleSeverity } from './severity.ts';

/** What a user says of a rule: a severity, alone or with options. */
export type RuleSetting = RuleSeverity | readonly [RuleSeverity, Readonly<Record<string, unknown>>];

export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** A rule as this run wants it. */
export interface ActiveRule {
  readonly rule: Rule;
  /** Replaces the severity of every message of the rule; `undefined`: what the rule says. */
  readonly severity: RuleSeverity | undefined;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Settles which rules run, with which options. Throws UsageError for a rule that does not exist and for a wrong value. */
export async function activateRules(rules: readonly Rule[], settings: RuleSettings): Promise<ActiveRule[]> {
  for (const [id, setting] of Object.entries(settings)) await checkSetting(rules, id, setting);
  return rules.flatMap((rule) => {
    const setting = settings[rule.id];
    const severity = setting === undefined ? undefined : severityOf(setting);
    if (severity === 'off' || (severity === undefined && rule.meta.severity === 'off')) return [];
    return [{ rule, severity, options: { ...defaultsOf(rule.options ?? {}), ...optionsOf(setting) } }];
  });
}

async function checkSetting(rules: readonly Rule[], id: string, setting: RuleSetting): Promise<void> {
  const rule = rules.find((candidate) => candidate.id === id);
  if (!rule)
    throw new UsageError(
      `There is no rule "${id}".`,
      didYouMean(
        id,
        rules.map((candidate) => candidate.id),
      ),
    );
  const severity: string = severityOf(setting);
  if (!isRuleSeverity(severity)) {
    throw new UsageError(`"${severity}" is no severity (rule ${id}).`, 'Use error, warning, note or off.');
  }
  if (rule.meta.isDiagnostic) {
    throw new UsageError(
      `Rule ${id} can't be changed.`,
      'It says that something was not read; mend or remove the file instead.',
    );
  }
  const options = optionsOf(setting);
  if (Object.keys(options).length > 0) await checkOptions(rule, options);
}

/** ajv is loaded only here: most runs set no options. */
async function checkOptions(rule: Rule, options: Readonly<Record<string, unknown>>): Promise<void> {
  // Through the default: its exports are properties of a function, which bundlers don't see as names.
  const { default: ajv } = await import('ajv');
  const validate = new ajv.Ajv({ allErrors: true }).compile(optionsSchema(rule.options ?? {}));
  if (validate(options)) return;
  const what = (validate.errors ?? []).map(mistakeText).join('; ');
  const names = Object.keys(rule.options ?? {});
  throw new UsageError(
    `Wrong options for rule ${rule.id}: ${what}.`,
    names.length === 0 ? 'This rule has no options.' : `Its options are ${names.join(', ')}.`,
  );
}

function mistakeText({ keyword, instancePath, params, message }: ErrorObject): string {
  if (keyword === 'additionalProperties') return `there is no option "${params.additionalProperty}"`;
  const what = keyword === 'enum' ? `must be one of ${params.allowedValues.join(', ')}` : message;
  return `${instancePath.slice(1) || 'options'} ${what}`;
}

/** The JSON Schema of a rule's options. */
function optionsSchema(options: OptionSchemas): object {
  return { type: 'object', properties: options, additionalProperties: false };
}

function severityOf(setting: RuleSetting): RuleSeverity {
  return typeof setting === 'string' ? setting : setting[0];
}

function optionsOf(setting: RuleSetting | undefined): Readonly<Record<string, unknown>> {
  return setting === undefined || typeof setting === 'string' ? {} : setting[1];
}

function defaultsOf(options: OptionSchemas): Record<string, unknown> {
  return Object.fromEntries(Object.entries(options).map(([name, schema]) => [name, schema.default]));
}
