import type { Severity } from '../engine/severity.ts';
import { groupBy } from '../group-by.ts';
import type {
  Comparison,
  ConnectionChange,
  Finding,
  Layout,
  PackageSummary,
  RelatedLocation,
  Report,
  TargetReadiness,
} from '../report.ts';
import { type Palette, palette } from './colour.ts';
import { componentHeading } from './component-heading.ts';
import { plural } from './component-words.ts';
import { changeMarks, connectionChangeWords, unsettledFirst } from './connection-change-words.ts';
import { displayWidth } from './display-width.ts';
import { escapeForLog } from './escape.ts';
import { excerpt } from './excerpt.ts';
import { newFindings } from './new-first.ts';
import { isMissing, missingWords, reasonWords, shareWords, targetWords } from './readiness-words.ts';
import { safeExcerpts } from './safe-excerpts.ts';
import { shortenMiddle } from './shorten.ts';
import { checkedTargets, checkedWords, comparisonWords, unknownWords } from './summary-words.ts';
import { suppressedWords } from './suppressed-words.ts';
import { wrap } from './wrap.ts';

interface PrettyOptions {
  /** Columns of a line; less than 40 is taken as 40. `Infinity` never wraps. */
  readonly width: number;
  readonly colour: boolean;
  /** Only errors and warnings and their count: no notes, no excerpts, nothing at all where none was found. */
  readonly quiet: boolean;
  /** Text of the line that `location.line` names; asked only for what is printed, never for a line with a secret. */
  readonly excerptOf?: (finding: Finding) => string | undefined;
}

