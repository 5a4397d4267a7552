import { defineRule } from '../../src/engine/rule.ts';
import type { EnvironmentVariableType } from '../../src/model/environment-variable.ts';

export default defineRule({
  id: 'environment-variable-type',
  meta: {
    area: 'environment-variable',
    severity: 'warning',
    confidence: 'high',
    since: '0.1',
    identity: ['role'],
    sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/environmentvariables'],
  },
  messages: {
    type: 'The {{role}} of environment variable "{{variable}}" ({{schemaName}}) is not {{expected}}: what reads the variable gets something else than it expects. Write one, or change the type of the variable.',
  },
  *check({ graph }) {
    for (const variable of graph.packages.flatMap((one) => one.environmentVariables)) {
      for (const { role, text, isPlaceholder, at } of variable.texts) {
        const expected = isPlaceholder ? undefined : unmet(variable.type, text);
        if (expected === undefined) continue;
        yield {
          messageId: 'type',
          at,
          component: variable,
          data: { role, variable: variable.name, schemaName: variable.id, expected },
        };
      }
    }
  },
});

const number = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?$/i;
const yesOrNo = /^(?:yes|no|true|false)$/i;

/** What the text should be and is not. */
function unmet(type: EnvironmentVariableType | undefined, text: string): string | undefined {
  switch (type) {
    case 'number':
      return number.test(text) ? undefined : 'a number';
    case 'yes/no':
      return yesOrNo.test(text) ? undefined : 'yes or no';
    case 'JSON':
      return isJson(text) ? undefined : 'JSON';
    default:
      return undefined;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
