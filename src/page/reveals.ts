/** Notices that an element which was not shown when the page was read has come into view. */

/** Hidden elements that are watched for. */
const MOST = 200;

export class Reveals {
  #observer: IntersectionObserver;
  #watched = new WeakSet<Element>();
  #count = 0;

  /** @param shown told of each element once */
  constructor(shown: (element: Element) => void, signal: AbortSignal) {
    this.#observer = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        this.#observer.unobserve(target);
        this.#watched.delete(target);
        this.#count--;
        shown(target);
      }
    });
    signal.addEventListener('abort', () => this.#observer.disconnect());
  }

  /** Waits for an element that holds text. */
  await = (element: Element): void => {
    if (this.#count >= MOST || this.#watched.has(element) || !element.textContent?.trim()) return;
    this.#count++;
    this.#watched.add(element);
    this.#observer.observe(element);
  };
}
