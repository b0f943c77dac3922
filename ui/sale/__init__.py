"""Selling: the command line, the open sales, the customer, the money. Holds no total and no rule."""
