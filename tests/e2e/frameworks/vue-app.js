import { h, onMounted, ref } from 'vue';
import { HEADLINE, said } from './text.js';

export const App = {
  setup() {
    const platform = ref('Netflix');
    const count = ref(0);
    onMounted(() => {
      const setPlatform = (value) => {
        platform.value = value;
      };
      const setCount = (value) => {
        count.value = value;
      };
      Object.assign(globalThis, { setPlatform, setCount });
      document.body.className = 'hydrated';
    });
    return () => {
      const clock = h('p', { key: 'clock' }, `Read ${count.value} times.`);
      const text = h('p', { key: 'text' }, said(platform.value));
      return h('article', [h('h1', HEADLINE), count.value % 2 ? [text, clock] : [clock, text]]);
    };
  },
};
