/**
 * Words and phrases by which a criterion says nothing, in the main languages. Matched folded (fold.ts), so without
 * accents and case. Judgement throughout; catalogue 3.3 names the kinds.
 */
import { fold } from "../fold.ts";

/** A phrase without what stands around it; both sides of a look-up go through here. */
export const bare = (text: string): string => fold(text).replace(EDGES, "");
const EDGES = /^[^\p{L}\p{N}]{1,40}|[^\p{L}\p{N}]{1,40}$/gu;

const set = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.split(";")).map(bare));
const words = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.trim().split(/\s+/)).map(fold));

/** Whole criteria that say only that something will be said. Beside the blanks of placeholders.ts. */
export const TO_COME = set(
  `tbd; tbc; tba; todo; to do; wip; fixme; n/a; na; none; none yet; nothing; nil; xxx; xx; lorem ipsum; coming soon; later; pending;
  to follow; to be defined; to be determined; to be confirmed; to be discussed; to be decided; to be added; to be refined; to be clarified;
  to be written; to be completed; to be filled; to be provided; to be specified; to be agreed; not yet defined; not defined yet; not defined;
  not yet; fill in; fill me in; please fill; please add; add here; write here; add criteria here; text here; your text here; will be added;
  will be added later; will be defined later; will be defined; needs refinement; needs to be defined; needs definition; see title; see summary;
  as discussed; as per discussion; as per description; as described; as described above; as above; see above; see below; same as above; ditto;
  ask po; ask the po; ask pm; unknown; not applicable; test; foo; bar; asdf; criteria; acceptance criteria; placeholder; empty; draft`,
  `offen; noch offen; folgt; folgt noch; kommt noch; wird erganzt; wird noch erganzt; wird nachgereicht; noch zu definieren; zu definieren;
  zu klaren; noch zu klaren; noch nicht definiert; noch festzulegen; k.a.; k. a.; keine; entfallt; nicht relevant; siehe titel; siehe oben;
  siehe beschreibung; wie besprochen; wie oben; wie beschrieben`,
  `a definir; a preciser; a completer; a venir; en cours; a discuter; a valider; non defini; sans objet; aucun; aucune; voir ci-dessus; voir description; comme discute;
  por definir; a definir; pendiente; pendiente de definir; por completar; se definira; ninguno; ninguna; no aplica; ver descripcion; ver arriba; segun lo hablado;
  pendente; a ser definido; a confirmar; a preencher; sera definido; nenhum; nao se aplica; nao aplicavel; ver descricao; conforme conversado`,
  `da definire; da completare; da decidere; da confermare; in attesa; nessuno; non applicabile; vedi descrizione; vedi sopra; come discusso;
  n.v.t.; nvt; n.t.b.; ntb; nader te bepalen; nog te bepalen; nog invullen; volgt; volgt later; geen; zie boven; zie beschrijving; zoals besproken`,
  `do uzupelnienia; do uzupełnienia; do ustalenia; do okreslenia; do określenia; do zdefiniowania; brak; nie dotyczy; zob. opis; jak wyżej; bude doplneno; doplnit; doplnime; bude upresneno; nedefinovano; zatim neni; viz vyse; viz popis`,
  `kommer; kommer senare; ska definieras; definieras senare; att definiera; fylls i senare; inga; se ovan; ej klart; skal defineres; defineres senere; kommer senere; ikke definert; ikke defineret; ingen; se over; se ovenfor; kommer;
  maaritellaan myohemmin; taydennetaan; taydennetaan myohemmin; ei viela; ei ole; katso kuvaus; belirlenecek; sonra eklenecek; eklenecek; yok; yukarıdaki gibi; kesobb; később; kesobb kitoltendo; meghatarozando; nincs; de completat; de definit; urmeaza; nu se aplica`,
  `будет добавлено; будет добавлено позже; будет определено; уточняется; уточнить; требует уточнения; нужно уточнить; определить; дописать; заполнить; позже; нет; не определены; не определено; см. описание; см. выше; как обсуждали; смотри описание;
  буде додано; буде визначено; уточнюється; уточнити; визначити; пізніше; немає; не визначено; див. опис; див. вище`,
  `chua xac dinh; chưa xác định; se bo sung; sẽ bổ sung; bo sung sau; bổ sung sau; cap nhat sau; khong co; không có; belum ditentukan; belum ada; akan ditambahkan; menyusul; akan ditentukan; tidak ada; lihat deskripsi`,
  `未定; 後で記載; 後日記載; 後ほど; 後で追記; あとで書く; 追記予定; 検討中; 要検討; 調整中; なし; 特になし; 記載予定; 別途; 別途記載; 上記参照; 説明参照; 別紙参照;
  待定; 待补充; 后续补充; 待完善; 待确认; 暂无; 无; 略; 见上; 同上; 见描述; 如上所述; 待補充; 後續補充; 待確認; 暫無; 無; 見上; 見描述;
  미정; 추후 작성; 추후 작성 예정; 추후 결정; 추후 정의; 작성 예정; 작성 중; 없음; 해당 없음; 위와 동일; 설명 참고; 위 참고`,
);

