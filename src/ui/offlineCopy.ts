/** Lets the browser keep the site for use without a network, and says at the foot of the page whether it does. */

const choice = "timbang-offline";
type CopyState = "keeping" | "kept" | "failed" | "removed";

function isRefused(): boolean {
  try {
    return localStorage.getItem(choice) === "no";
  } catch {
    return false;
  }
}

function remember(refused: boolean): void {
  try {
    if (refused) localStorage.setItem(choice, "no");
    else localStorage.removeItem(choice);
  } catch {
    // Then nothing else is kept either.
  }
}

function show(place: HTMLElement, state: CopyState): void {
  const [text, button] = [place.querySelector("span")!, place.querySelector("button")!];
  place.dataset.state = state;
  text.textContent = place.dataset[state]!;
  button.textContent = place.dataset[state === "kept" ? "remove" : "keep"]!;
  button.hidden = state === "keeping";
  place.hidden = false;
}

async function copiesOf({scope}: ServiceWorkerRegistration): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(`timbang ${scope} `));
}

/** A worker whose copy was removed lives on while it has a page. */
function keepAgain(worker: ServiceWorker): Promise<boolean> {
  const {port1, port2} = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({data}: MessageEvent<boolean>) => resolve(data);
    worker.postMessage(null, [port2]);
  });
}

/** Without a worker in the site's folder, as in a preview, nothing is kept and nothing said. */
async function keep(workers: ServiceWorkerContainer, place: HTMLElement): Promise<void> {
  const registration = await workers.register(new URL("../../sw.js", import.meta.url)).catch(() => null);
  if (!registration) return;
  const {installing, active} = registration;
  if (active && (await copiesOf(registration)).length > 0) return show(place, "kept");
  show(place, "keeping");
  if (active) return show(place, (await keepAgain(active)) ? "kept" : "failed");
  installing?.addEventListener("statechange", () => {
    if (installing.state === "activated") show(place, "kept");
    else if (installing.state === "redundant" && !registration.active && !isRefused()) show(place, "failed");
  });
}

async function remove(workers: ServiceWorkerContainer, place: HTMLElement): Promise<void> {
  const registration = await workers.getRegistration();
  if (registration) {
    await registration.unregister();
    for (const name of await copiesOf(registration)) await caches.delete(name);
  }
  show(place, "removed");
}

/** After the page has what it needs: the copy shall not make anybody wait. */
function later(task: () => void): void {
  const whenIdle = () => (window.requestIdleCallback ?? setTimeout)(task);
  const afterwards = () => setTimeout(whenIdle, 4000);
  if (document.readyState === "complete") afterwards();
  else addEventListener("load", afterwards, {once: true});
}

/** Storage that is refused rejects wherever it is asked. */
function told(task: Promise<void>, place: HTMLElement): Promise<void> {
  return task.catch(() => show(place, "failed"));
}

async function begin(workers: ServiceWorkerContainer, place: HTMLElement): Promise<void> {
  place.querySelector("button")!.addEventListener("click", async () => {
    const removing = place.dataset.state === "kept";
    remember(removing);
    await told(removing ? remove(workers, place) : keep(workers, place), place);
  });
  if (isRefused()) return show(place, "removed");
  const registration = await workers.getRegistration();
  if (registration?.active && (await copiesOf(registration)).length > 0) show(place, "kept");
  later(() => {
    if (!isRefused()) void told(keep(workers, place), place);
  });
}

function find(): void {
  const place = document.querySelector<HTMLElement>(".offline-copy");
  // Told apart by the browser: without a secure context there is no such thing.
  if (place && "serviceWorker" in navigator && "caches" in window)
    void told(begin(navigator.serviceWorker, place), place);
}

if (document.readyState === "loading") addEventListener("DOMContentLoaded", find);
else find();
