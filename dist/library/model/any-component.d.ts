import type { Agent } from './agent.js';
import type { CanvasApp } from './canvas-app.js';
import type { ConnectionReference } from './connection-reference.js';
import type { CustomConnector } from './custom-connector.js';
import type { EnvironmentVariable } from './environment-variable.js';
import type { Flow } from './flow.js';
import type { Solution } from './solution.js';
/** A component of any kind that packages hold; its `kind` tells which. */
export type AnyComponent = Agent | CanvasApp | ConnectionReference | CustomConnector | EnvironmentVariable | Flow | Solution;
