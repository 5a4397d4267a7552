import { defineRule } from '../../src/engine/rule.ts';
import type { CanvasApp } from '../../src/model/canvas-app.ts';
import type { Place } from '../../src/model/place.ts';

export default defineRule({
  id: 'canvas-bypass-consent',
  meta: {
    area: 'canvas-app',
    severity: 'note',
    confidence: 'high',
    since: '0.1',
    identity: [],
    sources: [
      'https://learn.microsoft.com/powershell/module/microsoft.powerapps.administration.powershell/set-adminpowerappapistobypassconsent',
    ],
  },
  messages: {
    app: 'The {{appType}} "{{app}}" is set to bypass consent: its users are not asked before it uses connections in their name. See that this is meant for everybody who will get the app; Clear-AdminPowerAppApisToBypassConsent takes it back.',
    connections:
      'The {{appType}} "{{app}}" bypasses consent for {{connectors|3, more}}: its users are not asked before it uses these connections in their name. See that this is meant for everybody who will get the app; Clear-AdminPowerAppApisToBypassConsent takes it back.',
  },
  *check({ graph }) {
    for (const app of graph.packages.flatMap((one) => one.canvasApps)) {
      const { bypassConsentAt } = app;
      const bypasses = connectionsWithoutConsent(app);
      const [first] = bypasses.values();
      const at = bypassConsentAt ?? first;
      if (at === undefined) continue;
      const connectors = [...bypasses.keys()];
      yield {
        messageId: bypassConsentAt ? 'app' : 'connections',
        at,
        component: app,
        data: { app: app.name, appType: app.appType, connectors },
        related: [...bypasses]
          .filter(([, place]) => place !== at)
          .map(([connector, place]) => ({ message: connector, at: place })),
      };
    }
  },
});

/** Metadata is what is imported: the sources of an app may be older, and count only where there is none. */
function connectionsWithoutConsent({ bindings }: CanvasApp): ReadonlyMap<string, Place> {
  const inMetadata = bindings.filter(({ source }) => source === 'metadata');
  const decisive = inMetadata.length > 0 ? inMetadata : bindings;
  const places = decisive
    .filter((one) => one.bypassesConsent)
    .map(({ connector, displayName, at }) => [connector || displayName, at] as const);
  return new Map(places.toReversed());
}
