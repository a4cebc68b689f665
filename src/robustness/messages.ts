import {define} from "../messages/define.js";
import {plural} from "../messages/plural.js";
import {weightSetMessages} from "../messages/weightSet.js";

export const ketahanan = define(
  {
    tooFew: "Perlu sedikitnya dua instansi yang dapat diperingkat. Longgarkan saringan atau pilih data lain.",
    noWeights:
      "Tidak ada bobot yang diterima, maka seberapa sering, rentang, pernyataan, dan urutan tidak dapat dihitung. Longgarkan syarat di atas. Peta bobot di bawah tetap berlaku: ia tidak bergantung pada syarat itu.",
    computing: "menghitung …",
    finer: "hanya pada bobot yang lebih halus daripada 0,1 poin, sehingga tidak dapat dibuka",
    failed: weightSetMessages.id.failed,
    stopped: "Perhitungan ini dihentikan; tekan “Hitung lagi” di atas.",
    progress: {
      busy: (part: string) => `Menghitung ${part} …`,
      starting: "Menyiapkan perhitungan …",
      parts: {
        rankings: "urutan lengkap yang paling sering",
        current: "wilayah urutan skenario",
        acceptability: "seberapa sering tiap peringkat",
        attainable: "peringkat terbaik dan terburuk",
        others: "cara hitung lain",
        nearest: "perubahan bobot terkecil",
        whole: "bobot bulat terdekat",
        joint: "bobot dan data yang belum tercatat sekaligus",
        statement: "pernyataan yang diuji"
      },
      bar: "Bagian yang sudah dihitung",
      cancel: "Batalkan",
      cancelled: "Perhitungan dihentikan: angka di bawah, bila ada, belum mengikuti pilihan terakhir.",
      again: "Hitung lagi",
      done: "Selesai dihitung."
    },
    open: "Buka",
    agency: "Instansi",
    rank: "Peringkat",
    now: "Kini",
    table: "Lihat sebagai tabel",
    exact: "Dihitung tepat dari geometri, bukan dari contoh acak.",
    sampled: (samples: string, error: string) =>
      `Ditaksir dari ${samples} contoh acak; galat baku paling besar ${error} poin persen.`,
    sampledSome: (error: string) => `Ditaksir dari contoh acak; galat baku paling besar ${error} poin persen.`,
    cut: (shown: string, all: string) => `Ditampilkan ${shown} instansi teratas dari ${all}.`,
    cutRanks: (shown: string, all: string) =>
      `Ditampilkan ${shown} instansi teratas dan ${shown} peringkat pertama dari ${all}; semuanya ada dalam unduhan CSV.`,
    others: (count: string) => `dan ${count} lainnya`,
    level: (names: string) => `${names} seri pada semua bobot yang diterima, jadi peringkatnya selalu sama.`,
    showAll: (all: string) => `Tampilkan semua ${all}`,
    showFewer: (shown: string) => `Tampilkan ${shown} teratas saja`,
    rounded: (points: string) =>
      `Beberapa instansi hampir selalu seri, atau himpunannya amat sempit: karena pembulatan komputer, angka di sini dapat meleset sampai ${points} poin persen.`,
    none: "Tidak ada instansi yang diperingkat.",
    brief: {
      title: "Singkatnya",
      lead: (words: string) => `Dihitung ${words}. Seri tepat di batas antara dua urutan tidak diperhitungkan.`,
      of: (some: string, all: string) => `${some} dari ${all}`,
      kept: (count: number, names: string) =>
        count === 0
          ? "instansi pasti tetap pada peringkatnya yang sekarang."
          : `instansi pasti tetap pada peringkatnya yang sekarang: ${names}.`,
      firsts: (names: string) => `instansi dapat menjadi yang pertama; bagian dari bobot itu: ${names}.`,
      firstAlways: (name: string) => `instansi saja yang dapat menjadi pertama: ${name}.`,
      firstFor: (name: string, share: string) => `${name} ${share}`,
      widest: (name: string) => `rentang peringkat terlebar: ${name}.`,
      widestSeveral: (names: string) =>
        `selisih terbesar antara peringkat terbaik dan terburuk satu instansi: ${names}.`,
      ranking: (total: string, shared: boolean) =>
        total === "1"
          ? "dari bobot itu memberi urutan yang persis sama; tidak ada urutan lain."
          : `dari bobot itu memberi urutan lengkap yang persis sama${shared ? ", yang tersering dari yang bertemu di sini" : ""}; ${total} urutan mungkin terjadi.`,
      outside: "urutan mungkin terjadi; bobot skenario ini di luar bobot yang diterima."
    },
    acceptability: {
      title: "Seberapa sering di peringkat berapa",
      meaning:
        "Angka dalam kotak: berapa persen dari bobot yang diterima menempatkan instansi itu pada peringkat itu. Ini bukan peluang: setiap bobot dalam himpunan dihitung sama, tanpa menilai mana yang lebih pantas. Ukuran ini ialah indeks keberterimaan peringkat (rank acceptability index, SMAA-2; Lahdelma dan Salminen, 2001).",
      outlined: "bergaris tepi: peringkat pada bobot skenario",
      darker: "makin pekat warnanya, makin sering",
      spoken: (name: string, share: string, rank: string) =>
        `${name} paling sering di peringkat ${rank} (${share} dari bobot yang diterima)`,
      summary: (list: string) => `Peta panas instansi menurut peringkat: ${list}.`,
      expected: "Rata-rata peringkat",
      caption: "Persen dari bobot yang diterima, per instansi dan peringkat",
      captionError: "Persen dari bobot yang diterima, per instansi dan peringkat, dengan galat baku",
      cell: (name: string, rank: string, share: string) => `${name}, peringkat ${rank}: ${share}`
    },
    bands: {
      title: "Peringkat terbaik dan terburuk",
      meaning:
        "Balok: dari peringkat terbaik sampai terburuk yang ditempati pada sebagian bobot yang diterima; bagian pekat memuat 90% tengah dari bobot itu. Ujung balok mungkin hanya ditempati pada sedikit sekali bobot. Peringkat yang hanya tersentuh karena seri tepat di batas tidak ikut.",
      best: "Terbaik",
      worst: "Terburuk",
      possible: "Rentang",
      openBest: (name: string, rank: string) => `Buka bobot dengan ${name} di peringkat terbaiknya, ${rank}`,
      openWorst: (name: string, rank: string) => `Buka bobot dengan ${name} di peringkat terburuknya, ${rank}`,
      fixed: (name: string, rank: string) => `${name}: selalu peringkat ${rank}`,
      spoken: (name: string, best: string, worst: string, now: string) =>
        `${name}: peringkat ${best === worst ? best : `${best} sampai ${worst}`}, kini ${now}`,
      outsideNow: "Bobot skenario di luar bobot yang diterima, maka penanda “kini” ada yang di luar balok.",
      tiedNow: (names: string) =>
        `Kini seri pada peringkat yang lebih baik daripada baloknya: ${names}. Seri seperti itu hanya terjadi tepat di batas, maka penanda “kini” ada di luar balok.`,
      central: (low: string, high: string) =>
        low === high ? `90% tengah di ${low}` : `90% tengah ${low} sampai ${high}`,
      legendAll: "terbaik sampai terburuk",
      sampled:
        "Instansinya terlalu banyak untuk hitungan tepat: ini peringkat yang terlihat pada contoh acak, dan yang lebih baik atau lebih buruk masih mungkin ada.",
      legendCentral: "90% tengah",
      legendNow: "kini",
      hint: "Tekan angka di ujung untuk membuka bobot yang menghasilkannya."
    },
    pairs: {
      title: "Siapa mengungguli siapa",
      meaning:
        "Angka: berapa persen dari bobot yang diterima menempatkan instansi pada baris di atas instansi pada lajur. Bobot yang tepat di batas, tempat keduanya seri, tidak menambah apa pun. Tidak dikatakan seberapa jauh selisih indeksnya. Ukuran ini ialah indeks kemenangan berpasangan (pairwise winning index; Leskinen dkk., 2006).",
      caption: "Instansi pada baris mengungguli instansi pada lajur",
      always: "selalu",
      never: "tidak pernah",
      alwaysShort: "selalu",
      neverShort: "tak pernah",
      sampledAlways: "semua contoh",
      sampledNever: "tak satu pun",
      beats: (row: string, column: string, share: string) => `${row} mengungguli ${column}: ${share}`,
      itself: "–",
      level: "selalu seri",
      levelShort: "seri",
      levelWith: (row: string, column: string) => `${row} dan ${column}: selalu seri`,
      summary: (certain: string, all: string) =>
        `Pada ${certain} dari ${all} pasangan, urutannya sama untuk semua bobot yang diterima.`,
      summarySampled: (certain: string, all: string) =>
        `Pada ${certain} dari ${all} pasangan, urutannya sama pada semua contoh; ini belum bukti.`,
      close: (a: string, b: string, share: string) => `Paling seimbang: ${a} dan ${b} (${share}).`
    },
    cells: {
      title: "Urutan lengkap yang paling sering",
      meaning:
        "Bagian dari bobot yang diterima yang menghasilkan urutan lengkap yang persis sama. Bagian yang kecil tidak berarti urutannya salah: kebanyakan urutan berbeda hanya pada satu dua tempat.",
      total: (count: string) =>
        count === "1"
          ? "Hanya satu urutan yang mungkin terjadi, pada semua bobot yang diterima."
          : `${count} urutan berbeda mungkin terjadi.`,
      sampled: (samples: string, seen: string) =>
        `Instansinya terlalu banyak untuk mendaftar semua urutan. Ini taksiran dari ${samples} contoh acak, yang memperlihatkan ${seen} urutan berbeda; setiap bagian disertai galat bakunya.`,
      error: (share: string, error: string) => `${share} ± ${error}`,
      current: (share: string, place: string, count: string) =>
        `Urutan skenario ini berlaku pada ${share} dari bobot yang diterima: ${place === "1" ? "yang paling sering" : `ke-${place} tersering`} dari ${count}.`,
      currentOnly: (share: string) =>
        share === "100%" ? "" : `Urutan skenario ini berlaku pada ${share} dari bobot yang diterima.`,
      currentOutside: "Bobot skenario ini di luar bobot yang diterima.",
      currentShared: (share: string) =>
        `Pada bobot skenario ini ada instansi yang seri: di titik itu beberapa urutan bertemu. Yang terbesar di antaranya berlaku pada ${share} dari bobot yang diterima.`,
      movers: "Pada layar sempit, hanya instansi yang berpindah yang disebut, kecuali pada urutan skenario ini.",
      isCurrent: "urutan skenario ini",
      isShared: "salah satu urutan yang bertemu di bobot skenario ini",
      same: "sama dengan skenario",
      moved: (count: string) => `${count} instansi di tempat lain daripada pada skenario`,
      up: (name: string, rank: string, was: string) => `${name} peringkat ${rank}, semula ${was}`,
      openSpoken: (place: string) =>
        `Buka bobot di tengah urutan ${place === "1" ? "paling sering" : `tersering ke-${place}`}`,
      scattered: (samples: string) =>
        `Dengan instansi sebanyak ini, hampir setiap satu dari ${samples} contoh acak memberi urutan lengkap yang lain: tidak ada urutan yang “paling sering”, sehingga tidak ada yang didaftar. Lihat rentang peringkat tiap instansi di atas.`,
      covers: (count: string, share: string) =>
        count === "1" && share === "100%" ? "" : `${count} urutan teratas mencakup ${share} dari bobot yang diterima.`
    },
    map: {
      title: "Peta bobot",
      meaning:
        "Setiap titik segitiga adalah satu susunan bobot: makin dekat ke sudut, makin berat dimensi itu. Garis batas dihitung tepat: di sanalah instansi bertukar urutan.",
      held: "Dimensi yang ditahan",
      heldWeight: (dimension: string) => `Bobot ${dimension}, sama di seluruh peta`,
      colour: "Warna menunjukkan",
      first: "siapa yang pertama",
      rankOf: (name: string) => `peringkat ${name}`,
      tooMany: "Terlalu banyak instansi untuk peta peringkat satu instansi.",
      current: "bobot skenario",
      baseline: "acuan",
      baselineElsewhere: "acuan (pada irisan lain)",
      outside: "berarsir: di luarnya",
      region: "garis putus-putus: batas bobot yang diterima",
      noRegion: "Pada irisan ini tidak ada bobot yang diterima.",
      point: "titik bobot",
      pointSpoken: (weights: string) => `Titik bobot: ${weights}`,
      help: "Geser titik dengan penunjuk, atau tombol panah: 1 poin, Shift atau Page Up/Page Down: 5 poin, Alt: 0,1 poin, Home/End: ke kaki atau ke puncak segitiga. Penggeser dimensi yang ditahan: panah 1 poin, Shift atau Page Up/Page Down 5 poin, Alt 0,1 poin, Home/End 0 dan 100.",
      heldLocked: (dimension: string) =>
        `${dimension} dikunci di Bobot, maka tidak dapat digeser. Buka kuncinya di sana.`,
      heldAlone: (dimension: string) => `Dimensi lain dikunci di Bobot semua, maka ${dimension} tidak dapat digeser.`,
      alongLine: (list: string) => `${list} dikunci di Bobot: titik hanya bergerak sepanjang garis dengan bobot itu.`,
      pinned: (list: string) => `${list} dikunci di Bobot: pada irisan ini titik tidak dapat bergerak.`,
      summaryFirst: (slice: string, list: string) => `${slice}: ${list}.`,
      slice: (dimension: string, weight: string) => `Pada irisan dengan ${dimension} ${weight}`,
      firstIn: (name: string, share: string) => `${name} pertama pada ${share}`,
      firstToo: (name: string, share: string) => `${name} pada ${share}`,
      rankIn: (name: string, rank: string, share: string) => `${name} peringkat ${rank} pada ${share}`,
      rankToo: (rank: string, share: string) => `peringkat ${rank} pada ${share}`,
      here: (weights: string, names: string) => `Kini ${weights}: pertama ${names}.`,
      hereRank: (weights: string, name: string, rank: string) => `Kini ${weights}: ${name} peringkat ${rank}.`,
      and: " dan ",
      legendSlice: "Bagian dari segitiga",
      legendRegion: "Bagian dari bobot yang diterima di irisan ini",
      sliceAccepted: (slice: string) => `${slice}, di antara bobot yang diterima`,
      rank: (rank: string) => `peringkat ${rank}`,
      caption: "Bagian peta menurut warna",
      key: {first: "Pertama", rank: "Peringkat"},
      ofSlice: "Dari segitiga",
      ofRegion: "Dari bagian yang diterima",
      corner: (dimension: string, weight: string) => `${dimension} ${weight}`
    },
    csv: {
      download: "Unduh semua angka ketahanan (CSV)",
      map: (format: string) => `Unduh peta (${format})`,
      name: "ketahanan",
      mapName: "peta-bobot",
      accepted: "Bobot yang diterima",
      method: "Cara menghitung",
      exact: "tepat dari geometri, bukan dari contoh acak",
      sampled: (samples: number) => `ditaksir dari ${samples} bobot acak`,
      agency: "instansi",
      now: "peringkat",
      best: "peringkat_terbaik",
      worst: "peringkat_terburuk",
      favourability: "keuntungan",
      jointBest: "terbaik_data_bebas",
      jointWorst: "terburuk_data_bebas",
      jointBestNow: "terbaik_data_bebas_bobot_skenario",
      jointWorstNow: "terburuk_data_bebas_bobot_skenario",
      complete: "bagian_rekaman_lengkap",
      size: "Bagian dari semua bobot yang mungkin",
      witnesses: "Bobot yang memberi peringkat terbaik dan terburuk serta pusat bobot yang membuatnya pertama (persen)",
      which: "bobot",
      rankAt: "peringkat",
      bestAt: "terbaik",
      worstAt: "terburuk",
      firstAt: "pusat bobot saat pertama",
      place: "nomor_urutan",
      current: "Urutan pada bobot skenario",
      centre: (dimension: string) => `pusat_${dimension}`,
      rank: (rank: number) => `peringkat_${rank}`,
      errors: "Galat baku dari bagian tiap peringkat",
      level: (name: string) => `${name} (seri)`,
      rankings: (title: string, listed: number, total: number) => `${title}: ${listed} dari ${total}`,
      dominant: "instansi",
      never: "tidak_pernah_di_bawah",
      share: "bagian_bobot",
      error: "galat_baku"
    },
    joint: {
      title: "Bobot dan data yang belum tercatat sekaligus",
      meaning:
        "Balok luar: dari peringkat terbaik sampai terburuk yang mungkin bila bobotnya bebas dalam himpunan dan setiap data yang belum tercatat dapat bernilai serendah atau setinggi apa pun. Balok dalam: rentang peringkat dengan data sebagaimana tercatat. Ini batas terjauh, bukan perkiraan: nilai yang sebenarnya hampir pasti jauh lebih dekat, tetapi datanya tidak mengatakan di mana.",
      summary: (wider: string, all: string, fixed: string) =>
        `Rentang ${wider} dari ${all} instansi lebih lebar bila data yang belum tercatat bebas; ${fixed} instansi tetap pada satu peringkat.`,
      summarySampled: (wider: string, all: string, fixed: string) =>
        `Pada contoh acak, rentang ${wider} dari ${all} instansi terlihat lebih lebar bila data yang belum tercatat bebas, dan ${fixed} instansi terlihat hanya pada satu peringkat.`,
      complete: "Data lengkap",
      recorded: "Data tercatat",
      over: "Bobot dan data bebas",
      atNow: "Bobot skenario, data bebas",
      legendOver: "bobot dan data bebas",
      legendRecorded: "data sebagaimana tercatat",
      legendNow: "kini",
      ranks: (best: string, worst: string) => (best === worst ? best : `${best}–${worst}`),
      spoken: (name: string, over: string, recorded: string) =>
        `${name}: peringkat ${over} bila bobot dan data bebas, ${recorded} dengan data tercatat`,
      coverage: (share: string) => `${share} lengkap`,
      caption: "Rentang peringkat dengan data tercatat dan dengan data yang belum tercatat",
      aggregates:
        "Pertanyaan ini hanya dapat dijawab dari rekaman pegawai. Data ini berupa tabel rata-rata: tidak diketahui data siapa yang belum tercatat, sehingga batas terburuk dan terbaiknya tidak dapat dihitung.",
      excluded:
        "Aturan yang dipilih mengecualikan pegawai yang datanya tidak lengkap. Di sini mereka ikut dihitung, sebab pertanyaannya justru apa isi data mereka; karena itu balok dalam dapat keluar dari balok luar.",
      sampled:
        "Instansinya terlalu banyak untuk hitungan tepat: ujung balok luar ialah yang terlihat pada contoh acak, dan yang lebih jauh masih mungkin ada."
    },
    swap: {
      title: "Apa yang diperlukan?",
      lead: "Perubahan bobot terkecil yang mencapai tujuan ini di antara bobot yang diterima, dicari secara tepat; bila di sana tidak ada, yang terdekat di luarnya.",
      unit: "Instansi yang naik",
      goal: "Tujuan",
      overtake: "menyalip",
      reach: "mencapai peringkat",
      replace: "siapa pun menggantikan yang pertama",
      other: "Instansi yang disalip",
      target: "Peringkat tujuan",
      norm: "Yang disebut terkecil",
      norms: {l1: "jumlah semua geseran", l2: "jarak lurus", linf: "geseran terbesar"},
      normHint: {
        l1: "Menjumlahkan geseran naik dan turun semua dimensi.",
        l2: "Jarak Euklides antara bobot lama dan baru.",
        linf: "Hanya geseran dimensi yang paling jauh yang dihitung."
      },
      only: "Hanya boleh menggeser",
      locked: (dimension: string) => `${dimension} (dikunci di Bobot)`,
      lockedHint: (list: string) =>
        `Dikunci di Bobot, maka mula-mula tidak digeser: ${list}. Centang bila di sini boleh bergeser juga.`,
      onlyTwo: "Pilih sekurang-kurangnya dua dimensi: bila satu naik, yang lain harus turun.",
      choose: "Pilih instansi dan tujuannya.",
      overtakes: (name: string, other: string) => `${name} menyalip ${other} bila`,
      reaches: (name: string, rank: string) => `${name} mencapai peringkat ${rank} bila`,
      replaces: (name: string, firsts: string) => `${name} menggantikan ${firsts} di tempat pertama bila`,
      distance: {
        l1: (points: string) => `Jumlah semua geseran: ${points} poin.`,
        l2: (points: string) => `Jarak lurus: ${points} poin.`,
        linf: (points: string) => `Geseran terbesar: ${points} poin.`
      },
      tiny: "kurang dari 0,01",
      tie: "Titik ini tepat di batas: keduanya di sini masih dapat seri; sedikit lebih jauh, urutannya bertukar.",
      tieRank: "Titik ini tepat di batas: di sini peringkat itu masih dapat seri; sedikit lebih jauh, tidak lagi.",
      tenths: (weights: string) => `Bobot dengan satu desimal yang sungguh mencapainya: ${weights}.`,
      tenthsOutside: (weights: string) =>
        `Bobot dengan satu desimal yang sungguh mencapainya, sedikit di luar bobot yang diterima: ${weights}.`,
      noTenths: "Tidak ada bobot dengan satu desimal di dekatnya yang mencapainya, jadi tidak ada yang dapat dicoba.",
      among: (accepted: boolean, movable: string | null) =>
        (accepted ? " di antara bobot yang diterima" : "") + (movable ? ` dengan hanya ${movable} bergeser` : ""),
      whole: (weights: string, among: string) => `Bobot bulat terdekat${among} yang mencapainya: ${weights}.`,
      noWhole: (among: string) => `Tidak ada bobot bulat${among} yang mencapainya.`,
      wholeHeld: (list: string) =>
        `Bobot bulat tidak dicari: ${list} tidak boleh bergeser dan bobotnya bukan bilangan bulat.`,
      tryExact: "Coba bobot ini",
      tryWhole: "Coba bobot bulat",
      already: (now: string) => `Sudah demikian: ${now}.`,
      nowAbove: (name: string, other: string) => `${name} kini di atas ${other}`,
      nowRank: (name: string, rank: string) => `${name} kini di peringkat ${rank} atau lebih baik`,
      here: (now: string) => `bobot skenario sendiri, sebab ${now}.`,
      returns: (now: string, admissible: string) =>
        `${now}, tetapi bobot skenario bukan yang diterima (${admissible}). Yang terdekat di antara yang diterima, tempat itu tetap demikian:`,
      level: (name: string, other: string) =>
        `Kini seri: ${name} dan ${other} berindeks sama pada bobot skenario, tepat di batas pertukarannya.`,
      notAccepted: (admissible: string, movable: string | null) =>
        `Terbukti tidak ${admissible}${movable ? `, bila hanya ${movable} yang bergeser` : ""}.`,
      notMoving: (movable: string) => `Terbukti tidak, seberapa jauh pun, bila hanya ${movable} yang bergeser.`,
      notEither: (admissible: string, movable: string) =>
        `Terbukti tidak ${admissible}, dan tidak pula, seberapa jauh pun, bila hanya ${movable} yang bergeser.`,
      nearest: {
        movable: (found: string) => `Yang terdekat di luarnya: ${found}`,
        admissible: (found: string) =>
          `Bila semua boleh bergeser, yang terdekat di antara bobot yang diterima: ${found}`,
        none: (found: string) => `Bila semua boleh bergeser, yang terdekat di luar bobot yang diterima: ${found}`
      },
      impossible: (name: string, other: string) =>
        `Terbukti tidak mungkin: tidak ada bobot apa pun yang membuat ${name} menyalip ${other}.`,
      impossibleRank: (name: string, rank: string) =>
        `Terbukti tidak mungkin: tidak ada bobot apa pun yang membawa ${name} ke peringkat ${rank} (seri tepat di batas tidak dihitung).`,
      impossibleReplace: (firsts: string) =>
        `Terbukti tidak mungkin: dengan bobot apa pun, tidak ada instansi lain yang mengungguli ${firsts}.`
    },
    statement: {
      title: "Pernyataan yang diuji",
      lead: "Susun satu kalimat; kebenarannya dibuktikan untuk semua bobot yang diterima, atau disangkal dengan satu contoh.",
      kind: "Bentuk pernyataan",
      kinds: {top: "selalu di … besar", beats: "selalu mengungguli …", first: "selalu pertama"},
      unit: "Instansi",
      other: "Instansi pembanding",
      k: "Berapa besar",
      topOf: (k: string) => `${k} besar`,
      top: (name: string, k: string) => `${name} selalu berada di ${k} besar`,
      beats: (name: string, other: string) => `${name} selalu mengungguli ${other}`,
      first: (name: string) => `${name} selalu pertama`,
      whole: (claim: string, admissible: string) => `${claim}, ${admissible}.`,
      proved: "Terbukti",
      provedWhy: "Berlaku untuk semua bobot yang diterima; dihitung tepat, bukan dari contoh acak.",
      level: (weights: string) => `Tidak pernah di bawah, tetapi dapat seri: misalnya pada ${weights}.`,
      levelSomewhere: "Tidak pernah di bawah, tetapi pada sedikit bobot yang diterima keduanya seri.",
      alwaysLevel: "Keduanya seri pada semua bobot yang diterima.",
      unproved: "Belum terbukti",
      unprovedWhy: "Tidak satu pun contoh acak menyangkalnya, tetapi instansi terlalu banyak untuk bukti yang tepat.",
      disproved: "Tidak benar",
      disprovedWhy: (share: string) => `Berlaku hanya untuk ${share} dari bobot yang diterima.`,
      disprovedAbout: (share: string) =>
        `Berlaku untuk kira-kira ${share} dari bobot yang diterima, ditaksir dari contoh acak.`,
      disprovedNever: "Tidak berlaku pada bobot mana pun yang diterima (seri tepat di batas tidak dihitung).",
      disprovedNoSample: "Tidak satu pun contoh acak memenuhinya.",
      disprovedEdge: "Berlaku hampir di mana-mana, tetapi tidak pada setiap bobot yang diterima.",
      example: (weights: string) => `Contoh penyangkal: ${weights}.`,
      openExample: "Buka contoh penyangkal",
      noExample: "Contohnya hanya ada pada bobot yang lebih halus daripada 0,1 poin, sehingga tidak dapat dibuka."
    },
    dominance: {
      title: "Unggul pada bobot apa pun",
      none: "Tidak ada instansi yang mengungguli instansi lain pada semua bobot: setiap pasangan bergantung pada bobot.",
      list: (name: string, others: string) => `${name} mengungguli ${others}, bagaimana pun bobotnya.`,
      meaning:
        "Instansi ini tidak kalah pada satu dimensi pun, jadi tidak pernah berada di bawah. Keduanya hanya dapat seri bila seluruh bobot ada pada dimensi yang nilainya sama.",
      favour: "Siapa yang diuntungkan bobot ini?",
      favourMeaning:
        "Letak titik: pada berapa persen dari bobot yang diterima peringkat instansi itu lebih buruk daripada kini (peringkat yang sama dihitung separuh). Dekat 50%: bobot ini tidak memihak. Ini tidak membuktikan bahwa bobot dipilih dengan sengaja. Ukuran ini buatan Timbang sendiri.",
      favoured: (name: string, share: string) =>
        `Bobot ini lebih menguntungkan ${name} daripada ${share} dari bobot yang diterima (peringkat yang sama dihitung separuh).`,
      disfavoured: (name: string, share: string) =>
        `Bobot ini lebih merugikan ${name} daripada ${share} dari bobot yang diterima (peringkat yang sama dihitung separuh).`,
      even: "Tidak ada instansi yang jelas diuntungkan atau dirugikan oleh bobot ini.",
      worse: "merugikan",
      better: "menguntungkan"
    },
    aggregation: {
      title: "Bila dihitung dengan cara lain",
      meaning:
        "Peringkat bila satu dimensi ditiadakan (bobotnya dibagi sebanding ke yang lain), dan bila indeks bukan rata-rata hitung. Rata-rata ukur dan harmonis menghukum capaian yang timpang; keduanya bukan cara peraturan.",
      without: (dimension: string) => `Tanpa ${dimension}`,
      allOnOne: (way: string, dimension: string) =>
        `“${way}” tidak dapat dihitung: seluruh bobot ada pada ${dimension}, dan nol tidak dapat dibagi sebanding.`,
      arithmetic: "Skenario",
      geometric: "Rata-rata ukur",
      harmonic: "Rata-rata harmonis",
      up: (by: string) => `naik ${by} peringkat`,
      down: (by: string) => `turun ${by} peringkat`,
      caption: "Peringkat menurut cara menghitung",
      unmoved: "Urutan tidak berubah dengan cara mana pun.",
      most: (way: string, count: string) => `Paling banyak berubah: ${way} (${count} instansi berpindah).`
    }
  },
  {
    tooFew: "At least two agencies that can be ranked are needed. Loosen the filter or choose other data.",
    noWeights:
      "No weights are accepted, so how often, ranges, statements and rankings cannot be computed. Relax the conditions above. The map of the weights below holds all the same: it does not depend on them.",
    computing: "computing …",
    finer: "only at weights finer than 0.1 point, so it cannot be opened",
    failed: weightSetMessages.en.failed,
    stopped: "This computation was stopped; press “Compute again” above.",
    progress: {
      busy: (part) => `Computing ${part} …`,
      starting: "Preparing the computation …",
      parts: {
        rankings: "the most common complete rankings",
        current: "the region of the scenario's ranking",
        acceptability: "how often each rank is held",
        attainable: "best and worst ranks",
        others: "other ways of computing",
        nearest: "the smallest change of the weights",
        whole: "the nearest whole weights",
        joint: "weights and missing records together",
        statement: "the statement tested"
      },
      bar: "Part computed so far",
      cancel: "Cancel",
      cancelled: "The computation was stopped: figures below, if any, do not follow the latest choice yet.",
      again: "Compute again",
      done: "The computation is done."
    },
    open: "Open",
    agency: "Agency",
    rank: "Rank",
    now: "Now",
    table: "Show as a table",
    exact: "Computed exactly by geometry, not from random samples.",
    sampled: (samples, error) =>
      `Estimated from ${samples} random samples; the largest standard error is ${error} percentage points.`,
    sampledSome: (error) => `Estimated from random samples; the largest standard error is ${error} percentage points.`,
    cut: (shown, all) =>
      `The first ${shown} of ${plural(all, "agency", "agencies")} ${shown === "1" ? "is" : "are"} shown.`,
    cutRanks: (shown, all) => `The first ${shown} agencies and ranks of ${all} are shown; all are in the CSV download.`,
    others: (count) => `and ${count} more`,
    level: (names) => `${names} are level at all accepted weights, so their rank is always the same.`,
    showAll: (all) => `Show all ${all}`,
    showFewer: (shown) => `Show only the first ${shown}`,
    rounded: (points) =>
      `Some agencies are all but level everywhere, or the set is very narrow: by the computer's rounding, figures here may be off by up to ${points} percentage points.`,
    none: "No agency is ranked.",
    brief: {
      title: "In brief",
      lead: (words) => `Computed ${words}. Ties right on the border between two rankings are not counted.`,
      of: (some, all) => `${some} of ${all}`,
      kept: (count, names) =>
        count === 0
          ? "agencies are sure to keep the rank they have now."
          : count === 1
            ? `agencies is sure to keep the rank it has now: ${names}.`
            : `agencies are sure to keep the rank they have now: ${names}.`,
      firsts: (names) => `agencies can be first; their part of these weights: ${names}.`,
      firstAlways: (name) => `agency only can be first: ${name}.`,
      firstFor: (name, share) => `${name} ${share}`,
      widest: (name) => `the widest band of ranks: ${name}.`,
      widestSeveral: (names) => `the largest gap between the best and the worst rank of one agency: ${names}.`,
      ranking: (total, shared) =>
        total === "1"
          ? "of these weights give exactly this ranking; there is no other."
          : `of these weights give exactly the same complete ranking${shared ? ", the most common of those that meet here" : ""}; ${total} rankings are possible.`,
      outside: "rankings are possible; the scenario's weights are not among those accepted."
    },
    acceptability: {
      title: "How often at which rank",
      meaning:
        "The number in a box: the percentage of the accepted weights that put the agency at that rank. It is not a probability: all weights in the set count the same, whether sensible or not. The measure is the rank acceptability index (SMAA-2; Lahdelma and Salminen, 2001).",
      outlined: "outlined: rank at the scenario's weights",
      darker: "the stronger the colour, the more often",
      spoken: (name, share, rank) => `${name} most often at rank ${rank} (${share} of the accepted weights)`,
      summary: (list) => `Heat map of agencies by rank: ${list}.`,
      expected: "Mean rank",
      caption: "Percentage of the accepted weights, by agency and rank",
      captionError: "Percentage of the accepted weights, by agency and rank, with its standard error",
      cell: (name, rank, share) => `${name}, rank ${rank}: ${share}`
    },
    bands: {
      title: "Best and worst rank",
      meaning:
        "The bar: from the best to the worst rank held on some part of the accepted weights; its strong part holds the central 90% of those weights. The ends may be held by very few weights only. Ranks that are only drawn level for, right on a border, are not counted.",
      best: "Best",
      worst: "Worst",
      possible: "Range",
      openBest: (name, rank) => `Open weights that put ${name} at its best rank, ${rank}`,
      openWorst: (name, rank) => `Open weights that put ${name} at its worst rank, ${rank}`,
      fixed: (name, rank) => `${name}: always rank ${rank}`,
      spoken: (name, best, worst, now) => `${name}: rank ${best === worst ? best : `${best} to ${worst}`}, now ${now}`,
      outsideNow: "The scenario's weights are not among those accepted, so some marks “now” lie outside the bars.",
      tiedNow: (names) =>
        `Level now at a better rank than the bar shows: ${names}. Such a tie holds right on a border only, so the mark “now” lies outside the bar.`,
      central: (low, high) => (low === high ? `central 90% at ${low}` : `central 90% ${low} to ${high}`),
      legendAll: "best to worst",
      sampled:
        "There are too many agencies to compute this exactly: these are the ranks seen in random samples, and better or worse ones may exist.",
      legendCentral: "central 90%",
      legendNow: "now",
      hint: "Press a number at an end to open weights that give it."
    },
    pairs: {
      title: "Who beats whom",
      meaning:
        "The number: the percentage of the accepted weights that put the agency in the row above the agency in the column. Weights right on the edge, where the two are level, add nothing. It does not say by how much. The measure is the pairwise winning index (Leskinen et al., 2006).",
      caption: "The agency in the row beats the agency in the column",
      always: "always",
      never: "never",
      alwaysShort: "always",
      neverShort: "never",
      sampledAlways: "every sample",
      sampledNever: "no sample",
      beats: (row, column, share) => `${row} beats ${column}: ${share}`,
      itself: "–",
      level: "always level",
      levelShort: "level",
      levelWith: (row, column) => `${row} and ${column}: always level`,
      summary: (certain, all) =>
        `In ${certain} of ${plural(all, "pair")} the order is the same for all accepted weights.`,
      summarySampled: (certain, all) =>
        `In ${certain} of ${plural(all, "pair")} the order is the same in every sample, which is not yet proof.`,
      close: (a, b, share) => `Most even: ${a} and ${b} (${share}).`
    },
    cells: {
      title: "The most common complete rankings",
      meaning:
        "The share of the accepted weights that give exactly the same complete ranking. A small share does not make a ranking wrong: most differ in a place or two only.",
      sampled: (samples, seen) =>
        `There are too many agencies to list every ranking. These are estimates from ${samples} random samples, which showed ${seen} different rankings; each share comes with its standard error.`,
      error: (share, error) => `${share} ± ${error}`,
      total: (count) =>
        count === "1"
          ? "Only one ranking is possible, at all accepted weights."
          : `${count} different rankings are possible.`,
      current: (share, place, count) =>
        `The scenario's ranking holds for ${share} of the accepted weights: number ${place} of ${count} by share.`,
      currentOnly: (share) =>
        share === "100%" ? "" : `The scenario's ranking holds for ${share} of the accepted weights.`,
      currentOutside: "The scenario's weights are outside the accepted weights.",
      currentShared: (share) =>
        `Some agencies are level at the weights of this scenario: several rankings meet there. The largest of these holds for ${share} of the accepted weights.`,
      movers: "On a narrow screen only agencies that moved are named, but for the scenario's own ranking.",
      isCurrent: "the scenario's ranking",
      isShared: "one of the rankings that meet at the weights of this scenario",
      same: "same as the scenario",
      moved: (count) => `${count} ${count === "1" ? "agency stands" : "agencies stand"} elsewhere than in the scenario`,
      up: (name, rank, was) => `${name} at rank ${rank}, before ${was}`,
      openSpoken: (place) => `Open the weights in the middle of ranking number ${place}`,
      scattered: (samples) =>
        `With so many agencies nearly each of ${samples} random samples gives another complete ranking: none is “the most common”, so none is listed. See the rank range of each agency above.`,
      covers: (count, share) =>
        count === "1" && share === "100%"
          ? ""
          : `The first ${count === "1" ? "ranking covers" : `${count} rankings cover`} ${share} of the accepted weights.`
    },
    map: {
      title: "Map of the weights",
      meaning:
        "Every point of the triangle is one set of weights: the nearer to a corner, the heavier that dimension. Borders are computed exactly: there agencies change places.",
      held: "Dimension that is held",
      heldWeight: (dimension) => `Weight of ${dimension}, the same all over the map`,
      colour: "Colour shows",
      first: "who is first",
      rankOf: (name) => `the rank of ${name}`,
      tooMany: "There are too many agencies to map the rank of one of them.",
      current: "scenario's weights",
      baseline: "baseline",
      baselineElsewhere: "baseline (on another slice)",
      outside: "hatched: outside it",
      region: "dashed line: limit of the accepted weights",
      noRegion: "No accepted weights lie on this slice.",
      point: "weight point",
      pointSpoken: (weights) => `Weight point: ${weights}`,
      help: "Drag the point, or use the arrow keys: 1 point, Shift or Page Up/Page Down: 5 points, Alt: 0.1 point, Home/End: to the foot or the top of the triangle. Slider of the held dimension: arrows 1 point, Shift or Page Up/Page Down 5 points, Alt 0.1 point, Home/End 0 and 100.",
      heldLocked: (dimension) => `${dimension} is locked on the page Weights, so it cannot be moved. Unlock it there.`,
      heldAlone: (dimension) => `All others are locked on the page Weights, so ${dimension} cannot be moved.`,
      alongLine: (list) => `Locked on the page Weights: ${list}. The point moves only along the line with that weight.`,
      pinned: (list) => `Locked on the page Weights: ${list}. On this slice the point cannot move.`,
      summaryFirst: (slice, list) => `${slice}: ${list}.`,
      slice: (dimension, weight) => `On the slice with ${dimension} at ${weight}`,
      firstIn: (name, share) => `${name} is first on ${share}`,
      firstToo: (name, share) => `${name} on ${share}`,
      rankIn: (name, rank, share) => `${name} has rank ${rank} on ${share}`,
      rankToo: (rank, share) => `rank ${rank} on ${share}`,
      here: (weights, names) => `Now ${weights}: ${names} first.`,
      hereRank: (weights, name, rank) => `Now ${weights}: ${name} at rank ${rank}.`,
      and: " and ",
      legendSlice: "Share of the triangle",
      legendRegion: "Share of the accepted weights in this slice",
      sliceAccepted: (slice) => `${slice}, among the accepted weights`,
      rank: (rank) => `rank ${rank}`,
      caption: "Parts of the map by colour",
      key: {first: "First", rank: "Rank"},
      ofSlice: "Of the triangle",
      ofRegion: "Of the accepted part",
      corner: (dimension, weight) => `${dimension} ${weight}`
    },
    csv: {
      download: "Download all figures on robustness (CSV)",
      map: (format) => `Download the map (${format})`,
      name: "robustness",
      mapName: "weight-map",
      accepted: "Accepted weights",
      method: "Method",
      exact: "exact from the geometry, no random sample",
      sampled: (samples) => `estimated from ${samples} random weights`,
      agency: "agency",
      now: "rank",
      best: "best_rank",
      worst: "worst_rank",
      favourability: "favourability",
      jointBest: "best_records_free",
      jointWorst: "worst_records_free",
      jointBestNow: "best_records_free_scenario_weights",
      jointWorstNow: "worst_records_free_scenario_weights",
      complete: "share_of_records_complete",
      size: "Share of all possible weights",
      witnesses: "Weights that give the best and the worst rank and the centre of those that make it first (percent)",
      which: "weights",
      rankAt: "rank",
      bestAt: "best",
      worstAt: "worst",
      firstAt: "centre when first",
      place: "ranking_number",
      current: "Ranking at the scenario's weights",
      centre: (dimension) => `centre_${dimension}`,
      rank: (rank) => `rank_${rank}`,
      errors: "Standard errors of the share of each rank",
      level: (name) => `${name} (level)`,
      rankings: (title, listed, total) => `${title}: ${listed} of ${total}`,
      dominant: "agency",
      never: "never_behind",
      share: "share_of_weights",
      error: "standard_error"
    },
    joint: {
      title: "Weights and missing records together",
      meaning:
        "Outer bar: from the best to the worst rank that is possible if the weights are free within the set and every missing record may be as low or as high as can be. Inner bar: the ranks with the records as they stand. These are outermost limits and no forecast: the true values are almost surely much closer, but the data do not say where.",
      summary: (wider, all, fixed) =>
        `The ranks of ${wider} of ${plural(all, "agency", "agencies")} span more with missing records free; ${fixed} ${fixed === "1" ? "agency stays" : "agencies stay"} at one rank.`,
      summarySampled: (wider, all, fixed) =>
        `In random samples, the ranks of ${wider} of ${plural(all, "agency", "agencies")} span more with missing records free, and ${fixed} ${fixed === "1" ? "agency is" : "agencies are"} seen at one rank only.`,
      complete: "Complete records",
      recorded: "Records as they stand",
      over: "Weights and records free",
      atNow: "Scenario's weights, records free",
      legendOver: "weights and records free",
      legendRecorded: "records as they stand",
      legendNow: "now",
      ranks: (best, worst) => (best === worst ? best : `${best}–${worst}`),
      spoken: (name, over, recorded) =>
        `${name}: rank ${over} with weights and records free, ${recorded} with the records as they stand`,
      coverage: (share) => `${share} complete`,
      caption: "Ranks with the records as they stand and with missing records free",
      aggregates:
        "Only records of employees can answer this. These data are a table of means: whose records are missing is not known, so their worst and best cannot be computed.",
      excluded:
        "The chosen rules leave out employees with missing records. Here they count, since the question is what their records could hold; so an inner bar may lie outside its outer bar.",
      sampled:
        "There are too many agencies for exact figures: the ends of the outer bar are those seen in random samples, and further ones may exist."
    },
    swap: {
      title: "What would it take?",
      lead: "The smallest change of the weights that reaches this goal among the accepted weights, found exactly; where none there does, the nearest outside.",
      unit: "Agency that rises",
      goal: "Goal",
      overtake: "overtakes",
      reach: "reaches rank",
      replace: "anyone replaces the first",
      other: "Agency to overtake",
      target: "Rank to reach",
      norm: "What counts as smallest",
      norms: {l1: "sum of all moves", l2: "straight distance", linf: "largest move"},
      normHint: {
        l1: "Adds up the moves of all dimensions, up and down.",
        l2: "Euclidean distance between the old and the new weights.",
        linf: "Only the dimension that moves furthest counts."
      },
      only: "Only these may move",
      locked: (dimension) => `${dimension} (locked on the page Weights)`,
      lockedHint: (list) =>
        `Locked on the page Weights, so not moved at first: ${list}. Tick what may move here all the same.`,
      onlyTwo: "Choose at least two dimensions: if one rises, another has to fall.",
      choose: "Choose an agency and its goal.",
      overtakes: (name, other) => `${name} overtakes ${other} if`,
      reaches: (name, rank) => `${name} reaches rank ${rank} if`,
      replaces: (name, firsts) => `${name} takes the first place from ${firsts} if`,
      distance: {
        l1: (points) => `Sum of all moves: ${plural(points, "point")}.`,
        l2: (points) => `Straight distance: ${plural(points, "point")}.`,
        linf: (points) => `Largest move: ${plural(points, "point")}.`
      },
      tiny: "less than 0.01",
      tie: "This point is exactly on the border: here the two may still tie; a little further they change places.",
      tieRank: "This point is exactly on the border: here the rank may still be shared; a little further it is not.",
      tenths: (weights) => `Weights with one decimal that truly reach it: ${weights}.`,
      tenthsOutside: (weights) =>
        `Weights with one decimal that truly reach it, just outside the accepted weights: ${weights}.`,
      noTenths: "No weights with one decimal nearby reach it, so there is nothing to try.",
      among: (accepted, movable) =>
        (accepted ? " among the accepted weights" : "") + (movable ? ` with only ${movable} moving` : ""),
      whole: (weights, among) => `Nearest whole weights${among} that reach it: ${weights}.`,
      noWhole: (among) => `No whole weights${among} reach it.`,
      wholeHeld: (list) => `Whole weights were not sought: ${list} may not move, and that weight is not whole.`,
      tryExact: "Try these weights",
      tryWhole: "Try the whole weights",
      already: (now) => `It is so already: ${now}.`,
      nowAbove: (name, other) => `${name} now stands above ${other}`,
      nowRank: (name, rank) => `${name} now has rank ${rank} or better`,
      here: (now) => `the weights of the scenario themselves, as ${now}.`,
      returns: (now, admissible) =>
        `${now}, but the scenario's weights are not among those accepted (${admissible}). The nearest accepted ones at which it is still so:`,
      level: (name, other) =>
        `Level now: ${name} and ${other} have the same index at the scenario's weights, just where they change places.`,
      notAccepted: (admissible, movable) =>
        `Proved: not ${admissible}${movable ? `, if only ${movable} may move` : ""}.`,
      notMoving: (movable) => `Proved: not by any move, if only ${movable} may move.`,
      notEither: (admissible, movable) => `Proved: not ${admissible}, nor by any move if only ${movable} may move.`,
      nearest: {
        movable: (found) => `The nearest outside: ${found}`,
        admissible: (found) => `If all may move, the nearest among the accepted weights: ${found}`,
        none: (found) => `If all may move, the nearest outside the accepted weights: ${found}`
      },
      impossible: (name, other) => `Proved impossible: no weights whatever make ${name} overtake ${other}.`,
      impossibleRank: (name, rank) =>
        `Proved impossible: no weights whatever bring ${name} to rank ${rank} (a tie right on a border does not count).`,
      impossibleReplace: (firsts) => `Proved impossible: at no weights whatever is any other agency ahead of ${firsts}.`
    },
    statement: {
      title: "A statement put to the test",
      lead: "Compose a sentence; it is proved for all accepted weights, or disproved by an example.",
      kind: "Form of the statement",
      kinds: {top: "always in the top …", beats: "always beats …", first: "always first"},
      unit: "Agency",
      other: "Agency compared with",
      k: "Top how many",
      topOf: (k) => `top ${k}`,
      top: (name, k) => `${name} is always in the top ${k}`,
      beats: (name, other) => `${name} always beats ${other}`,
      first: (name) => `${name} is always first`,
      whole: (claim, admissible) => `${claim}, ${admissible}.`,
      proved: "Proved",
      provedWhy: "It holds for all accepted weights; computed exactly, not from random samples.",
      level: (weights) => `Never behind, but level at some weights: for example at ${weights}.`,
      levelSomewhere: "Never behind, but level at a few of the accepted weights.",
      alwaysLevel: "The two are level at all accepted weights.",
      unproved: "Not yet proved",
      unprovedWhy: "No random sample speaks against it, but there are too many agencies for an exact proof.",
      disproved: "Not true",
      disprovedWhy: (share) => `It holds for ${share} of the accepted weights only.`,
      disprovedAbout: (share) => `It holds for about ${share} of the accepted weights, estimated from random samples.`,
      disprovedNever: "It holds at no accepted weights (a tie right on a border does not count).",
      disprovedNoSample: "No random sample meets it.",
      disprovedEdge: "It holds almost everywhere, but not for every accepted set of weights.",
      example: (weights) => `Counter-example: ${weights}.`,
      openExample: "Open the counter-example",
      noExample: "There are examples only at weights finer than 0.1 point, so none can be opened."
    },
    dominance: {
      title: "Ahead at any weights",
      none: "No agency beats another at all weights: every pair depends on the weights.",
      list: (name, others) => `${name} beats ${others}, whatever the weights.`,
      meaning:
        "Such an agency is behind in no dimension, so it is never below. The two can only be level if all weight lies on dimensions in which they are equal.",
      favour: "Whom do these weights favour?",
      favourMeaning:
        "Where the dot stands: for what percentage of the accepted weights the agency's rank is worse than now (an equal rank counts half). Near 50%: these weights take no side. It does not prove that they were picked on purpose. The measure is Timbang’s own.",
      favoured: (name, share) =>
        `These weights favour ${name} more than ${share} of the accepted weights do (an equal rank counts half).`,
      disfavoured: (name, share) =>
        `These weights disfavour ${name} more than ${share} of the accepted weights do (an equal rank counts half).`,
      even: "These weights clearly favour or disfavour no agency.",
      worse: "disfavour",
      better: "favour"
    },
    aggregation: {
      title: "Computed in other ways",
      meaning:
        "The rank if one dimension is left out (its weight goes to the others in proportion), and if the index is not an arithmetic mean. Geometric and harmonic means punish uneven results; neither is the regulation's way.",
      without: (dimension) => `Without ${dimension}`,
      allOnOne: (way, dimension) =>
        `“${way}” cannot be computed: all weight is on ${dimension}, and there is no proportion to share it in.`,
      arithmetic: "Scenario",
      geometric: "Geometric mean",
      harmonic: "Harmonic mean",
      up: (by) => (by === "1" ? "up 1 place" : `up ${by} places`),
      down: (by) => (by === "1" ? "down 1 place" : `down ${by} places`),
      caption: "Rank by way of computing",
      unmoved: "The order does not change in any way.",
      most: (way, count) => `Most change: ${way} (${count} ${count === "1" ? "agency moves" : "agencies move"}).`
    }
  }
);
