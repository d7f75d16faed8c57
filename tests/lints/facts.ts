import { clone, type Edit, put } from "../support/edits.ts";

/** Each lint, a change that it must object to, and what its sentence says. */
export const badFacts: readonly [lint: string, edit: Edit, sentence: RegExp][] = [
  [
    "misshapenRows",
    put("summits", "summit-2017", "place", "atlantis"),
    /summits\/summit-2017 place: .*give it the shape/,
  ],
  [
    "misshapenRows",
    put("culturalCapitals", "cultural-capital-almaty", "chairmanship", "chairmanship-kz-1900"),
    /cultural-capital-almaty state: .*give it the shape/,
  ],
  ["misshapenRows", put("events", "rats-anniversary-2023", "id", "Rats_2023"), /events\/Rats_2023 id: /],
  ["repeatedIds", put("events", "rats-anniversary-2023", "id", "summit-2023"), /summit-2023: is the id of two rows/],
  ["misleadingIds", put("affiliations", "member-in", "state", "IR"), /member-in: by its fields the row is member-ir/],
  [
    "misleadingIds",
    put("documents", "charter-2002", "signedOn", "2003-06-07"),
    /charter-2002: its row is of 2003-06-07/,
  ],
  [
    "misleadingIds",
    put("documents", "memorandum-of-partnership-tr", "signatories", ["AZ"]),
    /memorandum-of-partnership-tr signatories/,
  ],
  [
    "unorderedRows",
    (data) => ({ ...data, affiliations: [...data.affiliations.slice(0, 2).reverse(), ...data.affiliations.slice(2)] }),
    /affiliations\/member-cn: stands after member-kg, of the same day; put it before that/,
  ],
  [
    "unorderedRows",
    put("events", "rats-anniversary-2023", "on", "2003-06-15"),
    /rats-anniversary-2023: says 2003-06-15 .* and stands after/,
  ],
  [
    "overlaps",
    put("secretariesGeneral", "secretary-general-zhang-ming", "until", "2025-06"),
    /secretary-general-zhang-ming until: 2025-06/,
  ],
  ["overlaps", put("figures", "secretariat-officials-2004", "until"), /secretariat-officials-2004 until: absent/],
  [
    "gaps",
    put("affiliations", "observer-in", "until", "2017-06-08"),
    /observer-in until: 2017-06-08, and nothing until member-in/,
  ],
  [
    "gaps",
    put("affiliations", "member-in", "until", "2020-01-01"),
    /member-in until: 2020-01-01, and nothing after it/,
  ],
  ["strangers", put("affiliations", "partner-la", ""), /states\/LA: never had a status/],
  ["disputesOfNothing", put("disputes", "end-of-norov", "record", "nobody"), /end-of-norov record: "nobody" is no row/],
  [
    "disputesOfNothing",
    put("secretariesGeneral", "secretary-general-vladimir-norov", "until", "2022"),
    /end-of-norov: follows "2022-01-01", but .* is "2022"/,
  ],
  [
    "repeatedClaims",
    put("disputes", "end-of-norov", "claims.1.value", "2022-01-01"),
    /end-of-norov: claims "2022-01-01" twice/,
  ],
  ["misshapenRows", put("disputes", "end-of-norov", "followed", "2021"), /disputes\/end-of-norov .*; give/],
  [
    "coverageElsewhere",
    (data) => ({ ...data, coverage: { ...data.coverage, from: "2001-06-14" } }),
    /coverage from: 2001-06-14/,
  ],
  [
    "coverageElsewhere",
    (data) => ({ ...data, coverage: { ...data.coverage, through: "2026-09-02" } }),
    /coverage through: 2026-09-02, but the last summit ended on 2026-09-01/,
  ],
  [
    "overstatedCoverage",
    put("tableCoverage", "summits", "lookedOn", "2026-08-31"),
    /coverage of summits: through 2026-09-01, looked on 2026-08-31; look once more/,
  ],
  [
    "overstatedCoverage",
    put("tableCoverage", "summits", "through", "2026-08-30"),
    /coverage of summits: .* but it has summit-2026 of 2026-08-31; check/,
  ],
  [
    "overstatedCoverage",
    put("events", "planned-heads-of-government-2026", "title", { en: "Meeting of the heads of government" }),
    /coverage of events: .* but it has planned-heads-of-government-2026 of 2026-10; check/,
  ],
  [
    "overduePlans",
    put("events", "planned-heads-of-government-2026", "on", "2026-09-01"),
    /planned-heads-of-government-2026 on: 2026-09-01 is planned, and 2026-09-01 has been checked; say what became of it/,
  ],
  ["miscountedMeetings", put("summits", "summit-2021", "ordinal", 20), /summit-2021 ordinal: 20, but it is number 21/],
  ["longMeetings", put("summits", "summit-2017", "firstDay", "2017-06-07"), /summit-2017: from 2017-06-07/],
  ["misshapenRows", put("summits", "summit-2017", "firstDay", "2017-06-10"), /summit-2017 .*lastDay comes before/],
  [
    "strayMeetings",
    put("summits", "summit-2017", "council", "shanghai-five"),
    /summit-2017 council: shanghai-five, in the table/,
  ],
  [
    "placesElsewhere",
    put("events", "anti-drug-centre-signing-2025", "place", "dushanbe"),
    /anti-drug-centre-signing-2025 place: dushanbe, but summit-2025 was in tianjin/,
  ],
  [
    "strayDelegations",
    put("delegations", "delegation-summit-2018-ru", "sources.0", "macao-2024-road"),
    /delegation-summit-2018-ru sources: "macao-2024-road" is neither cited by summit-2018 nor of its days/,
  ],
  [
    "announcedDelegations",
    put("delegations", "delegation-summit-2026-mn", "sources.0", "cctv-2025-11-19"),
    /delegation-summit-2026-mn sources: all are older than summit-2026/,
  ],
  [
    "otherHeads",
    put("delegations", "delegation-summit-2026-secretariat", "person", "zhang-ming"),
    /delegation-summit-2026-secretariat person: zhang-ming, but nurlan-yermekbayev headed it on 2026-09-01/,
  ],
  [
    "otherHeads",
    put("delegations", "delegation-summit-2012-rats", "office", "Director"),
    /delegation-summit-2012-rats office: "Director", but its head is Director of the Executive Committee of RATS/,
  ],
  [
    "misplacedOffices",
    put("delegations", "delegation-summit-2011-csto", "office", "Minister of Trade"),
    /delegation-summit-2011-csto office: "Minister of Trade" is none of csto/,
  ],
  [
    "misplacedOffices",
    put("delegations", "delegation-summit-2018-ru", "office", "Secretary-General"),
    /delegation-summit-2018-ru office: "Secretary-General" is none of RU/,
  ],
  [
    "returningOfficers",
    put("delegations", "delegation-summit-2023-united-nations", "person", "lynn-pascoe"),
    /delegation-summit-2023-united-nations person: lynn-pascoe, but antonio-guterres held the office before and after/,
  ],
  ["strangeHosts", put("summits", "summit-2017", "chair.state", "RU"), /summit-2017 chair.state: RU/],
  ["strangeHosts", put("summits", "summit-2017", "place", "bishkek"), /summit-2017 host: KZ, though bishkek/],
  ["namesAsText", put("events", "rats-anniversary-2023", "title.en", "Tashkent"), /title.en: "Tashkent" is a name/],
  [
    "strangersInIds",
    put("externalRelations", "relation-icrc", "organisation", "csto"),
    /relation-icrc organisation: is csto/,
  ],
  ["strangers", put("externalRelations", "relation-icrc", ""), /organisations\/icrc: no row refers to it/],
  [
    "absentChairs",
    put("summits", "summit-2018", "chair.person", "narendra-modi"),
    /summit-2018 chair.person: narendra-modi/,
  ],
  [
    "missingDelegations",
    put("delegations", "delegation-summit-2018-ru", ""),
    /summit-2018: has delegations, but none of RU/,
  ],
  [
    "missingDelegations",
    (data) => ({ ...data, delegations: data.delegations.filter(({ meeting }) => meeting !== "summit-2018") }),
    /summit-2018: has no delegation; add those of the members/,
  ],
  [
    "strangeRoles",
    put("delegations", "delegation-summit-2018-ru", "role", "observer"),
    /delegation-summit-2018-ru role: observer/,
  ],
  ["strangeRoles", put("delegations", "delegation-summit-2018-ru", "state", "IR"), /role: member, but IR was observer/],
  [
    "peopleOfTwoStates",
    put("delegations", "delegation-summit-2018-ru", "person", "xi-jinping"),
    /delegation-summit-2018-ru: xi-jinping stands for RU/,
  ],
  [
    "uncountedDocuments",
    put("summits", "summit-2024", "documentCount", 2),
    /summit-2024 documentCount: 2, but \d+ documents name it/,
  ],
  [
    "decisionsOutsideSummits",
    put("affiliations", "member-in", "from", "2017-06-08"),
    /member-in from: no summit ended on 2017-06-08/,
  ],
  [
    "statusesAfterMerger",
    put("affiliations", "observer-mn", "until", "2025-09-02"),
    /observer-mn until: goes on after 2025-09-01/,
  ],
  [
    "capitalsOutsideChairmanships",
    put("culturalCapitals", "cultural-capital-almaty", "place", "samarkand"),
    /almaty chairmanship: chairmanship-kz-2023 is not that of UZ, where samarkand lies/,
  ],
  [
    "capitalsOutsideChairmanships",
    put("culturalCapitals", "cultural-capital-almaty", "decidedOn", "2023-07-05"),
    /almaty decidedOn/,
  ],
  [
    "capitalsOutsideChairmanships",
    put("culturalCapitals", "cultural-capital-almaty", "years", "2022-2023"),
    /almaty years: 2022-2023/,
  ],
  [
    "themesOutsideSummits",
    put("thematicYears", "thematic-year-2025", "decidedOn", "2024-07-05"),
    /thematic-year-2025 decidedOn: no summit of 2024/,
  ],
  [
    "memorandaOutOfTime",
    put("documents", "memorandum-of-obligations-in", "signedOn", "2017-06-24"),
    /member-in memorandum: 2017-06-24/,
  ],
  [
    "memorandaOutOfTime",
    put("documents", "memorandum-of-partnership-tr", "signedOn", "2012-04-26"),
    /dialogue-partner-tr memorandum: 2012-04-26/,
  ],
  [
    "memorandaOutOfTime",
    put("affiliations", "dialogue-partner-tr", "memorandum"),
    /dialogue-partner-tr memorandum: is missing/,
  ],
  [
    "memorandaOutOfTime",
    put("affiliations", "dialogue-partner-tr", "memorandum", "memorandum-of-partnership-az"),
    /dialogue-partner-tr memorandum: is memorandum-of-partnership-az/,
  ],
  [
    "memorandaWithoutStatus",
    put("affiliations", "member-ir", "memorandum"),
    /memorandum-of-obligations-ir: no affiliation refers to it/,
  ],
  [
    "unpassedChairs",
    put("chairmanships", "chairmanship-pk-2026", ""),
    /summit-2026: no chairmanship begins on 2026-09-01; end the last one then/,
  ],
  [
    "chairmanshipsOutsideMeetings",
    put("chairmanships", "chairmanship-ru-2008", "from", "2008-08-29"),
    /chairmanship-ru-2008 from: no meeting/,
  ],
  [
    "chairmanshipsOutsideMeetings",
    put("chairmanships", "chairmanship-ru-2008", "state", "KZ"),
    /chairmanship-ru-2008 until: KZ chaired no meeting/,
  ],
  [
    "chairmanshipsOutsideMeetings",
    put("headsOfGovernmentChairmanships", "heads-of-government-chairmanship-pk-2023", "until", "2024-10-15"),
    /pk-2023 until: PK chaired no meeting that ended on 2024-10-15/,
  ],
  [
    "chairmanshipsOutsideMeetings",
    put("headsOfGovernmentChairmanships", "heads-of-government-chairmanship-pk-2023", "from", "2023-10-25"),
    /pk-2023 from: no meeting ended on 2023-10-25/,
  ],
  [
    "chairsWithoutMembership",
    put("chairmanships", "chairmanship-in-2022", "state", "IR"),
    /chairmanship-in-2022 state: IR was no member/,
  ],
  [
    "documentsOutsideTheirMeeting",
    put("documents", "declaration-2017", "signedOn", "2017-06-08"),
    /declaration-2017 signedOn: 2017-06-08/,
  ],
  [
    "documentsOutsideTheirMeeting",
    put("documents", "declaration-2017", "place", "almaty"),
    /declaration-2017 place: almaty/,
  ],
  ["silentSummits", put("documents", "declaration-2002", ""), /summit-2002: no declaration names it/],
  ["silentSummits", put("documents", "declaration-2002", "kind", "statement"), /summit-2002: no declaration names it/],
  [
    "silentSummits",
    put("documents", "almaty-statement-1998", "meeting"),
    /shanghai-five-1998: no declaration names it/,
  ],
  [
    "forceBeforeSignature",
    put("documents", "charter-2002", "inForceOn", "2002-06-07"),
    /charter-2002 inForceOn: 2002-06-07/,
  ],
  [
    "strangeSignatories",
    put("documents", "charter-2002", "signatories.0", "TR"),
    /charter-2002 signatories: TR was no member on 2002-06-07/,
  ],
  [
    "strangeSignatories",
    put("documents", "charter-2002", "signatories.0"),
    /charter-2002 signatories: lack the member CN/,
  ],
  [
    "strangeSignatories",
    put("documents", "charter-2002", "signatories.0", "IN"),
    /charter-2002 signatories: IN was no member on 2002-06-07/,
  ],
  [
    "appointmentsElsewhere",
    put("secretariesGeneral", "secretary-general-rashid-alimov", "appointedAt", "summit-2014"),
    /rashid-alimov appointedAt: summit-2014/,
  ],
  [
    "strangeNominations",
    put("ratsDirectors", "rats-director-zhang-xinfeng", "nominatedBy", "IN"),
    /zhang-xinfeng nominatedBy: IN was no member/,
  ],
  [
    "namesInAnotherScript",
    put("states", "KZ", "name.ru", "Kazakhstan"),
    /states\/KZ name.ru: "Kazakhstan" is not in Cyrillic/,
  ],
  ["namesInAnotherScript", put("states", "KZ", "name.en", "Kazakhstan "), /states\/KZ name.en/],
  ["misshapenRows", put("states", "KZ", "name.ru", "Кaзахстан"), /states\/KZ name.ru: mixes alphabets/],
  [
    "misshapenRows",
    put("sources", "tass-2017-06-09", "title", "Indiа joins"),
    /sources\/tass-2017-06-09 title: mixes alphabets/,
  ],
  [
    "brokenFigures",
    put("figures", "secretariat-officials-2004", "until", "2024-01-15"),
    /secretariat-officials-2004 until: 2024-01-15, and secretariat-officials-2024 begins on 2024-01-16/,
  ],
  [
    "figuresOutsideChairmanships",
    put("figures", "chairmanship-events-2024", "until", "2024-08-05"),
    /chairmanship-events-2024 from, until: 2024-07-04 to 2024-08-05, but the chairmanship of that day ended on 2024-07-04/,
  ],
  ["incompleteBudgets", put("figures", "budget-share-tj-2003", ""), /budget of 2003-05-29 make up 94 %/],
  [
    "incompleteBudgets",
    put("figures", "budget-share-kg-2005", "value", 11),
    /budget of 2006-01-01 make up 101 %.*budget-share-kg-2005 11/,
  ],
  [
    "incompleteBudgets",
    put("figures", "budget-share-ir-2023", "value", 5.9),
    /budget of 2025-01-01 make up 100\.\d+ %/,
  ],
  [
    "uncitedSources",
    (data) => ({
      ...data,
      sources: {
        ...data.sources,
        "new-2020": { ...data.sources["tass-2017-06-09"], address: "https://a.example/" } as never,
      },
    }),
    /sources\/new-2020: no row cites it/,
  ],
  [
    "repeatedSources",
    (data) =>
      put(
        "events",
        "rats-anniversary-2023",
        "sources",
        [0, 0].map(() => "tass-2017-06-09"),
      )(data),
    /rats-anniversary-2023 sources: cites "tass-2017-06-09" twice/,
  ],
  ["misshapenRows", put("events", "rats-anniversary-2023", "sources", []), /events\/rats-anniversary-2023 sources: /],
  [
    "repeatedAddresses",
    (data) => put("sources", "un-ga-67-15", "address", `${data.sources["tass-2017-06-09"]?.address}/`)(data),
    /stands under two ids/,
  ],
  [
    "misshapenRows",
    put("sources", "tass-2017-06-09", "address", "https://tass.com@evil.example/"),
    /sources\/tass-2017-06-09 address: /,
  ],
  [
    "misshapenRows",
    put("sources", "tass-2017-06-09", "address", "javascript:alert(1)"),
    /sources\/tass-2017-06-09 address: /,
  ],
  [
    "misshapenRows",
    put("sources", "tass-2017-06-09", "address", "https://tаss.com/world/950697"),
    /sources\/tass-2017-06-09 address: /,
  ],
  ["misdatedSources", put("sources", "tass-2017-06-09", "date", "2017-06-10"), /tass-2017-06-09 date: 2017-06-10/],
  [
    "lonelySources",
    put("sources", "tass-centres", "date", "2025-09-03"),
    /tass-centres date: 2025-09-03 is shown by nothing else/,
  ],
  [
    "finerThanSources",
    (data) =>
      (clone(data, "affiliations", "dialogue-partner-lk") as { sources: string[] }).sources.reduce(
        (edit, id) => put("sources", id, "finest", "month")(edit),
        data,
      ),
    /dialogue-partner-lk from: 2009-06-16 is finer than any of its sources/,
  ],
  [
    "paddedDates",
    put("bodies", "sco-university", "from", "2010-01-01"),
    /sco-university from: 2010-01-01 looks like a year/,
  ],
  ["paddedDates", put("bodies", "sco-university", "from", "2010-12-31"), /sco-university from: 2010-12-31/],
  [
    "weakFacts",
    put("bodies", "sco-university", "sources", ["zhwiki-sco-old"]),
    /sco-university sources: are works of reference alone/,
  ],
  [
    "strayCitations",
    put("events", "rats-anniversary-2023", "sources.0", "macao-2024-road"),
    /rats-anniversary-2023 sources: nothing in .* of "macao-2024-road" speaks of the row/,
  ],
  [
    "lonelyDates",
    put("documents", "charter-2002", "inForceOn", "2003-09-21"),
    /charter-2002 inForceOn: 2003-09-21 stands alone/,
  ],
  ["contradicted", put("affiliations", "member-in", "from", "2017-06-10"), /status of IN|number of member/],
];
