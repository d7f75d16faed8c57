// The pages of the API: what each topic holds, and where it is imported from.

/** Names that one entry of the package gives. */
interface Imports {
  readonly from: string;
  /** Those with a capital are types. */
  readonly names: readonly string[];
}

export interface Topic {
  /** The name in addresses. */
  readonly id: string;
  readonly title: string;
  /** What the page is for, in a sentence. */
  readonly says: string;
  readonly imports: readonly Imports[];
  /** An entry that gives the same and loads nothing else. */
  readonly alone?: string;
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const main = (names: string): readonly Imports[] => [{ from: "sco-data", names: words(names) }];

/** Every exported name of the package, on the page where one looks for it. */
export const topics: readonly Topic[] = [
  {
    id: "membership",
    title: "Membership",
    says: "Which state had which status on a day, how many there were, and from which act a status counts.",
    alone: "sco-data/membership",
    imports: main(`
      statusOn affiliationOn affiliationsOf isMemberOn membersOn statesOn membershipCount membershipCountOn
      affiliationCountsOn findState isStateCode affiliations states acts stateCodes statuses
      Act ActOption Affiliation AffiliationCounts FullName Memorandum State StateCode Status`),
  },
  {
    id: "offices",
    title: "Offices",
    says: "Who headed the Secretariat and the anti-terrorist structure on a day, and the deputies as far as attested.",
    alone: "sco-data/offices",
    imports: main(`
      secretaryGeneralOn deputySecretariesGeneralOn ratsDirectorOn secretariesGeneral deputySecretariesGeneral ratsDirectors
      officeTitles AttestedTerm OfficeTerm OfficeTitle`),
  },
  {
    id: "chairmanships",
    title: "Chairmanships",
    says: "Which state chaired the organisation, and which the Council of Heads of Government.",
    alone: "sco-data/offices",
    imports: main("chairOn headsOfGovernmentChairOn chairmanships headsOfGovernmentChairmanships Chairmanship"),
  },
  {
    id: "meetings",
    title: "Meetings",
    says: "The meetings of the councils and of the Shanghai Five: by year, by council, the last one and the next.",
    alone: "sco-data/meetings",
    imports: main(`
      summitIn lastSummitOn nextSummitAfter meeting meetingsIn lastMeetingOn nextMeetingAfter summits headsOfGovernmentMeetings
      foreignMinistersMeetings shanghaiFiveSummits councils meetingFormats Chair Council Meeting MeetingFormat`),
  },
  {
    id: "delegations",
    title: "Delegations",
    says: "Who came to which meeting, and how many of those who came are known.",
    imports: [
      {
        from: "sco-data/delegations",
        names: words(`
          delegationsAt delegationsKnownAt delegationsOf delegations delegationCompleteness delegationRoles
          Delegation DelegationCompleteness DelegationRole`),
      },
    ],
  },
  {
    id: "documents",
    title: "Documents",
    says: "What the organisation and its members adopted and signed, as far as found.",
    alone: "sco-data/documents",
    imports: main(`
      document documentsAdoptedAt documentsKnownInForceOn documents completeness documentKinds
      Completeness DocumentKind OrganisationDocument`),
  },
  {
    id: "treaties",
    title: "Treaties",
    says: "What each state has done about each treaty, as far as found.",
    imports: [
      {
        from: "sco-data/treaties",
        names: words(`
          participationOn participationsIn participationsOf treatyParticipations consentForms participationStages
          Consent ConsentForm ParticipationStage TreatyParticipation`),
      },
    ],
  },
  {
    id: "designations",
    title: "Designations",
    says: "The themes of years, and the tourism and cultural capitals.",
    imports: main("thematicYear culturalCapitalOn thematicYears culturalCapitals CulturalCapital ThematicYear"),
  },
  {
    id: "bodies",
    title: "Bodies",
    says: "The organs of the organisation and the bodies beside it: what they do, where they sit, how their heads are chosen.",
    imports: main("bodiesOn body bodies BodyHead OrganisationBody"),
  },
  {
    id: "entities",
    title: "Places, organisations, names",
    says: "What facts speak of beside states and people, and how a name is read in one of three languages.",
    imports: main(`
      place placeNameOn organisation nameIn places organisations otherStates otherStateCodes languages
      FormerName Language Name OrganisationName OtherState OtherStateCode OutsideOrganisation Place PlaceName`),
  },
  {
    id: "figures-and-events",
    title: "Figures, events, ties outside",
    says: "Numbers as they were last stated, what else happened, and ties with organisations and states outside.",
    imports: main(`
      figureOn eventsIn figures events externalRelations figureIds figureUnits relationKinds
      ExternalRelation Figure FigureId FigureOption FigureUnit OrganisationEvent RelationKind`),
  },
  {
    id: "changes",
    title: "Changes",
    says: "What changed after one day, through another; what changed in a year; what changes next.",
    imports: main(`
      changesSince changesIn nextChangesAfter changeKinds changeTypes
      AskedKind Change ChangeKind ChangeRecords ChangesOptions ChangeType KindsOption Only`),
  },
  {
    id: "organisation-on-a-day",
    title: "Everything on a day",
    says: "All that held on a day, in one record.",
    imports: main("organisationOn Organisation"),
  },
  {
    id: "people",
    title: "People",
    says: "Everybody who stands in a row: holders of offices, chairs, heads of delegations.",
    imports: [
      { from: "sco-data/people", names: words("person people Person") },
      { from: "sco-data", names: words("PersonName") },
    ],
  },
  {
    id: "about",
    title: "About and find",
    says: "Whatever a text names, and every row that refers to it.",
    imports: [{ from: "sco-data/about", names: words("about find entityKinds EntityKind Found Mention") }],
  },
  {
    id: "sources",
    title: "Sources",
    says: "Which texts bear which field of which record, and who published them.",
    imports: [
      {
        from: "sco-data/sources",
        names: words(`
          citation sourcesFor sources publishers evidence publisherControls publisherKinds
          Evidence Publisher PublisherControl PublisherKind Source SourceKind`),
      },
      { from: "sco-data", names: words("sourceKinds Sourced") },
    ],
  },
  {
    id: "disputes",
    title: "Disputes",
    says: "Where sources contradict one another: every claim, the one that is followed, and why.",
    imports: [{ from: "sco-data/disputes", names: words("disputesAbout disputes Claim Dispute") }],
  },
  {
    id: "identifiers",
    title: "Identifiers",
    says: "What other registers call an entity: Wikidata, UN M49, the Correlates of War, Gleditsch and Ward.",
    imports: [
      {
        from: "sco-data/identifiers",
        names: words(
          "identifierOf identifiersOf findByIdentifier identifiers identifierSchemes Identifier IdentifierScheme",
        ),
      },
    ],
  },
  {
    id: "days",
    title: "Days and coverage",
    says: "What a day is, what a date can mean, the last day of a span, and for which days the facts were checked.",
    alone: "sco-data/membership",
    imports: main(`
      dayIn isDay lastDay earliest latest coverage coverageOf isCovered assertCovered version coverageKinds
      Coverage CoverageKind Day Instant IsoDate IsoDay Span TableCoverage TableName`),
  },
  {
    id: "releases",
    title: "Releases and the whole dataset",
    says: "The shapes of data.json and changes.json, and the ids that gave way to others.",
    imports: main(`
      formerIds bumps Bump Changelog Correction Dataset FormerId Json Release Renaming RowReference`),
  },
  {
    id: "timeline",
    title: "Timeline",
    says: "The core, for dated tables of your own.",
    imports: [
      {
        from: "sco-data/timeline",
        names: words("timeline overlappingTimeline mapTimeline valueOn Dated DayNumber Timeline"),
      },
    ],
  },
  {
    id: "schemas",
    title: "Schemas",
    says: "A zod schema for every record and every input. It needs zod 3.25.1 or later beside the package.",
    imports: [
      {
        from: "sco-data/schemas",
        names: words(`
          isoDaySchema isoDateSchema daySchema nameSchema fullNameSchema personNameSchema personSchema formerNameSchema
          placeNameSchema placeSchema organisationNameSchema outsideOrganisationSchema stateSchema otherStateSchema
          memorandumSchema affiliationSchema affiliationCountsSchema officeTermSchema attestedTermSchema chairmanshipSchema
          chairSchema meetingSchema delegationSchema organisationDocumentSchema consentSchema treatyParticipationSchema
          externalRelationSchema thematicYearSchema culturalCapitalSchema bodyHeadSchema organisationBodySchema figureSchema
          organisationEventSchema identifierSchema changeSchema organisationSchema coverageSchema tableCoverageSchema
          claimSchema disputeSchema publisherSchema sourceSchema evidenceSchema changelogSchema correctionSchema
          releaseSchema renamingSchema rowReferenceSchema formerIdSchema datasetSchema`),
      },
    ],
  },
  {
    id: "schemas-of-words",
    title: "Schemas of words",
    says: "A zod schema for every vocabulary, to check a word that somebody wrote.",
    imports: [
      {
        from: "sco-data/schemas",
        names: words(`
          stateCodeSchema otherStateCodeSchema statusSchema officeTitleSchema sourceKindSchema publisherKindSchema
          publisherControlSchema actSchema councilSchema meetingFormatSchema delegationRoleSchema completenessSchema
          consentFormSchema documentKindSchema relationKindSchema languageSchema entityKindSchema
          delegationCompletenessSchema participationStageSchema coverageKindSchema figureIdSchema figureUnitSchema
          identifierSchemeSchema changeKindSchema changeTypeSchema bumpSchema`),
      },
    ],
  },
];
