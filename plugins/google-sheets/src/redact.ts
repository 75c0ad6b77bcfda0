const SECRETS = [
  /-----BEGIN[\s\S]*?(-----END[^-]*-----|$)/g,
  /\bya29\.[\w.-]+/g,
  /\beyJ[\w-]+\.[\w-]+(\.[\w-]+)?/g,
  /\bBearer\s+\S+/gi,
  /\b(access_token|assertion|private_key)["']?\s*[=:]\s*["']?[^"'&\s]+/gi,
];

/** Text from outside made safe for logs and screens: secrets blotted out, one line, at most 300 characters. */
export function redact(text: string): string {
  const clean = SECRETS.reduce((rest, secret) => rest.replace(secret, "[redacted]"), text);
  return clean.replace(/\s+/g, " ").trim().slice(0, 300);
}
