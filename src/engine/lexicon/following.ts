import type { Phrase } from "~engine/lexicon/match/phrase"

/** Ways to beg for follows, likes, shares and reposts. */
export const FOLLOWING: readonly Phrase[] = [
  {
    words: [
      "(?:please|pls|plz|kindly|don't forget to|remember to|give (?:me|us|this) a|smash|hit) (?:follow|like|share|retweet|repost|rt|r\\.t|like and|upvote|subscribe)(?! (?:up|to|that|suit|the (?:rules|instructions|advice|news)))"
    ],
    reason: "a plea with its verb"
  },
  {
    words: [
      "(?:like|share|retweet|rt|repost|comment|follow|subscribe|tag|rate),? (?:and|&|\\+|n|n'|or|,) ?(?:like|share|retweet|rt|repost|comment|follow|subscribe|tag|rate|turn on)"
    ],
    reason: "several pleas in a row"
  },
  {
    words: ["follow (?:me|us|my|our|@\\S{1,30}|along|this page|for more|the page|on|back)"],
    reason: "asks for a follow",
    opens: true
  },
  {
    words: [
      "(?:follow|like|add|find|join) (?:me|us) (?:on|at|here|for|over)",
      "follow (?:me|us)",
      "(?:to|and|can|must be|have to) follow (?:@\\S{1,30}|me|us|our|my)"
    ],
    reason: "the same inside a sentence"
  },
  {
    words: [
      "(?:like|share|retweet|rt|repost|re-?tweet|reshare|♻\\uFE0F?) (?:this|my|our|if you|page|please|pls)"
    ],
    reason: "asks to spread the post",
    opens: true
  },
  {
    words: [
      "(?:retweet|repost|rt|share|like) (?:this (?:post|tweet|video|page|with)|if (?:you|u)|to (?:win|enter|help|show|spread|support|vote|save))"
    ],
    reason: "the same inside a sentence"
  },
  {
    words: [
      "like (?:my|our) (?:page|pic|post|photo|video|channel)",
      "(?:my|our) (?:facebook|fb|insta|instagram|twitter|youtube|tiktok) (?:page|channel|account)",
      "(?:my|our|the) (?:channel|yt)"
    ],
    reason: "one's own page or channel"
  },
  {
    words: [
      "thumbs? ?up (?:if|this|for|my|so)",
      "(?:hit|smash|click|press) (?:the |that )?(?:like|subscribe|follow|bell)"
    ],
    reason: "begs by button"
  },
  {
    words: [
      "(?:pls|plz|please) (?:rt|retweet|share|boost|repost)",
      "(?:rt|retweet|boost|share|repost),? (?:pls|plz|please)",
      "plea{1,9}se{1,9} (?:watch|listen|help|support|check)"
    ],
    reason: "a plain plea"
  },
  {
    words: [
      "(?:leave|write|drop|give)(?: \\S{1,12}){0,5} (?:a |as a )?(?:review|rating|five stars|like)(?! of)",
      "rate (?:it|us|me)",
      "hit follow",
      "follow it so",
      "vote \\p{L}{2,15} \\p{L}{2,15} for (?:mayor|president|council|best)"
    ],
    reason: "begs for a rating"
  }
]
