import { createElement as h, useEffect, useState } from 'react';
import { HEADLINE, said } from './text.js';

export function App() {
  const [platform, setPlatform] = useState('Netflix');
  const [count, setCount] = useState(0);
  useEffect(() => {
    Object.assign(globalThis, { setPlatform, setCount });
    document.body.className = 'hydrated';
  }, []);
  const clock = h('p', { key: 'clock' }, 'Read ', count, ' times.');
  const text = h('p', { key: 'text' }, said(platform));
  return h('article', null, h('h1', null, HEADLINE), count % 2 ? [text, clock] : [clock, text]);
}
