// The mails that a person got, in the sandbox's sink.
import type { Context } from "./context.mts";
import { eventually } from "./eventually.mts";
import { type Mail, Sandbox } from "./sandbox.mts";

/** The mails to an address, the oldest first. */
export async function mailsTo(context: Pick<Context, "info">, email: string): Promise<Mail[]> {
  const { mails } = await new Sandbox(context).state();
  return mails.filter(({ to }) => [to].flat().some((each) => each.includes(email)));
}

/** Waits for the `nth` mail to an address. */
export function mailTo(context: Pick<Context, "info">, email: string, nth = 1): Promise<Mail> {
  return eventually(`mail ${nth} to ${email}`, async () => (await mailsTo(context, email))[nth - 1], {
    withinMs: 40_000,
  });
}

/** The first address in a mail. Throws when there is none. */
export function linkIn({ text }: Mail): string {
  const [link] = /https?:\/\/\S+/.exec(text) ?? [];
  if (!link) throw new Error(`no link in: ${text}`);
  return link;
}
