"""How long tests wait for what must come."""

PATIENCE = 180.0
"""In seconds: longer than any bound of the product's own, and than busy loops beside it make of one.

Where a machine is slow, the answer to a claim may be given up, and its lease (60 s) is over before somebody
else has the effect; twice in a row, sometimes. A test goes on as soon as it has come.
"""
