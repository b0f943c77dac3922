"""Copies of a till: made beside running sales, kept by age, and restored behind a fence. Knows no screen."""
