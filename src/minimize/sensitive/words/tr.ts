/** The vocabulary: Turkish. */
import type { Words } from '../../sensitive.ts';

export const tr: Words = {
  health: `kanser*, hastalık*, hastalığ*, belirtileri, depresyon*, anksiyete*, yeme bozukluğu,
    panik atak, bipolar bozukluk*, ruh sağlığı, intihar*, uyuşturucu bağımlı*, alkol bağımlı*,
    hamile*, gebelik*, düşük yapma*, kürtaj*, doğum kontrol*, ovulasyon testi, tüp bebek*,
    kısırlık*, menopoz*, sertleşme sorunu*, engelli birey*, engelliler, yüksek tansiyon*,
    tansiyon aleti*, kalp krizi*, işitme cihaz*, hemoroid*, obezite*, reçeteli ilaç, ilaçlar*,
    ilaç, aşılama*, şeker hastalığı*, sedef hastalığı*, psikolog, psikiyatr*, astım*`,
  religion: `kuran, kuranı, kuran ı kerim, müslüman*, hristiyan*, yahudi*, namaz, namaz vakit*, ibadet*,
    seccade*, tesbih*, hac ve umre`,
  politics: 'siyasi parti, siyasi partiler, siyasi görüş*, seçim kampanyası',
  sexuality: 'prezervatif*, eşcinsel*, vibratörler, cinsel*, lezbiyen*, seks oyuncağ*',
  finance: `ihtiyaç kredisi*, konut kredisi*, kredi notu*, kredi başvurusu*, icra takibi*, haciz, borç,
    borçlar*, borcu, işsizlik maaşı*, ipotek*`,
  union: 'sendika, sendikası, sendikalar*, sendikal*',
};
