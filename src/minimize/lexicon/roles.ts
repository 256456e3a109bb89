/**
 * Who somebody may be in a form, in all languages together: small Latin letters without accents. A word of five letters and
 * more may have an ending (concepts.ts), so many are stems. Sorted, since that packs better.
 */

/** Of a family, a court, a deed: no program and no product is called so; a name of one word is enough. */
export const KIN = `
abikaasa abogado abuela abuelo adstandand advocaat advogado advokat aegtefaelle afdod ahliwaris aidin aiti aizbildn
almarhum angehoerige angehorige anhorig anne annenizin anwalt anya anyja apa apja apjan artimasis arving arwah athar
attorney avalador avalista avdode aviomies avliden avocat avopuoliso avukat avvocato ayah baba babait babanizin baeuja
bapa bapak bashkeshort bashta batka batko beneficiary bohoja borrower brother bruidegom buerge burge caomhnoir
caregiver carer ceile chaperone chichi claimant coapplicant coborrower cocuk codau complainant concubin coniuge
conjoint conjuge consorte conyuge cosigner dad dcera deceased decedat dedic defunt dentist dhendr dierenarts dieta
difunt difunto ditete djetet dochter dodsbo dottir dzieck echtgeno edunvalvo eestkostj eggeno ehefrau ehegatt ehemann
ehepartner ektefelle elhunyt elteren elterendeel eltern elternteil elukaasla emprunteur enfant epouse epoux erede
erziehungsberechtigt esi esposa esposo executor ezkontide fader fadir falecido fallecido far fars father feleseg
femijes fiador fiance figlia figlio filha filho filla fodur foraelder foraeldr foralder foreld foresatt forradam
forradama forsjara fratello galvinie gampro garant genitor genitur getuie getuige gharus giamho giminait globej
godemannens godfather godman godmother gofalwr gondviselo gonea grandfather grandmother grandparent guarantor guardian
gurasoa gwarcheid gyermek haha hahaoya haigusha hakbumo hausarzt hazastars heir herdeir heredero heritier herman
hinterblieben hogosha honoree hooldaj huisarts huoltaj husband hustru ibu informant irmao isan isteri istri jamac
jianhu kaendaj kand kausjonist kautionist kefil kezes kidemon kin klager kodomo kujdestar lahedas lahiomai lahkunu
laiduotoj lapsevanem laulat lebenspartner madre madrina madrinha mae maika maitre majka majke makans malsman malzon
mama mamei maminka mamm mamma manzel mare marido marito marraine martor matere mathar matka matke matki matky mayka
medecin mejjet mempelai mere mhteras midwife mirusa mirusais mirusys missier mitera mladenk mladojen mladozen
mladozhen moder modir modur moeder moglie mom mor mors mostenitor mother motina motinos mourner mum mutter
naasbestaand nabestaand narechen narstaende nasledni nasljedni nastojni nastoyni ndjeri nevest nextofkin noiva noivo
nok nominee nonna nonno notaio notaire notari notary nusja nyfi nyfis oca ocet ojca ojciec omainen oorledene opatrovni
opekun opiekun orangtua otac otca otce otec ouder ouer overledene paarorende padre padrinho padrino pai paiste papp
pappa pare parinte parorende parrain pasangan pate patera patros pengantin penjamin pere petitioner phuhuynh physician
pita plaintiff pochinal pocinat pokojni popechitel poreczyciel porok poruchitel pozostal prindi priodf proprio puoliso
radinie rebenka rechtsanwalt relative rhiant rodic roditel rodzic rucitel saksi sambo samboer sambos samlever saprug
sibling signatory sinbu sinrang sister sizig skrbnik solicitor son soprug sorella sorgeberechtigt sotie sotul
spadkoyem spouse staratel staratelj starsa stepfather stepmother suami suegr sugula suprug supruzni surnu sutuoktin
svedek svidetel svjedok svojca svojec swiadek syzyg szulo takaaja tandarts tandlaege tanik tannlege tata tatalui tatko
taufling temoin testemunha testigo testimone tevas tevu thanon tierarzt todistaja trustee tuteur tutor tutorea tutrice
tutur tuvinie vader vaerge vaimo vainaja vanhem vardnadshavare vasi vater vecaki vekil veli velion verge verstorben
verstuerwen verzorger veterinaire veterinarian vidne vitne vittne voog voogd vormund wali walid waris wife witness
yakini ymadawed zahnarzt zakonec zenich zenin zesnul zeuge zhenih zirant zmarl zosnul`;

