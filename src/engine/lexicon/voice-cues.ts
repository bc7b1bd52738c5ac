/** Whose words they are, or what is done with them, where they are not the writer's own plea. */
export type VoiceKind = "quoted" | "reported" | "negated" | "warned" | "thanked"

/** A cue that makes the words after it somebody else's, or no plea of the writer's. */
export type VoiceCue = {
  readonly kind: Exclude<VoiceKind, "quoted">
  /** Matched anywhere in a sentence, `giu`; curly apostrophes are made straight before. */
  readonly pattern: RegExp
  /** How far it reaches: to the end of its clause or of its sentence. */
  readonly reach: "clause" | "sentence"
  readonly reason: string
}

/** Cues, in no order; a sentence may hold several. */
export const VOICE_CUES: readonly VoiceCue[] = [
  {
    kind: "reported",
    pattern:
      /\b(?:he|she|they|people|everyone|everybody|someone|somebody|salespeople|sellers|spammers?|gurus?|marketers?|brands?|ads?|recruiters?|strangers?|the (?:guy|woman|man|email|e-mail|message|ad|caller|sign|website|pop-?up))\s+(?:\p{L}+\s+){0,3}(?:says?|said|saying|tells?|told|telling|asks?|asked|asking|yell(?:s|ed|ing)?|scream(?:s|ed|ing)?|shout(?:s|ed|ing)?|claims?|claimed|wrote|writes|promis(?:e|es|ed|ing)|messag(?:e|es|ed)|pitch(?:es|ed)?|begg?(?:ed|ing|s)?|wants?|wanted)\b/giu,
    reach: "sentence",
    reason: "what others say or want is not the writer's own plea"
  },
  {
    kind: "reported",
    pattern:
      /\b(?:subject lines?|headlines?|phrases?|words?|posts?|emails?|messages?|dms?|captions?) (?:like|such as|that (?:say|start|read))\b/giu,
    reach: "sentence",
    reason: "words about words: the pitch is an example, not made"
  },
  {
    kind: "negated",
    pattern:
      /\b(?:no (?:need|reason|obligation|pressure|pitch|catch|strings)|not (?:selling|asking|trying|going to|here to|about|a (?:pitch|sales?|plug)|sponsored|an ad)|(?:(?:do|does|did|is|are|was|were|will|would|should|could|has|have) not|don't|doesn't|didn't|shouldn't|nobody should|no one should|never|without|won't|wouldn't|can't|cannot|isn't|aren't|wasn't|stop(?:ped)?(?! by)|quit(?! your)|(?<!^|you |still )(?:tired|sick) of|instead of|rather than)(?! (?:miss|wait|hesitate|forget|delay|let (?:this|it|these|them|the|your)|sleep|lose|settle|worry|take my word|hold back|be (?:shy|left|late)|want to miss|know about (?:you|this))\b))(?=\s)/giu,
    reach: "clause",
    reason: "what the writer says not to do is not asked"
  },
  {
    kind: "warned",
    pattern:
      /\b(?:beware|watch out|scam(?:s|mers?|med|my)?|phishing|fraud(?:sters?|ulent)?|(?:do not|don't|never) (?:fall for|click|reply|respond|trust|buy from|send)|avoid (?:any|anyone|these|those|posts?|people|offers?)|steer clear|red flags?|stay away from|be (?:careful|wary|suspicious))\b/giu,
    reach: "sentence",
    reason: "a warning quotes the pitch it warns against"
  },
  {
    kind: "thanked",
    pattern:
      /\b(?:thanks?(?: you)?|thank-you|thx|grateful|gratitude|appreciate (?:it|you|everyone|all)|shout-?out)\b(?:[^.!?;\n]{0,80}?)\b(?:to|for|who|that)\b/giu,
    reach: "clause",
    reason: "thanks for something done asks for nothing"
  }
]

/** Words that end a clause and with it the reach of a cue. */
export const CLAUSE_END =
  /[,;:\u2014\u2013()]|\s-\s|\.{2,}|\u2026|\b(?:but|however|yet|so|instead|because|although|though|and (?:if|then|now|please)|just|only)\b/iu
