import { memoize } from "~engine/text/memo"
import { readCall } from "~engine/rewording/calls/read-call"
import { defineMove, type Proposal } from "~engine/rewording/move"
import type { Draft } from "~engine/text/draft"
import type { SentenceReading } from "~engine/text/sentence"
import type { Tone } from "~engine/types"

/** What the writer is asked for; selected when it goes in, so that it cannot be posted unnoticed. */
const ASKED: Readonly<Record<Tone, string>> = {
  plain: "[what the reader finds there]",
  warm: "[why you think it is worth their time]",
  brief: "[what it is]"
}

/** Words of a draft from which a link by itself is taken as explained. */
const EXPLAINED = 14

export default defineMove({
  id: "bare-link-reason",
  title: "A bare link gets a reason",
  scope: "draft",
  docs: {
    why: "Nobody opens a link without knowing what for; only the writer can say.",
    source:
      "E. Musk on X, 2024-11-24: \u201Cwrite a description\u201D, against \u201Clazy linking\u201D"
  },
  examples: [
    {
      before: "New post!\n\nhttps://example.org/a",
      after: "New post!\n\n[what the reader finds there]: https://example.org/a"
    },
    {
      before: "Learn more: https://example.org/b",
      after: "[what the reader finds there]: https://example.org/b"
    },
    {
      before: "Check it out \u{1F449} https://example.org/c",
      after: "[what the reader finds there] \u{1F449} https://example.org/c"
    },
    {
      before: "Click here https://example.org/d",
      tone: "brief",
      after: "[what it is]: https://example.org/d"
    }
  ],
  *propose(draft, _, tone) {
    const words = draft.sentences.reduce((sum, { reading }) => sum + reading.words.length, 0)
    let isBare = false
    for (const { reading, start, end } of draft.sentences) {
      const link = reading.words.length === 0 && words >= EXPLAINED ? null : bareLinkIn(reading)
      if (!link) continue
      isBare = true
      yield filled(start, end, link, tone)
    }
    if (!isBare) yield* beforeLink(draft, tone)
  }
})

/** An advert whose words cannot be mended: what is left to ask for is a reason of the writer's own. */
function* beforeLink({ sentences }: Draft, tone: Tone): Iterable<Proposal> {
  for (const { reading, start } of sentences) {
    const link = reading.tokens.find(({ type }) => type === "link")
    if (!link) continue
    const asked = ASKED[tone]
    yield {
      start: start + link.start,
      end: start + link.end,
      depth: "phrase",
      wordings: [{ text: `${asked}: ${link.text}` }],
      placeholder: { start: 0, end: asked.length },
      only: "alone"
    }
    return
  }
}

type Link = { readonly glue: string; readonly text: string }

/** The link of a sentence that says nothing of what is behind it, else null. */
const bareLinkIn = memoize((reading: SentenceReading): Link | null => {
  const links = reading.tokens.filter(({ type }) => type === "link")
  const only = links.length === 1 && !reading.text.includes("@") ? links[0]! : null
  if (!only || only.end !== reading.text.length) return null
  if (reading.words.length === 0 && only.start === 0) return { glue: ":", text: only.text }
  const call = readCall(reading)
  if (!call || call.condition || /\p{L}/u.test(call.lead)) return null
  const says = call.object.replace(
    /(?<!\p{L})(?:it|this|that|them|here|now|the link|below|us|me|out)(?!\p{L})/giu,
    ""
  )
  return /[\p{L}\p{N}]/u.test(says)
    ? null
    : {
        glue: /\p{Extended_Pictographic}/u.test(call.glue) ? ` ${call.glue}` : ":",
        text: only.text
      }
})

function filled(start: number, end: number, link: Link, tone: Tone): Proposal {
  const asked = ASKED[tone]
  return {
    start,
    end,
    depth: "sentence",
    wordings: [{ text: `${asked}${link.glue} ${link.text}` }],
    placeholder: { start: 0, end: asked.length }
  }
}
