import { groupBy } from '../../group-by.ts';
import type { Finding, Layout, PackageSummary, Report } from '../../report.ts';
import { componentHeading } from '../component-heading.ts';
import { plural } from '../component-words.ts';
import { displayWidth } from '../display-width.ts';
import { escapeForLog } from '../escape.ts';
import { solutionWords, unknownWords } from '../summary-words.ts';
import { findingLines } from './finding-lines.ts';
import { hanging, type Lines, paragraph, plain } from './lines.ts';
import type { Page } from './page.ts';
import { ruleCounts } from './rule-counts.ts';

export function packageSections(report: Report, findings: readonly Finding[], page: Page): readonly Lines[] {
  const groups = groupBy(findings, (finding) => finding.package);
  const known = new Map(report.packages.map((one) => [one.path, one]));
  return [...groups].map(([path, group]) => packageSection(path, known.get(path), group, page));
}

function packageSection(
  path: string,
  known: PackageSummary | undefined,
  findings: readonly Finding[],
  page: Page,
): Lines {
  const components = groupBy(
    findings.filter((finding) => !isNote(finding)),
    ({ component }) => `${component.kind}:${component.id}`,
  );
  const namesakes = groupBy(components.values(), ([first]) => componentHeading(first.component));
  const sections = [...components.values()].map((group) => {
    const [{ component }] = group;
    const isAmbiguous = (namesakes.get(componentHeading(component))?.length ?? 0) > 1;
    return componentSection(group, isAmbiguous, page);
  });
  const notes = findings.filter(isNote);
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

function describe(known: PackageSummary): string {
  return [solutionWords(known), layoutNames[known.layout]].filter((part) => part !== '').join(', ');
}

function componentSection(
  findings: readonly [Finding, ...Finding[]],
  isAmbiguous: boolean,
  page: Page,
): Lines {
  const [{ component }] = findings;
  const heading = escapeForLog(componentHeading(component));
  const id = escapeForLog(component.id);
  const full = isAmbiguous && !heading.includes(id) ? `${heading} (${id})` : heading;
  const sameWords = groupBy(findings, ({ rule, severity, confidence, message }) =>
    JSON.stringify([rule, severity, confidence, message]),
  );
  const entries = [...sameWords.values()].map((repeated) => findingLines(repeated, page));
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

function foldedNotes(notes: readonly Finding[], { width, paint }: Page): Lines {
  return hanging(`  ${plural(notes.length, 'note')}: `, ruleCounts(notes), width, {
    head: paint.severity.note,
    body: plain,
  });
}

function isNote({ severity }: Finding): boolean {
  return severity === 'note';
}
