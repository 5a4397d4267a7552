import { compareText } from '../compare-text.ts';
import type { FlowReadiness, Share } from '../report.ts';

/** By package, then as people look for them. */
export function compareFlows(a: FlowReadiness, b: FlowReadiness): number {
  return compareText(a.package, b.package) || compareText(a.name, b.name) || compareText(a.id, b.id);
}

/** By owner: whom to ask. */
export function compareShares(a: Share, b: Share): number {
  return (
    compareText(a.owner, b.owner) ||
    compareText(a.connection, b.connection) ||
    compareText(a.principal.id, b.principal.id) ||
    compareText(a.connector, b.connector)
  );
}
