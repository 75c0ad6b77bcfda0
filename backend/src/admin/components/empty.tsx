import { CheckCircle } from "@medusajs/icons";
import { Text } from "@medusajs/ui";

/** What a list says when nothing waits in it. */
export function Empty({ title, hint }: { title: string; hint?: string }) {
  return (
    <div className="flex flex-col items-center gap-y-1 px-6 py-16 text-center">
      <CheckCircle aria-hidden className="text-ui-tag-green-icon" />
      <Text size="small" leading="compact" weight="plus">
        {title}
      </Text>
      {hint && (
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          {hint}
        </Text>
      )}
    </div>
  );
}
