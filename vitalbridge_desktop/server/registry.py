"""The services that judge: the same as on every desk."""

from vitalbridge_desktop.kernel.service import Registry
from vitalbridge_desktop.services.appointments.service import appointments
from vitalbridge_desktop.services.cases.service import cases
from vitalbridge_desktop.services.identity.service import identity
from vitalbridge_desktop.services.patients.service import patients
from vitalbridge_desktop.services.providers.service import providers
from vitalbridge_desktop.services.schedules.service import schedules
from vitalbridge_desktop.services.tenants.service import tenants

REGISTRY = Registry((tenants, identity, providers, patients, schedules, appointments, cases))
