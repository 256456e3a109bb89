/**
 * What fields of forms hold, in all languages together: one letter per concept, small Latin letters without accents. A word of
 * five letters and more may have an ending. What a pattern of more-names.ts or further-names.ts finds is not repeated here.
 */
import { COUNTED, KIN, MAYBE, PEOPLE } from './roles.ts';

/** The letters stand in the patterns of concept-names.ts. */
export const CONCEPTS: Readonly<Record<string, string>> = {
  // words that only look as if they were one of the others
  u: `
designer lesson persona placeholder stakeholder shareholder modern eleven gesture polish friendly contain container
contour collapse collapsed teleport regime parental`,
  // nothing: what joins others, "again", "new"
  '0': `
a again alt alternate alternative and another b bestatigen c conf conferm confirm confirmacao confirmation current d
da das de default del dela della dello den der des di do dos dr du e el exact existing extra for four fr frau herhaal
herhalen herr hr i in l la las les line los madam main mr mrs ms na new o of on onay one optional other p po potwierdz
powtorz primary principal re reenter repeat req required retype s secondary tekrar the three to two u und van
verification verify vom von wiederholen y z za zum zur`,
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
acil cntct contact contato contatto darurat dein deine din ditt emer emerg emergencia emergency emergenza hitna ihr
ihre iletisim kapcsolat kinkyu kontakt lienhe moj my nod nood noodcontact noodgeval notfall nujn own renrakusaki seu
su sua suo tu tuo tuoi twoj urgence uw vas vase vos votre yhteys your yr`,
  // a name
  n: `
adi ainm emri enw ime imena imeto imie imienia imion imya isim ismi izena jina jmena jmeno mena meno naam nafn nafni
nama namae name namen names namn navn nazov nazwa nen nev neve nevek nimeks nimen nimet nimi nm nom nombre nome nomes
nomi noms nume numele nvn onoma pangalan vardas vardo vards vardu`,
  // which of the names
  w: `
belakang casada casado celo chosen cijelo complet depan deuxieme dritt drugi druhe efter entinen etter familien family
former fst fulde full fullt furigana ganzer given hele hiragana ikinci ilk intero jeunefille kanji katakana kizlik
koko leany leanykori legal lengkap lst marie married materna mei meisjes mellan mellem mellom middle nach native neito
nick panggilan panienskie paterna pierwsze pige pike pinyin preferred premier primeiro primer primo prve prvni puni
real rodowe roep romaji ruf second segunda segundo sei signature sir soltera soltero sur teljes tengah third tilltal
tytto usage usuel vol volledig voller vollstaendig vollstandig vor zweit`,
  // the same, by itself behind somebody
  W: `
first last`,
  // says a name by itself
  N: `
aanhef achternaam anrede anredeform apell apellido apellidos civilite cognome eponym etunimet familjenamn famname
firstnm fname forename frstnm fullnm givname honorific hoten imiona iniciales initialen iniziali jiminame kana
kontaktname lastnm lname lstnm maiden materno megszolitas myoji nachnam nachname nazwisko osloveni paterno patronimico
perenimi prenom prezime priimk prijmeni prijmi puhuttelu salutation sobrenome soyad soyadi surname tiltale tweedenaam
unterschrift voornaam voornamen vorname xingshi`,
  // a telephone, where a number or somebody is beside it
  t: `
bimbit cellphone ceptel denwa dianhua faks farsimi fastnet ffon fixe guthan hape heimasimi jeonhwa kakao kannyk keitai
kinito komorka komorkowy mbl mobilephone pevna phn phon sabit selular shouji simi simu sms stacjonar stathero talrunis
tele telefoon telegram teleph telnr telp tfno tilefono tlfn tlfnr vezetekes viber wechat whats whatsapp`,
  // says a telephone by itself
  T: `
cell cellno cellulare celno celular cphone fax faxno faxnr festnetz fon fono foon gsm gsmno handy hp hphone landline
matkapuhelin mob mobiel mobil mobile mobileno mobilenumber mobitel mobno movil mphone phone phoneno phones puh puhelin
recapito sdt selfoon tel telefon telefono teleno telf telno telnum tels tlf tlfno wphone`,
  // says an e-mail address by itself
  M: `
ebost elektronicka elektroniczna elettronica email emelje eml epostadr eposti mail`,
  // says a day or a place of birth by itself
  B: `
bday bdayday bdy bmonth breithe brth brthdate brthdt brthdy byear dateofb ddn dnasc dob dtnais dtob faeding fdag
fechanto fnacim fodeby foedested foedsel foedt gebjahr gebname gebort gebtag genisis nacto naroden narodz narozen
nastere natoil neele nele razhdane seinen syntaika synty szulet szulhely szulido`,
  // of a birth, where a date or a place is beside it
  b: `
born death deces dgm dzim fodd fodda geb lhr nac nacida nacido nacim nais naiss nar nasc nascida nascido nast nata
natal nato ne nee ney rod roj roz sinh synt szul ur`,
  // a day, a month, a place
  d: `
an annee anno ano ar cidade country dag date dato datum day days dia dt dzien fec fecha giorno jaar jahr jour land
lieu lugar luna luogo maand maned mes mese mesic miejsce mies miesiac mois monat month ngay noi paese pais paiva pays
place pvm rok tag tanggal tarih tempat tgl thang time vuosi year yeri`,
  // says an address by itself
  A: `
addln addr adrl adrline apartadopostal bairro boitepostale bopael boraviste bostad bosted bydlisko bydliste cadde
capresidenza cedex cep chomei civico cpostal dairen deklaret domicil dzivesv elukoht gyvenam gyvenviet hisnast houseno
housenr huoneisto ikametgah ilce irsz kabupaten kapino katoikia kecamatan kelurahan kucni lakohely leilighet lgh lghnr
lieudit miejscowosc nbrue nomvoie nrlokalu numcivico oppgang plz pobox pocztowy porras postboks postbox postbus
postcode postfach postitmp prebivaliste psc roadname rueno sonha stradanr strasse street strno suburb tatemono ulici
voie wohnsitz zip zipplus`,
  // of an address, where somebody, a number or a town is beside it
  a: `
addl adr ajto apart apartament apartment appartement apt avenida avenue bat batiment bldg bloc calle cim cime
codeporte colonia cp daire doorno dor dum duong emelet entrada entrance escalier etage etaj etasje exterior flat floor
gata gate haus hs huis hus ingresso interior interno interphone jalan kat kuca kvartira kwartira landmark lepcsohaz
logement mailing piazza piso portal post postal puerta road rue scala scara semt stiege str strada talo tuer tur
ulitsa vej via viale wohnung`,
  // where somebody lives or wants something sent
  h: `
arbeid arbeit arbete billing bureau buro casa correspondance correspondence correspondencia corrispondenza daytime
delivery dodaci domaci domacnost dorucovaci dostava dostawy entrega envio ertesit evening facturacion facturare
facturation faktura fatturazione fatura faturamento fijo geschaeftlich heim hjem hjemme home household kantor
korespondenc korespondencyjny korrespondenz koti lasku lavoro leverans levering liefer livraison livrare meldeadresse
munka office oficina otthon penagihan pengiriman permanent personal praca privado privat prive prywatny rechnungs
residen residential rumah shipping sluzbowy sluzebni spedizione stale stalny szallitas szamlazas teslimat toimitus
toissa trabajo trabalho trvale werk wohn wohnhaft work`,
  // a town
  c: `
baile bandar citta city ciudad commune comune concelho gemeente gemeinde gmina gorod grad judet kaupunki kommun kota
kunta linn localidad localita lungsod mesto miasto miest misto mji municipio nomos obec opcina oras ort paikkakunta
pilseta plaats poblacion poli postitoimipaikka postort poststed powiat stad stadt sted telepules thanhpho town tref
vald varos village ville`,
  // what only people have, where somebody is beside it
  e: `
age allergies allergy alter ammatti beroep beruf blood bloodtype cinsiyet diagnosis disability dzimums edad einkommen
eletkor employer ethnicity foglalkozas gender handicap height idade income kelamin kjonn leeftijd lytis meslek
nationality occupation pekerjaan plec pohlavi povolani profesie profesion profession pronouns race relation
relationship religious salary sesso sex sexe sexo spol sukupuoli umur usia varsta vek weight wiek yas yrke zanimanje
zawod`,
  // the same, by itself
  E: `
agama bloodgroup blutgruppe citizenship ciudadania drzavljanst estadocivil etatcivil familienstand jeniskelamin
kansalaisuus kewarganegaraan marital maritalstatus medenidurum medenihal nacionalidad nazionalita obywatelstwo
religion rodinnystav sivilstand staatsangehoerig staatsangehorig stancywilny statnaprislusnost statniprislusnost
statocivil uyruk`,
  // papers that only people have
  I: `
admissionno adoazonosito adojel ajokortti asmkodas aufenthalt brp bsn cccd citizenid civilid cnh cni cnp cpf cuil curp
dlno dlnr dni docno docnum docnumber dpi ehliyet elector eleitor fahrerlaubnis forerkort fuehrerschein govid greencard
healthcard healthid healthins healthnumber henkilokortti hochieu iddoc identidad identita idkort idproof insuranceno
jogositvany knownt korekort korkort krankenkasse krankenversich ktn legitymacja licenceno licenciaconducir licenseno
lichnakarta licno maticnibroj matricola matricule matrikelnr medicaid medicare menkyo mutuelle natid natins natlid nie
nif nifnie nik nin niss noktp nss numsecu numss opphold pasaport pasos paspor pasport passaport passinumero passp
passport pasu patenteguida pesel pojistenka polisnr polisnummer prawajazdy prawojazdy putovnica redress rodcislo
rollno rrn segsocial sejour serviceno sofinummer soggiorno ssn steuernr studentid studentno studentnr szig taftotitas
taj targa tarjetasanitaria taxno taxnr taxnum taxnumber taxref ubezpieczenia uppehallstillst utlevel utr verblijf
vergino verzekeringsnr vkn votercard voterid voterno zdravotni zdravstveno`,
  // papers that goods may have too: with a number, or whose they are
  j: `
ado afiliacion aktenzeichen assicurazione assurance carnet certificado certificate ci danove documento doklad dokladu
dokument fiscal forsikring health insur insurance kartica lic licenc licence licens license licentie licenza lizenz
matricula medical mitglieds national osobn osobna osobni patente permesso permis permit podatkowy registre registro
seguro skatt sozial steuer tc tessera ubezpieczenie vakuutus vergi vero versich versicherung verzekering visa`,
  // a document: with a number
  J: `
document policy`,
  // a number
  '#': `
arithmos bango beonho broj cisla cislo haoma nbr nmbr nombor nomer nomor nr nro num numar numaras numarasi numb number
numer nummer numri numurs rhif sayi so stev stevilka szam szama uimhir zenbakia`,
  // a number, or none
  z: `
no nos`,
  // an id
  i: `
id ident ids`,
  // a secret
  S: `
accesscode challengeanswer claveacceso codepin contrasenia contrasinal kodpin kontrollfrage mdp memorableword otp
parola parole passagain passkey passrepeat paswd pasword pincod pincode pinkod pinno pswd pwd secretans secretq
securityq sifreniz smskod tajnepytanie wachtwrd`,
  // a secret, where somebody, a number or a card is beside it
  P: `
pin`,
  // a card
  k: `
card cards carta carte cc credit creditcard debit kaard kaardi kaart kart karta karte kartice kartu karty kort kredi
kreditkarte tarjeta`,
  // an account
  l: `
acc accnt account acct banca banco bank banki bankk banque compte conta conto cuenta hesap konta konto konts rachunek
rachunku racun rekening saskaita szamla tili ucet uctu`,
  // what is on a card
  r: `
csc exp expdate expiration expiry expmonth expyear gultigbis lejarat platnost scadenza security validade validthru
vencimiento verfall vervaldatum waznosci`,
  // says a card or an account by itself
  K: `
accno accountno accountnum acctno acctnum bankkartya bankkonto bankszamla bic bsb cardno cardnr cartacredito cbu ccexp
ccmonth ccnum ccyear cryptogramme cvc cvn cvv hesapno hitelkartya iban ifsc kontoinhaber kontonum kredikart
kreditnakart kredittkort luottokortti maksukortti nrkonta numcarte numcb numerkonta pankkikortti swiftcode
tarjetacredito tilinumero trr`,
  // a place on a map: the value must have decimals
  G: `
boylam coord coordenad coordinat coordonnee coords dolgota garums geo geolat geolng geopoint gps gyeongdo hosszusag
ido ilguma ipsos jingdu keido kinhdo koordinat laengdegrad langdgrad langengrad lat latdec latdeg latitude latlng
latlon lng lnglat lon londec londeg long longitude lonlat platos platuma platums shirota sirota szelesseg vido weidu
wido xcoord ycoord`,
};
