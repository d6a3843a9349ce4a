/**
 * Figures of speech and fixed names that hold a number or a time and tell neither.
 * Words as the tokenizer folds them, every sign a word of its own; digits stand for themselves.
 */
export const FIGURES_OF_SPEECH: readonly string[] = `
a hundred and one | a hundred and ten | once removed | twice removed | 4 x 4 | 4x4 | saturday night live | saturday night fever | sunday roast | super bowl sunday | 9 / 11 | on and off | that's all for today | all i have for today | that's it for today | enough for today | one and only | my one and only | 24 / 7 | twenty four seven | 24 7 | 9 to 5 | 9 - 5 | nine to five
nine - to - five | 9 - to - 5 | second thoughts | second nature | second hand | second guess
second guessing | second chance | second wind | second best | second to none | on second thought
one of these days | one of those days | one of those | some day | one fine day | another day
one step at a time | one day at a time | a day at a time | one thing at a time | one by one
one on one | one to one | one - to - one | 1 : 1 | 1 to 1 | one - on - one | one or the other
one way or another | one way or the other | one another | no one | this one | that one | which one
the one | one thing | at once | all at once | once and for all | once upon a time
once in a while | every once in a while | once in a blue moon | once more | once again
just this once | for once | every now and then | every now and again | now and then
every so often | every time | each time | time after time | time and again | time and time again
from time to time | at times | at all times | many times | a thousand times | a million times
a hundred times | million times | hundred times | ten times better | ten times worse
ten times more | ten times | two times better | time to time | in no time | on time | in time
first time | first things first | first of all | at first | first place | first aid | first off
first step | first thing | two faced | two - faced | two cents | my two cents | 2 cents
two left feet | two wrongs | two birds | two peas | two minds | in two minds | on cloud nine
cloud nine | sixth sense | third wheel | third party | fifth wheel | seventh heaven
the whole nine yards | nine lives | dressed to the nines | at sixes and sevens | ten a penny
ten to one | zero to hero | ground zero | zero tolerance | zero chance | back to square one
square one | day one | from day one | number one | step one | plan b | catch 22 | catch - 22
five a side | 5 a side | 5 - a - side | five - a - side | 6 a side | 7 a side | 5 aside
high five | take five | give me five | six pack | four letter word | four eyes | on all fours
forty winks | fifty fifty | 50 / 50 | 50 - 50 | five star | eleventh hour | last minute
at the last minute | any minute | any minute now | any second | any day now | wait a minute
just a minute | just a second | just a sec | in a minute | in a second | in a sec | in a moment
one sec | one second | one minute | one moment | hang on a minute | hang on a sec | hang on a second | wait a sec | wait a second | two birds with one stone | with one stone | nine times out of ten | 9 times out of 10 | ten times out of ten | give me a minute
hold on a minute | split second | minute by minute | day in day out | day in , day out
day in and day out | day after day | day by day | day to day | day - to - day | week in week out
week in , week out | week by week | week after week | month after month | year after year
year on year | year round | all year round | day and night | night and day | these days
those days | nowadays | the other day | the other night | the other week | to this day
at the end of the day | end of the tunnel | end of my tether | end of the world
end of story | end of my rope | end of the rope | a second | a sec | a million miles an hour | a hundred miles an hour | three cheers | need a minute | one half | three generations | no two ways | two ways about it | end of time | 12 angry men | think twice | twice bitten | all day every day | all day , every day | once every blue moon | each day as it comes | from one day to the next | one day to the next | an apple a day | every waking hour | every waking minute | several things at once | one direction | in two shakes | two shakes | two heads are better | four letter words | four - letter word
fifty shades | one step forward two steps back | two steps back | happy monday | happy tuesday | happy wednesday | happy thursday
happy friday | happy saturday | happy sunday | cyber monday | man friday | friday the 13 | zero hours contract | zero hour contract | one more thing | always tomorrow | girl friday | super sunday | casual friday | throwback thursday | taco tuesday
two left feet | two sandwiches short | two bricks short | two faces | two worlds | best of both worlds | two masters | two camps
three musketeers | three wise men | three little pigs | three blind mice | three amigos | three stooges | three ring circus
three wishes | three sheets to the wind | four corners | four winds | four seasons | four horsemen | five senses | five o'clock shadow
six degrees of separation | seven seas | seven wonders | seven deadly sins | seven dwarfs | eight ball | nine days wonder
nine day wonder | ten commandments | ten foot pole | ten gallon hat | twelve angry men | thirteen at dinner | nineteen to the dozen
twenty questions | twenty - twenty vision | fifteen minutes of fame | 15 minutes of fame | five minutes of fame | 1001 nights
one thousand and one | forty thieves | fifty ways | hundred days | ninety nine problems | 99 problems | hundred years war
one man band | one man show | one horse race | one horse town | one hit wonder | one - hit wonder | one trick | one and all
one and done | one small step | one giant leap | one fell swoop | in one fell swoop | one voice | one love | one mind | one heart
one true love | one true | one nil | one all | two nil | two all | ten out of ten | two out of three ain't bad | a cat has nine lives
cats have nine lives | two ships | two birds | two bob | two hoots | two pence | tuppence | a penny | a million dollars | a million bucks
a million quid | like a million dollars | million dollar question | 64 dollar question | one hundred and one | dalmatians | two thumbs up
two fingers | four left | third world | first world problems | first lady | first class | second class | third degree | fourth wall
fifth element | fifth amendment | second wave | second home | second fiddle | second sight | second childhood | second helping
one helluva | one bit | not one bit | one iota | one jot | one whit | one sec please | one tick | two ticks | two secs | two seconds
two minutes please | in two ticks | give me two minutes | give me two secs | half a mind | half a chance | half a brain | half an eye
half a loaf | half a dozen of the other | one day or another | one fine morning | three strikes | one extreme | a hundred and ten percent | hundred and ten percent | the 12 steps | 12 steps | says a thousand words | worth a thousand words | paints a thousand words | five more minutes | one in a million | second to last | wits end | at my wits ' end | the four of us | the two of us | the three of us | two of us | three of us | one of the family | make a day of it | call it a day | made my day | make my day | day off | days off
day out | bad day | good day | rainy day | big day | day job | have a nice day | happy hour
rush hour | office hours | working hours | opening hours | small hours | hour of need
half the time | half the battle | half hearted | half - hearted | half asleep | half way
half empty | half full | better half | other half | a million things | a million miles
a thousand things | a million | one in a million | millions of | hundreds of | thousands of
dozens of | tens of | loads of times | a dime a dozen | six feet under | six of one
a couple of things | thing or two | a thing or two | one or two things | one too many
two's company | three's a crowd | third time lucky | third time's the charm | two way street
two - way street | one way ticket | one night stand | one - night stand | one trick pony
one track mind | one for the road | one more time | one last time | one size fits all
one bad apple | all in one | all for one | one up | one - off | one off | one sided | one - sided
two steps forward | one step back | one step forward | couch to 5 k | once a cheater | once bitten
twice shy | think twice | twice as | once i | once we | once he | once she | once they | once it
once you | once the | once my | once i've | once i'm | once there | seven year itch | twelve step
12 step | 12 - step | twelve - step | 7 eleven | every inch | every bit | every single thing
every penny | everyday life | everyday things | week at a time | may be | may not | may have
time of my life | the sun | in the sun | march on | fall apart | the spring in | spring in my step
spring clean | weekday blues | friday feeling | sunday best | sunday roast | sunday blues
good friday feeling | black friday | blue monday | manic monday | tuesday child | monday blues
monday morning feeling | month of sundays | a month of sundays | bank holiday feeling
good morning | good evening | good afternoon | good night | morning person | night owl
night shift | night shifts | morning sickness | night out | last straw | last resort
last but not least | next to | next door | next time | next level | next step | next of kin
hundred percent | a hundred percent | one hundred percent | 100 percent | 100 % sure | 110 %
110 percent | 200 % | 1000 % | give 110 | zero energy | zero motivation | zero interest
zero idea | zero patience | zero confidence | zero sense | two sides | both sides
three musketeers | two edged sword | one foot in | with one foot | one leg |  one eye
one big | on the  on  one hell of | in one piece | in one go | in one ear
quite a few | a few too many | every other person | every other thing | every tom | every cloud
every word | every little | every second counts | every minute counts
`
  .split(/[|\n]/)
  .map((figure) => figure.trim())
  .filter((figure) => figure !== "");
