import { carrierConformance } from "@souk/carrier-kit/conformance";
import { fixtures } from "./fixtures";
import { digylog } from "./index";

describe("DIGYLOG conforms", () => {
  for (const { name, run } of carrierConformance(digylog, fixtures)) test(name, run);
});
