interface PictureProps {
  source: string | null | undefined;
  /** What it shows; empty where the words beside it say so already. */
  alt?: string;
  /** Seen at once, or only after scrolling. */
  when?: "first" | "soon" | "later";
}

/** A product picture, 4:5; the space is kept before it arrives, and where there is none. */
export function Picture({ source, alt = "", when = "soon" }: PictureProps) {
  if (!source) return <span className="picture" />;
  return (
    // biome-ignore lint/performance/noImgElement: ready-made sizes come from the backend, Next's optimiser stays shut
    <img
      alt={alt}
      className="picture"
      decoding={when === "first" ? "auto" : "async"}
      fetchPriority={when === "first" ? "high" : "auto"}
      height={1200}
      loading={when === "later" ? "lazy" : "eager"}
      src={source}
      width={960}
    />
  );
}
