import type { Area } from '../engine/rule.ts';

/** What the areas of rules are called, in the order in which rules are listed. */
export const areaTitles: Readonly<Record<Area, string>> = {
  package: 'Package and files',
  'connection-reference': 'Connection references',
  flow: 'Flows',
  'canvas-app': 'Canvas apps',
  'custom-connector': 'Custom connectors',
  'environment-variable': 'Environment variables',
  solution: 'Solution',
  settings: 'Deployment settings of a target',
  connection: 'Connections of a target',
  configuration: 'Configuration',
};
