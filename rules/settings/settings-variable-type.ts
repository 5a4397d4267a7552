import { defineRule } from '../../src/engine/rule.ts';
import type { EnvironmentVariable } from '../../src/model/environment-variable.ts';

export default defineRule({
  id: 'settings-variable-type',
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
    type: 'In the deployment settings of {{target}} the value of environment variable "{{variable}}" ({{schemaName}}) is not {{expected}}. Write one, or change the type of the variable.',
    dataSource:
      'In the deployment settings of {{target}} the value of environment variable "{{variable}}" ({{schemaName}}) is not {{expected}}, which its {{connector}} data source needs. Write the one of that environment.',
  },
  *check({ target }) {
    for (const { entry, about } of target.variableEntries) {
      const { value, schemaName } = entry;
      if (!about || value.text === '' || value.isPlaceholder) continue;
      const expected = unmet(about, value.text);
      if (expected === undefined) continue;
      yield {
        messageId: about.type === 'data source' ? 'dataSource' : 'type',
        at: value.at,
        component: about,
        data: {
          target: target.name,
          schemaName,
          variable: about.name,
          expected,
          connector: about.connector ?? '',
        },
        related: [{ message: `environment variable "${about.name}"`, at: about.at }],
      };
    }
  },
});

const forms = {
  number: /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?$/i,
  boolean: /^(?:yes|no|true|false)$/i,
  url: /^https?:\/\/\S+$/i,
  guid: /^\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i,
};

/** What the value should be and is not. */
function unmet({ type, connector, parameterKey }: EnvironmentVariable, value: string): string | undefined {
  switch (type) {
    case 'number':
      return forms.number.test(value) ? undefined : 'a number';
    case 'yes/no':
      return forms.boolean.test(value) ? undefined : 'yes or no';
    case 'JSON':
      return isJson(value) ? undefined : 'JSON';
    case 'data source':
      return connector === 'shared_sharepointonline' ? unmetBySharePoint(parameterKey, value) : undefined;
    default:
      return undefined;
  }
}

function unmetBySharePoint(parameterKey: string, value: string): string | undefined {
  const key = parameterKey.toLowerCase();
  if (key === 'dataset' && !forms.url.test(value)) return 'the address of a site';
  return key === 'table' && !forms.guid.test(value) ? 'the id of a list' : undefined;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
