"""What a text tells in words held against figures, and in other words: by the verdict on whole sentences."""

import pytest

from factcheck import verify

VERDICTS = {"S": "SUPPORTED", "R": "REFUTED", "N": "NOT_ENOUGH_EVIDENCE"}

# What is left out, and those that did not: the verdict, the passage, the statement.
EXCEPTED = """
S | All but three of the twelve barns burned down. | Nine of the twelve barns burned down.
R | All but three of the twelve barns burned down. | Ten of the twelve barns burned down.
R | All but three of the twelve barns burned down. | Three of the twelve barns burned down.
R | All but three of the twelve barns burned down. | All twelve barns burned down.
S | All but three of the twelve barns burned down. | Nine barns burned down.
S | All but three of the twelve barns burned down. | Three of the twelve barns did not burn down.
S | All but three of the twelve barns burned down. | Most of the barns burned down.
R | All but three of the twelve barns burned down. | None of the barns burned down.
R | All but three of the twelve barns burned down. | Nine of the twelve barns did not burn down.
S | Nine of the twelve barns burned down. | All but three of the twelve barns burned down.
R | Nine of the twelve barns burned down. | All but two of the twelve barns burned down.
S | Every one of the 20 pupils except one passed the exam. | Nineteen of the 20 pupils passed the exam.
S | Every one of the 20 pupils except one passed the exam. | 19 pupils passed the exam.
R | Every one of the 20 pupils except one passed the exam. | All 20 pupils passed the exam.
S | All 20 pupils but one passed the exam. | 19 of the 20 pupils passed the exam.
R | All 20 pupils but one passed the exam. | 15 of the 20 pupils passed the exam.
S | The fleet had ten ships, all but two of which were lost. | Eight of the ten ships were lost.
R | The fleet had ten ships, all but two of which were lost. | Two of the ten ships were lost.
S | The fleet had ten ships, all but two of which were lost. | Eight ships were lost.
S | Four of the 30 villages were not flooded. | 26 of the 30 villages were flooded.
S | Four of the 30 villages were not flooded. | 26 villages were flooded.
R | Four of the 30 villages were not flooded. | 20 of the 30 villages were flooded.
R | Four of the 30 villages were not flooded. | All 30 villages were flooded.
S | 26 of the 30 villages were flooded. | Four of the 30 villages were not flooded.
R | 26 of the 30 villages were flooded. | Ten of the 30 villages were not flooded.
S | The party won 148 seats, three short of the 151 it needed. | The party won 148 seats.
S | She finished two votes short of 50. | She got 48 votes.
R | She finished two votes short of 50. | She got 50 votes.
R | She finished two votes short of 50. | She got 52 votes.
N | All but two houses were sold. | Two houses were sold.
N | All but two houses were sold. | Eight houses were sold.
S | All but two houses were sold. | Two houses were not sold.
S | All but two houses were sold. | All but two houses were sold.
R | All but two houses were sold. | All but three houses were sold.
R | All but two houses were sold. | Every house was sold.
N | All but three of the twelve barns burned down. | The barns were built of oak.
N | All but three of the twelve barns burned down. | Nine barns were rebuilt.
S | All except two of the nine judges agreed with the ruling. | Seven of the nine judges agreed with the ruling.
S | All save one of the five towers still stand. | Four of the five towers still stand.
S | All bar two of the eight runners finished the race. | Six runners finished the race.
R | All bar two of the eight runners finished the race. | Two runners finished the race.
"""

