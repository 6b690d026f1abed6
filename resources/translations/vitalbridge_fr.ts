<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AccountSection</name>
    <message>
        <source>You and this desk</source>
        <translation>Vous et ce poste</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Votre mot de passe</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>jamais tout seul</translation>
    </message>
    <message>
        <source>Locks when nobody has touched it for</source>
        <translation>Se verrouille quand personne n’a rien touché depuis</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl L locks at once</source>
        <translation>Ctrl L verrouille aussitôt</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
</context>
<context>
    <name>AgendaTable</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Clash</source>
        <translation>Conflit</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>Nothing is booked in these seven days.</source>
        <translation>Rien n’est réservé pendant ces sept jours.</translation>
    </message>
</context>
<context>
    <name>AlertCard</name>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>What everyone must see first</source>
        <translation>Ce que tout le monde doit voir d’abord</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Poser</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>AttentionScreen</name>
    <message>
        <source>Needs attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Nothing is lost: these were saved, and need a decision.</source>
        <translation>Rien n’est perdu : tout est enregistré et attend une décision.</translation>
    </message>
    <message>
        <source>Nothing needs a decision.</source>
        <translation>Rien n’est à décider.</translation>
    </message>
    <message>
        <source>Clashes between desks and visits hit by leave will stand here.</source>
        <translation>Les conflits entre postes et les rendez-vous touchés par une absence s’afficheront ici.</translation>
    </message>
    <message>
        <source>The next case, or the one before</source>
        <translation>Le cas suivant, ou le précédent</translation>
    </message>
    <message>
        <source>Take a way out</source>
        <translation>Choisir une solution</translation>
    </message>
    <message>
        <source>Look for other openings</source>
        <translation>Chercher d’autres créneaux</translation>
    </message>
    <message>
        <source>Back to what was offered first</source>
        <translation>Revenir aux premières solutions</translation>
    </message>
    <message numerus="yes">
        <source>%n more to decide</source>
        <translation>
            <numerusform>encore %n à décider</numerusform>
            <numerusform>encore %n à décider</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Into this file</source>
        <translation>Dans ce fichier</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Faire une copie</translation>
    </message>
    <message>
        <source>The copy is being made</source>
        <translation>La copie est en cours</translation>
    </message>
    <message>
        <source>The copy is encrypted like the store, with its keys in it: it opens with the same passwords and the recovery key. Everyone can go on working meanwhile.</source>
        <translation>La copie est chiffrée comme les données elles-mêmes et contient leurs clés : elle s’ouvre avec les mêmes mots de passe et la clé de secours. Tout le monde peut continuer à travailler pendant ce temps.</translation>
    </message>
    <message>
        <source>From this file</source>
        <translation>Depuis ce fichier</translation>
    </message>
    <message>
        <source>Put it back…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Put a copy back</source>
        <translation>Restaurer une copie</translation>
    </message>
    <message>
        <source>The copy is unpacked and checked first; until that is done it can be stopped, and nothing is changed. Then the clinic is closed, and what was in the copy opens. What it replaces is kept beside it.</source>
        <translation>La copie est d’abord décompressée et vérifiée&#x202f;; jusque-là on peut arrêter, et rien n’est changé. Ensuite la clinique est fermée, et ce que contenait la copie s’ouvre. Ce qu’elle remplace est conservé à côté.</translation>
    </message>
    <message>
        <source>The copy is being unpacked and checked</source>
        <translation>La copie est décompressée et vérifiée</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Veuillez remplir ce champ.</translation>
    </message>
    <message>
        <source>A copy is in {}</source>
        <translation>Une copie se trouve dans {}</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>Yes, close the clinic and put it back</source>
        <translation>Oui, fermer la clinique et restaurer</translation>
    </message>
</context>
<context>
    <name>BoardBar</name>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>BoardCorner</name>
    <message>
        <source>A column for each provider</source>
        <translation>Une colonne par praticien</translation>
    </message>
    <message>
        <source>By room</source>
        <translation>Par salle</translation>
    </message>
    <message>
        <source>Filter and view</source>
        <translation>Filtre et affichage</translation>
    </message>
</context>
<context>
    <name>BoardOptions</name>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Columns and grid</source>
        <translation>Colonnes et grille</translation>
    </message>
    <message>
        <source>A column for each room</source>
        <translation>Une colonne par salle</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Usual grid</source>
        <translation>Grille habituelle</translation>
    </message>
    <message>
        <source>Grid of {n} min</source>
        <translation>Grille de {n} min</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Specialties</source>
        <translation>Spécialités</translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Praticiens</translation>
    </message>
</context>
<context>
    <name>BoardPrints</name>
    <message>
        <source>Choose a visit first: the card is about one.</source>
        <translation>Choisissez d’abord un rendez-vous : la carte en concerne un.</translation>
    </message>
    <message>
        <source>day-sheet-{day}</source>
        <translation>feuille-du-jour-{day}</translation>
    </message>
    <message>
        <source>appointment-{day}</source>
        <translation>rendez-vous-{day}</translation>
    </message>
</context>
<context>
    <name>BoardScreen</name>
    <message>
        <source>Print the day sheet</source>
        <translation>Imprimer la feuille du jour</translation>
    </message>
    <message>
        <source>Save the day sheet</source>
        <translation>Enregistrer la feuille du jour</translation>
    </message>
    <message>
        <source>Print an appointment card</source>
        <translation>Imprimer une carte de rendez-vous</translation>
    </message>
    <message>
        <source>Save an appointment card</source>
        <translation>Enregistrer une carte de rendez-vous</translation>
    </message>
    <message>
        <source>Nothing has just come free that somebody waits for.</source>
        <translation>Rien de ce que quelqu’un attend ne vient de se libérer.</translation>
    </message>
</context>
<context>
    <name>BoardSetup</name>
    <message>
        <source>Only {what}</source>
        <translation>Seulement {what}</translation>
    </message>
</context>
<context>
    <name>BoardWalker</name>
    <message>
        <source>Day board</source>
        <translation>Planning du jour</translation>
    </message>
</context>
<context>
    <name>BookingActions</name>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>Répéter…</translation>
    </message>
    <message>
        <source>Hold 10 min</source>
        <translation>Garder 10 min</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <source>Reason, if there is one to note</source>
        <translation>Motif, s’il y en a un à noter</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>BookingExtras</name>
    <message>
        <source>Two calls are half booked: book one of them, or start it over.</source>
        <translation>Deux appels sont à moitié réservés : réservez l’un d’eux ou recommencez-le.</translation>
    </message>
    <message>
        <source>{booked}, and is here</source>
        <translation>{booked}, déjà sur place</translation>
    </message>
    <message>
        <source>Choose one of the openings.</source>
        <translation>Choisissez un des créneaux.</translation>
    </message>
    <message>
        <source>Hold 10 min</source>
        <translation>Garder 10 min</translation>
    </message>
    <message>
        <source>Held until {time}</source>
        <translation>Gardé jusqu’à {time}</translation>
    </message>
    <message>
        <source>Who is to wait?</source>
        <translation>Qui doit attendre ?</translation>
    </message>
    <message>
        <source>{name} waits for {kind} with {whom}</source>
        <translation>{name} attend : {kind} avec {whom}</translation>
    </message>
    <message>
        <source>{name} waits for {kind}</source>
        <translation>{name} attend : {kind}</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Sans RDV</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Nouveau rendez-vous</translation>
    </message>
</context>
<context>
    <name>BookingFields</name>
    <message>
        <source>soonest · tue 9 · 24.11. · next week</source>
        <translation>au plus tôt · mar 9h · 24/11 · semaine prochaine</translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation>&amp;Patient</translation>
    </message>
    <message>
        <source>Visit &amp;type</source>
        <translation>&amp;Type de visite</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>&amp;Avec</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>&amp;Quand</translation>
    </message>
</context>
<context>
    <name>BookingForm</name>
    <message>
        <source>Try words like these: {examples}</source>
        <translation>Essayez par exemple : {examples}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{length} + {n} min tidy-up</source>
        <translation>{length} + {n} min de remise en ordre</translation>
    </message>
    <message>
        <source>of no kind</source>
        <translation>sans type</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} ou {other}</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>N’importe qui</translation>
    </message>
    <message>
        <source>whoever is free first</source>
        <translation>le premier disponible</translation>
    </message>
    <message>
        <source>whoever is free</source>
        <translation>qui est disponible</translation>
    </message>
    <message>
        <source>Anyone in {specialty}</source>
        <translation>N’importe qui en {specialty}</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Nouveau rendez-vous</translation>
    </message>
    <message>
        <source>Choose one of the openings.</source>
        <translation>Choisissez un des créneaux.</translation>
    </message>
    <message>
        <source>Book {time} with {provider}</source>
        <translation>Réserver {time} avec {provider}</translation>
    </message>
    <message>
        <source>Booked {name} for {time} with {provider}</source>
        <translation>{name} : réservé {time} avec {provider}</translation>
    </message>
</context>
<context>
    <name>BookingPanel</name>
    <message>
        <source>Say it back</source>
        <translation>À relire</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>Pour qui ?</translation>
    </message>
    <message>
        <source>Type a few letters of the name, the last digits of the phone number, or the birth date.</source>
        <translation>Tapez quelques lettres du nom, les derniers chiffres du téléphone ou la date de naissance.</translation>
    </message>
    <message>
        <source>“{name}, born {born}.”</source>
        <translation>« {name}, né(e) le {born}. »</translation>
    </message>
    <message>
        <source>“{name}, born {born}, and we reach you on {phone}?”</source>
        <translation>« {name}, né(e) le {born}, et nous vous joignons au {phone} ? »</translation>
    </message>
    <message>
        <source>“{name}, born {born}, and we reach you on {phone} or {second}?”</source>
        <translation>« {name}, né(e) le {born}, et nous vous joignons au {phone} ou au {second} ? »</translation>
    </message>
</context>
<context>
    <name>BookingParts</name>
    <message>
        <source>A booking is half made: {who}. N goes on with it.</source>
        <translation>Une réservation est commencée : {who}. N la reprend.</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>encore personne</translation>
    </message>
</context>
<context>
    <name>CallBar</name>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Another call</source>
        <translation>Autre appel</translation>
    </message>
    <message>
        <source>This call</source>
        <translation>Cet appel</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Encore personne</translation>
    </message>
</context>
<context>
    <name>CallKeys</name>
    <message>
        <source>{} has no visit here that waits to be confirmed.</source>
        <translation>{} n’a ici aucun rendez-vous à confirmer.</translation>
    </message>
    <message>
        <source>{} will come</source>
        <translation>{} viendra</translation>
    </message>
    <message>
        <source>{} need not be asked to come</source>
        <translation>{} n’a plus à être invité</translation>
    </message>
    <message>
        <source>{} is here because of a visit, not to be asked to come.</source>
        <translation>{} figure ici à cause d’un rendez-vous, et non pour être rappelé.</translation>
    </message>
    <message>
        <source>The visit of {} stands. D shows its day.</source>
        <translation>Le rendez-vous de {} tient. D montre sa journée.</translation>
    </message>
    <message>
        <source>{} has no visit here that a day could be shown of.</source>
        <translation>{} n’a ici aucun rendez-vous dont montrer la journée.</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Personne n’est choisi.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>T  What was said; may stay empty</source>
        <translation>T  Ce qui a été dit ; peut rester vide</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Will come</source>
        <translation>Viendra</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>No need to ask</source>
        <translation>Inutile de demander</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Essayé</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dit</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>une fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallView</name>
    <message>
        <source>Everyone knows what they should: nobody has to be rung.</source>
        <translation>Chacun sait ce qu’il doit savoir : personne n’est à appeler.</translation>
    </message>
    <message>
        <source>Nobody of these has to be rung. F shows others.</source>
        <translation>Personne ici n’est à appeler. F en montre d’autres.</translation>
    </message>
    <message>
        <source>↑↓ choose · 1–6 what came of it · T a note · F others · W who waits</source>
        <translation>↑↓ choisir · 1–6 résultat · T une note · F d’autres · W qui attend</translation>
    </message>
    <message>
        <source>All {}</source>
        <translation>Tous {}</translation>
    </message>
    <message>
        <source>To tell {}</source>
        <translation>À prévenir {}</translation>
    </message>
    <message>
        <source>Recalls {}</source>
        <translation>Rappels {}</translation>
    </message>
    <message>
        <source>To confirm {}</source>
        <translation>À confirmer {}</translation>
    </message>
</context>
<context>
    <name>CancelCard</name>
    <message>
        <source>Patient called off</source>
        <translation>Le patient a annulé</translation>
    </message>
    <message>
        <source>Patient is ill</source>
        <translation>Le patient est malade</translation>
    </message>
    <message>
        <source>Clinic had to call off</source>
        <translation>La clinique a dû annuler</translation>
    </message>
    <message>
        <source>4  Another reason…</source>
        <translation>4  Autre motif…</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Autre motif</translation>
    </message>
    <message>
        <source>Enter takes the first · Esc keeps the visit</source>
        <translation>Entrée prend le premier · Échap garde le rendez-vous</translation>
    </message>
    <message>
        <source>Cancel {name}?</source>
        <translation>Annuler {name} ?</translation>
    </message>
</context>
<context>
    <name>ChosenVisits</name>
    <message>
        <source>Choose a visit first: the arrows walk over the board.</source>
        <translation>Choisissez d’abord un rendez-vous : les flèches parcourent le planning.</translation>
    </message>
    <message>
        <source>{name} is to come {day}: until then the visit can be confirmed.</source>
        <translation>{name} vient {day} : d’ici là, le rendez-vous peut être confirmé.</translation>
    </message>
</context>
<context>
    <name>ClinicSection</name>
    <message>
        <source>Clinic</source>
        <translation>Clinique</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>La clinique</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Region of its holidays</source>
        <translation>Région de ses jours fériés</translation>
    </message>
    <message>
        <source>BY, NW, may stay empty</source>
        <translation>BY, NW, peut rester vide</translation>
    </message>
    <message>
        <source>Booked at most so far ahead</source>
        <translation>Avance maximale de réservation</translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <comment>behind their number</comment>
        <translation>
            <numerusform>jour</numerusform>
            <numerusform>jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Booked at the latest so long before</source>
        <translation>Délai minimal avant le rendez-vous</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Staff may approve their own leave</source>
        <translation>Le personnel peut approuver ses propres absences</translation>
    </message>
    <message>
        <source>The clinic is changed</source>
        <translation>La clinique est modifiée</translation>
    </message>
</context>
<context>
    <name>ClockRules</name>
    <message>
        <source>The clocks&apos; rules were changed. Visits keep the time that was promised.</source>
        <translation>Les règles de l’heure ont changé. Les rendez-vous gardent l’heure promise.</translation>
    </message>
    <message>
        <source>The clocks&apos; rules were changed. Blocks and leave keep their times.</source>
        <translation>Les règles de l’heure ont changé. Les plages bloquées et les absences gardent leurs heures.</translation>
    </message>
</context>
<context>
    <name>ComingUp</name>
    <message>
        <source>Coming up</source>
        <translation>À venir</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the next weeks.</source>
        <translation>Rien dans les prochaines semaines.</translation>
    </message>
    <message>
        <source>{} on leave</source>
        <translation>Absence : {}</translation>
    </message>
    <message>
        <source>everyone blocked</source>
        <translation>tous bloqués</translation>
    </message>
    <message numerus="yes">
        <source>%n providers blocked</source>
        <translation>
            <numerusform>%n praticien bloqué</numerusform>
            <numerusform>%n praticiens bloqués</numerusform>
        </translation>
    </message>
    <message>
        <source>{} blocked</source>
        <translation>{} : bloqué</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>Autres horaires</translation>
    </message>
    <message>
        <source>No hours</source>
        <translation>Aucun horaire</translation>
    </message>
    <message>
        <source>Extra hours</source>
        <translation>Horaires en plus</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Patient, day, command or screen…</source>
        <translation>Patient, jour, commande ou écran…</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Recherche ou commande</translation>
    </message>
    <message>
        <source>Nothing here is called “{text}”. Esc goes back.</source>
        <translation>Rien ici ne s’appelle « {text} ». Échap revient en arrière.</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>What came of it</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>T  What was said; may stay empty</source>
        <translation>T  Ce qui a été dit ; peut rester vide</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
</context>
<context>
    <name>CountingRow</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Compter à nouveau</translation>
    </message>
    <message>
        <source>Stopped: nothing was counted. Choose a shorter time, or count again.</source>
        <translation>Arrêté : rien n’a été compté. Choisissez une durée plus courte, ou comptez à nouveau.</translation>
    </message>
    <message>
        <source>Counting the visits of this time…</source>
        <translation>Les rendez-vous de cette période sont comptés…</translation>
    </message>
</context>
<context>
    <name>CreateForm</name>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Your given name</source>
        <translation>Votre prénom</translation>
    </message>
    <message>
        <source>You sign in as</source>
        <translation>Votre identifiant</translation>
    </message>
    <message>
        <source>maria</source>
        <translation>maria</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Nom de la clinique</translation>
    </message>
    <message>
        <source>Green Valley Clinic</source>
        <translation>Clinique du Val Vert</translation>
    </message>
    <message>
        <source>Your family name</source>
        <translation>Votre nom de famille</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Make the clinic</source>
        <translation>Créer la clinique</translation>
    </message>
</context>
<context>
    <name>DatesList</name>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
