# Reads the tables of sco-data from a folder or an address, with the types that their descriptor states.

library(readr)

sco_tables <- Sys.getenv("SCO_TABLES", "tables")

readers <- list(string = col_character(), date = col_date("%Y-%m-%d"), integer = col_integer(), number = col_double())

descriptor_of <- function(tables) {
  jsonlite::fromJSON(paste0(tables, "/datapackage.json"), simplifyVector = FALSE)
}

# Codes as text, dates as dates, whole numbers as such; only an empty cell is missing.
read_table <- function(name, tables = sco_tables) {
  file <- paste0(name, ".csv")
  resource <- Find(function(one) identical(one$path, file), descriptor_of(tables)$resources)
  fields <- resource$schema$fields
  types <- lapply(fields, function(field) readers[[field$type]])
  names(types) <- vapply(fields, function(field) field$name, "")
  # Without `na` a cell that says "NA" would be missing too.
  read_csv(paste0(tables, "/", file), col_types = do.call(cols, types), na = "", progress = FALSE)
}

# A column of dates as its sources give them: "2010-01" where only the month is known.
as_written <- function(rows, date) {
  lengths <- c(year = 4, month = 7, day = 10)
  substr(format(rows[[date]], "%Y-%m-%d"), 1, lengths[rows[[paste0(date, "_precision")]]])
}
