/**
 * Lets files be dropped on an element, also on the editors in it, which would take them as text. `is-over` marks it while
 * a file is above it.
 */
export function dropTarget(element: HTMLElement, read: (file: File) => void): void {
  const files = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  const take = (event: DragEvent) => {
    event.preventDefault();
    event.stopPropagation();
    element.classList.toggle("is-over", event.type === "dragover");
  };
  element.addEventListener("dragover", (event) => files(event) && take(event), true);
  element.addEventListener("dragleave", ({relatedTarget}) => {
    if (!element.contains(relatedTarget as Node | null)) element.classList.remove("is-over");
  });
  element.addEventListener(
    "drop",
    (event) => {
      if (!files(event)) return;
      take(event);
      const [dropped] = event.dataTransfer!.files;
      if (dropped) read(dropped);
    },
    true
  );
}
