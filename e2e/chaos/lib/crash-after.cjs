/**
 * Preload (`node --require`) that kills its process right after the n-th step of work that leaves a trace outside it:
 * a database write, a commit, a lock, an HTTP call sent, an HTTP call answered. Inert until SIGUSR2 arms it.
 * CRASH_AFTER: the step to die after. CRASH_LOG: a file that gets `armed`, every step while armed, and `died`.
 */
const { appendFileSync } = require("node:fs");
const { subscribe } = require("node:diagnostics_channel");
const Module = require("node:module");

const log = process.env.CRASH_LOG;
const limit = Number(process.env.CRASH_AFTER || 0);
const LEAVES_A_TRACE =
  /^\s*commit|\b(insert into|update|delete from|graphile_worker\.|for update|pg_advisory)/i;
const LOOKS_AT_WORKERS = /^\s*WITH holder/;
let armed = false;
let steps = 0;

const write = (line) => appendFileSync(log, `${line}\n`);

function took(step) {
  if (!armed) return;
  steps += 1;
  write(`${steps} ${step}`);
  if (steps !== limit) return;
  write(`died ${step}`);
  process.kill(process.pid, "SIGKILL");
}

/** The first words of a statement: enough to say where the process died, without values. */
const headOf = (sql) => sql.replace(/\s+/g, " ").trim().slice(0, 60);

function tookQuery(sql, result) {
  if (!LEAVES_A_TRACE.test(sql) || LOOKS_AT_WORKERS.test(sql)) return;
  const rows = [result].flat()[0]?.rowCount;
  // A worker that finds no job leaves no trace.
  if (rows === 0) return;
  took(`sql ${headOf(sql)}`);
}

function wrapClient(Client) {
  const { query } = Client.prototype;
  Client.prototype.query = function (...args) {
    const [first] = args;
    const sql = typeof first === "string" ? first : first?.text;
    if (typeof sql !== "string" || typeof first?.submit === "function") return query.apply(this, args);
    const last = args.length - 1;
    if (typeof args[last] === "function") {
      const callback = args[last];
      args[last] = (error, result) => {
        if (!error) tookQuery(sql, result);
        callback(error, result);
      };
      return query.apply(this, args);
    }
    const answer = query.apply(this, args);
    return answer?.then?.((result) => {
      tookQuery(sql, result);
      return result;
    });
  };
}

const load = Module._load;
const wrapped = new WeakSet();
Module._load = function (request, ...rest) {
  const loaded = load.call(this, request, ...rest);
  if (request === "pg" && loaded?.Client && !wrapped.has(loaded.Client)) {
    wrapped.add(loaded.Client);
    wrapClient(loaded.Client);
  }
  return loaded;
};

// Node's own fetch (undici) and http clients say on these channels how far a call is.
const placeOf = (request) => `${request?.method ?? ""} ${String(request?.path ?? "").split("?")[0]}`;
subscribe("undici:request:bodySent", ({ request }) => took(`http sent ${placeOf(request)}`));
subscribe("undici:request:trailers", ({ request }) => took(`http answered ${placeOf(request)}`));
subscribe("http.client.request.start", ({ request }) => took(`http sent ${placeOf(request)}`));
subscribe("http.client.response.finish", ({ request }) => took(`http answered ${placeOf(request)}`));

if (log && limit) {
  process.on("SIGUSR2", () => {
    armed = true;
    write("armed");
  });
}
