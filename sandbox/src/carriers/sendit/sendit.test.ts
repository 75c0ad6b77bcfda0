import {
  call,
  delivery,
  pick,
  senditClient,
  startTestSandbox,
  type TestSandbox,
} from "../../testing/sandbox";

let box: TestSandbox;
let api: Awaited<ReturnType<typeof senditClient>>;
let now: number;

beforeEach(async () => {
  now = Date.parse("2025-11-22T18:05:10Z");
  box = await startTestSandbox({ now: () => now });
  api = await senditClient(box.url);
});
afterEach(() => box.stop());

async function created(over: Record<string, unknown> = {}): Promise<string> {
  const { body } = await api("POST", "/deliveries", delivery(over));
  return String(pick(body, "data", "code"));
}
const move = (code: string, body: object) => call(`${box.url}/sandbox/parcels/${code}/status`, "POST", body);

describe("create and read", () => {
  it("answers with the record as SENDIT's page shows it", async () => {
    const { status, body } = await api("POST", "/deliveries", delivery());
    expect(status).toBe(200);
    expect(body).toMatchObject({
      success: true,
      data: {
        code: "DH25SB0001",
        status: "PENDING",
        status_return: null,
        fee: 35,
        name: "سلمى الإدريسي",
        phone: "0612000001",
        amount: 349,
        comment: null,
        reference: "48120577",
        products: [],
        products_from_stock: 0,
        district: { id: 301, ville: "Marrakech", price: 35, delais: "24h-48h", active: 1 },
        allow_open: 1,
        allow_try: 0,
        option_exchange: 0,
        labelUrl: `${box.url}/carriers/sendit/storage/labels/DH25SB0001.pdf`,
        last_action_at: "2025-11-22 19:05:10",
        audits: [{ status: "PENDING", created_at: "2025-11-22 19:05:10", message: null }],
      },
    });
    expect((await api("GET", "/deliveries/DH25SB0001")).body).toMatchObject({ data: pick(body, "data") });
  });

  it("makes a second parcel for the same reference", async () => {
    expect(await created()).not.toBe(await created());
    expect(pick((await api("GET", "/deliveries")).body, "total")).toBe(2);
  });

  it("searches code, name, phone and address, not the reference, newest first and paged", async () => {
    for (let parcel = 0; parcel < 22; parcel++) await created({ reference: `R${parcel}` });
    await created({ phone: "0612000099" });
    const byPhone = await api("GET", "/deliveries?querystring=0612000099");
    expect(byPhone.body).toMatchObject({ total: 1, current_page: 1, last_page: 1, next_page_url: null });
    expect(pick((await api("GET", "/deliveries?querystring=R7")).body, "total")).toBe(0);
    const second = await api("GET", "/deliveries?page=2");
    expect(second.body).toMatchObject({ current_page: 2, last_page: 2, per_page: 20, total: 23 });
    expect(pick(second.body, "data", 2, "reference")).toBe("R0");
  });

  it("takes goods from the carrier's stock", async () => {
    const from = { products_from_stock: 1, products: "ARGAN-100:30; BABOUCHE-41:2" };
    const { body } = await api("POST", "/deliveries", delivery(from));
    expect(pick(body, "data", "products")).toEqual([
      { code: "ARGAN-100", quantity: 30 },
      { code: "BABOUCHE-41", quantity: 2 },
    ]);
    expect((await api("POST", "/deliveries", delivery(from))).status).toBe(252);
  });

  it("reads a parcel that it does not know as 404", async () => {
    expect(await api("GET", "/deliveries/DH00XX0000")).toMatchObject({
      status: 404,
      body: { success: false },
    });
  });
});

