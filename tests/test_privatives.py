"""States that one word or a set phrase tells in short, beside what says the same or the contrary at length."""

import pytest
from sample_alignments import hold

from factcheck import verify
from factcheck.facts.analysis import analyse
from factcheck.facts.privatives import find_states, has_state_words
from factcheck.matching.comparison import compare
from factcheck.matching.privative_pairs import match_states
from factcheck.matching.told_privatives import settle_privatives

_SUPPORTED = [
    pytest.param("Count Orban died heirless.", "Count Orban left no heir.", id="no heir left"),
    pytest.param(
        "The novel was published posthumously.",
        "The novel was published after the author's death.",
        id="after the death of whoever wrote it",
    ),
    pytest.param("The visa has expired.", "The visa is no longer valid.", id="no longer valid"),
    pytest.param("Vale had no children.", "Vale died childless.", id="childless"),
    pytest.param("Nobody lives in the valley.", "The valley is uninhabited.", id="uninhabited"),
    pytest.param("No one lives on the island.", "The island is uninhabited.", id="uninhabited, 2"),
    pytest.param("The lift does not work.", "The lift is out of order.", id="out of order"),
    pytest.param("Nobody voted against it.", "The vote was unanimous.", id="unanimous"),
    pytest.param("She was given the medal after her death.", "The medal was awarded posthumously.", id="posthumous"),
    pytest.param("He is in prison.", "He is behind bars.", id="in prison"),
    pytest.param("Entry costs nothing.", "Entry is free.", id="free of charge"),
    pytest.param("The spacecraft had no crew.", "The spacecraft was unmanned.", id="crewless"),
    pytest.param("The guards carried no weapons.", "The guards were unarmed.", id="unarmed"),
    pytest.param("Mara ran the race without shoes.", "Mara ran the race barefoot.", id="barefoot"),
    pytest.param("Bolivia has no coast.", "Bolivia is landlocked.", id="landlocked"),
    pytest.param("No dodos are left.", "The dodo is extinct.", id="extinct"),
    pytest.param("He had no siblings.", "He was an only child.", id="only child"),
    pytest.param("No tickets are left.", "The tickets are sold out.", id="out of stock"),
    pytest.param("The escaped prisoner has not been caught.", "The escaped prisoner is still at large.", id="at large"),
    pytest.param("Workers at the mill are not working.", "Workers at the mill are on strike.", id="on strike"),
    pytest.param("Ida Vale had no children.", "The painter Ida Vale died childless in 1931.", id="childless, 2"),
    pytest.param(
        "The trains on the new line run without a driver.",
        "The trains on the new line are driverless.",
        id="driverless",
    ),
    pytest.param("The lighthouse on Torv has no crew.", "The lighthouse on Torv is unmanned.", id="crewless, 2"),
    pytest.param("No toll is charged on the bridge.", "The bridge is toll-free.", id="toll free"),
    pytest.param("Smoking is banned in the pub.", "The pub has been smoke-free since 2007.", id="smoke free"),
    pytest.param("The drink is sugar-free.", "The drink contains no sugar.", id="sugar free"),
    pytest.param("The drink contains no sugar.", "The drink is sugar-free.", id="sugar free, 2"),
    pytest.param("Roe had no rival in the election.", "Roe was re-elected unopposed.", id="unopposed"),
    pytest.param("The novel was never completed.", "The novel was left unfinished.", id="unfinished"),
    pytest.param("The film has no sound.", "The film is silent.", id="silent film"),
    pytest.param("The dish contains no meat.", "The dish is vegetarian.", id="vegetarian"),
    pytest.param("Max Roe did not drink alcohol.", "Max Roe was teetotal.", id="teetotal"),
    pytest.param("The old man cannot see.", "The old man is blind.", id="blind"),
    pytest.param("The old man is blind.", "The old man cannot see.", id="blind, 2"),
    pytest.param("Half of the recruits could not read.", "Half of the recruits were illiterate.", id="illiterate"),
    pytest.param("The boy's parents were dead.", "The boy was an orphan.", id="orphan"),
    pytest.param("Ada Poe has no brothers or sisters.", "Ada Poe is an only child.", id="only child, 2"),
    pytest.param("Max Roe is not married.", "Max Roe is a bachelor.", id="unmarried"),
    pytest.param("Mrs Vale's husband has died.", "Mrs Vale is a widow.", id="widow"),
    pytest.param("The book is no longer printed.", "The book is out of print.", id="out of print"),
    pytest.param("Cars may not use the road.", "The road is closed to traffic.", id="car free"),
    pytest.param("The project has been suspended.", "The project is on hold.", id="on hold"),
    pytest.param("The stadium has not been finished.", "The stadium is still under construction.", id="unfinished, 2"),
    pytest.param(
        "Divers searched for the wreck without success.", "Divers searched in vain for the wreck.", id="in vain"
    ),
    pytest.param("The airline makes a loss.", "The airline is in the red.", id="in the red"),
    pytest.param("The licence is still valid.", "The licence is still in force.", id="in force"),
    pytest.param("The mill has not been demolished.", "The mill is still standing.", id="still standing"),
    pytest.param(
        "No member of the council voted against the plan.",
        "The council approved the plan unanimously.",
        id="unanimous, 2",
    ),
    pytest.param(
        "The council approved the plan unanimously.",
        "Every member of the council voted for the plan.",
        id="unanimous, 3",
    ),
    pytest.param(
        "The poems were published after her death.", "The poems were published posthumously.", id="posthumous, 2"
    ),
    pytest.param("The rugs are made without machines.", "The rugs are made by hand.", id="by hand"),
    pytest.param("She could not get up for years.", "She was bedridden for years.", id="bedridden"),
    pytest.param("Max Roe was granted bail.", "Max Roe was released on bail.", id="on bail"),
    pytest.param("The thief has not been caught.", "The thief is still on the run.", id="at large, 2"),
    pytest.param("Vale had children.", "Vale was not childless.", id="childless, 3"),
    pytest.param("Vale was not childless.", "Vale had three children.", id="childless, 4"),
    pytest.param("People live on the island.", "The island is no longer uninhabited.", id="uninhabited, 3"),
    pytest.param("There was no one on the streets.", "The streets were deserted.", id="deserted"),
    pytest.param("The country has no access to the sea.", "The country is landlocked.", id="landlocked, 2"),
    pytest.param("Sol Kern worked there without pay.", "Sol Kern worked there unpaid.", id="unpaid"),
    pytest.param("The child travelled alone.", "The child travelled unaccompanied.", id="unaccompanied"),
    pytest.param("The driver had no insurance.", "The driver was uninsured.", id="uninsured"),
    pytest.param("Neither pilot was injured.", "Both pilots escaped unhurt.", id="unhurt"),
    pytest.param("No goals were scored in the match.", "The match ended goalless.", id="goalless"),
    pytest.param("The cell phone has no wires.", "The cell phone is wireless.", id="wireless"),
    pytest.param(
        "Workers at the mine have not worked since May.",
        "Workers at the mine have been on strike since May.",
        id="on strike, 2",
    ),
    pytest.param("Visitors may not enter the cave.", "The cave is off limits.", id="off limits"),
    pytest.param("The castle has been destroyed.", "The castle lies in ruins.", id="in ruins"),
    pytest.param("The performance was pre-recorded.", "The performance was recorded in advance.", id="live"),
    pytest.param("The meeting was held in private.", "The meeting was held behind closed doors.", id="in secret"),
    pytest.param("The probe carries no astronauts.", "The probe is uncrewed.", id="crewless, 3"),
    pytest.param("There are no trees on Skarn.", "Skarn is treeless.", id="treeless"),
    pytest.param("The club has no leader.", "The club is leaderless.", id="leaderless"),
    pytest.param("Orla Finn was orphaned as a girl.", "Orla Finn lost both parents as a girl.", id="orphan, 2"),
    pytest.param("Orla Finn is out of work.", "Orla Finn is unemployed.", id="jobless"),
    pytest.param("Orla Finn has no job.", "Orla Finn is unemployed.", id="jobless, 2"),
    pytest.param("The refugees had nowhere to live.", "The refugees were homeless.", id="homeless"),
    pytest.param("Tom Gray holds no citizenship.", "Tom Gray is stateless.", id="stateless"),
    pytest.param("The portrait bears no date.", "The portrait is undated.", id="undated"),
    pytest.param("The portrait has no signature.", "The portrait is unsigned.", id="unsigned"),
    pytest.param("The rumour has not been confirmed.", "The rumour remains unconfirmed.", id="unconfirmed"),
    pytest.param("Nobody has ever solved the murder.", "The murder remains unsolved.", id="unsolved"),
    pytest.param("The hall had no heating.", "The hall was unheated.", id="unheated"),
    pytest.param("The road to the mine has never been paved.", "The road to the mine is unpaved.", id="unpaved"),
    pytest.param("The flat comes without furniture.", "The flat is unfurnished.", id="unfurnished"),
    pytest.param("Nobody lives in the flat.", "The flat is vacant.", id="unoccupied"),
    pytest.param("The restaurant does not accept cash.", "The restaurant is cashless.", id="cashless"),
    pytest.param("Sweden's team has not lost this season.", "Sweden's team is unbeaten this season.", id="unbeaten"),
    pytest.param("No one was killed in the coup.", "The coup was bloodless.", id="bloodless"),
    pytest.param("The gas has no smell.", "The gas is odourless.", id="odourless"),
    pytest.param("The kiwi cannot fly.", "The kiwi is flightless.", id="flightless"),
    pytest.param("Nora Bly could not hear from birth.", "Nora Bly was deaf from birth.", id="deaf"),
    pytest.param("The passage does not freeze in summer.", "The passage is ice-free in summer.", id="ice free"),
    pytest.param("The town has no debts.", "The town is debt-free.", id="debt free"),
    pytest.param(
        "The lift has not worked since May.", "The lift has been out of action since May.", id="out of order, 2"
    ),
    pytest.param("There are no tickets left for the concert.", "The concert is sold out.", id="sold out"),
    pytest.param("The abbey lies in ruins.", "The abbey is in ruins.", id="in ruins, 2"),
    pytest.param("Drivers of the tram have stopped work.", "Drivers of the tram are on strike.", id="on strike, 3"),
    pytest.param("Visitors cannot enter the beach.", "The beach is off limits to visitors.", id="off limits, 2"),
    pytest.param("The talks are on hold.", "The talks have been put on ice.", id="on hold, 2"),
    pytest.param("His appeal was unsuccessful.", "He appealed in vain.", id="in vain, 2"),
    pytest.param("The dairy is in the red.", "The dairy is loss-making.", id="in the red, 2"),
    pytest.param("The dairy is in the black.", "The dairy is profitable.", id="in the black"),
    pytest.param("The passport is no longer valid.", "The passport has expired.", id="expired"),
    pytest.param("Old Mrs Roe cannot leave the house.", "Old Mrs Roe is housebound.", id="housebound"),
    pytest.param("The officer was not on duty.", "The officer was off duty.", id="off duty"),
    pytest.param("Lena Roth is in jail.", "Lena Roth is behind bars.", id="in prison, 2"),
    pytest.param("She gave the speech without notes.", "She gave the speech from memory.", id="by heart"),
    pytest.param("The minister attended personally.", "The minister attended in person.", id="in person"),
    pytest.param("The train ran without delay.", "The train ran on time.", id="on time"),
    pytest.param(
        "Students were not told about the plan.", "Students were kept in the dark about the plan.", id="in the dark"
    ),
    pytest.param("The species has died out.", "The species is extinct.", id="extinct, 2"),
    pytest.param("There was no dissent on the decision.", "The decision was unanimous.", id="unanimous, 4"),
    pytest.param("Membership is not compulsory.", "Membership is optional.", id="optional"),
    pytest.param("The school has no religious affiliation.", "The school is secular.", id="secular"),
    pytest.param("The flight makes no stops.", "The flight is nonstop.", id="solo flight"),
    pytest.param("The snake is not venomous.", "The snake is harmless.", id="venomless"),
    pytest.param(
        "Lev Ostrov had no children.", "The composer Lev Ostrov, who died in 1911, was childless.", id="childless, 5"
    ),
    pytest.param(
        "For two years the party has been leaderless.",
        "For two years the party has been without a leader.",
        id="leaderless, 2",
    ),
    pytest.param("No guards watched the vault overnight.", "The vault was left unguarded overnight.", id="unguarded"),
    pytest.param("Ana Silva swam the channel without help.", "Ana Silva swam the channel unaided.", id="unaided"),
    pytest.param(
        "Nobody stood against the mayor in March.", "The mayor was returned unopposed in March.", id="unopposed, 2"
    ),
    pytest.param("The paint contains no lead.", "The paint is lead-free.", id="lead free"),
    pytest.param(
        "There is no water in the canyon for most of the year.",
        "The canyon is waterless for most of the year.",
        id="dry",
    ),
    pytest.param("There is no gluten in the recipe.", "The recipe is gluten-free.", id="gluten free"),
    pytest.param("The cat has no tail.", "The cat is tailless.", id="tailless"),
    pytest.param("The cat is tailless.", "The cat has no tail.", id="tailless, 2"),
    pytest.param("The album appeared posthumously.", "The album appeared after his death in 1999.", id="posthumous, 3"),
    pytest.param(
        "The committee adopted the report unanimously.",
        "The committee adopted the report without a dissenting vote.",
        id="unanimous, 5",
    ),
    pytest.param(
        "Nobody has lived in the village since the flood.",
        "Since the flood the village has stood empty.",
        id="unoccupied, 2",
    ),
    pytest.param("The pump is out of order.", "The pump has broken down.", id="out of order, 3"),
    pytest.param("The escapee has not been recaptured.", "The escapee remains at large.", id="at large, 3"),
    pytest.param(
        "The dictionary has not been printed since 1980.",
        "The dictionary has been out of print since 1980.",
        id="out of print, 2",
    ),
    pytest.param("The old pier has never been demolished.", "The old pier is still standing.", id="still standing, 2"),
    pytest.param("The rule is still valid.", "The rule remains in force.", id="in force, 2"),
    pytest.param("Work on the dam is on hold.", "Work on the dam has been suspended.", id="on hold, 3"),
    pytest.param("The hospital's nurses are on strike.", "The hospital's nurses have walked out.", id="on strike, 4"),
    pytest.param("The square is car-free.", "The square is closed to traffic.", id="car free, 2"),
    pytest.param("Hugo Lind's wife has died.", "Hugo Lind is a widower.", id="widow, 2"),
    pytest.param("Hugo Lind is a bachelor.", "Hugo Lind has never been married.", id="unmarried, 2"),
    pytest.param("The twins walked to school without shoes.", "The twins walked to school barefoot.", id="barefoot, 2"),
    pytest.param("Chad has no coastline.", "Chad is a landlocked country.", id="landlocked, 3"),
    pytest.param("The article was published without a name.", "The article was published anonymously.", id="anonymous"),
    pytest.param(
        "The hearing took place in private.", "The hearing took place behind closed doors.", id="in secret, 2"
    ),
    pytest.param("The firm is insolvent.", "The firm is bankrupt.", id="out of business"),
    pytest.param("The house was insured.", "The house was not uninsured.", id="uninsured, 2"),
    pytest.param("Joe carried no gun.", "Joe was unarmed, but Sam carried a gun.", id="unarmed, 2"),
]

