#!/bin/sh
# After the files are there, on a first install and on an upgrade.
set -e
account=vitalbridge-server
home=/var/lib/vitalbridge-server
if ! getent passwd "$account" >/dev/null; then
    useradd --system --user-group --home-dir "$home" --no-create-home \
        --shell /usr/sbin/nologin --comment "VitalBridge server" "$account"
fi
install -d -m 0700 -o "$account" -g "$account" "$home"
if [ -d /run/systemd/system ]; then
    systemctl daemon-reload
    if [ "$1" = 1 ] || { [ "$1" = configure ] && [ -z "$2" ]; }; then # first install: rpm, deb
        systemctl enable --now vitalbridge-server.service
    else
        systemctl try-restart vitalbridge-server.service
    fi
fi
