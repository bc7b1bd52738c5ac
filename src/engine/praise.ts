import type { RuleHit } from "~engine/rules/run-rules"
import type { Draft } from "~engine/text/draft"
import { firstAround } from "~engine/text/spans-by-sentence"
import type { Sentence } from "~engine/text/sentence"

/** What a test of praise looks at. */
type Praised = {
  /** The words that the rule points at, lower case, apostrophes straight. */
  readonly words: string
  /** The sentence around them, and what of it stands behind them; apostrophes straight. */
  readonly sentence: string
  readonly after: string
  readonly draft: Draft
  readonly at: Sentence
}

/**
 * Which hits of a rule that leans valuable are shown as praise.
 *
 * Every hit speaks for a draft in the classifier, but many are no reason to praise the writer: a service desk's thanks, a
 * rhetorical question, a headline. In a reading of 320 hits half of all were right, and no rule was right nine times in
 * ten by itself (2026-11-28; assets/praise.md). A rule without a test here is a signal only.
 */
const TESTS: Readonly<Record<string, (praised: Praised) => boolean>> = {
  thanks: ({ sentence, after, draft }) =>
    !/^no,? thank|\b(?:while|although|though)\b|thanks for (?:nothing|understanding)/iu.test(
      sentence
    ) &&
    /^(?:[,!.]? @|,? (?:[A-Z]\p{L}+|all|everyone|team)\b| (?:for|to) \p{L}+|.{0,20}\b(?:for|to) \p{L}+)/u.test(
      after
    ) &&
    !isServiceDesk(draft),
  congratulations: ({ words, sentence, draft }) =>
    !/job well done|\b(?:regret|unfortunately|airdrops?|tokens?|not selected|future endeavou?rs)\b/iu.test(
      draft.text
    ) &&
    !/^(?:all the best|best wishes)/u.test(words) &&
    /@\S|\b(?:you|your|team|everyone|everybody|friends?|him|her|them)\b|(?<!^)\b[A-Z]\p{Ll}+/u.test(
      sentence
    ),
  "reason-for-the-link": ({ words }) => !words.includes("@"),
  "reason-given": ({ words, after }) =>
    /^(?:because|due to|the reason)\b/u.test(words) && wordCount(after) >= MIN_REASON_WORDS,
  "answer-in-a-reply": ({ words, sentence, draft }) =>
    /^(?:have you tried|that's (?:because|right|correct)|(?:good|great) question|hope (?:this|that|it) helps|you're right|i agree|yes,)/u.test(
      words
    ) &&
    wordCount(draft.text) >= MIN_ANSWER_WORDS &&
    !/\bdms?\b|\binconvenience\b/iu.test(sentence),
  "personal-moment": ({ words, sentence }) => {
    if (/\bi (?:can't|think|thought|wish|need|hope|guess|know|swear|don't|want)/u.test(words))
      return false
    if (/\?\s*$/u.test(sentence) || /\bi had to (?:ensure|use|make|set|add)\b/iu.test(sentence))
      return false
    return (
      /\bmy (?:son|daughter|mum|mom|mother|dad|father|wife|husband|brother|sister|kids?|grand\p{L}+|nan|dog|cat|puppy|boyfriend|girlfriend|baby|parents)\b/iu.test(
        sentence
      ) ||
      (/\b(?:i|we)\b/iu.test(sentence) &&
        /\b(?:yesterday|this morning|last (?:night|week|weekend|summer|winter|month)|years ago|when i was|growing up|on (?:my|the) way)\b/iu.test(
          sentence
        )) ||
      /^(?:i'm|im|i am) (?:so |really |still |just |very |too )?(?:tired|sad|scared|crying|nervous|in love|bored|hungry|sick)/u.test(
        words
      )
    )
  },
  "lesson-learned": ({ words, after }) =>
    /^(?:(?:i|we)(?:'ve| have)? (?:learned|learnt|realised|realized) (?:that|how|the|to|a)|(?:i|we) (?:was|were) wrong|taught me (?:that|to|how|a|about)|it taught me|what i(?:'ve)? (?:learned|learnt)|i (?:changed my mind|underestimated)|in hindsight|i wish i(?:'d| had) known)/u.test(
      words
    ) && wordCount(after) >= MIN_LESSON_WORDS,
  "tips-without-strings": ({ words, at, draft }) =>
    /^(?:step|(?:pro|quick) tip|tip|rule of thumb|start (?:by|with)|it helps to|measure|cut|freeze|soak|boil|rinse|wash|count|mix|bake|chop|water|plant|prune|write down|turn off)/u.test(
      words
    ) &&
    startsSentence(words, at) &&
    !/["\u201C]/u.test(at.reading.text) &&
    !isServiceDesk(draft),
  "open-question": ({ words, sentence, draft, at }) =>
    (/^(?:what do you think|what about you|how about you|what did you think|any (?:advice|tips|recommendations|suggestions|recs|ideas)|who else|am i the only)/u.test(
      words
    ) ||
      /^(?:(?:what|how|which|where|when|who)\b.*\b(?:you|your|everyone|anyone)\b|(?:does|do|has|have|did|is|can|could) (?:any|some)(?:one|body)\b)/u.test(
        words
      )) &&
    /\?\s*$/u.test(sentence.replace(/[#@]\S+|\p{Extended_Pictographic}|\uFE0F/gu, "").trimEnd()) &&
    isLastSaid(draft, at) &&
    !/\byou (?:waiting for|choosing)\b|\bto you\b|even when/u.test(words)
}

/** Words behind "because" that make it a reason. */
const MIN_REASON_WORDS = 3
/** Words behind "I learned that" that make it a lesson. */
const MIN_LESSON_WORDS = 4
/** Words of a reply that says more than yes. */
const MIN_ANSWER_WORDS = 6

/** True where the words are praised beside the draft. */
export function isPraise({ rule, start, end }: RuleHit, draft: Draft): boolean {
  const test = TESTS[rule.id]
  const at = draft.sentences.find((sentence) => sentence.start <= start && start < sentence.end)
  if (!test || !at) return false
  if (firstAround(draft.voices, draft.sentences, { start, end })?.kind === "quoted") return false
  return test({
    words: straightened(draft.text.slice(start, end)).toLowerCase(),
    sentence: straightened(at.reading.text),
    after: straightened(draft.text.slice(end, Math.max(end, at.end))),
    ...{ draft, at }
  })
}

function straightened(text: string): string {
  return text.replace(/\u2019/gu, "'")
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu)?.length ?? 0
}

/** Form letters of service desks, who thank and regret for a living. */
function isServiceDesk({ text }: Draft): boolean {
  return /\b(?:dm (?:us|me|your|the)|inconvenience|your (?:order|booking|account|reservation|stay|review|feedback|case|flight)|our (?:team|guests?|hotel|staff)|look into (?:this|it|that)|(?:team|kind|warm) regards|\^[a-z]{2})\b/iu.test(
    text
  )
}

function startsSentence(words: string, { reading }: Sentence): boolean {
  return straightened(reading.text)
    .toLowerCase()
    .replace(/^[^\p{L}]{0,8}/u, "")
    .startsWith(words)
}

/** True for the last sentence of a draft but for hashtags, emoji and names: nothing answers it but the readers. */
function isLastSaid({ sentences }: Draft, at: Sentence): boolean {
  return sentences
    .slice(at.index + 1)
    .every(({ reading }) =>
      reading.tokens.every(
        ({ type }) =>
          type === "hashtag" || type === "emoji" || type === "mention" || type === "punctuation"
      )
    )
}
