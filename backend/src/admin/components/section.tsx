import { Heading, Text } from "@medusajs/ui";
import { type ReactNode, useId } from "react";

interface SectionProps {
  title: string;
  /** The state beside the title. */
  badge?: ReactNode;
  /** The section's button, if it has one now. */
  action?: ReactNode;
  children?: ReactNode;
}

/** One part of a card: a title with its state, one action, and what belongs to it. */
export function Section({ title, badge, action, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex min-h-7 flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <Heading level="h3" id={id}>
            {title}
          </Heading>
          {badge}
        </div>
        {action}
      </div>
      {children}
    </section>
  );
}

export const Facts = ({ children }: { children: ReactNode }) => (
  <dl className="grid grid-cols-2 gap-x-4 gap-y-3 md:grid-cols-3">{children}</dl>
);

/** One labelled value; nothing where there is no value. */
export function Fact({ label, children }: { label: string; children: ReactNode }) {
  if (children === null || children === undefined || children === false) return null;
  return (
    <div className="flex min-w-0 flex-col gap-y-0.5">
      <dt className="txt-compact-xsmall text-ui-fg-subtle">{label}</dt>
      <dd className="txt-compact-small text-ui-fg-base text-pretty">{children}</dd>
    </div>
  );
}

export const Quiet = ({ children }: { children: ReactNode }) => (
  <Text size="small" leading="compact" className="text-ui-fg-subtle text-pretty">
    {children}
  </Text>
);
