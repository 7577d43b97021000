/** Closed lists that tell names from other capitalised words. */

const set = (list: string): Set<string> => new Set(list.split(' '));

/** Words that begin a sentence or heading capitalised without being part of a name. */
export const NO_NAME = set(
  `a an the this that these those it its he she they we i you his her their our my your who whom whose which what when where why how
  in on at by for from to of with without within into onto over under after before since until till during between among about against
  and or but nor so yet if unless while whereas although though because as than like unlike both either neither not no yes never now then
  there here also only even just still already once again soon later today tonight yesterday tomorrow meanwhile however instead indeed
  is are was were be been being has have had do does did will would can could should may might must shall let lets
  all any some many much most more less few several each every other another such same one two three four five six seven eight nine ten
  first second third last next new old good great best top big little long short early late former original latest upcoming hit
  tv watch stream streaming starring created directed written based produced produced featuring meet see read get catch check play season seasons
  episode episodes series show shows drama film movie book novel trailer review reviews news cast crew fans critics viewers audiences
  netflix's spoilers spoiler verdict plot story rating score release date update updated exclusive breaking correction claim myth fact facts
  production filming shooting principal photography viewing viewership ratings scores renewal cancellation premieres premiere finale hours minutes
  views likes casting cameras subscribers executives producers everything nothing everyone everybody somebody nobody someone something anything anyone
  rotten tomatoes certified fresh tomatometer popcornmeter imdb metacritic metascore letterboxd nielsen flixpatrol justwatch luminate samba
  tiktok reddit youtube instagram facebook twitter bluesky tumblr threads discord google wikipedia
  false true question answer q&a faq warning disclaimer note editor editors advertisement ad sponsored related share subscribe follow
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  maybe perhaps possibly probably apparently reportedly allegedly supposedly presumably surely certainly honestly actually basically literally
  frankly hopefully sadly thankfully luckily unfortunately finally suddenly remember imagine suppose pretend guess believe trust forget
  sure yep yeah nope yup wow omg ok okay hey hello wait well sorry oops myths rumour rumor hoax satire parody quiz poll trivia spoiler
  nobody everybody everyone someone somebody people nothing something none
  poor dear dearest christmas easter halloween thanksgiving
  behind above below beside besides beyond near off past per plus round through throughout toward towards up via amid along opposite alongside
  according despite given thanks inspired adapted set led headed playing plays played who's that's it's there's here's
  network platform channel broadcaster streamer service genre language country status creator showrunner director runtime format location`.replace(
    /\s+/g,
    ' ',
  ),
);

/** Ranks, offices and jobs that stand before a person's name. */
export const TITLES = set(
  `detective det inspector officer captain capt lieutenant lt sergeant sgt chief commander deputy sheriff agent special councilman councilwoman
  councillor councilor mayor senator president judge justice attorney lawyer doctor dr professor prof mr mrs ms miss sir lady lord father sister
  actor actress star director writer author novelist creator showrunner producer composer cinematographer critic reporter editor journalist
  ex-detective retired rookie young volunteer reservist intern newcomer veteran showrunners creators directors writers producers composers cinematographers actors actresses stars novelists authors detectives co-star costar host singer comedian executive lead`.replace(
    /\s+/g,
    ' ',
  ),
);

/** Words inside an organisation's name. */
export const COMPANY = set(
  'entertainment pictures studios studio television tv productions production films media group inc ltd llc corp company network networks broadcasting communications partners ventures labs press publishing books',
);

/** First words of capitalised runs that are places, prizes or labels. */
export const NO_PERSON_FIRST = set(
  'new san los las santa sao saint north south east west hong el mount lake fort port cape great upper lower golden critics best outstanding supporting prime cold central royal national united american british indian state city university old little',
);

/** Words that make a capitalised run something other than a person, unless a given name opens it. */
export const NO_PERSON = set(
  'street avenue road boulevard drive lane park beach bay valley hills hill island islands river lake mountain mountains county city town university college school academy division department unit bureau squad affairs police station center centre building hall theater theatre museum festival award awards prize guild league cup globe globes season episode chapter week weekly magazine times post news herald journal tribune daily podcast channel case cases file files homicide force war act law court house senate congress council church hospital bank market club bar grill hotel airport bridge tower fire fires day night morning bowl society institute foundation association agency office service services pass card plus originals kong angeles francisco diego vegas states kingdom york jersey zealand africa america coast ocean sea desert highway freeway union party army navy corps commission committee administration top ten',
);

/** Common words that are also surnames or first names in casts: alone they never name a person. */
export const COMMON_NAMES = set(
  'field hill bean rash taylor lynch q major young king stone brown black white green grey gray rose may june april grace hope faith joy will mark bill bob rob jack hunter parker carter cook baker smith fox wolf hall wood woods rivers banks day snow west north best long love price rich noble wise sharp swift strong leo max ted john james david mo santos castro lola joey aaron mosley',
);

/** Small words inside a capitalised run. */
export const INNER = set('of the and in de la van von del for to a');

/** Common nouns that open a sentence before the verbs of a title: "Reception was mixed", "Work began". */
export const COMMON_OPENERS = set(
  'everything nothing everyone everybody nobody somebody someone something anything reception viewership audience work word praise criticism chatter talk buzz hype story plot violence dialogue humour humor music camera cast crew team creator author writer director producer showrunner star detective character critic viewer reader reviewer response response footage photography shooting filming viewing wait debate speculation interest demand part half most rest finale pilot premiere trailer teaser poster score rating runtime budget title name date place role lead hero heroine villain case murder crime verdict result answer truth reality bottom line price service network platform streamer',
);