# How old somebody was: the verdict, the passage, the statement.
AGES = """
S | She wrote the opera while still a teenager. | She wrote the opera before she was twenty.
R | She wrote the opera while still a teenager. | She wrote the opera at the age of 34.
R | She wrote the opera at the age of 34. | She wrote the opera while still a teenager.
S | She wrote the opera at the age of 17. | She wrote the opera while still a teenager.
S | She wrote the opera at the age of 17. | She wrote the opera as a teenager.
N | She wrote the opera as a teenager. | She wrote the opera at the age of 17.
R | He was in his forties when he became mayor. | He became mayor at the age of 61.
R | He was in his forties when he became mayor. | He became mayor in his thirties.
S | He became mayor at the age of 46. | He was in his forties when he became mayor.
R | He became mayor at the age of 46. | He was in his fifties when he became mayor.
S | He became mayor at 46. | He became mayor in his forties.
S | At 46, he became mayor. | He became mayor in his forties.
R | At 46, he became mayor. | He became mayor in his early forties.
S | The novelist was in her early thirties when she moved to Lisbon. | The novelist was in her thirties when she moved to Lisbon.
N | Her son was in his twenties when the painter moved to Rome. | The painter moved to Rome at the age of 41.
N | The novelist was in her thirties when she moved to Lisbon. | The novelist was in her early thirties when she moved to Lisbon.
R | The novelist was in her early thirties when she moved to Lisbon. | The novelist was in her late thirties when she moved to Lisbon.
S | Aged 9, he sailed to Malta. | He sailed to Malta before he was ten.
R | Aged 9, he sailed to Malta. | He sailed to Malta as a teenager.
R | Aged 9, he sailed to Malta. | He sailed to Malta in his twenties.
S | She gave the speech on her 18th birthday. | She gave the speech at the age of 18.
R | She gave the speech on her 18th birthday. | She gave the speech at the age of 21.
S | She gave the speech on her 18th birthday. | She was 18 when she gave the speech.
S | The singer turned 40 in May. | The singer turned forty in May.
R | The singer turned 40 in May. | The singer turned 50 in May.
S | Rosa Blau, an octogenarian, still runs the bakery. | Rosa Blau, who is in her eighties, still runs the bakery.
R | Rosa Blau, an octogenarian, still runs the bakery. | Rosa Blau, aged 64, still runs the bakery.
S | Rosa Blau, aged 84, still runs the bakery. | Rosa Blau, an octogenarian, still runs the bakery.
R | Rosa Blau, aged 74, still runs the bakery. | Rosa Blau, an octogenarian, still runs the bakery.
S | Rosa Blau, aged 74, still runs the bakery. | Rosa Blau, a septuagenarian, still runs the bakery.
S | The sculptor died at 103. | The sculptor died a centenarian.
S | He died in his nineties. | He died a nonagenarian.
R | He died in his nineties. | He died at the age of 71.
S | Tom Hale, a 27-year-old, climbed the tower. | Tom Hale, a twenty-something, climbed the tower.
R | Tom Hale, a 37-year-old, climbed the tower. | Tom Hale, a twenty-something, climbed the tower.
S | The toddler fell into the pond. | The toddler fell into the pond.
R | A toddler fell into the pond. | A nine-year-old fell into the pond.
N | The novelist was in her thirties when she moved to Lisbon. | The novelist was in her thirties when she wrote the play.
N | The poet wrote the ode in his forties. | The poet published the ode at the age of 55.
N | She wrote the opera as a teenager and moved to Rome. | She moved to Rome at the age of 34.
N | The teenager was rescued from the cliff. | The lifeboat crew rescued a man.
N | She left school as a teenager. | She left school because of the war.
S | She married before she was twenty. | She married before her twentieth birthday.
R | She married before she was twenty. | She married at the age of 26.
R | She married at the age of 26. | She married before she was twenty.
R | She married after her 30th birthday. | She married in her twenties.
S | She married in her thirties. | She married after her 30th birthday.
S | He retired at the age of 63. | He retired in his sixties.
R | He retired at the age of 63. | He retired before he was sixty.
N | He retired in his sixties. | He retired in 1963.
N | Two teenagers stole the car. | A man aged 44 owned the car.
S | He was just 19 when he captained the side. | He captained the side as a teenager.
R | He was just 19 when he captained the side. | He captained the side in his twenties.
S | He was not yet 20 when he captained the side. | He captained the side before he was twenty.
S | The pianist made her debut at the age of twelve. | The pianist made her debut when she was 12.
R | The pianist made her debut at the age of twelve. | The pianist made her debut when she was 22.
"""

