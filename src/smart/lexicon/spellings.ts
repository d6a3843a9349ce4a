const LIST = `
  wk=week wks=weeks mth=month mths=months mos=months yr=year yrs=years hr=hour hrs=hours
  min=minutes mins=minutes u=you ur=your bf=boyfriend gf=girlfriend bc=because cuz=because
  cos=because coz=because becuase=because becuse=because becasue=because bcs=because
  wanna=want_to gonna=going_to gotta=have_to im=i'm ive=i've dont=don't cant=can't wont=won't
  tmrw=tomorrow tomorow=tomorrow tommorow=tomorrow tommorrow=tomorrow nxt=next evry=every
  everday=every_day everyday=every_day evryday=every_day untill=until til=until till=until
  befor=before befour=before wich=which excercise=exercise exersise=exercise excersise=exercise
  exercize=exercise meditait=meditate jurnal=journal jornal=journal wieght=weight helthy=healthy
  healty=healthy helthier=healthier healtier=healthier beter=better freind=friend
  freinds=friends frend=friend anxeity=anxiety anxity=anxiety anxioty=anxiety anxios=anxious
  anxous=anxious stres=stress alot=a_lot minuets=minutes minuts=minutes minits=minutes
  tims=times weeek=week wekly=weekly weekley=weekly dayly=daily dialy=daily mornin=morning
  xmas=christmas pls=please vegtables=vegetables vegatables=vegetables smokin=smoking
  drinkin=drinking runing=running walkin=walking practise=practice practising=practicing
  practised=practiced enrol=enroll organise=organize prioritise=prioritize socialise=socialize
  minimise=minimize apologise=apologize recognise=recognize realise=realize programme=program
  licence=license mum=mom mum's=mom's thier=their thru=through finsh=finish complet=complete
  submitt=submit reserch=research asignment=assignment assigment=assignment
  appointmnt=appointment apointment=appointment evenin=evening tonite=tonight
  febuary=february wensday=wednesday wendsday=wednesday thursdy=thursday saterday=saturday
  b4=before aply=apply bf's=boyfriend's weeknites=weeknights wknd=weekend drnk=drink proffesor=professor essey=essay chaper=chapter dentis=dentist
`;

/** What people type, and what they mean; British spellings are led to one form too. */
export const SPELLINGS: ReadonlyMap<string, readonly string[]> = new Map(
  LIST.trim()
    .split(/\s+/)
    .map((pair) => {
      const [typed = "", meant = ""] = pair.split("=");
      return [typed, meant.split("_")] as const;
    }),
);
