import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'solution-default-publisher',
  meta: {
    area: 'solution',
    severity: 'note',
    confidence: 'high',
    since: '0.1',
    identity: [],
    sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/create-solution'],
  },
  messages: {
    publisher:
      'Solution "{{solution}}" belongs to {{publisher}} (prefix {{prefix}}), the default publisher of the environment that it was made in: that says nothing of who made its components, and other environments have another one. Make new solutions with a publisher of your own; components keep the prefix that they were made with.',
    prefix:
      'Solution "{{solution}}" of publisher {{publisher}} has the prefix {{prefix}}, as environments give it by themselves: components of others are called so, too. Make new solutions with a prefix of your own; components keep the prefix that they were made with.',
  },
  *check({ graph }) {
    for (const { solution } of graph.packages) {
      if (!solution) continue;
      const { uniqueName: publisher, prefix } = solution.publisher;
      const isDefault = defaultPublisher.test(publisher);
      if (!isDefault && !defaultPrefix.test(prefix)) continue;
      yield {
        messageId: isDefault ? 'publisher' : 'prefix',
        at: solution.publisherAt,
        component: solution,
        data: { solution: solution.name, publisher, prefix },
      };
    }
  },
});

/** `DefaultPublisherorg1a2b3c4d`; or `Cr5d49d`, which newer environments have beside a prefix like `cr32d`. */
const defaultPublisher = /^(?:DefaultPublisher.*|cr[0-9a-f]{3,5})$/i;

/** Without a digit it may be a word: `creed`. */
const defaultPrefix = /^(?:new|cr(?=[a-f]*\d)[0-9a-f]{3,5})$/i;
