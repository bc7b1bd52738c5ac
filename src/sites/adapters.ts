// One line an adapter, exported under the id of its network. `npm run new:network` adds to this list.
export { facebook } from "~sites/facebook"
export { linkedin } from "~sites/linkedin"
export { x } from "~sites/x"
