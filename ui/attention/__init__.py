"""What waits for a person, grouped by cause. The screen is `page`; what the strip asks for loads none of it."""