/** First words after which a short line is a promise and no criterion, whatever follows ("TBD with legal"). */
export const TO_COME_HEADS = words("tbd tbc tba todo wip fixme xxx to-do ntb");

/** "see …": such a line points elsewhere when it also names a place below. */
export const POINTERS = words(
  "see refer check per as according follow follows following in siehe gemass laut vgl voir cf selon ver vease segun conforme",
  "veja vedi zie volgens patrz zobacz zgodnie viz se ifolge katso bkz bakınız lasd vezi см смотри смотрите согласно по див дивись згідно xem theo lihat sesuai",
);
export const PLACES = words(
  `figma design designs mockup mockups mock-up mock-ups wireframe wireframes prototype comment comments description title summary
  attachment attachments attached above below confluence doc document docs spec specs specification link links epic parent ticket issue story slack thread
  screenshot screenshots image picture video wiki notion miro zeplin sketch invision page prd brief loom sheet spreadsheet email mail discussion google drive sharepoint`,
  `entwurf entwurfe kommentar kommentare beschreibung anhang oben unten dokument ticket bild maquette maquettes commentaire commentaires piece jointe dessus dessous lien
  diseno disenos comentario comentarios descripcion adjunto arriba abajo documento enlace comentarios descricao anexo acima abaixo allegato commenti sopra sotto
  ontwerp opmerkingen beschrijving bijlage boven projekt komentarz komentarze komentarzu komentarzach opis opisie opisem zalacznik załącznik wyzej wyżej powyzej powyżej komentar komentare popis priloha vyse nahore
  skiss beskrivning kommentarer bilaga ovan nedan bilag vedlegg ovenfor kuvaus kommentit liite tasarim tasarım yorum yorumlar ek yukarida yukarıda leiras csatolmany fent descriere atasament
  макет макете макеты макетах дизайн дизайну комментарий комментарии комментариях описание описании вложение вложении выше ниже ссылка ссылке макеті опис описі коментар коментарі вище`,
);
export const POINTS_CJK =
  /(?:参照|参考|を見て|ご覧ください|をご確認|添付の通り|デザイン通り)(?:してください|のこと|下さい)?[。.]?$|^(?:请?(?:参见|参考|参照|查看|见|看)|請?(?:參見|參考|參照|查看|見)|详见|詳見)|(?:참고|참조|확인 바랍니다|확인해 주세요)[.]?$/u;

