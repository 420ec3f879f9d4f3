"""One key from anywhere: what a press means, which keys there are, how each system gives them."""
