import { customersRoutes } from "./customers";
import { deliveryRoutes } from "./delivery";
import { entranceRoutes } from "./entrances";
import { filesRoutes } from "./files";
import { inventoryRoutes } from "./inventory";
import { keysRoutes } from "./keys";
import { ordersRoutes } from "./orders";
import { paymentsRoutes } from "./payments";
import { pricesRoutes } from "./prices";
import { productGroupsRoutes } from "./product-groups";
import { productsRoutes } from "./products";
import { promotionsRoutes } from "./promotions";
import { type DeclaredRoute, routeKey } from "./rule";
import { screensRoutes } from "./screens";
import { shopRoutes } from "./shop";
import { soukRoutes } from "./souk";
import { staffRoutes } from "./staff";
import { storeRoutes } from "./store";
import { systemRoutes } from "./system";
import { taxesRoutes } from "./taxes";
import { translationsRoutes } from "./translations";

/** Every area of routes by the name it has in docs/permissions.md. */
export const AREAS: readonly (readonly [name: string, routes: readonly DeclaredRoute[]])[] = [
  ["Souk", soukRoutes],
  ["Orders", ordersRoutes],
  ["Payments", paymentsRoutes],
  ["Customers", customersRoutes],
  ["Products", productsRoutes],
  ["Product groups", productGroupsRoutes],
  ["Translations", translationsRoutes],
  ["Price lists", pricesRoutes],
  ["Promotions", promotionsRoutes],
  ["Stock", inventoryRoutes],
  ["Files", filesRoutes],
  ["Shop", shopRoutes],
  ["Delivery", deliveryRoutes],
  ["Taxes", taxesRoutes],
  ["Staff", staffRoutes],
  ["API keys", keysRoutes],
  ["Screens", screensRoutes],
  ["System", systemRoutes],
  ["Entrances", entranceRoutes],
  ["Storefront", storeRoutes],
];

/** Every route there is, with what it asks for. A route that is not here is refused. */
export const DECLARED: readonly DeclaredRoute[] = AREAS.flatMap(([, routes]) => routes);

const BY_KEY = new Map(DECLARED.map((route) => [routeKey(route.method, route.path), route]));

/** What is declared of a route; undefined where nothing is, which means refused. */
export const declarationOf = (method: string, path: string): DeclaredRoute | undefined =>
  BY_KEY.get(routeKey(method, path));
