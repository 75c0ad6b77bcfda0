import { Container } from "@medusajs/ui";
import { useParams } from "react-router-dom";
import { useIntegration } from "../../hooks/use-integrations";
import { useReader } from "../../hooks/use-reader";
import { Loading } from "../loading";
import { LoadProblem } from "../notices";
import { ChangesSection } from "./changes-section";
import { HeaderSection } from "./header-section";
import { SettingsForm } from "./settings-form";
import { VersionsSection } from "./versions-section";
import { WebhookSection } from "./webhook-section";

/** One carrier, or the sheet: how it is doing, its notifications, settings and versions, and who changed what. */
export function IntegrationPage() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useIntegration(id);
  if (!data) {
    return (
      <Container className="p-0">
        {error ? <LoadProblem problem={error} onRetry={() => void refetch()} /> : <Loading rows={5} />}
      </Container>
    );
  }
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <HeaderSection integration={data} />
        {data.webhook && <WebhookSection integration={data} webhook={data.webhook} />}
      </Container>
      <Container className="p-0">
        <VersionsSection integration={data} />
      </Container>
      <Container className="p-0">
        {/* A new version makes the form begin anew. */}
        <SettingsForm key={`${id}/${data.active_version}`} integration={data} />
      </Container>
      <Container className="p-0">
        <ChangesSection changes={data.audit} />
      </Container>
    </div>
  );
}

export function IntegrationCrumb({ id }: { id: string }) {
  const { locale } = useReader();
  const { data } = useIntegration(id);
  return data?.name[locale] ?? id;
}
