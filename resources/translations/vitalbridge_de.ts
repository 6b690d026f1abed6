<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AccountSection</name>
    <message>
        <source>You and this desk</source>
        <translation>Sie und dieser Platz</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Ihr Passwort</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>nie von selbst</translation>
    </message>
    <message>
        <source>Locks when nobody has touched it for</source>
        <translation>Sperrt, wenn niemand etwas getan hat, nach</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl L locks at once</source>
        <translation>Strg L sperrt sofort</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
</context>
<context>
    <name>AgendaTable</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Clash</source>
        <translation>Konflikt</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>Nothing is booked in these seven days.</source>
        <translation>In diesen sieben Tagen ist nichts gebucht.</translation>
    </message>
</context>
<context>
    <name>AlertCard</name>
    <message>
        <source>Alert</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>What everyone must see first</source>
        <translation>Was alle zuerst sehen müssen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>AttentionScreen</name>
    <message>
        <source>Needs attention</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Nothing is lost: these were saved, and need a decision.</source>
        <translation>Nichts ist verloren: Alles ist gespeichert und braucht eine Entscheidung.</translation>
    </message>
    <message>
        <source>Nothing needs a decision.</source>
        <translation>Nichts ist zu entscheiden.</translation>
    </message>
    <message>
        <source>Clashes between desks and visits hit by leave will stand here.</source>
        <translation>Konflikte zwischen Plätzen und Termine, die auf eine Abwesenheit fallen, stehen dann hier.</translation>
    </message>
    <message>
        <source>The next case, or the one before</source>
        <translation>Der nächste Fall oder der davor</translation>
    </message>
    <message>
        <source>Take a way out</source>
        <translation>Eine Lösung wählen</translation>
    </message>
    <message>
        <source>Look for other openings</source>
        <translation>Andere freie Zeiten suchen</translation>
    </message>
    <message>
        <source>Back to what was offered first</source>
        <translation>Zurück zu den ersten Lösungen</translation>
    </message>
    <message numerus="yes">
        <source>%n more to decide</source>
        <translation>
            <numerusform>%n weiterer zu klären</numerusform>
            <numerusform>%n weitere zu klären</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Into this file</source>
        <translation>In diese Datei</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Kopie anlegen</translation>
    </message>
    <message>
        <source>The copy is being made</source>
        <translation>Die Kopie wird angelegt</translation>
    </message>
    <message>
        <source>The copy is encrypted like the store, with its keys in it: it opens with the same passwords and the recovery key. Everyone can go on working meanwhile.</source>
        <translation>Die Kopie ist verschlüsselt wie der Bestand selbst und enthält dessen Schlüssel: Sie öffnet sich mit denselben Passwörtern und dem Wiederherstellungsschlüssel. Alle können währenddessen weiterarbeiten.</translation>
    </message>
    <message>
        <source>From this file</source>
        <translation>Aus dieser Datei</translation>
    </message>
    <message>
        <source>Put it back…</source>
        <translation>Zurückspielen…</translation>
    </message>
    <message>
        <source>Put a copy back</source>
        <translation>Eine Kopie zurückspielen</translation>
    </message>
    <message>
        <source>The copy is unpacked and checked first; until that is done it can be stopped, and nothing is changed. Then the clinic is closed, and what was in the copy opens. What it replaces is kept beside it.</source>
        <translation>Die Kopie wird zuerst entpackt und geprüft; so lange lässt es sich abbrechen, ohne dass etwas geändert ist. Dann wird die Praxis geschlossen, und was in der Kopie war, geht auf. Was sie ersetzt, bleibt daneben liegen.</translation>
    </message>
    <message>
        <source>The copy is being unpacked and checked</source>
        <translation>Die Kopie wird entpackt und geprüft</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Bitte ausfüllen.</translation>
    </message>
    <message>
        <source>A copy is in {}</source>
        <translation>Eine Kopie liegt in {}</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>Yes, close the clinic and put it back</source>
        <translation>Ja, Praxis schließen und zurückspielen</translation>
    </message>
</context>
<context>
    <name>BoardBar</name>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>BoardCorner</name>
    <message>
        <source>A column for each provider</source>
        <translation>Eine Spalte je Behandler</translation>
    </message>
    <message>
        <source>By room</source>
        <translation>Nach Raum</translation>
    </message>
    <message>
        <source>Filter and view</source>
        <translation>Filter und Ansicht</translation>
    </message>
</context>
<context>
    <name>BoardOptions</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Columns and grid</source>
        <translation>Spalten und Raster</translation>
    </message>
    <message>
        <source>A column for each room</source>
        <translation>Eine Spalte je Raum</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Usual grid</source>
        <translation>Übliches Raster</translation>
    </message>
    <message>
        <source>Grid of {n} min</source>
        <translation>Raster von {n} min</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Specialties</source>
        <translation>Fachrichtungen</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Behandler</translation>
    </message>
</context>
<context>
    <name>BoardPrints</name>
    <message>
        <source>Choose a visit first: the card is about one.</source>
        <translation>Bitte erst einen Termin wählen: Die Karte gilt für einen.</translation>
    </message>
    <message>
        <source>day-sheet-{day}</source>
        <translation>tagesblatt-{day}</translation>
    </message>
    <message>
        <source>appointment-{day}</source>
        <translation>termin-{day}</translation>
    </message>
</context>
<context>
    <name>BoardScreen</name>
    <message>
        <source>Print the day sheet</source>
        <translation>Tagesblatt drucken</translation>
    </message>
    <message>
        <source>Save the day sheet</source>
        <translation>Tagesblatt speichern</translation>
    </message>
    <message>
        <source>Print an appointment card</source>
        <translation>Terminkarte drucken</translation>
    </message>
    <message>
        <source>Save an appointment card</source>
        <translation>Terminkarte speichern</translation>
    </message>
    <message>
        <source>Nothing has just come free that somebody waits for.</source>
        <translation>Gerade ist nichts frei geworden, worauf jemand wartet.</translation>
    </message>
</context>
<context>
    <name>BoardSetup</name>
    <message>
        <source>Only {what}</source>
        <translation>Nur {what}</translation>
    </message>
</context>
<context>
    <name>BoardWalker</name>
    <message>
        <source>Day board</source>
        <translation>Tageskalender</translation>
    </message>
</context>
<context>
    <name>BookingActions</name>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>Wiederholen…</translation>
    </message>
    <message>
        <source>Hold 10 min</source>
        <translation>10 min halten</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Reason, if there is one to note</source>
        <translation>Grund, falls einer zu notieren ist</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>BookingExtras</name>
    <message>
        <source>Two calls are half booked: book one of them, or start it over.</source>
        <translation>Zwei Anrufe sind halb gebucht: Buchen Sie einen davon, oder beginnen Sie ihn neu.</translation>
    </message>
    <message>
        <source>{booked}, and is here</source>
        <translation>{booked}; ist schon da</translation>
    </message>
    <message>
        <source>Choose one of the openings.</source>
        <translation>Bitte eine der freien Zeiten wählen.</translation>
    </message>
    <message>
        <source>Hold 10 min</source>
        <translation>10 min halten</translation>
    </message>
    <message>
        <source>Held until {time}</source>
        <translation>Freigehalten bis {time}</translation>
    </message>
    <message>
        <source>Who is to wait?</source>
        <translation>Wer soll warten?</translation>
    </message>
    <message>
        <source>{name} waits for {kind} with {whom}</source>
        <translation>{name} wartet auf {kind} bei {whom}</translation>
    </message>
    <message>
        <source>{name} waits for {kind}</source>
        <translation>{name} wartet auf {kind}</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Ohne Termin</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Neuer Termin</translation>
    </message>
</context>
<context>
    <name>BookingFields</name>
    <message>
        <source>soonest · tue 9 · 24.11. · next week</source>
        <translation>sofort · di 9 · 24.11. · nächste woche</translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation>&amp;Patient</translation>
    </message>
    <message>
        <source>Visit &amp;type</source>
        <translation>&amp;Terminart</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>&amp;Bei</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>&amp;Wann</translation>
    </message>
</context>
<context>
    <name>BookingForm</name>
    <message>
        <source>Try words like these: {examples}</source>
        <translation>Zum Beispiel so: {examples}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{length} + {n} min tidy-up</source>
        <translation>{length} + {n} min Nachbereitung</translation>
    </message>
    <message>
        <source>of no kind</source>
        <translation>ohne Terminart</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Egal wer</translation>
    </message>
    <message>
        <source>whoever is free first</source>
        <translation>wer zuerst frei ist</translation>
    </message>
    <message>
        <source>whoever is free</source>
        <translation>wer gerade frei ist</translation>
    </message>
    <message>
        <source>Anyone in {specialty}</source>
        <translation>Egal wer, {specialty}</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Neuer Termin</translation>
    </message>
    <message>
        <source>Choose one of the openings.</source>
        <translation>Bitte eine der freien Zeiten wählen.</translation>
    </message>
    <message>
        <source>Book {time} with {provider}</source>
        <translation>{time} bei {provider} buchen</translation>
    </message>
    <message>
        <source>Booked {name} for {time} with {provider}</source>
        <translation>{name} gebucht: {time} bei {provider}</translation>
    </message>
</context>
<context>
    <name>BookingPanel</name>
    <message>
        <source>Say it back</source>
        <translation>Zur Kontrolle</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>Für wen ist es?</translation>
    </message>
    <message>
        <source>Type a few letters of the name, the last digits of the phone number, or the birth date.</source>
        <translation>Ein paar Buchstaben des Namens, die letzten Ziffern der Telefonnummer oder das Geburtsdatum eingeben.</translation>
    </message>
    <message>
        <source>“{name}, born {born}.”</source>
        <translation>„{name}, geboren am {born}.“</translation>
    </message>
    <message>
        <source>“{name}, born {born}, and we reach you on {phone}?”</source>
        <translation>„{name}, geboren am {born}, und wir erreichen Sie unter {phone}?“</translation>
    </message>
    <message>
        <source>“{name}, born {born}, and we reach you on {phone} or {second}?”</source>
        <translation>„{name}, geboren am {born}, und wir erreichen Sie unter {phone} oder {second}?“</translation>
    </message>
</context>
<context>
    <name>BookingParts</name>
    <message>
        <source>A booking is half made: {who}. N goes on with it.</source>
        <translation>Eine Buchung ist halb fertig: {who}. N macht damit weiter.</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
</context>
<context>
    <name>CallBar</name>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Another call</source>
        <translation>Noch ein Anruf</translation>
    </message>
    <message>
        <source>This call</source>
        <translation>Dieser Anruf</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
</context>
<context>
    <name>CallKeys</name>
    <message>
        <source>{} has no visit here that waits to be confirmed.</source>
        <translation>{} hat hier keinen Termin, der auf eine Bestätigung wartet.</translation>
    </message>
    <message>
        <source>{} will come</source>
        <translation>{} kommt</translation>
    </message>
    <message>
        <source>{} need not be asked to come</source>
        <translation>{} muss nicht mehr gebeten werden</translation>
    </message>
    <message>
        <source>{} is here because of a visit, not to be asked to come.</source>
        <translation>{} steht hier wegen eines Termins, nicht zum Einbestellen.</translation>
    </message>
    <message>
        <source>The visit of {} stands. D shows its day.</source>
        <translation>Der Termin von {} steht. D zeigt seinen Tag.</translation>
    </message>
    <message>
        <source>{} has no visit here that a day could be shown of.</source>
        <translation>{} hat hier keinen Termin, dessen Tag sich zeigen ließe.</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Niemand ist ausgewählt.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was herauskam</translation>
    </message>
    <message>
        <source>T  What was said; may stay empty</source>
        <translation>T  Was gesagt wurde; darf leer bleiben</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Will come</source>
        <translation>Kommt</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>No need to ask</source>
        <translation>Nicht mehr nötig</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Akte</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Versucht</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>einmal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallView</name>
    <message>
        <source>Everyone knows what they should: nobody has to be rung.</source>
        <translation>Alle wissen Bescheid: Niemand muss angerufen werden.</translation>
    </message>
    <message>
        <source>Nobody of these has to be rung. F shows others.</source>
        <translation>Von diesen muss niemand angerufen werden. F zeigt andere.</translation>
    </message>
    <message>
        <source>↑↓ choose · 1–6 what came of it · T a note · F others · W who waits</source>
        <translation>↑↓ wählen · 1–6 was herauskam · T Notiz · F andere · W wer wartet</translation>
    </message>
    <message>
        <source>All {}</source>
        <translation>Alle {}</translation>
    </message>
    <message>
        <source>To tell {}</source>
        <translation>Mitzuteilen {}</translation>
    </message>
    <message>
        <source>Recalls {}</source>
        <translation>Recalls {}</translation>
    </message>
    <message>
        <source>To confirm {}</source>
        <translation>Zu bestätigen {}</translation>
    </message>
</context>
<context>
    <name>CancelCard</name>
    <message>
        <source>Patient called off</source>
        <translation>Patient hat abgesagt</translation>
    </message>
    <message>
        <source>Patient is ill</source>
        <translation>Patient ist krank</translation>
    </message>
    <message>
        <source>Clinic had to call off</source>
        <translation>Praxis musste absagen</translation>
    </message>
    <message>
        <source>4  Another reason…</source>
        <translation>4  Anderer Grund…</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>Enter takes the first · Esc keeps the visit</source>
        <translation>Enter nimmt den ersten · Esc behält den Termin</translation>
    </message>
    <message>
        <source>Cancel {name}?</source>
        <translation>{name} absagen?</translation>
    </message>
</context>
<context>
    <name>ChosenVisits</name>
    <message>
        <source>Choose a visit first: the arrows walk over the board.</source>
        <translation>Bitte zuerst einen Termin wählen: Die Pfeile gehen durch den Kalender.</translation>
    </message>
    <message>
        <source>{name} is to come {day}: until then the visit can be confirmed.</source>
        <translation>{name} kommt erst {day}: Bis dahin kann der Termin bestätigt werden.</translation>
    </message>
</context>
<context>
    <name>ClinicSection</name>
    <message>
        <source>Clinic</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>Die Praxis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Region of its holidays</source>
        <translation>Region für die Feiertage</translation>
    </message>
    <message>
        <source>BY, NW, may stay empty</source>
        <translation>BY, NW, darf leer bleiben</translation>
    </message>
    <message>
        <source>Booked at most so far ahead</source>
        <translation>Höchstens so weit im Voraus buchbar</translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <comment>behind their number</comment>
        <translation>
            <numerusform>Tag</numerusform>
            <numerusform>Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Booked at the latest so long before</source>
        <translation>Spätestens so lange vorher buchbar</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Staff may approve their own leave</source>
        <translation>Mitarbeiter dürfen eigene Abwesenheiten genehmigen</translation>
    </message>
    <message>
        <source>The clinic is changed</source>
        <translation>Die Praxis ist geändert</translation>
    </message>
</context>
<context>
    <name>ClockRules</name>
    <message>
        <source>The clocks&apos; rules were changed. Visits keep the time that was promised.</source>
        <translation>Die Zeitregeln wurden geändert. Termine behalten die zugesagte Uhrzeit.</translation>
    </message>
    <message>
        <source>The clocks&apos; rules were changed. Blocks and leave keep their times.</source>
        <translation>Die Zeitregeln wurden geändert. Sperrzeiten und Abwesenheiten behalten ihre Uhrzeiten.</translation>
    </message>
</context>
<context>
    <name>ComingUp</name>
    <message>
        <source>Coming up</source>
        <translation>Demnächst</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the next weeks.</source>
        <translation>Nichts in den nächsten Wochen.</translation>
    </message>
    <message>
        <source>{} on leave</source>
        <translation>{} abwesend</translation>
    </message>
    <message>
        <source>everyone blocked</source>
        <translation>alle gesperrt</translation>
    </message>
    <message numerus="yes">
        <source>%n providers blocked</source>
        <translation>
            <numerusform>%n Behandler gesperrt</numerusform>
            <numerusform>%n Behandler gesperrt</numerusform>
        </translation>
    </message>
    <message>
        <source>{} blocked</source>
        <translation>{} gesperrt</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>Andere Zeiten</translation>
    </message>
    <message>
        <source>No hours</source>
        <translation>Keine Zeiten</translation>
    </message>
    <message>
        <source>Extra hours</source>
        <translation>Zusätzliche Zeiten</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Patient, day, command or screen…</source>
        <translation>Patient, Tag, Befehl oder Ansicht…</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Suche oder Befehl</translation>
    </message>
    <message>
        <source>Nothing here is called “{text}”. Esc goes back.</source>
        <translation>Nichts hier heißt „{text}“. Esc führt zurück.</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>What came of it</source>
        <translation>Was herauskam</translation>
    </message>
    <message>
        <source>T  What was said; may stay empty</source>
        <translation>T  Was gesagt wurde; darf leer bleiben</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
</context>
<context>
    <name>CountingRow</name>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Noch einmal zählen</translation>
    </message>
    <message>
        <source>Stopped: nothing was counted. Choose a shorter time, or count again.</source>
        <translation>Abgebrochen: Es wurde nichts gezählt. Wählen Sie eine kürzere Zeit, oder zählen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Counting the visits of this time…</source>
        <translation>Die Termine dieser Zeit werden gezählt…</translation>
    </message>
</context>
<context>
    <name>CreateForm</name>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Your given name</source>
        <translation>Ihr Vorname</translation>
    </message>
    <message>
        <source>You sign in as</source>
        <translation>Sie melden sich an als</translation>
    </message>
    <message>
        <source>maria</source>
        <translation>maria</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Name der Praxis</translation>
    </message>
    <message>
        <source>Green Valley Clinic</source>
        <translation>Praxis Grüntal</translation>
    </message>
    <message>
        <source>Your family name</source>
        <translation>Ihr Nachname</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Make the clinic</source>
        <translation>Praxis anlegen</translation>
    </message>
