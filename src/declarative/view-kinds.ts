/** The kinds that declarative rules can be about. */
export const viewKinds = [
  'solution',
  'flow',
  'canvasApp',
  'connectionReference',
  'customConnector',
  'environmentVariable',
  'agent',
] as const;

export type ViewKind = (typeof viewKinds)[number];
