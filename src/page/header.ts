import { severities } from '../engine/severity.ts';
import { countComponents, plural } from '../output/component-words.ts';
import { solutionWords } from '../output/summary-words.ts';
import { element } from './element.ts';
import type { PageData } from './page-data.ts';
import { visible } from './words.ts';

/** The verdict, and what it is about. */
export function header(
  data: PageData,
  toFindings: (severity: (typeof severities)[number]) => void,
): HTMLElement {
  const { packages, summary, comparison } = data;
  const tiles = severities.map((severity) => {
    const count = summary[severity];
    const tile = element(
      'button',
      { type: 'button', class: `tile ${severity}${count === 0 ? ' none' : ''}`, disabled: count === 0 },
      element('strong', {}, String(count)),
      element('span', {}, `${severity}${count === 1 ? '' : 's'}`),
    );
    tile.addEventListener('click', () => toFindings(severity));
    return tile;
  });
  return element(
    'header',
    { class: 'top' },
    element('p', { class: 'product' }, 'solution-lint'),
    element('h1', {}, titleOf(data)),
    element(
      'p',
      { class: 'lead' },
      `${verdict(data)} ${countComponents(packages) ? `Checked: ${countComponents(packages)}.` : ''}`,
    ),
    element('div', { class: 'tiles' }, ...tiles, ...extraTiles(data)),
    comparison === undefined
      ? undefined
      : element('p', { class: 'faint' }, `Compared with ${visible(comparison.base)}.`),
  );
}

/** What the report is about. */
export function titleOf({ packages }: PageData): string {
  const [only] = packages;
  return only && packages.length === 1
    ? visible(solutionWords(only) || only.path)
    : plural(packages.length, 'package');
}

function verdict({ summary: { error, warning, unread, packages } }: PageData): string {
  if (unread > 0) return `${plural(unread, 'input')} could not be read, so nothing is sure.`;
  if (packages === 0) return 'Nothing was checked.';
  if (error > 0) return 'This will break on import, on activation or in use.';
  return warning > 0
    ? 'Nothing was found that breaks; some of it deserves a look.'
    : 'Nothing was found that breaks.';
}

function extraTiles({ comparison, readiness, summary }: PageData): readonly Node[] {
  const flows = readiness.flatMap((target) => target.flows);
  const on = flows.filter(({ verdict: one }) => one === 'on').length;
  return [
    ...(comparison
      ? [
          stat(comparison.new, 'new', comparison.new > 0 ? 'warning' : 'good'),
          stat(comparison.fixed.length, 'fixed', 'good'),
        ]
      : []),
    ...(flows.length > 0
      ? [stat(`${on}/${flows.length}`, 'flows turn on', on === flows.length ? 'good' : 'warning')]
      : []),
    ...(summary.suppressed > 0 ? [stat(summary.suppressed, 'suppressed', 'plainly')] : []),
  ];
}

function stat(count: number | string, words: string, mood: string): HTMLElement {
  return element(
    'div',
    { class: `tile ${mood}` },
    element('strong', {}, String(count)),
    element('span', {}, words),
  );
}
