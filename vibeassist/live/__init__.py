"""A Live conversation on the wire: typed events, transports, and the session above them."""
