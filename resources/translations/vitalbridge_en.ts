<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AccountSection</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttentionScreen</name>
    <message numerus="yes">
        <source>%n more to decide</source>
        <translation>
            <numerusform>%n more to decide</numerusform>
            <numerusform>%n more to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClinicSection</name>
    <message numerus="yes">
        <source>days</source>
        <comment>behind their number</comment>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComingUp</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n providers blocked</source>
        <translation>
            <numerusform>%n provider blocked</numerusform>
            <numerusform>%n providers blocked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayBoard</name>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayBoardWidget</name>
    <message numerus="yes">
        <source>Drop to move %n visits</source>
        <translation>
            <numerusform>Drop to move %n visit</numerusform>
            <numerusform>Drop to move %n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FreedRow</name>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>%n waits</numerusform>
            <numerusform>%n wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImpactNote</name>
    <message numerus="yes">
        <source>%n visits would lose their place, and need attention: {who}</source>
        <translation>
            <numerusform>%n visit would lose its place, and need attention: {who}</numerusform>
            <numerusform>%n visits would lose their place, and need attention: {who}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{said} and %n more</source>
        <translation>
            <numerusform>{said} and %n more</numerusform>
            <numerusform>{said} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>Import all %n</source>
        <translation>
            <numerusform>Import this one</numerusform>
            <numerusform>Import all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import the %n good ones</source>
        <translation>
            <numerusform>Import the one that is good</numerusform>
            <numerusform>Import the %n good ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patients were imported</source>
        <translation>
            <numerusform>%n patient was imported</numerusform>
            <numerusform>%n patients were imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patients are saved in {file}</source>
        <translation>
            <numerusform>%n patient is saved in {file}</numerusform>
            <numerusform>%n patients are saved in {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeaveCard</name>
    <message numerus="yes">
        <source>{who}: %n visits moved</source>
        <translation>
            <numerusform>{who}: %n visit moved</numerusform>
            <numerusform>{who}: %n visits moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave approved: {who}, {when} · %n visits moved</source>
        <translation>
            <numerusform>Leave approved: {who}, {when} · %n visit moved</numerusform>
            <numerusform>Leave approved: {who}, {when} · %n visits moved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineBooking</name>
    <message numerus="yes">
        <source>{who}, or %n more</source>
        <translation>
            <numerusform>{who}, or one more</numerusform>
            <numerusform>{who}, or %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthModel</name>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to solve</source>
        <translation>
            <numerusform>%n to solve</numerusform>
            <numerusform>%n to solve</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpeningsView</name>
    <message numerus="yes">
        <source>{n} in %n days · found in {ms} ms</source>
        <translation>
            <numerusform>{n} in %n day · found in {ms} ms</numerusform>
            <numerusform>{n} in %n days · found in {ms} ms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message numerus="yes">
        <source>Take at least %n letters or figures.</source>
        <translation>
            <numerusform>Take at least %n letter or figure.</numerusform>
            <numerusform>Take at least %n letters or figures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatientField</name>
    <message numerus="yes">
        <source>%n similar</source>
        <translation>
            <numerusform>%n similar</numerusform>
            <numerusform>%n similar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordLines</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepeatCard</name>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Book %n visits</source>
        <translation>
            <numerusform>Book %n visit</numerusform>
            <numerusform>Book %n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Booked %n visits for {name}, the first on {day}</source>
        <translation>
            <numerusform>Booked %n visit for {name}, on {day}</numerusform>
            <numerusform>Booked %n visits for {name}, the first on {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SidebarEntry</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncPill</name>
    <message numerus="yes">
        <source>%n changes waiting</source>
        <translation>
            <numerusform>%n change waiting</numerusform>
            <numerusform>%n changes waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message numerus="yes">
        <source>%n patients were imported</source>
        <translation>
            <numerusform>%n patient was imported</numerusform>
            <numerusform>%n patients were imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told}. %n stayed as they are: {names}. {why}</source>
        <translation>
            <numerusform>{told}. %n stayed as it is: {names}. {why}</numerusform>
            <numerusform>{told}. %n stayed as they are: {names}. {why}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitActs</name>
    <message numerus="yes">
        <source>Cancelled %n visits: {reason}</source>
        <translation>
            <numerusform>Cancelled %n visit: {reason}</numerusform>
            <numerusform>Cancelled %n visits: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n visits</source>
        <translation>
            <numerusform>Moved %n visit</numerusform>
            <numerusform>Moved %n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitMenu</name>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitPanel</name>
    <message numerus="yes">
        <source>%n visits chosen</source>
        <translation>
            <numerusform>%n visit chosen</numerusform>
            <numerusform>%n visits chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>these %n visits</source>
        <translation>
            <numerusform>this visit</numerusform>
            <numerusform>these %n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingView</name>
    <message numerus="yes">
        <source>%n wait for a time</source>
        <translation>
            <numerusform>%n waits for a time</numerusform>
            <numerusform>%n wait for a time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cases</name>
    <message numerus="yes">
        <source>Other desks made %n changes with a newer program. They show after the update.</source>
        <translation>
            <numerusform>Another desk made %n change with a newer program. It shows after the update.</numerusform>
            <numerusform>Other desks made %n changes with a newer program. They show after the update.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave approved: {who}, {days} · %n visits affected</source>
        <translation>
            <numerusform>Leave approved: {who}, {days} · %n visit affected</numerusform>
            <numerusform>Leave approved: {who}, {days} · %n visits affected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move all %n</source>
        <translation>
            <numerusform>Move it</numerusform>
            <numerusform>Move all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Call %n…</source>
        <translation>
            <numerusform>Call %n…</numerusform>
            <numerusform>Call %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits with {who} moved</source>
        <translation>
            <numerusform>%n visit with {who} moved</numerusform>
            <numerusform>%n visits with {who} moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can move to another time</source>
        <translation>
            <numerusform>%n can move to another time</numerusform>
            <numerusform>%n can move to another time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can move to {doctor} at the same time</source>
        <translation>
            <numerusform>%n can move to {doctor} at the same time</numerusform>
            <numerusform>%n can move to {doctor} at the same time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can move to colleagues at the same time</source>
        <translation>
            <numerusform>%n can move to a colleague at the same time</numerusform>
            <numerusform>%n can move to colleagues at the same time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need a call</source>
        <translation>
            <numerusform>%n needs a call</numerusform>
            <numerusform>%n need a call</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leave</name>
    <message numerus="yes">
        <source>%n visits that day</source>
        <translation>
            <numerusform>%n visit that day</numerusform>
            <numerusform>%n visits that day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits in those days</source>
        <translation>
            <numerusform>%n visit in those days</numerusform>
            <numerusform>%n visits in those days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keep their time with</source>
        <translation>
            <numerusform>%n keeps the time with</numerusform>
            <numerusform>%n keep their time with</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move to the nearest time</source>
        <translation>
            <numerusform>%n moves to the nearest time</numerusform>
            <numerusform>%n move to the nearest time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need a call</source>
        <translation>
            <numerusform>%n needs a call</numerusform>
            <numerusform>%n need a call</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re-place %n visits</source>
        <translation>
            <numerusform>Re-place %n visit</numerusform>
            <numerusform>Re-place %n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve and re-place %n</source>
        <translation>
            <numerusform>Approve and re-place %n</numerusform>
            <numerusform>Approve and re-place %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n days</source>
        <translation>
            <numerusform>within %n day</numerusform>
            <numerusform>within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moments</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patients</name>
    <message numerus="yes">
        <source>{} and %n more are spelt differently</source>
        <translation>
            <numerusform>{} and %n more are spelt differently</numerusform>
            <numerusform>{} and %n more are spelt differently</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n</source>
        <translation>
            <numerusform>the first one</numerusform>
            <numerusform>the first %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message numerus="yes">
        <source>at most {longest}, %Ln visits</source>
        <translation>
            <numerusform>at most {longest}, %Ln visit</numerusform>
            <numerusform>at most {longest}, %Ln visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{missed} of %Ln visits</source>
        <translation>
            <numerusform>{missed} of %Ln visit</numerusform>
            <numerusform>{missed} of %Ln visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message numerus="yes">
        <source>The file has more than %n rows. Import it in parts.</source>
        <translation>
            <numerusform>The file has more than %n row. Import it in parts.</numerusform>
            <numerusform>The file has more than %n rows. Import it in parts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %n MB. Import it in parts.</source>
        <translation>
            <numerusform>The file is larger than %n MB. Import it in parts.</numerusform>
            <numerusform>The file is larger than %n MB. Import it in parts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has more than %n columns.</source>
        <translation>
            <numerusform>The file has more than %n column.</numerusform>
            <numerusform>The file has more than %n columns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A series has at most %n visits.</source>
        <translation>
            <numerusform>A series has at most %n visit.</numerusform>
            <numerusform>A series has at most %n visits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visits are booked from today to %n days ahead.</source>
        <translation>
            <numerusform>Visits are booked from today to %n day ahead.</numerusform>
            <numerusform>Visits are booked from today to %n days ahead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A visit is booked at least %n hours ahead.</source>
        <translation>
            <numerusform>A visit is booked at least %n hour ahead.</numerusform>
            <numerusform>A visit is booked at least %n hours ahead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clinic books at most %n days ahead.</source>
        <translation>
            <numerusform>The clinic books at most %n day ahead.</numerusform>
            <numerusform>The clinic books at most %n days ahead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A visit is booked at least %n minutes ahead.</source>
        <translation>
            <numerusform>A visit is booked at least %n minute ahead.</numerusform>
            <numerusform>A visit is booked at least %n minutes ahead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clinic wants to know %n minutes ahead.</source>
        <translation>
            <numerusform>The clinic wants to know %n minute ahead.</numerusform>
            <numerusform>The clinic wants to know %n minutes ahead.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>visits in brief</name>
    <message numerus="yes">
        <source>{missed} of %n visits</source>
        <comment>No-shows</comment>
        <translation>
            <numerusform>{missed} of %n visit</numerusform>
            <numerusform>{missed} of %n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waitlist</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
</TS>
