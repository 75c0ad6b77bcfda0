import type { ParcelDetail, ParcelView } from "../carriers/fake";
import type { SandboxCore } from "../core";

/** Every carrier's parcels, oldest first within a carrier. */
export function allParcels(core: SandboxCore): ParcelView[] {
  return core.carriers.flatMap((carrier) => carrier.parcels());
}

function parcelDetails(core: SandboxCore): Record<string, ParcelDetail> {
  const details: Record<string, ParcelDetail> = {};
  for (const carrier of core.carriers)
    for (const { tracking_number } of carrier.parcels()) {
      const detail = carrier.detail(tracking_number);
      if (detail) details[tracking_number] = detail;
    }
  return details;
}

/** `GET /sandbox/state`: the design's four keys, and then what tests and the curious look at besides. */
export function publicState(core: SandboxCore) {
  return {
    sheets: core.google.sheets,
    parcels: allParcels(core),
    mails: core.mails,
    sms: core.sms,
    parcel_details: parcelDetails(core),
    webhooks: core.webhooks.list(),
    faults: core.faults.list(),
    settings: settings(core),
    calls: core.calls(),
    google_calls: core.google.calls,
  };
}

/** The webhook addresses as `POST /sandbox/settings` takes them: `{ "<carrier>_webhook_url" }`. */
export function settings(core: SandboxCore): Record<string, string | null> {
  return Object.fromEntries(
    core.carriers.map(({ id }) => [`${id}_webhook_url`, core.webhookUrls[id] ?? null]),
  );
}
