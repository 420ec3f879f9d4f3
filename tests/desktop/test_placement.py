"""Where the pill goes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vibeassist.desktop.placement import MARGIN, Place, place_of

SCREEN = (0, 0, 1920, 1080)
SIZE = (300, 60)
shares = st.floats(0, 1)


def test_at_first_it_is_at_the_bottom_in_the_middle():
    assert Place().position(SCREEN, SIZE) == (810, 1080 - 60 - MARGIN)


def test_it_comes_to_the_same_place_on_another_screen():
    place = place_of((1920 - 300 - MARGIN, MARGIN), SCREEN, SIZE)
    assert place.position((1920, 40, 1280, 700), SIZE) == (1920 + 1280 - 300 - MARGIN, 40 + MARGIN)


def test_at_the_bottom_it_grows_upwards():
    left, top = Place().position(SCREEN, (400, 140))
    assert top + 140 == 1080 - MARGIN
    assert left + 200 == 960


@pytest.mark.parametrize("outside", [(-500, -500), (5000, 5000)])
def test_what_was_dragged_out_of_the_screen_comes_back(outside: tuple[int, int]):
    left, top = place_of(outside, SCREEN, SIZE).position(SCREEN, SIZE)
    assert MARGIN <= left <= 1920 - 300 - MARGIN
    assert MARGIN <= top <= 1080 - 60 - MARGIN


@given(across=shares, down=shares)
def test_a_place_is_found_again(across: float, down: float):
    position = Place(across, down).position(SCREEN, SIZE)
    assert place_of(position, SCREEN, SIZE).position(SCREEN, SIZE) == position


def test_a_screen_that_is_too_small_shows_the_beginning():
    assert Place(0.7, 0.7).position((100, 100, 200, 50), SIZE) == (100 + MARGIN, 100 + MARGIN)
    assert place_of((0, 0), (100, 100, 200, 50), SIZE) == Place(0.0, 0.0)
