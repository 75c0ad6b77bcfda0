import { Label } from "@medusajs/ui";
import { type ReactNode, useId } from "react";

interface FieldProps {
  label: string;
  /** What is wrong with it. */
  problem?: string;
  /** What somebody else made of it meanwhile. */
  meanwhile?: string;
  children: (id: string) => ReactNode;
}

/** A labelled input with what is wrong with it, and what a colleague changed it to, below. */
export function Field({ label, problem, meanwhile, children }: FieldProps) {
  const id = useId();
  return (
    <div className="flex min-w-0 flex-col gap-y-1">
      <Label size="small" weight="plus" htmlFor={id}>
        {label}
      </Label>
      {children(id)}
      <Below problem={problem} meanwhile={meanwhile} />
    </div>
  );
}

/** The two lines below an input. */
export function Below({ problem, meanwhile }: Pick<FieldProps, "problem" | "meanwhile">) {
  return (
    <>
      {problem && (
        <p role="alert" className="txt-compact-small text-ui-fg-error">
          {problem}
        </p>
      )}
      {meanwhile && (
        <p className="txt-compact-small text-ui-fg-base bg-ui-tag-orange-bg rounded-md px-2 py-1">
          <bdi>{meanwhile}</bdi>
        </p>
      )}
    </>
  );
}
