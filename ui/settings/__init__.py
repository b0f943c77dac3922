"""The settings of this till: itself, who sells, the providers, and practice. The screen is `page`."""
