import type { Mix } from "~balance/counting/mix-of"
import type { Target } from "~balance/advice/targets"
import { KINDS } from "~engine/types"
import { KIND_LOOKS } from "~ui/kind-looks"

/** A mix in one sentence, for screen readers. */
export function describeMix(mix: Mix, target?: Target): string {
  if (mix.posts === 0) return "No posts yet"
  const parts = KINDS.map((kind) => `${mix.byKind[kind]} ${KIND_LOOKS[kind].name.toLowerCase()}`)
  const aim = target
    ? `; ${target.name} has promotion at up to ${Math.round(target.maxShare * 100)} per cent`
    : ""
  return `${mix.posts} ${mix.posts === 1 ? "post" : "posts"}: ${parts.join(", ")}${aim}`
}
