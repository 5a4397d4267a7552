import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphMermaid } from '../../src/output/graph-mermaid.ts';
import { edge, node, sampleGraph } from './sample-graph.ts';

describe('graphMermaid', () => {
  it('draws a box a package, a shape a kind, and what is missing in red', () => {
    expect(graphMermaid(sampleGraph)).toMatchInlineSnapshot(`
      "flowchart LR
        subgraph p2b72cca9["agents/src"]
          nf8c3aa81{{"Helper"}}
        end
        subgraph p2e2b9aea["connectors.zip"]
          nf0b6aecb[["Finance API"]]
        end
        subgraph pc766be6b["expenses.zip"]
          n6e7468b3["Expense desk"]
          n0e1c0f96("Mail")
          nf0cd642c[/"Limit"/]
          n83a1a77d(["Approve expense"])
          n86ad1e12(["Remind approvers"])
        end
        n564a3d5a[("shared-teams-1")]
        n73d54677("cto_lost (missing)")
        ncfd9f4d1[["shared_office365"]]
        n841b7356(("svc-import"))
        nf8c3aa81 -.->|"needs"| n83a1a77d
        n6e7468b3 --> nf0b6aecb
        n6e7468b3 --> nf0cd642c
        n564a3d5a -.->|"shared with"| n841b7356
        n0e1c0f96 --> n564a3d5a
        n0e1c0f96 --> ncfd9f4d1
        n83a1a77d ==>|"directly"| n564a3d5a
        n83a1a77d --> n0e1c0f96
        n83a1a77d -->|"calls"| n86ad1e12
        n86ad1e12 --> n73d54677
        classDef missing stroke:#d1242f,stroke-width:2px,stroke-dasharray:5 4
        class n73d54677 missing
      "
    `);
  });

  it('has the same bytes whatever order the graph has', () => {
    const { nodes, edges } = sampleGraph;
    expect(graphMermaid({ nodes: nodes.toReversed(), edges: edges.toReversed() })).toBe(
      graphMermaid(sampleGraph),
    );
  });

  it('keeps the id of a node when others come and go', () => {
    const flow = node('flow', '0a1b');
    const alone = graphMermaid({ nodes: [flow], edges: [] });
    const declaration = alone.split('\n').find((line) => line.includes('0a1b'));
    expect(graphMermaid(sampleGraph).replace('Approve expense', '0a1b').split('\n')).toContain(declaration);
  });

  it('is a flowchart when there is nothing to draw', () => {
    expect(graphMermaid({ nodes: [], edges: [] })).toBe('flowchart LR\n');
  });
});

function labelOf(name: string): string {
  const text = graphMermaid({ nodes: [node('solution', 'x', { name, package: undefined })], edges: [] });
  return /^flowchart LR\n {2}n[0-9a-f]{8}\["(.*)"\]\n$/s.exec(text)?.[1] ?? text;
}

describe('a label', () => {
  it.each([
    ['Approve expense (v2), part-1/2', 'Approve expense (v2), part-1/2'],
    ['new_sharedoffice365_1f2e3', 'new_sharedoffice365_1f2e3'],
    ['費用承認 Übung', '費用承認 Übung'],
    ['end', 'end'],
    ['say "hi"', 'say #34;hi#34;'],
    ['a]b[c{d}e|f', 'a#93;b#91;c#123;d#125;e#124;f'],
    ['#35; #quot;', '#35;35#59; #35;quot#59;'],
    ['<script>&amp;', '#60;script#62;#38;amp#59;'],
    ['one\ntwo', 'one#92;ntwo'],
    ['\u202eevil', '#92;u202eevil'],
    ['`code` **bold** _it_', '#96;code#96; #42;#42;bold#42;#42; #95;it#95;'],
    ['1. First', '1#46; First'],
    ['- item', '#45;#32;item'],
    [
      '%%{init: {"theme":"dark"}}%%',
      '#37;#37;#123;init#58; #123;#34;theme#34;#58;#34;dark#34;#125;#125;#37;#37;',
    ],
    ['left direction LR', 'left direction#32;LR'],
    ['style:#1;', 'style#58;#35;1#59;'],
    ['www.example.com', 'www#46;example.com'],
    ['ﬂ°35¶ß', 'ﬂ#176;35#182;ß'],
  ])('%j is %j', (name, expected) => {
    expect(labelOf(name)).toBe(expected);
  });

  it('is never empty', () => {
    expect(labelOf('  ')).toBe('solution#58;x');
  });

  it('says the name and nothing else, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
        fc.pre(name.trim() !== '' && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u{e0000}-\u{e007f}]/u.test(name));
        const label = labelOf(name);
        expect(label).toMatch(/^(?:[\p{L}\p{M}\p{N} ,()./_-]|#\d+;)*$/u);
        expect(label.replaceAll(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))).toBe(
          name,
        );
      }),
    );
  });

  it('never breaks out of its line, whatever the names', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (name, path) => {
        const from = node('flow', 'a', { name, package: path });
        const to = node('connection', 'b', { name: path, package: undefined, isMissing: true });
        const lines = graphMermaid({ nodes: [from, to], edges: [edge(from, to, 'callsFlow')] }).split('\n');
        const shapes = lines.map((line) =>
          line.replace(/"[^"]+"/, '""').replaceAll(/\b([np])[0-9a-f]{8}\b/g, '$1'),
        );
        expect(shapes).toEqual([
          'flowchart LR',
          '  subgraph p[""]',
          '    n([""])',
          '  end',
          '  n[("")]',
          '  n -->|""| n',
          '  classDef missing stroke:#d1242f,stroke-width:2px,stroke-dasharray:5 4',
          '  class n missing',
          '',
        ]);
      }),
    );
  });
});
