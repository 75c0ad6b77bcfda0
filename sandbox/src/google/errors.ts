/** A refusal in Google's words; the router turns it into Google's JSON. */
export class GoogleError extends Error {
  constructor(
    readonly code: number,
    readonly status: string,
    message: string,
    readonly details?: readonly object[],
  ) {
    super(message);
  }

  /** Google's error body (AIP-193). */
  toJSON(): object {
    const { code, message, status, details } = this;
    return { error: { code, message, status, ...(details ? { details } : {}) } };
  }
}

export const badRequest = (message: string) => new GoogleError(400, "INVALID_ARGUMENT", message);
export const notFound = () => new GoogleError(404, "NOT_FOUND", "Requested entity was not found.");
export const forbidden = () =>
  new GoogleError(403, "PERMISSION_DENIED", "The caller does not have permission");

/** The refusal of a token that is unknown or expired. */
export function unauthenticated(): GoogleError {
  return new GoogleError(
    401,
    "UNAUTHENTICATED",
    "Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.",
  );
}

/** The refusal of a call without any credentials. */
export function unregistered(): GoogleError {
  return new GoogleError(
    403,
    "PERMISSION_DENIED",
    "Method doesn't allow unregistered callers (callers without established identity). Please use API Key or other form of API consumer identity to call this API.",
  );
}

/** The refusal of a call over the quota; `scope` is whose quota. */
export function exhausted(kind: "read" | "write", scope: "user" | "project"): GoogleError {
  const metric = kind === "read" ? "Read requests" : "Write requests";
  const limit = `${metric} per minute${scope === "user" ? " per user" : ""}`;
  return new GoogleError(
    429,
    "RESOURCE_EXHAUSTED",
    `Quota exceeded for quota metric '${metric}' and limit '${limit}' of service 'sheets.googleapis.com' for consumer 'project_number:100000000000'.`,
    [
      {
        "@type": "type.googleapis.com/google.rpc.ErrorInfo",
        reason: "RATE_LIMIT_EXCEEDED",
        domain: "googleapis.com",
        metadata: { service: "sheets.googleapis.com" },
      },
    ],
  );
}
