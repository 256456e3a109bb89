/** First letters of words of the vocabulary, by family. Written by scripts/write-hints.mjs; see families.ts. Do not edit. */
export const HINTS: Readonly<Record<string, string>> = {
  common:
    '0a the1bor2us1ddera3i2hd2ult 1fl 1ids1lco2ko2zh1nar2or2tib4d3y2xi1rthr3r1sex2th1tei2hei2ta1u' +
    'ti0bankr2rga3i1dsm1edt2nefit1ibl2na2se1oed2rdell2udd1rex1uddhi4y3is4z2li2tt 4p0calcu2nce2rc3' +
    'dio2thol3o3to1hemo2imi2la2oir2risti3oni2ur1ial1lami2in3t1omi3muni3u2ndom3se3tr2vi1red0dati1e' +
    'bt2me3oc2pre1iabe3l2ld2sa3ea3or1onati1rug0ejac1lecti1mic1ndo1pil1rec2ot1scor2qu1uch1van0fail' +
    'u2r l4r2sch4is1ert2ti1ibr2na1or chi4gi4ki3ecl0gast2y 3s1ende3it1ine1ono1reen par2in1yna3e0ha' +
    'em2rm 1eari2mo2patit2rp1ijab2nd2v 1omew3os2sp1ypert3ot0illn1ncome4nt3u2deb2fe2kas3o2sol3u1rr' +
    'i1slam1vf 0jeho2wi1udai0kama2rdio3z2tho3ol1emo1ids c5o5t5z1omm3u2ran1rist0labou1esbi2uce3k2v' +
    'it1gbt1ibi2nf1oan1uth1ymp0marx2stu1edic2lanom2mbers2nop3tal2tad3f3ha1icrocr2gr2krok2sc2tz1or' +
    'm3tg2sl3q2unj2vem1ultip2slim3u0neurod1urs0obes1mos1nco2ko2lyf1pio1steo1vul1xyc1zem0pages 2li' +
    'a3li2nse2ris3ki3o2tie1ente1ill1olit3ya2rn1ray2eg3ss2id2ost3tes3z1sic3q2or2yc3k1tsd1upi0queer' +
    '2im3z2r 3a0radiot2mad5h1efo2ligio2mort2po3ublica2um1heu1ita1osar0s we1chiz3oo2iento2le1eks2m' +
    'a2ssu2x 3s3t3u1heet1ifi2kh2lde1ociald6i2ngs1tam2d 2ewa2i 2rah4p3ik4pt3ok1uic3z1wing1ymp2na3d' +
    '2ph0tada2lm1dah1ermin2st k1ossi2xico1rama3ns 5e5g5pl5s1uber2mo0ulce1nder 2io1rol0vacc1iag2br' +
    'ato0wego2ig1ing 1orsh0xana0yom 0zolo',
  germanic:
    '0aamb2ng1bne2or2tr1dip1egg3l2ts1fd 2sl3p2ter p1ggl1kass1lco2ko1nges3r3st2tib4c1rbe2zn3t1stm1' +
    'tst1ufl2sm2tok0barn2uf1ede2fr2hinde2pe2ro2tal3ri1ibe2jb3s2pol1laas3e3ncol3se2odp4t3e2ut1oen3' +
    'rn2laa4n3igl2nem4ti3ita3net2rn 4es3s1roes3st2ust2ys1uen3r2nd2rge0cance1du 1enterp1hristd6e6o' +
    '3oni1nv 1ondoo1su 0dagp2rm1epre2ur1i m1oss1rog2ug0eets1ggl1ier1nhe2tz1rec3k2kr2st1sss1xtre0f' +
    'ach3k2gf3l3o2rg1ehl2rt2tm1oer2lk2rbr3so3tr3u1raue2eik3msk2ik1uer2nksj4ti2r k2ss0gael2st1eba3' +
    'e2es2ha3o2nde3ee2ri2schl3l2wer1jel1laub2eichg1okv2tt1ravi2oenli2und1uds2te0haem2mo2ndic2rt2u' +
    'sa3tk1btq1emo2rz1jae3r2er1oeg3r2ge2mo2or2ra3ea3g2sp1udc3k2id3sw1ypot0ig m1mmo2pf3ot1nters1vf' +
    ' 0jeho1ode3i2ed2od1uden3i2ed0kade2nke1erk1inderc6f6k6l6n6p6q6r6s6t6wu2rche3k1joe3n1leurp2im3' +
    'n1oen2ll2nd3fe3s3tan2ran1rae3nk2eb3d3ft2ist2on1urz1vik1yrk0laan2eg3kem3x2kem2n 3a2xh1egem2ks' +
    'e3t2ne3i1ink1ongk1udo2ng0maag3l2genb5k4r2lar3vo1edicij4k2ntal1igrae2lj2nik4l2skr3sb4f1oderat' +
    'e2sch3k0nage2ttv1ier1jur0obes1eve1nde2vr1verg4s2ul0paniek4k2ren3o3te4ij2sien2tie1ersoe5nalr6' +
    'l5o1fae3nd3r2le1ill1olit2ten1rev2ivat2ost1syc3k1vda0rate1ecep3ht2finan2ge3is2hak2iz2js2sep2z' +
    'e1ollst2senkr2ze1usm0samk3l1chei3ildd4m3la3mer3uf4ld5e3wan4er4u1eitens2ks2lb3v2xb3c3k3l3p3s1' +
    'jae3l2uk1kei2ul2yd1laa1maa3lan 2sl1nab1oa 2em2fo2mn2sialh2zi1pd 2elb2iel3llea3sef1tof2rei3ok' +
    '1ucht1vae3m2er1wing1ygd2kd2mp3t0tegn1illi1joc1ransid5k5ma5pe5vr0uber1ebe1msc1nfr2te1rin0vacc' +
    '2en2kb3c3v2lgk3k2ns1ens2rhu3ki3schr4l1ibrato1oor k1ruc0wahl2nb1ech1ohn1w u0zahl1elf1iek1wan',
  romance:
    '0abor1cci2us1ddi1iut1lco2im2lo1nni 2os2s 3i2tic2xi1rco2ter1sne2se2tm1taq2hee2ta1udit2tol4mu2' +
    'x d1vc 2or0banca2ri1ibli2pol2ser1oal2li 4l3s1ypa0camisi2nc3didi6o4o3z2to3ti1coo1fdt1gil1hans' +
    '2ristiani1isl3tit1lin1olori2m 3i3pti3u2n l3don3so3trac2quin2ran1redito3sti2ise4ti2onic1uid1y' +
    'st0datori1e cre3je3o2bi2l 2pre2sem2tt2ud1i c3d3g2sa3ca3eg3f2vid2zab1oen2mi2ul1rog0ebra3e1cha' +
    'n2ol1glis1lecto3i3tt1mba2or2pr1nce2de3ivi2far3e2xa1rec2ot1strem1van2re1xtre0farma2usse c1eco' +
    '2rt1iert2las2si0gay 1enr2sta1ode1ravi2osses0handic1emo1ipe3ot1omoa4p4s1uiss1ypot0ictu1den1gr' +
    'e2ua1mmo2pot3ru1n v2deb2fa2sa3u1pot1st 1talia 1vg 0judai3e3i2if3v0la fr1es e4rep1gtb1iber1ud' +
    'o2i 0malad4t2riag1edica5o2nop3tal2sq2zq1igran2ni cr4c4m3usv1oros2sch3q2vim1utu1yco0nevo1ome0' +
    'obes3z1rdo1uvr1vul0palli2nic2ra 3o3roc5q3ti 5d5t1er 3sonn1ignor2lu1lan 1ma 1olit2ur e1reg3se' +
    '4s4t3t 3z2ie1sic3h2oe2yc0quim0rass1eno1ugac0sanat3ta m4o1cam1essu2xu1i n2mpt2nda4i3t3u1ocial' +
    '2maj2vr1teri1uren1ymp2nd0tens1oxico1rans 5id3ves0ultrad1mba1rin0vacc3i3u1ibrad5to4o',
  east:
    '0abor1dos1hdi1ivo1lko1mma1nks2tik3y1ranye1sil2ti3m2un2ztm1tak0bari1ebek2lir2te1ier1oho2l 2rc' +
    '3rak2zu0choro2rz2wi1iaz2ns2sn1uko3r0depre2ti1la 2uh1oku1rog1zien0egyh1hka1ngel1rek2ot1sci1tu' +
    'r1ves1xek0farn1ogam3y0gayov1ebe2j 3e3o1rzy1yog3r0hac 3i2llo2mile2st2za1emo1osp1ris1ypot0ibad' +
    '1cra1hos1lac1n v2fa2ti2va1pot1sit2si2te1tse0jael2lk1eho2lz1udai2mal2ut0kaks2lp2mpan2nser1ere' +
    '2ske2uh1irk2si1lim1olo2morn3u2nd3tr2raa4n2sci1red3st2ist1uer2lu2ran3ta2ul0laak2ea3ks2ka3sy2p' +
    'se2sten1ekc2sz2zb1iha1uot2pe2sz0maga2ksu2sen1ecs3z2dd2ll2nop3tal2si1iele2gre1odl2sk2zg1rtv1u' +
    'eslu2nk2slu0na p3r2dc3o2maz2rk2sl1emo3v2pl1iep3w1owot1szz0obez2ja2yw1cko1dbo2dl1eng1ire1mal1' +
    'ngy1sob1tyl1vsz2ul1wul0pacj2ei2ih2nii4k2rafi1elir4t2rae4p3us1ika3k2os1lci1odp2lii4t2niz2ron3' +
    'u2ten3i3r2zy1rawo2ez1sik2yc3k2zi1ujc0rak 3a3b3o2po2sk1egis2sep1int1oko2wn2zan3saf1uh 2ko2ze0' +
    's uk1air2mob4o2te1ebe2cc2ks2ndik2rt2ur2x 1iyas1kraj1luc1osiali1tejno1uku1wie1yda2oe3m3p3v1za' +
    'ks2cz2eme3x2iv2oro0tans1eho2rh2sb1lak1oim1ranspl5s1udo2ed1yoe3t0ulos1mel1pad1yus1zal2ko0vaal' +
    '2eri2ih2mm2ran3it2sem1edo2gr2lk2ny2ren3n2tel1ibraa5to2rts1yje0wibr2ndyk1oln0yahu2pm1liv0zabu' +
    '2dl2ne2pal2si2va2wa1dra1ido1men1sid1wia1ydo',
};
