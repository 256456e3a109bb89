/** Every law. A new one is its file and one line here. */
import { auPrivacy } from './au-privacy.ts';
import { brLgpd } from './br-lgpd.ts';
import { caPipeda } from './ca-pipeda.ts';
import { caQc } from './ca-qc.ts';
import { chFadp } from './ch-fadp.ts';
import { cnPipl } from './cn-pipl.ts';
import { euDe } from './eu-de.ts';
import { euEs } from './eu-es.ts';
import { euFr } from './eu-fr.ts';
import { euGdpr } from './eu-gdpr.ts';
import { euIe } from './eu-ie.ts';
import { euIt } from './eu-it.ts';
import { euNl } from './eu-nl.ts';
import { inDpdp } from './in-dpdp.ts';
import { jpAppi } from './jp-appi.ts';
import { krPipa } from './kr-pipa.ts';
import { strict } from './strict.ts';
import { thPdpa } from './th-pdpa.ts';
import { trKvkk } from './tr-kvkk.ts';
import { ukGdpr } from './uk-gdpr.ts';
import { us } from './us.ts';
import { usAl } from './us-al.ts';
import { usCa } from './us-ca.ts';
import { usCo } from './us-co.ts';
import { usCt } from './us-ct.ts';
import { usDe } from './us-de.ts';
import { usFl } from './us-fl.ts';
import { usIa } from './us-ia.ts';
import { usIn } from './us-in.ts';
import { usKy } from './us-ky.ts';
import { usLa } from './us-la.ts';
import { usMd } from './us-md.ts';
import { usMn } from './us-mn.ts';
import { usMt } from './us-mt.ts';
import { usNe } from './us-ne.ts';
import { usNh } from './us-nh.ts';
import { usNj } from './us-nj.ts';
import { usOk } from './us-ok.ts';
import { usOr } from './us-or.ts';
import { usRi } from './us-ri.ts';
import { usTn } from './us-tn.ts';
import { usTx } from './us-tx.ts';
import { usUt } from './us-ut.ts';
import { usVa } from './us-va.ts';
import { vnPdpl } from './vn-pdpl.ts';
import { zaPopia } from './za-popia.ts';
import type { Regime } from '../core/regime.ts';

/** What applies where no other law does. */
export { strict } from './strict.ts';

/** `strict` first, then by id. */
export const REGIMES: readonly Regime[] = [
  strict,
  auPrivacy,
  brLgpd,
  caPipeda,
  caQc,
  chFadp,
  cnPipl,
  euDe,
  euEs,
  euFr,
  euGdpr,
  euIe,
  euIt,
  euNl,
  inDpdp,
  jpAppi,
  krPipa,
  thPdpa,
  trKvkk,
  ukGdpr,
  us,
  usAl,
  usCa,
  usCo,
  usCt,
  usDe,
  usFl,
  usIa,
  usIn,
  usKy,
  usLa,
  usMd,
  usMn,
  usMt,
  usNe,
  usNh,
  usNj,
  usOk,
  usOr,
  usRi,
  usTn,
  usTx,
  usUt,
  usVa,
  vnPdpl,
  zaPopia,
];
