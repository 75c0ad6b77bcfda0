import { carrierConformance } from "@souk/carrier-kit/conformance";
import { fixtures } from "./fixtures";
import { ozonexpress } from "./index";

describe("OZON EXPRESS conforms", () => {
  for (const { name, run } of carrierConformance(ozonexpress, fixtures)) test(name, run);
});
