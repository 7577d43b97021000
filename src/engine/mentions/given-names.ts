/** Given names, to tell persons from places, prizes and slogans, and to find them where capitals say nothing. A table. */

const set = (list: string): Set<string> => new Set(list.trim().split(/\s+/));

/** Given names that are hardly ever another word. */
export const GIVEN_NAMES = set(`
  aaron abigail abraham adam adele adrian adriana ahmed aidan aisha ajay alan alana albert alberto aldis alejandro
  alessandra alessandro alex alexander alexandra alexis alfonso alfred alfredo alice alicia alison alistair allison
  alma alyssa amanda amelia amir amit amy ana anand andre andrea andreas andrei andres andrew andy angela angelica
  angelina angus anika anita anja anna annabel anne annette annie ansel anthony antoine anton antonia antonio anya
  ariana arjun armando arnold arthur arun asha asher ashley ashok audrey ava barbara barry beatrice beatriz becky
  belinda ben benedict benicio benjamin bernadette bernard beth bethany betty beverly bianca blake bobby bonnie boris
  bradley brandon brenda brendan brett brian bridget britt bronwen bruce bruno bryan bryce caitlin callum calvin
  cameron camila camilla carey carl carla carlo carlos carmen carol carole caroline carrie carter casey catherine
  cathy cecilia cedric celeste celia cesar chad charlene charles charlie charlotte cheryl chiara chloe chris
  christian christina christine christoph christopher cindy claire clara clarence claudia claudio clint clive colin
  colleen connor conrad constance corey cory courtney craig cristina cynthia cyrus daisuke damien damian damon dan
  daniel daniela daniele danielle danny daphne darius darren dave david deborah debra declan deepak deepika delroy
  denis denise dennis denzel derek devin diana diane diego dimitri dinah dominic dominique donald donna dora doris
  dorothy doug douglas duncan dustin dwayne dylan eamon eddie edgar edith eduardo edward edwin eileen elaine eleanor
  elena eli elias elijah elisa elisabeth elise elizabeth ella ellen elliot elliott eloise elsa elvis emile emilia
  emilio emily emma emmanuel enrique eric erica erik erika erin ernest ernesto esteban estelle esther ethan eugene
  eva evan evelyn ewan fabio fatima federico felicia felicity felipe felix fernanda fernando fiona francesca
  francesco francine francis francisco franco francois freddie frederick frida fumiko gabriel gabriela gabrielle
  gareth gavin gemma geoff geoffrey george georgina gerald gerard gianni gideon gillian gina giovanni giulia glenda
  glenn gloria gordon graciela graham greg gregory greta guillermo gustavo gwen gwyneth hamish hamza hannah hans
  harold harriet harris harrison harry harvey hassan hazel heather hector heidi helen helena helga henri henrik henry
  herbert herman hideo hilary hiro hiroshi howard hugh hugo hussein ian ibrahim idris ignacio igor ines ingrid irene
  irina isaac isabel isabella isabelle isla ismael ivan ivana jackie jacob jacqueline jacques jaime jake jamal james
  jamie jan jana jane janet janice jared jasmine jason javier jeanette jeff jeffrey jen jenna jennifer jenny jeremy
  jerome jesse jessica jessie jill jillian jim jimmy joan joanna joanne jodie joe joel johan johanna john johnny jon
  jonah jonas jonathan jordan jorge jose josef joseph josephine joshua josie juan juanita judith judy julia julian
  juliana julianne julie juliet julio julius justin kai kamal karan karen kareem karl karla kate katherine kathleen
  kathryn kathy katie katrina kavita kay kayla keanu keith kelly kelsey ken kendall kendra kenneth kenji kevin kieran
  kim kimberly kirsten kristen kristin kristina kumar kurt kyle kylie lakshmi lana larry lars laura lauren laurence
  laurie leah leila lena lenny leon leona leonard leonardo leslie leticia levi lewis liam lidia liev lila liliana
  linda lindsay lisa liv liz lorenzo loretta lori lorne lorraine louis louisa louise luc luca lucas lucia luciana
  lucille lucinda lucy luis luisa lukas luke lupita lydia lynn mackenzie maddie madeleine madeline mads maggie
  mahershala maisie malcolm malik manuel mara marc marcel marcela marcelo marcia marco marcos marcus margaret margot
  maria mariana marie marilyn marina mario marion marisa marissa mariska marlene marlon marsha marta martha martin
  martina marvin mary mateo mathew matilda matt matteo matthew maureen maurice mauricio maya megan meghan melanie
  melinda melissa mercedes meredith meryl mia michael micah michaela michel michele michelle miguel mikael mike
  mikhail mila millie milo mimi mindy miranda miriam mitch mitchell mohamed mohammed moira molly monica mozhan
  muhammad murray myles myra nadia nancy naomi natalia natalie natasha nathan nathaniel neil nelson nicholas nick
  nicola nicolas nicole nigel nikhil nikita nikki nikolai nikolaj nina noah noel noelle nora norma norman octavia
  oleg oliver olivia omar omari oscar otto owen pablo padma paloma pamela paola paolo patricia patrick patty paul
  paula paulina pauline pavel pedro penelope peter petra phil philip philippa phillip phoebe phyllis pierre pilar
  pooja prakash preeti priya quentin quincy rachel rafael rahul raj rajesh ralph ramon randall randy raoul raquel
  raul ravi raymond rebecca reggie reginald rene renee rhea rhonda ricardo richard ricky rita robbie robert roberta
  roberto robyn rochelle roderick rodney rodrigo roger rohan roland roman ron ronald ronan ronnie rosa rosalind
  rosamund rosanna rosemary roxanne roy rupert russell ruth ryan sabrina sadie sally salma salman sam samantha samira
  samuel sandra sanjay saoirse sara sarah sasha satoshi saul scarlett scott sean sebastian selena serena sergei
  sergio seth shah shannon shari sharon shaun shauna shawn sheila shelby shelley shirley shohreh shonda sian sidney
  siegfried sigourney silvia simon simone sofia solomon sonia sophia sophie stacey stacy stan stanley stefan stefania
  stella stephanie stephen steve steven stewart stuart sunil suresh susan susanna susanne suzanne sven sylvia tabitha
  takeshi tamara tania tanya tara tariq tatiana tavon taylor terence teresa terrence terry thandiwe thea thelma theo
  theodore theresa thomas tiffany tilda tim timothee timothy tina titus tobias toby todd tom tomas tommy toni tony
  tracy travis trevor tricia trish tristan tyler tyrone uma ursula valentina valerie vanessa vera vernon veronica
  vicky vijay vikram vince vincent vincenzo viola vivian viviana vladimir walter wanda warren wayne wendy werner
  whitney wilhelm willem william winston xavier yasmin yolanda yusuf yvette yvonne zachary zach zainab zoe zoey aldo
  alain dev dwight jed kerry mick mickey rory sheldon sienna taika tate viggo winona woody zendaya zooey ilana gal bella
  chiwetel cillian daveed domhnall eiza elle ethel faye gugu jodi joaquin kelvin kerr letitia mamoudou oona paapa
`);

