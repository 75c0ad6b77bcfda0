import { EllipsisHorizontal } from "@medusajs/icons";
import { Badge, clx, DropdownMenu, IconButton } from "@medusajs/ui";
import { useReader } from "../hooks/use-reader";
import type { OpenSession } from "../lib/sessions-api";
import { Latin } from "./latin";
import type { Asked } from "./session-prompt";
import { Cell, Head, WIDE } from "./table-parts";

interface SessionsTableProps {
  sessions: OpenSession[];
  onAsk: (asked: Asked) => void;
}

/** Open sessions, the last used first. */
export function SessionsTable({ sessions, onAsk }: SessionsTableProps) {
  const { t } = useReader();
  return (
    <table className="txt-compact-small text-ui-fg-subtle w-full">
      <thead className="bg-ui-bg-subtle txt-compact-small-plus">
        <tr className="border-ui-border-base border-b">
          <Head>{t("sessions.person")}</Head>
          <Head className={WIDE}>{t("sessions.device")}</Head>
          <Head className={WIDE}>{t("sessions.address")}</Head>
          <Head className={WIDE}>{t("sessions.lastUse")}</Head>
          <Head className={WIDE}>{t("sessions.until")}</Head>
          <Head>
            <span className="sr-only">{t("sessions.action")}</span>
          </Head>
        </tr>
      </thead>
      <tbody>
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} onAsk={onAsk} />
        ))}
      </tbody>
    </table>
  );
}

function SessionRow({ session, onAsk }: { session: OpenSession; onAsk: (asked: Asked) => void }) {
  const { t, moment } = useReader();
  const { user, device, address, last_used_at, expires_at } = session;
  return (
    <tr className="border-ui-border-base border-b last:border-b-0">
      <Cell>
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <span dir="auto" className="txt-compact-small-plus text-ui-fg-base">
            {user.name || user.email}
          </span>
          {session.current && <Badge size="2xsmall">{t("sessions.current")}</Badge>}
        </div>
        {user.name && <Latin>{user.email}</Latin>}
        <div className="mt-2 flex flex-col gap-y-1 md:hidden">
          <DeviceWords session={session} />
          <span>
            <Latin>{address}</Latin>
          </span>
          <time dateTime={last_used_at}>{moment(last_used_at)}</time>
        </div>
      </Cell>
      <Cell className={WIDE}>
        <DeviceWords session={session} />
      </Cell>
      <Cell className={WIDE}>
        <Latin>{address}</Latin>
      </Cell>
      <Cell className={clx(WIDE, "whitespace-nowrap")}>
        <time dateTime={last_used_at}>{moment(last_used_at)}</time>
      </Cell>
      <Cell className={clx(WIDE, "whitespace-nowrap")}>
        <time dateTime={expires_at}>{moment(expires_at)}</time>
      </Cell>
      <Cell className="w-px">
        <RowMenu session={session} device={device} onAsk={onAsk} />
      </Cell>
    </tr>
  );
}

function DeviceWords({ session: { device, how, second_factor } }: { session: OpenSession }) {
  const { t } = useReader();
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <Latin>{device}</Latin>
      {how === "token" && <Badge size="2xsmall">{t("sessions.token")}</Badge>}
      {second_factor && (
        <Badge size="2xsmall" color="green">
          {t("sessions.secondFactor")}
        </Badge>
      )}
    </span>
  );
}

function RowMenu({
  session: { id, user },
  device,
  onAsk,
}: {
  session: OpenSession;
  device: string;
  onAsk: (asked: Asked) => void;
}) {
  const { t } = useReader();
  const name = user.name || user.email;
  const one: Asked = { kind: "session", which: { session_id: id }, name: device };
  const person: Asked = { kind: "person", which: { user_id: user.id }, name };
  return (
    <DropdownMenu>
      <DropdownMenu.Trigger asChild>
        <IconButton
          type="button"
          size="small"
          variant="transparent"
          aria-label={t("sessions.actionOf", { name })}
        >
          <EllipsisHorizontal />
        </IconButton>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content align="end">
        <DropdownMenu.Item onSelect={() => onAsk(one)}>{t("sessions.endOne")}</DropdownMenu.Item>
        <DropdownMenu.Item onSelect={() => onAsk(person)}>{t("sessions.endPerson")}</DropdownMenu.Item>
      </DropdownMenu.Content>
    </DropdownMenu>
  );
}
