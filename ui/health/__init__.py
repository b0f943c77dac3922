"""How the providers are doing, and when they were gone."""
