import { createCarrierClient } from "../client/index";
import { replay } from "../replay";
import { eventKey, readWebhook } from "../webhook";

/** What the checks use of the kit; the kit's own tests put a faulty one in its place, to show that each check bites. */
export interface KitUnderTest {
  createCarrierClient: typeof createCarrierClient;
  readWebhook: typeof readWebhook;
  replay: typeof replay;
  eventKey: typeof eventKey;
}

export const realKit: KitUnderTest = { createCarrierClient, readWebhook, replay, eventKey };
