/** What the keys of an event ask for; null where they ask for nothing, or for what is written in a field. */
export function undoKey(event: KeyboardEvent): "undo" | "redo" | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  if ((event.target as Element).closest("input, textarea, .cm-editor")) return null;
  const key = event.key.toLowerCase();
  if (key === "y") return "redo";
  return key === "z" ? (event.shiftKey ? "redo" : "undo") : null;
}

/** Lets keys undo and redo wherever nothing is written. */
export function undoKeys(element: HTMLElement, actions: {undo(): void; redo(): void}): void {
  element.addEventListener("keydown", (event) => {
    const asked = undoKey(event);
    if (!asked) return;
    event.preventDefault();
    actions[asked]();
  });
}
