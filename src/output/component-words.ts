import type { ComponentCounts, ComponentKind } from '../report.ts';

/** What Microsoft calls each kind. */
export const kindNames: Readonly<Record<ComponentKind, string>> = {
  solution: 'solution',
  flow: 'flow',
  canvasApp: 'canvas app',
  connectionReference: 'connection reference',
  customConnector: 'custom connector',
  environmentVariable: 'environment variable',
  agent: 'agent',
  connection: 'connection',
  connector: 'connector',
  principal: 'principal',
  file: 'file',
};

/** In the order in which they are told. */
export const countedKinds = [
  'flow',
  'connectionReference',
  'canvasApp',
  'customConnector',
  'environmentVariable',
  'agent',
] as const satisfies readonly (keyof ComponentCounts)[];

export function plural(count: number, singular: string): string {
  return `${count} ${singular}${count === 1 ? '' : 's'}`;
}

/** `14 flows, 6 connection references`; empty if there is nothing to count. */
export function countComponents(packages: readonly { readonly components: ComponentCounts }[]): string {
  return countedKinds
    .map((kind) => ({ kind, count: packages.reduce((sum, { components }) => sum + components[kind], 0) }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => plural(count, kindNames[kind]))
    .join(', ');
}
