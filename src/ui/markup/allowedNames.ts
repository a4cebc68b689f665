import type {MarkupSpace} from "./markup.js";

const words = (text: string) => text.trim().split(/\s+/);
const byLowerCase = (text: string) => new Map(words(text).map((name) => [name.toLowerCase(), name]));

const elements: Record<MarkupSpace, ReadonlyMap<string, string>> = {
  html: byLowerCase(`a abbr address article aside b bdi bdo blockquote br caption center cite code col colgroup data dd del
    details dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd li main mark meter nav
    ol p pre progress q rp rt ruby s samp section small span strong style sub summary sup table tbody td tfoot th thead time
    tr tt u ul var wbr`),
  svg: byLowerCase(`a circle clipPath defs desc ellipse foreignObject g image line linearGradient marker mask metadata path
    pattern polygon polyline radialGradient rect stop style svg switch symbol text textPath title tspan use view`),
  math: byLowerCase(`annotation math menclose merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot
    mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover none semantics`)
};

/** Elements whose content is code, a document or a control: it goes with them. Of others that are not allowed it stays. */
const whole = new Set(
  words(`script iframe frame frameset object embed applet template noscript noembed noframes xmp plaintext textarea select
    title head base link meta audio video canvas portal fencedframe animate animateMotion animateTransform set discard
    handler listener filter annotation-xml mglyph style`).map((name) => name.toLowerCase())
);

/** How an element that may be shown is spelled; null for one that may not. */
export function allowedElement(space: MarkupSpace, name: string): string | null {
  return elements[space].get(name.toLowerCase()) ?? null;
}

/** Whether an element that may not be shown takes its content with it. */
export const goesWhole = (name: string): boolean => whole.has(name.toLowerCase());

const everywhere = byLowerCase("class id lang role style title tabindex dir");

const attributes: Record<MarkupSpace, ReadonlyMap<string, string>> = {
  html: byLowerCase(`abbr align alt bgcolor border cellpadding cellspacing colspan datetime headers height hidden
    high low max min nowrap open optimum reversed rowspan scope span src start type valign value width`),
  svg: byLowerCase(`alignment-baseline baseline-shift clip clip-path clip-rule clipPathUnits color color-interpolation
    color-rendering cx cy d direction display dominant-baseline dx dy fill fill-opacity fill-rule filter focusable font
    font-family font-feature-settings font-size font-size-adjust font-stretch font-style font-variant
    font-variant-numeric font-weight fr fx fy gradientTransform gradientUnits height href image-rendering lengthAdjust
    letter-spacing marker marker-end marker-mid marker-start markerHeight markerUnits markerWidth mask
    maskContentUnits maskUnits method mix-blend-mode offset opacity orient overflow paint-order pathLength
    patternContentUnits patternTransform patternUnits pointer-events points preserveAspectRatio r refX refY rotate rx ry
    shape-rendering side spacing spreadMethod startOffset stop-color stop-opacity stroke stroke-dasharray
    stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor
    text-decoration text-rendering textLength transform transform-origin unicode-bidi vector-effect version viewBox
    visibility white-space width word-spacing writing-mode x x1 x2 xml:space y y1 y2`),
  math: byLowerCase(`accent accentunder align bevelled columnalign columnlines columnspacing columnspan depth dir display
    displaystyle fence frame framespacing height largeop linethickness lspace mathbackground mathcolor mathsize mathvariant
    maxsize minsize movablelimits notation numalign rowalign rowlines rowspacing rowspan rspace scriptlevel separator
    stretchy symmetric voffset width`)
};

/** How an attribute that may be kept is spelled; null for one that may not. Whether its value may be is asked elsewhere. */
export function allowedAttribute(space: MarkupSpace, name: string): string | null {
  const lower = name.toLowerCase();
  if (/^(aria|data)-[a-z0-9_-]+$/.test(lower)) return lower;
  if (lower === "xlink:href" && space === "svg") return "href";
  return everywhere.get(lower) ?? attributes[space].get(lower) ?? null;
}

/** Attributes of drawings that are read as values of CSS. */
export const styling = new Set(
  words(
    "clip clip-path color cursor fill filter font font-family marker marker-end marker-mid marker-start mask stroke"
  )
);
