import { createHash } from 'node:crypto';
import type { Graph } from '../graph/graph.ts';
import { nameKey } from '../graph/nodes.ts';
import type { PageComparison, PageData, PageExcerpt, PageFinding, PageGraph } from '../page/page-data.ts';
import type { Finding, Report } from '../report.ts';
import type { TargetView } from '../target/target-view.ts';
import { escapeControlsInJson } from './escape.ts';
import { newFindings } from './new-first.ts';
import { pageScript, pageStyle } from './page-assets.ts';
import { pageTargets } from './page-targets.ts';
import { ruleAdvice } from './rule-advice.ts';
import type { PageTexts } from './rule-page.ts';
import { type ExcerptOf, safeExcerpts } from './safe-excerpts.ts';
import { sortedEdges, sortedNodes } from './sorted-graph.ts';

interface HtmlOptions {
  readonly pages: PageTexts;
  /** Draws the picture of who uses which connection. */
  readonly graph?: Pick<Graph, 'nodes' | 'edges'> | undefined;
  /** Puts into the picture which connection each reference gets there. */
  readonly targets?: readonly TargetView[] | undefined;
  readonly excerptOf?: ExcerptOf | undefined;
}

/**
 * One page that opens from disk: style, script and data stand in it, and its content security policy lets nothing else
 * in. Data is JSON that the script makes text of; nothing of a package becomes markup.
 */
export function html(report: Report, options: HtmlOptions): string {
  const data = escapeControlsInJson(JSON.stringify(pageData(report, options))).replaceAll('<', '\\u003c');
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(pageScript)}'`,
    `style-src '${hashOf(pageStyle)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<title>solution-lint</title>',
    `<style>${pageStyle}</style>`,
    '</head>',
    '<body>',
    '<noscript>This report needs JavaScript to be shown. It loads nothing from anywhere.</noscript>',
    `<script type="application/json" id="data">${data}</script>`,
    `<script>${pageScript}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function pageData(report: Report, { pages, graph, targets = [], excerptOf }: HtmlOptions): PageData {
  const pictured = graph && pageGraph(graph);
  const nodeOf = pictured ? nodeFinder(pictured) : () => undefined;
  const isNew = newFindings(report);
  const targetNames = new Set(report.readiness?.map(({ target }) => target));
  const excerptFor = safeExcerpts(report, excerptOf);
  const anchors = new Map<string, number>();
  const toFinding = (finding: Finding): PageFinding => {
    const { fingerprint, data } = finding;
    const seen = (anchors.get(fingerprint) ?? 0) + 1;
    anchors.set(fingerprint, seen);
    return {
      rule: finding.rule,
      severity: finding.severity,
      confidence: finding.confidence,
      message: finding.message,
      package: finding.package,
      component: finding.component,
      location: finding.location,
      related: finding.related,
      anchor: seen === 1 ? fingerprint : `${fingerprint}.${seen}`,
      isNew: report.comparison !== undefined && isNew(finding),
      excerpt: pageExcerpt(excerptFor(finding), finding),
      node: nodeOf(finding),
      target: typeof data.target === 'string' && targetNames.has(data.target) ? data.target : undefined,
      reason: undefined,
    };
  };
  const findings = report.findings.map(toFinding);
  const suppressed = report.suppressed.map((one) => ({ ...toFinding(one), reason: one.suppression.reason }));
  const told = new Set([...findings, ...suppressed].map(({ rule }) => rule));
  return {
    version: report.tool.version,
    packages: report.packages,
    findings,
    suppressed,
    summary: report.summary,
    readiness: report.readiness ?? [],
    comparison: pageComparison(report),
    graph: pictured,
    targets: pictured && report.readiness ? pageTargets(targets, pictured.nodes) : [],
    advice: Object.fromEntries(
      [...told].sort().flatMap((id) => {
        const page = Object.hasOwn(pages, id) ? pages[id] : undefined;
        return page ? [[id, ruleAdvice(page)]] : [];
      }),
    ),
  };
}

function pageComparison({ comparison }: Report): PageComparison | undefined {
  if (comparison === undefined) return undefined;
  const { base, connectionChanges, fixed, remaining } = comparison;
  return {
    base,
    connectionChanges,
    fixed: fixed.map(({ rule, component }) => ({ rule, component })),
    new: comparison.new.length,
    remaining: remaining.length,
  };
}

function pageGraph(graph: Pick<Graph, 'nodes' | 'edges'>): PageGraph {
  const nodes = sortedNodes(graph);
  const positions = new Map(nodes.map(({ key }, position) => [key, position]));
  return {
    nodes: nodes.map(({ key, kind, id, name, package: path, isMissing, component }) => ({
      key,
      kind,
      id,
      name,
      package: path ?? null,
      isMissing,
      isOff: component?.kind === 'flow' && component.state === 'off',
    })),
    edges: sortedEdges(graph).map(({ from, to, kind }) => ({
      from: positions.get(from.key) ?? 0,
      to: positions.get(to.key) ?? 0,
      kind,
    })),
  };
}

/** A finding about settings names its component and lies in no package. */
function nodeFinder({ nodes }: PageGraph): (finding: Finding) => number | undefined {
  const positions = new Map<string, number>();
  for (const [position, node] of nodes.entries()) {
    const name = nameKey(node);
    positions.set(`${name}@${node.package ?? ''}`, position);
    if (!positions.has(name)) positions.set(name, position);
  }
  return ({ component, package: path }) => {
    const name = nameKey(component);
    return positions.get(`${name}@${path}`) ?? positions.get(name);
  };
}

const shownBefore = 60;
const shownMarked = 120;
const shownAfter = 60;

/** Exported JSON is often one line of megabytes: what stands around the place is enough. */
function pageExcerpt(text: string | undefined, { location }: Finding): PageExcerpt | undefined {
  const { line, column, endLine, endColumn } = location;
  if (text === undefined || line === undefined || column === undefined) return undefined;
  const start = column - 1;
  const from = Math.max(0, start - shownBefore);
  const breakAt = text.slice(start).search(/[\r\n]/);
  const end = breakAt === -1 ? text.length : start + breakAt;
  const marked = Math.min(
    end,
    start + shownMarked,
    endLine === line && endColumn !== undefined ? endColumn - 1 : start + 1,
  );
  const after = Math.min(end, marked + shownAfter);
  const shown = (a: number, b: number) => text.slice(a, b).replaceAll('\t', '  ');
  return {
    line,
    before: `${from > 0 && text.slice(0, from).trim() !== '' ? '…' : ''}${shown(from, start).trimStart()}`,
    marked: shown(start, marked),
    after: `${shown(marked, after)}${after < end ? '…' : ''}`,
  };
}
