/** pptxgenjs 4.0.1 lists the master of notes after the slides; it stands before them, after the masters of slides. */
export const notesMaster = (presentation: string): string =>
  presentation.replace(/(<p:sldIdLst>.*?<\/p:sldIdLst>)(<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>)/s, "$2$1");
