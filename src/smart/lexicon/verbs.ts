import { wordSet } from "./word-set.ts";

/** Verbs that name a state or a striving: two readers picture different things unless a measure is bound to them. */
export const VAGUE_VERBS = wordSet(`
  be become feel seem improve enhance strengthen better boost optimize maximize upgrade
  work_on work_towards work_toward focus_on focus concentrate_on manage handle cope cope_with deal deal_with address
  overcome conquer beat defeat tackle fight try strive endeavor attempt seek explore understand
  comprehend accept love trust respect enjoy appreciate value change transform fix heal recover
  grow flourish thrive succeed progress advance evolve move_on let_go let_go_of open_up step_up step_out
  get_over get_past get_through get_better get_fit get_in get_healthy get_healthier get_stronger get_rid_of get_organized get_back_to get_along get_along_with
  take_care_of look_after balance prioritize support care care_for regulate process unwind chill
  behave act think believe know hope dream live exist survive matter stay remain de-stress destress
  persevere motivate inspire empower discover embrace nurture cultivate foster encourage promote
  demonstrate exhibit display gain regain achieve attain accomplish come_to_terms_with make_peace_with
  deepen heighten lighten ease alleviate relieve calm settle adjust adapt integrate transition
  excel shine do_well do_better do_good do_my_best put_myself_out_there stand_up_for commit stick_to stick_with
  find_balance find_peace catch_up keep_up simplify master stop_being figure_out sort_out straighten_out
  rebuild repair restore resolve reconnect_with bond pursue develop avoid forget prevent
  eliminate escape ensure appear reflect_on consider contribute interact engage participate be_able_to
`);

/** Verbs of more and less: exact once a number, a share or a from–to is bound to them. */
export const CHANGE_VERBS = wordSet(`
  reduce decrease lessen minimize lower cut cut_down cut_down_on cut_back cut_back_on limit control
  increase raise improve boost build build_up grow double halve triple maintain keep gain lose drop
  save extend shorten bring_down get_down get_up_to hit reach achieve average shrink tone
  strengthen earn make spend get score run walk expand stretch
`);

/** Acts that everyone pictures a little differently; a count, a time, a place or a person pins them down. */
export const SOFT_VERBS = wordSet(`
  exercise work_out workout train study revise practice socialize connect communicate relax rest
  sleep eat save save_up spend drink diet network hydrate budget plan organize work learn help
  volunteer express share breathe pray reflect create play move talk listen read write budget
  drive cook clean journal walk run swim bike cycle dance draw paint code sing travel
  party date parent teach lead perform stretch paint tidy game invest rest recharge declutter
  self-care research review go do set_boundaries check_in hang_out spend_time follow maintain
  set identify recognize challenge track monitor increase reduce decrease limit
`);

/** Acts a camera could film. */
export const CONCRETE_VERBS = wordSet(`
  walk run jog swim bike cycle hike dance lift climb row stretch meditate journal floss brush shower bathe
  cook bake read write draw paint sing knit sew garden plant mow weed water vacuum sweep mop dust wash
  clean tidy declutter fold iron pack unpack move call phone ring text email message facetime zoom skype
  visit invite ask tell thank hug kiss apologize introduce greet compliment smile say speak talk
  discuss interview present hand_in turn_in hand submit send post mail deliver finish complete
  apply register enroll sign sign_up join attend go take_part enter book schedule reserve order buy purchase
  sell donate return cancel renew file fill_out fill_in fill print scan type record film photograph
  publish upload download install update revise edit proofread draft outline translate memorize
  rehearse recite play drive ride fly travel park fix repair replace build assemble hang paint
  sand refinish open close lock unlock turn_off switch_off put_away put_down put_on put take
  leave arrive wake_up get_up wake get_out_of_bed go_to_bed lie_down sit stand eat drink cook prepare
  chop pack_lunch meal_prep prep weigh measure log track count list name note jot write_down
  save pay pay_off pay_back deposit transfer withdraw earn invest score pass graduate quit smoke
  vape delete block unfollow unsubscribe unplug uninstall watch listen hold host throw organize arrange
  meet see date marry propose adopt feed groom train teach tutor coach volunteer vote knock
  cold_plunge squat plank bench deadlift do perform attempt run_through lose set_up set create make
  design code program debug deploy launch ship start_a research interview practice learn study
  choose pick select decide identify label rate monitor chart reward celebrate breathe pray
  worship confess fast abstain stop skip swap substitute limit use wear carry bring get find
  borrow lend rent hire contact reach_out_to follow_up_with check check_in_with ask_for request raise
  negotiate offer give share show describe explain express report disclose open_an answer reply respond
  hand_out clear empty fill shovel rake trim cut bathe have spend dedicate devote allocate add
  include drop_off pick_up walk_away time_out leave_the count_to put_aside set_aside
  engage_in participate_in sort shred label fold restore complete master crochet skate ski surf
  row spin box dig pot prune harvest bike commute bus sit_down sit_with stay_in look_at look_up
  google search contact photograph crawl bend kneel eliminate turn complete retake resit sit earn
  spend_time sleep nap lift_weights go_for work_out exercise meal_plan batch_cook hang_up
  attend_to switch sign_off log_off log_out log_in clock_out close_my limit take_up come come_out
  hand_over pull_out stick label put_up boil fry grill journal tell_my move_out move_in
`);

/** Once done they are done: one of these with one named object is an event that can be checked. */
export const EVENT_VERBS = wordSet(`
  hand_in turn_in hand submit send post mail deliver finish complete apply register enroll sign sign_up join
  enter book schedule reserve order buy purchase sell donate return cancel renew file fill_out fill_in
  publish upload install update draft outline translate memorize fix repair replace build assemble hang
  paint refinish pass graduate quit delete host throw arrange meet see marry propose adopt
  launch ship deploy choose pick select decide hire contact ask tell thank apologize introduce invite
  visit attend set_up set create make open open_an get find obtain pay_off pay_back pay move
  move_out move_in call phone ring email text message write list name identify present learn start
  begin plan earn win run climb hike take speak talk discuss have plant clean declutter organize sort
  request negotiate raise disclose reply answer return confirm interview retake resit sit reach
  hand_over drop_off pick_up give show record design research read watch go go_to adopt settle become
  stop give_up swap hold clear empty cook bake knit sew prepare print buy attend_to land
  secure reconnect confess tidy wash view tour test try review follow_up_with reach_out_to
`);

/** Ending one of these is checkable without a number. */
export const STOPPABLE = wordSet(`
  smoking cigarettes cigarette tobacco vaping vape nicotine alcohol drinking booze beer wine weed
  cannabis marijuana pot gambling betting sugar soda pop coke caffeine coffee meat takeaway takeout
  porn drugs cocaine snoozing biting nails nail-biting swearing texting tiktok instagram facebook twitter
  phone screens scrolling gaming snacking chocolate sweets candy crisps chips dessert desserts
`);
