import { weighRule } from '../engine/active-rule.ts';
import type { Rule } from '../engine/rule.ts';
import type { RuleChanges } from '../engine/rule-changes.ts';
import type { Graph, GraphNode } from '../graph/graph.ts';
import type { Finding, Report, SuppressedFinding } from '../report.ts';
import { locator } from '../settle/locate.ts';
import type { ExplainedFinding, ExplainedSeverity, Named, Use } from './explained-finding.ts';
import { usesAround } from './uses-around.ts';

interface Explainable {
  readonly report: Report;
  readonly graph: Graph;
  /** What the run changed of the rules. */
  readonly changes: RuleChanges;
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
export function explainFinding(
  finding: Finding | SuppressedFinding,
  rule: Rule,
  { report, graph, changes }: Explainable,
): ExplainedFinding {
  const { fingerprint } = finding;
  const same = [...report.findings, ...report.suppressed].filter((one) => one.fingerprint === fingerprint);
  return {
    finding,
    suppression: 'suppression' in finding ? finding.suppression.reason : undefined,
    alsoIn: same.map((one) => one.package).filter((path) => path !== finding.package),
    uses: usesOf(graph, finding),
    severity: severityOf(finding, rule, graph, changes),
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

function severityOf(finding: Finding, rule: Rule, graph: Graph, changes: RuleChanges): ExplainedSeverity {
  const { messageId, severity } = finding;
  const byDefault = weighRule(rule, {}).severities[messageId]?.value ?? rule.meta.severity;
  const here = weighRule(rule, changes).severities[messageId];
  const isSet = here !== undefined && here.origin !== 'default';
  const cap =
    severity === (here?.value ?? byDefault) ? undefined : isLoose(finding, graph) ? 'notPacked' : 'byRule';
  return { byDefault, set: isSet ? { severity: here.value, origin: here.origin } : undefined, cap };
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
