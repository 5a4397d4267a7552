import { UsageError } from '../usage-error.ts';
import { didYouMean } from './did-you-mean.ts';
import { findMistakes, type Schema } from './find-mistakes.ts';
import type { OptionSchemas, Rule } from './rule.ts';
import { type RuleSeverity, severities } from './severity.ts';

/** A severity for all messages of a rule, or for some of them by their ids. */
export type SeveritySetting = RuleSeverity | Readonly<Record<string, RuleSeverity>>;

/** What a user says of a rule: a severity, alone or with options. */
export type RuleSetting =
  | SeveritySetting
  | readonly [SeveritySetting]
  | readonly [SeveritySetting, RuleOptions];

export type RuleOptions = Readonly<Record<string, unknown>>;

export type RuleSettings = Readonly<Record<string, RuleSetting>>;

export const severitySchema: Schema = { enum: [...severities, 'off'] };

/** What may be said of a rule that is not known here. */
export const anySettingSchema: Schema = {
  oneOf: [
    severitySchema,
    { type: 'object', additionalProperties: severitySchema },
    {
      type: 'array',
      items: [
        {
          oneOf: [severitySchema, { type: 'object', additionalProperties: severitySchema }],
          title: 'severity',
        },
        { type: 'object', title: 'options' },
      ],
      minItems: 1,
      maxItems: 2,
    },
  ],
};

/** The JSON Schema of what may be said of a rule. */
export function settingSchema({ meta, messages, options = {} }: Rule): Schema {
  if (meta.isDiagnostic) return { not: {}, description: diagnosticHint };
  const byMessage: Schema = {
    type: 'object',
    properties: Object.fromEntries(Object.keys(messages).map((id) => [id, severitySchema])),
    additionalProperties: false,
    description: 'Severities of single messages.',
  };
  const whole: Schema = { oneOf: [severitySchema, byMessage], title: 'severity' };
  const withOptions: Schema = {
    type: 'array',
    items: [whole, optionsSchema(options)],
    minItems: 1,
    maxItems: 2,
  };
  return { oneOf: [severitySchema, byMessage, withOptions] };
}

function optionsSchema(options: OptionSchemas): Schema {
  return { type: 'object', properties: options, additionalProperties: false, title: 'options' };
}

/** Throws UsageError for a rule that does not exist and for a wrong value, where there is no file to point at. */
export function checkSettings(rules: readonly Rule[], settings: RuleSettings): void {
  for (const [id, setting] of Object.entries(settings)) {
    const rule = rules.find((candidate) => candidate.id === id);
    if (!rule) {
      const known = rules.map((candidate) => candidate.id);
      throw new UsageError(`There is no rule "${id}".`, didYouMean(id, known));
    }
    if (rule.meta.isDiagnostic) throw new UsageError(`Rule ${id} can't be changed.`, diagnosticHint);
    const mistakes = findMistakes(setting, settingSchema(rule), id);
    if (mistakes.length === 0) continue;
    const names = Object.keys(rule.options ?? {});
    throw new UsageError(
      `Wrong setting for rule ${id}: ${mistakes.map(({ text }) => text).join(' ')}`,
      names.length === 0 ? 'The rule has no options.' : `The rule's options are ${names.join(', ')}.`,
    );
  }
}

export const diagnosticHint = 'It says that something was not read; mend or remove the file instead.';
