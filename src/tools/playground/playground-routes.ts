/** The bundles a page can be made of. */
type PageName = "x" | "facebook" | "linkedin" | "lab"

const PAGE_OF_HOST: Readonly<Record<string, PageName>> = {
  "x.com": "x",
  "twitter.com": "x",
  "mobile.x.com": "x",
  "mobile.twitter.com": "x",
  "www.facebook.com": "facebook",
  "m.facebook.com": "facebook",
  "web.facebook.com": "facebook",
  "www.linkedin.com": "linkedin"
}

/**
 * Policies as strict as the real sites': no script but the page's own, and on X and Facebook no string made into HTML.
 * Quill writes `innerHTML`, so LinkedIn's page has no such rule, like the real one.
 */
const POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:"
const TRUSTED_TYPES = "; require-trusted-types-for 'script'"

/** An answer of the playground's server. */
export type Page = { readonly html: string; readonly policy: string }

/**
 * The page behind a host and a path, or null where there is none. Every path of a host is the same single-page
 * application, as on the real sites; `/lab` is a bare page with one editor, on every host.
 */
export function playgroundPage(host: string, path: string): Page | null {
  const site = PAGE_OF_HOST[host]
  if (!site) return null
  const name: PageName = path.startsWith("/lab") ? "lab" : site
  const strict = name === "x" || name === "facebook"
  return {
    html: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Playground</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/${name}.css">
</head>
<body>
<div id="app"></div>
<script type="module" src="/assets/${name}.js"></script>
</body>
</html>
`,
    policy: POLICY + (strict ? TRUSTED_TYPES : "")
  }
}
