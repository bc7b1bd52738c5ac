import * as v from "valibot"

import { TARGET_IDS } from "~balance/advice/target-ids"
import { NETWORK_IDS, type NetworkId } from "~networks/index"
import { type OwnWord, SENSITIVITIES, TONES } from "~engine/types"
import { ownWordsSchema } from "~store/own-words"

/** Typing pause after which a draft is judged, in milliseconds. */
export const TYPING_PAUSE_MS = 300

const onByDefault = v.optional(v.fallback(v.boolean(), true), true)
const offByDefault = v.optional(v.fallback(v.boolean(), false), false)
const ids = v.optional(v.fallback(v.array(v.string()), []), [])

/**
 * What the person chose. Roams by `storage.sync` under the key `settings`, and the list of own words under `ownWords`.
 *
 * Every field falls back to its own default when it is missing or damaged, so that one broken value does not affect the others.
 */
export const settingsSchema = v.object({
  version: v.optional(v.fallback(v.literal(1), 1), 1),
  sensitivity: v.optional(v.fallback(v.picklist(SENSITIVITIES), "balanced"), "balanced"),
  tone: v.optional(v.fallback(v.picklist(TONES), "plain"), "plain"),
  sites: v.optional(v.fallback(v.object(forEachNetwork(onByDefault)), forEachNetwork(true)), {}),
  replies: onByDefault,
  marks: onByDefault,
  /** Open details by itself when a draft is salesy. Until 0.1.0 it did, unless the card was folded (`folded`). */
  opensItself: offByDefault,
  disabledRules: ids,
  /** Rules that are off on one network only. Roams, as the rules that are off everywhere do. */
  disabledRulesOn: v.optional(
    v.fallback(v.object(forEachNetwork(ids)), forEachNetwork([] as string[])),
    {}
  ),
  /** Words that the person avoids, and what they say instead. Stored apart from the others, for it may be long. */
  ownWords: v.optional(v.fallback(ownWordsSchema, [] as OwnWord[]), []),
  disabledMoves: ids,
  /** Moves that are off by default and that the person switched on. */
  enabledMoves: ids,
  target: v.optional(v.fallback(v.picklist(TARGET_IDS), "80-20"), "80-20"),
  /** Highest share of promotion, 0…1, when `target` is `own`. */
  ownShare: v.optional(v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 0.2), 0.2),
  /** What the balance counts: the last so many posts, or the posts of so many days. */
  window: v.optional(
    v.fallback(
      v.object({
        unit: v.picklist(["posts", "days"]),
        size: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000))
      }),
      { unit: "posts", size: 30 }
    ),
    { unit: "posts", size: 30 }
  ),
  /** Keep the text of my posts on this machine. */
  keepText: offByDefault,
  /** Daily counts roam with the browser's account. */
  roamCounts: offByDefault
})

function forEachNetwork<T>(value: T): Readonly<Record<NetworkId, T>> {
  return Object.fromEntries(NETWORK_IDS.map((id) => [id, value])) as Record<NetworkId, T>
}

/** What the person chose. */
export type Settings = v.InferOutput<typeof settingsSchema>

/** The settings of a fresh install. */
export const DEFAULT_SETTINGS: Settings = v.parse(settingsSchema, {})

/** Ids of the rules that are off on a network, there alone or everywhere. */
export function rulesOffOn(settings: Settings, site: NetworkId): readonly string[] {
  return [...new Set([...settings.disabledRules, ...settings.disabledRulesOn[site]])]
}

/** Reads settings from storage; anything damaged or from a future version becomes the default of that field. */
export function readSettings(stored: unknown): Settings {
  const result = v.safeParse(settingsSchema, withPresentNames(stored ?? {}))
  return result.success ? result.output : DEFAULT_SETTINGS
}

/** Until 0.1.0 a move was called a strategy. */
function withPresentNames(stored: unknown): unknown {
  if (typeof stored !== "object" || stored === null) return stored
  const { disabledStrategies, enabledStrategies, ...rest } = stored as Record<string, unknown>
  return {
    ...(disabledStrategies === undefined ? {} : { disabledMoves: disabledStrategies }),
    ...(enabledStrategies === undefined ? {} : { enabledMoves: enabledStrategies }),
    ...rest
  }
}
