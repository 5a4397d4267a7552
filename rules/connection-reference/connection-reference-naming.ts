import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'connection-reference-naming',
  meta: {
    area: 'connection-reference',
    severity: 'off',
    confidence: 'high',
    since: '0.1',
    identity: [],
    sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference'],
  },
  messages: {
    displayName:
      'The display name "{{displayName}}" of connection reference {{logicalName}} does not follow your convention, {{pattern}}. Rename it in the solution.',
    logicalName:
      'The logical name of connection reference {{logicalName}} ("{{displayName}}") does not follow your convention, {{pattern}}. It can\'t be changed: make a new reference with a name that does, and use that one.',
  },
  options: {
    displayName: {
      type: 'string',
      format: 'regex',
      default: '',
      description: 'Regular expression for display names. Nothing is asked of them while it is empty.',
    },
    logicalName: {
      type: 'string',
      format: 'regex',
      default: '',
      description: 'Regular expression for logical names. Nothing is asked of them while it is empty.',
    },
  },
  *check({ graph, options }) {
    const checks = [
      { messageId: 'displayName', pattern: options.displayName },
      { messageId: 'logicalName', pattern: options.logicalName },
    ] as const;
    for (const { messageId, pattern } of checks) {
      if (pattern === '') continue;
      const convention = new RegExp(pattern, 'u');
      for (const reference of graph.packages.flatMap((one) => one.connectionReferences)) {
        const { displayName, logicalName, at, isStub, isMadeByAgent } = reference;
        const name = reference[messageId];
        if (isStub || name === '' || (isMadeByAgent && messageId === 'logicalName')) continue;
        if (name.length <= longestName && convention.test(name)) continue;
        yield { messageId, at, component: reference, data: { displayName, logicalName, pattern } };
      }
    }
  },
});

/** https://learn.microsoft.com/power-apps/developer/data-platform/reference/entities/connectionreference */
const longestName = 200;
