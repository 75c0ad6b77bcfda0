import { Field, type FieldProps } from "./field";

/** A phone number: numeric keys, read from left to right in every language. */
export function PhoneField(props: FieldProps) {
  return (
    <Field
      {...props}
      autoComplete="tel"
      dir="ltr"
      inputMode="tel"
      maxLength={40}
      placeholder="06 12 34 56 78"
      required
      type="tel"
    />
  );
}
