import { member, membersOf, textAt } from '../parse/json-access.ts';
import { pointer } from '../parse/pointer.ts';

export interface Step {
  readonly name: string;
  readonly type: string;
  readonly kind: string;
  readonly isTrigger: boolean;
  readonly value: unknown;
  readonly inputs: unknown;
  /** Its JSON Pointer; most steps are never asked. */
  readonly path: () => string;
}

/**
 * All triggers and actions, at every nesting. Walks steps and never their inputs: a `host` in the schema of a
 * Parse JSON action is data (`fixtures/rules/flow-unresolved-connection-key/ok-host-in-parse-json-schema`).
 */
export function stepsOf(definition: unknown, path: string): Step[] {
  const steps: Step[] = [];
  addSteps(steps, member(definition, 'triggers'), () => path, '/triggers', true);
  addSteps(steps, member(definition, 'actions'), () => path, '/actions');
  return steps;
}

/** Those that `holder` has; it is in `outer`, at `way`. */
function addSteps(steps: Step[], holder: unknown, outer: () => string, way: string, isTrigger = false): void {
  for (const [name, step] of membersOf(holder)) {
    addStep(steps, name, step, () => outer() + way + pointer(name), isTrigger);
  }
}

function addStep(steps: Step[], name: string, step: unknown, path: () => string, isTrigger: boolean): void {
  const type = textAt(step, 'type') ?? '';
  const kind = textAt(step, 'kind') ?? '';
  steps.push({ name, type, kind, isTrigger, value: step, inputs: member(step, 'inputs'), path });
  addSteps(steps, member(step, 'actions'), path, '/actions');
  addSteps(steps, member(member(step, 'else'), 'actions'), path, '/else/actions');
  for (const [key, branch] of membersOf(member(step, 'cases'))) {
    addSteps(steps, member(branch, 'actions'), path, pointer('cases', key, 'actions'));
  }
  addSteps(steps, member(member(step, 'default'), 'actions'), path, '/default/actions');
  addSteps(steps, member(step, 'tools'), path, '/tools');
}
