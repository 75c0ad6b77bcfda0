import { createHmac } from "node:crypto";
import { signClientAddress } from "./client-address";

it("signs time and address as the backend checks them", () => {
  const expected = createHmac("sha256", "a-test-secret").update("1790000000.41.140.0.9").digest("hex");
  expect(signClientAddress("a-test-secret", "41.140.0.9", 1790000000)).toBe(
    `t=1790000000;ip=41.140.0.9;v1=${expected}`,
  );
});
