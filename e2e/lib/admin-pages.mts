// Souk's pages in the dashboard, for the tests that walk them all: whoever adds a page adds it here.

/** Paths below the dashboard's own. */
export const ADMIN_PAGES = [
  "/souk-dashboard",
  "/souk-orders",
  "/souk-cash",
  "/souk-returns",
  "/souk-errors",
  "/souk-parcels",
  "/souk-cities",
  "/souk-sessions",
  "/settings/souk-company",
  "/settings/souk-merchants",
  "/settings/souk-integrations",
  "/settings/souk-roles",
  "/settings/souk-audit",
] as const;
