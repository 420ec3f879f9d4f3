"""Who is the user, told by level: the nearest; and nobody is held against a user who is alone."""

from vibeassist.audio.crowd import SOFT_MS, THERE_MS, Crowd

USER, TELEVISION, SOFT_USER = -20.0, -30.0, -26.0


def hear(crowd: Crowd, level_db: float, seconds: float, *, speech: bool = True) -> None:
    for _ in range(round(seconds * 100)):
        crowd.push(level_db, speech=speech)


def known(level_db: float = USER) -> Crowd:
    crowd = Crowd()
    hear(crowd, level_db, 1)
    return crowd


def test_whoever_speaks_first_is_the_user():
    crowd = Crowd()
    hear(crowd, -45, 1)
    assert crowd.is_user()
    assert not crowd.is_there


def test_what_stays_softer_by_10_db_is_not_the_user_and_the_user_still_is():
    crowd = known()
    hear(crowd, TELEVISION, SOFT_MS / 1000 + 0.4)
    assert crowd.is_there
    assert not crowd.is_user()
    hear(crowd, USER, 0.01)
    assert crowd.is_user(4)


def test_a_soft_end_of_a_sentence_makes_no_crowd():
    crowd = known()
    hear(crowd, TELEVISION, 0.3 + SOFT_MS / 1000 - 0.02)
    assert not crowd.is_there


def test_noise_without_speech_makes_no_crowd():
    crowd = known()
    hear(crowd, TELEVISION, 10, speech=False)
    assert crowd.is_user()


def test_a_user_who_speaks_6_db_softer_is_still_the_user():
    crowd = known()
    hear(crowd, TELEVISION, 2)
    hear(crowd, SOFT_USER, 0.5)
    assert crowd.is_user()


def test_a_user_who_leans_back_10_db_is_the_user_again_within_a_minute():
    crowd = known()
    hear(crowd, TELEVISION, 60)
    assert crowd.is_user()


def test_a_television_first_gives_way_to_the_louder_user():
    crowd = known(TELEVISION)
    hear(crowd, USER, 0.5)
    hear(crowd, TELEVISION, SOFT_MS / 1000 + 0.4)
    assert not crowd.is_user()


def test_when_it_has_been_quiet_for_long_nothing_is_held_against_anybody():
    crowd = known()
    hear(crowd, TELEVISION, 2)
    hear(crowd, -60, THERE_MS / 1000 + 0.1, speech=False)
    assert crowd.is_user()
