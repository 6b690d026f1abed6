"""The demo clinic: invented people, dated around today, told as a server's log would."""
