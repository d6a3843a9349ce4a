import { wordSet } from "./word-set.ts";

/** Verbs of being and striving: two readers picture different things, whatever is said after them. */
export const VAGUE_VERBS = wordSet(`
  be become feel seem improve enhance better boost optimize maximize work_towards work_toward
  concentrate_on manage handle cope cope_with deal deal_with overcome conquer defeat strive endeavor
  accept love trust respect value heal recover flourish thrive succeed progress advance evolve
  move_on move_forward let_go let_go_of open_up step_up step_out get_over get_past get_through get_better get_fit
  get_healthy get_healthier get_stronger get_rid_of get_back_to get_along get_along_with get_closer
  unwind chill behave act think believe know hope dream live exist survive matter
  stay remain de-stress destress persevere motivate inspire empower embrace nurture cultivate foster
  promote gain regain achieve attain accomplish come_to_terms_with make_peace_with deepen heighten
  lighten ease alleviate relieve calm settle adapt transition excel shine do_well do_better do_good
  do_my_best put_myself_out_there commit catch_up avoid forget eliminate escape ensure appear
  interact care make_progress make_the_most make_the_most_of make_better make_healthier stop_being make_time
  find_balance find_peace find_happiness be_able_to express_myself love_myself understand comprehend
  get_in get_into focus concentrate socialize_more care_about take_care_of take_care care_for
  relax_more worry stress get_it_together turn_my_life get_my_life get_a_grip pull_myself
  grow expand_my broaden_my push_myself challenge_myself better_myself improve_myself fight struggle
  suffer hurt miss fear panic doubt overthink ruminate procrastinate obsess dwell waste
  appreciate enjoy prioritize balance regulate demonstrate exhibit display contribute simplify
  pay_attention step_outside work_harder try_harder study_harder study_better transform
`);

/** Exact with a number and a thing one can point at ("work on my thesis for an hour"), else open. */
export const STRIVING_VERBS = wordSet(`
  work_on focus_on work keep_up keep_up_with stick_to stick_with participate_in engage_in engage participate
  maintain develop explore process build invest_in commit_to devote dedicate improve practice
`);

/** Verbs that name an act only through their object: "fix the tap", but "fix my life". */
export const OBJECT_VERBS = wordSet(`
  fix repair restore change rebuild resolve develop explore address support sort_out figure_out try seek
  settle pursue process discover tackle beat master look_after adjust upgrade invest_in simplify
  integrate nurture work_on focus_on reflect_on consider encourage commit_to
  stick_to keep_up keep_up_with participate participate_in engage engage_in attempt experience
  reconnect_with bond bond_with reach achieve hit get have make do find keep need establish
  maintain continue set straighten_out solve care_for take_care_of open_up_to prioritize experiment
  expand strengthen build create
`);

/** Verbs of more and less: exact once a number, a share or a from–to is bound to them. */
export const CHANGE_VERBS = wordSet(`
  reduce decrease lessen minimize lower cut cut_down cut_down_on cut_back cut_back_on limit control
  increase raise improve boost build build_up grow double halve triple maintain keep gain lose drop
  save save_up extend shorten bring bring_down get get_down get_up_to hit reach achieve average shrink tone
  strengthen earn make spend score run walk expand stretch have be increase work_up manage enhance
  attain stay sustain hold move advance progress cap keep_to restrict
`);

/** Verbs of more and less that say nothing at all without a measure. */
export const ONLY_CHANGE = wordSet(`
  reduce decrease lessen minimize lower cut_down cut_down_on cut_back cut_back_on control increase
  improve boost grow build_up strengthen enhance gain extend cut limit restrict save save_up
`);

/** Acts that everyone pictures a little differently; a count, a time, a place or a person pins them down. */
export const SOFT_VERBS = wordSet(`
  exercise work_out workout train study revise practice socialize connect communicate relax rest
  sleep eat spend drink diet network hydrate budget plan organize learn help
  volunteer express share breathe pray reflect play move talk listen read write
  drive cook clean journal walk run swim bike cycle dance draw paint code sing travel meet
  party date parent teach lead perform stretch tidy game invest recharge declutter research
  review go set_boundaries check_in hang_out spend_time follow identify recognize challenge track
  monitor shop work save sit wake prepare start get_up wake_up speak
`);