/** Sentences made of nothing but these say only that the work is done and right. */
export const EMPTY_WORDS = words(
  `the a an it this that these all every everything each any feature features functionality function functions functional change changes thing things item work works working worked
  expected expectation expectations intended designed planned properly correctly correct right fine good well ok okay perfectly flawlessly successfully success successful smoothly
  as is are be been being was has have had will shall should must need needs to can do does done not no and or of in on for by with without any
  fixed resolved solved implemented developed built complete completed finished ready delivered closed fulfilled satisfied met issue issues bug bugs problem problems error errors
  story stories task tasks ticket tickets requirement requirements request spec specs criteria described description above discussed agreed stated mentioned required user users`,
  `alles das die der den es ist sind wird werden soll sollen muss mussen funktioniert funktionieren funktion funktionalitat feature wie erwartet gewunscht geplant vorgesehen korrekt richtig einwandfrei ordnungsgemass
  fehlerfrei fehler behoben gelost erledigt umgesetzt implementiert fertig abgeschlossen problem bug aufgabe story anforderung anforderungen erfullt ohne keine und beschrieben besprochen lauft`,
  `tout tous toutes le la les il elle est sont doit doivent etre fonctionne fonctionnent fonctionner fonctionnalite comme prevu attendu attendue correctement bien correct bon probleme bug erreur erreurs
  corrige corrigee resolu resolue termine terminee implemente realise realisee fait faite sans aucune aucun que ca cela ce marche`,
  `todo toda todos el los las es son debe deben ser estar esta funciona funcionan funcionar funcionalidad funcionando como se espera esperado esperaba correctamente bien correcto error errores problema
  corregido resuelto terminado implementado hecho completado realizado sin ningun que lo de y la`,
  `tudo o os as e sao deve devem estar funcionar funcionando funcionalidade conforme esperado corretamente bem correto erro erros bug corrigido resolvido concluido implementado feito sem nenhum que da do`,
  `tutto tutti il lo gli le e sono deve devono essere funziona funzionano funzionare funzionalita come previsto atteso aspettato correttamente bene corretto errore errori bug risolto completato implementato fatto senza`,
  `alles het de is zijn moet moeten werkt werken zoals verwacht bedoeld correct goed naar behoren probleem fout fouten opgelost klaar afgerond geimplementeerd gedaan zonder functionaliteit functie`,
  `wszystko dziala działa działają dzialaja powinno powinna dzialac działać zgodnie z oczekiwaniami poprawnie prawidlowo prawidłowo jak nalezy należy blad błąd bledow błędów naprawiony naprawione zrobione gotowe zaimplementowane ukonczone ukończone funkcjonalnosc funkcjonalność bez jest`,
  `vse funguje musi fungovat spravne správně podle ocekavani dle jak ma má chyba chyby opravena opraveno hotovo implementovano bez vsechno allt fungerar ska fungera som forvantat tankt korrekt ratt fel atgardat klart fixat fardigt utan det fungerer skal fungere forventet riktig feil rettet ferdig uten alt virker korrekt fejl faerdigt færdigt løst uden rettet kaikki toimii toimivat pitaa toimia odotetusti oikein kuten pitaisi virhe korjattu valmis ilman`,
  `her sey şey her şey beklendigi beklendiği gibi calisiyor çalışıyor calismali çalışmalı calisir çalışır duzgun düzgün dogru doğru sekilde şekilde hata duzeltildi düzeltildi tamamlandi tamamlandı hatasiz hatasız minden mukodik működik az elvarasoknak megfeleloen megfelelően elvart módon modon helyesen hiba javitva kesz totul functioneaza trebuie sa functioneze corect conform asteptarilor cum se fara erori rezolvat`,
  `все всё работает работают должно должен должна работать как ожидается ожидалось надо нужно корректно правильно исправно без ошибок ошибка исправлена исправлен исправлено баг задача выполнена реализовано сделано готово функционал функциональность штатно нормально і усе все працює працюють має повинно працювати як очікується очікувалось коректно правильно без помилок помилка виправлена виправлено зроблено реалізовано готово`,
  `moi mọi thu thứ tat ca tất cả hoat hoạt dong động dung đúng nhu như mong doi đợi chinh chính xac xác binh bình thuong thường loi lỗi da đã duoc được sua sửa hoan hoàn thanh thành khong không chuc chức nang năng phai phải semua berfungsi bekerja berjalan dengan baik benar sesuai harapan seperti yang diharapkan harus sudah selesai diperbaiki tanpa kesalahan fitur`,
);
/** At least one of these must be among the empty words, or the sentence is only short ("All users"). */
export const EMPTY_CORE = words(
  `work works working worked functional expected properly correctly fine ok okay fixed resolved solved implemented developed complete completed finished done ready successfully flawlessly met fulfilled satisfied`,
  `funktioniert funktionieren erwartet korrekt einwandfrei behoben gelost erledigt umgesetzt implementiert fertig erfullt lauft fonctionne fonctionnent fonctionner prevu correctement corrige corrigee resolu resolue termine realise implemente marche`,
  `funciona funcionan funcionar espera esperado correctamente corregido resuelto terminado implementado hecho completado corretamente corrigido resolvido concluido feito funcionando funziona funzionano funzionare previsto correttamente risolto completato fatto`,
  `werkt werken verwacht behoren opgelost klaar geimplementeerd dziala działa działać dzialac oczekiwaniami poprawnie naprawiony zrobione gotowe funguje fungovat spravne opraveno hotovo fungerar fungera forvantat klart fixat fungerer fungere forventet ferdig virker færdigt toimii toimia odotetusti korjattu valmis`,
  `calisiyor çalışıyor çalışmalı calismali calisir çalışır duzeltildi düzeltildi tamamlandı mukodik működik kesz functioneaza functioneze corect rezolvat работает работают работать корректно исправлена исправлен исправлено реализовано сделано готово выполнена працює працювати коректно виправлено зроблено реалізовано hoat hoạt đúng hoàn berfungsi bekerja berjalan selesai diperbaiki`,
);
/** "X works as expected": with a short subject before it, the sentence still says nothing of X. */
export const EMPTY_ENDINGS: readonly string[] = [
  ...set(
    `works as expected; work as expected; working as expected; works as intended; work as intended; works as designed; works properly; work properly; working properly; works correctly; work correctly;
    works fine; works well; working fine; working correctly; functions properly; functions correctly; functions as expected; behaves as expected; behaves correctly; is fixed; is resolved; is done; is implemented; is working; is completed; is complete; are fixed; should be fixed; should be done; should be implemented;
    should work; must work; is correct; are correct; as expected`,
    `funktioniert wie erwartet; funktionieren wie erwartet; funktioniert korrekt; funktioniert einwandfrei; funktioniert; ist behoben; ist umgesetzt; ist erledigt; ist implementiert; fonctionne comme prevu; fonctionne correctement; fonctionne bien; fonctionnent correctement; est corrige; est corrigee; funciona correctamente; funciona como se espera; funcionan correctamente; funciona bien; esta corregido; funciona corretamente; funciona conforme esperado; funciona como esperado; esta corrigido; funziona correttamente; funziona come previsto; funzionano correttamente; werkt zoals verwacht; werkt correct; werkt naar behoren; werkt goed; is opgelost`,
    `działa poprawnie; działa prawidłowo; działa zgodnie z oczekiwaniami; działają poprawnie; funguje spravne; funguje podle ocekavani; fungerar som forvantat; fungerar korrekt; fungerar; fungerer som forventet; fungerer korrekt; virker som forventet; virker korrekt; toimii odotetusti; toimii oikein; beklendigi gibi calisir; beklendiği gibi çalışır; beklendiği gibi çalışıyor; düzgün çalışır; duzgun calisiyor; megfelelően működik; helyesen működik; functioneaza corect; работает корректно; работает правильно; работает как ожидается; работают корректно; исправлена; исправлен; працює коректно; працює правильно; працює як очікується`,
  ),
];
export const EMPTY_CJK =
  /(?:正常に|正しく|期待通りに?|期待どおりに?|想定通りに?|問題なく|仕様通りに?)(?:動作|動く|機能|表示|完了|実装|稼働|利用でき)(?:する|している|します|されている|される|できる|る)?(?:こと|事)?[。.]?$|^(?:機能|画面|処理)?(?:が|を)?(?:実装|修正|完了)(?:されている|する|した|済み|されること)(?:こと)?[。.]?$|^(?:功能|系统|一切|页面|所有功能|該功能|系統)?(?:可以|能够|能夠|能|应|應)?(?:正常|正确|正確|按预期|按預期|符合预期|符合預期)(?:地)?(?:工作|运行|運行|使用|显示|顯示|运作|運作)?(?:即可)?[。.]?$|^(?:问题|問題|bug|缺陷)(?:已|已经|已經|得到|被)?(?:修复|修復|解决|解決)[。.]?$|^(?:功能|开发|開發)?(?:已)?(?:完成|实现|實現)(?:即可)?[。.]?$|(?:정상적으로|정상|제대로|올바르게|예상대로|기대대로) ?(?:동작|작동|작동해야|동작해야|표시|처리|실행)?(?:한다|합니다|함|된다|됩니다|됨|할 것|해야 한다|해야 함)?[.]?$|^(?:버그|오류|문제)(?:가|이)? ?(?:수정|해결)(?:됨|된다|되었다|되어야 한다|되어야 함)?[.]?$/u;

