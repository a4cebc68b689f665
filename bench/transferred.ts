/** Notes, in the page, when an element is first there: what is fetched next begins before anyone outside has seen it. */
export function noteFirst(selector: string): void {
  performance.setResourceTimingBufferSize(2000);
  const watch = new MutationObserver(() => {
    if (!document.querySelector(selector)) return;
    performance.mark("first");
    watch.disconnect();
  });
  watch.observe(document, {subtree: true, childList: true});
}

/** What the page had fetched when it was. */
export function transferredBefore(): {files: number; kilobytes: number} {
  const {startTime: first} = performance.getEntriesByName("first")[0]!;
  const entries = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
  const fetched = (entries as PerformanceResourceTiming[]).filter(({responseEnd}) => responseEnd <= first);
  const bytes = fetched.reduce((sum, {transferSize}) => sum + transferSize, 0);
  return {files: fetched.length, kilobytes: Math.round(bytes / 1000)};
}
