import { groupBy } from '../group-by.ts';
import { isMissing, missingWords, reasonWords, shareWords, targetWords } from '../output/readiness-words.ts';
import type { Share, TargetReadiness } from '../report.ts';
import { button, element } from './element.ts';
import { verdictState } from './state-words.ts';
import { visible } from './words.ts';

/** Whether flows turn on in each target, and what to ask of whom. */
export function targetsSection(readiness: readonly TargetReadiness[]): HTMLElement | undefined {
  if (readiness.length === 0) return undefined;
  return element(
    'section',
    { id: 'targets', 'aria-labelledby': 'targets-title' },
    element('h2', { id: 'targets-title' }, 'Will the flows turn on?'),
    ...readiness.map(targetView),
  );
}

function targetView(target: TargetReadiness): HTMLElement {
  const missing = missingWords(target);
  return element(
    'article',
    { class: 'target' },
    element('h3', {}, visible(targetWords(target))),
    missing === '' ? undefined : element('p', { class: 'faint' }, visible(missing)),
    target.flows.length === 0 ? undefined : flowTable(target),
    target.shares.length === 0 ? undefined : shareList(target.shares),
  );
}

function flowTable({ flows, target }: TargetReadiness): HTMLElement {
  const order = ['off', 'unknown', 'on'];
  const rows = flows
    .toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))
    .map(({ name, verdict, reasons }) => {
      const told = reasons.filter((reason) => !isMissing(reason));
      return element(
        'tr',
        {},
        element('th', { scope: 'row' }, visible(name)),
        element('td', {}, element('span', { class: `verdict ${verdict}` }, verdictState(verdict).words)),
        element('td', {}, ...told.map((reason) => element('p', {}, visible(reasonWords(reason))))),
      );
    });
  return element(
    'div',
    { class: 'scroller', tabindex: '0', role: 'region', 'aria-label': `Flows in ${visible(target)}` },
    element(
      'table',
      {},
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          ...['Flow', 'Verdict', 'Because'].map((title) => element('th', { scope: 'col' }, title)),
        ),
      ),
      element('tbody', {}, ...rows),
    ),
  );
}

/** By owner: what to send to each. */
function shareList(shares: readonly Share[]): HTMLElement {
  return element(
    'div',
    { class: 'shares' },
    element('h4', {}, 'What to ask for'),
    ...[...groupBy(shares, ({ owner }) => owner)].map(([owner, ofOwner]) => {
      const lines = ofOwner.map((share) => visible(shareWords(share)));
      const text = `Please ${lines.length === 1 ? lines[0] : `\n${lines.map((line) => `- ${line}`).join('\n')}`}\n`;
      const copy = button('Copy', { class: 'quiet' }, () => void tell());
      const tell = async () => {
        copy.textContent = (await isCopied(text)) ? 'Copied' : 'Not allowed here: select the text';
      };
      return element(
        'div',
        { class: 'ask' },
        element('p', {}, element('strong', {}, visible(owner) || 'Whoever owns them'), ' ', copy),
        element('ul', {}, ...lines.map((line) => element('li', {}, line))),
      );
    }),
  );
}

/** A browser may refuse, or know no clipboard where a page comes from disk. */
async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
