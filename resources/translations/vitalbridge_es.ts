<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AccountSection</name>
    <message>
        <source>You and this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks when nobody has touched it for</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl L locks at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaTable</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clash</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>Nothing is booked in these seven days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlertCard</name>
    <message>
        <source>Alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What everybody must see first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <message>
        <source>{} more to decide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is encrypted like the store, with its keys in it: it opens with the same passwords and the recovery key. Everybody can go on working meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a copy back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window closes the clinic, checks the copy, and opens what was in it. What it replaces is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, close the clinic and put it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardBar</name>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardCorner</name>
    <message>
        <source>A column for each provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter and view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardOptions</name>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns and grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column for each room  (V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid of {n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardPrints</name>
    <message>
        <source>Choose a visit first: the card is about one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day-sheet-{day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appointment-{day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardScreen</name>
    <message>
        <source>Print the day sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the day sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print an appointment card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save an appointment card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has just come free that somebody waits for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardSetup</name>
    <message>
        <source>Only {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardWalker</name>
    <message>
        <source>Day board</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookingActions</name>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold 10 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waitlist</source>
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
</context>
<context>
    <name>BookingExtras</name>
    <message>
        <source>{booked}, and is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the openings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold 10 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is to wait?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} waits for {kind} with {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} waits for {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New booking</source>
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
        <source>{one} or {other}</source>
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
    <name>BookingParts</name>
    <message>
        <source>A booking is half made: {who}. N goes on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallBar</name>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallKeys</name>
    <message>
        <source>{} will come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} need not be asked to come</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>Nobody is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T  What was said; may stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No need to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} times</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallView</name>
    <message>
        <source>Everybody knows what they should: nobody has to be rung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of these has to be rung. F shows others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑↓ choose · 1–6 what came of it · T a note · F others · W who waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To tell {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalls {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To confirm {}</source>
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
    <name>ChosenVisits</name>
    <message>
        <source>Choose a visit first: the arrows walk over the board.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClinicSection</name>
    <message>
        <source>Clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region of its holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BY, NY, may stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked at most so far ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked at the latest so long before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff may approve their own leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic is changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClockRules</name>
    <message>
        <source>The clocks&apos; rules were changed. Visits keep the time that was promised.</source>
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
    <name>ContactCard</name>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T  What was said; may stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreateForm</name>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sign in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green Valley Clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the clinic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatesList</name>
    <message>
        <source>Dates</source>
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
        <source>Appointment card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you can’t come, please tell us, so that somebody else can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of use</source>
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
        <source>Here</source>
        <comment>Arrived, in a narrow place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>No-show, in a narrow place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <comment>In room, in a narrow place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conf</source>
        <comment>Confirmed, in a narrow place</comment>
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
        <source>{clinic} · printed {day} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
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
        <source>book in one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walk-in, waiting room</source>
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
        <source>move, make longer or shorter</source>
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
        <source>day, week, month, agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rooms, filter and view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose several, menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the day sheet</source>
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
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
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
    <name>DeskForm</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskForms</name>
    <message>
        <source>Leave asked for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskSection</name>
    <message>
        <source>Desk and server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the server told it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring this clinic to a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic has a server now; its history is on the way there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: everything stays on this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be reached just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes that it does not have yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last in step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>New booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book in one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book a walk-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom must I ring?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change working hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other hours on one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays and closing days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let somebody wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back an earlier step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A doctor is sick today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditFields</name>
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
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact or guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides, or is rung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interpreter is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual doctor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another desk has emptied this meanwhile. Save again to keep yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another desk wrote “{}” meanwhile. Save again to keep yours.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Set by your administrator</source>
        <translation>Definido por su administrador</translation>
    </message>
</context>
<context>
    <name>FillBar</name>
    <message>
        <source>Free again: {day} {time}, {n} min with {doctor}. Somebody waits for it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a number books · Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y gives it away</source>
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
        <source>Providers</source>
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
    <message>
        <source>Book “{line}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a clinic on this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join a clinic with a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the demo clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to VitalBridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight providers, two thousand invented patients, a waitlist and some clashes to solve, in a folder of its own. Nothing in it is real, and nothing of it reaches a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the clinic…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the clinic…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FreedRow</name>
    <message>
        <source>Free again, and wished for · F takes one in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who would like this time, the first to ring first · Esc shows all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} wait</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HolidaysCard</name>
    <message>
        <source>Holidays on which the clinic is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close on these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The holidays of {} are set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoursEditor</name>
    <message>
        <source>Weekly hours, to be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>even weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>odd weeks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoursForm</name>
    <message>
        <source>Which hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always, if empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end, if empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget these hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not saved yet. Esc again leaves it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{spoken} · {hours} h a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw or pull with the mouse · ↑↓←→ choose · ⏎ adds · Shift ←→ end · Ctrl ←→ start · Alt ←→ both · . steps of {step} min · A alternate weeks · W same from Monday to Friday · Ctrl C, Ctrl V copies a day · Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours forgotten: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours saved: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentityCheck</name>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them say both before you book by phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised by two details.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImpactNote</name>
    <message>
        <source>No visit would lose its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 visit would lose its place, and need attention: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} visits would lose their place, and need attention: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>A CSV file: type its path, or drop it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the good ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all patients as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying each row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading every record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import all {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the {} good ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 patient was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} patients were imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 patient is saved in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} patients are saved in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong, and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinForm</name>
    <message>
        <source>What this desk is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the server told it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sign in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9, 9:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12, 16:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 dec, mon, tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let somebody wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days; none: any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has to be registered first (F2, R).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no time of day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is to wait?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} · {} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyboardMove</name>
    <message>
        <source>Until {time}, {n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to {time}, {provider}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysOverlay</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a key and press another one. Backspace brings the usual one back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that hold everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All as usual</source>
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
        <source>Look at each</source>
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
        <source>{who}: 1 visit moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: {n} visits moved</source>
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
    <name>LineBar</name>
    <message>
        <source>okaf tue 9 follow-up pham</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book in one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineBooking</name>
    <message>
        <source>Two calls are half booked: N goes on with them, F8 swaps them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{who}, or %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Doctor, day, time, visit and patient, in any order · Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter books {moment} with {doctor} · ↑ ↓ other times · Ctrl Enter form · Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called “{name}” · Ctrl Enter registers them in the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several are called so: Tab chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the two doctors? More letters of the name tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which kind of visit? More letters tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When? tue 9 · 24.11. 10:30 · next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is free then · Ctrl Enter shows why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} is not free · ↓ takes {other} · Ctrl Enter shows why</source>
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
    <name>LocationRoster</name>
    <message>
        <source>The clinic&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>This desk is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was half typed is kept. Somebody else can sign in too.</source>
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
    <name>LookSection</name>
    <message>
        <source>Appearance and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These belong to this desk; others are not changed by them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the next start on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk&apos;s window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Another record: name, phone, birth date or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are these the same person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber differs. The record that stays keeps what it says; the visits, calls and recalls of the other go to it, and come back if the two are taken apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which other record is of the same person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
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
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
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
        <source>Alert</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthModel</name>
    <message>
        <source>1 visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent}% booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} to solve</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month</source>
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
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overbooking</name>
    <message>
        <source>Please choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overbooking leaves a reason: please type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overbooked {name}: {time} with {provider}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take at least {} letters or figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has a new password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is set, but it does not open this desk yet. {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientActs</name>
    <message>
        <source>Alert of {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no alert any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is in use again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} and {} are one record now: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, {} is a record of its own again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} will be asked to come again: {}</source>
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
        </translation>
    </message>
