import { getTranslations } from "next-intl/server";
import { type Locale, localPath } from "@/shared/locale";
import { Notice } from "./notice";

/** How the link of a mail went; one without a token, or with a spent one, is no longer good. */
export async function LinkNotice(props: { kind: "verify" | "reset"; locale: Locale; outcome: string }) {
  const t = await getTranslations({ locale: props.locale });
  const done = props.outcome === "done";
  const away = props.outcome === "away";
  const key = `account.${props.kind}${done ? "Done" : "Bad"}` as const;
  return (
    <Notice
      icon={done ? "tick" : "warning"}
      text={away ? t("error.sorryText") : t(`${key}Text`)}
      title={away ? t("error.unavailableTitle") : t(`${key}Title`)}
    >
      <a className="button" href={localPath(props.locale, "/")}>
        {t("nav.back")}
      </a>
    </Notice>
  );
}
