"""The clinic's patients: table of contents."""

from vitalbridge_desktop.kernel.service import Service

from . import admission as admit
from . import commands as do
from . import events as happened
from . import finding, merging, names, records, search_index, tables, telling_apart
from . import queries as know

patients = Service(
    "patients",
    projections=search_index.projections,
    patient=tables.patients,
    second_phone=tables.second_phones,
    told_apart=telling_apart.told_apart,
)
patients.command(do.CreatePatient, do.create_patient, happened.PatientCreated)
patients.command(do.UpdatePatient, do.update_patient, happened.PatientUpdated)
patients.command(do.SetPatientAlert, do.set_patient_alert, happened.PatientAlertSet)
patients.command(do.ClearPatientAlert, do.clear_patient_alert, happened.PatientAlertCleared)
patients.command(do.ArchivePatient, do.archive_patient, happened.PatientArchived)
patients.command(do.RestorePatient, do.restore_patient, happened.PatientRestored)
patients.command(merging.MergePatients, merging.merge_patients, happened.PatientMerged)
patients.command(merging.UnmergePatients, merging.unmerge_patients, happened.PatientUnmerged)
patients.command(
    telling_apart.TellPatientsApart,
    telling_apart.tell_patients_apart,
    happened.PatientToldApart,
)
patients.command(
    telling_apart.ForgetPatientsApart,
    telling_apart.forget_patients_apart,
    happened.PatientApartForgotten,
)

patients.event(happened.PatientCreated, tables.apply_created, admit.admit_created)
patients.event(happened.PatientUpdated, tables.apply_updated, admit.admit_updated)
patients.event(happened.PatientAlertSet, tables.apply_alert_set, admit.admit_alert_set)
patients.event(happened.PatientAlertCleared, tables.apply_alert_cleared, admit.admit_alert_cleared)
patients.event(happened.PatientArchived, tables.apply_archived, admit.admit_archived)
patients.event(happened.PatientRestored, tables.apply_restored, admit.admit_restored)
patients.event(happened.PatientMerged, tables.apply_merged, admit.admit_merged)
patients.event(happened.PatientUnmerged, tables.apply_unmerged, admit.admit_unmerged)
patients.event(
    happened.PatientToldApart, telling_apart.apply_told_apart, telling_apart.admit_told_apart
)
patients.event(
    happened.PatientApartForgotten,
    telling_apart.apply_apart_forgotten,
    telling_apart.admit_apart_forgotten,
)

patients.query(know.PatientNames, names.patient_names)
patients.query(records.GetPatient, records.get_patient)
patients.query(records.MergedRecords, records.merged_records)
patients.query(records.ListRecords, records.list_records)
patients.query(records.SurvivingRecord, records.surviving_record)
patients.query(know.PatientCount, names.patient_count)
patients.query(know.ListPatients, names.list_patients)
patients.query(finding.SearchPatients, finding.search_patients)
patients.query(finding.PossibleDuplicates, finding.possible_duplicates)
