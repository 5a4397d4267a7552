import type { Rule } from '../engine/rule.ts';
import type { Sourced } from '../engine/rule-changes.ts';
import type { RuleSeverity } from '../engine/severity.ts';
import { palette } from './colour.ts';
import { escapeForLog } from './escape.ts';
import { needWords } from './need-words.ts';
import type { TerminalStyle } from './terminal-markdown.ts';
import { terminalMarkdown } from './terminal-markdown.ts';
import { wrap } from './wrap.ts';

/** A rule's page, and what the rule weighs here. */
export function ruleExplanation(
  rule: Rule,
  markdown: string,
  severities: Readonly<Record<string, Sourced<RuleSeverity>>>,
  style: TerminalStyle,
): string {
  const paint = palette(style.colour);
  const [title = '', ...rest] = terminalMarkdown(markdown, style);
  const facts = factsOf(rule, severities).flatMap((fact) => wrap(escapeForLog(fact), style.width));
  return `${[title, ...facts.map(paint.faint), '', ...rest].join('\n')}\n`;
}

function factsOf(
  { meta: { confidence, needs = [], isDiagnostic, since }, messages }: Rule,
  severities: Readonly<Record<string, Sourced<RuleSeverity>>>,
): readonly string[] {
  const weights = Object.keys(messages).map((id) => ({ id, ...severities[id] }));
  const [first] = weights;
  const isOne = weights.every(({ value, origin }) => value === first?.value && origin === first?.origin);
  const shown = isOne ? [{ ...first, id: '' }] : weights;
  return [
    shown
      .map(({ id, value, origin }) => `${id === '' ? '' : `${id}: `}${value}${fromWhere(origin)}`)
      .join(', '),
    [
      `${confidence} confidence`,
      ...needs.map((need) => needWords[need]),
      isDiagnostic ? "can't be turned off" : '',
      since === undefined ? '' : `since ${since}`,
    ]
      .filter((fact) => fact !== '')
      .join(' · '),
  ];
}

function fromWhere(origin: string | undefined): string {
  return origin === undefined || origin === 'default' ? '' : ` (${origin})`;
}
