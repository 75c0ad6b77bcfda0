import { inviteTokenOf } from "./invite-cookie";

it.each([
  ["souk_invite=a.b.c", "a.b.c"],
  ["connect.sid=1; souk_invite=a%2Bb; x=2", "a+b"],
  ["xsouk_invite=a.b.c", ""],
  ["souk_invite=%E0%A4%A", ""],
  ["", ""],
  [undefined, ""],
])("%j holds %j", (cookies, token) => {
  expect(inviteTokenOf(cookies)).toBe(token);
});
