import type { CallKind } from "~engine/lexicon/gentle/calls"
import type { OfferFrame } from "~engine/lexicon/gentle/offer-frame"
import type { Tone } from "~engine/types"

const SIGNPOSTED: readonly CallKind[] = ["get", "enrol", "contact", "act"]

const ANY: readonly CallKind[] = ["more", "show", "get", "enrol", "contact", "act"]

/** Frames by tone, best first: those that name the thing go before those that name the errand. */
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
      needs: ["link", "no-object", "bare"],
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
      needs: ["several", "link", "bare"],
      words: "{^P} are here{link}",
      reason: "says where they are, asks nothing"
    },
    {
      kinds: ["show"],
      needs: ["link", "thing"],
      words: "Here {be} {O}{link}",
      reason: "hands it over"
    },
    {
      kinds: ["show"],
      needs: ["link", "phrase", "bare"],
      words: "{^O}{link}",
      reason: "names it, no more"
    },
    {
      kinds: ["show", "get"],
      needs: ["own"],
      words: "You might like {O}{link}",
      reason: "leaves it to the reader"
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
      needs: ["phrase", "bare"],
      words: "One for the diary: {O}{link}",
      reason: "a note among friends"
    },
    {
      kinds: ANY,
      needs: ["guest"],
      words: "You\u2019re welcome to {do}{here}{link}",
      reason: "an invitation, not an order"
    },
    {
      kinds: SIGNPOSTED,
      needs: ["link", "bare", "named"],
      words: "To {do}{link}",
      reason: "a signpost for those who want it"
    },
    {
      kinds: ANY,
      needs: [],
      words: "You can {do}{here}{link}",
      reason: "the same errand as information"
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
      words: "There\u2019s more here, if you\u2019re curious{link}",
      reason: "curiosity is the reader\u2019s own"
    },
    {
      kinds: ["more"],
      needs: ["link", "topic"],
      words: "If you\u2019re curious, there\u2019s more {O} here{link}",
      reason: "curiosity is the reader\u2019s own"
    },
    {
      kinds: ["show", "more"],
      needs: ["link", "clause"],
      words: "In case it helps, here\u2019s {O}{link}",
      reason: "offered for the reader\u2019s sake"
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
      kinds: ["get"],
      needs: ["several", "link", "bare"],
      words: "{^P} are here, if you\u2019d like some{link}",
      reason: "leaves it to the reader"
    },
    {
      kinds: ["show"],
      needs: ["link", "thing"],
      words: "{^O} {be} here, if you\u2019d like a look{link}",
      reason: "leaves the look to the reader"
    },
    {
      kinds: ["show", "get"],
      needs: ["own"],
      words: "You might enjoy {O}{link}",
      reason: "thinks of the reader"
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
      kinds: ["show", "get"],
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
      kinds: ["show", "more"],
      needs: ["link", "clause", "bare"],
      words: "{^O}{link}",
      reason: "names it, no more"
    },
    {
      kinds: ["get"],
      needs: ["several", "link", "bare"],
      words: "{^P}{link}",
      reason: "names them, no more"
    },
    {
      kinds: ["show", "get"],
      needs: ["link", "phrase", "bare"],
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
      kinds: ["miss"],
      needs: ["phrase", "bare"],
      words: "{^O}{link}",
      reason: "names it, no more"
    },
    {
      kinds: SIGNPOSTED,
      needs: ["link", "bare", "named"],
      words: "To {do}{link}",
      reason: "a signpost"
    },
    {
      kinds: ANY,
      needs: ["guest"],
      words: "You\u2019re welcome to {do}{here}{link}",
      reason: "an invitation"
    },
    {
      kinds: ANY,
      needs: [],
      words: "You can {do}{here}{link}",
      reason: "the same errand as information"
    }
  ]
}
