import { Button, Label, Textarea } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { KEYS } from "../../hooks/keys";
import { useChange } from "../../hooks/use-change";
import { useReader } from "../../hooks/use-reader";
import { addNote, getNotes, type OrderNote } from "../../lib/desk-api";
import { Loading } from "../loading";
import { LoadProblem } from "../notices";
import { Quiet, Section } from "../section";

/** As long as the server takes. */
const NOTE_MAX = 2_000;

/** What colleagues noted about the order, and a place to add to it. */
export function NotesSection({ orderId }: { orderId: string }) {
  const { t, locale } = useReader();
  const { data, error, refetch } = useQuery({
    queryKey: KEYS.orderNotes(orderId),
    queryFn: ({ signal }) => getNotes(locale, orderId, signal),
    staleTime: 5_000,
  });
  return (
    <Section title={t("desk.notes.title")}>
      {error && !data && <LoadProblem problem={error} onRetry={() => void refetch()} />}
      {!error && !data && <Loading rows={1} />}
      {data?.length === 0 && <Quiet>{t("desk.notes.none")}</Quiet>}
      {data && data.length > 0 && (
        <ul className="flex flex-col gap-y-3">
          {data.map((note) => (
            <NoteItem key={note.id} note={note} />
          ))}
        </ul>
      )}
      <NoteForm orderId={orderId} />
    </Section>
  );
}

function NoteItem({ note: { text, created_at, author } }: { note: OrderNote }) {
  const { t, moment } = useReader();
  return (
    <li className="border-ui-border-base flex flex-col gap-y-1 border-s-2 ps-3">
      <p dir="auto" className="txt-small text-ui-fg-base whitespace-pre-wrap break-words text-start">
        {text}
      </p>
      <p className="txt-compact-xsmall text-ui-fg-subtle">
        <bdi>{author.name ?? t("who.staff")}</bdi> · <time dateTime={created_at}>{moment(created_at)}</time>
      </p>
    </li>
  );
}

function NoteForm({ orderId }: { orderId: string }) {
  const { t, locale } = useReader();
  const id = useId();
  const [text, setText] = useState("");
  const change = useChange([KEYS.orderNotes(orderId)]);
  const given = text.trim();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!given || change.busy) return;
    if (await change.run(() => addNote(locale, orderId, given), "desk.notes.added")) setText("");
  };
  return (
    <form onSubmit={(event) => void submit(event)} className="flex flex-col gap-y-2">
      <Label htmlFor={id} size="small" weight="plus">
        {t("desk.notes.new")}
      </Label>
      <Textarea
        id={id}
        rows={2}
        maxLength={NOTE_MAX}
        // An empty field keeps the page's direction.
        dir={text ? "auto" : undefined}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="flex justify-end">
        <Button type="submit" size="small" variant="secondary" disabled={!given} isLoading={change.busy}>
          {t("desk.notes.add")}
        </Button>
      </div>
    </form>
  );
}
