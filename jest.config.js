/** Unit tests: pure code beside its source. Suites that need a server live under e2e/ and have their own config. */
module.exports = {
  roots: [
    "<rootDir>/plugins",
    "<rootDir>/sandbox",
    "<rootDir>/backend/src",
    "<rootDir>/scripts",
    "<rootDir>/storefront/src",
  ],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "/dist/", "/\\.medusa/"],
  modulePathIgnorePatterns: ["/dist/", "/\\.medusa/", "/\\.next/"],
  transform: {
    "node_modules/.+\\.m?js$": ["@swc/jest", { jsc: { target: "es2022" }, module: { type: "commonjs" } }],
    "^.+\\.tsx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true, decorators: true },
          target: "es2022",
          transform: { decoratorMetadata: true, react: { runtime: "automatic" } },
        },
      },
    ],
  },
  // Packages that ship ES modules only, which Node requires by itself and Jest does not.
  transformIgnorePatterns: [
    "/node_modules/(?!(?:.*/)?(?:htmlparser2|domhandler|domutils|dom-serializer|domelementtype|entities)/)",
  ],
  testEnvironmentOptions: { customExportConditions: ["source", "node", "node-addons"] },
  testTimeout: 60_000,
};
