import { wordSet } from "./word-set.ts";

/** What may stand before the act itself: who speaks, wishing, and filling. */
export const FRAME = wordSet(`
  i i'd i'll i'm i've we we'll we'd you he she they client clients patient pt ct clt student member participant
  individual consumer resident the my our his her their goal goals objective aim target resolution plan intention is are will would
  like want wants wanted to need needs going intend intends intending hope hopes hoping wish wishes
  aim aims aiming be able am trying try tries plan plans planning commit committed commits please just
  also really finally actually then so start starting begin beginning continue continuing keep
  resume make sure that it that's should must can could may might shall have has got better ought
  let's let me new year's year resolution week's today's main first one number strive striving
  work working toward towards become consistently successfully independently regularly again ensure
  and or but plus learn learning how attempt do gradually slowly always
  set short-term long-term short long term this next ok okay um maybe probably definitely hopefully
  ideally basically personally eventually someday get getting back into in order demonstrate
  be willing ready determined decided decide endeavor
`);

/** Frames whose word can also be the act; they are stripped only when another act follows. */
export const DETERMINERS = wordSet(`
  a an the my our his her its their this that these those one each every another some any all both
  your at least about around approximately up to exactly roughly minimum
`);

export const PREPOSITIONS = wordSet(`
  in on at by for with without from to into onto of about over under after before during through
  using via around near between among against toward towards until within as than when while whenever
  because so if once every each per daily weekly monthly nightly twice and or but instead
  where who which that outside inside across along past off out up down each
`);

/** Own purpose begins at "to" before one of these, when the act has been named. */
export const PURPOSE_VERBS = wordSet(`
  feel improve help reduce lower manage be have get become increase cope relieve boost build stay
  keep strengthen support make regain protect prevent avoid lose gain clear calm ease unwind relax
  de-stress decompress show prove honor honour celebrate learn understand connect enjoy better
  deal prepare ensure achieve reach maintain develop process stop sleep save rest recharge
  combat fight promote enhance decrease care overcome heal live handle
`);
/** A "to" after one of these belongs to the act. */
export const TO_TAKERS = wordSet(`
  want wants wanted going able need needs try tries trying start starting begin learn learning continue plan
  plans hope hopes like goal is aim committed how have has due next up listen talk go goes return
  going speak speaking used back close down write writing say saying apologize apologise travel drive
  move come say ask asked tell reach stick commit apply respond reply according get
  him her them me us partner someone ability opportunity chance time way subscribe get contribute used
  respond relate attend introduce i'd would decide remember ready willing say
`);
