import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

/** Pages carry no inline script at all: our server has taken Next's runtime out of them. */
const CONTENT_POLICY = [
  "default-src 'self'",
  "img-src 'self' https: data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), payment=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
];

const contentPolicy = { key: "Content-Security-Policy", value: CONTENT_POLICY };
const production = process.env.NODE_ENV === "production";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Our server compresses whole pages after it has taken Next's runtime out of them.
  compress: false,
  agentRules: false,
  // The build must not look anything up on the network.
  experimental: { agentUpgrade: false },
  // The shop lives beside npm workspaces with their own lockfile: without this Next guesses the wrong root.
  turbopack: { root: import.meta.dirname },
  outputFileTracingRoot: import.meta.dirname,
  // Ready-made sizes come from the backend; the image optimiser stays shut.
  images: { unoptimized: true },
  headers: async () => [
    { source: "/:path*", headers: securityHeaders },
    // Pictures from the backend come with a stricter policy of their own.
    ...(production ? [{ source: "/((?!media/).*)", headers: [contentPolicy] }] : []),
  ],
};

export default createNextIntlPlugin("./src/i18n/request.ts")(config);
