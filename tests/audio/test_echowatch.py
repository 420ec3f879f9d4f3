"""When cancelling counts as working, as not needed, and as not to be relied upon."""

from vibeassist.audio.echowatch import (
    APPEAR_MS,
    FAR_MS,
    JUDGE_MS,
    STUMBLE_MS,
    STUMBLES,
    EchoLook,
    EchoWatch,
    Way,
)

FLOOR, ECHO, FAR = -65.0, -36.0, -20.0


def known_floor(way: Way = "cancelled") -> EchoWatch:
    watch = EchoWatch(way)
    see(watch, EchoLook(far=-120, near=FLOOR, clean=FLOOR, echo=-120), 1000)
    return watch


def see(watch: EchoWatch, look: EchoLook, ms: int) -> list[Way]:
    return [watch.push(look) for _ in range(ms // 10)]


def talk(watch: EchoWatch, look: EchoLook, ms: int) -> list[Way]:
    """The same with pauses, as speech has them, in which the room is heard."""
    pause = EchoLook(-120, FLOOR, FLOOR, -120, look.stumbles, look.speaking)
    return [way for _ in range(ms // 500) for way in see(watch, look, 500) + see(watch, pause, 200)]


def echo(erle_db: float, *, speaking: bool = False, stumbles: int = 0) -> EchoLook:
    return EchoLook(FAR, ECHO, ECHO - erle_db, ECHO, stumbles, speaking)


def no_echo(above_floor_db: float = -15.0) -> EchoLook:
    return EchoLook(FAR, FLOOR, FLOOR, FLOOR + above_floor_db)


def test_an_echo_that_is_cancelled_stays_so():
    assert set(see(known_floor(), echo(30), 20_000)) == {"cancelled"}


def test_no_echo_for_some_seconds_of_sound_means_headphones():
    ways = see(known_floor(), no_echo(), JUDGE_MS + 100)
    assert ways.index("none") * 10 == JUDGE_MS - 10


def test_without_sound_of_the_assistants_nothing_is_told():
    quiet = EchoLook(far=-120, near=FLOOR, clean=FLOOR, echo=-120)
    assert set(see(known_floor(), quiet, 20_000)) == {"cancelled"}


def test_a_faint_echo_is_no_headphone():
    assert set(see(known_floor(), no_echo(-3), 20_000)) == {"cancelled"}


def test_headphones_taken_off_are_noticed_within_half_a_second():
    ways = see(known_floor("none"), echo(0), APPEAR_MS)
    assert ways[-1] == "cancelled"


def test_an_echo_that_was_recognised_ends_headphones_at_once():
    watch = known_floor("none")
    watch.echo_appeared()
    assert watch.push(no_echo()) == "cancelled"


def test_an_echo_that_stays_is_gated_until_it_is_cancelled():
    watch = known_floor()
    ways = talk(watch, echo(3), JUDGE_MS)
    assert ways[0] == "cancelled"
    assert ways[-1] == "gated"
    assert set(talk(watch, echo(9), JUDGE_MS)) == {"gated"}
    assert talk(watch, echo(20), JUDGE_MS)[-1] == "cancelled"


def test_while_the_user_speaks_nothing_is_told():
    assert set(see(known_floor(), echo(0, speaking=True), 20_000)) == {"cancelled"}


def test_a_television_is_no_echo_that_stays():
    """Loud in the microphone and on the wire, but nothing of it is the far end."""
    television = EchoLook(FAR, ECHO, ECHO, ECHO - 10)
    assert set(talk(known_floor(), television, 20_000)) == {"cancelled"}


def test_too_many_jumps_and_gaps_are_gated_until_they_have_passed():
    watch = known_floor()
    for jump in range(1, STUMBLES + 1):
        talk(watch, echo(30, stumbles=jump), 1000)
    assert watch.way == "gated"
    talk(watch, echo(30, stumbles=STUMBLES), STUMBLE_MS + JUDGE_MS)
    assert watch.way == "cancelled"


def test_the_echo_of_the_last_word_counts():
    watch = known_floor("none")
    watch.push(no_echo())
    tail = EchoLook(far=-120, near=ECHO, clean=ECHO, echo=ECHO)
    assert set(see(watch, tail, FAR_MS - 10)) == {"none"}
