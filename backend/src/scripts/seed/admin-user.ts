import type { IAuthModuleService, IUserModuleService, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { ACCESS } from "../../modules/access";
import type { AccessService } from "../../modules/access/service";

/** The first staff account, made once, and Super Admin; its password is never changed by a later seed. */
export async function seedAdminUser(
  container: MedusaContainer,
  account: { email: string; password: string },
): Promise<void> {
  const users: IUserModuleService = container.resolve(Modules.USER);
  const auth: IAuthModuleService = container.resolve(Modules.AUTH);
  const [known] = await users.listUsers({ email: account.email });
  const user =
    known ?? (await users.createUsers({ email: account.email, first_name: "Souk", last_name: "Admin" }));
  const access: AccessService = container.resolve(ACCESS);
  await access.firstSuperAdmin(user.id);
  const [identity] = await auth.listAuthIdentities({ provider_identities: { entity_id: account.email } });
  if (identity) return;
  const { authIdentity, error } = await auth.register("emailpass", { body: account });
  if (!authIdentity) throw new Error(`The admin account could not be made: ${error}`);
  await auth.updateAuthIdentities({ id: authIdentity.id, app_metadata: { user_id: user.id } });
}
