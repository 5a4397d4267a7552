import { sampleFlow } from './sample-package.ts';

/** Only the connection of the sample that is bound, and direct ones: a finding each. */
export function flowWithDirect(keys: readonly string[]): string {
  const flow = JSON.parse(sampleFlow());
  const { connectionReferences, definition } = flow.properties;
  delete connectionReferences.shared_sharepointonline;
  definition.triggers = { Every_day: { type: 'Recurrence', recurrence: { frequency: 'Day', interval: 1 } } };
  for (const key of keys) {
    connectionReferences[key] = { runtimeSource: 'embedded', connection: {}, api: { name: key } };
    definition.actions[`Use_${key}`] = {
      type: 'OpenApiConnection',
      inputs: { host: { connectionName: key, operationId: 'Get', apiId: `/apis/${key}` } },
    };
  }
  return JSON.stringify(flow, undefined, 2);
}
