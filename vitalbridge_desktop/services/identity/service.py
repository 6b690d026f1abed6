"""Staff accounts: table of contents."""

from vitalbridge_desktop.kernel.service import Service

from . import admission as admit
from . import commands as do
from . import events as happened
from . import permission, tables
from . import queries as know

identity = Service("identity", staff=tables.staff_members)
identity.command(do.AddStaffMember, do.add_staff_member, happened.StaffAdded)
identity.command(do.UpdateStaffMember, do.update_staff_member, happened.StaffUpdated)
identity.command(do.SetRoles, do.set_roles, happened.StaffRolesSet)
identity.command(do.SetPassword, do.set_password, happened.StaffPasswordSet)
identity.command(do.DeactivateStaffMember, do.deactivate_staff_member, happened.StaffDeactivated)
identity.command(do.ReactivateStaffMember, do.reactivate_staff_member, happened.StaffReactivated)

identity.event(happened.StaffAdded, tables.apply_added, admit.admit_added)
identity.event(happened.StaffUpdated, tables.apply_updated, admit.admit_updated)
identity.event(happened.StaffRolesSet, tables.apply_roles_set, admit.admit_roles_set)
identity.event(happened.StaffPasswordSet, tables.apply_password_set, admit.admit_password_set)
identity.event(happened.StaffDeactivated, tables.apply_deactivated, admit.admit_deactivated)
identity.event(happened.StaffReactivated, tables.apply_reactivated, admit.admit_reactivated)

identity.permit(permission.permit)
identity.query(permission.GrantedTo, permission.granted_to)
identity.query(know.ListStaff, know.list_staff)
identity.query(know.GetStaffMember, know.get_staff_member)
identity.query(know.StaffNames, know.staff_names)
identity.query(know.SignIn, know.sign_in)