/** Given names that are words or surnames as well: in small letters they count only where a person is expected. */
export const SOFT_GIVEN_NAMES = set(`
  al amber art bill brad bob bud cliff dale dawn dean dick don drew earl ed eve frank fred gary gene gus guy heath
  jack jay jean jess jo josh june kit lance laurel lee leo les lily lou max mel miles mo nat ned neal nia norm olive
  pat pearl pete ray rhys rich rob robin rod rose ross ruby russ sid sigrid sue ted tess tex val vic wes reese river
  rian august ava chase chip dakota daisy faith glen grace grant holly hope hunter iris ivy jade joy lane mark pierce
  sandy sky stone violet wade will april may
`);

/** Small words and verbs that follow a given name without being a surname ("david said", "maria and"). */
export const NO_SURNAME = set(`
  doe said says say went goes go comes came took takes made makes got gets gave gives knows knew thinks thought loves
  loved likes liked plays played stars starred directs directed wrote writes talks talked looks looked deserves needs
  needed wants wanted really too tho though lol omg ok okay please thank thanks tbh imo rip era vibes works worked
  lives lived dies died returns returned joins joined leads led hates hated acts acted sings sang kills killed steals
  stole carries carried saves saved tells told asks asked calls called runs ran keeps kept finds found feels felt
  turns turned brings brought shows showed appears appeared speaks spoke admits admitted reveals revealed explains
  explained confirms confirmed teases teased reacts fans character movie movies again always ever out up off down
  back away he's she's fr af
`);

/** True when a run of capitalised words begins like a person's name: with a given name or with initials. */
export function opensLikePerson(name: string): boolean {
  const first = (/^[^\s-]+/.exec(name)?.[0] ?? '').toLowerCase();
  return (
    GIVEN_NAMES.has(first) || SOFT_GIVEN_NAMES.has(first) || /^(?:[A-Z]\.? ?){1,3} ?[A-Z][a-z]/.test(name)
  );
}
