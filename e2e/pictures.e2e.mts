// Pictures: checked, redrawn, stored, put into a product's gallery and shown in the shop (issue 5, must hold 5 and 6).
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import exifr from "exifr";
import type { Browser } from "playwright-core";
import { launch } from "./lib/browser.mts";
import { closeDesk, type Desk, openDesk } from "./lib/desk.mts";
import { eventually } from "./lib/eventually.mts";
import { choose, openGallery, save as saveGallery } from "./lib/gallery-page.mts";
import { call, must } from "./lib/http.mts";
import { drawPictures, type Gallery, type Stored, sendMuch, type Uploaded, upload } from "./lib/pictures.mts";
import { type Storage, startStorage } from "./lib/s3.mts";
import { startSecond } from "./lib/second.mts";
import type { ErrorBody } from "./lib/shop.mts";

const MUCH = 200 * 1024 * 1024;

let desk: Desk;
let folder: string;
let browser: Browser;
before(async () => {
  desk = await openDesk("pictures");
  folder = drawPictures(join(desk.context.dataDir, "pictures"));
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await closeDesk(desk);
});

const send = (names: string[], path = "/admin/ops/pictures") =>
  upload<Uploaded>(desk.admin, path, folder, names);

async function stored(names: string[]): Promise<Stored[]> {
  const { status, json } = await send(names);
  assert.equal(status, 201, JSON.stringify(json));
  return json.files.flatMap((file) => ("picture" in file ? [file.picture] : []));
}

async function bytesOf(url: string): Promise<Buffer> {
  const response = await fetch(url, { signal: AbortSignal.timeout(20_000) });
  assert.equal(response.status, 200, url);
  return Buffer.from(await response.arrayBuffer());
}

describe("uploading", () => {
  it("takes JPEG, PNG, WebP and HEIC, upright, at 1200 px, with a thumbnail and nothing of the phone", async () => {
    const pictures = await stored(["lying.jpg", "photo.png", "photo.webp", "photo.heic", "alpha.png"]);
    const sizes = pictures.map(({ width, height }) => `${width}x${height}`);
    assert.deepEqual(sizes, ["900x1200", "1200x900", "1200x900", "1200x900", "1200x1200"]);
    for (const { url, thumbnail } of pictures) {
      for (const address of [url, thumbnail.url]) {
        const bytes = await bytesOf(address);
        assert.equal(await exifr.gps(bytes).catch(() => undefined), undefined, address);
        for (const word of ["Invented", "Exif", "GPS"]) assert.equal(bytes.includes(word), false, address);
      }
      assert.ok(Math.max(thumbnail.width, thumbnail.height) <= 600);
    }
  });

  it("refuses each bad file by itself, in the reader's language, and keeps the good one", async () => {
    const bad = ["html.jpg", "script.svg", "bomb.png", "truncated.jpg", "polyglot.jpg"];
    const { status, json } = await send([...bad, "photo.jpg"]);
    assert.equal(status, 207);
    const codes = json.files.map((file) => ("error" in file ? file.error.code : "stored"));
    assert.deepEqual(codes, [
      "picture_type",
      "picture_type",
      "picture_pixels",
      "picture_damaged",
      "picture_disguise",
      "stored",
    ]);
    const [first] = json.files;
    assert.ok(first && "error" in first && /n’est pas une image acceptée/.test(first.error.message));
    assert.equal((await send(["script.svg"])).status, 415);
  });

  it("refuses 200 MB early, told or untold, and the server lives", async () => {
    for (const path of ["/admin/ops/pictures", "/admin/uploads"])
      for (const told of [true, false]) assert.equal(await sendMuch(desk.admin, path, MUCH, told), 413);
    assert.equal(await sendMuch(desk.admin, "/admin/products/import", MUCH, true), 413);
    assert.equal((await call(`${desk.context.info.backend}/health`)).status, 200);
  });
});

