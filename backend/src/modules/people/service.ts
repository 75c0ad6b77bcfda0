import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { countsFrom, tokenFloorOf } from "./token-floor";

/** What Souk keeps of people beside Medusa's own records. */
export class PeopleService {
  private readonly db: Knex;

  constructor({ __pg_connection__ }: { __pg_connection__: Knex }) {
    this.db = __pg_connection__;
  }

  /** Whether a token made at `issuedAt` (seconds) is younger than its identity's last change of password. */
  async tokenCounts(authIdentityId: string, issuedAt: number | undefined): Promise<boolean> {
    return countsFrom(await tokenFloorOf(this.db, authIdentityId), issuedAt);
  }
}
