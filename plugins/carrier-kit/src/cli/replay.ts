import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { REPLAY_OPERATIONS, type ReplayOperation, replay } from "../replay";
import { parseJson } from "../text/json";
import { loadCarrier } from "./find";
import { installedPlaces } from "./places";

const USAGE = `carrier -- replay <carrier> <${REPLAY_OPERATIONS.join("|")}> --input in.json [--response out.json]`;

function isOperation(text: string | undefined): text is ReplayOperation {
  return REPLAY_OPERATIONS.some((operation) => operation === text);
}

/** The answer file; one that is not JSON stands for an answer that cannot be read, for bad carrier data is no error of ours. */
function readResponse(file: string | undefined): unknown {
  if (file === undefined) return undefined;
  return parseJson(readFileSync(file, "utf8")) ?? { error: "unreadable" };
}

/** `carrier -- replay …`. @throws Error for a wrong command line, an unknown carrier or an input that is not JSON. */
export async function replayCommand(args: string[]): Promise<Record<string, unknown>> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { input: { type: "string" }, response: { type: "string" } },
  });
  const [carrierId, operation] = positionals;
  if (carrierId === undefined || !isOperation(operation) || values.input === undefined)
    throw new Error(USAGE);
  const input = parseJson(readFileSync(values.input, "utf8"));
  if (input === undefined) throw new Error(`${values.input} is not JSON`);
  const response = readResponse(values.response);
  return replay(loadCarrier(carrierId), operation, input, { response, places: installedPlaces() });
}
