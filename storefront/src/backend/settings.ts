/** What the shop needs to know at run time; read on each call, never baked into a build. */
export interface Settings {
  backendUrl: string;
  publishableKey: string;
  /** Shared with the backend; signs the shopper's address. Empty: the address is not sent. */
  proxySecret: string;
  /** The shop's WhatsApp number, digits only, or null. */
  whatsapp: string | null;
  /** The address that shoppers see, without a trailing slash. */
  publicUrl: string;
}

/** Reads the settings from the environment. */
export function settings(env: Record<string, string | undefined> = process.env): Settings {
  const whatsapp = (env.SHOP_WHATSAPP ?? "").replace(/\D/g, "");
  const publicUrl = env.PUBLIC_STOREFRONT_URL ?? `http://localhost:${env.STOREFRONT_PORT ?? 8000}`;
  return {
    backendUrl: (env.BACKEND_URL ?? "http://127.0.0.1:9000").replace(/\/+$/, ""),
    publishableKey: env.SOUK_PUBLISHABLE_KEY ?? "",
    proxySecret: env.SOUK_PROXY_SECRET ?? "",
    whatsapp: whatsapp || null,
    publicUrl: publicUrl.replace(/\/+$/, ""),
  };
}
