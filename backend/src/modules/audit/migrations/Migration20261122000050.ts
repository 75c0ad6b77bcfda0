import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Who did what: append-only, sealed in a chain. The trigger stops slips; the chain shows what gets around it. */
export class Migration20261122000050 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "audit_record" (
      "id" bigint generated always as identity primary key,
      "seq" bigint null unique,
      "at" timestamptz(3) not null default clock_timestamp(),
      "actor" text not null,
      "action" text not null,
      "subject_type" text null,
      "subject_id" text null,
      "before" jsonb null,
      "after" jsonb null,
      "detail" jsonb null,
      "address" text null,
      "request_id" text null,
      "outcome" text not null default 'done',
      "mac" text null
    )`);
    this.addSql(`create index if not exists "audit_record_at" on "audit_record" ("at" desc, "id" desc)`);
    this.addSql(
      `create index if not exists "audit_record_subject" on "audit_record" ("subject_id", "id" desc)`,
    );
    this.addSql(`create index if not exists "audit_record_actor" on "audit_record" ("actor", "id" desc)`);
    this.addSql(
      `create index if not exists "audit_record_unsealed" on "audit_record" ("id") where "seq" is null`,
    );
    this.addSql(`create table if not exists "audit_head" (
      "only" boolean primary key default true check ("only"),
      "seq" bigint not null,
      "mac" text not null,
      "signature" text not null,
      "checkpoint_seq" bigint not null,
      "checkpoint_mac" text not null,
      "checkpoint_signature" text not null
    )`);
    this.addSql(GUARD);
    this.addSql(`create or replace trigger "audit_record_guard" before update or delete on "audit_record"
      for each row execute function souk_audit_guard()`);
    this.addSql(`create or replace trigger "audit_record_no_truncate" before truncate on "audit_record"
      for each statement execute function souk_audit_guard()`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "audit_record"`);
    this.addSql(`drop table if exists "audit_head"`);
    this.addSql(`drop function if exists souk_audit_guard()`);
  }
}

/** Sealing fills two empty columns; the removal of old records says that it is one. Nothing else passes. */
const GUARD = `create or replace function souk_audit_guard() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.seq is null and new.seq is not null
     and to_jsonb(old) - 'seq' - 'mac' = to_jsonb(new) - 'seq' - 'mac' then
    return new;
  end if;
  if tg_op = 'DELETE' and current_setting('souk.audit_retention', true) = 'on' then
    return old;
  end if;
  raise exception 'audit_record is append-only';
end $$`;
