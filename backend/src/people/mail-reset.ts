import type { MedusaContainer } from "@medusajs/framework/types";
import { knexOf } from "../db/transaction";
import { compose, knownLocale } from "./mail/compose";
import { deskLink, shopLink } from "./mail/links";
import { post } from "./mail/post";
import type { MailKind } from "./mail/words";

/** Medusa's event `auth.password_reset`: a token that works once, within 15 minutes. */
export interface PasswordReset {
  /** The e-mail address. */
  entity_id: string;
  actor_type: string;
  token: string;
  /** What the request said; `locale` is the reader's language, `forced` is ours alone. */
  metadata?: Record<string, unknown>;
}

/** Mails the link with which somebody chooses a new password. Other actors than staff and customers have no such page. */
export async function mailReset(container: MedusaContainer, reset: PasswordReset): Promise<void> {
  const kind = kindOf(reset);
  if (!kind || !(await hasAccount(container, reset))) return;
  const { token } = reset;
  const letter = compose(
    kind,
    (locale) =>
      kind === "customer_reset"
        ? shopLink("reset-password", token, locale)
        : deskLink("reset-password", token),
    knownLocale(reset.metadata?.locale),
  );
  await post(knexOf(container), reset.entity_id, letter, `reset:${token}`);
}

function kindOf({ actor_type, metadata }: PasswordReset): MailKind | undefined {
  if (actor_type === "customer") return "customer_reset";
  if (actor_type !== "user") return undefined;
  return metadata?.forced === true ? "staff_forced_reset" : "staff_reset";
}

/** One identity may be of a shopper, of staff, or of both: nobody is led to a door that is not theirs. */
async function hasAccount(
  container: MedusaContainer,
  { entity_id, actor_type }: PasswordReset,
): Promise<boolean> {
  const { rows } = await knexOf(container).raw<{ rows: unknown[] }>(
    `SELECT 1 FROM provider_identity p JOIN auth_identity a ON a.id = p.auth_identity_id AND a.deleted_at IS NULL
      WHERE p.entity_id = ? AND p.provider = 'emailpass' AND p.deleted_at IS NULL AND a.app_metadata ->> ? IS NOT NULL`,
    [entity_id, `${actor_type}_id`],
  );
  return rows.length > 0;
}
