import { plural } from '../output/component-words.ts';
import type { TargetReadiness } from '../report.ts';
import { element } from './element.ts';
import type { PageTarget } from './page-data.ts';
import { verdictState } from './state-words.ts';
import { visible } from './words.ts';

interface TargetChoice {
  readonly root: HTMLElement;
  /** Shows that a target was chosen elsewhere. */
  readonly set: (target: PageTarget | undefined) => void;
}

/** Which environment the picture is about; the last choice is none. */
export function targetChoice(
  targets: readonly PageTarget[],
  change: (target: PageTarget | undefined) => void,
): TargetChoice {
  const options = targets.map(({ name }, index) => element('option', { value: index }, visible(name)));
  const select = element('select', {}, ...options, element('option', { value: '' }, 'none'));
  select.addEventListener('change', () =>
    change(select.value === '' ? undefined : targets[Number(select.value)]),
  );
  return {
    root: element('label', { class: 'toggle' }, 'Target', select),
    set: (target) => {
      select.value = target ? String(targets.indexOf(target)) : '';
    },
  };
}

/** What becomes of the flows there, and who turns them on. */
export function targetLine({ target, flows, principal }: TargetReadiness): readonly Node[] {
  const kind = principal?.type === 'servicePrincipal' ? 'service principal' : 'user';
  const who = principal ? `turned on by ${kind} ${visible(principal.id)}` : 'nobody said who turns them on';
  const pills = (['off', 'unknown', 'on'] as const).flatMap((verdict) => {
    const count = flows.filter((flow) => flow.verdict === verdict).length;
    if (count === 0) return [];
    const { sign, words } = verdictState(verdict, count);
    return [element('span', { class: `verdict ${verdict}` }, `${sign} ${plural(count, 'flow')} ${words}`)];
  });
  return [
    element('strong', {}, `In ${visible(target)}`),
    ...pills,
    element('span', { class: 'faint' }, flows.length === 0 ? 'no flow is to be turned on' : who),
    element('a', { href: '#targets' }, 'Flow by flow'),
  ];
}
