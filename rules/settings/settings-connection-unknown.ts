import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'settings-connection-unknown',
  meta: {
    area: 'settings',
    severity: 'warning',
    confidence: 'high',
    since: '0.1',
    identity: ['target', 'logicalName'],
    sources: ['https://learn.microsoft.com/power-platform/alm/conn-ref-env-variables-build-tools'],
    needs: ['target'],
  },
  messages: {
    unknown:
      'The deployment settings of {{target}} have an entry for connection reference "{{logicalName}}", and no solution here has one of that name. Remove the entry, or correct its name.',
    case: 'The deployment settings of {{target}} spell connection reference "{{found}}" as "{{logicalName}}". Spell it as the solution does: tools that compare letter by letter don\'t find it.',
  },
  *check({ target }) {
    for (const { entry, about, component, isElsewhere } of target.connectionEntries) {
      const { logicalName, at } = entry;
      const data = { target: target.name, logicalName };
      if (!about && !isElsewhere) {
        yield { messageId: 'unknown', at, component, data };
      } else if (about && about.logicalName !== logicalName) {
        yield {
          messageId: 'case',
          at,
          component,
          data: { ...data, found: about.logicalName },
          related: [{ message: `connection reference "${about.name}"`, at: about.at }],
        };
      }
    }
  },
});
