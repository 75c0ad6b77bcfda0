import { darken, type Hex, lighten } from "../colour";
import { circle, ellipse, line, mirrored, n, type Pen, path, place, repeat } from "../pen";
import { CX } from "../scene";
import { khatam, star } from "../zellige";
import { cuff } from "./cuff";
import type { Shape } from "./shape";
import { cabochon, chain, drop, hanging, type JewelLook, metalFill } from "./silver";

/** One triangular fibula with its pin, stones and drops, around the origin. */
function brooch(pen: Pen, look: JewelLook): string {
  const { metal, stone, second } = look;
  const wire = repeat(5, (i) =>
    place(circle(0, 0, 8, "none", { stroke: darken(metal, 0.4), "stroke-width": 3.5 }), -80 + i * 40, -58),
  );
  const head =
    path("M-30 -92C-30 -150 30 -150 30 -92Z", metalFill(pen, metal)) +
    circle(0, -150, 34, "none", { stroke: darken(metal, 0.25), "stroke-width": 13 }) +
    circle(0, -150, 34, "none", { stroke: lighten(metal, 0.4), "stroke-width": 5 });
  const pin = line("M0 -190V226", darken(metal, 0.42), 8) + line("M-2 -190V226", lighten(metal, 0.3), 3);
  return (
    pin +
    head +
    path("M-132 -92L132 -92L92 -14L0 168L-92 -14Z", metalFill(pen, metal)) +
    path("M-108 -76L108 -76L76 -14L0 134L-76 -14Z", "none", {
      stroke: darken(metal, 0.4),
      "stroke-width": 5,
    }) +
    wire +
    cabochon(30, stone, metal) +
    [-58, 58].map((x) => place(cabochon(14, second, metal), x, -22)).join("") +
    place(cabochon(15, second, metal), 0, 76) +
    place(drop(pen, look), 0, 168) +
    [-46, 46].map((x) => place(drop(pen, look), x, 74, 0, 0.8)).join("")
  );
}

/** Tizerzai: two triangular fibulae joined by a chain. */
function fibula(pen: Pen, look: JewelLook): string {
  const { metal, stone } = look;
  const links = chain(hanging([CX - 196, 330], [CX + 196, 330], 330, 46), metal, 11);
  const medal =
    path(khatam(76), metalFill(pen, metal)) +
    path(khatam(54), "none", { stroke: darken(metal, 0.4), "stroke-width": 4 }) +
    cabochon(27, stone, metal);
  const drops = [-44, 0, 44].map((x) => place(drop(pen, look), CX + x, 742 - Math.abs(x) * 0.3)).join("");
  const pair = mirrored(place(brooch(pen, look), CX - 214, 460, 0, 1.04), CX);
  return place(links + place(medal, CX, 676) + drops + pair, CX * -0.18, 600 - 570 * 1.18, 0, 1.18);
}

/** A round bead of resin, lit from the upper left. */
function bead(pen: Pen, r: number, colour: Hex): string {
  const glow = pen.radial(
    [
      [0, lighten(colour, 0.6)],
      [0.4, colour],
      [1, darken(colour, 0.45)],
    ],
    0.36,
    0.32,
    0.75,
  );
  const glint = ellipse(-r * 0.28, -r * 0.34, r * 0.24, r * 0.14, "#ffffff", { opacity: 0.65 });
  return ellipse(0, 0, r * 1.04, r * 0.9, glow) + glint;
}

const silverBead = (pen: Pen, r: number, metal: Hex): string =>
  circle(0, 0, r * 0.9, metalFill(pen, metal)) +
  line(`M${n(-r * 0.6)} 0H${n(r * 0.6)}`, darken(metal, 0.4), 4);

/** A necklace of amber and coral beads with silver between. */
function beads(pen: Pen, look: JewelLook): string {
  const { metal, stone, second } = look;
  const count = 25;
  const strung = repeat(count, (i) => {
    const t = (i / (count - 1)) * 2 - 1;
    const [angle, r] = [t * 2.62, 37 - 7 * Math.abs(t)];
    const drawing = i % 4 === 3 ? silverBead(pen, r, metal) : bead(pen, r, i % 4 === 1 ? stone : second);
    return place(drawing, CX + 268 * Math.sin(angle), 560 + 330 * Math.cos(angle), (-angle * 180) / Math.PI);
  });
  const clasp =
    line(`M${CX - 132} 274C${CX - 80} 226 ${CX + 80} 226 ${CX + 132} 274`, darken(metal, 0.35), 5) +
    circle(CX, 238, 12, metalFill(pen, metal));
  const pendant =
    path(khatam(66), metalFill(pen, metal)) +
    cabochon(26, stone, metal) +
    place(drop(pen, look), 0, 58, 0, 1.2);
  return clasp + strung + place(pendant, CX, 966, 0, 0.94);
}

