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
</TS>
