import { type Ablation, ablations } from "~tools/train/card/ablations"
import { type LeftOut, leaveOut } from "~tools/train/card/leave-out"
import { SOURCE_GROUPS } from "~tools/train/card/source-groups"
import { outOfFoldLogits } from "~tools/learning/fitting/cross-validate"
import { DATA_FILES } from "~tools/learning/data/data-files"
import type { Encoded, TrainingSet } from "~tools/learning/fitting/encode"

/** What each source of posts and each group of features contributes. */
export type Parts = {
  readonly sources: readonly ({ readonly name: string } & LeftOut)[]
  readonly ablations: readonly Ablation[]
}

/** Leaves out each source, some accounts and the restricted sets, then ablates each group of features. */
export function measureParts(trainingSet: TrainingSet, say: (line: string) => void): Parts {
  const { encoded, sizes } = trainingSet
  const outOfFold = outOfFoldLogits(encoded, sizes)
  say("each source left out")
  const without = (
    name: string,
    isLeftOut: (one: Encoded) => boolean
  ): { readonly name: string } & LeftOut => {
    const result = { name, ...leaveOut(outOfFold, sizes, isLeftOut) }
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
      ({ example }) => isRestricted(example.source) || isRestricted(example.set)
    )
  ]
  say("ablations")
  return { sources, ablations: ablations(trainingSet, outOfFold, say) }
}

/** True for a fifth of the accounts, by the sum of their letters. */
function isFifth(account: string): boolean {
  let sum = 0
  for (let at = 0; at < account.length; at++) sum += account.charCodeAt(at)
  return sum % 5 === 0
}

function isRestricted(name: string): boolean {
  return DATA_FILES.some((file) => file.restricted && name.startsWith(file.name.split("-")[0]!))
}