/** The open hand, on a fine chain. */
function khmissa(pen: Pen, look: JewelLook): string {
  const { metal, stone, second } = look;
  const hand =
    "M-112 40C-112 -20 -100 -60 -96 -120C-94 -156 -56 -156 -56 -120V-176C-54 -214 -22 -214 -20 -176V-204C-18 -244 18 -244 20 -204V-176C22 -214 54 -214 56 -176V-120C56 -156 94 -156 96 -120C100 -60 112 -20 112 40C112 130 60 190 0 212C-60 190 -112 130 -112 40Z";
  const thumbs =
    path("M-104 -8C-150 -40 -176 -30 -172 4C-166 48 -132 70 -100 76Z", metalFill(pen, metal)) +
    path("M104 -8C150 -40 176 -30 172 4C166 48 132 70 100 76Z", metalFill(pen, metal));
  const ribs = line("M-38 -118V-70M0 -130V-76M38 -118V-70", darken(metal, 0.42), 5);
  const scrolls =
    mirrored(line("M-22 96C-62 110 -84 80 -70 52C-60 34 -36 44 -44 62", darken(metal, 0.42), 5), 0) +
    repeat(7, (i) => circle(-66 + i * 22, -48 + Math.abs(3 - i) * 4, 5, lighten(metal, 0.7)));
  const cords = mirrored(chain(hanging([CX - 250, 170], [CX - 6, 436], 40, 24), metal, 8), CX);
  const body =
    thumbs +
    path(hand, metalFill(pen, metal)) +
    path(hand, "none", { stroke: darken(metal, 0.3), "stroke-width": 5 }) +
    ribs +
    scrolls +
    place(cabochon(38, stone, metal), 0, 16) +
    place(cabochon(13, second, metal), 0, 118) +
    repeat(3, (i) => place(drop(pen, look), -52 + i * 52, i === 1 ? 208 : 172, 0, 0.82));
  return (
    cords +
    circle(CX, 448, 17, "none", { stroke: darken(metal, 0.2), "stroke-width": 8 }) +
    place(body, CX, 712, 0, 1.12)
  );
}

function earrings(pen: Pen, look: JewelLook): string {
  const { metal, stone, second } = look;
  const one =
    line("M0 -296C64 -296 58 -202 0 -200", darken(metal, 0.25), 9) +
    circle(0, -196, 11, metalFill(pen, metal)) +
    place(path(star(8, 64, 50), metalFill(pen, metal)) + cabochon(27, stone, metal), 0, -124) +
    path("M-110 -40A112 112 0 0 0 110 -40A130 96 0 0 1 -110 -40Z", metalFill(pen, metal)) +
    path(
      "M-110 -40C-118 60 -62 118 0 118C62 118 118 60 110 -40C84 20 40 44 0 44C-40 44 -84 20 -110 -40Z",
      metalFill(pen, metal),
    ) +
    repeat(5, (i) =>
      place(circle(0, 0, 9, i % 2 ? second : stone), -72 + i * 36, 34 + 46 * (1 - ((i - 2) / 2) ** 2)),
    ) +
    line("M0 -64V40", darken(metal, 0.3), 5) +
    repeat(5, (i) => place(drop(pen, look), -92 + i * 46, 64 + 54 * (1 - ((i - 2) / 2) ** 2), 0, 1));
  return place(one, CX - 172, 640, 0, 1.36) + place(one, CX + 172, 676, 0, 1.36);
}

const styles = { fibula, beads, khmissa, earrings, cuff };

/** Silver of Tiznit and the Atlas. */
export const jewel: Shape<JewelLook> = {
  stance: "hangs",
  detail: { x: CX - 60, y: 660, zoom: 1.8 },
  draw: (pen, look) => styles[look.style](pen, look),
};
