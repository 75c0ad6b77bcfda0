import { Container, Heading } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { SHOP_SETTING_GROUPS } from "../../../shop-settings/fields";
import { KEYS } from "../../hooks/keys";
import { useMay } from "../../hooks/use-may";
import { useReader } from "../../hooks/use-reader";
import { getSettings } from "../../lib/settings-api";
import { Loading } from "../loading";
import { LoadProblem } from "../notices";
import { Quiet } from "../section";
import { CarriersSection, SheetSettings } from "./elsewhere";
import { SettingsGroup } from "./settings-group";

/** Every setting of the shop in one place; keys of carriers and of the sheet are one link away. */
export function SettingsPage() {
  const { t, locale } = useReader();
  const may = useMay();
  const { data, error, refetch } = useQuery({
    queryKey: KEYS.settings,
    queryFn: ({ signal }) => getSettings(locale, signal),
  });
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-col gap-y-1 px-6 py-4">
        <Heading>{t("desk.settings.title")}</Heading>
        <Quiet>{t("desk.settings.subtitle")}</Quiet>
      </div>
      {error && !data && <LoadProblem problem={error} onRetry={() => void refetch()} />}
      {!error && !data && <Loading rows={6} />}
      {data && (
        <>
          {SHOP_SETTING_GROUPS.map((group) => (
            <SettingsGroup key={group.id} group={group} values={data[group.id] ?? {}} />
          ))}
          {data.sheet && <SheetSettings sheet={data.sheet} />}
          {may("integrations.manage") && <CarriersSection />}
        </>
      )}
    </Container>
  );
}

export function SettingsCrumb() {
  const { t } = useReader();
  return t("desk.settings.title");
}
