"""Newer versions of the program: whose word is taken for one, where it is read, what is refused. Runs nothing."""
