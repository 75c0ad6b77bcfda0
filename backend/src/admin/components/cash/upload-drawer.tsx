import { Button, Label, Text } from "@medusajs/ui";
import { type FormEvent, useId, useState } from "react";
import { useNavigate } from "react-router-dom";
import { useReader } from "../../hooks/use-reader";
import { useUpload } from "../../hooks/use-settlement";
import type { CarrierDebt } from "../../lib/cash-api";
import { Drawer } from "../dialogs";
import { Select } from "../select";

interface DrawerProps {
  carriers: CarrierDebt[];
  onClose: () => void;
}

/** Asks whose file it is and for the file, then shows what it says. */
export function UploadDrawer({ carriers, onClose }: DrawerProps) {
  const { t } = useReader();
  const go = useNavigate();
  const upload = useUpload((id) => void go(`/souk-cash/${id}`));
  const only = carriers.length === 1 ? carriers[0]?.carrier : undefined;
  const [carrier, setCarrier] = useState(only ?? "");
  const [file, setFile] = useState<File | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (carrier && file) upload.send({ carrier, file });
  };
  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content aria-describedby={undefined}>
        <form onSubmit={submit} className="flex min-h-0 flex-1 flex-col">
          <Drawer.Header>
            <Drawer.Title>{t("cash.upload.title")}</Drawer.Title>
          </Drawer.Header>
          <Drawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto">
            <Text size="small" className="text-ui-fg-subtle text-pretty">
              {t("cash.upload.text")}
            </Text>
            <CarrierSelect carriers={carriers} value={carrier} onChange={setCarrier} />
            <FileField onChange={setFile} />
            {upload.problem && (
              <p role="alert" className="txt-compact-small text-ui-fg-error text-pretty">
                {upload.problem}
              </p>
            )}
          </Drawer.Body>
          <Drawer.Footer>
            <Button size="small" variant="secondary" type="button" onClick={onClose}>
              {t("cash.upload.back")}
            </Button>
            <Button size="small" type="submit" disabled={!carrier || !file} isLoading={upload.running}>
              {t("cash.upload.go")}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  );
}

interface SelectProps {
  carriers: CarrierDebt[];
  value: string;
  onChange: (carrier: string) => void;
}

function CarrierSelect({ carriers, value, onChange }: SelectProps) {
  const { t, locale } = useReader();
  const id = useId();
  return (
    <div className="flex flex-col gap-y-1">
      <Label size="small" weight="plus" htmlFor={id}>
        {t("cash.carrier")}
      </Label>
      <Select value={value} onValueChange={onChange}>
        <Select.Trigger id={id}>
          <Select.Value placeholder={t("cash.upload.choose")} />
        </Select.Trigger>
        <Select.Content>
          {carriers.map(({ carrier, name }) => (
            <Select.Item key={carrier} value={carrier}>
              {name[locale]}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  );
}

function FileField({ onChange }: { onChange: (file: File | null) => void }) {
  const { t } = useReader();
  const id = useId();
  return (
    <div className="flex flex-col gap-y-1">
      <Label size="small" weight="plus" htmlFor={id}>
        {t("cash.upload.file")}
      </Label>
      <input
        id={id}
        type="file"
        accept=".csv,.txt,.tsv,text/csv,text/plain"
        onChange={(event) => onChange(event.target.files?.[0] ?? null)}
        className="txt-compact-small text-ui-fg-subtle file:bg-ui-button-neutral file:text-ui-fg-base file:shadow-buttons-neutral w-full file:me-3 file:cursor-pointer file:rounded-md file:border-0 file:px-3 file:py-1.5"
      />
    </div>
  );
}
