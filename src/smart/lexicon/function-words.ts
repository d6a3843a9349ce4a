import { wordSet } from "./word-set.ts";

/** What may stand before the act itself: who speaks, wishing, and filling. */
export const FRAME = wordSet(`
  i i'd i'll i'm i've we we'll we'd we're you he she they it client clients patient patients pt ct clt
  student students member participant individual consumer resident couple family student staff person's
  the my our his her their goal goals objective aim target resolution intention is are will would like
  want wants wanted to going intend intends intending hope hopes hoping wish wishes
  aims able am plans committed please just also really finally actually then so that should must can
  could may might shall has ought let's new year's today's successfully independently gradually
  and or but plus okay ok um maybe probably definitely hopefully ideally basically personally
  eventually someday willing ready determined decided decide always never not don't do-not not-to
  don't no-longer won't it's this be-able 'll short-term long-term smart consistently regularly again
  for me day each every morning next both either more-or-less even here now ever honestly simply truly
`);

/** Verbs that only introduce the act: "try to walk", "keep writing", "learn how to swim". */
export const LIGHT = wordSet(`
  try start begin continue keep learn plan need want hope commit work look strive aim remember focus
  be manage attempt practice get go resume consider love prefer dedicate choose decide agree endeavor
  seek intend have make take finish enjoy like would will return aspire wish
`);
export const LINKS = wordSet(`
  to on at towards toward into how back able willing of sure an effort the habit in steps time
  able also that i myself more
`);

export const DETERMINERS = wordSet(`
  a an the my our his her its their this that these those one each every another some any all both
  your at least about around approximately up to exactly roughly minimum no two three four five six
`);

export const PREPOSITIONS = wordSet(`
  in on at by for with without from to into onto of about over under after before during through
  using via around near between among against toward towards until within as than when while whenever
  because so if once per daily weekly monthly nightly twice and or but instead
  where who which that outside inside across along past off out up down since despite
`);

/** Own purpose begins at "to" before one of these, when the act has been named. */
export const PURPOSE_VERBS = wordSet(`
  feel improve help reduce lower manage be have get become increase cope relieve boost build stay
  keep strengthen support make regain protect prevent avoid lose gain clear calm ease unwind relax
  de-stress decompress show prove honor honour celebrate learn understand connect enjoy better
  deal prepare ensure achieve reach maintain develop process stop sleep save rest recharge bring raise
  combat fight promote enhance decrease care overcome heal live handle meet fit earn afford qualify
  wind wake set give provide allow enable free fund pay find qualify see grow
`);

/** A "to" after one of these belongs to the act. */
export const TO_TAKERS = wordSet(`
  want wants wanted going able need needs try tries trying start starting begin learn learning continue plan
  plans hope hopes like goal goals is aim committed how have has due next up listen talk go goes return
  speak speaking used back close down say saying apologize travel drive
  move come ask asked tell reach stick commit apply respond reply according get dream dreams wish wishes
  him her them me us someone ability opportunity chance way subscribe contribute resolution
  relate attend introduce i'd would decide decided remember ready willing not hoping planning aspire strive
  be intend objective are remind ought having forward addition
`);
