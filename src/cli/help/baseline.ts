export const baselineHelp = `solution-lint baseline: what is there today is known; only what is new is reported

Usage
  solution-lint baseline create [paths…]   write down what is there today
  solution-lint baseline prune [paths…]    take out what is mended
  solution-lint baseline check [paths…]    exit 1 where something is mended

Writes solution-lint.baseline, one line a finding, which every later run in
this folder or below it reads. Commit it. Findings are known by what they are
about: files may move, versions rise and layouts change.

Give the same paths and targets each time: what was not looked at is not taken
for mended.

Options
      --baseline <file>     another file
      --force               create: write over the one that is there
      --rule <id=severity>  as for a run; may be repeated
      --settings, --connections, --principal, --importer, --targets, --target
                            as for a run (see: solution-lint --help)
  -h, --help                this text

Examples
  solution-lint baseline create
      Eight hundred old findings: begin with those that are new.
  solution-lint baseline prune && git commit -am "Fewer old findings"
      Keep what was mended from coming back.
`;
