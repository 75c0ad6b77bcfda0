/** Must be imported before anything of Medusa: its logger and telemetry read these when they load. */
process.env.MEDUSA_DISABLE_TELEMETRY = "true";
// Below "http", so that Medusa's own access log, which prints whole URLs, stays silent; ours is in server/access-log.ts.
if (!process.env.LOG_LEVEL || ["http", "verbose", "debug", "silly"].includes(process.env.LOG_LEVEL)) {
  process.env.LOG_LEVEL = "info";
}
// Medusa's roles and OIDC are proprietary: no variable of the environment may switch them on.
delete process.env.MEDUSA_FF_RBAC;
delete process.env.MEDUSA_FF_RBAC_FILTER_FIELDS;
