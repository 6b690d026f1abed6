"""The clinic itself: table of contents."""

from vitalbridge_desktop.kernel.service import Service

from . import admission as admit
from . import commands as do
from . import events as happened
from . import queries as know
from . import tables

tenants = Service(
    "tenants",
    tenant=tables.tenants,
    location=tables.locations,
    room=tables.rooms,
    room_equipment=tables.room_equipment,
)
tenants.command(do.CreateTenant, do.create_tenant, happened.TenantCreated)
tenants.command(do.UpdateTenant, do.update_tenant, happened.TenantUpdated)
tenants.command(do.SetHolidays, do.set_holidays, happened.HolidaysSet)
tenants.command(do.AddLocation, do.add_location, happened.LocationAdded)
tenants.command(do.RemoveLocation, do.remove_location, happened.LocationRemoved)
tenants.command(do.UpdateLocation, do.update_location, happened.LocationUpdated)
tenants.command(do.AddRoom, do.add_room, happened.RoomAdded)
tenants.command(do.UpdateRoom, do.update_room, happened.RoomUpdated)

tenants.event(happened.TenantCreated, tables.apply_created, admit.admit_created)
tenants.event(happened.TenantUpdated, tables.apply_updated, admit.admit_updated)
tenants.event(happened.HolidaysSet, tables.apply_holidays_set, admit.admit_holidays_set)
tenants.event(happened.LocationAdded, tables.apply_location_added, admit.admit_location_added)
tenants.event(happened.LocationRemoved, tables.apply_location_removed, admit.admit_location_removed)
tenants.event(happened.LocationUpdated, tables.apply_location_updated, admit.admit_location_updated)
tenants.event(happened.RoomAdded, tables.apply_room_added, admit.admit_room_added)
tenants.event(happened.RoomUpdated, tables.apply_room_updated, admit.admit_room_updated)

tenants.query(know.GetTenant, know.get_tenant)
tenants.query(know.ListTenants, know.list_tenants)
tenants.query(know.ListLocations, know.list_locations)
tenants.query(know.ListRooms, know.list_rooms)
