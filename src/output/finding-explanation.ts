import type { Tokens } from 'marked';
import type { ExplainedFinding, ExplainedSeverity, Named, Use } from '../explain/explained-finding.ts';
import type { EdgeKind } from '../graph/graph.ts';
import { groupBy } from '../group-by.ts';
import type { DataValue, Finding, Region, Report } from '../report.ts';
import { type Palette, palette } from './colour.ts';
import { componentHeading } from './component-heading.ts';
import { plural } from './component-words.ts';
import { displayWidth } from './display-width.ts';
import { escapeForLog } from './escape.ts';
import { excerpt } from './excerpt.ts';
import { howToFix } from './how-to-fix.ts';
import type { ExcerptOf } from './safe-excerpts.ts';
import { severityMarks } from './severity-marks.ts';
import { type TerminalStyle, tokenLines } from './terminal-markdown.ts';
import { wrapWords } from './wrap.ts';

interface Explanation {
  readonly explained: ExplainedFinding;
  /** The rule's page. */
  readonly markdown: string;
  /** It can't be turned off, nor can what it says be suppressed. */
  readonly isDiagnostic: boolean;
  /** Of no line that holds a secret. */
  readonly excerptOf: ExcerptOf;
}

/** Why one finding exists, where its severity comes from, how to mend it and how to live with it. */
export function findingExplanation(explanation: Explanation, style: TerminalStyle): string {
  const page: Page = { ...style, paint: palette(style.colour) };
  const { explained, markdown } = explanation;
  const sections = [
    headLines(explained, page),
    section('Evidence', [...whereLines(explanation, page), ...dataLines(explained.finding, page)], page),
    section('Who uses whom', useLines(explained.uses, explained.finding.package, page), page),
    section(`Why ${explained.finding.severity}`, severityLines(explained, page), page),
    section('How to fix', mendLines(markdown, explained.finding.messageId, page), page),
    ...(explained.suppression === undefined
      ? [section('How to accept it', suppressLines(explanation, page), page)]
      : []),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** The findings of a rule by their fingerprints, which `explain` takes. */
export function foundHere({ findings, suppressed }: Report, rule: string): string {
  const found = [...findings, ...suppressed].filter((finding) => finding.rule === rule);
  const lines = found.flatMap((finding) => {
    const { fingerprint, component, package: path, location } = finding;
    const remark = 'suppression' in finding ? '  (suppressed)' : '';
    const place = placeText(path, location.file, location, undefined);
    return [
      `  ${fingerprint}  ${escapeForLog(componentHeading(component))}${remark}`,
      `    ${escapeForLog(place)}`,
    ];
  });
  return `\n${['Found here', ...(lines.length === 0 ? ['  nothing'] : lines)].join('\n')}\n`;
}

interface Page extends TerminalStyle {
  readonly paint: Palette;
}

type Lines = readonly string[];

function section(title: string, lines: Lines, { paint }: Page): Lines {
  return lines.length === 0 ? [] : [paint.strong(title), ...lines];
}

function headLines({ finding, suppression }: ExplainedFinding, { paint, width }: Page): Lines {
  const { severity, rule, confidence, fingerprint, message, component } = finding;
  const facts = [rule, fingerprint, confidence === 'medium' ? 'medium confidence' : ''];
  return [
    `${paint.severity[severity](severityMarks[severity])}  ${paint.faint(facts.filter((fact) => fact !== '').join('  '))}`,
    ...wrapped(componentHeading(component), 0, width).map(paint.strong),
    ...wrapped(message, 0, width),
    ...(suppression === undefined ? [] : wrapped(`Suppressed: ${suppression}`, 0, width)),
  ];
}

function whereLines(
  { explained: { finding, alsoIn }, excerptOf }: Explanation,
  { paint, width }: Page,
): Lines {
  const { package: path, location, related } = finding;
  const text = excerptOf(finding);
  const lines = text === undefined ? undefined : excerpt(text, location, width - 4);
  const marker = lines?.marker === undefined ? [] : [`    ${paint.severity[finding.severity](lines.marker)}`];
  return [
    ...wrapped(placeText(path, location.file, location, undefined), 2, width),
    ...(location.pointer === '' ? [] : wrapped(location.pointer, 4, width).map(paint.faint)),
    ...(lines === undefined ? [] : [`    ${paint.faint(lines.source)}`, ...marker]),
    ...related.flatMap((other) => [
      ...(other.message === '' ? [] : wrapped(other.message, 2, width)),
      ...wrapped(placeText(other.package ?? path, other.file, other, path), 4, width).map(paint.faint),
    ]),
    ...(alsoIn.length === 0 ? [] : wrapped(`The same is in ${alsoIn.join(', ')}.`, 2, width)),
  ];
}

/** `package  file:line:column`, without the package where it is known. */
function placeText(
  path: string,
  file: string,
  { line, column }: Partial<Region>,
  known: string | undefined,
): string {
  const position = line === undefined ? '' : `:${line}:${column}`;
  const isWhole = file === '' || file === path;
  return [path === known && !isWhole ? '' : path + (isWhole ? position : ''), isWhole ? '' : file + position]
    .filter((part) => part !== '')
    .join('  ');
}

/** What the message does not say already. */
function dataLines({ data, message }: Finding, { width, paint }: Page): Lines {
  const facts = Object.entries(data).filter(([, value]) =>
    itemsOf(value).some((item) => item !== '' && !message.includes(item)),
  );
  const names = Math.max(0, ...facts.map(([name]) => name.length));
  return facts.flatMap(([name, value]) => {
    const start = `  ${name.padEnd(names)}  `;
    const text = escapeForLog(itemsOf(value).join(', '));
    return wrapWords(text, Math.max(20, width - start.length)).map((line, index) =>
      index === 0 ? paint.faint(start) + line : ' '.repeat(start.length) + line,
    );
  });
}

function itemsOf(value: DataValue): readonly string[] {
  return typeof value === 'object' ? value : [String(value)];
}

const verbs: Readonly<Record<EdgeKind, string>> = {
  usesConnectionReference: 'uses',
  usesConnectionDirectly: 'is bound directly to',
  usesConnector: 'is for',
  bindsConnection: 'is bound to',
  callsFlow: 'calls',
  readsVariable: 'reads',
  sharedWith: 'is shared with',
  dependsOn: 'needs',
};

/** A solution with hundreds of users of one connector says enough with some of them. */
const shownUses = 12;

function useLines(uses: readonly Use[], path: string, { width, paint }: Page): Lines {
  const groups = [...groupBy(uses, (use) => sentenceOf(use))];
  const left = groups.length - shownUses;
  return [
    ...groups.slice(0, shownUses).flatMap(([sentence, [first, ...others]]) => {
      const more = others.length === 0 ? '' : ` and ${plural(others.length, 'more place')}`;
      const place = placeText(first.package, first.location.file, first.location, path);
      return [...wrapped(sentence, 2, width), ...wrapped(place + more, 4, width).map(paint.faint)];
    }),
    ...(left > 0 ? [`  and ${left} more: solution-lint graph`] : []),
  ];
}

function sentenceOf({ from, to, kind }: Use): string {
  return `${nameOf(from)} ${verbs[kind]} ${lowerFirst(nameOf(to))}`;
}

function nameOf({ isMissing, ...component }: Named): string {
  return componentHeading(component) + (isMissing ? ', which is not here' : '');
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function severityLines({ finding, severity }: ExplainedFinding, { width }: Page): Lines {
  return sentencesOf(finding, severity).flatMap((sentence) => wrapped(sentence, 2, width));
}

function sentencesOf(
  { rule, messageId }: Finding,
  { byDefault, set, cap }: ExplainedSeverity,
): readonly string[] {
  return [
    `${rule} (${messageId}) is ${byDefault === 'off' ? 'off' : `a${byDefault === 'error' ? 'n' : ''} ${byDefault}`} by default.`,
    set === undefined ? '' : `${set.origin} makes it ${set.severity}.`,
    cap === 'notPacked' ? 'Nothing lists the file, so it is not imported: this is a warning at most.' : '',
    cap === 'byRule' ? 'What was found here weighs less than that.' : '',
  ].filter((sentence) => sentence !== '');
}

/** The page's own section, without what it says of other messages: `- `case`: write it as its owner does.` */
function mendLines(markdown: string, messageId: string, style: Page): Lines {
  const tokens = howToFix(markdown).flatMap((token) => {
    if (token.type !== 'list') return [token];
    const items = (token as Tokens.List).items.filter(({ text }) => isFor(messageId, text));
    return items.length === 0 ? [] : [{ ...token, items }];
  });
  return tokenLines(tokens, style);
}

function isFor(messageId: string, item: string): boolean {
  const [, ids] = /^((?:`[\w-]+`(?:, | and )?)+):/.exec(item) ?? [];
  return ids === undefined || ids.includes(`\`${messageId}\``);
}

function suppressLines({ explained: { finding }, isDiagnostic }: Explanation, { width }: Page): Lines {
  if (isDiagnostic) {
    return wrapped("It says that something was not read, and can't be turned off: mend the file.", 2, width);
  }
  const commands = [
    `solution-lint suppress ${finding.fingerprint} --reason "…"`,
    `solution-lint --rule ${finding.rule}=off`,
  ];
  const [one, all] = commands.map((command) => `    ${command}`);
  return [
    ...wrapped('Accept this one, with a reason that whoever comes after you can check:', 2, width),
    one ?? '',
    ...wrapped('Turn the rule off, for a run, or for good in the configuration:', 2, width),
    all ?? '',
  ];
}

function wrapped(text: string, indent: number, width: number): Lines {
  const start = ' '.repeat(indent);
  return wrapWords(escapeForLog(text), Math.max(20, width - displayWidth(start))).map((line) => start + line);
}
