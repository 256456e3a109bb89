/** The vocabulary: Finnish. */
import type { Words } from '../../sensitive.ts';

export const fi: Words = {
  health: `syöpä, syövän*, syöpäsairau*, rintasyöpä*, ihosyöpä*, keuhkosyöpä*, eturauhassyöpä*, sairau*,
    sukupuolitau*, oireet, masennu*, ahdistuneisuu*, ahdistushäiriö*, syömishäiriö*,
    paniikkikohtau*, kaksisuuntainen, mielenterve*, itsemurh*, päihdeongelm*, päihderiippuv*,
    alkoholisti*, peliriippuv*, raskaus*, raskaana, keskenmeno*, raskaudenkeskeyt*, ehkäisy*,
    jälkiehkäisy*, ovulaatiotesti*, lapsettomuu*, vaihdevuo*, erektiohäiriö*, vammaisuu*,
    vammaiset, verenpainemitt*, korkea verenpaine, sydäninfarkt*, sydänkohtau*, aivoinfarkt*,
    kuulokoje*, peräpukam*, lihavuusleikk*, reseptilääk*, lääkkeet, lääkitys*, potilasti*,
    rokotu*, virtsatietulehdu*, psykologi*, astma, migreeni*`,
  children: `lasten pelit netissä, ilmaiset pelit lapsille, värityskuv*, lastenlaulu*, lastenohjelm*,
    läksyapu*`,
  religion: `koraani*, moskeija*, juutalai*, kristinusko*, jumalanpalvelu*, seurakun*, kirkollisvero*,
    jehovan todista*, rukousaja*`,
  politics: `poliittinen puolue, poliittiset puolueet, poliittinen mielipide, perussuomalai*,
    sosialidemokraat*, vasemmistoliit*, vaalikampanj*`,
  sexuality: `vibraattori*, kondomi*, seksilelu*, sukupuoli identiteet*, sukupuolenkorjau*,
    transsukupuoli*, sateenkaariper*`,
  finance: `pikalain*, pikavip*, kulutusluot*, asuntolain*, velkajärjest*, velkaneuvon*, maksuhäiriö*,
    ulosot*, toimeentulotu*, työttömyyspäivärah*, ylivelk*`,
  union: 'ammattiliit*, ammattiyhdisty*, luottamusmies*, työehtosopimu*',
};
