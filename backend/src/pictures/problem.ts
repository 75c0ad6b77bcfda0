import type { Locale } from "@souk/contracts";
import { ShopError } from "../http/shop-error";
import { type PictureCode, pictureMessage, type Values } from "./messages";

const STATUS: Record<PictureCode, number> = {
  picture_type: 415,
  picture_heavy: 413,
  picture_pixels: 413,
  picture_damaged: 422,
  picture_disguise: 422,
  picture_slow: 422,
  picture_foreign: 422,
  csv_invalid: 422,
  upload_busy: 503,
  upload_store: 502,
  upload_empty: 400,
  upload_too_many: 413,
  upload_large: 413,
  upload_broken: 400,
  upload_closed: 422,
  gallery_changed: 409,
  gallery_invalid: 400,
};

/** Why a file is refused: a code, and what its message names. */
export class PictureProblem extends Error {
  constructor(
    readonly code: PictureCode,
    readonly values: Values = {},
  ) {
    super(code);
  }

  get status(): number {
    return STATUS[this.code];
  }

  /** The same problem, told of a file. */
  of(name: string): PictureProblem {
    return new PictureProblem(this.code, { ...this.values, name });
  }

  text(locale: Locale): string {
    return pictureMessage(this.code, locale, this.values);
  }

  toShopError(locale: Locale): ShopError {
    const type = this.status === 409 ? "conflict" : "invalid_data";
    return new ShopError(this.status, { type, code: this.code, message: this.text(locale) });
  }
}
