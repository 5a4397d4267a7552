import { type ViewKind, viewKinds } from './view-kinds.ts';

/** A JSON Schema (draft-07) of a view or of a part of one. */
export interface ViewSchema {
  readonly type: ViewType | readonly ViewType[];
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, ViewSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
  readonly items?: ViewSchema;
}

export type ViewType = 'string' | 'boolean' | 'array' | 'object' | 'null';

const text = (description: string): ViewSchema => ({ type: 'string', description });
const flag = (description: string): ViewSchema => ({ type: 'boolean', description });
const choice = (description: string, words: readonly string[]): ViewSchema => ({
  type: 'string',
  enum: words,
  description,
});
const texts = (description: string): ViewSchema => ({
  type: 'array',
  items: { type: 'string' },
  description: `${description} Sorted, each once.`,
});

/** All properties are always there. */
function object(
  type: ViewSchema['type'],
  description: string,
  properties: Readonly<Record<string, ViewSchema>>,
): ViewSchema {
  return { type, description, properties, required: Object.keys(properties), additionalProperties: false };
}

const solution = object(['object', 'null'], 'The solution that it is in; null where the package is none.', {
  uniqueName: text('Unique name.'),
  displayName: text('As people see it.'),
  version: text('Two to four numbers joined by dots.'),
  managed: flag('The package is a managed one.'),
  publisher: object('object', 'Who publishes it.', {
    uniqueName: text('Unique name.'),
    prefix: text('Prefix of what is made in its solutions, without the underscore.'),
  }),
});

const connectionReferences = texts('Logical names of the connection references that it uses.');
const connectors = texts('Connectors that it uses: the name after /apis/, in lower case.');

const own: Readonly<Record<ViewKind, Readonly<Record<string, ViewSchema>>>> = {
  solution: {},
  flow: {
    state: choice('Whether it ships turned on; unknown where only its file is there.', [
      'on',
      'off',
      'unknown',
    ]),
    triggers: {
      type: 'array',
      description: 'What starts it; as a rule one.',
      items: object('object', 'A trigger.', {
        name: text('As its maker named it.'),
        type: text('Recurrence, Request, OpenApiConnectionWebhook, … as written.'),
        kind: text('Tells the kinds of Request apart: Button, Http, PowerAppV2, …; empty for most others.'),
      }),
    },
    connectors,
    connectionReferences,
    directConnections: texts('Connectors that it uses without a connection reference.'),
    environmentVariables: texts('Schema names of the environment variables that it reads.'),
    childFlows: texts('Ids of the flows that it calls.'),
  },
  canvasApp: {
    type: choice('What kind of app it is.', ['canvas app', 'custom page', 'component library', 'code app']),
    connectors,
    connectionReferences,
    flows: texts('Ids of the flows that it calls.'),
  },
  connectionReference: {
    logicalName: text('Logical name.'),
    displayName: text('Display name; empty where it has none.'),
    connector: text('Its connector: the name after /apis/, in lower case.'),
    isCustomConnector: flag('Its connector is a custom one.'),
  },
  customConnector: {},
  environmentVariable: {
    schemaName: text('Schema name.'),
    type: choice('Its data type.', ['text', 'number', 'yes/no', 'JSON', 'data source', 'secret', 'unknown']),
    isRequired: flag('It must have a value.'),
    hasDefault: flag('Its definition has a default value.'),
    hasValue: flag('A current value ships in the package.'),
  },
  agent: { connectionReferences },
};

const titles: Readonly<Record<ViewKind, string>> = {
  solution: 'A solution.',
  flow: 'A cloud flow.',
  canvasApp: 'A canvas app, custom page, component library or code app.',
  connectionReference: 'A connection reference that the solution owns.',
  customConnector: 'A custom connector that the solution brings.',
  environmentVariable: 'The definition of an environment variable.',
  agent: 'A Copilot Studio agent.',
};

/** By kind: what declarative rules see of a component. */
export const viewSchemas = Object.fromEntries(
  viewKinds.map((kind) => [
    kind,
    object('object', titles[kind], {
      kind: choice('What it is.', [kind]),
      id: text(
        'What Dataverse calls it: workflow id, logical name, schema name, unique name; an app by its name.',
      ),
      name: text('As its maker sees it; the id where it has no display name.'),
      description: text('What its maker wrote about it; empty where there is nothing.'),
      package: text('Path of its package, as in the report.'),
      solution,
      ...own[kind],
    }),
  ]),
) as Readonly<Record<ViewKind, ViewSchema>>;

/** `schema/components.schema.json`. */
export const componentsSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'solution-lint components',
  description: 'What the conditions of declarative rules see of a component.',
  definitions: viewSchemas,
  oneOf: viewKinds.map((kind) => ({ $ref: `#/definitions/${kind}` })),
};
