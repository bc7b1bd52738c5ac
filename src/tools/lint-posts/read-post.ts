import { type DraftInput, SURFACES } from "~engine/types"
import { NETWORK_IDS } from "~networks/index"

/** A post as `lint:posts` reads it from one line. */
export type Post = {
  /** Whatever the line gave as `id`, of any JSON type; null if absent. */
  readonly id: unknown
  readonly input: DraftInput
}

/** Reads one line of NDJSON. @returns the post, or why the line is bad */
export function readPost(line: string): Post | { readonly error: string } {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return { error: "not JSON" }
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { error: "not a JSON object" }
  }
  const { id, text, site = "x", surface = "post" } = value as Record<string, unknown>
  if (typeof text !== "string") return { error: 'no string "text"' }
  const knownSite = NETWORK_IDS.find((known) => known === site)
  if (!knownSite) return { error: `unknown site: ${JSON.stringify(site)}` }
  const knownSurface = SURFACES.find((known) => known === surface)
  if (!knownSurface) return { error: `unknown surface: ${JSON.stringify(surface)}` }
  return { id: id ?? null, input: { text, site: knownSite, surface: knownSurface } }
}
