<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AccountSection</name>
    <message>
        <source>You and this desk</source>
        <translation>Usted y este puesto</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>nunca por sí solo</translation>
    </message>
    <message>
        <source>Locks when nobody has touched it for</source>
        <translation>Se bloquea si nadie lo toca durante</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl L locks at once</source>
        <translation>Ctrl L bloquea al instante</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
</context>
<context>
    <name>AgendaTable</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Clash</source>
        <translation>Conflicto</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>Nothing is booked in these seven days.</source>
        <translation>No hay nada reservado en estos siete días.</translation>
    </message>
</context>
<context>
    <name>AlertCard</name>
    <message>
        <source>Alert</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>What everyone must see first</source>
        <translation>Lo que todos deben ver primero</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Poner</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>AttentionScreen</name>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Nothing is lost: these were saved, and need a decision.</source>
        <translation>No se ha perdido nada: esto se guardó y necesita una decisión.</translation>
    </message>
    <message>
        <source>Nothing needs a decision.</source>
        <translation>Nada necesita una decisión.</translation>
    </message>
    <message>
        <source>Clashes between desks and visits hit by leave will stand here.</source>
        <translation>Aquí aparecerán los conflictos entre puestos y las citas afectadas por ausencias.</translation>
    </message>
    <message>
        <source>The next case, or the one before</source>
        <translation>El caso siguiente o el anterior</translation>
    </message>
    <message>
        <source>Take a way out</source>
        <translation>Elegir una solución</translation>
    </message>
    <message>
        <source>Look for other openings</source>
        <translation>Buscar otras horas libres</translation>
    </message>
    <message>
        <source>Back to what was offered first</source>
        <translation>Volver a lo ofrecido primero</translation>
    </message>
    <message numerus="yes">
        <source>%n more to decide</source>
        <translation>
            <numerusform>%n más por decidir</numerusform>
            <numerusform>%n más por decidir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Into this file</source>
        <translation>En este archivo</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Hacer una copia</translation>
    </message>
    <message>
        <source>The copy is being made</source>
        <translation>Se está haciendo la copia</translation>
    </message>
    <message>
        <source>The copy is encrypted like the store, with its keys in it: it opens with the same passwords and the recovery key. Everyone can go on working meanwhile.</source>
        <translation>La copia está cifrada como el almacén y lleva sus claves dentro: se abre con las mismas contraseñas y con la clave de recuperación. Mientras tanto, todos pueden seguir trabajando.</translation>
    </message>
    <message>
        <source>From this file</source>
        <translation>De este archivo</translation>
    </message>
    <message>
        <source>Put it back…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Put a copy back</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>The copy is unpacked and checked first; until that is done it can be stopped, and nothing is changed. Then the clinic is closed, and what was in the copy opens. What it replaces is kept beside it.</source>
        <translation>Primero se desempaqueta y se comprueba la copia; mientras tanto se puede detener sin que nada cambie. Después se cierra la clínica y se abre lo que había en la copia. Lo que sustituye se conserva al lado.</translation>
    </message>
    <message>
        <source>The copy is being unpacked and checked</source>
        <translation>Se desempaqueta y se comprueba la copia</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Rellene este campo.</translation>
    </message>
    <message>
        <source>A copy is in {}</source>
        <translation>Hay una copia en {}</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ese archivo no existe.</translation>
    </message>
    <message>
        <source>Yes, close the clinic and put it back</source>
        <translation>Sí, cerrar la clínica y restaurar</translation>
    </message>
</context>
<context>
    <name>BoardBar</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>BoardCorner</name>
    <message>
        <source>A column for each provider</source>
        <translation>Una columna por profesional</translation>
    </message>
    <message>
        <source>By room</source>
        <translation>Por sala</translation>
    </message>
    <message>
        <source>Filter and view</source>
        <translation>Filtro y vista</translation>
    </message>
</context>
<context>
    <name>BoardOptions</name>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Columns and grid</source>
        <translation>Columnas y cuadrícula</translation>
    </message>
    <message>
        <source>A column for each room</source>
        <translation>Una columna por sala</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>Usual grid</source>
        <translation>Cuadrícula habitual</translation>
    </message>
    <message>
        <source>Grid of {n} min</source>
        <translation>Cuadrícula de {n} min</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Specialties</source>
        <translation>Especialidades</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Sedes</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Profesionales</translation>
    </message>
</context>
<context>
    <name>BoardPrints</name>
    <message>
        <source>Choose a visit first: the card is about one.</source>
        <translation>Elija primero una cita: la tarjeta es de una sola.</translation>
    </message>
    <message>
        <source>day-sheet-{day}</source>
        <translation>hoja-del-dia-{day}</translation>
    </message>
    <message>
        <source>appointment-{day}</source>
        <translation>cita-{day}</translation>
    </message>
</context>
<context>
    <name>BoardScreen</name>
    <message>
        <source>Print the day sheet</source>
        <translation>Imprimir la hoja del día</translation>
    </message>
    <message>
        <source>Save the day sheet</source>
        <translation>Guardar la hoja del día</translation>
    </message>
    <message>
        <source>Print an appointment card</source>
        <translation>Imprimir una tarjeta de cita</translation>
    </message>
    <message>
        <source>Save an appointment card</source>
        <translation>Guardar una tarjeta de cita</translation>
    </message>
    <message>
        <source>Nothing has just come free that somebody waits for.</source>
        <translation>No acaba de quedar libre nada que alguien espere.</translation>
    </message>
</context>
<context>
    <name>BoardSetup</name>
    <message>
        <source>Only {what}</source>
        <translation>Solo {what}</translation>
    </message>
</context>
<context>
    <name>BoardWalker</name>
    <message>
        <source>Day board</source>
        <translation>Calendario del día</translation>
    </message>
</context>
<context>
    <name>BookingActions</name>
    <message>
        <source>Book</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>Repetir…</translation>
    </message>
    <message>
        <source>Hold 10 min</source>
        <translation>Retener 10 min</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>Reason, if there is one to note</source>
        <translation>Motivo, si hay alguno que anotar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>BookingExtras</name>
    <message>
        <source>Two calls are half booked: book one of them, or start it over.</source>
        <translation>Hay dos llamadas a medio reservar: reserve una de ellas o empiécela de nuevo.</translation>
    </message>
    <message>
        <source>{booked}, and is here</source>
        <translation>{booked}, y ya está aquí</translation>
    </message>
    <message>
        <source>Choose one of the openings.</source>
        <translation>Elija uno de los huecos.</translation>
    </message>
    <message>
        <source>Hold 10 min</source>
        <translation>Retener 10 min</translation>
    </message>
    <message>
        <source>Held until {time}</source>
        <translation>Retenido hasta las {time}</translation>
    </message>
    <message>
        <source>Who is to wait?</source>
        <translation>¿Quién va a esperar?</translation>
    </message>
    <message>
        <source>{name} waits for {kind} with {whom}</source>
        <translation>{name} espera {kind} con {whom}</translation>
    </message>
    <message>
        <source>{name} waits for {kind}</source>
        <translation>{name} espera {kind}</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Sin cita</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Nueva reserva</translation>
    </message>
</context>
<context>
    <name>BookingFields</name>
    <message>
        <source>soonest · tue 9 · 24.11. · next week</source>
        <translation>cuanto antes · mar 9 · 24/11 · próxima semana</translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation>&amp;Paciente</translation>
    </message>
    <message>
        <source>Visit &amp;type</source>
        <translation>&amp;Tipo de cita</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>&amp;Con</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>C&amp;uándo</translation>
    </message>
</context>
<context>
    <name>BookingForm</name>
    <message>
        <source>Try words like these: {examples}</source>
        <translation>Pruebe con palabras como estas: {examples}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{length} + {n} min tidy-up</source>
        <translation>{length} + {n} min para ordenar</translation>
    </message>
    <message>
        <source>of no kind</source>
        <translation>sin tipo</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} o {other}</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>whoever is free first</source>
        <translation>quien antes esté libre</translation>
    </message>
    <message>
        <source>whoever is free</source>
        <translation>quien esté libre</translation>
    </message>
    <message>
        <source>Anyone in {specialty}</source>
        <translation>Cualquiera de {specialty}</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Nueva reserva</translation>
    </message>
    <message>
        <source>Choose one of the openings.</source>
        <translation>Elija uno de los huecos.</translation>
    </message>
    <message>
        <source>Book {time} with {provider}</source>
        <translation>Reservar {time} con {provider}</translation>
    </message>
    <message>
        <source>Booked {name} for {time} with {provider}</source>
        <translation>Reservada: {name}, {time}, con {provider}</translation>
    </message>
</context>
<context>
    <name>BookingPanel</name>
    <message>
        <source>Say it back</source>
        <translation>Repítalo en voz alta</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>¿Para quién es?</translation>
    </message>
    <message>
        <source>Type a few letters of the name, the last digits of the phone number, or the birth date.</source>
        <translation>Escriba unas letras del nombre, las últimas cifras del teléfono o la fecha de nacimiento.</translation>
    </message>
    <message>
        <source>“{name}, born {born}.”</source>
        <translation>«{name}, fecha de nacimiento: {born}.»</translation>
    </message>
    <message>
        <source>“{name}, born {born}, and we reach you on {phone}?”</source>
        <translation>«{name}, fecha de nacimiento: {born}, ¿y le localizamos en el {phone}?»</translation>
    </message>
    <message>
        <source>“{name}, born {born}, and we reach you on {phone} or {second}?”</source>
        <translation>«{name}, fecha de nacimiento: {born}, ¿y le localizamos en el {phone} o en el {second}?»</translation>
    </message>
</context>
<context>
    <name>BookingParts</name>
    <message>
        <source>A booking is half made: {who}. N goes on with it.</source>
        <translation>Hay una reserva a medias: {who}. N la continúa.</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>aún nadie</translation>
    </message>
</context>
<context>
    <name>CallBar</name>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Another call</source>
        <translation>Otra llamada</translation>
    </message>
    <message>
        <source>This call</source>
        <translation>Esta llamada</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Aún nadie</translation>
    </message>
</context>
<context>
    <name>CallKeys</name>
    <message>
        <source>{} has no visit here that waits to be confirmed.</source>
        <translation>{} no tiene aquí ninguna cita por confirmar.</translation>
    </message>
    <message>
        <source>{} will come</source>
        <translation>{} vendrá</translation>
    </message>
    <message>
        <source>{} need not be asked to come</source>
        <translation>No hace falta pedir a {} que venga</translation>
    </message>
    <message>
        <source>{} is here because of a visit, not to be asked to come.</source>
        <translation>{} figura aquí por una cita, no para pedirle que venga.</translation>
    </message>
    <message>
        <source>The visit of {} stands. D shows its day.</source>
        <translation>La cita de {} sigue en pie. D muestra su día.</translation>
    </message>
    <message>
        <source>{} has no visit here that a day could be shown of.</source>
        <translation>{} no tiene aquí ninguna cita cuyo día se pueda mostrar.</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>Nobody is chosen.</source>
        <translation>No se ha elegido a nadie.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>T  What was said; may stay empty</source>
        <translation>T  Lo que se dijo; puede quedar vacío</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <source>Will come</source>
        <translation>Vendrá</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>No need to ask</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dijo</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>una vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallView</name>
    <message>
        <source>Everyone knows what they should: nobody has to be rung.</source>
        <translation>Todos saben lo que deben saber: no hay que llamar a nadie.</translation>
    </message>
    <message>
        <source>Nobody of these has to be rung. F shows others.</source>
        <translation>A nadie de estos hay que llamar. F muestra otros.</translation>
    </message>
    <message>
        <source>↑↓ choose · 1–6 what came of it · T a note · F others · W who waits</source>
        <translation>↑↓ elegir · 1–6 resultado · T una nota · F otros · W quién espera</translation>
    </message>
    <message>
        <source>All {}</source>
        <translation>Todos {}</translation>
    </message>
    <message>
        <source>To tell {}</source>
        <translation>Por avisar {}</translation>
    </message>
    <message>
        <source>Recalls {}</source>
        <translation>Revisiones {}</translation>
    </message>
    <message>
        <source>To confirm {}</source>
        <translation>Por confirmar {}</translation>
    </message>
</context>
<context>
    <name>CancelCard</name>
    <message>
        <source>Patient called off</source>
        <translation>El paciente canceló</translation>
    </message>
    <message>
        <source>Patient is ill</source>
        <translation>El paciente está enfermo</translation>
    </message>
    <message>
        <source>Clinic had to call off</source>
        <translation>La clínica tuvo que cancelar</translation>
    </message>
    <message>
        <source>4  Another reason…</source>
        <translation>4  Otro motivo…</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Enter takes the first · Esc keeps the visit</source>
        <translation>Enter toma el primero · Esc mantiene la cita</translation>
    </message>
    <message>
        <source>Cancel {name}?</source>
        <translation>¿Cancelar {name}?</translation>
    </message>
</context>
<context>
    <name>ChosenVisits</name>
    <message>
        <source>Choose a visit first: the arrows walk over the board.</source>
        <translation>Elija primero una cita: las flechas recorren el calendario.</translation>
    </message>
    <message>
        <source>{name} is to come {day}: until then the visit can be confirmed.</source>
        <translation>{name} viene {day}: hasta entonces se puede confirmar la cita.</translation>
    </message>
</context>
<context>
    <name>ClinicSection</name>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>La clínica</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Region of its holidays</source>
        <translation>Región de sus festivos</translation>
    </message>
    <message>
        <source>BY, NW, may stay empty</source>
        <translation>BY, NW, puede quedar vacío</translation>
    </message>
    <message>
        <source>Booked at most so far ahead</source>
        <translation>Antelación máxima para reservar</translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <comment>behind their number</comment>
        <translation>
            <numerusform>día</numerusform>
            <numerusform>días</numerusform>
        </translation>
    </message>
    <message>
        <source>Booked at the latest so long before</source>
        <translation>Antelación mínima para reservar</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Staff may approve their own leave</source>
        <translation>El personal puede aprobar sus propias ausencias</translation>
    </message>
    <message>
        <source>The clinic is changed</source>
        <translation>La clínica se ha cambiado</translation>
    </message>
</context>
<context>
    <name>ClockRules</name>
    <message>
        <source>The clocks&apos; rules were changed. Visits keep the time that was promised.</source>
        <translation>Cambiaron las reglas horarias. Las citas mantienen la hora prometida.</translation>
    </message>
    <message>
        <source>The clocks&apos; rules were changed. Blocks and leave keep their times.</source>
        <translation>Han cambiado las reglas de los relojes. Los bloqueos y las ausencias conservan sus horas.</translation>
    </message>
</context>
<context>
    <name>ComingUp</name>
    <message>
        <source>Coming up</source>
        <translation>Próximamente</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the next weeks.</source>
        <translation>Nada en las próximas semanas.</translation>
    </message>
    <message>
        <source>{} on leave</source>
        <translation>{}: ausencia</translation>
    </message>
    <message>
        <source>everyone blocked</source>
        <translation>todos bloqueados</translation>
    </message>
    <message numerus="yes">
        <source>%n providers blocked</source>
        <translation>
            <numerusform>%n profesional bloqueado</numerusform>
            <numerusform>%n profesionales bloqueados</numerusform>
        </translation>
    </message>
    <message>
        <source>{} blocked</source>
        <translation>{}: bloqueo</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>Otro horario</translation>
    </message>
    <message>
        <source>No hours</source>
        <translation>Sin horario</translation>
    </message>
    <message>
        <source>Extra hours</source>
        <translation>Horario adicional</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Festivos</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Patient, day, command or screen…</source>
        <translation>Paciente, día, comando o pantalla…</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Buscar o comando</translation>
    </message>
    <message>
        <source>Nothing here is called “{text}”. Esc goes back.</source>
        <translation>Aquí nada se llama «{text}». Esc vuelve atrás.</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>What came of it</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>T  What was said; may stay empty</source>
        <translation>T  Lo que se dijo; puede quedar vacío</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
</context>
<context>
    <name>CountingRow</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Contar de nuevo</translation>
    </message>
    <message>
        <source>Stopped: nothing was counted. Choose a shorter time, or count again.</source>
        <translation>Detenido: no se ha contado nada. Elija un tiempo más corto o cuente de nuevo.</translation>
    </message>
    <message>
        <source>Counting the visits of this time…</source>
        <translation>Contando las citas de este período…</translation>
    </message>
</context>
<context>
    <name>CreateForm</name>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Your given name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>You sign in as</source>
        <translation>Entra como</translation>
    </message>
    <message>
        <source>maria</source>
        <translation>maria</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Nombre de la clínica</translation>
    </message>
    <message>
        <source>Green Valley Clinic</source>
        <translation>Clínica Valle Verde</translation>
    </message>
    <message>
        <source>Your family name</source>
        <translation>Sus apellidos</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Make the clinic</source>
        <translation>Crear la clínica</translation>
    </message>
</context>
<context>
    <name>DatesList</name>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