/** The team's definition of done, which holds for any ticket. */
export const DONE_WORDS = words(
  `code peer review reviewed reviews reviewer pr prs mr pull merge merged master main develop trunk branch unit integration e2e end-to-end automated automation regression smoke test tests tested testing
  pass passes passed passing green written write updated update coverage covered ci cd build builds pipeline pipelines lint linter linting eslint sonar sonarqube warnings deployed deploy deployment staging stage production prod uat preprod
  documentation documented docs readme changelog confluence wiki release notes qa signed sign off sign-off approved approval po accepted demo demoed demonstrated team least one two developer developers colleague
  sprint review environment environments env all are is be been have has the a an and or by to in on into for of with must should no new any existing at done completed complete translations translated monitoring acceptance criteria`,
  `code-review codereview durchgefuhrt gereviewt gemerged unit-tests unittests tests test geschrieben grun laufen bestanden getestet deployt deployed dokumentation dokumentiert aktualisiert abgenommen qa und ist sind wurde wurden auf der die das dem staging produktion pipeline testabdeckung`,
  `revue effectuee relu tests unitaires passent ecrits documentation jour deploye production recette valide equipe le la les de en et est sont mise revision codigo realizada pruebas unitarias pasan escritas documentacion actualizada desplegado produccion aprobado por revisado
  revisao testes unitarios passando escritos documentacao atualizada publicado producao aprovado homologacao do em`,
  `revisione codice completata test unitari superati scritti documentazione aggiornata rilasciato produzione gereviewd getest geschreven slagen documentatie bijgewerkt uitgerold productie goedgekeurd kod zrecenzowany przejrzany testy jednostkowe przechodza przechodzą napisane dokumentacja zaktualizowana wdrozone wdrożone produkcji
  ревью кода пройдено код проверен тесты написаны проходят юнит-тесты покрыто тестами документация обновлена задеплоено развернуто прод стейдж влито мастер`,
);
export const DONE_CORE = words(
  `review reviewed reviews merged merge tests test tested coverage ci pipeline build lint linter linting sonar sonarqube deployed deploy deployment documentation documented docs readme changelog qa approved demo demoed demonstrated sign-off code-review codereview gereviewt gemerged unittests unit-tests deployt dokumentation dokumentiert testabdeckung abgenommen
  revue unitaires deploye documentation revision pruebas unitarias documentacion desplegado revisao testes documentacao publicado revisione unitari documentazione rilasciato gereviewd getest documentatie uitgerold zrecenzowany testy dokumentacja wdrożone ревью тесты юнит-тесты документация задеплоено`,
);
export const DONE_CJK =
  /^(?:コードレビュー|レビュー|ユニットテスト|単体テスト|結合テスト|テスト|ドキュメント|本番環境へのデプロイ|デプロイ|マージ)(?:が|を|に)?(?:完了|実施|通過|作成|更新|済み|合格)?(?:されている|している|した|する|済み|済|し)?(?:こと)?[。.]?$|^(?:代码评审|代码审查|单元测试|集成测试|测试|文档|部署|上线|程式碼審查|單元測試|測試|文件)(?:已)?(?:完成|通过|通過|更新|编写|编写完成|编写并通过|到生产环境)?[。.]?$|^(?:코드 ?리뷰|단위 ?테스트|테스트|문서|배포)(?:가|이|를|을)? ?(?:완료|통과|작성|업데이트)?(?:됨|된다|한다|함|되어야 한다)?[.]?$/u;

