import type { Run } from '../run.ts';
import { lineReader } from '../settle/line-of.ts';

/** What a report can be written as, in the order of `--help`. */
export const reportFormats = ['pretty', 'json', 'sarif', 'github', 'azure', 'markdown', 'junit'] as const;

export type ReportFormat = (typeof reportFormats)[number];

/** How `pretty` looks: colour and width belong to a terminal, not to a file. */
interface PrettyStyle {
  readonly width: number;
  readonly colour: boolean;
  readonly quiet: boolean;
}

/** The report as text. A run loads the formatters that it needs and no others. */
export async function formatReport(
  { report, graph }: Run,
  format: ReportFormat,
  style: PrettyStyle,
): Promise<string> {
  switch (format) {
    case 'pretty': {
      const { pretty } = await import('../output/pretty.ts');
      return pretty(report, { ...style, excerptOf: lineReader(graph.packages) });
    }
    case 'json':
      return (await import('../output/json.ts')).json(report);
    case 'sarif': {
      const [{ sarif }, { rulePages }, { pages }, { rules }] = await Promise.all([
        import('../output/sarif.ts'),
        import('../output/rule-page.ts'),
        import('../../rules/pages.ts'),
        import('../../rules/index.ts'),
      ]);
      return sarif(report, { rules: rulePages(rules, pages) });
    }
    case 'github':
      return (await import('../output/github.ts')).github(report);
    case 'azure':
      return (await import('../output/azure.ts')).azure(report);
    case 'markdown':
      return (await import('../output/markdown.ts')).markdown(report);
    case 'junit':
      return (await import('../output/junit.ts')).junit(report);
  }
}
