import { defineRule } from '../../src/engine/rule.ts';
import type { ChildFlowCall, Flow } from '../../src/model/flow.ts';
import type { Package } from '../../src/model/package.ts';

interface Call extends ChildFlowCall {
  readonly caller: Flow;
}

const processType = '29';

export default defineRule({
  id: 'flow-child-missing',
  meta: {
    area: 'flow',
    severity: 'error',
    confidence: 'high',
    since: '0.1',
    identity: ['flowId'],
    sources: ['https://learn.microsoft.com/power-automate/create-child-flows'],
  },
  messages: {
    missing:
      'Step "{{step}}" of flow "{{flow}}" calls flow {{flowId}}, which no solution here has and no named solution provides: the import or the activation fails. Add the called flow to this solution, lint this one together with the solution that has it, or remove the step.',
  },
  *check({ graph }) {
    for (const from of graph.packages) {
      if (!from.solution) continue;
      for (const [flowId, calls] of callsByFlow(from)) {
        const [first] = calls;
        if (!first || graph.hasComponent(processType, flowId, from)) continue;
        yield {
          messageId: 'missing',
          at: first.at,
          component: first.caller,
          data: { flow: first.caller.name, flowId, step: first.step },
          related: calls
            .slice(1)
            .map(({ caller, step, at }) => ({ message: `step "${step}" of flow "${caller.name}"`, at })),
        };
      }
    }
  },
});

/** Callers by id, those that are imported first. */
function callsByFlow(from: Package): Map<string, Call[]> {
  const callers = [...from.flows].sort(
    (a, b) => Number(b.isPacked) - Number(a.isPacked) || (a.id < b.id ? -1 : 1),
  );
  const calls = new Map<string, Call[]>();
  for (const caller of callers) {
    for (const call of caller.childFlowCalls) {
      if (call.flowId === caller.id) continue;
      const known = calls.get(call.flowId);
      if (known) known.push({ ...call, caller });
      else calls.set(call.flowId, [{ ...call, caller }]);
    }
  }
  return calls;
}
