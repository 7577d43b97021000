/** Notices that an element which was not shown when the page was read has come into view. */

/** Hidden elements that are watched for. */
const MOST = 200;

/**
 * @param shown told of each element once
 * @returns what to call with an element that is hidden now
 */
export function reveals(shown: (element: Element) => void, signal: AbortSignal): (element: Element) => void {
  const awaited = new Set<Element>();
  const observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      awaited.delete(target);
      shown(target);
    }
  });
  signal.addEventListener('abort', () => observer.disconnect());
  return (element) => {
    if (awaited.size >= MOST || !element.textContent?.trim()) return;
    awaited.add(element);
    observer.observe(element);
  };
}
