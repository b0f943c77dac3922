"""What tests of the cash screen get: a staffed shop, and one where nobody was entered."""

from tests.ui.staffed import alone as alone
from tests.ui.staffed import shop as shop
