import type { NetworkId } from "~networks/index"

/** How the labels of a file are to be read. */
export type Reading = {
  /** Salesy, valuable, or neither, by the row's own label. */
  readonly label: (row: Row) => 0 | 1 | null
  /** Worth of one row in training, beside 1 for a post that was read for this very question. */
  readonly weight: number
}

/** A row as it stands in a file; every field but `text` may be missing. */
export type Row = { readonly text: string } & Readonly<Record<string, unknown>>

/** A file of `--data`, with where it comes from and how it is used. */
export type DataFile = {
  readonly name: string
  readonly site: NetworkId
  /** Field that names the account or thread, where there is one. */
  readonly account?: string
  readonly reading: Reading
  /** Where it comes from and under which terms, for the model card. */
  readonly origin: string
  /** True where the terms keep it to research or demand the same licence: the card says what dropping it costs. */
  readonly restricted: boolean
}

/** Read one by one under LABELLING.md: worth most. */
const RATED: Reading = {
  label: ({ label }) => (label === "salesy" ? 1 : label === "valuable" ? 0 : null),
  weight: 1
}

const NOTHING: Reading = { label: () => null, weight: 0 }

/** Files in the order in which they are read: of near-copies the first is kept. */
export const DATA_FILES: readonly DataFile[] = [
  {
    name: "rated-linkedin",
    site: "linkedin",
    reading: RATED,
    origin: "public samples of LinkedIn, read under LABELLING.md",
    restricted: false
  },
  {
    name: "rated-x",
    site: "x",
    reading: RATED,
    origin: "brand tweets and X posts, read under LABELLING.md",
    restricted: false
  },
  {
    name: "rated-mixed",
    site: "x",
    reading: RATED,
    origin: "drawn from the sets below, read under LABELLING.md",
    restricted: false
  },
  {
    name: "facebook-ads",
    // Everything in the file is an advert: with its true site "on Facebook" would be learnt as "is an advert".
    site: "x",
    // "informational" ads are ads all the same: neither salesy nor valuable by that word
    reading: { label: ({ label }) => (label === "commercial" ? 1 : null), weight: 0.3 },
    origin: "Inside0ut/PFE, AdAnalyst; no licence stated",
    restricted: false
  },
  {
    name: "founta-tweets",
    site: "x",
    // "spam" was read as salesy in only 256 of 431; "normal" by four or more votes is ordinary
    reading: {
      label: ({ label, votes }) => (label === "normal" && Number(votes) >= 4 ? 0 : null),
      weight: 0.3
    },
    origin: "Founta et al. 2018, arXiv 1802.00393; research use",
    restricted: true
  },
  {
    name: "tweeteval-ordinary",
    site: "x",
    reading: { label: () => 0, weight: 0.3 },
    origin: "TweetEval, 2020; research use",
    restricted: true
  },
  {
    name: "tweettopic",
    site: "x",
    // read: 94 of 391 salesy, so the rest is no label
    reading: NOTHING,
    origin: "TweetTopic, COLING 2022",
    restricted: false
  },
  {
    name: "youtube-comments",
    site: "x",
    account: "video",
    reading: NOTHING,
    origin: "UCI YouTube Spam Collection",
    restricted: false
  },
  {
    name: "corporate-messaging",
    site: "x",
    account: "account",
    reading: NOTHING,
    origin: "CrowdFlower \u201CCorporate messaging\u201D, 2015",
    restricted: false
  },
  {
    name: "brand-tweets-unlabelled",
    site: "x",
    account: "company",
    reading: NOTHING,
    origin: "public challenge files",
    restricted: false
  },
  {
    name: "page-posts-unlabelled",
    site: "facebook",
    reading: NOTHING,
    origin: "vendor samples",
    restricted: false
  },
  {
    name: "linkedin-unlabelled",
    site: "linkedin",
    reading: NOTHING,
    origin: "public samples; terms not stated",
    restricted: false
  }
]
