// `npm run scan`: the suite `scan` with every module of wapiti and every route, Medusa's own admin routes included.
process.env.SOUK_SCAN = "long";
process.env.SOUK_SUITE_MINUTES = "180";
process.argv.splice(2, Number.POSITIVE_INFINITY, "scan");
await import("../run.mts");
