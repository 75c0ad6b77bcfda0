import { randomUUID } from "node:crypto";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** Filters kept under a name; `query` is the page's own query string, such as `state=pending&city=Rabat`. */
export interface SavedView {
  id: string;
  name: string;
  query: string;
}

/** The most views of one person. */
export const MOST_VIEWS = 30;

/** What each staff member keeps of the list of orders. */
export class OrderDeskService {
  private readonly db: Knex;

  constructor({ __pg_connection__ }: { __pg_connection__: Knex }) {
    this.db = __pg_connection__;
  }

  /** A person's views by name; `owner` is `staff:<user id>`. */
  views(owner: string): Promise<SavedView[]> {
    return this.db("order_desk_view").where({ owner }).orderBy("name").select("id", "name", "query");
  }

  /** Keeps a view; the same name again is the same view with new filters. False when the person has too many. */
  async saveView(owner: string, view: Omit<SavedView, "id">): Promise<boolean> {
    const { rowCount } = await this.db.raw<{ rowCount: number }>(
      `INSERT INTO order_desk_view (id, owner, name, query)
       SELECT ?, ?, ?, ? WHERE EXISTS (SELECT 1 FROM order_desk_view WHERE owner = ? AND name = ?)
          OR (SELECT count(*) FROM order_desk_view WHERE owner = ?) < ?
       ON CONFLICT (owner, name) DO UPDATE SET query = excluded.query`,
      [`odv_${randomUUID()}`, owner, view.name, view.query, owner, view.name, owner, MOST_VIEWS],
    );
    return rowCount > 0;
  }

  /** Forgets one of the person's own views. False when there is none of this id. */
  async forgetView(owner: string, id: string): Promise<boolean> {
    return (await this.db("order_desk_view").where({ owner, id }).delete()) > 0;
  }
}
