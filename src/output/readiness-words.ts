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

/** What the run was not told, and not what is wrong with a flow: it is told once, not by each flow. */
export function isMissing(reason: ReadinessReason): boolean {
  return missing[reason.kind] !== undefined || hasNoEntry(reason);
}

/** `Not known: who turns flows on (--principal)`; empty where the run was told everything. Not escaped. */
export function missingWords({ flows }: TargetReadiness): string {
  const reasons = flows.flatMap((flow) => flow.reasons);
  const kinds = new Set(reasons.map(({ kind }) => kind));
  const names = new Set(reasons.filter(hasNoEntry).map(({ logicalName }) => logicalName));
  const untold = [...kinds].sort().flatMap((kind) => missing[kind] ?? []);
  const words = [
    ...(untold.length > 0 ? [untold.join(', ')] : []),
    ...(names.size > 0 ? [withoutEntryWords([...names].sort())] : []),
  ];
  return words.length === 0 ? '' : `Not known: ${words.join('; ')}`;
}

/** The reference may have a connection there. */
function hasNoEntry({ kind, blocks, logicalName }: ReadinessReason): boolean {
  return kind === 'unbound' && !blocks && logicalName !== '';
}

const shownNames = 5;

function withoutEntryWords(names: readonly string[]): string {
  const left = names.length - shownNames;
  const shown = names.slice(0, shownNames).join(', ');
  return `what connection these have there, as the settings have no entry: ${shown}${left > 0 ? ` and ${left} more` : ''}`;
}

/** What its owner is to be asked for. Not escaped. */
export function shareWords({ connectionName, connector, principal, flows }: Share): string {
  const kind = principal.type === 'User' ? 'user' : 'service principal';
  const purpose = flows.length === 0 ? 'for the import' : `for ${flows.join(', ')}`;
  return `share "${connectionName}" (${connector}) with ${kind} ${principal.id}, "Can use", ${purpose}`;
}