/** Praise that two people read differently. */
export const VAGUE_WORDS = words(
  `fast faster quick quickly fastest speedy intuitive intuitively user-friendly friendly easy easily easier simple simply nice nicely good great better best modern seamless seamlessly smooth smoothly robust
  scalable flexible performant efficient efficiently effective responsive appropriate appropriately adequate sufficient reasonable reasonably convenient attractive appealing beautiful pleasant clearly stable
  reliable secure optimal optimized optimised usable comfortable snappy`,
  `schnell schneller intuitiv benutzerfreundlich nutzerfreundlich einfach leicht schön modern ansprechend stabil robust performant ubersichtlich flussig angemessen zuverlassig sauber rapide rapidement intuitif intuitive convivial ergonomique simple facile facilement fluide moderne clair stable performant agreable
  rapido rapida rapidamente intuitivo intuitiva amigable sencillo sencilla facil facilmente fluido moderno claro estable eficiente agradable amigavel simples rapida estavel agradavel intuitivo veloce facile semplice fluido chiaro gradevole`,
  `snel intuitief gebruiksvriendelijk eenvoudig makkelijk gemakkelijk soepel overzichtelijk szybko szybki szybka szybkie intuicyjny intuicyjna intuicyjne przyjazny przyjazna latwy łatwy łatwa latwo łatwo prosty ladny ładny płynnie rychle rychlý rychly intuitivni jednoduchy snadno prehledny snabb snabbt enkelt intuitiv anvandarvanlig smidig rask raskt brukervennlig hurtig hurtigt brugervenlig nemt nopea nopeasti helppo helposti selkea kayttajaystavallinen hizli hızlı kolay kullanıcı dostu sezgisel gyors gyorsan intuitív intuitiv felhasznalobarat egyszeru rapid usor intuitiv prietenos`,
  `быстро быстрый быстрая быстрее удобно удобный удобная удобным понятный понятно понятным интуитивно интуитивный просто простой красиво красивый современный стабильно надёжно надежно плавно швидко швидкий зручно зручний зрозуміло інтуїтивно простий nhanh thân thiện trực giản cepat mudah intuitif ramah sederhana menarik`,
);
export const VAGUE_CJK =
  /使いやす|分かりやす|わかりやす|見やす|直感的|高速|素早く|スムーズ|快適|適切|きれい|快速|流畅|流暢|直观|直觀|友好|易用|简单|簡單|方便|美观|美觀|合理|빠르|빨라|직관적|편리|쉽게|쉬워|사용하기 쉬|깔끔|보기 좋|원활/u;