# An anniversary and its year: the verdict, the passage, the statement.
ANNIVERSARIES = """
S | The school celebrated its centenary in 2014. | The school was founded in 1914.
R | The school celebrated its centenary in 2014. | The school was founded in 1964.
S | The town marked its bicentennial in 1990. | The town was founded in 1790.
R | The town marked its bicentennial in 1990. | The town was founded in 1890.
S | The choir celebrated its golden jubilee in 2003. | The choir was founded in 1953.
R | The choir celebrated its golden jubilee in 2003. | The choir was founded in 1978.
S | The brewery marked its 150th anniversary in 1998. | The brewery was established in 1848.
R | The brewery marked its 150th anniversary in 1998. | The brewery was established in 1898.
S | The museum celebrated its sesquicentennial in 2020. | The museum was established in 1870.
R | The museum celebrated its sesquicentennial in 2020. | The museum was established in 1820.
S | The library celebrated the tercentenary of its foundation in 1989. | The library was founded in 1689.
R | The library celebrated the tercentenary of its foundation in 1989. | The library was founded in 1789.
S | In 2012 the club celebrated its 125th anniversary. | The club was formed in 1887.
R | In 2012 the club celebrated its 125th anniversary. | The club was formed in 1912.
S | The club turned 100 in 2021. | The club was founded in 1921.
R | The club turned 100 in 2021. | The club was founded in 1911.
S | The actress turned 80 in 2015. | The actress was born in 1935.
R | The actress turned 80 in 2015. | The actress was born in 1945.
S | The actress celebrated her 80th birthday in 2015. | The actress was born in 1935.
R | The actress celebrated her 80th birthday in 2015. | The actress was born in 1925.
S | The couple celebrated their golden wedding in 2001. | The couple married in 1951.
R | The couple celebrated their golden wedding in 2001. | The couple married in 1961.
S | The couple celebrated their 25th wedding anniversary in 2010. | The couple married in 1985.
R | The couple celebrated their 25th wedding anniversary in 2010. | The couple married in 1980.
S | The bridge celebrated the centenary of its opening in 2004. | The bridge opened in 1904.
R | The bridge celebrated the centenary of its opening in 2004. | The bridge opened in 1914.
N | The bridge celebrated the centenary of its opening in 2004. | The bridge was founded in 1914.
N | The school celebrated its centenary in 2014. | The school burned down in 1914.
N | The school celebrated its centenary in 2014. | The school moved to Lima in 1964.
N | The school celebrated its centenary. | The school was founded in 1914.
N | The school celebrated its centenary in 2014. | The headmaster was born in 1964.
N | The couple celebrated their golden wedding in 2001. | The couple were born in 1951.
R | The school was founded in 1964. | The school celebrated its centenary in 2014.
S | The school celebrated its centenary in 2014. | The school celebrated its 100th anniversary in 2014.
R | The school celebrated its centenary in 2014. | The school celebrated its 50th anniversary in 2014.
S | The choir celebrated its 50th anniversary in 2003. | The choir celebrated its golden jubilee in 2003.
R | The choir celebrated its 50th anniversary in 2003. | The choir celebrated its silver jubilee in 2003.
N | The school was founded in 1914 by nuns. | The school celebrated its centenary with a concert.
N | The town marked its bicentennial in 1990. | The mill was founded in 1890.
S | The year 1999 was the centenary of the society. | The society was founded in 1899.
N | The year 1999 was the centenary of the society. | The society was dissolved in 1950.
"""

