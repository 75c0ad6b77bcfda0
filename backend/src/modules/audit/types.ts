/** What happened, as the caller tells it; everything but `action` may be left out. */
export interface NewAuditRecord {
  /** `staff:<user id>`, `key:<api key id>`, `carrier:<id>`, `shopper`, `system` or `stranger`. */
  actor: string;
  /** A verb of ours (`sign_in`, `order.transition`) or a route (`POST /admin/products/:id`). */
  action: string;
  /** What it was done to: kind and id, such as `product` and `prod_…`. */
  subject_type?: string | null;
  subject_id?: string | null;
  /** Only what changed; never a secret. */
  before?: unknown;
  after?: unknown;
  detail?: unknown;
  /** Address of the client. */
  address?: string | null;
  request_id?: string | null;
  outcome?: AuditOutcome;
}

export type AuditOutcome = "done" | "refused" | "failed";

/** A record as it is kept. `seq` and `mac` are null for the moment between its writing and its sealing. */
export interface AuditRecord {
  id: string;
  seq: string | null;
  at: Date;
  actor: string;
  action: string;
  subject_type: string | null;
  subject_id: string | null;
  before: unknown;
  after: unknown;
  detail: unknown;
  address: string | null;
  request_id: string | null;
  outcome: AuditOutcome;
  mac: string | null;
}

/** The end of the chain, and where it begins since the last removal of old records. */
export interface AuditHead {
  seq: string;
  mac: string;
  signature: string;
  checkpoint_seq: string;
  checkpoint_mac: string;
  checkpoint_signature: string;
}
