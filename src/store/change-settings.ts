import * as v from "valibot"

import { failed, ok, type Result } from "~result"
import { type Settings, settingsSchema } from "~store/settings"

const storedSchema = v.fallback(v.record(v.string(), v.unknown()), {})

/**
 * Lays changes over stored settings. Fields of a future version stay as they are, so that going back and forth between
 * versions loses nothing.
 * @returns what to store; a failure when a change names no setting, or has a value that it cannot have
 */
export function changeSettings(
  stored: unknown,
  changes: Readonly<Record<string, unknown>>
): Result<Readonly<Record<string, unknown>>> {
  const before = v.parse(storedSchema, stored)
  const after: Record<string, unknown> = { ...before, ...changes }
  if (typeof changes["sites"] === "object") {
    after["sites"] = { ...v.parse(storedSchema, before["sites"]), ...changes["sites"] }
  }
  for (const name of Object.keys(changes)) {
    if (name === "version" || !isSetting(name)) {
      return failed(`there is no setting ${name}`)
    }
    // The fields fall back instead of failing, so a refused value shows by coming out as something else.
    const read = v.parse(settingsSchema.entries[name], after[name])
    if (!holds(read, after[name])) return failed(`${name} has an invalid value`)
    after[name] = read
  }
  return ok({ ...after, version: before["version"] ?? 1 })
}

function isSetting(name: string): name is keyof Settings {
  return Object.hasOwn(settingsSchema.entries, name)
}

/** True when everything that was given is there in what was read; a missing part may have been filled in. */
function holds(read: unknown, given: unknown): boolean {
  if (typeof given !== "object" || given === null) return read === given
  if (Array.isArray(given)) {
    return (
      Array.isArray(read) &&
      read.length === given.length &&
      given.every((part, at) => holds(read[at], part))
    )
  }
  if (typeof read !== "object" || read === null) return false
  const parts = read as Readonly<Record<string, unknown>>
  return Object.entries(given).every(([name, value]) => holds(parts[name], value))
}
