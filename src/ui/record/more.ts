import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Calls back when the end of what is drawn comes near the sight. `drawn` changes when there is a new end to watch. */
export function useMore(end: RefObject<Element | null>, more: () => void, drawn: number): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn moves the end
  useEffect(() => {
    const element = end.current;
    if (!element || !('IntersectionObserver' in window)) return;
    const near = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && more(), {
      rootMargin: '600px',
    });
    near.observe(element);
    return () => near.disconnect();
  }, [drawn]);
}
