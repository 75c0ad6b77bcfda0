import { type HttpCall, isObject, member, type OperationOf, proven, textAt } from "@souk/carrier-kit";
import { readPage, whyNot } from "../answers";
import { readDistrict } from "../districts";
import type { Settings } from "../types";
import { readListed } from "./create";

type Operations = OperationOf<Settings>;

/** `GET /deliveries?querystring=`: the search covers code, name, phone and address, not the reference; so it goes by phone. */
export const lookup: Operations["lookup"] = {
  build: ({ query, page }) => ({
    method: "GET",
    path: "/deliveries",
    query: { page, querystring: query.phone },
  }),
  read: (answer, { page }) => readPage(answer, page, readListed),
};

/** A page of `GET /districts`, of those that the text fits; prices are seen from the pickup district. */
function districts(page: number, settings: Settings, querystring?: string): HttpCall {
  const query = { page, querystring, "pickup-district": settings.pickup_district_id };
  return { method: "GET", path: "/districts", query };
}

/** Every page. */
export const cities: Operations["cities"] = {
  build: ({ page }, settings) => districts(page, settings),
  read: (answer, { page }) => readPage(answer, page, readDistrict),
};

/** The same, searched by city. */
export const quote: Operations["quote"] = {
  build: ({ query, page }, settings) => districts(page, settings, query.entry?.city ?? query.city),
  read: (answer, { page }) => readPage(answer, page, readDistrict),
};

/** `GET /all-status-deliveries`: an object of code and French label. */
export const statusList: Operations["statusList"] = {
  build: () => ({ method: "GET", path: "/all-status-deliveries" }),
  read: (answer) => {
    const words = member(answer.json, "data") ?? answer.json;
    if (answer.status >= 300 || !isObject(words)) return whyNot(answer);
    const codes = Object.keys(words).filter((code) => code !== "success" && code !== "message");
    return proven(codes.map((code) => ({ code, label: textAt(words, code) ?? code })));
  },
};