describe("Medusa's own ways to a file", () => {
  const ask = (path: string, options = {}) =>
    desk.admin.call<Record<string, unknown> & ErrorBody>(path, options);

  it("put pictures through the same checks", async () => {
    const good = await upload<{ files: { id: string; url: string }[] }>(
      desk.admin,
      "/admin/uploads",
      folder,
      ["photo.jpg"],
    );
    assert.equal(good.status, 200);
    assert.match(good.json.files[0]?.url ?? "", /p-[0-9a-f]{32}-1200x900\.jpg$/);
    const bad = await upload<ErrorBody>(desk.admin, "/admin/uploads", folder, ["photo.jpg", "script.svg"]);
    assert.equal(bad.status, 415);
    assert.deepEqual(
      bad.json.details?.map(({ field }) => field),
      ["files.1"],
    );
  });

  it("give no address of the storage to a browser", async () => {
    const picture = { originalname: "a.png", mime_type: "image/png", size: 3, access: "public" };
    assert.equal((await ask("/admin/uploads/presigned-urls", { json: picture })).status, 422);
    const sheet = { originalname: "a.csv", mime_type: "text/csv", size: 3 };
    const answer = await must(ask("/admin/uploads/presigned-urls", { json: sheet }), "spreadsheet");
    assert.equal(answer.url, "/admin/uploads");
  });

  it("keep spreadsheets for staff", async () => {
    const form = new FormData();
    form.append("files", new File(["Product Handle,Product Title\r\na,b\r\n"], "products.csv"));
    const answer = await fetch(`${desk.admin.backend}/admin/uploads`, {
      method: "POST",
      headers: { authorization: `Bearer ${desk.admin.token}` },
      body: form,
    });
    const { files } = (await answer.json()) as { files: { url: string }[] };
    const url = files[0]?.url ?? "";
    assert.match(url, /\/static\/private-/);
    assert.equal((await call(url)).status, 401);
    const mine = await call(url, { headers: { authorization: `Bearer ${desk.admin.token}` } });
    assert.deepEqual([mine.status, mine.text], [200, "Product Handle,Product Title\r\na,b\r\n"]);
  });

  it("reach no other file", async () => {
    for (const key of ["..%2f..%2fetc%2fpasswd", "secrets.json", "..%2fsecrets.json"])
      for (const method of ["GET", "DELETE"])
        assert.equal((await ask(`/admin/uploads/${key}`, { method })).status, 404, `${method} ${key}`);
  });
});

async function newProduct(): Promise<{ id: string; handle: string }> {
  const handle = `pictured-${randomUUID().slice(0, 8)}`;
  const json = { title: handle, handle, status: "draft", options: [{ title: "One", values: ["one"] }] };
  type Created = { product: { id: string; handle: string } };
  return (await must(desk.admin.call<Created>("/admin/products", { json }), "create a product")).product;
}

describe("a gallery", () => {
  const path = (id: string) => `/admin/ops/products/${id}/pictures`;
  const read = (id: string) => must(desk.admin.call<Gallery>(path(id)), "gallery");
  const save = (id: string, json: Gallery) => desk.admin.call<Gallery & ErrorBody>(path(id), { json });
  const alt = { ar: "قفطان أحمر", fr: "Caftan rouge", en: "" };
  const wanted = ({ url, thumbnail }: Stored) => ({ url, thumbnail: thumbnail.url, alt });

  it("keeps order, cover and words, and gives lists the cover's thumbnail", async () => {
    const { id } = await newProduct();
    const [one, two] = await stored(["photo.jpg", "lying.jpg"]);
    assert.ok(one && two);
    const { revision } = await read(id);
    const saved = await must(save(id, { revision, pictures: [wanted(one), wanted(two)] }), "save");
    assert.deepEqual(
      saved.pictures.map(({ url, width }) => ({ url, width })),
      [
        { url: one.url, width: 1200 },
        { url: two.url, width: 900 },
      ],
    );
    const turned = { revision: saved.revision, pictures: saved.pictures.toReversed() };
    assert.deepEqual(
      (await must(save(id, turned), "turn")).pictures.map(({ url }) => url),
      [two.url, one.url],
    );
    type Product = { product: { thumbnail: string; images: { url: string }[] } };
    const { product } = await must(desk.admin.call<Product>(`/admin/products/${id}`), "product");
    assert.equal(product.thumbnail, two.thumbnail.url);
    assert.deepEqual((await read(id)).pictures[0]?.alt, alt);
  });

  it("loses nobody's work: of two who change it, the second is told", async () => {
    const { id } = await newProduct();
    const [one, two] = await stored(["photo.jpg", "photo.webp"]);
    assert.ok(one && two);
    const { revision } = await read(id);
    const both = await Promise.all(
      [one, two].map((picture) => save(id, { revision, pictures: [wanted(picture)] })),
    );
    assert.deepEqual(both.map(({ status }) => status).sort(), [200, 409]);
    assert.equal(both.find(({ status }) => status === 409)?.json.code, "gallery_changed");
    assert.equal((await read(id)).pictures.length, 1);
  });

  it("takes no picture from elsewhere, by whatever way", async () => {
    const { id } = await newProduct();
    const { revision } = await read(id);
    const foreign = "https://elsewhere.invalid/x.svg";
    const answer = await save(id, { revision, pictures: [{ url: foreign, thumbnail: null, alt }] });
    assert.deepEqual([answer.status, answer.json.code], [422, "picture_foreign"]);
    for (const json of [{ images: [{ url: foreign }] }, { thumbnail: foreign }])
      assert.equal((await desk.admin.call(`/admin/products/${id}`, { json })).status, 422);
  });
});

