import { type ActiveRule, activateRules, noChanges } from '../engine/active-rule.ts';
import type { Rule } from '../engine/rule.ts';
import { changesOf } from '../engine/rule-changes.ts';
import { checkSettings, type RuleSettings } from '../engine/rule-settings.ts';
import { runRules } from '../engine/run-rules.ts';
import { buildGraph } from '../graph/build-graph.ts';
import type { Graph } from '../graph/graph.ts';
import { sourceFile } from '../input/archive.ts';
import { findPackages, fullAllowance } from '../input/find-packages.ts';
import { readPackage } from '../model/read-package.ts';
import type { Finding } from '../report.ts';
import { lineReader } from '../settle/line-of.ts';
import { settle } from '../settle/settle.ts';
import { documentsOf } from '../target/documents.ts';
import { viewTargets } from '../target/view-target.ts';
import { type Rendering, renderPackage } from './render-package.ts';
import type { TestPackage } from './solution.ts';
import { targetOf } from './target-of.ts';
import type { TestTarget } from './test-case.ts';

/** A case without what is expected of it. */
export interface Scene {
  readonly packages: readonly TestPackage[];
  readonly base: readonly TestPackage[] | undefined;
  readonly target: TestTarget | undefined;
  readonly options: Readonly<Record<string, unknown>>;
}

/** A finding and the line that it points at; `undefined` where it leads to no text. */
export interface FoundFinding extends Finding {
  readonly line: string | undefined;
}

/** What a rule finds in packages that were never on a disk. Throws where the rule does. */
export async function findInRendering(
  rule: Rule,
  { packages, base, target, options }: Scene,
  rendering: Rendering,
): Promise<readonly FoundFinding[]> {
  const graph = graphOf(packages, rendering, '');
  const older = base && graphOf(base, rendering, 'base/');
  const targets = target === undefined ? [] : [targetOf(target)];
  const views = viewTargets(targets, graph, older);
  const { findings, failures } = await runRules(activate(rule, options), {
    graph,
    base: older,
    targets: views,
  });
  const [failure] = failures;
  if (failure) throw new Error(`The rule throws. ${String(failure.error)}`, { cause: failure.error });
  const documents = documentsOf(targets);
  const lineOf = lineReader(graph.packages);
  return settle(findings, graph, undefined, documents).findings.map((finding) => ({
    ...finding,
    line: lineOf(finding)?.trim(),
  }));
}

/** With the rule's own severities; one that is off by default finds notes. */
function activate(rule: Rule, options: Scene['options']): readonly ActiveRule[] {
  const settings: RuleSettings = { [rule.id]: [rule.meta.severity === 'off' ? 'note' : {}, options] };
  checkSettings([rule], settings);
  return activateRules([rule], { ...noChanges, last: changesOf([rule], settings, () => 'options') });
}

function graphOf(packages: readonly TestPackage[], rendering: Rendering, folder: string): Graph {
  const rendered = packages.flatMap(({ name, files }) => [...renderPackage(name, files, rendering)]);
  const files = rendered.map(([path, bytes]) =>
    sourceFile(
      folder + path,
      () => bytes.length,
      () => bytes,
    ),
  );
  const found = findPackages({ path: '', level: 0, isNamed: true, allowance: fullAllowance(), files });
  const sorted = [...found.packages].sort((a, b) => (a.source.path < b.source.path ? -1 : 1));
  return buildGraph(sorted.map(readPackage));
}