</context>
<context>
    <name>DayBoard</name>
    <message>
        <source>Drop to move here</source>
        <translation>Suelte para mover aquí</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Nueva reserva</translation>
    </message>
    <message>
        <source>On leave until {end} · approved</source>
        <translation>Ausencia hasta {end} · aprobada</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Almuerzo</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Nobody works on this day.</source>
        <translation>Nadie trabaja este día.</translation>
    </message>
    <message>
        <source>Appointment card</source>
        <translation>Tarjeta de cita</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>If you can’t come, please tell us, so that somebody else can.</source>
        <translation>Si no puede venir, avísenos, por favor, para que otra persona pueda hacerlo.</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Sin sala</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>fuera de uso</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenida</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Reserv.</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>En cons.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Atendida</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>No acudió</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>In error</source>
        <translation>Por error</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Here</source>
        <comment>Arrived, in a narrow place</comment>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>No-show, in a narrow place</comment>
        <translation>Faltó</translation>
    </message>
    <message>
        <source>Room</source>
        <comment>In room, in a narrow place</comment>
        <translation>Dentro</translation>
    </message>
    <message>
        <source>Conf</source>
        <comment>Confirmed, in a narrow place</comment>
        <translation>Conf</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>The server refused it: needs attention</source>
        <translation>El servidor la rechazó: requiere atención</translation>
    </message>
    <message>
        <source>Clashes with another visit</source>
        <translation>Choca con otra cita</translation>
    </message>
    <message>
        <source>The patient has an alert</source>
        <translation>El paciente tiene un aviso</translation>
    </message>
    <message>
        <source>On this desk, not yet synced</source>
        <translation>En este puesto, aún sin sincronizar</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} a {end}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>There are no providers yet. They are added in the settings.</source>
        <translation>Aún no hay profesionales. Se añaden en los ajustes.</translation>
    </message>
    <message>
        <source>There are no rooms yet. They are added in the settings; V shows the providers.</source>
        <translation>Aún no hay salas. Se añaden en los ajustes; V muestra los profesionales.</translation>
    </message>
    <message>
        <source>Nobody is what you look for. Shift F shows everybody.</source>
        <translation>Nadie coincide con el filtro. Mayús F muestra a todos.</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>{clinic} · printed {day} {time}</source>
        <translation>{clinic} · impreso {day} {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>Página {n} de {all}</translation>
    </message>
    <message>
        <source>Nothing is booked.</source>
        <translation>No hay nada reservado.</translation>
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
            <numerusform>Suelte para mover %n cita</numerusform>
            <numerusform>Suelte para mover %n citas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>walk over the board</source>
        <translation>recorrer el calendario</translation>
    </message>
    <message>
        <source>new booking</source>
        <translation>nueva reserva</translation>
    </message>
    <message>
        <source>book in one line</source>
        <translation>reservar en una línea</translation>
    </message>
    <message>
        <source>walk-in, waiting room</source>
        <translation>sin cita, sala de espera</translation>
    </message>
    <message>
        <source>open, or book here</source>
        <translation>abrir, o reservar aquí</translation>
    </message>
    <message>
        <source>confirm, arrived, in room, done</source>
        <translation>confirmar, llegó, en consulta, atendida</translation>
    </message>
    <message>
        <source>move, make longer or shorter</source>
        <translation>mover, alargar o acortar</translation>
    </message>
    <message>
        <source>move to another day</source>
        <translation>mover a otro día</translation>
    </message>
    <message>
        <source>cancel, no-show</source>
        <translation>cancelar, no acudió</translation>
    </message>
    <message>
        <source>book again, open the record</source>
        <translation>reservar otra vez, abrir la ficha</translation>
    </message>
    <message>
        <source>today, any day</source>
        <translation>hoy, cualquier día</translation>
    </message>
    <message>
        <source>day, week, month, agenda</source>
        <translation>día, semana, mes, agenda</translation>
    </message>
    <message>
        <source>rooms, filter and view</source>
        <translation>salas, filtro y vista</translation>
    </message>
    <message>
        <source>choose several, menu</source>
        <translation>elegir varias, menú</translation>
    </message>
    <message>
        <source>print the day sheet</source>
        <translation>imprimir la hoja del día</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmadas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Atendidas</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>Inasistencias</translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation>Conflictos</translation>
    </message>
</context>
<context>
    <name>DayControls</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Ir a un día</translation>
    </message>
    <message>
        <source>This is not a day. Try words like these: {examples}</source>
        <translation>Esto no es un día. Pruebe con palabras como estas: {examples}</translation>
    </message>
    <message>
        <source>tue, 24.11., next week</source>
        <translation>mar, 24/11, próxima semana</translation>
    </message>
</context>
<context>
    <name>DeskForm</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>DeskForms</name>
    <message>
        <source>Leave asked for</source>
        <translation>Ausencia solicitada</translation>
    </message>
</context>
<context>
    <name>DeskSection</name>
    <message>
        <source>Desk and server</source>
        <translation>Puesto y servidor</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Este puesto</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>as the server told it</source>
        <translation>tal como lo dio el servidor</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Bring this clinic to a server</source>
        <translation>Llevar esta clínica a un servidor</translation>
    </message>
    <message>
        <source>Asking the server now</source>
        <translation>Consultando al servidor</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Rellene este campo.</translation>
    </message>
    <message>
        <source>The clinic has a server now; its history is on the way there</source>
        <translation>La clínica ya tiene servidor; su historial va de camino</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>none: everything stays on this desk</source>
        <translation>ninguno: todo queda en este puesto</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>responde</translation>
    </message>
    <message>
        <source>can’t be reached just now</source>
        <translation>no disponible en este momento</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>El servidor</translation>
    </message>
    <message>
        <source>Changes that it does not have yet</source>
        <translation>Cambios que aún no tiene</translation>
    </message>
    <message>
        <source>Last in step</source>
        <translation>Última sincronización</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>New booking</source>
        <translation>Nueva reserva</translation>
    </message>
    <message>
        <source>Book in one line</source>
        <translation>Reservar en una línea</translation>
    </message>
    <message>
        <source>Book a walk-in</source>
        <translation>Reservar sin cita</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Sala de espera</translation>
    </message>
    <message>
        <source>Register a patient</source>
        <translation>Registrar un paciente</translation>
    </message>
    <message>
        <source>Put on the waitlist</source>
        <translation>Poner en la lista de espera</translation>
    </message>
    <message>
        <source>Whom must I ring?</source>
        <translation>¿A quién debo llamar?</translation>
    </message>
    <message>
        <source>Ask for leave</source>
        <translation>Solicitar ausencia</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>Bloquear horas</translation>
    </message>
    <message>
        <source>Change working hours</source>
        <translation>Cambiar el horario</translation>
    </message>
    <message>
        <source>Other hours on one day</source>
        <translation>Otro horario en un día</translation>
    </message>
    <message>
        <source>Holidays and closing days</source>
        <translation>Festivos y días de cierre</translation>
    </message>
    <message>
        <source>Take back an earlier step</source>
        <translation>Deshacer un paso anterior</translation>
    </message>
    <message>
        <source>check in here came</source>
        <translation>registrar entrada presente</translation>
    </message>
    <message>
        <source>missed no-show absent</source>
        <translation>ausente falta</translation>
    </message>
    <message>
        <source>reschedule shift postpone appointment</source>
        <translation>reprogramar aplazar cambiar cita</translation>
    </message>
    <message>
        <source>delete remove call off appointment</source>
        <translation>borrar anular eliminar cita</translation>
    </message>
    <message>
        <source>Confirm the visit</source>
        <translation>Confirmar la visita</translation>
    </message>
    <message>
        <source>The patient has arrived</source>
        <translation>El paciente ha llegado</translation>
    </message>
    <message>
        <source>The patient is in the room</source>
        <translation>El paciente está en la sala</translation>
    </message>
    <message>
        <source>The visit is done</source>
        <translation>La visita ha terminado</translation>
    </message>
    <message>
        <source>The patient did not come</source>
        <translation>El paciente no vino</translation>
    </message>
    <message>
        <source>Move the visit</source>
        <translation>Mover la visita</translation>
    </message>
    <message>
        <source>Make the visit longer or shorter</source>
        <translation>Alargar o acortar la visita</translation>
    </message>
    <message>
        <source>Pin the visit for another day</source>
        <translation>Fijar la visita para otro día</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>Cancelar la visita</translation>
    </message>
    <message>
        <source>Book again for the same patient</source>
        <translation>Reservar de nuevo para el mismo paciente</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Ir a hoy</translation>
    </message>
    <message>
        <source>Show the day</source>
        <translation>Mostrar el día</translation>
    </message>
    <message>
        <source>Show the week</source>
        <translation>Mostrar la semana</translation>
    </message>
    <message>
        <source>Show the month</source>
        <translation>Mostrar el mes</translation>
    </message>
    <message>
        <source>Show the agenda</source>
        <translation>Mostrar la agenda</translation>
    </message>
    <message>
        <source>Rooms or providers</source>
        <translation>Salas o profesionales</translation>
    </message>
    <message>
        <source>Filter and view of the board</source>
        <translation>Filtro y vista del tablero</translation>
    </message>
    <message>
        <source>options preferences users rooms backup server language dark password</source>
        <translation>opciones usuarios salas copia servidor idioma oscuro contraseña</translation>
    </message>
    <message>
        <source>appointment add make visit</source>
        <translation>cita visita añadir nueva</translation>
    </message>
    <message>
        <source>new add create</source>
        <translation>nuevo añadir crear alta</translation>
    </message>
    <message>
        <source>revert back</source>
        <translation>revertir atrás</translation>
    </message>
    <message>
        <source>closed bank holiday</source>
        <translation>cerrado festivo</translation>
    </message>
    <message>
        <source>ill absent away</source>
        <translation>enfermo ausente baja</translation>
    </message>
    <message>
        <source>vacation time off</source>
        <translation>vacaciones</translation>
    </message>
    <message>
        <source>A doctor is sick today</source>
        <translation>Un médico está enfermo hoy</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>EditFields</name>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Segundo teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Contact or guardian</source>
        <translation>Contacto o tutor</translation>
    </message>
    <message>
        <source>Who decides, or is rung</source>
        <translation>Quien decide, o a quien se llama</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>Su teléfono</translation>
    </message>
    <message>
        <source>An interpreter is needed</source>
        <translation>Se necesita intérprete</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Usual doctor</source>
        <translation>Médico habitual</translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Edit the record</source>
        <translation>Editar la ficha</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Rellene este campo.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Esto no es una fecha.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Esto no es un correo electrónico.</translation>
    </message>
    <message>
        <source>Another desk has emptied this meanwhile. Save again to keep yours.</source>
        <translation>Otro puesto ha vaciado esto mientras tanto. Guarde otra vez para conservar lo suyo.</translation>
    </message>
    <message>
        <source>Another desk wrote “{}” meanwhile. Save again to keep yours.</source>
        <translation>Otro puesto escribió «{}» mientras tanto. Guarde otra vez para conservar lo suyo.</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Rellene este campo.</translation>
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
        <translation>Libre de nuevo: {day} {time}, {n} min con {doctor}. Alguien lo espera:</translation>
    </message>
    <message>
        <source>Enter or a number books · Esc leaves</source>
        <translation>Enter o un número reserva · Esc sale</translation>
    </message>
    <message>
        <source>Y gives it away</source>
        <translation>Y lo asigna</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Profesionales</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Book “{line}”</source>
        <translation>Reservar «{line}»</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Make a clinic on this desk</source>
        <translation>Crear una clínica en este puesto</translation>
    </message>
    <message>
        <source>Join a clinic with a code</source>
        <translation>Unirse a una clínica con un código</translation>
    </message>
    <message>
        <source>Look at the demo clinic</source>
        <translation>Ver la clínica de prueba</translation>
    </message>
    <message>
        <source>Welcome to VitalBridge</source>
        <translation>Le damos la bienvenida a VitalBridge</translation>
    </message>
    <message>
        <source>Eight providers, two thousand invented patients, a waitlist and some clashes to solve, in a folder of its own. Nothing in it is real, and nothing of it reaches a server.</source>
        <translation>Ocho profesionales, dos mil pacientes inventados, una lista de espera y algunos conflictos por resolver, en una carpeta propia. Nada es real y nada llega a un servidor.</translation>
    </message>
    <message>
        <source>Open the demo clinic</source>
        <translation>Abrir la clínica de prueba</translation>
    </message>
    <message>
        <source>The clinic is being made</source>
        <translation>Creando la clínica</translation>
    </message>
    <message>
        <source>The clinic is being fetched</source>
        <translation>Obteniendo la clínica</translation>
    </message>
    <message>
        <source>Stopped: nothing is on this desk. The code is used up; ask for another.</source>
        <translation>Detenido: no hay nada en este puesto. El código ya está usado; pida otro.</translation>
    </message>
    <message>
        <source>The demo clinic is being made</source>
        <translation>Creando la clínica de prueba</translation>
    </message>
    <message>
        <source>Making the clinic…</source>
        <translation>Creando la clínica…</translation>
    </message>
    <message>
        <source>Fetching the clinic…</source>
        <translation>Obteniendo la clínica…</translation>
    </message>
</context>
<context>
    <name>FreedRow</name>
    <message>
        <source>Free again, and wished for · F takes one in hand</source>
        <translation>Libre de nuevo y deseado · F se ocupa de uno</translation>
    </message>
    <message>
        <source>Who would like this time, the first to ring first · Esc shows all</source>
        <translation>Quién querría esta hora; el primero, al que llamar antes · Esc muestra todos</translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>%n espera</numerusform>
            <numerusform>%n esperan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HolidaysCard</name>
    <message>
        <source>Holidays on which the clinic is closed</source>
        <translation>Festivos en los que cierra la clínica</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>El año anterior</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>El año siguiente</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Festivos</translation>
    </message>
    <message>
        <source>Close on these days</source>
        <translation>Cerrar estos días</translation>
    </message>
    <message>
        <source>The holidays of {} are set</source>
        <translation>Los festivos de {} están puestos</translation>
    </message>
</context>
<context>
    <name>HoursEditor</name>
    <message>
        <source>Weekly hours, to be changed</source>
        <translation>Horario semanal, para cambiar</translation>
    </message>
    <message>
        <source>{}: closed</source>
        <translation>{}: cerrado</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
</context>
<context>
    <name>HoursForm</name>
    <message>
        <source>Which hours</source>
        <translation>Qué horario</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Always, if empty</source>
        <translation>Siempre, si está vacío</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>No end, if empty</source>
        <translation>Sin fin, si está vacío</translation>
    </message>
    <message>
        <source>Save hours</source>
        <translation>Guardar horario</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forget these hours</source>
        <translation>Descartar este horario</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún ninguno</translation>
    </message>
    <message>
        <source>{} a week</source>
        <comment>hours</comment>
        <translation>{} por semana</translation>
    </message>
    <message>
        <source>Draw or pull with the mouse · ↑↓←→ choose · ⏎ adds · Shift ←→ end · Ctrl ←→ start · Alt ←→ both · . steps of {step} min · A alternate weeks · S an hour off · W same from Monday to Friday · Ctrl C, Ctrl V copies a day · Del</source>
        <translation>Dibuje o arrastre con el ratón · ↑↓←→ elegir · ⏎ añade · Mayús ←→ fin · Ctrl ←→ inicio · Alt ←→ ambos · . pasos de {step} min · A semanas alternas · S una hora libre · W igual de lunes a viernes · Ctrl C, Ctrl V copia un día · Del</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>From {}</source>
        <translation>Desde {}</translation>
    </message>
    <message>
        <source>Until {}</source>
        <translation>Hasta {}</translation>
    </message>
    <message>
        <source>valid always</source>
        <translation>válido siempre</translation>
    </message>
    <message>
        <source>valid from {}, no end</source>
        <translation>válido desde el {}, sin fin</translation>
    </message>
    <message>
        <source>valid until {}</source>
        <translation>válido hasta el {}</translation>
    </message>
    <message>
        <source>valid {}</source>
        <comment>from … to …</comment>
        <translation>válido {}</translation>
    </message>
    <message>
        <source>even weeks</source>
        <translation>semanas pares</translation>
    </message>
    <message>
        <source>odd weeks</source>
        <translation>semanas impares</translation>
    </message>
    <message>
        <source>L where</source>
        <translation>L dónde</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Esto no es una fecha.</translation>
    </message>
    <message>
        <source>This is not saved yet. Esc again leaves it so.</source>
        <translation>Esto aún no está guardado. Esc otra vez lo deja así.</translation>
    </message>
    <message>
        <source>Hours forgotten: {}</source>
        <translation>Horario descartado: {}</translation>
    </message>
    <message>
        <source>Hours saved: {}</source>
        <translation>Horario guardado: {}</translation>
    </message>
</context>
<context>
    <name>IdentityCheck</name>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Let them say both before you book by phone.</source>
        <translation>Pida que diga ambos antes de reservar por teléfono.</translation>
    </message>
    <message>
        <source>Recognised by two details.</source>
        <translation>Reconocido por dos datos.</translation>
    </message>
</context>
<context>
    <name>ImpactNote</name>
    <message>
        <source>No visit would lose its place.</source>
        <translation>Ninguna cita perdería su lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%n visits would lose their place, and need attention: {who}</source>
        <translation>
            <numerusform>%n cita perdería su lugar y requeriría atención: {who}</numerusform>
            <numerusform>%n citas perderían su lugar y requerirían atención: {who}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{said} and %n more</source>
        <translation>
            <numerusform>{said} y %n más</numerusform>
            <numerusform>{said} y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>A CSV file: type its path, or drop it here</source>
        <translation>Un archivo CSV: escriba su ruta o suéltelo aquí</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Qué contienen las columnas</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Import all</source>
        <translation>Importar todo</translation>
    </message>
    <message>
        <source>Import the good ones</source>
        <translation>Importar las buenas</translation>
    </message>
    <message>
        <source>Save all patients as CSV…</source>
        <translation>Guardar todos los pacientes como CSV…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Import patients</source>
        <translation>Importar pacientes</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <source>Trying each row</source>
        <translation>Probando cada fila</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Reading every record</source>
        <translation>Leyendo todas las fichas</translation>
    </message>
    <message numerus="yes">
        <source>Import all %n</source>
        <translation>
            <numerusform>Importar esta fila</numerusform>
            <numerusform>Importar las %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import the %n good ones</source>
        <translation>
            <numerusform>Importar la única buena</numerusform>
            <numerusform>Importar las %n buenas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patients were imported</source>
        <translation>
            <numerusform>Se importó %n paciente</numerusform>
            <numerusform>Se importaron %n pacientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patients are saved in {file}</source>
        <translation>
            <numerusform>%n paciente guardado en {file}</numerusform>
            <numerusform>%n pacientes guardados en {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt);;All files (*)</source>
        <translation>Archivos CSV (*.csv *.txt);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>JoinForm</name>
    <message>
        <source>What this desk is called</source>
        <translation>Cómo se llama este puesto</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>as the server told it</source>
        <translation>tal como lo dio el servidor</translation>
    </message>
    <message>
        <source>You sign in as</source>
        <translation>Entra como</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Join the clinic</source>
        <translation>Unirse a la clínica</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Visit type</source>
        <translation>Tipo de cita</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgencia</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>No antes de</translation>
    </message>
    <message>
        <source>9, 9:30</source>
        <translation>9, 9:30</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Terminado a las</translation>
    </message>
    <message>
        <source>Put on the waitlist</source>
        <translation>Poner en la lista de espera</translation>
    </message>
    <message>
        <source>Days (none: any day)</source>
        <translation>Días (ninguno: cualquier día)</translation>
    </message>
    <message>
        <source>12, 16:30</source>
        <translation>12, 16:30</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Desde el día</translation>
    </message>
    <message>
        <source>7 dec, mon, tomorrow</source>
        <translation>7 dic, lun, mañana</translation>
    </message>
    <message>
        <source>Until day</source>
        <translation>Hasta el día</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Puede quedar vacío</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>{} has to be registered first (F2, R).</source>
        <translation>{} debe registrarse primero (F2, R).</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Esto no es una fecha.</translation>
    </message>
    <message>
        <source>This is no time of day.</source>
        <translation>Esto no es una hora del día.</translation>
    </message>
    <message>
        <source>Who is to wait?</source>
        <translation>¿Quién va a esperar?</translation>
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
        <translation>Hasta las {time}, {n} min</translation>
    </message>
    <message>
        <source>Move to {time}, {provider}</source>
        <translation>Mover a {time}, {provider}</translation>
    </message>
</context>
<context>
    <name>KeysOverlay</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc cierra</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Go to a key and press another one. Backspace brings the usual one back.</source>
        <translation>Vaya a una tecla y pulse otra. Backspace recupera la habitual.</translation>
    </message>
    <message>
        <source>Keys that hold everywhere</source>
        <translation>Teclas que valen en todas partes</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>Todas como siempre</translation>
    </message>
</context>
<context>
    <name>LeaveCard</name>
    <message>
        <source>Only approve</source>
        <translation>Solo aprobar</translation>
    </message>
    <message>
        <source>Each visit</source>
        <translation>Una por una</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Rechazar…</translation>
    </message>
    <message>
        <source>Why not? (may stay empty)</source>
        <translation>¿Por qué no? (puede quedar vacío)</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Leave refused: {who}, {when}</source>
        <translation>Ausencia rechazada: {who}, {when}</translation>
    </message>
    <message>
        <source>Leave approved: {who}, {when}</source>
        <translation>Ausencia aprobada: {who}, {when}</translation>
    </message>
    <message numerus="yes">
        <source>{who}: %n visits moved</source>
        <translation>
            <numerusform>{who}: %n cita movida</numerusform>
            <numerusform>{who}: %n citas movidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave approved: {who}, {when} · %n visits moved</source>
        <translation>
            <numerusform>Ausencia aprobada: {who}, {when} · %n cita movida</numerusform>
            <numerusform>Ausencia aprobada: {who}, {when} · %n citas movidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeaveForm</name>
    <message>
        <source>Provider</source>
        <translation>Profesional</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>7 dec, 7.12., mon, tomorrow</source>
        <translation>7 dic, 7/12, lun, mañana</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>The same day, if empty</source>
        <translation>El mismo día, si está vacío</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Puede quedar vacío</translation>
    </message>
    <message>
        <source>Ask for leave</source>
        <translation>Solicitar ausencia</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Esto no es una fecha.</translation>
    </message>
</context>
<context>
    <name>LineBar</name>
    <message>
        <source>okaf tue 9 follow-up pham</source>
        <translation>okaf mar 9 control pham</translation>
    </message>
    <message>
        <source>Book in one line</source>
        <translation>Reservar en una línea</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Reservar</translation>
    </message>
</context>
<context>
    <name>LineBooking</name>
    <message>
        <source>Two calls are half booked: N goes on with them, F8 swaps them.</source>
        <translation>Dos llamadas tienen reservas a medias: N las continúa, F8 las intercambia.</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Nueva reserva</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>who?</source>
        <translation>¿quién?</translation>
    </message>
    <message numerus="yes">
        <source>{who}, or %n more</source>
        <translation>
            <numerusform>{who}, u otro más</numerusform>
            <numerusform>{who}, o %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Doctor, day, time, visit and patient, in any order · Esc leaves</source>
        <translation>Médico, día, hora, tipo y paciente, en cualquier orden · Esc sale</translation>
    </message>
    <message>
        <source>Enter books {moment} with {doctor} · ↑ ↓ other times · Ctrl Enter form · Esc leaves</source>
        <translation>Enter reserva {moment} con {doctor} · ↑ ↓ otras horas · Ctrl Enter formulario · Esc sale</translation>
    </message>
    <message>
        <source>Nobody is called “{name}” · Ctrl Enter registers them in the form</source>
        <translation>Nadie se llama «{name}» · Ctrl Enter le registra en el formulario</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>¿Para quién es?</translation>
    </message>
    <message>
        <source>Several are called so: Tab chooses</source>
        <translation>Varios se llaman así: Tab elige</translation>
    </message>
    <message>
        <source>Which of the two doctors? More letters of the name tell</source>
        <translation>¿Cuál de los dos médicos? Más letras del nombre lo aclaran</translation>
    </message>
    <message>
        <source>Which visit type? More letters tell</source>
        <translation>¿Qué tipo de cita? Más letras lo aclaran</translation>
    </message>
    <message>
        <source>When? {examples}</source>
        <translation>¿Cuándo? {examples}</translation>
    </message>
    <message>
        <source>Nothing is free then · Ctrl Enter shows why</source>
        <translation>No hay nada libre entonces · Ctrl Enter muestra por qué</translation>
    </message>
    <message>
        <source>{time} is not free · ↓ takes {other} · Ctrl Enter shows why</source>
        <translation>{time} no está libre · ↓ toma {other} · Ctrl Enter muestra por qué</translation>
    </message>
</context>
<context>
    <name>LoadingPanel</name>
    <message>
        <source>Opening the clinic…</source>
        <translation>Abriendo la clínica…</translation>
    </message>
</context>
<context>
    <name>LocationChoice</name>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>En cualquier sitio</translation>
    </message>
</context>
<context>
    <name>LocationRoster</name>
    <message>
        <source>The clinic’s</source>
        <translation>La de la clínica</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Puede quedar vacío</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Sedes</translation>
    </message>
    <message>
        <source>New location</source>
        <translation>Nueva sede</translation>
    </message>
    <message>
        <source>{} added</source>
        <translation>{}: añadida</translation>
    </message>
    <message>
        <source>{} changed</source>
        <translation>{}: cambiada</translation>
    </message>
    <message>
        <source>Nobody is seen at {} any more</source>
        <translation>Ya no se atiende en {}</translation>
    </message>
    <message>
        <source>See nobody there any more</source>
        <translation>No atender más allí</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>This desk is locked</source>
        <translation>Este puesto está bloqueado</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>What was half typed is kept. Somebody else can sign in too.</source>
        <translation>Lo que estaba a medio escribir se conserva. También puede entrar otra persona.</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Appearance and language</source>
        <translation>Apariencia e idioma</translation>
    </message>
    <message>
        <source>These belong to this desk; others are not changed by them.</source>
        <translation>Son de este puesto; los demás no cambian.</translation>
    </message>
    <message>
        <source>This desk’s window</source>
        <translation>La ventana de este puesto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>from the next start on</source>
        <translation>desde el próximo inicio</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Another record: name, phone, birth date or number</source>
        <translation>Otra ficha: nombre, teléfono, fecha de nacimiento o número</translation>
    </message>
    <message>
        <source>The other record</source>
        <translation>La otra ficha</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Are these the same person?</source>
        <translation>¿Son la misma persona?</translation>
    </message>
    <message>
        <source>Amber differs. The record that stays keeps what it says; the visits, calls and recalls of the other go to it, and come back if the two are taken apart.</source>
        <translation>En ámbar, lo que difiere. La ficha que queda conserva lo suyo; las citas, llamadas y revisiones de la otra pasan a ella, y vuelven si se separan.</translation>
    </message>
    <message>
        <source>Nobody looks like the same person. Type whom you mean.</source>
        <translation>Nadie parece ser la misma persona. Escriba a quién se refiere.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Usual doctor</source>
        <translation>Médico habitual</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Aviso</translation>
    </message>
</context>
<context>
    <name>MonthModel</name>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{name} away</source>
        <translation>{name} no está</translation>
    </message>
    <message>
        <source>{percent}% booked</source>
        <translation>{percent}% reservado</translation>
    </message>
    <message>
        <source>away: {names}</source>
        <translation>ausentes: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n to solve</source>
        <translation>
            <numerusform>%n por resolver</numerusform>
            <numerusform>%n por resolver</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open the clinic</source>
        <translation>Abrir la clínica</translation>
    </message>
    <message>
        <source>Who sits here?</source>
        <translation>¿Quién se sienta aquí?</translation>
    </message>
</context>
<context>
    <name>OpeningsList</name>
    <message>
        <source>Openings</source>
        <translation>Huecos</translation>
    </message>
</context>
<context>
    <name>OpeningsView</name>
    <message>
        <source>↑ ↓ choose · Enter books · Alt E explains</source>
        <translation>↑ ↓ elegir · Enter reserva · Alt E explica</translation>
    </message>
    <message>
        <source>Openings</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>Nothing is free then.</source>
        <translation>No hay nada libre entonces.</translation>
    </message>
    <message numerus="yes">
        <source>{n} in %n days · found in {ms} ms</source>
        <translation>
            <numerusform>{n} en %n día · hallados en {ms} ms</numerusform>
            <numerusform>{n} en %n días · hallados en {ms} ms</numerusform>
        </translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Lo mejor</translation>
    </message>
    <message>
        <source>Usual doctor</source>
        <translation>Médico habitual</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenido</translation>
    </message>
</context>
<context>
    <name>Overbooking</name>
    <message>
        <source>Please choose one.</source>
        <translation>Elija uno, por favor.</translation>
    </message>
    <message>
        <source>Overbooking leaves a reason: please type one.</source>
        <translation>El sobrecupo exige un motivo: escríbalo, por favor.</translation>
    </message>
    <message>
        <source>Overbook {time} with {provider}</source>
        <translation>Sobrecupo: {time} con {provider}</translation>
    </message>
    <message>
        <source>Overbooked {name}: {time} with {provider}</source>
        <translation>Sobrecupo: {name}, {time}, con {provider}</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message numerus="yes">
        <source>Take at least %n letters or figures.</source>
        <translation>
            <numerusform>Use al menos %n letra o cifra.</numerusform>
            <numerusform>Use al menos %n letras o cifras.</numerusform>
        </translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nueva contraseña</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Poner la contraseña</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
    <message>
        <source>{} has a new password</source>
        <translation>{} tiene una contraseña nueva</translation>
    </message>
    <message>
        <source>The password is set, but it does not open this desk yet. {}</source>
        <translation>La contraseña está puesta, pero aún no abre este puesto. {}</translation>
    </message>
</context>
<context>
    <name>PatientActs</name>
    <message>
        <source>Alert of {}: {}</source>
        <translation>Aviso de {}: {}</translation>
    </message>
    <message>
        <source>{} has no alert any more</source>
        <translation>{} ya no tiene ningún aviso</translation>
    </message>
    <message>
        <source>{} is archived</source>
        <translation>{}: ficha archivada</translation>
    </message>
    <message>
        <source>{} is in use again</source>
        <translation>{}: de nuevo en uso</translation>
    </message>
    <message>
        <source>{} and {} are one record now: {}</source>
        <translation>{} y {} son ahora una sola ficha: {}</translation>
    </message>
    <message>
        <source>{} and {} are two people: {} and {}</source>
        <translation>{} y {} son dos personas: {} y {}</translation>
    </message>
    <message>
        <source>{}, {} is a record of its own again</source>
        <translation>{}, {} vuelve a ser una ficha propia</translation>
    </message>
    <message>
        <source>{} will be asked to come again: {}</source>
        <translation>Se pedirá a {} que vuelva: {}</translation>
    </message>
</context>
<context>
    <name>PatientCards</name>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>Inasistencias</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Próxima cita</translation>
    </message>
    <message>
        <source>Usual doctor</source>
        <translation>Médico habitual</translation>
    </message>
    <message>
        <source>Alert: {}</source>
        <translation>Aviso: {}</translation>
    </message>
    <message>
        <source>{n} y</source>
        <translation>{n} a.</translation>
    </message>
    <message>
        <source>M</source>
        <translation>H</translation>
    </message>
    <message>
        <source>F</source>
        <translation>M</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>No visits yet</source>
        <translation>Aún sin citas</translation>
    </message>
    <message>
        <source>None booked</source>
        <translation>Ninguna reservada</translation>
    </message>
</context>
<context>
    <name>PatientField</name>
    <message>
        <source>Name, phone, birth date or record number</source>
        <translation>Nombre, teléfono, fecha de nacimiento o número de ficha</translation>
    </message>
    <message>
        <source>Register “{}”…</source>
        <translation>Registrar «{}»…</translation>
    </message>
    <message>
        <source>new patient</source>
        <translation>paciente nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n similar</source>
        <translation>
            <numerusform>%n parecido</numerusform>
            <numerusform>%n parecidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatientFinder</name>
    <message>
        <source>↑↓ choose · Enter opens · in the list B books · R registers · I imports</source>
        <translation>↑↓ elegir · Enter abre · en la lista: B reserva · R registra · I importa</translation>
    </message>
    <message>
        <source>Nobody is found for “{}”. Enter registers somebody new.</source>
        <translation>No se encuentra a nadie con «{}». Enter registra a alguien nuevo.</translation>
    </message>
    <message>
        <source>No patients yet. Enter registers the first one.</source>
        <translation>Aún no hay pacientes. Enter registra el primero.</translation>
    </message>
</context>
<context>
    <name>PatientPanel</name>
    <message>
        <source>Archived</source>
        <translation>Archivada</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation>Quién consultó</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Calls and messages</source>
        <translation>Llamadas y mensajes</translation>
    </message>
    <message>
        <source>To be asked to come</source>
        <translation>Se le pedirá que venga</translation>
    </message>
    <message>
        <source>One record with</source>
        <translation>Misma ficha que</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>No se ha elegido a nadie.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Esperar</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionar…</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
</context>
<context>
    <name>PatientsScreen</name>
    <message>
        <source>Register…</source>
        <translation>Registrar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>No hay nadie elegido.</translation>
    </message>
    <message>
        <source>The record of {} is corrected</source>
        <translation>La ficha de {} está corregida</translation>
    </message>
    <message>
        <source>{} registered</source>
        <translation>{}: registrado</translation>
    </message>
</context>
<context>
    <name>PeriodControls</name>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Período anterior</translation>
    </message>
    <message>
        <source>Period after</source>
        <translation>Período siguiente</translation>
    </message>
    <message>
        <source>These are not days.</source>
        <translation>Eso no son días.</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Otros días</translation>
    </message>
    <message>
        <source>1.11. – 14.11., 2026-10-01 – today</source>
        <translation>1/11 – 14/11, 2026-10-01 – hoy</translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>On the pin</source>
        <translation>Fijada</translation>
    </message>
    <message>
        <source>On the pin: {names}</source>
        <translation>Fijadas: {names}</translation>
    </message>
    <message>
        <source>Go to a day and a time · Ctrl V or the mouse puts it there</source>
        <translation>Vaya a un día y una hora · Ctrl V o el ratón la pone ahí</translation>
    </message>
    <message>
        <source>Drop it here to take it along to another day.</source>
        <translation>Suéltela aquí para llevarla a otro día.</translation>
    </message>
    <message>
        <source>Leave {name} there</source>
        <translation>Dejar a {name} allí</translation>
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
        <translation>Tabla (*.csv);;PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>ProviderRoster</name>
    <message>
        <source>May stay empty</source>
        <translation>Puede quedar vacío</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Profesional</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Dr.</source>
        <translation>Dr.</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Profesionales</translation>
    </message>
    <message>
        <source>New provider</source>
        <translation>Nuevo profesional</translation>
    </message>
    <message>
        <source>sees no patients here any more</source>
        <translation>ya no atiende pacientes aquí</translation>
    </message>
    <message>
        <source>{given_name} {family_name} sees patients now. Working hours are set under Schedules &amp; leave.</source>
        <translation>{given_name} {family_name} ya atiende pacientes. El horario se fija en Horas y ausencias.</translation>
    </message>
    <message>
        <source>{given_name} {family_name} changed</source>
        <translation>{given_name} {family_name}: cambiado</translation>
    </message>
    <message>
        <source>{} sees no patients any more</source>
        <translation>{} ya no atiende pacientes</translation>
    </message>
    <message>
        <source>Sees no patients any more</source>
        <translation>Ya no atiende pacientes</translation>
    </message>
    <message>
        <source>{} sees patients again</source>
        <translation>{} vuelve a atender pacientes</translation>
    </message>
    <message>
        <source>Sees patients again</source>
        <translation>Vuelve a atender pacientes</translation>
    </message>
</context>
<context>
    <name>ProviderTabs</name>
    <message>
        <source>Provider</source>
        <translation>Profesional</translation>
    </message>
</context>
<context>
    <name>ProvidersField</name>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Takes this name out</source>
        <translation>Quita este nombre</translation>
    </message>
    <message>
        <source>Somebody else too…</source>
        <translation>Alguien más…</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Cualquiera</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Another time in mind?</source>
        <translation>¿Piensa en otra hora?</translation>
    </message>
    <message>
        <source>Type it under When, such as {time}. If it can’t be, the reasons and the nearest free times stand here.</source>
        <translation>Escríbala en «Cuándo», por ejemplo {time}. Si no es posible, aquí verá los motivos y las horas libres más cercanas.</translation>
    </message>
    <message>
        <source>tue 9:30</source>
        <translation>mar 9:30</translation>
    </message>
    <message>
        <source>{time} is free with {doctor}</source>
        <translation>{time} está libre con {doctor}</translation>
    </message>
    <message>
        <source>Why not {time} with {doctor}?</source>
        <translation>¿Por qué no {time} con {doctor}?</translation>
    </message>
</context>
<context>
    <name>RecallCard</name>
    <message>
        <source>Ask to come again</source>
        <translation>Pedir que vuelva</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>7 dec, 3.6.2027</source>
        <translation>7 dic, 3/6/2027</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Puede quedar vacío</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Recordar</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Esto no es una fecha.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Rellene este campo.</translation>
    </message>
</context>
<context>
    <name>RecordKeys</name>
    <message>
        <source>Nobody else looks like {}.</source>
        <translation>Nadie más se parece a {}.</translation>
    </message>
    <message>
        <source>No other record was merged with that of {}.</source>
        <translation>Ninguna otra ficha se ha fusionado con la de {}.</translation>
    </message>
    <message>
        <source>{} has no visits yet.</source>
        <translation>{} aún no tiene citas.</translation>
    </message>
</context>
<context>
    <name>RecordLines</name>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>necesario</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Usual doctor</source>
        <translation>Médico habitual</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>Inasistencias</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Próxima cita</translation>
    </message>
    <message>
        <source>No visits yet.</source>
        <translation>Aún sin citas.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>It is written down and in a safe place</source>
        <translation>Está anotada y en un lugar seguro</translation>
    </message>
    <message>
        <source>Open the clinic</source>
        <translation>Abrir la clínica</translation>
    </message>
    <message>
        <source>Keep this recovery key</source>
        <translation>Guarde esta clave de recuperación</translation>
    </message>
    <message>
        <source>It opens the clinic on this desk when a password is lost. It is shown this once: print it, or write it down, and keep it where only those can reach it who may see every patient.</source>
        <translation>Abre la clínica en este puesto cuando se pierde una contraseña. Solo se muestra esta vez: imprímala o anótela, y guárdela donde solo lleguen quienes pueden ver a todos los pacientes.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiada</translation>
    </message>
    <message>
        <source>VitalBridge: recovery key</source>
        <translation>VitalBridge: clave de recuperación</translation>
    </message>
    <message>
        <source>It opens the clinic on this desk. Keep it in a safe place.</source>
        <translation>Abre la clínica en este puesto. Guárdela en un lugar seguro.</translation>
    </message>
</context>
<context>
    <name>RegisterForm</name>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>14.3.1961, 1961-03-14, 14 mar 61</source>
        <translation>14/3/1961, 1961-03-14, 14 mar 61</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Puede quedar vacío</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Register a patient</source>
        <translation>Registrar un paciente</translation>
    </message>
    <message>
        <source>This is no phone number.</source>
        <translation>Esto no es un número de teléfono.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Esto no es un correo electrónico.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Esto no es una fecha.</translation>
    </message>
    <message>
        <source>Somebody like this is registered already.</source>
        <translation>Ya hay alguien parecido registrado.</translation>
    </message>
</context>
<context>
    <name>Registering</name>
    <message>
        <source>{} registered</source>
        <translation>{}: registrado</translation>
    </message>
</context>
<context>
    <name>RepeatCard</name>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <translation>Cada 2 semanas</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Cada mes</translation>
    </message>
    <message>
        <source>One visit only</source>
        <translation>Solo una cita</translation>
    </message>
    <message>
        <source>← → how often · + − how many · Space leaves a date out · Enter books</source>
        <translation>← → cada cuánto · + − cuántas · Espacio omite una fecha · Enter reserva</translation>
    </message>
    <message>
        <source>One visit less</source>
        <translation>Una cita menos</translation>
    </message>
    <message>
        <source>One visit more</source>
        <translation>Una cita más</translation>
    </message>
    <message>
        <source>Repeat: {visit}</source>
        <translation>Repetir: {visit}</translation>
    </message>
    <message>
        <source>nearest free {time}</source>
        <translation>libre más cercana: {time}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitida</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Book %n visits</source>
        <translation>
            <numerusform>Reservar %n cita</numerusform>
            <numerusform>Reservar %n citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Booked %n visits for {name}, the first on {day}</source>
        <translation>
            <numerusform>Reservada %n cita para {name}: {day}</numerusform>
            <numerusform>Reservadas %n citas para {name}, la primera: {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Your account may not see the reports.</source>
        <translation>Su cuenta no puede ver los informes.</translation>
    </message>
    <message>
        <source>The period before, or after</source>
        <translation>El periodo anterior o siguiente</translation>
    </message>
    <message>
        <source>Any period</source>
        <translation>Cualquier periodo</translation>
    </message>
    <message>
        <source>From chart to chart</source>
        <translation>De gráfico en gráfico</translation>
    </message>
    <message>
        <source>Read a chart</source>
        <translation>Leer un gráfico</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>informes</translation>
    </message>
    <message>
        <source>printed {}</source>
        <translation>impreso {}</translation>
    </message>
    <message>
        <source>Stop counting, or count again</source>
        <translation>Dejar de contar o contar de nuevo</translation>
    </message>
    <message>
        <source>Reports · {}</source>
        <translation>Informes · {}</translation>
    </message>
</context>
<context>
    <name>RoomRoster</name>
    <message>
        <source>Location</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>Ninguna en particular</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Qué hay en ella</translation>
    </message>
    <message>
        <source>Such as ultrasound, ECG</source>
        <translation>Como ecógrafo, ECG</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nueva sala</translation>
    </message>
    <message>
        <source>{} added</source>
        <translation>{}: añadida</translation>
    </message>
    <message>
        <source>{} changed</source>
        <translation>{}: cambiada</translation>
    </message>
    <message>
        <source>{} is out of use</source>
        <translation>{}: fuera de uso</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Dejar de usar</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Volver a usar</translation>
    </message>
    <message>
        <source>{} is in use again</source>
        <translation>{}: de nuevo en uso</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>fuera de uso</translation>
    </message>
</context>
<context>
    <name>RoomRow</name>
    <message>
        <source>Roo&amp;m</source>
        <translation>&amp;Sala</translation>
    </message>
    <message>
        <source>{room} is out of use.</source>
        <translation>{room} está fuera de uso.</translation>
    </message>
    <message>
        <source>{room} does not have what this visit needs: {what}. These do: {rooms}.</source>
        <translation>{room} no tiene lo que esta cita necesita: {what}. Estas salas lo tienen: {rooms}.</translation>
    </message>
    <message>
        <source>Neither {room} nor any other has what this visit needs: {what}.</source>
        <translation>Ni {room} ni ninguna otra sala tiene lo que esta cita necesita: {what}.</translation>
    </message>
    <message>
        <source>Any room</source>
        <translation>Cualquier sala</translation>
    </message>
    <message>
        <source>Any room with {what}</source>
        <translation>Cualquier sala con {what}</translation>
    </message>
    <message>
        <source>whichever is free</source>
        <translation>la que esté libre</translation>
    </message>
</context>
<context>
    <name>RoomsCard</name>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>There is none yet.</source>
        <translation>Aún no hay nada.</translation>
    </message>
    <message>
        <source>Choose one to see more of it.</source>
        <translation>Elija uno para ver más.</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>Refused: needs attention</source>
        <translation>Rechazada: requiere atención</translation>
    </message>
    <message>
        <source>On this desk, not yet synced</source>
        <translation>En este puesto, aún sin sincronizar</translation>
    </message>
    <message>
        <source>Yes, nothing is waiting</source>
        <translation>Sí, no queda nada pendiente</translation>
    </message>
    <message>
        <source>On this desk only, since {when}</source>
        <translation>Solo en este puesto, desde {when}</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Saved: {}</source>
        <translation>Guardado: {}</translation>
    </message>
    <message>
        <source>{file} can’t be written: {why}</source>
        <translation>No se puede escribir {file}: {why}</translation>
    </message>
</context>
<context>
    <name>ScheduleDoings</name>
    <message>
        <source>Edit hours</source>
        <translation>Editar horario</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Otro día…</translation>
    </message>
    <message>
        <source>Block time…</source>
        <translation>Bloquear…</translation>
    </message>
    <message>
        <source>Ask for leave…</source>
        <translation>Solicitar ausencia…</translation>
    </message>
    <message>
        <source>Sick today…</source>
        <translation>Enfermo hoy…</translation>
    </message>
    <message>
        <source>Closing days…</source>
        <translation>Días de cierre…</translation>
    </message>
</context>
<context>
    <name>SchedulePanel</name>
    <message>
        <source>Leave</source>
        <translation>Ausencia</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>Leave taken {}</source>
        <translation>Ausencia en {}</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Really?</source>
        <translation>¿De verdad?</translation>
    </message>
    <message>
        <source>Leave withdrawn: {who}, {when}</source>
        <translation>Ausencia retirada: {who}, {when}</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>no hours</source>
        <translation>sin horario</translation>
    </message>
    <message>
        <source>{hours} · {percent}% booked</source>
        <translation>{hours} · {percent}% reservado</translation>
    </message>
    <message>
        <source>{} ahead</source>
        <translation>{} por venir</translation>
    </message>
</context>
<context>
    <name>SchedulesScreen</name>
    <message>
        <source>Leave requests</source>
        <translation>Solicitudes de ausencia</translation>
    </message>
    <message>
        <source>Nobody is waiting for an answer.</source>
        <translation>Nadie espera respuesta.</translation>
    </message>
    <message>
        <source>Approve, and give the visits other places</source>
        <translation>Aprobar y recolocar las citas</translation>
    </message>
    <message>
        <source>Only approve</source>
        <translation>Solo aprobar</translation>
    </message>
    <message>
        <source>Look at each visit</source>
        <translation>Ver cada cita</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Other weeks, where the keyboard is on the hours</source>
        <translation>Otras semanas, desde las horas</translation>
    </message>
    <message>
        <source>There are no providers yet. They are added in the settings.</source>
        <translation>Aún no hay profesionales. Se añaden en los ajustes.</translation>
    </message>
    <message>
        <source>no hours</source>
        <translation>sin horario</translation>
    </message>
    <message>
        <source>← → other weeks</source>
        <translation>← → otras semanas</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search or command…</source>
        <translation>Buscar o comando…</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Buscar o comando</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Buscar…</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Name, phone, birth date or record number</source>
        <translation>Nombre, teléfono, fecha de nacimiento o número de ficha</translation>
    </message>
    <message>
        <source>Search patients</source>
        <translation>Buscar pacientes</translation>
    </message>
</context>
<context>
    <name>Seated</name>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Lock this desk</source>
        <translation>Bloquear este puesto</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Mostrar todas las teclas</translation>
    </message>
    <message>
        <source>sign out log off switch user</source>
        <translation>cerrar sesión cambiar de usuario</translation>
    </message>
    <message>
        <source>help shortcuts keyboard</source>
        <translation>ayuda atajos teclado</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Subjects of the settings</source>
        <translation>Temas de los ajustes</translation>
    </message>
    <message>
        <source>Another page</source>
        <translation>Otra página</translation>
    </message>
    <message>
        <source>Into the page, and on</source>
        <translation>Entrar en la página y seguir</translation>
    </message>
    <message>
        <source>You and this desk</source>
        <translation>Usted y este puesto</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>Apariencia e idioma</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Locations and rooms</source>
        <translation>Sedes y salas</translation>
    </message>
    <message>
        <source>Visit types</source>
        <translation>Tipos de cita</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Profesionales</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Desk and server</source>
        <translation>Puesto y servidor</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Search or command</source>
        <translation>Buscar o comando</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Nueva reserva</translation>
    </message>
    <message>
        <source>Book a walk-in</source>
        <translation>Reservar sin cita</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Sala de espera</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>This is no key.</source>
        <translation>Esto no es una tecla.</translation>
    </message>
    <message>
        <source>Take a key with Ctrl or Alt, or F1 to F12: letters belong to screens.</source>
        <translation>Use una tecla con Ctrl o Alt, o de F1 a F12: las letras son de las pantallas.</translation>
    </message>
    <message>
        <source>Fields need this key to copy and paste.</source>
        <translation>Los campos necesitan esta tecla para copiar y pegar.</translation>
    </message>
    <message>
        <source>This key does something else: {}</source>
        <translation>Esta tecla hace otra cosa: {}</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Screens</source>
        <translation>Pantallas</translation>
    </message>
</context>
<context>
    <name>SidebarEntry</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>C&amp;ontraseña</translation>
    </message>
</context>
<context>
    <name>StaffRoster</name>
    <message>
        <source>Sees patients as</source>
        <translation>Atiende pacientes como</translation>
    </message>
    <message>
        <source>No provider</source>
        <translation>No es profesional</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Entra como</translation>
    </message>
    <message>
        <source>m.rossi</source>
        <translation>m.rossi</translation>
    </message>
    <message>
        <source>May do what is done by</source>
        <translation>Puede hacer lo que hace</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nueva cuenta</translation>
    </message>
    <message>
        <source>Account {} made; set its password</source>
        <translation>Cuenta {} creada; póngale contraseña</translation>
    </message>
    <message>
        <source>{given_name} {family_name} changed</source>
        <translation>{given_name} {family_name}: cambiado</translation>
    </message>
    <message>
        <source>{} may not sign in any more</source>
        <translation>{} ya no puede entrar</translation>
    </message>
    <message>
        <source>May not sign in any more</source>
        <translation>Ya no puede entrar</translation>
    </message>
    <message>
        <source>{} may sign in again</source>
        <translation>{} puede entrar de nuevo</translation>
    </message>
    <message>
        <source>May sign in again</source>
        <translation>Puede entrar de nuevo</translation>
    </message>
    <message>
        <source>signs in no more</source>
        <translation>ya no entra</translation>
    </message>
    <message>
        <source>has no password yet</source>
        <translation>aún sin contraseña</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Booked</source>
        <translation>Reservada</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>En consulta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Atendida</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Clínico</translation>
    </message>
</context>
<context>
    <name>SyncFeed</name>
    <message>
        <source>This computer&apos;s clock is more than two minutes off. Please set it: waiting times and the line of now depend on it.</source>
        <translation>El reloj de este ordenador se desvía más de dos minutos. Póngalo en hora, por favor: de él dependen los tiempos de espera y la línea de la hora actual.</translation>
    </message>
</context>
<context>
    <name>SyncPill</name>
    <message>
        <source>On this desk</source>
        <translation>En este puesto</translation>
    </message>
    <message>
        <source>Online · all synced</source>
        <translation>En línea · todo al día</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Sincronizando…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Since {time}</source>
        <translation>Desde {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n changes waiting</source>
        <translation>
            <numerusform>%n cambio pendiente</numerusform>
            <numerusform>%n cambios pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n requiere atención</numerusform>
            <numerusform>%n requieren atención</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo  Ctrl Z</source>
        <translation>Deshacer  Ctrl Z</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>New booking</source>
        <translation>Nueva reserva</translation>
    </message>
</context>
<context>
    <name>UiBus</name>
    <message>
        <source>Something went wrong, and nothing was changed. The log file says more.</source>
        <translation>Algo falló y no se cambió nada. El archivo de registro dice más.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>There is nothing to take back.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Taken back: {}</source>
        <translation>Deshecho: {}</translation>
    </message>
    <message>
        <source>There is nothing to bring back.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>This can’t be taken back any more. {}</source>
        <translation>Esto ya no se puede deshacer. {}</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Deshaciendo</translation>
    </message>
    <message>
        <source>Brought back: {}</source>
        <translation>Rehecho: {}</translation>
    </message>
    <message>
        <source>This can’t be brought back any more. {}</source>
        <translation>Esto ya no se puede rehacer. {}</translation>
    </message>
    <message>
        <source>Bringing back</source>
        <translation>Rehaciendo</translation>
    </message>
    <message numerus="yes">
        <source>%n patients were imported</source>
        <translation>
            <numerusform>Se importó %n paciente</numerusform>
            <numerusform>Se importaron %n pacientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told}. %n stayed as they are: {names}. {why}</source>
        <translation>
            <numerusform>{told}. %n se queda como está: {names}. {why}</numerusform>
            <numerusform>{told}. %n se quedan como están: {names}. {why}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitActs</name>
    <message>
        <source>{name} has confirmed</source>
        <translation>{name} ha confirmado</translation>
    </message>
    <message>
        <source>{name} has arrived</source>
        <translation>{name} ha llegado</translation>
    </message>
    <message>
        <source>{name} is in the room</source>
        <translation>{name} está en consulta</translation>
    </message>
    <message>
        <source>{name} is done</source>
        <translation>{name} ha terminado</translation>
    </message>
    <message>
        <source>{name} did not come</source>
        <translation>{name} no acudió</translation>
    </message>
    <message>
        <source>Cancelled {name}: {reason}</source>
        <translation>Cancelada: {name}, {reason}</translation>
    </message>
    <message>
        <source>{name} takes {n} min</source>
        <translation>{name} ocupa {n} min</translation>
    </message>
    <message>
        <source>The time is free again</source>
        <translation>La hora vuelve a estar libre</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %n visits: {reason}</source>
        <translation>
            <numerusform>%n cita cancelada: {reason}</numerusform>
            <numerusform>%n citas canceladas: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n visits</source>
        <translation>
            <numerusform>%n cita movida</numerusform>
            <numerusform>%n citas movidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitMenu</name>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Make longer or shorter</source>
        <translation>Alargar o acortar</translation>
    </message>
    <message>
        <source>Pin for another day</source>
        <translation>Llevar a otro día</translation>
    </message>
    <message>
        <source>Book again</source>
        <translation>Reservar otra vez</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Abrir la ficha</translation>
    </message>
    <message>
        <source>Print a card…</source>
        <translation>Imprimir tarjeta…</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Cancelar…</translation>
    </message>
    <message>
        <source>Put {name} here</source>
        <translation>Poner a {name} aquí</translation>
    </message>
    <message>
        <source>Put the pinned here</source>
        <translation>Poner aquí las fijadas</translation>
    </message>
    <message>
        <source>Book here</source>
        <translation>Reservar aquí</translation>
    </message>
    <message>
        <source>Print the day sheet…</source>
        <translation>Imprimir hoja del día…</translation>
    </message>
    <message>
        <source>Hold it no longer</source>
        <translation>Dejar de retener</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>En consulta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Atendida</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>No acudió</translation>
    </message>
</context>
<context>
    <name>VisitMoves</name>
    <message>
        <source>Moving {name}</source>
        <translation>Moviendo {name}</translation>
    </message>
    <message>
        <source>Arrows choose the time, with Shift finely · Enter drops · Esc leaves</source>
        <translation>Las flechas eligen la hora, con Mayús más fino · Enter suelta · Esc sale</translation>
    </message>
    <message>
        <source>How long does {name} take?</source>
        <translation>¿Cuánto ocupa {name}?</translation>
    </message>
    <message>
        <source>Arrows choose the end, with Shift finely · Enter keeps · Esc leaves</source>
        <translation>Las flechas eligen el fin, con Mayús más fino · Enter lo mantiene · Esc sale</translation>
    </message>
    <message>
        <source>This visit can’t be moved any more.</source>
        <translation>Esta cita ya no se puede mover.</translation>
    </message>
    <message>
        <source>There is no column for {name} there.</source>
        <translation>No hay columna para {name} allí.</translation>
    </message>
    <message>
        <source>Moved {name} to {time}, {room}</source>
        <translation>{name}: movida a {time}, {room}</translation>
    </message>
    <message>
        <source>Moved {name} to {time} with {provider}</source>
        <translation>{name}: movida a {time} con {provider}</translation>
    </message>
</context>
<context>
    <name>VisitPanel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>No acudió</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Cancelar…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message numerus="yes">
        <source>%n visits chosen</source>
        <translation>
            <numerusform>%n cita elegida</numerusform>
            <numerusform>%n citas elegidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>these %n visits</source>
        <translation>
            <numerusform>esta cita</numerusform>
            <numerusform>estas %n citas</numerusform>
        </translation>
    </message>
    <message>
        <source>booked by {who}</source>
        <translation>reservada por {who}</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>reservada</translation>
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
        <translation>Lo que debe tener la sala</translation>
    </message>
    <message>
        <source>Such as ultrasound, ECG</source>
        <translation>Como ecógrafo, ECG</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Kept free before</source>
        <translation>Libre antes</translation>
    </message>
    <message>
        <source>Kept free after</source>
        <translation>Libre después</translation>
    </message>
    <message>
        <source>Colour on the board</source>
        <translation>Color en el calendario</translation>
    </message>
    <message>
        <source>Visit type</source>
        <translation>Tipo de cita</translation>
    </message>
    <message>
        <source>Visit types</source>
        <translation>Tipos de cita</translation>
    </message>
    <message>
        <source>New visit type</source>
        <translation>Nuevo tipo de cita</translation>
    </message>
    <message>
        <source>{} is offered now</source>
        <translation>{} ya se ofrece</translation>
    </message>
    <message>
        <source>{} changed</source>
        <translation>{}: cambiado</translation>
    </message>
    <message>
        <source>{} is no longer offered</source>
        <translation>{} ya no se ofrece</translation>
    </message>
    <message>
        <source>Offer it no longer</source>
        <translation>No ofrecerlo más</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Volver a ofrecerlo</translation>
    </message>
    <message>
        <source>{} is offered again</source>
        <translation>{} se ofrece de nuevo</translation>
    </message>
    <message>
        <source>No room in use has this.</source>
        <translation>Ninguna sala en uso lo tiene.</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <source>{} · not offered</source>
        <translation>{} · no se ofrece</translation>
    </message>
</context>
<context>
    <name>WaitingKeys</name>
    <message>
        <source>A time is kept for {} already. B books it, Z lets it go.</source>
        <translation>Ya hay una hora guardada para {}. B la reserva, Z la suelta.</translation>
    </message>
    <message>
        <source>There are not so many times that fit {}.</source>
        <translation>No hay tantas horas que le vengan bien a {}.</translation>
    </message>
    <message>
        <source>No time fits {} yet.</source>
        <translation>Todavía no hay ninguna hora que le venga bien a {}.</translation>
    </message>
    <message>
        <source>No time is kept for {}.</source>
        <translation>No hay ninguna hora guardada para {}.</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>Ring {phone}: 1 reached, 2 no answer · {keys}</source>
        <translation>Llame al {phone}: 1 localizado, 2 sin respuesta · {keys}</translation>
    </message>
    <message>
        <source>(no number)</source>
        <translation>(sin número)</translation>
    </message>
    <message>
        <source>{name} was reached</source>
        <translation>{name}: localizado</translation>
    </message>
    <message>
        <source>{name} did not answer</source>
        <translation>{name} no contestó</translation>
    </message>
    <message>
        <source>Times that fit</source>
        <translation>Horas que encajan</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>No se ha elegido a nadie.</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Waits no longer</source>
        <translation>Ya no espera</translation>
    </message>
    <message>
        <source>Book {}</source>
        <translation>Reservar {}</translation>
    </message>
    <message>
        <source>Kept until {until}: {slot}</source>
        <translation>Guardado hasta las {until}: {slot}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgencia</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Sala de espera</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Sin cita</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nobody waits, and nobody is late.</source>
        <translation>Nadie espera y nadie llega tarde.</translation>
    </message>
    <message>
        <source>Enter next step · A, I, D, S steps · P record · Ctrl Z takes back</source>
        <translation>Enter siguiente paso · A, I, D, S pasos · P ficha · Ctrl Z deshace</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Tiene</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What they waited for is past. X takes them off the list.</source>
        <translation>Lo que esperaban ya pasó. X los quita de la lista.</translation>
    </message>
    <message>
        <source>A number keeps the time for ten minutes; B books the first at once.</source>
        <translation>Un número guarda la hora diez minutos; B reserva la primera al instante.</translation>
    </message>
    <message>
        <source>No free time meets these wishes in the next 60 days.</source>
        <translation>Ninguna hora libre cumple estos deseos en los próximos 60 días.</translation>
    </message>
</context>
<context>
    <name>WaitingRoom</name>
    <message>
        <source>Waits {n} min</source>
        <translation>Espera {n} min</translation>
    </message>
    <message>
        <source>In room {n} min</source>
        <translation>En consulta {n} min</translation>
    </message>
    <message>
        <source>Late {n} min</source>
        <translation>Tarde {n} min</translation>
    </message>
    <message>
        <source>I · in room</source>
        <translation>I · en consulta</translation>
    </message>
    <message>
        <source>D · done</source>
        <translation>D · atendida</translation>
    </message>
    <message>
        <source>A · arrived   S · no-show   R · move</source>
        <translation>A · llegó   S · no acudió   R · mover</translation>
    </message>
</context>
<context>
    <name>WaitingStrip</name>
    <message>
        <source>Waiting room</source>
        <translation>Sala de espera</translation>
    </message>
    <message>
        <source>Who waits, and who is late  F10</source>
        <translation>Quién espera y quién llega tarde  F10</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>En consulta</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Mayor espera</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Tarde</translation>
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
        <translation>A la lista de espera…</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a time</source>
        <translation>
            <numerusform>%n espera una hora</numerusform>
            <numerusform>%n esperan una hora</numerusform>
        </translation>
    </message>
    <message>
        <source>↑↓ choose · 1–6 keep a time · B books · X takes off · R whom to ring</source>
        <translation>↑↓ elegir · 1–6 guardar hora · B reserva · X quita · R a quién llamar</translation>
    </message>
    <message>
        <source>Nobody waits for a time. J puts somebody on the waitlist.</source>
        <translation>Nadie espera una cita. J pone a alguien en la lista de espera.</translation>
    </message>
    <message>
        <source>over</source>
        <translation>pasó</translation>
    </message>
</context>
<context>
    <name>WaitlistActs</name>
    <message>
        <source>Kept for {name}: {when} with {who}</source>
        <translation>Guardado para {name}: {when} con {who}</translation>
    </message>
    <message>
        <source>{when} with {who} is free again</source>
        <translation>{when} con {who} vuelve a estar libre</translation>
    </message>
    <message>
        <source>{name} comes earlier: {when} with {who}</source>
        <translation>{name} viene antes: {when} con {who}</translation>
    </message>
    <message>
        <source>Booked {name}: {when} with {who}</source>
        <translation>Reservada: {name}, {when} con {who}</translation>
    </message>
    <message>
        <source>{name} waits no longer</source>
        <translation>{name} ya no espera</translation>
    </message>
</context>
<context>
    <name>WaitlistScreen</name>
    <message>
        <source>Who waits</source>
        <translation>Quién espera</translation>
    </message>
    <message>
        <source>Whom to ring</source>
        <translation>A quién llamar</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>Write down what came of it</source>
        <translation>Anotar el resultado</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <source>The patient will come</source>
        <translation>El paciente vendrá</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>The day on the board</source>
        <translation>El día en el calendario</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Abrir la ficha</translation>
    </message>
    <message>
        <source>No need to ask</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>Show others</source>
        <translation>Mostrar otros</translation>
    </message>
    <message>
        <source>Keep a time</source>
        <translation>Guardar una hora</translation>
    </message>
    <message>
        <source>Book the kept or the first time</source>
        <translation>Reservar la hora guardada o la primera</translation>
    </message>
    <message>
        <source>Let the kept time go</source>
        <translation>Soltar la hora guardada</translation>
    </message>
    <message>
        <source>Waits no longer</source>
        <translation>Ya no espera</translation>
    </message>
    <message>
        <source>Take a freed time in hand</source>
        <translation>Ocuparse de una hora liberada</translation>
    </message>
    <message>
        <source>Put on the waitlist</source>
        <translation>Poner en la lista de espera</translation>
    </message>
    <message>
        <source>{} waits</source>
        <translation>{} espera</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Other openings…</source>
        <translation>Otros huecos…</translation>
    </message>
    <message>
        <source>Cancel {}</source>
        <translation>Cancelar cita de {}</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>There is no free time in the next three weeks.</source>
        <translation>No hay hora libre en las próximas tres semanas.</translation>
    </message>
</context>
<context>
    <name>WeeklyHoursView</name>
    <message>
        <source>Weekly hours</source>
        <translation>Horario semanal</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Ausencia</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
</context>
<context>
    <name>WhenField</name>
    <message>
        <source>from now, next 30 days</source>
        <translation>desde ahora, próximos 30 días</translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message>
        <source>Overbook</source>
        <translation>Sobrecupo</translation>
    </message>
    <message>
        <source>Until {moment}</source>
        <translation>Hasta {moment}</translation>
    </message>
    <message>
        <source>Nearest free: {times}</source>
        <translation>Libre más cercana: {times}</translation>
    </message>
    <message>
        <source>With colleagues: {times}</source>
        <translation>Con colegas: {times}</translation>
    </message>
    <message>
        <source>Within working hours</source>
        <translation>Dentro del horario</translation>
    </message>
    <message>
        <source>No leave</source>
        <translation>Sin ausencia</translation>
    </message>
    <message>
        <source>Nothing is blocked</source>
        <translation>Nada bloqueado</translation>
    </message>
    <message>
        <source>No holiday</source>
        <translation>Sin festivo</translation>
    </message>
    <message>
        <source>Nobody is booked then</source>
        <translation>Nadie reservado entonces</translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <translation>Fuera del horario</translation>
    </message>
    <message>
        <source>{doctor} is on leave</source>
        <translation>{doctor} está ausente</translation>
    </message>
    <message>
        <source>{doctor}’s time is blocked</source>
        <translation>{doctor}: horas bloqueadas</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Festivo</translation>
    </message>
    <message>
        <source>No longer in use</source>
        <translation>Ya no está en uso</translation>
    </message>
    <message>
        <source>In the past</source>
        <translation>En el pasado</translation>
    </message>
    <message>
        <source>Too far ahead</source>
        <translation>Demasiada antelación</translation>
    </message>
    <message>
        <source>Too soon</source>
        <translation>Demasiado pronto</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Bringing the clinic to this version</source>
        <translation>Adaptando la clínica a esta versión</translation>
    </message>
    <message>
        <source>A copy is made first. If you stop it or close the window, everything stays as it was.</source>
        <translation>Antes se hace una copia. Si lo detiene o cierra la ventana, todo queda como estaba.</translation>
    </message>
    <message>
        <source>Stopped: the clinic is as it was. Open VitalBridge again when there is time to bring it to this version.</source>
        <translation>Detenido: la clínica está como estaba. Abra VitalBridge de nuevo cuando haya tiempo de adaptarla a esta versión.</translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message>
        <source>Takes this word out</source>
        <translation>Quita esta palabra</translation>
    </message>
    <message>
        <source>Adds this word</source>
        <translation>Añade esta palabra</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Something went wrong. The log file says more.</source>
        <translation>Algo falló. El archivo de registro dice más.</translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Accesos</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Horarios</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Quién lo hizo</translation>
    </message>
    <message>
        <source>Patient: name or record number, then Enter</source>
        <translation>Paciente: nombre o número de ficha, luego Enter</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Days: today, 1.11. – 14.11.</source>
        <translation>Días: hoy, 1/11 – 14/11</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Nothing was done that fits.</source>
        <translation>Nada de lo hecho coincide.</translation>
    </message>
    <message>
        <source>↑↓ choose · W only this person · P only this patient · Esc everything</source>
        <translation>↑↓ elegir · W solo esta persona · P solo este paciente · Esc todo</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Only this person</source>
        <translation>Solo esta persona</translation>
    </message>
    <message>
        <source>Only this patient</source>
        <translation>Solo este paciente</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Abrir la ficha</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Identity checked by</source>
        <translation>Identidad comprobada por</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>not kept by the server</source>
        <translation>no aceptado por el servidor</translation>
    </message>
    <message>
        <source>My steps</source>
        <translation>Mis pasos</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>actividad</translation>
    </message>
    <message>
        <source>Activity · {}</source>
        <translation>Actividad · {}</translation>
    </message>
    <message>
        <source>printed {}</source>
        <translation>impreso {}</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>Página {n} de {all}</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>What everybody did, or my steps</source>
        <translation>Lo que hizo cada cual, o mis pasos</translation>
    </message>
    <message>
        <source>Take back, or bring back</source>
        <translation>Deshacer o rehacer</translation>
    </message>
    <message>
        <source>Only what this person did</source>
        <translation>Solo lo que hizo esta persona</translation>
    </message>
    <message>
        <source>Only what this patient is about</source>
        <translation>Solo lo de este paciente</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>New visit type</source>
        <translation>Nuevo tipo de cita</translation>
    </message>
    <message>
        <source>Visit type changed</source>
        <translation>Tipo de cita cambiado</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Reservada</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movida</translation>
    </message>
    <message>
        <source>Kept by the clock on the wall</source>
        <translation>Mantenida según el reloj de pared</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Without a time again</source>
        <translation>De nuevo sin hora</translation>
    </message>
    <message>
        <source>Takes place after all</source>
        <translation>Se celebra a pesar de todo</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>En consulta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Atendida</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>No acudió</translation>
    </message>
    <message>
        <source>Status put back</source>
        <translation>Estado restaurado</translation>
    </message>
    <message>
        <source>Time held</source>
        <translation>Hora retenida</translation>
    </message>
    <message>
        <source>Time held longer</source>
        <translation>Hora retenida más tiempo</translation>
    </message>
    <message>
        <source>Time let go</source>
        <translation>Hora liberada</translation>
    </message>
    <message>
        <source>Put on the waitlist</source>
        <translation>Puesto en lista de espera</translation>
    </message>
    <message>
        <source>Taken off the waitlist</source>
        <translation>Quitado de la lista de espera</translation>
    </message>
    <message>
        <source>Back on the waitlist</source>
        <translation>De nuevo en lista de espera</translation>
    </message>
    <message>
        <source>Call or message noted</source>
        <translation>Llamada o mensaje anotado</translation>
    </message>
    <message>
        <source>Call or message struck out</source>
        <translation>Llamada o mensaje tachado</translation>
    </message>
    <message>
        <source>Call or message put back</source>
        <translation>Llamada o mensaje restaurado</translation>
    </message>
    <message>
        <source>Recall noted</source>
        <translation>Revisión anotada</translation>
    </message>
    <message>
        <source>Recall done</source>
        <translation>Revisión hecha</translation>
    </message>
    <message>
        <source>Recall opened again</source>
        <translation>Revisión reabierta</translation>
    </message>
    <message>
        <source>Case decided</source>
        <translation>Caso decidido</translation>
    </message>
    <message>
        <source>Case opened again</source>
        <translation>Caso reabierto</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nueva cuenta</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Cuenta cambiada</translation>
    </message>
    <message>
        <source>Roles changed</source>
        <translation>Funciones cambiadas</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>Contraseña puesta</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>Cuenta cerrada</translation>
    </message>
    <message>
        <source>Account opened again</source>
        <translation>Cuenta reabierta</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Record changed</source>
        <translation>Ficha cambiada</translation>
    </message>
    <message>
        <source>Alert set</source>
        <translation>Aviso puesto</translation>
    </message>
    <message>
        <source>Alert taken away</source>
        <translation>Aviso quitado</translation>
    </message>
    <message>
        <source>Records merged</source>
        <translation>Fichas fusionadas</translation>
    </message>
    <message>
        <source>Records taken apart</source>
        <translation>Fichas separadas</translation>
    </message>
    <message>
        <source>Two people, not one</source>
        <translation>Dos personas, no una</translation>
    </message>
    <message>
        <source>Perhaps one person after all</source>
        <translation>Quizá una sola persona</translation>
    </message>
    <message>
        <source>Record archived</source>
        <translation>Ficha archivada</translation>
    </message>
    <message>
        <source>Record put back</source>
        <translation>Ficha recuperada</translation>
    </message>
    <message>
        <source>New provider</source>
        <translation>Nuevo profesional</translation>
    </message>
    <message>
        <source>Provider changed</source>
        <translation>Profesional cambiado</translation>
    </message>
    <message>
        <source>Provider left</source>
        <translation>El profesional se fue</translation>
    </message>
    <message>
        <source>Provider came back</source>
        <translation>El profesional volvió</translation>
    </message>
    <message>
        <source>Working hours set</source>
        <translation>Horario fijado</translation>
    </message>
    <message>
        <source>Other hours on a day</source>
        <translation>Otro horario en un día</translation>
    </message>
    <message>
        <source>A day follows the week again</source>
        <translation>Un día vuelve al horario semanal</translation>
    </message>
    <message>
        <source>Time blocked</source>
        <translation>Horas bloqueadas</translation>
    </message>
    <message>
        <source>Time opened again</source>
        <translation>Horas reabiertas</translation>
    </message>
    <message>
        <source>Leave asked for</source>
        <translation>Ausencia solicitada</translation>
    </message>
    <message>
        <source>Leave approved</source>
        <translation>Ausencia aprobada</translation>
    </message>
    <message>
        <source>Leave refused</source>
        <translation>Ausencia rechazada</translation>
    </message>
    <message>
        <source>Leave withdrawn</source>
        <translation>Ausencia retirada</translation>
    </message>
    <message>
        <source>Leave to be decided again</source>
        <translation>Ausencia por decidir de nuevo</translation>
    </message>
    <message>
        <source>Clinic founded</source>
        <translation>Clínica creada</translation>
    </message>
    <message>
        <source>Clinic changed</source>
        <translation>Clínica cambiada</translation>
    </message>
    <message>
        <source>Closing days set</source>
        <translation>Días de cierre fijados</translation>
    </message>
    <message>
        <source>New location</source>
        <translation>Nueva sede</translation>
    </message>
    <message>
        <source>Location changed</source>
        <translation>Sede cambiada</translation>
    </message>
    <message>
        <source>Location removed</source>
        <translation>Sede eliminada</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nueva sala</translation>
    </message>
    <message>
        <source>Room changed</source>
        <translation>Sala cambiada</translation>
    </message>
    <message>
        <source>Looked at the record</source>
        <translation>Consultó la ficha</translation>
    </message>
    <message>
        <source>Read every record</source>
        <translation>Leyó todas las fichas</translation>
    </message>
    <message>
        <source>Looked at what was done</source>
        <translation>Consultó lo que se hizo</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>fecha de nacimiento</translation>
    </message>
    <message>
        <source>email</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>record number</source>
        <translation>número de ficha</translation>
    </message>
    <message>
        <source>Looks at records are told of this desk alone: every other desk keeps its own.</source>
        <translation>De las consultas de fichas solo se muestran las de este puesto: cada puesto guarda las suyas.</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} y {}</translation>
    </message>
    <message>
        <source>{did}, identity checked by {details}</source>
        <translation>{did}, identidad comprobada por {details}</translation>
    </message>
    <message>
        <source>Taken back: {}</source>
        <translation>Deshecho: {}</translation>
    </message>
    <message>
        <source>{} (not kept)</source>
        <translation>{} (no aceptado)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>Lo que hice</translation>
    </message>
    <message>
        <source>What you did at this desk and can take back, from before a restart too.</source>
        <translation>Lo que hizo en este puesto y puede deshacer, también de antes de un reinicio.</translation>
    </message>
    <message>
        <source>You did nothing lately that could be taken back.</source>
        <translation>Últimamente no hizo nada que se pueda deshacer.</translation>
    </message>
    <message>
        <source>↑↓ choose · Enter takes back, or brings back</source>
        <translation>↑↓ elegir · Enter deshace o rehace</translation>
    </message>
    <message>
        <source>can be taken back</source>
        <translation>se puede deshacer</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>deshecho</translation>
    </message>
</context>
<context>
    <name>booking</name>
    <message>
        <source>born {day}</source>
        <translation>nac. {day}</translation>
    </message>
</context>
<context>
    <name>calls</name>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Whom to ring</source>
        <translation>A quién llamar</translation>
    </message>
    <message>
        <source>Whom to show</source>
        <translation>A quién mostrar</translation>
    </message>
    <message>
        <source>No time yet</source>
        <translation>Aún sin hora</translation>
    </message>
    <message>
        <source>Doctor is away</source>
        <translation>El médico no está</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movida</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Por confirmar</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Localizado</translation>
    </message>
    <message>
        <source>Message left</source>
        <translation>Mensaje dejado</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Número erróneo</translation>
    </message>
    <message>
        <source>Does not want to come</source>
        <translation>No quiere venir</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Mensaje enviado</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>{} was reached</source>
        <translation>{}: localizado</translation>
    </message>
    <message>
        <source>A message was left for {}</source>
        <translation>Se dejó un mensaje a {}</translation>
    </message>
    <message>
        <source>{} did not answer</source>
        <translation>{} no contestó</translation>
    </message>
    <message>
        <source>The number of {} is wrong</source>
        <translation>El número de {} es erróneo</translation>
    </message>
    <message>
        <source>{} does not want to come</source>
        <translation>{} no quiere venir</translation>
    </message>
    <message>
        <source>A message was sent to {}</source>
        <translation>Se envió un mensaje a {}</translation>
    </message>
</context>
<context>
    <name>cases</name>
    <message>
        <source>Kept · {}</source>
        <translation>Mantenida · {}</translation>
    </message>
    <message>
        <source>Needs a new time · {}</source>
        <translation>Necesita otra hora · {}</translation>
    </message>
    <message>
        <source>booked {when} by {who}</source>
        <translation>reservada {when} por {who}</translation>
    </message>
    <message>
        <source>booked {when}</source>
        <translation>reservada {when}</translation>
    </message>
    <message>
        <source>reached the server first</source>
        <translation>llegó antes al servidor</translation>
    </message>
    <message>
        <source>A change could not be kept: {who}, {when}</source>
        <translation>Un cambio no se pudo mantener: {who}, {when}</translation>
    </message>
    <message>
        <source>The clocks were changed: {who}, {when}</source>
        <translation>Se cambió la hora oficial: {who}, {when}</translation>
    </message>
    <message>
        <source>another desk</source>
        <translation>otro puesto</translation>
    </message>
    <message>
        <source>found {}</source>
        <translation>hallado {}</translation>
    </message>
    <message>
        <source>found {when} when {desk} came online</source>
        <translation>hallado {when} al conectarse {desk}</translation>
    </message>
    <message>
        <source>on {}</source>
        <translation>en {}</translation>
    </message>
    <message>
        <source>by {}</source>
        <translation>por {}</translation>
    </message>
    <message>
        <source>booked {}</source>
        <translation>reservada {}</translation>
    </message>
    <message>
        <source>It was booked when this still fitted. It needs another place.</source>
        <translation>Se reservó cuando aún encajaba. Necesita otro lugar.</translation>
    </message>
    <message>
        <source>With the new clocks it is at the same time as another visit.</source>
        <translation>Con la nueva hora oficial coincide con otra cita.</translation>
    </message>
    <message>
        <source>No clock shows the time that was promised. The patient has to be told.</source>
        <translation>Ningún reloj marca la hora prometida. Hay que avisar al paciente.</translation>
    </message>
    <message>
        <source>This desk’s program has to be updated</source>
        <translation>Hay que actualizar el programa de este puesto</translation>
    </message>
    <message>
        <source>A change from {desk} could not be read</source>
        <translation>No se pudo leer un cambio de {desk}</translation>
    </message>
    <message>
        <source>It was made with a newer program. Once all are updated, it can be read.</source>
        <translation>Se hizo con un programa más nuevo. Cuando todos estén actualizados, se podrá leer.</translation>
    </message>
    <message>
        <source>{what} ({when}). Nothing else depends on it.</source>
        <translation>{what} ({when}). Nada más depende de ello.</translation>
    </message>
    <message>
        <source>Written down on {desk}, {when}{by}.</source>
        <translation>Anotado: {desk}, {when}{by}.</translation>
    </message>
    <message>
        <source>The room is out of use: {who}, {when}</source>
        <translation>La sala está fuera de uso: {who}, {when}</translation>
    </message>
    <message>
        <source>{doctor} does not see patients then: {who}, {when}</source>
        <translation>{doctor} no atiende pacientes entonces: {who}, {when}</translation>
    </message>
    <message>
        <source>Two bookings for {doctor}, {when}</source>
        <translation>Dos reservas para {doctor}, {when}</translation>
    </message>
    <message>
        <source>Booked twice: {who}, {when}</source>
        <translation>Doble reserva: {who}, {when}</translation>
    </message>
    <message>
        <source>{doctor} is on leave: {who}, {when}</source>
        <translation>{doctor} está ausente: {who}, {when}</translation>
    </message>
    <message>
        <source>{doctor} does not work then: {who}, {when}</source>
        <translation>{doctor} no trabaja entonces: {who}, {when}</translation>
    </message>
    <message>
        <source>{doctor} is not free then: {who}, {when}</source>
        <translation>{doctor} no está libre entonces: {who}, {when}</translation>
    </message>
    <message>
        <source>The clinic is closed then: {who}, {when}</source>
        <translation>La clínica está cerrada entonces: {who}, {when}</translation>
    </message>
    <message>
        <source>No room for this visit: {who}, {when}</source>
        <translation>No hay sala para esta cita: {who}, {when}</translation>
    </message>
    <message>
        <source>One record number for two patients · {}</source>
        <translation>Un número de ficha para dos pacientes · {}</translation>
    </message>
    <message>
        <source>{field} changed on two desks · {who}</source>
        <translation>{field}: cambiado en dos puestos · {who}</translation>
    </message>
    <message>
        <source>Record changed on two desks · {}</source>
        <translation>Ficha cambiada en dos puestos · {}</translation>
    </message>
    <message>
        <source>Both were registered while the desks could not see each other.</source>
        <translation>Ambos se registraron mientras los puestos no podían verse.</translation>
    </message>
    <message>
        <source>Another desk</source>
        <translation>Otro puesto</translation>
    </message>
    <message>
        <source>in the record now: {}</source>
        <translation>ahora en la ficha: {}</translation>
    </message>
    <message>
        <source>move it</source>
        <translation>moverla</translation>
    </message>
    <message>
        <source>cancel it</source>
        <translation>cancelarla</translation>
    </message>
    <message>
        <source>let it take place after all</source>
        <translation>mantenerla a pesar de todo</translation>
    </message>
    <message>
        <source>change its status</source>
        <translation>cambiar su estado</translation>
    </message>
    <message>
        <source>{desk} wanted to {wish} at {when}{by}. It stands as the server has it.</source>
        <translation>{desk} quiso {wish}: {when}{by}. Queda como la tiene el servidor.</translation>
    </message>
    <message>
        <source>approved by {who} {when}</source>
        <translation>aprobada por {who} {when}</translation>
    </message>
    <message>
        <source>approved {when}</source>
        <translation>aprobada {when}</translation>
    </message>
    <message>
        <source>needs a call</source>
        <translation>requiere una llamada</translation>
    </message>
    <message>
        <source>{}, same time</source>
        <translation>{}, misma hora</translation>
    </message>
    <message numerus="yes">
        <source>Other desks made %n changes with a newer program. They show after the update.</source>
        <translation>
            <numerusform>Otro puesto hizo %n cambio con un programa más nuevo. Se verá tras la actualización.</numerusform>
            <numerusform>Otros puestos hicieron %n cambios con un programa más nuevo. Se verán tras la actualización.</numerusform>
        </translation>
    </message>
    <message>
        <source>The room lacks what this visit needs: {who}, {when}</source>
        <translation>A la sala le falta lo que esta cita necesita: {who}, {when}</translation>
    </message>
    <message>
        <source>This visit needs a room: {who}, {when}</source>
        <translation>Esta cita necesita una sala: {who}, {when}</translation>
    </message>
    <message numerus="yes">
        <source>Move all %n</source>
        <translation>
            <numerusform>Mover la cita</numerusform>
            <numerusform>Mover las %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits with {who} moved</source>
        <translation>
            <numerusform>%n cita con {who} movida</numerusform>
            <numerusform>%n citas con {who} movidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need a call</source>
        <translation>
            <numerusform>%n requiere una llamada</numerusform>
            <numerusform>%n requieren una llamada</numerusform>
        </translation>
    </message>
    <message>
        <source>Move {who} to {when}</source>
        <translation>Mover a {who}: {when}</translation>
    </message>
    <message>
        <source>Leave {who} at {when}</source>
        <translation>Dejar a {who}: {when}</translation>
    </message>
    <message>
        <source>Move {who} to {room}</source>
        <translation>Mover a {who}: {room}</translation>
    </message>
    <message>
        <source>Keep both (overbook)</source>
        <translation>Mantener ambas (sobrecupo)</translation>
    </message>
    <message>
        <source>Cancel {who}…</source>
        <translation>Cancelar cita de {who}…</translation>
    </message>
    <message>
        <source>Keep {value}</source>
        <translation>Mantener {value}</translation>
    </message>
    <message>
        <source>Keep both numbers</source>
        <translation>Mantener los dos números</translation>
    </message>
    <message>
        <source>{who} moved to {when}</source>
        <translation>{who}: movida a {when}</translation>
    </message>
    <message>
        <source>{who} stays at {when}</source>
        <translation>{who} se queda: {when}</translation>
    </message>
    <message>
        <source>{who} moved to {doctor}, {when}</source>
        <translation>{who}: movida a {doctor}, {when}</translation>
    </message>
    <message>
        <source>{who} moved to {room}</source>
        <translation>{who}: movida a {room}</translation>
    </message>
    <message>
        <source>Both visits are kept: {who}</source>
        <translation>Se mantienen ambas citas: {who}</translation>
    </message>
    <message>
        <source>Visit cancelled: {who}</source>
        <translation>Cita cancelada: {who}</translation>
    </message>
    <message>
        <source>{who}: kept {value}</source>
        <translation>{who}: se mantiene {value}</translation>
    </message>
    <message>
        <source>{who}: both numbers are kept</source>
        <translation>{who}: se mantienen los dos números</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Se deja como está</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Could not be kept: {}</source>
        <translation>No se pudo mantener: {}</translation>
    </message>
    <message>
        <source>Who did it may not do so any more.</source>
        <translation>Quien lo hizo ya no tiene permiso para ello.</translation>
    </message>
    <message>
        <source>What it was about is not there any more.</source>
        <translation>Aquello de lo que trataba ya no existe.</translation>
    </message>
    <message>
        <source>What it followed on could not be kept.</source>
        <translation>Lo anterior, de lo que dependía, no se pudo mantener.</translation>
    </message>
    <message>
        <source>Another desk had changed the same before that.</source>
        <translation>Otro puesto había cambiado lo mismo antes.</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Second phone number</source>
        <translation>Segundo número de teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Persona de contacto</translation>
    </message>
    <message>
        <source>Contact phone</source>
        <translation>Teléfono de contacto</translation>
    </message>
    <message>
        <source>Usual doctor</source>
        <translation>Médico habitual</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>Número de ficha</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>otra persona</translation>
    </message>
    <message>
        <source>Review one by one</source>
        <translation>Revisar una por una</translation>
    </message>
    <message numerus="yes">
        <source>Leave approved: {who}, {days} · %n visits affected</source>
        <translation>
            <numerusform>Ausencia aprobada: {who}, {days} · %n cita afectada</numerusform>
            <numerusform>Ausencia aprobada: {who}, {days} · %n citas afectadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Call %n…</source>
        <translation>
            <numerusform>Llamar a %n…</numerusform>
            <numerusform>Llamar a %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Move {moves}, then call {calls}…</source>
        <translation>Mover {moves}, luego llamar a {calls}…</translation>
    </message>
    <message numerus="yes">
        <source>%n can move to another time</source>
        <translation>
            <numerusform>%n puede pasar a otra hora</numerusform>
            <numerusform>%n pueden pasar a otra hora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can move to {doctor} at the same time</source>
        <translation>
            <numerusform>%n puede pasar a {doctor} a la misma hora</numerusform>
            <numerusform>%n pueden pasar a {doctor} a la misma hora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can move to colleagues at the same time</source>
        <translation>
            <numerusform>%n puede pasar a un colega a la misma hora</numerusform>
            <numerusform>%n pueden pasar a colegas a la misma hora</numerusform>
        </translation>
    </message>
    <message>
        <source>Give {who} another number</source>
        <translation>Dar otro número a {who}</translation>
    </message>
    <message>
        <source>{who} has another record number</source>
        <translation>{who} tiene otro número de ficha</translation>
    </message>
    <message>
        <source>another room</source>
        <translation>otra sala</translation>
    </message>
    <message>
        <source>what {} says</source>
        <translation>lo que dice {}</translation>
    </message>
    <message>
        <source>Keep {}</source>
        <translation>Mantener {}</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejar como está</translation>
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
        <translation>Emiratos Árabes Unidos</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afganistán</translation>
    </message>
    <message>
        <source>Antigua &amp; Barbuda</source>
        <translation>Antigua y Barbuda</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguila</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albania</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenia</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antártida</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Samoa Americana</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Islas Aland</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaiyán</translation>
    </message>
    <message>
        <source>Bosnia &amp; Herzegovina</source>
        <translation>Bosnia y Herzegovina</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladés</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgaria</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Baréin</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benín</translation>
    </message>
    <message>
        <source>St. Barthélemy</source>
        <translation>San Bartolomé</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermudas</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunéi</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivia</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Caribe neerlandés</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bután</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Isla Bouvet</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Bielorrusia</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belice</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Islas Cocos</translation>
    </message>
    <message>
        <source>Congo - Kinshasa</source>
        <translation>República Democrática del Congo</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>República Centroafricana</translation>
    </message>
    <message>
        <source>Congo - Brazzaville</source>
        <translation>Congo</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Islas Cook</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Camerún</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombia</translation>
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
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curazao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Isla de Navidad</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chipre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Chequia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Yibuti</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dinamarca</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>República Dominicana</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Argelia</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonia</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egipto</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Sáhara Occidental</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Etiopía</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlandia</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fiyi</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Islas Malvinas</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Micronesia</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Islas Feroe</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabón</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Granada</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgia</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Guayana Francesa</translation>
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
        <translation>Groenlandia</translation>
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
        <translation>Guadalupe</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Guinea Ecuatorial</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grecia</translation>
    </message>
    <message>
        <source>South Georgia &amp; South Sandwich Islands</source>
        <translation>Islas Georgia del Sur y Sandwich del Sur</translation>
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
        <translation>Guinea-Bisáu</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Hong Kong SAR China</source>
        <translation>RAE de Hong Kong (China)</translation>
    </message>
    <message>
        <source>Heard Island &amp; McDonald Islands</source>
        <translation>Islas Heard y McDonald</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croacia</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haití</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hungría</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Isla de Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Territorio Británico del Océano Índico</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Irán</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islandia</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaica</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordania</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japón</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirguistán</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Camboya</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Comoras</translation>
    </message>
    <message>
        <source>St. Kitts &amp; Nevis</source>
        <translation>San Cristóbal y Nieves</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Corea del Norte</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corea del Sur</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Islas Caimán</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazajistán</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Líbano</translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <translation>Santa Lucía</translation>
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
        <translation>Lesoto</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituania</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburgo</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Letonia</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libia</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marruecos</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Mónaco</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavia</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>St. Martin</source>
        <translation>San Martín</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Islas Marshall</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macedonia del Norte</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Myanmar (Burma)</source>
        <translation>Myanmar (Birmania)</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolia</translation>
    </message>
    <message>
        <source>Macao SAR China</source>
        <translation>RAE de Macao (China)</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Islas Marianas del Norte</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinica</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritania</translation>
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
        <translation>Mauricio</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Maldivas</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malaui</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malasia</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambique</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nueva Caledonia</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Níger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Isla Norfolk</translation>
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
        <translation>Países Bajos</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noruega</translation>
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
        <translation>Nueva Zelanda</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Omán</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panamá</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Perú</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Polinesia Francesa</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papúa Nueva Guinea</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipinas</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistán</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polonia</translation>
    </message>
    <message>
        <source>St. Pierre &amp; Miquelon</source>
        <translation>San Pedro y Miquelón</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>Islas Pitcairn</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Territorios Palestinos</translation>
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
        <translation>Catar</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumanía</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbia</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rusia</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabia Saudí</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Islas Salomón</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychelles</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudán</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suecia</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>St. Helena, Ascension &amp; Tristan da Cunha</source>
        <translation>Santa Elena</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Eslovenia</translation>
    </message>
    <message>
        <source>Svalbard &amp; Jan Mayen</source>
        <translation>Svalbard y Jan Mayen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Eslovaquia</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leona</translation>
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
        <translation>Surinam</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Sudán del Sur</translation>
    </message>
    <message>
        <source>São Tomé &amp; Príncipe</source>
        <translation>Santo Tomé y Príncipe</translation>
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
        <translation>Siria</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Esuatini</translation>
    </message>
    <message>
        <source>Turks &amp; Caicos Islands</source>
        <translation>Islas Turcas y Caicos</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Chad</translation>
    </message>
    <message>
        <source>French Southern and Antarctic Lands</source>
        <translation>Territorios Australes Franceses</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Tailandia</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tayikistán</translation>
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
        <translation>Turkmenistán</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Túnez</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquía</translation>
    </message>
    <message>
        <source>Trinidad &amp; Tobago</source>
        <translation>Trinidad y Tobago</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwán</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzania</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucrania</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>U.S. Outlying Islands</source>
        <translation>Islas menores alejadas de EE. UU.</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Uzbekistán</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Ciudad del Vaticano</translation>
    </message>
    <message>
        <source>St. Vincent &amp; Grenadines</source>
        <translation>San Vicente y las Granadinas</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Islas Vírgenes Británicas</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Islas Vírgenes de EE. UU.</translation>
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
        <translation>Wallis y Futuna</translation>
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
        <translation>Yemen</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Sudáfrica</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabue</translation>
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
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Búlgaro</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Bosnio</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Checo</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griego</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estonio</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persa</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Croata</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Húngaro</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Lituano</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Letón</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Neerlandés</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Noruego</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polaco</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Pastún</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumano</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Ruso</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Eslovaco</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Esloveno</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanés</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbio</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Sueco</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tailandés</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>Tigriña</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ucraniano</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chino</translation>
    </message>
</context>
<context>
    <name>leave</name>
    <message>
        <source>Block time</source>
        <translation>Bloquear horas</translation>
    </message>
    <message>
        <source>Block the time</source>
        <translation>Bloquear las horas</translation>
    </message>
    <message>
        <source>This provider</source>
        <translation>Este profesional</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Varios</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>thu, 26.11., tomorrow</source>
        <translation>jue, 26/11, mañana</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Desde – hasta</translation>
    </message>
    <message>
        <source>15-16:30, or empty: the whole day</source>
        <translation>15-16:30, o vacío: todo el día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>The same day, if empty</source>
        <translation>El mismo día, si está vacío</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Team meeting</source>
        <translation>Reunión de equipo</translation>
    </message>
    <message>
        <source>Whose time</source>
        <translation>Horas de quién</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Esto no es una fecha.</translation>
    </message>
    <message>
        <source>These are no hours. Write them like 15-16:30.</source>
        <translation>Esto no son horas. Escríbalas como 15-16:30.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Everyone’s time is blocked: {}</source>
        <translation>Horas de todos bloqueadas: {}</translation>
    </message>
    <message>
        <source>Time of {whom} is blocked: {why}</source>
        <translation>Horas de {whom} bloqueadas: {why}</translation>
    </message>
    <message>
        <source>Another day than in the week</source>
        <translation>Un día distinto de la semana</translation>
    </message>
    <message>
        <source>Save the day</source>
        <translation>Guardar el día</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>Otro horario</translation>
    </message>
    <message>
        <source>Extra hours</source>
        <translation>Horas extra</translation>
    </message>
    <message>
        <source>tomorrow, 24.12., fri</source>
        <translation>mañana, 24/12, vie</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>8-12, 13:30-17</source>
        <translation>8-12, 13:30-17</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Puede quedar vacío</translation>
    </message>
    <message>
        <source>That day</source>
        <translation>Ese día</translation>
    </message>
    <message>
        <source>These are no hours. Write them like 8-12, 13:30-17.</source>
        <translation>Esto no son horas. Escríbalas como 8-12, 13:30-17.</translation>
    </message>
    <message>
        <source>{who} is closed on {day}</source>
        <translation>{who}: cerrado {day}</translation>
    </message>
    <message>
        <source>{who} has other hours on {day}</source>
        <translation>{who}: otro horario {day}</translation>
    </message>
    <message>
        <source>{who} has extra hours on {day}</source>
        <translation>{who}: horas extra {day}</translation>
    </message>
    <message>
        <source>Other days and blocks</source>
        <translation>Otros días y bloqueos</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>also {}</source>
        <translation>también {}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Open again: {}</source>
        <translation>Reabrir: {}</translation>
    </message>
    <message>
        <source>{} follows the week again</source>
        <translation>{} vuelve al horario semanal</translation>
    </message>
    <message>
        <source>Holidays and closing days</source>
        <translation>Festivos y días de cierre</translation>
    </message>
    <message>
        <source>Save closing days</source>
        <translation>Guardar días de cierre</translation>
    </message>
    <message>
        <source>Add the day</source>
        <translation>Añadir el día</translation>
    </message>
    <message>
        <source>Close on all of them</source>
        <translation>Cerrar todos ellos</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>BE, or empty</source>
        <translation>BE, o vacío</translation>
    </message>
    <message>
        <source>Own closing day</source>
        <translation>Día de cierre propio</translation>
    </message>
    <message>
        <source>24.12., 2 jan</source>
        <translation>24/12, 2 ene</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Cómo se llama</translation>
    </message>
    <message>
        <source>Works outing</source>
        <translation>Excursión del equipo</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>El año anterior</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>El año siguiente</translation>
    </message>
    <message numerus="yes">
        <source>%n visits that day</source>
        <translation>
            <numerusform>%n cita ese día</numerusform>
            <numerusform>%n citas ese día</numerusform>
        </translation>
    </message>
    <message>
        <source>no visits that day</source>
        <translation>ninguna cita ese día</translation>
    </message>
    <message numerus="yes">
        <source>%n visits in those days</source>
        <translation>
            <numerusform>%n cita en esos días</numerusform>
            <numerusform>%n citas en esos días</numerusform>
        </translation>
    </message>
    <message>
        <source>“{reason}”</source>
        <translation>«{reason}»</translation>
    </message>
    <message numerus="yes">
        <source>%n keep their time with</source>
        <translation>
            <numerusform>%n mantiene la hora con</numerusform>
            <numerusform>%n mantienen su hora con</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move to the nearest time</source>
        <translation>
            <numerusform>%n pasa a la hora más cercana</numerusform>
            <numerusform>%n pasan a la hora más cercana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need a call</source>
        <translation>
            <numerusform>%n requiere una llamada</numerusform>
            <numerusform>%n requieren una llamada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re-place %n visits</source>
        <translation>
            <numerusform>Recolocar %n cita</numerusform>
            <numerusform>Recolocar %n citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve and re-place %n</source>
        <translation>
            <numerusform>Aprobar y recolocar %n</numerusform>
            <numerusform>Aprobar y recolocar %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n days</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Two letters, such as DE.</source>
        <translation>Dos letras, como DE.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Rellene este campo.</translation>
    </message>
    <message>
        <source>Closing days saved</source>
        <translation>Días de cierre guardados</translation>
    </message>
    <message>
        <source>Leave request: {who}, {when}</source>
        <translation>Solicitud de ausencia: {who}, {when}</translation>
    </message>
    <message>
        <source>asked {}</source>
        <translation>solicitada {}</translation>
    </message>
    <message>
        <source>no visits in those days</source>
        <translation>sin citas en esos días</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>solicitada</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobada</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>{who} needs a call</source>
        <translation>{who} requiere una llamada</translation>
    </message>
    <message>
        <source>{who}: same time, {doctor}</source>
        <translation>{who}: misma hora, {doctor}</translation>
    </message>
    <message>
        <source>{who}: {when}, {doctor}</source>
        <translation>{who}: {when}, {doctor}</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>on the same day</source>
        <translation>el mismo día</translation>
    </message>
    <message>
        <source>Who is sick today?</source>
        <translation>¿Quién está enfermo hoy?</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>Mostrar el plan</translation>
    </message>
    <message>
        <source>Type the first letters of the family name.</source>
        <translation>Escriba las primeras letras del apellido.</translation>
    </message>
    <message>
        <source>Sick</source>
        <translation>Enfermo</translation>
    </message>
    <message>
        <source>Leave asked for today: {}</source>
        <translation>Ausencia solicitada para hoy: {}</translation>
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
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>{} days</source>
        <comment>not a whole number of them</comment>
        <translation>{} días</translation>
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
        <translation>Esta se queda</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Aún nadie</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>se queda</translation>
    </message>
    <message>
        <source>goes into the other</source>
        <translation>pasa a la otra</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>What {} holds</source>
        <translation>Qué contiene {}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Segundo teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Contact or guardian</source>
        <translation>Contacto o tutor</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>Su teléfono</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What becomes of each row</source>
        <translation>Qué pasa con cada fila</translation>
    </message>
    <message>
        <source>Those known already are somebody else: import them too</source>
        <translation>Los ya conocidos son otras personas: importarlos también</translation>
    </message>
    <message>
        <source>the month first</source>
        <translation>el mes primero</translation>
    </message>
    <message>
        <source>the day first</source>
        <translation>el día primero</translation>
    </message>
    <message>
        <source>Birth dates such as 3.4.2001 are read with {}.</source>
        <translation>Las fechas de nacimiento como 3.4.2001 se leen con {}.</translation>
    </message>
    <message>
        <source>All {}</source>
        <translation>Todos {}</translation>
    </message>
    <message>
        <source>Good {}</source>
        <translation>Buenas {}</translation>
    </message>
    <message>
        <source>Known already {}</source>
        <translation>Ya conocidas {}</translation>
    </message>
    <message>
        <source>Wrong {}</source>
        <translation>Erróneas {}</translation>
    </message>
    <message>
        <source>good</source>
        <translation>buena</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>ya conocida</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>errónea</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>{} is spelt differently</source>
        <translation>{} se escribe de otra forma</translation>
    </message>
    <message numerus="yes">
        <source>{} and %n more are spelt differently</source>
        <translation>
            <numerusform>{} y %n más se escriben de otra forma</numerusform>
            <numerusform>{} y %n más se escriben de otra forma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n</source>
        <translation>
            <numerusform>el primero</numerusform>
            <numerusform>los primeros %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} of {all}</source>
        <translation>{first} de {all}</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>same birth date</source>
        <translation>misma fecha de nacimiento</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mismo nombre</translation>
    </message>
    <message>
        <source>names sound alike</source>
        <translation>nombres que suenan igual</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>mismo teléfono</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>mismo correo</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionar…</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>No es la misma</translation>
    </message>
    <message>
        <source>Visits of {}</source>
        <translation>Citas de {}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Abrir la ficha</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>Register somebody new</source>
        <translation>Registrar a alguien nuevo</translation>
    </message>
    <message>
        <source>Edit the record</source>
        <translation>Editar la ficha</translation>
    </message>
    <message>
        <source>Set or clear the alert</source>
        <translation>Poner o quitar el aviso</translation>
    </message>
    <message>
        <source>Write down a call</source>
        <translation>Anotar una llamada</translation>
    </message>
    <message>
        <source>Ask to come again</source>
        <translation>Pedir que vuelva</translation>
    </message>
    <message>
        <source>Put on the waitlist</source>
        <translation>Puesto en lista de espera</translation>
    </message>
    <message>
        <source>Next visit on the board</source>
        <translation>Próxima cita en el calendario</translation>
    </message>
    <message>
        <source>Merge with another record</source>
        <translation>Fusionar con otra ficha</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>No es la misma persona</translation>
    </message>
    <message>
        <source>Take merged records apart</source>
        <translation>Separar fichas fusionadas</translation>
    </message>
    <message>
        <source>Archive, or bring back</source>
        <translation>Archivar o recuperar</translation>
    </message>
    <message>
        <source>Import or save patients</source>
        <translation>Importar o guardar pacientes</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>{} and {} are spelt differently</source>
        <translation>{} y {} se escriben de otra forma</translation>
    </message>
    <message>
        <source>Usual doctor</source>
        <translation>Médico habitual</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Próxima cita</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>Inasistencias</translation>
    </message>
    <message>
        <source>Alert: {}</source>
        <translation>Aviso: {}</translation>
    </message>
    <message>
        <source>This visit needs a new time.</source>
        <translation>Esta cita necesita otra hora.</translation>
    </message>
    <message>
        <source>needs a new time</source>
        <translation>necesita otra hora</translation>
    </message>
    <message>
        <source>female</source>
        <translation>mujer</translation>
    </message>
    <message>
        <source>male</source>
        <translation>hombre</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>¿Misma persona?</translation>
    </message>
    <message>
        <source>Not the same – register</source>
        <translation>No es igual – registrar</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivada</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Usar esta</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Board</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>Schedules &amp; leave</source>
        <translation>Horas y ausencias</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>There is no printer on this computer. It can be saved as a PDF instead.</source>
        <translation>No hay ninguna impresora en este equipo. Se puede guardar como PDF.</translation>
    </message>
    <message>
        <source>The printer {} takes nothing now.</source>
        <translation>La impresora {} no acepta nada ahora.</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>There is nothing to show for this time.</source>
        <translation>No hay nada que mostrar de este período.</translation>
    </message>
    <message>
        <source>Quarter {n}, {year}</source>
        <translation>Trimestre {n}, {year}</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>citas</translation>
    </message>
    <message>
        <source>of the time booked</source>
        <translation>del tiempo reservado</translation>
    </message>
    <message>
        <source>no-shows</source>
        <translation>inasistencias</translation>
    </message>
    <message>
        <source>usual wait</source>
        <translation>espera habitual</translation>
    </message>
    <message>
        <source>booked ahead</source>
        <translation>de antelación</translation>
    </message>
    <message>
        <source>new patients</source>
        <translation>pacientes nuevos</translation>
    </message>
    <message>
        <source>No-shows by weekday</source>
        <translation>Inasistencias por día de la semana</translation>
    </message>
    <message>
        <source>Of those who came or did not.</source>
        <translation>De quienes acudieron o no.</translation>
    </message>
    <message>
        <source>No-shows by how far ahead it was booked</source>
        <translation>Inasistencias según la antelación de la reserva</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>How full each day was</source>
        <translation>Ocupación de cada día</translation>
    </message>
    <message>
        <source>Booked of open time; what is hatched was closed.</source>
        <translation>Reservado del tiempo abierto; lo rayado estaba cerrado.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Profesional</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Booked minutes</source>
        <translation>Minutos reservados</translation>
    </message>
    <message>
        <source>Open minutes</source>
        <translation>Minutos abiertos</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>How full each provider was</source>
        <translation>Ocupación de cada profesional</translation>
    </message>
    <message>
        <source>Booked of open time, in the whole period.</source>
        <translation>Reservado del tiempo abierto, en todo el período.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>No-shows by provider</source>
        <translation>Inasistencias por profesional</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Faltaron</translation>
    </message>
    <message>
        <source>How far ahead visits are booked</source>
        <translation>Con cuánta antelación se reservan las citas</translation>
    </message>
    <message>
        <source>Visits that were held or missed.</source>
        <translation>Citas realizadas o a las que no se acudió.</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Reservada</translation>
    </message>
    <message>
        <source>From arriving to the room: the bar is the usual wait, the line beyond it the longest.</source>
        <translation>Desde la llegada hasta la consulta: la barra es la espera habitual; la línea que la prolonga, la más larga.</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>{booked} of {open}</source>
        <comment>hours</comment>
        <translation>{booked} de {open}</translation>
    </message>
    <message numerus="yes">
        <source>{missed} of %Ln visits</source>
        <translation>
            <numerusform>{missed} de %Ln cita</numerusform>
            <numerusform>{missed} de %Ln citas</numerusform>
        </translation>
    </message>
    <message>
        <source>How long patients wait</source>
        <translation>Cuánto esperan los pacientes</translation>
    </message>
    <message>
        <source>Usual minutes</source>
        <translation>Minutos habituales</translation>
    </message>
    <message>
        <source>Longest minutes</source>
        <translation>Máximo de minutos</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>En consulta</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Recurrentes</translation>
    </message>
    <message>
        <source>New and returning patients</source>
        <translation>Pacientes nuevos y recurrentes</translation>
    </message>
    <message>
        <source>New is whose first visit here lies in the period.</source>
        <translation>Nuevo es quien tiene su primera cita aquí dentro del período.</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Not known any more</source>
        <translation>Ya no se conoce</translation>
    </message>
    <message>
        <source>Who booked the visits</source>
        <translation>Quién reservó las citas</translation>
    </message>
    <message>
        <source>Visits in the period.</source>
        <translation>Citas en el período.</translation>
    </message>
    <message numerus="yes">
        <source>at most {longest}, %Ln visits</source>
        <translation>
            <numerusform>como máximo {longest}, %Ln cita</numerusform>
            <numerusform>como máximo {longest}, %Ln citas</numerusform>
        </translation>
    </message>
    <message>
        <source>At which desk they were booked</source>
        <translation>En qué puesto se reservaron</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>Página {n} de {all}</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>mismo día</translation>
    </message>
    <message>
        <source>within a week</source>
        <translation>en una semana</translation>
    </message>
    <message>
        <source>within a month</source>
        <translation>en un mes</translation>
    </message>
    <message>
        <source>later</source>
        <translation>más tarde</translation>
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
        <translation>Esto no puede ser correcto – {name}: {why}.</translation>
    </message>
    <message>
        <source>The first line has to name the columns: family name, given name, birth date.</source>
        <translation>La primera fila debe nombrar las columnas: apellidos, nombre, fecha de nacimiento.</translation>
    </message>
    <message>
        <source>The {name} is missing.</source>
        <translation>Falta: {name}.</translation>
    </message>
    <message>
        <source>The {name} can&apos;t be right as it is written.</source>
        <translation>Tal como está escrito no puede ser correcto: {name}.</translation>
    </message>
    <message>
        <source>The birth date can&apos;t be read. Write it as 1961-03-14.</source>
        <translation>No se puede leer la fecha de nacimiento. Escríbala así: 1961-03-14.</translation>
    </message>
    <message>
        <source>Two columns hold the {name}.</source>
        <translation>Dos columnas contienen lo mismo: {name}.</translation>
    </message>
    <message>
        <source>No column holds: {names}.</source>
        <translation>Ninguna columna contiene: {names}.</translation>
    </message>
    <message>
        <source>Family name and given name can&apos;t be told apart.</source>
        <translation>No se pueden distinguir los apellidos y el nombre.</translation>
    </message>
    <message>
        <source>What sex is “{text}”? Male, female, other or unknown.</source>
        <translation>¿Qué sexo es «{text}»? Hombre, mujer, otro o desconocido.</translation>
    </message>
    <message>
        <source>There is no day {text}.</source>
        <translation>No existe el día {text}.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message numerus="yes">
        <source>The file has more than %n rows. Import it in parts.</source>
        <translation>
            <numerusform>El archivo tiene más de una fila. Impórtelo por partes.</numerusform>
            <numerusform>El archivo tiene más de %n filas. Impórtelo por partes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %n MB. Import it in parts.</source>
        <translation>
            <numerusform>El archivo ocupa más de %n MB. Impórtelo por partes.</numerusform>
            <numerusform>El archivo ocupa más de %n MB. Impórtelo por partes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has more than %n columns.</source>
        <translation>
            <numerusform>El archivo tiene más de una columna.</numerusform>
            <numerusform>El archivo tiene más de %n columnas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {why}.</source>
        <translation>No se puede leer {file}: {why}.</translation>
    </message>
    <message>
        <source>This is no table: {why}.</source>
        <translation>Esto no es una tabla: {why}.</translation>
    </message>
    <message>
        <source>Your account may not see this.</source>
        <translation>Su cuenta no puede ver esto.</translation>
    </message>
    <message>
        <source>Your account may not do this.</source>
        <translation>Su cuenta no puede hacer esto.</translation>
    </message>
    <message>
        <source>This is the recovery key of another clinic, or an older one.</source>
        <translation>Es la clave de recuperación de otra clínica, o una anterior.</translation>
    </message>
    <message>
        <source>The password is not right.</source>
        <translation>La contraseña no es correcta.</translation>
    </message>
    <message>
        <source>A time is given in whole minutes.</source>
        <translation>Las horas se dan en minutos enteros.</translation>
    </message>
    <message>
        <source>The end comes before the start.</source>
        <translation>El final va antes del inicio.</translation>
    </message>
    <message>
        <source>The calendar goes from {first} to {last}.</source>
        <translation>El calendario va de {first} a {last}.</translation>
    </message>
    <message>
        <source>On {day} the clocks skip {time}; the next time is {next}.</source>
        <translation>El {day} el cambio de hora se salta las {time}; la hora siguiente es {next}.</translation>
    </message>
    <message>
        <source>There is no time zone {name}. Try one like Europe/Berlin.</source>
        <translation>No existe la zona horaria {name}. Pruebe una como Europe/Berlin.</translation>
    </message>
    <message>
        <source>This was not taken back.</source>
        <translation>Esto no se había deshecho.</translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation>Esto ya se deshizo.</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>Detenido: no se cambió nada.</translation>
    </message>
    <message>
        <source>This visit can&apos;t be moved any more.</source>
        <translation>Esta cita ya no se puede mover.</translation>
    </message>
    <message>
        <source>Somebody else has moved this visit meanwhile.</source>
        <translation>Otra persona ha movido esta cita entretanto.</translation>
    </message>
    <message>
        <source>On {day}: {why}</source>
        <translation>El {day}: {why}</translation>
    </message>
    <message>
        <source>These visits are there already.</source>
        <translation>Estas citas ya existen.</translation>
    </message>
    <message>
        <source>Somebody else has cancelled this visit meanwhile.</source>
        <translation>Otra persona ha cancelado esta cita entretanto.</translation>
    </message>
    <message>
        <source>The patient is taken from {start} to {end}.</source>
        <translation>El paciente está ocupado de {start} a {end}.</translation>
    </message>
    <message>
        <source>The provider is taken from {start} to {end}.</source>
        <translation>El profesional está ocupado de {start} a {end}.</translation>
    </message>
    <message>
        <source>The room is taken from {start} to {end}.</source>
        <translation>La sala está ocupada de {start} a {end}.</translation>
    </message>
    <message>
        <source>The room is held until {end}.</source>
        <translation>La sala está retenida hasta las {end}.</translation>
    </message>
    <message>
        <source>Held until {end}.</source>
        <translation>Retenido hasta las {end}.</translation>
    </message>
    <message>
        <source>The clocks go as the country says; a single visit can be moved.</source>
        <translation>Los relojes van como dicta el país; una cita suelta se puede mover.</translation>
    </message>
    <message>
        <source>Every visit is at the time that the clocks give it.</source>
        <translation>Cada cita está a la hora que le dan los relojes.</translation>
    </message>
    <message>
        <source>This visit has no time any more.</source>
        <translation>Esta cita ya no tiene hora.</translation>
    </message>
    <message>
        <source>This visit is at that time already.</source>
        <translation>Esta cita ya está a esa hora.</translation>
    </message>
    <message>
        <source>This visit was given another time meanwhile.</source>
        <translation>Esta cita tiene entretanto otra hora.</translation>
    </message>
    <message>
        <source>This contact was struck already.</source>
        <translation>Esta llamada o mensaje ya está tachado.</translation>
    </message>
    <message>
        <source>This contact was not struck.</source>
        <translation>Esta llamada o mensaje no estaba tachado.</translation>
    </message>
    <message>
        <source>This recall was cleared already.</source>
        <translation>Esta revisión ya está hecha.</translation>
    </message>
    <message>
        <source>This recall is open already.</source>
        <translation>Esta revisión ya está abierta.</translation>
    </message>
    <message>
        <source>All rooms with {what} are taken then.</source>
        <translation>Todas las salas con {what} están ocupadas entonces.</translation>
    </message>
    <message>
        <source>No room in use has {what}.</source>
        <translation>Ninguna sala en uso tiene {what}.</translation>
    </message>
    <message>
        <source>{name} does not have {what}, which this visit needs.</source>
        <translation>{name} no tiene {what}, que esta cita necesita.</translation>
    </message>
    <message>
        <source>All rooms are taken then.</source>
        <translation>Todas las salas están ocupadas entonces.</translation>
    </message>
    <message>
        <source>This visit needs a room with {what}.</source>
        <translation>Esta cita necesita una sala con {what}.</translation>
    </message>
    <message>
        <source>This hold was released already.</source>
        <translation>Esta hora ya no está retenida.</translation>
    </message>
    <message>
        <source>This hold has run out already.</source>
        <translation>La retención de esta hora ya caducó.</translation>
    </message>
    <message>
        <source>That time is held for another patient.</source>
        <translation>Esa hora está retenida para otro paciente.</translation>
    </message>
    <message>
        <source>There are visits, calls or a place on the waitlist by now.</source>
        <translation>Ya hay citas, llamadas o un puesto en la lista de espera.</translation>
    </message>
    <message>
        <source>Who stated this may not overbook.</source>
        <translation>Quien lo registró no puede dar sobrecupos.</translation>
    </message>
    <message>
        <source>There is no such day until then.</source>
        <translation>No hay ningún día así hasta entonces.</translation>
    </message>
    <message numerus="yes">
        <source>A series has at most %n visits.</source>
        <translation>
            <numerusform>Una serie tiene como máximo una cita.</numerusform>
            <numerusform>Una serie tiene como máximo %n citas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This leave was rejected; its visits stay where they are.</source>
        <translation>Esta ausencia se rechazó; sus citas se quedan donde están.</translation>
    </message>
    <message>
        <source>This leave was withdrawn; its visits stay where they are.</source>
        <translation>Esta ausencia se retiró; sus citas se quedan donde están.</translation>
    </message>
    <message>
        <source>There is no visit that could be moved.</source>
        <translation>No hay ninguna cita que se pueda mover.</translation>
    </message>
    <message>
        <source>The plan moves a visit twice.</source>
        <translation>El plan mueve una cita dos veces.</translation>
    </message>
    <message>
        <source>A visit of this plan is not hit by the leave any more.</source>
        <translation>Una cita de este plan ya no está afectada por la ausencia.</translation>
    </message>
    <message numerus="yes">
        <source>Visits are booked from today to %n days ahead.</source>
        <translation>
            <numerusform>Las citas se reservan desde hoy hasta mañana.</numerusform>
            <numerusform>Las citas se reservan desde hoy hasta dentro de %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>propuesta</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>retenida</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>reservada</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>marcada como llegada</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>en consulta</translation>
    </message>
    <message>
        <source>done</source>
        <translation>atendida</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>marked as a no-show</source>
        <translation>marcada como no acudida</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>marcada como introducida por error</translation>
    </message>
    <message>
        <source>on the waitlist</source>
        <translation>en lista de espera</translation>
    </message>
    <message>
        <source>This visit is {status} already.</source>
        <translation>Esta cita ya está {status}.</translation>
    </message>
    <message>
        <source>This visit is {status}; it can&apos;t be {wanted}.</source>
        <translation>Esta cita está {status}; no puede quedar {wanted}.</translation>
    </message>
    <message>
        <source>This visit belongs to no series.</source>
        <translation>Esta cita no pertenece a ninguna serie.</translation>
    </message>
    <message>
        <source>Every date of the series is left out.</source>
        <translation>Se han omitido todas las fechas de la serie.</translation>
    </message>
    <message>
        <source>This visit was not cancelled.</source>
        <translation>Esta cita no estaba cancelada.</translation>
    </message>
    <message>
        <source>This visit is confirmed already.</source>
        <translation>Esta cita ya está confirmada.</translation>
    </message>
    <message>
        <source>This visit can&apos;t be confirmed any more.</source>
        <translation>Esta cita ya no se puede confirmar.</translation>
    </message>
    <message>
        <source>There is no step to take back.</source>
        <translation>No hay ningún paso que deshacer.</translation>
    </message>
    <message>
        <source>This visit needs a time first.</source>
        <translation>Esta cita necesita antes una hora.</translation>
    </message>
    <message>
        <source>Somebody else has found a way out meanwhile.</source>
        <translation>Otra persona ha encontrado una solución entretanto.</translation>
    </message>
    <message>
        <source>This visit is {status} by now.</source>
        <translation>Esta cita ya está {status}.</translation>
    </message>
    <message numerus="yes">
        <source>A visit is booked at least %n hours ahead.</source>
        <translation>
            <numerusform>Las citas se reservan al menos con una hora de antelación.</numerusform>
            <numerusform>Las citas se reservan al menos con %n horas de antelación.</numerusform>
        </translation>
    </message>
    <message>
        <source>That day is over; visits are booked for today or later.</source>
        <translation>Ese día ya pasó; las citas se reservan para hoy o más tarde.</translation>
    </message>
    <message numerus="yes">
        <source>The clinic books at most %n days ahead.</source>
        <translation>
            <numerusform>La clínica da citas como mucho con un día de antelación.</numerusform>
            <numerusform>La clínica da citas como mucho con %n días de antelación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A visit is booked at least %n minutes ahead.</source>
        <translation>
            <numerusform>Las citas se reservan al menos con un minuto de antelación.</numerusform>
            <numerusform>Las citas se reservan al menos con %n minutos de antelación.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your account may not overbook.</source>
        <translation>Su cuenta no puede dar sobrecupos.</translation>
    </message>
    <message>
        <source>This visit needs a time again. Its ways out are in Attention.</source>
        <translation>Esta cita vuelve a necesitar una hora. Las salidas están en «Atención».</translation>
    </message>
    <message>
        <source>This visit has no time.</source>
        <translation>Esta cita no tiene hora.</translation>
    </message>
    <message>
        <source>Only a visit that could not stand can be without a time.</source>
        <translation>Solo una cita que no se pudo mantener puede quedar sin hora.</translation>
    </message>
    <message>
        <source>The time of day ends before it begins.</source>
        <translation>La franja horaria termina antes de empezar.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>El último día va antes del primero.</translation>
    </message>
    <message>
        <source>This patient waits for that already.</source>
        <translation>Este paciente ya espera eso.</translation>
    </message>
    <message>
        <source>This patient waits no longer.</source>
        <translation>Este paciente ya no espera.</translation>
    </message>
    <message>
        <source>This patient waits already.</source>
        <translation>Este paciente ya espera.</translation>
    </message>
    <message>
        <source>Another patient waits there.</source>
        <translation>Ahí espera otro paciente.</translation>
    </message>
    <message>
        <source>This case was mended by a change that stands.</source>
        <translation>Este caso se resolvió con un cambio que sigue en pie.</translation>
    </message>
    <message>
        <source>This case is closed already.</source>
        <translation>Este caso ya está cerrado.</translation>
    </message>
    <message>
        <source>This visit needs a new time, or has to be cancelled.</source>
        <translation>Esta cita necesita otra hora, o hay que cancelarla.</translation>
    </message>
    <message>
        <source>This case is open.</source>
        <translation>Este caso está abierto.</translation>
    </message>
    <message>
        <source>This is the clinic&apos;s only administrator. Make somebody else one first.</source>
        <translation>Es la única persona administradora de la clínica. Nombre antes a otra.</translation>
    </message>
    <message>
        <source>It says so already: nothing was changed.</source>
        <translation>Ya consta así: no se cambió nada.</translation>
    </message>
    <message>
        <source>They have these roles already.</source>
        <translation>Ya tiene estas funciones.</translation>
    </message>
    <message>
        <source>This is no verifier of a password.</source>
        <translation>Esto no es un verificador de contraseña.</translation>
    </message>
    <message>
        <source>This account is out of use already.</source>
        <translation>Esta cuenta ya está fuera de uso.</translation>
    </message>
    <message>
        <source>This account is in use already.</source>
        <translation>Esta cuenta ya está en uso.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Elija al menos una función.</translation>
    </message>
    <message>
        <source>Somebody signs in as {name} already. Choose another name.</source>
        <translation>Alguien ya entra como {name}. Elija otro nombre.</translation>
    </message>
    <message>
        <source>This cannot be left empty.</source>
        <translation>Esto no puede quedar vacío.</translation>
    </message>
    <message>
        <source>A password is not kept, so the former one can&apos;t come back. Set another one.</source>
        <translation>Las contraseñas no se guardan, así que la anterior no puede volver. Ponga otra.</translation>
    </message>
    <message>
        <source>You can set your own password only.</source>
        <translation>Solo puede cambiar su propia contraseña.</translation>
    </message>
    <message>
        <source>Who stated this may not do so, or not any more.</source>
        <translation>Quien lo registró no puede hacerlo, o ya no.</translation>
    </message>
    <message>
        <source>The record says so already: nothing was changed.</source>
        <translation>La ficha ya lo dice: no se cambió nada.</translation>
    </message>
    <message>
        <source>The alert says so already.</source>
        <translation>El aviso ya lo dice.</translation>
    </message>
    <message>
        <source>This patient has no alert.</source>
        <translation>Este paciente no tiene ningún aviso.</translation>
    </message>
    <message>
        <source>This record is archived already.</source>
        <translation>Esta ficha ya está archivada.</translation>
    </message>
    <message>
        <source>This record is in use already.</source>
        <translation>Esta ficha ya está en uso.</translation>
    </message>
    <message>
        <source>A record cannot be merged into itself.</source>
        <translation>Una ficha no se puede fusionar consigo misma.</translation>
    </message>
    <message>
        <source>These records are merged already.</source>
        <translation>Estas fichas ya están fusionadas.</translation>
    </message>
    <message>
        <source>This record stands on its own already.</source>
        <translation>Esta ficha ya es independiente.</translation>
    </message>
    <message>
        <source>It was merged into another record.</source>
        <translation>Se fusionó con otra ficha.</translation>
    </message>
    <message>
        <source>Somebody changed the {field} meanwhile. Look at it again first.</source>
        <translation>Alguien lo cambió entretanto: {field}. Mírelo de nuevo antes.</translation>
    </message>
    <message>
        <source>Record number {number} belongs to somebody else. Correct the record: it is given another number.</source>
        <translation>El número de ficha {number} es de otra persona. Corrija la ficha: recibirá otro número.</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>apellidos</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>fecha de nacimiento</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexo</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>email</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>intérprete</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>contact person</source>
        <translation>persona de contacto</translation>
    </message>
    <message>
        <source>contact phone</source>
        <translation>teléfono de contacto</translation>
    </message>
    <message>
        <source>second phone</source>
        <translation>segundo teléfono</translation>
    </message>
    <message>
        <source>record number</source>
        <translation>número de ficha</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>usual provider</source>
        <translation>profesional habitual</translation>
    </message>
    <message>
        <source>This birth date is still to come.</source>
        <translation>Esta fecha de nacimiento aún está por llegar.</translation>
    </message>
    <message>
        <source>Nobody here was born before {year}.</source>
        <translation>Aquí nadie nació antes de {year}.</translation>
    </message>
    <message>
        <source>{name}, born {born}, is registered as {number}. Is this somebody else?</source>
        <translation>{name}, con fecha de nacimiento {born}, ya consta como {number}. ¿Es otra persona?</translation>
    </message>
    <message>
        <source>This is no phone number.</source>
        <translation>Esto no es un número de teléfono.</translation>
    </message>
    <message>
        <source>No country has this code. A number from abroad begins with + and the country&apos;s code.</source>
        <translation>Ningún país tiene este prefijo. Un número del extranjero empieza con + y el prefijo del país.</translation>
    </message>
    <message>
        <source>This phone number is too long.</source>
        <translation>Este número de teléfono es demasiado largo.</translation>
    </message>
    <message>
        <source>This phone number is too short.</source>
        <translation>Este número de teléfono es demasiado corto.</translation>
    </message>
    <message>
        <source>Give this phone number with its area code.</source>
        <translation>Indique este número con su prefijo.</translation>
    </message>
    <message>
        <source>A record cannot be told apart from itself.</source>
        <translation>Una ficha no se puede distinguir de sí misma.</translation>
    </message>
    <message>
        <source>These two are told apart already.</source>
        <translation>Estas dos personas ya se distinguen.</translation>
    </message>
    <message>
        <source>These two are not told apart.</source>
        <translation>Estas dos personas no se distinguen.</translation>
    </message>
    <message>
        <source>This provider sees no patients here any more.</source>
        <translation>Este profesional ya no atiende aquí.</translation>
    </message>
    <message>
        <source>This provider sees patients here already.</source>
        <translation>Este profesional ya atiende aquí.</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>solicitada</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>{name} has hours at this location: it stays.</source>
        <translation>{name} tiene horario en esta sede: se queda.</translation>
    </message>
    <message>
        <source>These hours are there already.</source>
        <translation>Este horario ya existe.</translation>
    </message>
    <message>
        <source>Say which hours come on top of the week&apos;s.</source>
        <translation>Diga qué horas se añaden a las de la semana.</translation>
    </message>
    <message>
        <source>This time is blocked already.</source>
        <translation>Esta hora ya está bloqueada.</translation>
    </message>
    <message>
        <source>The block ends before it starts.</source>
        <translation>El bloqueo termina antes de empezar.</translation>
    </message>
    <message>
        <source>This leave request is {status} already.</source>
        <translation>Esta solicitud ya está {status}.</translation>
    </message>
    <message>
        <source>This leave request is {status}; it can&apos;t become {wanted}.</source>
        <translation>Esta solicitud está {status}; no puede quedar {wanted}.</translation>
    </message>
    <message>
        <source>There is a leave request from {start} to {end} already.</source>
        <translation>Ya hay una solicitud de ausencia del {start} al {end}.</translation>
    </message>
    <message>
        <source>Working hours end after they start.</source>
        <translation>El horario termina después de empezar.</translation>
    </message>
    <message>
        <source>Booked from {start} to {end}: {name}.</source>
        <translation>Reservado de {start} a {end}: {name}.</translation>
    </message>
    <message>
        <source>{name} sees patients no more.</source>
        <translation>{name} ya no atiende pacientes.</translation>
    </message>
    <message>
        <source>Too close to the visit from {start} to {end}.</source>
        <translation>Demasiado cerca de la cita de {start} a {end}.</translation>
    </message>
    <message>
        <source>{name} is held until {end}.</source>
        <translation>{name} está retenida hasta las {end}.</translation>
    </message>
    <message>
        <source>{name} is not at {place}.</source>
        <translation>{name} no está en {place}.</translation>
    </message>
    <message>
        <source>The patient has a visit from {start} to {end}.</source>
        <translation>El paciente tiene una cita de {start} a {end}.</translation>
    </message>
    <message>
        <source>{name} is in use until {end}: {whom}.</source>
        <translation>{name} está en uso hasta {end}: {whom}.</translation>
    </message>
    <message>
        <source>{name} is out of use.</source>
        <translation>{name} está fuera de uso.</translation>
    </message>
    <message>
        <source>That day is over.</source>
        <translation>Ese día ya pasó.</translation>
    </message>
    <message numerus="yes">
        <source>The clinic wants to know %n minutes ahead.</source>
        <translation>
            <numerusform>La clínica quiere saberlo un minuto antes.</numerusform>
            <numerusform>La clínica quiere saberlo %n minutos antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>another patient</source>
        <translation>otro paciente</translation>
    </message>
    <message>
        <source>The clocks go as the country says; a block can be opened, leave withdrawn.</source>
        <translation>Los relojes van como dicta el país; un bloqueo se puede abrir y una ausencia, retirar.</translation>
    </message>
    <message>
        <source>Blocks and leave are at the times that the clocks give them.</source>
        <translation>Los bloqueos y las ausencias están a la hora que les dan los relojes.</translation>
    </message>
    <message>
        <source>There is nothing any more that the clocks could move.</source>
        <translation>Ya no hay nada que los relojes puedan mover.</translation>
    </message>
    <message>
        <source>It is at that time already.</source>
        <translation>Ya está a esa hora.</translation>
    </message>
    <message>
        <source>Newer rules of the clocks say when it is.</source>
        <translation>Unas reglas más recientes de los relojes dicen cuándo es.</translation>
    </message>
    <message>
        <source>That day there: {hours}.</source>
        <translation>Ese día allí: {hours}.</translation>
    </message>
    <message>
        <source>Outside of working hours at {place}. {hours}</source>
        <translation>Fuera del horario en {place}. {hours}</translation>
    </message>
    <message>
        <source>On leave until {end}.</source>
        <translation>Ausente hasta {end}.</translation>
    </message>
    <message>
        <source>Blocked until {end}: {label}.</source>
        <translation>Bloqueado hasta {end}: {label}.</translation>
    </message>
    <message>
        <source>The clinic is closed: {label}.</source>
        <translation>La clínica está cerrada: {label}.</translation>
    </message>
    <message>
        <source>no hours</source>
        <translation>sin horario</translation>
    </message>
    <message>
        <source>That day: {hours}.</source>
        <translation>Ese día: {hours}.</translation>
    </message>
    <message>
        <source>Outside of working hours. {hours}</source>
        <translation>Fuera del horario. {hours}</translation>
    </message>
    <message>
        <source>That day there ({why}): {hours}.</source>
        <translation>Ese día allí ({why}): {hours}.</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>de {start} a {end}</translation>
    </message>
    <message>
        <source>That day ({why}): {hours}.</source>
        <translation>Ese día ({why}): {hours}.</translation>
    </message>
    <message>
        <source>Say whose time is blocked: some providers&apos;, or everyone&apos;s.</source>
        <translation>Diga de quién es el tiempo que se bloquea: de algunos profesionales o de todos.</translation>
    </message>
    <message>
        <source>Say first in which country the clinic is.</source>
        <translation>Diga primero en qué país está la clínica.</translation>
    </message>
    <message>
        <source>No region {region} is known of {country}. There are: {parts}.</source>
        <translation>No se conoce la región {region} de {country}. Hay: {parts}.</translation>
    </message>
    <message>
        <source>No holidays are known of {country}.</source>
        <translation>No se conocen festivos de {country}.</translation>
    </message>
    <message>
        <source>Approving and refusing leave is for others.</source>
        <translation>Aprobar o rechazar ausencias corresponde a otras personas.</translation>
    </message>
    <message>
        <source>Somebody else has to approve your own leave.</source>
        <translation>Su propia ausencia debe aprobarla otra persona.</translation>
    </message>
    <message>
        <source>{name} is at another location.</source>
        <translation>{name} está en otra sede.</translation>
    </message>
    <message>
        <source>This desk belongs to another clinic.</source>
        <translation>Este puesto pertenece a otra clínica.</translation>
    </message>
    <message>
        <source>These are the clinic&apos;s holidays already.</source>
        <translation>Esos ya son los festivos de la clínica.</translation>
    </message>
    <message>
        <source>This location is there already.</source>
        <translation>Esta sede ya existe.</translation>
    </message>
    <message>
        <source>This desk belongs to a clinic already: {name}.</source>
        <translation>Este puesto ya pertenece a una clínica: {name}.</translation>
    </message>
    <message>
        <source>The clinic has given up the location of {room}: it can&apos;t be used again.</source>
        <translation>La clínica ha dejado la sede de {room}: ya no se puede volver a usar.</translation>
    </message>
    <message>
        <source>{day} is in the list twice.</source>
        <translation>{day} está dos veces en la lista.</translation>
    </message>
    <message>
        <source>A clinic is founded once; its records have to be kept.</source>
        <translation>Una clínica se crea una sola vez; sus registros deben conservarse.</translation>
    </message>
    <message>
        <source>Say which server, and the code that lets this desk in.</source>
        <translation>Diga qué servidor y el código que deja entrar a este puesto.</translation>
    </message>
    <message>
        <source>Desks of this computer belong to {url}.</source>
        <translation>Los puestos de este equipo pertenecen a {url}.</translation>
    </message>
    <message>
        <source>This desk joins its clinic as soon as you say who you are.</source>
        <translation>Este puesto se une a su clínica en cuanto diga quién es.</translation>
    </message>
    <message>
        <source>Say who signs in, with --user NAME.</source>
        <translation>Diga quién entra, con --user NAME.</translation>
    </message>
    <message>
        <source>This folder has its clinic already.</source>
        <translation>Esta carpeta ya tiene su clínica.</translation>
    </message>
    <message>
        <source>Nobody has an account at this clinic yet: set up its first desk by hand.</source>
        <translation>Nadie tiene todavía cuenta en esta clínica: configure su primer puesto a mano.</translation>
    </message>
    <message>
        <source>Rooms of this location are still in use, such as {room}: it stays.</source>
        <translation>Aún se usan salas de esta sede, como {room}: se queda.</translation>
    </message>
    <message>
        <source>This name and password don&apos;t fit together.</source>
        <translation>El nombre y la contraseña no coinciden.</translation>
    </message>
    <message>
        <source>Several people work here: say who you are with --user NAME.</source>
        <translation>Aquí trabajan varias personas: diga quién es con --user NAME.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Front desk</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Clínico</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>You can read this. An administrator can change it.</source>
        <translation>Puede leer esto. Un administrador puede cambiarlo.</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>Your account may not do this. Somebody with the permission can.</source>
        <translation>Su cuenta no puede hacer esto. Puede alguien con el permiso.</translation>
    </message>
    <message>
        <source>This is not there any more. The list will show what is.</source>
        <translation>Esto ya no está. La lista mostrará lo que hay.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Rellene este campo.</translation>
    </message>
    <message>
        <source>The server can’t be reached just now. Everything is kept on this desk.</source>
        <translation>Ahora no se puede acceder al servidor. Todo se guarda en este puesto.</translation>
    </message>
    <message>
        <source>This record is archived.</source>
        <translation>Esta ficha está archivada.</translation>
    </message>
    <message>
        <source>This provider sees no patients here any more.</source>
        <translation>Este profesional ya no atiende aquí.</translation>
    </message>
    <message>
        <source>This visit type is no longer in use.</source>
        <translation>Este tipo de cita ya no está en uso.</translation>
    </message>
    <message>
        <source>This room is no longer in use.</source>
        <translation>Esta sala ya no está en uso.</translation>
    </message>
    <message>
        <source>This clinic is connected to a server already.</source>
        <translation>Esta clínica ya está conectada a un servidor.</translation>
    </message>
    <message>
        <source>That time is blocked.</source>
        <translation>Esa hora está bloqueada.</translation>
    </message>
    <message>
        <source>It was stopped; nothing was written.</source>
        <translation>Se detuvo; no se escribió nada.</translation>
    </message>
    <message>
        <source>There is a clinic on this desk already.</source>
        <translation>Ya hay una clínica en este puesto.</translation>
    </message>
    <message>
        <source>The server does not take this code: it was used, or its time is over.</source>
        <translation>El servidor no acepta este código: ya se usó o ha caducado.</translation>
    </message>
    <message>
        <source>The file is damaged. A backup can be restored.</source>
        <translation>El archivo está dañado. Se puede restaurar una copia.</translation>
    </message>
    <message>
        <source>The server does not know this desk any more.</source>
        <translation>El servidor ya no conoce este puesto.</translation>
    </message>
    <message>
        <source>Somebody with the same name and birth date, or the same phone, is here already.</source>
        <translation>Ya hay alguien con el mismo nombre y fecha de nacimiento, o el mismo teléfono.</translation>
    </message>
    <message>
        <source>Somebody signs in with this name already.</source>
        <translation>Alguien ya entra con este nombre.</translation>
    </message>
    <message>
        <source>The clinic is closed on that day.</source>
        <translation>La clínica está cerrada ese día.</translation>
    </message>
    <message>
        <source>That time is over.</source>
        <translation>Esa hora ya pasó.</translation>
    </message>
    <message>
        <source>This is no longer in use.</source>
        <translation>Esto ya no está en uso.</translation>
    </message>
    <message>
        <source>That step does not follow from where the visit is now.</source>
        <translation>Ese paso no sigue al estado actual de la cita.</translation>
    </message>
    <message>
        <source>Somebody has to stay administrator.</source>
        <translation>Alguien tiene que seguir siendo administrador.</translation>
    </message>
    <message>
        <source>There is leave already in that time.</source>
        <translation>Ya hay una ausencia en ese tiempo.</translation>
    </message>
    <message>
        <source>The clinic has given up this location.</source>
        <translation>La clínica ha dejado esta sede.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this. Please install that one.</source>
        <translation>Lo escribió una versión más reciente del programa. Instálela, por favor.</translation>
    </message>
    <message>
        <source>This clinic is not connected to a server.</source>
        <translation>Esta clínica no está conectada a ningún servidor.</translation>
    </message>
    <message>
        <source>There is nothing left to take back.</source>
        <translation>No queda nada que deshacer.</translation>
    </message>
    <message>
        <source>They are on leave then.</source>
        <translation>Hay una ausencia en ese momento.</translation>
    </message>
    <message>
        <source>That is outside the working hours.</source>
        <translation>Eso está fuera del horario.</translation>
    </message>
    <message>
        <source>There are visits, calls or a place on the waitlist by now.</source>
        <translation>Ya hay citas, llamadas o un puesto en la lista de espera.</translation>
    </message>
    <message>
        <source>Another record has this number.</source>
        <translation>Otra ficha tiene este número.</translation>
    </message>
    <message>
        <source>That time is taken.</source>
        <translation>Esa hora está ocupada.</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile. Please look again.</source>
        <translation>Alguien lo cambió entretanto. Mírelo de nuevo, por favor.</translation>
    </message>
    <message>
        <source>That is another clinic.</source>
        <translation>Esa es otra clínica.</translation>
    </message>
    <message>
        <source>The clinic does not book that far ahead.</source>
        <translation>La clínica no reserva con tanta antelación.</translation>
    </message>
    <message>
        <source>That is too soon: the clinic asks for more notice.</source>
        <translation>Es demasiado pronto: la clínica pide más antelación.</translation>
    </message>
    <message>
        <source>Something is missing to do this.</source>
        <translation>Falta algo para hacerlo.</translation>
    </message>
    <message>
        <source>A visit needs a time.</source>
        <translation>Una cita necesita una hora.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Esto es demasiado largo.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Esto no es una fecha.</translation>
    </message>
    <message>
        <source>This is not a time.</source>
        <translation>Esto no es una hora.</translation>
    </message>
    <message>
        <source>Please choose one.</source>
        <translation>Elija uno, por favor.</translation>
    </message>
    <message>
        <source>This has to stay empty.</source>
        <translation>Esto debe quedar vacío.</translation>
    </message>
    <message>
        <source>The server’s history is not the one that this desk knows.</source>
        <translation>El historial del servidor no es el que conoce este puesto.</translation>
    </message>
    <message>
        <source>This can’t be right as it stands.</source>
        <translation>Así no puede estar bien.</translation>
    </message>
    <message>
        <source>Rooms or working hours there are still in use.</source>
        <translation>Todavía hay salas u horarios en uso allí.</translation>
    </message>
    <message>
        <source>Name and password don’t open this, or something else holds it.</source>
        <translation>El nombre y la contraseña no abren esto, o algo lo retiene.</translation>
    </message>
    <message>
        <source>This can’t be taken back.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>This visit needs a room with its equipment.</source>
        <translation>Esta cita necesita una sala con su equipamiento.</translation>
    </message>
    <message>
        <source>Some rows can’t be imported; nothing was written.</source>
        <translation>Algunas filas no se pueden importar; no se escribió nada.</translation>
    </message>
    <message>
        <source>This file can’t be read.</source>
        <translation>No se puede leer este archivo.</translation>
    </message>
    <message>
        <source>The server can’t take this change.</source>
        <translation>El servidor no puede aceptar este cambio.</translation>
    </message>
    <message>
        <source>It can’t be written there.</source>
        <translation>No se puede escribir ahí.</translation>
    </message>
    <message>
        <source>This desk’s program has to be updated first.</source>
        <translation>Primero hay que actualizar el programa de este puesto.</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Retenida</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Reservada</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>En consulta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Atendida</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>No acudió</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Introducida por error</translation>
    </message>
    <message>
        <source>This can’t be right as it is written.</source>
        <translation>Tal como está escrito no puede ser correcto.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Esto no es un número.</translation>
    </message>
    <message>
        <source>This is {ge} at least.</source>
        <translation>Como mínimo {ge}.</translation>
    </message>
    <message>
        <source>This is {le} at most.</source>
        <translation>Como máximo {le}.</translation>
    </message>
</context>
<context>
    <name>visits in brief</name>
    <message numerus="yes">
        <source>{missed} of %n visits</source>
        <comment>No-shows</comment>
        <translation>
            <numerusform>{missed} de %n cita</numerusform>
            <numerusform>{missed} de %n citas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waitlist</name>
    <message>
        <source>Urgency</source>
        <translation>Urgencia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>Quién espera</translation>
    </message>
    <message>
        <source>until {}</source>
        <translation>hasta {}</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>desde hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>desde {}</translation>
    </message>
    <message>
        <source>before {}</source>
        <translation>antes de {}</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>cualquier hora</translation>
    </message>
    <message>
        <source>after {}</source>
        <translation>después de {}</translation>
    </message>
</context>
</TS>
