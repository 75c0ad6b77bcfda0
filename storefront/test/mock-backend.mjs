// The storefront's own test double of the backend: the routes it calls, in memory, with the error cases it must bear.
// Control: POST /mock { "down": true } stops answering, { "lost": n } cuts the answer of the next n orders after the work,
// { "delayMs": n } answers late, { "move": { "number", "state" } } moves an order; GET /mock tells what was called and ordered.
import { createServer } from "node:http";
import { categories, cities, picture, products } from "./mock-catalogue.mjs";

const TIMELINE = ["pending", "confirmed", "awaiting_pickup", "shipped", "out_for_delivery", "delivered"];
const state = { down: false, lost: 0, delayMs: 0, calls: [], orders: new Map(), keys: new Map() };

const routes = {
  "GET /store/regions": () => ok({ regions: [{ id: "reg_ma", currency_code: "mad" }] }),
  "GET /store/product-categories": ({ query }) =>
    ok({ product_categories: categories(query.get("locale") ?? "ar") }),
  "GET /store/products": ({ query }) => listProducts(query),
  "GET /store/cities": ({ query }) => ok({ cities: cities(query.get("q") ?? "", query.get("locale")) }),
  "POST /store/quick-orders": placeOrder,
  "GET /store/order-status": ({ query }) => orderStatus(query),
  "POST /mock": ({ body }) => control(body),
  "GET /mock": () => ok({ calls: state.calls, orders: [...state.orders.values()] }),
};

function control({ move, ...settings }) {
  Object.assign(state, settings);
  if (move) state.orders.get(move.number).state = move.state;
  return ok({});
}

function listProducts(query) {
  const ids = query.getAll("id[]");
  const all = products(query.get("locale") ?? "ar").filter(
    (product) =>
      (ids.length === 0 || ids.includes(product.id)) &&
      (!query.get("handle") || product.handle === query.get("handle")) &&
      (!query.get("category_id") || product.categories[0].id === query.get("category_id")) &&
      (!query.get("q") || product.title.toLowerCase().includes(query.get("q").toLowerCase())),
  );
  const offset = Number(query.get("offset") ?? 0);
  return ok({ products: all.slice(offset, offset + Number(query.get("limit") ?? 50)), count: all.length });
}

function placeOrder({ body, headers }) {
  const key = headers["idempotency-key"];
  const known = state.keys.get(key);
  if (known && known.body !== JSON.stringify(body))
    return refusal(409, "conflict", "key_reused", "تم إرسال هذا الطلب من قبل");
  if (known) return { status: 201, body: known.answer, headers: { "Idempotency-Replayed": "true" } };
  const found = cities(body.address.city, "ar");
  const city = found.length === 1 ? found[0] : undefined;
  const at = (field, message) => refusal(400, "invalid_data", "invalid", message, [{ field, message }]);
  if (!city) return at("address.city", "لم نتعرف على هذه المدينة، المرجو اختيارها من اللائحة");
  if (city.districts.length > 0 && !body.address.district)
    return at("address.district", "المرجو اختيار الحي");
  const variants = products().flatMap((product) => product.variants);
  const subtotal = body.items.reduce((sum, item) => {
    return (
      sum +
      item.quantity * variants.find(({ id }) => id === item.variant_id).calculated_price.calculated_amount
    );
  }, 0);
  const number = String(10_000_000 + Math.floor(Math.random() * 89_999_999));
  const order = {
    number,
    phone: body.customer.phone,
    state: "confirmed",
    total: subtotal + (city.price ?? 25),
    body,
  };
  state.orders.set(number, order);
  const answer = {
    order: {
      id: "order_x",
      number,
      state: "confirmed",
      total: order.total,
      currency_code: "mad",
      shipment: null,
    },
  };
  state.keys.set(key, { body: JSON.stringify(body), answer });
  if (state.lost > 0) {
    state.lost -= 1;
    return { cut: true };
  }
  return { status: 201, body: answer };
}

function orderStatus(query) {
  const order = state.orders.get(query.get("number"));
  if (!order || order.phone !== query.get("phone"))
    return refusal(404, "not_found", "order_not_found", "لم نجد طلبا");
  const steps = TIMELINE.slice(0, TIMELINE.indexOf(order.state) + 1);
  const sent = TIMELINE.indexOf(order.state) >= 2;
  return ok({
    order: {
      number: order.number,
      state: order.state,
      total: order.total,
      currency_code: "mad",
      shipment: sent
        ? {
            carrier: "sendit",
            tracking_number: "SND00012345",
            tracking_url: "https://sendit.example/SND00012345",
          }
        : null,
      timeline: steps.map((step, nth) => ({
        state: step,
        at: new Date(Date.UTC(2026, 10, 22, 9 + nth * 3)).toISOString(),
      })),
    },
  });
}

const ok = (body) => ({ status: 200, body });
const refusal = (status, type, code, message, details) => ({
  status,
  body: { type, code, message, details },
});

const server = createServer(async (request, response) => {
  const url = new URL(request.url, "http://mock");
  const steering = url.pathname === "/mock";
  if (state.down && !steering) return request.socket.destroy();
  if (url.pathname.startsWith("/static/"))
    return sendPicture(response, url.pathname.slice("/static/".length));
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString()) : undefined;
  if (!steering) state.calls.push({ path: url.pathname, headers: request.headers });
  if (!steering && state.delayMs) await new Promise((resolve) => setTimeout(resolve, state.delayMs));
  const route = routes[`${request.method} ${url.pathname}`];
  const answer = route
    ? route({ query: url.searchParams, body, headers: request.headers })
    : refusal(404, "not_found", "x", "");
  if (answer.cut) return request.socket.destroy();
  response.writeHead(answer.status, { "content-type": "application/json", ...answer.headers });
  response.end(JSON.stringify(answer.body));
});

function sendPicture(response, name) {
  const svg = picture(name);
  response.writeHead(svg ? 200 : 404, { "content-type": "image/svg+xml" });
  response.end(svg ?? "");
}

server.listen(Number(process.env.MOCK_PORT ?? 19_123), "127.0.0.1", () => console.log("mock backend ready"));
