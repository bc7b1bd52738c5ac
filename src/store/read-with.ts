import * as v from "valibot"

/** Reads stored values with a schema; whatever does not fit it becomes the fallback. */
export function readWith<T>(
  schema: v.GenericSchema<unknown, T>,
  fallback: T
): (stored: unknown) => T {
  return (stored) => {
    const result = v.safeParse(schema, stored)
    return result.success ? result.output : fallback
  }
}
