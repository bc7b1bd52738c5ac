/** The one import of webextension-polyfill; it throws outside an extension, so tests mock this file. */
export { default as browser } from "webextension-polyfill"
