import type { Witness } from "./witness.ts";

const shows = (source: string, day: string): Witness => ({
  source,
  day,
  question: `publication of ${source}`,
  answer: "yes",
});

/**
 * The days that pages show, read a second time by somebody who had not seen the first reading: where neither id, title
 * nor address shows the day, only the page itself can bear it out.
 */
export const pagesWitnesses: readonly Witness[] = [
  shows("adilet-budget-2017", "2018-06-29"),
  shows("asia-plus-sysoyev", "2016-02-15"),
  shows("astana-times-budget-2024", "2024-10-21"),
  shows("bigasia-20y", "2024-01-15"),
  shows("caci-2013", "2013-09-18"),
  shows("civilshos-2020", "2020-09-15"),
  shows("crntt-2025-wang-yi", "2025-09-02"),
  shows("dawn-2025-rats-chair", "2025-09-11"),
  shows("dzen-mirzaev-2022", "2022-04-22"),
  shows("ecrats-2025-conventions", "2025-02-04"),
  shows("gatewayhouse-2022", "2022-08-04"),
  shows("infoshos-2019-uz", "2019-12-09"),
  shows("infoshos-2020-decl", "2020-11-18"),
  shows("infoshos-2020-unog", "2020-03-03"),
  shows("infoshos-youth-2009", "2009-04-23"),
  shows("kazinform-alimov-2016", "2016-01-12"),
  shows("khovar-2021-unga", "2021-04-01"),
  shows("khovar-giyosov", "2018-06-12"),
  shows("ktkz-sharsheyev", "2025-02-28"),
  shows("macao-2008-treaty", "2008-04-28"),
  shows("macao-2013-exercises", "2013-09-03"),
  shows("macao-2013-infosec", "2013-07-17"),
  shows("macao-2014-ct-actions", "2014-03-07"),
  shows("macao-2016-charter", "2016-02-22"),
  shows("macao-2024-road", "2024-03-22"),
  shows("macao-2024-science", "2024-04-05"),
  shows("mfa-tj-2020", "2020-12-09"),
  shows("mfa-tj-2021", "2021-02-24"),
  shows("mgimo-forum", "2022-05-26"),
  shows("mid-malta-2022", "2022-09-19"),
  shows("mid-ru-2019-extremism", "2019-11-08"),
  shows("npc-2018-extremism", "2018-12-29"),
  shows("people-zhangxinfeng-2013", "2013-05-30"),
  shows("riamo-khakimov", "2025-09-05"),
  shows("statecouncil-2005-64", "2005-07-09"),
  shows("tengritimes-2025", "2025-10-28"),
  shows("un-ga-67-15", "2013-02-14"),
  shows("uzbekistan-org-2010", "2010-03-10"),
  shows("xinhua-2012-history", "2012-06-06"),
];
