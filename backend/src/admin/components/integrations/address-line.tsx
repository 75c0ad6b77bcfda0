import { useReader } from "../../hooks/use-reader";
import { CopyButton } from "../copy-button";
import { Latin } from "../latin";

/** An address to copy, whole on any screen. */
export function AddressLine({ label, address }: { label: string; address: string }) {
  const { t } = useReader();
  return (
    <div className="bg-ui-bg-component shadow-borders-base flex items-center justify-between gap-x-3 rounded-lg px-3 py-2">
      <div className="flex min-w-0 flex-col gap-y-0.5">
        <span className="txt-compact-xsmall text-ui-fg-subtle">{label}</span>
        <span className="txt-compact-small">
          <Latin>{address}</Latin>
        </span>
      </div>
      <CopyButton text={address} label={t("integrations.webhook.copy")} />
    </div>
  );
}
