import { viewKinds } from '../declarative/view-kinds.ts';
import type { Schema } from '../engine/find-mistakes.ts';
import type { Rule } from '../engine/rule.ts';
import { anySettingSchema, settingSchema, severitySchema } from '../engine/rule-settings.ts';
import { severities } from '../engine/severity.ts';
import { componentKinds } from '../report.ts';
import { targetsSchema } from '../target/targets-schema.ts';

const text: Schema = { type: 'string', minLength: 1 };

const texts = (description: string): Schema => ({ type: 'array', items: text, description });

const words = (description: string): Schema => ({ ...text, description });

const suppression: Schema = {
  type: 'object',
  required: ['rule', 'reason'],
  additionalProperties: false,
  properties: {
    rule: words('Id of the rule.'),
    component: words('Id or name of the component, or a glob of it. Letter case makes no difference.'),
    messageId: words('Only this message of the rule.'),
    package: words('Only in packages whose path this glob matches.'),
    fingerprint: words('Only the finding with this fingerprint.'),
    reason: { type: 'string', pattern: '\\S', description: 'Say why this finding is accepted.' },
    until: {
      type: 'string',
      pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
      description: 'Write the last day as 2027-01-31.',
    },
  },
};

const declarative: Schema = {
  type: 'object',
  required: ['id', 'on', 'must', 'message'],
  additionalProperties: false,
  properties: {
    id: {
      type: 'string',
      pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$',
      description: 'Write the id in lower case, with hyphens, such as flow-description.',
    },
    on: {
      enum: viewKinds,
      description: 'The kind of component that the rule is about.',
    },
    where: {
      type: ['object', 'boolean'],
      description: 'JSON Schema of the components that the rule is about.',
    },
    must: { type: ['object', 'boolean'], description: 'JSON Schema of what they must be.' },
    message: words('What a finding says; {{name}} stands for a property of the component.'),
    severity: { enum: severities, description: 'What a finding weighs; a warning, where this is left out.' },
  },
};

/**
 * What a configuration may say, with these rules; `schema/config.schema.json` is the same for editors.
 *
 * @param hasOthers there are rules that are not known here: those of plugins.
 */
export function configurationSchema(rules: readonly Rule[], hasOthers: boolean): Schema {
  const settings: Schema = {
    type: 'object',
    properties: Object.fromEntries(rules.map((rule) => [rule.id, settingSchema(rule)])),
    additionalProperties: hasOthers ? anySettingSchema : false,
    description: 'What rules weigh, and their options.',
  };
  return {
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string', description: 'Where the schema is, for editors.' },
      extends: {
        oneOf: [text, texts('The later wins.')],
        description: 'Presets (recommended, strict, all, next), files and packages to build on.',
      },
      plugins: texts('Packages and files with rules of your own.'),
      rules: settings,
      overrides: {
        type: 'array',
        items: {
          type: 'object',
          required: ['rules'],
          minProperties: 2,
          additionalProperties: false,
          properties: {
            packages: texts('Paths of packages, or globs of them, relative to this file.'),
            solutions: texts('Unique names of solutions, or globs of them.'),
            components: {
              type: 'array',
              items: {
                type: 'string',
                pattern: `^(${componentKinds.join('|')}|\\*):.`,
                description: `Write kind:name, such as flow:Approve*. Kinds are ${componentKinds.join(', ')} and *.`,
              },
              description: 'Components as kind:name, with the id or the name, or a glob of it.',
            },
            files: texts('Files of packages, or globs of them, relative to their package.'),
            rules: settings,
          },
        },
        description: 'Rules for a part of what is linted. The last one that matches wins.',
      },
      ignore: texts('Packages that are not reported: paths and globs, relative to this file.'),
      externals: {
        type: 'object',
        additionalProperties: false,
        properties: {
          connectionReferences: texts('Logical names of connection references, or globs of them.'),
          connectors: texts('Names of connectors, or globs of them.'),
        },
        description: 'What somebody else provides, so that it is not missing.',
      },
      targets: targetsSchema.properties.targets,
      suppressions: { type: 'array', items: suppression, description: 'Findings that are accepted.' },
      declarative: { type: 'array', items: declarative, description: 'Rules without code.' },
    },
  };
}

/**
 * The same as a file for editors. Rules that it doesn't know may be a plugin's or declared, where the configuration or one
 * that it extends can have some.
 *
 * @param summaries one sentence a rule.
 */
export function configurationFileSchema(
  rules: readonly Rule[],
  summaries: Readonly<Record<string, string>>,
): object {
  const { properties = {}, ...schema } = configurationSchema(rules, true);
  const known = { propertyNames: { enum: changeable(rules).map(({ id }) => id) } };
  const named = new Map<unknown, string>([[severitySchema, 'severity']]);
  if (properties.rules) named.set(properties.rules, 'rules');
  const described = Object.entries(properties.rules?.properties ?? {}).map(([id, setting]) => [
    id,
    { description: summaries[id], ...setting },
  ]);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'solution-lint configuration',
    description: 'What solution-lint goes by: solution-lint.config.jsonc, .json, .yaml or .mjs.',
    ...schema,
    properties: withReferences(properties, named),
    if: { anyOf: ['plugins', 'declarative', 'extends'].map((name) => ({ required: [name] })) },
    else: { properties: { rules: known, overrides: { items: { properties: { rules: known } } } } },
    definitions: {
      severity: severitySchema,
      rules: withReferences({ ...properties.rules, properties: Object.fromEntries(described) }, named),
    },
  };
}

function changeable(rules: readonly Rule[]): readonly Rule[] {
  return rules.filter(({ meta }) => !meta.isDiagnostic);
}

/** What stands in many places stands once, and is referred to. */
function withReferences(value: unknown, named: ReadonlyMap<unknown, string>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const name = named.get(value);
  if (name !== undefined) return { $ref: `#/definitions/${name}` };
  if (Array.isArray(value)) return value.map((item: unknown) => withReferences(item, named));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withReferences(inner, named)]));
}