/** A product of the demo, which the shop sells. */
async function soldProduct(skip: number): Promise<{ id: string; handle: string }> {
  const list = desk.admin.call<{ products: { id: string; handle: string }[] }>(
    `/admin/products?status[]=published&limit=1&offset=${skip}&order=handle&fields=id,handle`,
  );
  const [product] = (await must(list, "products")).products;
  assert.ok(product);
  return product;
}

describe("in the dashboard", () => {
  it("pictures come in, are put in order by keyboard, get words, and the shop shows them", async () => {
    const { id, handle } = await soldProduct(0);
    const room = await openGallery(browser, desk.context, { productId: id, language: "fr", width: 390 });
    await room.pictures.first().waitFor();
    const before = await room.pictures.count();
    await choose(room, folder, ["photo.jpg", "html.jpg", "lying.jpg"]);
    await room.card.getByRole("alert").getByText("« html.jpg » n’est pas une image acceptée").waitFor();
    const last = room.pictures.nth(before + 1);
    await last.waitFor();
    const url = await last.getAttribute("data-picture");
    await last.getByRole("button", { name: /^Déplacer/ }).focus();
    await room.page.keyboard.press("Space");
    const said = room.page.locator("[id^=DndLiveRegion]");
    await said.getByText(`Image ${before + 2}`).waitFor();
    const above = said.getByText(`Image ${before + 1} sur ${before + 2}`);
    await eventually("it is one place further up", async () => {
      // A key that comes before the list was measured moves nothing.
      await room.page.keyboard.press("ArrowUp");
      await above.waitFor({ timeout: 3_000 });
      return true;
    });
    await room.page.keyboard.press("Space");
    const moved = room.card.locator(`li[data-picture="${url}"]`);
    await moved.getByText(String(before + 1), { exact: true }).waitFor();
    await moved.getByRole("button", { name: "Mettre en couverture" }).click();
    await moved.getByText("Couverture", { exact: true }).waitFor();
    await moved.locator("summary").click();
    await moved.getByRole("textbox", { name: /en français$/ }).fill("Caftan rouge, vu de face");
    await room.page.screenshot({ path: join(desk.context.dataDir, "gallery-fr-390.png"), fullPage: true });
    await saveGallery(room, "Enregistrer");
    await room.context.close();

    const shop = await browser.newPage();
    await shop.goto(`${desk.context.info.storefront}/fr/p/${handle}`);
    const shown = shop.getByRole("img", { name: "Caftan rouge, vu de face" }).first();
    await shown.waitFor();
    const file = String(url).split("/").at(-1) ?? "";
    assert.equal(new URL((await shown.getAttribute("src")) ?? "", shop.url()).pathname, `/media/${file}`);
    await shown.evaluate((image: HTMLImageElement) => image.decode());
    assert.equal(await shown.evaluate((image: HTMLImageElement) => image.naturalWidth), 900);
    await shop.close();
  });

  it("the second of two people chooses, and loses nothing", async () => {
    const { id } = await newProduct();
    const room = await openGallery(browser, desk.context, { productId: id, language: "en", width: 1440 });
    await choose(room, folder, ["photo.jpg"]);
    await room.pictures.first().waitFor();
    const [theirs] = await stored(["photo.webp"]);
    const path = `/admin/ops/products/${id}/pictures`;
    const { revision } = await must(desk.admin.call<Gallery>(path), "gallery");
    const alt = { ar: "", fr: "", en: "" };
    const json = { revision, pictures: [{ url: theirs?.url, thumbnail: theirs?.thumbnail.url, alt }] };
    await must(desk.admin.call(path, { json }), "save theirs");
    await saveGallery(room, "Save");
    await room.card.getByText("Somebody else has changed these pictures").waitFor();
    assert.equal(await room.pictures.count(), 1);
    const mine = await room.pictures.first().getAttribute("data-picture");
    await saveGallery(room, "Save mine");
    await room.card.getByText("Somebody else has changed these pictures").waitFor({ state: "detached" });
    const saved = await must(desk.admin.call<Gallery>(path), "gallery");
    assert.deepEqual(
      saved.pictures.map(({ url }) => url),
      [mine],
    );
    await room.context.close();
  });
});

