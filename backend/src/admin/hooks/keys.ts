/** Query keys of Souk's pages in the dashboard's shared cache. */
export const KEYS = {
  order: (id: string) => ["souk", "order", id] as const,
  errors: ["souk", "errors"] as const,
  parcels: ["souk", "parcels"] as const,
  sessions: ["souk", "sessions"] as const,
  integrations: ["souk", "integrations"] as const,
  integration: (id: string) => ["souk", "integrations", id] as const,
  cities: ["souk", "cities"] as const,
  /** Everything of the cash desk. */
  cash: ["souk", "cash"] as const,
  cashDebts: ["souk", "cash", "debts"] as const,
  cashParcels: (query: object) => ["souk", "cash", "parcels", query] as const,
  cashSettlements: ["souk", "cash", "settlements"] as const,
  cashSettlement: (id: string) => ["souk", "cash", "settlement", id] as const,
  returns: ["souk", "returns"] as const,
  productTexts: (id: string) => ["souk", "product-texts", id] as const,
  audit: (query: object) => ["souk", "audit", query] as const,
  staff: (ids: readonly string[]) => ["souk", "staff", ...ids] as const,
  gallery: (productId: string) => ["souk", "gallery", productId] as const,
  me: ["souk", "me"] as const,
  roles: ["souk", "roles"] as const,
  members: ["souk", "members"] as const,
  company: ["souk", "company"] as const,
  merchants: ["souk", "merchants"] as const,
  /** The dashboard's own: every list and detail of its order pages. */
  medusaOrders: ["orders"] as const,
  medusaProducts: ["products"] as const,
};
