import { DENSE_FEATURE_NAMES } from "~engine/classifier/dense-features"
import { SHAPE_NAMES } from "~engine/classifier/draft-shape"
import { crossValidateVerdict } from "~tools/train/card/cross-validate-verdict"
import type { Encoded, TrainingSet } from "~tools/learning/fitting/encode"
import type { WithWordLogits } from "~tools/learning/fitting/fit-heads"
import { outOfFoldLogits } from "~tools/learning/fitting/cross-validate"
import { rocAuc } from "~tools/learning/measuring/metrics"

/** ROC AUC without a group of features, on posts labelled for this question, those of 2022 to 2026, and our corpus. */
export type Ablation = {
  readonly name: string
  readonly read: number
  readonly recent: number
  readonly corpus: number
}

const INPUTS: Readonly<Record<string, (name: string) => boolean>> = {
  "all features": () => false,
  "without the words of the whole draft": (name) => name === "draft",
  "without the words that push": (name) => name === "push" || name.startsWith("push-sentence"),
  "without the pushes that rewording takes out": (name) =>
    /^push-(?:commands|pressure|hooks|in-last-line)$/u.test(name),
  "without the sentences": (name) => name.startsWith("sentence-"),
  "without position (first and last sentence and line)": (name) =>
    /^(?:sentence-(?:first|last)|last-line|ask-(?:first|last)|link-last|exclaim-last|hashtags-last)/u.test(
      name
    ),
  "without counts of findings": (name) => /findings|praise/u.test(name),
  "without the draft's shape": (name) => (SHAPE_NAMES as readonly string[]).includes(name),
  "without the embeddings distilled from a sentence encoder": (name) =>
    name.startsWith("embedding-"),
  "without site and surface": (name) => /^(?:reply|linkedin|facebook)$/u.test(name)
}

/** Refits without each group of inputs, and without the indicators in sentences. */
export function ablations(
  { encoded, sizes }: TrainingSet,
  outOfFold: readonly WithWordLogits[],
  say: (line: string) => void
): readonly Ablation[] {
  const results: Ablation[] = []
  const note = (
    name: string,
    posts: readonly WithWordLogits[],
    isHidden: (input: string) => boolean
  ): void => {
    const verdicts = crossValidateVerdict(posts, (at) => !isHidden(DENSE_FEATURE_NAMES[at]!))
    const auc = (test: (one: Encoded) => boolean): number =>
      rocAuc(
        posts.flatMap(({ encoded: one }) =>
          one.example.salesy !== null && one.example.rated && test(one)
            ? [{ truth: one.example.salesy, score: verdicts.get(one)! }]
            : []
        )
      )
    results.push({
      name,
      read: auc(({ example }) => example.set !== "corpus"),
      recent: auc(({ example }) => example.set.startsWith("rated-2026")),
      corpus: auc(({ example }) => example.set === "corpus")
    })
    say(`  ${name}`)
  }
  for (const [name, isHidden] of Object.entries(INPUTS)) note(name, outOfFold, isHidden)
  const withoutIndicators = encoded.map((one) => ({
    ...one,
    sentences: one.sentences.map(({ ids, values }) => {
      const words = ids.findIndex((id) => id >= sizes.words)
      return words < 0
        ? { ids, values }
        : { ids: ids.slice(0, words), values: values.slice(0, words) }
    })
  }))
  note(
    "without rules and grammar in the sentences",
    outOfFoldLogits(withoutIndicators, sizes),
    () => false
  )
  return results
}
