import type { AnyComponent } from '../model/any-component.ts';
import type { Component } from '../model/component.ts';
import type { Package } from '../model/package.ts';
import type { ComponentKind } from '../report.ts';
import type { GraphNode } from './graph.ts';

/** A component that a package holds. */
export function componentNode(component: AnyComponent): GraphNode {
  return {
    key: componentKey(component),
    kind: component.kind,
    id: component.id,
    name: component.name,
    package: component.package,
    isMissing: false,
    component,
  };
}

export function componentKey(component: Component): string {
  return `${nameKey(component)}@${component.package}`;
}

/** The same for all that go by one name, whichever package holds them. */
export function nameKey({ kind, id }: { readonly kind: ComponentKind; readonly id: string }): string {
  return `${kind}:${id.toLowerCase()}`;
}

/** What no package holds: a connector of the platform, or something that is not there. */
export function outsideNode(kind: ComponentKind, id: string, isMissing: boolean): GraphNode {
  return {
    key: nameKey({ kind, id }),
    kind,
    id,
    name: id,
    package: undefined,
    isMissing,
    component: undefined,
  };
}

/** The connection behind a binding that names no reference. Exports strip its name: then the binding is its id. */
export function connectionNode(
  owner: Component,
  bindingKey: string,
  connectionName: string | undefined,
): GraphNode {
  const isNamed = connectionName !== undefined;
  return {
    key: isNamed
      ? `connection:${connectionName.toLowerCase()}`
      : `connection:${bindingKey}@${componentKey(owner)}`,
    kind: 'connection',
    id: connectionName ?? `${owner.id}/${bindingKey}`,
    name: connectionName ?? 'unnamed connection',
    package: isNamed ? undefined : owner.package,
    isMissing: false,
    component: undefined,
  };
}

/** All components of a package but the solution itself. */
export function componentsOf(one: Package): AnyComponent[] {
  return [
    ...one.flows,
    ...one.canvasApps,
    ...one.connectionReferences,
    ...one.customConnectors,
    ...one.environmentVariables,
    ...one.agents,
  ];
}
