import { CARRIERS, type CarriersConfig } from "./carriers";
import type { CarrierFake } from "./carriers/fake";
import { WebhookSender } from "./carriers/webhooks";
import { FaultList } from "./faults/faults";
import { createGoogleState, type GoogleState } from "./google";
import { type CallCounts, CallMeter } from "./lib/calls";
import type { Mail } from "./mail/sink";

const MAILS_KEPT = 500;

export interface Sms {
  to: string;
  text: string;
  /** ISO 8601. */
  at: string;
}

export interface CoreOptions {
  spreadsheets: string[];
  serviceAccount: { client_email: string; public_key_pem: string };
  carriers: CarriersConfig;
  /** Carrier id -> the shop's webhook address. */
  webhookUrls: Readonly<Record<string, string>>;
  /** Pauses between a webhook's attempts, milliseconds. */
  retryDelaysMs?: readonly number[];
  now(): number;
  /** Called after every change that is worth saving. */
  onChange(): void;
}

type Saved = ReturnType<SandboxCore["snapshot"]>;

/** All that the stand-ins hold, and the one place that saves, restores and empties it. */
export class SandboxCore {
  readonly faults = new FaultList();
  readonly webhooks: WebhookSender;
  readonly carriers: readonly CarrierFake[];
  readonly google: GoogleState;
  readonly webhookUrls: Record<string, string | null>;
  private readonly meters = new Map<string, CallMeter>();
  mails: Mail[] = [];
  sms: Sms[] = [];

  constructor(private readonly options: CoreOptions) {
    const { now, onChange, retryDelaysMs } = options;
    this.webhooks = new WebhookSender({ now, onChange, retryDelaysMs });
    this.webhookUrls = { ...options.webhookUrls };
    this.google = this.emptyGoogle();
    this.carriers = Object.entries(CARRIERS).map(([id, create]) =>
      create(
        {
          now,
          webhookUrl: () => this.webhookUrls[id] ?? null,
          send: (webhook) => void this.webhooks.send(webhook),
        },
        options.carriers,
      ),
    );
  }

  private emptyGoogle(): GoogleState {
    const { spreadsheets, serviceAccount, now } = this.options;
    return createGoogleState({ spreadsheets, serviceAccount, now });
  }

  /** Something changed: it will be saved. */
  touch(): void {
    this.options.onChange();
  }

  now(): number {
    return this.options.now();
  }

  carrier(id: string): CarrierFake | undefined {
    return this.carriers.find((one) => one.id === id);
  }

  /** `google` and the carriers: what faults and call counts go by. */
  targets(): string[] {
    return ["google", ...this.carriers.map(({ id }) => id)];
  }

  meter(target: string): CallMeter {
    const meter = this.meters.get(target) ?? new CallMeter(this.options.now);
    this.meters.set(target, meter);
    return meter;
  }

  calls(): Record<string, CallCounts> {
    return Object.fromEntries(this.targets().map((target) => [target, this.meter(target).counts()]));
  }

  keepMail(mail: Mail): void {
    this.mails = [...this.mails, mail].slice(-MAILS_KEPT);
    this.touch();
  }

  keepSms(sms: Sms): void {
    this.sms = [...this.sms, sms].slice(-MAILS_KEPT);
    this.touch();
  }

  snapshot() {
    return {
      version: 1,
      google: this.google.snapshot(),
      carriers: Object.fromEntries(this.carriers.map((carrier) => [carrier.id, carrier.snapshot()])),
      webhooks: this.webhooks.snapshot(),
      webhookUrls: this.webhookUrls,
      mails: this.mails,
      sms: this.sms,
    };
  }

  /** Takes back what `snapshot` gave; addresses set at this start win over saved ones. */
  restore(saved: Saved): void {
    this.google.restore(saved.google);
    for (const carrier of this.carriers) {
      const state = saved.carriers[carrier.id];
      if (state !== undefined) carrier.restore(state);
    }
    this.webhooks.restore(saved.webhooks);
    Object.assign(this.webhookUrls, { ...saved.webhookUrls, ...this.options.webhookUrls });
    this.mails = saved.mails;
    this.sms = saved.sms;
  }

  /** Empties everything but the settings: sheets, parcels, mails, faults, counts. */
  reset(): void {
    this.google.restore(this.emptyGoogle().snapshot());
    for (const carrier of this.carriers) carrier.reset();
    this.webhooks.reset();
    this.faults.clear();
    this.meters.clear();
    this.mails = [];
    this.sms = [];
    this.touch();
  }
}

/** Whether a saved file is one that this version wrote. */
export function isSaved(value: unknown): value is Saved {
  return typeof value === "object" && value !== null && "version" in value && value.version === 1;
}
