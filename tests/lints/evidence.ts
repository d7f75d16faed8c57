import { type Edit, put } from "../support/edits.ts";

/** Each lint that asks something beside the row, a change that it must object to, and what its sentence says. */
export const badEvidence: readonly [lint: string, edit: Edit, sentence: RegExp][] = [
  [
    "otherIncumbents",
    put("delegations", "delegation-heads-of-government-2016-kz", "person", "karim-massimov"),
    /2016-kz person: is karim-massimov, but .* has bakytzhan-sagintayev as head of government of KZ on 2016-11-03/,
  ],
  [
    "otherIncumbents",
    put("foreignMinistersMeetings", "foreign-ministers-2006", "chair.person", "tang-jiaxuan"),
    /foreign-ministers-2006 chair.person: is tang-jiaxuan, but .* has li-zhaoxing/,
  ],
  [
    "otherIncumbents",
    put("delegations", "delegation-heads-of-government-2020-in", "office", "Prime Minister"),
    /2020-in person: is .*, but .* has narendra-modi as head of government of IN/,
  ],
  [
    "strangeOffices",
    put("delegations", "delegation-summit-2017-kz", "office", "Prime Minister"),
    /2017-kz office: "Prime Minister", but nursultan-nazarbayev was head of state of KZ/,
  ],
  [
    "strangeOffices",
    put("delegations", "delegation-heads-of-government-2016-cn", "office", "Prime Minister"),
    /2016-cn office: "Prime Minister", but li-keqiang was head of government of CN/,
  ],
  [
    "changedOffices",
    put("delegations", "delegation-heads-of-government-2016-cn", "office", "Vice Premier"),
    /2016-cn office: "Vice Premier", but li-keqiang was "Premier" before and after/,
  ],
  [
    "outOfRotation",
    put("secretariesGeneral", "secretary-general-rashid-alimov", "nominatedBy", "UZ"),
    /rashid-alimov nominatedBy: UZ, but term 5 was the turn of TJ/,
  ],
  [
    "outOfRotation",
    put("ratsDirectors", "rats-director-zhang-xinfeng", "nominatedBy", "RU"),
    /zhang-xinfeng nominatedBy: RU, but term 4 was the turn of CN/,
  ],
  [
    "strangeOfficeTitles",
    put("secretariesGeneral", "secretary-general-zhang-deguang", "title", "Secretary-General"),
    /zhang-deguang title: "Secretary-General", but it was "Executive Secretary"/,
  ],
  [
    "strangeOfficeTitles",
    put("bodies", "secretariat", "head.title", "Executive Secretary"),
    /secretariat head.title: "Executive Secretary", but secretary-general-nurlan-yermekbayev has/,
  ],
  ["strangeTerms", put("bodies", "rats", "head.termYears", 4), /rats head.termYears: 4, but .* years were served/],
  [
    "unnamedPlaces",
    put("summits", "summit-2012", "place", "xian"),
    /summit-2012 place: xian is named by no title of its sources, which name beijing/,
  ],
  ["unnamedPlaces", put("bodies", "rats", "seat", "samarkand"), /rats seat: samarkand is named by no title/],
  ["contradicted", put("bodies", "secretariat", "seat", "shanghai"), /place of secretariat: beijing; the facts say/],
  [
    "contradicted",
    put("headsOfGovernmentMeetings", "heads-of-government-2003", "documentCount", 7),
    /documents of heads-of-government-2003: 6; the facts say 7/,
  ],
  [
    "lonelyCounts",
    put("headsOfGovernmentMeetings", "heads-of-government-2016", "documentCount", 13),
    /heads-of-government-2016 documentCount: 13 is in no title/,
  ],
  [
    "strangeDocumentKinds",
    put("documents", "charter-2002", "kind", "declaration"),
    /charter-2002 kind: declaration, but "Charter .*" is a treaty/,
  ],
  [
    "strangeRelationKinds",
    put("externalRelations", "relation-icrc", "kind", "protocol"),
    /relation-icrc kind: protocol, but its texts name memorandum/,
  ],
  [
    "strangeFormats",
    put("summits", "summit-2017", "format", "video"),
    /summit-2017 format: video, but no title of those days says so/,
  ],
  [
    "strangeFormats",
    put("summits", "summit-2023", "format", "in-person"),
    /summit-2023 format: in-person, but there is a text "India to host SCO virtual summit/,
  ],
  [
    "strangeUnits",
    put("figures", "budget-share-kz-2024", "unit", "persons"),
    /budget-share-kz-2024 unit: persons, but budget-share is elsewhere in percent/,
  ],
  [
    "strangeUnits",
    put("figures", "secretariat-officials-2024", "unit", "events"),
    /secretariat-officials-2024 unit: events, but secretariat-officials is elsewhere in persons/,
  ],
  [
    "miscountedTitles",
    put(
      "documents",
      "declaration-2010",
      "title.en",
      "Declaration of the Eleventh Meeting of the Council of Heads of State",
    ),
    /declaration-2010 title.en: "Eleventh Meeting" in 2010-06-11, but that .* is summit-2011/,
  ],
  [
    "strangeAnniversaries",
    put("documents", "declaration-2006", "title.en", "Declaration on the Sixth Anniversary of the SCO"),
    /declaration-2006 title.en: "Sixth Anniversary", but the row is of 2006-06-15/,
  ],
  [
    "strangeAnniversaries",
    put("chairmanships", "chairmanship-tj-2020", "motto.en", "25 years of the SCO"),
    /chairmanship-tj-2020 motto.en: "25 years of", but the row is of 2020-11-10 to 2021-09-17/,
  ],
  [
    "strangeYears",
    put("documents", "development-strategy-until-2025", "title.en", "SCO Development Strategy until 2026"),
    /until-2025 title.en: names 2026/,
  ],
  [
    "strayYears",
    put("events", "secretariat-opening-2004", "summary", "It had been decided in 1999."),
    /secretariat-opening-2004 summary: names 1999/,
  ],
  [
    "strayNames",
    put("events", "secretariat-opening-2004", "summary", "The flag of Nepal is hoisted."),
    /secretariat-opening-2004 summary: names Nepal/,
  ],
  [
    "titledElsewhere",
    put("documents", "declaration-2018", "title.en", "Tianjin Declaration"),
    /declaration-2018 title.en: "Tianjin Declaration", but its place is qingdao/,
  ],
  [
    "strangersInTitles",
    put("documents", "memorandum-of-obligations-in", "title.en", "Memorandum of Obligations of Pakistan"),
    /obligations-in title.en: .* does not name India/,
  ],
  [
    "strangeCompleteness",
    put("documents", "charter-2002", "signatoriesKnown", "some"),
    /charter-2002 signatoriesKnown: some, but all are listed/,
  ],
  [
    "unsharedClaims",
    put("disputes", "appointment-of-alimov", "claims.0.sources", ["kremlin-2003-05-29"]),
    /appointment-of-alimov followed: "summit-2015" rests on kremlin-2003-05-29, of which .* cites none/,
  ],
  [
    "strayClaims",
    put("disputes", "days-of-ufa-summit-2015", "claims.1.value", "2015-08-10"),
    /days-of-ufa-summit-2015 claims.1.value: 2015-08-10 is of another month/,
  ],
  [
    "lonelyClaims",
    put("disputes", "documents-of-qingdao-summit-2018", "claims.1.value", "32"),
    /documents-of-qingdao-summit-2018 claims.1.value: 32 is in no title of its sources/,
  ],
  [
    "contradicted",
    put("organisations", "csto", "aliases", ["Collective Security Treaty Organisation"]),
    /called CSTO: csto; the facts say nobody, by no name and none of the aliases/,
  ],
  [
    "strangeSessions",
    put("externalRelations", "relation-un-observer", "instrument", "A/RES/60/48"),
    /relation-un-observer instrument: A\/RES\/60\/48, but 2004-12-02 was in session 59/,
  ],
  [
    "misleadingIds",
    put("delegations", "delegation-summit-2018-ru", "state", "KZ"),
    /delegation-summit-2018-ru: by its fields the row is delegation-summit-2018-kz/,
  ],
  [
    "contradicted",
    put("figures", "budget-share-by-2025", "value", 5.9),
    /figure budget-share BY: 5.8; the facts say 5.9 \(budget-share-by-2025\)/,
  ],
  [
    "paddedDates",
    put("events", "rats-council-start-2003", "on", "2003-10-01"),
    /rats-council-start-2003 on: 2003-10-01 looks like/,
  ],
  [
    "attestedElsewhere",
    put("deputySecretariesGeneral", "deputy-secretary-general-sohail-khan", "attestedOn.3", "2023-07-08"),
    /sohail-khan attestedOn: 2023-07-08, but no source .*\n.*attestedOn: has no day of "sco-khan-2023"/,
  ],
  [
    "daysOfReports",
    put("externalRelations", "relation-cis-observer", "signedOn", "2025-10-14"),
    /relation-cis-observer signedOn: 2025-10-14 is only the day of a report/,
  ],
  [
    "eventsTitledElsewhere",
    put("events", "afghanistan-contact-group-2018", "place", "qingdao"),
    /afghanistan-contact-group-2018 title.en: "SCO-Afghanistan .*", but its place is qingdao/,
  ],
  [
    "meetingsElsewhere",
    put("foreignMinistersMeetings", "foreign-ministers-2023", "place", "new-delhi"),
    /foreign-ministers-2023 place: new-delhi, but the title of ".*" names goa/,
  ],
  [
    "strangeConsents",
    put("treatyParticipations", "treaty-of-good-neighbourliness-2007-in", "consent.form", "ratification"),
    /2007-in consent.form: ratification, but IN is none of the signatories/,
  ],
  [
    "strangeConsents",
    put("treatyParticipations", "road-transport-agreement-2014-by", "consent.form", "ratification"),
    /2014-by consent.form: ratification, but BY is none of those who were members when it was signed/,
  ],
  [
    "strangeConsents",
    put("treatyParticipations", "arms-agreement-2008-kz", "consent.form", "accession"),
    /2008-kz consent.form: accession, but KZ was a member when it was signed/,
  ],
  [
    "stepsOutOfOrder",
    put("treatyParticipations", "education-agreement-2006-cn", "consent.on", "2006-06-14"),
    /2006-cn consent.on: 2006-06-14 is before 2006-06-15, the signature/,
  ],
  [
    "stepsOutOfOrder",
    put("treatyParticipations", "education-agreement-2006-cn", "depositedOn", "2007-09-27"),
    /2006-cn depositedOn: 2007-09-27 is before 2007-09-28, the consent.on/,
  ],
  [
    "stepsOutOfOrder",
    put("treatyParticipations", "education-agreement-2006-cn", "inForceOn", "2007-11-15"),
    /2006-cn inForceOn: 2007-11-15 is before 2007-11-16, the depositedOn/,
  ],
  [
    "stepsOutOfOrder",
    put("treatyParticipations", "charter-2002-kz", "inForceOn", "2003-09-18"),
    /2002-kz inForceOn: 2003-09-18 is before 2003-09-19, the entry into force in general/,
  ],
  [
    "stepsOutOfOrder",
    put("treatyParticipations", "charter-2002-ru", "consent.attestedOn", "2002-06-06"),
    /2002-ru consent.attestedOn: 2002-06-06 is before 2002-06-07, the signature/,
  ],
  [
    "otherDaysOfForce",
    put("treatyParticipations", "charter-2002-kz", "inForceOn", "2003-09-20"),
    /charter-2002-kz inForceOn: 2003-09-20, but documents\/charter-2002 inForceOn: 2003-09-19/,
  ],
  [
    "otherDaysOfForce",
    put("treatyParticipations", "road-transport-agreement-2014-cn", "inForceOn", "2017-01-21"),
    /2014-cn inForceOn: 2017-01-21, .* bound itself on 2016-12-12/,
  ],
  [
    "forceAgainstRules",
    put("documents", "joint-military-exercises-protocol-2019", "inForceOn", "2021-04-28"),
    /protocol-2019 inForceOn: 2021-04-28, but joint-military-exercises-protocol-2019-cn is bound since 2021-04-29/,
  ],
  [
    "forceAgainstRules",
    put("treatyParticipations", "charter-protocol-2003-cn", "inForceOn", "2004-07-23"),
    /2003-cn inForceOn: 2004-07-23, .* cannot be before 2004-07-24/,
  ],
  [
    "boundAfterMembership",
    put("treatyParticipations", "memorandum-of-obligations-in-cn", "inForceOn", "2017-06-09"),
    /in-cn inForceOn: 2017-06-09, but IN was a member from 2017-06-09/,
  ],
  [
    "strangeActs",
    put("treatyParticipations", "arms-agreement-2008-kz", "consent.act", "Government resolution No. 1194"),
    /2008-kz consent.act: "Government resolution No. 1194", but the title of what it cites has No. 1193/,
  ],
  [
    "strangeActs",
    put("treatyParticipations", "charter-2002-by", "consent.act", "Law No. 276-Z"),
    /2002-by consent.act: "Law No. 276-Z", but .* has "Law No. 275-Z" of the same day/,
  ],
  [
    "strangeRoles",
    put("delegations", "delegation-shanghai-five-2000-uz", "role", "member"),
    /five-2000-uz role: member, but UZ was guest/,
  ],
  [
    "strangeOffices",
    put("delegations", "delegation-heads-of-government-2020-kg", "office", "Prime Minister"),
    /2020-kg office: "Prime Minister", but artem-novikov was head of government of KG/,
  ],
  [
    "strangeCompleteness",
    put("documents", "border-cooperation-agreement-2015", "signatoriesKnown", "all"),
    /border-cooperation-agreement-2015 signatoriesKnown: all, but some are listed/,
  ],
  [
    "strangeRelationKinds",
    put("externalRelations", "relation-un-observer", "kind", "resolution"),
    /relation-un-observer kind: resolution, but its texts name observer-status/,
  ],
  [
    "strayYears",
    put("events", "secretariat-opening-2004", "summary", "It was decided in June 2003."),
    /secretariat-opening-2004 summary: names 2003-06/,
  ],
  [
    "strangeYears",
    put(
      "documents",
      "economic-cooperation-memorandum-protocol-2002",
      "title.en",
      "Protocol to the Memorandum on Regional Economic Cooperation of 14 July 2001",
    ),
    /protocol-2002 title.en: names 2001-07-14, the day of no document/,
  ],
  [
    "repeatedIdentifiers",
    put("identifiers", "identifier-kz-cow", "value", "704"),
    /identifiers\/identifier-kz-cow and identifiers\/identifier-uz-cow value: both are "704"/,
  ],
  [
    "missingIdentifiers",
    put("identifiers", "identifier-id-un-m49", ""),
    /states\/ID: has no identifier of un-m49; add/,
  ],
  ["missingIdentifiers", put("identifiers", "identifier-kz-cow", ""), /states\/KZ: has no identifier of cow; add/],
  [
    "strangeIdentifiers",
    put("identifiers", "identifier-am-un-m49", "value", "015"),
    /am-un-m49 value: "015", but ISO 3166 has "051" for AM/,
  ],
  [
    "strangeIdentifiers",
    put("identifiers", "identifier-ru-gleditsch-ward", "value", "356"),
    /ru-gleditsch-ward value: "356", but the Correlates of War project has "365" for RU/,
  ],
  [
    "otherIdentifiers",
    put("identifiers", "identifier-bishkek-wikidata", "value", "Q9316"),
    /bishkek-wikidata value: "Q9316", but "natural-earth-50m" gives "Q9361"/,
  ],
  [
    "strangeRegisters",
    put("identifiers", "identifier-kz-cow", "sources", ["unsd-m49"]),
    /kz-cow sources: "unsd-m49" is of "united-nations-statistics-division", no register of cow/,
  ],
];
