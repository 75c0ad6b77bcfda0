import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Sessions of staff with their refresh tokens, second factors, the counters of the lock-out, and the web server's own sessions. */
export class Migration20261122050001 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "staff_session" (
      "id" text primary key,
      "user_id" text not null,
      "auth_identity_id" text not null,
      "how" text not null default 'token',
      "factor" text not null,
      "factor_tries" integer not null default 0,
      "created_at" timestamptz not null,
      "expires_at" timestamptz not null,
      "last_used_at" timestamptz not null,
      "idle_seconds" integer not null,
      "address" text not null,
      "user_agent" text not null,
      "device" text not null,
      "ended_at" timestamptz null,
      "end_reason" text null
    )`);
    this.addSql(
      `create index if not exists "staff_session_user" on "staff_session" ("user_id") where "ended_at" is null`,
    );
    this.addSql(
      `create index if not exists "staff_session_identity" on "staff_session" ("auth_identity_id") where "ended_at" is null`,
    );
    this.addSql(`create table if not exists "staff_refresh_token" (
      "hash" text primary key,
      "session_id" text not null references "staff_session" ("id") on delete cascade,
      "created_at" timestamptz not null,
      "rotated_at" timestamptz null
    )`);
    this.addSql(
      `create index if not exists "staff_refresh_token_session" on "staff_refresh_token" ("session_id")`,
    );
    this.addSql(`create table if not exists "staff_second_factor" (
      "id" text primary key,
      "user_id" text not null,
      "auth_identity_id" text not null unique,
      "secret" text not null,
      "status" text not null default 'pending',
      "last_step" bigint not null default 0,
      "recovery_hashes" text[] not null default '{}',
      "created_at" timestamptz not null default now(),
      "enabled_at" timestamptz null
    )`);
    this.addSql(`create table if not exists "sign_in_throttle" (
      "key" text primary key,
      "failures" integer not null,
      "blocked_until" timestamptz null,
      "last_at" timestamptz not null
    )`);
    this.addSql(`create index if not exists "sign_in_throttle_last" on "sign_in_throttle" ("last_at")`);
    this.addSql(`create table if not exists "staff_device" (
      "hash" text primary key,
      "account" text not null,
      "last_used_at" timestamptz not null
    )`);
    this.addSql(`create table if not exists "web_session" (
      "sid" varchar not null primary key,
      "sess" json not null,
      "expire" timestamp(6) not null
    )`);
    this.addSql(`create index if not exists "web_session_expire" on "web_session" ("expire")`);
  }

  override async down(): Promise<void> {
    for (const table of [
      "web_session",
      "staff_device",
      "sign_in_throttle",
      "staff_second_factor",
      "staff_refresh_token",
      "staff_session",
    ])
      this.addSql(`drop table if exists "${table}"`);
  }
}
