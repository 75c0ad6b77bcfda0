import { clx } from "@medusajs/ui";
import type { ReactNode } from "react";
import { useReader } from "../hooks/use-reader";
import { useStaffNames } from "../hooks/use-staff-names";
import type { AuditLine } from "../lib/audit-api";
import { actionKey } from "../lib/audit-words";
import { Latin } from "./latin";
import { StateDot } from "./state-dot";

const COLOUR = { done: "green", refused: "orange", failed: "red" } as const;

/** The log, one card a record on a phone, one row on a desk. */
export function AuditTable({ lines }: { lines: AuditLine[] }) {
  const names = useStaffNames(staffIds(lines));
  return (
    <ul className="divide-y">
      {lines.map((line) => (
        <AuditRow key={line.id} line={line} name={names.get(line.actor.replace(/^staff:/, ""))} />
      ))}
    </ul>
  );
}

const staffIds = (lines: readonly AuditLine[]): string[] => [
  ...new Set(
    lines.flatMap(({ actor }) => (actor.startsWith("staff:") ? [actor.slice("staff:".length)] : [])),
  ),
];

function AuditRow({ line, name }: { line: AuditLine; name: string | undefined }) {
  const { t, moment } = useReader();
  return (
    <li className="txt-compact-small text-ui-fg-subtle grid gap-x-6 gap-y-2 px-6 py-3 md:grid-cols-[11rem_12rem_1fr_auto]">
      <time dateTime={line.at}>{moment(line.at)}</time>
      <span className="text-ui-fg-base break-words">
        {name ?? <Latin>{line.actor}</Latin>}
        {line.address && (
          <span className="text-ui-fg-muted block">
            <Latin>{line.address}</Latin>
          </span>
        )}
      </span>
      <div className="flex min-w-0 flex-col gap-y-1">
        <Action line={line} />
        {line.subject_id && (
          <span className="text-ui-fg-muted break-all">
            <Latin>{`${line.subject_type ?? ""} ${line.subject_id}`.trim()}</Latin>
          </span>
        )}
        <Changes line={line} />
      </div>
      <div className="h-fit w-fit">
        <StateDot colour={COLOUR[line.outcome]} word={t(`audit.${line.outcome}`)} />
      </div>
    </li>
  );
}

/** What was done in the reader's words, above the log's own; those alone where there are no words. */
function Action({ line }: { line: AuditLine }) {
  const { t } = useReader();
  const key = actionKey(line);
  return (
    <>
      {key && <span className="text-ui-fg-base">{t(key)}</span>}
      <span className={clx("break-all", key ? "text-ui-fg-muted" : "text-ui-fg-base")}>
        <Latin>{line.action}</Latin>
      </span>
    </>
  );
}

function Changes({ line }: { line: AuditLine }) {
  const { t } = useReader();
  const before = fieldsOf(line.before);
  const after = fieldsOf(line.after);
  const names = [...new Set([...before.keys(), ...after.keys()])];
  if (names.length === 0 && !line.detail) return null;
  return (
    <details>
      <summary className="text-ui-fg-base w-fit cursor-pointer underline">{t("audit.details")}</summary>
      <dl className="mt-2 flex flex-col gap-y-1">
        {names.map((name) => (
          <Change key={name} name={name}>
            <del className="text-ui-fg-error">{before.get(name)}</del>{" "}
            <ins className="text-ui-tag-green-text no-underline">{after.get(name)}</ins>
          </Change>
        ))}
        {[...fieldsOf(line.detail)].map(([name, value]) => (
          <Change key={name} name={name}>
            {value}
          </Change>
        ))}
      </dl>
    </details>
  );
}

const Change = ({ name, children }: { name: string; children: ReactNode }) => (
  <div dir="ltr" className={clx("flex flex-wrap gap-x-2 break-all text-start")}>
    <dt className="text-ui-fg-muted">{name}</dt>
    <dd className="min-w-0">{children}</dd>
  </div>
);

function fieldsOf(value: unknown): Map<string, string> {
  if (value === null || typeof value !== "object") return new Map();
  const text = (inner: unknown) => (typeof inner === "string" ? inner : JSON.stringify(inner));
  return new Map(Object.entries(value).map(([name, inner]) => [name, text(inner)]));
}
