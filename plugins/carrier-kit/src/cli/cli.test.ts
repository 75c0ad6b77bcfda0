import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findCarriers, loadCarrier } from "./find";
import { replayCommand } from "./replay";

const folder = mkdtempSync(join(tmpdir(), "souk-cli-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

test("every plugin that calls itself a carrier is found and loads; the kit is none", () => {
  const found = findCarriers();
  expect(found.length).toBeGreaterThan(0);
  expect(found.map((one) => one.id)).not.toContain("kit");
  for (const { id } of found) expect(loadCarrier(id).id).toBe(id);
});

test("an unknown carrier, operation or input is a plain message", async () => {
  const input = file("in.json", "{}");
  const [known] = findCarriers();
  const id = known?.id ?? "";
  await expect(replayCommand(["nobody", "create", "--input", input])).rejects.toThrow("there are:");
  await expect(replayCommand([id, "dance", "--input", input])).rejects.toThrow("replay <carrier>");
  await expect(replayCommand([id, "create", "--input", file("bad.json", "{")])).rejects.toThrow(
    "is not JSON",
  );
});

test("an answer file that is no JSON is an answer that cannot be read", async () => {
  const [known] = findCarriers();
  const input = file("track.json", '{"tracking_numbers":["T1"]}');
  const answer = file("out.json", "<html>");
  const result = await replayCommand([known?.id ?? "", "track", "--input", input, "--response", answer]);
  expect(result).toMatchObject({ shipments: [], outcome: "unavailable" });
});
