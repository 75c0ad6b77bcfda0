/** Google's own JSON for a planned 429 or 500 (AIP-193). */
export function googleFaultBody(code: number): object {
  const [status, message] =
    code === 429
      ? [
          "RESOURCE_EXHAUSTED",
          "Quota exceeded for quota metric 'Write requests' and limit 'Write requests per minute per user' of service 'sheets.googleapis.com'.",
        ]
      : ["INTERNAL", "Internal error encountered."];
  return { error: { code, message, status } };
}
