#!/bin/sh
# Before the files go: only where it is a removal, not an upgrade. Data and account stay.
set -e
if { [ "$1" = remove ] || [ "$1" = 0 ]; } && [ -d /run/systemd/system ]; then # deb, rpm
    systemctl disable --now vitalbridge-server.service
fi
