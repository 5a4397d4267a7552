import { exitCodes } from './cli/exit-code.ts';
import { version } from './version.ts';

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    // `| head` has read enough: that is no error, and the verdict stays what it is.
    if (code === 'EPIPE') return;
    process.stderr.write(`The output can't be written: ${message}\n`);
    process.exit(exitCodes.usage);
  });
}

// --version is answered before anything else is loaded: hooks and scripts ask for it often.
const [first] = process.argv.slice(2);
if (first === '--version' || first === '-v') {
  process.stdout.write(`${version}\n`);
} else {
  const { main } = await import('./cli/main.ts');
  process.exitCode = await main(process.argv.slice(2), {
    cwd: process.cwd(),
    isTerminal: process.stdout.isTTY,
    columns: process.stdout.columns,
    environment: process.env,
    writeOutput: (text) => process.stdout.write(text),
    writeError: (text) => process.stderr.write(text),
  });
}
