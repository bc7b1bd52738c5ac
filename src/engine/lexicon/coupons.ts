import type { Phrase } from "~engine/lexicon/match/phrase"

/** Codes and vouchers. */
export const COUPONS: readonly Phrase[] = [
  {
    words: [
      "(?:use|using|with|enter|apply|quote|redeem|add|my|our|the|discount|promo(?:tional)?|coupon|voucher|referral|invite|checkout|affiliate|gift|offer|creator) (?:the )?(?:(?:discount|promo|coupon|voucher|referral|offer|my|our|checkout|special) ){0,2}codes?(?! (?:of conduct|review|base|editor|reviews))[: ]{0,3}"
    ],
    reason: "a code to use"
  },
  {
    words: [
      "(?:promo|coupon|discount|voucher|referral) ?-?codes?",
      "coupons?",
      "vouchers?",
      "code[: ]{1,2}[\"'\\u201C]?(?=[A-Z\\d]{0,11}\\d)[A-Z\\d]{4,12}"
    ],
    reason: "a code"
  },
  {
    words: ["(?:my|our|referral|affiliate|ref) (?:referral |affiliate |invite |ref )?link"],
    reason: "a link that pays the writer"
  }
]
