import { defineRule } from '../src/index.ts';
import { solution, testRule } from '../src/testing/index.ts';

/** What the compiler refuses of a rule and of its cases: `npm run typecheck` says if it doesn't. Nothing here runs. */
const meta = {
  area: 'flow',
  severity: 'warning',
  confidence: 'high',
  since: '0.1',
  identity: [],
  sources: [],
} as const;
const messages = { short: 'The name of flow "{{flow}}" is shorter than {{least}} letters.' } as const;
const options = {
  least: { type: 'integer', default: 5, description: 'How many letters a name has.' },
} as const;

export const rule = defineRule({
  id: 'flow-short-name',
  meta,
  messages,
  options,
  *check({ graph, options: { least } }) {
    for (const flow of graph.packages.flatMap((one) => one.flows)) {
      const data = { flow: flow.name, least };
      if (flow.name.length < least) yield { messageId: 'short', at: flow.at, component: flow, data };
    }
  },
});

export const rules = [
  defineRule({
    id: 'flow-data-lacks',
    meta,
    messages,
    // @ts-expect-error: the message has {{least}}.
    *check({ graph }) {
      for (const flow of graph.packages.flatMap((one) => one.flows)) {
        yield { messageId: 'short', at: flow.at, component: flow, data: { flow: flow.name } };
      }
    },
  }),
  defineRule({
    id: 'flow-data-misspelt',
    meta,
    messages,
    // @ts-expect-error: the message has {{flow}}.
    *check({ graph }) {
      for (const flow of graph.packages.flatMap((one) => one.flows)) {
        yield { messageId: 'short', at: flow.at, component: flow, data: { flwo: flow.name, least: 5 } };
      }
    },
  }),
  defineRule({
    id: 'flow-other-message',
    meta,
    messages,
    // @ts-expect-error: there is no message "long".
    *check({ graph }) {
      for (const flow of graph.packages.flatMap((one) => one.flows)) {
        yield { messageId: 'long', at: flow.at, component: flow, data: { flow: flow.name, least: 5 } };
      }
    },
  }),
  defineRule({
    id: 'flow-option-misspelt',
    meta,
    messages,
    options,
    *check({ base, options: given }) {
      // @ts-expect-error: the option is called least.
      if (given.most > 3) yield* [];
      // @ts-expect-error: it is a number.
      given.least.trim();
      // @ts-expect-error: without `needs` there may be none.
      base.mentions(base.packages[0], []);
    },
  }),
];

const pay = solution({ flows: [{ name: 'Pay' }] });
const finding = { messageId: 'short', component: 'flow:Pay', data: { flow: 'Pay', least: 5 } } as const;
const lacking = { ...finding, data: { flow: 'Pay' } };
const unknown = { ...finding, messageId: 'long' } as const;
const unkind = { ...finding, component: 'flw:Pay' } as const;
const bad = { package: pay, findings: [finding] } as const;

export const cases = [
  () => testRule(rule, { ok: { a: pay, b: { package: pay, options: { least: 3 } } }, bad: { bad } }),
  // @ts-expect-error: the option is called least.
  () => testRule(rule, { ok: { a: { package: pay, options: { lest: 3 } } }, bad: {} }),
  // @ts-expect-error: it is a number.
  () => testRule(rule, { ok: { a: { package: pay, options: { least: '3' } } }, bad: {} }),
  // @ts-expect-error: the message has {{least}}.
  () => testRule(rule, { ok: {}, bad: { a: { package: pay, findings: [lacking] } } }),
  // @ts-expect-error: there is no message "long".
  () => testRule(rule, { ok: {}, bad: { a: { package: pay, findings: [unknown] } } }),
  // @ts-expect-error: there is no such kind of component.
  () => testRule(rule, { ok: {}, bad: { a: { package: pay, findings: [unkind] } } }),
  // @ts-expect-error: a bad case has a finding.
  () => testRule(rule, { ok: {}, bad: { a: { package: pay, findings: [] } } }),
  // @ts-expect-error: it is called name.
  () => solution({ flows: [{ nane: 'Pay' }] }),
];
