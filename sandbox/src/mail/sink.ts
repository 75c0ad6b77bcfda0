import type { AddressInfo } from "node:net";
import { type AddressObject, simpleParser } from "mailparser";
import { SMTPServer, type SMTPServerDataStream } from "smtp-server";

const MAX_BYTES = 5 * 1024 * 1024;
const IDLE_MS = 30_000;

export interface Mail {
  from: string;
  to: string[];
  subject: string;
  text: string;
  html: string | null;
  /** ISO 8601. */
  at: string;
}

export interface MailSink {
  /** Resolves with the port it listens on. */
  listen(port: number, host: string): Promise<number>;
  close(): Promise<void>;
}

/** An SMTP server that takes every mail, with or without a login, and hands it over. */
export function createMailSink(now: () => number, keep: (mail: Mail) => void): MailSink {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    disableReverseLookup: true,
    allowInsecureAuth: true,
    size: MAX_BYTES,
    socketTimeout: IDLE_MS,
    onAuth: (_auth, _session, done) => done(null, { user: "anyone" }),
    onData: (stream, session, done) => {
      const envelope = session.envelope.rcptTo.map(({ address }) => address);
      readMail(stream, envelope, now).then(
        (mail) => {
          keep(mail);
          done();
        },
        (error: Error) => done(error),
      );
    },
  });
  // A client that hangs up in the middle is its own affair; without a listener it would end the process.
  server.on("error", (error: Error) => process.stderr.write(`sandbox: smtp: ${error.message}\n`));
  return {
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        server.server.once("error", reject);
        server.listen(port, host, () => resolve((server.server.address() as AddressInfo).port));
      }),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function readMail(stream: SMTPServerDataStream, envelope: string[], now: () => number): Promise<Mail> {
  const parsed = await simpleParser(stream, { skipImageLinks: true });
  return {
    from: parsed.from?.text ?? "",
    to: envelope.length > 0 ? envelope : addresses(parsed.to),
    subject: parsed.subject ?? "",
    text: parsed.text ?? "",
    html: parsed.html || null,
    at: new Date(now()).toISOString(),
  };
}

function addresses(to: AddressObject | AddressObject[] | undefined): string[] {
  return [to ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address ?? ""));
}
