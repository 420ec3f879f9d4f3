"""A client as somebody else would write it: the standard library and ``websockets``, no more.

``python outsider.py SHAPE URL CREDENTIAL CA_FILE`` converses and prints what it met as JSON.
"""

import base64
import hashlib
import json
import math
import ssl
import struct
import sys
import time
import urllib.request

from websockets.sync.client import connect

SETUP = {
    "type": "setup",
    "config": {
        "voice": "Kore",
        "language": "en",
        "liveModel": "gemini-3.8-live",
        "chattiness": "normal",
        "proactiveAudio": True,
        "searchEnabled": False,
        "affectiveDialog": True,
        "deviceId": "d-1",
        "character": "cat",
    },
}
GOOGLE_SETUP = {
    "setup": {
        "model": "models/gemini-3.8-live",
        "generationConfig": {"responseModalities": ["AUDIO"]},
        "outputAudioTranscription": {},
    }
}


def words():
    """A second that is loud like speech, and a second of silence, in frames of 100 ms."""
    loud = [int(9000 * math.sin(i * 0.06) * math.sin(i * 0.0004)) for i in range(16000)]
    pcm = struct.pack("<32000h", *loud, *([0] * 16000))
    return [pcm[start : start + 3200] for start in range(0, len(pcm), 3200)]


def register(url, credential, tls):
    body = json.dumps({"apiKey": credential}).encode()
    request = urllib.request.Request(  # noqa: S310
        url + "/api/v1/auth/register", body, method="POST"
    )
    with urllib.request.urlopen(request, context=tls) as answer:  # noqa: S310
        return json.load(answer)["sessionToken"]


def socket(url, path, tls, **options):
    return connect(url.replace("https", "wss") + path, ssl=tls, compression=None, **options)


class Listener:
    """Binary is sound, text is an object with a type."""

    def __init__(self, client):
        self.client = client
        self.sound = hashlib.sha256()
        self.kinds = []
        self.handle = ""
        self.text = ""

    def until(self, kind):
        while True:
            message = self.client.recv(timeout=20)
            if isinstance(message, bytes):
                self.sound.update(message)
                continue
            event = json.loads(message)
            self.kinds.append(event["type"])
            self.handle = event.get("sessionHandle") or self.handle
            self.text += event["text"] if event["type"] == "transcription" else ""
            if event["type"] == kind:
                return

    def seen(self):
        return {"sound": self.sound.hexdigest(), "kinds": self.kinds, "text": self.text}


def vibecat(url, token, tls):
    """Setup with config, binary PCM, JSON events, ping, resumption."""
    headers = {"Authorization": f"Bearer {token}"}
    with socket(url, "/ws/live", tls, additional_headers=headers) as client:
        first = Listener(client)
        client.send(json.dumps(SETUP))
        first.until("setupComplete")
        for frame in words():
            client.send(frame)
            time.sleep(0.02)
        first.until("turnComplete")
        while not first.handle:
            first.until("sessionResumptionUpdate")
        client.send('{"type": "ping"}')
        first.until("pong")
    with socket(url, "/ws/live", tls, additional_headers=headers) as client:
        second = Listener(client)
        client.send(json.dumps({**SETUP, "resumptionHandle": first.handle}))
        second.until("setupComplete")
        turns = [{"role": "user", "parts": [{"text": "and again"}]}]
        client.send(json.dumps({"clientContent": {"turnComplete": True, "turns": turns}}))
        second.until("turnComplete")
    return [first.seen(), second.seen()]


def fastapi(url, token, tls):
    """``/ws_live``: JSON and base64, no setup, the token in the query."""
    sound, kinds = hashlib.sha256(), []
    with socket(url, f"/ws_live?token={token}", tls) as client:
        for frame in words():
            data = base64.b64encode(frame).decode()
            client.send(json.dumps({"type": "audio", "data": data}))
        while "turnComplete" not in kinds:
            event = json.loads(client.recv(timeout=20))
            kinds.append(event["type"])
            if event["type"] == "audio":
                sound.update(base64.b64decode(event["data"]))
    return [{"sound": sound.hexdigest(), "kinds": kinds}]


def live_chat(url, token, tls):
    """``/v1/live-chat``: Google's own JSON, from a page that can show its token in the query."""
    sound, text, done = hashlib.sha256(), "", False
    with socket(url, f"/v1/live-chat?token={token}", tls) as client:
        client.send(json.dumps(GOOGLE_SETUP))
        assert "setupComplete" in json.loads(client.recv(timeout=20))
        for frame in words():
            data = base64.b64encode(frame).decode()
            audio = {"mimeType": "audio/pcm;rate=16000", "data": data}
            client.send(json.dumps({"realtimeInput": {"audio": audio}}))
        while not done:
            content = json.loads(client.recv(timeout=20)).get("serverContent", {})
            for part in content.get("modelTurn", {}).get("parts", []):
                sound.update(base64.b64decode(part["inlineData"]["data"]))
            text += content.get("outputTranscription", {}).get("text", "")
            done = content.get("turnComplete", False)
    return [{"sound": sound.hexdigest(), "text": text}]


if __name__ == "__main__":
    shape, url, credential, ca_file = sys.argv[1:]
    tls = ssl.create_default_context(cafile=ca_file)
    token = register(url, credential, tls)
    seen = {"vibecat": vibecat, "fastapi": fastapi, "live_chat": live_chat}[shape](url, token, tls)
    assert not any(name.partition(".")[0] == "vibeassist" for name in sys.modules)
    print(json.dumps(seen))
