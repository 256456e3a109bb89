/** Every law in one row. Written by `npm run laws` from the files beside this one; see unpack.ts. Do not edit. */
export const LAW_TABLE = `strict;-
au-privacy;;Macq Aust;cgd;o
br-lgpd;;Ara Bahia. Bele Boa Camp Cui Eiru Forta Mace Manau Noro Porto_ Rec Rio Santar Sao_P Brazi;eaj;y
ca-pipeda;CA-AB CA-BC CA-MB CA-NB CA-NL CA-NS CA-NT CA-NU CA-ON CA-PE CA-SK CA-YT;Camb Cres Daws Edmo Fort_N Inuv Rain Rank Regi Reso St_J Swif Vanc Whit Winn Yell Canada/C Canada/M Canada/N Canada/P Canada/S Canada/Y;8qj;o
ca-qc;CA CA-QC;Ati Blanc Cora Gl Goo Hal Iq Monc Montr Nip Pang Thun Toro Canada/A Canada/E;f52;y
ch-fadp;;Zur;f4h
cn-pipl;;Chon Chun Harb Kas Sha Ur PR;elw
eu-de;DE;Berl Bus;dn0
eu-es;ES;Ce Canar Madr;dn0
eu-fr;FR GF GP MF MQ RE YT;Caye Guade Marig Mart Pari May Reu;dn0;a
eu-gdpr;AT BE BG CY CZ DK EE FI GR HR HU LT LU LV MT PL PT RO SE SI SK IS LI NO AX SJ GG GI IM JE;Long Fam Nic Az Jan Made Rey Ath Brat Brus Buc Bud Cop Gi Gue Hel Isl Jers Lis Lj Lux Malt Marie Os Pr Rig Sof Sto Tal Vad Vienn Vil War Zag Ic Pol Portu;dn0
eu-ie;IE;Eire Dubl;dn0
eu-it;IT;Rom;dn0;xa
eu-nl;NL;Ams;dn0;a
in-dpdp;;Cal Kol;g5z
jp-appi;;Toky Japa;f2c;n
kr-pipa;;Se ROK;brj
th-pdpa;;Bangk;ers
tr-kvkk;;Ist Tur;d1e
uk-gdpr;GB;Belf Lond GB;dn0 ft5
uk-gdpr;GB;Belf Lond GB;ft5;fa
us;;Adak Anch Atka Bois Chic Denv Detr Fort_W Indi June Kent Knox Los_ Loui Meno Metl New_ Nome Nort Phoe Ship Sitk Yakuta Nava Hono US/A US/C US/E US/H US/I US/M US/P;;u
us-al;;;g5n;u
us-ca;;;e3a;u
us-co;;;f2r;u
us-ct;;;f2r;u
us-de;;;fi1;u
us-fl;;;fcx;u
us-ia;;;fi1;u
us-in;;;fs6;u
us-ky;;;fs6;u
us-la;;;g2b;u
us-md;;;fpm;u
us-mn;;;fnw;u
us-mt;;;ffh;u
us-ne;;;fi1;u
us-nh;;;fi1;u
us-nj;;;fif;u
us-ok;;;g2b;u
us-or;;;fcx;u
us-ri;;;fs6;u
us-tn;;;fn2;u
us-tx;;;fcx;u
us-ut;;;f7u;u
us-va;;;exq;u
vn-pdpl;;Ho_ Saig;fs6
za-popia;;Joha;eih`;
