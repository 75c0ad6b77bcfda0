import { OpsProblem } from "./ops-problem";
import { readUpload } from "./pictures-api";

const picture = {
  id: "k",
  url: "/static/k.jpg",
  width: 1,
  height: 1,
  thumbnail: { url: "/t", width: 1, height: 1 },
};

it("reads the picture of the one file", () => {
  expect(readUpload(201, JSON.stringify({ files: [{ name: "a", picture }] }))).toEqual(picture);
});

it.each([
  [
    "the file's own problem",
    415,
    { files: [{ name: "a", error: { code: "picture_type", message: "no" } }] },
    "picture_type",
    "no",
  ],
  ["the request's problem", 413, { type: "x", code: "upload_large", message: "big" }, "upload_large", "big"],
  ["an ended session", 401, { message: "Unauthorized" }, "session", null],
  ["a missing right", 403, {}, "forbidden", null],
  ["no JSON", 502, "<html>", "unreadable", null],
])("reads %s", (_, status, body, code, text) => {
  const problem = readUpload(status, typeof body === "string" ? body : JSON.stringify(body));
  expect(problem).toBeInstanceOf(OpsProblem);
  expect(problem).toMatchObject({ status, code, text });
});
