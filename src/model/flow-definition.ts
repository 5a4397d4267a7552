import { groupBy } from '../group-by.ts';
import { isRecord, itemsOf, member, membersOf, textAt, valueAt } from '../parse/json-access.ts';
import { pointer } from '../parse/pointer.ts';
import { environmentAddresses } from './environment-addresses.ts';
import type { JsonWithText } from './file-reader.ts';
import type { ChildFlowCall, Flow, FlowConnection, StepConnector, UnresolvedKey } from './flow.ts';
import { type Step, stepsOf } from './flow-steps.ts';
import { connectorOf, isGuid, normalGuid } from './identifier.ts';
import { literalSecrets } from './literal-secrets.ts';
import type { Place } from './place.ts';
import { undefinedParameters } from './undefined-parameters.ts';

/** What the JSON of a flow says; its metadata row says the rest. */
export type FlowDefinition = Pick<
  Flow,
  | 'triggers'
  | 'connections'
  | 'unresolvedKeys'
  | 'picksKeyByExpression'
  | 'childFlowCalls'
  | 'environmentVariables'
  | 'undefinedParameters'
  | 'environmentAddresses'
  | 'literalSecrets'
>;

/** Whether a JSON file of the Workflows folder is a cloud flow: desktop flows and agent macros lie there too. */
export function isCloudFlow(document: unknown): boolean {
  const definition = definitionOf(document).value;
  return isRecord(definition) && (isRecord(definition.triggers) || isRecord(definition.actions));
}

/**
 * Reads a flow's connections, and which of its steps use them.
 *
 * @param place the place of a pointer in the flow's file.
 */
export function readFlowDefinition(
  { value: document, text }: JsonWithText,
  place: (pointer: string) => Place,
): FlowDefinition {
  const definition = definitionOf(document);
  const steps = stepsOf(definition.value, definition.path);
  const keyUses = steps.flatMap(keyUseOf);
  const usesByKey = groupBy(keyUses, (use) => use.key);
  const connections = connectionEntries(document).map((entry) =>
    toConnection(entry, usesByKey.get(entry.key) ?? [], place),
  );
  const keys = new Set(connections.map((connection) => connection.key));
  const parameters = membersOf(member(definition.value, 'parameters'));
  return {
    triggers: steps.filter((step) => step.isTrigger).map(({ name, type, kind }) => ({ name, type, kind })),
    connections,
    unresolvedKeys: definition.isWrapped && hasKeys(document) ? unresolvedKeys(keyUses, keys, place) : [],
    picksKeyByExpression: !hasKeys(document) || keyUses.some((use) => use.key === undefined),
    childFlowCalls: steps.flatMap((step) => toChildFlowCall(step, place) ?? []),
    environmentVariables: parameters.flatMap(([name, parameter]) => {
      const schemaName = textAt(parameter, 'metadata', 'schemaName');
      return schemaName === undefined
        ? []
        : [{ schemaName, at: place(definition.path + pointer('parameters', name)) }];
    }),
    undefinedParameters: definition.isWrapped ? undefinedParameters(steps, parameters, text, place) : [],
    environmentAddresses: environmentAddresses(steps, text, place),
    literalSecrets: literalSecrets(steps, text, place),
  };
}

/** Hand-written files are a bare Logic Apps definition: nothing in them says which connections there are. */
function definitionOf(document: unknown): { value: unknown; path: string; isWrapped: boolean } {
  const wrapped = valueAt(document, 'properties', 'definition');
  if (wrapped !== undefined) return { value: wrapped, path: '/properties/definition', isWrapped: true };
  const inner = member(document, 'definition');
  return inner === undefined
    ? { value: document, path: '', isWrapped: false }
    : { value: inner, path: '/definition', isWrapped: false };
}

interface Entry {
  readonly key: string;
  readonly value: unknown;
  readonly path: string;
}

/** A map in every real file; an array is what some clients of the API send. */
function connectionEntries(document: unknown): Entry[] {
  const holder = valueAt(document, 'properties') === undefined ? [] : ['properties'];
  const map = valueAt(document, ...holder, 'connectionReferences');
  const entries: [string | number, unknown][] = Array.isArray(map)
    ? [...itemsOf(map).entries()]
    : membersOf(map);
  return entries.map(([key, value]) => ({
    key: typeof key === 'string' ? key : connectorOfEntry(value) || String(key),
    value,
    path: pointer(...holder, 'connectionReferences', key),
  }));
}

/** An array, or a value of the wrong kind, has no keys to resolve. */
function hasKeys(document: unknown): boolean {
  const map = valueAt(document, 'properties', 'connectionReferences');
  return map === undefined || isRecord(map);
}

