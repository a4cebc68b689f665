/** What tells that a page has done its work. */
export const drawn: Record<string, string> = {
  "/": ".glance-list li",
  "/en/": ".glance-list li",
  "/bobot": ".engine-check[data-status=agree]",
  "/en/weights": ".engine-check[data-status=agree]",
  "/ketahanan": "#angka:not([hidden])",
  "/en/robustness": "#angka:not([hidden])",
  "/sebaran": ".distribution-shape",
  "/en/distributions": ".distribution-shape",
  "/bandingkan": ".bump-line",
  "/en/compare": ".bump-line",
  "/bahan": ".kit-paper h2",
  "/en/kit": ".kit-paper h2",
  "/lab": ".lab-figure",
  "/en/lab": ".lab-figure",
  "/data": ".engine-check[data-status=agree]",
  "/en/data": ".engine-check[data-status=agree]",
  "/metode": ".source-list li",
  "/en/method": ".source-list li"
};
