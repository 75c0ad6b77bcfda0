import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { IntegrationHealth } from "./health";

const message = { ar: "x", fr: "x", en: "x" };

function bench(write: () => Promise<unknown> = async () => undefined) {
  const written: string[] = [];
  const clock = { now: 1_000_000 };
  const raw = (text: string) => {
    written.push(text.includes("last_error") ? "failure" : "success");
    return write();
  };
  const warnings: string[] = [];
  const health = new IntegrationHealth(
    { raw } as unknown as Knex,
    (text) => warnings.push(text),
    () => clock.now,
  );
  return { health, written, clock, warnings };
}

it("writes the same news once in a while, however many calls there are", () => {
  const { health, written, clock } = bench();
  for (let call = 0; call < 1_000; call += 1) {
    clock.now += 10;
    health.succeeded("toy");
  }
  expect(written).toEqual(["success", "success"]);
});

it("writes a change of fortune at once, and each integration's own", () => {
  const { health, written } = bench();
  health.succeeded("toy");
  health.failed("toy", { kind: "unavailable", message });
  health.failed("toy", { kind: "unavailable", message });
  health.failed("toy", { kind: "unauthorized", message });
  health.succeeded("toy");
  health.succeeded("other");
  expect(written).toEqual(["success", "failure", "failure", "success", "success"]);
});

it("only warns when the database cannot take it", async () => {
  const { health, warnings } = bench(() => Promise.reject(new Error("no database")));
  health.succeeded("toy");
  await new Promise((resolve) => setImmediate(resolve));
  expect(warnings).toEqual(["integration health: no database"]);
});
