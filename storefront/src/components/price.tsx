import type { Locale } from "@/shared/locale";
import { formatMoney } from "@/shared/money";

/** An amount in dirhams, isolated so that it stands as one piece in either direction. */
export function Price({ locale, amount, name }: { locale: Locale; amount: number; name?: string }) {
  return (
    <bdi className="price" data-price={name}>
      {formatMoney(locale, amount)}
    </bdi>
  );
}
