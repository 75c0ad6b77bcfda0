import { deliverySettingsSchema, feeFor } from "./settings";

const parse = (input: unknown) => deliverySettingsSchema.safeParse(input);
const problem = (input: unknown): string => {
  const issue = parse(input).error?.issues[0];
  return `${issue?.path.join(".")}: ${issue?.message}`;
};

describe("the shop's delivery settings", () => {
  it("have a default for everything", () => {
    expect(parse({}).data).toEqual({ rules: [], flat_fee: 35, city_fees: [] });
  });

  it("take cities in any spelling and keep the directory's id; what they give is taken again", () => {
    const given = {
      rules: [{ cities: ["الدار البيضاء", "fes", "Tanja"], min_total: 100, carrier: "digylog" }],
      city_fees: [{ city: "مراكش", fee: 25 }],
    };
    const read = parse(given).data;
    expect(read?.rules[0]?.cities).toEqual(["casablanca", "fes", "tanger"]);
    expect(read?.city_fees).toEqual([{ city: "marrakech", fee: 25 }]);
    expect(parse(read).data).toEqual(read);
  });

  it("refuse what is no city, no amount, or a range upside down, naming the field", () => {
    expect(problem({ rules: [{ cities: ["Atlantis"], carrier: "a" }] })).toMatch(
      /^rules\.0\.cities\.0: unknown city/,
    );
    expect(problem({ rules: [{ min_total: 10, max_total: 5, carrier: "a" }] })).toMatch(
      /^rules\.0\.min_total: /,
    );
    expect(problem({ rules: [{}] })).toMatch(/^rules\.0\.carrier: /);
    expect(problem({ rules: [{ carrier: "a", city: "Fès" }] })).toMatch(/^rules\.0: /);
    expect(problem({ flat_fee: -1 })).toMatch(/^flat_fee: /);
    expect(problem({ flat_fee: "35" })).toMatch(/^flat_fee: /);
  });
});

it("the carrier's price comes before the city's fee, and that before the flat one", () => {
  const settings = { rules: [], flat_fee: 35, city_fees: [{ city: "fes", fee: 25 }] };
  expect(feeFor(settings, "fes", 40)).toBe(40);
  expect(feeFor(settings, "fes", 0)).toBe(0);
  expect(feeFor(settings, "fes", null)).toBe(25);
  expect(feeFor(settings, "rabat", null)).toBe(35);
});
