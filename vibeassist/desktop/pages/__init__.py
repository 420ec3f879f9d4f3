"""The pages of the settings window, and the controls that they and the first run are made of."""
