import { PITCH_SENTENCE } from "~engine/classifier/pitch-sentence"
import { OWN_WORDS } from "~engine/own-words"
import { WORDS } from "./words"

/** What marked words do, by rule: goes on after "it" and after the words themselves. */
export const EFFECTS: Readonly<Record<string, string>> = {
  [OWN_WORDS]: "is on your list",
  [PITCH_SENTENCE.rule]: "reads like a pitch",
  "no-ad-copy": "sounds like an ad",
  "no-agreement-bait": "asks for agreement",
  "no-attendance-ask": "asks people to come",
  "no-audience-ask": "asks for attention",
  "no-bare-link": "gives no reason to click",
  "no-buying-ask": "asks for business",
  "no-check-it-out": "asks for a look",
  "no-chest-beating": "praises itself",
  "no-click-command": "tells people to click",
  "no-comment-bait": "asks for comments",
  "no-contact-ask": "asks for a message",
  "no-coupon-code": "reads like a coupon",
  "no-curiosity-bait": "holds back the point",
  "no-donation-ask": "asks for money",
  "no-download-ask": "asks for a download",
  "no-emphasis-runs": "shouts",
  "no-follow-begging": "asks for follows or shares",
  "no-follow-for-follow": "swaps follows",
  "no-free-with-strings": "comes with strings",
  "no-giveaway": "offers a prize",
  "no-guarantee": "promises too much",
  "no-hashtag-stuffing": "piles up tags",
  "no-hustle-hype": "sounds like hype",
  "no-hype-words": "praises without proof",
  "no-if-you-pitch": "leads into a pitch",
  "no-income-claims": "promises money",
  "no-launch-announcement": "announces a product",
  "no-link-in-bio": "sends people elsewhere",
  "no-milestone-begging": "wants to reach a number",
  "no-missing-out": "plays on fear",
  "no-own-wares-plug": "advertises",
  "no-pitch-after-thanks": "turns thanks into a pitch",
  "no-pitch-in-the-last-line": "ends in a pitch",
  "no-price-push": "pushes the price",
  "no-question-hook": "reads like a hook",
  "no-recruiting-hype": "recruits",
  "no-recycled-lesson": "follows a template",
  "no-sales-disclaimer": "sells all the same",
  "no-scarcity": "creates scarcity",
  "no-service-pitch": "offers your services",
  "no-shouting": "shouts",
  "no-sign-up-ask": "asks for a sign-up",
  "no-small-print": "reads like small print",
  "no-social-proof-brag": "points to the crowd",
  "no-tag-a-friend": "asks for tags",
  "no-urgency": "creates pressure",
  "no-vote-begging": "asks for votes"
}

/** What words do that a rule has marked, or a move wants changed: never nothing. */
export function effectOf(rule: string): string {
  return EFFECTS[rule] ?? WORDS.couldBe
}

/** Rules about pressure. */
export const PRESSURE: readonly string[] = ["no-urgency", "no-scarcity", "no-missing-out"]

/** Rules whose effect says best why a draft is salesy, where several apply: pressure before asks, asks before manners. */
export const TELLING: readonly string[] = [
  ...PRESSURE,
  ...["no-comment-bait", "no-follow-begging"],
  ...["no-buying-ask", "no-sign-up-ask", "no-contact-ask", "no-attendance-ask", "no-income-claims"]
]

/** What a draft gives, by rule: in two words for the chip, and as a sentence. */
export type Evidence = { readonly short: string; readonly sentence: string }

/** See {@link Evidence}. Nothing is praised without one of these. */
export const EVIDENCE: Readonly<Record<string, Evidence>> = {
  "answer-in-a-reply": { short: "an answer", sentence: "It answers someone." },
  congratulations: { short: "kind wishes", sentence: "It wishes someone well." },
  "credit-to-others": { short: "credit given", sentence: "It gives someone credit." },
  "everyday-talk": { short: "plain talk", sentence: "It sounds like a person." },
  "figures-in-context": { short: "real figures", sentence: "Its figures mean something." },
  "lesson-learned": { short: "lesson learnt", sentence: "It shares what you learnt." },
  "open-question": { short: "open question", sentence: "It asks and wants to know." },
  "personal-moment": { short: "personal story", sentence: "It lets people see you." },
  "plain-news": { short: "plain news", sentence: "It says what happened." },
  "public-service": { short: "useful notice", sentence: "It looks after people." },
  "reason-for-the-link": { short: "clear link", sentence: "It says why to click." },
  "reason-given": { short: "reason given", sentence: "It says why." },
  "steps-to-follow": { short: "clear steps", sentence: "People can follow its steps." },
  sympathy: { short: "sympathy", sentence: "It stands by someone." },
  thanks: { short: "thanks", sentence: "It thanks someone." },
  "tips-without-strings": {
    short: "practical tip",
    sentence: "People can use it right away."
  }
}
