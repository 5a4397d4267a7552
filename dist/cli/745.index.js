"use strict";
exports.id = 745;
exports.ids = [745];
exports.modules = {

/***/ 745:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  helps: function() { return /* binding */ helps; }
});

;// CONCATENATED MODULE: ./build/src/cli/help/baseline.js
const baselineHelp = `solution-lint baseline: what is there today is known; only what is new is reported

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

;// CONCATENATED MODULE: ./build/src/cli/help/connections.js
const connectionsHelp = `solution-lint connections import: one inventory of what was exported

Usage
  solution-lint connections import <files…>

Reads what tells of the connections of an environment, and writes what
solution-lint --connections wants: lists of connections and /permissions
answers of the REST API, Get-AdminPowerAppConnection and
Get-AdminPowerAppConnectionRoleAssignment as JSON, Dataverse rows of
connectionreferences, environmentvariabledefinitions and
environmentvariablevalues (no value is kept), and other inventories.

Options
  -o, --output <file>       write to a file, not to stdout
      --complete            no connection of the environment is left out
  -h, --help                this text

Examples
  solution-lint connections import list.json permissions-*.json -o prod.json
  solution-lint connections import cmdlet.json --complete > prod.json
`;

;// CONCATENATED MODULE: ./build/src/cli/help/explain.js
const explainHelp = `solution-lint explain: a rule, or one finding

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

;// CONCATENATED MODULE: ./build/src/cli/help/graph.js
const graphHelp = `solution-lint graph: who uses whom, with the evidence

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

;// CONCATENATED MODULE: ./build/src/cli/help/init.js
const initHelp = `solution-lint init: begin in a repository

Usage
  solution-lint init

Looks at the folder: its packages, deployment settings and builds. Writes
solution-lint.config.jsonc, and solution-lint.baseline with all that is found
today, so that only what is new is reported from then on. Prints what makes the
builds run solution-lint. A file that is there is never changed.

Options
      --dry-run             tell what would be written, and write nothing
      --write-ci            also write the workflow or pipeline, as a file of its
                            own, where the repository has others
  -h, --help                this text
`;

;// CONCATENATED MODULE: ./build/src/cli/help/lint.js
const lintHelp = `solution-lint: finds what will break in a Power Platform solution, before import

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

;// CONCATENATED MODULE: ./build/src/cli/help/merge.js
const mergeHelp = `solution-lint merge: join stored results into one report

Usage
  solution-lint merge <files…>

Joins what several runs of solution-lint --format json wrote. What the parts
of --shard found becomes what one run over all packages finds, byte for byte;
runs over different folders can be joined, too. All must be of one version of
solution-lint and, if they were compared, with the same --against.

Where two runs tell different things of one package, that is an error: nobody
could say which is true. What is found never changes the exit code: it is 0,
2 where the files can't be joined, and 3 where parts are missing.

Options
  -o, --output <file>       write to a file, not to stdout
  -h, --help                this text

Examples
  solution-lint exports --shard 1/4 --format json > part-1.json
      The first of four jobs; the others have 2/4, 3/4 and 4/4.
  solution-lint merge part-*.json -o lint.json
`;

;// CONCATENATED MODULE: ./build/src/cli/help/report.js
const reportHelp = `solution-lint report: tell stored results again, in any format

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

;// CONCATENATED MODULE: ./build/src/cli/help/rules.js
const rulesHelp = `solution-lint rules: what is looked for

Usage
  solution-lint rules

Lists all rules by area: what each one weighs under the configuration of the
folder, what it needs, and what it finds, in one sentence.

Options
  -f, --format <name>       pretty (default), or json
      --config <file>       settings to go by; default: those of the folder
      --no-config           go by none
      --preset <name>       go by recommended, strict, all or next
  -h, --help                this text
`;

;// CONCATENATED MODULE: ./build/src/cli/help/settings.js
const settingsHelp = `solution-lint settings: deployment settings that fit the solutions

Usage
  solution-lint settings create [paths…] [-o <file>]
  solution-lint settings update [paths…] [--settings <file>] [--target <name>]
  solution-lint settings check  [paths…] [--settings <file>] [--target <name>]

create writes the skeleton for the solutions below the paths, in the form of
pac solution create-settings: an entry for each connection reference, and for
each environment variable that has neither a default nor a value. Packages that
the configuration ignores get none.

update adds what is missing to files that are there, and keeps every value,
comment and space. It spells names as the solutions do, and tells which entries
are for nothing that the solutions have: name all solutions of a file.

Both bind a connection reference (ConnectionId) where the inventory of
connections shows exactly one of its connector that works and that whoever
imports and turns the flows on may use; and say why, or why not.

check writes nothing. It is for builds: exit 1 if update would change a file,
or if an entry is stale.

Options
  -o, --output <file>       create: write a new file, not to stdout
      --prune               update: remove stale entries
      --dry-run             update: tell what it would do
      --settings <file>     a settings file; may be repeated
      --connections <file>  what connections are there; may be repeated
      --principal <who>     user:<object id> or servicePrincipal:<object id>
                            that turns the flows on
      --importer <who>      who imports, if that is somebody else
      --targets <file>      a JSON file that describes several environments;
                            default: those of the configuration
      --target <name>       only this one of them; may be repeated
      --config <file>       the configuration; --no-config: none
  -h, --help                this text

Exit codes
  0  done, or nothing to do
  1  check: a file is not up to date
  2  wrong usage, a settings file that is malformed, or a bug of ours
  3  a package could not be read, so nothing was written

Examples
  solution-lint settings create Expenses_1_2_0_0.zip -o prod.settings.json
  solution-lint settings update solutions --targets targets.json --target prod
  solution-lint settings update solutions --settings prod.settings.json --prune
  solution-lint settings check solutions --targets targets.json
`;

;// CONCATENATED MODULE: ./build/src/cli/help/suppress.js
const suppressHelp = `solution-lint suppress: accept one finding, and say why

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

;// CONCATENATED MODULE: ./build/src/cli/help.js











/** What `--help` prints; at most 80 columns. */
const helps = {
    lint: lintHelp,
    graph: graphHelp,
    connections: connectionsHelp,
    settings: settingsHelp,
    rules: rulesHelp,
    explain: explainHelp,
    init: initHelp,
    baseline: baselineHelp,
    suppress: suppressHelp,
    report: reportHelp,
    merge: mergeHelp,
};


/***/ })

};
;