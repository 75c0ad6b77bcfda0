import { randomUUID } from "node:crypto";
import type {
  AuthorizePaymentOutput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  DeletePaymentOutput,
  GetPaymentStatusOutput,
  InitiatePaymentOutput,
  ProviderWebhookPayload,
  RefundPaymentOutput,
  RetrievePaymentOutput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types";
import { AbstractPaymentProvider, PaymentActions, PaymentSessionStatus } from "@medusajs/framework/utils";

/**
 * Cash on delivery (`pp_cod_cod`). The order is authorised at once, because nothing is owed before the door; the
 * payment is captured when staff mark the carrier's cash as remitted. No outside service is called.
 */
export class CodPaymentProvider extends AbstractPaymentProvider {
  static override identifier = "cod";

  constructor(container: Record<string, unknown>, options: Record<string, unknown> = {}) {
    super(container, options);
  }

  async initiatePayment(): Promise<InitiatePaymentOutput> {
    return { id: randomUUID(), status: PaymentSessionStatus.AUTHORIZED, data: { method: "cod" } };
  }

  async authorizePayment(): Promise<AuthorizePaymentOutput> {
    return { status: PaymentSessionStatus.AUTHORIZED, data: { method: "cod" } };
  }

  async capturePayment(input: CapturePaymentInput): Promise<CapturePaymentOutput> {
    return { data: { ...input.data, remitted_at: new Date().toISOString() } };
  }

  async getPaymentStatus(): Promise<GetPaymentStatusOutput> {
    return { status: PaymentSessionStatus.AUTHORIZED };
  }

  async cancelPayment(): Promise<CancelPaymentOutput> {
    return { data: { method: "cod" } };
  }

  async deletePayment(): Promise<DeletePaymentOutput> {
    return { data: { method: "cod" } };
  }

  async refundPayment(): Promise<RefundPaymentOutput> {
    return { data: { method: "cod" } };
  }

  async retrievePayment(): Promise<RetrievePaymentOutput> {
    return { data: { method: "cod" } };
  }

  async updatePayment(): Promise<UpdatePaymentOutput> {
    return { data: { method: "cod" } };
  }

  /** Cash has no webhook: the carrier's events go through `/webhooks/shipping/:carrier`. */
  async getWebhookActionAndData(_: ProviderWebhookPayload["payload"]): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED };
  }
}
