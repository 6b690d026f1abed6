"""VitalBridge Desktop: a clinic's appointments, schedules and patients, on- and offline."""

__version__ = "0.1.0"