/** For people: by package, then by component; notes are counted, not told. With a base, what is new comes first. */
export function pretty(report: Report, options: PrettyOptions): string {
  const page: Page = {
    width: Math.max(40, options.width),
    paint: palette(options.colour),
    excerptOf: options.quiet ? undefined : safeExcerpts(report, options.excerptOf),
  };
  const { comparison } = report;
  const told = options.quiet ? report.findings.filter(isWorse) : report.findings;
  if (options.quiet && told.length === 0) return '';
  const sections = [
    ...(comparison
      ? comparedSections(report, comparison, told, options.quiet, page)
      : packageSections(report, told, page)),
    ...(options.quiet ? [] : readinessSections(report, page)),
    summary(report, options.quiet, page),
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function packageSections(report: Report, findings: readonly Finding[], page: Page): readonly Lines[] {
  const groups = groupBy(findings, (finding) => finding.package);
  return [...groups].map(([path, group]) => packageSection(path, group, report, page));
}

function comparedSections(
  report: Report,
  comparison: Comparison,
  told: readonly Finding[],
  isQuiet: boolean,
  page: Page,
): readonly Lines[] {
  const isNew = newFindings(report);
  const remaining = told.filter((finding) => !isNew(finding));
  const others = isQuiet
    ? [remainingLines(remaining, page)]
    : [
        remainingLines(remaining, page),
        fixedLines(comparison.fixed, page),
        connectionLines(comparison.connectionChanges, page),
      ];
  return [
    paragraph(escapeForLog(comparisonWords(report)), 0, page.width, page.paint.strong),
    ...packageSections(report, told.filter(isNew), page),
    ...others.filter((lines) => lines.length > 0),
  ];
}

const verdictMarks = { on: '✔', off: '✖', unknown: '?' } as const;

const shownFlows = 30;

/** Flows that turn on, and those of which only the same is missing as of all others, are counted, not told. */
function readinessSections({ readiness = [] }: Report, page: Page): readonly Lines[] {
  return readiness
    .filter(({ flows, shares }) => flows.length + shares.length > 0)
    .map((target) => targetSection(target, page));
}

function targetSection(target: TargetReadiness, { width, paint }: Page): Lines {
  const told = target.flows.filter(({ reasons }) => reasons.some((reason) => !isMissing(reason)));
  const left = told.length - shownFlows;
  const asked = groupBy(target.shares.slice(0, shownFlows), ({ owner }) => owner);
  const leftShares = target.shares.length - shownFlows;
  return [
    ...paragraph(escapeForLog(targetWords(target)), 0, width, paint.strong),
    ...told.slice(0, shownFlows).flatMap(({ name, verdict, reasons }) => [
      ...hanging(`  ${verdictMarks[verdict]} `, escapeForLog(name), width, {
        head: paint.severity[verdict === 'off' ? 'error' : 'warning'],
        body: plain,
      }),
      ...reasons
        .filter((reason) => !isMissing(reason))
        .flatMap((reason) => paragraph(escapeForLog(reasonWords(reason)), 6, width, plain)),
    ]),
    ...(left > 0 ? [`    and ${left} more`] : []),
    ...paragraph(missingWords(target), 2, width, paint.faint).filter((line) => line.trim() !== ''),
    ...[...asked].flatMap(([owner, shares]) => [
      ...paragraph(escapeForLog(`To ask of ${owner || 'whoever owns them'}`), 2, width, paint.strong),
      ...shares.flatMap((share) => hanging('    · ', escapeForLog(shareWords(share)), width, same(plain))),
    ]),
    ...(leftShares > 0 ? [`    and ${leftShares} more`] : []),
  ];
}

const shownFixed = 10;
const shownChanges = 30;

function remainingLines(findings: readonly Finding[], { width, paint }: Page): Lines {
  if (findings.length === 0) return [];
  return hanging(`${findings.length} as before: `, ruleCounts(findings), width, {
    head: paint.strong,
    body: plain,
  });
}

function fixedLines(fixed: readonly Finding[], { width, paint }: Page): Lines {
  const left = fixed.length - shownFixed;
  return [
    ...fixed.slice(0, shownFixed).flatMap(({ rule, component }) =>
      hanging('✔ fixed  ', escapeForLog(`${rule}  ${componentHeading(component)}`), width, {
        head: paint.good,
        body: plain,
      }),
    ),
    ...(left > 0 ? [`  and ${left} more`] : []),
  ];
}

function connectionLines(changes: readonly ConnectionChange[], { width, paint }: Page): Lines {
  const groups = groupBy(unsettledFirst(changes).slice(0, shownChanges), (change) => change.package);
  const left = changes.length - shownChanges;
  const lines = [...groups].flatMap(([path, group]) => [
    ...(groups.size === 1 ? [] : paragraph(escapeForLog(path), 2, width, paint.faint)),
    ...group.flatMap((change) =>
      hanging(
        `  ${changeMarks[change.change]} `,
        escapeForLog(connectionChangeWords(change)),
        width,
        same(plain),
      ),
    ),
  ]);
  if (lines.length === 0) return [];
  return [paint.strong('Connection changes'), ...lines, ...(left > 0 ? [`    and ${left} more`] : [])];
}

interface Page {
  readonly width: number;
  readonly paint: Palette;
  readonly excerptOf: PrettyOptions['excerptOf'];
  /** Lines that are never shown. */
}

type Paint = (text: string) => string;
type Lines = readonly string[];
type SomeFindings = readonly [Finding, ...Finding[]];

const marks: Readonly<Record<Severity, string>> = { error: '✖ error', warning: '▲ warning', note: '● note' };
const shownRelated = 3;
const plain: Paint = (text) => text;

function isWorse(finding: Finding): boolean {
  return finding.severity !== 'note';
}

function packageSection(path: string, findings: readonly Finding[], report: Report, page: Page): Lines {
  const known = report.packages.find((candidate) => candidate.path === path);
  const components = groupBy(
    findings.filter(isWorse),
    ({ component }) => `${component.kind}:${component.id}`,
  );
  const namesakes = groupBy(components.values(), ([first]) => componentHeading(first.component));
  const sections = [...components.values()].map((group) => componentSection(group, namesakes, page));
  const notes = findings.filter((finding) => !isWorse(finding));
  return [
    ...packageHeading(path, known, findings, page),
    ...sections.flatMap((lines) => ['', ...lines]),
    ...(notes.length > 0 ? ['', ...foldedNotes(notes, page)] : []),
  ];
}

function packageHeading(
  path: string,
  known: PackageSummary | undefined,
  findings: readonly Finding[],
  { width, paint }: Page,
): Lines {
  const name = escapeForLog(path);
  const about = escapeForLog(known === undefined ? unknownWords(findings) : describe(known));
  if (displayWidth(`${name}  ${about}`) <= width)
    return [`${paint.strong(name)}  ${paint.faint(about)}`.trimEnd()];
  return [...paragraph(name, 0, width, paint.strong), ...paragraph(about, 2, width, paint.faint)];
}

const layoutNames: Readonly<Record<Layout, string>> = {
  zip: '',
  'unpacked-xml': 'unpacked',
  'unpacked-flat': 'unpacked',
  'git-yaml': 'Git integration',
  'canvas-app': 'canvas app',
  'canvas-source': 'canvas app source',
  'flow-package': 'legacy flow package',
  'app-package': 'legacy app package',
  'flow-json': 'flow definition',
};

function describe({ solution, layout }: PackageSummary): string {
  const type = solution?.packageType === 'both' ? 'unmanaged and managed' : (solution?.packageType ?? '');
  const name = solution === null ? '' : `${solution.displayName || solution.uniqueName} ${solution.version}`;
  return [name, type, layoutNames[layout]].filter((part) => part !== '').join(', ');
}

function componentSection(
  findings: SomeFindings,
  namesakes: ReadonlyMap<string, readonly SomeFindings[]>,
  page: Page,
): Lines {
  const [{ component }] = findings;
  const isAmbiguous = (namesakes.get(componentHeading(component))?.length ?? 0) > 1;
  const heading = escapeForLog(componentHeading(component));
  const id = escapeForLog(component.id);
  const full = isAmbiguous && !heading.includes(id) ? `${heading} (${id})` : heading;
  const sameWords = groupBy(findings, ({ rule, severity, confidence, message }) =>
    JSON.stringify([rule, severity, confidence, message]),
  );
  const entries = [...sameWords.values()].map((repeated) => entry(repeated, page));
  return [
    ...(isNamedByItsPlace(findings) ? [] : [...paragraph(full, 2, page.width, page.paint.strong), '']),
    ...entries.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines])),
  ];
}

