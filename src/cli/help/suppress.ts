export const suppressHelp = `solution-lint suppress: accept one finding, and say why

Usage
  solution-lint suppress <fingerprint> --reason <text> [paths…]

Finds the finding and writes an entry into the configuration: the closest one,
or a new solution-lint.config.jsonc. The entry names the rule and the component,
and more only where that would cover other findings, too. Deleting it undoes it.
solution-lint explain <rule> <paths> tells the fingerprint of each finding of a
rule, and --format json of all; 6 digits of it may do.

What was not read can't be suppressed.

Options
      --reason <text>       why it is accepted; reports repeat it
      --until <day>         the last day on which it holds, such as 2027-03-31;
                            a warning comes two weeks ahead
      --config <file>       write into this configuration
      --rule <id=severity>  as for a run; may be repeated
      --settings, --connections, --principal, --importer, --targets, --target
                            as for a run (see: solution-lint --help)
  -h, --help                this text

Examples
  solution-lint suppress 5f0a3c --reason "The pipeline turns it on."
  solution-lint suppress 5f0a3c --reason "New mailbox in May" --until 2027-05-31
`;
