import { type DraftInput, SURFACES } from "~engine/types"
import { NETWORK_IDS } from "~networks/index"
import { failed, ok, type Result } from "~result"

/** A post that `lint:posts` is given. */
export type Post = {
  /** The `id` of its line, of any JSON type; null if absent. */
  readonly id: unknown
  readonly input: DraftInput
}

/** Reads one line of NDJSON; a failure says what is wrong with the line. */
export function readPost(line: string): Result<Post> {
  const parsed = parseJson(line)
  if (!parsed.ok) return parsed
  const { value } = parsed
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return failed("not a JSON object")
  }
  const { id, text, site = "x", surface = "post" } = value as Record<string, unknown>
  if (typeof text !== "string") return failed('no string "text"')
  const knownSite = NETWORK_IDS.find((known) => known === site)
  if (!knownSite) return failed(`unknown site: ${JSON.stringify(site)}`)
  const knownSurface = SURFACES.find((known) => known === surface)
  if (!knownSurface) return failed(`unknown surface: ${JSON.stringify(surface)}`)
  return ok({ id: id ?? null, input: { text, site: knownSite, surface: knownSurface } })
}

function parseJson(line: string): Result<unknown> {
  try {
    return ok(JSON.parse(line) as unknown)
  } catch (error) {
    if (error instanceof SyntaxError) return failed("not JSON")
    throw error
  }
}
