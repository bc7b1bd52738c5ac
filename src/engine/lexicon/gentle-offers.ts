import type { CallKind } from "~engine/lexicon/gentle-calls"
import type { Tone } from "~engine/types"

/** What must hold of a call before a frame fits it. */
export type OfferNeed =
  /** A link, or a colon or arrow that points at one. */
  | "link"
  | "no-link"
  | "object"
  | "no-object"
  /** The object is a noun phrase whose number is certain. */
  | "thing"
  /** The object is a noun phrase. */
  | "phrase"
  /** The object is a noun phrase that names something of the writer's: "my …", "our …", "the new …". */
  | "own"
  /** Something that is published: a book, an album, an episode. */
  | "published"
  /** The object opens with "about" or "on". */
  | "topic"
  /** The object opens with "how", "why", "what" and the like. */
  | "clause"
  /** The verb asks the reader to come, join or write. */
  | "guest"
  /** The object, if there is one, is no mere "it". */
  | "named"
  /** The call has no condition before it. */
  | "bare"

/**
 * A way of turning a call into an offer, as data.
 *
 * In `words`, `{O}` is the object, `{^O}` the same with a capital, `{be}` "is" or "are", `{v}` the verb, `{do}` verb and
 * object, `{here}` " here" or the draft's own word for the place, `{link}` the link with what leads to it.
 */
export type OfferFrame = {
  readonly kinds: readonly CallKind[]
  readonly needs: readonly OfferNeed[]
  readonly words: string
  /** Why it sounds like a person, in a few words. */
  readonly reason: string
}

const SIGNPOSTED: readonly CallKind[] = ["get", "enrol", "contact", "act"]

const ANY: readonly CallKind[] = ["more", "show", "get", "enrol", "contact", "act"]

