/** A set of lower-case words from a text parted by white space. */
function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}

/** Words before a person's name that are no part of it. Compared in lower case, without a full stop. */
export const TITLE_WORDS = wordSet(`
mr mrs ms miss mx mme madame monsieur herr frau signor señor don dona dr prof professor president vice-president premier
minister ministers secretary chairman chairwoman chairperson chair general gen colonel col captain capt major maj
lieutenant lt sergeant sgt corporal cpl private pvt admiral adm commander cmdr brigadier brig marshal sir dame lord lady
king queen prince princess emperor empress tsar czar sultan emir sheikh shaikh pope cardinal bishop archbishop rev reverend
pastor rabbi imam ayatollah mullah father brother sister saint judge justice senator sen senators rep representative
congressman congresswoman governor gov mayor ambassador envoy chancellor coach inspector detective constable superintendent
sheriff officer deputy director ceo cfo coo editor economist analyst attorney counsel spokesman spokeswoman spokesperson
skipper firefighter trooper headteacher headmaster headmistress matron warden harbourmaster harbormaster bosun
councillor councilman councilwoman councilor commissioner comrade coroner dictator hon messrs mp msp speaker treasurer
undersecretary under-secretary secretary-general director-general attorney-general lieutenant-general
major-general vice-chancellor co-chairman lawmaker laureate duke duchess earl count countess baron baroness sgt-maj col-gen
`)

/** Words that stand between a title's parts: `Vice Foreign Minister`, `Deputy Secretary of State`. */
export const TITLE_MODIFIERS = wordSet(`
vice deputy prime foreign defense defence finance interior home health justice trade education labor labour unification
chief executive senior assistant associate acting former ex-president first special managing national security general
attorney crown grand supreme late then-president then incoming outgoing honorary permanent press state environment
transport energy culture agriculture economy industry science technology communications information policy
`)

/** Lower-case nouns for what a person is; a name right behind one is a person. */
export const ROLE_NOUNS = wordSet(`
minister president premier leader spokesman spokeswoman spokesperson director chief head chairman chairwoman chair analyst
economist professor lecturer researcher scientist historian author writer novelist poet playwright journalist reporter
columnist editor correspondent broadcaster presenter host anchor actor actress singer musician guitarist drummer bassist
vocalist rapper composer conductor pianist violinist comedian dancer director producer filmmaker screenwriter artist painter
sculptor photographer designer architect engineer inventor doctor physician surgeon nurse lawyer attorney prosecutor judge
barrister solicitor activist campaigner dissident politician lawmaker legislator senator congressman congresswoman
representative candidate nominee governor mayor ambassador envoy diplomat negotiator secretary adviser advisor aide
strategist consultant commander general colonel captain lieutenant sergeant soldier officer detective policeman policewoman
king queen prince princess emperor dictator coach manager striker midfielder defender goalkeeper forward winger captain
quarterback pitcher batsman bowler golfer boxer wrestler swimmer sprinter skater cyclist driver pilot astronaut cosmonaut
champion founder co-founder cofounder owner entrepreneur businessman businesswoman billionaire tycoon executive ceo banker
investor trader broker teacher principal headteacher headmaster student pupil farmer fisherman worker carpenter chef
philosopher theologian priest pastor bishop rabbi imam cleric pope monk nun saint wife husband son daughter father mother
brother sister uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter widow girlfriend boyfriend
skipper baker butcher fishmonger shopkeeper landlord firefighter warden harbourmaster harbormaster ferryman trawlerman miller
friend colleague partner fiancée fiance suspect gunman killer murderer victim survivor witness defendant terrorist militant
rebel warlord hacker whistleblower spy agent contractor columnist blogger youtuber influencer model resident surnamed neighbor
neighbour counterpart predecessor successor rival boss chancellor speaker whip treasurer commissioner superintendent
`)

