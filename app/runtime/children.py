"""For the window: what a program that it starts hears of the environment. Starts none itself."""

from app.children import PHRASE as PHRASE
from app.children import environ as environ
