import type { NetworkId } from "~networks/index"

/** What the labels of a file mean for us. */
export type LabelMapping = {
  /** 1 salesy, 0 valuable, null neither, by the label of a row. */
  readonly label: (row: Row) => 0 | 1 | null
  /** True for posts that were labelled one by one for this very question. */
  readonly rated: boolean
  /** Weight of a row in training; 1 for a post that was labelled for this very question. */
  readonly weight: number
}

/** A row as it stands in a file; every field but `text` may be missing. */
export type Row = { readonly text: string } & Readonly<Record<string, unknown>>

/** A file of `--data`, with where it comes from and how it is used. */
export type DataFile = {
  readonly name: string
  readonly site: NetworkId
  /** The field that holds the account or thread, if there is one. */
  readonly account?: string
  /** True where folds must keep an account together: many rows of it were taken. */
  readonly foldsByAccount?: boolean
  /** Weights of sources whose texts are worse than the file's others. */
  readonly lightSources?: Readonly<Record<string, number>>
  /** Words that say where a post was found rather than what it is. They are cut out before anything is read. */
  readonly topicTags?: RegExp
  readonly labels: LabelMapping
  /** Where it comes from and under which terms, for the model card. */
  readonly origin: string
  /** True where the terms allow research only or demand the same licence: the model card says what dropping it costs. */
  readonly restricted: boolean
  /** Sources within the file for which that is so. */
  readonly restrictedSources?: readonly string[]
}

/** Labelled one by one under the labelling guide (engine/classifier/README.md). */
const LABELLED: LabelMapping = {
  label: ({ label }) => (label === "salesy" ? 1 : label === "valuable" ? 0 : null),
  rated: true,
  weight: 1
}

const UNLABELLED: LabelMapping = { label: () => null, rated: false, weight: 0 }

/** The files, in the order in which they are read: the first of several near-copies is kept. */
export const DATA_FILES: readonly DataFile[] = [
  {
    name: "rated-linkedin",
    site: "linkedin",
    labels: LABELLED,
    origin: "public samples of LinkedIn, labelled under our guide",
    restricted: false
  },
  {
    name: "rated-x",
    site: "x",
    labels: LABELLED,
    origin: "brand tweets and X posts, labelled under our guide",
    restricted: false
  },
  {
    name: "rated-mixed",
    site: "x",
    labels: LABELLED,
    origin: "drawn from the sets below, labelled under our guide",
    restricted: false
  },
  {
    name: "rated-2026-a",
    site: "x",
    account: "group",
    foldsByAccount: true,
    // its Bluesky posts were found by these tags: without care a model learns them
    topicTags: /#(?:firstpost|newtobluesky|xodus|bluesky|hellobluesky|welcometobluesky)\b/giu,
    labels: LABELLED,
    origin: "30 public repositories, 2013 to 2026, labelled under our guide",
    restricted: false,
    // Kaggle's "Customer Support on Twitter", CC BY-NC-SA 4.0
    restrictedSources: [
      "IssamLaradji/chat_summarization_tutorial",
      "asappresearch/dialog-intent-induction"
    ]
  },
  {
    name: "rated-2026-b",
    site: "linkedin",
    account: "group",
    foldsByAccount: true,
    // read from screenshots: odd letters, no emoji, cut ends
    lightSources: { "Neel-Dandiwala/LinkedIn_Cringe_Server": 0.5 },
    labels: LABELLED,
    origin: "public repositories, 2017 to 2026, labelled under our guide",
    restricted: false
  },
  {
    name: "facebook-ads",
    // Everything in the file is an advert: with its true site "on Facebook" would teach the model "is an advert".
    site: "x",
    // "informational" ads are ads all the same: neither salesy nor valuable by that word
    labels: {
      label: ({ label }) => (label === "commercial" ? 1 : null),
      rated: false,
      weight: 0.3
    },
    origin: "Inside0ut/PFE, AdAnalyst; no licence stated",
    restricted: false
  },
  {
    name: "founta-tweets",
    site: "x",
    // of 431 posts labelled "spam" only 256 are salesy; "normal" by four or more votes is ordinary
    labels: {
      label: ({ label, votes }) => (label === "normal" && Number(votes) >= 4 ? 0 : null),
      rated: false,
      weight: 0.3
    },
    origin: "Founta et al. 2018, arXiv 1802.00393; research use",
    restricted: true
  },
  {
    name: "tweeteval-ordinary",
    site: "x",
    labels: { label: () => 0, rated: false, weight: 0.3 },
    origin: "TweetEval, 2020; research use",
    restricted: true
  },
  {
    name: "tweettopic",
    site: "x",
    // 94 of 391 were found salesy, so membership in the set is no label
    labels: UNLABELLED,
    origin: "TweetTopic, COLING 2022",
    restricted: false
  },
  {
    name: "youtube-comments",
    site: "x",
    account: "video",
    labels: UNLABELLED,
    origin: "UCI YouTube Spam Collection",
    restricted: false
  },
  {
    name: "corporate-messaging",
    site: "x",
    account: "account",
    labels: UNLABELLED,
    origin: "CrowdFlower \u201CCorporate messaging\u201D, 2015",
    restricted: false
  },
  {
    name: "brand-tweets-unlabelled",
    site: "x",
    account: "company",
    labels: UNLABELLED,
    origin: "public challenge files",
    restricted: false
  },
  {
    name: "page-posts-unlabelled",
    site: "facebook",
    labels: UNLABELLED,
    origin: "vendor samples",
    restricted: false
  },
  {
    name: "linkedin-unlabelled",
    site: "linkedin",
    labels: UNLABELLED,
    origin: "public samples; terms not stated",
    restricted: false
  }
]
