/**
 * What fields of forms hold, in all languages together: one letter per concept, small Latin letters without accents. A word of
 * five letters and more may have an ending. What a pattern of more-names.ts or further-names.ts finds is not repeated here.
 */
import { PAPERS } from './papers.ts';
import { PLACES } from './places.ts';
import { COUNTED, KIN, MAYBE, PEOPLE } from './roles.ts';

/** The letters stand in the patterns of concept-names.ts. */
export const CONCEPTS: Readonly<Record<string, string>> = {
  // words that only look as if they were one of the others
  u: `
clavearticulo claveproducto collapse collapsed contain container contour correios descompt designer dovanukorteles
eleven friendly garanti gavekort gesture lesson majaslapa modern palabraclave palabrasclave parental parrainage
persona placeholder polish regime shareholder stakeholder teleport`,
  // nothing: what joins others, "again", "new"
  '0': `
a again alt alternate alternative and animal another b bestatigen c conducere conducir conduir conf conferm confirm
confirmacao confirmation contrat current d da das de default del dela della dello den der des di dlya do dos dr du e
el en exact existing extra for four fr frau herhaal herhalen herr hr i il in iz l la las les line los madam main mr
mrs ms na new nextof o och of og on onay one optional ot other p pa paa pe po potwierdz powtorz primary principal re
reenter repeat req required retype s secondary ta tal tekrar the three to two u und van vehicul verification verify
vom von wiederholen y z za zum zur`,
  // what forms put in front of their fields, or behind
  f: `
acf ans answer app appl application attr attributes book booking cd cf checkout cmb col comp ctl data detail edit
entry ff field fld form formdata forms frm gf gravity group info inp inpt input jform lbl mauticform model ninja page
param personalinfo profil q question reg register registration request reservation section signup step submission tb
tbx text textbox txt ud udff val value wpcf wpforms`,
  o: KIN,
  q: COUNTED,
  p: PEOPLE,
  v: MAYBE,
  // somebody who is not named
  y: `
acil acildurum argyfwng arkartas avarinis cntct contact contato contatto cyswllt darurat dein deine din ditt
dumneavoastra dvs eigeand ekstren emer emerg emergencia emergency emergenza hadaab hatayhteys hitna hitni ihr ihre
iletisim irtibat iten jouw kapcsolat kecemasan kinkyu kontakt kontaktin kuntatt lienhe moj my neydar nod nood
noodcontact noodgeval notfall noutfall nouzov nudzov nujn nujni own reckruff renrakusaki seu skubus speshen su sua suo
teagmhal terugbel tiesnov tu tuo tuoi twoj urgence uw vas vase vos votre vsili yhteys your yr`,
  // a name
  n: `
adi ainm emri enw ima ime imena imeto imie imienia imion imya isem isim ismi izena jina jmena jmeno mena meno myeong
myung naam nafn nafni nama namae name namen names namn navn nazov nazwa nen nev neve nevek nimeks nimen nimet nimi nm
nom nombre nome nomes nomi noms nume numele numm nvn onoma pangalan vardai vardas vardo vards vardu`,
  // which of the names
  w: `
bashtino belakang casada casado cele celo celosno chosen cijelo complet depan deuxieme dritt drugi drugo druhe eerste
efter entinen etter familien family former fst fulde full fullstandig fullt furi furigana ganzer gehuwd given hele
hiragana ikinci ilk intero jeunefille kanji katakana kizlik koko lahim leany leanykori legal lengkap likumiskais lst
maedchen marie married materna mei meio meisjes mellan mellem mellom middle momino mominsk nach naermest nanast
narmast native neito nick nooiens ocevo palno panggilan panienskie paterna pierwsze pige pike pinyin polno povne
prawny preferred premier previous primeiro primer primo prve prvni pulno puni puno pylno real rodowe roep romaji ruf
second segunda segundo sei signatur signature sir slobodna solteira soltera soltero srednje stredn sur teljes tengah
third tilltal tytto ultimo usage usuel vol volitatud volle volledig voller vollstaendig vollstandig vor zakonit zakonn
zakonsk zweit`,
  // the same, by itself behind somebody
  W: `
first last`,
  // says a name by itself
  N: `
aanhef aanspreking abizen achternaam adosnev allekirjoit allkir anaam anrede anredeform apell apellido apellidos
apemat apepat atesia becenev civilite cognome conavn csnev cyfenw ditnavn eigennaam elotag emanimi enceducacao
enwcanol enwcyntaf enwllawn enwolaf epithet eponym etunimet ezizen familienaam familij familiq familjenamn
familliennumm familljennumm famname faturaad faturaadi filiacao firstnm flicknamn fname fodenavn forename frstnm
fullnm gaelunafn givname gobekadi goebekadi hitap honorific hoten huudnim hyydnim ibukandung iesauka imefamilia imiona
iniciales initiala initialen iniziali irum isanimi izenosoa jiminame jmpr kaelenavn kaldenavn kallenavn kana kanjisei
knev knownas kojinmei kontaktname kunjom kyusei kyuusei lakap lastnm lempinim lenkername lidnaam lname lstnm maiden
makesnamn materno megszolitas meigi mhtron millinafn mitron modernsnamn myoji myouji naampartner nachnam nachname
nafnbarns nafnmaka nagovor namaortu namnfortydlig namnteckn narahubung nazwisko neiupolvenim nicheng nimenselvenn
nimesi nname nomesocial nominativ nominativo nonumm nooiensvan numeanterior numefamilie numefata numesot ogradi
osloveni parakst parasas paterno patriko patronim patronimico patrwn perenimi pib pobatkovi potpis prenom prezime
priimk prijmeni prijmi prizvis prizvish prosfonis pseudonym puhuttelu rumuz salutation seimei slapyvard smeknamn
sobrenome soyad soyadi surname szallitasinev szamlanev szamlazasinev tagnev taisnimi takmaad tamad teienimi tendem
tennguoi teslimatad teslimatadi tiltale titulpred titulza tnv triimena triteimena tweedenaam underskrift undirskrift
unterschrift uwnaam virnumm vnaam vname vnev voorletter voornaam voornamen voorvoegsel vorname xingshi yakinadi
yonghuming zuname`,
  // a telephone, where a number or somebody is beside it
  t: `
atzvanisan bimbit brtel callback cel cellphone ceptel denwa dianhua didong dzvinok faks faksas fakss farsimi fastnet
ffon fiksen fiksn fissa fisso fixe fone guthan haendeup handphone hape heimasimi jeonhwa kakao kannyk keitai kinht
kinito komorka komorki komorkowy mbl mobiil mobilephone mobiln mowbajl mugikorra obazhdane oddzwonienia oppringning
perskambinim pevna pevnalinka phn phon povratenpovik povratniklic povratnipoziv sabit sakelako selular shouji sima
simi simu sms sotov spatnevolanie stacjonar stathero symudol tagasihelist talr talrunis teileaf telc tele telefoon
telegram teleph telnr telp tfn tfno theileaf thlefon thlefwn tilbakering tilefono tilefw tlfn tlfnr tlm uppringning
vezetekes viber visszahiv wechat whats whatsapp zalo zpetnevolani zvonka`,
  // says a telephone by itself
  T: `
alternatenumber belnummer bestnumber callbackno callbacknumber cell cellno cellulare celno celular cepno chuanzhen
cphone dtban dtdd durchwahl fax faxno faxnr fernsprech festnetz fon fono foon geriarama ghuthain gsm gsmno gsmnr handy
hivoszam homeno hp hphone hpno jjlxdh kontaknommer korzetszam landline landlyn lxfs matkapuhelin mayban mob mobiel
mobil mobilais mobilaus mobile mobileno mobilenumber mobilfunknr mobilfunknummer mobilusis mobitel mobno mobnr movil
mphone natel nodarurat nokantor nomorwa notlp nrcel nrtel numaraniz numarfix numeroportable numerorappel nummerbehoud
numportable opkaldsnummer paekseu phno phone phoneno phones portingnumber puh puhelin qqhao recapito riktnummer
ruffnummer sdt selfoon selnommer selnr sjhm sodt stdcode tel telecopie telefon telefono teleno telf telfix telno
telnum tels telsz tlf tlfno vastelijn vastnummer vorwahl weixinhao workno wphone zuoji`,
  // says an e-mail address by itself
  M: `
correio drotposta dzyx ebost ekiri elektronicka elektroniczna elektroninispastas elektroniskaispasts elektronnaposhta
elektronskaposta elektronskinaslov elettronica elposhta email emelje eml enaslov endeletronico epast epastas epostadr
eposti hopthu imeil mail meado meeru meil mejl pec poshtaelektronna poshtaelektronska postacertificata postfang sposti
tolvupost villamposta`,
  // says a day or a place of birth by itself
  B: `
bday bdayday bdy bhreithe bmonth breithe brth brthdate brthdt brthdy byear chulsaeng csrq datanarod datarozhd dateofb
datlindj datnais ddn ditelindj dnasc dob dogtar dtarihi dtnais dtob dyeri dzdatums dzimis dzimus faeddagur faeddur
faeding fdag fdagur fdato fechanto fnacim foddat fodeby fodeland fodested foedested foedsel foedt gebdt gebjahr
gebname gebort gebtag genethli genisis gennhsh gestorben gimdata gimes gimmetai gimtadien gimusi halaloz jaiot jiguan
kematian lindjes meninggal nacto naiss naix naroden narodyv narodz narozen nascut nastere natoil neele nele olumtarihi
penblwydd radjanj raganj ragjanj rajdan razhdane rodena rodendan rodenden rodenna rodjen rogden rojden rojen rojstn
saengil seinen shusseichi shusshin sinhnhat spvm sundin synniaeg synnikoht synnikuupaev synnipaev synnyinpaik syntaika
synty syntyny szulet szulev szulhely szulhonap szulid szulido szulnap tanjou thanatou todestag ulangtahun umarenen
vendlindj`,
  // of a birth, where a date or a place is beside it
  b: `
afsterwe aniversar anniv anniversair born complean cumple cumpleano death deces defunci dgm doudes dzim falleci fodd
fodda geb gebore gebuer gebuert geburt gestuerwen lhr nac nacida nacido nacim nais naiss nar nasc nascida nascido nast
nata natal nato ne nee ney obito oorlede overlijden rod roj roz sinh sterbe sterf synt szul ur vefat verjaardag
verjaarsdag`,
  // a day, a month, a place
  d: `
aar an anio annee anno ano ar cidade country dag dat date dato datum day days depto dia dt dzien fch fec fecha giorno
jaar jahr joer jour land lieu lloc loc lugar luna luogo maand maned mes mese mesic miejsce mies miesiac mois monat
month mount ngay noi paese pais paiva pays place plaz pvm rok tag tanggal tarih tempat tgl thang time uert vuosi year
yeri zi`,
  ...PLACES,
  // what only people have, where somebody is beside it
  e: `
age allergies allergy alter ammatti beroep beruf blood bloodtype cinsiyet diagnosis disability dzimums edad edat
einkommen eletkor employer ethnicity foglalkozas gender handicap height idade income kelamin kjonn leeftijd lytis
meslek nationality occupation pekerjaan plec pohlavi povolani profesie profesion profession pronouns race relation
relationship religious salary sesso sex sexe sexo spol sukupuoli umur usia varsta vek weight wiek yas yrke zanimanje
zawod`,
  // the same, by itself
  E: `
agama bloodgroup blutgruppe cetateni citizenship cittadinanza ciudadania drzavljanst estadocivil estatcivil etatcivil
familienstand gimenesstavoklis hemkommun hemort hjuskaparst jeniskelamin kansalaisuus kewarganegaraan kodakondsu
marital maritalstatus medborgarskap medenidurum medenihal nacionalidad nacionalitat nazionalita obywatelstwo pilietyb
pilsonib rahvus religion rikisborgararett rikisfang rodinnystav seiminepadetis seimyninepadetis siviilisaat sivilstand
staatsangehoerig staatsangehorig stancywilny starecivila statnaprislusnost statniprislusnost statocivil statocivile
statsborgersk tautib tautyb uyruk valstspiederib`,
  ...PAPERS,
  // a secret
  S: `
accesscode activatiecode adgangsnogle adgangsord aikotoba aktiveringskod aktivierungscode alarmcode anshou
apstiprinajumakods aterstallningskod atkomstnyckel atmpin atpazinimokodas audkenniskod audkennislykil autentimiskood
autorizacijaskods autorizacnikod autorizacnykod bekraeftelseskod bekraeftkode bekraftelsekod bekreftelseskod
belepesikod bestaetigungscode bestategungscode beveiligingscode bevestigingscode bevestigingskode bezbednosenkod
bezbednosnopitanje bezbednosnoprasanje bezpecnostnaotazka bezpecnostnikod bezpecnostniotazka bezpecnostnykod bimat
biztonsagivalasz challengeanswer chaveacesso chiavewifi clave claveacceso clewifi codacces coddilysu codeactivation
codeconfidentiel codepersonnel codepin codevalidation codeverif codiacces codiceconferma codiceverifica codipersonal
cofiadwy contrasenia contrasinal controlecode cyfrinair dogrulamakodu drosibasjautajuma drosibasjautajums drosibaskods
dxyzm ednokratenkod egyszerikod einmalcode einnotakodi engangskod enkratnakoda firmaelectronica fjalekal fjalekalim
fjalekalimi fonolukukood freischaltcode geheimantwort geheimcode geheimevraag geheimfrage geheimnummer
geheimschluessel gizlicevap gizlisoru godkendelseskod guvenlikcevabi guvenliksorusu hemligfraga hemligtsvar
hemmeligsvar hemmeligtsvar hesla himitsu injeungbeonho inlogcode inloggningskod innloggingskod izsms jawabankeamanan
jawabanrahasia jednokratnikod jednorazovykod jelmondat kennwuert kertakayttokood kertakood kinnituskood
kirjautumiskood kluczwifi kodasms kodautoryzacyjny kodavtorizacii kodepin kodesms kodeverifikasi kodipin kodisms
kodjednorazowy kodord kodoveslovo kodovoeslovo kodpengesahan kodpidtverdzhennya kodpin kodpodtverzhdeniya kodpuk
kodsms kodtac kodukarte kodukortele kodweryfikacyjny kontrollfrage kontrolnaotazka kontrolnepytannya kontrolniotazka
kontrolnuotazku kontrolnyjvopros leyniord leynisvar ligipaasukood loginkode loginpin losungswort maxacnhan mdp
memorableword mibao motpas mpin mtan mystiki mystikos natverksnyckel netlykil nettverksnokkel netvaerksnogle
netwerksleutel netzwerkschluessel netzwierkschlessel ninsho ninsyo nulstillingskod odnorazovyjkod odsms onaykodu
oryggiskod oryggisnumer oryggisspurn otp otsms overovacikod ovikood paasykood paraulapas parola parole paroli parolya
passagain passkey passrepeat pasuwaado paswd pasword patvirtinimokodas piekluvesatslega piekluveskods pinactual pinatm
pincod pincode pinkod pinkode pinkodu pinno portkod potrditvenakoda potvrdnikod prieigoskodas prieigosraktas
prisijungimokodas prosbas prosvasis pswd puk pukcode pukkod pukkoda pwd pytaniepomocnicze querenmi raspunssecuritate
reponsequestion respostaseguranca respuestaseguridad rispostasegreta rispostasicurezza sakerhetsfrag sakerhetskod
sakerhetssvar salainenvastaus salajanevastus saugosklausimo saugoskodas saugumoklausimas secherheetscode
secherheetsfro secretans secretq securityq sekretnepytannya sekretneslovo sekretnoeslovo sekretnyjvopros
sekuriteitskode sicherheitscode sifrakorisnika sifreniz sigriet sigurnosnikod sigurnosnopitanje sikkerhedskod
sikkerhedssporgsm sikkerhetskod sikkerhetssporsm simpin sisselogimiskood slaptasatsakymas slaptaszodis slepenaatbilde
smskod smskoda smskode smskodu smstan stadfestingarkod taenkod taenvapros tainaduma tajnepytanie tajnoprasanje tancode
tekstiviestikood tiklaatslega tilgangskod tilgangsnokkel tinkloraktas titkoskod titkosvalasz todennuskood toegangscode
tpin tunnusluku turvakood turvakusim turvakysymyks turvakysymys uhekordnekood upipin vahvistuskood varnostnakoda
varnostnovprasanje verificatiecode verifieringskod verifikacionikod verifikasiekode verifizierungscode verifycode
verkkoavain vienkartiniskodas vienreizejaiskods vorguvoti wachtwrd wiederherstellungscode wifikey wifikode wifikulcs
wifinogle wifisleutel wlankey wlanschluessel wlanschlussel yanzheng zsms zugangscode`,
  // a secret, where somebody, a number or a card is beside it
  P: `
acceso accesso acesso activac activar ativacao attivazion autenticac leyni pin puk seguranca seguretat seguridad
sicurezza validac validar verificac verificar`,
  // a card
  k: `
bankivsk bankkort bankovsk bankpas betalingskort betalkort card cards carta carte cb cc cerdyn credit creditcard
dankort debetkort debit greidslukort kaard kaardi kaart kart karta karte karti kartice kartick kartk kartu karty kort
kortel kortets korti kredi kreditkarte kreditn platebn platobn targeta tarjeta tdc txartel`,
  // an account
  l: `
acc accnt account acct akaun banca banco bank banki bankk banque chuntais clearing compte conta conto cuenta cuntais
cyfrif hesap kont konta konto konts kontu kto llogari logariasm logariasmou rachunek rachunku racun rahun rakhun
reikning rek rekening saskaita schet smetk szamla tili ucet uctu`,
  // what is on a card
  r: `
aegumi caducid caducit csc deriga derigum exp expdate expirar expiration expiry expmonth expyear galioja galiojim
gildir giltig gueltig gultigbis kehtib kehtiv lejarat oflafdatum platnost pruef scad scadenza security udlob udloeb
utgar utlop validade validit validnost validthru vaznost veljavnost venc vencim vencimiento verfall vervaldatum
voimassa waznosc waznosci`,
  // says a card or an account by itself
  K: `
accno accountno accountnum acctno acctnum agconta agenciaconta anquanma arithmoslogariasmou bancniracun bankahesabi
bankareikning bankarskasmetka bankaskarte bankaskonts bankasrekviziti bankaupplysing bankgiro bankivskyjrahunok
bankkaart bankkartya bankkonto bankokortele bankovasmetka bankovespojenie bankovniracun bankovnispojeni bankovniucet
bankovskijschet bankovyucet bankszamla bankszla bic biztonsagikod bsb cardno cardnr cartacredito cartaocredito cbu
ccexp ccmonth ccnum ccyear chavepix clerib codebanque codeguichet codiceabi codswift comptebancaire comptebancari
comptecorrent contacorrente contobancario coordonneesbancaires cryptogramme ctabancaria ctacorriente cuctu
cuentacorriente cvc cvn cvu cvv debetkart debietkaart deebetkaar didoli folyoszam guvenlikkodu hesapno hitelkartya
hofudbok iban ifsc kaado kadkredit kaihuhang kartskt kartyakod kodbanky kodekeamanan kodikosasfaleias kodkeselamatan
kontobankowe kontoinhaber kontonum kontrolcif kontrolkod kontrollsif kortinnumero kortinvoimassaolo kouza kredietkaart
krediitkaar kredikart kreditnakart kreditokortele kredittkort ktonr kureka kwdikosasfaleias launareikning licevojschet
loenkonto lonkonto lonnskonto luottokortin luottokortti maksajumukarte maksekaar maksukortti maksutil nemkonto nrb
nrcont nrkonta nrrach numarcont numcarte numcb numerkonta osobovyjrahunok palkkatil pangakaar pankkikortin
pankkikortti pankkitili pankkiyhtey pasnr pasnummer plusgiro predcisl pruefnummer raschetnyjschet rekeningbank reknr
rozrahunkov rschet sekyuriti sotk swiftcode szlaszam takkode targetacredit tarjetacredito tarkistenumero tegenrekening
tekucegracuna tekuciracun tilinumero tongjang transakcijskiracun transakciskasmetka trr turvaluku upiid
utbetalingskonto utbetalningskonto xinyongka yinhangka yinhangzhanghao ziroracun zirosmetka`,
  // a place on a map: the value must have decimals
  G: `
boylam breddgrad breiddargrad coord coordenad coordinat coordonnee coords dlgeogr dolgota dovhota garums geo
geogrdolzina geogrsirina geolat geolng geopoint gjatesi gjeresi gps gyeongdo hnit hosszusag ido ilguma ipsos jingdu
jingwei jwapyo keido kinhdo koordinaa koordinat koordx koordynat laengdegrad langdgrad langengrad lat latdec latdeg
latitude latlng latlon lengdargrad leveyspiir lng lnglat lon londec londeg long longitude lonlat platos platuma
platums shirota shyrota sirota souradnic suradnic szelesseg szergeogr toado vido weidu wido wigyeong wspolrzedn xcoord
ycoord zemdelka zemdlzka zemljepisn zemsirina zemsirka zuobiao`,
};
