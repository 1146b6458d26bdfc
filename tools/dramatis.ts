/** The command line: `npm run -s dramatis -- COMMAND …`. JSON on stdout and nothing else there; errors on stderr. */
import { standardIo } from './cli/errors';

type Command = (args: readonly string[]) => Promise<number>;

/** Commands by name; each is loaded only when it runs. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  recognise: async () => (await import('./recognise')).recogniseCommand,
  check: async () => (await import('./check')).check,
};

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  const command = name === undefined ? undefined : Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    const what = name === undefined ? 'which command?' : `unknown command ${JSON.stringify(name)}`;
    standardIo.err(`dramatis: ${what} (there are ${Object.keys(COMMANDS).join(', ')})\n`);
    return 2;
  }
  try {
    return await (
      await command()
    )(rest);
  } catch (error) {
    standardIo.err(
      `dramatis ${name ?? ''}: ${error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error)}\n`,
    );
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