_REFUTED = [
    pytest.param(
        "The motion was carried unanimously.", "Four delegates voted against the motion.", id="four voted against it"
    ),
    pytest.param("The villa is unoccupied.", "A retired judge lives in the villa.", id="a judge lives there"),
    pytest.param("Runa Berg is unmarried.", "Runa Berg has a husband.", id="a husband"),
    pytest.param("The island is uninhabited.", "About 300 people live on the island.", id="uninhabited"),
    pytest.param("The couple are childless.", "The couple have two daughters.", id="childless"),
    pytest.param("The lift is out of order.", "The lift works.", id="out of order"),
    pytest.param("Bolivia has a coast.", "Bolivia is landlocked.", id="landlocked"),
    pytest.param("Tickets are still available.", "The tickets are sold out.", id="out of stock"),
    pytest.param("The escaped prisoner has been caught.", "The escaped prisoner is still at large.", id="at large"),
    pytest.param("Ida Vale died childless.", "Ida Vale left two daughters.", id="childless, 2"),
    pytest.param(
        "Each train on the new line has a driver.", "The trains on the new line are driverless.", id="driverless"
    ),
    pytest.param("The bridge is toll-free.", "A toll is still charged on the bridge.", id="toll free"),
    pytest.param("Drivers pay a toll on the bridge.", "The bridge is toll-free.", id="toll free, 2"),
    pytest.param("The pub is smoke-free.", "Smoking is still allowed in the pub.", id="smoke free"),
    pytest.param("The drink is sugar-free.", "The drink contains sugar.", id="sugar free"),
    pytest.param("The drink contains sugar.", "The drink is sugar-free.", id="sugar free, 2"),
    pytest.param("Roe was elected unopposed.", "Roe defeated two rivals in the election.", id="unopposed"),
    pytest.param("The novel remained unfinished.", "The novel was completed in 1950.", id="unfinished"),
    pytest.param("The film is silent.", "The film has sound.", id="silent film"),
    pytest.param("The dish is vegetarian.", "The dish contains beef.", id="vegetarian"),
    pytest.param("Max Roe was teetotal.", "Max Roe drank wine every evening.", id="teetotal"),
    pytest.param("The old man can see.", "The old man is blind.", id="blind"),
    pytest.param("The boy was an orphan.", "The boy's parents were still alive.", id="orphan"),
    pytest.param("Ada Poe is an only child.", "Ada Poe has a younger brother.", id="only child"),
    pytest.param("Ada Poe has a younger brother.", "Ada Poe is an only child.", id="only child, 2"),
    pytest.param("Max Roe is a bachelor.", "Max Roe is married to Ada Poe.", id="unmarried"),
    pytest.param("The book is out of print.", "The book is still in print.", id="out of print"),
    pytest.param("The book is still in print.", "The book is out of print.", id="out of print, 2"),
    pytest.param("The road is closed to traffic.", "The road is open to cars.", id="car free"),
    pytest.param("The project is on hold.", "The project is going ahead.", id="on hold"),
    pytest.param("The stadium is still under construction.", "The stadium was completed in 2019.", id="unfinished, 2"),
    pytest.param("Divers found the wreck.", "Divers searched in vain for the wreck.", id="in vain"),
    pytest.param("The airline makes a loss.", "The airline is in the black.", id="in the red"),
    pytest.param("The airline is in the red.", "The airline posted a profit.", id="in the red, 2"),
    pytest.param("The licence is still in force.", "The licence has been revoked.", id="in force"),
    pytest.param("The mill is still standing.", "The mill was demolished in 1970.", id="still standing"),
    pytest.param(
        "The council approved the plan unanimously.", "Three councillors voted against the plan.", id="unanimous"
    ),
    pytest.param(
        "Three councillors voted against the plan.", "The council approved the plan unanimously.", id="unanimous, 2"
    ),
    pytest.param(
        "The poems were published posthumously.", "The poems were published during her lifetime.", id="posthumous"
    ),
    pytest.param(
        "The poems were published during her lifetime.", "The poems were published posthumously.", id="posthumous, 2"
    ),
    pytest.param("The rugs are made by hand.", "The rugs are made by machine.", id="by hand"),
    pytest.param("Max Roe was released on bail.", "Max Roe was refused bail.", id="on bail"),
    pytest.param("Vale was not childless.", "Vale had no children.", id="childless, 3"),
    pytest.param("Nobody lives on the island.", "The island is no longer uninhabited.", id="uninhabited, 2"),
    pytest.param("The island is uninhabited.", "The island is home to 300 people.", id="uninhabited, 3"),
    pytest.param("The streets were deserted.", "The streets were crowded.", id="deserted"),
    pytest.param("Sol Kern worked there unpaid.", "Sol Kern was paid for his work there.", id="unpaid"),
    pytest.param("The child travelled unaccompanied.", "The child was accompanied by her aunt.", id="unaccompanied"),
    pytest.param("The driver was uninsured.", "The driver had insurance.", id="uninsured"),
    pytest.param("Both pilots escaped unhurt.", "One of the pilots was injured.", id="unhurt"),
    pytest.param("The match ended goalless.", "Two goals were scored in the match.", id="goalless"),
    pytest.param("Workers at the mine are on strike.", "Workers at the mine have returned to work.", id="on strike"),
    pytest.param("The cave is off limits.", "The cave is open to visitors.", id="off limits"),
    pytest.param("The castle lies in ruins.", "The castle has been fully restored.", id="in ruins"),
    pytest.param("The performance was pre-recorded.", "The performance was broadcast live.", id="live"),
    pytest.param("The meeting was held behind closed doors.", "The meeting was held in public.", id="in secret"),
    pytest.param("The sloop was unmanned.", "The sloop was found with a crew of six.", id="crewless"),
    pytest.param("The probe is uncrewed.", "The probe carries three astronauts.", id="crewless, 2"),
    pytest.param("The probe carries three astronauts.", "The probe is uncrewed.", id="crewless, 3"),
    pytest.param("Skarn is uninhabited.", "Skarn has 40 inhabitants.", id="uninhabited, 4"),
    pytest.param("Skarn has 40 inhabitants.", "Skarn is uninhabited.", id="uninhabited, 5"),
    pytest.param("The club is leaderless.", "The club has a new leader.", id="leaderless"),
    pytest.param("Orla Finn is unemployed.", "Orla Finn has a job at the port.", id="jobless"),
    pytest.param("Tom Gray is stateless.", "Tom Gray is a citizen of Peru.", id="stateless"),
    pytest.param("The portrait is undated.", "The portrait bears the date 1642.", id="undated"),
    pytest.param("The murder is still unsolved.", "The murder was solved in 1994.", id="unsolved"),
    pytest.param("The flat is vacant.", "A family of five lives in the flat.", id="unoccupied"),
    pytest.param("The restaurant is cashless.", "The restaurant accepts cash.", id="cashless"),
    pytest.param("Sweden's team is unbeaten this season.", "Sweden's team has lost twice this season.", id="unbeaten"),
    pytest.param("The coup was bloodless.", "Twelve people were killed in the coup.", id="bloodless"),
    pytest.param("The gas is odourless.", "The gas has a strong smell.", id="odourless"),
    pytest.param("The kiwi is flightless.", "The kiwi can fly.", id="flightless"),
    pytest.param("Nora Bly was deaf.", "Nora Bly had good hearing.", id="deaf"),
    pytest.param("The cake is vegan.", "The cake is made with butter.", id="vegan"),
    pytest.param("The cake is vegan.", "The cake contains eggs.", id="vegan, 2"),
    pytest.param("The town is debt-free.", "The town is heavily in debt.", id="in debt"),
    pytest.param("Entry to the museum is free.", "The museum charges an entrance fee.", id="free of charge"),
    pytest.param("The lift is out of order.", "The lift is in working order.", id="out of order, 2"),
    pytest.param("There are still tickets for the concert.", "The concert is sold out.", id="sold out"),
    pytest.param("The killer is still at large.", "Police have caught the killer.", id="at large, 2"),
    pytest.param("The killer is in custody.", "The killer is still at large.", id="at large, 3"),
    pytest.param("The abbey is in ruins.", "The abbey is well preserved.", id="in ruins, 2"),
    pytest.param("Drivers of the tram are on strike.", "Drivers of the tram are back at work.", id="on strike, 2"),
    pytest.param("The beach is off limits.", "The beach is open to the public.", id="off limits, 2"),
    pytest.param("The talks are on hold.", "The talks are under way.", id="on hold, 2"),
    pytest.param("He appealed in vain.", "His appeal was successful.", id="in vain, 2"),
    pytest.param("The dairy is in the red.", "The dairy is profitable.", id="in the red, 3"),
    pytest.param("The treaty is still in force.", "The treaty has lapsed.", id="in force, 2"),
    pytest.param("The passport has expired.", "The passport is still valid.", id="expired"),
    pytest.param("Old Mrs Roe is housebound.", "Old Mrs Roe goes out every day.", id="housebound"),
    pytest.param("The officer was off duty.", "The officer was on duty.", id="off duty"),
    pytest.param("Lena Roth is behind bars.", "Lena Roth was released in May and is free.", id="in prison"),
    pytest.param("Lena Roth is in prison.", "Lena Roth is at liberty.", id="in prison, 2"),
    pytest.param("The minister attended in person.", "The minister attended by video link.", id="in person"),
    pytest.param("The train arrived on time.", "The train was two hours late.", id="on time"),
    pytest.param(
        "Students were kept in the dark about the plan.", "Students were told about the plan.", id="in the dark"
    ),
    pytest.param("The species is extinct.", "The species still survives in the wild.", id="extinct"),
    pytest.param("The decision was unanimous.", "The decision passed by a narrow majority.", id="unanimous, 3"),
    pytest.param("Membership is optional.", "Membership is compulsory.", id="optional"),
    pytest.param("The flight is nonstop.", "The flight makes a stop.", id="solo flight"),
    pytest.param(
        "The ferry that crosses the strait has a crew of four.",
        "The ferry that crosses the strait is unmanned.",
        id="crewless, 4",
    ),
    pytest.param(
        "Ana Silva swam the channel unaided.",
        "Ana Silva was helped by two divers when she swam the channel.",
        id="unaided",
    ),
    pytest.param("The farm is pesticide-free.", "The farm uses pesticides on its wheat.", id="pesticide free"),
    pytest.param("The paint is lead-free.", "The paint contains lead.", id="lead free"),
    pytest.param("The paint contains lead.", "The paint is lead-free.", id="lead free, 2"),
    pytest.param("The recipe is gluten-free.", "There is gluten in the recipe.", id="gluten free"),
    pytest.param("The cat is tailless.", "The cat has a long tail.", id="tailless"),
    pytest.param("Bruno Katz is behind bars.", "Bruno Katz was released on Friday and is now free.", id="in prison, 3"),
    pytest.param(
        "The album appeared posthumously.", "The album appeared in 1999, shortly before his death.", id="posthumous, 3"
    ),
    pytest.param("The judges were unanimous.", "Two of the judges dissented.", id="unanimous, 4"),
    pytest.param("Two of the judges dissented.", "The judges were unanimous.", id="unanimous, 5"),
    pytest.param(
        "The committee adopted the report unanimously.",
        "The committee adopted the report by a narrow majority.",
        id="unanimous, 6",
    ),
    pytest.param("The pump works.", "The pump is out of order.", id="out of order, 3"),
    pytest.param("The escapee remains at large.", "The escapee was recaptured near the border.", id="at large, 4"),
    pytest.param("The old pier is still standing.", "The old pier was pulled down in 2004.", id="still standing, 2"),
    pytest.param("The rule is still in force.", "The rule was repealed last year.", id="in force, 3"),
    pytest.param("The rule has been repealed.", "The rule is still in force.", id="in force, 4"),
    pytest.param("Work on the dam is on hold.", "Work on the dam is going ahead.", id="on hold, 3"),
    pytest.param("Work on the dam is going ahead.", "Work on the dam is on hold.", id="on hold, 4"),
    pytest.param("Hugo Lind is a widower.", "Hugo Lind's wife is still alive.", id="widow"),
    pytest.param("Hugo Lind is a bachelor.", "Hugo Lind has a wife.", id="unmarried, 2"),
    pytest.param("Hugo Lind has a wife.", "Hugo Lind is a bachelor.", id="unmarried, 3"),
    pytest.param("The clerk was illiterate.", "The clerk could read and write.", id="illiterate"),
    pytest.param("The twins wore shoes.", "The twins walked to school barefoot.", id="barefoot"),
    pytest.param("Chad is a landlocked country.", "Chad has a coastline.", id="landlocked, 2"),
    pytest.param("Chad has a coastline.", "Chad is a landlocked country.", id="landlocked, 3"),
    pytest.param("The vase was made by hand.", "The vase was made by machine.", id="by hand, 2"),
    pytest.param(
        "The hearing took place behind closed doors.", "The hearing took place in open court.", id="in secret, 2"
    ),
    pytest.param("The firm is bankrupt.", "The firm is solvent.", id="out of business"),
    pytest.param("The team remained winless.", "The team won two games.", id="winless"),
    pytest.param("The house had no insurance.", "The house was not uninsured.", id="uninsured, 2"),
    pytest.param("Joe carried a gun.", "Joe was unarmed, but Sam carried a gun.", id="unarmed"),
]

