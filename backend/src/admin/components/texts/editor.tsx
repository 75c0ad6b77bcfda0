import type { Locale } from "@souk/contracts";
import { EditorContent, useEditor } from "@tiptap/react";
import StarterKit from "@tiptap/starter-kit";
import { useEffect } from "react";
import { useReader } from "../../hooks/use-reader";
import { isGoodLink } from "../../lib/good-link";
import { directionOf } from "../../lib/reader";
import { EditorTools } from "./editor-tools";

interface EditorProps {
  locale: Locale;
  html: string;
  disabled: boolean;
  onChange: (html: string) => void;
}

/** Only what the server's allow-list keeps (`rich-text/clean.ts`) can be made here. */
const EXTENSIONS = [
  StarterKit.configure({
    heading: { levels: [2, 3] },
    code: false,
    codeBlock: false,
    link: {
      openOnClick: false,
      autolink: false,
      protocols: ["https", "http", "mailto", "tel"],
      isAllowedUri: (address) => isGoodLink(address),
      HTMLAttributes: { target: null, rel: null },
    },
  }),
];

/** A description as it will look, written in its own direction. */
export function Editor({ locale, html, disabled, onChange }: EditorProps) {
  const { t } = useReader();
  const language = t(`texts.language.${locale}`);
  const editor = useEditor({
    extensions: EXTENSIONS,
    content: html,
    editable: !disabled,
    immediatelyRender: true,
    editorProps: {
      attributes: {
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": `${t("texts.description")} (${language})`,
        lang: locale,
        dir: directionOf(locale),
        class: "souk-rich min-h-40 px-3 py-2 outline-none",
      },
    },
    onUpdate: ({ editor: now }) => onChange(now.isEmpty ? "" : now.getHTML()),
  });
  // A role that is known a moment later: the editor keeps the state that it was made with.
  useEffect(() => editor.setEditable(!disabled, false), [editor, disabled]);
  return (
    <div className="bg-ui-bg-field shadow-borders-base focus-within:shadow-borders-interactive-with-active min-w-0 rounded-md">
      {!disabled && <EditorTools editor={editor} label={t("texts.tools.of", { language })} />}
      <style>{LOOK}</style>
      <EditorContent editor={editor} className="txt-medium break-words" />
    </div>
  );
}

/** The dashboard's own sheet takes headings and lists their looks. */
const LOOK = `
.souk-rich > * + * { margin-block-start: 0.75em }
.souk-rich h2 { font-size: 1.25em; font-weight: 600 }
.souk-rich h3 { font-size: 1.1em; font-weight: 600 }
.souk-rich :is(ul, ol) { padding-inline-start: 1.5em }
.souk-rich ul { list-style: disc }
.souk-rich ol { list-style: decimal }
.souk-rich blockquote { border-inline-start: 3px solid var(--border-strong); padding-inline-start: 0.75em }
.souk-rich a { color: var(--fg-base); text-decoration: underline }
`;
