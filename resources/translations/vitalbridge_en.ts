<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