/** Whoever is counted: a number or an id of theirs is a person's as well. */
export const COUNTED = `
aansoeker aanvrager abbonat abonat abone abonent abonne adherent afhanklik afiliado allievo allocatair alumna alumne
alumni alumno aluna alunno aluno anetar angajat angestellt anggota ansatt ansoger anst anstalld anstallning
antragsteller applicant apprenti apprentice arbeitnehmer arbetstag asegurado asegurudun asfalism asiakas asiakkaan
asigurat aspirante assegurat assicurato assinant assistit associad assure asthen attendee bailleur basvuran bazkidea
benhnhan berlo beteg bewerber bezeroa biedra biztositott bohumja bolesnik bolnik calisan camper candidat cavalier
cetatean chengke chengzu chirias cidadao citizen cittadin ciudadan ciutada claf clansk clen clensk cliente colaborador
colegiad collegiat conduttore cursant cursist custaim cwsmer dalibnie dalta dalyv danisan darbinie darbuotoj darczync
deelnemer defendant deltagar deltager deltaker demandeur dependant dependent diak dijaka dipendente disgybl doador
dogovoruva donante donateur donatore donor electeur elev eleve elevens elevul elofizeto emeryt emp empleado empleat
employee enoikiast enrollee estudant estudiante etudiant fogyaszto foitit formando forsakrad funcionario gakusei
gogaek gyeyak hakija haksaeng hallgato hanhkhach hasta henkilosto hihoken hildakoa hocsinh hoewon hooflid huanzhe
huurder hwanja hyresgast iarratas igenylo ikaslea inkwilin inmate inquilino inscrit insure irniek iscritto jasen kaiin
kakitangan kandidaat kandidat kandydat kanja karyawan katilimci keiyakusha kerelmezo khachhang kiraci klant kliendi
klient kliient kokyaku kund kunde landlord lavoratore leerder leerling leietaker leigjand lejer licencie lidmaat
ligumsledzej liikme locata mahasiswa maizterra maksataj maksukohustusla mathit medarb medarbejder medehuurder
medewerker medlem melous mgl mieter mitarbeiter mitglied mitmieter mitversichert moketoj mokinio mokinys munkavallalo
murid musteri myfyriwr naematel naemodat najemc najemnik najmoprim najomca nario nasabah nemand nemandi nemend
nhanvien nuominink nxenes ogrenci okyakusama opilase opiskelij oppila osalej osallistuj osiguranik osigureni othair
othar paciens pacient pacijent pacjent palyazo pareiskej partecipant participant pasien pasient patient patsien
patsiyent paziente pazientea pazjent pegawai pelajar pelamar pelanggan pelatis pemohon penyewa penzioner personel
pesakit peserta pibohom pibohum poisten pojisten polaznik policyholder potila pracownik prasytoj proposer pupil
qiramarr registrant requerente resident richiedente rinkej salariat salarie schueler schuler segurado seito shain
sigortali siguruar siswa sjukling skolen soci socia socio sokand soker solicitant sollicitant spender staff stagiaire
starfsm starfsmann strahovatel strahuvaln strakhuvaln student sudionik syndromit szerzodo tanulo taotlej taxpayer
teilnehmer tenant tertanggung tesserato tionont tootaja trabajador trainee treballador tyontekij ubezpieczon ucastnik
ucenc ucenec ucenik ucesni uchasny uchastni uchazec uchenik uczen uczestnik ucznia udelezen ugovarat ugyfel uliopilas
umsaekjand ungvien uurnik uye uyenin vakuutet valija veletaj vermieter versechert versecherungsnehmer versichert
versicherungsnehmer verzekerde verzekeringsnem vevo vidskiptamann volunteer voter vuokralai werknemer ymgeisydd
ypopsifi zadatel zaiavitel zaka zakaznik zakupac zakupec zamestnan zaposlen zastrahov zavarovalec zavarovan zayavitel
zayavnyk ziadatel ziak ziaka`;

