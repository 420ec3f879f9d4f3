"""Sound in, sound out: devices, microphone, speaker, jitter buffer, speech detector."""
