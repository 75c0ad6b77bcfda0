import type { InviteDTO, IUserModuleService, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { knexOf } from "../../db/transaction";
import { compose, knownLocale } from "../mail/compose";
import { deskLink } from "../mail/links";
import { post } from "../mail/post";

/** An open invitation by its token: signed by us, not rotated, not expired, not used. Undefined otherwise. */
export async function invitationOf(
  container: MedusaContainer,
  token: string,
): Promise<InviteDTO | undefined> {
  const users: IUserModuleService = container.resolve(Modules.USER);
  try {
    return await users.validateInviteToken(token);
  } catch {
    return undefined;
  }
}

/** Mails an invitation to the invited person, in the language that its `metadata.locale` names. */
export async function mailInvitation(container: MedusaContainer, id: string): Promise<void> {
  const users: IUserModuleService = container.resolve(Modules.USER);
  const { email, token, metadata } = await users.retrieveInvite(id);
  const link = deskLink("invite", token);
  const letter = compose("invitation", () => link, knownLocale(metadata?.locale));
  await post(knexOf(container), email, letter, `invitation:${token}`);
}
