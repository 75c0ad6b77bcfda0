/** Rooms have owners: who may import whom. Packages are entered by their front door (`src/index` or a named entry) only. */
const FRONT_DOORS = "(src|dist)/(index|[^/]+/index|districts|cities)\\.(ts|js|d\\.ts)$";

module.exports = {
  forbidden: [
    {
      name: "no-plugin-insides",
      comment: "A plugin never imports another plugin's insides.",
      severity: "error",
      from: { path: "^plugins/([^/]+)/" },
      to: { path: "^plugins/", pathNot: ["^plugins/$1/", FRONT_DOORS] },
    },
    {
      name: "plugins-know-no-application",
      comment: "Plugins know neither Medusa nor the applications around them.",
      severity: "error",
      from: { path: "^plugins/", pathNot: "\\.test\\.ts$" },
      to: { path: "(^(backend|storefront|sandbox|e2e)/)|node_modules/@medusajs/" },
    },
    {
      name: "kit-knows-no-carrier",
      comment: "The kit never knows a carrier.",
      severity: "error",
      from: { path: "^plugins/carrier-kit/" },
      to: { path: "^plugins/carrier-(?!kit)" },
    },
    {
      name: "carriers-know-the-kit-only",
      comment: "A carrier knows the kit and the contracts, never another carrier.",
      severity: "error",
      from: { path: "^plugins/(carrier-(?!kit)[^/]+)/" },
      to: { path: "^plugins/", pathNot: ["^plugins/$1/", "^plugins/(carrier-kit|contracts)/"] },
    },
    {
      name: "backend-knows-no-carrier",
      comment: "The backend finds carriers by package name; it never imports one.",
      severity: "error",
      from: { path: "^backend/src/" },
      to: { path: "^(storefront|sandbox|e2e|scripts)/|^plugins/carrier-(?!kit)" },
    },
    {
      name: "backend-uses-front-doors",
      comment: "The backend enters plugins by their front door.",
      severity: "error",
      from: { path: "^(backend|sandbox)/src/", pathNot: "\\.test\\.ts$" },
      to: { path: "^plugins/", pathNot: FRONT_DOORS },
    },
    {
      name: "storefront-shares-http-only",
      comment: "Storefront and backend share only HTTP.",
      severity: "error",
      from: { path: "^storefront/" },
      to: { path: "^(backend|plugins|sandbox|scripts|e2e)/" },
    },
    {
      name: "no-circles",
      comment: "Files that import each other in a circle cannot be understood one at a time.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules|/dist/|\\.medusa|\\.next" },
    exclude: { path: "node_modules|\\.medusa|\\.next|/dist/" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["source", "import", "require", "node", "default"],
    },
  },
};
