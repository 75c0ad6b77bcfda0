import { CREATE } from "../testing/mutants/create";
import { DOCUMENTS } from "../testing/mutants/documents";
import { LIMITS } from "../testing/mutants/limits";
import { H, type Mutant, type Mutants, SNAIL, T } from "../testing/mutants/mutant";
import { LISTS, TRACK } from "../testing/mutants/reads";
import { SECRETS } from "../testing/mutants/secrets";
import { SHAPE } from "../testing/mutants/shape";
import { WEBHOOK } from "../testing/mutants/webhook";
import { carrierConformance } from "./index";

const MUTANTS: Mutants = {
  ...SHAPE,
  ...CREATE,
  ...LIMITS,
  ...TRACK,
  ...LISTS,
  ...DOCUMENTS,
  ...WEBHOOK,
  ...SECRETS,
};

/** The names of the checks that find the mutant. */
async function found({ on, carrier, kit }: Mutant): Promise<string[]> {
  const checks = carrierConformance(carrier?.(on.carrier) ?? on.carrier, on.fixtures, kit);
  const failures = await Promise.all(
    checks.map(({ name, run }) =>
      run().then(
        () => [],
        () => [name],
      ),
    ),
  );
  return failures.flat();
}

test.each([
  ["the tortoise", T],
  ["the hare", H],
  ["the snail", SNAIL],
])("%s is sound", async (_, on) => {
  expect(await found({ on })).toEqual([]);
});

test("each behaviour has its mutant, and each mutant a behaviour", () => {
  const names = [T, H, SNAIL].flatMap(({ carrier, fixtures }) => carrierConformance(carrier, fixtures));
  expect(Object.keys(MUTANTS).sort()).toEqual([...new Set(names.map(({ name }) => name))].sort());
});

describe("a mutant is found by just the check that is there for it", () => {
  test.each(Object.entries(MUTANTS))("%s", async (name, mutant) => {
    expect(await found(mutant)).toEqual([name]);
  });
});
