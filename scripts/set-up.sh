#!/usr/bin/env bash
# Installs, of the Debian packages named, those whose program is missing: `bash scripts/set-up.sh chromium postgresql`.
# CHROMIUM names another browser of the family, by its path.
set -euo pipefail

present() {
  case $1 in
    postgresql) compgen -G "/usr/lib/postgresql/*/bin/initdb" >/dev/null ;;
    chromium) command -v "${CHROMIUM:-chromium}" >/dev/null ;;
    python3-jsonschema) /usr/bin/python3 -c "import jsonschema" 2>/dev/null ;;
    python3-pandas) /usr/bin/python3 -c "import pandas" 2>/dev/null ;;
    r-base-core) command -v /usr/bin/Rscript >/dev/null ;;
    r-cran-*) [[ -d /usr/lib/R/site-library/${1#r-cran-} || -d /usr/lib/R/library/${1#r-cran-} ]] ;;
    libreoffice-calc) command -v soffice >/dev/null ;;
    default-jdk-headless) command -v javac >/dev/null ;;
    *) command -v "$1" >/dev/null ;;
  esac
}

missing=()
for package in "$@"; do present "$package" || missing+=("$package"); done
if ((${#missing[@]} == 0)); then exit; fi

as_root=()
if ((EUID != 0)); then as_root=(sudo); fi
"${as_root[@]}" apt-get update --quiet=2
DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install --quiet=2 --yes --no-install-recommends "${missing[@]}" >/dev/null
