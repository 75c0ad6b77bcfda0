import { CATHEDIS } from "../../testing/cathedis";
import { call, pick, startTestSandbox, type TestSandbox } from "../../testing/sandbox";

/** CATHEDIS's API of a sandbox, logged in. */
async function cathedisClient(url: string) {
  const api = `${url}/carriers/cathedis`;
  const { username, password } = CATHEDIS;
  const { headers } = await call(`${api}/login.jsp`, "POST", { username, password });
  const cookie = headers.getSetCookie().map((one) => one.split(";")[0]);
  return (method: string, path: string, sent?: unknown) =>
    call(`${api}${path}`, method, sent, { cookie: cookie.join("; ") });
}

/** A parcel that CATHEDIS takes; invented. */
function cathedisDelivery(over: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    recipient: "سلمى الإدريسي",
    city: "Casablanca",
    sector: "Gauthier",
    phone: "0612000001",
    amount: "349",
    caution: "0",
    fragile: "0",
    address: "14 rue des Orangers, appt 3",
    nomOrder: "48120577",
    rangeWeight: "Entre 1.2 Kg et 5 Kg",
    weight: "0",
    width: "0",
    length: "0",
    height: "0",
    subject: "Théière gravée x1",
    paymentType: "ESPECES",
    deliveryType: "Livraison CRBT",
    packageCount: "1",
    allowOpening: "1",
    ...over,
  };
}

/** The body of a create. */
function saveAction(over: Record<string, unknown> = {}) {
  return { action: "delivery.api.save", data: { context: { delivery: cathedisDelivery(over) } } };
}

/** What an action's answer says was refused. */
const refusalOf = (body: unknown) => pick(body, "data", 0, "error", "message");

let box: TestSandbox;
let api: Awaited<ReturnType<typeof cathedisClient>>;
const DELIVERY = "/ws/rest/com.tracker.delivery.db.Delivery";

beforeEach(async () => {
  box = await startTestSandbox();
  api = await cathedisClient(box.url);
});
afterEach(() => box.stop());

const save = async (over = {}) => (await api("POST", "/ws/action", saveAction(over))).body;
const create = async (over = {}) => Number(pick(await save(over), "data", 0, "values", "delivery", "id"));
const fetchOne = async (id: number | string, fields = ["id", "code", "deliveryStatus"]) =>
  (await api("POST", `${DELIVERY}/${id}/fetch`, { fields })).body;

describe("login", () => {
  const at = (path: string) => `${box.url}/carriers/cathedis${path}`;

  it("gives a cookie and sends on to the application", async () => {
    const { username, password } = CATHEDIS;
    const { status, headers } = await call(at("/login.jsp"), "POST", { username, password });
    expect([status, headers.get("location")]).toEqual([302, "/"]);
    expect(headers.getSetCookie().join()).toMatch(/JSESSIONID=[0-9A-F]{32};.*CSRF-TOKEN=/);
  });

  it("takes a form at /callback as well", async () => {
    const { username, password } = CATHEDIS;
    const response = await fetch(at("/callback"), {
      method: "POST",
      redirect: "manual",
      body: new URLSearchParams({ username, password }),
    });
    expect(response.status).toBe(302);
  });

  it("shows the login page again for a wrong password, with a cookie that opens nothing", async () => {
    const { status, headers, body } = await call(at("/login.jsp"), "POST", { username: "x", password: "y" });
    expect([status, body]).toEqual([200, expect.stringContaining('type="password"')]);
    const cookie = headers.getSetCookie()[0]?.split(";")[0] ?? "";
    expect((await call(at("/ws/action"), "POST", {}, { cookie })).status).toBe(401);
  });

  it("shows an ended session in three ways", async () => {
    await call(`${box.url}/sandbox/carriers/cathedis/expire-sessions`, "POST");
    const seen = [];
    for (let n = 0; n < 3; n += 1) seen.push((await api("POST", "/ws/action", saveAction())).status);
    expect(seen).toEqual([401, 302, 200]);
    expect(box.sandbox.state.carrier("cathedis")?.parcels()).toEqual([]);
  });
});

