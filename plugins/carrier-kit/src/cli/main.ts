import { replayCommand } from "./replay";

const COMMANDS: Record<string, (args: string[]) => Promise<unknown>> = { replay: replayCommand };

async function main([name = "", ...args]: string[]): Promise<void> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new Error(`no command "${name}"; there are: ${Object.keys(COMMANDS).join(", ")}`);
  process.stdout.write(`${JSON.stringify(await command(args), null, 2)}\n`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : "failed"}\n`);
  process.exitCode = 2;
});
