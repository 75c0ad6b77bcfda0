/**
 * Sandbox data, a line a record of `GET /cities`: ID|REF|NAME|DELIVERED|RETURNED|REFUSED. The places are real; ids and prices
 * are invented, and the dirt is on purpose: tabs, double blanks, en dashes, capitals, missing towns, no plain Casablanca. In
 * production the carrier's live list is loaded before anything is sent.
 */
export const SANDBOX_TABLE = `
100|CAS|Casablanca – Maârif|20|0|10
489|CAS|Casablanca – Gauthier|20|0|10
878|CAS|Casablanca – Sidi Maarouf|20|0|10
360|CAS|Casablanca  – Aïn Sebaâ|20|0|10
749|CAS|CASABLANCA – AÏN DIAB|20|0|10
231|CAS|Casablanca – Hay Hassani|20|0|10
620|CAS|Casablanca – Hay Mohammadi\t|20|0|10
102|CAS|Casablanca – Oulfa|20|0|10
491|CAS|Casablanca – Sidi Moumen|20|0|10
880|CAS|Casablanca\t– Sidi Bernoussi|20|0|10
362|CAS|Casablanca – Derb Sultan|20|0|10
751|CAS|Casablanca – Anfa|20|0|10
233|CAS|Casablanca – Racine|20|0|10
622|CAS|Casablanca – Bourgogne|20|0|10
104|CAS|Casablanca – Belvédère|20|0|10
493|CAS|Casablanca – Californie|20|0|10
882|CAS|Casablanca – Ain Chock|20|0|10
364|CAS|Casablanca – Moulay Rachid|20|0|10
753|CAS|Casablanca – Sbata|20|0|10
235|CAS|Casablanca – Sidi Othmane|20|0|10
624|CAS|Casablanca  – Lissasfa|20|0|10
106|CAS|Casablanca – Ben M'sick|20|0|10
495|CAS|Casablanca – Roches Noires|20|0|10
884|CAS|Casablanca – 2 Mars|20|0|10
366|CAS|Casablanca – CIL|20|0|10
755|CAS|Casablanca – Ancienne Médina\t|20|0|10
237|CAS|Casablanca – Habous|20|0|10
626|CAS|CASABLANCA – POLO|20|0|10
108|CAS|Casablanca – Oasis|20|0|10
497|CAS|Casablanca – Palmier|20|0|10
886|CAS|Casablanca – Beausejour|20|0|10
368|CAS|Casablanca – Ferme Bretonne|20|0|10
757|CAS|Casablanca – Hay Raha|20|0|10
239|CAS|Casablanca – Mers Sultan|20|0|10
628|CAS|Casablanca – Derb Ghallef|20|0|10
110|CAS|Casablanca – Derb Omar|20|0|10
499|CAS|Casablanca – Al Fida|20|0|10
888|CAS|Casablanca  – Inara|20|0|10
370|CAS|Casablanca\t– Sidi Belyout|20|0|10
759|CAS|Casablanca – Bachkou|20|0|10
241|CAS|Casablanca – Salmia|20|0|10
630|CAS|Casablanca – Attacharouk|20|0|10
112|CAS|Casablanca – Casanearshore|20|0|10
501|CAS|Casablanca – Aïn Borja|20|0|10
890|CAS|Casablanca – La Gironde\t|20|0|10
372|CAS|Casablanca – Hay Farah|20|0|10
761|CAS|Casablanca – Bouchentouf|20|0|10
243|CAS|Casablanca – Garage Allal|20|0|10
632|CAS|Casablanca – Hay Moulay Abdellah|20|0|10
114|CAS|Casablanca – Laymoune|20|0|10
503|CAS|CASABLANCA – NASSIM|20|0|10
892|CAS|Casablanca – Hay Sadri|20|0|10
374|CAS|Casablanca – Jamila|20|0|10
763|CAS|Casablanca – Val Fleuri|20|0|10
245|TAN|Tanger|25|0|10
634|ASI|Asilah|30|0|10
116|GUE|Gueznaïa|35|0|10
505|ALA|Al Aouama|40|0|10
894|HJA|Hjar Ennhal|35|0|10
376|SID|Sidi Lyamani|35|0|10
765|DAR|Dar Chaoui|40|0|10
247|KSA|Ksar Sghir|35|0|10
636|ANJ|Anjra|40|0|10
118|MEL|Melloussa\t|35|0|10
507|KSA|Ksar El Majaz|40|0|10
896|JOU|Jouamaa|35|0|10
378|TAG|Taghramt|40|0|10
767|TET|Tétouan |35|0|10
249|OUE|Oued Laou|40|0|10
638|AZL|Azla|35|0|10
120|ZIN|Zinat|35|0|10
509|SAH|Sahtryine|40|0|10
898|MAL|Mallaliene|35|0|10
380|MDI|M'DIQ|25|0|10
769|FNI|Fnideq|30|0|10
251|MAR|Martil|35|0|10
640|BEL|Belyounech|35|0|10
122|ALL|Allyine|40|0|10
511|CAB|Cabo Negro|35|0|10
900|LAR|Larache|25|0|10
382|KSA|Ksar El Kébir|30|0|10
771|KHE|Khemis Sahel|35|0|10
253|KSA|Ksar Bjir\t|40|0|10
642|TAT|Tatoft|35|0|10
124|BNI|Bni Arouss|40|0|10
513|BNI|Bni Gorfet|35|0|10
902|RIS|Rissana|40|0|10
384|ZOU|Zouada|35|0|10
773|ALH|Al  Hoceïma|30|0|10
255|IMZ|Imzouren|35|0|10
644|BNI|Bni Bouayach|40|0|10
126|AJD|Ajdir (Al Hoceïma)|35|0|10
515|ISS|Issaguen|35|0|10
904|NEK|Nekkour|40|0|10
386|TAM|Tamassint|35|0|10
775|ROU|Rouadi|40|0|10
257|BNI|BNI\tBOUFRAH|35|0|10
646|BNI|Bni Hadifa|40|0|10
128|ARB|Arbaa Taourirt|35|0|10
517|IZE|Izemmouren|40|0|10
906|AIT|Ait Kamra|35|0|10
388|BNI|Bni Abdallah\t|40|0|10
777|SID|Sidi Boutmim|35|0|10
259|CHE|Chefchaouen|25|0|10
648|BAB|Bab Taza|40|0|10
130|BAB|Bab  Berred|35|0|10
519|JEB|Jebha|40|0|10
908|STE|Stehat|35|0|10
390|BNI|Bni Ahmed Cherqia|40|0|10
779|MOK|Mokrisset|35|0|10
261|TAL|Talambote|40|0|10
650|TAN|Tanaqob|35|0|10
132|DER|Derdara|40|0|10
521|AMT|Amtar|35|0|10
910|OUA|Ouazzane|25|0|10
392|ZOU|Zoumi|40|0|10
781|SID|Sidi Redouane|35|0|10
263|BRI|Brikcha|40|0|10
652|ASJ|Asjen|35|0|10
134|MAS|MASMOUDA|40|0|10
523|ZGH|Zghira\t|35|0|10
912|SID|Sidi Bousber|40|0|10
394|OUJ|Oujda|35|0|10
783|BEN|Béni Drar|40|0|10
265|NAI|Naïma|35|0|10
654|AHL|Ahl\tAngad|35|0|10
136|AIN|Aïn Sfa|40|0|10
525|BNI|Bni Khaled|35|0|10
914|BSA|Bsara|40|0|10
396|SID|Sidi Moussa Lemhaya|35|0|10
785|SID|Sidi Boulenouar|40|0|10
267|NAD|Nador|25|0|10
656|ALA|Al Aroui|40|0|10
138|BEN|Béni Ansar|35|0|10
527|SEL|Selouane|40|0|10
916|ZAI|Zaio|35|0|10
398|RAS|Ras El Ma|35|0|10
787|FAR|Farkhana|40|0|10
269|BNI|Bni Sidel Jbel|35|0|10
658|BNI|Bni  Chiker\t|40|0|10
140|IHA|Ihaddaden|35|0|10
529|BOU|Bouareg|40|0|10
918|ARE|AREKMANE|35|0|10
400|HAS|Hassi Berkane|40|0|10
789|AFR|Afra|35|0|10
271|IKS|Iksane|40|0|10
660|TIZ|Tiztoutine|35|0|10
142|MID|Midar|35|0|10
531|BEN|Ben Taïeb|40|0|10
920|DAR|Dar El Kebdani|35|0|10
402|KAS|Kassita|40|0|10
791|TAF|Tafersit|35|0|10
273|TEM|Temsamane|40|0|10
662|BOU|Boudinar|35|0|10
144|AZL|Azlaf |40|0|10
533|AIN|Aïn Zohra|35|0|10
922|TSA|Tsaft|40|0|10
404|BER|Berkane|30|0|10
793|AHF|Ahfir\t|35|0|10
275|AKL|Aklim|40|0|10
664|SID|Sidi Slimane Echcharraa|35|0|10
146|AIN|Aïn Erreggada|40|0|10
535|LAA|Laâtamna|35|0|10
924|TAF|Tafoughalt|40|0|10
406|ZEG|Zegzel|35|0|10
795|FEZ|FEZOUANE|40|0|10
277|MAD|Madagh|35|0|10
666|BOU|Boughriba|40|0|10
148|TAO|Taourirt|30|0|10
537|DEB|Debdou|35|0|10
926|MES|Mestegmar|40|0|10
408|AIN|Aïn Lehjer|35|0|10
797|MEL|Melg El Ouidane|40|0|10
279|GUE|Guercif|30|0|10
668|TAD|Taddart (Guercif)|40|0|10
150|SAK|Saka|35|0|10
539|MEZ|Mezguitem|40|0|10
928|HOU|Houara Oulad Raho\t|35|0|10
410|LAM|Lamrija|40|0|10
799|JER|Jerada|30|0|10
281|TOU|Touissit|35|0|10
670|OUE|Oued El Heimer|40|0|10
152|GUE|Guenfouda|35|0|10
541|TIO|Tiouli |40|0|10
930|GAF|Gafait|35|0|10
412|LEB|Lebkhata|40|0|10
801|FIG|Figuig|35|0|10
283|BOU|Bouarfa|40|0|10
672|TEN|TENDRARA|35|0|10
154|TAL|Talsint|40|0|10
543|BEN|Beni  Tadjite|35|0|10
932|BOU|Bouanane|35|0|10
414|AIN|Aïn Chair|40|0|10
803|BOU|Bouchaouene|35|0|10
285|FES|Fès|25|0|10
674|MEK|Meknès|30|0|10
156|MOU|Moulay Idriss Zerhoun\t|40|0|10
545|BOU|Boufakrane|35|0|10
934|ALM|Al Machouar Stinia|40|0|10
416|AIN|Aïn Karma|35|0|10
805|AIN|Aïn Jemaa|40|0|10
287|MHA|Mhaya|35|0|10
676|SID|Sidi Slimane Moul Al Kifane|35|0|10
158|MGH|Mghassiyine|40|0|10
547|NZA|Nzalat Bni Amar|35|0|10
936|SID|Sidi Abdallah Al Khayat|40|0|10
418|DAR|Dar Oum Soltane|35|0|10
807|MAJ|Majjat  (Meknès)|40|0|10
289|OUA|Oualili|35|0|10
678|ELH|El Hajeb|40|0|10
160|AGO|Agouraï|35|0|10
549|AIN|AÏN TAOUJDATE|40|0|10
938|SEB|Sebaa\tAioun|35|0|10
420|AIT|Aït Yaazem|35|0|10
809|IQA|Iqaddar|40|0|10
291|JAH|Jahjouh\t|35|0|10
680|IFR|Ifrane|25|0|10
162|AZR|Azrou|30|0|10
551|AIN|Aïn Leuh|40|0|10
940|TIM|Timahdite|35|0|10
422|DAY|Dayat Aoua|40|0|10
811|TIZ|Tizguite|35|0|10
293|BEN|Ben Smim|40|0|10
682|SID|Sidi El Makhfi|35|0|10
164|OUE|Oued  Ifrane|35|0|10
553|MOU|Moulay Yacoub|40|0|10
942|SEB|Sebaa Rouadi|35|0|10
424|AIN|Aïn Chkef|40|0|10
813|MIK|Mikkes|35|0|10
295|OUL|Oulad Tayeb|40|0|10
684|SID|Sidi Harazem|35|0|10
166|AIN|Aïn Bida|40|0|10
555|SKH|Skhinate|35|0|10
944|SEF|Sefrou|25|0|10
426|BHA|BHALIL\t|35|0|10
815|RIB|Ribat El Kheir|35|0|10
297|ELM|El Menzel|40|0|10
686|AIN|Aïn Cheggag|35|0|10
168|AZZ|Azzaba|40|0|10
557|BIR|Bir Tam Tam|35|0|10
946|BOU|Boulemane|40|0|10
428|MIS|Missour |35|0|10
817|OUT|Outat El Haj|40|0|10
299|GUI|Guigou|35|0|10
688|IMO|Imouzzer Marmoucha|40|0|10
170|SKO|Skoura M'daz|35|0|10
559|OUL|Oulad Ali Youssef|35|0|10
948|TAO|Taounate|30|0|10
430|KAR|Karia Ba Mohamed|35|0|10
819|TIS|Tissa|40|0|10
301|THA|Thar Es-Souk|35|0|10
690|GHA|Ghafsai|40|0|10
172|AIN|Aïn Aïcha|35|0|10
561|AIN|Aïn Mediouna\t|40|0|10
950|OUE|Oued Jemaa (Taounate)|35|0|10
432|OUR|Ourtzagh|40|0|10
821|BNI|Bni Oulid|35|0|10
303|SID|SIDI M'HAMED BEN LAHCEN|35|0|10
692|TAZ|Taza|30|0|10
174|TAH|Tahla|35|0|10
563|OUE|Oued Amlil|40|0|10
952|AKN|Aknoul|35|0|10
434|TIZ|Tizi Ouasli|40|0|10
823|ZRA|Zrarda|35|0|10
305|MAT|Matmata|40|0|10
694|BNI|Bni Lent|35|0|10
176|BAB|Bab Marzouka|40|0|10
565|MAG|Maghraoua|35|0|10
954|BNI|Bni Frassen|35|0|10
436|OUL|Oulad Zbair|40|0|10
825|BOU|Bouhlou |35|0|10
307|KAH|Kahf El Ghar|40|0|10
696|RAB|Rabat\t|30|0|10
178|SAL|Salé|35|0|10
567|SID|Sidi Bouknadel|35|0|10
956|SHO|Shoul|40|0|10
438|AME|Ameur (Salé)|35|0|10
827|TEM|Témara|25|0|10
309|SKH|Skhirat|30|0|10
698|AIN|Aïn Aouda|35|0|10
180|TAM|TAMESNA|40|0|10
569|HAR|Harhoura|35|0|10
958|SID|Sidi Yahya Zaer|40|0|10
440|OUM|Oumazza|35|0|10
829|MER|Mers El Kheir|40|0|10
311|SAB|Sabbah|35|0|10
700|KEN|Kénitra|30|0|10
182|MEH|Mehdia|35|0|10
571|SID|Sidi Taibi|40|0|10
960|SOU|Souk El Arbaa du Gharb|35|0|10
442|MOU|Moulay Bousselham|35|0|10
831|LAL|Lalla Mimouna\t|40|0|10
313|SID|Sidi  Allal Tazi|35|0|10
702|ARB|Arbaoua|40|0|10
184|MOG|Mograne|35|0|10
573|HAD|Haddada|40|0|10
962|AME|Ameur Seflia|35|0|10
444|SID|Sidi Mohamed Lahmar|40|0|10
833|BEN|Benmansour|35|0|10
315|KAR|Kariat\tBen Aouda|40|0|10
704|KHE|Khémisset|30|0|10
186|TIF|Tiflet|35|0|10
575|ROM|Rommani|35|0|10
964|SID|SIDI ALLAL EL BAHRAOUI|40|0|10
446|OUL|Oulmès|35|0|10
835|TID|Tiddas|40|0|10
317|MAA|Maâziz|35|0|10
706|SID|Sidi Abderrazak|40|0|10
188|KHE|Khémis Sidi Yahya|35|0|10
577|EZZ|Ezzhiliga|40|0|10
966|MAR|Marchouch\t|35|0|10
448|BRA|Brachoua|40|0|10
837|AIT|Aït Yadine|35|0|10
319|SFA|Sfassif|35|0|10
708|SID|Sidi Kacem|30|0|10
190|MEC|Mechra Bel Ksiri|35|0|10
579|JOR|Jorf El Melha|40|0|10
968|HAD|Had Kourt|35|0|10
450|DAR|Dar Gueddari|40|0|10
839|KHE|Khénichet|35|0|10
321|ZIR|Zirara|40|0|10
710|SID|Sidi Ameur El Hadi|35|0|10
192|ZAG|Zagotta|40|0|10
581|AIN|Aïn Dfali|35|0|10
970|NOU|Nouirate|35|0|10
452|SID|Sidi Slimane|30|0|10
841|SID|SIDI  YAHYA EL GHARB|35|0|10
323|KCE|Kceibia|40|0|10
712|DAR|Dar\tBel Amri|35|0|10
194|OUL|Oulad H'cine\t|40|0|10
583|BOU|Boumaïz|35|0|10
972|AZG|Azghar|40|0|10
454|BEN|Béni Mellal|35|0|10
843|KAS|Kasba Tadla|40|0|10
325|ELK|El Ksiba|35|0|10
714|OUL|Oulad M'barek|35|0|10
196|OUL|Oulad Yaïch|40|0|10
585|SID|Sidi Jaber|35|0|10
974|FOU|Foum El Anceur|40|0|10
456|DIR|Dir El Ksiba|35|0|10
845|AGH|Aghbala|40|0|10
327|TIZ|Tizi N'Isly|35|0|10
716|GUE|Guettaya|40|0|10
198|OUL|Oulad  Saïd El Oued|35|0|10
587|OUL|Oulad Gnaou|40|0|10
976|SAM|Samguet|35|0|10
458|TAG|Taghzirt|35|0|10
847|FOU|Foum Oudi|40|0|10
329|AZI|Azilal\t|35|0|10
718|DEM|DEMNATE|40|0|10
200|AFO|Afourer|35|0|10
589|BZO|Bzou|40|0|10
978|OUA|Ouaouizeght|35|0|10
460|AIT|Aït Attab|40|0|10
849|FOU|Foum Jemaa|35|0|10
331|AIT|Aït M'hamed|40|0|10
720|TIL|Tilougguite|35|0|10
202|OUZ|Ouzoud |35|0|10
591|TAN|Tanant|40|0|10
980|BIN|Bin El Ouidane|35|0|10
462|ZAO|Zaouiat  Ahansal|40|0|10
851|TAB|Tabant|35|0|10
333|IMI|Imi N'Oulaoun|40|0|10
722|TIM|Timoulilt|35|0|10
204|FQU|Fquih Ben Salah|30|0|10
593|SOU|Souk Sebt Oulad Nemma|35|0|10
982|OUL|Oulad Ayad|40|0|10
464|DAR|Dar Ould Zidouh\t|35|0|10
853|SID|Sidi Aïssa Ben Ali|35|0|10
335|OUL|Oulad Zmam|40|0|10
724|KRI|Krifate|35|0|10
206|BNI|Bni Oukil|40|0|10
595|KHA|KHALFIA|35|0|10
984|BRA|Bradia|40|0|10
466|SID|Sidi Hammadi|35|0|10
855|KHE|Khénifra|30|0|10
337|MRI|M'rirt|35|0|10
726|MOU|Moulay  Bouazza|40|0|10
208|AGU|Aguelmous|35|0|10
597|TIG|Tighassaline|35|0|10
986|AIT|Ait Ishaq|40|0|10
468|ELK|El Kbab|35|0|10
857|KER|Kerrouchen|40|0|10
339|LEH|Lehri|35|0|10
728|SEB|Sebt Aït Rahou|40|0|10
210|HAD|Had Bouhssoussen|35|0|10
599|OUA|Ouaoumana\t |40|0|10
988|SID|Sidi Yahya Ousaad|35|0|10
470|KHO|Khouribga|25|0|10
859|OUE|Oued Zem|30|0|10
341|BOU|Boujniba|35|0|10
730|HAT|Hattane|40|0|10
212|BOU|Boulanouare|35|0|10
601|BIR|Bir Mezoui|40|0|10
990|FOQ|Foqra|35|0|10
472|OUL|OULAD ABDOUNE|40|0|10
861|MFA|M'fassis|35|0|10
343|LAG|Lagfaf|40|0|10
732|ROU|Rouached|35|0|10
214|TAC|Tachrafat|40|0|10
603|OUL|Oulad Azzouz (Khouribga)|35|0|10
992|MOH|Mohammedia|35|0|10
474|AIN|Aïn Harrouda|35|0|10
863|BEN|Beni Yakhlef|40|0|10
345|ECH|Echchallalate|35|0|10
734|SID|Sidi Moussa Ben Ali\t|40|0|10
216|SID|Sidi Moussa Majdoub|35|0|10
605|ELJ|El Jadida|35|0|10
994|AZE|Azemmour|35|0|10
476|BIR|Bir Jdid|40|0|10
865|HAO|Haouzia|35|0|10
347|MOU|Moulay  Abdellah Amghar|40|0|10
736|JOR|Jorf Lasfar|35|0|10
218|SID|Sidi Abed|35|0|10
607|OUL|Oulad Frej|40|0|10
996|OUL|Oulad\tRahmoune|35|0|10
478|SEB|Sebt Saïss|40|0|10
867|ZAO|Zaouiat Saïss|35|0|10
349|BOU|BOULAOUANE|40|0|10
738|CHT|Chtouka (El Jadida)|35|0|10
220|MET|Mettouh|40|0|10
609|OUL|Oulad Ghanem|35|0|10
998|SID|Sidi Ismail|40|0|10
480|SID|Sidi Ali Ben Hamdouche|35|0|10
869|NOU|Nouaceur\t|35|0|10
351|BOU|Bouskoura|30|0|10
740|DAR|Dar Bouazza|35|0|10
222|OUL|Oulad Azzouz (Nouaceur)|40|0|10
611|OUL|Oulad  Saleh|35|0|10
1000|ERR|Errahma|40|0|10
482|TAM|Tamaris|35|0|10
871|MED|Médiouna|40|0|10
353|TIT|Tit Mellil|35|0|10
742|LAH|Lahraouiyine|40|0|10
224|MEJ|Mejjatia Oulad Taleb|35|0|10
613|BEN|Benslimane|25|0|10
1002|BOU|Bouznika|40|0|10
484|ELM|El Mansouria|35|0|10
873|CHE|Cherrat|40|0|10
355|ZIA|Ziaida|35|0|10
744|FDA|Fdalate|40|0|10
226|MEL|MELLILA|35|0|10
615|SID|Sidi Bettache|40|0|10
1004|BER|Berrechid\t|35|0|10
486|HAD|Had\tSoualem|40|0|10
875|SOU|Soualem  Trifia|35|0|10
357|ELG|El Gara|35|0|10
746|OUL|Oulad Abbou|40|0|10
228|SID|Sidi Rahal Chatai|35|0|10
617|SAH|Sahel Oulad H'riz|40|0|10
1006|RIA|Riah|35|0|10
488|JAQ|Jaqma|40|0|10
877|SID|Sidi El Mekki|35|0|10
359|SET|Settat|30|0|10
748|BEN|Ben Ahmed|35|0|10
230|ELB|El Borouj|40|0|10
619|OUL|Oulad M'rah|35|0|10
101|GUI|Guisser|35|0|10
490|LOU|Loulad|40|0|10
879|RAS|Ras El Aïn (Settat)|35|0|10
361|SID|Sidi Hajjaj (Settat)|40|0|10
750|SID|Sidi El Aïdi|35|0|10
232|KHE|Khemissat  Chaouia\t|40|0|10
621|MEC|Mechraa Ben Abbou|35|0|10
103|TAM|TAMADROUST|40|0|10
492|SID|Sidi Bennour|35|0|10
881|ZEM|Zemamra|40|0|10
363|OUA|Oualidia|35|0|10
752|LAA|Laâounate|35|0|10
234|LAA|Laâtatra|40|0|10
623|KHE|Khémis K'sibat|35|0|10
105|TNI|Tnine Gharbia|40|0|10
494|BNI|Bni Hilal|35|0|10
883|MAR|Marrakech |35|0|10
365|LOU|Loudaya|35|0|10
754|SAA|Saâda (Marrakech)|40|0|10
236|SID|Sid Zouine|35|0|10
625|TAS|Tassoultante|40|0|10
107|HAR|Harbil|35|0|10
496|SOU|Souihla|35|0|10
885|OUA|Ouahat Sidi Brahim|40|0|10
367|OUL|Oulad Hassoune\t|35|0|10
756|OUL|Ouled Dlim|40|0|10
238|TAH|Tahannaout|35|0|10
627|AIT|Aït Ourir|40|0|10
109|AMI|Amizmiz|35|0|10
498|ASN|Asni|40|0|10
887|TAM|TAMESLOUHT|35|0|10
369|OUR|Ourika|40|0|10
758|SET|Setti Fadma|35|0|10
240|OUK|Oukaïmeden|35|0|10
629|IML|Imlil|40|0|10
111|AGH|Aghmat|35|0|10
500|TOU|Touama|40|0|10
889|ZER|Zerkten|35|0|10
371|OUI|Ouirgane|40|0|10
760|IJO|Ijoukak|35|0|10
242|TAL|Talat N'Yaaqoub|40|0|10
631|SID|Sidi Abdallah Ghiat|35|0|10
113|TID|Tidili Mesfioua|40|0|10
502|MOU|Moulay Brahim\t|35|0|10
891|IMI|Imintanoute|35|0|10
373|SID|Sidi\tMokhtar|40|0|10
762|BOU|Bouabout|35|0|10
244|MAJ|Majjat (Chichaoua)|40|0|10
633|DOU|Douirane|35|0|10
115|MZO|Mzouda|40|0|10
504|ELK|El Kelâa des Sraghna|25|0|10
893|ATT|Attaouia|40|0|10
375|TAM|Tamallalt|35|0|10
764|SID|SIDI RAHAL (EL KELÂA)|40|0|10
246|OUA|Ouargui|35|0|10
635|DZO|Dzouz|35|0|10
117|ASS|Assahrij|40|0|10
506|OUL|Oulad Zarrad|35|0|10
895|ZEM|Zemrane Charqia|40|0|10
377|ESS|Essaouira|30|0|10
766|TAM|Tamanar|40|0|10
248|TAL|Talmest|35|0|10
637|OUN|Ounagha\t|40|0|10
119|ELH|El Hanchane|35|0|10
508|AIT|Aït Daoud|40|0|10
897|SMI|Smimou|35|0|10
379|GHA|Ghazoua|35|0|10
768|TAF|Tafedna|40|0|10
250|IMS|Imsouane|35|0|10
639|SID|Sidi Kaouki|40|0|10
121|MOU|Moulay Bouzerktoun|35|0|10
510|BOU|Bouzemmour|40|0|10
899|SID|Sidi Ishaq|35|0|10
381|HAD|Had  Draa|40|0|10
770|BEN|Ben\tGuerir|35|0|10
252|SID|Sidi Bou Othmane|40|0|10
641|SKH|SKHOUR REHAMNA|35|0|10
123|RAS|Ras El Ain Rehamna|35|0|10
512|NZA|Nzalat Laadam|40|0|10
901|LAB|Labrikiyine|35|0|10
383|SAF|Safi|25|0|10
772|SEB|Sebt Gzoula\t|35|0|10
254|JEM|Jemâa Shaïm|40|0|10
643|SOU|Souira Guedima|35|0|10
125|TLA|Tlat Bouguedra|40|0|10
514|HRA|Hrara|35|0|10
903|MOU|Moul El Bergui|40|0|10
385|SID|Sidi Bouzid (Safi)|35|0|10
774|LAM|Lamsabih|35|0|10
256|KHA|Khatazakane|40|0|10
645|YOU|Youssoufia|35|0|10
127|ECH|Echemmaia|40|0|10
516|RAS|Ras El Aïn (Youssoufia)|35|0|10
905|SID|Sidi Chiker|40|0|10
387|IGO|Igoud|35|0|10
776|LAK|Lakhoualka|40|0|10
258|ERR|Errachidia|45|0|10
647|ERF|Erfoud|45|0|10
129|RIS|Rissani|45|0|10
518|TIN|TINEJDAD|45|0|10
907|JOR|Jorf\t|45|0|10
389|AOU|Aoufous|45|0|10
778|MOU|Moulay Ali Cherif|45|0|10
260|MER|Merzouga |45|0|10
649|BOU|Boudnib|45|0|10
131|ARA|Arab Sebbah Ziz|45|0|10
520|AGH|Aghbalou N'Kerdous|45|0|10
909|AME|Amellagou|45|0|10
391|TAD|Tadighoust|45|0|10
780|MEL|Mellab|45|0|10
262|FER|Ferkla|45|0|10
651|GUI|Guir|45|0|10
133|OUE|Oued Naam|45|0|10
522|GHE|Gheris|45|0|10
911|KHE|Kheng|45|0|10
393|OUA|Ouarzazate|45|0|10
782|TAZ|Taznakht|45|0|10
264|SKO|Skoura Ahl El Oust|45|0|10
653|AIT|Aït Ben Haddou|45|0|10
135|AME|Amerzgane\t|45|0|10
524|TEL|Telouet|45|0|10
913|TAR|Tarmigt|45|0|10
395|IZN|IZNAGUEN|45|0|10
784|TID|Tidili|45|0|10
266|TOU|Toundout|45|0|10
655|IMA|Imassine|45|0|10
137|OUI|Ouisselsate|45|0|10
526|MID|Midelt|45|0|10
915|ERR|Er-Rich|45|0|10
397|BOU|Boumia|45|0|10
786|ITZ|Itzer|45|0|10
268|TOU|Tounfite|45|0|10
657|ZAI|Zaïda |45|0|10
139|IMI|Imilchil|45|0|10
528|AIT|Aït Ayach|45|0|10
917|MIB|Mibladen|45|0|10
399|AME|Amersid|45|0|10
788|NZA|N'Zala|45|0|10
270|MZI|Mzizel\t|45|0|10
659|GUE|Guers Tiallaline|45|0|10
141|SID|Sidi Ayad|45|0|10
530|AGH|Aghbalou  Serdane|45|0|10
919|OUT|Outerbat|45|0|10
401|TIN|Tinghir|45|0|10
790|BOU|Boumalne Dadès|45|0|10
272|KEL|KELÂAT M'GOUNA|45|0|10
661|ALN|Alnif|45|0|10
143|IKN|Ikniouen|45|0|10
532|MSE|Msemrir|45|0|10
921|TAG|Taghzoute N'Aït Atta|45|0|10
403|TOU|Toudgha|45|0|10
792|AIT|Aït Sedrate|45|0|10
274|IMI|Imider|45|0|10
663|HSS|H'ssiya|45|0|10
145|MSS|M'ssici|45|0|10
534|ZAG|Zagora|45|0|10
923|AGD|Agdz|45|0|10
405|TAM|Tamegroute\t|45|0|10
794|MHA|M'hamid  El Ghizlane|45|0|10
276|TAG|Tagounite|45|0|10
665|TAZ|Tazarine|45|0|10
147|NKO|Nkob |45|0|10
536|TAG|Taghbalte|45|0|10
925|TIN|Tinzouline|45|0|10
407|TER|Ternata|45|0|10
796|BEN|Beni Zoli|45|0|10
278|MEZ|Mezguita|45|0|10
667|AIT|Aït Boudaoud|45|0|10
149|FEZ|FEZOUATA|45|0|10
538|KTA|Ktaoua|45|0|10
37|AGA|Agadir|35|0|10
409|AOU|Aourir|40|0|10
798|TAG|Taghazout|35|0|10
280|TAM|Tamri|40|0|10
669|TAM|Tamraght|35|0|10
151|DRA|Drarga|40|0|10
540|IMO|Imouzzer Ida Ou Tanane\t|35|0|10
929|INE|Inezgane|25|0|10
411|AIT|Aït Melloul|30|0|10
800|DCH|Dcheïra El Jihadia|35|0|10
282|LQL|Lqliaa|40|0|10
671|TEM|Temsia|35|0|10
153|OUL|Oulad Dahou|40|0|10
542|BIO|Biougra|35|0|10
931|AIT|Aït Baha|40|0|10
413|SID|Sidi Bibi|35|0|10
802|BEL|Belfaa|40|0|10
284|MAS|Massa|35|0|10
673|INC|Inchaden|35|0|10
155|IMI|Imi Mqourn|40|0|10
544|SID|Sidi\tOuassay|35|0|10
933|OUA|OUAD ESSAFA|40|0|10
415|TAN|Tanalt|35|0|10
804|AIT|Aït Milk|40|0|10
286|TIF|Tifnit|35|0|10
675|SID|Sidi Boushab\t|40|0|10
157|TAR|Taroudant|35|0|10
546|OUL|Oulad Teïma|25|0|10
935|AIT|Aït Iaaza|35|0|10
417|ELG|El Guerdane|35|0|10
806|TAL|Taliouine|40|0|10
288|IGH|Igherm|35|0|10
677|AOU|Aoulouz|40|0|10
159|ARA|Arazane|35|0|10
548|FRE|Freija|40|0|10
937|SID|Sidi Moussa El Hamri|35|0|10
419|IMO|Imoulass|40|0|10
808|ARG|Argana|35|0|10
290|BIG|Bigoudine|40|0|10
679|TAF|Tafingoult|35|0|10
161|TIO|Tioute|35|0|10
550|ASS|Assaki|40|0|10
939|ASK|Askaoun|35|0|10
421|LAK|Lakhnafif|40|0|10
810|LAG|LAGFIFAT\t|35|0|10
292|MAC|Machraa El Aïn|40|0|10
681|SID|Sidi Dahmane|35|0|10
163|ZAO|Zaouiat Sidi Tahar|40|0|10
552|AGA|Agadir Melloul|35|0|10
941|ISS|Issen |40|0|10
423|AIT|Aït Igas|35|0|10
812|TIZ|Tiznit|35|0|10
294|TAF|Tafraout|35|0|10
683|ANE|Anezi|40|0|10
165|AGL|Aglou|35|0|10
554|TIG|Tighmi|40|0|10
943|REG|Reggada|35|0|10
425|ARB|Arbaa Sahel|40|0|10
814|ARB|Arbaa Aït Ahmed|35|0|10
296|AMM|Ammelne|40|0|10
685|BOU|Bounaamane|35|0|10
167|OUI|Ouijjane|40|0|10
556|TAT|Tata|35|0|10
945|FOU|Foum Zguid\t|35|0|10
427|FOU|Foum El Hisn|40|0|10
816|TIS|Tissint|35|0|10
298|AKK|Akka Ighane|40|0|10
687|ISS|ISSAFEN|35|0|10
169|TAG|Tagmoute|40|0|10
558|ALL|Allougoum|35|0|10
947|ADI|Adis|40|0|10
429|GUE|Guelmim|45|0|10
818|BOU|Bouizakarne|45|0|10
300|IFR|Ifrane  Atlas Saghir|45|0|10
689|ASR|Asrir|45|0|10
171|FAS|Fask|45|0|10
560|LAB|Labyar|45|0|10
949|TAG|Tagante|45|0|10
431|TIM|Timoulay |45|0|10
820|KSA|Ksabi Tagoust|45|0|10
302|ASS|Assa|45|0|10
691|ZAG|Zag|45|0|10
173|AOU|Aouint Lahna\t|45|0|10
562|AOU|Aouinet Torkoz|45|0|10
951|TAN|Tan-Tan|45|0|10
433|TIL|Tilemzoune|45|0|10
822|MSI|Msied|45|0|10
304|BEN|Ben Khlil|45|0|10
693|ABT|Abteh|45|0|10
175|SID|Sidi Ifni|45|0|10
564|MIR|MIRLEFT|45|0|10
953|LAK|Lakhsas|45|0|10
435|TIO|Tioughza|45|0|10
824|MES|Mesti|45|0|10
306|ARB|Arbaa Mesti|45|0|10
695|TNI|Tnine Aday|45|0|10
177|IBD|Ibdar|45|0|10
566|SBO|Sbouya|45|0|10
955|LAA|Laâyoune|45|0|10
437|ELM|El Marsa|45|0|10
826|FOU|Foum El Oued|45|0|10
308|BOU|Boukraa\t|45|0|10
697|DAO|Daoura|45|0|10
179|BOU|Boujdour|45|0|10
568|GUE|Gueltat Zemmour|45|0|10
957|ESS|Es-Semara|45|0|10
439|JDI|Jdiriya|45|0|10
828|HAO|Haouza |45|0|10
310|TIF|Tifariti|45|0|10
699|TAR|Tarfaya|45|0|10
181|AKH|Akhfennir|45|0|10
570|TAH|Tah|45|0|10
959|DAK|Dakhla|45|0|10
441|ELA|EL ARGOUB|45|0|10
830|BIR|Bir Anzarane|45|0|10
312|GLE|Gleibat El Foula|45|0|10
701|IML|Imlili|45|0|10
183|OUM|Oum Dreyga|45|0|10
572|AOU|Aousserd|45|0|10
961|BIR|Bir Gandouz|45|0|10
443|GUE|Guerguerat\t|45|0|10
832|TIC|Tichla|45|0|10
314|ZOU|Zoug|45|0|10
703|AGH|Aghouinite|45|0|10
`;