</context>
<context>
    <name>DatesList</name>
    <message>
        <source>Dates</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>DayBoard</name>
    <message>
        <source>Drop to move here</source>
        <translation>Hierher verlegen</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Neuer Termin</translation>
    </message>
    <message>
        <source>On leave until {end} · approved</source>
        <translation>Abwesend bis {end} · genehmigt</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Mittag</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Nobody works on this day.</source>
        <translation>An diesem Tag arbeitet niemand.</translation>
    </message>
    <message>
        <source>Appointment card</source>
        <translation>Terminkarte</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>If you can’t come, please tell us, so that somebody else can.</source>
        <translation>Wenn Sie nicht kommen können, sagen Sie uns bitte Bescheid, damit jemand anderes kommen kann.</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Kein Raum</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>außer Betrieb</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Ist da</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>Im Zimmer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>In error</source>
        <translation>Irrtum</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Here</source>
        <comment>Arrived, in a narrow place</comment>
        <translation>Da</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>No-show, in a narrow place</comment>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Room</source>
        <comment>In room, in a narrow place</comment>
        <translation>Zimmer</translation>
    </message>
    <message>
        <source>Conf</source>
        <comment>Confirmed, in a narrow place</comment>
        <translation>Best.</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>The server refused it: needs attention</source>
        <translation>Vom Server abgelehnt: bitte klären</translation>
    </message>
    <message>
        <source>Clashes with another visit</source>
        <translation>Überschneidet sich mit einem anderen Termin</translation>
    </message>
    <message>
        <source>The patient has an alert</source>
        <translation>Zum Patienten gibt es einen Hinweis</translation>
    </message>
    <message>
        <source>On this desk, not yet synced</source>
        <translation>An diesem Platz, noch nicht abgeglichen</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} bis {end}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>There are no providers yet. They are added in the settings.</source>
        <translation>Es gibt noch keine Behandler. Sie werden in den Einstellungen angelegt.</translation>
    </message>
    <message>
        <source>There are no rooms yet. They are added in the settings; V shows the providers.</source>
        <translation>Es gibt noch keine Räume. Sie werden in den Einstellungen angelegt; V zeigt die Behandler.</translation>
    </message>
    <message>
        <source>Nobody is what you look for. Shift F shows everybody.</source>
        <translation>Niemand passt zum Filter. Shift F zeigt alle.</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>{clinic} · printed {day} {time}</source>
        <translation>{clinic} · gedruckt {day} {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n Termin</numerusform>
            <numerusform>%n Termine</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>Seite {n} von {all}</translation>
    </message>
    <message>
        <source>Nothing is booked.</source>
        <translation>Nichts ist gebucht.</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
</context>
<context>
    <name>DayBoardWidget</name>
    <message numerus="yes">
        <source>Drop to move %n visits</source>
        <translation>
            <numerusform>Loslassen, um %n Termin zu verlegen</numerusform>
            <numerusform>Loslassen, um %n Termine zu verlegen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>walk over the board</source>
        <translation>durch den Kalender gehen</translation>
    </message>
    <message>
        <source>new booking</source>
        <translation>neuer Termin</translation>
    </message>
    <message>
        <source>book in one line</source>
        <translation>in einer Zeile buchen</translation>
    </message>
    <message>
        <source>walk-in, waiting room</source>
        <translation>ohne Termin, Wartezimmer</translation>
    </message>
    <message>
        <source>open, or book here</source>
        <translation>öffnen oder hier buchen</translation>
    </message>
    <message>
        <source>confirm, arrived, in room, done</source>
        <translation>bestätigt, da, im Zimmer, erledigt</translation>
    </message>
    <message>
        <source>move, make longer or shorter</source>
        <translation>verlegen, länger, kürzer</translation>
    </message>
    <message>
        <source>move to another day</source>
        <translation>auf anderen Tag verlegen</translation>
    </message>
    <message>
        <source>cancel, no-show</source>
        <translation>absagen, fehlt</translation>
    </message>
    <message>
        <source>book again, open the record</source>
        <translation>erneut buchen, Akte öffnen</translation>
    </message>
    <message>
        <source>today, any day</source>
        <translation>heute, beliebiger Tag</translation>
    </message>
    <message>
        <source>day, week, month, agenda</source>
        <translation>Tag, Woche, Monat, Agenda</translation>
    </message>
    <message>
        <source>rooms, filter and view</source>
        <translation>Räume, Filter und Ansicht</translation>
    </message>
    <message>
        <source>choose several, menu</source>
        <translation>mehrere wählen, Menü</translation>
    </message>
    <message>
        <source>print the day sheet</source>
        <translation>Tagesblatt drucken</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation>Konflikte</translation>
    </message>
</context>
<context>
    <name>DayControls</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Zu einem Tag</translation>
    </message>
    <message>
        <source>This is not a day. Try words like these: {examples}</source>
        <translation>Das ist kein Tag. Zum Beispiel so: {examples}</translation>
    </message>
    <message>
        <source>tue, 24.11., next week</source>
        <translation>di, 24.11., nächste woche</translation>
    </message>
</context>
<context>
    <name>DeskForm</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>DeskForms</name>
    <message>
        <source>Leave asked for</source>
        <translation>Abwesenheit beantragt</translation>
    </message>
</context>
<context>
    <name>DeskSection</name>
    <message>
        <source>Desk and server</source>
        <translation>Platz und Server</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Dieser Platz</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>as the server told it</source>
        <translation>wie vom Server genannt</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Bring this clinic to a server</source>
        <translation>Diese Praxis auf einen Server bringen</translation>
    </message>
    <message>
        <source>Asking the server now</source>
        <translation>Der Server wird gefragt</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Bitte ausfüllen.</translation>
    </message>
    <message>
        <source>The clinic has a server now; its history is on the way there</source>
        <translation>Die Praxis hat jetzt einen Server; ihr Verlauf ist unterwegs dorthin</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>none: everything stays on this desk</source>
        <translation>keiner: alles bleibt an diesem Platz</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>can’t be reached just now</source>
        <translation>gerade nicht erreichbar</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>Changes that it does not have yet</source>
        <translation>Änderungen, die er noch nicht hat</translation>
    </message>
    <message>
        <source>Last in step</source>
        <translation>Zuletzt abgeglichen</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>New booking</source>
        <translation>Neuer Termin</translation>
    </message>
    <message>
        <source>Book in one line</source>
        <translation>In einer Zeile buchen</translation>
    </message>
    <message>
        <source>Book a walk-in</source>
        <translation>Ohne Termin eintragen</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Wartezimmer</translation>
    </message>
    <message>
        <source>Register a patient</source>
        <translation>Patient anlegen</translation>
    </message>
    <message>
        <source>Put on the waitlist</source>
        <translation>Auf die Warteliste setzen</translation>
    </message>
    <message>
        <source>Whom must I ring?</source>
        <translation>Wen muss ich anrufen?</translation>
    </message>
    <message>
        <source>Ask for leave</source>
        <translation>Abwesenheit beantragen</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>Zeit sperren</translation>
    </message>
    <message>
        <source>Change working hours</source>
        <translation>Arbeitszeiten ändern</translation>
    </message>
    <message>
        <source>Other hours on one day</source>
        <translation>Andere Zeiten an einem Tag</translation>
    </message>
    <message>
        <source>Holidays and closing days</source>
        <translation>Feiertage und Schließtage</translation>
    </message>
    <message>
        <source>Take back an earlier step</source>
        <translation>Früheren Schritt rückgängig machen</translation>
    </message>
    <message>
        <source>check in here came</source>
        <translation>anmelden gekommen eingetroffen</translation>
    </message>
    <message>
        <source>missed no-show absent</source>
        <translation>verpasst nicht erschienen</translation>
    </message>
    <message>
        <source>reschedule shift postpone appointment</source>
        <translation>umbuchen verlegen Termin</translation>
    </message>
    <message>
        <source>delete remove call off appointment</source>
        <translation>löschen stornieren streichen Termin</translation>
    </message>
    <message>
        <source>Confirm the visit</source>
        <translation>Besuch bestätigen</translation>
    </message>
    <message>
        <source>The patient has arrived</source>
        <translation>Patient ist da</translation>
    </message>
    <message>
        <source>The patient is in the room</source>
        <translation>Patient ist im Zimmer</translation>
    </message>
    <message>
        <source>The visit is done</source>
        <translation>Besuch ist fertig</translation>
    </message>
    <message>
        <source>The patient did not come</source>
        <translation>Patient kam nicht</translation>
    </message>
    <message>
        <source>Move the visit</source>
        <translation>Besuch verschieben</translation>
    </message>
    <message>
        <source>Make the visit longer or shorter</source>
        <translation>Besuch verlängern oder kürzen</translation>
    </message>
    <message>
        <source>Pin the visit for another day</source>
        <translation>Besuch für einen anderen Tag anheften</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>Besuch absagen</translation>
    </message>
    <message>
        <source>Book again for the same patient</source>
        <translation>Für denselben Patienten noch einmal buchen</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Zu heute gehen</translation>
    </message>
    <message>
        <source>Show the day</source>
        <translation>Tag zeigen</translation>
    </message>
    <message>
        <source>Show the week</source>
        <translation>Woche zeigen</translation>
    </message>
    <message>
        <source>Show the month</source>
        <translation>Monat zeigen</translation>
    </message>
    <message>
        <source>Show the agenda</source>
        <translation>Agenda zeigen</translation>
    </message>
    <message>
        <source>Rooms or providers</source>
        <translation>Räume oder Behandelnde</translation>
    </message>
    <message>
        <source>Filter and view of the board</source>
        <translation>Filter und Ansicht des Plans</translation>
    </message>
    <message>
        <source>options preferences users rooms backup server language dark password</source>
        <translation>Optionen Benutzer Räume Sicherung Server Sprache dunkel Passwort</translation>
    </message>
    <message>
        <source>appointment add make visit</source>
        <translation>Termin Besuch neu anlegen</translation>
    </message>
    <message>
        <source>new add create</source>
        <translation>neu anlegen aufnehmen</translation>
    </message>
    <message>
        <source>revert back</source>
        <translation>zurück widerrufen</translation>
    </message>
    <message>
        <source>closed bank holiday</source>
        <translation>geschlossen Feiertag</translation>
    </message>
    <message>
        <source>ill absent away</source>
        <translation>krank abwesend fehlt</translation>
    </message>
    <message>
        <source>vacation time off</source>
        <translation>Urlaub frei</translation>
    </message>
    <message>
        <source>A doctor is sick today</source>
        <translation>Ein Arzt ist heute krank</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>EditFields</name>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Zweites Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Contact or guardian</source>
        <translation>Kontakt oder Vormund</translation>
    </message>
    <message>
        <source>Who decides, or is rung</source>
        <translation>Wer entscheidet oder angerufen wird</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>Telefon dazu</translation>
    </message>
    <message>
        <source>An interpreter is needed</source>
        <translation>Ein Dolmetscher wird gebraucht</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Usual doctor</source>
        <translation>Stammarzt</translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Edit the record</source>
        <translation>Akte bearbeiten</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Bitte ausfüllen.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Das ist kein Datum.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Another desk has emptied this meanwhile. Save again to keep yours.</source>
        <translation>Ein anderer Platz hat dies inzwischen geleert. Noch einmal speichern, um Ihre Angabe zu behalten.</translation>
    </message>
    <message>
        <source>Another desk wrote “{}” meanwhile. Save again to keep yours.</source>
        <translation>Ein anderer Platz hat inzwischen „{}“ eingetragen. Noch einmal speichern, um Ihre Angabe zu behalten.</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Bitte ausfüllen.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Set by your administrator</source>
        <translation>Von Ihrer Administration festgelegt</translation>
    </message>
</context>
<context>
    <name>FillBar</name>
    <message>
        <source>Free again: {day} {time}, {n} min with {doctor}. Somebody waits for it:</source>
        <translation>Wieder frei: {day} {time}, {n} min bei {doctor}. Darauf wartet jemand:</translation>
    </message>
    <message>
        <source>Enter or a number books · Esc leaves</source>
        <translation>Enter oder eine Zahl bucht · Esc verlässt</translation>
    </message>
    <message>
        <source>Y gives it away</source>
        <translation>Y vergibt ihn</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Behandler</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Book “{line}”</source>
        <translation>„{line}“ buchen</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Make a clinic on this desk</source>
        <translation>Praxis an diesem Platz anlegen</translation>
    </message>
    <message>
        <source>Join a clinic with a code</source>
        <translation>Praxis mit Code beitreten</translation>
    </message>
    <message>
        <source>Look at the demo clinic</source>
        <translation>Demo-Praxis ansehen</translation>
    </message>
    <message>
        <source>Welcome to VitalBridge</source>
        <translation>Willkommen bei VitalBridge</translation>
    </message>
    <message>
        <source>Eight providers, two thousand invented patients, a waitlist and some clashes to solve, in a folder of its own. Nothing in it is real, and nothing of it reaches a server.</source>
        <translation>Acht Behandler, zweitausend erfundene Patienten, eine Warteliste und einige Konflikte zum Lösen, in einem eigenen Ordner. Nichts darin ist echt, und nichts davon gelangt auf einen Server.</translation>
    </message>
    <message>
        <source>Open the demo clinic</source>
        <translation>Demo-Praxis öffnen</translation>
    </message>
    <message>
        <source>The clinic is being made</source>
        <translation>Die Praxis wird angelegt</translation>
    </message>
    <message>
        <source>The clinic is being fetched</source>
        <translation>Die Praxis wird geholt</translation>
    </message>
    <message>
        <source>Stopped: nothing is on this desk. The code is used up; ask for another.</source>
        <translation>Abgebrochen: Auf diesem Platz ist nichts. Der Code ist verbraucht; lassen Sie sich einen neuen geben.</translation>
    </message>
    <message>
        <source>The demo clinic is being made</source>
        <translation>Die Demo-Praxis wird angelegt</translation>
    </message>
    <message>
        <source>Making the clinic…</source>
        <translation>Praxis wird angelegt…</translation>
    </message>
    <message>
        <source>Fetching the clinic…</source>
        <translation>Praxis wird geholt…</translation>
    </message>
</context>
<context>
    <name>FreedRow</name>
    <message>
        <source>Free again, and wished for · F takes one in hand</source>
        <translation>Wieder frei und gewünscht · F nimmt eine Zeit zur Hand</translation>
    </message>
    <message>
        <source>Who would like this time, the first to ring first · Esc shows all</source>
        <translation>Wer diese Zeit gern hätte, zuerst Anzurufende zuerst · Esc zeigt alle</translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HolidaysCard</name>
    <message>
        <source>Holidays on which the clinic is closed</source>
        <translation>Feiertage, an denen die Praxis geschlossen ist</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Das Jahr davor</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>Das Jahr danach</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Close on these days</source>
        <translation>An diesen Tagen schließen</translation>
    </message>
    <message>
        <source>The holidays of {} are set</source>
        <translation>Die Feiertage von {} sind gesetzt</translation>
    </message>
</context>
<context>
    <name>HoursEditor</name>
    <message>
        <source>Weekly hours, to be changed</source>
        <translation>Wöchentliche Arbeitszeiten zum Ändern</translation>
    </message>
    <message>
        <source>{}: closed</source>
        <translation>{}: geschlossen</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
</context>
<context>
    <name>HoursForm</name>
    <message>
        <source>Which hours</source>
        <translation>Welche Zeiten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Always, if empty</source>
        <translation>Schon immer, wenn leer</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>No end, if empty</source>
        <translation>Ohne Ende, wenn leer</translation>
    </message>
    <message>
        <source>Save hours</source>
        <translation>Zeiten speichern</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forget these hours</source>
        <translation>Zeiten verwerfen</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>{} a week</source>
        <comment>hours</comment>
        <translation>{} pro Woche</translation>
    </message>
    <message>
        <source>Draw or pull with the mouse · ↑↓←→ choose · ⏎ adds · Shift ←→ end · Ctrl ←→ start · Alt ←→ both · . steps of {step} min · A alternate weeks · S an hour off · W same from Monday to Friday · Ctrl C, Ctrl V copies a day · Del</source>
        <translation>Mit der Maus zeichnen oder ziehen · ↑↓←→ wählen · ⏎ fügt hinzu · Shift ←→ Ende · Strg ←→ Beginn · Alt ←→ beides · . Schritte von {step} min · A abwechselnde Wochen · S eine Stunde Pause · W Montag bis Freitag gleich · Strg C, Strg V kopiert einen Tag · Del</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>From {}</source>
        <translation>Ab {}</translation>
    </message>
    <message>
        <source>Until {}</source>
        <translation>Bis {}</translation>
    </message>
    <message>
        <source>valid always</source>
        <translation>gilt immer</translation>
    </message>
    <message>
        <source>valid from {}, no end</source>
        <translation>gilt ab {}, ohne Ende</translation>
    </message>
    <message>
        <source>valid until {}</source>
        <translation>gilt bis {}</translation>
    </message>
    <message>
        <source>valid {}</source>
        <comment>from … to …</comment>
        <translation>gilt {}</translation>
    </message>
    <message>
        <source>even weeks</source>
        <translation>gerade Wochen</translation>
    </message>
    <message>
        <source>odd weeks</source>
        <translation>ungerade Wochen</translation>
    </message>
    <message>
        <source>L where</source>
        <translation>L wo</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Das ist kein Datum.</translation>
    </message>
    <message>
        <source>This is not saved yet. Esc again leaves it so.</source>
        <translation>Noch nicht gespeichert. Noch einmal Esc lässt es so.</translation>
    </message>
    <message>
        <source>Hours forgotten: {}</source>
        <translation>Zeiten verworfen: {}</translation>
    </message>
    <message>
        <source>Hours saved: {}</source>
        <translation>Zeiten gespeichert: {}</translation>
    </message>
</context>
<context>
    <name>IdentityCheck</name>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Let them say both before you book by phone.</source>
        <translation>Lassen Sie sich beides nennen, bevor Sie am Telefon buchen.</translation>
    </message>
    <message>
        <source>Recognised by two details.</source>
        <translation>An zwei Angaben erkannt.</translation>
    </message>
</context>
<context>
    <name>ImpactNote</name>
    <message>
        <source>No visit would lose its place.</source>
        <translation>Kein Termin würde seinen Platz verlieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n visits would lose their place, and need attention: {who}</source>
        <translation>
            <numerusform>%n Termin würde seinen Platz verlieren und wäre zu klären: {who}</numerusform>
            <numerusform>%n Termine würden ihren Platz verlieren und wären zu klären: {who}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{said} and %n more</source>
        <translation>
            <numerusform>{said} und %n weiterer</numerusform>
            <numerusform>{said} und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>A CSV file: type its path, or drop it here</source>
        <translation>Eine CSV-Datei: Pfad eingeben oder hier ablegen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Was in den Spalten steht</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Import all</source>
        <translation>Alle übernehmen</translation>
    </message>
    <message>
        <source>Import the good ones</source>
        <translation>Die guten übernehmen</translation>
    </message>
    <message>
        <source>Save all patients as CSV…</source>
        <translation>Alle Patienten als CSV speichern…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Import patients</source>
        <translation>Patienten übernehmen</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
        <source>Trying each row</source>
        <translation>Jede Zeile wird geprüft</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Wird übernommen</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Reading every record</source>
        <translation>Alle Akten werden gelesen</translation>
    </message>
    <message numerus="yes">
        <source>Import all %n</source>
        <translation>
            <numerusform>Diesen einen übernehmen</numerusform>
            <numerusform>Alle %n übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import the %n good ones</source>
        <translation>
            <numerusform>Die eine gute übernehmen</numerusform>
            <numerusform>Die %n guten übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patients were imported</source>
        <translation>
            <numerusform>%n Patient wurde übernommen</numerusform>
            <numerusform>%n Patienten wurden übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patients are saved in {file}</source>
        <translation>
            <numerusform>%n Patient ist in {file} gespeichert</numerusform>
            <numerusform>%n Patienten sind in {file} gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt);;All files (*)</source>
        <translation>CSV-Dateien (*.csv *.txt);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>JoinForm</name>
    <message>
        <source>What this desk is called</source>
        <translation>Wie dieser Platz heißt</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>as the server told it</source>
        <translation>wie vom Server genannt</translation>
    </message>
    <message>
        <source>You sign in as</source>
        <translation>Sie melden sich an als</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Join the clinic</source>
        <translation>Der Praxis beitreten</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Visit type</source>
        <translation>Terminart</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>9, 9:30</source>
        <translation>9, 9:30</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Fertig bis</translation>
    </message>
    <message>
        <source>Put on the waitlist</source>
        <translation>Auf die Warteliste setzen</translation>
    </message>
    <message>
        <source>Days (none: any day)</source>
        <translation>Tage (keiner: jeder Tag)</translation>
    </message>
    <message>
        <source>12, 16:30</source>
        <translation>12, 16:30</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Ab Tag</translation>
    </message>
    <message>
        <source>7 dec, mon, tomorrow</source>
        <translation>7. dez, mo, morgen</translation>
    </message>
    <message>
        <source>Until day</source>
        <translation>Bis Tag</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Darf leer bleiben</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>{} has to be registered first (F2, R).</source>
        <translation>{} muss zuerst angelegt werden (F2, R).</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Das ist kein Datum.</translation>
    </message>
    <message>
        <source>This is no time of day.</source>
        <translation>Das ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>Who is to wait?</source>
        <translation>Wer soll warten?</translation>
    </message>
    <message>
        <source>{} · {} min</source>
        <translation>{} · {} min</translation>
    </message>
</context>
<context>
    <name>KeyboardMove</name>
    <message>
        <source>Until {time}, {n} min</source>
        <translation>Bis {time}, {n} min</translation>
    </message>
    <message>
        <source>Move to {time}, {provider}</source>
        <translation>Verlegen auf {time}, {provider}</translation>
    </message>
</context>
<context>
    <name>KeysOverlay</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc schließt</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Go to a key and press another one. Backspace brings the usual one back.</source>
        <translation>Eine Taste wählen und eine andere drücken. Die Rücktaste bringt die übliche zurück.</translation>
    </message>
    <message>
        <source>Keys that hold everywhere</source>
        <translation>Tasten, die überall gelten</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>Alles wie üblich</translation>
    </message>
