import type {Band} from "./types.js";

/** Categories of the regulation, in whole numbers; what lies between two bands is a matter of the edge. */
export const bands: Band[] = [
  {category: "sangat-tinggi", floor: 91, ceil: 100},
  {category: "tinggi", floor: 81, ceil: 90},
  {category: "sedang", floor: 71, ceil: 80},
  {category: "rendah", floor: 61, ceil: 70},
  {category: "sangat-rendah", floor: 0, ceil: 60}
];
