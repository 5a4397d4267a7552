import { defineRule } from '../../src/engine/rule.ts';
import type { AppFlowCall, CanvasApp } from '../../src/model/canvas-app.ts';

const processType = '29';

export default defineRule({
  id: 'canvas-flow-missing',
  meta: {
    area: 'canvas-app',
    severity: 'error',
    confidence: 'high',
    since: '0.1',
    identity: ['flowId'],
    sources: [
      'https://learn.microsoft.com/power-apps/maker/canvas-apps/working-with-flows',
      'https://learn.microsoft.com/power-platform/alm/removing-dependencies',
    ],
  },
  messages: {
    active:
      'The {{appType}} "{{app}}" calls {{flow}}, which no solution here has, and the manifest says that it exists only in the unmanaged layer ("Active"): where it isn\'t there already, the import stops with "missing dependencies". Add the flow to this solution and export it again, or remove it from the app.',
    stale: {
      text: 'The {{appType}} "{{app}}" has {{flow}} among its connections, and no solution here has it or names its owner: left over from a deleted flow, or the app will fail when it calls it. Remove the flow from the app if the app doesn\'t call it; otherwise add the flow to this solution.',
      severity: 'warning',
      confidence: 'medium',
    },
  },
  *check({ graph }) {
    for (const from of graph.packages) {
      if (!from.solution) continue;
      for (const app of from.canvasApps) {
        for (const [flowId, [first, ...others]] of callsByFlow(app)) {
          if (!first || graph.hasComponent(processType, flowId, from)) continue;
          const isDeclared = from.solution.missingDependencies.some(
            ({ type, id }) => type === processType && id.toLowerCase() === flowId,
          );
          const flow = first.name === '' ? `flow ${flowId}` : `flow "${first.name}" (${flowId})`;
          yield {
            messageId: isDeclared ? 'active' : 'stale',
            at: first.at,
            component: app,
            data: { app: app.name, appType: app.appType, flow, flowId },
            related: others.map(({ at }) => ({ message: 'another entry for the same flow', at })),
          };
        }
      }
    }
  },
});

function callsByFlow({ flowCalls }: CanvasApp): Map<string, AppFlowCall[]> {
  const groups = new Map<string, AppFlowCall[]>();
  for (const call of flowCalls) {
    const known = groups.get(call.flowId);
    if (known) known.push(call);
    else groups.set(call.flowId, [call]);
  }
  return groups;
}
