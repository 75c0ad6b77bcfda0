// Values for our own routes: Medusa's tell theirs by their validators.
import type { Given } from "./fed.mts";

export interface Things {
  variantId: string;
  /** An order that waits for its courier. */
  order: { id: string; number: string; phone: string };
  email: string;
}

/** By method and path. */
export function givenTo({ variantId, order, email }: Things): Record<string, Given> {
  const one = { params: { id: order.id } };
  const sendit = { id: "sendit" };
  const audit = {
    actor: "a",
    action: "order.moved",
    subject_id: order.id,
    outcome: "done",
    from: "2026-01-01T00:00:00Z",
    until: "2030-01-01T00:00:00Z",
  };
  const choice = { order_ids: [order.id] };
  return {
    "GET /store/cities": { query: { q: "casa" } },
    "GET /store/order-status": { query: { number: order.number, phone: order.phone } },
    "POST /store/quick-orders": {
      body: {
        items: [{ variant_id: variantId, quantity: 1 }],
        customer: { name: "سلمى بناني", phone: order.phone },
        address: { city: "Rabat", district: "Agdal", line1: "زنقة الليمون، رقم 7", note: "باب أخضر" },
        locale: "fr",
      },
    },
    "POST /api/shipping/quote": { body: { city: "Rabat", district: "Agdal", total: 200 } },
    "POST /api/shipping/create": { body: { order_number: order.number, carrier: "sendit" } },
    "POST /webhooks/shipping/:carrier": {
      params: { carrier: "sendit" },
      body: { data: { code: "X", status: "DELIVERED" } },
    },
    "POST /webhooks/shipping/:carrier/:secret": {
      params: { carrier: "ozonexpress", secret: "no-such-secret" },
      body: { "TRACKING-NUMBER": "X", STATUT: "Livré" },
    },
    "POST /auth/user/emailpass": { body: { email, password: "not the password" } },
    "POST /auth/staff/sign-in": { body: { email, password: "not the password", code: "000000" } },
    "POST /auth/staff/refresh": { body: { refresh_token: "not.a.token" } },
    "POST /auth/customer/emailpass": { body: { email, password: "not the password" } },
    "POST /auth/customer/emailpass/register": {
      body: { email: `new-${email}`, password: "a long enough password" },
    },
    "POST /auth/customer/emailpass/reset-password": { body: { identifier: email } },
    "GET /admin/ops/cities/places": { query: { q: "casa" } },
    "GET /admin/ops/cities/entries": { query: { carrier: "sendit", q: "casa" } },
    "GET /admin/ops/cities/desk": { query: { carrier: "sendit", q: "casa" } },
    "POST /admin/ops/cities/settings": { body: { cities: { refresh_hours: 24, most_shrink_percent: 20 } } },
    "GET /admin/ops/orders/:id": one,
    "GET /admin/ops/orders/:id/editable": one,
    "GET /admin/ops/orders/:id/edit/fee": { ...one, query: { city: "Rabat", district: "Agdal" } },
    "GET /admin/ops/orders/:id/edit/products": { ...one, query: { q: "savon" } },
    "POST /admin/ops/orders/:id/edit": {
      ...one,
      body: {
        version: 1,
        reason: "the scanner asks",
        customer: { name: "سلمى بناني", phone: order.phone },
        address: { city: "Rabat", district: "Agdal", line1: "زنقة الليمون، رقم 7", note: "باب أخضر" },
        items: [{ variant_id: variantId, quantity: 1, unit_price: 30 }],
        delivery_fee: 35,
      },
    },
    "GET /admin/ops/orders/:id/label": { ...one, query: { format: "10x10" } },
    "POST /admin/ops/orders/:id/transition": {
      ...one,
      body: { to: "confirmed", reason: "the scanner asks" },
    },
    "POST /admin/ops/orders/:id/ship": { ...one, body: { carrier: "sendit" } },
    "POST /admin/ops/orders/:id/export": one,
    "POST /admin/ops/orders/:id/remit": one,
    "POST /admin/ops/exports/rerun": { body: { numbers: [order.number] } },
    "GET /admin/ops/audit": { query: audit },
    "GET /admin/ops/audit/csv": { query: audit },
    "POST /admin/ops/cities/desk/:id": { body: { action: "ignore" } },
    "POST /admin/ops/integrations/:id/enabled": { params: sendit, body: { enabled: true } },
    "POST /admin/ops/integrations/:id/rollback": { params: sendit, body: { to: 0 } },
    "POST /admin/ops/integrations/:id/versions": { params: sendit, body: { values: { district: "Agdal" } } },
    "POST /admin/ops/integrations/:id/versions/:version/:step": {
      params: { ...sendit, version: "1", step: "test" },
    },
    "POST /admin/ops/members/users/:id": { body: { disabled: false } },
    "POST /admin/ops/members/api-keys/:id": { body: { role_id: "operator" } },
    "POST /admin/ops/roles": { body: { name: "Scanned", mask: true, permissions: ["orders.read"] } },
    "POST /admin/ops/roles/:id": { body: { name: "Scanned too", mask: true, permissions: ["orders.read"] } },
    "POST /admin/ops/settings": {
      body: {
        orders: { duplicate_minutes: 30 },
        sender: { name: "Souk", phone: "0612000001", address: "Rabat" },
      },
    },
    "GET /admin/ops/sessions": { query: { user_id: "user_x" } },
    "POST /admin/ops/sessions/settings": { body: { sessions: { length_minutes: 60, idle_minutes: 30 } } },
    "POST /admin/ops/documents/labels": { body: { ...choice, format: "10x10" } },
    "POST /admin/ops/documents/delivery-note": { body: { ...choice, format: "own" } },
    "POST /admin/ops/pickups": { body: { ...choice, note: "avant midi" } },
  };
}
