<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>freehold::DraftKeeper</name>
    <message numerus="yes">
        <source>There is an unsaved draft of %n minutes ago.</source>
        <translation>
            <numerusform>There is an unsaved draft of %n minute ago.</numerusform>
            <numerusform>There is an unsaved draft of %n minutes ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is an unsaved draft of %n hours ago.</source>
        <translation>
            <numerusform>There is an unsaved draft of %n hour ago.</numerusform>
            <numerusform>There is an unsaved draft of %n hours ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freehold::FieldForm</name>
    <message numerus="yes">
        <source>This cannot be saved yet. %n fields need a look, first “%1”.</source>
        <translation>
            <numerusform>This cannot be saved yet. %n field needs a look: “%1”.</numerusform>
            <numerusform>This cannot be saved yet. %n fields need a look, first “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freehold::LayoutCanvas</name>
    <message numerus="yes">
        <source>%n shapes, none chosen</source>
        <translation>
            <numerusform>%n shape, none chosen</numerusform>
            <numerusform>%n shapes, none chosen</numerusform>
        </translation>
    </message>
</context>
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
</TS>
