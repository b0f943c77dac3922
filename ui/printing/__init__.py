"""What the window shows of paper: what waits for a printer, how a ticket looks, labels."""
