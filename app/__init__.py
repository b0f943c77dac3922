"""Everything of Mostrador that is not a window; imports no Qt."""
