import js from "@eslint/js"
import reactHooks from "eslint-plugin-react-hooks"
import tseslint from "typescript-eslint"

/** Plasmo's last build step breaks astral characters in these (PlasmoHQ/plasmo, parcel-compressor-utf8). */
const ASTRAL = "/[\\uD800-\\uDFFF]/"

const RESTRICTED_SYNTAX = [
  { selector: "TSEnumDeclaration", message: "use a union of string literals" },
  {
    selector: `Literal[regex][raw=${ASTRAL}]`,
    message: "write astral characters as \\u{…} in a regex"
  },
  {
    selector: `TemplateElement[value.raw=${ASTRAL}]`,
    message: "no astral characters in templates: use a plain string"
  }
]

const SPOKEN =
  "/^(?:label|help|about|title|placeholder|question|confirm|summary|alt|aria-label|aria-valuetext)$/"

/** What a person reads stands in the room's words, ready to be read in one go and to be translated. The name stays. */
const WORDS_APART = [
  "JSXText[value=/[A-Za-z]{2}/]:not([value=/^\\s*Softsell\\s*$/])",
  `JSXAttribute[name.name=${SPOKEN}] > Literal[value=/[A-Za-z]{2}/]`,
  `JSXAttribute[name.name=${SPOKEN}] TemplateElement[value.raw=/[A-Za-z]{2}/]`
].map((selector) => ({ selector, message: "write it in the room's words.ts" }))

/** No text becomes HTML, React's way or the browser's: `store-linter.ts` of the build counts on it. */
const HTML_OF_STRINGS = [
  "JSXAttribute[name.name='dangerouslySetInnerHTML']",
  "Property[key.name='dangerouslySetInnerHTML']",
  "AssignmentExpression > MemberExpression.left[property.name=/^(?:inner|outer)HTML$/]",
  "CallExpression[callee.property.name=/^(?:insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]"
].map((selector) => ({ selector, message: "make elements, and set their text" }))

/** The clock has no place in pure rooms; arithmetic on a given instant does. */
const CLOCK = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "take the time as an argument: this room is pure"
  },
  {
    selector: ":not(MemberExpression, NewExpression, TSTypeReference) > Identifier[name='Date']",
    message: "only Date.UTC, Date.parse and new Date(ms): this room is pure"
  }
]

/** Which way imports may point is checked by tests/unit/house.test.ts, in a tenth of the time a plugin takes. */
export default tseslint.config(
  { ignores: ["build/", ".cache/", ".plasmo/", "node_modules/", "screenshots/"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname }
    },
    files: ["**/*.ts", "**/*.tsx"],
    // A promise that nobody waits for is the one mistake that makes a test pass for nothing.
    rules: {
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error"
    }
  },
  {
    files: ["src/**/*.ts", "src/**/*.tsx", "*.ts"],
    extends: tseslint.configs.strictTypeChecked,
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }]
    }
  },
  {
    files: ["src/{overlay,ui,popup,options,tabs}/**"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules
  },
  {
    rules: {
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "off",
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "no-restricted-syntax": ["error", ...RESTRICTED_SYNTAX]
    }
  },
  {
    files: ["src/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", ...RESTRICTED_SYNTAX, ...HTML_OF_STRINGS] }
  },
  {
    files: ["src/**/*.tsx"],
    rules: {
      "no-restricted-syntax": ["error", ...RESTRICTED_SYNTAX, ...HTML_OF_STRINGS, ...WORDS_APART]
    }
  },
  {
    files: ["src/networks/**", "src/engine/**", "src/balance/**"],
    rules: {
      "no-restricted-globals": ["error", "document", "window", "fetch", "performance"],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random" },
        { object: "Date", property: "now", message: "take the time as an argument" }
      ],
      "no-restricted-syntax": ["error", ...RESTRICTED_SYNTAX, ...HTML_OF_STRINGS, ...CLOCK]
    }
  },
  {
    files: ["src/**"],
    ignores: ["src/platform/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        { paths: [{ name: "webextension-polyfill", message: "import ~platform/browser" }] }
      ]
    }
  }
)
