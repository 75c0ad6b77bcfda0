import { Button, Input, Label } from "@medusajs/ui";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { useReader } from "../../hooks/use-reader";
import { Quiet } from "../section";

/** Where the scanner types. It has the focus when the page opens and keeps it after each code. */
export function ScanField({ onCode, busy }: { onCode: (code: string) => void; busy: boolean }) {
  const { t } = useReader();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [code, setCode] = useState("");
  useEffect(() => field.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const text = code.trim();
    setCode("");
    field.current?.focus();
    if (text) onCode(text);
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-y-2 px-6 py-4">
      <Label size="small" weight="plus" htmlFor={id}>
        {t("returns.scan")}
      </Label>
      <div className="flex gap-x-2">
        <div className="min-w-0 flex-1">
          <Input
            ref={field}
            id={id}
            dir="ltr"
            value={code}
            maxLength={100}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            enterKeyHint="search"
            onChange={(event) => setCode(event.target.value)}
          />
        </div>
        <Button type="submit" variant="secondary" isLoading={busy}>
          {t("returns.find")}
        </Button>
      </div>
      <Quiet>{t("returns.hint")}</Quiet>
    </form>
  );
}
