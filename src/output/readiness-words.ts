import type { FlowReadiness, ReadinessReason, Report, Share, TargetReadiness } from '../report.ts';
import { plural } from './component-words.ts';

/** `prod: 3 of 5 flows turn on, 1 stays off, 1 can't be told`. Not escaped. */
export function targetWords({ target, flows }: TargetReadiness): string {
  const count = (verdict: FlowReadiness['verdict']) =>
    flows.filter((flow) => flow.verdict === verdict).length;
  const [on, off, unknown] = [count('on'), count('off'), count('unknown')];
  const parts = [
    `${on} of ${plural(flows.length, 'flow')} ${on === 1 || flows.length === 1 ? 'turns' : 'turn'} on`,
    ...(off > 0 ? [`${off} ${off === 1 ? 'stays' : 'stay'} off`] : []),
    ...(unknown > 0 ? [`${unknown} can't be told`] : []),
  ];
  return `${target}: ${parts.join(', ')}`;
}

/** Those of which there is something to tell. */
export function toldTargets({ readiness = [] }: Report): readonly TargetReadiness[] {
  return readiness.filter(({ flows, shares }) => flows.length + shares.length > 0);
}

/** `fab_mail: connection "…" of Ada is not shared with user …`. Not escaped. */
export function reasonWords({ logicalName, text }: Pick<ReadinessReason, 'logicalName' | 'text'>): string {
  return logicalName === '' ? text : `${logicalName}: ${text}`;
}

const missing: Partial<Readonly<Record<ReadinessReason['kind'], string>>> = {
  noInventory: 'what connections are there (--connections)',
  noPrincipal: 'who turns flows on (--principal)',
  placeholder: 'what replaces placeholders in the settings',
};

/** A reason that all flows share says what the run was not told, not what is wrong with a flow. */
export function isMissing({ kind }: ReadinessReason): boolean {
  return missing[kind] !== undefined;
}

/** `Not known: who turns flows on (--principal)`; empty where the run was told everything. Not escaped. */
export function missingWords({ flows }: TargetReadiness): string {
  const kinds = new Set(flows.flatMap(({ reasons }) => reasons.map(({ kind }) => kind)));
  const words = [...kinds].sort().flatMap((kind) => missing[kind] ?? []);
  return words.length === 0 ? '' : `Not known: ${words.join(', ')}`;
}

/** What its owner is to be asked for. Not escaped. */
export function shareWords({ connectionName, connector, principal, flows }: Share): string {
  const kind = principal.type === 'User' ? 'user' : 'service principal';
  const purpose = flows.length === 0 ? 'for the import' : `for ${flows.join(', ')}`;
  return `share "${connectionName}" (${connector}) with ${kind} ${principal.id}, "Can use", ${purpose}`;
}