_SILENT = [
    pytest.param("The singer has no children.", "The singer's father was childless.", id="the father is another"),
    pytest.param("Count Orban died heirless.", "Count Orban left no will.", id="a will is no heir"),
    pytest.param("The guards wore no uniforms.", "The guards were unarmed.", id="The guards wore no uniforms"),
    pytest.param("Ida Vale had no children.", "Ida Vale's sister was childless.", id="Ida Vale had no children"),
    pytest.param("Ida Vale had no children.", "Ida Vale never married.", id="Ida Vale had no children, 2"),
    pytest.param(
        "The lighthouse on Torv has no lamp.",
        "The lighthouse on Torv is unmanned.",
        id="The lighthouse on Torv has no lamp",
    ),
    pytest.param("The drink contains no alcohol.", "The drink is sugar-free.", id="The drink contains no alcohol"),
    pytest.param("The dish contains no nuts.", "The dish is vegetarian.", id="The dish contains no nuts"),
    pytest.param(
        "The poems were published posthumously.",
        "The poems were published in 1950.",
        id="The poems were published posthumously",
    ),
    pytest.param("Nobody owns the island.", "The island is uninhabited.", id="Nobody owns the island"),
    pytest.param(
        "Nobody lives on the island.", "The island was uninhabited until 1950.", id="Nobody lives on the island"
    ),
    pytest.param("The island is uninhabited.", "The island is small.", id="The island is uninhabited"),
    pytest.param("The country has no railways.", "The country is landlocked.", id="The country has no railways"),
    pytest.param("The driver had no licence.", "The driver was uninsured.", id="The driver had no licence"),
    pytest.param("The castle has been sold.", "The castle lies in ruins.", id="The castle has been sold"),
    pytest.param("The sloop had no sails.", "The sloop was found with nobody aboard.", id="The sloop had no sails"),
    pytest.param("Skarn has no trees.", "Skarn is uninhabited.", id="Skarn has no trees"),
    pytest.param("Orla Finn has no car.", "Orla Finn is unemployed.", id="Orla Finn has no car"),
    pytest.param("Orla Finn is unemployed.", "Orla Finn owns no house.", id="Orla Finn is unemployed"),
    pytest.param("The flat has no balcony.", "The flat is vacant.", id="The flat has no balcony"),
    pytest.param("The gas has no colour.", "The gas is odourless.", id="The gas has no colour"),
    pytest.param("Nora Bly could not walk.", "Nora Bly was deaf.", id="Nora Bly could not walk"),
    pytest.param("The cake contains no sugar.", "The cake is vegan.", id="The cake contains no sugar"),
    pytest.param("The concert has been cancelled.", "The concert is sold out.", id="The concert has been cancelled"),
    pytest.param("The lift is old.", "The lift is out of order.", id="The lift is old"),
    pytest.param("The killer has no accomplice.", "The killer is still at large.", id="The killer has no accomplice"),
    pytest.param(
        "Drivers of the tram are badly paid.",
        "Drivers of the tram are on strike.",
        id="Drivers of the tram are badly paid",
    ),
    pytest.param("The officer was not in uniform.", "The officer was off duty.", id="The officer was not in uniform"),
    pytest.param("She gave the speech from memory.", "She read from notes.", id="She gave the speech from memory"),
    pytest.param("The species had no fur.", "The species is extinct.", id="The species had no fur"),
    pytest.param("The decision was final.", "The decision was unanimous.", id="The decision was final"),
    pytest.param("The flight has no meals.", "The flight is nonstop.", id="The flight has no meals"),
    pytest.param(
        "Nobody lives on the islands.", "Most of the islands are uninhabited.", id="Nobody lives on the islands"
    ),
    pytest.param(
        "The guards carried no weapons.", "Some of the guards were unarmed.", id="The guards carried no weapons"
    ),
    pytest.param("Vale had no children.", "Vale's brother died childless.", id="Vale had no children"),
    pytest.param("Vale has no children.", "Vale may be childless.", id="Vale has no children"),
    pytest.param("The lift does not work.", "The lift was out of order in 2010.", id="The lift does not work"),
    pytest.param(
        "The party has lost most of its voters.",
        "For two years the party has been without a leader.",
        id="The party has lost most of its voters",
    ),
    pytest.param("The farm keeps no animals.", "The farm is pesticide-free.", id="The farm keeps no animals"),
    pytest.param("The cat has no owner.", "The cat is tailless.", id="The cat has no owner"),
    pytest.param("Bruno Katz is behind bars.", "Bruno Katz refused to testify.", id="Bruno Katz is behind bars"),
    pytest.param(
        "The committee adopted the report unanimously.",
        "The committee adopted the report.",
        id="The committee adopted the report unanimously",
    ),
    pytest.param(
        "The committee adopted the report without amendments.",
        "The committee adopted the report unanimously.",
        id="The committee adopted the report without amendments",
    ),
    pytest.param("The pump is made of iron.", "The pump is out of order.", id="The pump is made of iron"),
    pytest.param(
        "The dictionary has no index.",
        "The dictionary has been out of print since 1980.",
        id="The dictionary has no index",
    ),
    pytest.param(
        "The hospital's nurses have no contracts.",
        "The hospital's nurses are on strike.",
        id="The hospital's nurses have no contracts",
    ),
    pytest.param("Hugo Lind has no children.", "Hugo Lind is a widower.", id="Hugo Lind has no children"),
    pytest.param("The clerk could not swim.", "The clerk was illiterate.", id="The clerk could not swim"),
    pytest.param("The twins wore no hats.", "The twins walked to school barefoot.", id="The twins wore no hats"),
    pytest.param("Chad has no railways.", "Chad is a landlocked country.", id="Chad has no railways"),
    pytest.param(
        "The article was published without pictures.",
        "The article was published anonymously.",
        id="The article was published without pictures",
    ),
    pytest.param("The team did not score.", "The team remained winless.", id="The team did not score"),
    pytest.param("Sam and Joe had no money.", "Sam and Joe were unarmed.", id="Sam and Joe had no money"),
    pytest.param("Joe wore no coat.", "Joe was unarmed, but Sam carried a gun.", id="Joe wore no coat"),
    pytest.param(
        "The plant does not work.",
        "If the strike goes on, the plant will be out of order.",
        id="The plant does not work",
    ),
    pytest.param("The dishes contain no meat.", "Most of the dishes are vegetarian.", id="The dishes contain no meat"),
]


