import type { Agent } from './agent.ts';
import type { CanvasApp } from './canvas-app.ts';
import type { ConnectionReference } from './connection-reference.ts';
import type { CustomConnector } from './custom-connector.ts';
import type { EnvironmentVariable } from './environment-variable.ts';
import type { Flow } from './flow.ts';
import type { Solution } from './solution.ts';

/** A component of any kind that packages hold; its `kind` tells which. */
export type AnyComponent =
  | Agent
  | CanvasApp
  | ConnectionReference
  | CustomConnector
  | EnvironmentVariable
  | Flow
  | Solution;
