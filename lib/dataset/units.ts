/** What is ranked: an agency of the records, or a row of an aggregates table. */
export type Unit = {
  id: string;
  /** People the shares are a mean of. */
  n: number;
  /** People the scheme is about; some may have been left out of `n` for want of a record. */
  population: number;
  /** Of the population, those with every record the scheme asks for; null where it is not known. */
  complete: number | null;
  /** Mean share (points ÷ maximum) per dimension, in the order of `dimensions`; NaN where there is none to show. */
  shares: number[];
  /** Fewer people than may be shown. */
  protected: boolean;
};
