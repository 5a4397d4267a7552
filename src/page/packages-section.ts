import { countComponents, plural } from '../output/component-words.ts';
import { solutionWords } from '../output/summary-words.ts';
import type { PackageSummary } from '../report.ts';
import { element } from './element.ts';
import { findingView } from './finding-view.ts';
import type { PageData } from './page-data.ts';
import { visible } from './words.ts';

const shownPackages = 500;

/** What was read, what was left out, and what is not counted: a green page must show that something was looked at. */
export function packagesSection(data: PageData): HTMLElement {
  const { packages, suppressed } = data;
  const left = packages.length - shownPackages;
  const head = ['Package', 'Solution', 'Components', 'Files'].map((title) =>
    element('th', { scope: 'col' }, title),
  );
  return element(
    'section',
    { id: 'packages', 'aria-labelledby': 'packages-title' },
    element('h2', { id: 'packages-title' }, 'What was checked'),
    element(
      'div',
      { class: 'scroller', tabindex: '0', role: 'region', 'aria-label': 'Packages' },
      element(
        'table',
        {},
        element('thead', {}, element('tr', {}, ...head)),
        element('tbody', {}, ...packages.slice(0, shownPackages).map(packageRow)),
      ),
    ),
    left > 0 ? element('p', { class: 'faint' }, `and ${left} more`) : undefined,
    suppressed.length === 0
      ? undefined
      : element(
          'details',
          {},
          element('summary', {}, `${plural(suppressed.length, 'finding')} suppressed`),
          element('ul', { class: 'plain' }, ...suppressed.map((finding) => findingView(finding, data))),
        ),
  );
}

function packageRow(one: PackageSummary): HTMLElement {
  const { path, coverage } = one;
  const { skipped, files, parsed } = coverage;
  const list = element(
    'ul',
    {},
    ...skipped.map((file) => element('li', {}, `${visible(file.path)}: ${visible(file.why)}`)),
  );
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, visible(path)),
    element('td', {}, visible(solutionWords(one))),
    element('td', {}, countComponents([one])),
    element(
      'td',
      {},
      `${parsed} of ${files} read`,
      skipped.length === 0
        ? undefined
        : element('details', {}, element('summary', {}, `${skipped.length} skipped`), list),
    ),
  );
}
