import { Button, Input } from "@medusajs/ui";
import { type Editor, useEditorState } from "@tiptap/react";
import { type FormEvent, type ReactNode, useState } from "react";
import { useReader } from "../../hooks/use-reader";
import type { WordKey } from "../../i18n/en";
import { isGoodLink } from "../../lib/good-link";

interface Tool {
  word: WordKey;
  sign: ReactNode;
  isOn?: (editor: Editor) => boolean;
  run: (editor: Editor) => unknown;
}

const TOOLS: readonly Tool[] = [
  {
    word: "texts.tools.bold",
    sign: <b>B</b>,
    isOn: (editor) => editor.isActive("bold"),
    run: (editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    word: "texts.tools.italic",
    sign: <i>I</i>,
    isOn: (editor) => editor.isActive("italic"),
    run: (editor) => editor.chain().focus().toggleItalic().run(),
  },
  {
    word: "texts.tools.underline",
    sign: <u>U</u>,
    isOn: (editor) => editor.isActive("underline"),
    run: (editor) => editor.chain().focus().toggleUnderline().run(),
  },
  {
    word: "texts.tools.heading",
    sign: "H",
    isOn: (editor) => editor.isActive("heading"),
    run: (editor) => editor.chain().focus().toggleHeading({ level: 2 }).run(),
  },
  {
    word: "texts.tools.bullets",
    sign: "•",
    isOn: (editor) => editor.isActive("bulletList"),
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    word: "texts.tools.numbers",
    sign: "1.",
    isOn: (editor) => editor.isActive("orderedList"),
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    word: "texts.tools.quote",
    sign: "“”",
    isOn: (editor) => editor.isActive("blockquote"),
    run: (editor) => editor.chain().focus().toggleBlockquote().run(),
  },
  { word: "texts.tools.undo", sign: "↶", run: (editor) => editor.chain().focus().undo().run() },
  { word: "texts.tools.redo", sign: "↷", run: (editor) => editor.chain().focus().redo().run() },
];

/** The buttons over the text, each saying whether it holds where the cursor is. */
export function EditorTools({ editor, label }: { editor: Editor; label: string }) {
  const { t } = useReader();
  const [linking, setLinking] = useState(false);
  const on = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      tools: TOOLS.map((tool) => tool.isOn?.(now) ?? null),
      link: now.isActive("link"),
    }),
  });
  return (
    <div className="border-ui-border-base border-b">
      <div role="toolbar" aria-label={label} className="flex flex-wrap gap-1 p-1">
        {TOOLS.map((tool, at) => (
          <ToolButton
            key={tool.word}
            label={t(tool.word)}
            pressed={on.tools[at] ?? null}
            onClick={() => void tool.run(editor)}
          >
            {tool.sign}
          </ToolButton>
        ))}
        <ToolButton label={t("texts.tools.link")} pressed={on.link} onClick={() => setLinking((now) => !now)}>
          <span aria-hidden>⌁</span>
        </ToolButton>
      </div>
      {linking && <LinkForm editor={editor} onDone={() => setLinking(false)} />}
    </div>
  );
}

interface ButtonProps {
  label: string;
  pressed: boolean | null;
  onClick: () => void;
  children: ReactNode;
}

const ToolButton = ({ label, pressed, onClick, children }: ButtonProps) => (
  <Button
    type="button"
    size="small"
    variant={pressed ? "primary" : "transparent"}
    aria-label={label}
    title={label}
    aria-pressed={pressed ?? undefined}
    onClick={onClick}
    className="min-w-8"
  >
    {children}
  </Button>
);

function LinkForm({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const { t } = useReader();
  const [address, setAddress] = useState(String(editor.getAttributes("link").href ?? ""));
  const [isBad, setBad] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (!isGoodLink(address.trim())) return setBad(true);
    editor.chain().focus().extendMarkRange("link").setLink({ href: address.trim() }).run();
    onDone();
  };
  const remove = () => {
    editor.chain().focus().extendMarkRange("link").unsetLink().run();
    onDone();
  };
  return (
    <form onSubmit={submit} className="flex flex-wrap items-center gap-2 p-2">
      <div className="min-w-48 flex-1">
        <Input
          size="small"
          dir="ltr"
          inputMode="url"
          aria-label={t("texts.link.address")}
          aria-invalid={isBad || undefined}
          placeholder="https://"
          value={address}
          onChange={(event) => setAddress(event.target.value)}
        />
      </div>
      <Button type="submit" size="small" variant="secondary">
        {t("texts.link.set")}
      </Button>
      <Button type="button" size="small" variant="transparent" onClick={remove}>
        {t("texts.link.remove")}
      </Button>
      {isBad && (
        <p role="alert" className="txt-compact-small text-ui-fg-error w-full">
          {t("texts.link.bad")}
        </p>
      )}
    </form>
  );
}
