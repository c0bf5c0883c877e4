<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>freehold::CollectionScreen</name>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freehold::DashboardScreen</name>
    <message numerus="yes">
        <source>%1 bookings</source>
        <translation>
            <numerusform>%1 booking</numerusform>
            <numerusform>%1 bookings</numerusform>
        </translation>
    </message>
</context>
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
    <name>freehold::LayoutScreen</name>
    <message numerus="yes">
        <source>%1 shapes</source>
        <translation>
            <numerusform>%1 shape</numerusform>
            <numerusform>%1 shapes</numerusform>
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
    <name>freehold::MainWindow</name>
    <message numerus="yes">
        <source>%n jobs running</source>
        <translation>
            <numerusform>%n job running</numerusform>
            <numerusform>%n jobs running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freehold::NewCompanyForm</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <comment>in a chart</comment>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freehold::OfficeDoor</name>
    <message numerus="yes">
        <source>The office refused %n changes made here. They wait for your decision in the sync centre.</source>
        <translation>
            <numerusform>The office refused %n change made here. It waits for your decision in the sync centre.</numerusform>
            <numerusform>The office refused %n changes made here. They wait for your decision in the sync centre.</numerusform>
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
        <source>%1 plots</source>
        <translation>
            <numerusform>%1 plot</numerusform>
            <numerusform>%1 plots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freehold::RegisterScreen</name>
    <message numerus="yes">
        <source>%1 lines</source>
        <translation>
            <numerusform>%1 line</numerusform>
            <numerusform>%1 lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freehold::ReportScreen</name>
    <message numerus="yes">
        <source>%1 lines</source>
        <translation>
            <numerusform>%1 line</numerusform>
            <numerusform>%1 lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freehold::ReportsScreen</name>
    <message numerus="yes">
        <source>%n reports</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freehold::SyncPill</name>
    <message numerus="yes">
        <source>Synced %n min ago</source>
        <translation>
            <numerusform>Synced %n min ago</numerusform>
            <numerusform>Synced %n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes waiting (offline)</source>
        <translation>
            <numerusform>%n change waiting (offline)</numerusform>
            <numerusform>%n changes waiting (offline)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %n changes</source>
        <translation>
            <numerusform>Sending %n change</numerusform>
            <numerusform>Sending %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need your decision</source>
        <translation>
            <numerusform>%n needs your decision</numerusform>
            <numerusform>%n need your decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freehold::TrashScreen</name>
    <message numerus="yes">
        <source>%1 records</source>
        <translation>
            <numerusform>%1 record</numerusform>
            <numerusform>%1 records</numerusform>
        </translation>
    </message>
</context>
</TS>
