import type { Rule } from '../engine/rule.ts';
import type { Graph } from '../graph/graph.ts';
import type { Finding, Report } from '../report.ts';
import type { TargetView } from '../target/target-view.ts';

/** What a report can be written as, in the order of `--help`. */
export const reportFormats = [
  'pretty',
  'json',
  'sarif',
  'github',
  'azure',
  'markdown',
  'junit',
  'html',
] as const;

export type ReportFormat = (typeof reportFormats)[number];

/** How `pretty` looks; the other formats look one way. */
export interface ReportStyle {
  /** Columns to fit. Default: 80. */
  readonly width?: number;
  /** ANSI colours. Default: none. */
  readonly colour?: boolean;
  /** Only errors and warnings, without excerpts. */
  readonly quiet?: boolean;
  /** Text of the line that a finding points at. Default: no excerpts. */
  readonly excerptOf?: (finding: Finding) => string | undefined;
  /** Rules of the configuration, for `sarif`, which describes all that it names. Default: none beside our own. */
  readonly rules?: readonly Rule[];
  /** What `html` draws its picture from. Default: no picture. */
  readonly graph?: Pick<Graph, 'nodes' | 'edges'>;
  /** Packages that the picture leaves out, but for what others use. Default: none. */
  readonly isIgnored?: (path: string) => boolean;
  /** What `html` puts into that picture of the environments that the packages will be imported into. Default: nothing. */
  readonly targets?: readonly TargetView[];
  /** What tells a `sarif` report from others about the same commit. Default: `solution-lint`. */
  readonly category?: string;
}

/** The report as text. A run loads the formatters that it needs and no others. */
export async function formatReport(
  report: Report,
  format: ReportFormat,
  { width = 80, colour = false, quiet = false, rules: others = [], category, ...style }: ReportStyle = {},
): Promise<string> {
  switch (format) {
    case 'pretty':
      return (await import('./pretty.ts')).pretty(report, { ...style, width, colour, quiet });
    case 'json':
      return (await import('./json.ts')).json(report);
    case 'sarif': {
      const [{ sarif }, { ownRulePages, rulePages }, { pages }, { rules }] = await Promise.all([
        import('./sarif.ts'),
        import('./rule-page.ts'),
        import('../../rules/pages.ts'),
        import('../../rules/index.ts'),
      ]);
      return sarif(report, { rules: [...rulePages(rules, pages), ...ownRulePages(others)], category });
    }
    case 'github':
      return (await import('./github.ts')).github(report);
    case 'azure':
      return (await import('./azure.ts')).azure(report);
    case 'markdown':
      return (await import('./markdown.ts')).markdown(report);
    case 'junit':
      return (await import('./junit.ts')).junit(report);
    case 'html': {
      const [{ html }, { graphWithout }, { pages }] = await Promise.all([
        import('./html.ts'),
        import('./graph-without.ts'),
        import('../../rules/pages.ts'),
      ]);
      const { graph, isIgnored, targets, excerptOf } = style;
      const drawn = graph && isIgnored ? graphWithout(graph, isIgnored) : graph;
      return html(report, { pages, graph: drawn, targets, excerptOf });
    }
  }
}