# A feast day and its date: the verdict, the passage, the statement.
FEASTS = """
S | The ship docked on Christmas Day. | The ship docked on 25 December.
R | The ship docked on Christmas Day. | The ship docked on 24 December.
S | The ship docked on 25 December 1914. | The ship docked on Christmas Day 1914.
S | The treaty was signed on New Year's Eve 1921. | The treaty was signed on 31 December 1921.
R | The treaty was signed on New Year's Eve 1921. | The treaty was signed on 1 January 1921.
R | The treaty was signed on New Year's Eve 1921. | The treaty was signed on 31 December 1922.
S | The treaty was signed on New Year's Eve, 1921. | The treaty was signed in December 1921.
R | The treaty was signed on New Year's Day 1921. | The treaty was signed in December 1921.
S | The match was played on Boxing Day. | The match was played on 26 December.
R | The match was played on Boxing Day. | The match was played on Christmas Day.
R | The match was played on Boxing Day. | The match was played on Christmas Eve.
S | The twins were born on Leap Day 2012. | The twins were born on 29 February 2012.
R | The twins were born on Leap Day 2012. | The twins were born on 28 February 2012.
S | The couple married on Valentine's Day in 1999. | The couple married on 14 February 1999.
R | The couple married on Valentine's Day in 1999. | The couple married on 14 March 1999.
S | The strike began on May Day 1926. | The strike began on 1 May 1926.
R | The strike began on May Day 1926. | The strike began on 4 May 1926.
S | The parade was held on Bastille Day. | The parade was held on 14 July.
R | The parade was held on Bastille Day. | The parade was held on 4 July.
S | The parade was held on St Patrick's Day. | The parade was held on 17 March.
R | The parade was held on St. Patrick's Day. | The parade was held on 1 March.
S | The bill passed on Halloween 2019. | The bill passed on 31 October 2019.
R | The bill passed on Halloween 2019. | The bill passed on 1 November 2019.
S | The chapel was consecrated on All Saints' Day 1432. | The chapel was consecrated on 1 November 1432.
R | The chapel was consecrated on All Saints' Day 1432. | The chapel was consecrated on 2 November 1432.
S | The chapel was consecrated on Epiphany 1432. | The chapel was consecrated on 6 January 1432.
S | The museum opened on Midsummer Day 1903. | The museum opened on 24 June 1903.
S | The statue was unveiled on Armistice Day 1922. | The statue was unveiled on 11 November 1922.
R | The statue was unveiled on Armistice Day 1922. | The statue was unveiled on 11 December 1922.
S | The statue was unveiled on St Andrew's Day. | The statue was unveiled on 30 November.
R | The statue was unveiled on St Andrew's Day. | The statue was unveiled on St George's Day.
N | The ship docked at Christmas. | The ship docked on 27 December.
N | The ship docked on Christmas Day. | The ship was built on 25 March.
N | The ship docked in December. | The ship docked on Christmas Day.
N | The Christmas Eve service was sung in Latin. | The service was sung on 26 December.
N | The film Halloween opened in Lima. | The film opened on 31 October.
N | The couple married on Valentine's Day. | The couple married in 1999.
S | The museum is closed on Christmas Day. | The museum is closed on 25 December.
S | He died on Christmas Eve 1965. | He died in 1965.
R | He died on Christmas Eve 1965. | He died in 1964.
"""

# Parts and their whole: the verdict, the passage, the statement.
KINDS = """
S | She has three brothers and two sisters. | She has five siblings.
R | She has three brothers and two sisters. | She has four siblings.
R | She has three brothers and two sisters. | She has three siblings.
S | The couple had four sons and two daughters. | The couple had six children.
R | The couple had four sons and two daughters. | The couple had five children.
R | The couple had four sons and two daughters. | The couple had four children.
S | The boat carried 40 men and 12 women. | The boat carried 52 people.
R | The boat carried 40 men and 12 women. | The boat carried 60 people.
S | The school has 210 boys and 190 girls. | The school has 400 pupils.
R | The school has 210 boys and 190 girls. | The school has 300 pupils.
S | The farm keeps 20 cows and 30 sheep. | The farm keeps 50 animals.
R | The farm keeps 20 cows and 30 sheep. | The farm keeps 70 animals.
S | He won 12 singles and 9 doubles titles. | He won 21 titles.
N | She has three brothers and two sisters. | She has five cousins.
N | She has three brothers. | She has five siblings.
N | The boat carried 40 men and 12 women. | The boat carried 52 barrels.
S | The couple had a son and two daughters. | The couple had three children.
R | The couple had a son and two daughters. | The couple had two children.
S | The couple had one son and one daughter. | The couple had two children.
S | She has a brother and a sister. | She has two siblings.
R | She has a brother and a sister. | She has three siblings.
S | He is survived by two sons and three daughters. | He is survived by five children.
R | He is survived by two sons and three daughters. | He is survived by six children.
S | The couple had six children, four sons and two daughters. | The couple had four sons.
N | The couple had six children. | The couple had four sons and two daughters.
R | The couple had six children. | The couple had three sons and two daughters.
S | The crash killed eight adults and three children. | The crash killed eleven people.
R | The crash killed eight adults and three children. | The crash killed nine people.
S | The museum holds 300 paintings and 120 sculptures. | The museum holds 420 works of art.
R | The museum holds 300 paintings and 120 sculptures. | The museum holds 500 works of art.
S | The fleet has six cruisers and nine frigates. | The fleet has 15 ships.
R | The fleet has six cruisers and nine frigates. | The fleet has 12 ships.
S | The squad has three English players and four Welsh players. | The squad has seven players.
"""