describe("refusals", () => {
  const fields: [string, Record<string, unknown>, string][] = [
    ["no pickup district", { pickup_district_id: undefined }, "pickup_district_id"],
    ["no district", { district_id: undefined }, "district_id"],
    ["an unknown district", { district_id: 9999 }, "district_id"],
    ["a district as text", { district_id: "301" }, "district_id"],
    ["a pickup district without pickups", { pickup_district_id: 402 }, "pickup_district_id"],
    ["a blank name", { name: "  " }, "name"],
    ["no address", { address: "" }, "address"],
    ["no amount", { amount: undefined }, "amount"],
    ["a negative amount", { amount: -1 }, "amount"],
    ["an amount as text", { amount: "349" }, "amount"],
    ["an international phone", { phone: "+212612000001" }, "phone"],
    ["nine digits", { phone: "061200000" }, "phone"],
    ["blanks in a phone", { phone: "06 12 00 00 01" }, "phone"],
    ["a flag as boolean", { allow_open: true }, "allow_open"],
    ["an exchange without the earlier code", { option_exchange: 1 }, "delivery_exchange_id"],
    [
      "an exchange of an unknown parcel",
      { option_exchange: 1, delivery_exchange_id: "X" },
      "delivery_exchange_id",
    ],
  ];
  it.each(fields)("422 for %s", async (_name, over, field) => {
    const { status, body } = await api("POST", "/deliveries", delivery(over));
    expect(status).toBe(422);
    expect(body).toEqual({ message: expect.any(String), errors: { [field]: [expect.any(String)] } });
    expect(box.sandbox.state.carriers[0]?.parcels()).toEqual([]);
  });

  it.each([
    ["an inactive district", { district_id: 403 }, 200],
    ["an amount over the ceiling", { amount: 3000.01 }, 200],
    ["separators in free text", { products: "Théière; plateau" }, 250],
    ["stock lines badly formed", { products_from_stock: 1, products: "ARGAN-100 x1" }, 250],
    ["stock without products", { products_from_stock: 1, products: undefined }, 250],
    ["an unknown product", { products_from_stock: 1, products: "NOTHING:1" }, 251],
    ["a product of the prototype", { products_from_stock: 1, products: "constructor:1" }, 251],
  ])("success: false for %s", async (_name, over, http) => {
    const { status, body } = await api("POST", "/deliveries", delivery(over));
    expect(status).toBe(http);
    expect(body).toEqual({ success: false, message: expect.any(String) });
    expect(box.sandbox.state.carriers[0]?.parcels()).toEqual([]);
  });

  it("takes prepaid parcels, and cash up to the ceiling", async () => {
    expect((await api("POST", "/deliveries", delivery({ amount: 0 }))).status).toBe(200);
    expect((await api("POST", "/deliveries", delivery({ amount: 3000 }))).status).toBe(200);
  });

  it("redirects to HTML where the client does not accept JSON", async () => {
    const headers = { accept: "*/*" };
    const refused = await api("POST", "/deliveries", {}, headers);
    expect(refused.status).toBe(302);
    expect(refused.body).toContain("<html>");
    const page = await fetch(new URL(refused.headers.get("location") ?? "", box.url));
    expect(page.headers.get("content-type")).toContain("text/html");
  });
});

describe("sessions and limits", () => {
  it("refuses wrong keys, missing, forged and expired tokens", async () => {
    const login = `${box.url}/carriers/sendit/api/v1/login`;
    const wrong = { public_key: "sandbox-public", secret_key: "other" };
    expect((await call(login, "POST", wrong)).status).toBe(401);
    expect((await api("GET", "/deliveries", undefined, { authorization: "" })).status).toBe(401);
    expect((await api("GET", "/deliveries", undefined, { authorization: "Bearer a.b.c" })).status).toBe(401);
    now += 3_001_000;
    expect((await api("GET", "/deliveries")).status).toBe(401);
  });

  it("gives tokens with an exp, and voids them on demand", async () => {
    expect((await api("GET", "/deliveries")).status).toBe(200);
    await call(`${box.url}/sandbox/carriers/sendit/expire-sessions`, "POST");
    expect((await api("GET", "/deliveries")).status).toBe(401);
    const renewed = await senditClient(box.url);
    expect((await renewed("GET", "/deliveries")).status).toBe(200);
  });

  it("answers 429 beyond its hourly limit, and works again an hour later", async () => {
    const small = await startTestSandbox({ hourlyLimit: 3, now: () => now });
    const client = await senditClient(small.url);
    await client("GET", "/deliveries");
    await client("GET", "/deliveries");
    const refused = await client("GET", "/deliveries");
    expect(refused.status).toBe(429);
    expect(refused.headers.get("retry-after")).toBe("3600");
    await call(`${small.url}/sandbox/reset`, "POST");
    expect((await client("GET", "/deliveries")).status).toBe(200);
    await client("GET", "/deliveries");
    await client("GET", "/deliveries");
    expect((await client("GET", "/deliveries")).status).toBe(429);
    now += 3_600_000;
    expect((await (await senditClient(small.url))("GET", "/deliveries")).status).toBe(200);
    await small.stop();
  });
});

describe("change and cancel", () => {
  it("replaces all fields before pickup, and nothing after", async () => {
    const code = await created({ comment: "Appeler avant" });
    const changed = await api("PUT", `/deliveries/${code}`, delivery({ district_id: 212, amount: 120 }));
    expect(changed.body).toMatchObject({ data: { code, amount: 120, fee: 22, comment: null } });
    expect((await api("PUT", `/deliveries/${code}`, { amount: 5 })).status).toBe(422);
    await move(code, { status: "PICKEDUP" });
    expect((await api("PUT", `/deliveries/${code}`, delivery())).status).toBe(403);
  });

  it("cancels before pickup only, without data", async () => {
    const code = await created();
    const cancelled = await api("DELETE", `/deliveries/${code}`);
    expect(cancelled).toMatchObject({ status: 200, body: { success: true } });
    expect(cancelled.body).not.toHaveProperty("data");
    expect(pick((await api("GET", `/deliveries/${code}`)).body, "data", "status")).toBe("CANCELED");
    expect((await api("DELETE", `/deliveries/${code}`)).status).toBe(403);
  });
});

