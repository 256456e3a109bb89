/** The vocabulary: Hungarian. */
import type { Words } from '../../sensitive.ts';

export const hu: Words = {
  health: `rákbetegsé*, mellrák*, tüdőrák*, bőrrák*, betegsé*, nemi betegsé*, depresszió*, szorong*,
    evészavar*, pánikroham*, pánikbetegsé*, mentális egészsé*, öngyilkos*, drogfüggő*,
    alkoholizmus*, alkoholist*, terhes, terhesség*, várandós*, vetélés*, abortusz*, fogamzásgát*,
    ovulációs teszt*, meddősé*, menopauza*, merevedési zavar*, potencianövel*, fogyatékos*,
    magas vérnyomás*, vérnyomásmér*, szívinfarktus*, szívroham*, hallókészülék*, aranyér*,
    vényköteles*, gyógyszer*, védőoltás*, cukorbeteg*, asztma*, pikkelysömör*, pszichológus*,
    pszichiát*`,
  religion: `korán, mecset*, zsidó*, kereszténysé*, istentisztelet*, egyházközsé*, jehova tanúi,
    rózsafüzér*`,
  politics: 'politikai párt, politikai pártok, politikai vélemény*, választási kampány*',
  sexuality: `óvszer*, vibrátorok, szexshop*, szexuális*, szexjáték*, meleg házasság, leszbikus*,
    nemváltás*`,
  finance: `személyi kölcsön*, gyorskölcsön*, lakáshitel*, jelzálog*, adósság*, magáncsőd*, végrehajtó*,
    munkanélküli segély*`,
  union: 'szakszervezet*',
};
