import type {
  CreateFulfillmentResult,
  CreateShippingOptionDTO,
  FulfillmentOption,
} from "@medusajs/framework/types";
import { AbstractFulfillmentProviderService, MedusaError } from "@medusajs/framework/utils";

/**
 * Medusa's view of delivery (`carrier_carrier`): a thin adapter that only records. The parcel itself is made by the
 * `shipping` module's job, outside checkout, so that no carrier call ever stands inside one of Medusa's workflows.
 */
export class CarrierFulfillmentProvider extends AbstractFulfillmentProviderService {
  static override identifier = "carrier";

  override async getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return [{ id: "home-delivery", name: "Home delivery, cash at the door" }];
  }

  override async validateOption(): Promise<boolean> {
    return true;
  }

  override async validateFulfillmentData(
    optionData: Record<string, unknown>,
    data: Record<string, unknown>,
  ): Promise<Record<string, unknown>> {
    return { ...optionData, ...data };
  }

  /** Prices come from the city table before the order is placed; Medusa's option carries a flat price. */
  override async canCalculate(_: CreateShippingOptionDTO): Promise<boolean> {
    return false;
  }

  /** Medusa asks all the same when somebody calls `/store/shipping-options/:id/calculate`. */
  override async calculatePrice(): Promise<never> {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "This shipping option has a flat price; ask POST /api/shipping/quote for a carrier's",
    );
  }

  override async createFulfillment(data: Record<string, unknown>): Promise<CreateFulfillmentResult> {
    return { data, labels: [] };
  }

  override async cancelFulfillment(): Promise<Record<string, unknown>> {
    return {};
  }

  override async createReturnFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] };
  }
}
