import { type Language, list } from "./language.ts";

export const INDONESIAN: Language = {
  code: "id",
  name: "Indonesian",
  criteria: {
    labels: list`
      kriteria penerimaan; kriteria keberterimaan; kriteria akseptasi; syarat penerimaan; kondisi penerimaan`,
    weakLabels: list`
      uji penerimaan; pengujian penerimaan; tes penerimaan; kriteria keberhasilan; definisi selesai`,
    expectedLabels: list`hasil yang diharapkan; hasil diharapkan; perilaku yang diharapkan`,
    numberedNames: list`kriteria`,
    otherLabels: list`
      catatan; catatan teknis; di luar cakupan; di luar lingkup; cakupan; latar belakang; konteks; deskripsi;
      tujuan; solusi; desain; tautan; lampiran; ketergantungan; pertanyaan; risiko; langkah; langkah-langkah;
      hasil aktual; tugas`,
    toCome: list`
      belum ditentukan; belum ada; akan ditambahkan; menyusul; akan ditentukan; tidak ada; lihat deskripsi`,
    pointers: list`lihat; sesuai`,
    helpVerbs: list`jelaskan; tuliskan; isi; tambahkan; sebutkan`,
    helpObjects: list`penerimaan`,
    emptyWords: list`
      semua; berfungsi; bekerja; berjalan; dengan; baik; benar; sesuai; harapan; seperti; yang; diharapkan;
      harus; sudah; selesai; diperbaiki; tanpa; kesalahan; fitur`,
    emptyCore: list`berfungsi; bekerja; berjalan; selesai; diperbaiki`,
    vagueWords: list`cepat; mudah; intuitif; ramah; sederhana; menarik`,
    cues: list`
      jika; ketika; setelah; sebelum; hanya; menampilkan; ditampilkan; tampil; melihat; dapat; dikirim;
      disimpan`,
    negations: list`tidak; bukan`,
  },
  gherkin: {
    scenario: list`Skenario konsep; Garis-Besar Skenario; Skenario; Contoh`,
    given: list`Diketahui; Diasumsikan; Dengan; Bila`,
    when: list`Ketika`,
    outcome: list`Kemudian; Maka`,
    and: list`Dan; Tetapi; Tapi`,
    around: list`Fitur; Aturan; Dasar; Latar Belakang`,
  },
  reasons: {
    says: list`
      agar; supaya; sehingga; karena; sebab; saat ini; sekarang; sejauh ini;
      tidak (?:ada|bisa|dapat|mungkin|berfungsi|mendukung|tersedia|tahu);
      belum (?:ada|bisa|dapat|mendukung|tersedia); kurang; memungkinkan; memudahkan; menyederhanakan;
      meningkatkan; mengurangi; menghindari; membantu; dibutuhkan; diperlukan; butuh; kebutuhan; sulit;
      lambat; terlalu \p{L}+; membingungkan; usang; masalah; diminta; meminta; permintaan; keluhan;
      mengeluh; berbeda dengan; daripada; tetapi; tapi; namun; sayangnya; pesaing`,
    customers: list`
      (?:pelanggan|klien|pembeli) … (?:ingin|minta|meminta|butuh|membutuhkan|mengeluh|melaporkan|menunggu)`,
    orders: list`tambahkan; buat; implementasikan; ubah; hapus; ganti; tampilkan; perbarui; uji`,
  },
  work: {
    chores: list`unit test; pengujian unit; dokumentasi; utang teknis`,
    fixes: list`perbaiki; perbaikan bug; bug`,
  },
  conversation: {
    questionOpenings: list`apakah; bisakah; bolehkah`,
  },
  acceptanceStages: list`penerimaan; persetujuan`,
};