</context>
<context>
    <name>DayBoard</name>
    <message>
        <source>Drop to move here</source>
        <translation>Déposer ici</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Nouveau rendez-vous</translation>
    </message>
    <message>
        <source>On leave until {end} · approved</source>
        <translation>Absence jusqu’au {end} · approuvée</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Déjeuner</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Nobody works on this day.</source>
        <translation>Personne ne travaille ce jour-là.</translation>
    </message>
    <message>
        <source>Appointment card</source>
        <translation>Carte de rendez-vous</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>If you can’t come, please tell us, so that somebody else can.</source>
        <translation>Si vous ne pouvez pas venir, prévenez-nous pour que quelqu’un d’autre puisse venir.</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Pas de salle</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>hors service</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>En salle</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fini</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Non venu</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>In error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Here</source>
        <comment>Arrived, in a narrow place</comment>
        <translation>Là</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>No-show, in a narrow place</comment>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Room</source>
        <comment>In room, in a narrow place</comment>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Conf</source>
        <comment>Confirmed, in a narrow place</comment>
        <translation>Conf</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>The server refused it: needs attention</source>
        <translation>Le serveur l’a refusé : à traiter</translation>
    </message>
    <message>
        <source>Clashes with another visit</source>
        <translation>En conflit avec un autre rendez-vous</translation>
    </message>
    <message>
        <source>The patient has an alert</source>
        <translation>Le patient a une alerte</translation>
    </message>
    <message>
        <source>On this desk, not yet synced</source>
        <translation>Sur ce poste, pas encore synchronisé</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>de {start} à {end}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>There are no providers yet. They are added in the settings.</source>
        <translation>Il n’y a pas encore de praticiens. Ils s’ajoutent dans les réglages.</translation>
    </message>
    <message>
        <source>There are no rooms yet. They are added in the settings; V shows the providers.</source>
        <translation>Il n’y a pas encore de salles. Elles s’ajoutent dans les réglages&#x202f;; V montre les praticiens.</translation>
    </message>
    <message>
        <source>Nobody is what you look for. Shift F shows everybody.</source>
        <translation>Personne ne correspond au filtre. Maj F montre tout le monde.</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>En congé</translation>
    </message>
    <message>
        <source>{clinic} · printed {day} {time}</source>
        <translation>{clinic} · imprimé {day} {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n rendez-vous</numerusform>
            <numerusform>%n rendez-vous</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>Page {n} sur {all}</translation>
    </message>
    <message>
        <source>Nothing is booked.</source>
        <translation>Rien n’est réservé.</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
</context>
<context>
    <name>DayBoardWidget</name>
    <message numerus="yes">
        <source>Drop to move %n visits</source>
        <translation>
            <numerusform>Déposer pour déplacer %n rendez-vous</numerusform>
            <numerusform>Déposer pour déplacer %n rendez-vous</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>walk over the board</source>
        <translation>parcourir le planning</translation>
    </message>
    <message>
        <source>new booking</source>
        <translation>nouveau rendez-vous</translation>
    </message>
    <message>
        <source>book in one line</source>
        <translation>réserver en une ligne</translation>
    </message>
    <message>
        <source>walk-in, waiting room</source>
        <translation>sans rendez-vous, salle d’attente</translation>
    </message>
    <message>
        <source>open, or book here</source>
        <translation>ouvrir ou réserver ici</translation>
    </message>
    <message>
        <source>confirm, arrived, in room, done</source>
        <translation>confirmé, arrivé, en salle, terminé</translation>
    </message>
    <message>
        <source>move, make longer or shorter</source>
        <translation>déplacer, allonger, raccourcir</translation>
    </message>
    <message>
        <source>move to another day</source>
        <translation>déplacer à un autre jour</translation>
    </message>
    <message>
        <source>cancel, no-show</source>
        <translation>annuler, non venu</translation>
    </message>
    <message>
        <source>book again, open the record</source>
        <translation>réserver encore, ouvrir le dossier</translation>
    </message>
    <message>
        <source>today, any day</source>
        <translation>aujourd’hui, un autre jour</translation>
    </message>
    <message>
        <source>day, week, month, agenda</source>
        <translation>jour, semaine, mois, agenda</translation>
    </message>
    <message>
        <source>rooms, filter and view</source>
        <translation>salles, filtre et affichage</translation>
    </message>
    <message>
        <source>choose several, menu</source>
        <translation>en choisir plusieurs, menu</translation>
    </message>
    <message>
        <source>print the day sheet</source>
        <translation>imprimer la feuille du jour</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>Non venus</translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation>Conflits</translation>
    </message>
</context>
<context>
    <name>DayControls</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Aller à un jour</translation>
    </message>
    <message>
        <source>This is not a day. Try words like these: {examples}</source>
        <translation>Ceci n’est pas un jour. Essayez par exemple : {examples}</translation>
    </message>
    <message>
        <source>tue, 24.11., next week</source>
        <translation>mar, 24/11, semaine prochaine</translation>
    </message>
</context>
<context>
    <name>DeskForm</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>DeskForms</name>
    <message>
        <source>Leave asked for</source>
        <translation>Absence demandée</translation>
    </message>
</context>
<context>
    <name>DeskSection</name>
    <message>
        <source>Desk and server</source>
        <translation>Poste et serveur</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>as the server told it</source>
        <translation>tel que le serveur l’a donné</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Bring this clinic to a server</source>
        <translation>Relier cette clinique à un serveur</translation>
    </message>
    <message>
        <source>Asking the server now</source>
        <translation>Le serveur est interrogé</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Veuillez remplir ce champ.</translation>
    </message>
    <message>
        <source>The clinic has a server now; its history is on the way there</source>
        <translation>La clinique a maintenant un serveur ; son historique est en route</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>none: everything stays on this desk</source>
        <translation>aucun : tout reste sur ce poste</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>répond</translation>
    </message>
    <message>
        <source>can’t be reached just now</source>
        <translation>injoignable pour le moment</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Le serveur</translation>
    </message>
    <message>
        <source>Changes that it does not have yet</source>
        <translation>Modifications qu’il n’a pas encore</translation>
    </message>
    <message>
        <source>Last in step</source>
        <translation>Dernière synchro</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>New booking</source>
        <translation>Nouveau rendez-vous</translation>
    </message>
    <message>
        <source>Book in one line</source>
        <translation>Réserver en une ligne</translation>
    </message>
    <message>
        <source>Book a walk-in</source>
        <translation>Sans rendez-vous</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Salle d’attente</translation>
    </message>
    <message>
        <source>Register a patient</source>
        <translation>Inscrire un patient</translation>
    </message>
    <message>
        <source>Put on the waitlist</source>
        <translation>Mettre sur la liste d’attente</translation>
    </message>
    <message>
        <source>Whom must I ring?</source>
        <translation>Qui dois-je appeler ?</translation>
    </message>
    <message>
        <source>Ask for leave</source>
        <translation>Demander l’absence</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>Bloquer une plage</translation>
    </message>
    <message>
        <source>Change working hours</source>
        <translation>Modifier les horaires</translation>
    </message>
    <message>
        <source>Other hours on one day</source>
        <translation>Autres horaires un jour donné</translation>
    </message>
    <message>
        <source>Holidays and closing days</source>
        <translation>Jours fériés et fermetures</translation>
    </message>
    <message>
        <source>Take back an earlier step</source>
        <translation>Défaire une étape antérieure</translation>
    </message>
    <message>
        <source>check in here came</source>
        <translation>présent accueil enregistrer</translation>
    </message>
    <message>
        <source>missed no-show absent</source>
        <translation>absent manqué</translation>
    </message>
    <message>
        <source>reschedule shift postpone appointment</source>
        <translation>reporter décaler rendez-vous</translation>
    </message>
    <message>
        <source>delete remove call off appointment</source>
        <translation>supprimer effacer rendez-vous</translation>
    </message>
    <message>
        <source>Confirm the visit</source>
        <translation>Confirmer la visite</translation>
    </message>
    <message>
        <source>The patient has arrived</source>
        <translation>Le patient est arrivé</translation>
    </message>
    <message>
        <source>The patient is in the room</source>
        <translation>Le patient est en salle</translation>
    </message>
    <message>
        <source>The visit is done</source>
        <translation>La visite est terminée</translation>
    </message>
    <message>
        <source>The patient did not come</source>
        <translation>Le patient n’est pas venu</translation>
    </message>
    <message>
        <source>Move the visit</source>
        <translation>Déplacer la visite</translation>
    </message>
    <message>
        <source>Make the visit longer or shorter</source>
        <translation>Allonger ou raccourcir la visite</translation>
    </message>
    <message>
        <source>Pin the visit for another day</source>
        <translation>Épingler la visite pour un autre jour</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>Annuler la visite</translation>
    </message>
    <message>
        <source>Book again for the same patient</source>
        <translation>Réserver à nouveau pour le même patient</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Aller à aujourd’hui</translation>
    </message>
    <message>
        <source>Show the day</source>
        <translation>Afficher le jour</translation>
    </message>
    <message>
        <source>Show the week</source>
        <translation>Afficher la semaine</translation>
    </message>
    <message>
        <source>Show the month</source>
        <translation>Afficher le mois</translation>
    </message>
    <message>
        <source>Show the agenda</source>
        <translation>Afficher l’agenda</translation>
    </message>
    <message>
        <source>Rooms or providers</source>
        <translation>Salles ou praticiens</translation>
    </message>
    <message>
        <source>Filter and view of the board</source>
        <translation>Filtre et affichage du planning</translation>
    </message>
    <message>
        <source>options preferences users rooms backup server language dark password</source>
        <translation>options utilisateurs salles sauvegarde serveur langue sombre mot de passe</translation>
    </message>
    <message>
        <source>appointment add make visit</source>
        <translation>rendez-vous visite ajouter</translation>
    </message>
    <message>
        <source>new add create</source>
        <translation>nouveau ajouter créer</translation>
    </message>
    <message>
        <source>revert back</source>
        <translation>revenir en arrière</translation>
    </message>
    <message>
        <source>closed bank holiday</source>
        <translation>fermé férié</translation>
    </message>
    <message>
        <source>ill absent away</source>
        <translation>malade absent</translation>
    </message>
    <message>
        <source>vacation time off</source>
        <translation>congés vacances</translation>
    </message>
    <message>
        <source>A doctor is sick today</source>
        <translation>Un médecin est malade aujourd’hui</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
</context>
<context>
    <name>EditFields</name>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Deuxième téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Contact or guardian</source>
        <translation>Contact ou tuteur</translation>
    </message>
    <message>
        <source>Who decides, or is rung</source>
        <translation>Qui décide ou qu’on appelle</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>Son téléphone</translation>
    </message>
    <message>
        <source>An interpreter is needed</source>
        <translation>Il faut un interprète</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Usual doctor</source>
        <translation>Médecin habituel</translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Edit the record</source>
        <translation>Modifier le dossier</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Veuillez remplir ce champ.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Ceci n’est pas une date.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Ceci n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>Another desk has emptied this meanwhile. Save again to keep yours.</source>
        <translation>Un autre poste a vidé ce champ entre-temps. Enregistrez de nouveau pour garder le vôtre.</translation>
    </message>
    <message>
        <source>Another desk wrote “{}” meanwhile. Save again to keep yours.</source>
        <translation>Un autre poste a écrit « {} » entre-temps. Enregistrez de nouveau pour garder le vôtre.</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Veuillez remplir ce champ.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Set by your administrator</source>
        <translation>Défini par votre administrateur</translation>
    </message>
</context>
<context>
    <name>FillBar</name>
    <message>
        <source>Free again: {day} {time}, {n} min with {doctor}. Somebody waits for it:</source>
        <translation>De nouveau libre : {day} {time}, {n} min avec {doctor}. Quelqu’un l’attend :</translation>
    </message>
    <message>
        <source>Enter or a number books · Esc leaves</source>
        <translation>Entrée ou un chiffre réserve · Échap quitte</translation>
    </message>
    <message>
        <source>Y gives it away</source>
        <translation>Y l’attribue</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Praticiens</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Book “{line}”</source>
        <translation>Réserver « {line} »</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Réservation</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Make a clinic on this desk</source>
        <translation>Créer une clinique sur ce poste</translation>
    </message>
    <message>
        <source>Join a clinic with a code</source>
        <translation>Rejoindre avec un code</translation>
    </message>
    <message>
        <source>Look at the demo clinic</source>
        <translation>Voir la clinique de démo</translation>
    </message>
    <message>
        <source>Welcome to VitalBridge</source>
        <translation>Bienvenue dans VitalBridge</translation>
    </message>
    <message>
        <source>Eight providers, two thousand invented patients, a waitlist and some clashes to solve, in a folder of its own. Nothing in it is real, and nothing of it reaches a server.</source>
        <translation>Huit praticiens, deux mille patients inventés, une liste d’attente et quelques conflits à résoudre, dans un dossier à part. Rien n’y est réel, et rien n’en parvient à un serveur.</translation>
    </message>
    <message>
        <source>Open the demo clinic</source>
        <translation>Ouvrir la clinique de démo</translation>
    </message>
    <message>
        <source>The clinic is being made</source>
        <translation>La clinique est créée</translation>
    </message>
    <message>
        <source>The clinic is being fetched</source>
        <translation>La clinique est récupérée</translation>
    </message>
    <message>
        <source>Stopped: nothing is on this desk. The code is used up; ask for another.</source>
        <translation>Arrêté : il n’y a rien sur ce poste. Le code est utilisé&#x202f;; demandez-en un autre.</translation>
    </message>
    <message>
        <source>The demo clinic is being made</source>
        <translation>La clinique de démo est créée</translation>
    </message>
    <message>
        <source>Making the clinic…</source>
        <translation>La clinique est créée…</translation>
    </message>
    <message>
        <source>Fetching the clinic…</source>
        <translation>La clinique est récupérée…</translation>
    </message>
</context>
<context>
    <name>FreedRow</name>
    <message>
        <source>Free again, and wished for · F takes one in hand</source>
        <translation>De nouveau libre, et souhaité · F prend un créneau en main</translation>
    </message>
    <message>
        <source>Who would like this time, the first to ring first · Esc shows all</source>
        <translation>Qui aimerait ce créneau, le premier à appeler d’abord · Échap montre tout</translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>%n attend</numerusform>
            <numerusform>%n attendent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HolidaysCard</name>
    <message>
        <source>Holidays on which the clinic is closed</source>
        <translation>Jours fériés où la clinique est fermée</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>L’année précédente</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>L’année suivante</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>Close on these days</source>
        <translation>Fermer ces jours-là</translation>
    </message>
    <message>
        <source>The holidays of {} are set</source>
        <translation>Les jours fériés de {} sont définis</translation>
    </message>
</context>
<context>
    <name>HoursEditor</name>
    <message>
        <source>Weekly hours, to be changed</source>
        <translation>Horaires hebdomadaires à modifier</translation>
    </message>
    <message>
        <source>{}: closed</source>
        <translation>{} : fermé</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
</context>
<context>
    <name>HoursForm</name>
    <message>
        <source>Which hours</source>
        <translation>Quels horaires</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>Always, if empty</source>
        <translation>Toujours, si vide</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>No end, if empty</source>
        <translation>Sans fin, si vide</translation>
    </message>
    <message>
        <source>Save hours</source>
        <translation>Enregistrer les horaires</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forget these hours</source>
        <translation>Oublier ces horaires</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun encore</translation>
    </message>
    <message>
        <source>{} a week</source>
        <comment>hours</comment>
        <translation>{} par semaine</translation>
    </message>
    <message>
        <source>Draw or pull with the mouse · ↑↓←→ choose · ⏎ adds · Shift ←→ end · Ctrl ←→ start · Alt ←→ both · . steps of {step} min · A alternate weeks · S an hour off · W same from Monday to Friday · Ctrl C, Ctrl V copies a day · Del</source>
        <translation>Dessiner ou tirer à la souris · ↑↓←→ choisir · ⏎ ajoute · Maj ←→ fin · Ctrl ←→ début · Alt ←→ les deux · . pas de {step} min · A semaines alternées · S une heure libre · W pareil du lundi au vendredi · Ctrl C, Ctrl V copie un jour · Del</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>From {}</source>
        <translation>À partir du {}</translation>
    </message>
    <message>
        <source>Until {}</source>
        <translation>Jusqu’au {}</translation>
    </message>
    <message>
        <source>valid always</source>
        <translation>toujours valable</translation>
    </message>
    <message>
        <source>valid from {}, no end</source>
        <translation>valable dès le {}, sans fin</translation>
    </message>
    <message>
        <source>valid until {}</source>
        <translation>valable jusqu’au {}</translation>
    </message>
    <message>
        <source>valid {}</source>
        <comment>from … to …</comment>
        <translation>valable {}</translation>
    </message>
    <message>
        <source>even weeks</source>
        <translation>semaines paires</translation>
    </message>
    <message>
        <source>odd weeks</source>
        <translation>semaines impaires</translation>
    </message>
    <message>
        <source>L where</source>
        <translation>L où</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Ceci n’est pas une date.</translation>
    </message>
    <message>
        <source>This is not saved yet. Esc again leaves it so.</source>
        <translation>Pas encore enregistré. Échap encore une fois le laisse ainsi.</translation>
    </message>
    <message>
        <source>Hours forgotten: {}</source>
        <translation>Horaires oubliés : {}</translation>
    </message>
    <message>
        <source>Hours saved: {}</source>
        <translation>Horaires enregistrés : {}</translation>
    </message>
</context>
<context>
    <name>IdentityCheck</name>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Let them say both before you book by phone.</source>
        <translation>Faites dire les deux avant de réserver par téléphone.</translation>
    </message>
    <message>
        <source>Recognised by two details.</source>
        <translation>Reconnu par deux détails.</translation>
    </message>
</context>
<context>
    <name>ImpactNote</name>
    <message>
        <source>No visit would lose its place.</source>
        <translation>Aucun rendez-vous ne perdrait sa place.</translation>
    </message>
    <message numerus="yes">
        <source>%n visits would lose their place, and need attention: {who}</source>
        <translation>
            <numerusform>%n rendez-vous perdrait sa place et serait à traiter : {who}</numerusform>
            <numerusform>%n rendez-vous perdraient leur place et seraient à traiter : {who}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{said} and %n more</source>
        <translation>
            <numerusform>{said} et %n de plus</numerusform>
            <numerusform>{said} et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>A CSV file: type its path, or drop it here</source>
        <translation>Un fichier CSV : tapez son chemin ou déposez-le ici</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Ce que contiennent les colonnes</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Import all</source>
        <translation>Tout importer</translation>
    </message>
    <message>
        <source>Import the good ones</source>
        <translation>Importer les bonnes</translation>
    </message>
    <message>
        <source>Save all patients as CSV…</source>
        <translation>Enregistrer tous les patients en CSV…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Import patients</source>
        <translation>Importer des patients</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>Trying each row</source>
        <translation>Chaque ligne est essayée</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Reading every record</source>
        <translation>Lecture de tous les dossiers</translation>
    </message>
    <message numerus="yes">
        <source>Import all %n</source>
        <translation>
            <numerusform>Importer cette ligne</numerusform>
            <numerusform>Importer les %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import the %n good ones</source>
        <translation>
            <numerusform>Importer la seule bonne</numerusform>
            <numerusform>Importer les %n bonnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patients were imported</source>
        <translation>
            <numerusform>%n patient a été importé</numerusform>
            <numerusform>%n patients ont été importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patients are saved in {file}</source>
        <translation>
            <numerusform>%n patient est enregistré dans {file}</numerusform>
            <numerusform>%n patients sont enregistrés dans {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt);;All files (*)</source>
        <translation>Fichiers CSV (*.csv *.txt);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>JoinForm</name>
    <message>
        <source>What this desk is called</source>
        <translation>Nom de ce poste</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>as the server told it</source>
        <translation>tel que le serveur l’a donné</translation>
    </message>
    <message>
        <source>You sign in as</source>
        <translation>Votre identifiant</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Join the clinic</source>
        <translation>Rejoindre la clinique</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Visit type</source>
        <translation>Type de visite</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Pas avant</translation>
    </message>
    <message>
        <source>9, 9:30</source>
        <translation>9h, 9h30</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Terminé à</translation>
    </message>
    <message>
        <source>Put on the waitlist</source>
        <translation>Mettre sur la liste d’attente</translation>
    </message>
    <message>
        <source>Days (none: any day)</source>
        <translation>Jours (aucun : n’importe lequel)</translation>
    </message>
    <message>
        <source>12, 16:30</source>
        <translation>12h, 16h30</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Du jour</translation>
    </message>
    <message>
        <source>7 dec, mon, tomorrow</source>
        <translation>7 déc, lun, demain</translation>
    </message>
    <message>
        <source>Until day</source>
        <translation>Au jour</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Peut rester vide</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>{} has to be registered first (F2, R).</source>
        <translation>{} doit d’abord être inscrit (F2, R).</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Ceci n’est pas une date.</translation>
    </message>
    <message>
        <source>This is no time of day.</source>
        <translation>Ceci n’est pas une heure.</translation>
    </message>
    <message>
        <source>Who is to wait?</source>
        <translation>Qui doit attendre ?</translation>
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
        <translation>Jusqu’à {time}, {n} min</translation>
    </message>
    <message>
        <source>Move to {time}, {provider}</source>
        <translation>Déplacer : {time}, {provider}</translation>
    </message>
</context>
<context>
    <name>KeysOverlay</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Échap ferme</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Go to a key and press another one. Backspace brings the usual one back.</source>
        <translation>Allez sur une touche et appuyez sur une autre. Retour arrière rétablit l’habituelle.</translation>
    </message>
    <message>
        <source>Keys that hold everywhere</source>
        <translation>Touches valables partout</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>Tout comme d’habitude</translation>
    </message>
</context>
<context>
    <name>LeaveCard</name>
    <message>
        <source>Only approve</source>
        <translation>Juste approuver</translation>
    </message>
    <message>
        <source>Each visit</source>
        <translation>Un par un</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Refuser…</translation>
    </message>
    <message>
        <source>Why not? (may stay empty)</source>
        <translation>Pourquoi pas ? (peut rester vide)</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Leave refused: {who}, {when}</source>
        <translation>Absence refusée : {who}, {when}</translation>
    </message>
    <message>
        <source>Leave approved: {who}, {when}</source>
        <translation>Absence approuvée : {who}, {when}</translation>
    </message>
    <message numerus="yes">
        <source>{who}: %n visits moved</source>
        <translation>
            <numerusform>{who} : %n rendez-vous déplacé</numerusform>
            <numerusform>{who} : %n rendez-vous déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave approved: {who}, {when} · %n visits moved</source>
        <translation>
            <numerusform>Absence approuvée : {who}, {when} · %n rendez-vous déplacé</numerusform>
            <numerusform>Absence approuvée : {who}, {when} · %n rendez-vous déplacés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeaveForm</name>
    <message>
        <source>Provider</source>
        <translation>Praticien</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>7 dec, 7.12., mon, tomorrow</source>
        <translation>7 déc, 7/12, lun, demain</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>The same day, if empty</source>
        <translation>Le même jour, si vide</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Peut rester vide</translation>
    </message>
    <message>
        <source>Ask for leave</source>
        <translation>Demander l’absence</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Ceci n’est pas une date.</translation>
    </message>
</context>
<context>
    <name>LineBar</name>
    <message>
        <source>okaf tue 9 follow-up pham</source>
        <translation>okaf mar 9h suivi pham</translation>
    </message>
    <message>
        <source>Book in one line</source>
        <translation>Réserver en une ligne</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
</context>
<context>
    <name>LineBooking</name>
    <message>
        <source>Two calls are half booked: N goes on with them, F8 swaps them.</source>
        <translation>Deux appels sont à moitié réservés : N les reprend, F8 passe de l’un à l’autre.</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Nouveau rendez-vous</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>who?</source>
        <translation>qui ?</translation>
    </message>
    <message numerus="yes">
        <source>{who}, or %n more</source>
        <translation>
            <numerusform>{who}, ou %n de plus</numerusform>
            <numerusform>{who}, ou %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Doctor, day, time, visit and patient, in any order · Esc leaves</source>
        <translation>Médecin, jour, heure, type et patient, dans n’importe quel ordre · Échap quitte</translation>
    </message>
    <message>
        <source>Enter books {moment} with {doctor} · ↑ ↓ other times · Ctrl Enter form · Esc leaves</source>
        <translation>Entrée réserve {moment} avec {doctor} · ↑ ↓ autres heures · Ctrl Entrée formulaire · Échap quitte</translation>
    </message>
    <message>
        <source>Nobody is called “{name}” · Ctrl Enter registers them in the form</source>
        <translation>Personne ne s’appelle « {name} » · Ctrl Entrée l’inscrit dans le formulaire</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>Pour qui ?</translation>
    </message>
    <message>
        <source>Several are called so: Tab chooses</source>
        <translation>Plusieurs s’appellent ainsi : Tab choisit</translation>
    </message>
    <message>
        <source>Which of the two doctors? More letters of the name tell</source>
        <translation>Lequel des deux médecins ? Ajoutez des lettres du nom</translation>
    </message>
    <message>
        <source>Which visit type? More letters tell</source>
        <translation>Quel type de visite ? Ajoutez des lettres</translation>
    </message>
    <message>
        <source>When? {examples}</source>
        <translation>Quand&#x202f;? {examples}</translation>
    </message>
    <message>
        <source>Nothing is free then · Ctrl Enter shows why</source>
        <translation>Rien n’est libre alors · Ctrl Entrée montre pourquoi</translation>
    </message>
    <message>
        <source>{time} is not free · ↓ takes {other} · Ctrl Enter shows why</source>
        <translation>{time} n’est pas libre · ↓ prend {other} · Ctrl Entrée montre pourquoi</translation>
    </message>
</context>
<context>
    <name>LoadingPanel</name>
    <message>
        <source>Opening the clinic…</source>
        <translation>Ouverture de la clinique…</translation>
    </message>
</context>
<context>
    <name>LocationChoice</name>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Partout</translation>
    </message>
</context>
<context>
    <name>LocationRoster</name>
    <message>
        <source>The clinic’s</source>
        <translation>De la clinique</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Peut rester vide</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>New location</source>
        <translation>Nouveau site</translation>
    </message>
    <message>
        <source>{} added</source>
        <translation>{} : ajouté</translation>
    </message>
    <message>
        <source>{} changed</source>
        <translation>{} : modifié</translation>
    </message>
    <message>
        <source>Nobody is seen at {} any more</source>
        <translation>On ne reçoit plus à {}</translation>
    </message>
    <message>
        <source>See nobody there any more</source>
        <translation>Ne plus y recevoir</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>This desk is locked</source>
        <translation>Ce poste est verrouillé</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>What was half typed is kept. Somebody else can sign in too.</source>
        <translation>Ce qui était à moitié saisi est conservé. Quelqu’un d’autre peut aussi se connecter.</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Appearance and language</source>
        <translation>Apparence et langue</translation>
    </message>
    <message>
        <source>These belong to this desk; others are not changed by them.</source>
        <translation>Ceci ne concerne que ce poste ; les autres n’en sont pas changés.</translation>
    </message>
    <message>
        <source>This desk’s window</source>
        <translation>La fenêtre de ce poste</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>from the next start on</source>
        <translation>dès le prochain démarrage</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Another record: name, phone, birth date or number</source>
        <translation>Autre dossier : nom, téléphone, date de naissance ou numéro</translation>
    </message>
    <message>
        <source>The other record</source>
        <translation>L’autre dossier</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Are these the same person?</source>
        <translation>Est-ce la même personne ?</translation>
    </message>
    <message>
        <source>Amber differs. The record that stays keeps what it says; the visits, calls and recalls of the other go to it, and come back if the two are taken apart.</source>
        <translation>L’orange signale les différences. Le dossier qui reste garde ce qu’il dit ; les rendez-vous, appels et rappels de l’autre le rejoignent, et reviennent si les deux sont séparés.</translation>
    </message>
    <message>
        <source>Nobody looks like the same person. Type whom you mean.</source>
        <translation>Personne ne semble être la même personne. Tapez qui vous cherchez.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Usual doctor</source>
        <translation>Médecin habituel</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
</context>
<context>
    <name>MonthModel</name>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n rendez-vous</numerusform>
            <numerusform>%n rendez-vous</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{name} away</source>
        <translation>{name} absent</translation>
    </message>
    <message>
        <source>{percent}% booked</source>
        <translation>{percent} % réservé</translation>
    </message>
    <message>
        <source>away: {names}</source>
        <translation>absents : {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n to solve</source>
        <translation>
            <numerusform>%n à résoudre</numerusform>
            <numerusform>%n à résoudre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open the clinic</source>
        <translation>Ouvrir la clinique</translation>
    </message>
    <message>
        <source>Who sits here?</source>
        <translation>Qui est à ce poste ?</translation>
    </message>
</context>
<context>
    <name>OpeningsList</name>
    <message>
        <source>Openings</source>
        <translation>Créneaux</translation>
    </message>
</context>
<context>
    <name>OpeningsView</name>
    <message>
        <source>↑ ↓ choose · Enter books · Alt E explains</source>
        <translation>↑ ↓ choisir · Entrée réserve · Alt E explique</translation>
    </message>
    <message>
        <source>Openings</source>
        <translation>Créneaux</translation>
    </message>
    <message>
        <source>Nothing is free then.</source>
        <translation>Rien n’est libre alors.</translation>
    </message>
    <message numerus="yes">
        <source>{n} in %n days · found in {ms} ms</source>
        <translation>
            <numerusform>{n} en %n jour · trouvé en {ms} ms</numerusform>
            <numerusform>{n} en %n jours · trouvé en {ms} ms</numerusform>
        </translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Meilleur choix</translation>
    </message>
    <message>
        <source>Usual doctor</source>
        <translation>Médecin habituel</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gardé</translation>
    </message>
</context>
<context>
    <name>Overbooking</name>
    <message>
        <source>Please choose one.</source>
        <translation>Veuillez en choisir un.</translation>
    </message>
    <message>
        <source>Overbooking leaves a reason: please type one.</source>
        <translation>La surréservation demande un motif : indiquez-en un.</translation>
    </message>
    <message>
        <source>Overbook {time} with {provider}</source>
        <translation>Surréserver {time} avec {provider}</translation>
    </message>
    <message>
        <source>Overbooked {name}: {time} with {provider}</source>
        <translation>{name} en surréservation : {time} avec {provider}</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message numerus="yes">
        <source>Take at least %n letters or figures.</source>
        <translation>
            <numerusform>Prenez au moins %n lettre ou chiffre.</numerusform>
            <numerusform>Prenez au moins %n lettres ou chiffres.</numerusform>
        </translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Définir le mot de passe</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>{} has a new password</source>
        <translation>{} a un nouveau mot de passe</translation>
    </message>
    <message>
        <source>The password is set, but it does not open this desk yet. {}</source>
        <translation>Le mot de passe est défini, mais n’ouvre pas encore ce poste. {}</translation>
    </message>
</context>
<context>
    <name>PatientActs</name>
    <message>
        <source>Alert of {}: {}</source>
        <translation>Alerte de {} : {}</translation>
    </message>
    <message>
        <source>{} has no alert any more</source>
        <translation>{} n’a plus d’alerte</translation>
    </message>
    <message>
        <source>{} is archived</source>
        <translation>{} : archivé</translation>
    </message>
    <message>
        <source>{} is in use again</source>
        <translation>{} est de nouveau utilisé</translation>
    </message>
    <message>
        <source>{} and {} are one record now: {}</source>
        <translation>{} et {} ne font plus qu’un dossier : {}</translation>
    </message>
    <message>
        <source>{} and {} are two people: {} and {}</source>
        <translation>{} et {} sont deux personnes : {} et {}</translation>
    </message>
    <message>
        <source>{}, {} is a record of its own again</source>
        <translation>{}, {} a de nouveau son propre dossier</translation>
    </message>
    <message>
        <source>{} will be asked to come again: {}</source>
        <translation>{} sera invité à revenir : {}</translation>
    </message>
</context>
<context>
    <name>PatientCards</name>
    <message>
        <source>Born</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>Non venu</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Prochain rendez-vous</translation>
    </message>
    <message>
        <source>Usual doctor</source>
        <translation>Médecin habituel</translation>
    </message>
    <message>
        <source>Alert: {}</source>
        <translation>Alerte : {}</translation>
    </message>
    <message>
        <source>{n} y</source>
        <translation>{n} a</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>No visits yet</source>
        <translation>Pas encore de rendez-vous</translation>
    </message>
    <message>
        <source>None booked</source>
        <translation>Aucun réservé</translation>
    </message>
</context>
<context>
    <name>PatientField</name>
    <message>
        <source>Name, phone, birth date or record number</source>
        <translation>Nom, téléphone, date de naissance ou numéro de dossier</translation>
    </message>
    <message>
        <source>Register “{}”…</source>
        <translation>Inscrire « {} »…</translation>
    </message>
    <message>
        <source>new patient</source>
        <translation>nouveau patient</translation>
    </message>
    <message numerus="yes">
        <source>%n similar</source>
        <translation>
            <numerusform>%n semblable</numerusform>
            <numerusform>%n semblables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatientFinder</name>
    <message>
        <source>↑↓ choose · Enter opens · in the list B books · R registers · I imports</source>
        <translation>↑↓ choisir · Entrée ouvre · dans la liste : B réserve · R inscrit · I importe</translation>
    </message>
    <message>
        <source>Nobody is found for “{}”. Enter registers somebody new.</source>
        <translation>Personne n’est trouvé pour « {} ». Entrée inscrit une nouvelle personne.</translation>
    </message>
    <message>
        <source>No patients yet. Enter registers the first one.</source>
        <translation>Pas encore de patients. Entrée inscrit le premier.</translation>
    </message>
</context>
<context>
    <name>PatientPanel</name>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation>Qui a consulté</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Calls and messages</source>
        <translation>Appels et messages</translation>
    </message>
    <message>
        <source>To be asked to come</source>
        <translation>À inviter à revenir</translation>
    </message>
    <message>
        <source>One record with</source>
        <translation>Un dossier avec</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Personne n’est choisi.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusion…</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>PatientsScreen</name>
    <message>
        <source>Register…</source>
        <translation>Inscrire…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Personne n’est choisi.</translation>
    </message>
    <message>
        <source>The record of {} is corrected</source>
        <translation>Le dossier de {} est corrigé</translation>
    </message>
    <message>
        <source>{} registered</source>
        <translation>{} : inscrit</translation>
    </message>
</context>
<context>
    <name>PeriodControls</name>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Période précédente</translation>
    </message>
    <message>
        <source>Period after</source>
        <translation>Période suivante</translation>
    </message>
    <message>
        <source>These are not days.</source>
        <translation>Ce ne sont pas des dates.</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Autres jours</translation>
    </message>
    <message>
        <source>1.11. – 14.11., 2026-10-01 – today</source>
        <translation>1/11 – 14/11, 2026-10-01 – aujourd’hui</translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>On the pin</source>
        <translation>Épinglé</translation>
    </message>
    <message>
        <source>On the pin: {names}</source>
        <translation>Épinglé : {names}</translation>
    </message>
    <message>
        <source>Go to a day and a time · Ctrl V or the mouse puts it there</source>
        <translation>Allez à un jour et une heure · Ctrl V ou la souris l’y dépose</translation>
    </message>
    <message>
        <source>Drop it here to take it along to another day.</source>
        <translation>Déposez-le ici pour l’emmener à un autre jour.</translation>
    </message>
    <message>
        <source>Leave {name} there</source>
        <translation>Laisser {name} là</translation>
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
        <translation>Tableau (*.csv);;PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>ProviderRoster</name>
    <message>
        <source>May stay empty</source>
        <translation>Peut rester vide</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Praticien</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Dr.</source>
        <translation>Dr</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Spécialité</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Praticiens</translation>
    </message>
    <message>
        <source>New provider</source>
        <translation>Nouveau praticien</translation>
    </message>
    <message>
        <source>sees no patients here any more</source>
        <translation>ne reçoit plus de patients ici</translation>
    </message>
    <message>
        <source>{given_name} {family_name} sees patients now. Working hours are set under Schedules &amp; leave.</source>
        <translation>{given_name} {family_name} reçoit maintenant des patients. Les heures se fixent sous Horaires &amp; congés.</translation>
    </message>
    <message>
        <source>{given_name} {family_name} changed</source>
        <translation>{given_name} {family_name} : modifié</translation>
    </message>
    <message>
        <source>{} sees no patients any more</source>
        <translation>{} ne reçoit plus de patients</translation>
    </message>
    <message>
        <source>Sees no patients any more</source>
        <translation>Ne reçoit plus de patients</translation>
    </message>
    <message>
        <source>{} sees patients again</source>
        <translation>{} reçoit de nouveau des patients</translation>
    </message>
    <message>
        <source>Sees patients again</source>
        <translation>Reçoit de nouveau des patients</translation>
    </message>
</context>
<context>
    <name>ProviderTabs</name>
    <message>
        <source>Provider</source>
        <translation>Praticien</translation>
    </message>
</context>
<context>
    <name>ProvidersField</name>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Takes this name out</source>
        <translation>Retire ce nom</translation>
    </message>
    <message>
        <source>Somebody else too…</source>
        <translation>Quelqu’un d’autre aussi…</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>N’importe qui</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Another time in mind?</source>
        <translation>Une autre heure en tête ?</translation>
    </message>
    <message>
        <source>Type it under When, such as {time}. If it can’t be, the reasons and the nearest free times stand here.</source>
        <translation>Saisissez-la sous « Quand », par exemple {time}. Si c’est impossible, les raisons et les créneaux libres les plus proches s’affichent ici.</translation>
    </message>
    <message>
        <source>tue 9:30</source>
        <translation>mar 9h30</translation>
    </message>
    <message>
        <source>{time} is free with {doctor}</source>
        <translation>{time} est libre chez {doctor}</translation>
    </message>
    <message>
        <source>Why not {time} with {doctor}?</source>
        <translation>Pourquoi pas {time} avec {doctor} ?</translation>
    </message>
</context>
<context>
    <name>RecallCard</name>
    <message>
        <source>Ask to come again</source>
        <translation>Inviter à revenir</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>7 dec, 3.6.2027</source>
        <translation>7 déc, 3/6/2027</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Peut rester vide</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Ceci n’est pas une date.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Veuillez remplir ce champ.</translation>
    </message>
</context>
<context>
    <name>RecordKeys</name>
    <message>
        <source>Nobody else looks like {}.</source>
        <translation>Personne d’autre ne ressemble à {}.</translation>
    </message>
    <message>
        <source>No other record was merged with that of {}.</source>
        <translation>Aucun autre dossier n’a été fusionné avec celui de {}.</translation>
    </message>
    <message>
        <source>{} has no visits yet.</source>
        <translation>{} n’a pas encore de rendez-vous.</translation>
    </message>
</context>
<context>
    <name>RecordLines</name>
    <message>
        <source>Born</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nécessaire</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Usual doctor</source>
        <translation>Médecin habituel</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>Non honorés</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Prochain RDV</translation>
    </message>
    <message>
        <source>No visits yet.</source>
        <translation>Pas encore de rendez-vous.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Recovery key</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>It is written down and in a safe place</source>
        <translation>Elle est notée et en lieu sûr</translation>
    </message>
    <message>
        <source>Open the clinic</source>
        <translation>Ouvrir la clinique</translation>
    </message>
    <message>
        <source>Keep this recovery key</source>
        <translation>Gardez cette clé de secours</translation>
    </message>
    <message>
        <source>It opens the clinic on this desk when a password is lost. It is shown this once: print it, or write it down, and keep it where only those can reach it who may see every patient.</source>
        <translation>Elle ouvre la clinique sur ce poste quand un mot de passe est perdu. Elle n’est montrée que cette fois : imprimez-la ou notez-la, et gardez-la là où seuls peuvent l’atteindre ceux qui ont le droit de voir chaque patient.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>VitalBridge: recovery key</source>
        <translation>VitalBridge : clé de secours</translation>
    </message>
    <message>
        <source>It opens the clinic on this desk. Keep it in a safe place.</source>
        <translation>Elle ouvre la clinique sur ce poste. Gardez-la en lieu sûr.</translation>
    </message>
</context>
<context>
    <name>RegisterForm</name>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>14.3.1961, 1961-03-14, 14 mar 61</source>
        <translation>14/3/1961, 1961-03-14, 14 mars 61</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Peut rester vide</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Register a patient</source>
        <translation>Inscrire un patient</translation>
    </message>
    <message>
        <source>This is no phone number.</source>
        <translation>Ceci n’est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Ceci n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Ceci n’est pas une date.</translation>
    </message>
    <message>
        <source>Somebody like this is registered already.</source>
        <translation>Quelqu’un de semblable est déjà inscrit.</translation>
    </message>
</context>
<context>
    <name>Registering</name>
    <message>
        <source>{} registered</source>
        <translation>{} : inscrit</translation>
    </message>
</context>
<context>
    <name>RepeatCard</name>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <translation>Toutes les 2 semaines</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <source>One visit only</source>
        <translation>Un seul rendez-vous</translation>
    </message>
    <message>
        <source>← → how often · + − how many · Space leaves a date out · Enter books</source>
        <translation>← → fréquence · + − combien · Espace saute une date · Entrée réserve</translation>
    </message>
    <message>
        <source>One visit less</source>
        <translation>Un rendez-vous de moins</translation>
    </message>
    <message>
        <source>One visit more</source>
        <translation>Un rendez-vous de plus</translation>
    </message>
    <message>
        <source>Repeat: {visit}</source>
        <translation>Répéter : {visit}</translation>
    </message>
    <message>
        <source>nearest free {time}</source>
        <translation>plus proche libre {time}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>sauté</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n rendez-vous</numerusform>
            <numerusform>%n rendez-vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Book %n visits</source>
        <translation>
            <numerusform>Réserver %n rendez-vous</numerusform>
            <numerusform>Réserver %n rendez-vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Booked %n visits for {name}, the first on {day}</source>
        <translation>
            <numerusform>%n rendez-vous réservé pour {name}, le premier {day}</numerusform>
            <numerusform>%n rendez-vous réservés pour {name}, le premier {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Your account may not see the reports.</source>
        <translation>Votre compte ne permet pas de voir les rapports.</translation>
    </message>
    <message>
        <source>The period before, or after</source>
        <translation>La période d’avant, ou d’après</translation>
    </message>
    <message>
        <source>Any period</source>
        <translation>Une période au choix</translation>
    </message>
    <message>
        <source>From chart to chart</source>
        <translation>De graphique en graphique</translation>
    </message>
    <message>
        <source>Read a chart</source>
        <translation>Lire un graphique</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>rapports</translation>
    </message>
    <message>
        <source>printed {}</source>
        <translation>imprimé {}</translation>
    </message>
    <message>
        <source>Stop counting, or count again</source>
        <translation>Arrêter de compter, ou compter à nouveau</translation>
    </message>
    <message>
        <source>Reports · {}</source>
        <translation>Rapports · {}</translation>
    </message>
</context>
<context>
    <name>RoomRoster</name>
    <message>
        <source>Location</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>Aucun en particulier</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Ce qui s’y trouve</translation>
    </message>
    <message>
        <source>Such as ultrasound, ECG</source>
        <translation>Par exemple échographe, ECG</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nouvelle salle</translation>
    </message>
    <message>
        <source>{} added</source>
        <translation>{} : ajoutée</translation>
    </message>
    <message>
        <source>{} changed</source>
        <translation>{} : modifiée</translation>
    </message>
    <message>
        <source>{} is out of use</source>
        <translation>{} est hors service</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Mettre hors service</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Réutiliser</translation>
    </message>
    <message>
        <source>{} is in use again</source>
        <translation>{} est de nouveau utilisée</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>hors service</translation>
    </message>
</context>
<context>
    <name>RoomRow</name>
    <message>
        <source>Roo&amp;m</source>
        <translation>&amp;Salle</translation>
    </message>
    <message>
        <source>{room} is out of use.</source>
        <translation>{room} est hors service.</translation>
    </message>
    <message>
        <source>{room} does not have what this visit needs: {what}. These do: {rooms}.</source>
        <translation>{room} n’a pas ce qu’il faut pour ce rendez-vous : {what}. Ces salles l’ont : {rooms}.</translation>
    </message>
    <message>
        <source>Neither {room} nor any other has what this visit needs: {what}.</source>
        <translation>Ni {room} ni aucune autre salle n’a ce qu’il faut pour ce rendez-vous : {what}.</translation>
    </message>
    <message>
        <source>Any room</source>
        <translation>N’importe quelle salle</translation>
    </message>
    <message>
        <source>Any room with {what}</source>
        <translation>N’importe quelle salle avec {what}</translation>
    </message>
    <message>
        <source>whichever is free</source>
        <translation>celle qui est libre</translation>
    </message>
</context>
<context>
    <name>RoomsCard</name>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>There is none yet.</source>
        <translation>Il n’y a encore rien.</translation>
    </message>
    <message>
        <source>Choose one to see more of it.</source>
        <translation>Choisissez-en un pour en voir plus.</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>Refused: needs attention</source>
        <translation>Refusé : à traiter</translation>
    </message>
    <message>
        <source>On this desk, not yet synced</source>
        <translation>Sur ce poste, pas encore synchronisé</translation>
    </message>
    <message>
        <source>Yes, nothing is waiting</source>
        <translation>Oui, rien n’est en attente</translation>
    </message>
    <message>
        <source>On this desk only, since {when}</source>
        <translation>Sur ce poste seulement, depuis {when}</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Saved: {}</source>
        <translation>Enregistré : {}</translation>
    </message>
    <message>
        <source>{file} can’t be written: {why}</source>
        <translation>Impossible d’écrire {file} : {why}</translation>
    </message>
</context>
<context>
    <name>ScheduleDoings</name>
    <message>
        <source>Edit hours</source>
        <translation>Modifier horaires</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Autre jour…</translation>
    </message>
    <message>
        <source>Block time…</source>
        <translation>Bloquer…</translation>
    </message>
    <message>
        <source>Ask for leave…</source>
        <translation>Absence…</translation>
    </message>
    <message>
        <source>Sick today…</source>
        <translation>Malade…</translation>
    </message>
    <message>
        <source>Closing days…</source>
        <translation>Fermetures…</translation>
    </message>
</context>
<context>
    <name>SchedulePanel</name>
    <message>
        <source>Leave</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Spécialité</translation>
    </message>
    <message>
        <source>Leave taken {}</source>
        <translation>Absences {}</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Really?</source>
        <translation>Vraiment ?</translation>
    </message>
    <message>
        <source>Leave withdrawn: {who}, {when}</source>
        <translation>Absence retirée : {who}, {when}</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>no hours</source>
        <translation>pas d’horaires</translation>
    </message>
    <message>
        <source>{hours} · {percent}% booked</source>
        <translation>{hours} · {percent} % réservé</translation>
    </message>
    <message>
        <source>{} ahead</source>
        <translation>{} à venir</translation>
    </message>
</context>
<context>
    <name>SchedulesScreen</name>
    <message>
        <source>Leave requests</source>
        <translation>Demandes d’absence</translation>
    </message>
    <message>
        <source>Nobody is waiting for an answer.</source>
        <translation>Personne n’attend de réponse.</translation>
    </message>
    <message>
        <source>Approve, and give the visits other places</source>
        <translation>Approuver et replacer les rendez-vous</translation>
    </message>
    <message>
        <source>Only approve</source>
        <translation>Approuver seulement</translation>
    </message>
    <message>
        <source>Look at each visit</source>
        <translation>Voir chaque rendez-vous</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Other weeks, where the keyboard is on the hours</source>
        <translation>D’autres semaines, depuis les horaires</translation>
    </message>
    <message>
        <source>There are no providers yet. They are added in the settings.</source>
        <translation>Il n’y a pas encore de praticiens. Ils s’ajoutent dans les réglages.</translation>
    </message>
    <message>
        <source>no hours</source>
        <translation>pas d’horaires</translation>
    </message>
    <message>
        <source>← → other weeks</source>
        <translation>← → autres semaines</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search or command…</source>
        <translation>Recherche ou commande…</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Recherche ou commande</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Rechercher…</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Name, phone, birth date or record number</source>
        <translation>Nom, téléphone, date de naissance ou numéro de dossier</translation>
    </message>
    <message>
        <source>Search patients</source>
        <translation>Chercher des patients</translation>
    </message>
</context>
<context>
    <name>Seated</name>
    <message>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Lock this desk</source>
        <translation>Verrouiller ce poste</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Afficher toutes les touches</translation>
    </message>
    <message>
        <source>sign out log off switch user</source>
        <translation>déconnexion changer d’utilisateur</translation>
    </message>
    <message>
        <source>help shortcuts keyboard</source>
        <translation>aide raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Subjects of the settings</source>
        <translation>Sujets des réglages</translation>
    </message>
    <message>
        <source>Another page</source>
        <translation>Une autre page</translation>
    </message>
    <message>
        <source>Into the page, and on</source>
        <translation>Dans la page, et plus loin</translation>
    </message>
    <message>
        <source>You and this desk</source>
        <translation>Vous et ce poste</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>Apparence et langue</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clinique</translation>
    </message>
    <message>
        <source>Locations and rooms</source>
        <translation>Sites et salles</translation>
    </message>
    <message>
        <source>Visit types</source>
        <translation>Types de visite</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Praticiens</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Desk and server</source>
        <translation>Poste et serveur</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Search or command</source>
        <translation>Recherche ou commande</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Nouveau rendez-vous</translation>
    </message>
    <message>
        <source>Book a walk-in</source>
        <translation>Sans rendez-vous</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Salle d’attente</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>This is no key.</source>
        <translation>Ce n’est pas une touche.</translation>
    </message>
    <message>
        <source>Take a key with Ctrl or Alt, or F1 to F12: letters belong to screens.</source>
        <translation>Prenez une touche avec Ctrl ou Alt, ou F1 à F12 : les lettres appartiennent aux écrans.</translation>
    </message>
    <message>
        <source>Fields need this key to copy and paste.</source>
        <translation>Les champs ont besoin de cette touche pour copier et coller.</translation>
    </message>
    <message>
        <source>This key does something else: {}</source>
        <translation>Cette touche sert déjà à autre chose : {}</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Screens</source>
        <translation>Écrans</translation>
    </message>
</context>
<context>
    <name>SidebarEntry</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
</context>
<context>
    <name>StaffRoster</name>
    <message>
        <source>Sees patients as</source>
        <translation>Reçoit en tant que</translation>
    </message>
    <message>
        <source>No provider</source>
        <translation>Aucun praticien</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>m.rossi</source>
        <translation>m.rossi</translation>
    </message>
    <message>
        <source>May do what is done by</source>
        <translation>Peut faire ce que fait</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>Account {} made; set its password</source>
        <translation>Compte {} créé ; définissez son mot de passe</translation>
    </message>
    <message>
        <source>{given_name} {family_name} changed</source>
        <translation>{given_name} {family_name} : modifié</translation>
    </message>
    <message>
        <source>{} may not sign in any more</source>
        <translation>{} ne peut plus se connecter</translation>
    </message>
    <message>
        <source>May not sign in any more</source>
        <translation>Ne peut plus se connecter</translation>
    </message>
    <message>
        <source>{} may sign in again</source>
        <translation>{} peut de nouveau se connecter</translation>
    </message>
    <message>
        <source>May sign in again</source>
        <translation>Peut de nouveau se connecter</translation>
    </message>
    <message>
        <source>signs in no more</source>
        <translation>ne se connecte plus</translation>
    </message>
    <message>
        <source>has no password yet</source>
        <translation>n’a pas encore de mot de passe</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Booked</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>En salle</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Praticien</translation>
    </message>
</context>
<context>
    <name>SyncFeed</name>
    <message>
        <source>This computer&apos;s clock is more than two minutes off. Please set it: waiting times and the line of now depend on it.</source>
        <translation>L’horloge de cet ordinateur est décalée de plus de deux minutes. Veuillez la régler : les temps d’attente et la ligne de l’heure en dépendent.</translation>
    </message>
</context>
<context>
    <name>SyncPill</name>
    <message>
        <source>On this desk</source>
        <translation>Sur ce poste</translation>
    </message>
    <message>
        <source>Online · all synced</source>
        <translation>En ligne · synchronisé</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Synchro…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Since {time}</source>
        <translation>Depuis {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n changes waiting</source>
        <translation>
            <numerusform>%n modification en attente</numerusform>
            <numerusform>%n modifications en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n à traiter</numerusform>
            <numerusform>%n à traiter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo  Ctrl Z</source>
        <translation>Défaire  Ctrl Z</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>New booking</source>
        <translation>Nouveau RDV</translation>
    </message>
</context>
<context>
    <name>UiBus</name>
    <message>
        <source>Something went wrong, and nothing was changed. The log file says more.</source>
        <translation>Un problème est survenu, et rien n’a été modifié. Le fichier journal en dit plus.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Il n’y a rien à défaire.</translation>
    </message>
    <message>
        <source>Taken back: {}</source>
        <translation>Défait : {}</translation>
    </message>
    <message>
        <source>There is nothing to bring back.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>This can’t be taken back any more. {}</source>
        <translation>Ceci ne peut plus être défait. {}</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Annulation en cours</translation>
    </message>
    <message>
        <source>Brought back: {}</source>
        <translation>Rétabli : {}</translation>
    </message>
    <message>
        <source>This can’t be brought back any more. {}</source>
        <translation>Ceci ne peut plus être rétabli. {}</translation>
    </message>
    <message>
        <source>Bringing back</source>
        <translation>Rétablissement en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n patients were imported</source>
        <translation>
            <numerusform>%n patient a été importé</numerusform>
            <numerusform>%n patients ont été importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told}. %n stayed as they are: {names}. {why}</source>
        <translation>
            <numerusform>{told}. %n reste tel quel : {names}. {why}</numerusform>
            <numerusform>{told}. %n restent tels quels : {names}. {why}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitActs</name>
    <message>
        <source>{name} has confirmed</source>
        <translation>{name} a confirmé</translation>
    </message>
    <message>
        <source>{name} has arrived</source>
        <translation>{name} est là</translation>
    </message>
    <message>
        <source>{name} is in the room</source>
        <translation>{name} est en salle</translation>
    </message>
    <message>
        <source>{name} is done</source>
        <translation>{name} a terminé</translation>
    </message>
    <message>
        <source>{name} did not come</source>
        <translation>{name} n’est pas venu</translation>
    </message>
    <message>
        <source>Cancelled {name}: {reason}</source>
        <translation>{name} annulé : {reason}</translation>
    </message>
    <message>
        <source>{name} takes {n} min</source>
        <translation>{name} prend {n} min</translation>
    </message>
    <message>
        <source>The time is free again</source>
        <translation>Le créneau est de nouveau libre</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %n visits: {reason}</source>
        <translation>
            <numerusform>%n rendez-vous annulé : {reason}</numerusform>
            <numerusform>%n rendez-vous annulés : {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n visits</source>
        <translation>
            <numerusform>%n rendez-vous déplacé</numerusform>
            <numerusform>%n rendez-vous déplacés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitMenu</name>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n rendez-vous</numerusform>
            <numerusform>%n rendez-vous</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Make longer or shorter</source>
        <translation>Allonger ou raccourcir</translation>
    </message>
    <message>
        <source>Pin for another day</source>
        <translation>Épingler pour un autre jour</translation>
    </message>
    <message>
        <source>Book again</source>
        <translation>Réserver encore</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Print a card…</source>
        <translation>Imprimer une carte…</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>Put {name} here</source>
        <translation>Mettre {name} ici</translation>
    </message>
    <message>
        <source>Put the pinned here</source>
        <translation>Déposer les épinglés ici</translation>
    </message>
    <message>
        <source>Book here</source>
        <translation>Réserver ici</translation>
    </message>
    <message>
        <source>Print the day sheet…</source>
        <translation>Imprimer la feuille du jour…</translation>
    </message>
    <message>
        <source>Hold it no longer</source>
        <translation>Ne plus le garder</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>En salle</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Non venu</translation>
    </message>
</context>
<context>
    <name>VisitMoves</name>
    <message>
        <source>Moving {name}</source>
        <translation>Déplacement : {name}</translation>
    </message>
    <message>
        <source>Arrows choose the time, with Shift finely · Enter drops · Esc leaves</source>
        <translation>Les flèches choisissent l’heure, plus finement avec Maj · Entrée dépose · Échap quitte</translation>
    </message>
    <message>
        <source>How long does {name} take?</source>
        <translation>Combien de temps prend {name} ?</translation>
    </message>
    <message>
        <source>Arrows choose the end, with Shift finely · Enter keeps · Esc leaves</source>
        <translation>Les flèches choisissent la fin, plus finement avec Maj · Entrée garde · Échap quitte</translation>
    </message>
    <message>
        <source>This visit can’t be moved any more.</source>
        <translation>Ce rendez-vous ne peut plus être déplacé.</translation>
    </message>
    <message>
        <source>There is no column for {name} there.</source>
        <translation>Il n’y a pas de colonne pour {name} là-bas.</translation>
    </message>
    <message>
        <source>Moved {name} to {time}, {room}</source>
        <translation>{name} déplacé : {time}, {room}</translation>
    </message>
    <message>
        <source>Moved {name} to {time} with {provider}</source>
        <translation>{name} déplacé : {time} avec {provider}</translation>
    </message>
</context>
<context>
    <name>VisitPanel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Non venu</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message numerus="yes">
        <source>%n visits chosen</source>
        <translation>
            <numerusform>%n rendez-vous choisi</numerusform>
            <numerusform>%n rendez-vous choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>these %n visits</source>
        <translation>
            <numerusform>ce rendez-vous</numerusform>
            <numerusform>ces %n rendez-vous</numerusform>
        </translation>
    </message>
    <message>
        <source>booked by {who}</source>
        <translation>réservé par {who}</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>réservé</translation>
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
        <translation>Ce que la salle doit avoir</translation>
    </message>
    <message>
        <source>Such as ultrasound, ECG</source>
        <translation>Par exemple échographe, ECG</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Sarcelle</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Kept free before</source>
        <translation>Gardé libre avant</translation>
    </message>
    <message>
        <source>Kept free after</source>
        <translation>Gardé libre après</translation>
    </message>
    <message>
        <source>Colour on the board</source>
        <translation>Couleur au planning</translation>
    </message>
    <message>
        <source>Visit type</source>
        <translation>Type de visite</translation>
    </message>
    <message>
        <source>Visit types</source>
        <translation>Types de visite</translation>
    </message>
    <message>
        <source>New visit type</source>
        <translation>Nouveau type de visite</translation>
    </message>
    <message>
        <source>{} is offered now</source>
        <translation>{} est maintenant proposé</translation>
    </message>
    <message>
        <source>{} changed</source>
        <translation>{} : modifié</translation>
    </message>
    <message>
        <source>{} is no longer offered</source>
        <translation>{} n’est plus proposé</translation>
    </message>
    <message>
        <source>Offer it no longer</source>
        <translation>Ne plus proposer</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Proposer de nouveau</translation>
    </message>
    <message>
        <source>{} is offered again</source>
        <translation>{} est de nouveau proposé</translation>
    </message>
    <message>
        <source>No room in use has this.</source>
        <translation>Aucune salle en service ne l’a.</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <source>{} · not offered</source>
        <translation>{} · non proposé</translation>
    </message>
</context>
<context>
    <name>WaitingKeys</name>
    <message>
        <source>A time is kept for {} already. B books it, Z lets it go.</source>
        <translation>Un créneau est déjà gardé pour {}. B le réserve, Z le libère.</translation>
    </message>
    <message>
        <source>There are not so many times that fit {}.</source>
        <translation>Il n’y a pas autant de créneaux qui conviennent à {}.</translation>
    </message>
    <message>
        <source>No time fits {} yet.</source>
        <translation>Aucun créneau ne convient encore à {}.</translation>
    </message>
    <message>
        <source>No time is kept for {}.</source>
        <translation>Aucun créneau n’est gardé pour {}.</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>Ring {phone}: 1 reached, 2 no answer · {keys}</source>
        <translation>Appeler {phone} : 1 joint, 2 sans réponse · {keys}</translation>
    </message>
    <message>
        <source>(no number)</source>
        <translation>(pas de numéro)</translation>
    </message>
    <message>
        <source>{name} was reached</source>
        <translation>{name} a été joint</translation>
    </message>
    <message>
        <source>{name} did not answer</source>
        <translation>{name} n’a pas répondu</translation>
    </message>
    <message>
        <source>Times that fit</source>
        <translation>Créneaux adaptés</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Personne n’est choisi.</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Waits no longer</source>
        <translation>N’attend plus</translation>
    </message>
    <message>
        <source>Book {}</source>
        <translation>Réserver {}</translation>
    </message>
    <message>
        <source>Kept until {until}: {slot}</source>
        <translation>Gardé jusqu’à {until} : {slot}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Salle d’attente</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Sans RDV</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nobody waits, and nobody is late.</source>
        <translation>Personne n’attend et personne n’est en retard.</translation>
    </message>
    <message>
        <source>Enter next step · A, I, D, S steps · P record · Ctrl Z takes back</source>
        <translation>Entrée étape suivante · A, I, D, S étapes · P dossier · Ctrl Z défait</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>A déjà</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What they waited for is past. X takes them off the list.</source>
        <translation>Le moment attendu est passé. X retire l’inscription de la liste.</translation>
    </message>
    <message>
        <source>A number keeps the time for ten minutes; B books the first at once.</source>
        <translation>Un chiffre garde le créneau dix minutes ; B réserve aussitôt le premier.</translation>
    </message>
    <message>
        <source>No free time meets these wishes in the next 60 days.</source>
        <translation>Aucun créneau libre ne répond à ces souhaits dans les 60 prochains jours.</translation>
    </message>
</context>
<context>
    <name>WaitingRoom</name>
    <message>
        <source>Waits {n} min</source>
        <translation>Attend {n} min</translation>
    </message>
    <message>
        <source>In room {n} min</source>
        <translation>En salle {n} min</translation>
    </message>
    <message>
        <source>Late {n} min</source>
        <translation>Retard {n} min</translation>
    </message>
    <message>
        <source>I · in room</source>
        <translation>I · en salle</translation>
    </message>
    <message>
        <source>D · done</source>
        <translation>D · terminé</translation>
    </message>
    <message>
        <source>A · arrived   S · no-show   R · move</source>
        <translation>A · arrivé   S · non venu   R · déplacer</translation>
    </message>
</context>
<context>
    <name>WaitingStrip</name>
    <message>
        <source>Waiting room</source>
        <translation>Salle d’attente</translation>
    </message>
    <message>
        <source>Who waits, and who is late  F10</source>
        <translation>Qui attend et qui est en retard  F10</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>En salle</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Plus longue attente</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
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
        <translation>Mettre en attente…</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a time</source>
        <translation>
            <numerusform>%n attend un créneau</numerusform>
            <numerusform>%n attendent un créneau</numerusform>
        </translation>
    </message>
    <message>
        <source>↑↓ choose · 1–6 keep a time · B books · X takes off · R whom to ring</source>
        <translation>↑↓ choisir · 1–6 garder un créneau · B réserve · X retire · R qui appeler</translation>
    </message>
    <message>
        <source>Nobody waits for a time. J puts somebody on the waitlist.</source>
        <translation>Personne n’attend de rendez-vous. J met quelqu’un sur la liste d’attente.</translation>
    </message>
    <message>
        <source>over</source>
        <translation>passé</translation>
    </message>
</context>
<context>
    <name>WaitlistActs</name>
    <message>
        <source>Kept for {name}: {when} with {who}</source>
        <translation>Gardé pour {name} : {when} avec {who}</translation>
    </message>
    <message>
        <source>{when} with {who} is free again</source>
        <translation>{when} avec {who} est de nouveau libre</translation>
    </message>
    <message>
        <source>{name} comes earlier: {when} with {who}</source>
        <translation>{name} vient plus tôt : {when} avec {who}</translation>
    </message>
    <message>
        <source>Booked {name}: {when} with {who}</source>
        <translation>{name} : réservé {when} avec {who}</translation>
    </message>
    <message>
        <source>{name} waits no longer</source>
        <translation>{name} n’attend plus</translation>
    </message>
</context>
<context>
    <name>WaitlistScreen</name>
    <message>
        <source>Who waits</source>
        <translation>Qui attend</translation>
    </message>
    <message>
        <source>Whom to ring</source>
        <translation>Qui appeler</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <source>Write down what came of it</source>
        <translation>Noter le résultat</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>The patient will come</source>
        <translation>Le patient viendra</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>The day on the board</source>
        <translation>Le jour au planning</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>No need to ask</source>
        <translation>Inutile de demander</translation>
    </message>
    <message>
        <source>Show others</source>
        <translation>Voir les autres</translation>
    </message>
    <message>
        <source>Keep a time</source>
        <translation>Garder une heure</translation>
    </message>
    <message>
        <source>Book the kept or the first time</source>
        <translation>Réserver l’heure gardée ou la première</translation>
    </message>
    <message>
        <source>Let the kept time go</source>
        <translation>Libérer l’heure gardée</translation>
    </message>
    <message>
        <source>Waits no longer</source>
        <translation>N’attend plus</translation>
    </message>
    <message>
        <source>Take a freed time in hand</source>
        <translation>Attribuer une heure libérée</translation>
    </message>
    <message>
        <source>Put on the waitlist</source>
        <translation>Mettre sur la liste d’attente</translation>
    </message>
    <message>
        <source>{} waits</source>
        <translation>{} attend</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Other openings…</source>
        <translation>Autres créneaux…</translation>
    </message>
    <message>
        <source>Cancel {}</source>
        <translation>Annuler {}</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>There is no free time in the next three weeks.</source>
        <translation>Il n’y a aucun créneau libre dans les trois prochaines semaines.</translation>
    </message>
</context>
<context>
    <name>WeeklyHoursView</name>
    <message>
        <source>Weekly hours</source>
        <translation>Horaires hebdomadaires</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
</context>
<context>
    <name>WhenField</name>
    <message>
        <source>from now, next 30 days</source>
        <translation>dès maintenant, 30 jours</translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message>
        <source>Overbook</source>
        <translation>Surréserver</translation>
    </message>
    <message>
        <source>Until {moment}</source>
        <translation>Jusqu’à {moment}</translation>
    </message>
    <message>
        <source>Nearest free: {times}</source>
        <translation>Plus proches libres : {times}</translation>
    </message>
    <message>
        <source>With colleagues: {times}</source>
        <translation>Avec des collègues : {times}</translation>
    </message>
    <message>
        <source>Within working hours</source>
        <translation>Dans les horaires de travail</translation>
    </message>
    <message>
        <source>No leave</source>
        <translation>Pas d’absence</translation>
    </message>
    <message>
        <source>Nothing is blocked</source>
        <translation>Rien n’est bloqué</translation>
    </message>
    <message>
        <source>No holiday</source>
        <translation>Pas un jour férié</translation>
    </message>
    <message>
        <source>Nobody is booked then</source>
        <translation>Personne n’est réservé alors</translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <translation>Hors des horaires de travail</translation>
    </message>
    <message>
        <source>{doctor} is on leave</source>
        <translation>{doctor} est absent</translation>
    </message>
    <message>
        <source>{doctor}’s time is blocked</source>
        <translation>{doctor} : plage bloquée</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Jour férié</translation>
    </message>
    <message>
        <source>No longer in use</source>
        <translation>N’est plus utilisé</translation>
    </message>
    <message>
        <source>In the past</source>
        <translation>Dans le passé</translation>
    </message>
    <message>
        <source>Too far ahead</source>
        <translation>Trop loin</translation>
    </message>
    <message>
        <source>Too soon</source>
        <translation>Trop tôt</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Bringing the clinic to this version</source>
        <translation>Mise à jour de la clinique vers cette version</translation>
    </message>
    <message>
        <source>A copy is made first. If you stop it or close the window, everything stays as it was.</source>
        <translation>Une copie est faite d’abord. Si vous arrêtez ou fermez la fenêtre, tout reste comme avant.</translation>
    </message>
    <message>
        <source>Stopped: the clinic is as it was. Open VitalBridge again when there is time to bring it to this version.</source>
        <translation>Arrêté : la clinique est comme avant. Rouvrez VitalBridge quand vous aurez le temps de la mettre à jour vers cette version.</translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message>
        <source>Takes this word out</source>
        <translation>Retire ce mot</translation>
    </message>
    <message>
        <source>Adds this word</source>
        <translation>Ajoute ce mot</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Something went wrong. The log file says more.</source>
        <translation>Un problème est survenu. Le fichier journal en dit plus.</translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Lectures</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>RDV</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clinique</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Qui l’a fait</translation>
    </message>
    <message>
        <source>Patient: name or record number, then Enter</source>
        <translation>Patient : nom ou numéro de dossier, puis Entrée</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Days: today, 1.11. – 14.11.</source>
        <translation>Jours : aujourd’hui, 1/11 – 14/11</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Nothing was done that fits.</source>
        <translation>Rien de ce qui a été fait ne correspond.</translation>
    </message>
    <message>
        <source>↑↓ choose · W only this person · P only this patient · Esc everything</source>
        <translation>↑↓ choisir · W cette personne seule · P ce patient seul · Échap tout</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Only this person</source>
        <translation>Cette personne seule</translation>
    </message>
    <message>
        <source>Only this patient</source>
        <translation>Ce patient seul</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Identity checked by</source>
        <translation>Identité vérifiée par</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>not kept by the server</source>
        <translation>non retenu par le serveur</translation>
    </message>
    <message>
        <source>My steps</source>
        <translation>Mes actions</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>journal</translation>
    </message>
    <message>
        <source>Activity · {}</source>
        <translation>Journal · {}</translation>
    </message>
    <message>
        <source>printed {}</source>
        <translation>imprimé {}</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>Page {n} sur {all}</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>What everybody did, or my steps</source>
        <translation>Ce que chacun a fait, ou mes actions</translation>
    </message>
    <message>
        <source>Take back, or bring back</source>
        <translation>Défaire ou refaire</translation>
    </message>
    <message>
        <source>Only what this person did</source>
        <translation>Seulement ce que cette personne a fait</translation>
    </message>
    <message>
        <source>Only what this patient is about</source>
        <translation>Seulement ce qui concerne ce patient</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>New visit type</source>
        <translation>Nouveau type de visite</translation>
    </message>
    <message>
        <source>Visit type changed</source>
        <translation>Type de visite modifié</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Kept by the clock on the wall</source>
        <translation>Heure affichée conservée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Without a time again</source>
        <translation>De nouveau sans heure</translation>
    </message>
    <message>
        <source>Takes place after all</source>
        <translation>A lieu malgré tout</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>En salle</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>N’est pas venu</translation>
    </message>
    <message>
        <source>Status put back</source>
        <translation>État remis</translation>
    </message>
    <message>
        <source>Time held</source>
        <translation>Créneau gardé</translation>
    </message>
    <message>
        <source>Time held longer</source>
        <translation>Créneau gardé plus longtemps</translation>
    </message>
    <message>
        <source>Time let go</source>
        <translation>Créneau libéré</translation>
    </message>
    <message>
        <source>Put on the waitlist</source>
        <translation>Mis en liste d’attente</translation>
    </message>
    <message>
        <source>Taken off the waitlist</source>
        <translation>Retiré de la liste d’attente</translation>
    </message>
    <message>
        <source>Back on the waitlist</source>
        <translation>De nouveau en liste d’attente</translation>
    </message>
    <message>
        <source>Call or message noted</source>
        <translation>Appel ou message noté</translation>
    </message>
    <message>
        <source>Call or message struck out</source>
        <translation>Appel ou message rayé</translation>
    </message>
    <message>
        <source>Call or message put back</source>
        <translation>Appel ou message rétabli</translation>
    </message>
    <message>
        <source>Recall noted</source>
        <translation>Rappel noté</translation>
    </message>
    <message>
        <source>Recall done</source>
        <translation>Rappel fait</translation>
    </message>
    <message>
        <source>Recall opened again</source>
        <translation>Rappel rouvert</translation>
    </message>
    <message>
        <source>Case decided</source>
        <translation>Cas décidé</translation>
    </message>
    <message>
        <source>Case opened again</source>
        <translation>Cas rouvert</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Compte modifié</translation>
    </message>
    <message>
        <source>Roles changed</source>
        <translation>Rôles modifiés</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>Mot de passe défini</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>Compte fermé</translation>
    </message>
    <message>
        <source>Account opened again</source>
        <translation>Compte rouvert</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrit</translation>
    </message>
    <message>
        <source>Record changed</source>
        <translation>Dossier modifié</translation>
    </message>
    <message>
        <source>Alert set</source>
        <translation>Alerte posée</translation>
    </message>
    <message>
        <source>Alert taken away</source>
        <translation>Alerte retirée</translation>
    </message>
    <message>
        <source>Records merged</source>
        <translation>Dossiers fusionnés</translation>
    </message>
    <message>
        <source>Records taken apart</source>
        <translation>Dossiers séparés</translation>
    </message>
    <message>
        <source>Two people, not one</source>
        <translation>Deux personnes, et non une</translation>
    </message>
    <message>
        <source>Perhaps one person after all</source>
        <translation>Peut-être une seule personne</translation>
    </message>
    <message>
        <source>Record archived</source>
        <translation>Dossier archivé</translation>
    </message>
    <message>
        <source>Record put back</source>
        <translation>Dossier rétabli</translation>
    </message>
    <message>
        <source>New provider</source>
        <translation>Nouveau praticien</translation>
    </message>
    <message>
        <source>Provider changed</source>
        <translation>Praticien modifié</translation>
    </message>
    <message>
        <source>Provider left</source>
        <translation>Praticien parti</translation>
    </message>
    <message>
        <source>Provider came back</source>
        <translation>Praticien revenu</translation>
    </message>
    <message>
        <source>Working hours set</source>
        <translation>Horaires définis</translation>
    </message>
    <message>
        <source>Other hours on a day</source>
        <translation>Autres horaires un jour</translation>
    </message>
    <message>
        <source>A day follows the week again</source>
        <translation>Un jour suit de nouveau la semaine</translation>
    </message>
    <message>
        <source>Time blocked</source>
        <translation>Plage bloquée</translation>
    </message>
    <message>
        <source>Time opened again</source>
        <translation>Plage rouverte</translation>
    </message>
    <message>
        <source>Leave asked for</source>
        <translation>Absence demandée</translation>
    </message>
    <message>
        <source>Leave approved</source>
        <translation>Absence approuvée</translation>
    </message>
    <message>
        <source>Leave refused</source>
        <translation>Absence refusée</translation>
    </message>
    <message>
        <source>Leave withdrawn</source>
        <translation>Absence retirée</translation>
    </message>
    <message>
        <source>Leave to be decided again</source>
        <translation>Absence à décider de nouveau</translation>
    </message>
    <message>
        <source>Clinic founded</source>
        <translation>Clinique créée</translation>
    </message>
    <message>
        <source>Clinic changed</source>
        <translation>Clinique modifiée</translation>
    </message>
    <message>
        <source>Closing days set</source>
        <translation>Fermetures définies</translation>
    </message>
    <message>
        <source>New location</source>
        <translation>Nouveau site</translation>
    </message>
    <message>
        <source>Location changed</source>
        <translation>Site modifié</translation>
    </message>
    <message>
        <source>Location removed</source>
        <translation>Site retiré</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nouvelle salle</translation>
    </message>
    <message>
        <source>Room changed</source>
        <translation>Salle modifiée</translation>
    </message>
    <message>
        <source>Looked at the record</source>
        <translation>Dossier consulté</translation>
    </message>
    <message>
        <source>Read every record</source>
        <translation>Tous les dossiers lus</translation>
    </message>
    <message>
        <source>Looked at what was done</source>
        <translation>Journal consulté</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>email</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>record number</source>
        <translation>numéro de dossier</translation>
    </message>
    <message>
        <source>Looks at records are told of this desk alone: every other desk keeps its own.</source>
        <translation>Des consultations de dossiers, seules celles de ce poste figurent ici : chaque poste garde les siennes.</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} et {}</translation>
    </message>
    <message>
        <source>{did}, identity checked by {details}</source>
        <translation>{did}, identité vérifiée par {details}</translation>
    </message>
    <message>
        <source>Taken back: {}</source>
        <translation>Défait : {}</translation>
    </message>
    <message>
        <source>{} (not kept)</source>
        <translation>{} (non retenu)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>Ce que j’ai fait</translation>
    </message>
    <message>
        <source>What you did at this desk and can take back, from before a restart too.</source>
        <translation>Ce que vous avez fait à ce poste et pouvez défaire, même d’avant un redémarrage.</translation>
    </message>
    <message>
        <source>You did nothing lately that could be taken back.</source>
        <translation>Vous n’avez rien fait récemment qui puisse être défait.</translation>
    </message>
    <message>
        <source>↑↓ choose · Enter takes back, or brings back</source>
        <translation>↑↓ choisir · Entrée défait ou rétablit</translation>
    </message>
    <message>
        <source>can be taken back</source>
        <translation>peut être défait</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>défait</translation>
    </message>
</context>
<context>
    <name>booking</name>
    <message>
        <source>born {day}</source>
        <translation>né(e) le {day}</translation>
    </message>
</context>
<context>
    <name>calls</name>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Essayé</translation>
    </message>
    <message>
        <source>Whom to ring</source>
        <translation>Qui appeler</translation>
    </message>
    <message>
        <source>Whom to show</source>
        <translation>Qui afficher</translation>
    </message>
    <message>
        <source>No time yet</source>
        <translation>Pas encore d’heure</translation>
    </message>
    <message>
        <source>Doctor is away</source>
        <translation>Médecin absent</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Joint</translation>
    </message>
    <message>
        <source>Message left</source>
        <translation>Message laissé</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Mauvais numéro</translation>
    </message>
    <message>
        <source>Does not want to come</source>
        <translation>Ne veut pas venir</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Message envoyé</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>{} was reached</source>
        <translation>{} : joint</translation>
    </message>
    <message>
        <source>A message was left for {}</source>
        <translation>Un message a été laissé pour {}</translation>
    </message>
    <message>
        <source>{} did not answer</source>
        <translation>{} n’a pas répondu</translation>
    </message>
    <message>
        <source>The number of {} is wrong</source>
        <translation>Le numéro de {} est faux</translation>
    </message>
    <message>
        <source>{} does not want to come</source>
        <translation>{} ne veut pas venir</translation>
    </message>
    <message>
        <source>A message was sent to {}</source>
        <translation>Un message a été envoyé à {}</translation>
    </message>
</context>
<context>
    <name>cases</name>
    <message>
        <source>Kept · {}</source>
        <translation>Gardé · {}</translation>
    </message>
    <message>
        <source>Needs a new time · {}</source>
        <translation>À replacer · {}</translation>
    </message>
    <message>
        <source>booked {when} by {who}</source>
        <translation>réservé {when} par {who}</translation>
    </message>
    <message>
        <source>booked {when}</source>
        <translation>réservé {when}</translation>
    </message>
    <message>
        <source>reached the server first</source>
        <translation>arrivé le premier au serveur</translation>
    </message>
    <message>
        <source>A change could not be kept: {who}, {when}</source>
        <translation>Une modification n’a pas pu être gardée : {who}, {when}</translation>
    </message>
    <message>
        <source>The clocks were changed: {who}, {when}</source>
        <translation>L’heure a changé : {who}, {when}</translation>
    </message>
    <message>
        <source>another desk</source>
        <translation>un autre poste</translation>
    </message>
    <message>
        <source>found {}</source>
        <translation>trouvé {}</translation>
    </message>
    <message>
        <source>found {when} when {desk} came online</source>
        <translation>trouvé {when}, quand {desk} s’est connecté</translation>
    </message>
    <message>
        <source>on {}</source>
        <translation>sur {}</translation>
    </message>
    <message>
        <source>by {}</source>
        <translation>par {}</translation>
    </message>
    <message>
        <source>booked {}</source>
        <translation>réservé {}</translation>
    </message>
    <message>
        <source>It was booked when this still fitted. It needs another place.</source>
        <translation>À la réservation, cela convenait encore. Il faut une autre place.</translation>
    </message>
    <message>
        <source>With the new clocks it is at the same time as another visit.</source>
        <translation>Avec la nouvelle heure, il tombe en même temps qu’un autre rendez-vous.</translation>
    </message>
    <message>
        <source>No clock shows the time that was promised. The patient has to be told.</source>
        <translation>L’heure promise n’existe pas. Il faut prévenir le patient.</translation>
    </message>
    <message>
        <source>This desk’s program has to be updated</source>
        <translation>Le programme de ce poste doit être mis à jour</translation>
    </message>
    <message>
        <source>A change from {desk} could not be read</source>
        <translation>Une modification de {desk} n’a pas pu être lue</translation>
    </message>
    <message>
        <source>It was made with a newer program. Once all are updated, it can be read.</source>
        <translation>Elle vient d’un programme plus récent. Une fois tous à jour, elle pourra être lue.</translation>
    </message>
    <message>
        <source>{what} ({when}). Nothing else depends on it.</source>
        <translation>{what} ({when}). Rien d’autre n’en dépend.</translation>
    </message>
    <message>
        <source>Written down on {desk}, {when}{by}.</source>
        <translation>Noté : {desk}, {when}{by}.</translation>
    </message>
    <message>
        <source>The room is out of use: {who}, {when}</source>
        <translation>La salle est hors service : {who}, {when}</translation>
    </message>
    <message>
        <source>{doctor} does not see patients then: {who}, {when}</source>
        <translation>{doctor} ne reçoit pas alors : {who}, {when}</translation>
    </message>
    <message>
        <source>Two bookings for {doctor}, {when}</source>
        <translation>Deux réservations pour {doctor}, {when}</translation>
    </message>
    <message>
        <source>Booked twice: {who}, {when}</source>
        <translation>Réservé deux fois : {who}, {when}</translation>
    </message>
    <message>
        <source>{doctor} is on leave: {who}, {when}</source>
        <translation>{doctor} est absent : {who}, {when}</translation>
    </message>
    <message>
        <source>{doctor} does not work then: {who}, {when}</source>
        <translation>{doctor} ne travaille pas alors : {who}, {when}</translation>
    </message>
    <message>
        <source>{doctor} is not free then: {who}, {when}</source>
        <translation>{doctor} n’est pas libre alors : {who}, {when}</translation>
    </message>
    <message>
        <source>The clinic is closed then: {who}, {when}</source>
        <translation>La clinique est fermée alors : {who}, {when}</translation>
    </message>
    <message>
        <source>No room for this visit: {who}, {when}</source>
        <translation>Pas de salle pour ce rendez-vous : {who}, {when}</translation>
    </message>
    <message>
        <source>One record number for two patients · {}</source>
        <translation>Un numéro de dossier pour deux patients · {}</translation>
    </message>
    <message>
        <source>{field} changed on two desks · {who}</source>
        <translation>{field} : modifié sur deux postes · {who}</translation>
    </message>
    <message>
        <source>Record changed on two desks · {}</source>
        <translation>Dossier modifié sur deux postes · {}</translation>
    </message>
    <message>
        <source>Both were registered while the desks could not see each other.</source>
        <translation>Les deux ont été inscrits pendant que les postes ne se voyaient pas.</translation>
    </message>
    <message>
        <source>Another desk</source>
        <translation>Un autre poste</translation>
    </message>
    <message>
        <source>in the record now: {}</source>
        <translation>maintenant au dossier : {}</translation>
    </message>
    <message>
        <source>move it</source>
        <translation>le déplacer</translation>
    </message>
    <message>
        <source>cancel it</source>
        <translation>l’annuler</translation>
    </message>
    <message>
        <source>let it take place after all</source>
        <translation>le maintenir malgré tout</translation>
    </message>
    <message>
        <source>change its status</source>
        <translation>en changer l’état</translation>
    </message>
    <message>
        <source>{desk} wanted to {wish} at {when}{by}. It stands as the server has it.</source>
        <translation>Rendez-vous : {desk} voulait {wish}, {when}{by}. Il reste tel que le serveur l’a.</translation>
    </message>
    <message>
        <source>approved by {who} {when}</source>
        <translation>approuvée par {who} {when}</translation>
    </message>
    <message>
        <source>approved {when}</source>
        <translation>approuvée {when}</translation>
    </message>
    <message>
        <source>needs a call</source>
        <translation>à appeler</translation>
    </message>
    <message>
        <source>{}, same time</source>
        <translation>{}, même heure</translation>
    </message>
    <message numerus="yes">
        <source>Other desks made %n changes with a newer program. They show after the update.</source>
        <translation>
            <numerusform>Un autre poste a fait %n modification avec un programme plus récent. Elle apparaîtra après la mise à jour.</numerusform>
            <numerusform>D’autres postes ont fait %n modifications avec un programme plus récent. Elles apparaîtront après la mise à jour.</numerusform>
        </translation>
    </message>
    <message>
        <source>The room lacks what this visit needs: {who}, {when}</source>
        <translation>La salle n’a pas ce qu’il faut pour ce rendez-vous : {who}, {when}</translation>
    </message>
    <message>
        <source>This visit needs a room: {who}, {when}</source>
        <translation>Ce rendez-vous a besoin d’une salle : {who}, {when}</translation>
    </message>
    <message numerus="yes">
        <source>Move all %n</source>
        <translation>
            <numerusform>Déplacer le rendez-vous</numerusform>
            <numerusform>Déplacer les %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits with {who} moved</source>
        <translation>
            <numerusform>%n rendez-vous avec {who} déplacé</numerusform>
            <numerusform>%n rendez-vous avec {who} déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need a call</source>
        <translation>
            <numerusform>%n est à appeler</numerusform>
            <numerusform>%n sont à appeler</numerusform>
        </translation>
    </message>
    <message>
        <source>Move {who} to {when}</source>
        <translation>Déplacer {who} : {when}</translation>
    </message>
    <message>
        <source>Leave {who} at {when}</source>
        <translation>Laisser {who} : {when}</translation>
    </message>
    <message>
        <source>Move {who} to {room}</source>
        <translation>Déplacer {who} : {room}</translation>
    </message>
    <message>
        <source>Keep both (overbook)</source>
        <translation>Garder les deux (surréservation)</translation>
    </message>
    <message>
        <source>Cancel {who}…</source>
        <translation>Annuler {who}…</translation>
    </message>
    <message>
        <source>Keep {value}</source>
        <translation>Garder {value}</translation>
    </message>
    <message>
        <source>Keep both numbers</source>
        <translation>Garder les deux numéros</translation>
    </message>
    <message>
        <source>{who} moved to {when}</source>
        <translation>{who} déplacé : {when}</translation>
    </message>
    <message>
        <source>{who} stays at {when}</source>
        <translation>{who} reste : {when}</translation>
    </message>
    <message>
        <source>{who} moved to {doctor}, {when}</source>
        <translation>{who} déplacé : {doctor}, {when}</translation>
    </message>
    <message>
        <source>{who} moved to {room}</source>
        <translation>{who} déplacé : {room}</translation>
    </message>
    <message>
        <source>Both visits are kept: {who}</source>
        <translation>Les deux rendez-vous sont gardés : {who}</translation>
    </message>
    <message>
        <source>Visit cancelled: {who}</source>
        <translation>Rendez-vous annulé : {who}</translation>
    </message>
    <message>
        <source>{who}: kept {value}</source>
        <translation>{who} : gardé {value}</translation>
    </message>
    <message>
        <source>{who}: both numbers are kept</source>
        <translation>{who} : les deux numéros sont gardés</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Laissé tel quel</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Could not be kept: {}</source>
        <translation>N’a pas pu être gardé : {}</translation>
    </message>
    <message>
        <source>Who did it may not do so any more.</source>
        <translation>La personne qui l’a fait n’y est plus autorisée.</translation>
    </message>
    <message>
        <source>What it was about is not there any more.</source>
        <translation>Ce que cela concernait n’existe plus.</translation>
    </message>
    <message>
        <source>What it followed on could not be kept.</source>
        <translation>Ce qui précédait n’a pas pu être gardé.</translation>
    </message>
    <message>
        <source>Another desk had changed the same before that.</source>
        <translation>Un autre poste avait modifié la même chose auparavant.</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field} : {value}</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Second phone number</source>
        <translation>Deuxième numéro de téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Personne à contacter</translation>
    </message>
    <message>
        <source>Contact phone</source>
        <translation>Téléphone du contact</translation>
    </message>
    <message>
        <source>Usual doctor</source>
        <translation>Médecin habituel</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Review one by one</source>
        <translation>Passer en revue un par un</translation>
    </message>
    <message numerus="yes">
        <source>Leave approved: {who}, {days} · %n visits affected</source>
        <translation>
            <numerusform>Absence approuvée : {who}, {days} · %n rendez-vous touché</numerusform>
            <numerusform>Absence approuvée : {who}, {days} · %n rendez-vous touchés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Call %n…</source>
        <translation>
            <numerusform>Appeler %n…</numerusform>
            <numerusform>Appeler %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Move {moves}, then call {calls}…</source>
        <translation>Déplacer {moves}, puis appeler {calls}…</translation>
    </message>
    <message numerus="yes">
        <source>%n can move to another time</source>
        <translation>
            <numerusform>%n peut passer à une autre heure</numerusform>
            <numerusform>%n peuvent passer à une autre heure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can move to {doctor} at the same time</source>
        <translation>
            <numerusform>%n peut passer à {doctor} à la même heure</numerusform>
            <numerusform>%n peuvent passer à {doctor} à la même heure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can move to colleagues at the same time</source>
        <translation>
            <numerusform>%n peut passer à un collègue à la même heure</numerusform>
            <numerusform>%n peuvent passer à des collègues à la même heure</numerusform>
        </translation>
    </message>
    <message>
        <source>Give {who} another number</source>
        <translation>Donner un autre numéro à {who}</translation>
    </message>
    <message>
        <source>{who} has another record number</source>
        <translation>{who} a un autre numéro de dossier</translation>
    </message>
    <message>
        <source>another room</source>
        <translation>une autre salle</translation>
    </message>
    <message>
        <source>what {} says</source>
        <translation>ce que dit {}</translation>
    </message>
    <message>
        <source>Keep {}</source>
        <translation>Garder {}</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
</context>
<context>
    <name>countries</name>
    <message>
        <source>Andorra</source>
        <translation>Andorre</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Émirats arabes unis</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Antigua &amp; Barbuda</source>
        <translation>Antigua-et-Barbuda</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanie</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Arménie</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarctique</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentine</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Samoa américaines</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Îles Åland</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaïdjan</translation>
    </message>
    <message>
        <source>Bosnia &amp; Herzegovina</source>
        <translation>Bosnie-Herzégovine</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbade</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarie</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahreïn</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Bénin</translation>
    </message>
    <message>
        <source>St. Barthélemy</source>
        <translation>Saint-Barthélemy</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermudes</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivie</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Pays-Bas caribéens</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brésil</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhoutan</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Île Bouvet</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botswana</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Biélorussie</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Îles Cocos</translation>
    </message>
    <message>
        <source>Congo - Kinshasa</source>
        <translation>Congo-Kinshasa</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>République centrafricaine</translation>
    </message>
    <message>
        <source>Congo - Brazzaville</source>
        <translation>Congo-Brazzaville</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Îles Cook</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chili</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Cameroun</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Chine</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombie</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Cuba</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Cap-Vert</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Île Christmas</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chypre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tchéquie</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Djibouti</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danemark</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominique</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>République dominicaine</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algérie</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Équateur</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonie</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Égypte</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Sahara occidental</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Érythrée</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Éthiopie</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlande</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fidji</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Îles Malouines</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Micronésie</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Îles Féroé</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabon</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenade</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Géorgie</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Guyane française</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernesey</translation>
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
        <translation>Groenland</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambie</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinée</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Guinée équatoriale</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grèce</translation>
    </message>
    <message>
        <source>South Georgia &amp; South Sandwich Islands</source>
        <translation>Géorgie du Sud-et-les Îles Sandwich du Sud</translation>
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
        <translation>Guinée-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Hong Kong SAR China</source>
        <translation>R.A.S. chinoise de Hong Kong</translation>
    </message>
    <message>
        <source>Heard Island &amp; McDonald Islands</source>
        <translation>Îles Heard-et-MacDonald</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croatie</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haïti</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hongrie</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonésie</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israël</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Île de Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Territoire britannique de l’océan Indien</translation>
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
        <translation>Islande</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaïque</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanie</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japon</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenya</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirghizstan</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Cambodge</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Comores</translation>
    </message>
    <message>
        <source>St. Kitts &amp; Nevis</source>
        <translation>Saint-Christophe-et-Niévès</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Corée du Nord</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corée du Sud</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Koweït</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Îles Caïmans</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazakhstan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Liban</translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <translation>Sainte-Lucie</translation>
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
        <translation>Lituanie</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettonie</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libye</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Maroc</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavie</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Monténégro</translation>
    </message>
    <message>
        <source>St. Martin</source>
        <translation>Saint-Martin</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Îles Marshall</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macédoine du Nord</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Myanmar (Burma)</source>
        <translation>Myanmar (Birmanie)</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolie</translation>
    </message>
    <message>
        <source>Macao SAR China</source>
        <translation>R.A.S. chinoise de Macao</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Îles Mariannes du Nord</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritanie</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malte</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Maurice</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Maldives</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexique</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaisie</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambique</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibie</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nouvelle-Calédonie</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Île Norfolk</translation>
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
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvège</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Népal</translation>
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
        <translation>Nouvelle-Zélande</translation>
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
        <translation>Pérou</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Polynésie française</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papouasie-Nouvelle-Guinée</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippines</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Pologne</translation>
    </message>
    <message>
        <source>St. Pierre &amp; Miquelon</source>
        <translation>Saint-Pierre-et-Miquelon</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>Îles Pitcairn</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Porto Rico</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Territoires palestiniens</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palaos</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Qatar</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>La Réunion</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Roumanie</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbie</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russie</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Rwanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabie saoudite</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Îles Salomon</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychelles</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Soudan</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suède</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapour</translation>
    </message>
    <message>
        <source>St. Helena, Ascension &amp; Tristan da Cunha</source>
        <translation>Sainte-Hélène</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovénie</translation>
    </message>
    <message>
        <source>Svalbard &amp; Jan Mayen</source>
        <translation>Svalbard et Jan Mayen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovaquie</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>Saint-Marin</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Sénégal</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalie</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Soudan du Sud</translation>
    </message>
    <message>
        <source>São Tomé &amp; Príncipe</source>
        <translation>Sao Tomé-et-Principe</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>Salvador</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Saint-Martin (partie néerlandaise)</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrie</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Turks &amp; Caicos Islands</source>
        <translation>Îles Turques-et-Caïques</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tchad</translation>
    </message>
    <message>
        <source>French Southern and Antarctic Lands</source>
        <translation>Terres australes françaises</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thaïlande</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadjikistan</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor oriental</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkménistan</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunisie</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquie</translation>
    </message>
    <message>
        <source>Trinidad &amp; Tobago</source>
        <translation>Trinité-et-Tobago</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taïwan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzanie</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Ouganda</translation>
    </message>
    <message>
        <source>U.S. Outlying Islands</source>
        <translation>Îles mineures éloignées des États-Unis</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Ouzbékistan</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>État de la Cité du Vatican</translation>
    </message>
    <message>
        <source>St. Vincent &amp; Grenadines</source>
        <translation>Saint-Vincent-et-les Grenadines</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Îles Vierges britanniques</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Îles Vierges des États-Unis</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Viêt Nam</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Wallis &amp; Futuna</source>
        <translation>Wallis-et-Futuna</translation>
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
        <translation>Yémen</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Afrique du Sud</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambie</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabwe</translation>
    </message>
</context>
<context>
    <name>keyboard</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgare</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Bosniaque</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tchèque</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danois</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grec</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estonien</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persan</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnois</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Croate</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Hongrois</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coréen</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Lituanien</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Letton</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norvégien</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polonais</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Pachto</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugais</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Roumain</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russe</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slovaque</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slovène</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanais</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbe</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Suédois</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamoul</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thaï</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>Tigrigna</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainien</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Ourdou</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamien</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
</context>
<context>
    <name>leave</name>
    <message>
        <source>Block time</source>
        <translation>Bloquer une plage</translation>
    </message>
    <message>
        <source>Block the time</source>
        <translation>Bloquer la plage</translation>
    </message>
    <message>
        <source>This provider</source>
        <translation>Ce praticien</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Plusieurs</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>thu, 26.11., tomorrow</source>
        <translation>jeu, 26/11, demain</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>De – à</translation>
    </message>
    <message>
        <source>15-16:30, or empty: the whole day</source>
        <translation>15-16:30, ou vide : toute la journée</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>The same day, if empty</source>
        <translation>Le même jour, si vide</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Team meeting</source>
        <translation>Réunion d’équipe</translation>
    </message>
    <message>
        <source>Whose time</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Ceci n’est pas une date.</translation>
    </message>
    <message>
        <source>These are no hours. Write them like 15-16:30.</source>
        <translation>Ce ne sont pas des heures. Écrivez-les comme 15-16:30.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Everyone’s time is blocked: {}</source>
        <translation>Plage bloquée pour tous : {}</translation>
    </message>
    <message>
        <source>Time of {whom} is blocked: {why}</source>
        <translation>Plage bloquée pour {whom} : {why}</translation>
    </message>
    <message>
        <source>Another day than in the week</source>
        <translation>Un autre jour que dans la semaine</translation>
    </message>
    <message>
        <source>Save the day</source>
        <translation>Enregistrer le jour</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>Autres horaires</translation>
    </message>
    <message>
        <source>Extra hours</source>
        <translation>Horaires en plus</translation>
    </message>
    <message>
        <source>tomorrow, 24.12., fri</source>
        <translation>demain, 24/12, ven</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>8-12, 13:30-17</source>
        <translation>8-12, 13:30-17</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Peut rester vide</translation>
    </message>
    <message>
        <source>That day</source>
        <translation>Ce jour-là</translation>
    </message>
    <message>
        <source>These are no hours. Write them like 8-12, 13:30-17.</source>
        <translation>Ce ne sont pas des heures. Écrivez-les comme 8-12, 13:30-17.</translation>
    </message>
    <message>
        <source>{who} is closed on {day}</source>
        <translation>{who} : fermé le {day}</translation>
    </message>
    <message>
        <source>{who} has other hours on {day}</source>
        <translation>{who} a d’autres horaires le {day}</translation>
    </message>
    <message>
        <source>{who} has extra hours on {day}</source>
        <translation>{who} a des horaires en plus le {day}</translation>
    </message>
    <message>
        <source>Other days and blocks</source>
        <translation>Autres jours et blocages</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>also {}</source>
        <translation>aussi {}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Open again: {}</source>
        <translation>Rouvert : {}</translation>
    </message>
    <message>
        <source>{} follows the week again</source>
        <translation>{} suit de nouveau la semaine</translation>
    </message>
    <message>
        <source>Holidays and closing days</source>
        <translation>Jours fériés et fermetures</translation>
    </message>
    <message>
        <source>Save closing days</source>
        <translation>Enregistrer les fermetures</translation>
    </message>
    <message>
        <source>Add the day</source>
        <translation>Ajouter le jour</translation>
    </message>
    <message>
        <source>Close on all of them</source>
        <translation>Fermer tous ces jours</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>BE, or empty</source>
        <translation>BE, ou vide</translation>
    </message>
    <message>
        <source>Own closing day</source>
        <translation>Fermeture propre</translation>
    </message>
    <message>
        <source>24.12., 2 jan</source>
        <translation>24/12, 2 janv</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>Works outing</source>
        <translation>Sortie d’équipe</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>L’année précédente</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>L’année suivante</translation>
    </message>
    <message numerus="yes">
        <source>%n visits that day</source>
        <translation>
            <numerusform>%n rendez-vous ce jour-là</numerusform>
            <numerusform>%n rendez-vous ce jour-là</numerusform>
        </translation>
    </message>
    <message>
        <source>no visits that day</source>
        <translation>aucun rendez-vous ce jour-là</translation>
    </message>
    <message numerus="yes">
        <source>%n visits in those days</source>
        <translation>
            <numerusform>%n rendez-vous ces jours-là</numerusform>
            <numerusform>%n rendez-vous ces jours-là</numerusform>
        </translation>
    </message>
    <message>
        <source>“{reason}”</source>
        <translation>« {reason} »</translation>
    </message>
    <message numerus="yes">
        <source>%n keep their time with</source>
        <translation>
            <numerusform>%n garde son heure avec</numerusform>
            <numerusform>%n gardent leur heure avec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move to the nearest time</source>
        <translation>
            <numerusform>%n passe à l’heure la plus proche</numerusform>
            <numerusform>%n passent à l’heure la plus proche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need a call</source>
        <translation>
            <numerusform>%n est à appeler</numerusform>
            <numerusform>%n sont à appeler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re-place %n visits</source>
        <translation>
            <numerusform>Replacer %n rendez-vous</numerusform>
            <numerusform>Replacer %n rendez-vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve and re-place %n</source>
        <translation>
            <numerusform>Approuver et replacer %n</numerusform>
            <numerusform>Approuver et replacer %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n days</source>
        <translation>
            <numerusform>à un jour près</numerusform>
            <numerusform>à %n jours près</numerusform>
        </translation>
    </message>
    <message>
        <source>Two letters, such as DE.</source>
        <translation>Deux lettres, comme DE.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Veuillez remplir ce champ.</translation>
    </message>
    <message>
        <source>Closing days saved</source>
        <translation>Fermetures enregistrées</translation>
    </message>
    <message>
        <source>Leave request: {who}, {when}</source>
        <translation>Demande d’absence : {who}, {when}</translation>
    </message>
    <message>
        <source>asked {}</source>
        <translation>demandée {}</translation>
    </message>
    <message>
        <source>no visits in those days</source>
        <translation>aucun rendez-vous ces jours-là</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>demandée</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvée</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>{who} needs a call</source>
        <translation>{who} attend un appel</translation>
    </message>
    <message>
        <source>{who}: same time, {doctor}</source>
        <translation>{who} : même heure, {doctor}</translation>
    </message>
    <message>
        <source>{who}: {when}, {doctor}</source>
        <translation>{who} : {when}, {doctor}</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>on the same day</source>
        <translation>le même jour</translation>
    </message>
    <message>
        <source>Who is sick today?</source>
        <translation>Qui est malade aujourd’hui ?</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>Voir le plan</translation>
    </message>
    <message>
        <source>Type the first letters of the family name.</source>
        <translation>Tapez les premières lettres du nom de famille.</translation>
    </message>
    <message>
        <source>Sick</source>
        <translation>Malade</translation>
    </message>
    <message>
        <source>Leave asked for today: {}</source>
        <translation>Absence demandée pour aujourd’hui : {}</translation>
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
        <translation>Hier</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{} days</source>
        <comment>not a whole number of them</comment>
        <translation>{} jours</translation>
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
        <translation>Celui-ci reste</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Encore personne</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>goes into the other</source>
        <translation>rejoint l’autre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>What {} holds</source>
        <translation>Ce que contient {}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>sauté</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Deuxième téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Contact or guardian</source>
        <translation>Contact ou tuteur</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>Son téléphone</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>What becomes of each row</source>
        <translation>Ce que devient chaque ligne</translation>
    </message>
    <message>
        <source>Those known already are somebody else: import them too</source>
        <translation>Ceux déjà connus sont d’autres personnes : les importer aussi</translation>
    </message>
    <message>
        <source>the month first</source>
        <translation>le mois d’abord</translation>
    </message>
    <message>
        <source>the day first</source>
        <translation>le jour d’abord</translation>
    </message>
    <message>
        <source>Birth dates such as 3.4.2001 are read with {}.</source>
        <translation>Les dates de naissance comme 3.4.2001 sont lues ainsi : {}.</translation>
    </message>
    <message>
        <source>All {}</source>
        <translation>Tous {}</translation>
    </message>
    <message>
        <source>Good {}</source>
        <translation>Bonnes {}</translation>
    </message>
    <message>
        <source>Known already {}</source>
        <translation>Déjà connus {}</translation>
    </message>
    <message>
        <source>Wrong {}</source>
        <translation>Fausses {}</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bonne</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>déjà connu</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>fausse</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>« {name} »</translation>
    </message>
    <message>
        <source>{} is spelt differently</source>
        <translation>{} s’écrit autrement</translation>
    </message>
    <message numerus="yes">
        <source>{} and %n more are spelt differently</source>
        <translation>
            <numerusform>{} et %n de plus s’écrivent autrement</numerusform>
            <numerusform>{} et %n de plus s’écrivent autrement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n</source>
        <translation>
            <numerusform>le premier</numerusform>
            <numerusform>les %n premiers</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} of {all}</source>
        <translation>{first} sur {all}</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>same birth date</source>
        <translation>même date de naissance</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>names sound alike</source>
        <translation>noms qui se prononcent de même</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>même téléphone</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>même e-mail</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusion…</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas la même</translation>
    </message>
    <message>
        <source>Visits of {}</source>
        <translation>Rendez-vous de {}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>Register somebody new</source>
        <translation>Inscrire un nouveau patient</translation>
    </message>
    <message>
        <source>Edit the record</source>
        <translation>Modifier le dossier</translation>
    </message>
    <message>
        <source>Set or clear the alert</source>
        <translation>Mettre ou retirer l’alerte</translation>
    </message>
    <message>
        <source>Write down a call</source>
        <translation>Noter un appel</translation>
    </message>
    <message>
        <source>Ask to come again</source>
        <translation>Inviter à revenir</translation>
    </message>
    <message>
        <source>Put on the waitlist</source>
        <translation>Mis en liste d’attente</translation>
    </message>
    <message>
        <source>Next visit on the board</source>
        <translation>Prochain rendez-vous au planning</translation>
    </message>
    <message>
        <source>Merge with another record</source>
        <translation>Fusionner avec un autre dossier</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Pas la même personne</translation>
    </message>
    <message>
        <source>Take merged records apart</source>
        <translation>Séparer des dossiers fusionnés</translation>
    </message>
    <message>
        <source>Archive, or bring back</source>
        <translation>Archiver ou remettre</translation>
    </message>
    <message>
        <source>Import or save patients</source>
        <translation>Importer ou enregistrer des patients</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{} and {} are spelt differently</source>
        <translation>{} et {} s’écrivent autrement</translation>
    </message>
    <message>
        <source>Usual doctor</source>
        <translation>Médecin habituel</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Prochain RDV</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>Non venu</translation>
    </message>
    <message>
        <source>Alert: {}</source>
        <translation>Alerte : {}</translation>
    </message>
    <message>
        <source>This visit needs a new time.</source>
        <translation>Ce rendez-vous a besoin d’un nouvel horaire.</translation>
    </message>
    <message>
        <source>needs a new time</source>
        <translation>à replacer</translation>
    </message>
    <message>
        <source>female</source>
        <translation>féminin</translation>
    </message>
    <message>
        <source>male</source>
        <translation>masculin</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Même personne ?</translation>
    </message>
    <message>
        <source>Not the same – register</source>
        <translation>Pas la même – inscrire</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivé</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Prendre celui-ci</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Board</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <source>Schedules &amp; leave</source>
        <translation>Horaires &amp; congés</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>There is no printer on this computer. It can be saved as a PDF instead.</source>
        <translation>Il n’y a pas d’imprimante sur cet ordinateur. On peut enregistrer un PDF à la place.</translation>
    </message>
    <message>
        <source>The printer {} takes nothing now.</source>
        <translation>L’imprimante {} n’accepte rien pour le moment.</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>There is nothing to show for this time.</source>
        <translation>Il n’y a rien à montrer pour cette période.</translation>
    </message>
    <message>
        <source>Quarter {n}, {year}</source>
        <translation>Trimestre {n}, {year}</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>rendez-vous</translation>
    </message>
    <message>
        <source>of the time booked</source>
        <translation>du temps réservé</translation>
    </message>
    <message>
        <source>no-shows</source>
        <translation>non venus</translation>
    </message>
    <message>
        <source>usual wait</source>
        <translation>attente habituelle</translation>
    </message>
    <message>
        <source>booked ahead</source>
        <translation>à l’avance</translation>
    </message>
    <message>
        <source>new patients</source>
        <translation>nouveaux patients</translation>
    </message>
    <message>
        <source>No-shows by weekday</source>
        <translation>Rendez-vous non honorés par jour de semaine</translation>
    </message>
    <message>
        <source>Of those who came or did not.</source>
        <translation>Parmi ceux qui sont venus ou non.</translation>
    </message>
    <message>
        <source>No-shows by how far ahead it was booked</source>
        <translation>Rendez-vous non honorés selon l’avance de la réservation</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>How full each day was</source>
        <translation>Remplissage de chaque jour</translation>
    </message>
    <message>
        <source>Booked of open time; what is hatched was closed.</source>
        <translation>Réservé sur le temps ouvert ; les hachures étaient fermées.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Praticien</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>Booked minutes</source>
        <translation>Minutes réservées</translation>
    </message>
    <message>
        <source>Open minutes</source>
        <translation>Minutes ouvertes</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>How full each provider was</source>
        <translation>Remplissage de chaque praticien</translation>
    </message>
    <message>
        <source>Booked of open time, in the whole period.</source>
        <translation>Réservé sur le temps ouvert, dans toute la période.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>No-shows by provider</source>
        <translation>Rendez-vous non honorés par praticien</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Non venus</translation>
    </message>
    <message>
        <source>How far ahead visits are booked</source>
        <translation>Avance des réservations</translation>
    </message>
    <message>
        <source>Visits that were held or missed.</source>
        <translation>Rendez-vous tenus ou manqués.</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>From arriving to the room: the bar is the usual wait, the line beyond it the longest.</source>
        <translation>De l’arrivée à la salle : la barre est l’attente habituelle, le trait qui la prolonge la plus longue.</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent} %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{booked} of {open}</source>
        <comment>hours</comment>
        <translation>{booked} sur {open}</translation>
    </message>
    <message numerus="yes">
        <source>{missed} of %Ln visits</source>
        <translation>
            <numerusform>{missed} sur %Ln rendez-vous</numerusform>
            <numerusform>{missed} sur %Ln rendez-vous</numerusform>
        </translation>
    </message>
    <message>
        <source>How long patients wait</source>
        <translation>Temps d’attente des patients</translation>
    </message>
    <message>
        <source>Usual minutes</source>
        <translation>Minutes habituelles</translation>
    </message>
    <message>
        <source>Longest minutes</source>
        <translation>Minutes maximales</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>En salle</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Connus</translation>
    </message>
    <message>
        <source>New and returning patients</source>
        <translation>Patients nouveaux et connus</translation>
    </message>
    <message>
        <source>New is whose first visit here lies in the period.</source>
        <translation>Est nouveau qui a ici son premier rendez-vous dans la période.</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Not known any more</source>
        <translation>N’est plus connu</translation>
    </message>
    <message>
        <source>Who booked the visits</source>
        <translation>Qui a réservé les rendez-vous</translation>
    </message>
    <message>
        <source>Visits in the period.</source>
        <translation>Rendez-vous de la période.</translation>
    </message>
    <message numerus="yes">
        <source>at most {longest}, %Ln visits</source>
        <translation>
            <numerusform>au plus {longest}, %Ln rendez-vous</numerusform>
            <numerusform>au plus {longest}, %Ln rendez-vous</numerusform>
        </translation>
    </message>
    <message>
        <source>At which desk they were booked</source>
        <translation>À quel poste ils ont été pris</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>Page {n} sur {all}</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>même jour</translation>
    </message>
    <message>
        <source>within a week</source>
        <translation>dans la semaine</translation>
    </message>
    <message>
        <source>within a month</source>
        <translation>dans le mois</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
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
        <translation>Ceci ne peut pas être juste – {name} : {why}.</translation>
    </message>
    <message>
        <source>The first line has to name the columns: family name, given name, birth date.</source>
        <translation>La première ligne doit nommer les colonnes : nom, prénom, date de naissance.</translation>
    </message>
    <message>
        <source>The {name} is missing.</source>
        <translation>Il manque : {name}.</translation>
    </message>
    <message>
        <source>The {name} can&apos;t be right as it is written.</source>
        <translation>Tel qu’il est écrit, ceci ne peut pas être juste : {name}.</translation>
    </message>
    <message>
        <source>The birth date can&apos;t be read. Write it as 1961-03-14.</source>
        <translation>La date de naissance est illisible. Écrivez-la ainsi : 1961-03-14.</translation>
    </message>
    <message>
        <source>Two columns hold the {name}.</source>
        <translation>Deux colonnes contiennent la même chose : {name}.</translation>
    </message>
    <message>
        <source>No column holds: {names}.</source>
        <translation>Aucune colonne ne contient : {names}.</translation>
    </message>
    <message>
        <source>Family name and given name can&apos;t be told apart.</source>
        <translation>Impossible de distinguer le nom du prénom.</translation>
    </message>
    <message>
        <source>What sex is “{text}”? Male, female, other or unknown.</source>
        <translation>Quel sexe est « {text} »&#x202f;? Homme, femme, autre ou inconnu.</translation>
    </message>
    <message>
        <source>There is no day {text}.</source>
        <translation>Le jour {text} n’existe pas.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message numerus="yes">
        <source>The file has more than %n rows. Import it in parts.</source>
        <translation>
            <numerusform>Le fichier a plus d’une ligne. Importez-le en plusieurs fois.</numerusform>
            <numerusform>Le fichier a plus de %n lignes. Importez-le en plusieurs fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %n MB. Import it in parts.</source>
        <translation>
            <numerusform>Le fichier dépasse %n Mo. Importez-le en plusieurs fois.</numerusform>
            <numerusform>Le fichier dépasse %n Mo. Importez-le en plusieurs fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has more than %n columns.</source>
        <translation>
            <numerusform>Le fichier a plus d’une colonne.</numerusform>
            <numerusform>Le fichier a plus de %n colonnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {why}.</source>
        <translation>Impossible de lire {file} : {why}.</translation>
    </message>
    <message>
        <source>This is no table: {why}.</source>
        <translation>Ceci n’est pas un tableau : {why}.</translation>
    </message>
    <message>
        <source>Your account may not see this.</source>
        <translation>Votre compte ne permet pas de voir cela.</translation>
    </message>
    <message>
        <source>Your account may not do this.</source>
        <translation>Votre compte ne permet pas cela.</translation>
    </message>
    <message>
        <source>This is the recovery key of another clinic, or an older one.</source>
        <translation>C’est la clé de secours d’une autre clinique, ou une ancienne.</translation>
    </message>
    <message>
        <source>The password is not right.</source>
        <translation>Le mot de passe n’est pas le bon.</translation>
    </message>
    <message>
        <source>A time is given in whole minutes.</source>
        <translation>Une heure se donne en minutes entières.</translation>
    </message>
    <message>
        <source>The end comes before the start.</source>
        <translation>La fin vient avant le début.</translation>
    </message>
    <message>
        <source>The calendar goes from {first} to {last}.</source>
        <translation>Le calendrier va de {first} à {last}.</translation>
    </message>
    <message>
        <source>On {day} the clocks skip {time}; the next time is {next}.</source>
        <translation>Le {day}, le changement d’heure saute {time}&#x202f;; l’heure suivante est {next}.</translation>
    </message>
    <message>
        <source>There is no time zone {name}. Try one like Europe/Berlin.</source>
        <translation>Le fuseau horaire {name} n’existe pas. Essayez par exemple Europe/Berlin.</translation>
    </message>
    <message>
        <source>This was not taken back.</source>
        <translation>Ceci n’avait pas été annulé.</translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation>Ceci a déjà été annulé.</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>Arrêté : rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This visit can&apos;t be moved any more.</source>
        <translation>Ce rendez-vous ne peut plus être déplacé.</translation>
    </message>
    <message>
        <source>Somebody else has moved this visit meanwhile.</source>
        <translation>Quelqu’un d’autre a déplacé ce rendez-vous entre-temps.</translation>
    </message>
    <message>
        <source>On {day}: {why}</source>
        <translation>Le {day} : {why}</translation>
    </message>
    <message>
        <source>These visits are there already.</source>
        <translation>Ces rendez-vous existent déjà.</translation>
    </message>
    <message>
        <source>Somebody else has cancelled this visit meanwhile.</source>
        <translation>Quelqu’un d’autre a annulé ce rendez-vous entre-temps.</translation>
    </message>
    <message>
        <source>The patient is taken from {start} to {end}.</source>
        <translation>Le patient est pris de {start} à {end}.</translation>
    </message>
    <message>
        <source>The provider is taken from {start} to {end}.</source>
        <translation>Le praticien est pris de {start} à {end}.</translation>
    </message>
    <message>
        <source>The room is taken from {start} to {end}.</source>
        <translation>La salle est prise de {start} à {end}.</translation>
    </message>
    <message>
        <source>The room is held until {end}.</source>
        <translation>La salle est gardée jusqu’à {end}.</translation>
    </message>
    <message>
        <source>Held until {end}.</source>
        <translation>Gardé jusqu’à {end}.</translation>
    </message>
    <message>
        <source>The clocks go as the country says; a single visit can be moved.</source>
        <translation>Les horloges suivent la loi du pays&#x202f;; un rendez-vous seul peut être déplacé.</translation>
    </message>
    <message>
        <source>Every visit is at the time that the clocks give it.</source>
        <translation>Chaque rendez-vous est à l’heure que lui donnent les horloges.</translation>
    </message>
    <message>
        <source>This visit has no time any more.</source>
        <translation>Ce rendez-vous n’a plus d’heure.</translation>
    </message>
    <message>
        <source>This visit is at that time already.</source>
        <translation>Ce rendez-vous est déjà à cette heure.</translation>
    </message>
    <message>
        <source>This visit was given another time meanwhile.</source>
        <translation>Ce rendez-vous a entre-temps une autre heure.</translation>
    </message>
    <message>
        <source>This contact was struck already.</source>
        <translation>Cet appel ou message est déjà rayé.</translation>
    </message>
    <message>
        <source>This contact was not struck.</source>
        <translation>Cet appel ou message n’était pas rayé.</translation>
    </message>
    <message>
        <source>This recall was cleared already.</source>
        <translation>Ce rappel est déjà fait.</translation>
    </message>
    <message>
        <source>This recall is open already.</source>
        <translation>Ce rappel est déjà ouvert.</translation>
    </message>
    <message>
        <source>All rooms with {what} are taken then.</source>
        <translation>Toutes les salles avec {what} sont alors prises.</translation>
    </message>
    <message>
        <source>No room in use has {what}.</source>
        <translation>Aucune salle en service n’a {what}.</translation>
    </message>
    <message>
        <source>{name} does not have {what}, which this visit needs.</source>
        <translation>{name} n’a pas {what}, dont ce rendez-vous a besoin.</translation>
    </message>
    <message>
        <source>All rooms are taken then.</source>
        <translation>Toutes les salles sont alors prises.</translation>
    </message>
    <message>
        <source>This visit needs a room with {what}.</source>
        <translation>Ce rendez-vous a besoin d’une salle avec {what}.</translation>
    </message>
    <message>
        <source>This hold was released already.</source>
        <translation>Ce créneau n’est déjà plus gardé.</translation>
    </message>
    <message>
        <source>This hold has run out already.</source>
        <translation>Ce créneau n’était gardé que jusqu’ici.</translation>
    </message>
    <message>
        <source>That time is held for another patient.</source>
        <translation>Ce créneau est gardé pour un autre patient.</translation>
    </message>
    <message>
        <source>There are visits, calls or a place on the waitlist by now.</source>
        <translation>Il y a entre-temps des rendez-vous, des appels ou une place sur la liste d’attente.</translation>
    </message>
    <message>
        <source>Who stated this may not overbook.</source>
        <translation>La personne qui l’a saisi n’a pas le droit de surréserver.</translation>
    </message>
    <message>
        <source>There is no such day until then.</source>
        <translation>Il n’y a pas de tel jour d’ici là.</translation>
    </message>
    <message numerus="yes">
        <source>A series has at most %n visits.</source>
        <translation>
            <numerusform>Une série compte au plus un rendez-vous.</numerusform>
            <numerusform>Une série compte au plus %n rendez-vous.</numerusform>
        </translation>
    </message>
    <message>
        <source>This leave was rejected; its visits stay where they are.</source>
        <translation>Cette absence a été refusée&#x202f;; ses rendez-vous restent où ils sont.</translation>
    </message>
    <message>
        <source>This leave was withdrawn; its visits stay where they are.</source>
        <translation>Cette absence a été retirée&#x202f;; ses rendez-vous restent où ils sont.</translation>
    </message>
    <message>
        <source>There is no visit that could be moved.</source>
        <translation>Il n’y a aucun rendez-vous à déplacer.</translation>
    </message>
    <message>
        <source>The plan moves a visit twice.</source>
        <translation>Le plan déplace deux fois un rendez-vous.</translation>
    </message>
    <message>
        <source>A visit of this plan is not hit by the leave any more.</source>
        <translation>Un rendez-vous de ce plan n’est plus touché par l’absence.</translation>
    </message>
    <message numerus="yes">
        <source>Visits are booked from today to %n days ahead.</source>
        <translation>
            <numerusform>Les rendez-vous se prennent d’aujourd’hui à demain.</numerusform>
            <numerusform>Les rendez-vous se prennent d’aujourd’hui à dans %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>gardé</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>réservé</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>marqué comme arrivé</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>en salle</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>marked as a no-show</source>
        <translation>marqué comme non honoré</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>marqué comme saisi par erreur</translation>
    </message>
    <message>
        <source>on the waitlist</source>
        <translation>sur la liste d’attente</translation>
    </message>
    <message>
        <source>This visit is {status} already.</source>
        <translation>Ce rendez-vous est déjà {status}.</translation>
    </message>
    <message>
        <source>This visit is {status}; it can&apos;t be {wanted}.</source>
        <translation>Ce rendez-vous est {status}&#x202f;; il ne peut pas être {wanted}.</translation>
    </message>
    <message>
        <source>This visit belongs to no series.</source>
        <translation>Ce rendez-vous n’appartient à aucune série.</translation>
    </message>
    <message>
        <source>Every date of the series is left out.</source>
        <translation>Toutes les dates de la série sont laissées de côté.</translation>
    </message>
    <message>
        <source>This visit was not cancelled.</source>
        <translation>Ce rendez-vous n’était pas annulé.</translation>
    </message>
    <message>
        <source>This visit is confirmed already.</source>
        <translation>Ce rendez-vous est déjà confirmé.</translation>
    </message>
    <message>
        <source>This visit can&apos;t be confirmed any more.</source>
        <translation>Ce rendez-vous ne peut plus être confirmé.</translation>
    </message>
    <message>
        <source>There is no step to take back.</source>
        <translation>Il n’y a aucune étape à annuler.</translation>
    </message>
    <message>
        <source>This visit needs a time first.</source>
        <translation>Ce rendez-vous a d’abord besoin d’une heure.</translation>
    </message>
    <message>
        <source>Somebody else has found a way out meanwhile.</source>
        <translation>Quelqu’un d’autre a trouvé une solution entre-temps.</translation>
    </message>
    <message>
        <source>This visit is {status} by now.</source>
        <translation>Ce rendez-vous est maintenant {status}.</translation>
    </message>
    <message numerus="yes">
        <source>A visit is booked at least %n hours ahead.</source>
        <translation>
            <numerusform>Un rendez-vous se prend au moins une heure à l’avance.</numerusform>
            <numerusform>Un rendez-vous se prend au moins %n heures à l’avance.</numerusform>
        </translation>
    </message>
    <message>
        <source>That day is over; visits are booked for today or later.</source>
        <translation>Ce jour est passé&#x202f;; les rendez-vous se prennent pour aujourd’hui ou plus tard.</translation>
    </message>
    <message numerus="yes">
        <source>The clinic books at most %n days ahead.</source>
        <translation>
            <numerusform>La clinique donne des rendez-vous au plus un jour à l’avance.</numerusform>
            <numerusform>La clinique donne des rendez-vous au plus %n jours à l’avance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A visit is booked at least %n minutes ahead.</source>
        <translation>
            <numerusform>Un rendez-vous se prend au moins une minute à l’avance.</numerusform>
            <numerusform>Un rendez-vous se prend au moins %n minutes à l’avance.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your account may not overbook.</source>
        <translation>Votre compte ne permet pas de surréserver.</translation>
    </message>
    <message>
        <source>This visit needs a time again. Its ways out are in Attention.</source>
        <translation>Ce rendez-vous a de nouveau besoin d’une heure. Les issues sont sous « À traiter ».</translation>
    </message>
    <message>
        <source>This visit has no time.</source>
        <translation>Ce rendez-vous n’a pas d’heure.</translation>
    </message>
    <message>
        <source>Only a visit that could not stand can be without a time.</source>
        <translation>Seul un rendez-vous qui n’a pas pu être gardé peut être sans heure.</translation>
    </message>
    <message>
        <source>The time of day ends before it begins.</source>
        <translation>La plage horaire se termine avant de commencer.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>Le dernier jour vient avant le premier.</translation>
    </message>
    <message>
        <source>This patient waits for that already.</source>
        <translation>Ce patient attend déjà cela.</translation>
    </message>
    <message>
        <source>This patient waits no longer.</source>
        <translation>Ce patient n’attend plus.</translation>
    </message>
    <message>
        <source>This patient waits already.</source>
        <translation>Ce patient attend déjà.</translation>
    </message>
    <message>
        <source>Another patient waits there.</source>
        <translation>C’est un autre patient qui attend là.</translation>
    </message>
    <message>
        <source>This case was mended by a change that stands.</source>
        <translation>Ce cas a été réglé par une modification qui reste valable.</translation>
    </message>
    <message>
        <source>This case is closed already.</source>
        <translation>Ce cas est déjà clos.</translation>
    </message>
    <message>
        <source>This visit needs a new time, or has to be cancelled.</source>
        <translation>Ce rendez-vous a besoin d’une autre heure, ou doit être annulé.</translation>
    </message>
    <message>
        <source>This case is open.</source>
        <translation>Ce cas est ouvert.</translation>
    </message>
    <message>
        <source>This is the clinic&apos;s only administrator. Make somebody else one first.</source>
        <translation>C’est la seule personne qui administre la clinique. Nommez-en d’abord une autre.</translation>
    </message>
    <message>
        <source>It says so already: nothing was changed.</source>
        <translation>C’est déjà ainsi : rien n’a été modifié.</translation>
    </message>
    <message>
        <source>They have these roles already.</source>
        <translation>Cette personne a déjà ces rôles.</translation>
    </message>
    <message>
        <source>This is no verifier of a password.</source>
        <translation>Ce n’est pas un vérificateur de mot de passe.</translation>
    </message>
    <message>
        <source>This account is out of use already.</source>
        <translation>Ce compte est déjà hors service.</translation>
    </message>
    <message>
        <source>This account is in use already.</source>
        <translation>Ce compte est déjà en service.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Choisissez au moins un rôle.</translation>
    </message>
    <message>
        <source>Somebody signs in as {name} already. Choose another name.</source>
        <translation>Quelqu’un se connecte déjà comme {name}. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This cannot be left empty.</source>
        <translation>Ceci ne peut pas rester vide.</translation>
    </message>
    <message>
        <source>A password is not kept, so the former one can&apos;t come back. Set another one.</source>
        <translation>Un mot de passe n’est pas conservé : l’ancien ne peut pas revenir. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>You can set your own password only.</source>
        <translation>Vous ne pouvez changer que votre propre mot de passe.</translation>
    </message>
    <message>
        <source>Who stated this may not do so, or not any more.</source>
        <translation>La personne qui l’a saisi n’en a pas le droit, ou plus.</translation>
    </message>
    <message>
        <source>The record says so already: nothing was changed.</source>
        <translation>Le dossier le dit déjà : rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The alert says so already.</source>
        <translation>L’alerte le dit déjà.</translation>
    </message>
    <message>
        <source>This patient has no alert.</source>
        <translation>Ce patient n’a pas d’alerte.</translation>
    </message>
    <message>
        <source>This record is archived already.</source>
        <translation>Ce dossier est déjà archivé.</translation>
    </message>
    <message>
        <source>This record is in use already.</source>
        <translation>Ce dossier est déjà actif.</translation>
    </message>
    <message>
        <source>A record cannot be merged into itself.</source>
        <translation>Un dossier ne peut pas être fusionné avec lui-même.</translation>
    </message>
    <message>
        <source>These records are merged already.</source>
        <translation>Ces dossiers sont déjà fusionnés.</translation>
    </message>
    <message>
        <source>This record stands on its own already.</source>
        <translation>Ce dossier est déjà indépendant.</translation>
    </message>
    <message>
        <source>It was merged into another record.</source>
        <translation>Il a été fusionné avec un autre dossier.</translation>
    </message>
    <message>
        <source>Somebody changed the {field} meanwhile. Look at it again first.</source>
        <translation>Quelqu’un l’a modifié entre-temps : {field}. Regardez-le d’abord à nouveau.</translation>
    </message>
    <message>
        <source>Record number {number} belongs to somebody else. Correct the record: it is given another number.</source>
        <translation>Le numéro de dossier {number} appartient à quelqu’un d’autre. Corrigez le dossier : il recevra un autre numéro.</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexe</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>email</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>interprète</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>contact person</source>
        <translation>personne à contacter</translation>
    </message>
    <message>
        <source>contact phone</source>
        <translation>téléphone du contact</translation>
    </message>
    <message>
        <source>second phone</source>
        <translation>second téléphone</translation>
    </message>
    <message>
        <source>record number</source>
        <translation>numéro de dossier</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>alerte</translation>
    </message>
    <message>
        <source>usual provider</source>
        <translation>praticien habituel</translation>
    </message>
    <message>
        <source>This birth date is still to come.</source>
        <translation>Cette date de naissance est encore à venir.</translation>
    </message>
    <message>
        <source>Nobody here was born before {year}.</source>
        <translation>Personne ici n’est né avant {year}.</translation>
    </message>
    <message>
        <source>{name}, born {born}, is registered as {number}. Is this somebody else?</source>
        <translation>{name}, date de naissance {born}, est déjà au dossier {number}. Est-ce quelqu’un d’autre&#x202f;?</translation>
    </message>
    <message>
        <source>This is no phone number.</source>
        <translation>Ce n’est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source>No country has this code. A number from abroad begins with + and the country&apos;s code.</source>
        <translation>Aucun pays n’a cet indicatif. Un numéro de l’étranger commence par + et l’indicatif du pays.</translation>
    </message>
    <message>
        <source>This phone number is too long.</source>
        <translation>Ce numéro de téléphone est trop long.</translation>
    </message>
    <message>
        <source>This phone number is too short.</source>
        <translation>Ce numéro de téléphone est trop court.</translation>
    </message>
    <message>
        <source>Give this phone number with its area code.</source>
        <translation>Indiquez ce numéro avec son indicatif.</translation>
    </message>
    <message>
        <source>A record cannot be told apart from itself.</source>
        <translation>Un dossier ne peut pas être distingué de lui-même.</translation>
    </message>
    <message>
        <source>These two are told apart already.</source>
        <translation>Ces deux personnes sont déjà distinguées.</translation>
    </message>
    <message>
        <source>These two are not told apart.</source>
        <translation>Ces deux personnes ne sont pas distinguées.</translation>
    </message>
    <message>
        <source>This provider sees no patients here any more.</source>
        <translation>Ce praticien ne reçoit plus ici.</translation>
    </message>
    <message>
        <source>This provider sees patients here already.</source>
        <translation>Ce praticien reçoit déjà ici.</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>demandée</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvée</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>{name} has hours at this location: it stays.</source>
        <translation>{name} a des horaires sur ce site : il reste.</translation>
    </message>
    <message>
        <source>These hours are there already.</source>
        <translation>Ces horaires existent déjà.</translation>
    </message>
    <message>
        <source>Say which hours come on top of the week&apos;s.</source>
        <translation>Dites quelles heures s’ajoutent à celles de la semaine.</translation>
    </message>
    <message>
        <source>This time is blocked already.</source>
        <translation>Cette plage est déjà bloquée.</translation>
    </message>
    <message>
        <source>The block ends before it starts.</source>
        <translation>Le blocage se termine avant de commencer.</translation>
    </message>
    <message>
        <source>This leave request is {status} already.</source>
        <translation>Cette demande est déjà {status}.</translation>
    </message>
    <message>
        <source>This leave request is {status}; it can&apos;t become {wanted}.</source>
        <translation>Cette demande est {status}&#x202f;; elle ne peut pas être {wanted}.</translation>
    </message>
    <message>
        <source>There is a leave request from {start} to {end} already.</source>
        <translation>Il y a déjà une demande d’absence du {start} au {end}.</translation>
    </message>
    <message>
        <source>Working hours end after they start.</source>
        <translation>Les horaires se terminent après leur début.</translation>
    </message>
    <message>
        <source>Booked from {start} to {end}: {name}.</source>
        <translation>Réservé de {start} à {end} : {name}.</translation>
    </message>
    <message>
        <source>{name} sees patients no more.</source>
        <translation>{name} ne reçoit plus de patients.</translation>
    </message>
    <message>
        <source>Too close to the visit from {start} to {end}.</source>
        <translation>Trop près du rendez-vous de {start} à {end}.</translation>
    </message>
    <message>
        <source>{name} is held until {end}.</source>
        <translation>{name} est gardée jusqu’à {end}.</translation>
    </message>
    <message>
        <source>{name} is not at {place}.</source>
        <translation>{name} n’est pas à {place}.</translation>
    </message>
    <message>
        <source>The patient has a visit from {start} to {end}.</source>
        <translation>Le patient a un rendez-vous de {start} à {end}.</translation>
    </message>
    <message>
        <source>{name} is in use until {end}: {whom}.</source>
        <translation>{name} est occupée jusqu’à {end} : {whom}.</translation>
    </message>
    <message>
        <source>{name} is out of use.</source>
        <translation>{name} n’est plus utilisée.</translation>
    </message>
    <message>
        <source>That day is over.</source>
        <translation>Ce jour est passé.</translation>
    </message>
    <message numerus="yes">
        <source>The clinic wants to know %n minutes ahead.</source>
        <translation>
            <numerusform>La clinique veut le savoir une minute avant.</numerusform>
            <numerusform>La clinique veut le savoir %n minutes avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>another patient</source>
        <translation>un autre patient</translation>
    </message>
    <message>
        <source>The clocks go as the country says; a block can be opened, leave withdrawn.</source>
        <translation>Les horloges suivent la loi du pays&#x202f;; un blocage peut être levé, une absence retirée.</translation>
    </message>
    <message>
        <source>Blocks and leave are at the times that the clocks give them.</source>
        <translation>Les blocages et les absences sont aux heures que leur donnent les horloges.</translation>
    </message>
    <message>
        <source>There is nothing any more that the clocks could move.</source>
        <translation>Il n’y a plus rien que les horloges puissent déplacer.</translation>
    </message>
    <message>
        <source>It is at that time already.</source>
        <translation>C’est déjà à cette heure.</translation>
    </message>
    <message>
        <source>Newer rules of the clocks say when it is.</source>
        <translation>Des règles d’horloge plus récentes disent quand c’est.</translation>
    </message>
    <message>
        <source>That day there: {hours}.</source>
        <translation>Là-bas ce jour-là : {hours}.</translation>
    </message>
    <message>
        <source>Outside of working hours at {place}. {hours}</source>
        <translation>En dehors des horaires à {place}. {hours}</translation>
    </message>
    <message>
        <source>On leave until {end}.</source>
        <translation>Absent jusqu’au {end}.</translation>
    </message>
    <message>
        <source>Blocked until {end}: {label}.</source>
        <translation>Bloqué jusqu’à {end} : {label}.</translation>
    </message>
    <message>
        <source>The clinic is closed: {label}.</source>
        <translation>La clinique est fermée : {label}.</translation>
    </message>
    <message>
        <source>no hours</source>
        <translation>pas d’horaires</translation>
    </message>
    <message>
        <source>That day: {hours}.</source>
        <translation>Ce jour-là : {hours}.</translation>
    </message>
    <message>
        <source>Outside of working hours. {hours}</source>
        <translation>En dehors des horaires. {hours}</translation>
    </message>
    <message>
        <source>That day there ({why}): {hours}.</source>
        <translation>Là-bas ce jour-là ({why}) : {hours}.</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>de {start} à {end}</translation>
    </message>
    <message>
        <source>That day ({why}): {hours}.</source>
        <translation>Ce jour-là ({why}) : {hours}.</translation>
    </message>
    <message>
        <source>Say whose time is blocked: some providers&apos;, or everyone&apos;s.</source>
        <translation>Dites pour qui la plage est bloquée : certains praticiens, ou tous.</translation>
    </message>
    <message>
        <source>Say first in which country the clinic is.</source>
        <translation>Dites d’abord dans quel pays est la clinique.</translation>
    </message>
    <message>
        <source>No region {region} is known of {country}. There are: {parts}.</source>
        <translation>Aucune région {region} n’est connue pour {country}. Il y a : {parts}.</translation>
    </message>
    <message>
        <source>No holidays are known of {country}.</source>
        <translation>Aucun jour férié n’est connu pour {country}.</translation>
    </message>
    <message>
        <source>Approving and refusing leave is for others.</source>
        <translation>Approuver ou refuser une absence revient à d’autres.</translation>
    </message>
    <message>
        <source>Somebody else has to approve your own leave.</source>
        <translation>Votre propre absence doit être approuvée par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>{name} is at another location.</source>
        <translation>{name} est sur un autre site.</translation>
    </message>
    <message>
        <source>This desk belongs to another clinic.</source>
        <translation>Ce poste appartient à une autre clinique.</translation>
    </message>
    <message>
        <source>These are the clinic&apos;s holidays already.</source>
        <translation>Ce sont déjà les jours fériés de la clinique.</translation>
    </message>
    <message>
        <source>This location is there already.</source>
        <translation>Ce site existe déjà.</translation>
    </message>
    <message>
        <source>This desk belongs to a clinic already: {name}.</source>
        <translation>Ce poste appartient déjà à une clinique : {name}.</translation>
    </message>
    <message>
        <source>{day} is in the list twice.</source>
        <translation>{day} figure deux fois dans la liste.</translation>
    </message>
    <message>
        <source>A clinic is founded once; its records have to be kept.</source>
        <translation>Une clinique se crée une seule fois&#x202f;; ses dossiers doivent être conservés.</translation>
    </message>
    <message>
        <source>Say which server, and the code that lets this desk in.</source>
        <translation>Indiquez le serveur et le code qui laisse entrer ce poste.</translation>
    </message>
    <message>
        <source>Desks of this computer belong to {url}.</source>
        <translation>Les postes de cet ordinateur appartiennent à {url}.</translation>
    </message>
    <message>
        <source>This desk joins its clinic as soon as you say who you are.</source>
        <translation>Ce poste rejoint sa clinique dès que vous dites qui vous êtes.</translation>
    </message>
    <message>
        <source>Say who signs in, with --user NAME.</source>
        <translation>Dites qui se connecte, avec --user NAME.</translation>
    </message>
    <message>
        <source>This folder has its clinic already.</source>
        <translation>Ce dossier a déjà sa clinique.</translation>
    </message>
    <message>
        <source>Nobody has an account at this clinic yet: set up its first desk by hand.</source>
        <translation>Personne n’a encore de compte dans cette clinique : installez son premier poste à la main.</translation>
    </message>
    <message>
        <source>Rooms of this location are still in use, such as {room}: it stays.</source>
        <translation>Des salles de ce site servent encore, comme {room} : il reste.</translation>
    </message>
    <message>
        <source>The clinic has given up the location of {room}: it can&apos;t be used again.</source>
        <translation>Le cabinet a quitté le site de {room} : cette salle ne peut plus servir.</translation>
    </message>
    <message>
        <source>This name and password don&apos;t fit together.</source>
        <translation>Le nom et le mot de passe ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>Several people work here: say who you are with --user NAME.</source>
        <translation>Plusieurs personnes travaillent ici : dites qui vous êtes avec --user NAME.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Front desk</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Praticien</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>You can read this. An administrator can change it.</source>
        <translation>Vous pouvez lire ceci. Un administrateur peut le modifier.</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>Your account may not do this. Somebody with the permission can.</source>
        <translation>Votre compte ne permet pas cela. Quelqu’un qui en a le droit le peut.</translation>
    </message>
    <message>
        <source>This is not there any more. The list will show what is.</source>
        <translation>Ceci n’existe plus. La liste va montrer ce qui est là.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Veuillez remplir ce champ.</translation>
    </message>
    <message>
        <source>The server can’t be reached just now. Everything is kept on this desk.</source>
        <translation>Le serveur est injoignable pour le moment. Tout est gardé sur ce poste.</translation>
    </message>
    <message>
        <source>This record is archived.</source>
        <translation>Ce dossier est archivé.</translation>
    </message>
    <message>
        <source>This provider sees no patients here any more.</source>
        <translation>Ce praticien ne reçoit plus ici.</translation>
    </message>
    <message>
        <source>This visit type is no longer in use.</source>
        <translation>Ce type de visite n’est plus utilisé.</translation>
    </message>
    <message>
        <source>This room is no longer in use.</source>
        <translation>Cette salle n’est plus utilisée.</translation>
    </message>
    <message>
        <source>This clinic is connected to a server already.</source>
        <translation>Cette clinique est déjà reliée à un serveur.</translation>
    </message>
    <message>
        <source>That time is blocked.</source>
        <translation>Cette heure est bloquée.</translation>
    </message>
    <message>
        <source>It was stopped; nothing was written.</source>
        <translation>Arrêté&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>There is a clinic on this desk already.</source>
        <translation>Il y a déjà une clinique sur ce poste.</translation>
    </message>
    <message>
        <source>The server does not take this code: it was used, or its time is over.</source>
        <translation>Le serveur n’accepte pas ce code : il a servi, ou il a expiré.</translation>
    </message>
    <message>
        <source>The file is damaged. A backup can be restored.</source>
        <translation>Le fichier est endommagé. Une sauvegarde peut être restaurée.</translation>
    </message>
    <message>
        <source>The server does not know this desk any more.</source>
        <translation>Le serveur ne connaît plus ce poste.</translation>
    </message>
    <message>
        <source>Somebody with the same name and birth date, or the same phone, is here already.</source>
        <translation>Quelqu’un avec le même nom et la même date de naissance, ou le même téléphone, est déjà inscrit.</translation>
    </message>
    <message>
        <source>Somebody signs in with this name already.</source>
        <translation>Quelqu’un se connecte déjà avec ce nom.</translation>
    </message>
    <message>
        <source>The clinic is closed on that day.</source>
        <translation>La clinique est fermée ce jour-là.</translation>
    </message>
    <message>
        <source>That time is over.</source>
        <translation>Cette heure est passée.</translation>
    </message>
    <message>
        <source>This is no longer in use.</source>
        <translation>Ce n’est plus utilisé.</translation>
    </message>
    <message>
        <source>That step does not follow from where the visit is now.</source>
        <translation>Cette étape ne suit pas l’état actuel du rendez-vous.</translation>
    </message>
    <message>
        <source>Somebody has to stay administrator.</source>
        <translation>Quelqu’un doit rester administrateur.</translation>
    </message>
    <message>
        <source>There is leave already in that time.</source>
        <translation>Il y a déjà une absence à cette période.</translation>
    </message>
    <message>
        <source>The clinic has given up this location.</source>
        <translation>Le cabinet a quitté ce site.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this. Please install that one.</source>
        <translation>Une version plus récente du programme a écrit ceci. Installez-la, s’il vous plaît.</translation>
    </message>
    <message>
        <source>This clinic is not connected to a server.</source>
        <translation>Cette clinique n’est reliée à aucun serveur.</translation>
    </message>
    <message>
        <source>There is nothing left to take back.</source>
        <translation>Il n’y a plus rien à défaire.</translation>
    </message>
    <message>
        <source>They are on leave then.</source>
        <translation>Il y a une absence à ce moment-là.</translation>
    </message>
    <message>
        <source>That is outside the working hours.</source>
        <translation>C’est en dehors des horaires.</translation>
    </message>
    <message>
        <source>There are visits, calls or a place on the waitlist by now.</source>
        <translation>Il y a entre-temps des rendez-vous, des appels ou une place sur la liste d’attente.</translation>
    </message>
    <message>
        <source>Another record has this number.</source>
        <translation>Un autre dossier porte ce numéro.</translation>
    </message>
    <message>
        <source>That time is taken.</source>
        <translation>Cette heure est prise.</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile. Please look again.</source>
        <translation>Quelqu’un l’a modifié entre-temps. Regardez à nouveau, s’il vous plaît.</translation>
    </message>
    <message>
        <source>That is another clinic.</source>
        <translation>C’est une autre clinique.</translation>
    </message>
    <message>
        <source>The clinic does not book that far ahead.</source>
        <translation>La clinique ne réserve pas si longtemps à l’avance.</translation>
    </message>
    <message>
        <source>That is too soon: the clinic asks for more notice.</source>
        <translation>C’est trop tôt : la clinique demande plus de délai.</translation>
    </message>
    <message>
        <source>Something is missing to do this.</source>
        <translation>Il manque quelque chose pour le faire.</translation>
    </message>
    <message>
        <source>A visit needs a time.</source>
        <translation>Un rendez-vous a besoin d’une heure.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>C’est trop long.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Ceci n’est pas une date.</translation>
    </message>
    <message>
        <source>This is not a time.</source>
        <translation>Ceci n’est pas une heure.</translation>
    </message>
    <message>
        <source>Please choose one.</source>
        <translation>Veuillez en choisir un.</translation>
    </message>
    <message>
        <source>This has to stay empty.</source>
        <translation>Ceci doit rester vide.</translation>
    </message>
    <message>
        <source>The server’s history is not the one that this desk knows.</source>
        <translation>L’historique du serveur n’est pas celui que ce poste connaît.</translation>
    </message>
    <message>
        <source>This can’t be right as it stands.</source>
        <translation>Cela ne peut pas être juste ainsi.</translation>
    </message>
    <message>
        <source>Rooms or working hours there are still in use.</source>
        <translation>Des salles ou des horaires y sont encore utilisés.</translation>
    </message>
    <message>
        <source>Name and password don’t open this, or something else holds it.</source>
        <translation>Le nom et le mot de passe ne l’ouvrent pas, ou autre chose le retient.</translation>
    </message>
    <message>
        <source>This can’t be taken back.</source>
        <translation>Cela ne peut pas être défait.</translation>
    </message>
    <message>
        <source>This visit needs a room with its equipment.</source>
        <translation>Ce rendez-vous a besoin d’une salle équipée.</translation>
    </message>
    <message>
        <source>Some rows can’t be imported; nothing was written.</source>
        <translation>Certaines lignes ne peuvent pas être importées&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>This file can’t be read.</source>
        <translation>Ce fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The server can’t take this change.</source>
        <translation>Le serveur ne peut pas prendre cette modification.</translation>
    </message>
    <message>
        <source>It can’t be written there.</source>
        <translation>Impossible d’écrire à cet endroit.</translation>
    </message>
    <message>
        <source>This desk’s program has to be updated first.</source>
        <translation>Le programme de ce poste doit d’abord être mis à jour.</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>En salle</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Non venu</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Saisi par erreur</translation>
    </message>
    <message>
        <source>This can’t be right as it is written.</source>
        <translation>Tel qu’il est écrit, ceci ne peut pas être juste.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Ce n’est pas un nombre.</translation>
    </message>
    <message>
        <source>This is {ge} at least.</source>
        <translation>Au moins {ge}.</translation>
    </message>
    <message>
        <source>This is {le} at most.</source>
        <translation>Au plus {le}.</translation>
    </message>
</context>
<context>
    <name>visits in brief</name>
    <message numerus="yes">
        <source>{missed} of %n visits</source>
        <comment>No-shows</comment>
        <translation>
            <numerusform>{missed} sur %n RDV</numerusform>
            <numerusform>{missed} sur %n RDV</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waitlist</name>
    <message>
        <source>Urgency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>Qui attend</translation>
    </message>
    <message>
        <source>until {}</source>
        <translation>jusqu’au {}</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Bientôt</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>n’importe qui</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>à partir du {}</translation>
    </message>
    <message>
        <source>before {}</source>
        <translation>avant {}</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>n’importe quand</translation>
    </message>
    <message>
        <source>after {}</source>
        <translation>après {}</translation>
    </message>
</context>
</TS>
