import { allows, BUILTIN_ROLES } from "../roles";
import { AREAS } from "./index";
import { PERMISSIONS } from "./permission";
import type { DeclaredRoute } from "./rule";

const YES = "yes";
const NO = "–";

const INTRO = `# Permissions

Written by \`npm run permissions\` from \`backend/src/access\`; a unit test fails when this page is old, and the suite \`permissions\`
(\`node e2e/run.mts permissions\`) tries every cell at the running server. How roles work: [roles.md](roles.md).

*Asks for* is a permission, or: \`signed_in\`, any role; \`public\`, nobody need be signed in; \`customer\`, a shopper's own sign-in;
\`signed\`, a proof in the request itself. Strangers, people without a role and disabled people are refused everywhere but at
\`public\` routes. A route that is not on this page is refused for everybody.
`;

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");

const roles = [...BUILTIN_ROLES.values()];
const names = roles.map(({ name }) => name);

function routeRow({ method, path, rule }: DeclaredRoute): string[] {
  return [method, `\`${path}\``, `\`${rule}\``, ...roles.map((role) => (allows(role, rule) ? YES : NO))];
}

/** The text of docs/permissions.md: each permission and each route, with who may. */
export function permissionsPage(): string {
  const permissions = PERMISSIONS.map((permission) => [
    `\`${permission}\``,
    ...roles.map((role) => (allows(role, permission) ? YES : NO)),
  ]);
  const areas = AREAS.map(
    ([name, routes]) =>
      `## ${name}\n\n${table(["Method", "Path", "Asks for", ...names], routes.map(routeRow))}\n`,
  );
  return [INTRO, `## Roles\n\n${table(["Permission", ...names], permissions)}\n`, ...areas].join("\n");
}
