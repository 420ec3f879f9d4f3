"""Signed tokens: what is read, and every kind of forgery that is not."""

import base64
import hashlib
import hmac
import json
from typing import Any

import jwt
import pytest
from hypothesis import given
from hypothesis import strategies as st

from vibeassist.gateway.tokens import (
    AUDIENCE,
    HEADER_TYPE,
    ISSUER,
    LEEWAY_S,
    LIFETIME_S,
    SigningKey,
    TokenRefused,
    Tokens,
)

NOW = 1_800_000_000.0
KEY = SigningKey("k1", b"s" * 32, NOW)
CLAIMS = {
    "iss": ISSUER,
    "aud": AUDIENCE,
    "sub": "ada",
    "enr": "e1",
    "jti": "t1",
    "typ": "access",
    "iat": int(NOW),
    "nbf": int(NOW),
    "exp": int(NOW) + 60,
}
HEADER = {"alg": "HS256", "typ": HEADER_TYPE, "kid": "k1"}


def b64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def forge(header: Any = HEADER, claims: Any = CLAIMS, secret: bytes = KEY.secret) -> str:
    """A token with a right MAC over whatever is in it."""
    parts = [item if isinstance(item, str) else json.dumps(item) for item in (header, claims)]
    signed = ".".join(b64(part.encode()) for part in parts)
    return f"{signed}.{b64(hmac.new(secret, signed.encode(), hashlib.sha256).digest())}"


@pytest.fixture
def tokens() -> Tokens:
    return Tokens([KEY])


def test_a_token_says_who_from_when_until_when(tokens: Tokens) -> None:
    text, issued = tokens.issue("ada", "e1", NOW)
    claims = jwt.decode(text, options={"verify_signature": False})
    assert set(claims) == set(CLAIMS)
    assert claims["exp"] - claims["iat"] == LIFETIME_S == 24 * 3600
    assert tokens.read(text, NOW) == issued
    assert issued.token_id not in repr(issued)


def test_no_two_tokens_are_the_same(tokens: Tokens) -> None:
    assert tokens.issue("ada", "e1", NOW)[0] != tokens.issue("ada", "e1", NOW)[0]


def test_the_forging_used_here_can_make_a_good_one(tokens: Tokens) -> None:
    """Else the refusals below would prove nothing."""
    assert tokens.read(forge(), NOW).user == "ada"


@pytest.mark.parametrize(
    ("header", "claims", "secret"),
    [
        pytest.param({**HEADER, "alg": "none"}, CLAIMS, b"", id="alg none"),
        pytest.param({**HEADER, "alg": "None"}, CLAIMS, KEY.secret, id="alg None"),
        pytest.param({**HEADER, "alg": "HS512"}, CLAIMS, KEY.secret, id="another MAC"),
        pytest.param({**HEADER, "alg": "RS256"}, CLAIMS, KEY.secret, id="RS for HS"),
        pytest.param({**HEADER, "typ": "JWT"}, CLAIMS, KEY.secret, id="another kind of JWT"),
        pytest.param({**HEADER, "kid": "../../etc/passwd"}, CLAIMS, KEY.secret, id="kid path"),
        pytest.param({**HEADER, "kid": "k1\0"}, CLAIMS, KEY.secret, id="kid with NUL"),
        pytest.param({**HEADER, "kid": "k2"}, CLAIMS, KEY.secret, id="kid unknown"),
        pytest.param({**HEADER, "kid": 1}, CLAIMS, KEY.secret, id="kid no string"),
        pytest.param({"alg": "HS256", "typ": HEADER_TYPE}, CLAIMS, KEY.secret, id="no kid"),
        pytest.param({**HEADER, "jku": "https://x"}, CLAIMS, KEY.secret, id="jku"),
        pytest.param({**HEADER, "jwk": {"k": "x"}}, CLAIMS, KEY.secret, id="jwk"),
        pytest.param({**HEADER, "x5u": "https://x"}, CLAIMS, KEY.secret, id="x5u"),
        pytest.param({**HEADER, "crit": []}, CLAIMS, KEY.secret, id="crit"),
        pytest.param(HEADER, CLAIMS, b"another", id="another key"),
        pytest.param(HEADER, {**CLAIMS, "aud": "other"}, KEY.secret, id="aud"),
        pytest.param(HEADER, {**CLAIMS, "aud": [AUDIENCE, "x"]}, KEY.secret, id="aud list"),
        pytest.param(HEADER, {**CLAIMS, "iss": "other"}, KEY.secret, id="iss"),
        pytest.param(HEADER, {**CLAIMS, "typ": "refresh"}, KEY.secret, id="typ"),
        pytest.param(HEADER, {**CLAIMS, "more": 1}, KEY.secret, id="a claim too many"),
        pytest.param(HEADER, {**CLAIMS, "exp": "9999999999"}, KEY.secret, id="exp string"),
        pytest.param(HEADER, {**CLAIMS, "exp": 1e400}, KEY.secret, id="exp infinite"),
        pytest.param(HEADER, {**CLAIMS, "exp": True}, KEY.secret, id="exp boolean"),
        pytest.param(HEADER, {**CLAIMS, "sub": ""}, KEY.secret, id="sub empty"),
        pytest.param(HEADER, {**CLAIMS, "sub": ["ada"]}, KEY.secret, id="sub list"),
        pytest.param(HEADER, {**CLAIMS, "sub": "a" * 500}, KEY.secret, id="sub huge"),
        pytest.param(HEADER, json.dumps(CLAIMS)[:-1] + ',"sub":"eve"}', KEY.secret, id="sub twice"),
        pytest.param(json.dumps(HEADER)[:-1] + ',"kid":"k1"}', CLAIMS, KEY.secret, id="kid twice"),
        pytest.param(HEADER, "[]", KEY.secret, id="claims a list"),
        pytest.param(HEADER, "[" * 900, KEY.secret, id="claims deep"),
    ],
)
def test_a_forgery_is_refused(tokens: Tokens, header: Any, claims: Any, secret: bytes) -> None:
    with pytest.raises(TokenRefused) as caught:
        tokens.read(forge(header, claims, secret), NOW)
    assert "ada" not in str(caught.value)