# How often: the verdict, the passage, the statement.
FREQUENCIES = """
S | The newsletter is published twice a month. | The newsletter is published fortnightly.
S | The newsletter is published every two weeks. | The newsletter is published fortnightly.
R | The newsletter is published weekly. | The newsletter is published fortnightly.
R | The newsletter is published fortnightly. | The newsletter is published every week.
S | The ferry runs every other day. | The ferry does not run every day.
R | The ferry runs every other day. | The ferry runs every day.
R | The ferry runs every other day. | The ferry runs daily.
S | The ferry runs every other day. | The ferry does not run daily.
R | The ferry runs every day. | The ferry does not run every day.
N | The board meets bimonthly. | The board meets every two months.
R | The board meets every other month. | The board meets every month.
S | The board meets every other month. | The board does not meet every month.
S | The board meets semi-annually. | The board meets twice a year.
S | The board meets semiannually. | The board meets every six months.
R | The board meets semi-annually. | The board meets once a year.
S | The board meets quarterly. | The board meets four times a year.
S | The board meets quarterly. | The board meets every three months.
R | The board meets quarterly. | The board meets monthly.
S | The prize is awarded annually. | The prize is awarded once a year.
S | The prize is awarded every year. | The prize is awarded annually.
N | The prize is awarded annually. | The prize is awarded every five years.
S | The prize is awarded every two years. | The prize is awarded biennially.
S | The prize is awarded every other year. | The prize is not awarded every year.
R | The prize is awarded annually. | The prize is not awarded every year.
S | The play is performed nightly. | The play is performed every night.
S | The play is performed nightly. | The play is performed every evening.
R | The play is performed nightly. | The play is performed once a week.
S | The bus leaves hourly. | The bus leaves every hour.
S | The bus leaves hourly. | The bus leaves every 60 minutes.
R | The bus leaves hourly. | The bus leaves every ten minutes.
S | The clinic is open round the clock. | The clinic is open 24 hours a day.
S | The clinic is open around the clock. | The clinic is open day and night.
R | The clinic is open round the clock. | The clinic is open eight hours a day.
R | The clinic is open round the clock. | The clinic is closed at night.
N | The newsletter appears twice a month. | The newsletter is printed in Lima.
N | The board meets quarterly. | The board meets in the town hall.
N | The ferry runs in summer. | The ferry runs every other day.
N | The ferry runs every other day. | The train runs every day.
N | The board met in May. | The board meets quarterly.
S | The choir rehearses twice weekly. | The choir rehearses two times a week.
R | The choir rehearses twice weekly. | The choir rehearses once a week.
S | The market is held on alternate days. | The market is held every other day.
S | The market is held every second week. | The market is held fortnightly.
N | The market is held every second week. | The market is held on Tuesdays.
S | The census is taken once a decade. | The census is taken every ten years.
S | The census is taken every ten years. | The census is taken once a decade.
R | The census is taken every ten years. | The census is taken every five years.
S | The committee meets once a month. | The committee meets monthly.
S | The committee meets once a month. | The committee meets twelve times a year.
"""

