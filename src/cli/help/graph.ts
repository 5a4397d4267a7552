export const graphHelp = `solution-lint graph: who uses whom, with the evidence

Usage
  solution-lint graph [paths…]

Prints flows, apps, agents, connection references, connections, connectors and
environment variables, and what points at what; also what is missing. Of
packages that the configuration ignores, only what others use is there.

Options
  -f, --format <name>       mermaid (default), a picture for Markdown;
                            json, { nodes, edges } with file and pointer
      --config <file>       the configuration; --no-config: none
  -h, --help                this text

Examples
  solution-lint graph Expenses_1_2_0_0.zip > graph.mmd
  solution-lint graph src --format json
`;
