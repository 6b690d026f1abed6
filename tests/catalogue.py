"""The names that the platform's catalogue promises, a service a line."""


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


COMMANDS = _names(
    """
    create-tenant update-tenant add-location update-location add-room update-room set-holidays
    add-staff-member update-staff-member set-roles set-password deactivate-staff-member
    create-provider update-provider deactivate-provider reactivate-provider
    create-patient update-patient set-patient-alert clear-patient-alert merge-patients
    unmerge-patients archive-patient restore-patient
    set-working-hours add-schedule-exception remove-schedule-exception block-time unblock-time
    submit-leave-request approve-leave-request reject-leave-request withdraw-leave-request
    define-visit-type update-visit-type create-appointment reschedule-appointment
    cancel-appointment reinstate-appointment confirm-appointment mark-arrived check-in
    complete-appointment mark-no-show revert-status hold-slot release-hold create-series
    change-series join-waitlist leave-waitlist accept-replacement-plan log-contact set-recall
    clear-recall
    resolve-case
    """
)
EVENTS = _names(
    """
    tenant.created tenant.updated location.added location.updated room.added room.updated
    holidays.set
    staff.added staff.updated staff.roles-set staff.password-set staff.deactivated
    provider.created provider.updated provider.deactivated provider.reactivated
    patient.created patient.updated patient.alert-set patient.alert-cleared patient.merged
    patient.unmerged patient.archived patient.restored
    working-hours.set schedule-exception.added schedule-exception.removed time.blocked
    time.unblocked leave.requested leave.approved leave.rejected leave.withdrawn
    visit-type.defined visit-type.updated appointment.created appointment.rescheduled
    appointment.cancelled appointment.reinstated appointment.confirmed appointment.arrived
    appointment.checked-in appointment.completed appointment.no-show appointment.status-reverted
    slot.held slot.released waitlist.joined waitlist.left contact.logged recall.set recall.cleared
    case.resolved
    """
)
QUERIES = _names(
    """
    get-tenant list-tenants list-locations list-rooms
    list-staff get-staff-member
    get-provider list-providers search-providers
    get-patient patient-names list-patients search-patients possible-duplicates
    view-schedule view-availability available-slots explain-slot list-leave-requests leave-impact
    get-appointment list-appointments upcoming-appointments day-board waiting-room list-waitlist
    call-list recall-list replacement-plan visit-history utilisation no-show-rate
    needs-attention
    """
)
COMING = frozenset[str]()  # promised, and not there yet