/** Acts a camera could film. */
export const CONCRETE_VERBS = wordSet(`
  walk run jog swim bike cycle hike dance lift climb row stretch meditate journal floss brush shower
  bathe cook bake read write draw paint sing knit sew garden plant mow weed water vacuum sweep mop dust
  wash clean tidy declutter fold iron pack unpack move call phone ring text email message facetime zoom
  skype visit invite ask tell thank hug kiss apologize introduce greet compliment smile say speak talk
  discuss interview present hand_in turn_in hand submit send post mail deliver finish complete apply
  register enroll sign sign_up join attend go take_part enter book schedule reserve order buy purchase
  sell donate return cancel renew file fill_out fill_in print scan type record film photograph publish
  upload download install update revise edit proofread draft outline translate memorize rehearse
  recite play drive ride fly travel park repair replace assemble hang sand refinish open close
  lock unlock turn_off switch_off put_away put_down put_on put take leave arrive wake_up get_up wake
  get_out_of_bed go_to_bed lie_down sit stand eat drink prepare chop pack_lunch meal_prep prep weigh
  measure log count list name note jot write_down pay pay_off pay_back deposit transfer
  withdraw earn score pass graduate quit smoke vape delete block unfollow unsubscribe unplug uninstall
  watch listen hold host throw arrange see marry propose adopt feed groom train teach tutor coach vote
  knock plank bench deadlift perform run_through set_up make design program debug deploy launch ship
  choose pick select decide label rate chart reward celebrate breathe pray worship fast abstain stop
  skip swap substitute use wear carry bring borrow lend rent hire contact reach_out_to reach_out
  follow_up_with check check_in_with ask_for request raise negotiate offer give show share
  describe explain report disclose answer reply respond hand_out clear empty fill shovel rake trim
  have spend allocate add include drop_off pick_up walk_away put_aside set_aside shred sort crochet
  skate ski surf spin box dig pot prune harvest commute sit_down sit_with look_at look_up google
  search crawl bend kneel touch turn retake resit nap lift_weights go_for exercise meal_plan
  batch_cook hang_up switch sign_off log_off log_out log_in clock_out take_up hand_over pull_out
  stick boil fry grill move_out move_in win delegate assign nominate enlist unlearn remove throw_away
  throw_out give_away get_tested get_married get_divorced get_certified get_licensed get_promoted get_hired
  let_know tell_someone interview intern job-hunt shadow recycle compost shave moisturize dress
  ring_up try_on try_out taste sip snack chew bite scroll snooze yell shout scream swear hit slam
  interrupt gamble bet smash check_off cross_off tick_off number rank
  brainstorm sketch map diagram summarize highlight quiz self-test solve calculate code refactor
  backup back_up charge refill restock shop grocery budget stop_at start_a use_my turn_on keep_a
  place state set_an set_a set_my set_up step_on step_away pause ski_down bring_up show_up nod
  identify demonstrate verbalize role-play list self-monitor
  praise soothe tickle thank reward applaud squeeze hold ice strap bandage massage rinse gargle polish wipe scrub peel slice whisk roast steam defrost hum whistle
  strum drum staple tape hammer drill tile insulate mend embroider quilt weave carve sculpt juggle paddle kayak sail
  snorkel dive trek sprint jump wrestle bowl golf fish camp forage birdwatch babysit carpool inspect examine test copy
  bookmark mute dial wave bow clap cuddle tickle rock change tuck mark grade annotate underline cite paraphrase patch
  chant tithe confess light bless invoice reconcile inject hoover sit_up squat lunge march swing 
  photocopy laminate frame varnish plaster wallpaper decorate wrap post_off collect fetch pitch demo tick swipe repot
`);

/** Once done they are done: one of these with one named object is an event that can be checked. */
export const EVENT_VERBS = wordSet(`
  hand_in turn_in hand submit send post mail deliver finish complete apply register enroll sign sign_up
  join enter book schedule reserve order buy purchase sell donate return cancel renew file fill_out
  fill_in publish upload install update draft outline translate memorize fix repair replace build
  assemble hang touch paint refinish pass graduate quit delete host throw arrange meet see marry propose adopt
  launch ship deploy choose pick select decide hire contact ask tell thank apologize introduce invite
  visit attend set_up create make open get find obtain pay_off pay_back pay move_out move_in
  call phone ring email text message write name present start plan earn win climb
  hike take speak talk plant clear empty sort_out sort negotiate raise disclose reply answer confirm
  interview retake resit hand_over drop_off pick_up design research read go become stop give_up swap
  hold attend_to land secure confess tour test follow_up_with reach_out_to reach get_promoted
  get_married get_divorced get_certified get_licensed get_hired teach drive tidy try organize clean declutter
  cook bake knit sew solve delegate let_know set_a set_my delete uninstall have run settle print
  audition try_out collect fetch frame decorate wrap light return watch
  figure_out bring_up throw_away throw_out give_away submit resolve master fly travel
`);

/** Ending one of these is checkable without a number. */
export const STOPPABLE = wordSet(`
  smoking cigarettes cigarette tobacco vaping vape nicotine alcohol drinking booze beer wine weed
  cannabis marijuana pot gambling betting sugar soda pop coke caffeine coffee meat takeaway takeout takeaways
  porn drugs cocaine snoozing biting nails nail-biting swearing texting tiktok instagram facebook twitter
  phone screens scrolling gaming snacking chocolate sweets candy crisps chips dessert desserts
  smoke drink gamble vape swear lying cheating yelling shouting screaming interrupting hitting
  screen tv youtube netflix dairy bread soda sodas energy-drinks phones
`);

/** Verbs that end or hold back what comes after them. */
export const STOP_VERBS = wordSet(`
  stop quit give_up cease avoid abstain abstain_from refrain refrain_from cut_out limit skip drop resist
`);
