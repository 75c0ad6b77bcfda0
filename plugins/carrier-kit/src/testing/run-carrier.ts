// Runs the conformance of a carrier in a folder of its own process, then the carrier over real HTTP: `run-carrier.ts <id> <plugins folder>`.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Carrier } from "../carrier";
import { diagnose } from "../cli/doctor/index";
import { envName } from "../cli/env";
import { loadCarrier } from "../cli/find";
import { loadFixtures } from "../cli/fixtures";
import { createCarrierClient } from "../client/index";
import type { CarrierFixtures, FixtureAnswer } from "../conformance/fixtures";
import { carrierConformance } from "../conformance/index";
import type { HttpCall } from "../http";
import { prepareShipment } from "../prepare";
import { placeholderSettings } from "../settings";

/** The calls of a carrier that makes and reads one parcel at a time, with its fixtures' answers. */
function answersOf(carrier: Carrier, fixtures: CarrierFixtures): Map<string, FixtureAnswer> {
  const { create, track, cities } = carrier.operations;
  if ("size" in create || "size" in track) throw new Error("this runner serves single calls only");
  const settings = placeholderSettings(carrier.settings.fields);
  const prepared = prepareShipment(carrier, fixtures.request, carrier.cities.bundled);
  if (!prepared.ok) throw new Error(`the fixtures' request is refused: ${prepared.refusal.message}`);
  const key = ({ method, path }: HttpCall) => `${method} ${path}`;
  const [created] = fixtures.replays.create;
  const [tracked] = fixtures.replays.track;
  return new Map([
    [key(create.build(prepared.value, settings)), created?.answer ?? {}],
    [key(track.build(trackedNumber(fixtures), settings)), tracked?.answer ?? {}],
    [key(cities.build({ query: null, page: 1 }, settings)), fixtures.cities.pages[0] ?? {}],
  ]);
}

function trackedNumber({ replays }: CarrierFixtures): string {
  const input: unknown = replays.track[0]?.input;
  const numbers =
    typeof input === "object" && input !== null && "tracking_numbers" in input ? input.tracking_numbers : [];
  return Array.isArray(numbers) ? String(numbers[0]) : "";
}

async function serve(answers: Map<string, FixtureAnswer>): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const { status = 200, body } = answers.get(`${request.method} ${path}`) ?? { status: 404, body: {} };
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { server, url: `http://127.0.0.1:${port}` };
}

async function overHttp(carrier: Carrier, fixtures: CarrierFixtures) {
  const { server, url } = await serve(answersOf(carrier, fixtures));
  const settings = { ...fixtures.settings, base_url: url };
  const client = createCarrierClient(carrier, { settings });
  const [created] = await client.create([fixtures.request]);
  const { shipments } = await client.track([trackedNumber(fixtures)]);
  const env = Object.fromEntries(
    Object.entries(settings).map(([key, value]) => [envName(carrier.id, key), String(value)]),
  );
  const { healthy, text } = await diagnose(carrier, { env });
  server.closeAllConnections();
  server.close();
  return { created: created?.outcome, tracked: shipments[0]?.status, healthy, text };
}

async function main([id = "", plugins = ""]: string[]): Promise<void> {
  const carrier = loadCarrier(id, plugins);
  const fixtures = loadFixtures(id, plugins);
  const failed: string[] = [];
  const checks = carrierConformance(carrier, fixtures);
  for (const { name, run } of checks) {
    await run().catch((error: Error) => failed.push(`${name}: ${error.message}`));
  }
  const passed = checks.length - failed.length;
  process.stdout.write(JSON.stringify({ passed, failed, ...(await overHttp(carrier, fixtures)) }));
}

// The kit's time-outs do not keep a process alive, and here nothing else does.
const alive = setInterval(() => undefined, 1_000);
main(process.argv.slice(2))
  .catch((error: Error) => {
    process.stderr.write(`${error.stack}\n`);
    process.exitCode = 1;
  })
  .finally(() => clearInterval(alive));
