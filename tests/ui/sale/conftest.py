"""What tests of the sale screen get: a fresh till each, in Panama or where credit notes are issued."""

from tests.ui.sale.till import notes as notes
from tests.ui.sale.till import till as till
