/** What a reader is asked for, with the verbs (as infinitives) that ask for it. */
export const ASK_VERBS: Readonly<Record<string, readonly string[]>> = {
  /** money for goods */
  buy: "buy shop order purchase preorder pre-order grab snag score cop book reserve rent hire upgrade treat pay save bag secure invest".split(
    " "
  ),
  /** time, a name or an address */
  join: "join register sign subscribe enrol enroll apply attend rsvp enter participate save-the-date qualify sell switch".split(
    " "
  ),
  /** reach and numbers for the writer */
  social:
    "follow like share retweet rt repost comment tag vote upvote pre-save presave stream rate review smash hit drop spread nominate recommend refer".split(
      " "
    ),
  /** a message, which opens a sale */
  contact:
    "dm message contact call email e-mail text reply ping whatsapp inbox book-a-call reach ring phone".split(
      " "
    ),
  /** a click that says little of what is behind it */
  click:
    "click tap visit head swipe go browse explore discover see check find download install scan watch listen tune read learn meet catch get try claim unlock".split(
      " "
    ),
  /** money without goods */
  give: "donate give support pledge contribute chip back fund sponsor sign-the-petition".split(" "),
  /** pressure and promise */
  push: "hurry miss wait hesitate stop imagine transform boost grow scale skyrocket dominate crush master level win earn make start build become change hustle quit escape".split(
    " "
  ),
  /** help for the reader */
  advise:
    "remember avoid keep use take write ask think look let consider note beware stay wear be wash ensure focus practice practise choose spend learn-from set put add remove turn wait-for".split(
      " "
    )
}

/** Nouns of the trade: what an ask or a boast is about when it is about selling. */
export const COMMERCIAL_NOUNS: ReadonlySet<string> = new Set(
  (
    "offer offers deal deals sale discount discounts coupon code codes price prices promo promotion voucher bundle " +
    "shop store product products collection range service services solution solutions platform software app tool tools " +
    "course courses class classes masterclass webinar workshop bootcamp coaching program programme cohort membership " +
    "subscription newsletter podcast channel video stream episode album single song track merch ebook e-book book " +
    "guide playbook template templates checklist cheat-sheet blueprint framework demo trial consultation call session " +
    "spot spots seat seats ticket tickets waitlist waiting-list list event conference booth stand team experts agency " +
    "brand clients customers testimonial package plan plans tour giveaway prize prizes gift gifts bonus reward rewards " +
    "bio profile page link site website blog post article store order delivery shipping stock appointment listing home " +
    "property car loan mortgage insurance card account wallet token coin nft airdrop presale signals"
  ).split(" ")
)

/** Words of praise that ads are made of, next to what is one's own. */
export const PRAISE: ReadonlySet<string> = new Set(
  (
    "best leading award-winning perfect ultimate amazing incredible exclusive premium luxury unique revolutionary " +
    "world-class finest top proven trusted innovative cutting-edge powerful effortless stunning unbeatable limited " +
    "special new latest brand-new free easy easiest fastest fast simple delicious favourite favorite affordable " +
    "game-changing must-have biggest largest #1 next-level ideal stylish unmatched seamless comprehensive unforgettable"
  ).split(" ")
)