/** Whoever else: a name, an age or a town behind it is theirs. */
export const PEOPLE = `
aangever abiria absender abyrgdarma accompagnant accompagnatore accountholder acheteur acompanante acompanhante
acquereur acquirent acudient aday addressee adomanyoz adoptante adwokat aelod afsender afzender agare agent aidant
aitoun aiznemej ajanlattevo alairo alici allattarto allkirjastaj anak anschlussinhab ansprechpartner anvandare
apartinator apdraustas apdrosinat apoderad apostole arrematant arrendador arrendatari arsts arzt asiamies asmens asmuo
atasnama atleta atstov atvevo auftraggeber augintiniosavininkas ausbilder auszubildende autovaditaj avsandar avsender
ayantdroit azubi baasje bagisci balsin baratel barn barnet basvurusahibi bearer befizeto begeleider begleit begunstigd
beibao beifahrer beitragszahl bendraskol beneficia beneficjent benotzer benutzer berbeado berna berns besetzer
besitzer bestallare besteller bestiller bestuurder betalar betaler betreuer bevollmaechtigt bevoordeeld bewoner bidder
bieter bobestyr boeker booker borgensm braeutigam brat braut brautigam breeder bride broer broker brud brudens bruder
brudgommens brudgum brudgummens brudhjon bruger bruid bruidspaar bruker budgivar budgiver buyer calator caller captain
cardholder causante cestuj chauffeur chezhu chikaren child children christi cimzett client coach cocugun collaborateur
colocatair companion comprador conducator conducente conduct condutor consign contactperso contractant contraente
contratant convidado convivent copil corka cuentahabient cuidador cumparator cust customer czlonek czlonka daepyo
daibiao daihyo damat damdang darce datter daughter debiteur debitor debtor declarant defnyddi deiliad delegant
delegato dentist denunciant derbynn derechohabient derguesi destinata dete deteta deteto deudor dichiarant dijete
dikaioux dirigeant djuragar dlznik docent doctor dokter doktor dolznik donator donatur dono doriti dotter draudej
drazitel driver drzitel dueno duznik dyreeier dyretsejer dytyn educando edunsaaja egenlaege eggyit eienaar eier eiers
eigand eigandi eigenaar eigentuemer eigentumer ejer ejers ekprosop elado elaimenomistaja elettars empfaenger empfanger
encarregado episkept epivat erabiltzailea esindaja eskatzailea expediteur expeditor fahrer fahrgast fahrzeughalter
fahuoren faighteo familiar faren fartheg fastlege favorecid felado felhasznalo fiica firmante firmateckn fizeto
fluggast forare forer foretradar forsakringstagar forsikringstag forsikringstak frate friend fuerer fuldmagtsgiv
fuldmagtshav fullmaktsgiv fullmektig gaest gaestens gast gaste gavej gazdi gebruiker gelin gemachtigd gerant
geschaedigt gests gestur giatros gidaria gimenesarsts givare gjest gjestens gonder gosc goscia gost gosta gp greidand
groom guest guidator guru gyerek gyrrwr gyvunosavininkas halter haltija hartzailea henkilo hija hijo hijos hirer
holder hoshonin hoshounin hospede hosta houder householder hozzatartoz huesped huutaja huzhu iatrou idioktit
iesniedzej igaliot igaliotin imchain imdaein imenynn imetnik imputernicit indehaver indiener individual inhaber
innehav insotitor interesado interessat interlocuteur interviewee intestatario invitado invitat ipasnie ipchal
irainushi isik isiku isprakac isprakjac isveren iziretaj jabea jabearen jefe jelentkez jiashi jijianren jingban
jiwonja jockey joukyaku juhi jumunja juseja kaarthouder kaastaotlej kadeuju kaeufer kaihuren kainushi kanssahakij
kapcsolattarto kasutaja katoch katox kaufer kaupandi kayttaja kedvezmenyez keefer keeper keleiv kepviselo kerabat kid
kids kierowc kind kindlustusvotj kirayaveren kisi kizi klijent kontak kontaktperson kontohavar kontohaver konuk koper
korisnik korthaf kortinhaltija kuldo kuljettaj kullanici kund kupac kupujac kupujic kupuvac kursiyer laakari laege
laekni laerer lahettaja lakare laps lapse lapsi larare lastnik lawyer learner lehdar lehrer lehrkraft lehrling lehtar
leigusal lekar lemmikinomistaja lice lico lidzaiznemej litso llogater locador lodger loomaomanik maestro majitel
majitelpsa maksaja maksja mandataire mandatary marresi martyra matkustaj medansoger meddyg medereiziger medic
medlantag medlantak medsokand medsoker meghatalmaz megrendelo member membre membro membru menyasszony merhum metge
miembro minore mireas mireasa misafir mitreisende mittente modtager morador morsiam morsian mottagare mottaker
moushikomi mysafir nabywc nadawca naracatel narocnik naruchatel narucilac nauczyciel neighbo nguoi nositelj nosutitaj
notand notar notariusz novia novio nuomotoj nurse nutzer nuvi nuvia nyertes oaspete obdarovan objednavat occupant
occupier odbiorc oderzhuvach odeyen odigos odigou odosielat ofertant offerent ofsender oglu okumadur okumann
okurinushi omanik ombud ombudets omistaja ondertekenaar ontvanger onuradun opdrachtgever opetaja opettaja orderer
ordezkaria ordinant orokos oseba osebe osebn oslaven osoba osoby ospite otodokesaki otrok otrymuvach oubosha ovodas
owner pagador pagant paidi pakkuja panaszos paralipt parent parstav pasager pasagj pasajero pasazer pasazier
paskolosgavejas passag passageir passasjer passeggero passenger pasutitaj pax paxs payee payer payeur payor pediatr
peigme pelnomocnik pemandu pembeli pemegang pemesan pemilik pendaftar penderma penerima pengemudi pengguna pengirim
penjaga pensinink pensionar penumpang perchen perdorues perearst perfitues persoana person personacontacte
personacontacto personacontatto persoon persoun persuna pessoa petowner pieteicej pilnvarotaj pilnvarotapersona piloot
pilot pjesemarr placnik platec platelsch platets platit platnik platnyk plentyn podatel podnosi podnositel podrozn
pokupatel pokupets pokupts polishouder polishouer poluchatel portador posiadacz posiljal posiljat postulant potnik
pouzivatel practitioner predstavitel predstavnyk prejemnik prenedor preneur prijavitel prijemc primac primalac primaoc
primatelj profesor professeur professor pronar propietari proprieta proxy pruudi przedstawiciel putnik qiradhenes
rebenok recebedor receiver rechnungsempfaenger recipient recruteur referee referent referente reisende reiseteilnehm
reisiger reisija reiziger rejsende rekeninghouder remetent remitent remitente remitter representant reprezentant
resenar respondent responsa responsablelegal rhoddwr rider ridic ridicsk roommate saaja saatja sahibi sanemej savinink
schenker schwester sealbho seimosgydytojas sendand sender sewwieq shenqingren shinpu shinro shofer shofior shofyor
shopper shouhuo shoujianren shouyi signataire signer sincheong sinchong sinchung siostr siuntej skipper slavenik
slavljenik sobstveni sofer sofor sohn sopir sopstveni sottoscritt souscripteur sporcu sposa sposo stopanin subscriber
subsemnat suchwi suikja sulhanen sulhas supervisor supir surgeon surucu suryeong sutitaj swimmer szemely taixe tamu
tantosha tantou tanu tarjetahabient teacher teklifveren tellija temsilci tengilid testver tetamu therapist tierhalter
tilaaja tilbodsgjaf titolare titula titularra titulyar tochter todokesaki tomador toubao tourist trainer traveler
traveller tryggingartak tryggingatak tulajdonos turetoj tytar uchadzac ucitel udlejer ugyintez uineir uketorinin
umbodsma unjeonja untensha uplatil uplatio uplatit uplatuva uporabnik usager usaideo user usr usuari utas utente
utilisateur utiliza utleier uurileand uzivatel uzsakov uzytkownik vaditaj vaikas vaiko vairuotoj vakuutuksenottaj
valtuutett valtuuttaj vasarlo vastaanott vastaanottaj vatryggd vecino vendeg verhuurder versenyzo vertreter vet
veterinar vevo vezeto viaggiatore viajante viajero vidpravnyk vidtakand vieraan vieras visitor vladel vlagatel vlasnik
vlasnikpsa vlasnyk vlastnik vodach vodic vodicsk voditel vodiy volegeny volitaja voyageur vozac vuokranantaj
wlasciciel xinlang xinniang xrhsths xristi yegeumju yetkili yhteyshenk yhteyshenkil yingpin yolcu zahler zakazchi
zamovnyk zastapni zastopni zastupc zastupni zoon zuchter`;

/** Also parts of programs, companies, or of a product: only with a value of two words and more that is a name. */
export const MAYBE = `
bidder commenter giocatore host instructor joueur jugador leadguest leadpassenger leadtraveler leadtraveller reviewer`;
