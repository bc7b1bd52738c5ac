import type { RuleHit } from "~engine/rules/run-rules"
import type { Draft } from "~engine/text/draft"
import { getOrCompute, memoize } from "~engine/text/memo"
import { firstAround } from "~engine/text/spans-by-sentence"
import type { Sentence } from "~engine/text/sentence"

/** When the words that a rule points at are praised. Patterns see straight apostrophes; all must hold. */
type PraiseTest = {
  /** The words themselves, in lower case. */
  readonly words?: RegExp
  /** What has to stand behind them in their sentence, and how many words of it at least. */
  readonly after?: RegExp
  readonly minWordsAfter?: number
  /** What their sentence has to hold, and what it may not. */
  readonly sentence?: RegExp
  readonly sentenceNot?: RegExp
  /** What may stand nowhere in the draft, and how many words it needs. */
  readonly draftNot?: RegExp
  readonly minWords?: number
  /** Where: first in their sentence, or in the last thing said. */
  readonly place?: "first" | "last"
  /** Form letters of service desks thank and regret for a living. Default: no difference. */
  readonly notOfServiceDesk?: true
}

const RELATIVES =
  "son|daughter|mum|mom|mother|dad|father|wife|husband|brother|sister|kids?|grand\\p{L}+|nan|dog|cat|puppy|boyfriend|girlfriend|baby|parents"
const DID =
  "\\p{L}{2,}ed|went|ran|got|said|told|came|took|brought|met|made|gave|found|bought|lost|broke|fell|saw|sang|slept|ate|drove|wrote|taught|caught|was|were"
const GRAVE = /\b(?:rape|abortion|abuse|killed|suicide|murder)/iu

/**
 * Which hits of a rule that leans valuable are shown as praise.
 *
 * Every hit speaks for a draft in the classifier, but many are no reason to praise the writer: a service desk's thanks, a
 * rhetorical question, a headline. Each condition answers cases that a reader called wrong (README.md of `rules/`, "Praise").
 * A rule without an entry is a signal only.
 */
