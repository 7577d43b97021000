/** Rules alone, against rules that propose and a model that decides, with the model fitted without the texts it is tried on. */
import type { Model } from '../../engine/model/classify';
import type { OpenRecord } from '../record';
import { samplesIn } from '../train/corpora';
import { fitAll, teachable } from '../train/fit-all';
import { modelJson } from '../train/size';
import { measure } from './measure';
import { type Summary, summaryOf } from './summary';
import { type Texts, together } from './texts';

export interface Compared {
  folder: string;
  rules: Summary;
  /** With a model that learnt from the other folders only. */
  unseen: Summary;
  /** With the model that ships, which has learnt from these very texts. */
  shipped: Summary;
}

/**
 * All folders together (as `all`), then each of them, in the three ways, at strict.
 * @param folders by name, with the texts as the shipped model reads them
 * @param path from the name of a folder to the folder
 */
export function compare(
  folders: ReadonlyMap<string, Texts>,
  path: (name: string) => string,
  now: string,
  record: OpenRecord,
): Compared[] {
  const names = [...folders.keys()];
  const samples = new Map(names.map((name) => [name, samplesIn([path(name)], record)]));
  const ways = names.map((name) => {
    const others = names.filter((one) => one !== name).flatMap((one) => samples.get(one) ?? []);
    const model = JSON.parse(modelJson(fitAll(teachable(others)))) as Model;
    return {
      folder: name,
      rules: measure([path(name)], now, record, {}),
      unseen: measure([path(name)], now, record, model),
      shipped: folders.get(name) as Texts,
    };
  });
  const all = {
    folder: 'all',
    rules: together(ways.map(({ rules }) => rules)),
    unseen: together(ways.map(({ unseen }) => unseen)),
    shipped: together(ways.map(({ shipped }) => shipped)),
  };
  return [all, ...ways].map(({ folder, rules, unseen, shipped }) => ({
    folder,
    rules: summaryOf(rules, 'strict'),
    unseen: summaryOf(unseen, 'strict'),
    shipped: summaryOf(shipped, 'strict'),
  }));
}
