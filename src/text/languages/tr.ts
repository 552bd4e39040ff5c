import { type Language, list } from "./language.ts";

export const TURKISH: Language = {
  code: "tr",
  name: "Turkish",
  stopWords: list`
    ve; veya; ama; fakat; eğer; ise; bir; bu; şu; o; ki; de; da; ile; için; gibi; kadar; ben; biz; siz; onlar;
    var; yok; değil; mi; mı; mu; mü; çok; daha; olarak; olan`,
  placeholders: list`belirlenecek; yok; daha sonra`,
  template: {
    instructions: list`açıkla`,
  },
  sections: {
    problem: list`sorun; problem tanımı; neden; arka plan; fırsat; hipotez; ihtiyaç; gerekçe`,
    metric: list`başarı ölçütü; başarı kriterleri; metrik; hedef`,
    others: list`çözüm; kapsam`,
    and: list`ve`,
  },
  criteria: {
    labels: list`
      kabul kriterleri; kabul kriteri; kabul koşulları; kabul şartları; kabul ölçütleri`,
    weakLabels: list`kabul testi; kabul testleri; başarı kriterleri; bitti tanımı; tamamlanma tanımı`,
    expectedLabels: list`beklenen sonuç; beklenen sonuçlar; beklenen davranış`,
    numberedNames: list`kriteri(?:leri)?`,
    prepositions: list`icin`,
    and: list`ve`,
    otherLabels: list`
      not; notlar; teknik notlar; kapsam disi; kapsam; arka plan; baglam; açıklama; amac; cozum; ekler;
      baglantilar; bagimliliklar; sorular; acik sorular; riskler; test senaryolari; adimlar;
      gerceklesen sonuc; gorevler`,
    toCome: list`belirlenecek; sonra eklenecek; eklenecek; yok; yukarıdaki gibi`,
    pointers: list`bkz; bakınız`,
    places: list`tasarim; yorum; yorumlar; ek; yukarida`,
    helpVerbs: list`yazın; yaziniz; ekleyin; açıklayın`,
    helpObjects: list`kabul krit`,
    emptyWords: list`
      her; sey; beklendigi; gibi; calisiyor; calismali; calisir; duzgun; dogru; sekilde; hata; duzeltildi;
      tamamlandi; hatasiz`,
    emptyCore: list`calisiyor; çalışmalı; calisir; duzeltildi; tamamlandı`,
    emptyEndings: list`
      beklendigi gibi calisir; beklendiği gibi çalışıyor; düzgün çalışır; duzgun calisiyor`,
    vagueWords: list`hizli; kolay; kullanıcı; dostu; sezgisel`,
    cues: list`eger; sonra; once; gosterilir; goruntulenir; gorur; kaydedilir; gonderilir`,
    negations: list`değil; yok`,
  },
  gherkin: {
    scenario: list`Senaryo taslağı; Senaryo; Örnek`,
    given: list`Diyelim ki; Varsayalım ki`,
    when: list`Eğer ki; Eğer`,
    outcome: list`O zaman`,
    and: list`Ve; Fakat; Ama`,
    around: list`Özellik; Kural; Geçmiş; Örnekler`,
  },
  story: {
    afterRole: {
      role: list`(?<=\p{L}) olarak[,\s]\s?`,
      wants: list`\s(?:istiyorum|isterim|istiyoruz|ihtiyacım var)`,
      because: list`(?:böylece|çünkü|bu sayede)[,\s]`,
      purpose: list`(?<=\p{L}) için[,\s]`,
      lead: list`(?:bir|ben)\s`,
      noRole: list`sonuç; örnek; çözüm; alternatif; ilk; son; adım; genel; geçici`,
    },
  },
  reasons: {
    says: list`
      için; çünkü; böylece; nedeniyle; yüzünden; şu anda; şu an; halen; şimdilik; bugün; yok;
      mümkün değil; imkansız; \p{L}+(?:amıyor|emiyor|mıyor|miyor|muyor|müyor)\p{L}*; eksik; sağlar;
      kolaylaştır\p{L}+; iyileştir\p{L}+; önle\p{L}+; gerek\p{L}*; ihtiyaç\p{L}*; ihtiyacı; zor; yavaş;
      çok (?:uzun|yavaş|zor|karmaşık|geç); kafa karıştır\p{L}+; sorun\p{L}*; hata al\p{L}+;
      talep ed\p{L}+; talebi; istiyor\p{L}*; şikayet\p{L}*; aksine; aksi halde; yerine; ama; ancak;
      maalesef; rakip\p{L}*`,
    customers: list`
      müşteri\p{L}* … (?:istiyor\p{L}*|istedi\p{L}*|talep\p{L}*|şikayet\p{L}*|soruyor\p{L}*|bekliyor\p{L}*|bildirdi\p{L}*)`,
    orders: list`ekle; oluştur; uygula; değiştir; kaldır; sil; göster; taşı; güncelle; test`,
  },
  work: {
    chores: list`birim test\p{L}*; refactor\p{L}*; dokümantasyon; teknik borç`,
    fixes: list`düzelt; hata; bug`,
  },
  metrics: {
    rates: list`dönüşüm oranı; oranı`,
    results: list`sonuç`,
  },
  conversation: {
    questionEndings: list`mı; mi; mu; mü; mıyız; miyiz; muyuz; müyüz; mısın; misin; mısınız; misiniz`,
  },
  acceptanceStages: list`kabul; onay`,
  names: {
    tasks: list`görev`,
    runWork: list`bakım`,
    incident: list`olay`,
    vision: list`vizyon`,
    research: list`görüşme; anket`,
  },
};
