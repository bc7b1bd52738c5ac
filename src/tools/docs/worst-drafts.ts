/** A kind of draft that readers refused, in a text written for this page, and what was wrong with it. */
export type WorstDraft = { readonly text: string; readonly fault: string }

/** The ten worst of 126 drafts that two readers graded on 2026-11-29, each told anew with other words. */
export const WORST_DRAFTS: readonly WorstDraft[] = [
  {
    text: "Can you help me spread the word about my tide app? Find out more: https://example.org/tide",
    fault: "the begging stayed, only \u201CFind out\u201D went"
  },
  {
    text: "50 pounds in vouchers for two people who follows and retweets this. The draw ends on Sunday. Retweet now",
    fault: "the terms of the draw are bait themselves"
  },
  {
    text: "Subscribe to The Greatest Tide Report on the Coast. Nobody reads the waves like Ann Reid! Come as you are.",
    fault: "the thing was named only in the line that went"
  },
  {
    text: "A bed, a lamp and hot water are what people thank us for. Join us on Nov. 28 for Giving Day by bringing the women of the harbour house a warm coat. Click to learn more: https://example.org/coats",
    fault: "what is left reads as no sentence: \u201CNov. 28: Giving Day by bringing \u2026\u201D"
  },
  {
    text: "Our Coldest Walk is only 10 days away! Have you signed up for this family-friendly walk to raise money for the charities of our town? Join us on February 25 outside the old mill at 4pm.",
    fault: "the question that went had said what the walk is for"
  },
  {
    text: "Do you know the simple checks to make on your boat before winter? Check out our video to find out more. https://example.org/boat",
    fault: "turned round: \u201CIf you know the checks, here is our video\u201D"
  },
  {
    text: "Do you need a warm hat? These felt hats are made for windy days, and each one feeds a shelter cat. Shop Winter Collection (felt, wool, cotton): https://example.org/hats",
    fault: "the main push stayed, only the question changed"
  },
  {
    text: "It\u2019s the season of delight.\nIntroducing the delectable Plum Bun to make your holidays merrier.\n\nSee you at the mill!",
    fault: "\u201CIntroducing\u201D became \u201CHere is\u201D, and nothing else"
  },
  {
    text: "We are looking for testers in Leith. Taking part is fun and easy! Sign up by clicking on the image below.",
    fault: "nonsense: \u201CRegistration is open until clicking on the image\u201D"
  },
  {
    text: "How to spend a life on regret: scroll all day.\n\nP.S. If you\u2019re tired of scrolling and want to start building, join 9,000+ bakers in my newsletter.\n\nI send one tip each Saturday morning (4 minutes or less).\n\nJoin free here:",
    fault:
      "\u201CI write about this\u201D pointed at the regret, \u201Cfree\u201D was lost, a colon hung in the air"
  }
]
