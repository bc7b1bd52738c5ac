/**
 * What the product believes: people come to a network to be with people. Those who only sell there are unwelcome; those
 * who are useful and answer back are welcome, and sell more in the long run. Each rule names the beliefs that it serves.
 */
export const PRINCIPLES = {
  1: "If every post asks people to buy, hire or click, followers leave: the ask is what to look at.",
  2: "Praise and bad news are answered with thanks or sympathy, not with another pitch.",
  3: "Being oneself sells better than launches: moments, mistakes and one's own work without an ask are welcome.",
  4: "Networks are for talking with people: questions, answers, thanks and congratulations count as giving.",
  5: "Numbers are not the point: begging for followers, likes, shares and votes repels.",
  6: "A bare link with a command is noise: readers need a reason to click.",
  7: "Sharing others' work with credit is giving, and their words are not the writer's own.",
  8: "Listen, make something, join the discussion, help, and only then promote: a promotion can be earned.",
  9: "What is measured over weeks tells more than one post.",
  10: "Be of value: news, steps, figures, tips and things given without strings; a gift with strings is a pitch.",
  11: "The same message sent to many groups is a broadcast, not talk.",
  12: "Promotion is welcome when it is polite, plain and patient.",
  13: "It is not about the writer or the product but about what it does for the reader.",
  14: "A small attentive audience beats a large deaf one: no score, streak or follower count is worth showing."
} as const

/** Number of a belief. */
export type Principle = keyof typeof PRINCIPLES
