/** What every delivery holds, whatever is in it. */
export const FIXED_FIELDS = {
  caution: "0",
  fragile: "0",
  weight: "0",
  width: "0",
  length: "0",
  height: "0",
  paymentType: "ESPECES",
  packageCount: "1",
} as const;
