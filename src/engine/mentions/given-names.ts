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
  alain dev dwight jed kerry mick mickey rory sheldon sienna taika tate viggo winona woody zendaya zooey ilana gal
  bella chiwetel cillian daveed domhnall eiza elle ethel faye gugu jodi joaquin kelvin kerr letitia mamoudou oona
  paapa adnan agnes aimee ajith akira alastair alba albie aldous alek aleksandar alfie alix allegra allan allen
  alyson amal amara amaya ambrose amina amos anastasia anders aneurin angelo angharad angie anil anjali ankita
  annabelle annalise anouk anselm ansh antonella anushka aoife archie ari ariel arjan arlo armand armin arnaud arne
  artem arturo arvind ashish ashton aslan astrid atticus aurelia aya ayesha aziz balthazar barnaby bartholomew basil
  ali mahershala quinta tamlyn zendaya alfre cynthia jurnee kerry regina sanaa taraji thandiwe chiwetel kiefer timothee saoirse keanu viggo denzel djimon forest laurence mads stellan alexander bastian bea benny benoit bertrand bessie bhavna birgit bjorn blanche blythe bogdan boyd brandi brendon brianna
  bronson bryn burt byron calista camden camilo candace candice carlotta carmela carmelo cassandra cassie cate
  catalina celina chadwick chanel chantal charlize chetan chevy chidi chika chitra chow christa christie chuck cicely
  clancy clarissa clark claude clay clement cleo cleveland clyde colette concetta constantin consuelo coralie corinne
  cormac cornelius cosmo costas crispin curtis dafne dagmar damir dana dani darla darnell darryl daryl davina deandre
  debbie deidre delia della delphine demetrius demi denys desmond devon dexter diandra dion dionne dirk divya dolly
  dolores dorian dorit dougal dougray dulcie dusan dwyane ebony eduard edmund edna eitan ekaterina elba eliot eliza
  ellis elmore eloisa elton elvira emeka emilie emre enid enzo ephraim erwin esme esmeralda etienne etta eugenia
  eunice euphemia ezekiel ezra faisal farah farhan farid fatou fay federica felice fergus ferris fidel fionn fletcher
  flora floyd fran franklin franz freda freddy frederic friedrich fyodor gage gail garrett gaspard gavriel gena
  genevieve geraldine germaine gerry gert gianna gigi gilbert giles ginny giorgio giorgos giulio giuseppe gladys
  godfrey goran grady greer gregor greig griffin gudrun guido guillaume gunnar gwendolyn hadley halle hari harish
  harlan harriette hattie hayley heinrich helene hildur hillary himesh hollis holden holt honor hoyte humphrey ichiro
  ida ike ilona iman imelda imogen indira inez inga ioan iona isaiah isha ishaan ishmael isidore issa itzhak ivar ivo
  jada jaden jalen janelle janine janusz jarrod jarvis jasper javid jaya jayne jeanne jeannie jefferson jemima jerald
  jeremiah jermaine jerzy jess jesper jin jocelyn joey johanne jolene joni joost jorg jorma josefina josephus jovan
  juana judah judd jude jules jurgen kaia kaitlyn kaley kalpana kamala kareena karim karin karina karthik kasper kat
  katarina katharine katia katja kaveh kavya kaya keegan keir kelsie kendrick kenan kevan khalid kiana kiefer kiera
  kimber kiran kira kirk kirsty klara klaus kofi konrad koen kris krish krishna kristian kristof krystal kunal kyra
  lachlan laila lakeith lamar landon lara larissa lashana latoya lavinia layla leander leanne leda leland lenora
  leonid leopold leroy lesley lev lex lexi lina linus lionel lisbeth llewyn lloyd lois lola lonnie lorelei loren
  lorena luanne luciano lucien lucio lucius ludmila ludo ludwig luigi lukasz luna lupe luther lyndon lynette lyra
  mabel madhuri magda magdalena magnus mahesh maia maja malachi malala malin manoj manon marcella marcello margarita
  margaux margo margery mariam marianne marisol marit marjorie marko marla marlee marley martine marty marwan masha
  massimo maude mavis maximilian maxine maxwell meera melvin merle merritt mickie mihai milena milla minka minnie
  mirella mitsuko mohit moises mollie mona montgomery morgan mortimer moses muriel myrna myrtle nadine naima nandita
  natalya nathalie natasa navid neha nell nellie nelly neve nic nicky nicolette nieve nigella nils nisha nita nitin
  noam noemi nola noor noreen norbert norris nuala odessa ola olaf olga olympia omid ophelia orson osman osvaldo otis
  ozzie paddy paige pam paresh pascal patrizia patti paulette paulo payal pearson peggy percy perla pernille petr
  petros phelim philippe philomena pietro piper placido polly poppy prachi prashant priscilla priyanka rabindra rafe
  raghav rakesh ralf rami ramin ramona ranbir randolph rania rashid rashida raymonde reece regan reinhold reina reza
  rhiannon rhys ria richie rima rina rishi ritchie rivka roald rocco rocio roddy rohit rolf romain romola ronaldo
  ronit roopa rosalie rosamond rosario roscoe roseanne rosie roxana ruben rudolf rudy rufus ruta sabine sade saeed
  sahil sajid salim sallie salvador salvatore samson sanaa sandeep sanja sanjeev santi saskia satish schuyler scot
  sebastien selma senta seraphina serge seymour shabana shane shania shanice shannen shanti shea sherri sherry shiloh
  shira shiv shreya shruti siddharth sigmund signe silas sinead siobhan skylar sofie soledad solange soren stacie
  stellan stig stina sukhdev sunita surya suzan suzanna suzette svetlana swati swoosie sybil tabatha tahar takashi
  tal tamsin tanisha tanner tariku tasha tatum tavi teddy tegan tendai tessa thaddeus thania theodora theron thierry
  thora thorsten tibor tiffani tig tilly timo tobey tobin tomoko tonia tonya tova tove trace tracey trent trey trina
  trisha trudie trudy tsai tymon tyne tyra ugo ulla ulrich ulysses umberto uwe vaughn valeria valentin valerio varun
  vasily velma venetia verity viktor vinay virat virgil vitaly vito vivek viveca vivica vivienne waleed wallace
  wallis walt walton warwick waylon wesley wilbur wilfred willa willow wilson wim winnie wolfgang wyatt xander xenia
  ximena yael yannick yara yash yasmine ying yoko yoshi yuki yuri yves zak zara zeke zelda zena zora zubin zulfikar
  jensen jenson koji mako masi naveen nazanin padraic riz sakina sope tahir tuppence uzo yahya
`);

/** Given names that are words or surnames as well: in small letters they count only where a person is expected. */
export const SOFT_GIVEN_NAMES = set(`
  al amber art bill brad bob bud cliff dale dawn dean dick don drew earl ed eve frank fred gary gene gus guy heath
  jack jay jean jess jo josh june kit lance laurel lee leo les lily lou max mel miles mo nat ned neal nia norm olive
  pat pearl pete ray rhys rich rob robin rod rose ross ruby russ sid sigrid sue ted tess tex val vic wes reese river
  rian august ava chase chip dakota daisy faith glen grace grant holly hope hunter iris ivy jade joy lane mark pierce
  sandy sky stone violet wade will april may quinn porter palmer drake raven marshall morris reed rowan leigh ira hal
  avery perry logan jackson milan orlando harper mallory cody dash storm spike hank mercy patience charity joyce
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
    GIVEN_NAMES.has(first) ||
    SOFT_GIVEN_NAMES.has(first) ||
    /^(?:(?:[A-Z]\. ?){1,3}|[A-Z] |[A-Z]{2} )[A-Z][a-z]/.test(name)
  );
}
