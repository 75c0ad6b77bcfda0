import { createHash } from "node:crypto";
import type { Jobs } from "@souk/contracts";
import { createTransport, type Transporter } from "nodemailer";

let transport: Transporter | undefined;

/** Sends one mail through `SMTP_URL`. The message id comes from the key, so that a repeat can be recognised. */
export async function sendMail(mail: Jobs["mail.send"], env: NodeJS.ProcessEnv = process.env): Promise<void> {
  if (!env.SMTP_URL) throw new Error("SMTP_URL is not set, mail cannot be sent");
  transport ??= createTransport({
    url: env.SMTP_URL,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  });
  const id = createHash("sha256").update(mail.key).digest("hex").slice(0, 32);
  await transport.sendMail({
    from: env.MAIL_FROM ?? "Souk <no-reply@souk.invalid>",
    to: mail.to,
    subject: mail.subject,
    text: mail.text,
    messageId: `<${id}@souk>`,
  });
}