# By what it grew: the verdict, the passage, the statement.
GROWTHS = """
S | Turnout doubled between the two elections. | Turnout rose by 100% between the two elections.
R | Turnout doubled between the two elections. | Turnout rose by 50% between the two elections.
R | Turnout doubled between the two elections. | Turnout tripled between the two elections.
R | Turnout doubled between the two elections. | Turnout halved between the two elections.
S | Prices rose threefold in a decade. | Prices tripled in a decade.
R | Prices rose threefold in a decade. | Prices doubled in a decade.
S | The drug cut infections by half. | The drug halved infections.
S | The drug halved infections. | The drug cut infections by 50 percent.
R | The drug halved infections. | The drug cut infections by 20 percent.
S | The drug cut infections by a third. | The drug cut infections by 33 percent.
R | The drug cut infections by a third. | The drug halved infections.
S | Output quadrupled. | Output increased by a factor of four.
R | Output quadrupled. | Output increased by a factor of three.
S | Output increased fourfold. | Output quadrupled.
S | Output increased tenfold. | Output increased by a factor of ten.
R | Output increased tenfold. | Output doubled.
S | Sales fell by half. | Sales halved.
S | Sales halved. | Sales fell by 50%.
R | Sales halved. | Sales fell by a third.
R | Sales halved. | Sales doubled.
S | Sales doubled. | Sales grew twofold.
S | Sales doubled. | Sales increased by a factor of two.
R | Sales doubled. | Sales increased by a factor of five.
S | The herd shrank by a quarter. | The herd shrank by 25 percent.
R | The herd shrank by a quarter. | The herd shrank by 40 percent.
S | Rents rose by 200 percent. | Rents tripled.
R | Rents rose by 200 percent. | Rents doubled.
S | The city's population quintupled in the war years. | The city's population grew fivefold in the war years.
R | The city's population quintupled in the war years. | The city's population doubled in the war years.
S | The new line cut the journey time by half. | The new line halved the journey time.
R | The new line cut the journey time by half. | The new line cut the journey time by 10%.
R | The new line halved the journey time. | The new line doubled the journey time.
N | Output quadrupled. | Output was exported to Peru.
N | The drug halved infections. | The drug halved deaths.
N | Sales rose. | Sales rose by 100 percent.
S | Membership almost doubled last year. | Membership almost doubled last year.
N | Membership more than doubled last year. | Membership tripled last year.
R | Membership doubled in 2014. | Membership fell by half in 2014.
S | Twice as many people voted as in 2010. | Twice as many people voted as in 2010.
"""

# One after another: the verdict, the passage, the statement.
RUNS = """
S | The club won the cup for the third consecutive year. | The club won the cup three years in a row.
R | The club won the cup for the third consecutive year. | The club won the cup five years in a row.
S | The club won the cup three years running. | The club won the cup for the third successive year.
R | The club won the cup three years running. | The club won the cup for the fourth successive year.
S | The club won the cup three years in a row. | The club won the cup in three consecutive years.
R | The club won the cup three years in a row. | The club won the cup in two consecutive years.
S | The striker scored in six straight matches. | The striker scored in six matches in a row.
R | The striker scored in six straight matches. | The striker scored in nine matches in a row.
S | The team won back-to-back titles. | The team won two consecutive titles.
R | The team won back-to-back titles. | The team won three consecutive titles.
S | Output fell for five successive quarters. | Output fell for five quarters in succession.
S | Profits rose for the fourth straight quarter. | Profits rose for the fourth quarter in a row.
R | Profits rose for the fourth straight quarter. | Profits rose for the second quarter in a row.
N | The club won the cup. | The club won the cup three years in a row.
"""

# A word that counts: the verdict, the passage, the statement.
COUNTS = """
S | The bill was passed by a single vote. | The bill was passed by one vote.
R | The bill was passed by a single vote. | The bill was passed by 12 votes.
S | The bill was passed by one vote. | The bill was passed by a single vote.
S | A lone hiker was found. | One hiker was found.
R | A lone hiker was found. | Four hikers were found.
S | She bought a pair of mules. | She bought two mules.
R | She bought a pair of mules. | She bought five mules.
S | He owns half a dozen barges. | He owns six barges.
R | He owns half a dozen barges. | He owns nine barges.
S | The dealer sold a gross of pencils. | The dealer sold 144 pencils.
R | The dealer sold a gross of pencils. | The dealer sold 100 pencils.
S | The winger scored a hat-trick in the final. | The winger scored three goals in the final.
R | The winger scored a hat-trick in the final. | The winger scored two goals in the final.
S | The winger scored a brace in the final. | The winger scored two goals in the final.
R | The opener scored a century in the final. | The opener scored 64 runs in the final.
S | The opener scored 112 runs in the final. | The opener scored a century in the final.
R | The opener scored 42 runs in the final. | The opener scored a century in the final.
S | A trio of burglars broke into the bank. | Three burglars broke into the bank.
R | A trio of burglars broke into the bank. | Seven burglars broke into the bank.
N | She released a single in May. | She released one album in May.
N | The bill was passed by a single vote. | The bill was debated for one week.
S | A quartet of judges sat on the panel. | Four judges sat on the panel.
R | A quartet of judges sat on the panel. | Nine judges sat on the panel.
"""

