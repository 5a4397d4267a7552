import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { graphJson } from '../../src/output/graph-json.ts';
import { edge, node, sampleGraph } from './sample-graph.ts';

const schema: unknown = JSON.parse(
  readFileSync(new URL('../../schema/graph.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(
  schema as object,
);

describe('graphJson', () => {
  it('names nodes and edges', () => {
    const flow = node('flow', '0a1b', { name: 'Approve' });
    const lost = node('connectionReference', 'cto_lost', { package: undefined, isMissing: true });
    expect(
      graphJson({ nodes: [flow, lost], edges: [edge(flow, lost, 'usesConnectionReference')] }),
    ).toMatchInlineSnapshot(`
      "{
        "nodes": [
          {
            "id": "connectionReference:cto_lost",
            "kind": "connectionReference",
            "name": "cto_lost",
            "package": null,
            "missing": true
          },
          {
            "id": "flow:0a1b@expenses.zip",
            "kind": "flow",
            "name": "Approve",
            "package": "expenses.zip"
          }
        ],
        "edges": [
          {
            "from": "flow:0a1b@expenses.zip",
            "to": "connectionReference:cto_lost",
            "kind": "usesConnectionReference",
            "at": {
              "package": "expenses.zip",
              "file": "Workflows/Approve-0A1B.json",
              "pointer": "/properties/connectionReferences/shared_office365"
            }
          }
        ]
      }
      "
    `);
  });

  it('is what the schema says', () => {
    validate(JSON.parse(graphJson(sampleGraph)));
    expect(validate.errors).toBeNull();
    expect(validate(JSON.parse(graphJson({ nodes: [], edges: [] })))).toBe(true);
    expect(validate({ nodes: [], edges: [], packages: [] })).toBe(false);
  });

  it('has the same bytes whatever order the graph has', () => {
    const { nodes, edges } = sampleGraph;
    expect(graphJson({ nodes: nodes.toReversed(), edges: edges.toReversed() })).toBe(graphJson(sampleGraph));
  });
});
