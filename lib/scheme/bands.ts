const band = <C extends string>(category: C, floor: number, ceil: number) => ({category, floor, ceil});

/** Categories of the regulation, in whole numbers; what lies between two bands is a matter of the edge. */
export const bands = [
  band("sangat-tinggi", 91, 100),
  band("tinggi", 81, 90),
  band("sedang", 71, 80),
  band("rendah", 61, 70),
  band("sangat-rendah", 0, 60)
];
