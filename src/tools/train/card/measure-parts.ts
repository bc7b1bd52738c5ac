import { type Ablation, ablations } from "~tools/train/card/ablations"
import { type LeftOut, leaveOut } from "~tools/train/card/leave-out"
import { SOURCE_GROUPS } from "~tools/train/card/source-groups"
import { outOfFoldLogits } from "~tools/learning/fitting/cross-validate"
import type { WithWordLogits } from "~tools/learning/fitting/fit-heads"
import { rocAuc } from "~tools/learning/measuring/metrics"
import { crossValidateVerdict } from "~tools/train/card/cross-validate-verdict"
import { DATA_FILES } from "~tools/learning/data/data-files"
import type { Encoded, TrainingSet } from "~tools/learning/fitting/encode"

/** What each source of posts and each group of features contributes. */
export type Parts = {
  readonly sources: readonly ({ readonly name: string } & LeftOut)[]
  readonly restricted: { readonly with: number; readonly without: number }
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
    without("restricted sets", isRestricted)
  ]
  say("ablations")
  return {
    sources,
    restricted: withoutRestricted(trainingSet, outOfFold),
    ablations: ablations(trainingSet, outOfFold, say)
  }
}

/** What the restricted sets are worth to posts of others: ROC AUC on unrestricted posts of 2022 to 2026, with and without. */
function withoutRestricted(
  { encoded, sizes }: TrainingSet,
  outOfFold: readonly WithWordLogits[]
): Parts["restricted"] {
  const rest = encoded.filter((one) => !isRestricted(one))
  const auc = (posts: readonly WithWordLogits[]): number => {
    const verdicts = crossValidateVerdict(posts, () => true)
    return rocAuc(
      rest.flatMap((one) => {
        const { salesy, set } = one.example
        const isMeasured = salesy !== null && set.startsWith("rated-2026")
        return isMeasured ? [{ truth: salesy, score: verdicts.get(one)! }] : []
      })
    )
  }
  return { with: auc(outOfFold), without: auc(outOfFoldLogits(rest, sizes)) }
}

/** True for a fifth of the accounts, by the sum of their letters. */
function isFifth(account: string): boolean {
  let sum = 0
  for (let at = 0; at < account.length; at++) sum += account.charCodeAt(at)
  return sum % 5 === 0
}

/** True for posts whose terms are strict, and for those drawn from such a file into another. */
function isRestricted({ example }: Encoded): boolean {
  return (
    example.restricted || RESTRICTED_ORIGINS.some((origin) => example.source.startsWith(origin))
  )
}

const RESTRICTED_ORIGINS = DATA_FILES.filter(({ restricted }) => restricted).map(
  ({ name }) => name.split("-")[0]!
)
