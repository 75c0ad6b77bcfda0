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
  testEnvironmentOptions: { customExportConditions: ["source", "node", "node-addons"] },
  testTimeout: 20000,
};
