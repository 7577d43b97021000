/** Every attribute the engine reads. Removing one is deleting its file and its line. */
import type { AttributeId } from '../attribute-ids';
import type { Attribute } from './attribute';
import { audienceScore } from './audience-score';
import { award } from './award';
import { basedOn } from './based-on';
import { budget } from './budget';
import { cast } from './cast';
import { character } from './character';
import { chartRank } from './chart-rank';
import { cinematographer } from './cinematographer';
import { composer } from './composer';
import { creator } from './creator';
import { criticReviewCount } from './critic-review-count';
import { criticScore } from './critic-score';
import { director } from './director';
import { endDate } from './end-date';
import { episodeCount } from './episode-count';
import { episodeRuntime } from './episode-runtime';
import { episodeTitle } from './episode-title';
import { executiveProducer } from './executive-producer';
import { filmingLocation } from './filming-location';
import { franchise } from './franchise';
import { guestAppearances } from './guest-appearances';
import { nextSeasonDate } from './next-season-date';
import { novelCount } from './novel-count';
import { novelDate } from './novel-date';
import { other } from './other';
import { person } from './person';
import { platform } from './platform';
import { plot } from './plot';
import { premiereDate } from './premiere-date';
import { quotation } from './quotation';
import { record } from './record';
import { releasePattern } from './release-pattern';
import { renewal } from './renewal';
import { role } from './role';
import { run } from './run';
import { seasonCount } from './season-count';
import { showrunner } from './showrunner';
import { social } from './social';
import { spinOff } from './spin-off';
import { studio } from './studio';
import { userRating } from './user-rating';
import { viewership } from './viewership';
import { writer } from './writer';

export const ATTRIBUTES: readonly Attribute[] = [
  platform,
  premiereDate,
  endDate,
  episodeCount,
  creator,
  showrunner,
  executiveProducer,
  director,
  writer,
  composer,
  cinematographer,
  role,
  cast,
  character,
  person,
  criticScore,
  audienceScore,
  userRating,
  seasonCount,
  renewal,
  filmingLocation,
  studio,
  basedOn,
  franchise,
  spinOff,
  novelCount,
  guestAppearances,
  chartRank,
  viewership,
  social,
  episodeTitle,
  run,
  episodeRuntime,
  nextSeasonDate,
  novelDate,
  criticReviewCount,
  budget,
  releasePattern,
  award,
  record,
  plot,
  other,
  quotation,
];

const BY_ID = new Map(ATTRIBUTES.map((attribute) => [attribute.id, attribute]));
export const attributeOf = (id: AttributeId): Attribute | undefined => BY_ID.get(id);
