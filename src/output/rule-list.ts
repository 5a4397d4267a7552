import type { Area, Need } from '../engine/rule.ts';
import type { RuleSeverity } from '../engine/severity.ts';
import type { Confidence } from '../report.ts';
import { areaTitles } from './area-titles.ts';
import { type Palette, palette } from './colour.ts';
import { jsonText } from './json-text.ts';
import { needWords } from './need-words.ts';
import { severityMarks } from './severity-marks.ts';
import { wrap } from './wrap.ts';

/** A rule as a list shows it. */
export interface ListedRule {
  readonly id: string;
  readonly area: Area;
  /** What it weighs here; the worst, where its messages differ. */
  readonly severity: RuleSeverity;
  /** What it weighs where nobody says anything. */
  readonly defaultSeverity: RuleSeverity;
  /** Here, by messageId. */
  readonly messages: Readonly<Record<string, RuleSeverity>>;
  readonly confidence: Confidence;
  readonly needs: readonly Need[];
  /** It can't be turned off. */
  readonly isDiagnostic: boolean;
  /** Names and defaults. */
  readonly options: Readonly<Record<string, unknown>>;
  /** One sentence, without markup. */
  readonly summary: string;
  /** The page, relative to the project, or its address; `null` for a rule without one. */
  readonly help: string | null;
}

/** By area, each rule with what it weighs and one sentence. */
export function ruleList(
  rules: readonly ListedRule[],
  { width, colour }: { readonly width: number; readonly colour: boolean },
): string {
  const paint = palette(colour);
  const sections = Object.entries(areaTitles).flatMap(([area, title]) => {
    const inArea = rules.filter((rule) => rule.area === area);
    if (inArea.length === 0) return [];
    return [[paint.strong(title), ...inArea.flatMap((rule) => entry(rule, width, paint))].join('\n')];
  });
  return `${[...sections, wrap(countWords(rules), width).join('\n')].join('\n\n')}\n`;
}

const indent = ' '.repeat(13);

function entry(rule: ListedRule, width: number, paint: Palette): readonly string[] {
  const { id, severity, summary } = rule;
  const mark =
    severity === 'off'
      ? paint.faint('  off    ')
      : paint.severity[severity](severityMarks[severity].padEnd(9));
  const remarks = remarksOf(rule).join(' · ');
  const fits = 13 + id.length + 2 + remarks.length <= width;
  return [
    `  ${mark}  ${id}${remarks !== '' && fits ? `  ${paint.faint(remarks)}` : ''}`,
    ...(remarks === '' || fits ? [] : wrap(remarks, width - 13).map((line) => indent + paint.faint(line))),
    ...wrap(summary, Math.max(20, width - 13)).map((line) => indent + line),
  ];
}

function remarksOf({
  severity,
  defaultSeverity,
  messages,
  needs,
  isDiagnostic,
}: ListedRule): readonly string[] {
  const others = Object.entries(messages).filter(([, one]) => one !== severity);
  return [
    isDiagnostic ? 'always on' : '',
    severity === defaultSeverity || isDiagnostic ? '' : `default ${defaultSeverity}`,
    others.map(([id, one]) => `${id} ${one}`).join(', '),
    needs.map((need) => needWords[need]).join(', '),
  ].filter((remark) => remark !== '');
}

function countWords(rules: readonly ListedRule[]): string {
  const off = rules.filter(({ severity }) => severity === 'off').length;
  const all = `${rules.length} rules${off === 0 ? '' : `, ${off} of them off`}.`;
  return `${all} solution-lint explain <rule> shows the page of one.`;
}

export function ruleListJson(rules: readonly ListedRule[]): string {
  return jsonText({ schemaVersion: 1, rules });
}