</context>
<context>
    <name>LeaveCard</name>
    <message>
        <source>Only approve</source>
        <translation>Nur genehmigen</translation>
    </message>
    <message>
        <source>Each visit</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>Why not? (may stay empty)</source>
        <translation>Warum nicht? (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Leave refused: {who}, {when}</source>
        <translation>Abwesenheit abgelehnt: {who}, {when}</translation>
    </message>
    <message>
        <source>Leave approved: {who}, {when}</source>
        <translation>Abwesenheit genehmigt: {who}, {when}</translation>
    </message>
    <message numerus="yes">
        <source>{who}: %n visits moved</source>
        <translation>
            <numerusform>{who}: %n Termin verlegt</numerusform>
            <numerusform>{who}: %n Termine verlegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave approved: {who}, {when} · %n visits moved</source>
        <translation>
            <numerusform>Abwesenheit genehmigt: {who}, {when} · %n Termin verlegt</numerusform>
            <numerusform>Abwesenheit genehmigt: {who}, {when} · %n Termine verlegt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeaveForm</name>
    <message>
        <source>Provider</source>
        <translation>Behandler</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>7 dec, 7.12., mon, tomorrow</source>
        <translation>7. dez, 7.12., mo, morgen</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>The same day, if empty</source>
        <translation>Derselbe Tag, wenn leer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Darf leer bleiben</translation>
    </message>
    <message>
        <source>Ask for leave</source>
        <translation>Abwesenheit beantragen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Das ist kein Datum.</translation>
    </message>
</context>
<context>
    <name>LineBar</name>
    <message>
        <source>okaf tue 9 follow-up pham</source>
        <translation>okaf di 9 kontrolle pham</translation>
    </message>
    <message>
        <source>Book in one line</source>
        <translation>In einer Zeile buchen</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
</context>
<context>
    <name>LineBooking</name>
    <message>
        <source>Two calls are half booked: N goes on with them, F8 swaps them.</source>
        <translation>Zwei Anrufe sind halb gebucht: N macht damit weiter, F8 wechselt zwischen ihnen.</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Neuer Termin</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>who?</source>
        <translation>wer?</translation>
    </message>
    <message numerus="yes">
        <source>{who}, or %n more</source>
        <translation>
            <numerusform>{who} oder %n weiterer</numerusform>
            <numerusform>{who} oder %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Doctor, day, time, visit and patient, in any order · Esc leaves</source>
        <translation>Arzt, Tag, Zeit, Terminart und Patient in beliebiger Reihenfolge · Esc verlässt</translation>
    </message>
    <message>
        <source>Enter books {moment} with {doctor} · ↑ ↓ other times · Ctrl Enter form · Esc leaves</source>
        <translation>Enter bucht {moment} bei {doctor} · ↑ ↓ andere Zeiten · Strg Enter Formular · Esc verlässt</translation>
    </message>
    <message>
        <source>Nobody is called “{name}” · Ctrl Enter registers them in the form</source>
        <translation>Niemand heißt „{name}“ · Strg Enter legt die Person im Formular an</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>Für wen ist es?</translation>
    </message>
    <message>
        <source>Several are called so: Tab chooses</source>
        <translation>Mehrere heißen so: Tab wählt</translation>
    </message>
    <message>
        <source>Which of the two doctors? More letters of the name tell</source>
        <translation>Welcher der beiden Ärzte? Mehr Buchstaben des Namens helfen</translation>
    </message>
    <message>
        <source>Which visit type? More letters tell</source>
        <translation>Welche Terminart? Mehr Buchstaben helfen</translation>
    </message>
    <message>
        <source>When? {examples}</source>
        <translation>Wann? {examples}</translation>
    </message>
    <message>
        <source>Nothing is free then · Ctrl Enter shows why</source>
        <translation>Dann ist nichts frei · Strg Enter zeigt, warum</translation>
    </message>
    <message>
        <source>{time} is not free · ↓ takes {other} · Ctrl Enter shows why</source>
        <translation>{time} ist nicht frei · ↓ nimmt {other} · Strg Enter zeigt, warum</translation>
    </message>
</context>
<context>
    <name>LoadingPanel</name>
    <message>
        <source>Opening the clinic…</source>
        <translation>Praxis wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>LocationChoice</name>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
</context>
<context>
    <name>LocationRoster</name>
    <message>
        <source>The clinic’s</source>
        <translation>Wie die Praxis</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Darf leer bleiben</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>New location</source>
        <translation>Neuer Standort</translation>
    </message>
    <message>
        <source>{} added</source>
        <translation>{} hinzugefügt</translation>
    </message>
    <message>
        <source>{} changed</source>
        <translation>{} geändert</translation>
    </message>
    <message>
        <source>Nobody is seen at {} any more</source>
        <translation>In {} ist keine Sprechstunde mehr</translation>
    </message>
    <message>
        <source>See nobody there any more</source>
        <translation>Dort keine Sprechstunde mehr</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>This desk is locked</source>
        <translation>Dieser Platz ist gesperrt</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>What was half typed is kept. Somebody else can sign in too.</source>
        <translation>Was halb eingegeben war, bleibt. Auch jemand anderes kann sich anmelden.</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Appearance and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>These belong to this desk; others are not changed by them.</source>
        <translation>Das gilt nur für diesen Platz; andere ändern sich dadurch nicht.</translation>
    </message>
    <message>
        <source>This desk’s window</source>
        <translation>Das Fenster dieses Platzes</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>from the next start on</source>
        <translation>ab dem nächsten Start</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Another record: name, phone, birth date or number</source>
        <translation>Andere Akte: Name, Telefon, Geburtsdatum oder Nummer</translation>
    </message>
    <message>
        <source>The other record</source>
        <translation>Die andere Akte</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Vereinen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Are these the same person?</source>
        <translation>Ist das dieselbe Person?</translation>
    </message>
    <message>
        <source>Amber differs. The record that stays keeps what it says; the visits, calls and recalls of the other go to it, and come back if the two are taken apart.</source>
        <translation>Gelb zeigt Unterschiede. Die Akte, die bleibt, behält ihre Angaben; Termine, Anrufe und Recalls der anderen gehen zu ihr und kommen zurück, wenn die beiden wieder getrennt werden.</translation>
    </message>
    <message>
        <source>Nobody looks like the same person. Type whom you mean.</source>
        <translation>Niemand scheint dieselbe Person zu sein. Tippen Sie, wen Sie meinen.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Akte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Usual doctor</source>
        <translation>Stammarzt</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>MonthModel</name>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n Termin</numerusform>
            <numerusform>%n Termine</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{name} away</source>
        <translation>{name} abwesend</translation>
    </message>
    <message>
        <source>{percent}% booked</source>
        <translation>{percent}&#xa0;% gebucht</translation>
    </message>
    <message>
        <source>away: {names}</source>
        <translation>abwesend: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n to solve</source>
        <translation>
            <numerusform>%n zu lösen</numerusform>
            <numerusform>%n zu lösen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open the clinic</source>
        <translation>Praxis öffnen</translation>
    </message>
    <message>
        <source>Who sits here?</source>
        <translation>Wer sitzt hier?</translation>
    </message>
</context>
<context>
    <name>OpeningsList</name>
    <message>
        <source>Openings</source>
        <translation>Freie Zeiten</translation>
    </message>
</context>
<context>
    <name>OpeningsView</name>
    <message>
        <source>↑ ↓ choose · Enter books · Alt E explains</source>
        <translation>↑ ↓ wählen · Enter bucht · Alt E erklärt</translation>
    </message>
    <message>
        <source>Openings</source>
        <translation>Freie Zeiten</translation>
    </message>
    <message>
        <source>Nothing is free then.</source>
        <translation>Dann ist nichts frei.</translation>
    </message>
    <message numerus="yes">
        <source>{n} in %n days · found in {ms} ms</source>
        <translation>
            <numerusform>{n} an %n Tag · gefunden in {ms} ms</numerusform>
            <numerusform>{n} in %n Tagen · gefunden in {ms} ms</numerusform>
        </translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Passt am besten</translation>
    </message>
    <message>
        <source>Usual doctor</source>
        <translation>Stammarzt</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Freigehalten</translation>
    </message>
</context>
<context>
    <name>Overbooking</name>
    <message>
        <source>Please choose one.</source>
        <translation>Bitte eines wählen.</translation>
    </message>
    <message>
        <source>Overbooking leaves a reason: please type one.</source>
        <translation>Zum Überbuchen gehört ein Grund: Bitte einen eingeben.</translation>
    </message>
    <message>
        <source>Overbook {time} with {provider}</source>
        <translation>{time} bei {provider} überbuchen</translation>
    </message>
    <message>
        <source>Overbooked {name}: {time} with {provider}</source>
        <translation>{name} überbucht: {time} bei {provider}</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message numerus="yes">
        <source>Take at least %n letters or figures.</source>
        <translation>
            <numerusform>Bitte mindestens %n Buchstabe oder Ziffer.</numerusform>
            <numerusform>Bitte mindestens %n Buchstaben oder Ziffern.</numerusform>
        </translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Passwort setzen</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>{} has a new password</source>
        <translation>{} hat ein neues Passwort</translation>
    </message>
    <message>
        <source>The password is set, but it does not open this desk yet. {}</source>
        <translation>Das Passwort ist gesetzt, öffnet diesen Platz aber noch nicht. {}</translation>
    </message>
</context>
<context>
    <name>PatientActs</name>
    <message>
        <source>Alert of {}: {}</source>
        <translation>Hinweis zu {}: {}</translation>
    </message>
    <message>
        <source>{} has no alert any more</source>
        <translation>{} hat keinen Hinweis mehr</translation>
    </message>
    <message>
        <source>{} is archived</source>
        <translation>{} ist archiviert</translation>
    </message>
    <message>
        <source>{} is in use again</source>
        <translation>{} ist wieder in Gebrauch</translation>
    </message>
    <message>
        <source>{} and {} are one record now: {}</source>
        <translation>{} und {} sind jetzt eine Akte: {}</translation>
    </message>
    <message>
        <source>{} and {} are two people: {} and {}</source>
        <translation>{} und {} sind zwei Personen: {} und {}</translation>
    </message>
    <message>
        <source>{}, {} is a record of its own again</source>
        <translation>{}, {} ist wieder eine eigene Akte</translation>
    </message>
    <message>
        <source>{} will be asked to come again: {}</source>
        <translation>{} wird wiedereinbestellt: {}</translation>
    </message>
</context>
<context>
    <name>PatientCards</name>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Nächster Termin</translation>
    </message>
    <message>
        <source>Usual doctor</source>
        <translation>Stammarzt</translation>
    </message>
    <message>
        <source>Alert: {}</source>
        <translation>Hinweis: {}</translation>
    </message>
    <message>
        <source>{n} y</source>
        <translation>{n} J.</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>F</source>
        <translation>W</translation>
    </message>
    <message>
        <source>X</source>
        <translation>D</translation>
    </message>
    <message>
        <source>No visits yet</source>
        <translation>Noch keine Termine</translation>
    </message>
    <message>
        <source>None booked</source>
        <translation>Keiner gebucht</translation>
    </message>
</context>
<context>
    <name>PatientField</name>
    <message>
        <source>Name, phone, birth date or record number</source>
        <translation>Name, Telefon, Geburtsdatum oder Aktennummer</translation>
    </message>
    <message>
        <source>Register “{}”…</source>
        <translation>„{}“ anlegen…</translation>
    </message>
    <message>
        <source>new patient</source>
        <translation>neuer Patient</translation>
    </message>
    <message numerus="yes">
        <source>%n similar</source>
        <translation>
            <numerusform>%n ähnlicher</numerusform>
            <numerusform>%n ähnliche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatientFinder</name>
    <message>
        <source>↑↓ choose · Enter opens · in the list B books · R registers · I imports</source>
        <translation>↑↓ wählen · Enter öffnet · in der Liste: B bucht · R legt an · I importiert</translation>
    </message>
    <message>
        <source>Nobody is found for “{}”. Enter registers somebody new.</source>
        <translation>Für „{}“ ist niemand zu finden. Enter legt jemanden neu an.</translation>
    </message>
    <message>
        <source>No patients yet. Enter registers the first one.</source>
        <translation>Noch keine Patienten. Enter legt den ersten an.</translation>
    </message>
</context>
<context>
    <name>PatientPanel</name>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation>Wer nachgesehen hat</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Calls and messages</source>
        <translation>Anrufe und Nachrichten</translation>
    </message>
    <message>
        <source>To be asked to come</source>
        <translation>Wiedereinzubestellen</translation>
    </message>
    <message>
        <source>One record with</source>
        <translation>Vereint mit</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Niemand ist ausgewählt.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Vereinen…</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
</context>
<context>
    <name>PatientsScreen</name>
    <message>
        <source>Register…</source>
        <translation>Anlegen…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Übernehmen…</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Niemand ist ausgewählt.</translation>
    </message>
    <message>
        <source>The record of {} is corrected</source>
        <translation>Die Akte von {} ist berichtigt</translation>
    </message>
    <message>
        <source>{} registered</source>
        <translation>{} angelegt</translation>
    </message>
</context>
<context>
    <name>PeriodControls</name>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Zeitraum davor</translation>
    </message>
    <message>
        <source>Period after</source>
        <translation>Zeitraum danach</translation>
    </message>
    <message>
        <source>These are not days.</source>
        <translation>Das sind keine Tage.</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Andere Tage</translation>
    </message>
    <message>
        <source>1.11. – 14.11., 2026-10-01 – today</source>
        <translation>1.11. – 14.11., 2026-10-01 – heute</translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>On the pin</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>On the pin: {names}</source>
        <translation>Angeheftet: {names}</translation>
    </message>
    <message>
        <source>Go to a day and a time · Ctrl V or the mouse puts it there</source>
        <translation>Zu Tag und Zeit gehen · Strg V oder die Maus legt ihn dort ab</translation>
    </message>
    <message>
        <source>Drop it here to take it along to another day.</source>
        <translation>Hier ablegen, um ihn auf einen anderen Tag mitzunehmen.</translation>
    </message>
    <message>
        <source>Leave {name} there</source>
        <translation>{name} dort lassen</translation>
    </message>
</context>
<context>
    <name>Printouts</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Table (*.csv);;PDF (*.pdf)</source>
        <translation>Tabelle (*.csv);;PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ProviderRoster</name>
    <message>
        <source>May stay empty</source>
        <translation>Darf leer bleiben</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Behandler</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Dr.</source>
        <translation>Dr.</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Fachrichtung</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Behandler</translation>
    </message>
    <message>
        <source>New provider</source>
        <translation>Neuer Behandler</translation>
    </message>
    <message>
        <source>sees no patients here any more</source>
        <translation>hat hier keine Sprechstunde mehr</translation>
    </message>
    <message>
        <source>{given_name} {family_name} sees patients now. Working hours are set under Schedules &amp; leave.</source>
        <translation>{given_name} {family_name} hat jetzt Sprechstunde. Die Arbeitszeiten stehen unter Zeiten &amp; Urlaub.</translation>
    </message>
    <message>
        <source>{given_name} {family_name} changed</source>
        <translation>{given_name} {family_name} geändert</translation>
    </message>
    <message>
        <source>{} sees no patients any more</source>
        <translation>{} hat keine Sprechstunde mehr</translation>
    </message>
    <message>
        <source>Sees no patients any more</source>
        <translation>Hat keine Sprechstunde mehr</translation>
    </message>
    <message>
        <source>{} sees patients again</source>
        <translation>{} hat wieder Sprechstunde</translation>
    </message>
    <message>
        <source>Sees patients again</source>
        <translation>Hat wieder Sprechstunde</translation>
    </message>
</context>
<context>
    <name>ProviderTabs</name>
    <message>
        <source>Provider</source>
        <translation>Behandler</translation>
    </message>
</context>
<context>
    <name>ProvidersField</name>
    <message>
        <source>With</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Takes this name out</source>
        <translation>Nimmt diesen Namen heraus</translation>
    </message>
    <message>
        <source>Somebody else too…</source>
        <translation>Noch jemand…</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Egal wer</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Another time in mind?</source>
        <translation>Eine andere Zeit im Sinn?</translation>
    </message>
    <message>
        <source>Type it under When, such as {time}. If it can’t be, the reasons and the nearest free times stand here.</source>
        <translation>Unter „Wann“ eingeben, etwa {time}. Wenn es nicht geht, stehen hier die Gründe und die nächsten freien Zeiten.</translation>
    </message>
    <message>
        <source>tue 9:30</source>
        <translation>di 9:30</translation>
    </message>
    <message>
        <source>{time} is free with {doctor}</source>
        <translation>{time} ist bei {doctor} frei</translation>
    </message>
    <message>
        <source>Why not {time} with {doctor}?</source>
        <translation>Warum nicht {time} bei {doctor}?</translation>
    </message>
</context>
<context>
    <name>RecallCard</name>
    <message>
        <source>Ask to come again</source>
        <translation>Wiedereinbestellen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>7 dec, 3.6.2027</source>
        <translation>7. dez, 3.6.2027</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Darf leer bleiben</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Das ist kein Datum.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Bitte ausfüllen.</translation>
    </message>
</context>
<context>
    <name>RecordKeys</name>
    <message>
        <source>Nobody else looks like {}.</source>
        <translation>Niemand sonst gleicht {}.</translation>
    </message>
    <message>
        <source>No other record was merged with that of {}.</source>
        <translation>Mit der Akte von {} wurde keine andere vereint.</translation>
    </message>
    <message>
        <source>{} has no visits yet.</source>
        <translation>{} hat noch keine Termine.</translation>
    </message>
</context>
<context>
    <name>RecordLines</name>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Dolmetscher</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>gebraucht</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Usual doctor</source>
        <translation>Stammarzt</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Nächster Termin</translation>
    </message>
    <message>
        <source>No visits yet.</source>
        <translation>Noch keine Termine.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>It is written down and in a safe place</source>
        <translation>Er ist aufgeschrieben und an einem sicheren Ort</translation>
    </message>
    <message>
        <source>Open the clinic</source>
        <translation>Praxis öffnen</translation>
    </message>
    <message>
        <source>Keep this recovery key</source>
        <translation>Diesen Wiederherstellungsschlüssel aufbewahren</translation>
    </message>
    <message>
        <source>It opens the clinic on this desk when a password is lost. It is shown this once: print it, or write it down, and keep it where only those can reach it who may see every patient.</source>
        <translation>Er öffnet die Praxis an diesem Platz, wenn ein Passwort verloren ist. Er wird nur dieses eine Mal gezeigt: Drucken oder schreiben Sie ihn auf und bewahren Sie ihn dort auf, wo nur herankommt, wer jeden Patienten sehen darf.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>VitalBridge: recovery key</source>
        <translation>VitalBridge: Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>It opens the clinic on this desk. Keep it in a safe place.</source>
        <translation>Er öffnet die Praxis an diesem Platz. Bitte sicher aufbewahren.</translation>
    </message>
</context>
<context>
    <name>RegisterForm</name>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>14.3.1961, 1961-03-14, 14 mar 61</source>
        <translation>14.3.1961, 1961-03-14, 14. märz 61</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Darf leer bleiben</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Register a patient</source>
        <translation>Patient anlegen</translation>
    </message>
    <message>
        <source>This is no phone number.</source>
        <translation>Das ist keine Telefonnummer.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Das ist kein Datum.</translation>
    </message>
    <message>
        <source>Somebody like this is registered already.</source>
        <translation>Es ist schon jemand Ähnliches angelegt.</translation>
    </message>
</context>
<context>
    <name>Registering</name>
    <message>
        <source>{} registered</source>
        <translation>{} angelegt</translation>
    </message>
</context>
<context>
    <name>RepeatCard</name>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <translation>Alle 2 Wochen</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <source>One visit only</source>
        <translation>Nur ein Termin</translation>
    </message>
    <message>
        <source>← → how often · + − how many · Space leaves a date out · Enter books</source>
        <translation>← → wie oft · + − wie viele · Leertaste lässt ein Datum aus · Enter bucht</translation>
    </message>
    <message>
        <source>One visit less</source>
        <translation>Ein Termin weniger</translation>
    </message>
    <message>
        <source>One visit more</source>
        <translation>Ein Termin mehr</translation>
    </message>
    <message>
        <source>Repeat: {visit}</source>
        <translation>Wiederholen: {visit}</translation>
    </message>
    <message>
        <source>nearest free {time}</source>
        <translation>nächste freie Zeit {time}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n Termin</numerusform>
            <numerusform>%n Termine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Book %n visits</source>
        <translation>
            <numerusform>%n Termin buchen</numerusform>
            <numerusform>%n Termine buchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Booked %n visits for {name}, the first on {day}</source>
        <translation>
            <numerusform>%n Termin für {name} gebucht, der erste am {day}</numerusform>
            <numerusform>%n Termine für {name} gebucht, der erste am {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>Save…</source>
        <translation>Sichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Your account may not see the reports.</source>
        <translation>Ihr Konto darf die Berichte nicht sehen.</translation>
    </message>
    <message>
        <source>The period before, or after</source>
        <translation>Der Zeitraum davor oder danach</translation>
    </message>
    <message>
        <source>Any period</source>
        <translation>Beliebiger Zeitraum</translation>
    </message>
    <message>
        <source>From chart to chart</source>
        <translation>Von Bild zu Bild</translation>
    </message>
    <message>
        <source>Read a chart</source>
        <translation>Ein Bild ablesen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>berichte</translation>
    </message>
    <message>
        <source>printed {}</source>
        <translation>gedruckt {}</translation>
    </message>
    <message>
        <source>Stop counting, or count again</source>
        <translation>Zählen abbrechen oder noch einmal zählen</translation>
    </message>
    <message>
        <source>Reports · {}</source>
        <translation>Berichte · {}</translation>
    </message>
</context>
<context>
    <name>RoomRoster</name>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>Kein bestimmter</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Was darin ist</translation>
    </message>
    <message>
        <source>Such as ultrasound, ECG</source>
        <translation>Etwa Ultraschall, EKG</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Neuer Raum</translation>
    </message>
    <message>
        <source>{} added</source>
        <translation>{} hinzugefügt</translation>
    </message>
    <message>
        <source>{} changed</source>
        <translation>{} geändert</translation>
    </message>
    <message>
        <source>{} is out of use</source>
        <translation>{} ist außer Betrieb</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Außer Betrieb nehmen</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Wieder nutzen</translation>
    </message>
    <message>
        <source>{} is in use again</source>
        <translation>{} ist wieder in Gebrauch</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>außer Betrieb</translation>
    </message>
</context>
<context>
    <name>RoomRow</name>
    <message>
        <source>Roo&amp;m</source>
        <translation>Rau&amp;m</translation>
    </message>
    <message>
        <source>{room} is out of use.</source>
        <translation>{room} ist außer Betrieb.</translation>
    </message>
    <message>
        <source>{room} does not have what this visit needs: {what}. These do: {rooms}.</source>
        <translation>{room} hat nicht, was dieser Termin braucht: {what}. Diese Räume haben es: {rooms}.</translation>
    </message>
    <message>
        <source>Neither {room} nor any other has what this visit needs: {what}.</source>
        <translation>Weder {room} noch ein anderer Raum hat, was dieser Termin braucht: {what}.</translation>
    </message>
    <message>
        <source>Any room</source>
        <translation>Beliebiger Raum</translation>
    </message>
    <message>
        <source>Any room with {what}</source>
        <translation>Beliebiger Raum mit {what}</translation>
    </message>
    <message>
        <source>whichever is free</source>
        <translation>welcher frei ist</translation>
    </message>
</context>
<context>
    <name>RoomsCard</name>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>There is none yet.</source>
        <translation>Hier ist noch nichts.</translation>
    </message>
    <message>
        <source>Choose one to see more of it.</source>
        <translation>Einen Eintrag wählen, um mehr zu sehen.</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>Refused: needs attention</source>
        <translation>Abgelehnt: bitte klären</translation>
    </message>
    <message>
        <source>On this desk, not yet synced</source>
        <translation>An diesem Platz, noch nicht abgeglichen</translation>
    </message>
    <message>
        <source>Yes, nothing is waiting</source>
        <translation>Ja, nichts steht aus</translation>
    </message>
    <message>
        <source>On this desk only, since {when}</source>
        <translation>Nur auf diesem Platz, seit {when}</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Saved: {}</source>
        <translation>Gespeichert: {}</translation>
    </message>
    <message>
        <source>{file} can’t be written: {why}</source>
        <translation>{file} lässt sich nicht schreiben: {why}</translation>
    </message>
</context>
<context>
    <name>ScheduleDoings</name>
    <message>
        <source>Edit hours</source>
        <translation>Zeiten ändern</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Anderer Tag…</translation>
    </message>
    <message>
        <source>Block time…</source>
        <translation>Zeit sperren…</translation>
    </message>
    <message>
        <source>Ask for leave…</source>
        <translation>Abwesenheit…</translation>
    </message>
    <message>
        <source>Sick today…</source>
        <translation>Heute krank…</translation>
    </message>
    <message>
        <source>Closing days…</source>
        <translation>Schließtage…</translation>
    </message>
</context>
<context>
    <name>SchedulePanel</name>
    <message>
        <source>Leave</source>
        <translation>Abwesenheit</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Fachrichtung</translation>
    </message>
    <message>
        <source>Leave taken {}</source>
        <translation>Abwesend {}</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Really?</source>
        <translation>Wirklich?</translation>
    </message>
    <message>
        <source>Leave withdrawn: {who}, {when}</source>
        <translation>Abwesenheit zurückgezogen: {who}, {when}</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>no hours</source>
        <translation>keine Zeiten</translation>
    </message>
    <message>
        <source>{hours} · {percent}% booked</source>
        <translation>{hours} · {percent}&#xa0;% gebucht</translation>
    </message>
    <message>
        <source>{} ahead</source>
        <translation>{} geplant</translation>
    </message>
</context>
<context>
    <name>SchedulesScreen</name>
    <message>
        <source>Leave requests</source>
        <translation>Abwesenheitsanträge</translation>
    </message>
    <message>
        <source>Nobody is waiting for an answer.</source>
        <translation>Niemand wartet auf eine Antwort.</translation>
    </message>
    <message>
        <source>Approve, and give the visits other places</source>
        <translation>Genehmigen und die Termine anders legen</translation>
    </message>
    <message>
        <source>Only approve</source>
        <translation>Nur genehmigen</translation>
    </message>
    <message>
        <source>Look at each visit</source>
        <translation>Jeden Termin ansehen</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Other weeks, where the keyboard is on the hours</source>
        <translation>Andere Wochen, von den Zeiten aus</translation>
    </message>
    <message>
        <source>There are no providers yet. They are added in the settings.</source>
        <translation>Es gibt noch keine Behandler. Sie werden in den Einstellungen angelegt.</translation>
    </message>
    <message>
        <source>no hours</source>
        <translation>keine Zeiten</translation>
    </message>
    <message>
        <source>← → other weeks</source>
        <translation>← → andere Wochen</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search or command…</source>
        <translation>Suche oder Befehl…</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Suche oder Befehl</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Suche…</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Name, phone, birth date or record number</source>
        <translation>Name, Telefon, Geburtsdatum oder Aktennummer</translation>
    </message>
    <message>
        <source>Search patients</source>
        <translation>Patienten suchen</translation>
    </message>
</context>
<context>
    <name>Seated</name>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Lock this desk</source>
        <translation>Diesen Platz sperren</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle Tasten zeigen</translation>
    </message>
    <message>
        <source>sign out log off switch user</source>
        <translation>abmelden Benutzer wechseln sperren</translation>
    </message>
    <message>
        <source>help shortcuts keyboard</source>
        <translation>Hilfe Kürzel Tastatur</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Subjects of the settings</source>
        <translation>Bereiche der Einstellungen</translation>
    </message>
    <message>
        <source>Another page</source>
        <translation>Eine andere Seite</translation>
    </message>
    <message>
        <source>Into the page, and on</source>
        <translation>In die Seite und weiter</translation>
    </message>
    <message>
        <source>You and this desk</source>
        <translation>Sie und dieser Platz</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Locations and rooms</source>
        <translation>Standorte und Räume</translation>
    </message>
    <message>
        <source>Visit types</source>
        <translation>Terminarten</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Behandler</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Desk and server</source>
        <translation>Platz und Server</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Search or command</source>
        <translation>Suche oder Befehl</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Neuer Termin</translation>
    </message>
    <message>
        <source>Book a walk-in</source>
        <translation>Ohne Termin eintragen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Wartezimmer</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>This is no key.</source>
        <translation>Das ist keine Taste.</translation>
    </message>
    <message>
        <source>Take a key with Ctrl or Alt, or F1 to F12: letters belong to screens.</source>
        <translation>Bitte eine Taste mit Strg oder Alt oder F1 bis F12: Buchstaben gehören den Ansichten.</translation>
    </message>
    <message>
        <source>Fields need this key to copy and paste.</source>
        <translation>Felder brauchen diese Taste zum Kopieren und Einfügen.</translation>
    </message>
    <message>
        <source>This key does something else: {}</source>
        <translation>Diese Taste tut schon etwas: {}</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Screens</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>SidebarEntry</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
</context>
<context>
    <name>StaffRoster</name>
    <message>
        <source>Sees patients as</source>
        <translation>Behandelt als</translation>
    </message>
    <message>
        <source>No provider</source>
        <translation>Kein Behandler</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Meldet sich an als</translation>
    </message>
    <message>
        <source>m.rossi</source>
        <translation>m.rossi</translation>
    </message>
    <message>
        <source>May do what is done by</source>
        <translation>Darf, was darf</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>Account {} made; set its password</source>
        <translation>Konto {} angelegt; bitte ein Passwort setzen</translation>
    </message>
    <message>
        <source>{given_name} {family_name} changed</source>
        <translation>{given_name} {family_name} geändert</translation>
    </message>
    <message>
        <source>{} may not sign in any more</source>
        <translation>{} darf sich nicht mehr anmelden</translation>
    </message>
    <message>
        <source>May not sign in any more</source>
        <translation>Darf sich nicht mehr anmelden</translation>
    </message>
    <message>
        <source>{} may sign in again</source>
        <translation>{} darf sich wieder anmelden</translation>
    </message>
    <message>
        <source>May sign in again</source>
        <translation>Darf sich wieder anmelden</translation>
    </message>
    <message>
        <source>signs in no more</source>
        <translation>meldet sich nicht mehr an</translation>
    </message>
    <message>
        <source>has no password yet</source>
        <translation>hat noch kein Passwort</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Eingetroffen</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>Im Zimmer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Behandler</translation>
    </message>
</context>
<context>
    <name>SyncFeed</name>
    <message>
        <source>This computer&apos;s clock is more than two minutes off. Please set it: waiting times and the line of now depend on it.</source>
        <translation>Die Uhr dieses Computers geht mehr als zwei Minuten falsch. Bitte stellen Sie sie: Wartezeiten und die Jetzt-Linie hängen davon ab.</translation>
    </message>
</context>
<context>
    <name>SyncPill</name>
    <message>
        <source>On this desk</source>
        <translation>An diesem Platz</translation>
    </message>
    <message>
        <source>Online · all synced</source>
        <translation>Online · abgeglichen</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Abgleich…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Since {time}</source>
        <translation>Seit {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n changes waiting</source>
        <translation>
            <numerusform>%n Änderung wartet</numerusform>
            <numerusform>%n Änderungen warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n zu klären</numerusform>
            <numerusform>%n zu klären</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo  Ctrl Z</source>
        <translation>Rückgängig  Strg Z</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>New booking</source>
        <translation>Neuer Termin</translation>
    </message>
</context>
<context>
    <name>UiBus</name>
    <message>
        <source>Something went wrong, and nothing was changed. The log file says more.</source>
        <translation>Etwas ist schiefgegangen, und nichts wurde geändert. Mehr steht in der Protokolldatei.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Taken back: {}</source>
        <translation>Rückgängig gemacht: {}</translation>
    </message>
    <message>
        <source>There is nothing to bring back.</source>
        <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>This can’t be taken back any more. {}</source>
        <translation>Das lässt sich nicht mehr rückgängig machen. {}</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>Brought back: {}</source>
        <translation>Wiederhergestellt: {}</translation>
    </message>
    <message>
        <source>This can’t be brought back any more. {}</source>
        <translation>Das lässt sich nicht mehr wiederherstellen. {}</translation>
    </message>
    <message>
        <source>Bringing back</source>
        <translation>Wird wiederhergestellt</translation>
    </message>
    <message numerus="yes">
        <source>%n patients were imported</source>
        <translation>
            <numerusform>%n Patient wurde übernommen</numerusform>
            <numerusform>%n Patienten wurden übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told}. %n stayed as they are: {names}. {why}</source>
        <translation>
            <numerusform>{told}. %n bleibt, wie er ist: {names}. {why}</numerusform>
            <numerusform>{told}. %n bleiben, wie sie sind: {names}. {why}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitActs</name>
    <message>
        <source>{name} has confirmed</source>
        <translation>{name} hat bestätigt</translation>
    </message>
    <message>
        <source>{name} has arrived</source>
        <translation>{name} ist eingetroffen</translation>
    </message>
    <message>
        <source>{name} is in the room</source>
        <translation>{name} ist im Zimmer</translation>
    </message>
    <message>
        <source>{name} is done</source>
        <translation>{name} ist fertig</translation>
    </message>
    <message>
        <source>{name} did not come</source>
        <translation>{name} ist nicht erschienen</translation>
    </message>
    <message>
        <source>Cancelled {name}: {reason}</source>
        <translation>{name} abgesagt: {reason}</translation>
    </message>
    <message>
        <source>{name} takes {n} min</source>
        <translation>{name} dauert {n} min</translation>
    </message>
    <message>
        <source>The time is free again</source>
        <translation>Die Zeit ist wieder frei</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %n visits: {reason}</source>
        <translation>
            <numerusform>%n Termin abgesagt: {reason}</numerusform>
            <numerusform>%n Termine abgesagt: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n visits</source>
        <translation>
            <numerusform>%n Termin verlegt</numerusform>
            <numerusform>%n Termine verlegt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitMenu</name>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n Termin</numerusform>
            <numerusform>%n Termine</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verlegen</translation>
    </message>
    <message>
        <source>Make longer or shorter</source>
        <translation>Länger oder kürzer</translation>
    </message>
    <message>
        <source>Pin for another day</source>
        <translation>Für anderen Tag anheften</translation>
    </message>
    <message>
        <source>Book again</source>
        <translation>Erneut buchen</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Akte öffnen</translation>
    </message>
    <message>
        <source>Print a card…</source>
        <translation>Karte drucken…</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Absagen…</translation>
    </message>
    <message>
        <source>Put {name} here</source>
        <translation>{name} hier ablegen</translation>
    </message>
    <message>
        <source>Put the pinned here</source>
        <translation>Angeheftete hier ablegen</translation>
    </message>
    <message>
        <source>Book here</source>
        <translation>Hier buchen</translation>
    </message>
    <message>
        <source>Print the day sheet…</source>
        <translation>Tagesblatt drucken…</translation>
    </message>
    <message>
        <source>Hold it no longer</source>
        <translation>Nicht mehr freihalten</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Eingetroffen</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>Im Zimmer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Nicht erschienen</translation>
    </message>
</context>
<context>
    <name>VisitMoves</name>
    <message>
        <source>Moving {name}</source>
        <translation>{name} wird verlegt</translation>
    </message>
    <message>
        <source>Arrows choose the time, with Shift finely · Enter drops · Esc leaves</source>
        <translation>Pfeile wählen die Zeit, mit Shift feiner · Enter legt ab · Esc verlässt</translation>
    </message>
    <message>
        <source>How long does {name} take?</source>
        <translation>Wie lange dauert {name}?</translation>
    </message>
    <message>
        <source>Arrows choose the end, with Shift finely · Enter keeps · Esc leaves</source>
        <translation>Pfeile wählen das Ende, mit Shift feiner · Enter übernimmt · Esc verlässt</translation>
    </message>
    <message>
        <source>This visit can’t be moved any more.</source>
        <translation>Dieser Termin lässt sich nicht mehr verlegen.</translation>
    </message>
    <message>
        <source>There is no column for {name} there.</source>
        <translation>Für {name} gibt es dort keine Spalte.</translation>
    </message>
    <message>
        <source>Moved {name} to {time}, {room}</source>
        <translation>{name} verlegt: {time}, {room}</translation>
    </message>
    <message>
        <source>Moved {name} to {time} with {provider}</source>
        <translation>{name} verlegt: {time} bei {provider}</translation>
    </message>
</context>
<context>
    <name>VisitPanel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verlegen</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Absagen…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>%n visits chosen</source>
        <translation>
            <numerusform>%n Termin ausgewählt</numerusform>
            <numerusform>%n Termine ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>these %n visits</source>
        <translation>
            <numerusform>dieser Termin</numerusform>
            <numerusform>diese %n Termine</numerusform>
        </translation>
    </message>
    <message>
        <source>booked by {who}</source>
        <translation>gebucht von {who}</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>gebucht</translation>
    </message>
</context>
<context>
    <name>VisitTypeRoster</name>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>What its room must have</source>
        <translation>Was der Raum haben muss</translation>
    </message>
    <message>
        <source>Such as ultrasound, ECG</source>
        <translation>Etwa Ultraschall, EKG</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Kept free before</source>
        <translation>Davor freihalten</translation>
    </message>
    <message>
        <source>Kept free after</source>
        <translation>Danach freihalten</translation>
    </message>
    <message>
        <source>Colour on the board</source>
        <translation>Farbe im Kalender</translation>
    </message>
    <message>
        <source>Visit type</source>
        <translation>Terminart</translation>
    </message>
    <message>
        <source>Visit types</source>
        <translation>Terminarten</translation>
    </message>
    <message>
        <source>New visit type</source>
        <translation>Neue Terminart</translation>
    </message>
    <message>
        <source>{} is offered now</source>
        <translation>{} wird jetzt angeboten</translation>
    </message>
    <message>
        <source>{} changed</source>
        <translation>{} geändert</translation>
    </message>
    <message>
        <source>{} is no longer offered</source>
        <translation>{} wird nicht mehr angeboten</translation>
    </message>
    <message>
        <source>Offer it no longer</source>
        <translation>Nicht mehr anbieten</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Wieder anbieten</translation>
    </message>
    <message>
        <source>{} is offered again</source>
        <translation>{} wird wieder angeboten</translation>
    </message>
    <message>
        <source>No room in use has this.</source>
        <translation>Kein benutzter Raum hat das.</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <source>{} · not offered</source>
        <translation>{} · nicht angeboten</translation>
    </message>
</context>
<context>
    <name>WaitingKeys</name>
    <message>
        <source>A time is kept for {} already. B books it, Z lets it go.</source>
        <translation>Für {} wird schon eine Zeit freigehalten. B bucht sie, Z gibt sie frei.</translation>
    </message>
    <message>
        <source>There are not so many times that fit {}.</source>
        <translation>So viele passende Zeiten gibt es für {} nicht.</translation>
    </message>
    <message>
        <source>No time fits {} yet.</source>
        <translation>Für {} passt noch keine Zeit.</translation>
    </message>
    <message>
        <source>No time is kept for {}.</source>
        <translation>Für {} wird keine Zeit freigehalten.</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>Ring {phone}: 1 reached, 2 no answer · {keys}</source>
        <translation>{phone} anrufen: 1 erreicht, 2 niemand da · {keys}</translation>
    </message>
    <message>
        <source>(no number)</source>
        <translation>(keine Nummer)</translation>
    </message>
    <message>
        <source>{name} was reached</source>
        <translation>{name} wurde erreicht</translation>
    </message>
    <message>
        <source>{name} did not answer</source>
        <translation>{name} war nicht zu erreichen</translation>
    </message>
    <message>
        <source>Times that fit</source>
        <translation>Passende Zeiten</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Niemand ist ausgewählt.</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Akte</translation>
    </message>
    <message>
        <source>Waits no longer</source>
        <translation>Wartet nicht mehr</translation>
    </message>
    <message>
        <source>Book {}</source>
        <translation>{} buchen</translation>
    </message>
    <message>
        <source>Kept until {until}: {slot}</source>
        <translation>Freigehalten bis {until}: {slot}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Wartezimmer</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Ohne Termin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nobody waits, and nobody is late.</source>
        <translation>Niemand wartet, und niemand ist zu spät.</translation>
    </message>
    <message>
        <source>Enter next step · A, I, D, S steps · P record · Ctrl Z takes back</source>
        <translation>Enter nächster Schritt · A, I, D, S Schritte · P Akte · Strg Z macht rückgängig</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Hat Termin</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What they waited for is past. X takes them off the list.</source>
        <translation>Die gewünschte Zeit ist vorbei. X nimmt den Eintrag von der Liste.</translation>
    </message>
    <message>
        <source>A number keeps the time for ten minutes; B books the first at once.</source>
        <translation>Eine Ziffer hält die Zeit zehn Minuten frei; B bucht gleich die erste.</translation>
    </message>
    <message>
        <source>No free time meets these wishes in the next 60 days.</source>
        <translation>In den nächsten 60 Tagen passt keine freie Zeit zu diesen Wünschen.</translation>
    </message>
</context>
<context>
    <name>WaitingRoom</name>
    <message>
        <source>Waits {n} min</source>
        <translation>Wartet {n} min</translation>
    </message>
    <message>
        <source>In room {n} min</source>
        <translation>Im Zimmer {n} min</translation>
    </message>
    <message>
        <source>Late {n} min</source>
        <translation>Spät {n} min</translation>
    </message>
    <message>
        <source>I · in room</source>
        <translation>I · im Zimmer</translation>
    </message>
    <message>
        <source>D · done</source>
        <translation>D · erledigt</translation>
    </message>
    <message>
        <source>A · arrived   S · no-show   R · move</source>
        <translation>A · eingetroffen   S · fehlt   R · verlegen</translation>
    </message>
</context>
<context>
    <name>WaitingStrip</name>
    <message>
        <source>Waiting room</source>
        <translation>Wartezimmer</translation>
    </message>
    <message>
        <source>Who waits, and who is late  F10</source>
        <translation>Wer wartet und wer zu spät ist  F10</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Eingetroffen</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>Im Zimmer</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Längste Wartezeit</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Spät</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
</context>
<context>
    <name>WaitingView</name>
    <message>
        <source>Put on the waitlist…</source>
        <translation>Auf die Warteliste…</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a time</source>
        <translation>
            <numerusform>%n wartet auf einen Termin</numerusform>
            <numerusform>%n warten auf einen Termin</numerusform>
        </translation>
    </message>
    <message>
        <source>↑↓ choose · 1–6 keep a time · B books · X takes off · R whom to ring</source>
        <translation>↑↓ wählen · 1–6 Zeit freihalten · B bucht · X streicht · R wen anrufen</translation>
    </message>
    <message>
        <source>Nobody waits for a time. J puts somebody on the waitlist.</source>
        <translation>Niemand wartet auf einen Termin. J setzt jemanden auf die Warteliste.</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
</context>
<context>
    <name>WaitlistActs</name>
    <message>
        <source>Kept for {name}: {when} with {who}</source>
        <translation>Für {name} freigehalten: {when} bei {who}</translation>
    </message>
    <message>
        <source>{when} with {who} is free again</source>
        <translation>{when} bei {who} ist wieder frei</translation>
    </message>
    <message>
        <source>{name} comes earlier: {when} with {who}</source>
        <translation>{name} kommt früher: {when} bei {who}</translation>
    </message>
    <message>
        <source>Booked {name}: {when} with {who}</source>
        <translation>{name} gebucht: {when} bei {who}</translation>
    </message>
    <message>
        <source>{name} waits no longer</source>
        <translation>{name} wartet nicht mehr</translation>
    </message>
</context>
<context>
    <name>WaitlistScreen</name>
    <message>
        <source>Who waits</source>
        <translation>Wer wartet</translation>
    </message>
    <message>
        <source>Whom to ring</source>
        <translation>Wen anrufen</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Write down what came of it</source>
        <translation>Notieren, was daraus wurde</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>The patient will come</source>
        <translation>Der Patient kommt</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>The day on the board</source>
        <translation>Der Tag im Kalender</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Akte öffnen</translation>
    </message>
    <message>
        <source>No need to ask</source>
        <translation>Nicht mehr nötig</translation>
    </message>
    <message>
        <source>Show others</source>
        <translation>Andere zeigen</translation>
    </message>
    <message>
        <source>Keep a time</source>
        <translation>Eine Zeit freihalten</translation>
    </message>
    <message>
        <source>Book the kept or the first time</source>
        <translation>Die freigehaltene oder erste Zeit buchen</translation>
    </message>
    <message>
        <source>Let the kept time go</source>
        <translation>Die freigehaltene Zeit loslassen</translation>
    </message>
    <message>
        <source>Waits no longer</source>
        <translation>Wartet nicht mehr</translation>
    </message>
    <message>
        <source>Take a freed time in hand</source>
        <translation>Eine frei gewordene Zeit vergeben</translation>
    </message>
    <message>
        <source>Put on the waitlist</source>
        <translation>Auf die Warteliste setzen</translation>
    </message>
    <message>
        <source>{} waits</source>
        <translation>{} wartet</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Other openings…</source>
        <translation>Andere Zeiten…</translation>
    </message>
    <message>
        <source>Cancel {}</source>
        <translation>{} absagen</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>There is no free time in the next three weeks.</source>
        <translation>In den nächsten drei Wochen ist keine Zeit frei.</translation>
    </message>
</context>
<context>
    <name>WeeklyHoursView</name>
    <message>
        <source>Weekly hours</source>
        <translation>Wochenzeiten</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Abwesenheit</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
</context>
<context>
    <name>WhenField</name>
    <message>
        <source>from now, next 30 days</source>
        <translation>ab jetzt, nächste 30 Tage</translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message>
        <source>Overbook</source>
        <translation>Überbuchen</translation>
    </message>
    <message>
        <source>Until {moment}</source>
        <translation>Bis {moment}</translation>
    </message>
    <message>
        <source>Nearest free: {times}</source>
        <translation>Nächste freie Zeiten: {times}</translation>
    </message>
    <message>
        <source>With colleagues: {times}</source>
        <translation>Bei Kollegen: {times}</translation>
    </message>
    <message>
        <source>Within working hours</source>
        <translation>Innerhalb der Arbeitszeit</translation>
    </message>
    <message>
        <source>No leave</source>
        <translation>Keine Abwesenheit</translation>
    </message>
    <message>
        <source>Nothing is blocked</source>
        <translation>Nichts ist gesperrt</translation>
    </message>
    <message>
        <source>No holiday</source>
        <translation>Kein Feiertag</translation>
    </message>
    <message>
        <source>Nobody is booked then</source>
        <translation>Dann ist niemand gebucht</translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <translation>Außerhalb der Arbeitszeit</translation>
    </message>
    <message>
        <source>{doctor} is on leave</source>
        <translation>{doctor} ist abwesend</translation>
    </message>
    <message>
        <source>{doctor}’s time is blocked</source>
        <translation>Die Zeit von {doctor} ist gesperrt</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>No longer in use</source>
        <translation>Nicht mehr in Gebrauch</translation>
    </message>
    <message>
        <source>In the past</source>
        <translation>In der Vergangenheit</translation>
    </message>
    <message>
        <source>Too far ahead</source>
        <translation>Zu weit im Voraus</translation>
    </message>
    <message>
        <source>Too soon</source>
        <translation>Zu kurzfristig</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Bringing the clinic to this version</source>
        <translation>Die Praxis wird auf diese Version gebracht</translation>
    </message>
    <message>
        <source>A copy is made first. If you stop it or close the window, everything stays as it was.</source>
        <translation>Vorher wird eine Kopie gemacht. Wenn Sie anhalten oder das Fenster schließen, bleibt alles, wie es war.</translation>
    </message>
    <message>
        <source>Stopped: the clinic is as it was. Open VitalBridge again when there is time to bring it to this version.</source>
        <translation>Angehalten: Die Praxis ist, wie sie war. Öffnen Sie VitalBridge wieder, wenn Zeit ist, sie auf diese Version zu bringen.</translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message>
        <source>Takes this word out</source>
        <translation>Nimmt dieses Wort heraus</translation>
    </message>
    <message>
        <source>Adds this word</source>
        <translation>Fügt dieses Wort hinzu</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Something went wrong. The log file says more.</source>
        <translation>Etwas ist schiefgegangen. Mehr steht in der Protokolldatei.</translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Einblicke</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Akten</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Wer es getan hat</translation>
    </message>
    <message>
        <source>Patient: name or record number, then Enter</source>
        <translation>Patient: Name oder Aktennummer, dann Enter</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Days: today, 1.11. – 14.11.</source>
        <translation>Tage: heute, 1.11. – 14.11.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Nothing was done that fits.</source>
        <translation>Es wurde nichts getan, was dazu passt.</translation>
    </message>
    <message>
        <source>↑↓ choose · W only this person · P only this patient · Esc everything</source>
        <translation>↑↓ wählen · W nur diese Person · P nur dieser Patient · Esc alles</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anders</translation>
    </message>
    <message>
        <source>Only this person</source>
        <translation>Nur diese Person</translation>
    </message>
    <message>
        <source>Only this patient</source>
        <translation>Nur dieser Patient</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Akte öffnen</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Identity checked by</source>
        <translation>Identität geprüft anhand von</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>not kept by the server</source>
        <translation>vom Server nicht übernommen</translation>
    </message>
    <message>
        <source>My steps</source>
        <translation>Meine Schritte</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Sichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>protokoll</translation>
    </message>
    <message>
        <source>Activity · {}</source>
        <translation>Protokoll · {}</translation>
    </message>
    <message>
        <source>printed {}</source>
        <translation>gedruckt {}</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>Seite {n} von {all}</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>What everybody did, or my steps</source>
        <translation>Was alle taten, oder meine Schritte</translation>
    </message>
    <message>
        <source>Take back, or bring back</source>
        <translation>Rückgängig machen oder wiederholen</translation>
    </message>
    <message>
        <source>Only what this person did</source>
        <translation>Nur, was diese Person tat</translation>
    </message>
    <message>
        <source>Only what this patient is about</source>
        <translation>Nur, was diesen Patienten betrifft</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>New visit type</source>
        <translation>Neue Terminart</translation>
    </message>
    <message>
        <source>Visit type changed</source>
        <translation>Terminart geändert</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verlegt</translation>
    </message>
    <message>
        <source>Kept by the clock on the wall</source>
        <translation>Uhrzeit nach Zeitumstellung gewahrt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Without a time again</source>
        <translation>Wieder ohne Zeit</translation>
    </message>
    <message>
        <source>Takes place after all</source>
        <translation>Findet doch statt</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Eingetroffen</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Im Zimmer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Status put back</source>
        <translation>Status zurückgesetzt</translation>
    </message>
    <message>
        <source>Time held</source>
        <translation>Zeit freigehalten</translation>
    </message>
    <message>
        <source>Time held longer</source>
        <translation>Zeit länger freigehalten</translation>
    </message>
    <message>
        <source>Time let go</source>
        <translation>Zeit freigegeben</translation>
    </message>
    <message>
        <source>Put on the waitlist</source>
        <translation>Auf die Warteliste gesetzt</translation>
    </message>
    <message>
        <source>Taken off the waitlist</source>
        <translation>Von der Warteliste genommen</translation>
    </message>
    <message>
        <source>Back on the waitlist</source>
        <translation>Wieder auf der Warteliste</translation>
    </message>
    <message>
        <source>Call or message noted</source>
        <translation>Anruf oder Nachricht notiert</translation>
    </message>
    <message>
        <source>Call or message struck out</source>
        <translation>Anruf oder Nachricht gestrichen</translation>
    </message>
    <message>
        <source>Call or message put back</source>
        <translation>Anruf oder Nachricht wiederhergestellt</translation>
    </message>
    <message>
        <source>Recall noted</source>
        <translation>Recall vorgemerkt</translation>
    </message>
    <message>
        <source>Recall done</source>
        <translation>Recall erledigt</translation>
    </message>
    <message>
        <source>Recall opened again</source>
        <translation>Recall wieder offen</translation>
    </message>
    <message>
        <source>Case decided</source>
        <translation>Fall entschieden</translation>
    </message>
    <message>
        <source>Case opened again</source>
        <translation>Fall wieder offen</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Konto geändert</translation>
    </message>
    <message>
        <source>Roles changed</source>
        <translation>Rollen geändert</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>Passwort gesetzt</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>Konto geschlossen</translation>
    </message>
    <message>
        <source>Account opened again</source>
        <translation>Konto wieder geöffnet</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Record changed</source>
        <translation>Akte geändert</translation>
    </message>
    <message>
        <source>Alert set</source>
        <translation>Hinweis gesetzt</translation>
    </message>
    <message>
        <source>Alert taken away</source>
        <translation>Hinweis entfernt</translation>
    </message>
    <message>
        <source>Records merged</source>
        <translation>Akten vereint</translation>
    </message>
    <message>
        <source>Records taken apart</source>
        <translation>Akten getrennt</translation>
    </message>
    <message>
        <source>Two people, not one</source>
        <translation>Zwei Personen, nicht eine</translation>
    </message>
    <message>
        <source>Perhaps one person after all</source>
        <translation>Vielleicht doch eine Person</translation>
    </message>
    <message>
        <source>Record archived</source>
        <translation>Akte archiviert</translation>
    </message>
    <message>
        <source>Record put back</source>
        <translation>Akte zurückgeholt</translation>
    </message>
    <message>
        <source>New provider</source>
        <translation>Neuer Behandler</translation>
    </message>
    <message>
        <source>Provider changed</source>
        <translation>Behandler geändert</translation>
    </message>
    <message>
        <source>Provider left</source>
        <translation>Behandler ausgeschieden</translation>
    </message>
    <message>
        <source>Provider came back</source>
        <translation>Behandler zurückgekehrt</translation>
    </message>
    <message>
        <source>Working hours set</source>
        <translation>Arbeitszeiten gesetzt</translation>
    </message>
    <message>
        <source>Other hours on a day</source>
        <translation>Andere Zeiten an einem Tag</translation>
    </message>
    <message>
        <source>A day follows the week again</source>
        <translation>Ein Tag folgt wieder der Woche</translation>
    </message>
    <message>
        <source>Time blocked</source>
        <translation>Zeit gesperrt</translation>
    </message>
    <message>
        <source>Time opened again</source>
        <translation>Zeit wieder geöffnet</translation>
    </message>
    <message>
        <source>Leave asked for</source>
        <translation>Abwesenheit beantragt</translation>
    </message>
    <message>
        <source>Leave approved</source>
        <translation>Abwesenheit genehmigt</translation>
    </message>
    <message>
        <source>Leave refused</source>
        <translation>Abwesenheit abgelehnt</translation>
    </message>
    <message>
        <source>Leave withdrawn</source>
        <translation>Abwesenheit zurückgezogen</translation>
    </message>
    <message>
        <source>Leave to be decided again</source>
        <translation>Abwesenheit erneut zu entscheiden</translation>
    </message>
    <message>
        <source>Clinic founded</source>
        <translation>Praxis gegründet</translation>
    </message>
    <message>
        <source>Clinic changed</source>
        <translation>Praxis geändert</translation>
    </message>
    <message>
        <source>Closing days set</source>
        <translation>Schließtage gesetzt</translation>
    </message>
    <message>
        <source>New location</source>
        <translation>Neuer Standort</translation>
    </message>
    <message>
        <source>Location changed</source>
        <translation>Standort geändert</translation>
    </message>
    <message>
        <source>Location removed</source>
        <translation>Standort entfernt</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Neuer Raum</translation>
    </message>
    <message>
        <source>Room changed</source>
        <translation>Raum geändert</translation>
    </message>
    <message>
        <source>Looked at the record</source>
        <translation>Akte angesehen</translation>
    </message>
    <message>
        <source>Read every record</source>
        <translation>Alle Akten gelesen</translation>
    </message>
    <message>
        <source>Looked at what was done</source>
        <translation>Protokoll angesehen</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>record number</source>
        <translation>Aktennummer</translation>
    </message>
    <message>
        <source>Looks at records are told of this desk alone: every other desk keeps its own.</source>
        <translation>Blicke in Akten stehen hier nur von diesem Platz: Jeder andere Platz führt seine eigenen.</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} und {}</translation>
    </message>
    <message>
        <source>{did}, identity checked by {details}</source>
        <translation>{did}, Identität geprüft anhand von {details}</translation>
    </message>
    <message>
        <source>Taken back: {}</source>
        <translation>Rückgängig gemacht: {}</translation>
    </message>
    <message>
        <source>{} (not kept)</source>
        <translation>{} (nicht übernommen)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>Was ich getan habe</translation>
    </message>
    <message>
        <source>What you did at this desk and can take back, from before a restart too.</source>
        <translation>Was Sie an diesem Platz getan haben und rückgängig machen können, auch von vor einem Neustart.</translation>
    </message>
    <message>
        <source>You did nothing lately that could be taken back.</source>
        <translation>Sie haben zuletzt nichts getan, was sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>↑↓ choose · Enter takes back, or brings back</source>
        <translation>↑↓ wählen · Enter macht rückgängig oder stellt wieder her</translation>
    </message>
    <message>
        <source>can be taken back</source>
        <translation>lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>booking</name>
    <message>
        <source>born {day}</source>
        <translation>geb. {day}</translation>
    </message>
</context>
<context>
    <name>calls</name>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Versucht</translation>
    </message>
    <message>
        <source>Whom to ring</source>
        <translation>Wen anrufen</translation>
    </message>
    <message>
        <source>Whom to show</source>
        <translation>Wen zeigen</translation>
    </message>
    <message>
        <source>No time yet</source>
        <translation>Noch keine Zeit</translation>
    </message>
    <message>
        <source>Doctor is away</source>
        <translation>Arzt ist abwesend</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verlegt</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Zu bestätigen</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Message left</source>
        <translation>Nachricht hinterlassen</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Falsche Nummer</translation>
    </message>
    <message>
        <source>Does not want to come</source>
        <translation>Möchte nicht kommen</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Nachricht gesendet</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>{} was reached</source>
        <translation>{} wurde erreicht</translation>
    </message>
    <message>
        <source>A message was left for {}</source>
        <translation>Für {} wurde eine Nachricht hinterlassen</translation>
    </message>
    <message>
        <source>{} did not answer</source>
        <translation>{} hat nicht abgenommen</translation>
    </message>
    <message>
        <source>The number of {} is wrong</source>
        <translation>Die Nummer von {} ist falsch</translation>
    </message>
    <message>
        <source>{} does not want to come</source>
        <translation>{} möchte nicht kommen</translation>
    </message>
    <message>
        <source>A message was sent to {}</source>
        <translation>Eine Nachricht an {} wurde gesendet</translation>
    </message>
</context>
<context>
    <name>cases</name>
    <message>
        <source>Kept · {}</source>
        <translation>Bleibt · {}</translation>
    </message>
    <message>
        <source>Needs a new time · {}</source>
        <translation>Braucht neue Zeit · {}</translation>
    </message>
    <message>
        <source>booked {when} by {who}</source>
        <translation>gebucht {when} von {who}</translation>
    </message>
    <message>
        <source>booked {when}</source>
        <translation>gebucht {when}</translation>
    </message>
    <message>
        <source>reached the server first</source>
        <translation>war zuerst beim Server</translation>
    </message>
    <message>
        <source>A change could not be kept: {who}, {when}</source>
        <translation>Eine Änderung ließ sich nicht übernehmen: {who}, {when}</translation>
    </message>
    <message>
        <source>The clocks were changed: {who}, {when}</source>
        <translation>Die Uhren wurden umgestellt: {who}, {when}</translation>
    </message>
    <message>
        <source>another desk</source>
        <translation>einem anderen Platz</translation>
    </message>
    <message>
        <source>found {}</source>
        <translation>gefunden {}</translation>
    </message>
    <message>
        <source>found {when} when {desk} came online</source>
        <translation>gefunden {when}, als {desk} online kam</translation>
    </message>
    <message>
        <source>on {}</source>
        <translation>an {}</translation>
    </message>
    <message>
        <source>by {}</source>
        <translation>von {}</translation>
    </message>
    <message>
        <source>booked {}</source>
        <translation>gebucht {}</translation>
    </message>
    <message>
        <source>It was booked when this still fitted. It needs another place.</source>
        <translation>Bei der Buchung passte es noch. Es braucht einen anderen Platz.</translation>
    </message>
    <message>
        <source>With the new clocks it is at the same time as another visit.</source>
        <translation>Nach der Umstellung liegt er gleichzeitig mit einem anderen Termin.</translation>
    </message>
    <message>
        <source>No clock shows the time that was promised. The patient has to be told.</source>
        <translation>Die zugesagte Uhrzeit gibt es nicht mehr. Der Patient muss es erfahren.</translation>
    </message>
    <message>
        <source>This desk’s program has to be updated</source>
        <translation>Das Programm dieses Platzes muss aktualisiert werden</translation>
    </message>
    <message>
        <source>A change from {desk} could not be read</source>
        <translation>Eine Änderung von {desk} war nicht lesbar</translation>
    </message>
    <message>
        <source>It was made with a newer program. Once all are updated, it can be read.</source>
        <translation>Sie stammt von einem neueren Programm. Sind alle aktualisiert, ist sie lesbar.</translation>
    </message>
    <message>
        <source>{what} ({when}). Nothing else depends on it.</source>
        <translation>{what} ({when}). Nichts anderes hängt davon ab.</translation>
    </message>
    <message>
        <source>Written down on {desk}, {when}{by}.</source>
        <translation>Eingetragen: {desk}, {when}{by}.</translation>
    </message>
    <message>
        <source>The room is out of use: {who}, {when}</source>
        <translation>Der Raum ist außer Betrieb: {who}, {when}</translation>
    </message>
    <message>
        <source>{doctor} does not see patients then: {who}, {when}</source>
        <translation>{doctor} hat dann keine Sprechstunde: {who}, {when}</translation>
    </message>
    <message>
        <source>Two bookings for {doctor}, {when}</source>
        <translation>Zwei Buchungen für {doctor}, {when}</translation>
    </message>
    <message>
        <source>Booked twice: {who}, {when}</source>
        <translation>Doppelt gebucht: {who}, {when}</translation>
    </message>
    <message>
        <source>{doctor} is on leave: {who}, {when}</source>
        <translation>{doctor} ist abwesend: {who}, {when}</translation>
    </message>
    <message>
        <source>{doctor} does not work then: {who}, {when}</source>
        <translation>{doctor} arbeitet dann nicht: {who}, {when}</translation>
    </message>
    <message>
        <source>{doctor} is not free then: {who}, {when}</source>
        <translation>{doctor} ist dann nicht frei: {who}, {when}</translation>
    </message>
    <message>
        <source>The clinic is closed then: {who}, {when}</source>
        <translation>Die Praxis ist dann geschlossen: {who}, {when}</translation>
    </message>
    <message>
        <source>No room for this visit: {who}, {when}</source>
        <translation>Kein Raum für diesen Termin: {who}, {when}</translation>
    </message>
    <message>
        <source>One record number for two patients · {}</source>
        <translation>Eine Aktennummer für zwei Patienten · {}</translation>
    </message>
    <message>
        <source>{field} changed on two desks · {who}</source>
        <translation>{field} an zwei Plätzen geändert · {who}</translation>
    </message>
    <message>
        <source>Record changed on two desks · {}</source>
        <translation>Akte an zwei Plätzen geändert · {}</translation>
    </message>
    <message>
        <source>Both were registered while the desks could not see each other.</source>
        <translation>Beide wurden angelegt, während die Plätze einander nicht sehen konnten.</translation>
    </message>
    <message>
        <source>Another desk</source>
        <translation>Ein anderer Platz</translation>
    </message>
    <message>
        <source>in the record now: {}</source>
        <translation>jetzt in der Akte: {}</translation>
    </message>
    <message>
        <source>move it</source>
        <translation>verlegen</translation>
    </message>
    <message>
        <source>cancel it</source>
        <translation>absagen</translation>
    </message>
    <message>
        <source>let it take place after all</source>
        <translation>doch stattfinden lassen</translation>
    </message>
    <message>
        <source>change its status</source>
        <translation>im Status ändern</translation>
    </message>
    <message>
        <source>{desk} wanted to {wish} at {when}{by}. It stands as the server has it.</source>
        <translation>{desk} wollte den Termin {wish}: {when}{by}. Es bleibt, wie es auf dem Server steht.</translation>
    </message>
    <message>
        <source>approved by {who} {when}</source>
        <translation>genehmigt von {who} {when}</translation>
    </message>
    <message>
        <source>approved {when}</source>
        <translation>genehmigt {when}</translation>
    </message>
    <message>
        <source>needs a call</source>
        <translation>braucht einen Anruf</translation>
    </message>
    <message>
        <source>{}, same time</source>
        <translation>{}, gleiche Zeit</translation>
    </message>
    <message numerus="yes">
        <source>Other desks made %n changes with a newer program. They show after the update.</source>
        <translation>
            <numerusform>Ein anderer Platz hat mit einem neueren Programm %n Änderung gemacht. Nach der Aktualisierung ist sie zu sehen.</numerusform>
            <numerusform>Andere Plätze haben mit einem neueren Programm %n Änderungen gemacht. Nach der Aktualisierung sind sie zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The room lacks what this visit needs: {who}, {when}</source>
        <translation>Dem Raum fehlt, was dieser Termin braucht: {who}, {when}</translation>
    </message>
    <message>
        <source>This visit needs a room: {who}, {when}</source>
        <translation>Dieser Termin braucht einen Raum: {who}, {when}</translation>
    </message>
    <message numerus="yes">
        <source>Move all %n</source>
        <translation>
            <numerusform>Verlegen</numerusform>
            <numerusform>Alle %n verlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits with {who} moved</source>
        <translation>
            <numerusform>%n Termin bei {who} verlegt</numerusform>
            <numerusform>%n Termine bei {who} verlegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need a call</source>
        <translation>
            <numerusform>%n braucht einen Anruf</numerusform>
            <numerusform>%n brauchen einen Anruf</numerusform>
        </translation>
    </message>
    <message>
        <source>Move {who} to {when}</source>
        <translation>{who} auf {when} verlegen</translation>
    </message>
    <message>
        <source>Leave {who} at {when}</source>
        <translation>{who} lassen: {when}</translation>
    </message>
    <message>
        <source>Move {who} to {room}</source>
        <translation>{who} in {room} verlegen</translation>
    </message>
    <message>
        <source>Keep both (overbook)</source>
        <translation>Beide behalten (überbuchen)</translation>
    </message>
    <message>
        <source>Cancel {who}…</source>
        <translation>{who} absagen…</translation>
    </message>
    <message>
        <source>Keep {value}</source>
        <translation>{value} behalten</translation>
    </message>
    <message>
        <source>Keep both numbers</source>
        <translation>Beide Nummern behalten</translation>
    </message>
    <message>
        <source>{who} moved to {when}</source>
        <translation>{who} verlegt: {when}</translation>
    </message>
    <message>
        <source>{who} stays at {when}</source>
        <translation>{who} bleibt: {when}</translation>
    </message>
    <message>
        <source>{who} moved to {doctor}, {when}</source>
        <translation>{who} verlegt: {doctor}, {when}</translation>
    </message>
    <message>
        <source>{who} moved to {room}</source>
        <translation>{who} verlegt: {room}</translation>
    </message>
    <message>
        <source>Both visits are kept: {who}</source>
        <translation>Beide Termine bleiben: {who}</translation>
    </message>
    <message>
        <source>Visit cancelled: {who}</source>
        <translation>Termin abgesagt: {who}</translation>
    </message>
    <message>
        <source>{who}: kept {value}</source>
        <translation>{who}: {value} behalten</translation>
    </message>
    <message>
        <source>{who}: both numbers are kept</source>
        <translation>{who}: Beide Nummern bleiben</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Gelassen, wie es ist</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Could not be kept: {}</source>
        <translation>Konnte nicht bleiben: {}</translation>
    </message>
    <message>
        <source>Who did it may not do so any more.</source>
        <translation>Wer es getan hat, darf das nicht mehr.</translation>
    </message>
    <message>
        <source>What it was about is not there any more.</source>
        <translation>Worum es ging, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>What it followed on could not be kept.</source>
        <translation>Worauf es folgte, konnte nicht bleiben.</translation>
    </message>
    <message>
        <source>Another desk had changed the same before that.</source>
        <translation>Ein anderer Platz hatte dasselbe schon vorher geändert.</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Second phone number</source>
        <translation>Zweite Telefonnummer</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Dolmetscher</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Contact phone</source>
        <translation>Kontakttelefon</translation>
    </message>
    <message>
        <source>Usual doctor</source>
        <translation>Stammarzt</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>Aktennummer</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>jemand anderes</translation>
    </message>
    <message>
        <source>Review one by one</source>
        <translation>Einzeln durchgehen</translation>
    </message>
    <message numerus="yes">
        <source>Leave approved: {who}, {days} · %n visits affected</source>
        <translation>
            <numerusform>Abwesenheit genehmigt: {who}, {days} · %n Termin betroffen</numerusform>
            <numerusform>Abwesenheit genehmigt: {who}, {days} · %n Termine betroffen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Call %n…</source>
        <translation>
            <numerusform>%n anrufen…</numerusform>
            <numerusform>%n anrufen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Move {moves}, then call {calls}…</source>
        <translation>{moves} verlegen, dann {calls} anrufen…</translation>
    </message>
    <message numerus="yes">
        <source>%n can move to another time</source>
        <translation>
            <numerusform>%n kann zu einer anderen Zeit kommen</numerusform>
            <numerusform>%n können zu einer anderen Zeit kommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can move to {doctor} at the same time</source>
        <translation>
            <numerusform>%n kann zur selben Zeit zu {doctor}</numerusform>
            <numerusform>%n können zur selben Zeit zu {doctor}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can move to colleagues at the same time</source>
        <translation>
            <numerusform>%n kann zur selben Zeit zu einem Kollegen</numerusform>
            <numerusform>%n können zur selben Zeit zu Kollegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Give {who} another number</source>
        <translation>{who} eine andere Nummer geben</translation>
    </message>
    <message>
        <source>{who} has another record number</source>
        <translation>{who} hat eine andere Aktennummer</translation>
    </message>
    <message>
        <source>another room</source>
        <translation>ein anderer Raum</translation>
    </message>
    <message>
        <source>what {} says</source>
        <translation>die Angabe von {}</translation>
    </message>
    <message>
        <source>Keep {}</source>
        <translation>{} behalten</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>countries</name>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Antigua &amp; Barbuda</source>
        <translation>Antigua und Barbuda</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanien</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenien</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarktis</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentinien</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Amerikanisch-Samoa</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Ålandinseln</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Aserbaidschan</translation>
    </message>
    <message>
        <source>Bosnia &amp; Herzegovina</source>
        <translation>Bosnien und Herzegowina</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesch</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrain</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benin</translation>
    </message>
    <message>
        <source>St. Barthélemy</source>
        <translation>St. Barthélemy</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermuda</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei Darussalam</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivien</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Karibische Niederlande</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhutan</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Bouvetinsel</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Belarus</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Kokosinseln</translation>
    </message>
    <message>
        <source>Congo - Kinshasa</source>
        <translation>Kongo-Kinshasa</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Zentralafrikanische Republik</translation>
    </message>
    <message>
        <source>Congo - Brazzaville</source>
        <translation>Kongo-Brazzaville</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Cookinseln</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Kamerun</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Kolumbien</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Kuba</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Weihnachtsinsel</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Zypern</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Dschibuti</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Dominikanische Republik</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algerien</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Ägypten</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Westsahara</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Äthiopien</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fidschi</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Falklandinseln</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Mikronesien</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Färöer</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabun</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenada</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgien</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Französisch-Guayana</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernsey</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Grönland</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinea</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Äquatorialguinea</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>South Georgia &amp; South Sandwich Islands</source>
        <translation>Südgeorgien und die Südlichen Sandwichinseln</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Guam</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guinea-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Hong Kong SAR China</source>
        <translation>Sonderverwaltungsregion Hongkong</translation>
    </message>
    <message>
        <source>Heard Island &amp; McDonald Islands</source>
        <translation>Heard und McDonaldinseln</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haiti</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesien</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Isle of Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Britisches Territorium im Indischen Ozean</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaika</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanien</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirgisistan</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Kambodscha</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Komoren</translation>
    </message>
    <message>
        <source>St. Kitts &amp; Nevis</source>
        <translation>St. Kitts und Nevis</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Nordkorea</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Kaimaninseln</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kasachstan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Libanon</translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <translation>St. Lucia</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libyen</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marokko</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Republik Moldau</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>St. Martin</source>
        <translation>St. Martin</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagaskar</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Marshallinseln</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Nordmazedonien</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Myanmar (Burma)</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolei</translation>
    </message>
    <message>
        <source>Macao SAR China</source>
        <translation>Sonderverwaltungsregion Macau</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Nördliche Marianen</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauretanien</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Mauritius</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Malediven</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mosambik</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Neukaledonien</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Norfolkinsel</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>Niue</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Französisch-Polynesien</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua-Neuguinea</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippinen</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>St. Pierre &amp; Miquelon</source>
        <translation>St. Pierre und Miquelon</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>Pitcairninseln</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Palästinensische Autonomiegebiete</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palau</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Katar</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbien</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russland</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudi-Arabien</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Salomonen</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychellen</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudan</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>St. Helena, Ascension &amp; Tristan da Cunha</source>
        <translation>St. Helena</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>Svalbard &amp; Jan Mayen</source>
        <translation>Spitzbergen und Jan Mayen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>San Marino</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Südsudan</translation>
    </message>
    <message>
        <source>São Tomé &amp; Príncipe</source>
        <translation>São Tomé und Príncipe</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Sint Maarten</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrien</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Turks &amp; Caicos Islands</source>
        <translation>Turks- und Caicosinseln</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tschad</translation>
    </message>
    <message>
        <source>French Southern and Antarctic Lands</source>
        <translation>Französische Süd- und Antarktisgebiete</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadschikistan</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor-Leste</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunesien</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>Trinidad &amp; Tobago</source>
        <translation>Trinidad und Tobago</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tansania</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>U.S. Outlying Islands</source>
        <translation>Amerikanische Überseeinseln</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Usbekistan</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Vatikanstadt</translation>
    </message>
    <message>
        <source>St. Vincent &amp; Grenadines</source>
        <translation>St. Vincent und die Grenadinen</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Britische Jungferninseln</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Amerikanische Jungferninseln</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Wallis &amp; Futuna</source>
        <translation>Wallis und Futuna</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>Kosovo</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Jemen</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Sambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Simbabwe</translation>
    </message>
</context>
<context>
    <name>keyboard</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leer</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Bosnisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lettisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Paschtu</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanisch</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>Tigrinya</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
</context>
<context>
    <name>leave</name>
    <message>
        <source>Block time</source>
        <translation>Zeit sperren</translation>
    </message>
    <message>
        <source>Block the time</source>
        <translation>Zeit sperren</translation>
    </message>
    <message>
        <source>This provider</source>
        <translation>Dieser Behandler</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Mehrere</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>thu, 26.11., tomorrow</source>
        <translation>do, 26.11., morgen</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Von – bis</translation>
    </message>
    <message>
        <source>15-16:30, or empty: the whole day</source>
        <translation>15-16:30, oder leer: der ganze Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>The same day, if empty</source>
        <translation>Derselbe Tag, wenn leer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Team meeting</source>
        <translation>Teambesprechung</translation>
    </message>
    <message>
        <source>Whose time</source>
        <translation>Wessen Zeit</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Das ist kein Datum.</translation>
    </message>
    <message>
        <source>These are no hours. Write them like 15-16:30.</source>
        <translation>Das sind keine Zeiten. Bitte so schreiben: 15-16:30.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Everyone’s time is blocked: {}</source>
        <translation>Die Zeit von allen ist gesperrt: {}</translation>
    </message>
    <message>
        <source>Time of {whom} is blocked: {why}</source>
        <translation>Die Zeit von {whom} ist gesperrt: {why}</translation>
    </message>
    <message>
        <source>Another day than in the week</source>
        <translation>Ein Tag anders als in der Woche</translation>
    </message>
    <message>
        <source>Save the day</source>
        <translation>Tag speichern</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>Andere Zeiten</translation>
    </message>
    <message>
        <source>Extra hours</source>
        <translation>Zusätzliche Zeiten</translation>
    </message>
    <message>
        <source>tomorrow, 24.12., fri</source>
        <translation>morgen, 24.12., fr</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>8-12, 13:30-17</source>
        <translation>8-12, 13:30-17</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Darf leer bleiben</translation>
    </message>
    <message>
        <source>That day</source>
        <translation>Dieser Tag</translation>
    </message>
    <message>
        <source>These are no hours. Write them like 8-12, 13:30-17.</source>
        <translation>Das sind keine Zeiten. Bitte so schreiben: 8-12, 13:30-17.</translation>
    </message>
    <message>
        <source>{who} is closed on {day}</source>
        <translation>{who} ist am {day} geschlossen</translation>
    </message>
    <message>
        <source>{who} has other hours on {day}</source>
        <translation>{who} hat am {day} andere Zeiten</translation>
    </message>
    <message>
        <source>{who} has extra hours on {day}</source>
        <translation>{who} hat am {day} zusätzliche Zeiten</translation>
    </message>
    <message>
        <source>Other days and blocks</source>
        <translation>Andere Tage und Sperren</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>also {}</source>
        <translation>auch {}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Open again: {}</source>
        <translation>Wieder offen: {}</translation>
    </message>
    <message>
        <source>{} follows the week again</source>
        <translation>{} folgt wieder der Woche</translation>
    </message>
    <message>
        <source>Holidays and closing days</source>
        <translation>Feiertage und Schließtage</translation>
    </message>
    <message>
        <source>Save closing days</source>
        <translation>Schließtage speichern</translation>
    </message>
    <message>
        <source>Add the day</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <source>Close on all of them</source>
        <translation>An allen schließen</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>BE, or empty</source>
        <translation>BE oder leer</translation>
    </message>
    <message>
        <source>Own closing day</source>
        <translation>Eigener Schließtag</translation>
    </message>
    <message>
        <source>24.12., 2 jan</source>
        <translation>24.12., 2. jan</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Wie er heißt</translation>
    </message>
    <message>
        <source>Works outing</source>
        <translation>Betriebsausflug</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Das Jahr davor</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>Das Jahr danach</translation>
    </message>
    <message numerus="yes">
        <source>%n visits that day</source>
        <translation>
            <numerusform>%n Termin an diesem Tag</numerusform>
            <numerusform>%n Termine an diesem Tag</numerusform>
        </translation>
    </message>
    <message>
        <source>no visits that day</source>
        <translation>keine Termine an diesem Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n visits in those days</source>
        <translation>
            <numerusform>%n Termin in diesen Tagen</numerusform>
            <numerusform>%n Termine in diesen Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>“{reason}”</source>
        <translation>„{reason}“</translation>
    </message>
    <message numerus="yes">
        <source>%n keep their time with</source>
        <translation>
            <numerusform>%n behält die Zeit bei</numerusform>
            <numerusform>%n behalten ihre Zeit bei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move to the nearest time</source>
        <translation>
            <numerusform>%n geht auf die nächste freie Zeit</numerusform>
            <numerusform>%n gehen auf die nächste freie Zeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need a call</source>
        <translation>
            <numerusform>%n braucht einen Anruf</numerusform>
            <numerusform>%n brauchen einen Anruf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re-place %n visits</source>
        <translation>
            <numerusform>%n Termin umlegen</numerusform>
            <numerusform>%n Termine umlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve and re-place %n</source>
        <translation>
            <numerusform>Genehmigen, %n umlegen</numerusform>
            <numerusform>Genehmigen, %n umlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n days</source>
        <translation>
            <numerusform>innerhalb eines Tages</numerusform>
            <numerusform>innerhalb von %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Two letters, such as DE.</source>
        <translation>Zwei Buchstaben, etwa DE.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Bitte ausfüllen.</translation>
    </message>
    <message>
        <source>Closing days saved</source>
        <translation>Schließtage gespeichert</translation>
    </message>
    <message>
        <source>Leave request: {who}, {when}</source>
        <translation>Antrag auf Abwesenheit: {who}, {when}</translation>
    </message>
    <message>
        <source>asked {}</source>
        <translation>beantragt {}</translation>
    </message>
    <message>
        <source>no visits in those days</source>
        <translation>keine Termine in diesen Tagen</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>beantragt</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>{who} needs a call</source>
        <translation>{who} braucht einen Anruf</translation>
    </message>
    <message>
        <source>{who}: same time, {doctor}</source>
        <translation>{who}: gleiche Zeit, {doctor}</translation>
    </message>
    <message>
        <source>{who}: {when}, {doctor}</source>
        <translation>{who}: {when}, {doctor}</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>on the same day</source>
        <translation>am selben Tag</translation>
    </message>
    <message>
        <source>Who is sick today?</source>
        <translation>Wer ist heute krank?</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>Plan zeigen</translation>
    </message>
    <message>
        <source>Type the first letters of the family name.</source>
        <translation>Die ersten Buchstaben des Nachnamens eingeben.</translation>
    </message>
    <message>
        <source>Sick</source>
        <translation>Krank</translation>
    </message>
    <message>
        <source>Leave asked for today: {}</source>
        <translation>Abwesenheit für heute beantragt: {}</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>moments</name>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>{} days</source>
        <comment>not a whole number of them</comment>
        <translation>{} Tage</translation>
    </message>
    <message>
        <source>{} h</source>
        <comment>hours</comment>
        <translation>{} h</translation>
    </message>
</context>
<context>
    <name>patients</name>
    <message>
        <source>This one stays</source>
        <translation>Diese bleibt</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>goes into the other</source>
        <translation>geht in die andere über</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>What {} holds</source>
        <translation>Was {} enthält</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Ganzer Name</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Zweites Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Contact or guardian</source>
        <translation>Kontakt oder Vormund</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>Telefon dazu</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What becomes of each row</source>
        <translation>Was aus jeder Zeile wird</translation>
    </message>
    <message>
        <source>Those known already are somebody else: import them too</source>
        <translation>Die schon bekannten sind andere Personen: auch übernehmen</translation>
    </message>
    <message>
        <source>the month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>the day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>Birth dates such as 3.4.2001 are read with {}.</source>
        <translation>Geburtsdaten wie 3.4.2001 werden so gelesen: {}.</translation>
    </message>
    <message>
        <source>All {}</source>
        <translation>Alle {}</translation>
    </message>
    <message>
        <source>Good {}</source>
        <translation>Gut {}</translation>
    </message>
    <message>
        <source>Known already {}</source>
        <translation>Schon bekannt {}</translation>
    </message>
    <message>
        <source>Wrong {}</source>
        <translation>Falsch {}</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>schon bekannt</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Akte</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>{} is spelt differently</source>
        <translation>{} wird anders geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>{} and %n more are spelt differently</source>
        <translation>
            <numerusform>{} und %n weiterer werden anders geschrieben</numerusform>
            <numerusform>{} und %n weitere werden anders geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n</source>
        <translation>
            <numerusform>der erste</numerusform>
            <numerusform>die ersten %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} of {all}</source>
        <translation>{first} von {all}</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>same birth date</source>
        <translation>gleiches Geburtsdatum</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>names sound alike</source>
        <translation>Namen klingen ähnlich</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>gleiches Telefon</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>gleiche E-Mail</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Vereinen…</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dieselbe</translation>
    </message>
    <message>
        <source>Visits of {}</source>
        <translation>Termine von {}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Akte öffnen</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Register somebody new</source>
        <translation>Jemanden neu anlegen</translation>
    </message>
    <message>
        <source>Edit the record</source>
        <translation>Akte bearbeiten</translation>
    </message>
    <message>
        <source>Set or clear the alert</source>
        <translation>Hinweis setzen oder entfernen</translation>
    </message>
    <message>
        <source>Write down a call</source>
        <translation>Anruf notieren</translation>
    </message>
    <message>
        <source>Ask to come again</source>
        <translation>Wiedereinbestellen</translation>
    </message>
    <message>
        <source>Put on the waitlist</source>
        <translation>Auf die Warteliste gesetzt</translation>
    </message>
    <message>
        <source>Next visit on the board</source>
        <translation>Nächster Termin im Kalender</translation>
    </message>
    <message>
        <source>Merge with another record</source>
        <translation>Mit einer anderen Akte vereinen</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Nicht dieselbe Person</translation>
    </message>
    <message>
        <source>Take merged records apart</source>
        <translation>Vereinte Akten trennen</translation>
    </message>
    <message>
        <source>Archive, or bring back</source>
        <translation>Archivieren oder zurückholen</translation>
    </message>
    <message>
        <source>Import or save patients</source>
        <translation>Patienten übernehmen oder speichern</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{} and {} are spelt differently</source>
        <translation>{} und {} werden anders geschrieben</translation>
    </message>
    <message>
        <source>Usual doctor</source>
        <translation>Stammarzt</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Nächster Termin</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Alert: {}</source>
        <translation>Hinweis: {}</translation>
    </message>
    <message>
        <source>This visit needs a new time.</source>
        <translation>Dieser Termin braucht eine neue Zeit.</translation>
    </message>
    <message>
        <source>needs a new time</source>
        <translation>braucht eine neue Zeit</translation>
    </message>
    <message>
        <source>female</source>
        <translation>weiblich</translation>
    </message>
    <message>
        <source>male</source>
        <translation>männlich</translation>
    </message>
    <message>
        <source>other</source>
        <translation>divers</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Dieselbe Person?</translation>
    </message>
    <message>
        <source>Not the same – register</source>
        <translation>Nicht dieselbe – anlegen</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Diese nehmen</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Board</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Schedules &amp; leave</source>
        <translation>Zeiten &amp; Urlaub</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>There is no printer on this computer. It can be saved as a PDF instead.</source>
        <translation>An diesem Rechner gibt es keinen Drucker. Es lässt sich stattdessen als PDF speichern.</translation>
    </message>
    <message>
        <source>The printer {} takes nothing now.</source>
        <translation>Der Drucker {} nimmt gerade nichts an.</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>There is nothing to show for this time.</source>
        <translation>Für diese Zeit gibt es nichts zu zeigen.</translation>
    </message>
    <message>
        <source>Quarter {n}, {year}</source>
        <translation>Quartal {n}, {year}</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>of the time booked</source>
        <translation>der Zeit gebucht</translation>
    </message>
    <message>
        <source>no-shows</source>
        <translation>nicht erschienen</translation>
    </message>
    <message>
        <source>usual wait</source>
        <translation>übliche Wartezeit</translation>
    </message>
    <message>
        <source>booked ahead</source>
        <translation>im Voraus gebucht</translation>
    </message>
    <message>
        <source>new patients</source>
        <translation>neue Patienten</translation>
    </message>
    <message>
        <source>No-shows by weekday</source>
        <translation>Nicht Erschienene nach Wochentag</translation>
    </message>
    <message>
        <source>Of those who came or did not.</source>
        <translation>Von denen, die kamen oder nicht kamen.</translation>
    </message>
    <message>
        <source>No-shows by how far ahead it was booked</source>
        <translation>Nicht Erschienene danach, wie weit im Voraus gebucht war</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>How full each day was</source>
        <translation>Wie voll jeder Tag war</translation>
    </message>
    <message>
        <source>Booked of open time; what is hatched was closed.</source>
        <translation>Gebucht von der offenen Zeit; schraffiert war geschlossen.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Behandler</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Booked minutes</source>
        <translation>Gebuchte Minuten</translation>
    </message>
    <message>
        <source>Open minutes</source>
        <translation>Offene Minuten</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>How full each provider was</source>
        <translation>Wie ausgelastet jeder Behandler war</translation>
    </message>
    <message>
        <source>Booked of open time, in the whole period.</source>
        <translation>Gebucht von der offenen Zeit, im ganzen Zeitraum.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>No-shows by provider</source>
        <translation>Nicht Erschienene nach Behandler</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>How far ahead visits are booked</source>
        <translation>Wie weit im Voraus gebucht wird</translation>
    </message>
    <message>
        <source>Visits that were held or missed.</source>
        <translation>Termine, die stattfanden oder versäumt wurden.</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>From arriving to the room: the bar is the usual wait, the line beyond it the longest.</source>
        <translation>Vom Eintreffen bis ins Zimmer: Der Balken ist die übliche Wartezeit, die Linie darüber hinaus die längste.</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>{booked} of {open}</source>
        <comment>hours</comment>
        <translation>{booked} von {open}</translation>
    </message>
    <message numerus="yes">
        <source>{missed} of %Ln visits</source>
        <translation>
            <numerusform>{missed} von %Ln Termin</numerusform>
            <numerusform>{missed} von %Ln Terminen</numerusform>
        </translation>
    </message>
    <message>
        <source>How long patients wait</source>
        <translation>Wie lange Patienten warten</translation>
    </message>
    <message>
        <source>Usual minutes</source>
        <translation>Übliche Minuten</translation>
    </message>
    <message>
        <source>Longest minutes</source>
        <translation>Längste Minuten</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>Im Zimmer</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>New and returning patients</source>
        <translation>Neue und bekannte Patienten</translation>
    </message>
    <message>
        <source>New is whose first visit here lies in the period.</source>
        <translation>Neu ist, wessen erster Termin hier in den Zeitraum fällt.</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anders</translation>
    </message>
    <message>
        <source>Not known any more</source>
        <translation>Nicht mehr bekannt</translation>
    </message>
    <message>
        <source>Who booked the visits</source>
        <translation>Wer die Termine gebucht hat</translation>
    </message>
    <message>
        <source>Visits in the period.</source>
        <translation>Termine im Zeitraum.</translation>
    </message>
    <message numerus="yes">
        <source>at most {longest}, %Ln visits</source>
        <translation>
            <numerusform>höchstens {longest}, %Ln Termin</numerusform>
            <numerusform>höchstens {longest}, %Ln Termine</numerusform>
        </translation>
    </message>
    <message>
        <source>At which desk they were booked</source>
        <translation>An welchem Platz gebucht wurde</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>Seite {n} von {all}</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>am selben Tag</translation>
    </message>
    <message>
        <source>within a week</source>
        <translation>innerhalb einer Woche</translation>
    </message>
    <message>
        <source>within a month</source>
        <translation>innerhalb eines Monats</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>The {name} can&apos;t be right: {why}.</source>
        <translation>So kann das nicht stimmen – {name}: {why}.</translation>
    </message>
    <message>
        <source>The first line has to name the columns: family name, given name, birth date.</source>
        <translation>Die erste Zeile muss die Spalten benennen: Nachname, Vorname, Geburtsdatum.</translation>
    </message>
    <message>
        <source>The {name} is missing.</source>
        <translation>Es fehlt: {name}.</translation>
    </message>
    <message>
        <source>The {name} can&apos;t be right as it is written.</source>
        <translation>So geschrieben kann das nicht stimmen: {name}.</translation>
    </message>
    <message>
        <source>The birth date can&apos;t be read. Write it as 1961-03-14.</source>
        <translation>Das Geburtsdatum ist nicht lesbar. Bitte so schreiben: 1961-03-14.</translation>
    </message>
    <message>
        <source>Two columns hold the {name}.</source>
        <translation>Zwei Spalten enthalten dasselbe: {name}.</translation>
    </message>
    <message>
        <source>No column holds: {names}.</source>
        <translation>Keine Spalte enthält: {names}.</translation>
    </message>
    <message>
        <source>Family name and given name can&apos;t be told apart.</source>
        <translation>Nachname und Vorname lassen sich nicht unterscheiden.</translation>
    </message>
    <message>
        <source>What sex is “{text}”? Male, female, other or unknown.</source>
        <translation>Welches Geschlecht ist „{text}“? Männlich, weiblich, divers oder unbekannt.</translation>
    </message>
    <message>
        <source>There is no day {text}.</source>
        <translation>Den Tag {text} gibt es nicht.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>The file has more than %n rows. Import it in parts.</source>
        <translation>
            <numerusform>Die Datei hat mehr als eine Zeile. Bitte in Teilen übernehmen.</numerusform>
            <numerusform>Die Datei hat mehr als %n Zeilen. Bitte in Teilen übernehmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %n MB. Import it in parts.</source>
        <translation>
            <numerusform>Die Datei ist größer als %n MB. Bitte in Teilen übernehmen.</numerusform>
            <numerusform>Die Datei ist größer als %n MB. Bitte in Teilen übernehmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has more than %n columns.</source>
        <translation>
            <numerusform>Die Datei hat mehr als eine Spalte.</numerusform>
            <numerusform>Die Datei hat mehr als %n Spalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {why}.</source>
        <translation>{file} ist nicht lesbar: {why}.</translation>
    </message>
    <message>
        <source>This is no table: {why}.</source>
        <translation>Das ist keine Tabelle: {why}.</translation>
    </message>
    <message>
        <source>Your account may not see this.</source>
        <translation>Ihr Konto darf das nicht sehen.</translation>
    </message>
    <message>
        <source>Your account may not do this.</source>
        <translation>Ihr Konto darf das nicht.</translation>
    </message>
    <message>
        <source>This is the recovery key of another clinic, or an older one.</source>
        <translation>Das ist der Wiederherstellungsschlüssel einer anderen Praxis oder ein älterer.</translation>
    </message>
    <message>
        <source>The password is not right.</source>
        <translation>Das Passwort stimmt nicht.</translation>
    </message>
    <message>
        <source>A time is given in whole minutes.</source>
        <translation>Zeiten werden in ganzen Minuten angegeben.</translation>
    </message>
    <message>
        <source>The end comes before the start.</source>
        <translation>Das Ende liegt vor dem Beginn.</translation>
    </message>
    <message>
        <source>The calendar goes from {first} to {last}.</source>
        <translation>Der Kalender reicht von {first} bis {last}.</translation>
    </message>
    <message>
        <source>On {day} the clocks skip {time}; the next time is {next}.</source>
        <translation>Am {day} überspringt die Zeitumstellung {time}; die nächste Zeit ist {next}.</translation>
    </message>
    <message>
        <source>There is no time zone {name}. Try one like Europe/Berlin.</source>
        <translation>Die Zeitzone {name} gibt es nicht. Zum Beispiel Europe/Berlin.</translation>
    </message>
    <message>
        <source>This was not taken back.</source>
        <translation>Das wurde nicht rückgängig gemacht.</translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation>Das wurde schon rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>Abgebrochen: Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This visit can&apos;t be moved any more.</source>
        <translation>Dieser Termin kann nicht mehr verlegt werden.</translation>
    </message>
    <message>
        <source>Somebody else has moved this visit meanwhile.</source>
        <translation>Jemand anders hat diesen Termin inzwischen verlegt.</translation>
    </message>
    <message>
        <source>On {day}: {why}</source>
        <translation>Am {day}: {why}</translation>
    </message>
    <message>
        <source>These visits are there already.</source>
        <translation>Diese Termine gibt es schon.</translation>
    </message>
    <message>
        <source>Somebody else has cancelled this visit meanwhile.</source>
        <translation>Jemand anders hat diesen Termin inzwischen abgesagt.</translation>
    </message>
    <message>
        <source>The patient is taken from {start} to {end}.</source>
        <translation>Der Patient ist von {start} bis {end} belegt.</translation>
    </message>
    <message>
        <source>The provider is taken from {start} to {end}.</source>
        <translation>Der Behandler ist von {start} bis {end} belegt.</translation>
    </message>
    <message>
        <source>The room is taken from {start} to {end}.</source>
        <translation>Der Raum ist von {start} bis {end} belegt.</translation>
    </message>
    <message>
        <source>The room is held until {end}.</source>
        <translation>Der Raum ist bis {end} freigehalten.</translation>
    </message>
    <message>
        <source>Held until {end}.</source>
        <translation>Bis {end} freigehalten.</translation>
    </message>
    <message>
        <source>The clocks go as the country says; a single visit can be moved.</source>
        <translation>Die Uhren gehen, wie das Land es festlegt; ein einzelner Termin lässt sich verlegen.</translation>
    </message>
    <message>
        <source>Every visit is at the time that the clocks give it.</source>
        <translation>Jeder Termin liegt zu der Zeit, die die Uhren ihm geben.</translation>
    </message>
    <message>
        <source>This visit has no time any more.</source>
        <translation>Dieser Termin hat keine Uhrzeit mehr.</translation>
    </message>
    <message>
        <source>This visit is at that time already.</source>
        <translation>Dieser Termin liegt schon zu dieser Zeit.</translation>
    </message>
    <message>
        <source>This visit was given another time meanwhile.</source>
        <translation>Dieser Termin hat inzwischen eine andere Zeit.</translation>
    </message>
    <message>
        <source>This contact was struck already.</source>
        <translation>Der Anruf oder die Nachricht ist schon gestrichen.</translation>
    </message>
    <message>
        <source>This contact was not struck.</source>
        <translation>Der Anruf oder die Nachricht war nicht gestrichen.</translation>
    </message>
    <message>
        <source>This recall was cleared already.</source>
        <translation>Dieser Recall ist schon erledigt.</translation>
    </message>
    <message>
        <source>This recall is open already.</source>
        <translation>Dieser Recall ist schon offen.</translation>
    </message>
    <message>
        <source>All rooms with {what} are taken then.</source>
        <translation>Alle Räume mit {what} sind dann belegt.</translation>
    </message>
    <message>
        <source>No room in use has {what}.</source>
        <translation>Kein Raum in Betrieb hat {what}.</translation>
    </message>
    <message>
        <source>{name} does not have {what}, which this visit needs.</source>
        <translation>{name} hat {what} nicht, was dieser Termin braucht.</translation>
    </message>
    <message>
        <source>All rooms are taken then.</source>
        <translation>Alle Räume sind dann belegt.</translation>
    </message>
    <message>
        <source>This visit needs a room with {what}.</source>
        <translation>Dieser Termin braucht einen Raum mit {what}.</translation>
    </message>
    <message>
        <source>This hold was released already.</source>
        <translation>Diese Zeit wird schon nicht mehr freigehalten.</translation>
    </message>
    <message>
        <source>This hold has run out already.</source>
        <translation>Diese Zeit war nur bis eben freigehalten.</translation>
    </message>
    <message>
        <source>That time is held for another patient.</source>
        <translation>Diese Zeit ist für jemand anders freigehalten.</translation>
    </message>
    <message>
        <source>There are visits, calls or a place on the waitlist by now.</source>
        <translation>Inzwischen gibt es Termine, Anrufe oder einen Platz auf der Warteliste.</translation>
    </message>
    <message>
        <source>Who stated this may not overbook.</source>
        <translation>Wer das eingetragen hat, darf nicht überbuchen.</translation>
    </message>
    <message>
        <source>There is no such day until then.</source>
        <translation>Bis dahin gibt es keinen solchen Tag.</translation>
    </message>
    <message numerus="yes">
        <source>A series has at most %n visits.</source>
        <translation>
            <numerusform>Eine Serie hat höchstens einen Termin.</numerusform>
            <numerusform>Eine Serie hat höchstens %n Termine.</numerusform>
        </translation>
    </message>
    <message>
        <source>This leave was rejected; its visits stay where they are.</source>
        <translation>Diese Abwesenheit wurde abgelehnt; ihre Termine bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>This leave was withdrawn; its visits stay where they are.</source>
        <translation>Diese Abwesenheit wurde zurückgezogen; ihre Termine bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>There is no visit that could be moved.</source>
        <translation>Es gibt keinen Termin, der verlegt werden könnte.</translation>
    </message>
    <message>
        <source>The plan moves a visit twice.</source>
        <translation>Der Plan verlegt einen Termin zweimal.</translation>
    </message>
    <message>
        <source>A visit of this plan is not hit by the leave any more.</source>
        <translation>Ein Termin dieses Plans ist von der Abwesenheit nicht mehr betroffen.</translation>
    </message>
    <message numerus="yes">
        <source>Visits are booked from today to %n days ahead.</source>
        <translation>
            <numerusform>Termine gibt es von heute bis morgen.</numerusform>
            <numerusform>Termine gibt es von heute bis in %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>freigehalten</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>gebucht</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>als eingetroffen vermerkt</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>im Zimmer</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>marked as a no-show</source>
        <translation>als nicht erschienen vermerkt</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>als irrtümlich eingetragen vermerkt</translation>
    </message>
    <message>
        <source>on the waitlist</source>
        <translation>auf der Warteliste</translation>
    </message>
    <message>
        <source>This visit is {status} already.</source>
        <translation>Dieser Termin ist schon {status}.</translation>
    </message>
    <message>
        <source>This visit is {status}; it can&apos;t be {wanted}.</source>
        <translation>Dieser Termin ist {status}; er kann nicht {wanted} werden.</translation>
    </message>
    <message>
        <source>This visit belongs to no series.</source>
        <translation>Dieser Termin gehört zu keiner Serie.</translation>
    </message>
    <message>
        <source>Every date of the series is left out.</source>
        <translation>Alle Tage der Serie sind ausgelassen.</translation>
    </message>
    <message>
        <source>This visit was not cancelled.</source>
        <translation>Dieser Termin war nicht abgesagt.</translation>
    </message>
    <message>
        <source>This visit is confirmed already.</source>
        <translation>Dieser Termin ist schon bestätigt.</translation>
    </message>
    <message>
        <source>This visit can&apos;t be confirmed any more.</source>
        <translation>Dieser Termin kann nicht mehr bestätigt werden.</translation>
    </message>
    <message>
        <source>There is no step to take back.</source>
        <translation>Es gibt keinen Schritt, der zurückgenommen werden könnte.</translation>
    </message>
    <message>
        <source>This visit needs a time first.</source>
        <translation>Dieser Termin braucht zuerst eine Uhrzeit.</translation>
    </message>
    <message>
        <source>Somebody else has found a way out meanwhile.</source>
        <translation>Jemand anders hat inzwischen eine Lösung gefunden.</translation>
    </message>
    <message>
        <source>This visit is {status} by now.</source>
        <translation>Dieser Termin ist inzwischen {status}.</translation>
    </message>
    <message numerus="yes">
        <source>A visit is booked at least %n hours ahead.</source>
        <translation>
            <numerusform>Termine brauchen mindestens eine Stunde Vorlauf.</numerusform>
            <numerusform>Termine brauchen mindestens %n Stunden Vorlauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>That day is over; visits are booked for today or later.</source>
        <translation>Dieser Tag ist vorbei; Termine gibt es für heute oder später.</translation>
    </message>
    <message numerus="yes">
        <source>The clinic books at most %n days ahead.</source>
        <translation>
            <numerusform>Die Praxis vergibt Termine höchstens einen Tag im Voraus.</numerusform>
            <numerusform>Die Praxis vergibt Termine höchstens %n Tage im Voraus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A visit is booked at least %n minutes ahead.</source>
        <translation>
            <numerusform>Termine brauchen mindestens eine Minute Vorlauf.</numerusform>
            <numerusform>Termine brauchen mindestens %n Minuten Vorlauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your account may not overbook.</source>
        <translation>Ihr Konto darf nicht überbuchen.</translation>
    </message>
    <message>
        <source>This visit needs a time again. Its ways out are in Attention.</source>
        <translation>Dieser Termin braucht wieder eine Zeit. Die Auswege stehen unter „Zu klären“.</translation>
    </message>
    <message>
        <source>This visit has no time.</source>
        <translation>Dieser Termin hat keine Zeit.</translation>
    </message>
    <message>
        <source>Only a visit that could not stand can be without a time.</source>
        <translation>Nur ein Termin, der nicht bleiben konnte, kann ohne Zeit sein.</translation>
    </message>
    <message>
        <source>The time of day ends before it begins.</source>
        <translation>Die Tageszeit endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>This patient waits for that already.</source>
        <translation>Dieser Patient wartet schon darauf.</translation>
    </message>
    <message>
        <source>This patient waits no longer.</source>
        <translation>Dieser Patient wartet nicht mehr.</translation>
    </message>
    <message>
        <source>This patient waits already.</source>
        <translation>Dieser Patient wartet schon.</translation>
    </message>
    <message>
        <source>Another patient waits there.</source>
        <translation>Dort wartet ein anderer Patient.</translation>
    </message>
    <message>
        <source>This case was mended by a change that stands.</source>
        <translation>Dieser Fall wurde durch eine gültige Änderung gelöst.</translation>
    </message>
    <message>
        <source>This case is closed already.</source>
        <translation>Dieser Fall ist schon geschlossen.</translation>
    </message>
    <message>
        <source>This visit needs a new time, or has to be cancelled.</source>
        <translation>Dieser Termin braucht eine neue Zeit oder muss abgesagt werden.</translation>
    </message>
    <message>
        <source>This case is open.</source>
        <translation>Dieser Fall ist offen.</translation>
    </message>
    <message>
        <source>This is the clinic&apos;s only administrator. Make somebody else one first.</source>
        <translation>Das ist der einzige Administrator der Praxis. Bitte zuerst jemand anders dazu machen.</translation>
    </message>
    <message>
        <source>It says so already: nothing was changed.</source>
        <translation>Das steht schon so da: Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>They have these roles already.</source>
        <translation>Diese Rollen sind schon vergeben.</translation>
    </message>
    <message>
        <source>This is no verifier of a password.</source>
        <translation>Das ist kein Prüfwert für ein Passwort.</translation>
    </message>
    <message>
        <source>This account is out of use already.</source>
        <translation>Dieses Konto ist schon stillgelegt.</translation>
    </message>
    <message>
        <source>This account is in use already.</source>
        <translation>Dieses Konto ist schon in Gebrauch.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Bitte mindestens eine Rolle wählen.</translation>
    </message>
    <message>
        <source>Somebody signs in as {name} already. Choose another name.</source>
        <translation>Als {name} meldet sich schon jemand an. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>This cannot be left empty.</source>
        <translation>Das darf nicht leer bleiben.</translation>
    </message>
    <message>
        <source>A password is not kept, so the former one can&apos;t come back. Set another one.</source>
        <translation>Passwörter werden nicht aufbewahrt, das frühere lässt sich nicht zurückholen. Bitte ein neues setzen.</translation>
    </message>
    <message>
        <source>You can set your own password only.</source>
        <translation>Sie können nur Ihr eigenes Passwort setzen.</translation>
    </message>
    <message>
        <source>Who stated this may not do so, or not any more.</source>
        <translation>Wer das eingetragen hat, darf es nicht, oder nicht mehr.</translation>
    </message>
    <message>
        <source>The record says so already: nothing was changed.</source>
        <translation>Die Akte sagt das schon: Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The alert says so already.</source>
        <translation>Der Hinweis sagt das schon.</translation>
    </message>
    <message>
        <source>This patient has no alert.</source>
        <translation>Zu diesem Patienten gibt es keinen Hinweis.</translation>
    </message>
    <message>
        <source>This record is archived already.</source>
        <translation>Diese Akte ist schon archiviert.</translation>
    </message>
    <message>
        <source>This record is in use already.</source>
        <translation>Diese Akte ist schon in Gebrauch.</translation>
    </message>
    <message>
        <source>A record cannot be merged into itself.</source>
        <translation>Eine Akte lässt sich nicht mit sich selbst vereinen.</translation>
    </message>
    <message>
        <source>These records are merged already.</source>
        <translation>Diese Akten sind schon vereint.</translation>
    </message>
    <message>
        <source>This record stands on its own already.</source>
        <translation>Diese Akte steht schon für sich.</translation>
    </message>
    <message>
        <source>It was merged into another record.</source>
        <translation>Sie wurde mit einer anderen Akte vereint.</translation>
    </message>
    <message>
        <source>Somebody changed the {field} meanwhile. Look at it again first.</source>
        <translation>Das hat inzwischen jemand geändert: {field}. Bitte erst noch einmal ansehen.</translation>
    </message>
    <message>
        <source>Record number {number} belongs to somebody else. Correct the record: it is given another number.</source>
        <translation>Die Aktennummer {number} gehört jemand anders. Bitte die Akte berichtigen: Sie bekommt eine andere Nummer.</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>Dolmetscher</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>contact phone</source>
        <translation>Telefon der Kontaktperson</translation>
    </message>
    <message>
        <source>second phone</source>
        <translation>Zweittelefon</translation>
    </message>
    <message>
        <source>record number</source>
        <translation>Aktennummer</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>usual provider</source>
        <translation>üblicher Behandler</translation>
    </message>
    <message>
        <source>This birth date is still to come.</source>
        <translation>Dieses Geburtsdatum liegt noch in der Zukunft.</translation>
    </message>
    <message>
        <source>Nobody here was born before {year}.</source>
        <translation>Hier ist niemand vor {year} geboren.</translation>
    </message>
    <message>
        <source>{name}, born {born}, is registered as {number}. Is this somebody else?</source>
        <translation>{name}, geboren am {born}, ist schon unter {number} angelegt. Ist das jemand anders?</translation>
    </message>
    <message>
        <source>This is no phone number.</source>
        <translation>Das ist keine Telefonnummer.</translation>
    </message>
    <message>
        <source>No country has this code. A number from abroad begins with + and the country&apos;s code.</source>
        <translation>Diese Vorwahl hat kein Land. Nummern aus dem Ausland beginnen mit + und der Landesvorwahl.</translation>
    </message>
    <message>
        <source>This phone number is too long.</source>
        <translation>Diese Telefonnummer ist zu lang.</translation>
    </message>
    <message>
        <source>This phone number is too short.</source>
        <translation>Diese Telefonnummer ist zu kurz.</translation>
    </message>
    <message>
        <source>Give this phone number with its area code.</source>
        <translation>Bitte diese Nummer mit Vorwahl angeben.</translation>
    </message>
    <message>
        <source>A record cannot be told apart from itself.</source>
        <translation>Eine Akte lässt sich nicht von sich selbst unterscheiden.</translation>
    </message>
    <message>
        <source>These two are told apart already.</source>
        <translation>Diese beiden werden bereits unterschieden.</translation>
    </message>
    <message>
        <source>These two are not told apart.</source>
        <translation>Diese beiden werden nicht unterschieden.</translation>
    </message>
    <message>
        <source>This provider sees no patients here any more.</source>
        <translation>Dieser Behandler hat hier keine Sprechstunde mehr.</translation>
    </message>
    <message>
        <source>This provider sees patients here already.</source>
        <translation>Dieser Behandler hat hier schon Sprechstunde.</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>beantragt</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>{name} has hours at this location: it stays.</source>
        <translation>{name} hat Arbeitszeiten an diesem Standort: Er bleibt.</translation>
    </message>
    <message>
        <source>These hours are there already.</source>
        <translation>Diese Zeiten gibt es schon.</translation>
    </message>
    <message>
        <source>Say which hours come on top of the week&apos;s.</source>
        <translation>Bitte sagen, welche Zeiten zu denen der Woche dazukommen.</translation>
    </message>
    <message>
        <source>This time is blocked already.</source>
        <translation>Diese Zeit ist schon gesperrt.</translation>
    </message>
    <message>
        <source>The block ends before it starts.</source>
        <translation>Die Sperre endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>This leave request is {status} already.</source>
        <translation>Dieser Antrag ist schon {status}.</translation>
    </message>
    <message>
        <source>This leave request is {status}; it can&apos;t become {wanted}.</source>
        <translation>Dieser Antrag ist {status}; er kann nicht {wanted} werden.</translation>
    </message>
    <message>
        <source>There is a leave request from {start} to {end} already.</source>
        <translation>Vom {start} bis {end} ist schon eine Abwesenheit beantragt.</translation>
    </message>
    <message>
        <source>Working hours end after they start.</source>
        <translation>Arbeitszeiten enden, nachdem sie beginnen.</translation>
    </message>
    <message>
        <source>Booked from {start} to {end}: {name}.</source>
        <translation>Belegt von {start} bis {end}: {name}.</translation>
    </message>
    <message>
        <source>{name} sees patients no more.</source>
        <translation>{name} hat keine Sprechstunde mehr.</translation>
    </message>
    <message>
        <source>Too close to the visit from {start} to {end}.</source>
        <translation>Zu nah am Termin von {start} bis {end}.</translation>
    </message>
    <message>
        <source>{name} is held until {end}.</source>
        <translation>{name} ist bis {end} freigehalten.</translation>
    </message>
    <message>
        <source>{name} is not at {place}.</source>
        <translation>{name} ist nicht am Standort {place}.</translation>
    </message>
    <message>
        <source>The patient has a visit from {start} to {end}.</source>
        <translation>Der Patient hat von {start} bis {end} einen Termin.</translation>
    </message>
    <message>
        <source>{name} is in use until {end}: {whom}.</source>
        <translation>{name} ist bis {end} belegt: {whom}.</translation>
    </message>
    <message>
        <source>{name} is out of use.</source>
        <translation>{name} ist außer Betrieb.</translation>
    </message>
    <message>
        <source>That day is over.</source>
        <translation>Dieser Tag ist vorbei.</translation>
    </message>
    <message numerus="yes">
        <source>The clinic wants to know %n minutes ahead.</source>
        <translation>
            <numerusform>Die Praxis will es eine Minute vorher wissen.</numerusform>
            <numerusform>Die Praxis will es %n Minuten vorher wissen.</numerusform>
        </translation>
    </message>
    <message>
        <source>another patient</source>
        <translation>jemand anders</translation>
    </message>
    <message>
        <source>The clocks go as the country says; a block can be opened, leave withdrawn.</source>
        <translation>Die Uhren gehen, wie das Land es festlegt; eine Sperre lässt sich öffnen, eine Abwesenheit zurückziehen.</translation>
    </message>
    <message>
        <source>Blocks and leave are at the times that the clocks give them.</source>
        <translation>Sperren und Abwesenheiten liegen zu den Zeiten, die die Uhren ihnen geben.</translation>
    </message>
    <message>
        <source>There is nothing any more that the clocks could move.</source>
        <translation>Es gibt nichts mehr, was die Uhren verschieben könnten.</translation>
    </message>
    <message>
        <source>It is at that time already.</source>
        <translation>Es liegt schon zu dieser Zeit.</translation>
    </message>
    <message>
        <source>Newer rules of the clocks say when it is.</source>
        <translation>Neuere Regeln der Uhren sagen, wann es ist.</translation>
    </message>
    <message>
        <source>That day there: {hours}.</source>
        <translation>Dort an diesem Tag: {hours}.</translation>
    </message>
    <message>
        <source>Outside of working hours at {place}. {hours}</source>
        <translation>Außerhalb der Arbeitszeiten am Standort {place}. {hours}</translation>
    </message>
    <message>
        <source>On leave until {end}.</source>
        <translation>Abwesend bis {end}.</translation>
    </message>
    <message>
        <source>Blocked until {end}: {label}.</source>
        <translation>Gesperrt bis {end}: {label}.</translation>
    </message>
    <message>
        <source>The clinic is closed: {label}.</source>
        <translation>Die Praxis ist geschlossen: {label}.</translation>
    </message>
    <message>
        <source>no hours</source>
        <translation>keine Zeiten</translation>
    </message>
    <message>
        <source>That day: {hours}.</source>
        <translation>An diesem Tag: {hours}.</translation>
    </message>
    <message>
        <source>Outside of working hours. {hours}</source>
        <translation>Außerhalb der Arbeitszeiten. {hours}</translation>
    </message>
    <message>
        <source>That day there ({why}): {hours}.</source>
        <translation>Dort an diesem Tag ({why}): {hours}.</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} bis {end}</translation>
    </message>
    <message>
        <source>That day ({why}): {hours}.</source>
        <translation>An diesem Tag ({why}): {hours}.</translation>
    </message>
    <message>
        <source>Say whose time is blocked: some providers&apos;, or everyone&apos;s.</source>
        <translation>Bitte sagen, wessen Zeit gesperrt wird: die einzelner Behandler oder die aller.</translation>
    </message>
    <message>
        <source>Say first in which country the clinic is.</source>
        <translation>Bitte zuerst sagen, in welchem Land die Praxis ist.</translation>
    </message>
    <message>
        <source>No region {region} is known of {country}. There are: {parts}.</source>
        <translation>Eine Region {region} ist von {country} nicht bekannt. Es gibt: {parts}.</translation>
    </message>
    <message>
        <source>No holidays are known of {country}.</source>
        <translation>Von {country} sind keine Feiertage bekannt.</translation>
    </message>
    <message>
        <source>Approving and refusing leave is for others.</source>
        <translation>Abwesenheiten genehmigen oder ablehnen andere.</translation>
    </message>
    <message>
        <source>Somebody else has to approve your own leave.</source>
        <translation>Ihre eigene Abwesenheit muss jemand anders genehmigen.</translation>
    </message>
    <message>
        <source>{name} is at another location.</source>
        <translation>{name} ist an einem anderen Standort.</translation>
    </message>
    <message>
        <source>This desk belongs to another clinic.</source>
        <translation>Dieser Platz gehört zu einer anderen Praxis.</translation>
    </message>
    <message>
        <source>These are the clinic&apos;s holidays already.</source>
        <translation>Das sind schon die Feiertage der Praxis.</translation>
    </message>
    <message>
        <source>This location is there already.</source>
        <translation>Diesen Standort gibt es schon.</translation>
    </message>
    <message>
        <source>This desk belongs to a clinic already: {name}.</source>
        <translation>Dieser Platz gehört schon zu einer Praxis: {name}.</translation>
    </message>
    <message>
        <source>The clinic has given up the location of {room}: it can&apos;t be used again.</source>
        <translation>Die Praxis hat den Standort von {room} aufgegeben: Der Raum kann nicht wieder genutzt werden.</translation>
    </message>
    <message>
        <source>{day} is in the list twice.</source>
        <translation>{day} steht zweimal in der Liste.</translation>
    </message>
    <message>
        <source>A clinic is founded once; its records have to be kept.</source>
        <translation>Eine Praxis wird einmal angelegt; ihre Akten müssen aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Say which server, and the code that lets this desk in.</source>
        <translation>Bitte den Server nennen und den Code, der diesen Platz hereinlässt.</translation>
    </message>
    <message>
        <source>Desks of this computer belong to {url}.</source>
        <translation>Arbeitsplätze dieses Computers gehören zu {url}.</translation>
    </message>
    <message>
        <source>This desk joins its clinic as soon as you say who you are.</source>
        <translation>Dieser Platz tritt seiner Praxis bei, sobald Sie sagen, wer Sie sind.</translation>
    </message>
    <message>
        <source>Say who signs in, with --user NAME.</source>
        <translation>Bitte mit --user NAME sagen, wer sich anmeldet.</translation>
    </message>
    <message>
        <source>This folder has its clinic already.</source>
        <translation>Dieser Ordner hat schon seine Praxis.</translation>
    </message>
    <message>
        <source>Nobody has an account at this clinic yet: set up its first desk by hand.</source>
        <translation>An dieser Praxis hat noch niemand ein Konto: Bitte den ersten Platz von Hand einrichten.</translation>
    </message>
    <message>
        <source>Rooms of this location are still in use, such as {room}: it stays.</source>
        <translation>Räume an diesem Standort sind noch in Gebrauch, etwa {room}: Er bleibt.</translation>
    </message>
    <message>
        <source>This name and password don&apos;t fit together.</source>
        <translation>Name und Passwort passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Several people work here: say who you are with --user NAME.</source>
        <translation>Hier arbeiten mehrere: Bitte mit --user NAME sagen, wer Sie sind.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Front desk</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Behandler</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>You can read this. An administrator can change it.</source>
        <translation>Sie können dies lesen. Ein Administrator kann es ändern.</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>Your account may not do this. Somebody with the permission can.</source>
        <translation>Ihr Konto darf das nicht. Jemand mit der Berechtigung kann es.</translation>
    </message>
    <message>
        <source>This is not there any more. The list will show what is.</source>
        <translation>Das gibt es nicht mehr. Die Liste zeigt gleich, was da ist.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Bitte ausfüllen.</translation>
    </message>
    <message>
        <source>The server can’t be reached just now. Everything is kept on this desk.</source>
        <translation>Der Server ist gerade nicht erreichbar. Alles bleibt an diesem Platz gespeichert.</translation>
    </message>
    <message>
        <source>This record is archived.</source>
        <translation>Diese Akte ist archiviert.</translation>
    </message>
    <message>
        <source>This provider sees no patients here any more.</source>
        <translation>Dieser Behandler hat hier keine Sprechstunde mehr.</translation>
    </message>
    <message>
        <source>This visit type is no longer in use.</source>
        <translation>Diese Terminart ist nicht mehr in Gebrauch.</translation>
    </message>
    <message>
        <source>This room is no longer in use.</source>
        <translation>Dieser Raum ist nicht mehr in Gebrauch.</translation>
    </message>
    <message>
        <source>This clinic is connected to a server already.</source>
        <translation>Diese Praxis ist schon mit einem Server verbunden.</translation>
    </message>
    <message>
        <source>That time is blocked.</source>
        <translation>Diese Zeit ist gesperrt.</translation>
    </message>
    <message>
        <source>It was stopped; nothing was written.</source>
        <translation>Abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>There is a clinic on this desk already.</source>
        <translation>Auf diesem Platz gibt es schon eine Praxis.</translation>
    </message>
    <message>
        <source>The server does not take this code: it was used, or its time is over.</source>
        <translation>Der Server nimmt diesen Code nicht an: Er wurde benutzt oder ist abgelaufen.</translation>
    </message>
    <message>
        <source>The file is damaged. A backup can be restored.</source>
        <translation>Die Datei ist beschädigt. Eine Sicherung kann eingespielt werden.</translation>
    </message>
    <message>
        <source>The server does not know this desk any more.</source>
        <translation>Der Server kennt diesen Platz nicht mehr.</translation>
    </message>
    <message>
        <source>Somebody with the same name and birth date, or the same phone, is here already.</source>
        <translation>Jemand mit gleichem Namen und Geburtsdatum oder gleicher Telefonnummer ist schon da.</translation>
    </message>
    <message>
        <source>Somebody signs in with this name already.</source>
        <translation>Mit diesem Namen meldet sich schon jemand an.</translation>
    </message>
    <message>
        <source>The clinic is closed on that day.</source>
        <translation>Die Praxis ist an diesem Tag geschlossen.</translation>
    </message>
    <message>
        <source>That time is over.</source>
        <translation>Diese Zeit ist vorbei.</translation>
    </message>
    <message>
        <source>This is no longer in use.</source>
        <translation>Das ist nicht mehr in Gebrauch.</translation>
    </message>
    <message>
        <source>That step does not follow from where the visit is now.</source>
        <translation>Dieser Schritt passt nicht zum Stand des Termins.</translation>
    </message>
    <message>
        <source>Somebody has to stay administrator.</source>
        <translation>Jemand muss Administrator bleiben.</translation>
    </message>
    <message>
        <source>There is leave already in that time.</source>
        <translation>In dieser Zeit gibt es schon eine Abwesenheit.</translation>
    </message>
    <message>
        <source>The clinic has given up this location.</source>
        <translation>Die Praxis hat diesen Standort aufgegeben.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this. Please install that one.</source>
        <translation>Eine neuere Version des Programms hat das geschrieben. Bitte diese installieren.</translation>
    </message>
    <message>
        <source>This clinic is not connected to a server.</source>
        <translation>Diese Praxis ist mit keinem Server verbunden.</translation>
    </message>
    <message>
        <source>There is nothing left to take back.</source>
        <translation>Es gibt nichts mehr rückgängig zu machen.</translation>
    </message>
    <message>
        <source>They are on leave then.</source>
        <translation>Dann ist eine Abwesenheit eingetragen.</translation>
    </message>
    <message>
        <source>That is outside the working hours.</source>
        <translation>Das liegt außerhalb der Arbeitszeiten.</translation>
    </message>
    <message>
        <source>There are visits, calls or a place on the waitlist by now.</source>
        <translation>Inzwischen gibt es Termine, Anrufe oder einen Platz auf der Warteliste.</translation>
    </message>
    <message>
        <source>Another record has this number.</source>
        <translation>Eine andere Akte hat diese Nummer.</translation>
    </message>
    <message>
        <source>That time is taken.</source>
        <translation>Diese Zeit ist vergeben.</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile. Please look again.</source>
        <translation>Jemand hat das inzwischen geändert. Bitte noch einmal ansehen.</translation>
    </message>
    <message>
        <source>That is another clinic.</source>
        <translation>Das ist eine andere Praxis.</translation>
    </message>
    <message>
        <source>The clinic does not book that far ahead.</source>
        <translation>So weit im Voraus bucht die Praxis nicht.</translation>
    </message>
    <message>
        <source>That is too soon: the clinic asks for more notice.</source>
        <translation>Das ist zu kurzfristig: Die Praxis braucht mehr Vorlauf.</translation>
    </message>
    <message>
        <source>Something is missing to do this.</source>
        <translation>Dafür fehlt noch etwas.</translation>
    </message>
    <message>
        <source>A visit needs a time.</source>
        <translation>Ein Termin braucht eine Uhrzeit.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Das ist zu lang.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Das ist kein Datum.</translation>
    </message>
    <message>
        <source>This is not a time.</source>
        <translation>Das ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>Please choose one.</source>
        <translation>Bitte eines wählen.</translation>
    </message>
    <message>
        <source>This has to stay empty.</source>
        <translation>Das muss leer bleiben.</translation>
    </message>
    <message>
        <source>The server’s history is not the one that this desk knows.</source>
        <translation>Der Verlauf des Servers ist nicht der, den dieser Platz kennt.</translation>
    </message>
    <message>
        <source>This can’t be right as it stands.</source>
        <translation>So kann das nicht stimmen.</translation>
    </message>
    <message>
        <source>Rooms or working hours there are still in use.</source>
        <translation>Räume oder Arbeitszeiten dort sind noch in Gebrauch.</translation>
    </message>
    <message>
        <source>Name and password don’t open this, or something else holds it.</source>
        <translation>Name und Passwort öffnen das nicht, oder etwas anderes hält es fest.</translation>
    </message>
    <message>
        <source>This can’t be taken back.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>This visit needs a room with its equipment.</source>
        <translation>Dieser Termin braucht einen Raum mit seiner Ausstattung.</translation>
    </message>
    <message>
        <source>Some rows can’t be imported; nothing was written.</source>
        <translation>Einige Zeilen lassen sich nicht übernehmen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>This file can’t be read.</source>
        <translation>Diese Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The server can’t take this change.</source>
        <translation>Der Server kann diese Änderung nicht annehmen.</translation>
    </message>
    <message>
        <source>It can’t be written there.</source>
        <translation>Dort kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>This desk’s program has to be updated first.</source>
        <translation>Das Programm dieses Platzes muss erst aktualisiert werden.</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Freigehalten</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Eingetroffen</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>Im Zimmer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Irrtümlich eingetragen</translation>
    </message>
    <message>
        <source>This can’t be right as it is written.</source>
        <translation>So geschrieben kann das nicht stimmen.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>This is {ge} at least.</source>
        <translation>Das sind mindestens {ge}.</translation>
    </message>
    <message>
        <source>This is {le} at most.</source>
        <translation>Das sind höchstens {le}.</translation>
    </message>
</context>
<context>
    <name>visits in brief</name>
    <message numerus="yes">
        <source>{missed} of %n visits</source>
        <comment>No-shows</comment>
        <translation>
            <numerusform>{missed} von %n Termin</numerusform>
            <numerusform>{missed} von %n Terminen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waitlist</name>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>Wer wartet</translation>
    </message>
    <message>
        <source>until {}</source>
        <translation>bis {}</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Bald</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>seit heute</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>egal wer</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>ab {}</translation>
    </message>
    <message>
        <source>before {}</source>
        <translation>vor {}</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>jederzeit</translation>
    </message>
    <message>
        <source>after {}</source>
        <translation>nach {}</translation>
    </message>
</context>
</TS>
