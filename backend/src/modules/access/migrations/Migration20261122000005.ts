import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Roles, what the shop's own roles allow, and who has which. Built-in roles keep their permissions in the code. */
export class Migration20261122000005 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "access_role" (
      "id" text primary key,
      "name" text not null,
      "builtin" boolean not null default false,
      "mask" boolean not null default false,
      "created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now()
    )`);
    this.addSql(`create unique index if not exists "access_role_name" on "access_role" (lower("name"))`);
    this.addSql(`create table if not exists "access_role_permission" (
      "role_id" text not null references "access_role" ("id") on delete cascade,
      "permission" text not null,
      primary key ("role_id", "permission")
    )`);
    this.addSql(`create table if not exists "access_user" (
      "user_id" text primary key,
      "role_id" text null references "access_role" ("id"),
      "disabled" boolean not null default false,
      "updated_at" timestamptz not null default now()
    )`);
    this.addSql(`create index if not exists "access_user_role" on "access_user" ("role_id")`);
    this.addSql(`create table if not exists "access_api_key" (
      "api_key_id" text primary key,
      "role_id" text null references "access_role" ("id"),
      "updated_at" timestamptz not null default now()
    )`);
    this.addSql(`create index if not exists "access_api_key_role" on "access_api_key" ("role_id")`);
    this.addSql(`insert into "access_role" ("id", "name", "builtin", "mask") values
      ('super_admin', 'Super Admin', true, false),
      ('admin', 'Admin', true, false),
      ('operator', 'Operator', true, false),
      ('support', 'Support', true, true)
      on conflict do nothing`);
  }

  override async down(): Promise<void> {
    for (const table of ["access_api_key", "access_user", "access_role_permission", "access_role"])
      this.addSql(`drop table if exists "${table}"`);
  }
}
