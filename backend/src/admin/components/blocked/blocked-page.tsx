import { Button, Container, Heading, Input } from "@medusajs/ui";
import { useDeferredValue, useState } from "react";
import { useReader } from "../../hooks/use-reader";
import type { BlockQuery } from "../../lib/desk-api";
import { Quiet } from "../section";
import { Tabs } from "../tabs";
import { BlockDrawer } from "./block-drawer";
import { BlockList } from "./block-list";

const STATES: readonly BlockQuery["state"][] = ["live", "ended"];

/** A phone without its zero; what is shorter is still being typed. */
const WHOLE_PHONE = 9;
const digitsIn = (text: string): number => [...text].filter((letter) => /\p{Nd}/u.test(letter)).length;

/** Phones whose orders wait for a person. */
export function BlockedPage() {
  const { t } = useReader();
  const [state, setState] = useState<BlockQuery["state"]>("live");
  const [phone, setPhone] = useState("");
  const [adding, setAdding] = useState(false);
  const wanted = useDeferredValue(digitsIn(phone) < WHOLE_PHONE ? "" : phone.trim());
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
        <div className="flex flex-col gap-y-1">
          <Heading>{t("desk.blocked.title")}</Heading>
          <Quiet>{t("desk.blocked.subtitle")}</Quiet>
        </div>
        <Button size="small" type="button" onClick={() => setAdding(true)}>
          {t("desk.blocked.add")}
        </Button>
      </div>
      <Tabs value={state} onValueChange={(next) => setState(STATES.find((one) => one === next) ?? "live")}>
        <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
          <Tabs.List className="flex-wrap" aria-label={t("desk.blocked.state")}>
            {STATES.map((one) => (
              <Tabs.Trigger key={one} value={one}>
                {t(`desk.blocked.${one}`)}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          <Input
            size="small"
            type="tel"
            autoComplete="off"
            // An empty field keeps the page's direction, so that the placeholder stands on the right side.
            dir={phone ? "ltr" : undefined}
            aria-label={t("desk.blocked.search")}
            placeholder={t("desk.blocked.search")}
            value={phone}
            onChange={(event) => setPhone(event.target.value)}
          />
        </div>
        <Tabs.Content value={state} className="border-t">
          <BlockList query={{ state, phone: wanted }} />
        </Tabs.Content>
      </Tabs>
      {adding && <BlockDrawer onClose={() => setAdding(false)} />}
    </Container>
  );
}

export function BlockedCrumb() {
  const { t } = useReader();
  return t("desk.blocked.title");
}
