/** What Bobot asks of robustness, fetched once the ranking is there. */
export {bandsUnder, openRobustness} from "../model/bands.js";
export {overtakeAbove} from "./overtakeAbove.js";
