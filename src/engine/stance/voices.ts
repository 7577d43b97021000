/** Word lists of who says things and how, over lower-case words. */

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What a noun phrase may begin with. */
export const LEADS = set(`
  my your our his her their somebody's someone's a an one the this that another some any every each these those many most
  several various countless certain other few couple bunch lots plenty hundreds thousands dozens half too more both all Ⓠ Ⓝ's Ⓒ's`);
/** Relatives and people without a name or an office: one of them, after a word that points at them. */
export const PERSONS = set(`
  dad daddy father mum mummy mom mommy mam mother brother sister sis bro son daughter uncle auntie aunt cousin nephew niece
  grandma grandmother gran granny nan nana grandpa grandfather grandad granddad husband wife hubby wifey partner boyfriend
  girlfriend bf gf ex fiance fiancee spouse kid child family father-in-law mother-in-law brother-in-law sister-in-law in-laws
  friend mate pal buddy neighbour neighbor barber hairdresser dentist landlord landlady colleague co-worker coworker boss
  flatmate room-mate roommate stranger guy bloke dude man woman lady boy girl teenager cashier driver cabbie bartender barman
  barmaid waiter waitress teacher student pupil intern commenter commentator user reader viewer listener caller fan superfan
  follower troll bot chatbot blogger vlogger influencer youtuber tiktoker redditor poster subscriber member tourist quizmaster
  contestant impostor imposter impersonator anon lurker correspondent passer-by postman plumber nurse vicar punter person creature soul parrot horoscope cookie psychic fortune-teller crystal doctor`);
/** Many of them, who need no such word. */
export const PEOPLE = set(`
  friends mates neighbours neighbors colleagues co-workers coworkers strangers guys men women students commenters users readers
  viewers listeners fans followers trolls bots bloggers influencers youtubers redditors posters people folks folk punters parents
  kids teenagers relatives ppl yall y'all peeps randos boomers moots stans locals know-it-alls skeptics sceptics theorists bookmakers bookies tipsters respondents`);
/** Relatives called by what they are. */
export const CALLED = set('dad mum mom gran grandma nan nana grandad grandpa granddad auntie');
/** Things that say something and answer for nothing. */
export const MEDIA = set(`
  post posts tweet tweets retweet retweets reel reels thread threads comment comments ad ads advert adverts advertisement
  advertisements banner banners pop-up popup pop-ups meme memes page pages fanpage fanpages site sites website websites blog
  blogs listicle listicles headline headlines caption captions account accounts profile profiles article articles item items list
  lists listing listings summary summaries overview overviews ai llm llms chatgpt chatbot chatbots bot bots assistant assistants
  app apps poster posters billboard billboards sticker stickers flyer flyers leaflet leaflets screenshot screenshots graphic
  graphics infographic infographics card cards video videos newsletter newsletters email emails e-mail e-mails text texts message
  messages letter letters forum forums wiki wikis outlet outlets aggregator aggregators tabloid tabloids rag rags hashtag hashtags
  results snippet snippets podcast podcasts leak leaks thumbnail thumbnails placeholder placeholders guide guides menu menus
  schedule schedules sleeve sleeves note notes memo memos handout handouts brochure brochures blurb blurbs catalogue catalogues paper papers quiz quizzes spam spoof sketch skit parody cartoon`);
/** Media that many stand for, and so need no pointing word. */
export const BARE_MEDIA = set(
  'posts tweets ads adverts trolls bots headlines listings tabloids blogs memes captions comments articles websites sites outlets',
);
/** Anybody and nobody in particular. */
export const NOBODIES = set(`
  nobody someone somebody some others those another they people everyone everybody anyone anybody whoever folks internet web grapevine media
  twitter reddit facebook tiktok instagram tumblr quora chatgpt gemini copilot siri alexa google wikipedia mill gossip rumour
  rumours rumor rumors hearsay experts`);

/** Offices that speak for something, whoever's they are. */
export const OFFICES = set(`
  showrunner showrunners creator creators producer producers star stars actor actors actress actresses director directors studio
  network streamer company platform author novelist writer writers spokesman spokeswoman spokesperson executive executives
  publicist publisher agent editor editors newspaper magazine sources source insiders insider team bosses lawyer lawyers report
  statement release interview column review character characters heroine hero series show drama season episode film book novel`);
/** Verbs that take what is said. */
export const SAY = set(`
  hold holds held lied lies sang sings say says said saying claim claims claimed claiming allege alleges alleged insist insists insisted insisting swear swears
  swearing swore sworn maintain maintains maintained assert asserts asserted contend contends contended argue argues argued state
  states stated stating declare declares declared declaring announce announces announced announcing report reports reported
  reporting write writes writing wrote written post posts posted posting tweet tweets tweeted tweeting tell tells told telling
  mention mentions mentioned suggest suggests suggested suggesting imply implies implied hint hints hinted reckon reckons reckoned
  repeat repeats repeated repeating spread spreads spreading boast boasts boasted promise promises promised promising warn warns
  warned whisper whispers whispered joke jokes joked complain complains complained rage raged gush gushed shout shouts shouted
  yell yells yelled type types typed typing cry cries cried scream screams screamed goes believe`);
/** Verbs of thinking: with any such subject they vouch for nothing. */
export const THINK = set(`
  think thinks thinking thought believe believes believed believing assume assumes assumed assuming guess guesses guessed
  suppose supposes supposed figure figured figures imagine imagines imagined suspect suspects suspected presume presumes presumed
  conclude concludes concluded convinced persuaded mistook mistake mistakes fear feared hope hopes hoped hoping wish wishes wished
  dream dreams dreamt dreamed pretend pretends pretended fancy fancies bet bets wager predict predicts predicted speculate
  speculates speculated doubt doubts doubted deny denies denied dispute disputes disputed reject rejects rejected dismiss dismisses
  dismissed debunk debunks debunked refute refutes refuted wonder wonders wondered ask asks asked decided`);
/** Verbs by which one puts a value on a work. */
export const LABEL = set(`
  call calls called calling describe describes described describing list lists listed listing credit credits credited crediting
  name names named naming label labels labelled labeled tag tags tagged bill bills billed date dates dated place places placed
  advertise advertises advertised promote promotes promoted attribute attributes attributed identify identifies identified`);
/** What only a medium does with a value. */
export const CARRY = set(
  'read reads has have had gave gives giving put puts show shows showed saying uses used',
);

/** Words that may stand between a subject and its verb. */
export const CLAUSE_WORDS = set(
  'since when after because while if as before until though although but so yet whether',
);
export const PREPOSITIONS = set('of from at on in with for to by about under over near');
