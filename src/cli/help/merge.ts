export const mergeHelp = `solution-lint merge: join stored results into one report

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
