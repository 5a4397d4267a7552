import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'settings-variable-missing',
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
    absent:
      'The deployment settings of {{target}} have no entry for environment variable "{{variable}}" ({{schemaName}}), which has no default value. If the environment has no value for it, what reads it fails. Add an entry with its value there.',
    isNew: {
      text: 'The deployment settings of {{target}} have no entry for environment variable "{{variable}}" ({{schemaName}}), which has no default value and is new there: {{need}}. Add an entry with its value there.',
      severity: 'error',
    },
  },
  *check({ target }) {
    for (const { variable, entry, entryBelongsAt, novelty, hasValue, readers } of target.variables) {
      if (entry || !entryBelongsAt || hasValue) continue;
      const [reader] = readers;
      const isNeeded = variable.isRequired || reader !== undefined;
      yield {
        messageId: novelty && isNeeded ? 'isNew' : 'absent',
        at: entryBelongsAt,
        component: variable,
        data: {
          target: target.name,
          variable: variable.name,
          schemaName: variable.id,
          need: reader ? `flow "${reader.name}" reads it and can't be turned on` : 'it is marked as required',
        },
        related: [{ message: `environment variable "${variable.name}"`, at: variable.at }],
      };
    }
  },
});
