/** The calls of a model that is loaded at the first of them. */
export type Later<T> = {
  [K in keyof T]: T[K] extends (...input: infer I) => infer R
    ? (...input: I) => Promise<Awaited<R>>
    : never;
} & {
  /** Loads the model before it is needed: a call in a page that is going away comes too late for it. */
  ready(): Promise<unknown>;
};

/** Stands for a model that few first looks need, so that its code is no part of the first view. */
export function later<T extends object>(load: () => Promise<T>): Later<T> {
  let model: Promise<T> | undefined;
  const ready = () => {
    model ??= load();
    return model;
  };
  return new Proxy({} as Later<T>, {
    get: (_target, name) =>
      name === 'ready'
        ? ready
        : async (...input: unknown[]) => {
            const own = (await ready()) as Record<PropertyKey, (...input: unknown[]) => unknown>;
            return own[name]?.(...input);
          },
  });
}
