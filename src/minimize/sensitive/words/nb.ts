/** The vocabulary: Norwegian. */
import type { Words } from '../../sensitive.ts';

export const nb: Words = {
  health: `kreft, brystkreft*, hudkreft*, lungekreft*, prostatakreft*, sykdom*, kjønnssykdom*,
    symptomer, depresjon*, angstlidelse*, spiseforstyrrelse*, panikkanfall*, bipolar lidelse,
    psykisk helse, psykisk lidelse*, selvmord*, selvskading*, rusmisbruk*, alkoholmisbruk*,
    spilleavhengig*, gravid, gravide, graviditet*, provosert abort, abortklinikk*, prevensjon*,
    angrepille*, eggløsningstest*, overgangsalder*, ereksjonsproblem*, funksjonsneds*,
    funksjonshem*, høyt blodtrykk, blodtrykksmål*, hjerteinfarkt*, hjerneslag*, høreapparat*,
    hemoroid*, reseptbelagt*, legemid*, pasientjournal*, kroniske smerter, urinveisinfeksjon*,
    psykolog, psykologer, astma`,
  children: `onlinespill for barn, gratis spill for barn, fargeleggingsark*, fargeleggingsbilde*,
    barnesang, barnesanger, leksehjelp*, barn under 13`,
  religion: `koranen, moské, moskéer, moskén, moskeen, jødedom*, jødisk*, kristendom*, den norske kirke,
    gudstjeneste*, jehovas vitner, bibelstudi*, bønnetider*, bønneteppe*`,
  politics: `politisk parti, politiske partier, politisk oppfatning, arbeiderpartiet, fremskrittspartiet,
    sosialistisk venstreparti, valgkamp*`,
  sexuality: `vibratorer, kondomer, kondom, sexleketøy*, kjønnsidentitet*, kjønnsskift*, homofil*, skeiv,
    skeive, transperson*`,
  finance: `forbrukslån*, boliglån*, smålån, refinansiering*, gjeld, gjeldsordning*, gjeldsrådgiv*,
    betalingsanmerk*, sosialhjelp*, dagpenger*, lån uten sikkerhet`,
  union: 'fagforening*, fagforbund*, fagorganiser*, tillitsvalgt*',
};
