/**
 * Who somebody may be in a form, in all languages together: small Latin letters without accents. A word of five letters and
 * more may have an ending (concepts.ts), so many are stems. Sorted, since that packs better.
 */

/** Of a family, a court, a deed: no program and no product is called so; a name of one word is enough. */
export const KIN = `
abogado abuela abuelo advocaat advogado advokat aegtefaelle ahliwaris aidin aiti angehoerige angehorige anhorig anne
annenizin anwalt anya anyja apa apja apjan attorney avalista avdode aviomies avliden avocat avukat avvocato ayah baba
babanizin beneficiary borrower brother bruidegom burge caregiver carer chaperone chichi claimant coapplicant
coborrower cocuk complainant coniuge conjoint conjuge conyuge cosigner dad dcera deceased defunt dentist dierenarts
dieta difunto ditete djetet dochter dottir dzieck echtgeno ehefrau ehegatt ehemann ehepartner ektefelle elhunyt eltern
elternteil emprunteur enfant epouse epoux erede erziehungsberechtigt esi esposa esposo executor fader fadir falecido
fallecido far fars father feleseg fiador fiance figlia figlio filha filho fodur foraelder foralder foreld foresatt
forradam fratello garant genitor getuige godfather godmother gondviselo grandfather grandmother grandparent guarantor
guardian gyermek haha hahaoya haigusha hausarzt hazastars heir heredero heritier herman hogosha honoree huisarts
huoltaj husband hustru ibu informant irmao isan isteri istri jamac kefil kezes kin klager kodomo lahiomai madre mae
maitre majka majke malsman malzon mama mamei maminka mamma manzel mare marido marito marraine martor matka matke matki
matky medecin mere midwife mitera moder modir modur moeder moglie mom mor mors mother motina motinos mourner mum
mutter narstaende nextofkin noiva noivo nok nominee notaio notaire notari notary oca ocet ojca ojciec omainen opekun
opiekun orangtua otac otca otce otec ouder ouer overledene paarorende padre pai pappa pare parinte parorende parrain
pasangan pate patera patros penjamin pere petitioner phuhuynh physician pita plaintiff poreczyciel porok proprio
puoliso rebenka rechtsanwalt relative rodic roditel rodzic rucitel saksi sibling signatory sister skrbnik solicitor
son sorella sorgeberechtigt sotie sotul spouse staratelj starsa stepfather stepmother suami suprug svedek svidetel
svjedok swiadek szulo takaaja tandarts tanik tata taufling temoin testemunha testigo testimone tevas tierarzt
todistaja trustee tuteur tutor tutrice vader vaerge vaimo vainaja vanhem vardnadshavare vasi vater vekil veli verge
verstorben verzorger veterinaire veterinarian vidne vittne voogd vormund wali walid waris wife witness yakini zahnarzt
zakonec zesnul zeuge zmarl`;

/** Whoever is counted: a number or an id of theirs is a person's as well. */
export const COUNTED = `
aanvrager abone abonne adherent afiliado allievo alumna alumni alumno alunno aluno angajat angestellt anggota ansatt
ansoger anstalld antragsteller applicant apprentice arbeitnehmer arbetstag asegurado asiakas asiakkaan asigurat
aspirante assicurato assure attendee bailleur basvuran benhnhan berlo beteg bewerber biztositott calisan camper
candidat cavalier chirias citizen clen cliente colaborador conduttore cursant darczync deelnemer defendant deltagar
demandeur dependant dependent diak dipendente doador donante donateur donatore donor elev eleve elevul emp empleado
employee enrollee estudiante etudiant formando forsakrad funcionario gakusei hakija hasta hocsinh huurder hyresgast
igenylo inmate inquilino insure iscritto jasen kandidaat kandydat kanja karyawan katilimci kerelmezo khachhang kiraci
klant klient kokyaku kunde landlord lavoratore leerling leietaker lejer licencie locata mahasiswa medarbejder
medewerker medlem mieter mitarbeiter mitglied mokinio mokinys munkavallalo musteri najemc najemnik nasabah nemandi
nhanvien ogrenci opilase opiskelij oppila osallistuj osiguranik pacient pacijent pacjent palyazo participant pasien
patient paziente pegawai pelajar pelamar pelanggan pemohon penyewa personel peserta poisten pojisten polaznik
policyholder potila pracownik pupil registrant requerente resident richiedente salarie schueler schuler segurado seito
shain sigortali siswa socio sokand soker solicitant sollicitant spender staff stagiaire starfsm student tanulo
taxpayer teilnehmer tenant tesserato trabajador trainee tyontekij ubezpieczon ucastnik ucenec ucenik uchazec uczen
uczestnik ucznia ugyfel uye uyenin vakuutet vermieter versichert verzekerde volunteer voter vuokralai werknemer
zadatel zaka zakaznik zamestnan zaposlen zavarovan ziadatel ziak ziaka`;

