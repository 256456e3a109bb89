/** Papers, numbers and ids in fields, as in words.ts. */
export const PAPERS: Readonly<Record<string, string>> = {
  // papers that only people have
  I: `
abha admissionno adoazonosito adojel ahvnr aitheantais ajokortin ajokortti alienregistration alvazszam arparoxis
arztnummer asmkodas assurancemaladie atknumeris aufenthalt aufenthaltsbewillig aufenthaltserlaub autonummer bagkur
banglai baodan bestuurslisensie bhxh bhyt bienso bignummer bilnumer bingli bpjs brlicna brlk brojindeksa brojlk
brojpolice brosobne brp bsn bsnnr cancuoc cartaconducao carteiratrabalho carteirinha catsalut cccd ceadunais
centrelink cestovnipas cestovnypas cfcliente cfgenitore chejia chepai cislorp cislovp citizenid civilid claimnumber
clientnr cmtnd cnh cni cnp codfis codnumeric cpf ctps cuil curp cutru datovaschranka datoveschranky diakig diavatir
dimotolog dinhdanh dlno dlnr dni dnummer docno docnum docnumber dosyano dpi drejtimi dvalarleyfi ehliyet eklogik ekuz
elakenumero elamislo elamislub elector eleitor eliberat embg esic fahrerlaubnis faknomer felaganumer felagsnumer fnr
forerkort fuehrerschein fuererschain fuererschein gidabaim gonghao govid greencard gwladol hakbeon hcn healthcard
healthid healthins healthnumber helsetrygd henkilokortin henkilokortti historiaclinica hochieu hokensha hokensho
homoclave hospitalnumber huiyuanhao iddoc identidad identita identkod idhandling idkaart idkarte idkartka idkartky
idkort idnommer idnummer idpel idproof igazolvany ikametizni inmatricul innfizlica inss insuranceno insz iptala
isikuttoendav iskaznic izkaznic jeunggwon jiashizheng jiazhao jmbag jogositvany jogsi journalnr journalnummer jszh
juhiloa juhilub juliuzheng juzhuzheng kartapobytu kartukeluarga kayttopaikkatunn kdnr kehuhao keiyakubango kelakortti
knownt kodpodrazdeleniya koerekort korekort korkort krankenkasse krankenversich ktn ktp kwsp kyklofor kzz lbo
learnernumber legitimacij legitimasjon legitimatie legitimatiebew legitymacj legitymacja leidimasgyventi
leidimogyventi leighis leternjoft licenbroj licenceno licenciaconducir licenseno licenzja lichnakarta licnakarta
licnekarte licno lidnr lidnummer lkbroj lknomer lnch luxtrust mainanba makh makhach malernummer masothue maticnibroj
matricola matricule matrikelnr matrnr medicaid medicalrecord medicare memandu menkyo menzhen mernis migracionn mitroou
mssv mutuelle myeonheo mykid myunheo nafnskirtein nashuiren natid natins natlid neptunkod nie nif nifnie nik nin nip
nipt nisn niss noavs nocukai noinduk nokis nokk nokontrak nokp noktp nolesen nomatrik nomerprav nomervu nomorkk
nomorpolis nomorsim nonik noplat nopol nortasun noss nralbumu nrbuletin nrodoc nrpersonal nss numbrimar numdoc
numeralbumu numeroneph numeross nummerplaat nummerplade numplaca numripersonal numsecu numss nuptk obrasocial oegugin
okuskirtein oleskelulupa omspolis opcislo opholdskort opholdstillade opilaspilet opphold oppholdstillate
osasuntxartela oturmaizni partitaiva pasaport pasasnr pasbort pasenr pasesnr pasesnumurs pasnr pasnummer pasonr
pasonumeris pasos paspor pasport passaport passinnumero passinr passinro passinumber passinumero passp passport pasu
patenteguida pensionitunnist perkeso permisoresidencia permisresidencia perskods personasaplieciba personeelsnummer
pesel pinakid pispasep piva placavehiculo placaveiculo platnomor pnr pojistenka poleemploi policeno polisnr
polisnummer polisoms posvidchen posvidk potnegalista prawajazdy prawojazdy prebivanj prebivavan putovnic putovnica
qendrimi redress reesepass registreringsnummer regnr regnumber rekammedis rekisterinumero rekkari relatienr
relatienummer renavam rendszam rhifyg rnokpp rodcislo rollno rollnumber rrn ruc rvnr rybewys ryoken sabeon
samolichnost segsocial seguretatsocial seguridadsocial sejour seriaci serieci serviceno sfzh sgkno shebao shinsatsuken
shofiorsk shofyorsk shoken shouken shuihao sicilno sigurimeve sigurtasocjali skadenummer skattekort skilrik
skiltnummer sofinummer soggiorno sokhung sskno ssn steierkaart steuernr stevilkapolice studencheskijbilet studentid
studentno studentnr studentskyjkvytok studienr studienummer sundhedskort surucubelge svnr svnummer sygesikringskort
szemig szig taftot taftotitas taj tapatyb targa targes targetasanitaria tarjetaresidencia tarjetasanitaria tautot
taxno taxnr taxnum taxnumber taxref taytot tbszam tesseraelettorale tiomana totoznost tozsamosci treth trwydd
tunnistusasiakirj uan ubezpieczenia ucas udostovereni uidai uln unzr upn uppehallskort uppehallstillst uscis utlevel
utr uzovi uzturesanasatlauja vahinkonumero vakuutustunn valstsnumurs valstybinisnumeris vatandas vegabref vehiclereg
vehicleregistration verblijf verblyf vergino verotunnu versnr vertragsnr vertragsnummer verzekeringsnr vevokod
vidskiptanumer vijskovyjkvytok vkn vnzh voennyjbilet votercard voterid voterno vozachk vozack voznisk xuehao xueji
yeogwon yeokwon yibao zachetk zagran zairyu zalosnumeris zdravotnapoistovna zdravotni zdravstvenakartica
zdravstvenaknjizica zdravstveno zemis zhengjianhao zhuyuan zjhm zzzs`,
  // papers that goods may have too: with a number, or whose they are
  j: `
abonelik ado afiliacion aktenzeichen apdrosinasan apliecib asfalisis assicurazione assurance atlauj baohiem belasting
biztositas carnet ccss certidao certificado certificate cestovn ci cns cui danachen danocen danochen danove documento
doklad dokladu dokumend dokument dossier draudim egk emekli engedely enrollment enrolment ewidencyjn fakultet fiscal
fiskal forsakring forsikring gesundheitskarte haigekassa health inss insur insurance jagdschein kartica kindergeld
kindlustus kontrate kotveny legitimati legitimation lic licenc licence licens license licentie licenza lichen lisensie
lizenz maticen matichen maticn matricol matricula matrikel medical medicalaid mediesefonds mitglieds mutualiteit
nationaal national nhi ni nit nyugdij okmany okutaeki osiguritel osobn osobna osobni ovchip patenta patente pazymejim
pensioen penzisk permesso permis permit perso pf plaka podatkovyi podatkovyj podatkowy poistk pojistk police poliis
poliisi polis polizz poresk porezn preukaz provisionallicenc prukaz ravikindlust registre registro ruhsat sars schade
schaden secu seguro shendetesor skatt skirteini sodros sofi sozial sozialsecherheet sozlesme steier steuer sygesikring
szerzodes tabelio tabeln taxfile tc tesisat tessera trygging ubezpieczenie uif uitpas uyelik vakuutus vergi vergunning
vero versecherung versekering versich versicherung verzekering visa vpisn vreemdeling zdravstven ziekenfonds zmr`,
  // a document: with a number
  J: `
apolice document dossier dozvol expedient identificac policy polissa polita poliza polizza prontuario svidetelstv
svidotstv`,
  // a number
  '#': `
arithmos azonosito bango beonho broj cisla cislo cod codi codice codigo haoma kodas kode kodi kods kood koodi nbr nmbr
nombor nomer nommer nomor nr nro num numar numaras numarasi numb number numer nummer numri numru numurs rhif sayi so
stev stevilka szam szama uimhir zenbakia`,
  // a number, or none
  z: `
no nos`,
  // an id
  i: `
id ident ids tunnus`,
};
