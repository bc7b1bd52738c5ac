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
  "YouTube comments": /^youtube/u,
  "Bluesky posts": /^kikimasu1/u,
  "replies of organisations and their customers":
    /^(?:IssamLaradji|asappresearch|rani227|WinterLimited)/u,
  "posts of people and firms on X, 2015": /^(?:Huzaifa-Sajjad|J-Dymond)/u,
  "posts on coins": /^vavabramov/u,
  "Facebook pages of charities, schools, a church": /^(?:yonycherkos|Duke-Chapel|teamsuteesopon)/u,
  "Instagram captions": /^luminati-io/u,
  "LinkedIn screenshots": /^Neel-Dandiwala/u,
  "LinkedIn of firms and recruiters": /^(?:Sahilx22|KarthikBoddeda)/u,
  "animal charities and their marketing firm": /^Open-Paws/u
}
