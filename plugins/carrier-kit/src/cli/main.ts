import { docsCommand } from "./docs/index";
import { doctorCommand } from "./doctor/index";
import { newCommand } from "./new/index";
import { replayCommand } from "./replay";

/** What a command prints, and how the process ends. */
interface Result {
  text: string;
  code?: number;
}

const COMMANDS: Record<string, (args: string[]) => Promise<Result>> = {
  new: async (args) => ({ text: newCommand(args) }),
  doctor: async (args) => {
    const { text, healthy } = await doctorCommand(args);
    return { text, code: healthy ? 0 : 1 };
  },
  replay: async (args) => ({ text: JSON.stringify(await replayCommand(args), null, 2) }),
  docs: async (args) => ({ text: docsCommand(args) }),
};

async function main([name = "", ...args]: string[]): Promise<void> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new Error(`no command "${name}"; there are: ${Object.keys(COMMANDS).join(", ")}`);
  const { text, code = 0 } = await command(args);
  process.stdout.write(`${text}\n`);
  process.exitCode = code;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : "failed"}\n`);
  process.exitCode = 2;
});
