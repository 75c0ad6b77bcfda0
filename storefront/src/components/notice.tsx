import type { ReactNode } from "react";
import { Icon, type IconName } from "./icons";

/** A state that stands in for content: empty, missing, or out of order. Says what to do next. */
export function Notice(props: { icon: IconName; title: string; text: string; children?: ReactNode }) {
  return (
    <section className="notice">
      <span className="notice-icon">
        <Icon name={props.icon} size={32} />
      </span>
      <h1>{props.title}</h1>
      <p>{props.text}</p>
      {props.children}
    </section>
  );
}