describe("create", () => {
  it("answers with the key and our order number, not with the code", async () => {
    expect(await save()).toEqual({
      status: 0,
      data: [{ values: { delivery: { id: 7301245, nomOrder: "48120577" } } }],
    });
    expect(box.sandbox.state.carrier("cathedis")?.parcels()).toEqual([
      {
        carrier: "cathedis",
        tracking_number: expect.stringMatching(/^LD\d{6}01245$/),
        reference: "48120577",
        status: "En Attente Ramassage",
        recipient: "سلمى الإدريسي",
        phone: "0612000001",
        city: "Casablanca",
        amount: 349,
      },
    ]);
  });

  it.each([
    [{ city: "Casa" }, "Ville introuvable: Casa"],
    [{ city: "casablanca" }, "Ville introuvable: casablanca"],
    [{ city: "الدار البيضاء" }, "Ville introuvable: الدار البيضاء"],
    [{ city: "Beni Mellal", sector: "Autre" }, "Ville introuvable: Beni Mellal"],
    [{ sector: "Maarif" }, "Secteur introuvable: Maarif"],
    [{ sector: "" }, "Champ obligatoire: sector"],
    [{ phone: "612000001" }, "Numéro de téléphone invalide"],
    [{ phone: "+212612000001" }, "Numéro de téléphone invalide"],
    [{ amount: "-1" }, "Montant invalide"],
    [{ amount: "349,5" }, "Montant invalide"],
    [{ address: "14 rue\ndes Orangers" }, "Adresse invalide"],
    [{ rangeWeight: "2 kg" }, "Tranche de poids inconnue"],
    [{ paymentType: "CASH" }, "Type de paiement inconnu"],
    [{ deliveryType: "COD" }, "Type de livraison inconnu"],
    [{ packageCount: "0" }, "Nombre de colis invalide"],
    [{ allowOpening: "yes" }, "Valeur invalide pour allowOpening"],
    [{ recipient: undefined }, "Champ obligatoire: recipient"],
    [{ nomOrder: " " }, "Numéro de commande invalide"],
  ])("refuses %j inside an answer of status 0", async (over, message) => {
    const body = await save(over);
    expect([pick(body, "status"), refusalOf(body)]).toEqual([0, message]);
    expect(box.sandbox.state.carrier("cathedis")?.parcels()).toEqual([]);
  });

  it.each([[{ amount: 349 }], [{ city: 'Casa"blanca' }], [{ city: "0612000001" }], [{ fragile: false }]])(
    "breaks on %j",
    async (over) => {
      expect(await save(over)).toMatchObject({ status: -1, data: { message: expect.any(String) } });
    },
  );

  it("takes the fallback sectors, and refuses an order number used before", async () => {
    for (const [nomOrder, sector] of [
      ["1", "Autre"],
      ["2", "Centre Ville"],
      ["3", "Beni  Mellal"],
    ])
      expect(await create({ nomOrder, sector, city: "Beni  Mellal" })).toBeGreaterThan(0);
    expect(refusalOf(await save({ nomOrder: "1" }))).toBe("Numéro de commande déjà utilisé: 1");
  });
});

describe("reading", () => {
  it("fetches one parcel with the chosen fields, and nothing for an unknown key", async () => {
    const id = await create();
    expect(await fetchOne(id)).toEqual({
      status: 0,
      data: [
        {
          id,
          code: expect.stringMatching(/^LD\d{11}$/),
          deliveryStatus: { id: 7, name: "En Attente Ramassage", code: "En Attente Ramassage" },
        },
      ],
    });
    expect(await fetchOne(99)).toEqual({ status: 0, data: [] });
  });

  it("lists own deliveries in pages, the newest first, with the payment's status beside", async () => {
    for (const nomOrder of ["1", "2", "3"]) await create({ nomOrder });
    const { body } = await api("POST", "/ws/action", {
      action: "delivery.api.my",
      data: { context: { limit: 2, offset: 1 } },
    });
    expect(pick(body, "data", 0, "values")).toMatchObject({
      total: 3,
      deliveries: [{ nomOrder: "2", status: "UNPAID" }, { nomOrder: "1" }],
    });
  });

  it("searches by order number and by code, and by nothing else", async () => {
    const id = await create();
    const search = async (fieldName: string, value: unknown) => {
      const data = { operator: "or", criteria: [{ fieldName, operator: "=", value }] };
      return (await api("POST", `${DELIVERY}/search`, { fields: ["code"], limit: 40, offset: 0, data })).body;
    };
    const found = await search("nomOrder", "48120577");
    expect(found).toMatchObject({ status: 0, total: 1, data: [{ id }] });
    expect(await search("code", pick(found, "data", 0, "code"))).toMatchObject({ data: [{ id }] });
    expect(await search("nomOrder", "1")).toEqual({ status: 0, offset: 0, total: 0, data: [] });
    expect(await search("phone", "0612000001")).toMatchObject({ status: -1 });
  });

  it("lists its cities without a session", async () => {
    const { body } = await call(`${box.url}/carriers/cathedis/ws/public/c2c/city?deliveryAvailability=true`);
    expect(body).toMatchObject({ status: 0, data: [{ name: "Casablanca" }, { name: "Beni  Mellal" }] });
  });
});

