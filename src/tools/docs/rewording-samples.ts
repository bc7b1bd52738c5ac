import type { DraftInput, Tone } from "~engine/types"

/** A draft for the page that people read. */
export type RewordingSample = DraftInput & { readonly tone?: Tone }

/** Drafts in the shape of real ones, written for `assets/rewording.md`; at least one for every move. */
export const REWORDING_SAMPLES: readonly RewordingSample[] = [
  {
    site: "x",
    surface: "post",
    text: "My first novel is in the shops. Six years, four drafts, one very patient sister. Buy my book now!!! https://example.org/novel"
  },
  {
    site: "linkedin",
    surface: "post",
    text: "We spent a year asking dispatchers what slows them down.\n\nIt was never the map. It was the phone.\n\nSo we built a board that answers the phone's questions before it rings.\n\nBook a demo now: https://example.org/board"
  },
  {
    site: "x",
    surface: "post",
    text: "HURRY! Only 3 seats left for Friday's bread class at the mill. Don't miss out!! https://example.org/class"
  },
  {
    site: "facebook",
    surface: "post",
    text: "Introducing our best-in-class scheduling tool for clinics. It saves you an hour a day. Book a demo: https://example.org/demo"
  },
  {
    site: "linkedin",
    surface: "post",
    tone: "warm",
    text: "I read 300 grant applications last winter.\n\nThe ones that won had one thing in common: a budget that matched the story.\n\nI wrote down the twelve checks I use.\n\nComment BUDGET and I'll send you the full checklist.\n\nAnd follow me for more grant tips!"
  },
  {
    site: "x",
    surface: "post",
    text: "Looking for a quiet place to write? Check out our reading room by the canal: https://example.org/room"
  },
  {
    site: "facebook",
    surface: "post",
    text: "Two kittens from the barn need a home, they are eight weeks old and litter trained. Share if you love cats!"
  },
  {
    site: "x",
    surface: "reply",
    text: "Thanks for writing this up, Ines, the part on queues helped me a lot! We built a tool for exactly that, check out our free trial: https://example.org/queues"
  },
  {
    site: "linkedin",
    surface: "post",
    text: "I am beyond excited to announce that I have joined the Harbour Trust as head of repairs!\n\nFour boats, two slipways, and a crane older than I am.\n\nIf you have spare oak, message me."
  },
  { site: "x", surface: "post", text: "New post on the blog! https://example.org/p/812" },
  {
    site: "facebook",
    surface: "reply",
    text: "Thank you, Maren, that made my week. Have a look at our shop, we have new jumpers: https://example.org/jumpers"
  },
  {
    site: "facebook",
    surface: "post",
    text: "FREE soup at the church hall on Thursday, 12 to 2. EVERYONE WELCOME!!! \u{1F525}\u{1F525}\u{1F525} Tag a friend who could use a warm lunch!"
  },
  {
    site: "linkedin",
    surface: "post",
    text: "Our app lets you sort receipts by trip. It took us three years and one tax audit to get it right.\n\nUnlock the full potential of your travel budget with our powerful reports.\n\nStart your free trial today: https://example.org/trips\n\n#travel #expenses #finance #smallbusiness #productivity #apps"
  },
  {
    site: "x",
    surface: "post",
    tone: "brief",
    text: "Our winter timetable is out, with eleven more late trains. Learn more about the changes here: https://example.org/trains"
  },
  {
    site: "x",
    surface: "post",
    text: "Last chance to see the kelp exhibition before it moves to Oban. Tickets are just $6. Get yours now: https://example.org/kelp"
  },
  {
    site: "linkedin",
    surface: "post",
    text: "Agree?\n\nA meeting without an agenda is a queue.\n\nWe cut ours from nineteen a week to eleven by asking for one question in each invitation.\n\nRepost to help others."
  },
  {
    site: "facebook",
    surface: "post",
    tone: "warm",
    text: "Don't miss tonight's choir concert in St Mary's, 7.30 pm, with the new organ! Entry is free, the cake isn't."
  },
  {
    site: "x",
    surface: "post",
    text: "Did you know that our ferry runs on used frying oil? We switched in March, and the crew says it smells of Friday. You need to try it: https://example.org/ferry"
  },
  {
    site: "linkedin",
    surface: "post",
    text: "We're hiring two bakers in Leith.\n\nNights, but four of them a week. Pay is \u00A317 an hour, and the bread is yours.\n\nApply now: https://example.org/jobs"
  },
  {
    site: "facebook",
    surface: "post",
    text: "The swimming lake opens on Saturday with an amazing new jetty. Season cards start at just \u20AC45. Sign up today and get the first week for nothing!"
  },
  {
    site: "x",
    surface: "post",
    text: "Introducing our new pocket atlas of hedgerows, 64 pages, sewn. Order today and we'll add a bookmark: https://example.org/hedge"
  },
  {
    site: "linkedin",
    surface: "post",
    text: 'My father drove a bus for 31 years and never once left early.\n\nI asked him why.\n\n"Somebody is always running," he said.\n\nI think of that in every release meeting.\n\nP.S. My course on calm releases opens on Monday, sign up here: https://example.org/calm'
  },
  {
    site: "x",
    surface: "post",
    tone: "warm",
    text: "The autumn issue of our zine is here: fog, mushrooms, a ghost bus. Check it out \u{1F449} https://example.org/zine"
  },
  {
    site: "facebook",
    surface: "post",
    text: "Plumber's news: I have a free morning on Wednesday, so book now. A tap washer is \u00A335, fitted."
  },
  {
    site: "x",
    surface: "post",
    text: "I mapped every bench in the old town, 212 of them, with shade and view. Download it for free: https://example.org/benches Please RT and follow!"
  },
  {
    site: "linkedin",
    surface: "post",
    tone: "brief",
    text: "We help you find the right violin.\n\nBring the one you have, we lend you three, you take them home for a fortnight.\n\nVisit us in Cremona Lane: https://example.org/violin"
  },
  {
    site: "x",
    surface: "reply",
    text: "Congratulations on ten years, Kwame! That thread on failed batches is still the best thing I've read on beer. Our new yeast platform would save you hours, DM me for a demo."
  },
  {
    site: "facebook",
    surface: "post",
    text: "BIG SALE at the bike shop! 20% OFF all kids' bikes until 4 May. Hurry, before they're gone!! Code: WHEELS20"
  },
  {
    site: "x",
    surface: "post",
    text: "Our new lamp is in the shop, order yours today. #lamp #light #design #home #interior #handmade #shop"
  },
  {
    site: "linkedin",
    surface: "post",
    text: "This will change your life!\n\nFor ten days I wrote down every interruption at work.\n\nTwo thirds came from one person: me.\n\nNow my phone lives in a drawer until eleven.\n\nLike and subscribe for more productivity secrets."
  },
  {
    site: "facebook",
    surface: "post",
    text: "Sign up to get the harvest calendar: https://example.org/calendar It shows what is ripe each week within thirty miles."
  },
  {
    site: "linkedin",
    surface: "post",
    text: "Bread wants time, and the oven wants patience. Both are hard to find on a Monday.\n\nIf you enjoy notes like this, join 12,000+ readers of my weekly newsletter.\n\nI send one loaf each Sunday.\n\nJoin free here:"
  },
  {
    site: "x",
    surface: "post",
    text: "Use code SOUP for $5 off your first box of winter soups. Order now: https://example.org/soup"
  },
  {
    site: "facebook",
    surface: "post",
    text: "Are you looking for something new to read? Forty new novels stand on the ground floor of the library from Monday. Reserve yours here: https://example.org/novels"
  },
  {
    site: "linkedin",
    surface: "post",
    text: "We rebuilt the heating plant of a whole street.\n\nDiscover how the new valve keeps forty flats warm with one pump.\n\nRead the full report now: https://example.org/valve"
  }
]
