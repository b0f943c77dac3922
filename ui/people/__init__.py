"""Who works here in the window: entering with a PIN, a supervisor's yes, people and their rights."""