describe("with a bucket and a CDN", () => {
  let storage: Storage;
  let backend: Awaited<ReturnType<typeof startSecond>>;
  before(async () => {
    storage = await startStorage(desk.context.dataDir);
    const settings = { ...storage.settings, SOUK_WORKER_MODE: "server" };
    backend = await startSecond(desk.context, "backend-s3", settings);
  });
  after(async () => {
    await backend?.service.stop();
    await storage?.stop();
  });

  it("the same journey ends there: file and thumbnail in the bucket, their address in the product and the shop", async () => {
    const { id, handle } = await soldProduct(1);
    const options = { productId: id, language: "ar" as const, width: 1440, backend: backend.url };
    const room = await openGallery(browser, desk.context, options);
    await storage.serve(room.context);
    await room.pictures.first().waitFor();
    const before = await room.pictures.count();
    await choose(room, folder, ["photo.heic", "script.svg"]);
    await room.card.getByRole("alert").getByText("script.svg").waitFor();
    const last = room.pictures.nth(before);
    await last.waitFor();
    await last.getByRole("button", { name: "جعلها الغلاف" }).click();
    const url = (await room.pictures.first().getAttribute("data-picture")) ?? "";
    assert.match(url, /^https:\/\/cdn\.souk\.invalid\/shop\/p-[0-9a-f]{32}-1200x900-\w+\.jpg$/);
    await saveGallery(room, "حفظ");
    await room.context.close();

    const gallery = await must(desk.admin.call<Gallery>(`/admin/ops/products/${id}/pictures`), "gallery");
    const [cover] = gallery.pictures;
    assert.equal(cover?.url, url);
    assert.equal(cover?.width, 1200);
    for (const address of [url, cover?.thumbnail ?? ""]) {
      const { status, type, bytes } = await storage.read(address);
      assert.deepEqual([status, type], [200, "image/jpeg"], address);
      assert.equal(bytes.includes("Exif"), false);
    }
    type Product = { product: { thumbnail: string } };
    const { product } = await must(desk.admin.call<Product>(`/admin/products/${id}`), "product");
    assert.equal(product.thumbnail, cover?.thumbnail);

    const context = await browser.newContext();
    await storage.serve(context);
    const shop = await context.newPage();
    await shop.goto(`${desk.context.info.storefront}/p/${handle}`);
    const shown = shop.locator(`img[src="${url}"]`).first();
    await shown.evaluate((image: HTMLImageElement) => image.decode());
    assert.equal(await shown.evaluate((image: HTMLImageElement) => image.naturalWidth), 1200);
    await context.close();
  });
});
