import { pictureUrl } from "./media";

it.each([
  ["http://localhost:9000/static/caftan.webp", "/media/caftan.webp"],
  ["http://127.0.0.1:9000/static/a/b.png", "/media/a/b.png"],
  ["/static/x.png", "/media/x.png"],
  ["https://cdn.example.ma/x.webp", "https://cdn.example.ma/x.webp"],
  ["http://cdn.example.ma/x.webp", null],
  ["http://localhost:9000/admin/x", null],
  ["javascript:alert(1)", null],
])("%s", (source, expected) => {
  expect(pictureUrl(source)).toBe(expected);
});
