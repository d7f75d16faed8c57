# Makes the panel of states by year from the spans, compares it with `state_years`, and prints the members of each year.

source("sco_tables.R")

statuses <- c("member", "observer", "dialogue-partner", "partner")

# A row for each state and year: what held on 31 December, on any covered day, and on how many.
panel_of <- function(spans, states, years, covered_through, suffix) {
  panel <- expand.grid(state = states, year = years, stringsAsFactors = FALSE)
  first <- as.Date(paste0(panel$year, "-01-01"))
  last <- as.Date(paste0(panel$year, "-12-31"))
  after_last_covered <- pmin(last, covered_through) + 1
  panel[[paste0("status", suffix)]] <- NA_character_
  for (status in statuses) {
    on_last <- integer(nrow(panel))
    days <- integer(nrow(panel))
    for (row in which(spans$status == status)) {
      from <- spans$valid_from[row]
      until <- if (is.na(spans$valid_until[row])) as.Date("9999-12-31") else spans$valid_until[row]
      of_state <- panel$state == spans$state[row]
      on_last <- on_last + (of_state & last >= from & last < until)
      days <- days + of_state * pmax(0, as.numeric(pmin(after_last_covered, until) - pmax(first, from)))
    }
    column <- paste0(sub("-", "_", status), suffix)
    panel[[column]] <- on_last
    panel[[paste0(column, "_any_day")]] <- as.integer(days > 0)
    panel[[paste0(column, "_days")]] <- days
    panel[[paste0("status", suffix)]][on_last == 1] <- status
  }
  panel
}

published <- read_table("state_years")
covered_through <- read_table("dataset")$coverage_through
affiliations <- read_table("affiliations")
states <- unique(affiliations$state)
years <- 1996:as.integer(format(covered_through, "%Y"))
made <- merge(
  panel_of(affiliations, states, years, covered_through, ""),
  panel_of(read_table("affiliations_by_instrument"), states, years, covered_through, "_by_instrument")
)
ours <- vapply(made, as.character, character(nrow(made)))
row_of_ours <- match(paste(made$state, made$year), paste(published$state, published$year))
theirs <- vapply(published[row_of_ours, names(made)], as.character, character(nrow(made)))
differ <- is.na(ours) != is.na(theirs) | (!is.na(ours) & !is.na(theirs) & ours != theirs)
cat(sprintf("%d rows of %d, %d cells compared, %d differ\n", nrow(made), nrow(published), length(differ), sum(differ)))
members <- tapply(made$member, made$year, sum)
cat(paste(names(members), members), sep = "\n")
