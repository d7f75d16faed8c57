export const help = `The Shanghai Cooperation Organisation on any day.

Usage:
  sco-data [day]                what held on it; today in UTC if none is given
  sco-data diff <day> <day>     what changed after the first, through the second

A day is written YYYY-MM-DD.

Options:
      --json                    the library's answer as JSON, in all languages
      --lang en|ru|zh           English if none is given, Russian, Chinese
  -h, --help                    this
  -v, --version                 the release that answers

Examples:
  sco-data 2017-06-09 --lang zh
  sco-data diff 2016-12-31 2017-12-31

Exit code: 0, or 2 if the arguments cannot be understood.`;
