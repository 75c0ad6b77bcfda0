import type { ExecArgs, IUserModuleService } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { ACCESS } from "../modules/access";
import type { AccessService } from "../modules/access/service";

/**
 * Makes a staff account Super Admin in a shop that has none: `medusa exec ./src/scripts/first-super-admin.js <e-mail>`.
 * Throws when there is no such account, or when the shop has a Super Admin, who can give the role in the admin.
 */
export default async function firstSuperAdmin({ container, args }: ExecArgs): Promise<void> {
  const users: IUserModuleService = container.resolve(Modules.USER);
  const access: AccessService = container.resolve(ACCESS);
  const [email = ""] = args;
  const [user] = await users.listUsers({ email });
  if (!user) throw new Error(`There is no staff account with the e-mail address "${email}"`);
  if (!(await access.firstSuperAdmin(user.id))) throw new Error("This shop has a Super Admin already");
}
