import { anyOf, phraseList } from "./word-set.ts";

const KINDS = phraseList(`
  meds, med, medication, medications, medicine, medicines, antidepressant, antidepressants, anti-depressants,
  antipsychotic, antipsychotics, anti-anxiety, mood stabilizer, mood stabilizers, mood stabiliser, mood stabilisers, pills, tablets,
  prescription, prescriptions, dose, doses, dosage, insulin, statin, statins, ssri, ssris, snri, snris,
  benzo, benzos, benzodiazepine, benzodiazepines, blood thinner, blood thinners, beta blocker, beta blockers, beta-blockers,
  sleeping pills, sleeping tablets, painkiller, painkillers, opioids, opiates, stimulants, steroids, steroid, steroid cream, epilepsy drugs, adhd drugs, heart drugs, prescription drugs,
  psychiatric drugs, water tablets, water tablet,
  blood pressure pills, blood pressure tablets, contraceptive, the pill, birth control, hrt, hormones,
  inhaler, inhalers, puffer, puffers, hormone therapy, hormone replacement, hormone blockers, thyroid tablets, thyroid pills, epipen,
  antihistamines, antihypertensives, anxiolytics, tranquillizers, tranquilizers, sedatives, diuretics, antibiotics, contraceptives,
  anticonvulsant, anticonvulsants, injections, depot, patches, st john's wort, st john's
`);

const NAMES = phraseList(`
  sertraline, zoloft, fluoxetine, prozac, citalopram, celexa, escitalopram, lexapro, cipralex, paroxetine, paxil, seroxat,
  venlafaxine, effexor, duloxetine, cymbalta, mirtazapine, remeron, bupropion, wellbutrin, trazodone, amitriptyline,
  nortriptyline, clomipramine, vortioxetine, lithium, lamotrigine, lamictal, valproate, depakote, carbamazepine,
  tegretol, topiramate, quetiapine, seroquel, olanzapine, zyprexa, risperidone, risperdal, aripiprazole, abilify,
  haloperidol, clozapine, clozaril, ziprasidone, lurasidone, latuda, paliperidone, xanax, alprazolam, ativan,
  lorazepam, klonopin, clonazepam, valium, diazepam, temazepam, zopiclone, zolpidem, ambien, buspirone, buspar,
  propranolol, gabapentin, pregabalin, lyrica, adderall, ritalin, concerta, vyvanse, elvanse, methylphenidate, strattera,
  atomoxetine, guanfacine, modafinil, methadone, suboxone, subutex, buprenorphine, naltrexone, antabuse, disulfiram,
  acamprosate, tramadol, codeine, oxycodone, oxycontin, morphine, hydrocodone, vicodin, percocet, fentanyl,
  metformin, levothyroxine, thyroxine, synthroid, prednisone, prednisolone, warfarin, lisinopril, amlodipine, ozempic, wegovy,
  semaglutide, mounjaro, tirzepatide, saxenda, phentermine, ketamine, psilocybin, magic mushrooms, shrooms, lsd, mdma, ayahuasca, testosterone,
  estrogen, oestrogen, pristiq, desvenlafaxine, fluvoxamine, luvox, phenelzine, nardil, moclobemide, agomelatine,
  viibryd, trintellix, lunesta, eszopiclone, doxepin, imipramine, lofepramine, dosulepin, chlorpromazine, sulpiride, amisulpride,
  invega, geodon, rexulti, vraylar, dexamfetamine, dexedrine, lisdexamfetamine, focalin, intuniv, clonidine, tapentadol,
  phenobarbital, levetiracetam, phenytoin, topamax, neurontin, oxcarbazepine, trileptal, ramipril, losartan, bisoprolol, atenolol,
  metoprolol, candesartan, furosemide, simvastatin, rosuvastatin, lipitor, crestor, eliquis, apixaban, xarelto, clopidogrel,
  ventolin, salbutamol, albuterol, symbicort, seretide, advair, fostair, humira, methotrexate, tamoxifen, letrozole, carbimazole,
  accutane, isotretinoin, spironolactone, lantus, novorapid, humalog, varenicline, champix, chantix, keppra, prazosin, hydroxyzine, atorvastatin, omeprazole, melatonin tablets
`);

const PLAIN = phraseList(`
  meds, medication, medications, medicine, medicines, antidepressant, antidepressants, anti-depressants, antipsychotic,
  antipsychotics, mood stabilizer, mood stabilizers, benzo, benzos, ssri, ssris, snri, insulin, sleeping pills, sleeping tablets,
  microdose, microdosing
`);
/** Words that can mean nothing else; the others ("dose", "patches", "tablets") need a change named beside them. */
export const PLAIN_MEDICINE = anyOf([...PLAIN, ...NAMES]);

/** Medicines by kind and by name, as an alternation. A name missing here is still caught by "my meds". */
export const MEDICINE = anyOf([...KINDS, ...NAMES]);

export const OPIOID_OR_BENZO = anyOf(
  phraseList(`heroin, fentanyl, opioids, opiates, oxycodone, oxycontin, oxy, oxys, percocet, percs, vicodin, morphine, codeine,
  tramadol, hydrocodone, methadone, suboxone, subutex, painkillers, benzos, benzodiazepines, xanax, valium, diazepam, ativan, lorazepam,
  klonopin, clonazepam, alprazolam, temazepam, kratom, barbiturates, ghb, sleeping pills`),
);
