/** What fields of addresses hold, as in words.ts. */
export const PLACES: Readonly<Record<string, string>> = {
  // says an address by itself
  A: `
addln addr adrl adrline adsetur apartadopostal asuinpaik asuntonro asuntonumero baesongji bairro bashkia bina bivalisc
bizileku boitepostale bolignr bolignummer bonjeok bopael boraviste bostad bosted bruksenhet buildingname bulvar busnr
bydlisk bydlisko bydliste bynavn cadde cadsok caixapostal capcliente capfatturazione capresidenza capspedizione
castobce cdom cedex cep chomei chouiki choumei cidadecliente cidadeentrega civico corient cpostal cyfeiriad dairen
deklaret deklaruot desa diamerism diamonis diefthin digicode direnvio dirfact domic domicil domisili domnomer domnr
domofon doromyeong dusun dvalarstad dzivesv dzivesviet eirchod elukoht endcobranca endentrega eskailera etageappt
fanghao fangjianhao fastighetsbeteckn frazione freguesia gadenavn gatunamn gatunr geojuji gotuheit gotunum gyvenam
gyvenviet gyvvieta hazsz helbide helyrajzi heyabang heyano hisnast hisnastevilka hnr honseki houseno housenr hrsz hsnr
hsz hujidi hukou huoneisto husbokstav hyeonju hyrja ielasnosaukums ikametgah ilce interfon irsz jibeon jiedao jipjuso
jiveene juusho juzhu jyusho jyuusho kabupaten kalea kampung kapino katoikia katunim kbr kecamatan kediaman kelurahan
kodipost kodpocz kompleksnaam konutno koudouni kozter kucbroj kucni kvartyr kvnomer lagja lagjja lakhely lakohely
leilighet levcim lgh lghnr lieudit logheimil louceng loudong lxdz majasnosaukums menpai mestskacast miejscowosc mukim
namajalan namjeoju namonr namonumeris naselba naselen nbrue nearestlandmark noexterior nombrevia nomerdoma nomorrumah
nomvia nomvoie norumah nrap nrcasa nrlokalu nrocasa numappt numarcasa numcasa numcivico numerocasa numestrada odou
oppgang orofos pallat pastakastite pastodezute pastoindeksas patrobytu phuongxa pianointerno pidizd pidyizd plaatsnaam
plz pobox pochtov pocztowy podezd podyezd porras posbus poshtensk poshtov poskode postafiok postastevilka postboks
postbox postbr postbus postcode postensk postfach postholf postikood postilokero postitmp postkood postleetzuel
prebivalis prebivaliste prechodnypobyt prestojuvalis propisk propysk prozhivani prozhyvann psc pttbroj quanhuyen rahal
rhifty roadname rruga rruges rueno scalapiano scap semt seniunij shengshi shikuchoson shikugun sissekirjut smerovac
smerovacie sonha stednavn stradanr stradasi strasse street strno strooss suburb suozai tamtru tanavanimi tartozkodas
tatemono tempattinggal tenduong thoroughfare thuongtru thyrida tinhthanh tipovia tipusvia tkodik todofuken todouhu
topnr towncity trvalypobyt uavt udalerri uertschaft ulici ulnomer unitno unitnumber uprn utca veinavn veinr vejnr
vendbanim voie vulic vulyc vulyts wohnsitz woonpl woonplek woopyeon woopyun wunnuert xiaoqu xxdz yerlesimyeri youzheng
yuubin yzbm zhitelstv zhivealis zhuzhi zip zipplus zivealis ziveenj`,
  // of an address, where somebody, a number or a town is beside it
  a: `
addl adr ajto andar apart apartament apartment appart appartement apt apto avenida avenue bat batiment bldg bloc bloco
budynk budynok buto byt bytu calle cim cime citofon codeporte colonia cp daire doorno dor dpto dum duong dzivokl
emelet entrada entrance epulet escalier etage etaj etasje etazh exterior flat floor gata gate haus hisna hs huis hus
ibudar ingresso interfon interior interno interphone jalan kat korter kuca kuken kukjen kvartira kwartira lagenhet
landmark lejlighed lepcsohaz logement lokalu mailing maja majas nadstropj naslov orientacn packstation piazza piso
popisn porta portal porte poschodi post postal puerta road rue scala scara semt stana stanovanj stiege str strada
supisn talo tuer tur ulitsa urbanizaci vchod vej verdieping vhod via viale wohnung woonstel wunneng`,
  // where somebody lives or wants something sent
  h: `
arbeid arbeit arbete asuin bezorg billing bureau buro casa cobranca correspondance correspondence correspondencia
corrispondenza daytime delivery dodaci domaci domacnost dorucovaci dostav dostava dostawy entrega enviament envio
ertesit evening fact facturaci facturacion facturare facturation factuur faktura fatturazione fatura faturamento fijo
folkbokford geschaeftlich heim hjem hjemme home household isporak kantor kezbesit korespondenc korespondencyjny
korrespondenz koti lasku lavoro levelez leverans levering liefer liv livraison livrare liwwer meldeadresse munka
office oficina otthon penagihan pengiriman permanent personal postaz praca privado privat prive prywatny rechnungs res
resedinta residen residential rumah shipping sluzbowy sluzebni spedizione stale stalni stalny szall szallitas
szamlazas szekhely szla telephely teslimat toimitus toissa trabajo trabalho trvale tuis verzend vinnu werk wohn
wohnhaft work zacasn`,
  // a town
  c: `
baile bandar barri barrio citta city ciudad ciutat commune comuna comune concelho departement distrito dorp gemeente
gemeinde gemeng gmina gorod grad judet kaupunki kommun kota kunta linn localidad localita localitat lungsod mesto
miasto miest misto mjesto mji municipi municipio nomos obec opcina oras ort paikkakunta pilseta plaats poblacio
poblacion poli postitoimipaikka postort poststed powiat prov provincia quartier stad stadt sted telepules thanhpho
town tref uf vald varos village ville`,
};
