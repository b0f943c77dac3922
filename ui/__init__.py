"""The window of the till. Knows Qt and the Shop; knows no table, no provider and no tax."""
