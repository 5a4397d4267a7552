import { connectorFile, connectorIdOf, customizationsLines, msappPath } from './describe-customizations.ts';
import { flowFile, flowIdOf, flowPath } from './describe-flow.ts';
import { manifestLines } from './describe-manifest.ts';
import { variableFolder, variableLines, variableValues } from './describe-variable.ts';
import type { PackageFiles } from './package-files.ts';
import { renderMsapp } from './render-msapp.ts';
import type { Attributes, JsonObject, SolutionDescription } from './solution-description.ts';

/** A package in memory. */
export interface TestPackage {
  /** What its folder or zip is called. */
  readonly name: string;
  /** Written flat: solution.xml, customizations.xml, Workflows/… */
  readonly files: PackageFiles;
}

/** A solution as an export has it, from what a test says of it. What it doesn't say is sound. */
export function solution(description: SolutionDescription = {}): TestPackage {
  const { uniqueName = 'TestSolution' } = description;
  const files: [string, Content][] = [
    ['solution.xml', textOf(manifestLines({ ...description, uniqueName }, rootComponentsOf(description)))],
    ['customizations.xml', textOf(customizationsLines(description))],
    ...flowFiles(description),
    ...appFiles(description),
    ...connectorFiles(description),
    ...variableFiles(description),
    ...Object.entries(description.files ?? {}),
  ];
  const present = [...new Map(files)].flatMap(([path, content]): [string, Uint8Array][] =>
    content === undefined ? [] : [[path, bytesOf(content)]],
  );
  return { name: uniqueName, files: new Map(present) };
}

type Content = string | Uint8Array | JsonObject | undefined;

function rootComponentsOf({
  flows = [],
  canvasApps = [],
  customConnectors = [],
  rootComponents = [],
}: SolutionDescription): readonly Attributes[] {
  return [
    ...flows.map((flow) => ({ type: '29', id: `{${flowIdOf(flow)}}`, behavior: '0' })),
    ...canvasApps.map(({ name }) => ({ type: '300', schemaName: name, behavior: '0' })),
    ...customConnectors.map((connector) => ({
      type: '372',
      id: `{${connectorIdOf(connector)}}`,
      schemaName: connector.name,
      behavior: '0',
    })),
    ...rootComponents,
  ];
}

function flowFiles({ flows = [], connectionReferences = [] }: SolutionDescription): [string, Content][] {
  const connectorOf = (logicalName: string) => {
    const name = logicalName.toLowerCase();
    const found = connectionReferences.find((reference) => reference.logicalName.toLowerCase() === name);
    return found?.connector?.replace(/^.*\//, '') || undefined;
  };
  return flows.map((flow) => [flowPath(flow), flowFile(flow, connectorOf)]);
}

function appFiles({ canvasApps = [] }: SolutionDescription): [string, Content][] {
  return canvasApps.map((app) => {
    const inside = Object.entries(app.msapp ?? { 'Properties.json': { LocalConnectionReferences: '{}' } });
    return [msappPath(app), renderMsapp(new Map(inside.map(([path, content]) => [path, bytesOf(content)])))];
  });
}

function connectorFiles({ customConnectors = [] }: SolutionDescription): [string, Content][] {
  return customConnectors.flatMap((connector): [string, Content][] => {
    const { name, openApi, connectionParameters = {} } = connector;
    return [
      [connectorFile(connector, 'openapidefinition'), openApi ?? emptyOpenApi(name)],
      [connectorFile(connector, 'connectionparameters'), connectionParameters],
    ];
  });
}

function emptyOpenApi(title: string): JsonObject {
  return {
    swagger: '2.0',
    info: { title, version: '1.0' },
    host: 'api.example.com',
    basePath: '/',
    schemes: ['https'],
    paths: {},
  };
}

function variableFiles({ environmentVariables = [] }: SolutionDescription): [string, Content][] {
  return environmentVariables.flatMap((variable): [string, Content][] => {
    const { schemaName, value } = variable;
    const folder = variableFolder(variable);
    return [
      [`${folder}/environmentvariabledefinition.xml`, textOf(variableLines(variable))],
      [
        `${folder}/environmentvariablevalues.json`,
        value === undefined ? undefined : variableValues(schemaName, value),
      ],
    ];
  });
}

/** Exports have Windows' line ends. */
function textOf(lines: readonly string[]): string {
  return `${lines.join('\r\n')}\r\n`;
}

function bytesOf(content: Exclude<Content, undefined>): Uint8Array {
  if (content instanceof Uint8Array) return content;
  const text =
    typeof content === 'string' ? content : JSON.stringify(content, undefined, 2).replaceAll('\n', '\r\n');
  return new TextEncoder().encode(text);
}