@pytest.mark.parametrize("name", sorted(CLAIMS))
def test_every_claim_must_be_there(tokens: Tokens, name: str) -> None:
    claims = {key: value for key, value in CLAIMS.items() if key != name}
    with pytest.raises(TokenRefused):
        tokens.read(forge(claims=claims), NOW)


@pytest.mark.parametrize(
    ("moment", "good"),
    [
        (NOW - LEEWAY_S, True),
        (NOW - LEEWAY_S - 1, False),
        (NOW + 60 + LEEWAY_S, True),
        (NOW + 60 + LEEWAY_S + 1, False),
    ],
)
def test_a_token_has_its_time_and_a_leeway_for_clocks(
    tokens: Tokens, moment: float, good: bool
) -> None:
    if good:
        assert tokens.read(forge(), moment).user == "ada"
    else:
        with pytest.raises(TokenRefused):
            tokens.read(forge(), moment)


@pytest.mark.parametrize(
    "text", ["", ".", "..", "a.b", "a.b.c.d", "x" * 5000, "\xe9.a.b", "=.=.=", "ey J.a.b", "\n"]
)
def test_what_is_no_token_is_refused(tokens: Tokens, text: str) -> None:
    with pytest.raises(TokenRefused):
        tokens.read(text, NOW)


@given(st.data())
def test_a_token_altered_in_any_letter_is_refused(data: st.DataObject) -> None:
    """Also in the last one, some of whose bits a lax reader of base64 would not look at."""
    text = forge()
    at = data.draw(st.integers(0, len(text) - 1))
    letter = data.draw(st.characters(min_codepoint=33, max_codepoint=126).filter(text[at].__ne__))
    with pytest.raises(TokenRefused):
        Tokens([KEY]).read(text[:at] + letter + text[at + 1 :], NOW)


@given(st.text(max_size=300))
def test_no_text_at_all_gets_further_than_a_refusal(text: str) -> None:
    with pytest.raises(TokenRefused):
        Tokens([KEY]).read(text, NOW)


def test_the_newest_key_signs_and_the_older_ones_still_read() -> None:
    old, _ = Tokens([KEY]).issue("ada", "e1", NOW)
    both = Tokens([KEY, SigningKey("k2", b"t" * 32, NOW + 1)])
    assert both.read(old, NOW).user == "ada"
    new, _ = both.issue("ada", "e1", NOW)
    assert jwt.get_unverified_header(new)["kid"] == "k2"
    with pytest.raises(TokenRefused):
        Tokens([KEY]).read(new, NOW)
