import { componentHeading } from '../output/component-heading.ts';
import { changeMarks, connectionChangeWords } from '../output/connection-change-words.ts';
import { element } from './element.ts';
import type { PageComparison } from './page-data.ts';
import { visible } from './words.ts';

/** What has changed since the base: connections first, for whoever deploys. */
export function changesSection(comparison: PageComparison | undefined): HTMLElement | undefined {
  if (comparison === undefined) return undefined;
  const { connectionChanges, fixed, base, remaining } = comparison;
  const added = comparison.new;
  return element(
    'section',
    { id: 'changes', 'aria-labelledby': 'changes-title' },
    element('h2', { id: 'changes-title' }, 'What has changed'),
    element('p', {}, `Since ${visible(base)}: ${added} new, ${fixed.length} fixed, ${remaining} as before.`),
    ...(connectionChanges.length === 0
      ? []
      : [
          element('h3', {}, 'Connections'),
          element(
            'ul',
            { class: 'changes' },
            ...connectionChanges.map((change) =>
              element(
                'li',
                { class: change.change },
                element('span', { class: 'mark', 'aria-label': change.change }, changeMarks[change.change]),
                visible(connectionChangeWords(change)),
              ),
            ),
          ),
        ]),
    ...(fixed.length === 0
      ? []
      : [
          element('h3', {}, 'Fixed'),
          element(
            'ul',
            { class: 'plain' },
            ...fixed.map(({ rule, component }) =>
              element(
                'li',
                {},
                element('code', {}, visible(rule)),
                ` ${visible(componentHeading(component))}`,
              ),
            ),
          ),
        ]),
  );
}
