import type { DataValue } from '../report.ts';
import type { ComponentView } from './component-view.ts';
import type { ViewSchema } from './components-schema.ts';

const placeholder = /\{\{\s*(.*?)\s*\}\}/g;

/** The properties that a text speaks of: `{{solution.publisher.prefix}}` of a component's view. */
export function pathsIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(placeholder)].map(([, path = '']) => path))];
}

export function replacePaths(text: string, replace: (path: string) => string): string {
  return text.replaceAll(placeholder, (_, path: string) => replace(path));
}

/** Empty where there is nothing, as where a package is no solution. */
export function valueAt(view: ComponentView, path: string): DataValue {
  const value = path
    .split('.')
    .reduce<unknown>((part, name) => (part as Readonly<Record<string, unknown>> | null)?.[name], view);
  // The path was checked against the schema of the view.
  return (value ?? '') as DataValue;
}

export function schemaAt(schema: ViewSchema, path: string): ViewSchema | undefined {
  return path.split('.').reduce<ViewSchema | undefined>((part, name) => {
    const properties = part?.properties ?? {};
    return Object.hasOwn(properties, name) ? properties[name] : undefined;
  }, schema);
}
