import { Link } from "react-router-dom";
import { useIntegrations } from "../../hooks/use-integrations";
import { useMay } from "../../hooks/use-may";
import { useReader } from "../../hooks/use-reader";
import { STANDING_COLOUR, type Summary, standingOf } from "../../lib/integrations";
import type { Sheet } from "../../lib/settings-api";
import { Latin } from "../latin";
import { Fact, Facts, Quiet, Section } from "../section";
import { StateDot } from "../state-dot";

const LINK = "text-ui-fg-base hover:text-ui-fg-subtle inline-block min-h-6 underline";

/** Which sheet is written to; its keys are on a page of their own. */
export function SheetSettings({ sheet: { spreadsheet_id, source } }: { sheet: Sheet }) {
  const { t } = useReader();
  const may = useMay();
  const manages = may("integrations.manage");
  return (
    <Section title={t("desk.settings.sheet")}>
      <Facts>
        <Fact label={t("desk.settings.sheetId")}>
          {spreadsheet_id ? <Latin>{spreadsheet_id}</Latin> : t("desk.settings.none")}
        </Fact>
        {manages && (
          <Fact label={t("desk.settings.sheetState")}>
            <SheetState />
          </Fact>
        )}
      </Facts>
      {source === "environment" && <Quiet>{t("desk.settings.fromEnvironment")}</Quiet>}
      <div className="txt-compact-small flex flex-wrap gap-x-6 gap-y-1">
        {spreadsheet_id && (
          <a
            href={`https://docs.google.com/spreadsheets/d/${encodeURIComponent(spreadsheet_id)}`}
            target="_blank"
            rel="noreferrer"
            className={LINK}
          >
            {t("desk.settings.openSheet")}
          </a>
        )}
        {manages && <SheetLink />}
      </div>
    </Section>
  );
}

const sheetIn = (all: readonly Summary[] | undefined): Summary | undefined =>
  all?.find(({ kind }) => kind === "sheet");

function SheetState() {
  const { t } = useReader();
  const sheet = sheetIn(useIntegrations().data);
  if (!sheet) return null;
  const standing = standingOf(sheet);
  return <StateDot colour={STANDING_COLOUR[standing]} word={t(`integrations.state.${standing}`)} />;
}

function SheetLink() {
  const { t } = useReader();
  const sheet = sheetIn(useIntegrations().data);
  if (!sheet) return null;
  return (
    <Link to={`/settings/souk-integrations/${sheet.id}`} className={LINK}>
      {t("desk.settings.toSheet")}
    </Link>
  );
}

/** The carriers, each a link to its own page. */
export function CarriersSection() {
  const { t, locale } = useReader();
  const { data } = useIntegrations();
  const carriers = data?.filter(({ kind }) => kind === "carrier") ?? [];
  return (
    <Section title={t("desk.settings.carriers")}>
      <Quiet>{t("desk.settings.carriersHint")}</Quiet>
      <ul className="txt-compact-small flex flex-col gap-y-2">
        {carriers.map((carrier) => {
          const standing = standingOf(carrier);
          return (
            <li key={carrier.id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <Link to={`/settings/souk-integrations/${carrier.id}`} className={LINK}>
                {carrier.name[locale]}
              </Link>
              <StateDot colour={STANDING_COLOUR[standing]} word={t(`integrations.state.${standing}`)} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
