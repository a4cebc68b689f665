/** How much larger the variance between batches is than of independent draws, over the shares that are not extreme. */
export function batchSpread(counts: Int32Array, batch: number): {add(): void; inflation(samples: number): number} {
  const before = new Int32Array(counts.length);
  const squares = new Float64Array(counts.length);
  let batches = 0;
  const add = (): void => {
    for (let c = 0; c < counts.length; c++) squares[c]! += (counts[c]! - before[c]!) ** 2;
    before.set(counts);
    batches++;
  };
  const inflation = (samples: number): number => {
    let sum = 0;
    let figures = 0;
    for (let c = 0; c < counts.length; c++) {
      const share = counts[c]! / samples;
      if (share < 0.05 || share > 0.95) continue;
      const variance = (squares[c]! - batches * (batch * share) ** 2) / Math.max(1, batches - 1);
      sum += variance / (batch * share * (1 - share));
      figures++;
    }
    return figures > 0 ? Math.max(1, sum / figures) : 1;
  };
  return {add, inflation};
}
