/** The vocabulary: Czech. */
import type { Words } from '../../sensitive.ts';

export const cs: Words = {
  health: `rakovin*, nádory, nádorů, nádorov*, nemoc, nemoci, nemocí, pohlavní choroby, příznaky nemoci,
    deprese, depresí, depresivní*, úzkostn*, úzkosti, porucha příjmu potravy,
    poruchy příjmu potravy, panická ataka, bipolární porucha, duševní zdraví, sebevra*,
    sebepoškoz*, drogová závislost, závislost na alkoholu, alkoholik*, těhotn*, těhoten*, potrat,
    potraty, potratu, antikoncep*, ovulační test*, neplodnost*, umělé oplodnění, menopauz*,
    poruchy erekce, zdravotní postižení, invalidní důchod, vysoký krevní tlak, tlakoměr*,
    infarkt*, mrtvice, naslouchadl*, hemoroid*, obezit*, léky na předpis, zdravotní dokumentace,
    očkování*, zánět močového, psycholog*, astma, cukrovk*, lupénk*`,
  children: `online hry pro děti, hry pro děti zdarma, omalovánk*, písničky pro děti,
    pohádky pro děti online, pomoc s úkoly`,
  religion: `korán, koránu, mešit*, židovsk*, křesťan*, bohoslužb*, farnost*, svědkové jehovovi, modlitb*,
    růženec*`,
  politics: 'politická strana, politické strany, politické názory, volební kampaň',
  sexuality: `vibrátory, kondomy, kondom, změna pohlaví, gayové, stejnopohlavní*, registrované partnerství`,
  finance: `půjčka, půjčky, půjček, hypoték*, exekuc*, exekutor*, oddlužen*, osobní bankrot, dluhy,
    dluhů, zadlužen*, podpora v nezaměstnanosti, bez registru`,
  union: `odborová organizace, odborové organizace, odborový svaz, odborové svazy, odborář*,
    kolektivní vyjednávání`,
};
