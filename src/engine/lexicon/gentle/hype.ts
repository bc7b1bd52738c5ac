import type { Phrase } from "~engine/lexicon/match/phrase"

/**
 * A word of hype with plain ones in its place.
 *
 * `plain` lists them, best first. `drop` says that before a noun the word can simply go ("an amazing view" gives "a
 * view"); not for words that carry the sense alone.
 */
export type HypeWord = Phrase & { readonly plain: readonly string[]; readonly drop?: true }

/** Praise and hype before nouns or after "is", and what a person would say. */
export const HYPE_WORDS: readonly HypeWord[] = [
  {
    words: ["phenomenal|sensational|spectacular|magnificent|marvell?ous"],
    plain: ["impressive"],
    drop: true,
    reason: "applause before the show"
  },
  { words: ["epic|legendary"], plain: ["good", "well-known"], drop: true, reason: "worn praise" },
  {
    words: ["amazing|incredible|fantastic|awesome"],
    plain: ["good", "lovely"],
    drop: true,
    reason: "says that it is good, not why"
  },
  {
    words: ["unbelievable|mind-?blowing|jaw-?dropping|insane|out of this world"],
    plain: ["surprising", "good"],
    drop: true,
    reason: "asks to be doubted"
  },
  {
    words: ["stunning|breathtaking|gorgeous|mesmeri[sz]ing"],
    plain: ["beautiful"],
    drop: true,
    reason: "worn praise"
  },
  {
    words: ["exciting|thrilling|exhilarating"],
    plain: ["interesting"],
    drop: true,
    reason: "tells the reader what to feel"
  },
  {
    words: ["irresistible|unmissable|must-(?:have|see|read|watch|try)"],
    plain: ["useful", "good"],
    drop: true,
    reason: "leaves no choice"
  },
  {
    words: ["massive|gigantic|colossal|ginormous|mega"],
    plain: ["big"],
    drop: true,
    reason: "size by shouting"
  },
  {
    words: ["huge|enormous|tremendous|immense"],
    plain: ["big", "large"],
    reason: "size by shouting"
  },
  {
    words: ["exclusive|premium|luxurious|luxury|deluxe"],
    plain: ["special"],
    drop: true,
    reason: "flatters the offer"
  },
  {
    words: ["powerful|robust|seamless|frictionless|effortless"],
    plain: ["simple", "easy"],
    drop: true,
    reason: "brochure word"
  },
  {
    words: ["innovative|disruptive|next-level|next-gen(?:eration)?"],
    plain: ["new"],
    drop: true,
    reason: "praise of oneself as fact"
  },
  {
    words: ["iconic|unforgettable|extraordinary|remarkable|exceptional|outstanding"],
    plain: ["special", "good"],
    drop: true,
    reason: "lets the adjective do the convincing"
  },
  {
    words: ["proven|time-tested|battle-tested|tried-and-tested"],
    plain: ["tested"],
    drop: true,
    reason: "proof claimed, not shown"
  },
  {
    words: ["delicious|mouth-?watering|scrumptious"],
    plain: ["tasty", "good"],
    drop: true,
    reason: "menu word"
  }
]

