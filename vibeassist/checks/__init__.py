"""What stands between a user and a conversation: found, said in a sentence, with what to do.

No Qt and no terminal in here: the settings window, the first run and ``vibeassist doctor`` show the
same findings.
"""
