import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'flow-hardcoded-environment',
  meta: {
    area: 'flow',
    severity: 'warning',
    confidence: 'high',
    since: '0.1',
    identity: ['address'],
    sources: [
      'https://learn.microsoft.com/power-apps/maker/data-platform/environmentvariables-power-automate',
      'https://learn.microsoft.com/power-apps/maker/data-platform/environmentvariables',
    ],
  },
  messages: {
    sharePoint:
      'Flow "{{flow}}" has the SharePoint address {{address}} written into {{steps|2, more steps}}: it goes there from every environment that it is imported into. Put site and list into environment variables of type data source, and choose these in the steps.',
    dataverse:
      'Flow "{{flow}}" has the address of one Dataverse environment, {{address}}, written into {{steps|2, more steps}}: it goes there from every environment that it is imported into. Choose "(Current)" as environment, or put the address into an environment variable.',
    endpoint:
      'Flow "{{flow}}" has the address of a service of one environment, {{address}}, written into {{steps|2, more steps}}: it calls that one from every environment that it is imported into. Call a flow of the solution as a child flow, or put the address into an environment variable.',
    environment:
      "Flow \"{{flow}}\" has the id of one environment, {{address}}, written into {{steps|2, more steps}}: it means that one wherever it is imported. Use workflow()['tags']['environmentName'] for the environment that the flow runs in, or an environment variable.",
  },
  options: {
    allow: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: 'Globs of host names and environment ids that flows may have.',
    },
  },
  *check({ graph, options, matches }) {
    for (const flow of graph.packages.flatMap((one) => one.flows)) {
      for (const { kind, address, usedBy, at } of flow.environmentAddresses) {
        if (matches(address, options.allow)) continue;
        yield {
          messageId: kind,
          at,
          component: flow,
          data: { flow: flow.name, address, steps: usedBy },
        };
      }
    }
  },
});
