import { severities } from '../engine/severity.ts';
import { groupBy } from '../group-by.ts';
import { componentHeading } from '../output/component-heading.ts';
import { kindNames, plural } from '../output/component-words.ts';
import type { ComponentKind } from '../report.ts';
import { button, element } from './element.ts';
import { type Filter, filtered, noFilter } from './filter.ts';
import { findingView } from './finding-view.ts';
import { icon } from './icons.ts';
import type { PageData, PageFinding } from './page-data.ts';
import { visible } from './words.ts';

interface FindingsSection {
  readonly root: HTMLElement;
  readonly filter: (change: Partial<Filter>) => void;
  /** Brings a finding into sight, whatever is filtered; false where there is none. */
  readonly show: (anchor: string) => boolean;
}

/** More of them are shown when a reader asks. */
const shownAtOnce = 250;

export function findingsSection(data: PageData): FindingsSection {
  const { findings } = data;
  let filter = noFilter;
  let shown = shownAtOnce;
  const list = element('div', { class: 'findings' });
  const status = element('p', { class: 'faint', role: 'status' });
  const clear = button('Clear filters', { class: 'quiet' }, () => set(noFilter));
  const chips = severities.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    const chip = button(
      plural(count, severity),
      { class: `chip ${severity}`, 'aria-pressed': 'true' },
      () => {
        const next = new Set(filter.severities);
        if (!next.delete(severity)) next.add(severity);
        set({ severities: next });
      },
    );
    chip.disabled = count === 0;
    return { severity, chip };
  });
  const search = element('input', {
    type: 'search',
    placeholder: 'Search findings',
    'aria-label': 'Search findings',
  });
  search.addEventListener('input', () => set({ words: search.value }));
  const rule = choice(
    'Rule',
    'All rules',
    valuesOf(findings, (one) => one.rule),
    visible,
    (value) => set({ rule: value }),
  );
  const path = choice(
    'Package',
    'All packages',
    valuesOf(findings, (one) => one.package),
    visible,
    (value) => set({ package: value }),
  );
  const kind = choice(
    'Kind of component',
    'All kinds',
    valuesOf(findings, (one) => one.component.kind),
    (value) => kindNames[value as ComponentKind],
    (value) => set({ kind: value }),
  );
  const newOnly = element('input', { type: 'checkbox' });
  newOnly.addEventListener('change', () => set({ newOnly: newOnly.checked }));

  const set = (change: Partial<Filter>) => {
    filter = { ...filter, ...change };
    shown = shownAtOnce;
    render();
  };
  const render = () => {
    for (const { severity, chip } of chips)
      chip.setAttribute('aria-pressed', String(filter.severities.has(severity)));
    if (search.value !== filter.words) search.value = filter.words;
    rule.value = filter.rule;
    path.value = filter.package;
    kind.value = filter.kind;
    newOnly.checked = filter.newOnly;
    const matching = filtered(findings, filter);
    const told = matching.slice(0, shown);
    const left = matching.length - told.length;
    clear.hidden = matching.length === findings.length;
    status.textContent =
      matching.length === findings.length
        ? plural(findings.length, 'finding')
        : `${matching.length} of ${plural(findings.length, 'finding')}`;
    const more = button(`Show ${Math.min(left, shownAtOnce)} of ${left} more`, { class: 'more' }, () => {
      shown += shownAtOnce;
      render();
    });
    list.replaceChildren(...grouped(told, data), ...(left > 0 ? [more] : []));
  };
  render();

  return {
    root: element(
      'section',
      { id: 'findings', 'aria-labelledby': 'findings-title' },
      element('h2', { id: 'findings-title' }, 'Findings'),
      element(
        'div',
        { class: 'tools', role: 'search', 'aria-label': 'Findings' },
        element(
          'span',
          { class: 'chips', role: 'group', 'aria-label': 'Severities' },
          ...chips.map(({ chip }) => chip),
        ),
        search,
        rule,
        path,
        kind,
        data.comparison ? element('label', { class: 'toggle' }, newOnly, 'Only new') : undefined,
        clear,
      ),
      status,
      list,
    ),
    filter: set,
    show: (anchor) => {
      const position = findings.findIndex((finding) => finding.anchor === anchor);
      if (position === -1) return false;
      const find = () => document.getElementById(`finding-${anchor}`);
      if (!find()) {
        filter = noFilter;
        shown = Math.ceil((position + 1) / shownAtOnce) * shownAtOnce;
        render();
      }
      const found = find();
      found?.querySelector('details')?.setAttribute('open', '');
      found?.scrollIntoView({ block: 'center' });
      found?.focus({ preventScroll: true });
      return true;
    },
  };
}

function grouped(findings: readonly PageFinding[], data: PageData): readonly Node[] {
  if (findings.length === 0) {
    const words = data.findings.length === 0 ? 'Nothing was found.' : 'No finding is like that.';
    return [element('p', { class: 'empty' }, words)];
  }
  const packages = groupBy(findings, (finding) => finding.package);
  return [...packages].flatMap(([path, ofPackage]) => [
    ...(packages.size > 1 || data.packages.length > 1
      ? [element('h3', { class: 'path' }, visible(path))]
      : []),
    ...[...groupBy(ofPackage, ({ component: { kind, id } }) => `${kind}:${id}`).values()].map(
      (ofComponent) => {
        const { component } = ofComponent[0];
        return element(
          'article',
          { class: 'component' },
          element('h4', {}, icon(component.kind), visible(componentHeading(component))),
          element('ul', { class: 'plain' }, ...ofComponent.map((finding) => findingView(finding, data))),
        );
      },
    ),
  ]);
}

function valuesOf(
  findings: readonly PageFinding[],
  value: (finding: PageFinding) => string,
): readonly string[] {
  return [...new Set(findings.map(value))].sort();
}

function choice(
  label: string,
  all: string,
  values: readonly string[],
  words: (value: string) => string,
  change: (value: string) => void,
): HTMLSelectElement {
  const options = values.map((value) => element('option', { value }, words(value)));
  const select = element(
    'select',
    { 'aria-label': label, hidden: values.length < 2 },
    element('option', { value: '' }, all),
    ...options,
  );
  select.addEventListener('change', () => change(select.value));
  return select;
}
