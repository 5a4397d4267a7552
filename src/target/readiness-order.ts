import type { FlowReadiness, Share } from '../report.ts';

/** By package, then as people look for them. */
export function compareFlows(a: FlowReadiness, b: FlowReadiness): number {
  return compare(a.package, b.package) || compare(a.name, b.name) || compare(a.id, b.id);
}

/** By owner: whom to ask. */
export function compareShares(a: Share, b: Share): number {
  return (
    compare(a.owner, b.owner) ||
    compare(a.connection, b.connection) ||
    compare(a.principal.id, b.principal.id) ||
    compare(a.connector, b.connector)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
