#!/bin/bash
# poedit-toggle.sh IN.xlf OUT.xlf : opens a file in real Poedit under Xvfb, toggles “needs work” of the first unit (Ctrl+U) and saves.
# What Poedit showed as needing work is translated in OUT, and what it showed as translated needs work.
if [ -z "$TOGGLE_HOME" ]; then
  T=$(mktemp -d); cp "$1" "$T/toggle.xlf"
  TOGGLE_HOME=$T HOME=$T NO_AT_BRIDGE=1 timeout 90 xvfb-run -a -s "-screen 0 1300x900x24" dbus-run-session -- "$0" 2>/dev/null; R=$?
  cp "$T/toggle.xlf" "$2"; rm -rf "$T"; exit $R
fi
mkdir -p "$HOME/.config"; poedit "$HOME/toggle.xlf" >"$HOME/log" 2>&1 & P=$!
for i in $(seq 1 100); do sleep 0.25; W=$(xdotool search --name "toggle.xlf.*Poedit" | head -1); [ -n "$W" ] && break; done
[ -n "$W" ] || { kill $P; exit 1; }
sleep 2; xdotool windowfocus "$W"; sleep 0.5; xdotool key ctrl+u; sleep 0.7; xdotool key ctrl+s; sleep 2
kill $P; exit 0
