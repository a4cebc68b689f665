/**
 * A number without the noise that binary fractions leave: 54.60000000000001 is 54.6. Twelve digits hold all that a mean
 * of millions of employees knows, and are what is written into files.
 */
export const significant = (value: number): number => Number(value.toPrecision(12));
