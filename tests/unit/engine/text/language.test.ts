import { describe, expect, test } from "vitest"

import { isInVocabulary } from "~engine/classifier/score-draft"
import { createJudge } from "~engine/judge"
import { languageOf } from "~engine/text/language"
import { parseDraft } from "~engine/text/parse-draft"

function languageIn(text: string): string {
  return languageOf(parseDraft({ text, site: "x", surface: "post" }).sentences, isInVocabulary)
}

describe("English, though it holds more nouns and names than everyday words", () => {
  test.each([
    "Curves in spacetime violate the uncertainty principle",
    "Fire in Pisgah National Forest grows to 375 acres",
    "Handmade leather wallets, brass keyrings, oak shelves. Saturday market, stall 12.",
    "New investments reaffirm commitment to India",
    "Beginners write content.\n\nAmateurs publish content.\n\nProfessionals systematize content.",
    "Mobile banking pioneers. Sandeep Lal, Navtej Singh and Shankar Narayanan founded Tagit.",
    "UFC 245 post-fight press conference video",
    "Jordy Bahl is an absolute machine",
    "Lisbon, Porto, Faro: train times for Sunday, platform changes included",
    "lol ngl dat gig was lit fam"
  ])("%s", (text) => expect(languageIn(text)).toBe("english"))
})

describe("another language", () => {
  test.each([
    "Il est arriv\u00E9, le mapping des startups : 1114 entreprises et pr\u00E8s de 50 000 emplois.",
    "Heute ist unser neuer Kurs da. Jetzt anmelden und nur noch zehn Pl\u00E4tze sichern!",
    "Hoy estrenamos nuestro curso. Ap\u00FAntate ya, que quedan pocas plazas para todos.",
    "Vamos premiar os maiores nomes do Brasil, voc\u00EA n\u00E3o pode perder!",
    "Oggi \u00E8 il giorno giusto per una nuova sfida con tutti noi.",
    "Vandaag staat onze nieuwe cursus online en het is nog maar even voordelig.",
    "Kami membuka kelas baru untuk kalian yang ingin belajar dengan lebih mudah.",
    "Nie przegap naszej promocji, bo tylko dzi\u015B jest jeszcze taniej!",
    "Yeni kursumuz bug\u00FCn ba\u015Flad\u0131, sizin i\u00E7in \u00E7ok g\u00FCzel bir indirim var.",
    "\u041D\u043E\u0432\u044B\u0439 \u043A\u0443\u0440\u0441 \u0443\u0436\u0435 \u0437\u0434\u0435\u0441\u044C",
    "\u65B0\u3057\u3044\u30B3\u30FC\u30B9\u304C\u59CB\u307E\u308A\u307E\u3057\u305F"
  ])("%s", (text) => expect(languageIn(text)).toBe("other"))
})

test("styled letters are read before the language is judged", () => {
  const bold = "We are hiring a baker".replace(/[a-z]/giu, (letter) =>
    String.fromCodePoint(letter.charCodeAt(0) + (letter < "a" ? 0x1d400 - 0x41 : 0x1d41a - 0x61))
  )
  const judgement = createJudge().judge({ text: bold, site: "linkedin", surface: "post" })
  expect(judgement).not.toMatchObject({ reason: "not-english" })
})
