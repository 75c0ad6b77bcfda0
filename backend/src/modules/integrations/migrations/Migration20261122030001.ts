import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Settings of what Souk talks to: versions (sealed), which one is active, how it goes, and who changed what. */
export class Migration20261122030001 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "integration" (
      "id" text primary key,
      "active_version" integer not null default 0,
      "enabled" boolean not null default true,
      "webhook_enabled" boolean not null default true,
      "last_success_at" timestamptz null,
      "last_error_at" timestamptz null,
      "last_error" jsonb null,
      "updated_at" timestamptz not null default now()
    )`);
    this.addSql(`create table if not exists "integration_version" (
      "integration_id" text not null references "integration" ("id") on delete restrict,
      "version" integer not null check ("version" > 0),
      "state" text not null default 'draft' check ("state" in ('draft', 'tested', 'active', 'inactive')),
      "key_id" text not null,
      "sealed" text not null,
      "test" jsonb null,
      "created_by" text not null,
      "created_at" timestamptz not null default now(),
      "tested_at" timestamptz null,
      "activated_at" timestamptz null,
      "deactivated_at" timestamptz null,
      primary key ("integration_id", "version")
    )`);
    this.addSql(
      `create unique index if not exists "integration_version_one_active" on "integration_version" ("integration_id") where "state" = 'active'`,
    );
    this.addSql(`create table if not exists "integration_audit" (
      "id" bigint generated always as identity primary key,
      "integration_id" text not null,
      "version" integer null,
      "action" text not null,
      "actor" text not null,
      "detail" jsonb null,
      "at" timestamptz not null default now()
    )`);
    this.addSql(
      `create index if not exists "integration_audit_one" on "integration_audit" ("integration_id", "id")`,
    );
    this.addSql(`create or replace function "integration_audit_append_only"() returns trigger language plpgsql as $$
      begin
        raise exception 'integration_audit is append-only';
      end $$`);
    this.addSql(`create or replace trigger "integration_audit_append_only"
      before update or delete or truncate on "integration_audit"
      for each statement execute function "integration_audit_append_only"()`);
  }

  override async down(): Promise<void> {
    for (const table of ["integration_audit", "integration_version", "integration"]) {
      this.addSql(`drop table if exists "${table}" cascade`);
    }
    this.addSql(`drop function if exists "integration_audit_append_only"`);
  }
}
