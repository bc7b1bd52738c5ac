import { until } from "../stage/stage"
import {
  casesOfAnyBox,
  casesOfDialog,
  fail,
  NEVER,
  ONCE,
  type PostingCase,
  QUESTIONS,
  send
} from "./box-cases"
import type { Poster } from "./poster"
import { POSTING_BOXES, postingBox, type PostingBox } from "./posting-boxes"

/** "Next" as it is in some languages: English, Turkish, Greek, Thai, Hindi, Hebrew, Czech. */
const NEXT_WORDS = [
  "Next",
  "\u0130leri",
  "\u0395\u03C0\u03CC\u03BC\u03B5\u03BD\u03BF",
  "\u0E16\u0E31\u0E14\u0E44\u0E1B",
  "\u0905\u0917\u0932\u093E",
  "\u05D4\u05D1\u05D0",
  "Dal\u0161\u00ED"
] as const

/** Every box, by every way, to every outcome. */
export const POSTING_CASES: readonly PostingCase[] = [
  ...POSTING_BOXES.flatMap(casesOfAnyBox),
  ...POSTING_BOXES.filter(({ isDialog }) => isDialog).flatMap(casesOfDialog),
  ...casesOfPages(postingBox("Facebook dialog")),
  ...["LinkedIn Tiptap", "LinkedIn Quill 2", "X home"].map((name) => emojiPanel(postingBox(name))),
  ...["Facebook comment", "LinkedIn comment", "X reply", "X home"].map((name) =>
    twoInTurn(postingBox(name))
  ),
  ...["X home", "X dialog", "X reply"].map((name) => overLimit(postingBox(name))),
  ...["X home", "X dialog"].flatMap((name) => oldMessage(postingBox(name))),
  ...casesOfUndo(postingBox("X home")),
  {
    box: postingBox("Facebook comment"),
    name: "Enter picks a name, the comment is deleted",
    query: "",
    wanted: NEVER,
    act: async (poster) => {
      await poster.write()
      await pickName(poster)
      await poster.empty()
      await poster.at.models("")
    }
  },
  {
    box: postingBox("Facebook comment"),
    name: "Enter picks a name, Enter sends",
    query: "",
    wanted: ONCE,
    act: async (poster) => {
      await poster.write()
      await pickName(poster)
      await poster.press("key")
      await poster.sitePosts(1)
    }
  }
]

/** One case a kind, for every day. */
const SAMPLE = [
  "X home: sent by click",
  "LinkedIn comment: sent by Enter on the button",
  "Facebook comment: two one after the other",
  "LinkedIn Quill 2: fails, thrown away, the question inside",
  "Facebook dialog: \u0130leri and a second page, sent there"
]

/** The few cases that are tried every day. */
export const POSTING_SAMPLE: readonly PostingCase[] = SAMPLE.map((title) => {
  const found = POSTING_CASES.find((each) => titleOf(each) === title)
  if (!found) throw new Error(`no case ${title}`)
  return found
})

/** What a test of a case is called. */
export function titleOf({ box, name }: PostingCase): string {
  return `${box.name}: ${name}`
}

function casesOfPages(box: PostingBox): readonly PostingCase[] {
  return NEXT_WORDS.flatMap((word): readonly PostingCase[] => {
    const query = `next=${encodeURIComponent(word)}`
    const next = async ({ write, click }: Poster) => {
      await write()
      await click(`[aria-label="${word}"]`)
    }
    const thrownAway = (where: string): PostingCase => ({
      box,
      name: `${word} and a second page, thrown away, the question ${where}`,
      query: `${query}&pages=2&discard=${where}`,
      wanted: NEVER,
      act: async (poster) => {
        await next(poster)
        await poster.discard()
      }
    })
    const sent = async (poster: Poster) => {
      await next(poster)
      await poster.press("click")
      await poster.sitePosts(1)
    }
    return [
      {
        box,
        name: `${word}, thrown away`,
        query,
        wanted: NEVER,
        act: async (poster) => {
          await next(poster)
          await poster.discard()
        }
      },
      { box, name: `${word}, sent`, query, wanted: ONCE, act: sent },
      {
        box,
        name: `${word} and a second page, sent there`,
        query: `${query}&pages=2`,
        wanted: ONCE,
        act: sent
      },
      ...(word === "Next" ? QUESTIONS : QUESTIONS.slice(0, 1)).map(thrownAway)
    ]
  })
}

function emojiPanel(box: PostingBox): PostingCase {
  return {
    box,
    name: "a button of the emoji panel, then emptied or thrown away",
    query: "",
    wanted: NEVER,
    act: async ({ page, at, write, click, discard, empty }) => {
      await write()
      await click("[aria-label='Open emoji keyboard'], [aria-label='Add emoji']")
      await click(".emoji-panel .recent")
      if (box.isDialog) return discard()
      await page.click(box.editor)
      await empty()
      await at.models("")
    }
  }
}

function twoInTurn(box: PostingBox): PostingCase {
  return {
    box,
    name: "two one after the other",
    query: "",
    wanted: { counted: 2 },
    act: async ({ page, write, press, sitePosts }) => {
      const way = box.key === null ? "click" : "key"
      await write()
      await press(way)
      await sitePosts(1)
      await page.click(box.editor)
      await page.keyboard.type("Another thing: have a look at the notes, they are free.")
      await press(way)
      await sitePosts(2)
    }
  }
}

function overLimit(box: PostingBox): PostingCase {
  return {
    box,
    name: "over the limit, shortened, sent",
    query: "",
    wanted: ONCE,
    act: async ({ page, at, write, press, sitePosts }) => {
      await write()
      await page.keyboard.type(" more".repeat(50))
      await press("click")
      await page.click(box.editor)
      await at.rewrite("Short and good: the notes of the workshop are online now.")
      await press("key")
      await sitePosts(1)
    }
  }
}

/** A message that the site had shown before says nothing of this post. */
function oldMessage(box: PostingBox): readonly PostingCase[] {
  const showMessage = ({ page }: Poster) =>
    page.evaluate(() => {
      const old = document.createElement("div")
      old.setAttribute("role", "alert")
      old.dataset["testid"] = "toast"
      old.textContent = "Your post was sent."
      document.body.append(old)
    })
  return [
    {
      box,
      name: "an old message, sent",
      query: "",
      wanted: ONCE,
      act: async (poster) => {
        await showMessage(poster)
        await send(poster, "click")
      }
    },
    {
      box,
      name: "an old message, fails, emptied by hand",
      query: "",
      wanted: NEVER,
      act: async (poster) => {
        await showMessage(poster)
        await fail(poster)
        await poster.page.click(box.editor)
        await poster.empty()
        await poster.at.models("")
      }
    }
  ]
}

/** The site's own "Undo". */
function casesOfUndo(box: PostingBox): readonly PostingCase[] {
  const sendAndUndo = async (poster: Poster) => {
    await send(poster, "click")
    await poster.click(".undo")
    await poster.sitePosts(0)
  }
  return [
    { box, name: "undone by the site's own button", query: "", wanted: NEVER, act: sendAndUndo },
    {
      box,
      name: "undone by the site's own button, sent again",
      query: "",
      wanted: ONCE,
      act: async (poster) => {
        await sendAndUndo(poster)
        await poster.press("click")
        await poster.sitePosts(1)
      }
    }
  ]
}

async function pickName({ page, at }: Poster): Promise<void> {
  await page.keyboard.type(" @")
  await page.waitForSelector(".name-list", { visible: true })
  await page.keyboard.press("Enter")
  await until("the name is in", async () => (await at.model()).includes("@Alice Ng"))
}
