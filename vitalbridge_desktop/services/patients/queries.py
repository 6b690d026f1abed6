"""What can be known about patients."""

from .finding import (
    FoundPatient,
    FoundPatients,
    LikelySame,
    PossibleDuplicates,
    SearchPatients,
)
from .names import (
    ListPatients,
    Names,
    PatientCount,
    PatientName,
    PatientNames,
    Patients,
    PatientTotal,
)
from .phones import shown_phone
from .records import (
    Duplicates,
    GetPatient,
    ListRecords,
    MergedRecord,
    MergedRecords,
    PatientRecord,
    Records,
    SurvivingRecord,
    Survivor,
)

__all__ = [
    "Duplicates",
    "FoundPatient",
    "FoundPatients",
    "GetPatient",
    "LikelySame",
    "ListPatients",
    "ListRecords",
    "MergedRecord",
    "MergedRecords",
    "Names",
    "PatientCount",
    "PatientName",
    "PatientNames",
    "PatientRecord",
    "PatientTotal",
    "Patients",
    "PossibleDuplicates",
    "Records",
    "SearchPatients",
    "SurvivingRecord",
    "Survivor",
    "shown_phone",
]
