import type { CanvasApp } from '../model/canvas-app.ts';
import type { ConnectionReference } from '../model/connection-reference.ts';
import type { Flow } from '../model/flow.ts';
import type { Package } from '../model/package.ts';
import type { ConnectorUse } from './graph.ts';

/** What a package binds to connectors, in the order of its files. */
export function connectorUsesIn({ connectionReferences, flows, canvasApps }: Package): ConnectorUse[] {
  return [
    ...connectionReferences.filter(({ isStub }) => !isStub).map(ofReference),
    ...canvasApps.flatMap(ofApp),
    ...flows.flatMap(ofFlow),
  ];
}

function ofReference(user: ConnectionReference): ConnectorUse {
  const { connector, customConnectorId: connectorId, connectorAt: at } = user;
  return { user, clues: { connector, connectorId }, connectorName: '', logicalName: undefined, at };
}

function ofFlow(user: Flow): ConnectorUse[] {
  return user.connections.map(({ connector, customConnectorName: componentName, logicalName, at }) => ({
    user,
    clues: { connector, componentName },
    connectorName: '',
    logicalName,
    at,
  }));
}

function ofApp(user: CanvasApp): ConnectorUse[] {
  const bindings = user.bindings.map(
    ({ connector, customConnectorName: componentName, saysCustom, displayName, logicalName, at }) => ({
      user,
      clues: { connector, componentName, saysCustom },
      connectorName: displayName,
      logicalName,
      at,
    }),
  );
  const dependencies = user.customConnectorDependencies.map(({ name: componentName, at }) => ({
    user,
    clues: { componentName },
    connectorName: '',
    logicalName: undefined,
    at,
  }));
  return [...bindings, ...dependencies];
}
