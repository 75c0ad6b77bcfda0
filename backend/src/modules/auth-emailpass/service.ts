import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type {
  AuthenticationInput,
  AuthenticationResponse,
  AuthIdentityProviderService,
} from "@medusajs/framework/types";
import { AbstractAuthModuleProvider, MedusaError } from "@medusajs/framework/utils";
import medusaEmailPass from "@medusajs/medusa/auth-emailpass";
import { endTokensOf } from "../people/token-floor";
import { endSessions } from "../sessions/repository";

interface Dependencies {
  __pg_connection__: Knex;
}

/** What Medusa's provider gives; its package exports it as a list of services without their types. */
declare class MedusaEmailPass extends AbstractAuthModuleProvider {
  constructor(dependencies: Dependencies, options: Record<string, unknown>);
  protected hashPassword(password: string): Promise<string>;
  override authenticate(
    data: AuthenticationInput,
    identities: AuthIdentityProviderService,
  ): Promise<AuthenticationResponse>;
}
const [Medusa] = medusaEmailPass.services as unknown as [typeof MedusaEmailPass];

/**
 * Medusa's check of e-mail and password, with two things more: an unknown e-mail costs as much time as a wrong
 * password, and a changed password ends the sessions of its identity, staff's and customers', whichever route changed it.
 */
export class EmailPassService extends Medusa {
  static override identifier = "emailpass";
  private readonly db: Knex;

  constructor(dependencies: Dependencies, options: Record<string, unknown>) {
    super(dependencies, options);
    this.db = dependencies.__pg_connection__;
  }

  override authenticate(
    data: AuthenticationInput,
    identities: AuthIdentityProviderService,
  ): Promise<AuthenticationResponse> {
    const retrieve: AuthIdentityProviderService["retrieve"] = async (selector) => {
      try {
        return await identities.retrieve(selector);
      } catch (error) {
        const unknown = (error as { type?: unknown }).type === MedusaError.Types.NOT_FOUND;
        if (unknown) await this.hashPassword(String(data.body?.password));
        throw error;
      }
    };
    return super.authenticate(data, Object.assign(Object.create(identities), { retrieve }));
  }

  override async update(
    data: Record<string, unknown>,
    identities: AuthIdentityProviderService,
  ): Promise<AuthenticationResponse> {
    const answer = await super.update(data, identities);
    const identity = answer.success ? answer.authIdentity : undefined;
    if (identity) {
      await endSessions(this.db, { auth_identity_id: identity.id }, "password_changed", { now: new Date() });
      await endTokensOf(this.db, identity.id);
    }
    return answer;
  }
}
