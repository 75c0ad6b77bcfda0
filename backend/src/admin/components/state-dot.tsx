import { StatusBadge } from "@medusajs/ui";
import type { Colour } from "../lib/colours";

/** A coloured dot with a word. Medusa's badge pads its left and right; ours its start and end. */
export const StateDot = ({ colour, word }: { colour: Colour; word: string }) => (
  <StatusBadge color={colour} className="text-nowrap px-0 pe-1.5">
    {word}
  </StatusBadge>
);
