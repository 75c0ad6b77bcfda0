import { Text } from "@medusajs/ui";
import { useReader } from "../../hooks/use-reader";
import { useStaffNames } from "../../hooks/use-staff-names";
import { type Change, changeWords } from "../../lib/integrations";
import { Quiet, Section } from "../section";

/** Who changed what and when, the newest first. */
export function ChangesSection({ changes }: { changes: readonly Change[] }) {
  const { t, moment } = useReader();
  const names = useStaffNames(staffOf(changes.map(({ actor }) => actor)));
  return (
    <Section title={t("integrations.audit.title")}>
      {changes.length === 0 && <Quiet>{t("integrations.audit.none")}</Quiet>}
      <ol className="flex flex-col gap-y-3">
        {changes.map((change) => {
          const { key, values } = changeWords(change);
          return (
            <li key={change.id} className="flex flex-col gap-y-0.5">
              <Text size="small" leading="compact">
                {t(key, values)}
              </Text>
              <Quiet>
                <bdi>{whoWord(t, change.actor, names)}</bdi> ·{" "}
                <time dateTime={change.at}>{moment(change.at)}</time>
              </Quiet>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}

const STAFF = "staff:";

/** The user ids among actors, each once. */
export const staffOf = (actors: readonly string[]): string[] => [
  ...new Set(actors.flatMap((one) => (one.startsWith(STAFF) ? [one.slice(STAFF.length)] : []))),
];

export function whoWord(
  t: ReturnType<typeof useReader>["t"],
  actor: string,
  names: ReadonlyMap<string, string>,
): string {
  if (!actor.startsWith(STAFF)) return t("integrations.audit.system");
  return names.get(actor.slice(STAFF.length)) ?? t("who.staff");
}
