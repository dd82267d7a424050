// ISO 3166-1: alpha-3 before alpha-2. Some client blocks show «AUS» for «Australia».
const CODES =
  `ABWAW AFGAF AGOAO AIAAI ALAAX ALBAL ANDAD AREAE ARGAR ARMAM ASMAS ATGAG AUSAU AUTAT AZEAZ BDIBI BELBE BENBJ BESBQ BFABF
BGDBD BGRBG BHRBH BHSBS BIHBA BLMBL BLRBY BLZBZ BMUBM BOLBO BRABR BRBBB BRNBN BTNBT BWABW CAFCF CANCA CCKCC CHECH CHLCL
CHNCN CIVCI CMRCM CODCD COGCG COKCK COLCO COMKM CPVCV CRICR CUBCU CUWCW CXRCX CYMKY CYPCY CZECZ DEUDE DJIDJ DMADM DNKDK
DOMDO DZADZ ECUEC EGYEG ERIER ESHEH ESPES ESTEE ETHET FINFI FJIFJ FLKFK FRAFR FROFO FSMFM GABGA GBRGB GEOGE GGYGG GHAGH
GIBGI GINGN GLPGP GMBGM GNBGW GNQGQ GRCGR GRDGD GRLGL GTMGT GUFGF GUMGU GUYGY HKGHK HNDHN HRVHR HTIHT HUNHU IDNID IMNIM
INDIN IOTIO IRLIE IRNIR IRQIQ ISLIS ISRIL ITAIT JAMJM JEYJE JORJO JPNJP KAZKZ KENKE KGZKG KHMKH KIRKI KNAKN KORKR KWTKW
LAOLA LBNLB LBRLR LBYLY LCALC LIELI LKALK LSOLS LTULT LUXLU LVALV MACMO MAFMF MARMA MCOMC MDAMD MDGMG MDVMV MEXMX MHLMH
MKDMK MLIML MLTMT MMRMM MNEME MNGMN MNPMP MOZMZ MRTMR MSRMS MTQMQ MUSMU MWIMW MYSMY MYTYT NAMNA NCLNC NERNE NFKNF NGANG
NICNI NIUNU NLDNL NORNO NPLNP NRUNR NZLNZ OMNOM PAKPK PANPA PERPE PHLPH PLWPW PNGPG POLPL PRIPR PRKKP PRTPT PRYPY PSEPS
PYFPF QATQA REURE ROURO RUSRU RWARW SAUSA SDNSD SENSN SGPSG SHNSH SJMSJ SLBSB SLESL SLVSV SMRSM SOMSO SPMPM SRBRS SSDSS
STPST SURSR SVKSK SVNSI SWESE SWZSZ SXMSX SYCSC SYRSY TCATC TCDTD TGOTG THATH TJKTJ TKLTK TKMTM TLSTL TONTO TTOTT TUNTN
TURTR TUVTV TWNTW TZATZ UGAUG UKRUA UMIUM URYUY USAUS UZBUZ VATVA VCTVC VENVE VGBVG VIRVI VNMVN VUTVU WLFWF WSMWS XKXXK
YEMYE ZAFZA ZMBZM ZWEZW`.split(/\s/);

// Names that Upwork words otherwise than the browser's own list of regions does.
const OTHER_NAMES: Record<string, string> = {
  BO: 'Bolivia',
  CD: 'Democratic Republic of the Congo',
  CG: 'Congo',
  CI: "Cote d'Ivoire",
  CZ: 'Czech Republic',
  HK: 'Hong Kong',
  MK: 'Macedonia',
  MM: 'Myanmar',
  MO: 'Macao',
  PS: 'Palestinian Territories',
  SZ: 'Swaziland',
  TR: 'Turkey',
};

let names: Map<string, string> | undefined;

function regionName(region: string): string {
  return new Intl.DisplayNames('en', { type: 'region' }).of(region) ?? region;
}

function simplify(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/&/g, 'and')
    .replace(/\bSt\.?(?= )/g, 'Saint')
    .replace(/[’']/g, '')
    .toLowerCase();
}

function loadNames(): Map<string, string> {
  const display = new Intl.DisplayNames('en', { type: 'region' });
  names = new Map();
  for (const code of CODES) {
    const region = code.slice(3);
    for (const name of [display.of(region), OTHER_NAMES[region]])
      if (name) names.set(simplify(name), region);
  }
  names.set('palestine', 'PS').set('north macedonia', 'MK').set('brunei darussalam', 'BN');
  return names;
}

/** The country that a client block shows, in words: `AUS` → `Australia`; a name stays as it is shown. */
export function countryName(text: string): string | undefined {
  if (/^[A-Z]{3}$/.test(text)) {
    const region = CODES.find((code) => code.startsWith(text))?.slice(3);
    return region && (OTHER_NAMES[region] ?? regionName(region));
  }
  return text || undefined;
}

/** Whether a line is the name or the three-letter code of a country. */
export function isCountry(text: string): boolean {
  if (/^[A-Z]{3}$/.test(text)) return CODES.some((code) => code.startsWith(text));
  return (names ?? loadNames()).has(simplify(text));
}
