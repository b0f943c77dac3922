"""Nouns and rules of selling and invoicing: pure, standard library only, never asks what time it is."""
