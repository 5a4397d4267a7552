import { defineRule } from '../../src/engine/rule.ts';
import type { CanvasAppBinding } from '../../src/model/canvas-app.ts';

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
    custom:
      'The {{appType}} "{{app}}" is tied to its maker\'s own connection to custom connector {{connector}} (implicitly shared): it points at that connection in every environment, and apps don\'t support connection references on custom connectors. Call the connector from a flow instead.',
  },
  *check({ graph }) {
    for (const from of graph.packages) {
      for (const app of from.canvasApps) {
        for (const binding of app.bindings.filter(isImplicit)) {
          const { connector, customConnectorName: componentName, saysCustom, at } = binding;
          const isCustom = graph.isCustomConnector({ connector, componentName, saysCustom }, from);
          yield {
            messageId: isCustom ? 'custom' : 'implicit',
            at,
            component: app,
            data: { app: app.name, appType: app.appType, connector },
          };
        }
      }
    }
  },
});

/** Metadata only: the .msapp drops the reference's name, so a well-bound app looks unbound there. */
function isImplicit({ source, sharedConnectionId, logicalName }: CanvasAppBinding): boolean {
  return source === 'metadata' && sharedConnectionId !== undefined && logicalName === undefined;
}
