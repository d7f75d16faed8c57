"""Prints a line for each pattern of the first file: 1 for a text of the second in which it is found, else 0."""

import base64
import re
import sys


def read(path):
    with open(path, encoding="ascii") as file:
        return [base64.b64decode(line).decode("utf-8") for line in file]


patterns, texts = map(read, sys.argv[1:])
for pattern in patterns:
    compiled = re.compile(pattern)
    print("".join("1" if compiled.search(text) else "0" for text in texts))
