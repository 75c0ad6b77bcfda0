import { docsCommand } from "./docs/index";
import { replayCommand } from "./replay";

const COMMANDS: Record<string, (args: string[]) => Promise<unknown>> = {
  replay: replayCommand,
  docs: docsCommand,
};

async function main([name = "", ...args]: string[]): Promise<void> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new Error(`no command "${name}"; there are: ${Object.keys(COMMANDS).join(", ")}`);
  const result = await command(args);
  process.stdout.write(`${typeof result === "string" ? result : JSON.stringify(result, null, 2)}\n`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : "failed"}\n`);
  process.exitCode = 2;
});
