import type { Ground } from "./colour";
import { Pen } from "./pen";
import { scene, type View, WIDTH } from "./scene";
import { type Looks, type ShapeName, shapes } from "./shapes";
import type { Zellige } from "./zellige";

/** A picture's recipe for one kind of object. */
type ArtOf<K extends ShapeName> = {
  readonly [P in K]: {
    readonly shape: P;
    readonly look: Looks[P];
    readonly ground: Ground;
    readonly pattern: Zellige;
    /** Where the detail picture looks, when the usual place of the shape shows too little. */
    readonly detail?: View;
    /** The same object in its other colours: one further picture each. */
    readonly others?: readonly { readonly look: Partial<Looks[P]>; readonly ground: Ground }[];
  };
}[K];

/** The recipe of any product. */
export type Art = ArtOf<ShapeName>;

/** Pictures of a product: the whole object, a detail, and one for each other colour. */
export const pictureCount = (art: Art): number => 2 + (art.others?.length ?? 0);

/**
 * The SVG of one picture, 4:5 and `width` pixels wide: index 0 the whole object, 1 a detail, 2 and up the other colours.
 * Throws a RangeError for a picture that the recipe does not have.
 */
export function composeArt<K extends ShapeName>(art: ArtOf<K>, index: number, width: number = WIDTH): string {
  const other = art.others?.[index - 2];
  if (index < 0 || (index > 1 && !other)) throw new RangeError(`No picture ${index} for this ${art.shape}`);
  const shape = shapes[art.shape];
  const pen = new Pen();
  const object = shape.draw(pen, { ...art.look, ...other?.look });
  return scene(pen, object, {
    ground: other?.ground ?? art.ground,
    pattern: art.pattern,
    stance: shape.stance,
    width,
    view: index === 1 ? (art.detail ?? shape.detail) : undefined,
  });
}
