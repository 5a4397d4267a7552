import { hrefOf } from './addresses.ts';
import { adviceView } from './advice.ts';
import { element } from './element.ts';
import type { PageData, PageFinding } from './page-data.ts';
import { placeOf, visible } from './words.ts';

const shownRelated = 20;

/** One finding: what is wrong, where, and below it how to fix it. */
export function findingView(finding: PageFinding, { advice, graph }: PageData): HTMLElement {
  const { anchor, severity, rule, message, confidence, isNew, node } = finding;
  const key = node === undefined ? undefined : graph?.nodes[node]?.key;
  const told = Object.hasOwn(advice, rule) ? advice[rule] : undefined;
  return element(
    'li',
    { class: `finding ${severity}`, id: `finding-${anchor}`, tabindex: '-1' },
    element(
      'p',
      { class: 'head' },
      element('span', { class: `severity ${severity}` }, severity),
      isNew ? element('span', { class: 'new' }, 'new') : undefined,
      element('code', { class: 'rule', title: told?.summary }, visible(rule)),
      confidence === 'medium' ? element('span', { class: 'faint' }, 'medium confidence') : undefined,
      element(
        'span',
        { class: 'actions' },
        key === undefined
          ? undefined
          : element('a', { href: hrefOf({ kind: 'node', key }) }, 'In the picture'),
        element(
          'a',
          { href: hrefOf({ kind: 'finding', anchor }), 'aria-label': 'Link to this finding' },
          'Link',
        ),
      ),
    ),
    element('p', { class: 'message' }, visible(message)),
    ...whereabouts(finding),
    ...(told === undefined || told.fix.length === 0
      ? []
      : [element('details', {}, element('summary', {}, 'How to fix it'), ...adviceView(told))]),
    ...(finding.reason === undefined
      ? []
      : [element('p', { class: 'faint' }, `Suppressed: ${visible(finding.reason)}`)]),
  );
}

function whereabouts({ location, excerpt, related }: PageFinding): readonly Node[] {
  const place = placeOf(location);
  const left = related.length - shownRelated;
  return [
    ...(place === '' ? [] : [element('p', { class: 'place' }, element('code', {}, place))]),
    ...(excerpt
      ? [
          element(
            'pre',
            { class: 'excerpt', tabindex: '0', 'aria-label': `Line ${excerpt.line}` },
            element('span', { class: 'gutter' }, String(excerpt.line)),
            element(
              'code',
              {},
              visible(excerpt.before),
              element('mark', {}, visible(excerpt.marked)),
              visible(excerpt.after),
            ),
          ),
        ]
      : []),
    ...(related.length === 0
      ? []
      : [
          element(
            'ul',
            { class: 'related' },
            ...related.slice(0, shownRelated).map((one) => {
              const file = one.package === undefined ? one.file : `${one.package} ${one.file}`;
              return element(
                'li',
                {},
                one.message === '' ? undefined : `${visible(one.message)} `,
                element('code', {}, placeOf({ ...one, file })),
              );
            }),
            ...(left > 0 ? [element('li', { class: 'faint' }, `and ${left} more`)] : []),
          ),
        ]),
  ];
}
