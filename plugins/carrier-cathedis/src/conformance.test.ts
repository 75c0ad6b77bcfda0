import { carrierConformance } from "@souk/carrier-kit/conformance";
import { fixtures } from "./fixtures";
import { cathedis } from "./index";

describe("CATHEDIS conforms", () => {
  for (const { name, run } of carrierConformance(cathedis, fixtures)) test(name, run);
});
