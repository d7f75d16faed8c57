"""Prints, for each file of JSON, the keywords by which the schema refuses it: `validate.py schema.json one.json ...`"""

import json
import sys

from jsonschema import Draft202012Validator, FormatChecker


def read(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


schema, *files = sys.argv[1:]
validator = Draft202012Validator(read(schema), format_checker=FormatChecker())
validator.check_schema(validator.schema)
print(json.dumps([[error.validator for error in validator.iter_errors(read(file))] for file in files]))
