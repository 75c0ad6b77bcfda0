/** What Express 4 keeps of one route. */
interface ExpressLayer {
  regexp: RegExp;
  route?: { path: string | RegExp; methods: Record<string, boolean> };
}

interface ExpressApp {
  _router?: { stack: ExpressLayer[] };
}

/** A route of the running server. */
export interface RunningRoute {
  method: string;
  path: string;
}

interface Matcher extends RunningRoute {
  pattern: RegExp;
}

/** A matcher of Medusa's middlewares that stands for many paths; handlers have none of these. */
const isWildcard = (path: string): boolean => /[*(+]/.test(path);

const tables = new WeakMap<object, readonly Matcher[]>();

/** The routes that an app has registered, in the order in which Express tries them. Read once, when all are there. */
function tableOf(app: object): readonly Matcher[] {
  const known = tables.get(app);
  if (known) return known;
  const layers = (app as ExpressApp)._router?.stack ?? [];
  const table = layers.flatMap(({ regexp, route }) => {
    if (!route || typeof route.path !== "string" || isWildcard(route.path)) return [];
    const { path } = route;
    return Object.keys(route.methods).map((method) => ({
      method: method.toUpperCase(),
      path,
      pattern: regexp,
    }));
  });
  tables.set(app, table);
  return table;
}

/** Every route that is registered, once each. */
export function runningRoutes(app: object): RunningRoute[] {
  const seen = new Map(tableOf(app).map(({ method, path }) => [`${method} ${path}`, { method, path }]));
  return [...seen.values()];
}

/**
 * The route that Express will run, by Express's own patterns and order; undefined where there is none. A second reading of
 * the URL could differ from Express's (case, slashes, encoding), and a difference would be a way in.
 */
export function routeFor(app: object, method: string, path: string): RunningRoute | undefined {
  const wanted = method === "HEAD" ? "GET" : method;
  const found = tableOf(app).find((route) => route.method === wanted && route.pattern.test(path));
  return found && { method: found.method, path: found.path };
}