describe("districts", () => {
  it("pages, searches and prices from the pickup district", async () => {
    const all = await api("GET", "/districts?page=1&pickup-district=46");
    expect(all.body).toMatchObject({ total: 5, current_page: 1, last_page: 1 });
    const arabic = await api("GET", `/districts?querystring=${encodeURIComponent("مراكش")}`);
    expect(arabic.body).toMatchObject({ total: 1, data: [{ id: 301, price: 35 }] });
    const fromMarrakech = await api("GET", "/districts?pickup-district=301&querystring=Gauthier");
    expect(pick(fromMarrakech.body, "data", 0, "price")).toBe(27);
    expect((await api("GET", "/districts/402")).body).toMatchObject({ data: { name: "Zagora" } });
    expect((await api("GET", "/districts/1")).status).toBe(404);
    const cities = (await api("GET", "/districts/pickup-cities")).body;
    expect(cities).toMatchObject({ data: [{ ville: "Casablanca" }, { ville: "Marrakech" }] });
  });

  it("lists its status codes with labels", async () => {
    const { body } = await api("GET", "/all-status-deliveries");
    expect(body).toMatchObject({ data: { PENDING: "En attente", DISTRIBUTED: "Distribué" } });
    expect(pick(body, "data", "RETURN_SELLER")).toBeUndefined();
  });
});

describe("labels, pickups, returns, invoices", () => {
  it("serves a real PDF for the codes asked", async () => {
    const codes = [await created(), await created({ name: "Salma Idrissi" })];
    const asked = await api("POST", "/deliveries/getlabels", {
      codesToPrint: codes.join(","),
      printFormat: 1,
    });
    const file = await fetch(String(pick(asked.body, "data", "fileUrl")));
    const bytes = Buffer.from(await file.arrayBuffer());
    expect(file.headers.get("content-type")).toBe("application/pdf");
    expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
    expect(bytes.subarray(-6).toString()).toContain("%%EOF");
    expect(bytes.toString("latin1").match(/\/Type \/Page\b/g)).toHaveLength(2);
    const unknown = await api("POST", "/deliveries/getlabels", { codesToPrint: "DH0", printFormat: 1 });
    expect(unknown.status).toBe(422);
  });

  it("puts the parcels of a pickup on the round", async () => {
    const code = await created();
    const asked = {
      district_id: 46,
      name: "Atelier Zellige",
      phone: "0522000001",
      address: "3 rue Ibn Batouta",
      deliveries: code,
    };
    const made = await api("POST", "/pickups", asked);
    expect(made.body).toMatchObject({ success: true, data: { deliveries: code, district_id: 46 } });
    const id = pick(made.body, "data", "id");
    expect(pick((await api("GET", `/deliveries/${code}`)).body, "data", "status")).toBe("TO_PICKUP");
    expect((await api("PUT", `/pickups/${id}`, { ...asked, note: "Après 15 h" })).body).toMatchObject({
      data: { note: "Après 15 h" },
    });
    expect((await api("POST", "/pickups", { ...asked, deliveries: "DH0" })).status).toBe(422);
    expect((await api("DELETE", `/pickups/${id}`)).status).toBe(200);
    expect((await api("GET", `/pickups/${id}`)).status).toBe(404);
  });

  it("begins the way back when goods are asked for", async () => {
    const code = await created();
    await move(code, { status: "REJECTED" });
    const asked = {
      district_id: 46,
      name: "Atelier Zellige",
      phone: "0522000001",
      address: "x",
      deliveries: code,
    };
    expect((await api("POST", "/returns", asked)).status).toBe(422);
    expect((await api("POST", "/returns", { ...asked, type: "HOME" })).status).toBe(200);
    const read = (await api("GET", `/deliveries/${code}`)).body;
    expect(read).toMatchObject({ data: { status: "REJECTED", status_return: "RETOUR_PENDING" } });
  });

  it("invoices what was delivered", async () => {
    await move(await created(), { status: "DELIVERED" });
    await move(await created({ amount: 151 }), { status: "Livré" });
    expect((await api("GET", "/invoices?startDate=2025-11-22&endDate=2025-11-22")).body).toMatchObject({
      total: 1,
      data: [{ date: "2025-11-22", amount: 500, fees: 70, net: 430 }],
    });
    expect(pick((await api("GET", "/invoices?startDate=2025-11-23")).body, "total")).toBe(0);
  });
});
