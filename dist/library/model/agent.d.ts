import type { Component } from './component.js';
import type { Place } from './place.js';
/** A Copilot Studio agent; its `id` is the schema name. */
export interface Agent extends Component {
    readonly kind: 'agent';
    /** `bot.xml` is in this package; otherwise only parts of the agent are. */
    readonly isDefined: boolean;
    readonly connectionReferences: readonly AgentConnection[];
}
export interface AgentConnection {
    readonly logicalName: string;
    /** `set`: `Assets/botcomponent_connectionreferenceset.xml`; the others are found as text and prove less. */
    readonly source: 'set' | 'data' | 'search';
    readonly at: Place;
}
