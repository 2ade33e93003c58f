/**
 * Words that people build passwords from, and so what guessing starts with: from what leaked lists have in common.
 * In lower case, without digits; digits, years and letters replaced by signs are dealt with where they are read.
 */
const WORDS = `
password passwort passwd passcode passphrase pass motdepasse contrasena senha parola haslo wachtwoord losenord kennwort
secret geheim private access login logon signin signup account user username admin administrator root system server
guest test testing tester demo sample example temp temporary default change changeme changeit update reset newpass
letmein letme openup opensesame sesame welcome willkommen bienvenue bienvenido hello hallo hola bonjour ciao goodbye
trustno nothing something anything whatever forget forgotten remember unknown noone nobody somebody everybody
computer laptop internet network windows microsoft apple google amazon facebook twitter instagram linkedin youtube
yahoo hotmail gmail outlook office excel android samsung iphone nokia sony playstation xbox nintendo pokemon pikachu
office work company business team support service services customer customers client clients helpdesk desk call
center centre callcenter agent agents manager managers management supervisor trainer trainee training train learn
learning teach teacher student school college university class course lesson practice simulator simulation roleplay
role play empathy firmness poise sales marketing finance accounting human resources staff employee employees
employer worker boss chief director president captain master mistress doctor nurse police soldier
love lover loving loveyou lovely iloveyou ilovey ilove loveme lovelove forever always together darling sweetheart
sweetie sweet honey baby babe babygirl babyboy angel angels princess prince queen king kingdom kings princesa
amor amore teamo tequiero mylove heart hearts kiss kisses hugs friend friends bestfriend friendship family mother
father mommy mummy daddy mama papa mum dad mom sister brother sisters brothers husband wife grandma grandpa son
daughter girl girls boy boys girlfriend boyfriend wedding birthday happy happiness smile smiley laugh joy fun funny
lucky luck life live living peace hope faith dream dreams dreamer heaven heavenly jesus christ jesuschrist god
godisgood godislove bless blessed blessing grace gracie glory spirit holy bible church amen saint
summer winter spring autumn fall sommer herbst fruhling ete hiver printemps verano invierno otono primavera
january february march april may june july august september october november december
januar februar marz mai juni juli oktober dezember enero febrero marzo abril mayo junio julio agosto septiembre
octubre noviembre diciembre janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre
monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag
lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miercoles jueves viernes sabado domingo
morning evening night day today tomorrow yesterday weekend holiday holidays vacation christmas xmas easter halloween
newyear new year years time season week month
sunshine sun sunny sunset sunrise moon moonlight star stars starlight sky rain rainbow snow snowflake snowman storm
thunder lightning cloud clouds wind fire flame ice water ocean sea beach river lake island mountain forest tree
flower flowers rose roses lily daisy violet jasmine orchid sunflower tulip garden nature earth world planet space
galaxy universe cosmos comet rocket
red blue green yellow orange purple pink black white silver gold golden brown grey gray violet crimson scarlet
diamond diamonds crystal ruby emerald sapphire pearl jewel
dog dogs doggy puppy cat cats kitty kitten meow tiger tigers lion lions bear bears wolf wolves fox eagle eagles
hawk hawks falcon falcons raven ravens bird birds chicken duck turkey horse horses pony unicorn monkey monkeys
gorilla elephant giraffe zebra panda koala penguin dolphin dolphins shark sharks whale fish fishing turtle snake
cobra viper python dragon dragons dragonfly butterfly ladybug spider scorpion rabbit bunny mouse hamster squirrel
cow bull bulls pig sheep goat jaguar panther panthers leopard cheetah puma cougar mustang stallion phoenix
football soccer baseball basketball hockey tennis golf golfer golfing rugby cricket volleyball swimming swimmer
running runner cycling skiing snowboard skate skateboard surfing surfer dance dancer dancing music musician guitar
piano drums drummer singer singing rock rocknroll metal metallica nirvana slipknot eminem rapper hiphop jazz blues
liverpool arsenal chelsea manchester united city everton tottenham hotspur spurs newcastle celtic rangers aston villa
leeds westham barcelona barca realmadrid madrid juventus milan inter napoli roma lazio ajax feyenoord psv benfica
porto sporting bayern munchen munich dortmund borussia schalke hamburg werder bremen galatasaray fenerbahce besiktas
flamengo corinthians palmeiras santos boca juniors river ronaldo messi neymar beckham rooney gerrard maradona pele
cowboys steelers packers patriots redskins raiders broncos giants yankees redsox dodgers braves cubs lakers celtics
chicago boston newyork york texas dallas houston austin florida miami orlando california losangeles angels angeles
hollywood vegas lasvegas seattle denver phoenix atlanta detroit michigan ohio alabama georgia carolina virginia
washington america american canada canadian mexico brazil brasil argentina colombia chile peru london england
british britain english scotland scottish ireland irish dublin wales welsh france french paris lyon marseille
germany german deutschland berlin frankfurt koln cologne stuttgart leipzig austria vienna wien zurich switzerland
schweiz suisse italy italia rome spain espana sevilla valencia portugal lisbon lisboa holland amsterdam rotterdam
netherlands belgium brussels denmark copenhagen sweden stockholm norway oslo finland helsinki poland polska warsaw
warszawa krakow prague praha hungary budapest romania bucharest bulgaria sofia greece athens turkey istanbul ankara
russia moscow moskva ukraine kiev kyiv india mumbai delhi bangalore pakistan china beijing shanghai hongkong japan
tokyo korea seoul singapore malaysia indonesia philippines manila vietnam thailand bangkok australia sydney
melbourne brisbane perth africa nigeria kenya egypt cairo israel
cheese chocolate cookie cookies candy sugar cupcake muffin cake pie pizza burger pasta banana bananas apple apples
orange cherry strawberry blueberry peach peaches mango lemon lime coconut pineapple watermelon melon grape pumpkin
potato tomato onion pepper peppers garlic ginger cinnamon vanilla caramel butter peanut popcorn coffee espresso
cappuccino tea whiskey whisky vodka tequila beer wine champagne martini corona heineken guinness budweiser cola
cocacola pepsi snickers nutella bacon sausage chicken sushi noodle noodles
ferrari porsche mercedes benz bmw audi volkswagen golf toyota honda nissan mazda subaru suzuki yamaha kawasaki
harley davidson ducati ford mustang chevy chevrolet camaro corvette dodge cadillac jaguar renault peugeot citroen
fiat lamborghini maserati bugatti tesla volvo skoda opel formula racing racer driver drive speed turbo truck trucker
batman superman spiderman ironman wolverine hulk thor avengers marvel joker robin catwoman starwars vader yoda
skywalker jedi luke leia solo chewbacca startrek spock enterprise matrix neo trinity gandalf frodo bilbo hobbit
aragorn legolas sauron mordor harry potter harrypotter hermione ron dumbledore gryffindor slytherin hogwarts voldemort
twilight bella edward vampire zombie witch wizard magic magical merlin fantasy castle knight knights ninja samurai
warrior warriors fighter hunter killer assassin sniper soldier army marine navy ranger rangers pirate pirates viking
gamer gaming games game minecraft fortnite roblox warcraft starcraft diablo zelda mario luigi sonic tetris counter
strike counterstrike callofduty halo skyrim fallout pacman simpsons homer bart southpark cartman naruto sasuke goku
dragonball sailormoon hellokitty mickey minnie donald disney cinderella ariel simba nemo shrek snoopy garfield
tinkerbell winnie pooh tigger scooby looney elmo barbie barney spongebob patrick
blink offspring greenday linkin park linkinpark acdc beatles elvis madonna michael jackson shakira rihanna beyonce
bieber justin taylor swift onedirection coldplay queen pinkfloyd zeppelin ledzeppelin rammstein marley bobmarley tupac
hunter shadow ghost silent silence darkness dark light bright power powerful super superstar hero legend legends
champion champions winner winning victory number first second third one two three four five six seven eight nine ten
hundred thousand million billion money cash rich dollar euro bitcoin bank casino poker player players
freedom liberty justice truth honest loyal loyalty honor courage strong stronger strength brave respect
beautiful beauty pretty cute hot sexy sexybitch cool awesome amazing wonderful perfect great good better best
nice crazy stupid idiot loser dumb ugly fat lazy bad badboy badgirl evil devil demon satan lucifer hell damn shit
bullshit fuck fucker fucking fuckyou fuckoff fuckme asshole bitch bitches bastard pussy dick cock penis boobs tits
porn sex naked whore slut hooters playboy stripper gangster gangsta thug
please thanks thankyou sorry never ever again maybe because inside outside open close closed start stop enter
exit go going gone come back here there where when what which who whose why how you your yours me my mine myself
we our ours they them this that these those is are was were be been being have has had do does did can could will
would shall should must the and for with from into onto over under not all any some none more most less least
red hat rocks rules sucks forlife isthe ismy iam imthe yes yeah okay right wrong left true false
house home kitchen bedroom window door table chair garden street road bridge tower building hospital airport station
hotel restaurant phone mobile telephone camera picture photo video movie film cinema television radio book books
paper pencil letter letters word words story stories key keys keyboard keyboards mousepad screen monitor printer
bottle glass plastic stone rock brick iron steel metal copper bronze titanium carbon platinum
little big bigger huge small tiny tall short long old young ancient modern fast slow quick early late sweet bitter
forever21 genesis exodus matthew psalm revelation alpha beta gamma delta omega sigma theta zeta epsilon lambda
alphabet letters numbers qwerty qwertz azerty dvorak asdf zxcv
security secure safety safe locked unlock unlocked hack hacker hacked hacking code coder coding developer developers
engineer engineering programmer program software hardware java javascript python linux ubuntu debian oracle cisco
database data cloud backup download upload online offline website webmaster email mail message messages
telecom telephone insurance bank banking retail store shop shopping order orders delivery invoice refund warranty
contract complaint complaints conversation dialogue scenario scenarios handle handling difficult calm calmly listen
listening empathy patience respect boundary boundaries
lord savior saviour give given giving take taken make made name names company corporation enterprise industries
unbelievable congratulations international communication entertainment understanding relationship intelligence
opportunity independence independent professional imagination revolutionary determination responsibility
extraordinary unforgettable incredible transformation transportation establishment accomplishment achievement
motivation inspiration dedication concentration experience excellence performance championship possibilities
impossible everlasting neverending nevermind grandmother grandfather motherfucker supercalifragilistic
`;

