import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Context, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

export type Sql = Knex | Knex.Transaction;

/** The two calls of Medusa's (MikroORM's) entity manager that joining a transaction needs. */
interface EntityManager {
  setTransactionContext(transaction: unknown): void;
  flush(): Promise<void>;
}

interface ModuleWithRepository {
  baseRepository_: { getFreshManager(): EntityManager };
}

/** One database transaction that several of Medusa's modules write through. */
export interface JoinedTransaction {
  /** Plain SQL inside the transaction. */
  sql: Knex.Transaction;
  /** Runs calls of one module inside the transaction; what they leave pending is written before it returns. */
  join<T>(service: object, work: (context: Context) => Promise<T>): Promise<T>;
}

export function knexOf(container: MedusaContainer): Knex {
  return container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
}

/**
 * Runs `work` in ONE database transaction across Medusa's modules and ours: all of it is committed, or none.
 * Every module shares the same connection pool, so a module's entity manager can be put on our transaction.
 */
export function inOneTransaction<T>(
  container: MedusaContainer,
  work: (transaction: JoinedTransaction) => Promise<T>,
): Promise<T> {
  return knexOf(container).transaction((sql) =>
    work({ sql, join: (service, call) => joinModule(sql, service, call) }),
  );
}

async function joinModule<T>(
  sql: Knex.Transaction,
  service: object,
  work: (context: Context) => Promise<T>,
): Promise<T> {
  const manager = (service as ModuleWithRepository).baseRepository_.getFreshManager();
  manager.setTransactionContext(sql);
  const result = await work({ transactionManager: manager, manager } as Context);
  await manager.flush();
  return result;
}