/** Hype that is not an adjective, with what a person would say; `$1` is the first group. */
export const HYPE_PHRASES: readonly HypeWord[] = [
  {
    words: ["unlock(?= (?:your|the|new|more|greater|hidden))"],
    plain: ["use", "find"],
    reason: "nothing was locked"
  },
  {
    words: ["unlocks(?= (?:your|the|new|more|greater|hidden))"],
    plain: ["opens", "brings"],
    reason: "nothing was locked"
  },
  { words: ["unleash(?= (?:your|the))"], plain: ["use"], reason: "nothing was on a leash" },
  {
    words: ["supercharge|turbocharge|skyrocket|turbo-charge"],
    plain: ["improve", "strengthen"],
    reason: "engines in place of reasons"
  },
  {
    words: ["supercharges|skyrockets"],
    plain: ["improves"],
    reason: "engines in place of reasons"
  },
  { words: ["elevate(?= (?:your|the|our|every))"], plain: ["improve"], reason: "brochure verb" },
  { words: ["elevates(?= (?:your|the|our|every))"], plain: ["improves"], reason: "brochure verb" },
  { words: ["revolutioni[sz]e"], plain: ["change"], reason: "revolutions are rare" },
  { words: ["revolutioni[sz]es"], plain: ["changes"], reason: "revolutions are rare" },
  { words: ["revolutioni[sz]ing"], plain: ["changing"], reason: "revolutions are rare" },
  { words: ["leverage(?= (?:your|our|the|this|these|AI|data))"], plain: ["use"], reason: "jargon" },
  { words: ["leveraging"], plain: ["using"], reason: "jargon" },
  {
    words: [
      "empower(?= (?:you|your|our|people|teams|businesses|organi[sz]ations|customers|users|every|companies|students|women|them|leaders))"
    ],
    plain: ["help"],
    reason: "jargon"
  },
  {
    words: [
      "empowers(?= (?:you|your|our|people|teams|businesses|organi[sz]ations|customers|users|every|companies|students|women|them|leaders))"
    ],
    plain: ["helps"],
    reason: "jargon"
  },
  {
    words: [
      "empowering(?= (?:you|your|our|people|teams|businesses|organi[sz]ations|customers|users|every|companies|students|women|them|leaders))"
    ],
    plain: ["helping"],
    reason: "jargon"
  },
  { words: ["game-?changers?"], plain: ["big help"], reason: "worn praise" },
  {
    words: [
      "take (your|our|their|the) ([\\p{L}-]{2,20}(?: [\\p{L}-]{2,20})?) to (?:the next|another|a whole new|new) (?:level|heights)"
    ],
    plain: ["improve $1 $2"],
    reason: "no level is named"
  },
  {
    words: [
      "taking (your|our|their|the) ([\\p{L}-]{2,20}(?: [\\p{L}-]{2,20})?) to (?:the next|another|a whole new|new) (?:level|heights)"
    ],
    plain: ["improving $1 $2"],
    reason: "no level is named"
  },
  {
    words: ["(?:the )?secrets? (?:to|of|behind)(?= )"],
    plain: ["what helps with"],
    reason: "no secret if it is posted"
  },
  {
    words: [
      "absolutely|literally|truly|insanely|incredibly|amazingly|ridiculously|unbelievably|extremely|totally|completely"
    ],
    plain: [""],
    reason: "an amplifier that the sentence does not need"
  },
  {
    words: ["(?:once|chance|opportunity)(?= in a lifetime)"],
    plain: [],
    reason: "kept: part of a set phrase"
  },
  {
    words: ["we can't wait (?:to|for)"],
    plain: ["we look forward to"],
    reason: "the same joy, at rest"
  },
  { words: ["(?:is|are) (?:finally )?here(?=!|$)"], plain: [], reason: "kept: plain already" },
  { words: ["say goodbye to"], plain: ["less"], reason: "an advert's farewell" },
  { words: ["crush(?= (?:your|it|the))"], plain: ["reach"], reason: "violence at work" },
  {
    words: ["(?:your )?dream (?=home|job|body|car|wedding|holiday|vacation|kitchen|career|life)"],
    plain: [""],
    reason: "the reader has dreams of their own"
  }
]

/** Sentences that only promise a reaction: matched against a whole sentence without its marks and emoji. */
export const EMPTY_HYPE: readonly Phrase[] = [
  {
    words: [
      "(?:this|it|that)(?: one)?(?: is|'s| will| was)?(?: (?:absolutely|truly|literally|going to|gonna))? (?:change|changed|blow|rock|be a|a|an|huge|insane|epic|unreal|amazing|incredible|game-?changing|next level|fire|lit)(?: (?:your|my|everything|the|mind|life|world|lives|game-?changer|absolute|total|big deal|game|industry|way you .{1,30})){0,4}"
    ],
    reason: "announces an effect instead of a thing"
  },
  {
    words: ["you (?:won't|will not|'re not going to) (?:believe|regret) (?:it|this|what .{1,40})"],
    reason: "bait for a click"
  },
  {
    words: ["(?:trust|believe) me(?:,? .{1,30})?|mark my words"],
    reason: "asks for trust instead of earning it"
  },
  {
    words: [
      "(?:the )?(?:possibilities|opportunities) are endless|the sky(?:'s| is) the limit|(?:a )?total game-?changer|game on|let's (?:go|gooo{0,9})|boom"
    ],
    reason: "noise"
  },
  {
    words: [
      "(?:need|want) (?:i|we) say more|enough said|'nuff said|no,? you're not dreaming.{0,30}|yes,? (?:really|you (?:read|heard) (?:that )?right|it's true)"
    ],
    reason: "stage whisper"
  }
]

/** Nouns that say nothing by themselves: before them hype is exchanged, not dropped ("a good deal", not "a deal"). */
export const EMPTY_NOUNS: ReadonlySet<string> = new Set(
  (
    "deal deals offer offers price prices rate rates value news opportunity opportunities experience experiences way " +
    "job result results content service support quality performance taste view views time day manner discount " +
    "discounts savings selection range chance fun start success feeling place stuff things"
  ).split(" ")
)
