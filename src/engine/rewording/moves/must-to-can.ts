import { defineMove } from "~engine/rewording/move"

/** The reader under orders, before a verb of taking, looking or joining. */
const MUST =
  /(?<=^|[.!?,:;\n] |\b(?:and|but|so|or) )you(?: all)? (?:need to|have to|have got to|must|should(?: definitely| really)?|gotta|'ve got to|\u2019ve got to) (?=(?:check|see|try|get|buy|join|read|watch|listen|subscribe|sign|visit|order|book|download|grab|follow|come|register|attend|hear|consider)\b)/giu

export default defineMove({
  id: "must-to-can",
  title: "Must becomes can",
  scope: "sentence",
  docs: { why: "Nobody has to, and people are readier to listen when it is up to them." },
  examples: [
    { before: "You need to try the plum cake.", after: "You could try the plum cake." },
    { before: "You should join our Sunday walk.", after: "You could join our Sunday walk." },
    {
      before: "If you like maps, you have to see this atlas.",
      after: "If you like maps, you could see this atlas."
    },
    { before: "You must read chapter four.", after: "You could read chapter four." }
  ],
  *propose({ text }) {
    for (const match of text.matchAll(MUST)) {
      const you = text.slice(match.index, match.index + 3)
      yield {
        start: match.index,
        end: match.index + match[0].length,
        depth: "phrase",
        wordings: [{ text: `${you} could ` }, { text: `${you} might like to ` }]
      }
    }
  }
})
