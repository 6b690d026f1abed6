<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>AttentionScreen</name>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: these were saved, and need a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clashes between desks and visits hit by leave will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookingFields</name>
    <message>
        <source>soonest · tue 9 · 24.11. · next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit &amp;type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from now, next 30 days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookingForm</name>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} + {n} min tidy-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of no kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoever is free first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoever is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone in {specialty}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, if there is one to note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the openings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try words like soonest, tue 9, 24.11. 10:30 or next week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book {time} with {provider}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked {name} for {time} with {provider}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookingPanel</name>
    <message>
        <source>Say it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters of the name, the last digits of the phone number, or the birth date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}, born {born}.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}, born {born}, and we reach you on {phone}?”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CancelCard</name>
    <message>
        <source>Patient called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient is ill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic had to call off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4  Another reason…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter takes the first · Esc keeps the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel {name}?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComingUp</name>
    <message>
        <source>Coming up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the next weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} on leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everyone blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} providers blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} · clinic closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Patient, day, command or screen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayBoard</name>
    <message>
        <source>Drop to move here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On leave until {end} · approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody works on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No-show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused it: needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clashes with another visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient has an alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this desk, not yet synced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayBoardView</name>
    <message>
        <source>Choose a visit first: the arrows walk over the board.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayBoardWidget</name>
    <message>
        <source>Day board</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walk over the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open, or book here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirm, arrived, in room, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move with the arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move to another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancel, no-show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book again, open the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today, any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayControls</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tue, 24.11., next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedules &amp; leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyboardMove</name>
    <message>
        <source>Move to {time}, {provider}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeaveCard</name>
    <message>
        <source>Only approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not? (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave refused: {who}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave approved: {who}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave approved: {who}, {when} · {n} visits moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave approved: {who}, {when} · 1 visit moved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeaveForm</name>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 dec, 7.12., mon, tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same day, if empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoadingPanel</name>
    <message>
        <source>Opening the clinic…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sits here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpeningsList</name>
    <message>
        <source>Openings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpeningsView</name>
    <message>
        <source>↑ ↓ choose · Enter books · Alt E explains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another time in mind?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it under When, such as tue 9:30. If it can’t be, the reasons and the nearest free times stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not {time}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is free then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} in {days} days · found in {ms} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual doctor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientCards</name>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missed} of {all} visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visits yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None booked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientField</name>
    <message>
        <source>Name, phone, birth date or record number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register “{}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n similar</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatientPanel</name>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visits yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientTable</name>
    <message>
        <source>Patients</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientsScreen</name>
    <message>
        <source>Register…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑↓ choose · Enter opens · B books · R registers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is found for “{}”. Enter registers somebody new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No patients yet. Enter registers the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} registered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderTabs</name>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterForm</name>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14.3.1961, 1961-03-14, 14 mar 61</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody like this is registered already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchedulePanel</name>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} · {percent} % booked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchedulesScreen</name>
    <message>
        <source>Ask for leave…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waiting for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} · {} · ← → other weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave asked for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search or command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Name, phone, birth date or record number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search patients</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Screens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidebarEntry</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncPill</name>
    <message>
        <source>On this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online · all synced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} changes waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} need attention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo  Ctrl Z</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>New booking</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UiBus</name>
    <message>
        <source>Something went wrong, and nothing was changed. The log file says more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be taken back any more. {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to bring back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be brought back any more. {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitActs</name>
    <message>
        <source>{name} has confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled {name}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} takes {n} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitMoves</name>
    <message>
        <source>Moving {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows choose the time, with Shift finely · Enter drops · Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit can&apos;t be moved any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking {name} along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a day and a time · Ctrl V drops · Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved {name} to {time} with {provider}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitPanel</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No-show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this desk, not yet synced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, nothing is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booked by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingStrip</name>
    <message>
        <source>Waiting room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Other openings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no free time in the next three weeks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeeklyHoursView</name>
    <message>
        <source>Weekly hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message>
        <source>Nearest free: {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With colleagues: {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within working hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is booked then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doctor} is on leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doctor}’s time is blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too far ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too soon</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cases</name>
    <message>
        <source>Kept · {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a new time · {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booked {when} by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booked {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached the server first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change could not be kept: {who}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change from {} could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found {when} when {desk} came online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booked {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was booked when this still fitted. It needs another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came at {when} ({type}). Nothing else depends on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room is out of use: {who}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doctor} does not see patients then: {who}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two bookings for {doctor}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked twice: {who}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doctor} is on leave: {who}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doctor} does not work then: {who}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doctor} is not free then: {who}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic is closed then: {who}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room for this visit: {who}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One record number for two patients · {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} changed on two desks · {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record changed on two desks · {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both were registered while the desks could not see each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the record now: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancel it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let it take place after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change its status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{desk} wanted to {wish} at {when}{by}. It stands as the server has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave approved: {who}, {days} · 1 visit hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave approved: {who}, {days} · {n} visits hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved by {who} {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move all {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {moves}, then call {calls}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 visit with {} moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} visits with {who} moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 needs a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} need a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} keep their time with a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} move to the nearest time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {who} to {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both (overbook)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel {who}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} moved to {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} moved to {doctor}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} moved to {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both visits are kept: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit cancelled: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: kept {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what {} says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leave</name>
    <message>
        <source>Leave request: {who}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no visits in those days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 visit in those days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} visits in those days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 keeps the time with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} keep their time with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 moves to the nearest time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} move to the nearest time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 needs a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} need a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve and re-place {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within 1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within {} days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moments</name>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patients</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is spelt differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} and {n} more are spelt differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} and {} are spelt differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a new time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same – register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>Your account may not do this. Somebody with the permission can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server can&apos;t be reached just now. Everything is kept on this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not there any more. The list will show what is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has to stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be right: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No-show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>typed_date</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