describe("moves", () => {
  const move = async (number: string | number, body: object) =>
    (await call(`${box.url}/sandbox/parcels/${number}/status`, "POST", body)).body;

  it("goes by key or code, in any writing; no event goes out", async () => {
    const id = await create();
    expect(await move(id, { status: "mise en distribution" })).toMatchObject({
      parcel: { status: "Mise En Distribution" },
      known: true,
      webhooks: [],
    });
    const code = String(pick(await fetchOne(id), "data", 0, "code"));
    expect(await move(code, { status: "Annulé Sur Place - prix" })).toMatchObject({ known: true });
    expect(await move(id, { status: "En Orbite" })).toMatchObject({
      known: false,
      parcel: { status: "En Orbite" },
    });
  });

  it("leaves the status to the newest word", async () => {
    const id = await create();
    await move(id, { status: "Livré" });
    await move(id, { status: "Collecté", lastActionAt: "2020-01-01 10:00:00" });
    expect(box.sandbox.state.carrier("cathedis")?.detail(String(id))).toMatchObject({
      status_label: "Livré",
      history: [{ status: "Collecté" }, { status: "En Attente Ramassage" }, { status: "Livré" }],
    });
  });
});

describe("documents and pickups", () => {
  const act = async (action: string, context: object) =>
    (await api("POST", "/ws/action", { action, data: { context } })).body;

  it.each(["delivery.print.bl", "delivery.print.bl4x4"])(
    "%s names a PDF behind the session",
    async (action) => {
      const ids = [await create(), await create({ nomOrder: "2" })];
      const path = pick(await act(action, { _ids: ids }), "data", 0, "view", "views", 0, "name");
      const { headers, body } = await api("GET", `/${path}`);
      expect(headers.get("content-type")).toContain("application/pdf");
      expect(String(body)).toMatch(/^%PDF-/);
      expect((await call(`${box.url}/carriers/cathedis/${path}`)).status).toBe(401);
    },
  );

  it("shows the label on the sandbox's page without a session", async () => {
    const id = await create();
    const path = box.sandbox.state.carrier("cathedis")?.detail(String(id))?.label_path ?? "";
    expect((await call(`${box.url}${path}`)).body).toMatch(/^%PDF-/);
  });

  it("tells the history of one delivery", async () => {
    const id = await create();
    await call(`${box.url}/sandbox/parcels/${id}/status`, "POST", { status: "Collecté" });
    expect(await act("delivery.api.logs", { id })).toMatchObject({
      data: [{ values: { total: 2, logs: [{ status: "En Attente Ramassage" }, { status: "Collecté" }] } }],
    });
    expect(refusalOf(await act("delivery.api.logs", { id: 1 }))).toBe("Livraison introuvable");
  });

  it("refuses ids that are texts, none, or unknown, and pickups without a point", async () => {
    const id = await create();
    for (const ids of [[String(id)], [], [id, 1]])
      expect(refusalOf(await act("delivery.print.bl", { _ids: ids }))).toBe("Livraison introuvable");
    const ask = (pickupPointId: unknown) =>
      act("action-refresh-pickup-request", { ids: [id], pickupPointId });
    expect(await ask(26)).toEqual({ status: 0, data: [] });
    expect(refusalOf(await ask(undefined))).toBe("Point de ramassage inconnu");
    expect(await act("delivery.api.unknown", {})).toMatchObject({ status: -1 });
  });
});

it("survives a restart and a reset", async () => {
  await create();
  const fake = box.sandbox.state.carrier("cathedis");
  const saved: unknown = JSON.parse(JSON.stringify(fake?.snapshot()));
  fake?.reset();
  expect(fake?.parcels()).toEqual([]);
  fake?.restore(saved);
  expect(fake?.parcels()).toHaveLength(1);
  expect(refusalOf(await save(cathedisDelivery()))).toContain("déjà utilisé");
  await create({ nomOrder: "48120578" });
  const criteria = [{ fieldName: "nomOrder", operator: "=", value: "48120578" }];
  const { body } = await api("POST", `${DELIVERY}/search`, { fields: ["id"], data: { criteria } });
  expect(body).toMatchObject({ total: 1, data: [{ id: 7301246 }] });
});
