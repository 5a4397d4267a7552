import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'canvas-implicit-connection',
  meta: {
    area: 'canvas-app',
    severity: 'error',
    confidence: 'high',
    since: '0.1',
    identity: ['connector'],
    sources: [
      'https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference',
      'https://learn.microsoft.com/power-apps/maker/canvas-apps/share-app-resources',
    ],
  },
  messages: {
    implicit:
      'The {{appType}} "{{app}}" is tied to its maker\'s own connection to {{connector}} (implicitly shared, without a connection reference): it points at that connection in every environment. Remove the connection from the app, then add one that has a connection reference in the solution.',
  },
  *check({ graph }) {
    for (const app of graph.packages.flatMap((one) => one.canvasApps)) {
      for (const { source, connector, sharedConnectionId, logicalName, at } of app.bindings) {
        // The .msapp drops the reference's name: a well-bound app looks unbound there.
        if (source !== 'metadata' || sharedConnectionId === undefined || logicalName !== undefined) continue;
        yield {
          messageId: 'implicit',
          at,
          component: app,
          data: { app: app.name, appType: app.appType, connector },
        };
      }
    }
  },
});
