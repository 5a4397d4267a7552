export const lintHelp = `solution-lint: finds what will break in a Power Platform solution, before import

Usage
  solution-lint [paths…]          lint; no path means the current folder
  solution-lint graph [paths…]    print who uses whom (see: graph --help)
  solution-lint connections import <files…>
                                  make an inventory of what was exported
  solution-lint settings create|update|check [paths…]
                                  make deployment settings, keep them up to date
  solution-lint init              write a configuration that is green today
  solution-lint rules             list the rules
  solution-lint explain <rule>    its page; or why one finding exists
  solution-lint baseline create   report only what is new from now on
  solution-lint suppress <fingerprint> --reason <text>
                                  accept one finding, and say why
  solution-lint report <files…>   tell stored results again, in any format
  solution-lint merge <files…>    join stored results into one report

Paths are solution zips, folders, globs, single .msapp files or a flow's JSON
file. A folder is searched for every package in it: zips, unpacked solutions,
canvas apps. Nothing is sent anywhere, and no login is needed.

Options
  -f, --format <name>       pretty for people; json, sarif, github, azure,
                            markdown or junit for machines; html, a page with
                            a picture. Default: pretty; github or azure on
                            these build servers
  -o, --output <name=file>  write a format to a file, too; may be repeated
      --fail-on <severity>  exit 1 at error (default), warning or note
      --max-warnings <n>    exit 1 when there are more warnings than this
      --rule <id=severity>  error, warning, note or off; may be repeated
      --config <file>       a configuration; default: the nearest file
                            solution-lint.config.jsonc, .json, .yaml or .mjs,
                            here or above, in the repository
      --no-config           go by none
      --preset <name>       recommended, strict, all or next, instead of those
                            that the configuration builds on
      --print-config        tell every value with its origin, as JSON
      --no-plugins          run none of the plugins that it names
      --against <base>      tell what is new since a zip, a folder or a git
                            revision, and which connections changed
      --new-only            with --against, only new findings fail
      --changed[=<base>]    only packages with changes since HEAD left a git
                            revision; default: the default branch
      --staged              only packages with changes in the git index, read
                            from there; for commit hooks
      --shard <number/of>   report only this part of the packages, as 2/8;
                            all are read; merge joins the parts
      --settings <file>     deployment settings to check; may be repeated
      --connections <file>  what connections are there; may be repeated
      --principal <who>     user:<object id> or servicePrincipal:<object id>
                            that turns the flows on
      --importer <who>      who imports, if that is somebody else
      --targets <file>      a JSON file that describes several environments
      --target <name>       only this one of them; may be repeated
      --baseline <file>     findings that are known; default: the closest
                            solution-lint.baseline, from here up to the root
                            of the repository
      --no-baseline         report what the baseline knows, too
  -q, --quiet               only errors and warnings, without excerpts
      --timing              how long each step and rule took, on stderr
  -h, --help                this text
  -v, --version             the version

Exit codes
  0  nothing at or above --fail-on
  1  findings at or above --fail-on, or too many warnings
  2  wrong usage, or a bug of ours
  3  something could not be read, so it was not checked

Examples
  solution-lint Expenses_1_2_0_0.zip
      Lint an export before you import it.
  solution-lint src --fail-on warning
      Lint all unpacked solutions below src; warnings fail, too.
  solution-lint --rule flow-off=warning --rule connection-reference-unused=off
      Change what rules weigh, for this run.
  solution-lint exports/*.zip --format json > report.json
      Everything that was found, with file, line and column.
  solution-lint --against origin/main --new-only
      What did this branch break, mend and connect?
  solution-lint Expenses_1_2_0_0.zip --settings prod.settings.json
      Check the settings that the import will be given, too.
  solution-lint src --output sarif=lint.sarif --output markdown=summary.md
      Print for people, and write what code scanning and a summary need.
`;