@pytest.mark.parametrize(("statement", "evidence"), _SUPPORTED)
def test_the_same_state_in_other_words_bears_out(statement, evidence):
    assert verify(statement, evidence).verdict.value == "SUPPORTED"


@pytest.mark.parametrize(("statement", "evidence"), _REFUTED)
def test_the_contrary_of_a_state_refutes(statement, evidence):
    assert verify(statement, evidence).verdict.value == "REFUTED"


@pytest.mark.parametrize(("statement", "evidence"), _SILENT)
def test_what_is_merely_near_says_nothing(statement, evidence):
    assert verify(statement, evidence).verdict.value == "NOT_ENOUGH_EVIDENCE"


@pytest.mark.parametrize(
    ("text", "name", "holds"),
    [
        pytest.param("Poe died childless.", "childless", True, id="the word"),
        pytest.param("Poe was not childless.", "childless", False, id="the word denied"),
        pytest.param("Poe had no children.", "childless", True, id="a thing that is lacked"),
        pytest.param("Poe had two adopted children.", "childless", False, id="a thing that is had"),
        pytest.param("Poe had two sons.", "childless", False, id="a kind of the thing that is had"),
        pytest.param("Poe had no sons.", "childless", None, id="a kind that is lacked says little"),
        pytest.param("Nobody lives on the rock.", "uninhabited", True, id="a deed that nobody does"),
        pytest.param("Monks live on the rock.", "uninhabited", False, id="a deed that is done"),
        pytest.param("The rock is almost uninhabited.", "uninhabited", None, id="only almost"),
        pytest.param("The rock may be uninhabited.", "uninhabited", None, id="only perhaps"),
        pytest.param("If the rock is uninhabited, they will land.", "uninhabited", None, id="only if"),
        pytest.param("Poe eats no meat.", "vegetarian", True, id="a denial within"),
        pytest.param("Every member of the club voted for it.", "unanimous", True, id="a few words between"),
        pytest.param("Poe refused to speak and remains in prison.", "in_prison", True, id="another verb is denied"),
        pytest.param("He became a free man.", "free_of_charge", None, id="no price"),
    ],
)
def test_states_are_read(text, name, holds):
    found = [one.holds for one in find_states(analyse(text)) if one.name == name]

    assert found == ([] if holds is None else [holds])


def test_a_text_without_their_words_is_passed_over():
    assert not has_state_words(analyse("Exports rose."))
    assert match_states(analyse("Exports rose."), analyse("Exports fell."), {}) is None


def test_a_false_denial_of_another_gives_way():
    alignment = hold("Vale had no children.", "The brother of Ems died childless.")

    assert settle_privatives(alignment, []) == []


def test_an_endless_text_is_read_in_proportion():
    text = analyse("He had no children, " * 2_000)

    assert len(find_states(text)) <= 40


@pytest.mark.parametrize(
    ("statement", "evidence"),
    [
        pytest.param("Nobody scored more goals than Poe.", "Roe ended the season with 27 goals.", id="a comparison"),
        pytest.param(
            "The order has applied since May.", "The order has been in force since May.", id="applied is in force"
        ),
    ],
)
def test_no_state_is_in_conflict(statement, evidence):
    assert all(part.detail != "state" for part in compare(hold(statement, evidence)))