function toConnection(
  entry: Entry,
  uses: readonly KeyUse[],
  place: (pointer: string) => Place,
): FlowConnection {
  const { key, value, path } = entry;
  const isNested = isRecord(member(value, 'connection'));
  const logicalName =
    textAt(value, 'connection', 'connectionReferenceLogicalName') ??
    textAt(value, 'connectionReferenceLogicalName');
  const connectionName = isNested
    ? (textAt(value, 'connection', 'name') ??
      textAt(value, 'connection', 'connectionName') ??
      textAt(value, 'connection', 'connectionId') ??
      textAt(value, 'connection', 'id'))
    : undefined;
  const source = textAt(value, 'runtimeSource') ?? textAt(value, 'source') ?? '';
  const connector = connectorOfEntry(value);
  return {
    key,
    connector,
    customConnectorName: textAt(value, 'api', 'logicalName'),
    logicalName,
    connectionName: connectionName ?? textAt(value, 'connectionName') ?? textAt(value, 'connectionId'),
    runtimeSource: source.toLowerCase() === 'invoker' ? 'invoker' : 'embedded',
    usedBy: uses.map((use) => use.step.name),
    otherConnectors: otherConnectors(uses, connector, place),
    at: place(path),
  };
}

function otherConnectors(
  uses: readonly KeyUse[],
  own: string,
  place: (pointer: string) => Place,
): StepConnector[] {
  if (own === '') return [];
  const others = uses.filter((use) => use.isConnectorStep && use.connector !== '' && use.connector !== own);
  return [...groupBy(others, (use) => use.connector)].map(([connector, steps]) => ({
    connector,
    usedBy: steps.map((use) => use.step.name),
    at: place(`${steps[0].step.path()}/inputs/host/apiId`),
  }));
}

function connectorOfEntry(entry: unknown): string {
  const name = textAt(entry, 'api', 'name')?.toLowerCase();
  if (name !== undefined) return connectorOf(name) || name;
  return connectorOf(textAt(entry, 'api', 'id')) || connectorOf(textAt(entry, 'id'));
}

interface KeyUse {
  /** `undefined`: an expression that only the running flow can answer. */
  readonly key: string | undefined;
  readonly step: Step;
  readonly connector: string;
  /** A left-over `host` on a step that is no connector's makes a key used and is never an error. */
  readonly isConnectorStep: boolean;
  readonly path: () => string;
}

function keyUseOf(step: Step): KeyUse[] {
  const host = member(step.inputs, 'host');
  if (!isRecord(host) || step.type.toLowerCase() === 'workflow') return [];
  const connector = connectorOf(textAt(host, 'apiId'));
  const isConnectorStep = [step.type, step.kind].some((name) => /^(open)?apiconnection/i.test(name));
  const use = (written: string, ...names: string[]): KeyUse[] => [
    {
      key: keyIn(written),
      step,
      connector,
      isConnectorStep,
      path: () => `${step.path()}/inputs/host${pointer(...names)}`,
    },
  ];
  const byKey = textAt(host, 'connectionName');
  if (byKey !== undefined) return use(byKey, 'connectionName');
  const byReference = textAt(host, 'connectionReferenceName');
  if (byReference !== undefined) return use(byReference, 'connectionReferenceName');
  const byExpression = textAt(host, 'connection', 'name');
  return byExpression === undefined ? [] : use(byExpression, 'connection', 'name');
}

/**
 * The key itself, or the key in `@parameters('$connections')['key']['connectionId']` and in the older form that
 * decodes a header; all other expressions decide only when the flow runs.
 */
function keyIn(written: string): string | undefined {
  const literal = /\['?\$connections'\]\['([^']+)'\]|\('\$connections'\)\['([^']+)'\]/.exec(written);
  if (literal) return literal[1] ?? literal[2];
  return written.includes('@') ? undefined : written;
}

function unresolvedKeys(
  keyUses: readonly KeyUse[],
  keys: ReadonlySet<string>,
  place: (pointer: string) => Place,
): UnresolvedKey[] {
  const connectorUses = keyUses.filter((use) => use.isConnectorStep);
  return [...groupBy(connectorUses, (use) => use.key)].flatMap(([key, uses]) => {
    if (key === undefined || keys.has(key)) return [];
    const connector = uses.find((use) => use.connector !== '')?.connector ?? '';
    return [{ key, connector, usedBy: uses.map((use) => use.step.name), at: place(uses[0].path()) }];
  });
}

function toChildFlowCall(step: Step, place: (pointer: string) => Place): ChildFlowCall | undefined {
  if (step.type.toLowerCase() !== 'workflow') return undefined;
  const flowId = textAt(step.inputs, 'host', 'workflowReferenceName');
  if (flowId === undefined || !isGuid(flowId)) return undefined;
  const at = place(`${step.path()}/inputs/host/workflowReferenceName`);
  return { flowId: normalGuid(flowId), step: step.name, at };
}
