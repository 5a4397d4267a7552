import type { DeclarativeSettings } from '../config/configuration.ts';
import type { Area, Rule } from '../engine/rule.ts';
import type { DataValue } from '../report.ts';
import { type Condition, compileCondition } from './compile-condition.ts';
import { type ComponentView, componentsToJudge, viewComponent } from './component-view.ts';
import { pathsIn, replacePaths, valueAt } from './placeholder.ts';
import type { ViewKind } from './view-kinds.ts';

const areas: Readonly<Record<ViewKind, Area>> = {
  solution: 'solution',
  flow: 'flow',
  canvasApp: 'canvas-app',
  connectionReference: 'connection-reference',
  customConnector: 'custom-connector',
  environmentVariable: 'environment-variable',
  agent: 'solution',
};

/** A placeholder of messages alone: what doesn't meet the condition. */
export const wrongValues = 'wrong';

/** A rule without code: each component of a kind that `where` describes must be as `must` does. */
export function declarativeRule(definition: DeclarativeSettings): Rule {
  const { id, on, where = true, must, message, severity = 'warning' } = definition;
  const isMeant = compileCondition(where as Condition);
  const judge = compileCondition(must as Condition);
  const needsSolution = pathsIn(JSON.stringify([where, must])).some((path) => path.startsWith('solution.'));
  const paths = pathsIn(message);
  return {
    id,
    meta: {
      area: areas[on as ViewKind],
      severity,
      confidence: 'high',
      identity: [],
      summary: replacePaths(message, () => '…'),
      help: '',
    },
    messages: { must: replacePaths(message, (path) => `{{${fieldOf(path)}|5, more}}`) },
    *check({ graph }) {
      for (const component of graph.packages.flatMap(componentsToJudge)) {
        if (component.kind !== on) continue;
        const view = viewComponent(component, graph);
        if ((needsSolution && view.solution === null) || isMeant(view) !== undefined) continue;
        const wrong = judge(view);
        if (wrong === undefined) continue;
        yield { messageId: 'must', at: component.at, component, data: dataOf(paths, view, wrong) };
      }
    },
  };
}

function dataOf(
  paths: readonly string[],
  view: ComponentView,
  wrong: readonly string[],
): Readonly<Record<string, DataValue>> {
  return Object.fromEntries(
    paths.map((path) => [fieldOf(path), path === wrongValues ? wrong : valueAt(view, path)]),
  );
}

/** `solution.publisher.prefix` is `solutionPublisherPrefix` in `data`. */
function fieldOf(path: string): string {
  return path.replaceAll(/\.(\w)/g, (_, letter: string) => letter.toUpperCase());
}
