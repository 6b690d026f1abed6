#!/bin/sh
# Root acts as the server's own account, on the server's own data; anybody else on their own.
program=/usr/lib/vitalbridge-server/vitalbridge-server
if [ "$(id -u)" = 0 ] && [ -z "$VITALBRIDGE_SERVER_DATA_DIR" ]; then
    set -a
    [ ! -f /etc/vitalbridge/server.env ] || . /etc/vitalbridge/server.env
    set +a
    exec setpriv --reuid=vitalbridge-server --regid=vitalbridge-server --init-groups "$program" "$@"
fi
exec "$program" "$@"
