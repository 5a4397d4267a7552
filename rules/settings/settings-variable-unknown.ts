import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'settings-variable-unknown',
  meta: {
    area: 'settings',
    severity: 'warning',
    confidence: 'high',
    since: '0.1',
    identity: ['target', 'schemaName'],
    sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/environmentvariables'],
    needs: ['target'],
  },
  messages: {
    unknown:
      'The deployment settings of {{target}} have an entry for environment variable "{{schemaName}}", and no solution here has one of that name. Remove the entry, or correct its name.',
    case: 'The deployment settings of {{target}} spell environment variable "{{found}}" as "{{schemaName}}". Spell it as the solution does: tools that compare letter by letter don\'t find it.',
  },
  *check({ target }) {
    for (const { entry, about, component, isElsewhere } of target.variableEntries) {
      const { schemaName, at } = entry;
      const data = { target: target.name, schemaName };
      if (!about && !isElsewhere) {
        yield { messageId: 'unknown', at, component, data };
      } else if (about && about.id !== schemaName) {
        yield {
          messageId: 'case',
          at,
          component,
          data: { ...data, found: about.id },
          related: [{ message: `environment variable "${about.name}"`, at: about.at }],
        };
      }
    }
  },
});
