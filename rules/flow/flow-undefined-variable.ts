import { defineRule } from '../../src/engine/rule.ts';
import type { Solution } from '../../src/model/solution.ts';

const variableType = '380';

export default defineRule({
  id: 'flow-undefined-variable',
  meta: {
    area: 'flow',
    severity: 'error',
    confidence: 'high',
    since: '0.1',
    identity: ['variable'],
    sources: [
      'https://learn.microsoft.com/power-apps/maker/data-platform/environmentvariables-power-automate',
      'https://learn.microsoft.com/azure/logic-apps/logic-apps-workflow-definition-language',
    ],
  },
  messages: {
    parameter:
      'Flow "{{flow}}" reads parameter "{{variable}}" in {{steps|2, more steps}}, and its definition has no such parameter: the flow can\'t be saved or turned on. Open the step in the designer and pick the environment variable again; or, in the file, add the parameter to "parameters" or correct its name.',
    active:
      'Flow "{{flow}}" reads environment variable "{{variable}}", which no solution here defines, and the manifest says that it exists only in the unmanaged layer ("Active"): where it isn\'t there already, the import stops with "missing dependencies". Add the environment variable to this solution and export it again, or lint this one together with the solution that has it.',
    undeclared:
      'Flow "{{flow}}" reads environment variable "{{variable}}", which no solution here defines, and none is named as its owner: where it isn\'t there already, the flow can\'t be turned on. Add the environment variable to this solution, lint this one together with the solution that has it, or remove it from the flow.',
  },
  *check({ graph }) {
    for (const from of graph.packages) {
      for (const flow of from.flows) {
        for (const { name, usedBy, at } of flow.undefinedParameters) {
          const data = { flow: flow.name, variable: name, steps: usedBy.map((step) => `"${step}"`) };
          yield { messageId: 'parameter', at, component: flow, data };
        }
        for (const { to, at } of graph.edgesFrom(flow, 'readsVariable')) {
          // One that a manifest lists has its definition in a file that the repository left out.
          if (!to.isMissing || !from.solution || graph.hasComponent(variableType, to.id, from)) continue;
          const data = { flow: flow.name, variable: to.id };
          yield {
            messageId: isDeclared(from.solution, to.id) ? 'active' : 'undeclared',
            at,
            component: flow,
            data,
          };
        }
      }
    }
  },
});

function isDeclared({ missingDependencies }: Solution, schemaName: string): boolean {
  return missingDependencies.some((one) =>
    [one.id, one.schemaName].some((name) => name?.toLowerCase() === schemaName.toLowerCase()),
  );
}
