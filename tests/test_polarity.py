"""What a sentence denies."""

import pytest

from factcheck.facts.polarity import find_negations, find_plain_denials
from factcheck.text.tokens import tokenize


@pytest.mark.parametrize(
    ("text", "governed"),
    [
        pytest.param("The council approved the plan.", [], id="nothing is denied"),
        pytest.param("The council did not approve the plan.", ["approve"], id="plain"),
        pytest.param("The council didn't approve the plan.", ["approve"], id="contracted"),
        pytest.param("The council cannot approve the plan.", ["approve"], id="in one word with its auxiliary"),
        pytest.param("The plan was never fully approved.", ["approved"], id="past an adverb"),
        pytest.param("The council failed to approve the plan.", ["approve"], id="implicit: what failed did not happen"),
        pytest.param("The ferry has yet to sail.", ["sail"], id="implicit: yet to"),
        pytest.param("Ticket sales declined in May.", [], id="a decline without to is a fall"),
        pytest.param("The owner declined to comment.", ["comment"], id="a decline with to is a denial"),
        pytest.param("Joblessness declined to 4.2 percent.", [], id="a decline to a figure is a fall"),
        pytest.param(
            "Neither the mayor, Ada Poe, nor her deputy, Max Roe, attended.", ["attended"], id="the deed of neither"
        ),
        pytest.param("It neither sank nor burned.", ["sank", "burned"], id="two deeds, neither done"),
        pytest.param("The price declined to about $40.", [], id="a decline to about a figure"),
        pytest.param("Sales declined to a record low.", [], id="a decline to a level"),
        pytest.param("Rain prevented the match from starting.", ["starting"], id="prevent needs from"),
        pytest.param("Not only locals visit the fort.", [], id="not only affirms"),
        pytest.param("No ship left port.", ["ship"], id="no governs its noun"),
        pytest.param("I think not.", [], id="nothing follows"),
        pytest.param("It advises against drinking it.", ["drinking"], id="counsel against a deed"),
        pytest.param("It warns against the plan.", [], id="counsel against a thing"),
        pytest.param("Parking is prohibited here.", ["Parking"], id="a deed that is forbidden"),
        pytest.param("The party is banned.", [], id="a thing that is forbidden"),
        pytest.param("The trial is not in May.", ["May"], id="a month is no small word"),
        pytest.param("The storm hurt no one.", ["hurt"], id="no one is nobody"),
        pytest.param("The roof no longer leaks.", ["leaks"], id="no longer denies what follows"),
        pytest.param("They rejected a proposal to sell it.", ["sell"], id="what is turned down is not done"),
        pytest.param("They rejected the plan.", [], id="a plan itself is there"),
        pytest.param("The court stopped short of banning it.", ["banning"], id="stopped short of"),
        pytest.param("The court did not go as far as banning it.", ["banning"], id="not as far as"),
        pytest.param("The treaty still awaits approval.", ["approval"], id="what is awaited is not there"),
        pytest.param("The train stopped at noon.", [], id="stopped alone"),
        pytest.param("None of the oil leaked.", ["leaked"], id="of all, the deed"),
        pytest.param("It was not released until 1958.", [], id="done, though not before"),
        pytest.param("It was not till 1958 that it opened.", [], id="done then, the limit right behind the denial"),
        pytest.param("She did not stay until noon.", ["stay"], id="what goes on until is denied"),
        pytest.param("It is not 12 km long.", ["12"], id="long as a measure"),
        pytest.param("The king is absent from the list.", ["list"], id="absent from"),
        pytest.param("The draft excluded a wedding.", ["wedding"], id="what is excluded is not there"),
        pytest.param("Two towns were excluded.", [], id="who is excluded is there"),
        pytest.param("The formerly excluded towns signed.", [], id="a participle before its noun"),
        pytest.param("She was too tall to fit.", ["fit"], id="too much to"),
        pytest.param("She was only too glad to sign.", [], id="only too is very"),
        pytest.param("It stood too close to the wall.", [], id="to a thing, no deed"),
        pytest.param("It took far too long for her to sign.", [], id="too long, and done"),
        pytest.param("The hotel did not open until 1993.", [], id="opened, though not before"),
        pytest.param("Do not open it until it stops.", ["open"], id="forbidden until then"),
        pytest.param("The choir did not sing all night long.", ["sing"], id="not for a night"),
        pytest.param("The painting missing from the museum was hers.", [], id="missing as an adjective"),
        pytest.param("The failure of the bank forced her to sign.", [], id="a failure that led to a deed"),
        pytest.param("The school was closed to save money.", [], id="closed for a reason"),
        pytest.param("She too wanted to sign.", [], id="too as also"),
        pytest.param("She was not too tall to fit.", ["tall"], id="not too much to"),
        pytest.param("The refusal of the bank to pay hurt.", ["pay"], id="a noun of refusal"),
        pytest.param("The failure of the bank hurt.", [], id="a failure of its own"),
        pytest.param("The absence of a law hurt.", ["law"], id="absence of"),
        pytest.param("They resisted signing it.", ["signing"], id="resisted a deed"),
        pytest.param("They resisted the army.", [], id="resisted a thing"),
        pytest.param("Zero cases were found.", ["cases"], id="zero is no"),
        pytest.param("It fell to zero degrees.", [], id="zero on a scale"),
        pytest.param("She wasn ' t sure.", ["sure"], id="marks set apart"),
        pytest.param("It qualified for neither cup nor shield.", ["qualified"], id="the verb before neither"),
        pytest.param("It sells nothing but books.", [], id="nothing but is only"),
        pytest.param("It sells nothing other than books.", [], id="nothing other than is only"),
        pytest.param("It sells books and nothing else.", [], id="and nothing else is only"),
        pytest.param("It sells nothing else.", ["sells"], id="nothing else, by itself"),
        pytest.param("The park is closed to dogs.", ["dogs"], id="closed to"),
        pytest.param("It lies close to the park.", [], id="close to is near"),
        pytest.param("None of the robots was still working.", ["working"], id="of all, what goes on"),
        pytest.param("Two guests, neither of whom needed help, left.", ["needed"], id="neither of whom"),
        pytest.param("It lacks the mayor's consent.", ["consent"], id="no owner is denied"),
        pytest.param("All were free of fever.", ["fever"], id="free of"),
        pytest.param("The hall is free on Mondays.", [], id="free alone"),
        pytest.param("It exempts small farms from the duty.", ["duty"], id="exempt from a duty"),
        pytest.param("She was barred from voting.", ["voting"], id="barred from a deed"),
        pytest.param("It banned imports from Peru.", [], id="from a place"),
        pytest.param("Further cuts are ruled out.", ["cuts"], id="ruled out, behind its noun"),
        pytest.param("It ruled out more cuts.", ["cuts"], id="ruled out, before its noun"),
        pytest.param("The knee ruled him out of the cup.", [], id="out of action"),
        pytest.param("It denied a report that it had sold the mill.", ["sold"], id="what is reported is denied"),
        pytest.param("A policy of non-alignment", ["alignment"], id="a prefix"),
        pytest.param("Wool is far from a cornerstone of trade.", ["cornerstone"], id="far from what is no place"),
        pytest.param("The tax is far from a success.", ["success"], id="far from a thing it might be"),
        pytest.param("The case is far from being settled.", ["settled"], id="far from being"),
        pytest.param("Far from retiring, he entered two races.", ["retiring"], id="far from doing it"),
        pytest.param("The case is far from clear.", ["clear"], id="far from a quality"),
        pytest.param("The mill is far from the coast.", [], id="far from a place"),
        pytest.param("The mill is far from Lima.", [], id="far from a named place"),
        pytest.param("Three were hurt, none of them seriously.", ["seriously"], id="how none of them was"),
        pytest.param("The mill is far from a railway line.", [], id="far from a place with an article"),
        pytest.param("The mill is far from hospitals.", [], id="far from things"),
        pytest.param("The mill is far from residential areas.", [], id="far from things of a quality"),
        pytest.param("They lived far from safe water.", [], id="far from what has a quality"),
        pytest.param("They ended up far from home.", [], id="far from home"),
        pytest.param("It survived undamaged.", ["undamaged"], id="un- before a past form"),
        pytest.param("It was unveiled in May.", [], id="un- that undoes"),
        pytest.param("She rejected a paper's claim that it had leaked.", ["leaked"], id="a claim that is rejected"),
        pytest.param("They dismissed reports that it had leaked.", ["leaked"], id="reports that are dismissed"),
        pytest.param("The court dismissed the case.", [], id="a case that is dismissed"),
        pytest.param("They disputed the border.", [], id="a border that is disputed"),
        pytest.param("She turned down the chance to play.", ["play"], id="a chance that is turned down"),
        pytest.param("She turned to the west to rest.", [], id="turned, not down"),
        pytest.param("Cuts have been ruled out.", ["Cuts"], id="what was ruled out stands before"),
        pytest.param("She was ruled out of the final.", ["final"], id="out of what she was ruled"),
        pytest.param("She was ruled out of action.", [], id="out of action"),
        pytest.param("She tried to finish it but failed.", ["finish"], id="tried in vain"),
        pytest.param("She tried to finish it.", [], id="tried, and nobody says how it ended"),
        pytest.param("They attempted to land there in vain.", ["land"], id="in vain"),
        pytest.param("Not a single member abstained.", ["abstained"], id="not a single one did"),
        pytest.param("They will invest nothing at the mill.", ["invest"], id="nothing behind its deed"),
        pytest.param("Nothing was invested.", ["invested"], id="nothing before its deed"),
        pytest.param("They gave up the idea of scrapping it.", ["scrapping"], id="an idea that is given up"),
        pytest.param("They gave up smoking.", [], id="a habit that is given up"),
        pytest.param("She tore a muscle and was ruled out.", [], id="who was ruled out is named before"),
        pytest.param("She tore a muscle and has been ruled out.", [], id="whatever stands between"),
        pytest.param("At no time had the minister been informed.", ["informed"], id="at no time"),
        pytest.param("No time was lost.", ["time"], id="no time by itself"),
        pytest.param("The couple is childless.", ["childless"], id="-less"),
        pytest.param("He went on regardless.", [], id="-less that has no thing"),
        pytest.param("They fell two seats short of a majority.", ["majority"], id="fell short of"),
        pytest.param("They sold just short of 500 boats.", [], id="short of a figure"),
        pytest.param("By no means all members voted.", [], id="by no means all"),
        pytest.param("The rescue was nothing short of a miracle.", ["short"], id="nothing short of"),
        pytest.param("They sell seedless grapes.", [], id="-less before a noun"),
    ],
)
def test_a_cue_governs_the_next_content_word(text, governed):
    tokens = tokenize(text).tokens
    found = [tokens[negation.governed].text for negation in find_negations(tokens) if negation.governed is not None]

    assert found == governed


def test_tokens_taken_by_a_hedge_are_no_cues():
    tokens = tokenize("It weighs no more than ten tonnes.").tokens

    assert find_negations(tokens, taken=frozenset(range(2, 6))) == ()


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        pytest.param("It failed to open.", ["failed"], id="says no more than not"),
        pytest.param("It refused to open.", [], id="tells a will as well"),
        pytest.param("The bank failed.", [], id="denies nothing here"),
        pytest.param("She is no longer the mayor.", [], id="no longer tells of before as well"),
    ],
)
def test_some_cues_say_no_more_than_not(text, plain):
    tokens = tokenize(text).tokens
    assert [tokens[at].text for at in find_plain_denials(tokens, find_negations(tokens))] == plain