/** Last words of organisations' names; the words with a capital before them belong to the name. */
export const ORGANISATION_HEADS = wordSet(`
academy administration agency airlines airways alliance army assembly association associates authority bank board brigade
broadcasting brothers bureau cabinet centre center chamber church club co coalition college command commission committee
communications company conference confederation congress conservatory consortium constabulary cooperative corp corporation corps
council court department division electronics embassy energy enterprises exchange faculty federation fellowship festival fire
firm force forces forum foundation front fund government group guard guild headquarters herald holdings hospital hotel inc
industries initiative inspectorate institute institution insurance international investments jazeera journal junta
laboratories laboratory league legislature library limited llc llp ltd magazine management marines media militia ministry mission
mosque motors movement museum navy network news newspaper observatory office orchestra organisation organization parliament
partners partnership party pharmaceuticals police post press program programme project prosecutor's publications publishing quarterly
radio railroad railway railways records regiment review school senate service services shipbuilding society squad staff studios
supermarkets symphony syndicate synod systems task team technologies telecom television theatre theater times trade treasury tribunal tribune
trust tv underwriters union unit university ventures watch weekly workshop yards united fc afc plc gmbh ag nv sa oy ab spa
battalion infantry cavalry regiment fleet squadron artillery platoon university's band gazette chronicle observer telegraph
pictures entertainment games software airline petroleum oil gas steel chemical motor foods brewery pharmacy clinic
secretariat directorate presidency politburo soviet zoo gallery seminary
`)

/** Of these, words that are just as well places or things; they make an organisation only in company of a name. */
export const WEAK_ORGANISATION_HEADS = wordSet(`
brothers centre center church club conference court division energy exchange festival fire firm force forces front fund
government group guard hospital hotel initiative international journal library management media mission mosque
movement museum news office oil gas staff team times trade treasury trust unit united watch workshop yards post press project program
programme radio records review school service services society union games band pictures steel foods motor gallery zoo command
`)

/** Openers of organisations that go on with `of`: `Ministry of …`, `University of …`. */
export const ORGANISATION_OPENERS = wordSet(`
academy alliance army assembly association bank board brotherhood bureau centre center chamber church club college commission
committee confederation conference congress corps council court daughters department dept division embassy faculty federation friends
government hospital house institute institutes institution journal kingdom knights league legion library ministry museum national office organisation organization
order parliament party people's school senate society sons state union united university voice department
academy archdiocese diocese foundation friends front
`)

/** Last words of places' names. */
export const PLACE_HEADS = wordSet(`
airport alley archipelago avenue base basin bay beach boulevard border bridge building canal canyon cape castle cathedral cave cemetery
channel city coast corridor county cove creek dam delta desert district falls farm field forest fort garden gardens glacier gorge
gulf harbor harbour heights highway hill hills house island islands isle isles junction lagoon lake lakes lane mansion marsh
mount mountain mountains oblast ocean palace park pass peninsula plains plateau plaza pond port prefecture province quarter range
ranch reef region reservoir ridge river road sea shore sound springs square stadium state station strait straits strand street
territory tower towers town township trail tunnel valley village volcano waterfall wharf wood woods zone terminal temple arena
speedway turnpike parkway expressway motorway
`)

/** First words of places' names. */
export const PLACE_OPENERS = wordSet(`
cape fort lake mount mt port saint st san santa santo sao são new north south east west upper lower great isle gulf strait bay
camp el los las la le les costa rio puerto villa playa valle monte ben loch glen sierra punta lago al-
`)

/** Verbs of saying and doing that follow a person's name. */
export const SPEECH_VERBS = wordSet(`
said says say told tells added adds explained explains argued argues insisted insists warned warns claimed claims
declared noted notes wrote writes asked asks replied replies recalled recalls admitted admits denied denies acknowledged
stated tweeted quipped joked vowed promised urged urges thinks thought believes believed knew knows felt feels hopes hoped
laughed smiled nodded shrugged sighed married died retired resigned apologised apologized testified pleaded scored
graduated studied grew joined loved loves wants wanted tried decided met
`)

/** Words that point to a place right behind them. */
export const PLACE_PREPOSITIONS = wordSet(`
in near outside across throughout around inside beyond northeast northwest southeast southwest
`)

/** Lower-case nouns for what a town has, right behind its name: `Lindhaven council`. */
export const TOWN_NOUNS = wordSet(`
council councillors residents ferry ferries harbour dam bridge mayor lighthouse quay pier lock bakers fishermen fishers suburb
`)

/** Nouns behind a possessive that a state or town has. */
export const PLACE_POSSESSIONS = wordSet(`
capital government president parliament economy border borders coast army military prime foreign population airport streets
largest biggest second-largest oldest northern southern eastern western central downtown mayor independence constitution
nuclear suburbs outskirts climate interior defense defence finance neighbours neighbors territory rulers monarchy ambassador
`)

