const text = { type: 'string', minLength: 1 } as const;

const texts = (description: string) =>
  ({ type: ['string', 'array'], minLength: 1, items: text, description }) as const;

const principal = (description: string) =>
  ({
    type: ['string', 'object'],
    pattern: '^(user|servicePrincipal):.',
    required: ['id', 'type'],
    additionalProperties: false,
    properties: {
      id: {
        ...text,
        description:
          'Object id in Microsoft Entra ID; of a service principal that of the enterprise application.',
      },
      type: { enum: ['user', 'servicePrincipal'], description: 'What it is.' },
      groups: {
        type: 'array',
        items: text,
        description: 'Object ids of the groups that it is a member of. Left out: nobody knows.',
      },
    },
    description: `${description} \`user:<object id>\` or \`servicePrincipal:<object id>\`.`,
  }) as const;

const target = {
  type: 'object',
  additionalProperties: false,
  properties: {
    settings: texts('Deployment settings files.'),
    connections: texts('An inventory of the connections there, or exports of them.'),
    principal: principal('Who turns the flows on:'),
    importer: principal('Who imports, if that is somebody else:'),
    environment: { ...text, description: 'Id of the environment.' },
    firstImport: { type: 'boolean', description: 'Nothing of the solutions is there yet.' },
    final: {
      type: 'boolean',
      description: 'The files are what will be imported: placeholders that are left are errors.',
    },
    existingFlows: {
      type: ['boolean', 'array'],
      items: text,
      description: 'Flows, by id or name, that were turned on there before; true: all.',
    },
  },
  description: 'What the solutions will meet in one environment. Paths are relative to this file.',
} as const;

const table = { type: 'object', additionalProperties: target } as const;

/** Of a targets file; `schema/targets.schema.json` is the same for editors. */
export const targetsSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'solution-lint targets',
  description: 'The environments that solutions are deployed to, for `solution-lint --targets`.',
  type: 'object',
  additionalProperties: false,
  required: ['targets'],
  properties: {
    $schema: { type: 'string', description: 'Where this schema is.' },
    targets: { ...table, description: 'Targets by name.' },
  },
} as const;
