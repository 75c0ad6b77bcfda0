/** The part of libheif-js that we use. */
declare module "libheif-js/wasm-bundle.js" {
  interface Pixels {
    data: Uint8ClampedArray<ArrayBuffer>;
    width: number;
    height: number;
  }
  interface HeifImage {
    get_width(): number;
    get_height(): number;
    is_primary(): boolean;
    display(target: Pixels, done: (filled: Pixels | null) => void): void;
  }
  interface Libheif {
    ready?: Promise<unknown>;
    HeifDecoder: new () => { decode(file: Uint8Array): HeifImage[] };
  }
  const libheif: Libheif;
  export default libheif;
}
