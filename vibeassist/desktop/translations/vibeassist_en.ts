<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Duration</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation><numerusform>%n day</numerusform><numerusform>%n days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation><numerusform>%n minute</numerusform><numerusform>%n minutes</numerusform></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>Conversations are kept here for %n day(s).</source>
        <translation><numerusform>Conversations are kept here for %n day.</numerusform><numerusform>Conversations are kept here for %n days.</numerusform></translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation><numerusform>%n conversation</numerusform><numerusform>%n conversations</numerusform></translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message numerus="yes">
        <source>Choose it in the menu within %n minute(s).</source>
        <translation><numerusform>Choose it in the menu within %n minute.</numerusform><numerusform>Choose it in the menu within %n minutes.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The loudspeaker lost sound %n time(s).</source>
        <translation><numerusform>The loudspeaker lost sound %n time.</numerusform><numerusform>The loudspeaker lost sound %n times.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The microphone lost sound %n time(s).</source>
        <translation><numerusform>The microphone lost sound %n time.</numerusform><numerusform>The microphone lost sound %n times.</numerusform></translation>
    </message>
</context>
</TS>
