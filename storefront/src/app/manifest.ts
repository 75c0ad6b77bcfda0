import type { MetadataRoute } from "next";
import { ACTION, PAPER } from "@/styles/colours";

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: "سوق",
    short_name: "سوق",
    lang: "ar",
    dir: "rtl",
    start_url: "/",
    display: "standalone",
    background_color: PAPER,
    theme_color: ACTION,
    icons: [
      { src: "/icons/icon.svg", type: "image/svg+xml", sizes: "any" },
      { src: "/icons/icon-192.png", type: "image/png", sizes: "192x192" },
      { src: "/icons/icon-512.png", type: "image/png", sizes: "512x512" },
    ],
  };
}
