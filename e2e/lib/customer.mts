// A customer with a confirmed address, who is signed in.
import { randomUUID } from "node:crypto";
import type { Context } from "./context.mts";
import { call, must } from "./http.mts";
import { linkIn, mailTo } from "./post.mts";

const PASSWORD = "a password of eight and more";

/** Registers, confirms the address by the link of the mail, signs in; gives the token. */
export async function signedInCustomer(context: Context): Promise<string> {
  const email = `customer.${randomUUID().slice(0, 8)}@souk.invalid`;
  const ask = async <T,>(path: string, json: unknown, token?: string): Promise<T> => {
    const headers = {
      "x-publishable-api-key": context.info.publishable_key,
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    };
    return must(call<T>(`${context.info.backend}${path}`, { json, headers }), path);
  };
  const account = { email, password: PASSWORD };
  const signIn = async () => (await ask<{ token: string }>("/auth/customer/emailpass", account)).token;
  const { token } = await ask<{ token: string }>("/auth/customer/emailpass/register", account);
  await ask("/store/customers", { email, first_name: "Salma" }, token);
  await ask("/auth/verification/request", { entity_id: email, entity_type: "email" }, await signIn());
  const code = new URL(linkIn(await mailTo(context, email))).searchParams.get("token");
  await ask("/auth/verification/confirm", { code });
  return signIn();
}
