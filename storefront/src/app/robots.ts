import type { MetadataRoute } from "next";
import { absoluteUrl } from "@/seo/metadata";

export const dynamic = "force-dynamic";

export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: "*", allow: "/", disallow: "/do/" },
    sitemap: absoluteUrl("/sitemap.xml"),
  };
}