const NAMES = `
james john robert michael mike william will bill david dave richard rick joseph joe thomas tom tommy charles charlie
christopher chris daniel dan danny matthew matt anthony tony mark marc marco marcos donald steven steve stephen paul
andrew andy andreas andre andrea joshua josh kenneth ken kevin brian bryan george georg jorge edward eddie ronald
timothy tim jason jeffrey jeff ryan jacob jake gary nicholas nick nicolas nikolas eric erik jonathan jon larry scott
frank franck brandon benjamin ben benny samuel sam sammy gregory greg alexander alex alexandre alejandro alexandra
alexis patrick jack jackie dennis jerry tyler aaron jose adam nathan nathaniel henry henrik zachary zach douglas peter
pete pedro pierre kyle noah ethan jeremy walter christian christina keith roger terry austin sean shaun gerald carl
karl carlos harold dylan arthur lawrence jordan jesse bryce billy bruce gabriel gabriela joel logan alan allan albert
alberto willie elijah wayne randy mason vincent vincenzo liam luca lucas lukas luis louis lewis ralph roy eugene
bobby russell mason philip phillip felipe harry howard oscar hugo victor viktor martin martina simon simone stefan
stefano sebastian fabian florian tobias dominik dominic julian julia juliana juliet jan jens jonas johannes johan hans
klaus jurgen uwe wolfgang heinz dieter bernd ralf sven thorsten torsten markus matthias max maximilian felix leon leo
leonardo finn paulo pablo diego javier miguel angel fernando francisco franco antonio antonia manuel manuela ricardo
eduardo roberto sergio raul rafael ramon mario maria marie mary mariana marina giovanni giuseppe francesco francesca
alessandro alessandra lorenzo matteo paolo paola luigi dmitri dmitry sergey sergei ivan igor oleg vladimir boris
andrei alexei nikolai mikhail yuri natasha olga svetlana irina tatiana anastasia ekaterina elena helena mohammed
muhammad mohamed ahmed ahmad ali hassan hussein omar ibrahim yusuf mustafa mehmet murat emre fatima aisha amina
raj rahul amit sanjay vijay anil sunil deepak priya pooja neha anita kumar singh sharma patel gupta khan chen wang
li zhang liu yang huang kim lee park nguyen tran pham
patricia jennifer jenny linda elizabeth eliza liz lizzy beth barbara susan susanne sue jessica jess sarah sara karen
nancy lisa margaret maggie betty sandra ashley dorothy kimberly emily emma donna michelle carol carolina caroline
amanda mandy melissa deborah debbie stephanie rebecca becky laura sharon cynthia kathleen amy anna anne ann annie
angela angelina shirley brenda pamela nicole catherine katherine kate katie katy kathy kathrin samantha christine
debra rachel carolyn janet jane virginia heather diane diana julie joyce victoria vicky kelly joan evelyn lauren
judith judy megan cheryl martha gloria olivia ann jean alice teresa theresa sophia sofia sophie doris beverly isabella
isabel isabelle isabell denise amber marilyn danielle brittany theresa kayla madison diana natalie natalia natalya
brooke chelsea charlotte lottie hannah hanna mia chloe zoe zoey lily lilly lucy lucia lucie lea leah lena lara nina
nora nadia nadine sabrina sabine petra monika monica ursula gisela renate ingrid heike birgit silke anja tanja katja
katrin claudia cornelia kerstin nicola melanie vanessa jasmin jasmine yasmin miriam ruth esther eva eve ella ellen
elsa erika erica valentina valeria veronica veronika viktoria camila camille celine chantal clara clare claire
carmen cristina daniela denisa gabriella giulia chiara ilaria federica silvia sylvia sonia sonja rosa rosie ruby
scarlett skye summer autumn savannah sierra sydney paige molly polly penny pippa phoebe poppy daisy ivy hazel holly
heidi grace faith hope joy bailey buddy max rocky charlie cooper duke bear tucker jack oliver toby lucky buster ginger
smokey shadow princess misty pepper sasha lola coco gizmo oreo cookie simba tigger felix garfield sylvester snowball
smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson
taylor moore jackson martin lee perez thompson white harris sanchez clark ramirez lewis robinson walker young allen
king wright scott torres hill flores green adams nelson baker hall rivera campbell mitchell carter roberts muller
mueller schmidt schneider fischer weber meyer wagner becker schulz hoffmann koch bauer richter klein wolf schroder
neumann schwarz zimmermann braun hartmann kruger rossi russo ferrari esposito bianchi romano colombo silva santos
oliveira souza pereira costa kowalski nowak novak ivanov petrov jansen devries bakker visser murphy kelly sullivan
walsh smithson johnston evans thomas hughes edwards watson stewart morris bennett cooper parker morgan reed bailey
bell ward cox richardson howard brooks gray watson price sanders ross foster russell griffin hayes bryant alexander
`;

const listOf = (text: string): readonly string[] => text.split(/[^a-z]+/).filter((word) => word.length > 2);

/** Each of them once. */
export const guessedWords = (): ReadonlySet<string> => new Set([...listOf(WORDS), ...listOf(NAMES)]);