function isNamedByItsPlace(findings: readonly Finding[]): boolean {
  return findings.every(
    ({ component, location, package: path }) =>
      component.kind === 'file' && (component.name === path || component.name === location.file),
  );
}

/** One or more findings that say the same of one component. */
function entry(repeated: SomeFindings, page: Page): Lines {
  const { rule, severity, confidence, message } = repeated[0];
  const { paint, width } = page;
  const places = repeated.length > 1 ? `  ${repeated.length} places` : '';
  const doubt = confidence === 'medium' ? '  medium confidence' : '';
  const head = `    ${paint.severity[severity](marks[severity])}`;
  const about = `${escapeForLog(rule)}${places}${doubt}`;
  const fits = displayWidth(`    ${marks[severity]}  ${about}`) <= width;
  return [
    ...(fits ? [`${head}  ${paint.faint(about)}`] : [head, ...paragraph(about, 6, width, paint.faint)]),
    ...paragraph(escapeForLog(message), 6, width, plain),
    ...repeated.flatMap((finding) => whereabouts(finding, page)),
  ];
}

function whereabouts(finding: Finding, page: Page): Lines {
  const { location, related } = finding;
  const { paint, width } = page;
  const isHeading =
    location.line === undefined && (location.file === '' || location.file === finding.package);
  const left = related.length - shownRelated;
  return [
    ...(isHeading
      ? []
      : [`      → ${paint.faint(place(location.file || finding.package, location, width - 8))}`]),
    ...excerptLines(finding, page),
    ...related.slice(0, shownRelated).flatMap((other) => relatedLines(other, page)),
    ...(left > 0 ? [`        ${paint.faint(`and ${left} more`)}`] : []),
  ];
}

function excerptLines(finding: Finding, { excerptOf, paint, width }: Page): Lines {
  const text = excerptOf?.(finding);
  const lines = text === undefined ? undefined : excerpt(text, finding.location, width - 8);
  if (lines === undefined) return [];
  const marker =
    lines.marker === undefined ? [] : [`        ${paint.severity[finding.severity](lines.marker)}`];
  return [`        ${paint.faint(lines.source)}`, ...marker];
}

function relatedLines(related: RelatedLocation, { paint, width }: Page): Lines {
  const message = escapeForLog(related.message);
  const file = related.package === undefined ? related.file : insidePackage(related.package, related.file);
  const whole = place(file, related, Number.POSITIVE_INFINITY);
  if (displayWidth(`      + ${message}  ${whole}`) <= width) {
    return [`      + ${message}${message === '' ? '' : '  '}${paint.faint(whole)}`];
  }
  return [
    ...hanging('      + ', message, width, { head: plain, body: plain }),
    `        ${paint.faint(place(file, related, width - 8))}`,
  ];
}

function insidePackage(path: string, file: string): string {
  if (path === '.' || path === file) return file;
  return `${path}${/\.(zip|msapp)$/i.test(path) ? '!' : '/'}${file}`;
}

