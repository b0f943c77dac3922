"""Everything of Mostrador that is not a window; imports no Qt."""

__version__ = "0.1.0"
