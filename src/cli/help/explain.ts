export const explainHelp = `solution-lint explain: a rule, or one finding

Usage
  solution-lint explain <rule> [paths…]
  solution-lint explain <fingerprint> [paths…]

With a rule: its page, what it weighs here, and with paths the fingerprints of
what it finds there. With the fingerprint of a
finding, or how it begins: lints the paths as the report did, and tells what the
finding rests on, who uses whom up to it, where its severity comes from, how to
mend it and how to accept it.

Options
      --rule <id=severity>  as in the run that the finding is from; so are
                            --against, --settings, --connections, --principal,
                            --importer, --targets and --target
      --config <file>       settings to go by; default: those of the folder
      --no-config           go by none
      --preset <name>       go by recommended, strict, all or next
  -h, --help                this text

Examples
  solution-lint explain flow-direct-connection
  solution-lint explain 3fa9c2d1 Expenses_1_2_0_0.zip
`;
