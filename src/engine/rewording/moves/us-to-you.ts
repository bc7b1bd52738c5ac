import { BENEFITS } from "~engine/lexicon/gentle/benefits"
import { openingPattern } from "~engine/lexicon/match/phrase-source"
import { defineMove } from "~engine/rewording/move"

const PATTERNS = BENEFITS.map(({ plain, ...phrase }) => ({
  plain,
  pattern: openingPattern([phrase])
}))

export default defineMove({
  id: "us-to-you",
  title: "From what we do to what you get",
  scope: "sentence",
  docs: { why: "The reader looks for themselves in the first words." },
  examples: [
    {
      before: "We help you find the right violin.",
      after: "With us you can find the right violin."
    },
    {
      before: "Our app lets you sort receipts by trip.",
      after: "With our app, you can sort receipts by trip."
    },
    {
      before: "We offer you a quiet desk and good light.",
      after: "You get a quiet desk and good light."
    },
    {
      before: "Our Tuesday class helps you to read scores.",
      after: "With our Tuesday class, you can read scores."
    }
  ],
  *propose({ text }) {
    const lead = /^[^\p{L}\p{N}]*/u.exec(text)![0]
    const words = text.slice(lead.length)
    for (const { plain, pattern } of PATTERNS) {
      const match = pattern.exec(words)
      if (!match) continue
      const rest = words.slice(match[0].length)
      const mine = /^my/iu.test(match[0])
      yield {
        start: 0,
        end: text.length,
        depth: "sentence",
        wordings: plain.map((opening) => {
          const filled = opening.replace("$1", match[1] ?? "")
          return {
            text:
              lead +
              (mine ? filled.replace("our", "my") : filled) +
              rest.replace(/(?<!!)!+(?!!)(?=[^\p{L}\p{N}]*$)/u, "."),
            stock: opening
              .replace(/our \$1/u, "")
              .toLowerCase()
              .trim()
          }
        })
      }
      return
    }
  }
})
