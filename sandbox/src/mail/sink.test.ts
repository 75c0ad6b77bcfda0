import { createConnection } from "node:net";
import { createMailSink, type Mail } from "./sink";

const mails: Mail[] = [];
const sink = createMailSink(
  () => Date.parse("2026-11-22T18:00:00Z"),
  (mail) => mails.push(mail),
);
let port: number;

beforeAll(async () => {
  port = await sink.listen(0, "127.0.0.1");
});
afterAll(() => sink.close());

/** Speaks SMTP by hand: one line for each answer of the server. */
function converse(lines: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = createConnection(port, "127.0.0.1");
    let heard = "";
    socket.setEncoding("utf8");
    socket.on("data", (chunk: string) => {
      heard += chunk;
      const line = /^\d{3} /m.test(chunk) ? lines.shift() : undefined;
      if (line !== undefined) socket.write(`${line}\r\n`);
    });
    socket.on("close", () => resolve(heard));
    socket.on("error", reject);
  });
}

it("collects a mail with its Arabic subject and its envelope's receiver", async () => {
  const subject = `=?UTF-8?B?${Buffer.from("طلب لم يصل إلى الجدول").toString("base64")}?=`;
  const message = [
    "From: Souk <souk@example.com>",
    "To: shop@example.com",
    `Subject: ${subject}`,
    "Content-Type: text/plain; charset=utf-8",
    "",
    "Commande 48120577 : adresse manquante",
    ".",
  ].join("\r\n");
  await converse([
    "EHLO me",
    "MAIL FROM:<souk@example.com>",
    "RCPT TO:<owner@example.com>",
    "DATA",
    message,
    "QUIT",
  ]);
  expect(mails).toEqual([
    {
      from: '"Souk" <souk@example.com>',
      to: ["owner@example.com"],
      subject: "طلب لم يصل إلى الجدول",
      text: "Commande 48120577 : adresse manquante\n",
      html: null,
      at: "2026-11-22T18:00:00.000Z",
    },
  ]);
});
