import { expressionParameters, mayReadOtherParameters } from '../parse/expression-parameters.ts';
import { membersOf } from '../parse/json-access.ts';
import { pointer } from '../parse/pointer.ts';
import type { UndefinedParameter } from './flow.ts';
import type { Step } from './flow-steps.ts';
import type { Place } from './place.ts';
import { visitTexts, withoutSchema } from './step-texts.ts';

/** Given by the platform; the empty name is what the designer leaves where a step needs no authentication. */
const given = ['$connections', '$authentication', ''];

/** Members of a step that hold other steps or are never evaluated. */
const notEvaluated = new Set(['actions', 'else', 'cases', 'default', 'tools', 'description', 'metadata']);

interface Use {
  readonly name: string;
  readonly usedBy: string[];
  readonly at: Place;
}

/**
 * Parameters that the steps read and the definition does not have; letter case makes no difference. `text` is the
 * file: in most, a search shows that there are none.
 */
export function undefinedParameters(
  steps: readonly Step[],
  parameters: readonly [name: string, value: unknown][],
  text: string,
  place: (pointer: string) => Place,
): UndefinedParameter[] {
  const known = new Set([...given, ...parameters.map(([name]) => name.toLowerCase())]);
  if (!mayReadOtherParameters(text, known)) return [];
  const uses = new Map<string, Use>();
  for (const step of steps) {
    const users = new Set<Use>();
    visitTexts(evaluatedMembers(step), [], (expression, way) => {
      for (const name of expressionParameters(expression)) {
        const key = name.toLowerCase();
        if (known.has(key)) continue;
        const use = uses.get(key) ?? { name, usedBy: [], at: place(step.path() + pointer(...way)) };
        uses.set(key, use);
        users.add(use);
      }
    });
    for (const use of users) use.usedBy.push(step.name);
  }
  return [...uses.values()];
}

/** Without the schema of a trigger or of a Parse JSON action, which describes data. */
function evaluatedMembers({ value }: Step): unknown {
  const members = membersOf(value).filter(([name]) => !notEvaluated.has(name));
  return Object.fromEntries(
    members.map(([name, member]) => [name, name === 'inputs' ? withoutSchema(member) : member]),
  );
}
