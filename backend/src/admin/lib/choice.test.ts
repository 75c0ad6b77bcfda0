import { grouped, groupMark, toggled, toggledAll } from "./choice";

it("puts a parcel in and takes it out", () => {
  const one = toggled(new Set(), "a");
  expect([...one]).toEqual(["a"]);
  expect(toggled(one, "a").size).toBe(0);
  expect([...one]).toEqual(["a"]);
});

it("chooses a whole group, and leaves it, without touching the others", () => {
  const some = new Set(["x", "a"]);
  const all = toggledAll(some, ["a", "b"]);
  expect([...all].sort()).toEqual(["a", "b", "x"]);
  expect([...toggledAll(all, ["a", "b"])]).toEqual(["x"]);
});

it("marks a group none, some or all", () => {
  expect(groupMark(new Set(["x"]), ["a", "b"])).toBe(false);
  expect(groupMark(new Set(["a"]), ["a", "b"])).toBe("indeterminate");
  expect(groupMark(new Set(["a", "b"]), ["a", "b"])).toBe(true);
});

it("groups in the order of the first of each", () => {
  expect(grouped(["b1", "a1", "b2"], (text) => text[0] ?? "")).toEqual([
    ["b", ["b1", "b2"]],
    ["a", ["a1"]],
  ]);
});
