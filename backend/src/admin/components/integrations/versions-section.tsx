import { Button, Text, toast } from "@medusajs/ui";
import { useState } from "react";
import { type Steps, useSteps } from "../../hooks/use-integrations";
import { useReader } from "../../hooks/use-reader";
import { useStaffNames } from "../../hooks/use-staff-names";
import type { Colour } from "../../lib/colours";
import { ENVIRONMENT, type Integration, isMasked, isolated, type Version } from "../../lib/integrations";
import { Prompt } from "../dialogs";
import { Quiet, Section } from "../section";
import { StateDot } from "../state-dot";
import { staffOf, whoWord } from "./changes-section";
import { versionWord } from "./list-page";

const COLOUR: Record<Version["state"], Colour> = {
  draft: "orange",
  tested: "blue",
  active: "green",
  inactive: "grey",
};

/** Every version of the settings, the newest first, each with what can be done with it. */
export function VersionsSection({ integration }: { integration: Integration }) {
  const { t, locale } = useReader();
  const steps = useSteps(integration.id);
  const names = useStaffNames(staffOf(integration.versions.map((one) => one.created_by)));
  const [asked, setAsked] = useState<Version | null>(null);
  const activate = async (version: Version) => {
    const earlier = version.version < integration.active_version;
    const done = await steps.take({ kind: earlier ? "rollback" : "activate", version: version.version });
    setAsked(null);
    if (done) toast.success(t("integrations.versions.activated"));
  };
  return (
    <Section title={t("integrations.versions.title")}>
      <ul className="divide-y">
        {integration.versions.map((version) => (
          <VersionRow
            key={version.version}
            version={version}
            active={integration.active_version}
            fields={integration.fields}
            names={names}
            steps={steps}
            onActivate={() => setAsked(version)}
          />
        ))}
      </ul>
      <Prompt open={asked !== null} onOpenChange={(open) => !open && setAsked(null)}>
        <Prompt.Content>
          <Prompt.Header>
            <Prompt.Title>
              {t("integrations.versions.confirmTitle", { name: integration.name[locale] })}
            </Prompt.Title>
            <Prompt.Description>{t("integrations.versions.confirmText")}</Prompt.Description>
          </Prompt.Header>
          <Prompt.Footer className="flex-wrap gap-y-2">
            <Prompt.Cancel>{t("integrations.versions.back")}</Prompt.Cancel>
            <Button
              size="small"
              type="button"
              isLoading={steps.running !== null}
              onClick={() => asked && void activate(asked)}
            >
              {t("integrations.versions.activate")}
            </Button>
          </Prompt.Footer>
        </Prompt.Content>
      </Prompt>
    </Section>
  );
}

interface VersionRowProps {
  version: Version;
  active: number;
  fields: Integration["fields"];
  names: ReadonlyMap<string, string>;
  steps: Steps;
  onActivate: () => void;
}

function VersionRow({ version, active, fields, names, steps, onActivate }: VersionRowProps) {
  const { t, locale, moment } = useReader();
  const { state, test, created_by, created_at } = version;
  const isEnvironment = version.version === ENVIRONMENT;
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-3 py-3 first:pt-0 last:pb-0">
      <div className="flex min-w-0 flex-1 basis-64 flex-col gap-y-1">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Text size="small" leading="compact" weight="plus">
            {versionWord(t, version.version)}
          </Text>
          <StateDot colour={COLOUR[state]} word={t(`integrations.versions.${state}`)} />
        </div>
        <SecretEnds version={version} fields={fields} />
        {!isEnvironment && (
          <Quiet>
            {t("integrations.versions.by", {
              name: isolated(whoWord(t, created_by, names)),
              date: moment(created_at),
            })}
          </Quiet>
        )}
        {test && (
          <Text
            size="small"
            leading="compact"
            dir="auto"
            className={test.ok ? "text-ui-fg-subtle text-start" : "text-ui-fg-error text-pretty text-start"}
          >
            {test.message[locale]}
          </Text>
        )}
      </div>
      <VersionButtons version={version} active={active} steps={steps} onActivate={onActivate} />
    </li>
  );
}

/** The last characters of each secret, by which people tell keys apart. */
function SecretEnds({ version: { values }, fields }: Pick<VersionRowProps, "version" | "fields">) {
  const { t, locale } = useReader();
  if (!values) return <Quiet>{t("integrations.versions.unreadable")}</Quiet>;
  const ends = fields.flatMap(({ key, label }) => {
    const value = values[key];
    return isMasked(value) && value.tail ? [{ key, label: label[locale], tail: value.tail }] : [];
  });
  if (!ends.length) return null;
  return (
    <Quiet>
      {ends.map(({ key, label, tail }, index) => (
        <span key={key}>
          {index ? " · " : ""}
          {label}{" "}
          <bdi dir="ltr" className="whitespace-nowrap">
            ••••{tail}
          </bdi>
        </span>
      ))}
    </Quiet>
  );
}

function VersionButtons({ version, active, steps, onActivate }: Omit<VersionRowProps, "names" | "fields">) {
  const { t, locale } = useReader();
  const { running, take } = steps;
  const test = async () => {
    const done = await take({ kind: "test", version: version.version });
    if (done?.test?.ok) toast.success(t("integrations.versions.testOk"));
    else if (done?.test) toast.warning(t("problem.failed"), { description: done.test.message[locale] });
  };
  const canActivate = version.values !== null && (version.state === "tested" || version.state === "inactive");
  const isTesting = running?.kind === "test" && running.version === version.version;
  return (
    <div className="flex flex-wrap gap-2">
      <Button
        size="small"
        variant="secondary"
        type="button"
        isLoading={isTesting}
        disabled={running !== null}
        onClick={() => void test()}
      >
        {t("integrations.versions.test")}
      </Button>
      {canActivate && (
        <Button
          size="small"
          variant={version.state === "tested" ? "primary" : "secondary"}
          type="button"
          disabled={running !== null}
          onClick={onActivate}
        >
          {t(version.version < active ? "integrations.versions.rollBack" : "integrations.versions.activate")}
        </Button>
      )}
    </div>
  );
}
