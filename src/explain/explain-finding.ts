import { type ActiveRule, activate, noChanges, variantsOf, weigh } from '../engine/active-rule.ts';
import { openGlobs } from '../engine/globs.ts';
import { overrideMatcher } from '../engine/override.ts';
import type { Sourced } from '../engine/rule-changes.ts';
import type { RuleSeverity } from '../engine/severity.ts';
import type { Graph, GraphNode } from '../graph/graph.ts';
import type { Finding, Report, SuppressedFinding } from '../report.ts';
import { locator } from '../settle/locate.ts';
import type { ExplainedFinding, ExplainedSeverity, Named, Use } from './explained-finding.ts';
import { usesAround } from './uses-around.ts';

interface Explainable {
  readonly report: Report;
  readonly graph: Graph;
}

/** Findings of a report whose fingerprint begins so, one for each fingerprint, what is suppressed last. */
export function findingsBeginning(report: Report, start: string): readonly (Finding | SuppressedFinding)[] {
  const all = [...report.findings, ...report.suppressed];
  const fitting = all.filter(({ fingerprint }) => fingerprint.startsWith(start));
  const exact = fitting.filter(({ fingerprint }) => fingerprint === start);
  const chosen = exact.length > 0 ? exact : fitting;
  return [
    ...new Map(chosen.toReversed().map((finding) => [finding.fingerprint, finding])).values(),
  ].toReversed();
}

/** Gathers what a finding rests on. */
export async function explainFinding(
  finding: Finding | SuppressedFinding,
  active: ActiveRule,
  { report, graph }: Explainable,
): Promise<ExplainedFinding> {
  const { fingerprint } = finding;
  const same = [...report.findings, ...report.suppressed].filter((one) => one.fingerprint === fingerprint);
  return {
    finding,
    suppression: 'suppression' in finding ? finding.suppression.reason : undefined,
    alsoIn: same.map((one) => one.package).filter((path) => path !== finding.package),
    uses: usesOf(graph, finding),
    severity: severityOf(finding, active, await weightOf(finding, active, graph), graph),
  };
}

function usesOf(graph: Graph, finding: Finding): readonly Use[] {
  const edges = usesAround(graph, finding);
  const locate = locator(
    graph.packages,
    edges.map(({ at }) => at),
  );
  return edges.map(({ from, to, kind, at }) => ({
    from: namedOf(from),
    to: namedOf(to),
    kind,
    package: at.package,
    location: locate(at),
  }));
}

function namedOf({ kind, id, name, isMissing }: GraphNode): Named {
  return { kind, id, name, isMissing };
}

/** What its message weighs here, overrides included. */
async function weightOf(
  { messageId, package: path, location, component, data }: Finding,
  active: ActiveRule,
  graph: Graph,
): Promise<Sourced<RuleSeverity> | undefined> {
  if (active.overrides.length === 0) return active.severities[messageId];
  const applies = overrideMatcher(graph, await openGlobs());
  const raw = { messageId, at: { package: path, ...location }, component, data };
  return variantsOf(active)
    .map((variant) => weigh(active, variant, messageId, (override) => applies(override, raw)))
    .find((weight) => weight !== undefined);
}

function severityOf(
  finding: Finding,
  { rule }: ActiveRule,
  here: Sourced<RuleSeverity> | undefined,
  graph: Graph,
): ExplainedSeverity {
  const { messageId, severity } = finding;
  const byDefault = activate(rule, noChanges).severities[messageId]?.value ?? rule.meta.severity;
  const isSet = here !== undefined && here.origin !== 'default';
  const isAsSet = severity === (here?.value ?? byDefault);
  return {
    byDefault,
    set: isSet ? { severity: here.value, origin: here.origin } : undefined,
    cap: isAsSet ? undefined : isLoose(finding, graph) ? 'notPacked' : 'byRule',
  };
}

/** A flow or an app of the package that nothing lists, and so is not imported. */
function isLoose({ component, package: path }: Finding, graph: Graph): boolean {
  return graph.packages.some(
    (one) =>
      one.path === path &&
      [...one.flows, ...one.canvasApps].some(
        ({ kind, id, isPacked }) =>
          !isPacked && kind === component.kind && id.toLowerCase() === component.id.toLowerCase(),
      ),
  );
}
