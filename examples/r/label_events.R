# Labels events (id, state, day) with the state's status, the chair and the Secretary-General on their day:
# Rscript label_events.R events.csv [decision|instrument] > labelled.csv

source("sco_tables.R")

arguments <- commandArgs(trailingOnly = TRUE)

# What held on each day, NA where nothing did. A span ends before its `valid_until`.
held_on <- function(day, spans, value) {
  spans <- spans[order(spans$valid_from), ]
  begun <- findInterval(as.numeric(day), as.numeric(spans$valid_from))
  begun[begun == 0] <- NA
  until <- spans$valid_until[begun]
  ifelse(is.na(until) | day < until, spans[[value]][begun], NA_character_)
}

label <- function(events, act = "decision") {
  affiliations <- read_table(if (act == "decision") "affiliations" else "affiliations_by_instrument")
  events$status <- NA_character_
  for (code in unique(affiliations$state)) {
    of_state <- which(events$state == code)
    events$status[of_state] <- held_on(events$day[of_state], affiliations[affiliations$state == code, ], "status")
  }
  events$chair <- held_on(events$day, read_table("chairmanships"), "state")
  events$secretary_general <- held_on(events$day, read_table("secretaries_general"), "person_id")
  events
}

types <- cols(.default = col_character(), day = col_date("%Y-%m-%d"))
events <- read_csv(arguments[1], col_types = types, na = "", progress = FALSE)
# A day that is no day would be missing without a word.
stop_for_problems(events)
cat(format_csv(do.call(label, c(list(events), arguments[-1])), na = ""))
