import { isRecord, membersOf } from '../parse/json-access.ts';
import { findMistakes, type Schema } from './find-mistakes.ts';
import { areas, needs } from './rule.ts';
import { severities } from './severity.ts';

const text: Schema = { type: 'string', minLength: 1 };
const texts: Schema = { type: 'array', items: text };
const confidence: Schema = { enum: ['high', 'medium'] };

const weighedMessage: Schema = {
  type: 'object',
  required: ['text'],
  additionalProperties: false,
  properties: { text, severity: { enum: severities }, confidence },
};

/** The compiler says the same of a rule, where there is one. */
const ruleSchema: Schema = {
  type: 'object',
  required: ['id', 'meta', 'messages', 'check'],
  additionalProperties: false,
  properties: {
    id: {
      type: 'string',
      pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$',
      description: 'Write it in lower case, with hyphens, such as flow-description.',
    },
    meta: {
      type: 'object',
      required: ['area', 'severity', 'confidence', 'identity'],
      additionalProperties: false,
      properties: {
        area: { enum: areas },
        severity: { enum: [...severities, 'off'] },
        strict: { enum: severities },
        next: { enum: [...severities, 'off'] },
        confidence,
        since: text,
        identity: texts,
        sources: texts,
        summary: text,
        help: text,
        needs: { type: 'array', items: { enum: needs } },
      },
    },
    messages: {
      type: 'object',
      minProperties: 1,
      additionalProperties: { oneOf: [text, weighedMessage] },
    },
    options: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        required: ['type', 'default', 'description'],
        additionalProperties: false,
        properties: {
          type: { enum: ['integer', 'string', 'array'] },
          minimum: { type: 'integer' },
          enum: texts,
          format: { enum: ['regex'] },
          items: { type: 'object' },
          default: {},
          description: text,
        },
      },
    },
    check: {},
  },
};

/** What keeps a value from being a rule, each in a sentence; none: it is one. */
export function findRuleMistakes(value: unknown): readonly string[] {
  const mistakes = findMistakes(value, ruleSchema, 'The rule').map(({ text: words }) => words);
  if (mistakes.length > 0 || !isRecord(value)) return mistakes;
  const { check, options } = value;
  return [
    ...(typeof check === 'function' ? [] : ['check must be a function that yields findings.']),
    ...membersOf(options).flatMap(([name, schema]) => mistakesOfDefault(name, schema)),
  ];
}

function mistakesOfDefault(name: string, schema: unknown): readonly string[] {
  const own = schema as Schema;
  return findMistakes(own.default, own, `The default of option ${name}`).map(({ text: words }) => words);
}
