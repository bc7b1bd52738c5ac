import { gentlerOf, promptOf } from "~engine/judgement"
import type { Judgement, UnsureReason } from "~engine/types"
import type { Post } from "~tools/lint-posts/read-post"

/** One judgement as `lint:posts` prints it, with the final line feed. */
export function formatPost(post: Post, judgement: Judgement, format: "json" | "text"): string {
  return format === "json"
    ? `${JSON.stringify(asJson(post, judgement))}\n`
    : asText(post, judgement)
}

/** The published shape, see the README of this folder: these names, in this order. */
function asJson(post: Post, judgement: Judgement): object {
  const { verdict, salesy, strength, kind, findings, good, suggestions } = judgement
  const gentler = gentlerOf(judgement)
  return {
    ...{ id: post.id, verdict, unsure: unsureReason(judgement), salesy: rounded(salesy) },
    ...{ strength, kind },
    findings: findings.map(({ rule, start, end, message, why, source, share }) => ({
      ...{ rule, start, end, message, why, source, share: rounded(share) }
    })),
    good: good.map(({ rule, start, end, message }) => ({ rule, start, end, message })),
    suggestions: suggestions.map(
      ({ rule, depth, start, end, replacement, alternatives, placeholder }) => ({
        ...{ rule, depth, start, end, replacement, alternatives, placeholder }
      })
    ),
    prompt: promptOf(judgement),
    gentler: gentler && {
      text: gentler.text,
      salesy: rounded(gentler.salesy),
      strength: gentler.strength,
      removed: gentler.removed,
      moves: gentler.moves
    }
  }
}

function asText({ id, input }: Post, judgement: Judgement): string {
  const { verdict, salesy, kind, findings, good } = judgement
  const unsure = unsureReason(judgement)
  const gentler = gentlerOf(judgement)
  const words = (start: number, end: number): string =>
    `"${input.text.slice(start, end).replace(/\s+/gu, " ")}"`
  const name = id === null ? "" : `${typeof id === "string" ? id : JSON.stringify(id)}: `
  return [
    `${name}${verdict}${unsure ? ` (${unsure})` : ""}, ${Math.round(salesy * 100)} %, ${kind}`,
    ...findings.map(
      ({ rule, start, end, message, share }) =>
        `  - ${words(start, end)} ${message} [${rule}, ${Math.round(share * 100)} %]`
    ),
    ...good.map(({ rule, start, end, message }) => `  + ${words(start, end)} ${message} [${rule}]`),
    ...(gentler ? [`  > ${gentler.text.replace(/\n/gu, "\n    ")}`] : []),
    ""
  ].join("\n")
}

function unsureReason(judgement: Judgement): UnsureReason | null {
  return judgement.verdict === "unsure" ? judgement.reason : null
}

/** Six places keep the order of very sure ones, for ranking, the output readable. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6
}