/** `file:line:column`; where it is too long, the middle of the file's path goes. */
function place(
  file: string,
  at: { readonly line?: number; readonly column?: number },
  width: number,
): string {
  const position = [at.line, at.column].filter((part) => part !== undefined).map((part) => `:${part}`);
  const suffix = position.join('');
  return shortenMiddle(escapeForLog(file), width - suffix.length) + suffix;
}

function foldedNotes(notes: readonly Finding[], { width, paint }: Page): Lines {
  return hanging(`  ${plural(notes.length, 'note')}: `, ruleCounts(notes), width, {
    head: paint.severity.note,
    body: plain,
  });
}

/** `flow-off (3), connection-reference-unused (1)` */
function ruleCounts(findings: readonly Finding[]): string {
  const byRule = [...groupBy(findings, ({ rule }) => rule)].map(([rule, group]) => ({
    rule,
    count: group.length,
  }));
  byRule.sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
  return byRule.map(({ rule, count }) => `${escapeForLog(rule)} (${count})`).join(', ');
}

function summary(report: Report, isQuiet: boolean, page: Page): Lines {
  const { error, warning, note, unread, packages } = report.summary;
  const { paint, width } = page;
  const rest = [
    note > 0 && !isQuiet ? plural(note, 'note') : '',
    isQuiet ? '' : suppressedWords(report),
    unread > 0 ? `${plural(unread, 'input')} not read` : '',
  ];
  const hasErrors = error + unread > 0;
  if (hasErrors || warning > 0) {
    const counts = [
      error > 0 ? plural(error, 'error') + newCount(report, 'error') : '',
      warning > 0 ? plural(warning, 'warning') + newCount(report, 'warning') : '',
      ...rest,
    ];
    const verdict = hanging(
      hasErrors ? '✖ ' : '▲ ',
      listing(counts),
      width,
      same(paint.severity[hasErrors ? 'error' : 'warning']),
    );
    return isQuiet
      ? verdict
      : [
          ...paragraph(escapeForLog(checkedWords(report)), 0, width, plain),
          ...verdict,
          ...elsewhere(report, page),
        ];
  }
  if (packages === 0 && checkedTargets(report) === '')
    return report.comparison
      ? paragraph('There is no package left to check.', 0, width, plain)
      : paragraph('Nothing was checked: no package was found.', 0, width, paint.severity.warning);
  const found = note > 0 ? 'No errors or warnings' : 'No findings';
  return [
    ...hanging(
      '✔ ',
      `${escapeForLog(checkedWords(report))} ${listing([found, ...rest])}.`,
      width,
      same(paint.good),
    ),
    ...elsewhere(report, page),
  ];
}

/** ` (2 new)`, where there is something to compare with. */
function newCount(report: Report, severity: Severity): string {
  if (report.comparison === undefined) return '';
  const isNew = newFindings(report);
  return ` (${report.findings.filter((finding) => finding.severity === severity && isNew(finding)).length} new)`;
}

/** How to see what this page only counts. */
function elsewhere({ packages, summary: { note, suppressed } }: Report, { width, paint }: Page): Lines {
  const skipped = packages.reduce((sum, { coverage }) => sum + coverage.skipped.length, 0);
  const counted = [
    note > 0 ? plural(note, 'note') : '',
    suppressed > 0 ? `${suppressed} suppressed` : '',
    skipped > 0 ? plural(skipped, 'skipped file') : '',
  ];
  if (listing(counted) === '') return [];
  return hanging('  ', `Shown by --format json: ${listing(counted)}.`, width, same(paint.faint));
}

function listing(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}

function paragraph(text: string, indent: number, width: number, paint: Paint): Lines {
  return wrap(text, width - indent).map((line) => ' '.repeat(indent) + paint(line));
}

/** The text beside `head`, its further lines below its first. */
function hanging(
  head: string,
  text: string,
  width: number,
  paints: { readonly head: Paint; readonly body: Paint },
): Lines {
  const indent = displayWidth(head);
  return wrap(text, width - indent).map((line, index) =>
    (index === 0 ? paints.head(head) + paints.body(line) : ' '.repeat(indent) + paints.body(line)).trimEnd(),
  );
}

function same(paint: Paint): { readonly head: Paint; readonly body: Paint } {
  return { head: paint, body: paint };
}