/** Words of a condition or of something one can see happen: a bonus, never asked for. */
export const CUES = words(
  `if when whenever unless until while after before once only without within except given otherwise else show shows shown display displays displayed appear appears return returns returned redirect redirects redirected
  send sends sent receive receives received contain contains include includes list lists listed disable disables disabled enable enables enabled hide hides hidden open opens close closes save saves saved store stores stored delete deletes deleted remove removes removed
  create creates created validate validates validated reject rejects rejected accept accepts log logs logged sort sorts sorted filter filters filtered export exports download downloads upload uploads print prints select selects selected click clicks clicking tap taps see sees`,
  `wenn falls sobald nachdem bevor nur ohne wird angezeigt erscheint zeigt anzeigen sieht kann lasst gespeichert geloscht gesendet si lorsque quand apres avant seulement affiche affichee affiches affichent voit peut envoye enregistre supprime
  cuando si despues antes solo muestra muestran mostrar ve puede envia enviado guarda guardado elimina quando se apos depois somente exibe exibida exibir exibido mostra visualiza pode envia salva salvo exclui quando dopo prima solo mostra mostrato visualizza viene puo salva`,
  `als wanneer zodra alleen toont getoond ziet kan verstuurd opgeslagen jesli jeśli gdy kiedy po tylko wyswietla wyświetla wyświetlany widzi moze może zapisuje wysyla wysyła když kdyz pokud po zobrazi zobrazí zobrazuje vidi muze může odesle uloží om nar efter innan visas visar ser kan skickas sparas hvis når vises viser sendes gemmes lagres jos kun näkyy nakyy näytetään nakee voi tallennetaan
  eger eğer sonra once önce gosterilir gösterilir goruntulenir görüntülenir gorur görür kaydedilir gonderilir gönderilir ha amikor utan megjelenik latja láthatja mentésre daca dacă cand când dupa afiseaza vede poate salvează`,
  `если когда после до только отображается отображаются показывается видит может отправляется сохраняется удаляется якщо коли після лише відображається показується бачить може надсилається зберігається nếu neu khi sau hiển hien thị thi gửi lưu jika ketika setelah sebelum hanya menampilkan ditampilkan tampil melihat dapat dikirim disimpan`,
);
export const CUES_CJK =
  /場合|とき|時に|たら|なら|れば|表示|選択|クリック|押下|押す|送信|保存|削除|遷移|エラー|以内|以上|以下|如果|当.{0,20}时|若|点击|點擊|显示|顯示|提示|跳转|跳轉|返回|发送|發送|保存|儲存|删除|刪除|不超过|至少|하면|경우|클릭|표시|저장|삭제|이동|전송|이상|이하|이내|때/u;

