import { TriangleRightMini } from "@medusajs/icons";
import { Container, Heading, Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import { useIntegrations } from "../../hooks/use-integrations";
import { useReader } from "../../hooks/use-reader";
import { ENVIRONMENT, STANDING_COLOUR, type Summary, standingOf } from "../../lib/integrations";
import { Loading } from "../loading";
import { LoadProblem } from "../notices";
import { Quiet } from "../section";
import { StateDot } from "../state-dot";

/** Every carrier and the sheet, with how each is doing. */
export function IntegrationsPage() {
  const { t } = useReader();
  const { data, error, refetch } = useIntegrations();
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-col gap-y-1 px-6 py-4">
        <Heading>{t("integrations.title")}</Heading>
        <Quiet>{t("integrations.subtitle")}</Quiet>
      </div>
      {error && !data && <LoadProblem problem={error} onRetry={() => void refetch()} />}
      {data?.map((one) => (
        <Row key={one.id} integration={one} />
      ))}
      {!data && !error && <Loading rows={4} />}
    </Container>
  );
}

export function IntegrationsCrumb() {
  const { t } = useReader();
  return t("integrations.title");
}

function Row({ integration }: { integration: Summary }) {
  const { t, locale, moment } = useReader();
  const { id, name, last_success_at, last_error, active_version } = integration;
  const standing = standingOf(integration);
  return (
    <Link
      to={`/settings/souk-integrations/${id}`}
      className="hover:bg-ui-bg-base-hover focus-visible:shadow-borders-focus flex items-center justify-between gap-x-4 px-6 py-4 outline-none"
    >
      <span className="flex min-w-0 flex-col gap-y-1">
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Text size="small" leading="compact" weight="plus" as="span">
            {name[locale]}
          </Text>
          <StateDot colour={STANDING_COLOUR[standing]} word={t(`integrations.state.${standing}`)} />
        </span>
        <Text size="small" leading="compact" as="span" className="text-ui-fg-subtle text-pretty">
          {versionWord(t, active_version)}
          {" · "}
          {t("integrations.lastSuccessAt", {
            date: last_success_at ? moment(last_success_at) : t("integrations.never"),
          })}
        </Text>
        {standing === "failing" && last_error && (
          <Text
            size="small"
            leading="compact"
            as="span"
            dir="auto"
            className="text-ui-fg-error text-pretty text-start"
          >
            {last_error.message[locale]}
          </Text>
        )}
      </span>
      <TriangleRightMini aria-hidden className="text-ui-fg-muted shrink-0 rtl:rotate-180" />
    </Link>
  );
}

/** What a version is called; the environment's settings have no number. */
export function versionWord(t: ReturnType<typeof useReader>["t"], version: number): string {
  return version === ENVIRONMENT ? t("integrations.environment") : t("integrations.version", { version });
}
