import { PLAIN_PRICES } from "~engine/lexicon/gentle/prices"
import { capitalised } from "~engine/text/letter-case"
import { possiblePhrases } from "~engine/lexicon/match/possible-phrases"
import { defineMove } from "~engine/rewording/move"

const possiblePrices = possiblePhrases(PLAIN_PRICES.filter(({ plain }) => plain.length > 0))

export default defineMove({
  id: "discount-to-plain",
  title: "Prices without the drum roll",
  scope: "sentence",
  gentler: "words",
  docs: {
    why: "The amount is the information; \u201Cjust\u201D and \u201Cwhopping\u201D are the push.",
    source: "Lee, Hosanagar and Nair, 2018: price and deal talk by itself lowers engagement"
  },
  examples: [
    { before: "The zine costs only $4.", after: "The zine costs $4." },
    { before: "Seats start at just \u00A312.", after: "Seats start at \u00A312." },
    { before: "Members get a whopping 30% off.", after: "Members get 30% off." },
    {
      before: "We have unbeatable prices on used bikes.",
      after: "We have good prices on used bikes."
    },
    { before: "The tour is yours for only $9.99.", after: "The tour is yours for $9.99." }
  ],
  *propose({ text }) {
    for (const { row, pattern } of possiblePrices(text)) {
      for (const match of text.matchAll(pattern)) {
        const opens = /^[^\p{L}\p{N}]*$/u.test(text.slice(0, match.index))
        if (row.opens && !opens) continue
        const wordings = row.plain.map((words) => {
          const filled = words.replace(/\$(\d)/gu, (_, group: string) => match[Number(group)] ?? "")
          return { text: opens ? capitalised(filled) : filled }
        })
        yield { start: match.index, end: match.index + match[0].length, depth: "phrase", wordings }
      }
    }
  }
})
