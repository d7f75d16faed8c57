import type { OfficeTerm } from "../src/types.ts";
import type { Authored } from "./authored.ts";

export const ratsDirectors = [
  // Shown in office in May, June and September 2006. That he led the committee from its creation in 2004, and for Uzbekistan, only a
  // copy of an encyclopaedia says.
  {
    id: "rats-director-vyacheslav-kasymov",
    person: "vyacheslav-kasymov",
    title: "Director of the Executive Committee of RATS",
    nominatedBy: "UZ",
    from: "2004",
    until: "2007",
    evidence: {
      person: ["shanghai-communique-2006", "shanghai-communique-2006-eastday", "sohu-2006-06-15", "qianjiang-2006-05-16"],
      title: ["shanghai-communique-2006", "shanghai-communique-2006-eastday", "sohu-2006-06-15", "qianjiang-2006-05-16"],
      nominatedBy: ["frwiki-rats"],
      from: ["frwiki-rats"],
    },
  },
  // Shown in office from August 2007 to October 2009; the years are those of the three-year cycle.
  {
    id: "rats-director-myrzakan-subanov",
    person: "myrzakan-subanov",
    title: "Director of the Executive Committee of RATS",
    nominatedBy: "KG",
    from: "2007",
    until: "2010",
    evidence: {
      person: ["uzdaily-2007-communique", "worldjpn-2007-11-02", "kremlin-dushanbe-2008", "yekaterinburg-communique", "qinglite-2007", "worldjpn-2009-10-14"],
      title: ["uzdaily-2007-communique", "worldjpn-2007-11-02", "kremlin-dushanbe-2008", "yekaterinburg-communique", "qinglite-2007", "worldjpn-2009-10-14"],
      unassigned: ["jamestown-subanov"],
    },
  },
  // The first year follows from the cycle; he is shown in office from May 2010, and his successor began on 1 January
  // 2013. No text that was read names his state.
  {
    id: "rats-director-dzhenisbek-dzhumanbekov",
    person: "dzhenisbek-dzhumanbekov",
    title: "Director of the Executive Committee of RATS",
    from: "2010",
    until: "2013-01-01",
    evidence: {
      person: ["kazworld-dzhumanbekov", "worldjpn-2011-06-15", "worldjpn-2012-06-07", "uz-embassy-it-2012-01-19", "cntv-2010-11-26"],
      title: ["worldjpn-2011-06-15", "worldjpn-2012-06-07", "uz-embassy-it-2012-01-19", "cntv-2010-11-26"],
      until: ["caravan-mezentsev", "xinhua-2012-rats-council"],
    },
  },
  {
    id: "rats-director-zhang-xinfeng",
    person: "zhang-xinfeng",
    title: "Director of the Executive Committee of RATS",
    nominatedBy: "CN",
    from: "2013-01-01",
    until: "2016-01-01",
    appointedAt: "summit-2012",
    evidence: {
      person: ["ecrats-2014-11-14", "caravan-mezentsev", "xinhua-2012-rats-council", "people-zhangxinfeng-2013", "people-zhangxinfeng-2015"],
      title: ["ecrats-2014-11-14", "xinhua-2012-rats-council", "people-zhangxinfeng-2013", "people-zhangxinfeng-2015"],
      from: ["caravan-mezentsev", "xinhua-2012-rats-council", "uz-embassy-it-2012-04-02"],
      until: ["caravan-mezentsev"],
      appointedAt: ["caravan-mezentsev"],
      unassigned: ["baikal-mezentsev"],
    },
  },
  // The end follows from the first day of his successor.
  {
    id: "rats-director-yevgeny-sysoyev",
    person: "yevgeny-sysoyev",
    title: "Director of the Executive Committee of RATS",
    nominatedBy: "RU",
    from: "2016-01-01",
    until: "2019-01-01",
    evidence: {
      person: ["asia-plus-sysoyev", "tashkenttimes-sysoyev", "arabstoday-2016", "voltaire-qingdao-2018"],
      title: ["asia-plus-sysoyev", "tashkenttimes-sysoyev", "arabstoday-2016", "voltaire-qingdao-2018"],
      from: ["asia-plus-sysoyev"],
      until: ["khovar-giyosov", "81cn-2019-06-11"],
    },
  },
  {
    id: "rats-director-jumakhon-giyosov",
    person: "jumakhon-giyosov",
    title: "Director of the Executive Committee of RATS",
    nominatedBy: "TJ",
    from: "2019-01-01",
    until: "2022-01-01",
    appointedAt: "summit-2018",
    evidence: {
      person: ["81cn-2019-06-11", "sco-2019-10-28", "khovar-giyosov", "khovar-2021-09-17"],
      title: ["81cn-2019-06-11", "sco-2019-10-28", "khovar-giyosov", "khovar-2021-09-17"],
      from: ["81cn-2019-06-11", "khovar-giyosov"],
      until: ["khovar-giyosov", "scochina2025-03-13"],
      appointedAt: ["khovar-giyosov"],
    },
  },
  // The Chinese presidency of 2025 has him and Zhang Ming take office on one day. His last day was not found: he is shown in
  // office to May 2024, and his successor from February 2025.
  {
    id: "rats-director-ruslan-mirzaev",
    person: "ruslan-mirzaev",
    title: "Director of the Executive Committee of RATS",
    nominatedBy: "UZ",
    from: "2022-01-01",
    until: "2025",
    evidence: {
      person: ["scochina2025-03-13", "dzen-mirzaev-2022", "mea-2022-11-01", "worldjpn-2023-10-26", "kazinform-2024-05-21"],
      title: ["scochina2025-03-13", "dzen-mirzaev-2022", "mea-2022-11-01", "worldjpn-2023-10-26", "kazinform-2024-05-21"],
      from: ["scochina2025-03-13", "asia-plus-2021-02-01"],
    },
  },
  // The end is the scheduled one and follows from the three years of a term; no text that was read prints it. He is
  // shown in office in February, September and November 2025. The list of the summit has the decision without a name.
  {
    id: "rats-director-ularbek-sharsheyev",
    person: "ularbek-sharsheyev",
    title: "Director of the Executive Committee of RATS",
    nominatedBy: "KG",
    from: "2025",
    until: "2028",
    appointedAt: "summit-2024",
    evidence: {
      person: ["ktkz-sharsheyev", "nca-2025-09-01", "newomni-2025-11-18"],
      title: ["ktkz-sharsheyev", "nca-2025-09-01", "newomni-2025-11-18"],
      appointedAt: ["astana2024-docs"],
      unassigned: ["71cn-2016"],
    },
  },
] as const satisfies readonly Authored<OfficeTerm>[];
