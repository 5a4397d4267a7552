import { isRecord, membersOf } from '../parse/json-access.ts';
import type { Step } from './flow-steps.ts';

/** Visits each text of a value, with the way to it: the tokens of a JSON Pointer. */
export function visitTexts(
  value: unknown,
  way: string[],
  visit: (text: string, way: readonly string[]) => void,
): void {
  if (typeof value === 'string') visit(value, way);
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    way.push(name);
    visitTexts(inner, way, visit);
    way.pop();
  }
}

/** Visits the texts of a step's inputs, but for a schema. */
export function visitInputs({ inputs }: Step, visit: (text: string, way: readonly string[]) => void): void {
  if (!isRecord(inputs)) {
    visitTexts(inputs, [], visit);
    return;
  }
  for (const name of Object.keys(inputs)) if (name !== 'schema') visitTexts(inputs[name], [name], visit);
}

/** Without the schema of a trigger or of a Parse JSON action, which describes data. */
export function withoutSchema(inputs: unknown): unknown {
  return isRecord(inputs)
    ? Object.fromEntries(membersOf(inputs).filter(([name]) => name !== 'schema'))
    : inputs;
}
