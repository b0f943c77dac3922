"""Invoices that repeat every month: their next dates, a pause, and issuing what is due. The screen is `page`."""
