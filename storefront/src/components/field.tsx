export interface FieldProps {
  name: string;
  label: string;
  value?: string;
  hint?: string;
  error?: string;
  multiline?: boolean;
  type?: "text" | "tel" | "password";
  inputMode?: "tel" | "numeric" | "text";
  dir?: "ltr" | "rtl" | "auto";
  autoComplete?: string;
  placeholder?: string;
  maxLength?: number;
  required?: boolean;
  list?: string;
}

/** A labelled field with its hint and its error, tied together for screen readers. */
export function Field({ label, hint, error, multiline, value, ...input }: FieldProps) {
  const id = `field-${input.name}`;
  const described = [hint && `${id}-hint`, `${id}-error`].filter(Boolean).join(" ");
  const shared = {
    ...input,
    id,
    dir: input.dir ?? "auto",
    defaultValue: value,
    "aria-describedby": described,
    "aria-invalid": error ? true : undefined,
  };
  return (
    <div className="field" data-field={input.name}>
      <label htmlFor={id}>{label}</label>
      {multiline ? <textarea {...shared} rows={2} /> : <input type="text" {...shared} />}
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <p className="field-error" hidden={!error} id={`${id}-error`}>
        {error}
      </p>
    </div>
  );
}
