import Bowser from "bowser";

/** Browser and system in words, such as "Chrome 141, Android"; a program's own name where it is no browser. */
export function deviceLabel(userAgent: string): string {
  if (!userAgent.trim()) return "—";
  const { browser, os } = Bowser.parse(userAgent);
  const program = [browser.name, browser.version?.split(".", 1)[0]].filter(Boolean).join(" ");
  const system = os.name ?? "";
  const label = [program, system].filter(Boolean).join(", ");
  return (label || (userAgent.split(/[\s/]/, 1)[0] ?? "")).slice(0, 80);
}
