/** hucre 1.0.0 stretches a picture between two cells, whatever its own size, which it writes where no program looks. */
export const pictureSize = (drawing: string): string =>
  drawing.replace(
    /<xdr:twoCellAnchor>(<xdr:from>.*?<\/xdr:from>)<xdr:to>.*?<\/xdr:to>(<xdr:pic>.*?<a:ext( cx="\d+" cy="\d+")\/>.*?)<\/xdr:twoCellAnchor>/g,
    "<xdr:oneCellAnchor>$1<xdr:ext$3/>$2</xdr:oneCellAnchor>"
  );
