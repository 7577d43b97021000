/** Who runs a series. */
import { crew } from './persons';

export const showrunner = crew('showrunner', {
  noun: 'show-?runners?',
  participle: 'run|showrun|show-run',
  verb: 'showruns?|runs the show|ran the show',
});
