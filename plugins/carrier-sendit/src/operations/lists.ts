import type {
  CityEntry,
  FoundParcel,
  LookupQuery,
  Operation,
  Page,
  Paged,
  QuoteQuery,
} from "@souk/carrier-kit";
import { readPage } from "../answers";
import { readDistrict } from "../districts";
import type { Settings } from "../types";
import { readListed } from "./create";

/** `GET /deliveries?querystring=`: the search covers code, name, phone and address, not the reference; so it goes by phone. */
export const lookup: Operation<Paged<LookupQuery>, Page<FoundParcel>, Settings> = {
  build: ({ query, page }) => ({
    method: "GET",
    path: "/deliveries",
    query: { page, querystring: query.phone },
  }),
  read: (answer, { page }) => readPage(answer, page, readListed),
};

/** `GET /districts`: every page. Prices are seen from the pickup district. */
export const cities: Operation<Paged<null>, Page<CityEntry>, Settings> = {
  build: ({ page }, settings) => ({
    method: "GET",
    path: "/districts",
    query: { page, "pickup-district": settings.pickup_district_id },
  }),
  read: (answer, { page }) => readPage(answer, page, readDistrict),
};

/** The same, searched by city. */
export const quote: Operation<Paged<QuoteQuery>, Page<CityEntry>, Settings> = {
  build: ({ query, page }, settings) => ({
    method: "GET",
    path: "/districts",
    query: {
      page,
      querystring: query.entry?.city ?? query.city,
      "pickup-district": settings.pickup_district_id,
    },
  }),
  read: (answer, { page }) => readPage(answer, page, readDistrict),
};
