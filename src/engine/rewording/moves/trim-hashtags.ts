import { defineMove, type Proposal } from "~engine/rewording/move"
import type { Draft } from "~engine/text/draft"
import { shift } from "~engine/text/span"
import type { Token } from "~engine/text/token"
import type { Span } from "~engine/types"
import { networkOf } from "~networks/index"

export default defineMove({
  id: "trim-hashtags",
  title: "A long tail of #tags is cut short",
  scope: "draft",
  gentler: "type",
  isCompanion: true,
  inOtherVoice: "keep",
  docs: {
    why: "Two or three tags help people find the post; a row of them looks like fishing.",
    source:
      "Facebook creators blog, 2025-04-24: \u201Cno more than 5 hashtags performs best\u201D; Twitter\u2019s open code, 2023"
  },
  examples: [
    {
      before: "The pear tree is in bloom. #garden #spring #pears #blossom #nature #photo",
      after: "The pear tree is in bloom. #garden #spring #pears"
    },
    {
      before: "Back at the bench.\n\n#wood #lathe #oak #craft #maker",
      after: "Back at the bench.\n\n#wood #lathe #oak"
    },
    {
      before: "Fog over the Forth #fog #forth #scotland #photo",
      site: "x",
      after: "Fog over the Forth #fog #forth"
    },
    {
      before: "Last day of term! #school #teaching #primary #summer2026 #break #sun",
      after: "Last day of term! #school #teaching #primary #summer2026"
    }
  ],
  *propose(draft) {
    const tags = tailOf(draft)
    const surplus = tags
      .slice(networkOf(draft.site).hashtagsKept)
      // A tag with a number in it may carry a date or a code.
      .filter(({ text }) => !/\d/u.test(text))
    if (surplus.length < 2) return
    for (const run of runsOf(draft.text, surplus)) yield run
  }
})

/** The #tags at the end of the draft with nothing but marks, emoji and links among them. */
function tailOf({ sentences }: Draft): readonly (Token & Span)[] {
  const tail: Token[] = []
  for (const { reading, start } of [...sentences].reverse()) {
    for (const token of [...reading.tokens].reverse()) {
      if (token.type === "hashtag") {
        tail.unshift(shift(token, start))
      } else if (token.type !== "link" && token.type !== "emoji" && token.type !== "punctuation") {
        return tail
      }
    }
  }
  return tail
}

/** One proposal for each unbroken run of surplus tags, with the white space before it. */
function* runsOf(text: string, surplus: readonly Token[]): Iterable<Proposal> {
  const runs: Span[] = []
  for (const tag of surplus) {
    const start = text.slice(0, tag.start).trimEnd().length
    if (text.slice(start, tag.start).includes("\n")) continue
    const last = runs.at(-1)
    if (last?.end === start) runs[runs.length - 1] = { start: last.start, end: tag.end }
    else runs.push({ start, end: tag.end })
  }
  for (const run of runs) {
    yield { ...run, depth: "phrase", mayDrop: "hashtags", wordings: [{ text: "" }] }
  }
}
