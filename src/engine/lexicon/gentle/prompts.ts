/** One question to the writer; `id` is kept, `question` is shown, `starter` goes in with the words in [brackets] to be filled. */
export type Prompt = {
  readonly id: PromptId
  readonly question: string
  readonly starter: string
}

/** What may be missing from a draft. */
export type PromptId =
  | "own-experience"
  | "ask-instead"
  | "give-one"
  | "show-it"
  | "what-after"
  | "what-liked"
  | "what-about"
  | "one-thing"
  | "what-news"

/** The questions, by what is missing. */
export const PROMPTS: Readonly<Record<PromptId, Omit<Prompt, "id">>> = {
  "own-experience": {
    question: "What would you add?",
    starter: "I\u2019ve seen [what you saw]."
  },
  "ask-instead": {
    question: "What would you like to know from readers?",
    starter: "[Your question]?"
  },
  "give-one": { question: "Could you share the first step here?", starter: "[The first step.]" },
  "show-it": {
    question: "Can you give an example?",
    starter: "For example, [who did what with it]."
  },
  "what-after": {
    question: "What will people be able to do?",
    starter: "With it you can [do what]."
  },
  "what-liked": { question: "What did you like?", starter: "What I love about it: [one thing]." },
  "what-about": { question: "What is it about?", starter: "It\u2019s about [what, and for whom]." },
  "one-thing": {
    question: "What can a reader take from this post alone?",
    starter: "One thing to take from it: [what]."
  },
  "what-news": {
    question: "What\u2019s the news?",
    starter: "[Your news.]"
  }
}

/** Words that promise something and keep it back. */
export const TEASING =
  /(?<![\p{L}\p{N}])(?:here(?:['\u2019]s| is) (?:how|why|what)|find out|see how|learn (?:how|why|what)|discover (?:how|why|what)|(?:\d{1,3}|three|four|five|six|seven|ten) (?:\p{L}+ ){0,2}(?:tips|ways|steps|lessons|secrets|mistakes|tricks|ideas|reasons|things|rules|habits|hacks)|the (?:secret|answer|key|trick) (?:to|is|that)|what (?:nobody|no one) tells you)(?![\p{L}\p{N}])/iu

/** Praise and claims that want an example. */
export const CLAIMING =
  /(?<![\p{L}\p{N}])(?:the (?:best|most|ultimate|#1|no\.? ?1|leading|easiest|fastest)|#1|guaranteed?|proven|trusted|award-winning|game-?chang\p{L}+|life-?changing|world-class|best-selling|revolutionary|i (?:made|earned|make) \$|double your|10x|transform(?:s|ed|ing)?|results)(?![\p{L}\p{N}])/iu

/** What one makes and others use. */
export const USABLE =
  /(?<![\p{L}\p{N}])(?:my|our) (?:\p{L}+[ -]){0,3}?(?:apps?|courses?|tools?|platform|program(?:me)?s?|workshops?|class(?:es)?|guides?|e-?books?|books?|templates?|kits?|playbook|bootcamp|membership|community|newsletter|plugin|extension|service|software|system|webinars?|masterclass|training|planner|box(?:es)?|store|shop|products?|collection|range)(?![\p{L}\p{N}])/iu

/** Asks for taps, tags and answers, and draws. */
export const BAITING =
  /(?<![\p{L}\p{N}])(?:win|giveaway|sweepstakes|raffle|enter(?:ed)? to|tag (?:a|an|your|someone|two|three)|comment|retweet|rt|repost|like if|share if|vote)(?![\p{L}\p{N}])/iu

/** Recommends somebody else\u2019s work. */
export const RECOMMENDING =
  /(?<![\p{L}\p{N}])(?:check out|listen to|watch|read|go (?:see|follow|watch|listen)|follow|buy|stream) (?:the )?(?:@[\p{L}\p{N}_]+|\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)?(?:['\u2019]s)?)/u
