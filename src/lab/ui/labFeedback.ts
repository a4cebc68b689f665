/** What can be done about what was said, in a click. */
export type FeedbackOffer = {label: string; accept(): void};

/** One sentence about what has just been done. */
export type LabFeedback = {
  readonly text: string;
  readonly offer: FeedbackOffer | null;
  /** Shows a sentence for a moment, or until the next if it `stays`. */
  show(text: string, how?: {stays?: boolean; offer?: FeedbackOffer | null}): void;
  /** Takes the offer back; the sentence stays. */
  withdraw(): void;
};

const passing = 12_000;

export function labFeedback(changed: () => void): LabFeedback {
  let text = "";
  let offer: FeedbackOffer | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(
    next: string,
    {stays = false, offer: made = null}: {stays?: boolean; offer?: FeedbackOffer | null} = {}
  ) {
    clearTimeout(timer);
    text = next;
    offer = made;
    if (next !== "" && !stays) timer = setTimeout(() => show(""), passing);
    changed();
  }

  return {
    get text() {
      return text;
    },
    get offer() {
      return offer;
    },
    show,
    withdraw: () => void (offer = null)
  };
}
