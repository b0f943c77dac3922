"""What tests of the sale screen get: a fresh till each."""

from tests.ui.sale.till import till as till
