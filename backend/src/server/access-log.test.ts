import { safePath } from "./access-log";

test.each([
  ["/store/order-status?number=12345678&phone=0612000001", "/store/order-status"],
  ["/webhooks/shipping/ozonexpress/s3cret-in-the-path", "/webhooks/shipping/ozonexpress/***"],
  ["/webhooks/shipping/digylog?t=s3cret", "/webhooks/shipping/digylog"],
  ["/health", "/health"],
])("%s is logged as %s", (url, path) => {
  expect(safePath(url)).toBe(path);
});