# A century by its years: the verdict, the passage, the statement.
CENTURIES = """
S | The mill was built in the sixteenth century. | The mill was built in the 1500s.
R | The mill was built in the sixteenth century. | The mill was built in the 1600s.
S | The mill dates from the sixteenth century. | The mill was built in the 1500s.
S | The mill was built in the 1500s. | The mill was built in the 16th century.
R | The mill was built in the 1500s. | The mill was built in the 15th century.
S | The canal was dug in the mid-1800s. | The canal was dug in the mid-19th century.
S | The canal was dug in the mid-1800s. | The canal was dug in the 19th century.
S | The canal was dug in the mid-1800s. | The canal was dug in the 1800s.
R | The canal was dug in the mid-1800s. | The canal was dug in the 20th century.
S | The canal was dug in 1846. | The canal was dug in the mid-1800s.
R | The canal was dug in 1802. | The canal was dug in the late 1800s.
S | The chapel was built in 1703. | The chapel was built in the early 1700s.
N | The chapel was built in the 1700s. | The chapel was built in 1703.
S | The chapel was built at the turn of the 20th century. | The chapel was built around 1900.
R | The chapel was built at the turn of the 20th century. | The chapel was built in 1850.
S | The chapel was built in 1901. | The chapel was built at the turn of the 20th century.
R | The chapel was built in 1850. | The chapel was built at the turn of the 20th century.
S | The coin dates from the 1st century. | The coin dates from the first century.
S | The plague struck in the late seventeenth century. | The plague struck in the late 1600s.
R | The plague struck in the late seventeenth century. | The plague struck in the early 1600s.
S | The plague struck in 1685. | The plague struck in the late 1600s.
N | The plague struck in the 1600s. | The mill was built in the 17th century.
"""

# A physical point, a route both ways: the verdict, the passage, the statement.
MEASURES = """
S | Temperatures fell below freezing. | Temperatures fell below 0 °C.
S | The temperature in the cave stays above freezing. | The temperature in the cave stays above 0 °C.
R | The temperature in the cave stays at 12 °C. | The temperature in the cave stays below freezing.
S | The temperature in the cave stays at -5 °C. | The temperature in the cave stays below freezing.
S | The liquid is kept at boiling point. | The liquid is kept at 100 °C.
R | The liquid is kept at boiling point. | The liquid is kept at 60 °C.
S | The liquid is kept below freezing point. | The liquid is kept below 0 °C.
N | Temperatures fell below freezing. | Temperatures fell below -20 °C.
N | The lake froze. | The water was 4 °C.
S | The walk is 12 km there and back. | The walk is 6 km each way.
R | The walk is 12 km there and back. | The walk is 12 km each way.
S | The walk is 6 km each way. | The walk is 12 km there and back.
R | The walk is 6 km each way. | The walk is 6 km there and back.
S | The ferry takes two hours each way. | The ferry takes four hours there and back.
R | The ferry takes two hours each way. | The ferry takes two hours there and back.
S | The hike is a 10 km round trip. | The hike is 5 km each way.
R | The hike is a 10 km round trip. | The hike is 10 km each way.
S | The fare is £4 each way. | The fare is £8 both ways.
N | The walk is 12 km there and back. | The walk is 12 km from the sea.
"""

TABLES = {
    "what is left out, and those that did not": EXCEPTED,
    "how old somebody was": AGES,
    "an anniversary and its year": ANNIVERSARIES,
    "a feast day and its date": FEASTS,
    "parts and their whole": KINDS,
    "how often": FREQUENCIES,
    "by what it grew": GROWTHS,
    "one after another": RUNS,
    "a word that counts": COUNTS,
    "a century by its years": CENTURIES,
    "a physical point, a route both ways": MEASURES,
}
CASES = [
    pytest.param(*row.split(" | "), id=f"{reason}, {row[0]}{number}")
    for reason, table in TABLES.items()
    for number, row in enumerate(table.strip().splitlines())
]


@pytest.mark.parametrize(("label", "evidence", "statement"), CASES)
def test_verdicts(label, evidence, statement):
    assert verify(statement, evidence).verdict.value == VERDICTS[label]
