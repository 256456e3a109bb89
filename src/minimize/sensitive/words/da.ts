/** The vocabulary: Danish. */
import type { Words } from '../../sensitive.ts';

export const da: Words = {
  health: `kræft, brystkræft*, hudkræft*, lungekræft*, prostatakræft*, kræftsygdom*, sygdom*,
    kønssygdom*, symptomer, depression*, angstlidelse*, spiseforstyrrelse*, panikanfald*,
    bipolar lidelse, mental sundhed, psykisk sygdom*, selvmord*, selvskade*, alkoholmisbrug*,
    stofmisbrug*, ludomani*, gravid, gravide, graviditet*, provokeret abort, abortklinik*,
    p piller, fortrydelsespille*, ægløsningstest*, fertilitetsklinik*, overgangsalder*,
    rejsningsproblem*, handicappede, forhøjet blodtryk, blodtryksmål*, blodprop*, hjerteanfald*,
    høreapparat*, hæmorid*, svær overvægt, receptpligtig*, lægemid*, patientjournal*,
    kroniske smerter, blærebetændelse*, psykolog, psykologer, astma, migræne*`,
  children: `onlinespil for børn, gratis spil for børn, børnesang, børnesange, lektiehjælp*,
    tegninger til farvelægning, børn under 13`,
  religion: `koranen, moské, moskéer, moskén, moskeen, jødedom*, jødisk*, kristendom*, folkekirken*,
    gudstjeneste*, kirkeskat*, jehovas vidner, bibelstudi*, bedetider*, bedetæppe*`,
  politics: `politisk parti, politiske partier, politisk holdning, politiske holdninger, dansk folkeparti,
    enhedslisten, radikale venstre, valgkamp*`,
  sexuality: `vibratorer, kondomer, kondom, sexlegetøj*, kønsidentitet*, kønsskifte*, transkønne*,
    transperson*`,
  finance: `kviklån*, forbrugslån*, privatlån*, boliglån*, samlelån*, gæld, gældsrådgiv*, gældssaner*,
    gældssat*, kontanthjælp*, dagpenge*, lån penge, registreret i rki`,
  union: 'fagforening*, fagforbund*, faglig organisation, tillidsrepræsentant*',
};
