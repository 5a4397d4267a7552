import type { ConnectionReference } from '../model/connection-reference.ts';
import { connectorHost } from '../model/connector-host.ts';
import type { CustomConnector } from '../model/custom-connector.ts';
import { isSameApiName } from '../model/custom-connector-name.ts';
import type { EnvironmentVariable } from '../model/environment-variable.ts';
import type { Package } from '../model/package.ts';

/** What deployers must give something to. */
export type Connectable = ConnectionReference | CustomConnector | EnvironmentVariable;

/** What a component points to, in words; `undefined` where the files don't say, or must not. */
export function targetOf(component: Connectable, from: Package): string | undefined {
  switch (component.kind) {
    case 'connectionReference':
      return component.connector || undefined;
    case 'customConnector':
      return connectorHost(from, component);
    case 'environmentVariable':
      return mayBeSecret(component) ? undefined : currentValue(component);
  }
}

/** What two versions of a component point to, where that differs. */
export function retargeting(
  [was, before]: readonly [Connectable, Package],
  [is, after]: readonly [Connectable, Package],
): { readonly from: string | undefined; readonly to: string | undefined } | undefined {
  if (was.kind === 'connectionReference' && is.kind === 'connectionReference') return rebinding(was, is);
  if (was.kind === 'environmentVariable' && is.kind === 'environmentVariable') return revaluing(was, is);
  const [from, to] = [targetOf(was, before), targetOf(is, after)];
  return from === to || from === undefined || to === undefined ? undefined : { from, to };
}

/** A custom connector has another name in each environment: that alone is no change. */
function rebinding(was: ConnectionReference, is: ConnectionReference) {
  const isSame =
    was.customConnectorId !== undefined && is.customConnectorId !== undefined
      ? was.customConnectorId === is.customConnectorId
      : isSameApiName(was.connector, is.connector);
  if (!isSame) return { from: was.connector || undefined, to: is.connector || undefined };
  return was.connectionId === is.connectionId ? undefined : { from: was.connectionId, to: is.connectionId };
}

function revaluing(was: EnvironmentVariable, is: EnvironmentVariable) {
  const isOtherType = was.type !== is.type && was.type !== undefined && is.type !== undefined;
  const isOtherConnector = was.connector !== is.connector;
  if (!isOtherType && !isOtherConnector && currentValue(was) === currentValue(is)) return undefined;
  const words = (variable: EnvironmentVariable) => {
    const value = mayBeSecret(variable) ? undefined : currentValue(variable);
    const parts = [
      isOtherType ? variable.type : undefined,
      isOtherConnector ? variable.connector : undefined,
      value,
    ];
    return parts.filter((part) => part !== undefined).join(' ') || undefined;
  };
  return { from: words(was), to: words(is) };
}

/** The value that ships, or else the default. */
function currentValue({ values, defaultValue, connector }: EnvironmentVariable): string | undefined {
  const shipped = values.map(({ value }) => value);
  return shipped.length > 0 ? shipped.join(', ') : (defaultValue ?? connector);
}

/** Never printed, whatever it is: so too where the definition is elsewhere, and nobody knows. */
function mayBeSecret({ type }: EnvironmentVariable): boolean {
  return type === 'secret' || type === undefined;
}
