"""The gateway: a server that holds the key so that no desktop has to."""
