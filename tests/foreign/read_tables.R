# Prints every table that is named, as the recipe reads it: its rows, and its dates as they were written.

source("sco_tables.R")

columns <- function(rows) {
  dates <- Filter(function(name) paste0(name, "_precision") %in% names(rows), names(rows))
  list(cells = as.list(rows), written = sapply(dates, function(name) as_written(rows, name), simplify = FALSE))
}

tables <- commandArgs(trailingOnly = TRUE)
read <- sapply(tables, function(name) columns(read_table(name)), simplify = FALSE)
cat(jsonlite::toJSON(read, na = "null", digits = NA))
