import { CheckCircleMiniSolid, SquareTwoStackMini } from "@medusajs/icons";
import { IconButton, toast } from "@medusajs/ui";
import { useEffect, useState } from "react";
import { useReader } from "../hooks/use-reader";

const SHOWN_MS = 2_000;

/** Copies a text and shows a tick for a moment; Medusa's own `Copy` speaks English only. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const { t } = useReader();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      toast.error(t("problem.failed"), { description: text });
    }
  };
  return (
    <>
      <IconButton size="2xsmall" variant="transparent" type="button" aria-label={label} onClick={copy}>
        {copied ? <CheckCircleMiniSolid /> : <SquareTwoStackMini />}
      </IconButton>
      <span role="status" className="sr-only">
        {copied ? t("common.copied") : ""}
      </span>
    </>
  );
}
