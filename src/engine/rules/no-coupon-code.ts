import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { COUPONS } from "~engine/lexicon/coupons"
import { matchPhrases } from "~engine/lexicon/match/match-phrases"
import { defineRule } from "~engine/rule"

const find = findPhrases(COUPONS)

export default defineRule({
  id: "no-coupon-code",
  title: "Coupon code",
  leaning: "salesy",
  asks: true,
  scope: "sentence",
  principles: [1],
  docs: {
    why: "A code turns the post into a flyer.",
    instead: "Keep codes for the page where people pay, and say here what makes it worth having."
  },
  examples: {
    flagged: ["Use code OCT50 at checkout.", "Use my discount code!", "Here is my referral link."],
    fine: [
      "We write code together on Thursdays.",
      "The dress code was \u201Cno trainers\u201D.",
      "Our code of conduct is two lines long."
    ]
  },
  check: (sentence) => matchPhrases(sentence.text, find, "is a coupon.")
})