/** Frames by tone, best first. */
export const OFFER_FRAMES: Readonly<Record<Tone, readonly OfferFrame[]>> = {
  plain: [
    {
      kinds: ["show"],
      needs: ["link", "no-object"],
      words: "Here it is{link}",
      reason: "hands it over"
    },
    {
      kinds: ["show"],
      needs: ["link", "no-object"],
      words: "It\u2019s here{link}",
      reason: "says where, asks nothing"
    },
    {
      kinds: ["more"],
      needs: ["link", "no-object"],
      words: "More here{link}",
      reason: "says where, asks nothing"
    },
    {
      kinds: ["more"],
      needs: ["link", "no-object"],
      words: "The details are here{link}",
      reason: "says what is behind the link"
    },
    {
      kinds: ["more"],
      needs: ["link", "topic", "bare"],
      words: "More {O}{link}",
      reason: "a signpost instead of a command"
    },
    {
      kinds: ["more"],
      needs: ["link", "topic"],
      words: "There is more {O} here{link}",
      reason: "the same as a sentence"
    },
    {
      kinds: ["show", "more"],
      needs: ["link", "clause"],
      words: "Here is {O}{link}",
      reason: "hands it over"
    },
    {
      kinds: ["show"],
      needs: ["link", "thing"],
      words: "Here {be} {O}{link}",
      reason: "hands it over"
    },
    {
      kinds: ["show"],
      needs: ["no-link", "own"],
      words: "You might like {O}",
      reason: "leaves it to the reader"
    },
    {
      kinds: ["get"],
      needs: ["own", "published", "thing", "bare"],
      words: "{^O} {be} out, if it\u2019s your kind of thing{link}",
      reason: "news first, and the reader decides"
    },
    {
      kinds: ["get"],
      needs: ["own", "thing", "bare"],
      words: "{^O} {be} available{here}{link}",
      reason: "news instead of a command"
    },
    {
      kinds: ["get"],
      needs: ["link", "no-object", "bare"],
      words: "Available here{link}",
      reason: "says where, asks nothing"
    },
    {
      kinds: ["miss"],
      needs: ["phrase"],
      words: "You might like {O}{link}",
      reason: "leaves it to the reader"
    },
    {
      kinds: ["miss"],
      needs: ["phrase"],
      words: "One for the diary: {O}{link}",
      reason: "a note among friends"
    },
    {
      kinds: ANY,
      needs: [],
      words: "You can {do}{here}{link}",
      reason: "the same errand as information"
    },
    {
      kinds: SIGNPOSTED,
      needs: ["link", "bare", "named"],
      words: "To {do}{link}",
      reason: "a signpost for those who want it"
    },
    {
      kinds: ANY,
      needs: ["no-link", "guest"],
      words: "You\u2019re welcome to {do}",
      reason: "an invitation, not an order"
    }
  ],
  warm: [
    {
      kinds: ["show"],
      needs: ["link", "no-object"],
      words: "It\u2019s here, if you\u2019d like a look{link}",
      reason: "leaves the look to the reader"
    },
    {
      kinds: ["more"],
      needs: ["link", "no-object"],
      words: "There's more here, if you\u2019re curious{link}",
      reason: "curiosity is the reader's own"
    },
    {
      kinds: ["more"],
      needs: ["link", "topic"],
      words: "If you're curious, there\u2019s more {O} here{link}",
      reason: "curiosity is the reader's own"
    },
    {
      kinds: ["show", "more"],
      needs: ["link", "clause"],
      words: "In case it helps, here\u2019s {O}{link}",
      reason: "offered for the reader's sake"
    },
    {
      kinds: ["show"],
      needs: ["link", "thing"],
      words: "{^O} {be} here, if you\u2019d like a look{link}",
      reason: "leaves the look to the reader"
    },
    {
      kinds: ["show"],
      needs: ["no-link", "own"],
      words: "You might enjoy {O}",
      reason: "thinks of the reader"
    },
    {
      kinds: ["get"],
      needs: ["own", "published", "thing", "bare"],
      words: "{^O} {be} out, if it\u2019s your kind of thing{link}",
      reason: "news first, and the reader decides"
    },
    {
      kinds: ["get"],
      needs: ["own", "thing", "bare"],
      words: "{^O} {be} here, if you\u2019d like {it}{link}",
      reason: "leaves it to the reader"
    },
    {
      kinds: ["miss"],
      needs: ["phrase"],
      words: "You might enjoy {O}{link}",
      reason: "thinks of the reader"
    },
    {
      kinds: ANY,
      needs: ["guest"],
      words: "You\u2019re welcome to {do}{here}{link}",
      reason: "an invitation"
    },
    {
      kinds: ["contact", "enrol"],
      needs: ["guest"],
      words: "Feel free to {do}{here}{link}",
      reason: "an open door"
    },
    {
      kinds: SIGNPOSTED,
      needs: ["link", "bare", "named"],
      words: "If you\u2019d like to {do}{link}",
      reason: "for those who want it"
    },
    {
      kinds: ANY,
      needs: ["no-link", "bare"],
      words: "You can {do}, if you\u2019d like",
      reason: "leaves it to the reader"
    },
    {
      kinds: ANY,
      needs: [],
      words: "You can {do}{here}{link}",
      reason: "the same errand as information"
    }
  ],
  brief: [
    {
      kinds: ["show"],
      needs: ["link", "no-object", "bare"],
      words: "Here{link}",
      reason: "says where"
    },
    {
      kinds: ["more"],
      needs: ["link", "no-object", "bare"],
      words: "More{link}",
      reason: "one word and the link"
    },
    {
      kinds: ["more"],
      needs: ["link", "no-object", "bare"],
      words: "Details{link}",
      reason: "one word and the link"
    },
    {
      kinds: ["more"],
      needs: ["link", "topic", "bare"],
      words: "More {O}{link}",
      reason: "a signpost"
    },
    {
      kinds: ["show", "get"],
      needs: ["link", "phrase"],
      words: "{^O}{link}",
      reason: "names it, no more"
    },
    {
      kinds: ["show", "more"],
      needs: ["link", "clause"],
      words: "{^O}{link}",
      reason: "names it, no more"
    },
    {
      kinds: ["get"],
      needs: ["own", "published", "thing", "bare"],
      words: "{^O} {be} out{link}",
      reason: "news in three words"
    },
    {
      kinds: ["get"],
      needs: ["own", "thing", "bare"],
      words: "{^O} {be} available{here}{link}",
      reason: "news instead of a command"
    },
    {
      kinds: ["get"],
      needs: ["link", "no-object", "bare"],
      words: "Here{link}",
      reason: "says where"
    },
    { kinds: ["miss"], needs: ["phrase"], words: "{^O}{link}", reason: "names it, no more" },
    {
      kinds: SIGNPOSTED,
      needs: ["link", "bare", "named"],
      words: "To {do}{link}",
      reason: "a signpost"
    },
    {
      kinds: ANY,
      needs: [],
      words: "You can {do}{here}{link}",
      reason: "the same errand as information"
    }
  ]
}
