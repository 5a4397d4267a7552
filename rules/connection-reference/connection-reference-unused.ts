import { defineRule } from '../../src/engine/rule.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { Flow } from '../../src/model/flow.ts';
import type { Package } from '../../src/model/package.ts';

const processType = '29';

/** Parts of agents and of low-code plug-ins may use a reference where the files show no user. */
const consumerFile = /^(bots|botcomponents|botcomponentcollections|dvtablesearchs|fxexpressions)\//;

export default defineRule({
  id: 'connection-reference-unused',
  meta: {
    area: 'connection-reference',
    severity: 'warning',
    confidence: 'medium',
    since: '0.1',
    identity: [],
    sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference'],
  },
  messages: {
    unused:
      'Nothing in this solution uses connection reference "{{displayName}}" ({{logicalName}}), and whoever imports it is asked to give it a connection all the same. Remove it from the solution, unless something outside these files needs it.',
    unbound:
      'Nothing in this solution uses connection reference "{{displayName}}" ({{logicalName}}), while flow "{{flow}}" uses {{connector}} without a reference of the solution. Bind the flow to this one.',
  },
  *check({ graph }) {
    for (const from of graph.packages) {
      if (!from.solution || !hasConsumer(from) || hasUnknownFlow(from)) continue;
      const candidates = from.connectionReferences.filter(
        (reference) => !reference.isStub && graph.edgesTo(reference, 'usesConnectionReference').length === 0,
      );
      if (candidates.length === 0) continue;
      const mentioned = graph.mentions(
        from,
        candidates.map((reference) => reference.logicalName),
      );
      for (const reference of candidates) {
        if (mentioned.has(reference.logicalName)) continue;
        const { at, name: displayName, logicalName, connector } = reference;
        const data = { displayName, logicalName };
        const flow = unboundFlow(graph, from, connector);
        if (flow) {
          const unbound = { ...data, flow: flow.name, connector };
          yield { messageId: 'unbound', at, component: reference, data: unbound };
        } else {
          yield { messageId: 'unused', at, component: reference, data };
        }
      }
    }
  },
});

/** A flow that this reference is probably meant for. */
function unboundFlow(graph: Graph, from: Package, connector: string): Flow | undefined {
  return from.flows.find((flow) =>
    flow.connections.some(
      (connection) =>
        connection.usedBy.length > 0 &&
        connection.connector === connector &&
        (connection.logicalName === undefined || isUnknown(graph, from, connection.logicalName)),
    ),
  );
}

/** No solution of the workspace has it, and neither the manifest nor the configuration says that another one does. */
function isUnknown(graph: Graph, from: Package, logicalName: string): boolean {
  const lower = logicalName.toLowerCase();
  return (
    !graph.findConnectionReference(logicalName, from) &&
    !graph.isExternal('connectionReference', logicalName) &&
    from.solution?.missingDependencies.some(
      ({ id, providedBy }) => id.toLowerCase() === lower && providedBy !== undefined,
    ) !== true
  );
}

/** A solution without anything that could use a reference is a library of references: nothing to say. */
function hasConsumer(from: Package): boolean {
  return (
    from.flows.length > 0 ||
    from.canvasApps.length > 0 ||
    from.agents.length > 0 ||
    from.hasDesktopFlow ||
    [...from.source.files.keys()].some((path) => consumerFile.test(path))
  );
}

/** A flow whose file or row is not here, or can't be read, may use anything. */
function hasUnknownFlow(from: Package): boolean {
  const rootProcesses = from.solution?.rootComponents.filter(({ type }) => type === processType) ?? [];
  return (
    from.problems.some((problem) => problem.kind === 'file-missing' && problem.reason === 'flow') ||
    from.problems.some(
      (problem) => problem.kind === 'file-malformed' && /^workflows\//i.test(problem.at.file),
    ) ||
    rootProcesses.some(({ id }) => id !== undefined && !from.processIds.has(id))
  );
}
