import type { Area, Rule } from '../engine/rule.ts';
import type { RuleSeverity } from '../engine/severity.ts';
import type { Confidence } from '../report.ts';

/** A rule for a reader who has only the report: its page and what it weighs by default. */
export interface RulePage {
  readonly id: string;
  readonly area: Area;
  /** One paragraph of Markdown. */
  readonly summary: string;
  /** The whole page. */
  readonly markdown: string;
  readonly severity: RuleSeverity;
  readonly confidence: Confidence;
  /** Address of the page, where it is not ours. */
  readonly help?: string;
}

export type PageTexts = Readonly<Record<string, Pick<RulePage, 'summary' | 'markdown'>>>;

/** A rule without a page (a plugin's) is left out. */
export function rulePages(rules: readonly Rule[], pages: PageTexts): readonly RulePage[] {
  return rules.flatMap(({ id, meta: { area, severity, confidence } }) => {
    const page = Object.hasOwn(pages, id) ? pages[id] : undefined;
    return page === undefined ? [] : [{ id, area, ...page, severity, confidence }];
  });
}

/** What a rule of a plugin, or one without code, says of itself. */
export function ownRulePages(rules: readonly Rule[]): readonly RulePage[] {
  return rules.map(({ id, meta: { area, severity, confidence, summary = `Rule ${id}.`, help = '' } }) => {
    const isAddress = /^https?:\/\//.test(help);
    const markdown = `# ${id}\n\n${summary}\n${isAddress ? `\n<${help}>\n` : ''}`;
    return { id, area, summary, markdown, severity, confidence, ...(isAddress ? { help } : {}) };
  });
}
