import { carrierConformance } from "@souk/carrier-kit/conformance";
import { fixtures } from "./fixtures";
import { sendit } from "./index";

describe("SENDIT conforms", () => {
  for (const { name, run } of carrierConformance(sendit, fixtures)) test(name, run);
});
