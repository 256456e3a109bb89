/** The vocabulary: Romanian. */
import type { Words } from '../../sensitive.ts';

export const ro: Words = {
  health: `boală, boli, bolile, simptome, simptom*, depresie, depresia, anxietate*, atac de panică,
    tulburare bipolară, sănătate mintală, sinucider*, dependență de droguri, sarcină și naștere,
    gravidă, gravide, femei însărcinate, însărcinată, avort*, contraceptiv*, test de ovulație,
    fertilizare in vitro, menopauz*, disfuncție erectilă, dizabilităț*, hipertensiune,
    tensiometr*, infarct*, accident vascular, aparat auditiv, hemoroiz*, obezitate,
    rețetă medicală, medicamente, medicament, vaccin*, psiholog*, psihiatr*, astm`,
  religion: `coran, moschee*, evrei, evreiesc*, creștinis*, biserica ortodoxă, biserica catolică, parohi*,
    martorii lui iehova, rugăciun*`,
  politics: 'partid politic, partide politice, opinii politice, campanie electorală',
  sexuality: `prezervativ*, vibratoare, jucării erotice, orientare sexuală, orientarea sexuală,
    identitate de gen`,
  finance: `credit ipotecar, credite ipotecare, credit de nevoi personale, împrumut, împrumuturi,
    ipotec*, datorii, biroul de credite, executor judecătoresc, șomaj*, ajutor social`,
  union: 'sindicat, sindicate, sindicatul*, sindicalist*',
};