/** Whoever else: a name, an age or a town behind it is theirs. */
export const PEOPLE = `
abiria absender accompagnant accompagnatore accountholder acheteur acompanante acompanhante aday addressee adoptante
adwokat aelod agare agent alici anak ansprechpartner anvandare arsts arzt asmens ausbilder barn barnet bearer
begeleider beifahrer beneficia beneficjent benutzer berna berns besitzer bestallare besteller bestiller bestuurder
betaler betreuer bieter booker braeutigam brat braut brautigam breeder bride broer broker brud bruder brudgum bruger
bruid bruker buyer calator caller captain cardholder cestuj chauffeur child children christi cimzett client coach
companion comprador conducente conduct condutor consign contactperso contraente convidado copil corka cust customer
czlonek czlonka damat darce datter daughter debiteur debtor delegato dentist destinata deudor dijete doctor doktor
donator dono dotter driver drzitel dueno educando edunsaaja eier eigandi eigenaar eigentuemer eigentumer ejer ejers
empfaenger empfanger encarregado expediteur fahrer fahrgast fahrzeughalter familiar felhasznalo fiica firmante
fluggast forare frate friend gaest gast gaste gebruiker gelin gestur giatros givare gjest gonder gosc goscia gost
gosta gp groom guest guru gyerek halter haltija henkilo hija hijo hijos holder hospede hosta houder householder
huesped imetnik imputernicit indehaver individual inhaber innehav insotitor interesado interlocuteur interviewee
intestatario invitado isik isiku jockey kaarthouder kaeufer kapcsolattarto kaufer kaupandi kayttaja keeper kepviselo
kid kids kierowc kind kisi kizi klijent kontak kontaktperson konuk koper korisnik kuljettaj kullanici kund kupujac
kupujic laakari laege laerer lakare laps lapse lapsi larare lastnik lawyer learner lehrer lehrkraft lekar lodger
maestro majitel mandataire mandatary matkustaj medereiziger medic megrendelo member membre membro membru miembro
minore misafir mitreisende mittente modtager morsian mottagare mottaker nabywc nadawca nauczyciel neighbo nositelj
notar notariusz novia novio nurse nutzer oaspete occupant occupier odbiorc oglu ombud omistaja ontvanger opettaja
orderer oseba osebe osoba osoby ospite otrok owner pagador paidi parent pasager pasajero pasazer passag passasjer
passeggero passenger pax paxs payee payer payeur payor pelnomocnik pemilik penerima pengguna penumpang persoana person
persoon pessoa petowner piloot pilot platit platnik podrozn portador posiadacz potnik pouzivatel practitioner
prejemnik prijemc primalac primaoc primatelj profesor professeur professor proprieta proxy przedstawiciel putnik
receiver recipient referee referente reisende reiziger rekeninghouder remitente remitter representant reprezentant
resenar respondent responsa responsablelegal rider ridic roommate sahibi schwester sender shopper signataire signer
siostr skipper sofer sofor sohn souscripteur sposa sposo subscriber sulhanen supervisor surgeon surucu swimmer szemely
tamu teacher temsilci testver therapist tilaaja titolare titula tochter tomador tourist trainer traveler traveller
tulajdonos tytar ucitel uporabnik usager user usr usuari utas utente utilisateur utiliza uzivatel uzytkownik vaikas
vaiko vastaanott vendeg verhuurder vertreter vet vevo viaggiatore viajante viajero vieraan vieras visitor vlasnik
vlasnyk vlastnik vodic voyageur vozac wlasciciel yhteyshenk yolcu zahler zastupc zoon zuchter`;

/** Also parts of programs, companies, or of a product: only with a value of two words and more that is a name. */
export const MAYBE = `
bidder commenter giocatore host instructor joueur jugador leadguest leadpassenger leadtraveler leadtraveller reviewer`;
