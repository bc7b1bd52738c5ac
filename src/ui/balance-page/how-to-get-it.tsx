import type { ReactElement } from "react"

import { type NetworkId, NETWORKS } from "~networks/index"

/** When the steps were last compared with the networks' help pages and with reports of people who asked. */
const CHECKED = "November 2026"

/** How to get one's posts out of a network: where to ask, which format, how long it takes, which file matters. */
const STEPS: Readonly<Partial<Record<NetworkId, readonly string[]>>> = {
  x: [
    "On X, open More, Settings and privacy, Your account, Download an archive of your data.",
    "Confirm with your password and a code, then request the archive.",
    "It takes a day or more; X sends an email and a notice in the app.",
    "Give the ZIP as it comes. Where X delivers several parts, give all of them. Inside, the posts are in data/tweets.js, and long ones whole in data/note-tweet.js."
  ],
  facebook: [
    "On Facebook, open Settings, Accounts Centre, Your information and permissions, Download (or Export) your information.",
    "Choose your profile, then Specific types of information: Posts, and Groups and Comments if you like.",
    "Save it to your device, date range All time, and above all: format JSON. HTML is what you get unless you change it, and Softsell cannot read it.",
    "It takes from minutes to a few days; Facebook tells you when it is ready, and keeps it for a few days.",
    "Give the ZIP as it comes. Inside, the posts are in your_posts\u2026json."
  ],
  linkedin: [
    "On LinkedIn, in a browser on a computer, open Me, Settings & Privacy, Data privacy, Get a copy of your data.",
    "Choose Download larger data archive. The quick ones have no posts in them.",
    "The email comes within a day; its link works for three days.",
    "Give the ZIP as it comes. Inside, the posts are in Shares.csv and your comments in Comments.csv. Do not open and save them in a spreadsheet before."
  ]
}

/** The steps for each network, folded away until somebody wants them. */
export function HowToGetIt(): ReactElement {
  return (
    <div className="stack how-to">
      <p>How to get your posts out of</p>
      {NETWORKS.map(({ id, name }) => {
        const steps = STEPS[id]
        return (
          steps && (
            <details key={id}>
              <summary>{name}</summary>
              <ol className="small">
                {steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </details>
          )
        )
      })}
      <p className="quiet small">Networks rename their menus now and then. Checked in {CHECKED}.</p>
    </div>
  )
}
