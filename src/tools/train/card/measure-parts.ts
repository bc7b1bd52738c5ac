import { type Ablation, ablations } from "~tools/train/card/ablations"
import { type LeftOut, leaveOut } from "~tools/train/card/leave-out"
import { SOURCE_GROUPS } from "~tools/train/card/source-groups"
import { outOfFoldLogits } from "~tools/learning/fitting/cross-validate"
import { DATA_FILES } from "~tools/learning/data/data-files"
import type { Encoded } from "~tools/learning/fitting/encode"
import type { FeatureSizes } from "~tools/learning/fitting/fit-word-models"

/** What each origin and each group of features is worth. */
export type Parts = {
  readonly sources: readonly ({ readonly name: string } & LeftOut)[]
  readonly ablations: readonly Ablation[]
}

/** Leaves out each source, some accounts and the restricted sets, and takes away each group of features. */
export function measureParts(
  encoded: readonly Encoded[],
  sizes: FeatureSizes,
  say: (line: string) => void
): Parts {
  const scored = outOfFoldLogits(encoded, sizes)
  say("each source left out")
  const without = (
    name: string,
    leave: (one: Encoded) => boolean
  ): { readonly name: string } & LeftOut => {
    const result = { name, ...leaveOut(scored, sizes, leave) }
    say(`  ${name} ${result.auc.toFixed(3)}`)
    return result
  }
  const sources = [
    ...Object.entries(SOURCE_GROUPS).map(([name, pattern]) =>
      without(name, ({ example }) => pattern.test(example.source))
    ),
    without("our own corpus", ({ example }) => example.set === "corpus"),
    without(
      "a fifth of the accounts that files name",
      ({ example }) => example.account !== "" && isFifth(example.account)
    ),
    without(
      "restricted sets",
      ({ example }) => restricted(example.source) || restricted(example.set)
    )
  ]
  say("each group of features taken away")
  return { sources, ablations: ablations(encoded, scored, sizes, say) }
}

/** A fifth of the accounts, by the sum of their letters. */
function isFifth(account: string): boolean {
  let sum = 0
  for (let at = 0; at < account.length; at++) sum += account.charCodeAt(at)
  return sum % 5 === 0
}

function restricted(name: string): boolean {
  return DATA_FILES.some((file) => file.restricted && name.startsWith(file.name.split("-")[0]!))
}
