import type { City } from "@/shared/city";
import type { FieldProps } from "./field";

interface DistrictFieldProps extends Pick<FieldProps, "label" | "value" | "error"> {
  city: City | null;
  placeholder: string;
}

/** The district, where the city has several; hidden and switched off elsewhere. */
export function DistrictField({ city, label, value, error, placeholder }: DistrictFieldProps) {
  const districts = city?.districts ?? [];
  return (
    <div className="field" data-district data-field="district" hidden={districts.length === 0}>
      <label htmlFor="field-district">{label}</label>
      <select
        aria-describedby="field-district-error"
        aria-invalid={error ? true : undefined}
        defaultValue={value}
        disabled={districts.length === 0}
        id="field-district"
        name="district"
      >
        <option value="">{placeholder}</option>
        {districts.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <p className="field-error" hidden={!error} id="field-district-error">
        {error}
      </p>
    </div>
  );
}
