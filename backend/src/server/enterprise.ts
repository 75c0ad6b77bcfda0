import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** What a running process shows of Medusa's proprietary Enterprise features. */
export interface EnterpriseFacts {
  flags: { name: string; on: boolean }[];
  /** Modules and providers by the package or name under which they are configured. */
  configured: string[];
  hasRoleModule: boolean;
  /** Paths of every file that was loaded. */
  files: readonly string[];
}

const FLAGS = ["rbac", "rbac_filter_fields"];
const PACKAGE = /@medusajs[\\/](medusa[\\/])?(rbac|auth-oidc)([\\/]|$)/;
const FILE = /@medusajs[\\/](rbac|auth-oidc)[\\/]/;

/** Each trace of an Enterprise feature in plain words; none is as it must be (design, Decisions). */
export function enterpriseTraces({ flags, configured, hasRoleModule, files }: EnterpriseFacts): string[] {
  return [
    ...flags.filter(({ on }) => on).map(({ name }) => `the flag ${name} is on`),
    ...configured.filter((name) => PACKAGE.test(name)).map((name) => `${name} is configured`),
    ...(hasRoleModule ? ["the container has rbac"] : []),
    ...files.filter((file) => FILE.test(file)).map((file) => `${file} is loaded`),
  ];
}

/** Throws when the process uses anything of Medusa's Enterprise Edition, for which Souk has no licence. */
export function refuseEnterprise(container: MedusaContainer): void {
  const traces = enterpriseTraces(factsOf(container));
  if (traces.length) throw new Error(`Medusa's Enterprise features must stay off: ${traces.join(", ")}`);
}

function factsOf(container: MedusaContainer): EnterpriseFacts {
  const router = container.resolve<{ isFeatureEnabled(flag: string): boolean }>(
    ContainerRegistrationKeys.FEATURE_FLAG_ROUTER,
  );
  const { modules = {} } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE);
  return {
    flags: FLAGS.map((name) => ({ name, on: router.isFeatureEnabled(name) })),
    configured: resolvesIn([modules]),
    hasRoleModule: container.resolve<unknown>("rbac", { allowUnregistered: true }) !== undefined,
    files: Object.keys(require.cache),
  };
}

/** Every `resolve` in a configuration, providers of modules included; Medusa lists what is disabled too. */
export function resolvesIn(values: readonly unknown[]): string[] {
  return values.flatMap((value) => {
    if (typeof value !== "object" || value === null) return [];
    const { resolve, disable, ...rest } = value as { resolve?: unknown; disable?: unknown };
    if (disable === true) return [];
    return [...(typeof resolve === "string" ? [resolve] : []), ...resolvesIn(Object.values(rest))];
  });
}
