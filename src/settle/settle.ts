import { formatMessage, withWeight } from '../engine/message.ts';
import type { CheckedFinding } from '../engine/run-rules.ts';
import { milder, type Severity } from '../engine/severity.ts';
import type { Graph } from '../graph/graph.ts';
import { isGuid, normalGuid } from '../model/identifier.ts';
import type { Place } from '../model/place.ts';
import type { DataValue, Finding, Location, RelatedLocation } from '../report.ts';
import { fingerprints } from './fingerprint.ts';
import { type LocatedDocument, locator } from './locate.ts';
import { compareFindings } from './order.ts';
import type { WordedFinding } from './worded-finding.ts';

export interface Settled {
  readonly findings: readonly Finding[];
  /** Fingerprints of what is not reported. */
  readonly others: readonly string[];
}

/** @param target what a finding about a target says of which it is. */
export type IsReported = (path: string, target?: DataValue) => boolean;

/**
 * From what the rules yielded to what is reported: severity, words, fingerprints, order, and lines at last.
 *
 * @param documents files beside the packages that findings point into.
 */
export function settle(
  checked: readonly CheckedFinding[],
  graph: Graph,
  isReported: (path: string, target: DataValue | undefined, fingerprint: string) => boolean = () => true,
  documents: readonly LocatedDocument[] = [],
): Settled {
  const loose = new Set(
    graph.packages.flatMap((one) =>
      [...one.flows, ...one.canvasApps].filter((component) => !component.isPacked).map(keyOf),
    ),
  );
  const worded = checked.map((finding) => word(finding, loose));
  const ordered = worded.sort(compareFindings);
  const prints = fingerprints(ordered, graph);
  const all = ordered.map((finding, index) => ({ finding, fingerprint: prints[index] ?? '' }));
  const isKept = ({ finding, fingerprint }: (typeof all)[number]) =>
    isReported(finding.package, finding.data.target, fingerprint);
  const reported = all.filter(isKept);
  const places = reported.flatMap(({ finding: { at, relatedAt } }) => [
    at,
    ...relatedAt.map((related) => related.at),
  ]);
  const locate = locator([...graph.packages, ...documents], places);
  return {
    findings: reported.map(({ finding, fingerprint }) => place(finding, fingerprint, locate)),
    others: all.filter((one) => !isKept(one)).map(({ fingerprint }) => fingerprint),
  };
}

function place(finding: WordedFinding, fingerprint: string, locate: (at: Place) => Location): Finding {
  const { at, relatedAt, identity: _identity, ...worded } = finding;
  return {
    ...worded,
    location: locate(at),
    related: relatedAt.map((related) => toRelated(related, worded.package, locate)),
    fingerprint,
    fixable: false,
  };
}

function toRelated(
  { message, at }: WordedFinding['relatedAt'][number],
  path: string,
  locate: (at: Place) => Location,
): RelatedLocation {
  const { file, pointer, line, column } = locate(at);
  return {
    message,
    ...(at.package === path ? {} : { package: at.package }),
    file,
    pointer,
    ...(line === undefined || column === undefined ? {} : { line, column }),
  };
}

function word({ rule, severity, raw }: CheckedFinding, loose: ReadonlySet<string>): WordedFinding {
  const message = withWeight(rule.messages[raw.messageId] ?? '');
  const limits: Severity[] = [raw.atMost ?? 'error', isOfLooseComponent(raw, loose) ? 'warning' : 'error'];
  return {
    rule: rule.id,
    messageId: raw.messageId,
    severity: limits.reduce(milder, severity),
    confidence: message.confidence ?? rule.meta.confidence,
    message: formatMessage(message.text, raw.data),
    data: raw.data,
    package: raw.at.package,
    component: { kind: raw.component.kind, id: printedId(raw.component.id), name: raw.component.name },
    help: rule.meta.help ?? `rules/${rule.meta.area}/${rule.id}.md`,
    at: raw.at,
    relatedAt: raw.related ?? [],
    identity: rule.meta.identity,
  };
}

/** A GUID in lower case without braces; other ids as they are. */
function printedId(id: string): string {
  return isGuid(id) ? normalGuid(id) : id;
}

/** What is said of a flow or an app that is not packed is a warning at most: it is not imported. */
function isOfLooseComponent(raw: CheckedFinding['raw'], loose: ReadonlySet<string>): boolean {
  return loose.has(keyOf({ ...raw.component, package: raw.at.package }));
}

function keyOf({ kind, id, package: path }: { kind: string; id: string; package: string }): string {
  return `${kind}:${id.toLowerCase()}@${path}`;
}
