"""Every piece of the window with example words, for eyes and for tests; knows no shop."""
