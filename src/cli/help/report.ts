export const reportHelp = `solution-lint report: tell stored results again, in any format

Usage
  solution-lint report <files…>

Reads what solution-lint --format json wrote, one file or several that belong
together, and writes it in other formats; nothing is linted. The exit code is
that of a run that finds the same. The packages are not opened, so there are
no excerpts of their lines, and html has no picture.

Options
  -f, --format <name>       pretty for people; json, sarif, github, azure,
                            markdown or junit for machines; html, a page.
                            Default: pretty; github or azure on these build
                            servers
  -o, --output <name=file>  write a format to a file, too; may be repeated
      --fail-on <severity>  exit 1 at error (default), warning or note
      --max-warnings <n>    exit 1 when there are more warnings than this
      --new-only            only new findings fail; for results that were
                            written with --against
  -q, --quiet               only errors and warnings
  -h, --help                this text

Examples
  solution-lint report lint.json
  solution-lint report lint.json --format html > lint.html
  solution-lint report part-*.json --format github --output sarif=lint.sarif
`;
