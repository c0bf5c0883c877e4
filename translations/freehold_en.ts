<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>freehold::LegendButton</name>
    <message numerus="yes">
        <source>%1: %n plots</source>
        <translation>
            <numerusform>%1: %n plot</numerusform>
            <numerusform>%1: %n plots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freehold::PlotPanel</name>
    <message numerus="yes">
        <source>Book %n plots</source>
        <translation>
            <numerusform>Book %n plot</numerusform>
            <numerusform>Book %n plots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plots chosen</source>
        <translation>
            <numerusform>%n plot chosen</numerusform>
            <numerusform>%n plots chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freehold::ProjectScreen</name>
    <message numerus="yes">
        <source>%n plots</source>
        <translation>
            <numerusform>%n plot</numerusform>
            <numerusform>%n plots</numerusform>
        </translation>
    </message>
</context>
</TS>