</context>
<context>
    <name>PatientFinder</name>
    <message>
        <source>↑↓ choose · Enter opens · B books · R registers · I imports</source>
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
</context>
<context>
    <name>PatientPanel</name>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls and messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be asked to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One record with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
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
        <source>Bring back</source>
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
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register somebody new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set or clear the alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask to come again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the waitlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next visit on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with another record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take merged records apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive, or bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import or save patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of {} is corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} registered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeriodControls</name>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.11. – 14.11., 2026-10-01 – today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>On the pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the pin: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a day and a time · Ctrl V or the mouse puts it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it here to take it along to another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave {name} there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderRoster</name>
    <message>
        <source>May stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
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
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sees no patients here any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given_name} {family_name} sees patients now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given_name} {family_name} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} sees no patients any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sees no patients any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} sees patients again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sees patients again</source>
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
    <name>ProvidersField</name>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes this name out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else too…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecallCard</name>
    <message>
        <source>Ask to come again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 dec, 3.6.2027</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordLines</name>
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
        <source>Sex</source>
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
        <source>{} of {} visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No-shows</source>
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
    <name>RecoveryPage</name>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written down and in a safe place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the clinic on this desk when a password is lost. It is shown this once: print it, or write it down, and keep it where only those can reach it who may see every patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VitalBridge: recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the clinic on this desk. Keep it in a safe place.</source>
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
    <name>Registering</name>
    <message>
        <source>{} registered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepeatCard</name>
    <message>
        <source>Every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One visit only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← → how often · + − how many · Space leaves a date out · Enter books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One visit less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One visit more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat: {visit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearest free {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Book %n visits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Booked %n visits for {name}, the first on {day}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not see the reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting the visits of this time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv);;PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports · {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomRoster</name>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is out of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is in use again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
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
        <source>On this desk only, since {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Saved: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScheduleDoings</name>
    <message>
        <source>Edit hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for leave…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sick today…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing days…</source>
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
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Really?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave withdrawn: {who}, {when}</source>
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
    <name>Seated</name>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Subjects of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locations and rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk and server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Search or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book a walk-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>This is no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a key with Ctrl or Alt, or F1 to F12: letters belong to screens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields need this key to copy and paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key does something else: {}</source>
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
        </translation>
    </message>
</context>
<context>
    <name>Slow</name>
    <message>
        <source>Something went wrong. The log file says more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffRoster</name>
    <message>
        <source>Sees patients as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
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
        <source>Signs in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m.rossi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May do what is done by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account {} made; set its password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given_name} {family_name} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} may not sign in any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May not sign in any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} may sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signs in no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no password yet</source>
        <translation type="unfinished"></translation>
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
    <name>Surroundings</name>
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
    <message>
        <source>The time is free again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled {n} visits: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved {n} visits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitMenu</name>
    <message>
        <source>{n} visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make longer or shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin for another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {name} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the pinned here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the day sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold it no longer</source>
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
        <source>No-show</source>
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
        <source>How long does {name} take?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows choose the end, with Shift finely · Enter keeps · Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit can&apos;t be moved any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column for {name} there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved {name} to {time}, {room}</source>
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
        <source>{n} visits chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these {n} visits</source>
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
    <name>VisitTypeRoster</name>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept free before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept free after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New kind of visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is offered now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is no longer offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer it no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is offered again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} · not offered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>Ring {phone}: 1 reached, 2 no answer · {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no number)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times that fit</source>
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
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until {until}: {slot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits, and nobody is late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter next step · A I D S steps · P record · Ctrl Z takes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they waited for is past. X takes them off the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number keeps the time for ten minutes; B books the first at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No free time meets these wishes in the next 60 days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingRoom</name>
    <message>
        <source>Waits {n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In room {n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late {n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I · in room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D · done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A · arrived   S · no-show   R · move</source>
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
        <source>Who waits, and who is late  F10</source>
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
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingView</name>
    <message>
        <source>Let somebody wait…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 waits for a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} wait for a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑↓ choose · 1–6 keep a time · B books · X takes off · R whom to ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits for a time. J lets somebody wait, until one is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitlistActs</name>
    <message>
        <source>Kept for {name}: {when} with {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} with {who} is free again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} comes earlier: {when} with {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked {name}: {when} with {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} waits no longer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitlistScreen</name>
    <message>
        <source>Who waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient will come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No need to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book the kept or the first time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the kept time go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a freed time in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let somebody wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} waits</source>
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
        <source>Overbook</source>
        <translation type="unfinished"></translation>
    </message>
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
    <name>activity</name>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient: name or record number, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days: today, 1.11. – 14.11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done that fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑↓ choose · W only this person · P only this patient · Esc everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not kept by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv);;PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity · {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New kind of visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of visit changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept by the clock on the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes place after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time held longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the waitlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off the waitlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back on the waitlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call or message noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call or message struck out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call or message put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records taken apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working hours set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other hours on a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day follows the week again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave to be decided again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic founded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing days set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read every record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} (not kept)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did at this desk and can take back, from before a restart too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You did nothing lately that could be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑↓ choose · Enter takes back, or brings back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>calls</name>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor is away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not want to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} was reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message was left for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of {} is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} does not want to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message was sent to {}</source>
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
        <source>The clocks were changed: {who}, {when}</source>
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
        <source>With the new clocks it is at the same time as another visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clock shows the time that was promised. The patient has to be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came at {when} ({type}). Nothing else depends on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk’s program has to be updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change from {desk} could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made with a newer program. Once all are updated, it can be read.</source>
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
        <source>Another desk made 1 change with a newer program. It shows after the update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other desks made {n} changes with a newer program. They show after the update.</source>
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
        <source>Leave {who} at {when}</source>
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
        <source>{who} stays at {when}</source>
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
        <source>Block time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thu, 26.11., tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From – to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15-16:30, or empty: the whole day</source>
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
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are no hours. Write them like 15-16:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone’s time is blocked: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of {whom} is blocked: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another day than in the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow, 24.12., fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8-12, 13:30-17</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are no hours. Write them like 8-12, 13:30-17.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is closed on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has other hours on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has extra hours on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other days and blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} follows the week again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays and closing days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save closing days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close on all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BE, or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own closing day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24.12., 2 jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works outing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two letters, such as DE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing days saved</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>{who} needs a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: same time, {doctor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: {when}, {doctor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-place 1 visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-place {} visits</source>
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
    <message>
        <source>Who is sick today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the first letters of the family name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave asked for today: {}</source>
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
        <source>This one stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes into the other</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>What {} holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
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
        <source>Whole name</source>
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
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact or guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of each row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those known already are somebody else: import them too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the month first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth dates such as 3.4.2001 are read with {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known already {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong</source>
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
        <source>Patients</source>
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
        <source>female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
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
    <name>places</name>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waitlist</source>
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
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>There is nothing to show for this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter {n}, {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the time booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no-shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booked ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No-shows by weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of those who came or did not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No-shows by how far ahead it was booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How full each day was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked of open time; what is hatched was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How full each provider was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked of open time, in the whole period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No-shows by provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far ahead visits are booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits that were held or missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {longest}, {visits} visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long patients wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From arriving to the room: the usual wait, and the longest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New and returning patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New is whose first visit here lies in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who booked the visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At which desk they were booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{booked} of {open} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missed} of {visits} visits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Front desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can read this. An administrator can change it.</source>
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
<context>
    <name>waitlist</name>
    <message>
        <source>Urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