/** Nouns beside the name of a firm or body. */
export const ORGANISATION_COMPANY = wordSet(`
ceo shares stock spokesman spokeswoman spokesperson officials employees executives board members chairman founder headquarters
subsidiary website report statement
`)

/** Nouns behind which `of` or `for` leads to an organisation. */
export const ORGANISATION_RELATIONS = wordSet(`
spokesman spokeswoman spokesperson ceo chairman chairwoman director founder co-founder head president employee employees
shares owner member members chief
`)

/** Words that, followed by `of`, lead to a place. */
export const PLACE_RELATIONS = wordSet(`
city town village capital district province state region port suburb north south east west northeast northwest southeast
southwest miles kilometers kilometres km mayor governor outskirts coast people part republic king queen prince
duke bishop archbishop
`)

/** What follows `of` inside a title: `Secretary of State`. */
export const TITLE_COMPLEMENTS =
  wordSet(`state defense defence staff foreign finance the treasury education national intelligence war commerce
labor agriculture justice police health homeland security interior affairs and operations`)

/** Last words of names of events, laws, prizes and other things that are no person, place or organisation. */
export const EVENT_HEADS = wordSet(`
war wars olympics olympic paralympics games cup open marathon agreement agreements accord accords protocol treaty pact declaration
act bill award awards prize prizes championship championships prix revolution summit crisis day week month year bowl series trophy medal
constitution resolution dynasty era age amendment plan policy report deal law laws festival fair expo rebellion uprising
massacre bombing bombings attack attacks campaign offensive operation code theorem theory syndrome disease virus process
principle doctrine language languages god bible quran koran testament gospel spring eve holiday edition
`)

/** Heads of bodies that a state has: the nation's adjective before them is left out of the name. */
export const NATIONAL_HEADS = wordSet(`
ministry government army parliament police embassy navy forces force cabinet court senate congress department military office
treasury press media council minister assembly team state union republic front government's
`)

/** First words of names of events that go on with `of`: `Battle of …`. */
export const EVENT_OPENERS = wordSet(
  `battle siege treaty war peace fall bombing massacre declaration order feast game lord day`,
)

/** Lower-case nouns right behind the name of a place: `Tulcea county`. */
export const PLACE_NOUNS =
  wordSet(`county region province district village town city river island islands peninsula valley
coast border area neighborhood neighbourhood suburb prefecture municipality airport harbour harbor strait basin`)

/** What a place is, behind `is a` or `, a`. */
export const PLACE_KINDS =
  wordSet(`city town village capital municipality commune hamlet suburb island country river lake mountain
region province district county port parish state neighborhood neighbourhood`)

/** What an organisation is, behind `is a`, `, a` or before its name. */
export const ORGANISATION_KINDS =
  wordSet(`company firm band group organisation organization agency party club team startup start-up
publisher newspaper magazine charity maker retailer airline university museum union association label broadcaster channel
network manufacturer brand bank supermarket automaker carmaker developer forum alliance bloc league daily weekly website
corporation consortium operator shipbuilder insurer`)

/** Words that go with `to`, `for` or `from` and a place: `travel to Norrland`. */
export const TRAVEL_WORDS =
  wordSet(`travel travels travelled traveled travelling traveling trip trips visit visits go goes going gone went on
head heads headed heading fly flies flew flown flying return returns returned returning back drive drives drove driving sail sails
sailed sailing move moves moved moving come comes came leave leaves left leaving depart departs departed way road flight flights ferry
train bus route journey tour fled flee moved emigrated immigrated deported exiled sent exported shipped miles kilometers kilometres km`)

/** Verbs whose object is mostly a place. */
export const VISITING_VERBS =
  wordSet(`visit visits visited visiting reach reached reaching leave leaving enter entered entering invade invaded
invading toured touring conquered captured besieged`)

/** Words that never begin a name that is not in the gazetteers. */
export const FUNCTION_WORDS = wordSet(`
the a an this that these those in on at by for from with without of to and or but if as since while when where who
what why how he she it they we i you his her its their our my your not no yes so do did does is are was were be been
has have had can could will would shall should may might must after before during under over between among both all
some many most each every any there here then thus also even just only still yet than because although though however
meanwhile thank dear hi hello
`)
