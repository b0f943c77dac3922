"""The cash session, from its opening to its Z. The screen is `page`; what is offered after a sale loads none of it."""
