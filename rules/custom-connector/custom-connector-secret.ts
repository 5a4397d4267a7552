import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'custom-connector-secret',
  meta: {
    area: 'custom-connector',
    severity: 'error',
    confidence: 'high',
    since: '0.1',
    identity: ['parameter'],
    sources: [
      'https://learn.microsoft.com/connectors/custom-connectors/customconnectorssolutions',
      'https://learn.microsoft.com/power-apps/maker/data-platform/environmentvariables-azure-key-vault-secrets',
    ],
  },
  messages: {
    literal:
      'Custom connector "{{connector}}" has a client secret or key as plain text in its connection parameters ({{parameter}}): everybody who gets the package can read and use it, and import writes it over the one that is there. Take it out of the file, replace it where it was issued, and enter the new one in each environment, or refer to an environment variable of type secret.',
  },
  *check({ graph }) {
    for (const connector of graph.packages.flatMap((one) => one.customConnectors)) {
      for (const { parameter, at } of connector.literalSecrets) {
        yield {
          messageId: 'literal',
          at,
          component: connector,
          data: { connector: connector.name, parameter },
        };
      }
    }
  },
});
