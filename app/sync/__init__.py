"""The engine: claim, deliver, settle, recover; poll; fetch PDFs. Knows providers by their contract, and no window."""
