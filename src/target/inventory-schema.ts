const text = { type: 'string', minLength: 1 } as const;

const person = {
  id: { ...text, description: 'Object id in Microsoft Entra ID.' },
  name: { ...text, description: 'Display name.' },
  email: { ...text, description: 'E-mail address or user principal name.' },
} as const;

const permission = {
  type: 'object',
  additionalProperties: false,
  required: ['role', 'principal'],
  properties: {
    role: {
      type: 'string',
      enum: ['Owner', 'CanEdit', 'CanViewWithShare', 'CanView'],
      description: '`CanView` is "Can use", `CanViewWithShare` "Can use + share".',
    },
    principal: {
      type: 'object',
      additionalProperties: false,
      required: ['type', 'id'],
      properties: {
        type: {
          type: 'string',
          enum: ['User', 'Group', 'Tenant', 'ServicePrincipal', 'NotSpecified'],
          description: 'What it is.',
        },
        ...person,
        id: { type: 'string', description: 'Object id in Microsoft Entra ID.' },
      },
      description: 'Who has the permission.',
    },
  },
} as const;

const connection = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'connector'],
  properties: {
    name: { ...text, description: 'What a `ConnectionId` names: the last part of the resource id.' },
    connector: { ...text, description: 'Name of the connector after `/apis/`.' },
    displayName: { ...text, description: 'As its maker sees it.' },
    environment: { ...text, description: 'Id of its environment.' },
    owner: {
      type: 'object',
      additionalProperties: false,
      properties: person,
      description: 'Who made it.',
    },
    faults: {
      type: 'array',
      items: text,
      description: 'Statuses other than Connected; empty: it works. Left out: nobody knows.',
    },
    isOAuth: {
      type: 'boolean',
      description:
        'A person signed in: it can be shared with service principals only. Left out: nobody knows.',
    },
    permissions: { type: 'array', items: permission, description: 'Who may use it.' },
    permissionsOf: {
      type: 'string',
      enum: ['everybody', 'people', 'caller', 'nobody'],
      description:
        "Whose permissions are here: everybody's; those of people and groups, but of no service principal; only those of whoever exported; nobody's.",
    },
  },
} as const;

/** Of an inventory of connections; `schema/connections.schema.json` is the same for editors. */
export const inventorySchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'solution-lint connections',
  description: 'The connections of an environment, as `solution-lint connections import` writes them.',
  type: 'object',
  additionalProperties: false,
  required: ['schemaVersion', 'connections'],
  properties: {
    $schema: { type: 'string', description: 'Where this schema is.' },
    schemaVersion: {
      const: 1,
      description: 'Rises when a reader of the earlier shape would misread this one.',
    },
    complete: {
      type: 'array',
      items: text,
      description: 'Environments of which all connections are here; `*`: whatever environment it is.',
    },
    connections: { type: 'array', items: connection, description: 'Sorted by name.' },
    connectionReferences: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['logicalName', 'connector', 'connection'],
        properties: {
          logicalName: { ...text, description: 'Logical name of the connection reference.' },
          connector: { type: 'string', description: 'Name of the connector after `/apis/`.' },
          connection: { type: 'string', description: 'Name of the connection; empty: none.' },
        },
      },
      description: 'What connection references are bound to now: rows of Dataverse.',
    },
    environmentVariables: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['schemaName'],
        properties: {
          schemaName: { ...text, description: 'Schema name of the environment variable.' },
          hasValue: {
            type: 'boolean',
            description: 'Whether it has a value or a default there. Left out: nobody knows.',
          },
        },
      },
      description: 'Environment variables that are there: rows of Dataverse, without their values.',
    },
  },
} as const;
