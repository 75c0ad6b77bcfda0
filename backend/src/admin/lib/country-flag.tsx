import type { CSSProperties, HTMLAttributes } from "react";

interface Props extends HTMLAttributes<HTMLSpanElement> {
  /** ISO 3166-1, two letters. */
  countryCode: string;
  style?: CSSProperties;
  svg?: boolean;
}

const REGIONAL_A = 0x1f1e6;
const flagOf = (code: string): string =>
  [...code.toUpperCase()]
    .map((letter) => String.fromCodePoint(REGIONAL_A + letter.charCodeAt(0) - 65))
    .join("");

/** Stands in for `react-country-flag` (medusa-config), which loads its pictures from a server elsewhere. */
export default function CountryFlag({ countryCode, svg: _, ...rest }: Props) {
  return (
    <span role="img" {...rest}>
      {flagOf(countryCode)}
    </span>
  );
}
