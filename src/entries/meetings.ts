/**
 * The meetings of the councils, in a file of its own that loads nothing else.
 *
 * @module
 */
export { foreignMinistersMeetings, headsOfGovernmentMeetings, shanghaiFiveSummits, summits } from "../facts.ts";
export {
  lastMeetingOn,
  lastSummitOn,
  meeting,
  meetingsIn,
  nextMeetingAfter,
  nextSummitAfter,
  summitIn,
} from "../meetings.ts";
export type { Chair, Meeting, Name, PersonName, PlaceName } from "../types.ts";
export {
  type Council,
  councils,
  type MeetingFormat,
  meetingFormats,
  type OtherStateCode,
  type StateCode,
} from "../vocabulary.ts";
export * from "./days.ts";
