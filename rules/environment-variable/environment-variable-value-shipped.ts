import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'environment-variable-value-shipped',
  meta: {
    area: 'environment-variable',
    severity: 'warning',
    confidence: 'high',
    since: '0.1',
    identity: [],
    sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/environmentvariables'],
  },
  messages: {
    shipped:
      'The current value of environment variable "{{variable}}" ships with the solution, into every environment that imports it. In the solution, open the variable, choose "Remove from this solution" under its current value, and export again.',
  },
  options: {
    allow: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: 'Globs of schema names whose value may ship.',
    },
  },
  *check({ graph, options, matches }) {
    for (const variable of graph.packages.flatMap((one) => one.environmentVariables)) {
      const [value] = variable.values;
      if (!value || matches(variable.id, options.allow)) continue;
      yield { messageId: 'shipped', at: value.at, component: variable, data: { variable: variable.name } };
    }
  },
});
