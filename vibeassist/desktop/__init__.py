"""The desktop app: tray, pill, windows, hotkeys. The only room that imports Qt."""
