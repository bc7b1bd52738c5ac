/** Sources of the posts that were labelled for this question; each is left out as a whole once. */
export const SOURCE_GROUPS: Readonly<Record<string, RegExp>> = {
  LinkedIn: /^(?:rated-linkedin|linkedin-unlabelled)$/u,
  "X and brand posts (rated-x)": /^rated-x$/u,
  "brand tweets": /^brand-tweets/u,
  "pages of X and Facebook": /^page-posts/u,
  "Founta et al.": /^founta/u,
  TweetTopic: /^tweettopic/u,
  "corporate messaging": /^corporate/u,
  "Facebook ads": /^(?:fbads|facebook-ads)/u,
  "YouTube comments": /^youtube/u
}
