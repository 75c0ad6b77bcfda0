import { Bar, BarChart, CartesianGrid, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";

interface Props {
  data: { name: string; placed: number; delivered: number }[];
  lying: boolean;
  /** From the end to the start, for languages that are read so. */
  mirrored: boolean;
  words: { placed: string; delivered: string };
}

const TEXT = { fill: "var(--fg-subtle)", fontSize: 12 };
const NAMES_WIDTH = 96;

/** Two bars for each day, city or carrier; axes mirrored where the page is. */
export function Bars({ data, lying, mirrored, words }: Props) {
  const side = mirrored ? "right" : "left";
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        data={data}
        layout={lying ? "vertical" : "horizontal"}
        accessibilityLayer={false}
        margin={{ top: 8, bottom: 8, left: 8, right: 8 }}
      >
        <CartesianGrid stroke="var(--border-base)" vertical={lying} horizontal={!lying} />
        {lying ? (
          <XAxis type="number" allowDecimals={false} reversed={mirrored} tick={TEXT} />
        ) : (
          <XAxis dataKey="name" reversed={mirrored} tick={TEXT} minTickGap={16} />
        )}
        {lying ? (
          <YAxis type="category" dataKey="name" orientation={side} width={NAMES_WIDTH} tick={TEXT} />
        ) : (
          <YAxis allowDecimals={false} orientation={side} width={40} tick={TEXT} />
        )}
        <Tooltip
          contentStyle={{
            background: "var(--bg-component)",
            borderColor: "var(--border-base)",
            fontSize: 12,
          }}
        />
        <Legend wrapperStyle={{ fontSize: 12 }} />
        <Bar dataKey="placed" name={words.placed} fill="var(--fg-interactive)" isAnimationActive={false} />
        <Bar
          dataKey="delivered"
          name={words.delivered}
          fill="var(--tag-green-icon)"
          isAnimationActive={false}
        />
      </BarChart>
    </ResponsiveContainer>
  );
}
