import * as v from "valibot"

import { failed, ok, type Result } from "~result"
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from "~store/settings"

const storedSchema = v.fallback(v.record(v.string(), v.unknown()), {})

/** Why a change is refused, for people: they know a setting by its control, not by its name in storage. */
const UNKNOWN_SETTING = "One of the settings isn\u2019t known here."

/** The same of a value that a setting cannot have. */
export const INVALID_SETTING = "One of the settings has a value that it can\u2019t have."

/** Settings with an entry for each network. */
const BY_NETWORK = ["sites", "disabledRulesOn"] as const satisfies readonly (keyof Settings)[]

/**
 * Lays changes over stored settings. What a future version has stored stays as it is, its networks included, so that going
 * back and forth between versions loses nothing.
 * @returns what to store; a failure when a change names no setting, or has a value that it cannot have
 */
export function changeSettings(
  stored: unknown,
  changes: Readonly<Record<string, unknown>>
): Result<Readonly<Record<string, unknown>>> {
  const before = v.parse(storedSchema, stored)
  const after: Record<string, unknown> = { ...before }
  for (const [name, given] of Object.entries(changes)) {
    if (name === "version" || !isSetting(name)) {
      return failed(UNKNOWN_SETTING)
    }
    // The fields fall back instead of failing, so a refused value shows by coming out as something else.
    const read = v.parse(settingsSchema.entries[name], given)
    if (!holds(read, given)) return failed(INVALID_SETTING)
    after[name] = isByNetwork(name) ? withNetworks(name, before[name], given) : read
  }
  return ok({ ...after, version: before["version"] ?? 1 })
}

/**
 * What to store of a setting with an entry for each network: those that differ from the default, and those of networks that
 * are not known here. An earlier version refuses to change a setting that names a network it does not know.
 */
function withNetworks(
  name: (typeof BY_NETWORK)[number],
  stored: unknown,
  changes: unknown
): Readonly<Record<string, unknown>> {
  const all = { ...v.parse(storedSchema, stored), ...v.parse(storedSchema, changes) }
  const known: Readonly<Record<string, unknown>> = v.parse(settingsSchema.entries[name], all)
  const defaults: Readonly<Record<string, unknown>> = DEFAULT_SETTINGS[name]
  return Object.fromEntries(
    Object.entries({ ...all, ...known }).filter(
      ([network, value]) => !Object.hasOwn(defaults, network) || !holds(defaults[network], value)
    )
  )
}

function isByNetwork(name: keyof Settings): name is (typeof BY_NETWORK)[number] {
  return (BY_NETWORK as readonly string[]).includes(name)
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