const TESTS: Readonly<Record<string, readonly PraiseTest[]>> = {
  thanks: [
    {
      words: /^(?:thank|many thanks|thx|cheers)/u,
      after:
        /^(?:[,!.]? @|,? (?:[A-Z]\p{L}+|all|everyone|team)\b(?!\s*$)| (?:for|to) \p{L}+|.{0,20}\b(?:for|to) \p{L}+)/u,
      sentenceNot:
        /^no,? thank|\b(?:while|although|though|but)\b|thanks? (?:you )?for (?:nothing|understanding|getting back)|(?<!^|huge |big |special |massive |many |so,? |and |much |[,.!] )thanks to\b/iu,
      draftNot: /\bfollow (?:us|me|for)\b|for more\b/iu,
      notOfServiceDesk: true
    },
    {
      words: /grateful|thankful|means/u,
      after: /^ (?:to [A-Z@]|for (?:the|every|all|my|our|this)\b)/u,
      sentenceNot: /\bbut\b/iu
    }
  ],
  congratulations: [
    {
      words:
        /^(?:congrat|kudos|hats off|bravo|happy|merry|good luck|best of luck|wishing|get well|(?:so |very |really )?(?:proud of|happy for|pleased for) (?:you|him|her|them|@))/u,
      sentence:
        /@\S|\b(?:you|your|team|everyone|everybody|friends?|him|her|them)\b|(?<!^)\b[A-Z]\p{Ll}+/u,
      sentenceNot: /\bnot wishing|good luck (?:\p{L}+ )?\p{L}+ing\b|\b(?:likes|followers)\b/iu,
      draftNot:
        /job well done|\b(?:regret|unfortunately|airdrops?|tokens?|not selected|future endeavou?rs)\b/iu
    }
  ],
  "reason-for-the-link": [
    {
      words: /^(?:https?:|www\.|[^@]*\/)/u,
      draftNot:
        /go\.bsky\.app|\bread more:? (?:here:? )?(?:https?:|www)|\bthis is the \p{L}+ (?:we|i|you) need/iu,
      minWords: 12
    }
  ],
  "reason-given": [
    {
      words: /^because$/u,
      minWordsAfter: 3,
      sentenceNot: /\bjust because\b|\bnot because\b|\?\s*$/iu,
      draftNot: GRAVE
    },
    { words: /^due to$/u, minWordsAfter: 2, draftNot: GRAVE },
    {
      words: /^the reason$/u,
      after: /^ (?:why )?(?:we|i|it|they|people)\b.* (?:is|was)\b/iu,
      minWordsAfter: 5
    }
  ],
  "answer-in-a-reply": [
    {
      words:
        /^(?:have you tried|that's (?:because|right|correct)|(?:good|great) question|hope (?:this|that|it) helps|you're right|i agree|yes,)/u,
      sentenceNot: /\bdms?\b|\binconvenience\b|just to clarify/iu,
      minWords: 6
    }
  ],
  "personal-moment": [
    {
      sentence: new RegExp(
        `\\bmy (?:${RELATIVES})(?!-) (?:\\p{L}+ )?(?:${DID})\\b|\\b(?:i|we) (?:\\p{L}+ )?(?:${DID}) (?:\\p{L}+ )?my (?:${RELATIVES})\\b`,
        "iu"
      ),
      sentenceNot: /\b(?:unless|if|want to|used to|as \p{L}+ as)\b|\?\s*$/iu,
      draftNot: GRAVE
    },
    {
      words:
        /^(?:this morning|last night|last week|yesterday|growing up|when i was|on (?:my|the) way)/u,
      sentenceNot: /when i was at|was a reminder|followers|connections|impressions|\?\s*$/iu,
      minWordsAfter: 3,
      draftNot: GRAVE
    },
    {
      words:
        /^(?:i'm|im|i am) (?:so |really |still |just |very |too )?(?:tired|sad|scared|crying|nervous|in love|bored|hungry|sick)/u,
      sentenceNot: /['\s](?:Sad|Sick|Tired)\b|\bjoke\b/u
    }
  ],
  "lesson-learned": [
    {
      words: /^(?:i|we)(?:'ve| have)? (?:learned|learnt|realised|realized) (?:that|how|the|to)/u,
      minWordsAfter: 5,
      sentenceNot: /\b(?:b2b|saas|how important|how much)\b/iu,
      draftNot: /#(?:bitcoin|crypto|nft)/iu
    },
    {
      words:
        /^(?:(?:i|we) (?:was|were) wrong|in hindsight|i wish i(?:'d| had) known|i underestimated)/u,
      minWordsAfter: 3
    }
  ],
  "tips-without-strings": [
    {
      words:
        /^(?:(?:pro|quick) tip|tip|rule of thumb|start (?:by|with)|it helps to|measure|cut|freeze|soak|boil|rinse|count|mix|bake|chop|plant|prune|write down|turn off)/u,
      place: "first",
      minWordsAfter: 2,
      sentenceNot: /["\u201C!?]|\b(?:was|were|in 20\d\d)\b/u,
      minWords: 8,
      notOfServiceDesk: true
    }
  ],
  "open-question": [
    {
      words: /^(?:what do you think|what about you|how about you|what did you think)/u,
      ...{ sentence: /\?/u, place: "last", minWords: 15, draftNot: /\bjoke\b/iu }
    },
    {
      words:
        /^(?:any (?:advice|tips|recommendations|suggestions|recs|ideas)|who else|am i the only|(?:does|do|has|have|did|is|can|could) (?:any|some)(?:one|body)\b|(?:what|how|which|where|when|who)\b.*\b(?:you|your|everyone|anyone)\b)/u,
      sentence: /\?/u,
      sentenceNot:
        /\byou (?:waiting for|choosing)\b|\bto you\b|even when|what can you do (?:to|about)|what is the point/iu,
      draftNot: /ask yourself/iu,
      place: "last"
    }
  ]
}

/** True where the words are praised beside the draft. */
export function isPraise({ rule, start, end }: RuleHit, draft: Draft): boolean {
  const at = draft.sentences.find((sentence) => sentence.start <= start && start < sentence.end)
  if (!at || firstAround(draft.voices, draft.sentences, { start, end })?.kind === "quoted")
    return false
  const words = straightened(draft.text.slice(start, end)).toLowerCase()
  const after = straightened(draft.text.slice(end, Math.max(end, at.end)))
  const sentence = straightened(at.reading.text)
  const whole = wholeOf(draft)
  return (TESTS[rule.id] ?? []).some(
    (test) =>
      (test.words?.test(words) ?? true) &&
      (test.after?.test(after) ?? true) &&
      wordCount(after) >= (test.minWordsAfter ?? 0) &&
      (test.sentence?.test(sentence) ?? true) &&
      !test.sentenceNot?.test(sentence) &&
      !(test.draftNot && whole.matches(test.draftNot)) &&
      whole.words >= (test.minWords ?? 0) &&
      (test.place !== "first" || startsWith(sentence, words)) &&
      (test.place !== "last" || isLastSaid(draft, at)) &&
      !(test.notOfServiceDesk && whole.matches(SERVICE_DESK))
  )
}

/** What is asked of a draft as a whole, once: a long one may have hundreds of hits. */
const wholeOf = memoize((draft: Draft) => {
  const text = straightened(draft.text)
  const known = new Map<RegExp, boolean>()
  return {
    words: wordCount(text),
    matches: (pattern: RegExp) => getOrCompute(known, pattern, () => pattern.test(text))
  }
})

const SERVICE_DESK =
  /\b(?:dm (?:us|me|your|the)|inconvenience|your (?:order|booking|account|reservation|stay|review|feedback|case|flight)|our (?:team|guests?|hotel|staff)|look into (?:this|it|that)|(?:team|kind|warm) regards|\^[a-z]{2})\b/iu

function straightened(text: string): string {
  return text.replace(/\u2019/gu, "'")
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu)?.length ?? 0
}

/** True where a sentence begins with the words, but for a bullet, a number or an emoji. */
function startsWith(sentence: string, words: string): boolean {
  return sentence
    .toLowerCase()
    .replace(/^[^\p{L}]{0,8}/u, "")
    .startsWith(words)
}

/** True for the last sentence of a draft but for hashtags, emoji and names: nothing answers it but the readers. */
function isLastSaid({ sentences }: Draft, at: Sentence): boolean {
  return sentences
    .slice(sentences.indexOf(at) + 1)
    .every(({ reading }) => reading.words.length === 0)
}
