import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bundledPacks } from '../src/store/bundled';
import { type DeskWire, serveDesk } from '../src/store/pack-desk';
import { Shelf, ShelfDatabase } from '../src/store/shelf';

export default defineUnlistedScript(() => {
  const bundled = bundledPacks();
  serveDesk(globalThis as unknown as DeskWire, {
    shelf: new Shelf(() => new ShelfDatabase()),
    bundled: () => bundled.load(),
  });
});
