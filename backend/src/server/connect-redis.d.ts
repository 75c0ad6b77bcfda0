/** The part of connect-redis 5 (it has no types of its own) that we use. */
declare module "connect-redis" {
  import type session from "express-session";
  import type { Redis } from "ioredis";

  interface Options {
    client: Redis;
    prefix: string;
    disableTouch: boolean;
  }
  export default function connectRedis(factory: typeof session): new (options: Options) => session.Store;
}