/** The help a template gives, left in: an order to write criteria, not a criterion. */
export const HELP_VERBS = words(
  `describe list add enter write define provide specify document fill insert put state replace explain include please
  beschreibe beschreiben liste trage eintragen erganze hier bitte decrire decrivez lister listez indiquer indiquez ajouter renseigner describir describa describe enumere enumerar agregar indique descreva descrever liste listar informe adicione descrivi descrivere elencare inserire inserisci beschrijf vul opisz wpisz wymień podaj popiste popiš doplnte vyplnte beskriv lista ange fyll skriv kuvaa kirjoita lisää listaa yazın yaziniz ekleyin açıklayın írja ird sorolja descrieti adaugati`,
  `опишите описать укажите перечислите добавьте заполните опишіть вкажіть додайте mô nhập liệt jelaskan tuliskan isi tambahkan sebutkan`,
);
export const HELP_OBJECTS =
  /acceptance|akzeptanz|abnahme|acceptation|aceptacion|aceitacao|aceite|accettazione|acceptatie|akceptac|akseptanse|acceptans|hyvaksy|kabul krit|elfogad|acceptare|приемк|принятия|приимання|chap nhan|penerimaan|conditions? (?:that|which)|what (?:must|needs|should)|criteri\w{1,4} (?:here|below)|one per line/;
export const HELP_QUESTIONS =
  /^(?:what (?:must|should|needs to|has to|does|conditions)|how (?:will|do|can|would) (?:we|you|i) (?:know|verify|test|tell)|when (?:is|can|do) (?:this|we|the story)|which (?:conditions|criteria)|woran erkennen|wann ist|was muss|comment (?:savoir|sait)|quand considere|como sabemos|como saberemos|cuando se considera|o que deve|cosa deve|come sappiamo|hoe weten we|wanneer is|jak poznamy|po czym poznamy|как мы (?:поймем|узнаем)|что должно)/u;
export const HELP_CJK =
  /(?:記入|記載|記述|入力|書いて|列挙|追加)(?:して)?(?:ください|下さい)[。.)）]?$|^ここに.{0,20}(?:記入|記載|書|入力)|(?:请|請)(?:在此)?(?:填写|描述|列出|输入|补充|填寫|輸入|補充)|在(?:此|这里|這裡)(?:填写|描述|输入|填寫)|(?:작성|입력|기입|기술|나열)(?:해 ?주세요|하세요|하십시오|바랍니다)[.)]?$/u;

/** A criterion that denies what the title says, or the other way round, does not restate it. */
export const NEGATIONS = words(
  "no not never without cannot can't don't doesn't isn't won't nicht kein keine keinen ohne nie ne pas sans jamais aucun non sin nunca nao não sem nie bez ne inte ej ikke uden uten ei değil yok nem nu fără не нет без ні не không khong tidak bukan",
);
