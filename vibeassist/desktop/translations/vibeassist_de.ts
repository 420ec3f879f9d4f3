<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Check everything</source>
        <translation>Alles prüfen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>Für einen Bericht kopieren</translation>
    </message>
    <message>
        <source>Does everything work?</source>
        <translation>Funktioniert alles?</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Licences of the parts</source>
        <translation>Lizenzen der Bestandteile</translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}, PySide6 {pyside}, {system}</source>
        <translation>Python {python}, Qt {qt}, PySide6 {pyside}, {system}</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License 3; they are separate files and may be replaced.</source>
        <translation>Qt und PySide6 werden unter der GNU Lesser General Public License 3 verwendet; sie sind eigene Dateien und dürfen ersetzt werden.</translation>
    </message>
    <message>
        <source>Tries sound, network, keyring, connection, tray and hotkey.</source>
        <translation>Prüft Ton, Netzwerk, Schlüsselbund, Verbindung, Infobereich und Tastenkürzel.</translation>
    </message>
    <message>
        <source>vibeassist is free software (MIT).</source>
        <translation>vibeassist ist freie Software (MIT).</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Captions…</source>
        <translation>&amp;Untertitel …</translation>
    </message>
    <message>
        <source>&amp;End conversation</source>
        <translation>Gespräch b&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Go on where it stopped</source>
        <translation>&amp;Weitermachen, wo es aufgehört hat</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf …</translation>
    </message>
    <message>
        <source>&amp;Mute microphone</source>
        <translation>&amp;Mikrofon stummschalten</translation>
    </message>
    <message>
        <source>&amp;Push to talk</source>
        <translation>&amp;Push-to-talk</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Start conversation</source>
        <translation>Gespräch &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Voice</source>
        <translation>S&amp;timme</translation>
    </message>
    <message>
        <source>Captions in the pi&amp;ll</source>
        <translation>Untertitel in der &amp;Leiste</translation>
    </message>
    <message>
        <source>Last pr&amp;oblem…</source>
        <translation>Letztes Pr&amp;oblem …</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Perso&amp;na</source>
        <translation>Perso&amp;na</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>E&amp;instellungen …</translation>
    </message>
    <message>
        <source>Show the p&amp;ill</source>
        <translation>&amp;Gesprächsleiste anzeigen</translation>
    </message>
    <message>
        <source>Stop this &amp;reply</source>
        <translation>Diese &amp;Antwort abbrechen</translation>
    </message>
    <message>
        <source>The new persona speaks in the next conversation.</source>
        <translation>Die neue Persona spricht ab dem nächsten Gespräch.</translation>
    </message>
    <message>
        <source>The new voice speaks in the next conversation.</source>
        <translation>Die neue Stimme spricht ab dem nächsten Gespräch.</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>{state} · {title}</source>
        <translation>{state} · {title}</translation>
    </message>
</context>
<context>
    <name>AudioPage</name>
    <message>
        <source>A process of its own for sound</source>
        <translation>Eigener Prozess für den Ton</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Changes hold from the next conversation on.</source>
        <translation>Änderungen gelten ab dem nächsten Gespräch.</translation>
    </message>
    <message>
        <source>Echo cancelling</source>
        <translation>Echounterdrückung</translation>
    </message>
    <message>
        <source>Even out the loudness</source>
        <translation>Lautstärke angleichen</translation>
    </message>
    <message>
        <source>For fans and traffic. In a quiet room your voice is better without it.</source>
        <translation>Gegen Lüfter und Verkehrslärm. In einem ruhigen Raum klingt deine Stimme ohne sie besser.</translation>
    </message>
    <message>
        <source>For those who move about while they talk.</source>
        <translation>Für alle, die beim Sprechen umhergehen.</translation>
    </message>
    <message>
        <source>Holds at once. For microphones that are slow to open: between conversations it stays open, nothing of it is sent or kept, and the icon shows it.</source>
        <translation>Gilt sofort. Für Mikrofone, die langsam öffnen: Zwischen Gesprächen bleibt es offen, nichts davon wird gesendet oder aufbewahrt, und das Symbol zeigt es.</translation>
    </message>
    <message>
        <source>Keep the microphone open</source>
        <translation>Mikrofon offen lassen</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Noise suppression</source>
        <translation>Rauschunterdrückung</translation>
    </message>
    <message>
        <source>Nothing that the app does can hold it up. Switch it off where a sandbox lets no program start another one.</source>
        <translation>Nichts, was die App tut, kann den Ton aufhalten. Schalte es aus, wo eine Sandbox keinem Programm erlaubt, ein anderes zu starten.</translation>
    </message>
    <message>
        <source>Remove rumble</source>
        <translation>Rumpeln entfernen</translation>
    </message>
    <message>
        <source>Seldom needed</source>
        <translation>Selten nötig</translation>
    </message>
    <message>
        <source>Steps, bumps and hum below any voice.</source>
        <translation>Schritte, Stöße und Brummen, tiefer als jede Stimme.</translation>
    </message>
    <message>
        <source>Takes the assistant&apos;s own voice out of the microphone.</source>
        <translation>Entfernt die Stimme des Assistenten aus dem Mikrofonsignal.</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>Systemstandard</translation>
    </message>
    <message>
        <source>Where there is an echo</source>
        <translation>Wo es ein Echo gibt</translation>
    </message>
    <message>
        <source>Your voice</source>
        <translation>Deine Stimme</translation>
    </message>
</context>
<context>
    <name>CaptionsWindow</name>
    <message>
        <source>Captions – vibeassist</source>
        <translation>Untertitel – vibeassist</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Text to send</source>
        <translation>Text zum Senden</translation>
    </message>
    <message>
        <source>Type instead of speaking</source>
        <translation>Tippen statt sprechen</translation>
    </message>
    <message>
        <source>What you and the assistant say appears here.</source>
        <translation>Hier erscheint, was du und der Assistent sagen.</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>The system&apos;s own</source>
        <translation>Systemstandard</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Nicht vorhanden.</translation>
    </message>
</context>
<context>
    <name>ConnectStep</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden …</translation>
    </message>
    <message>
        <source>From Google AI Studio, aistudio.google.com.</source>
        <translation>Aus Google AI Studio, aistudio.google.com.</translation>
    </message>
    <message>
        <source>Gemini API key</source>
        <translation>Gemini-API-Schlüssel</translation>
    </message>
    <message>
        <source>How would you like to talk?</source>
        <translation>Wie möchtest du sprechen?</translation>
    </message>
    <message>
        <source>Just try it</source>
        <translation>Einfach ausprobieren</translation>
    </message>
    <message>
        <source>Practice needs no key, no account and no network.</source>
        <translation>Die Übung braucht weder Schlüssel noch Konto noch Netzwerk.</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>This computer talks with Google directly.</source>
        <translation>Dieser Computer spricht direkt mit Google.</translation>
    </message>
    <message>
        <source>Through a gateway</source>
        <translation>Über ein Gateway</translation>
    </message>
    <message>
        <source>Token or enrolment code</source>
        <translation>Token oder Anmeldecode</translation>
    </message>
    <message>
        <source>Whoever runs the gateway gives you one.</source>
        <translation>Du bekommst ihn von denen, die das Gateway betreiben.</translation>
    </message>
    <message>
        <source>With my Gemini key</source>
        <translation>Mit meinem Gemini-Schlüssel</translation>
    </message>
    <message>
        <source>You can change this at any time in the settings.</source>
        <translation>Du kannst das jederzeit in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Your company or your group holds the key for you.</source>
        <translation>Deine Firma oder deine Gruppe verwahrt den Schlüssel für dich.</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>A further authority to trust, as PEM: an emulator&apos;s or a company&apos;s.</source>
        <translation>Eine weitere vertrauenswürdige Zertifizierungsstelle als PEM: die eines Emulators oder einer Firma.</translation>
    </message>
    <message>
        <source>A gateway</source>
        <translation>Ein Gateway</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address of the Live API</source>
        <translation>Adresse der Live API</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>Changes hold from the next conversation on.</source>
        <translation>Änderungen gelten ab dem nächsten Gespräch.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden …</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>For an emulator or a proxy.</source>
        <translation>Für einen Emulator oder einen Proxy.</translation>
    </message>
    <message>
        <source>From Google AI Studio, aistudio.google.com.</source>
        <translation>Aus Google AI Studio, aistudio.google.com.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Gemini API key</source>
        <translation>Gemini-API-Schlüssel</translation>
    </message>
    <message>
        <source>Gemini, with your own key</source>
        <translation>Gemini, mit eigenem Schlüssel</translation>
    </message>
    <message>
        <source>Holds at once. After the start and after a conversation one stands ready for two minutes, so that the next one begins sooner. It sends no sound.</source>
        <translation>Gilt sofort. Nach dem Start und nach einem Gespräch steht zwei Minuten lang eine Verbindung bereit, damit das nächste früher beginnt. Sie sendet keinen Ton.</translation>
    </message>
    <message>
        <source>In a pause; for networks that cut long connections.</source>
        <translation>In einer Pause; für Netzwerke, die lange Verbindungen trennen.</translation>
    </message>
    <message>
        <source>Keep a connection ready</source>
        <translation>Verbindung bereithalten</translation>
    </message>
    <message>
        <source>Leave it empty for the one that this program is made for.</source>
        <translation>Lass das Feld leer für die, für die dieses Programm gemacht ist.</translation>
    </message>
    <message>
        <source>Needs no key, no account and no network. Nothing leaves this computer.</source>
        <translation>Braucht weder Schlüssel noch Konto noch Netzwerk. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Renew the connection after</source>
        <translation>Verbindung erneuern nach</translation>
    </message>
    <message>
        <source>Seldom needed</source>
        <translation>Selten nötig</translation>
    </message>
    <message>
        <source>Such as v1beta.</source>
        <translation>Zum Beispiel v1beta.</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>The gateway if one is set, else Gemini if there is a key, else practice.</source>
        <translation>Das Gateway, wenn eins eingetragen ist, sonst Gemini, wenn es einen Schlüssel gibt, sonst die Übung.</translation>
    </message>
    <message>
        <source>This computer talks with Google directly.</source>
        <translation>Dieser Computer spricht direkt mit Google.</translation>
    </message>
    <message>
        <source>Token or enrolment code</source>
        <translation>Token oder Anmeldecode</translation>
    </message>
    <message>
        <source>Version of the Live API</source>
        <translation>Version der Live API</translation>
    </message>
    <message>
        <source>When the server asks</source>
        <translation>Wenn der Server darum bittet</translation>
    </message>
    <message>
        <source>Whoever runs the gateway gives you one.</source>
        <translation>Du bekommst ihn von denen, die das Gateway betreiben.</translation>
    </message>
    <message>
        <source>Your company or your group holds the key for you.</source>
        <translation>Deine Firma oder deine Gruppe verwahrt den Schlüssel für dich.</translation>
    </message>
    <message>
        <source>“{version}” is no version of the Live API.</source>
        <translation>„{version}“ ist keine Version der Live API.</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>A conversation in which nobody speaks ends by itself, and you are told.</source>
        <translation>Ein Gespräch, in dem niemand spricht, endet von selbst, und du erfährst es.</translation>
    </message>
    <message>
        <source>All sounds</source>
        <translation>Alle Geräusche</translation>
    </message>
    <message>
        <source>All sounds, such as music, cost more.</source>
        <translation>Alle Geräusche, etwa Musik, kosten mehr.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>As the model does</source>
        <translation>Wie es das Modell macht</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort wirksam</translation>
    </message>
    <message>
        <source>Captions in the pill</source>
        <translation>Untertitel in der Gesprächsleiste</translation>
    </message>
    <message>
        <source>Clear speech only</source>
        <translation>Nur deutliche Sprache</translation>
    </message>
    <message>
        <source>Clear speech only is better where others talk nearby.</source>
        <translation>„Nur deutliche Sprache“ ist besser, wenn in der Nähe andere sprechen.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Cut in by speaking</source>
        <translation>Durch Sprechen unterbrechen</translation>
    </message>
    <message>
        <source>From the next conversation on</source>
        <translation>Ab dem nächsten Gespräch</translation>
    </message>
    <message>
        <source>Hang up after silence</source>
        <translation>Auflegen nach Stille von</translation>
    </message>
    <message>
        <source>How long you may pause before you are answered.</source>
        <translation>Wie lange du innehalten darfst, bevor du eine Antwort bekommst.</translation>
    </message>
    <message>
        <source>Let me think</source>
        <translation>Lass mich nachdenken</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Notice speech</source>
        <translation>Sprache erkennen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Push to talk</source>
        <translation>Push-to-talk</translation>
    </message>
    <message>
        <source>Quickly</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Seldom needed, from the next conversation on</source>
        <translation>Selten nötig, ab dem nächsten Gespräch</translation>
    </message>
    <message>
        <source>Shortest speech</source>
        <translation>Kürzeste Sprache</translation>
    </message>
    <message>
        <source>Show the pill</source>
        <translation>Gesprächsleiste anzeigen</translation>
    </message>
    <message>
        <source>Small sounds tell of a lost and a regained connection.</source>
        <translation>Kurze Töne melden, wenn die Verbindung abbricht und wiederkommt.</translation>
    </message>
    <message>
        <source>Soft speech too</source>
        <translation>Auch leise Sprache</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Speech only</source>
        <translation>Nur Sprache</translation>
    </message>
    <message>
        <source>The assistant falls silent as soon as you speak.</source>
        <translation>Der Assistent verstummt, sobald du sprichst.</translation>
    </message>
    <message>
        <source>The hotkey alone ends your turn</source>
        <translation>Nur das Tastenkürzel beendet deinen Beitrag</translation>
    </message>
    <message>
        <source>The model gets to hear</source>
        <translation>Das Modell bekommt zu hören</translation>
    </message>
    <message>
        <source>The small window on top that shows that you are heard.</source>
        <translation>Das kleine Fenster im Vordergrund, das zeigt, dass du gehört wirst.</translation>
    </message>
    <message>
        <source>Wait for a pause of</source>
        <translation>Pause vor der Antwort</translation>
    </message>
    <message>
        <source>What is shorter does not count as speech; a cough is.</source>
        <translation>Was kürzer ist, zählt nicht als Sprache; ein Husten ist kürzer.</translation>
    </message>
    <message>
        <source>When something goes wrong, and when a conversation ends by itself.</source>
        <translation>Wenn etwas schiefgeht und wenn ein Gespräch von selbst endet.</translation>
    </message>
    <message>
        <source>With push to talk: as long as you hold the key you may pause, and you are answered when you let it go.</source>
        <translation>Mit Push-to-talk: Solange du die Taste hältst, darfst du Pausen machen; die Antwort kommt, wenn du sie loslässt.</translation>
    </message>
    <message>
        <source>You are heard only while the hotkey is held.</source>
        <translation>Du wirst nur gehört, solange du das Tastenkürzel hältst.</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation><numerusform>%n Tag</numerusform><numerusform>%n Tage</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation><numerusform>%n Minute</numerusform><numerusform>%n Minuten</numerusform></translation>
    </message>
    <message>
        <source>{min} minutes</source>
        <translation>{min} Minuten</translation>
    </message>
    <message>
        <source>{s} seconds</source>
        <translation>{s} Sekunden</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Start talking</source>
        <translation>Losreden</translation>
    </message>
    <message>
        <source>Welcome – vibeassist</source>
        <translation>Willkommen – vibeassist</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Few systems tell; choose it where the icon is hard to see.</source>
        <translation>Die wenigsten Systeme verraten es; wähle es selbst, wenn das Symbol schlecht zu sehen ist.</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Only the icon appears; nothing is opened.</source>
        <translation>Nur das Symbol erscheint; kein Fenster wird geöffnet.</translation>
    </message>
    <message>
        <source>Panel behind the icon</source>
        <translation>Leiste hinter dem Symbol</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduziert</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Bei der Anmeldung starten</translation>
    </message>
    <message>
        <source>Used when vibeassist is started again.</source>
        <translation>Gilt, sobald vibeassist neu gestartet ist.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>Conversations are kept here for %n day(s).</source>
        <translation><numerusform>Gespräche werden hier %n Tag lang aufbewahrt.</numerusform><numerusform>Gespräche werden hier %n Tage lang aufbewahrt.</numerusform></translation>
    </message>
    <message>
        <source>Conversations are kept here until you delete them.</source>
        <translation>Gespräche werden hier aufbewahrt, bis du sie löschst.</translation>
    </message>
    <message>
        <source>Conversations are not kept: nothing of them is written.</source>
        <translation>Gespräche werden nicht aufbewahrt: Nichts davon wird gespeichert.</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>{time} · {title}</source>
        <translation>{time} · {title}</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>A summary is being written…</source>
        <translation>Eine Zusammenfassung wird geschrieben…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy this conversation</source>
        <translation>Dieses Gespräch kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete all kept conversations?</source>
        <translation>Alle aufbewahrten Gespräche löschen?</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Alles löschen …</translation>
    </message>
    <message>
        <source>Delete this conversation?</source>
        <translation>Dieses Gespräch löschen?</translation>
    </message>
    <message>
        <source>Delete this conversation…</source>
        <translation>Dieses Gespräch löschen …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>History – vibeassist</source>
        <translation>Verlauf – vibeassist</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>Gespräche aufbewahren</translation>
    </message>
    <message>
        <source>None of them can be brought back.</source>
        <translation>Keins davon lässt sich zurückholen.</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Save this conversation…</source>
        <translation>Dieses Gespräch speichern …</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search in what was said</source>
        <translation>Gesagtes durchsuchen</translation>
    </message>
    <message>
        <source>Summarise this conversation</source>
        <translation>Dieses Gespräch zusammenfassen</translation>
    </message>
    <message>
        <source>Summarised</source>
        <translation>Zusammengefasst</translation>
    </message>
    <message>
        <source>There are no kept conversations.</source>
        <translation>Es gibt keine aufbewahrten Gespräche.</translation>
    </message>
    <message>
        <source>{began} – {end} · {title}</source>
        <translation>{began} – {end} · {title}</translation>
    </message>
</context>
<context>
    <name>HotkeyPage</name>
    <message>
        <source>A key of your desktop&apos;s</source>
        <translation>Eine Taste deiner Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Eine andere</translation>
    </message>
    <message>
        <source>Any desktop can start a conversation by a command.</source>
        <translation>Jede Arbeitsumgebung kann ein Gespräch per Befehl starten.</translation>
    </message>
    <message>
        <source>Click, then press the keys.</source>
        <translation>Klicke und drücke dann die Tasten.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Go back to the usual key</source>
        <translation>Zurück zur üblichen Taste</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation>Halten zum Sprechen</translation>
    </message>
    <message>
        <source>Hold to talk, tap to start or end</source>
        <translation>Halten oder tippen</translation>
    </message>
    <message>
        <source>Hotkey</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Drücke die Tasten</translation>
    </message>
    <message>
        <source>Reaches the assistant from anywhere.</source>
        <translation>Erreicht den Assistenten von überall.</translation>
    </message>
    <message>
        <source>Tap to start or end</source>
        <translation>Tippen zum Starten oder Beenden</translation>
    </message>
    <message>
        <source>The hotkey works.</source>
        <translation>Das Tastenkürzel funktioniert.</translation>
    </message>
    <message>
        <source>There is no hotkey.</source>
        <translation>Es gibt kein Tastenkürzel.</translation>
    </message>
    <message>
        <source>Use a hotkey</source>
        <translation>Tastenkürzel verwenden</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>What to copy</source>
        <translation>Was du kopierst</translation>
    </message>
    <message>
        <source>{keys} is yours.</source>
        <translation>{keys} gehört dir.</translation>
    </message>
</context>
<context>
    <name>Instance</name>
    <message>
        <source>End that process and start again.</source>
        <translation>Beende diesen Prozess und starte noch einmal.</translation>
    </message>
    <message>
        <source>It must be yours, and yours alone.</source>
        <translation>Er muss dir gehören, und nur dir.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used for messages to this program.</source>
        <translation>Der Ordner {folder} kann nicht für Nachrichten an dieses Programm verwendet werden.</translation>
    </message>
    <message>
        <source>vibeassist is already running (process {pid}) but does not answer.</source>
        <translation>vibeassist läuft schon (Prozess {pid}), antwortet aber nicht.</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Conversation with {title}, {time}</source>
        <translation>Gespräch mit {title}, {time}</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>The conversation has ended.</source>
        <translation>Das Gespräch ist beendet.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>not heard</source>
        <translation>nicht gehört</translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>It works: a conversation has begun.</source>
        <translation>Es funktioniert: Ein Gespräch hat begonnen.</translation>
    </message>
    <message>
        <source>Or hold it while you talk.</source>
        <translation>Oder halte es, während du sprichst.</translation>
    </message>
    <message>
        <source>Talk from anywhere</source>
        <translation>Von überall sprechen</translation>
    </message>
    <message>
        <source>The hotkey</source>
        <translation>Das Tastenkürzel</translation>
    </message>
    <message>
        <source>The icon is in your panel: everything is in its menu.</source>
        <translation>Das Symbol ist in deiner Leiste: In seinem Menü ist alles.</translation>
    </message>
    <message>
        <source>There is no hotkey.</source>
        <translation>Es gibt kein Tastenkürzel.</translation>
    </message>
    <message>
        <source>This key starts a conversation, whatever you are doing.</source>
        <translation>Diese Taste startet ein Gespräch, egal was du gerade tust.</translation>
    </message>
    <message>
        <source>Try it: tap it to start, and tap it again to end.</source>
        <translation>Probier es aus: Tippe zum Starten und noch einmal zum Beenden.</translation>
    </message>
    <message>
        <source>{keys} is yours.</source>
        <translation>{keys} gehört dir.</translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>Microphone level</source>
        <translation>Mikrofonpegel</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>leise</translation>
    </message>
</context>
<context>
    <name>MicrophoneButton</name>
    <message>
        <source>Mute the microphone</source>
        <translation>Mikrofon stummschalten</translation>
    </message>
    <message>
        <source>Open the microphone</source>
        <translation>Mikrofon einschalten</translation>
    </message>
</context>
<context>
    <name>Motion</name>
    <message>
        <source>State and levels</source>
        <translation>Zustand und Pegel</translation>
    </message>
</context>
<context>
    <name>Persona</name>
    <message>
        <source>Calm stories, in which you decide what happens.</source>
        <translation>Ruhige Geschichten, bei denen du entscheidest, was geschieht.</translation>
    </message>
    <message>
        <source>Concise</source>
        <translation>Kurz und knapp</translation>
    </message>
    <message>
        <source>Everyday talk in the language you learn.</source>
        <translation>Alltagsgespräche in der Sprache, die du lernst.</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Dolmetscher</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Bewerbungsgespräch</translation>
    </message>
    <message>
        <source>Language partner</source>
        <translation>Sprachpartner</translation>
    </message>
    <message>
        <source>Listens, and asks one good question at a time.</source>
        <translation>Hört zu und stellt immer eine gute Frage.</translation>
    </message>
    <message>
        <source>Practises a job interview with you.</source>
        <translation>Übt ein Bewerbungsgespräch mit dir.</translation>
    </message>
    <message>
        <source>Says in one language what it hears in another.</source>
        <translation>Sagt in einer Sprache, was in einer anderen gesprochen wird.</translation>
    </message>
    <message>
        <source>Short answers, straight to the point.</source>
        <translation>Kurze Antworten, direkt auf den Punkt.</translation>
    </message>
    <message>
        <source>Sounding board</source>
        <translation>Gedankenpartner</translation>
    </message>
    <message>
        <source>Storyteller</source>
        <translation>Geschichtenerzähler</translation>
    </message>
</context>
<context>
    <name>PersonaEditor</name>
    <message>
        <source>A persona needs a name.</source>
        <translation>Eine Persona braucht einen Namen.</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>As set under Voice</source>
        <translation>Wie unter „Stimme“ eingestellt</translation>
    </message>
    <message>
        <source>As the model does</source>
        <translation>Wie es das Modell macht</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Charakter</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Little</source>
        <translation>Wenig</translation>
    </message>
    <message>
        <source>Little stays with the likeliest words; much surprises more often.</source>
        <translation>Wenig bleibt bei den wahrscheinlichsten Wörtern; viel überrascht öfter.</translation>
    </message>
    <message>
        <source>Make this persona as it was at first</source>
        <translation>Diese Persona so machen, wie sie anfangs war</translation>
    </message>
    <message>
        <source>Much</source>
        <translation>Viel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the persona {name}?</source>
        <translation>Die Persona {name} entfernen?</translation>
    </message>
    <message>
        <source>Remove this persona…</source>
        <translation>Diese Persona entfernen …</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>Etwas</translation>
    </message>
    <message>
        <source>This persona</source>
        <translation>Diese Persona</translation>
    </message>
    <message>
        <source>Variety of words</source>
        <translation>Vielfalt der Wörter</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>What the assistant is told about itself before the first word.</source>
        <translation>Was der Assistent vor dem ersten Wort über sich erfährt.</translation>
    </message>
    <message>
        <source>You are calm and brief, and you like a joke.</source>
        <translation>Du bist ruhig, fasst dich kurz und magst einen Scherz.</translation>
    </message>
</context>
<context>
    <name>PersonasPage</name>
    <message>
        <source>A persona is a character with a voice. The chosen one holds from the next conversation on; it can be changed in the menu of the icon, too.</source>
        <translation>Eine Persona ist ein Charakter mit einer Stimme. Die gewählte gilt ab dem nächsten Gespräch; du kannst sie auch im Menü des Symbols wechseln.</translation>
    </message>
    <message>
        <source>Add a persona</source>
        <translation>Persona hinzufügen</translation>
    </message>
    <message>
        <source>As set under Voice.</source>
        <translation>Wie unter „Stimme“ eingestellt.</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Neue Persona</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>{name} {number}</source>
        <translation>{name} {number}</translation>
    </message>
</context>
<context>
    <name>Pill</name>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
</context>
<context>
    <name>PillPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>End the conversation</source>
        <translation>Gespräch beenden</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>The assistant says</source>
        <translation>Der Assistent sagt</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Du hast gesagt</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation><numerusform>%n Gespräch</numerusform><numerusform>%n Gespräche</numerusform></translation>
    </message>
    <message>
        <source>All kept conversations are deleted.</source>
        <translation>Alle aufbewahrten Gespräche sind gelöscht.</translation>
    </message>
    <message>
        <source>As text, in a file on this computer that only you may read. Holds from the next conversation on; switched off, nothing more is written at once.</source>
        <translation>Als Text in einer Datei auf diesem Computer, die nur du lesen darfst. Gilt ab dem nächsten Gespräch; ausgeschaltet wird sofort nichts mehr gespeichert.</translation>
    </message>
    <message>
        <source>Delete all kept conversations?</source>
        <translation>Alle aufbewahrten Gespräche löschen?</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Alles löschen …</translation>
    </message>
    <message>
        <source>Delete them after</source>
        <translation>Löschen nach</translation>
    </message>
    <message>
        <source>Delete what has been kept so far, too?</source>
        <translation>Auch löschen, was bisher aufbewahrt wurde?</translation>
    </message>
    <message>
        <source>Delete what is kept</source>
        <translation>Aufbewahrtes löschen</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget the number of the last conversation</source>
        <translation>Die Nummer des letzten Gesprächs vergessen</translation>
    </message>
    <message>
        <source>Go on with the last conversation</source>
        <translation>Mit dem letzten Gespräch weitermachen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Holds at once, also for what is kept already.</source>
        <translation>Gilt sofort, auch für bereits Aufbewahrtes.</translation>
    </message>
    <message>
        <source>In practice nothing leaves this computer. Otherwise your voice goes to Gemini, or to the gateway, as long as the conversation lasts.</source>
        <translation>In der Übung verlässt nichts diesen Computer. Sonst geht deine Stimme an Gemini oder an das Gateway, solange das Gespräch dauert.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>It is forgotten.</source>
        <translation>Sie ist vergessen.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>Gespräche aufbewahren</translation>
    </message>
    <message>
        <source>Kept conversations</source>
        <translation>Aufbewahrte Gespräche</translation>
    </message>
    <message>
        <source>Keys and tokens are in the system&apos;s keyring and in no file, log or report. vibeassist sends no statistics.</source>
        <translation>Schlüssel und Token liegen im Schlüsselbund des Systems und in keiner Datei, keinem Protokoll und keinem Bericht. vibeassist sendet keine Statistik.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Nothing that was said is kept for it, only the number under which the server takes the conversation up again, for two hours. Holds at once.</source>
        <translation>Dafür wird nichts Gesagtes aufbewahrt, nur die Nummer, unter der der Server das Gespräch wieder aufnimmt, zwei Stunden lang. Gilt sofort.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the settings folder</source>
        <translation>Den Ordner der Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show the kept conversations</source>
        <translation>Die aufbewahrten Gespräche zeigen</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Zeigen…</translation>
    </message>
    <message>
        <source>Sound is never written to disk. Captions are only where you keep conversations below, or save one yourself; otherwise they are forgotten when vibeassist ends.</source>
        <translation>Ton wird nie gespeichert. Untertitel gibt es nur, wenn du unten Gespräche aufbewahrst oder selbst eins speicherst; sonst sind sie vergessen, wenn vibeassist endet.</translation>
    </message>
    <message>
        <source>Summarise them when they end</source>
        <translation>Am Ende zusammenfassen</translation>
    </message>
    <message>
        <source>The microphone is open only during a conversation, while you try it here, and where you have chosen it to stay open; the icon shows it.</source>
        <translation>Das Mikrofon ist nur während eines Gesprächs offen, während du es ausprobierst und wenn du es so gewählt hast; das Symbol zeigt es.</translation>
    </message>
    <message>
        <source>The number of the last conversation</source>
        <translation>Die Nummer des letzten Gesprächs</translation>
    </message>
    <message>
        <source>The text of a kept conversation goes once more to where your voice went, and a title and a few points come back. Off: only when you ask for it in the history.</source>
        <translation>Der Text eines aufbewahrten Gesprächs geht noch einmal dorthin, wo deine Stimme war; zurück kommen ein Titel und ein paar Punkte. Aus: nur, wenn du im Verlauf darum bittest.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>There was none.</source>
        <translation>Es gab keine.</translation>
    </message>
    <message>
        <source>What else is kept</source>
        <translation>Was sonst aufbewahrt wird</translation>
    </message>
    <message>
        <source>What happens to your words</source>
        <translation>Was mit deinen Worten geschieht</translation>
    </message>
    <message>
        <source>{file} cannot be deleted ({why}).</source>
        <translation>{file} kann nicht gelöscht werden ({why}).</translation>
    </message>
</context>
<context>
    <name>SampleRow</name>
    <message>
        <source>Asking {voice}…</source>
        <translation>{voice} wird gefragt …</translation>
    </message>
    <message>
        <source>Connects for a moment and lets the voice say a sentence.</source>
        <translation>Verbindet sich kurz und lässt die Stimme einen Satz sagen.</translation>
    </message>
    <message>
        <source>How it sounds</source>
        <translation>Wie sie klingt</translation>
    </message>
    <message>
        <source>Play a sample</source>
        <translation>Probe anhören</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Choose another folder.</source>
        <translation>Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save the conversation</source>
        <translation>Gespräch speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The conversation could not be saved as {file} ({why}).</source>
        <translation>Das Gespräch konnte nicht als {file} gespeichert werden ({why}).</translation>
    </message>
</context>
<context>
    <name>SecretRow</name>
    <message>
        <source>Enter another one</source>
        <translation>Anderen eingeben</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>It comes from {variable}.</source>
        <translation>Er kommt aus {variable}.</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Stored in this system&apos;s keyring. It is never shown.</source>
        <translation>Im Schlüsselbund dieses Systems gespeichert. Er wird nie angezeigt.</translation>
    </message>
    <message>
        <source>This system has no keyring, so it is kept in memory until vibeassist ends.</source>
        <translation>Dieses System hat keinen Schlüsselbund, deshalb bleibt er im Arbeitsspeicher, bis vibeassist endet.</translation>
    </message>
    <message>
        <source>This system has no keyring: what you enter is kept in memory until vibeassist ends. GNOME Keyring, KWallet or KeePassXC would keep it.</source>
        <translation>Dieses System hat keinen Schlüsselbund: Was du eingibst, bleibt im Arbeitsspeicher, bis vibeassist endet. GNOME Keyring, KWallet oder KeePassXC würden es aufbewahren.</translation>
    </message>
    <message>
        <source>Will be kept in this system&apos;s keyring, nowhere else.</source>
        <translation>Kommt in den Schlüsselbund dieses Systems und sonst nirgendwohin.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>(no code)</source>
        <translation>(kein Code)</translation>
    </message>
    <message>
        <source>A SOCKS proxy is set, and this program has nothing to speak to one with.</source>
        <translation>Es ist ein SOCKS-Proxy eingestellt, aber diesem Programm fehlt, was dafür nötig ist.</translation>
    </message>
    <message>
        <source>Allow desktop apps in Settings, Privacy &amp; security, Microphone, and check that it is not muted in the sound settings.</source>
        <translation>Erlaube Desktop-Apps den Zugriff unter Einstellungen, Datenschutz und Sicherheit, Mikrofon, und prüfe, ob es in den Toneinstellungen stummgeschaltet ist.</translation>
    </message>
    <message>
        <source>Allow it in System Settings, Privacy &amp; Security, Microphone, and check that its input level is not at zero.</source>
        <translation>Erlaube es unter Systemeinstellungen, Datenschutz &amp; Sicherheit, Mikrofon, und prüfe, ob der Eingangspegel auf null steht.</translation>
    </message>
    <message>
        <source>Allow this program to use the microphone, and look for a mute switch on it.</source>
        <translation>Erlaube diesem Programm, das Mikrofon zu benutzen, und sieh nach, ob es einen Stummschalter hat.</translation>
    </message>
    <message>
        <source>Ask whoever administers this computer.</source>
        <translation>Frag, wer diesen Computer verwaltet.</translation>
    </message>
    <message>
        <source>Ask whoever runs the gateway for a new credential.</source>
        <translation>Lass dir vom Betreiber des Gateways neue Zugangsdaten geben.</translation>
    </message>
    <message>
        <source>Ask whoever runs the gateway for a new one.</source>
        <translation>Lass dir vom Betreiber des Gateways einen neuen geben.</translation>
    </message>
    <message>
        <source>Ask whoever runs the gateway to allow it.</source>
        <translation>Bitte den Betreiber des Gateways, es zu erlauben.</translation>
    </message>
    <message>
        <source>Check it at {1} and enter it with &apos;vibeassist key set&apos;.</source>
        <translation>Prüfe ihn auf {1} und gib ihn mit „vibeassist key set“ ein.</translation>
    </message>
    <message>
        <source>Check that it is connected and that this program may use it.</source>
        <translation>Prüfe, ob es verbunden ist und ob dieses Programm es benutzen darf.</translation>
    </message>
    <message>
        <source>Check that it is not muted, by a key or a switch on it or in the system&apos;s sound settings, and that a sandbox lets this program use it.</source>
        <translation>Prüfe, ob es durch eine Taste, einen Schalter oder in den Toneinstellungen stummgeschaltet ist und ob eine Sandbox dieses Programm daran lässt.</translation>
    </message>
    <message>
        <source>Check the HTTPS_PROXY variable or the system&apos;s proxy settings.</source>
        <translation>Prüfe die Variable HTTPS_PROXY oder die Proxy-Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>Check the address (VIBEASSIST_LIVE_URL), or try again.</source>
        <translation>Prüfe die Adresse (VIBEASSIST_LIVE_URL) oder versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Check the address and the port (VIBEASSIST_LIVE_URL).</source>
        <translation>Prüfe die Adresse und den Port (VIBEASSIST_LIVE_URL).</translation>
    </message>
    <message>
        <source>Check the address of the Live API (VIBEASSIST_LIVE_URL), or try again.</source>
        <translation>Prüfe die Adresse der Live API (VIBEASSIST_LIVE_URL) oder versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Check the address of the Live API (VIBEASSIST_LIVE_URL).</source>
        <translation>Prüfe die Adresse der Live API (VIBEASSIST_LIVE_URL).</translation>
    </message>
    <message>
        <source>Check the address, and that the server runs.</source>
        <translation>Prüfe die Adresse und ob der Server läuft.</translation>
    </message>
    <message>
        <source>Check the address; for an authority of your own set VIBEASSIST_CA_FILE.</source>
        <translation>Prüfe die Adresse; für eine eigene Zertifizierungsstelle setze VIBEASSIST_CA_FILE.</translation>
    </message>
    <message>
        <source>Check the address; if it is right, someone may be in between.</source>
        <translation>Prüfe die Adresse; wenn sie stimmt, hört vielleicht jemand mit.</translation>
    </message>
    <message>
        <source>Check the functions&apos; parameters; they must be a JSON schema.</source>
        <translation>Prüfe die Parameter der Funktionen; sie müssen ein JSON-Schema sein.</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s address.</source>
        <translation>Prüfe die Adresse des Gateways.</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s address. Without TLS, on this machine, it starts with http://.</source>
        <translation>Prüfe die Adresse des Gateways. Ohne TLS, auf diesem Rechner, beginnt sie mit http://.</translation>
    </message>
    <message>
        <source>Check the model and its settings; {1} may not take all of them.</source>
        <translation>Prüfe das Modell und seine Einstellungen; {1} nimmt vielleicht nicht alle an.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Prüfe den Namen und den Ordner.</translation>
    </message>
    <message>
        <source>Check the network and connect again.</source>
        <translation>Prüfe das Netzwerk und verbinde dich neu.</translation>
    </message>
    <message>
        <source>Check the network and the address.</source>
        <translation>Prüfe das Netzwerk und die Adresse.</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>Prüfe das Netzwerk und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Check the network connection and the spelling of the address.</source>
        <translation>Prüfe die Netzwerkverbindung und die Schreibweise der Adresse.</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>Prüfe die Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>Check the network, and whether a firewall or a proxy stands between.</source>
        <translation>Prüfe das Netzwerk und ob eine Firewall oder ein Proxy dazwischensteht.</translation>
    </message>
    <message>
        <source>Choose another device.</source>
        <translation>Wähle ein anderes Gerät.</translation>
    </message>
    <message>
        <source>Choose another file for the speaker.</source>
        <translation>Wähle eine andere Datei für den Lautsprecher.</translation>
    </message>
    <message>
        <source>Choose another model, for example {1}.</source>
        <translation>Wähle ein anderes Modell, zum Beispiel {1}.</translation>
    </message>
    <message>
        <source>Choose another model, voice or setting.</source>
        <translation>Wähle ein anderes Modell, eine andere Stimme oder Einstellung.</translation>
    </message>
    <message>
        <source>Choose another name for --events; nothing was changed.</source>
        <translation>Wähle einen anderen Namen für --events; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>Wähle einen anderen Namen oder Ordner.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wähle eine andere.</translation>
    </message>
    <message>
        <source>Choose another place for --events.</source>
        <translation>Wähle einen anderen Ort für --events.</translation>
    </message>
    <message>
        <source>Choose another voice, for example {1}.</source>
        <translation>Wähle eine andere Stimme, zum Beispiel {1}.</translation>
    </message>
    <message>
        <source>Choose one between 1,000 and 768,000.</source>
        <translation>Wähle eine zwischen 1.000 und 768.000.</translation>
    </message>
    <message>
        <source>Choose one of these: {1}.</source>
        <translation>Wähle davon eine: {1}.</translation>
    </message>
    <message>
        <source>Choose other devices, or restart the computer&apos;s sound system.</source>
        <translation>Wähle andere Geräte oder starte das Tonsystem des Computers neu.</translation>
    </message>
    <message>
        <source>Choose other devices, or try again.</source>
        <translation>Wähle andere Geräte oder versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Choose {1}, for example.</source>
        <translation>Wähle zum Beispiel {1}.</translation>
    </message>
    <message>
        <source>Close other sessions and wait a little.</source>
        <translation>Schließe andere Sitzungen und warte ein wenig.</translation>
    </message>
    <message>
        <source>Close other sessions, wait a little, or look at the limits in Google AI Studio.</source>
        <translation>Schließe andere Sitzungen, warte ein wenig oder sieh dir die Grenzen in Google AI Studio an.</translation>
    </message>
    <message>
        <source>Close that program, or choose another device.</source>
        <translation>Schließe das Programm oder wähle ein anderes Gerät.</translation>
    </message>
    <message>
        <source>Concise</source>
        <translation>Kurz und knapp</translation>
    </message>
    <message>
        <source>Connect a cable or a Wi-Fi; practice works without one.</source>
        <translation>Verbinde ein Kabel oder ein WLAN; die Übung geht auch ohne.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Verbinde dich neu.</translation>
    </message>
    <message>
        <source>Connect again; if it happens again, start a new conversation.</source>
        <translation>Verbinde dich neu; wenn es wieder geschieht, beginne ein neues Gespräch.</translation>
    </message>
    <message>
        <source>Connect again; if it stays so, choose another model.</source>
        <translation>Verbinde dich neu; wenn es so bleibt, wähle ein anderes Modell.</translation>
    </message>
    <message>
        <source>Connect again; this also happens in the middle of a function call.</source>
        <translation>Verbinde dich neu; das geschieht auch mitten in einem Funktionsaufruf.</translation>
    </message>
    <message>
        <source>Connect first.</source>
        <translation>Verbinde dich zuerst.</translation>
    </message>
    <message>
        <source>Connect it again, or choose another device.</source>
        <translation>Verbinde es wieder oder wähle ein anderes Gerät.</translation>
    </message>
    <message>
        <source>Connect it, or choose another device.</source>
        <translation>Verbinde es oder wähle ein anderes Gerät.</translation>
    </message>
    <message>
        <source>Connect one, or name a sound file instead.</source>
        <translation>Schließe eins an oder nenne stattdessen eine Tondatei.</translation>
    </message>
    <message>
        <source>Connect one; a sound file serves in its place: vibeassist talk --help.</source>
        <translation>Schließe eins an; eine Tondatei tut es auch: vibeassist talk --help.</translation>
    </message>
    <message>
        <source>Connect to Gemini or to a gateway to hear the others.</source>
        <translation>Verbinde dich mit Gemini oder einem Gateway, um die anderen zu hören.</translation>
    </message>
    <message>
        <source>Connections go through the proxy {1}, which is tried below.</source>
        <translation>Verbindungen gehen über den Proxy {1}, der unten geprüft wird.</translation>
    </message>
    <message>
        <source>Conversations with Gemini can be summarised.</source>
        <translation>Gespräche mit Gemini lassen sich zusammenfassen.</translation>
    </message>
    <message>
        <source>Copy it again, without quotes or line breaks.</source>
        <translation>Kopiere ihn noch einmal, ohne Anführungszeichen und Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>Copy it once more, without spaces, and enter it with &apos;vibeassist key set&apos;.</source>
        <translation>Kopiere ihn noch einmal, ohne Leerzeichen, und gib ihn mit „vibeassist key set“ ein.</translation>
    </message>
    <message>
        <source>Disconnect and connect it again, or choose another one.</source>
        <translation>Trenne und verbinde es neu oder wähle ein anderes.</translation>
    </message>
    <message>
        <source>End another conversation, or: wait a little and connect again.</source>
        <translation>Beende ein anderes Gespräch, oder warte ein wenig und verbinde dich neu.</translation>
    </message>
    <message>
        <source>Enter one with &apos;vibeassist key set&apos;.</source>
        <translation>Gib einen mit „vibeassist key set“ ein.</translation>
    </message>
    <message>
        <source>Enter the address where the Live API really is.</source>
        <translation>Gib die Adresse ein, unter der die Live API wirklich zu finden ist.</translation>
    </message>
    <message>
        <source>Free some space or give yourself the right to write there.</source>
        <translation>Schaffe Platz oder gib dir das Recht, dort zu schreiben.</translation>
    </message>
    <message>
        <source>Free some space, give yourself the right to it, or delete the history.</source>
        <translation>Schaffe Platz, gib dir das Recht dazu oder lösche den Verlauf.</translation>
    </message>
    <message>
        <source>Gemini answers: a session was opened and closed ({1} s).</source>
        <translation>Gemini antwortet: Eine Sitzung wurde geöffnet und geschlossen ({1} s).</translation>
    </message>
    <message>
        <source>Give it like https://gateway.example.com or gateway.example.com:8443.</source>
        <translation>Gib sie an wie https://gateway.example.com oder gateway.example.com:8443.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or set VIBEASSIST_CONFIG_DIR.</source>
        <translation>Gib dir das Recht, sie zu lesen, oder setze VIBEASSIST_CONFIG_DIR.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there.</source>
        <translation>Gib dir das Recht, dort zu schreiben.</translation>
    </message>
    <message>
        <source>Go back to the default settings of {1}, or choose another model.</source>
        <translation>Geh auf die Standardeinstellungen von {1} zurück oder wähle ein anderes Modell.</translation>
    </message>
    <message>
        <source>Go on there, or start a new conversation.</source>
        <translation>Mach dort weiter oder beginne ein neues Gespräch.</translation>
    </message>
    <message>
        <source>Go on tomorrow, or ask whoever runs the gateway for more.</source>
        <translation>Mach morgen weiter oder bitte den Betreiber des Gateways um mehr.</translation>
    </message>
    <message>
        <source>Google does not offer the Live API where you are.</source>
        <translation>Google bietet die Live API dort, wo du bist, nicht an.</translation>
    </message>
    <message>
        <source>Google has blocked this API key because it was found in public.</source>
        <translation>Google hat diesen API-Schlüssel gesperrt, weil er öffentlich gefunden wurde.</translation>
    </message>
    <message>
        <source>Google wants the billing of this key&apos;s project to be looked at {1}.</source>
        <translation>Google möchte, dass die Abrechnung für das Projekt dieses Schlüssels geprüft wird {1}.</translation>
    </message>
    <message>
        <source>Headphones help, or a softer loudspeaker.</source>
        <translation>Kopfhörer helfen oder ein leiserer Lautsprecher.</translation>
    </message>
    <message>
        <source>Headphones help.</source>
        <translation>Kopfhörer helfen.</translation>
    </message>
    <message>
        <source>If the server is your own, name its CA in VIBEASSIST_CA_FILE; if this machine has no certificates at all, install ca-certificates; else someone may be in between.</source>
        <translation>Wenn es dein eigener Server ist, nenne seine Zertifizierungsstelle in VIBEASSIST_CA_FILE; wenn dieser Rechner gar keine Zertifikate hat, installiere ca-certificates; sonst hört vielleicht jemand mit.</translation>
    </message>
    <message>
        <source>Install it: &quot;sudo apt install libportaudio2&quot; (Debian, Ubuntu) or your system&apos;s.</source>
        <translation>Installiere es: „sudo apt install libportaudio2“ (Debian, Ubuntu) oder das Paket deines Systems.</translation>
    </message>
    <message>
        <source>Install its certificate in the system, or name its file in VIBEASSIST_CA_FILE; your company&apos;s support has it. If nobody should, use another network.</source>
        <translation>Installiere das Zertifikat im System oder nenne die Datei in VIBEASSIST_CA_FILE; der Support deiner Firma hat es. Wenn niemand mitlesen soll, nimm ein anderes Netzwerk.</translation>
    </message>
    <message>
        <source>Install python-socks, or set HTTPS_PROXY to an HTTP proxy.</source>
        <translation>Installiere python-socks oder setze HTTPS_PROXY auf einen HTTP-Proxy.</translation>
    </message>
    <message>
        <source>Install the Python package &quot;sounddevice&quot; again: it brings PortAudio along.</source>
        <translation>Installiere das Python-Paket „sounddevice“ neu: Es bringt PortAudio mit.</translation>
    </message>
    <message>
        <source>Install vibeassist again.</source>
        <translation>Installiere vibeassist neu.</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Dolmetscher</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Bewerbungsgespräch</translation>
    </message>
    <message>
        <source>It should look like https://host or https://host:port (VIBEASSIST_LIVE_URL).</source>
        <translation>Sie sollte aussehen wie https://host oder https://host:port (VIBEASSIST_LIVE_URL).</translation>
    </message>
    <message>
        <source>It should look like https://host or https://host:port.</source>
        <translation>Sie sollte aussehen wie https://host oder https://host:port.</translation>
    </message>
    <message>
        <source>Its text goes only where its sound went: set that connection again.</source>
        <translation>Sein Text geht nur dorthin, wo sein Ton war: Stell diese Verbindung wieder ein.</translation>
    </message>
    <message>
        <source>Language partner</source>
        <translation>Sprachpartner</translation>
    </message>
    <message>
        <source>Leave out any name, password, token or query: the token is given separately.</source>
        <translation>Lass Namen, Passwort, Token und Abfrage weg: Der Token wird gesondert angegeben.</translation>
    </message>
    <message>
        <source>Look at the project&apos;s billing in Google AI Studio.</source>
        <translation>Sieh dir die Abrechnung des Projekts in Google AI Studio an.</translation>
    </message>
    <message>
        <source>Lower its level in the system&apos;s sound settings, or move away a little.</source>
        <translation>Stell den Pegel in den Toneinstellungen niedriger oder geh ein Stück weg.</translation>
    </message>
    <message>
        <source>Make a new one at {1} and enter it with &apos;vibeassist key set&apos;.</source>
        <translation>Erstelle einen neuen auf {1} und gib ihn mit „vibeassist key set“ ein.</translation>
    </message>
    <message>
        <source>Microphones: {1}, loudspeakers: {2}.</source>
        <translation>Mikrofone: {1}, Lautsprecher: {2}.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Nenne eine Datei.</translation>
    </message>
    <message>
        <source>Name one: vibeassist talk --gateway https://your.gateway</source>
        <translation>Nenne eins: vibeassist talk --gateway https://your.gateway</translation>
    </message>
    <message>
        <source>Name the file {1}.</source>
        <translation>Nenne die Datei {1}.</translation>
    </message>
    <message>
        <source>No connection to {1} could be made.</source>
        <translation>Es konnte keine Verbindung zu {1} hergestellt werden.</translation>
    </message>
    <message>
        <source>No gateway is set.</source>
        <translation>Es ist kein Gateway eingestellt.</translation>
    </message>
    <message>
        <source>No key is stored; practice and gateways need none.</source>
        <translation>Es ist kein Schlüssel gespeichert; Übung und Gateways brauchen keinen.</translation>
    </message>
    <message>
        <source>No model is chosen.</source>
        <translation>Es ist kein Modell gewählt.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Kein Speicherplatz mehr</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht vorhanden</translation>
    </message>
    <message>
        <source>No summary was written.</source>
        <translation>Es wurde keine Zusammenfassung geschrieben.</translation>
    </message>
    <message>
        <source>Nothing answers at {1}.</source>
        <translation>Unter {1} antwortet nichts.</translation>
    </message>
    <message>
        <source>Nothing is kept of this conversation.</source>
        <translation>Von diesem Gespräch ist nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing was heard from the gateway {1} for {2} seconds.</source>
        <translation>Vom Gateway {1} kam {2} Sekunden lang nichts.</translation>
    </message>
    <message>
        <source>Nothing was heard from {1} for {2} seconds.</source>
        <translation>Von {1} kam {2} Sekunden lang nichts.</translation>
    </message>
    <message>
        <source>On GNOME the extension &quot;AppIndicator and KStatusNotifierItem Support&quot; adds them.</source>
        <translation>Unter GNOME fügt die Erweiterung „AppIndicator and KStatusNotifierItem Support“ sie hinzu.</translation>
    </message>
    <message>
        <source>One can be taken up for two hours, with the same key and model.</source>
        <translation>Zwei Stunden lang kann eins wieder aufgenommen werden, mit demselben Schlüssel und Modell.</translation>
    </message>
    <message>
        <source>Paste it again.</source>
        <translation>Füge ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>Point VIBEASSIST_CA_FILE at a PEM file with a CA certificate, or unset it.</source>
        <translation>Lass VIBEASSIST_CA_FILE auf eine PEM-Datei mit einem CA-Zertifikat zeigen oder lösche die Variable.</translation>
    </message>
    <message>
        <source>PortAudio, which microphones and loudspeakers need, is not installed.</source>
        <translation>PortAudio ist nicht installiert; Mikrofone und Lautsprecher brauchen es.</translation>
    </message>
    <message>
        <source>Practice has one voice of its own.</source>
        <translation>Die Übung hat eine eigene Stimme.</translation>
    </message>
    <message>
        <source>Practice stays on this computer, and nobody here can write a summary.</source>
        <translation>Die Übung bleibt auf diesem Computer, und niemand hier kann eine Zusammenfassung schreiben.</translation>
    </message>
    <message>
        <source>Put them into the HTTPS_PROXY variable, or ask whoever runs the network.</source>
        <translation>Trage beides in die Variable HTTPS_PROXY ein oder frag, wer das Netzwerk betreibt.</translation>
    </message>
    <message>
        <source>Raise its level in the system&apos;s sound settings, or come closer.</source>
        <translation>Stell den Pegel in den Toneinstellungen höher oder komm näher.</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Dateisystem ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Record or copy it again.</source>
        <translation>Nimm sie neu auf oder kopiere sie noch einmal.</translation>
    </message>
    <message>
        <source>Register again.</source>
        <translation>Melde dich neu an.</translation>
    </message>
    <message>
        <source>Run &apos;vibeassist emulator --practice&apos; to see why.</source>
        <translation>Führe „vibeassist emulator --practice“ aus, um den Grund zu sehen.</translation>
    </message>
    <message>
        <source>Send at the pace of the microphone.</source>
        <translation>Sende im Tempo des Mikrofons.</translation>
    </message>
    <message>
        <source>Set VIBEASSIST_DATA_DIR to a folder that you may write to.</source>
        <translation>Setze VIBEASSIST_DATA_DIR auf einen Ordner, in den du schreiben darfst.</translation>
    </message>
    <message>
        <source>Set again what you miss.</source>
        <translation>Stell noch einmal ein, was dir fehlt.</translation>
    </message>
    <message>
        <source>Set it in the system&apos;s settings, and have it set by the network: with a wrong clock secure connections and tokens are refused.</source>
        <translation>Stell sie in den Systemeinstellungen und lass sie vom Netzwerk stellen: Mit einer falschen Uhr werden sichere Verbindungen und Token abgelehnt.</translation>
    </message>
    <message>
        <source>Set {1} in the environment, or start a secret service (GNOME Keyring, KWallet, KeePassXC).</source>
        <translation>Setze {1} in der Umgebung oder starte einen Schlüsselbunddienst (GNOME Keyring, KWallet, KeePassXC).</translation>
    </message>
    <message>
        <source>Set {1}, or start a secret service (GNOME Keyring, KWallet, KeePassXC).</source>
        <translation>Setze {1} oder starte einen Schlüsselbunddienst (GNOME Keyring, KWallet, KeePassXC).</translation>
    </message>
    <message>
        <source>Several loudspeakers are named like &quot;{1}&quot;.</source>
        <translation>Mehrere Lautsprecher heißen ähnlich wie „{1}“.</translation>
    </message>
    <message>
        <source>Several microphones are named like &quot;{1}&quot;.</source>
        <translation>Mehrere Mikrofone heißen ähnlich wie „{1}“.</translation>
    </message>
    <message>
        <source>Sound is written as WAV only, not as {1}.</source>
        <translation>Ton wird nur als WAV geschrieben, nicht als {1}.</translation>
    </message>
    <message>
        <source>Sounding board</source>
        <translation>Gedankenpartner</translation>
    </message>
    <message>
        <source>Speak closer to it, turn its level up in the system&apos;s sound settings, or choose another one.</source>
        <translation>Sprich näher daran, stell den Pegel in den Toneinstellungen höher oder wähle ein anderes.</translation>
    </message>
    <message>
        <source>Start a new conversation.</source>
        <translation>Beginne ein neues Gespräch.</translation>
    </message>
    <message>
        <source>Start a new one.</source>
        <translation>Beginne ein neues.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>Starte noch einmal.</translation>
    </message>
    <message>
        <source>Start another one.</source>
        <translation>Beginne ein anderes.</translation>
    </message>
    <message>
        <source>Start at login cannot be changed: {1} ({2}).</source>
        <translation>Der Start bei der Anmeldung lässt sich nicht ändern: {1} ({2}).</translation>
    </message>
    <message>
        <source>Store it with &apos;vibeassist key set --gateway {1}&apos;, or set {2}.</source>
        <translation>Speichere ihn mit „vibeassist key set --gateway {1}“ oder setze {2}.</translation>
    </message>
    <message>
        <source>Store one with &apos;vibeassist key set&apos;, or set {1}; &apos;vibeassist talk --practice&apos; needs none.</source>
        <translation>Speichere einen mit „vibeassist key set“ oder setze {1}; „vibeassist talk --practice“ braucht keinen.</translation>
    </message>
    <message>
        <source>Storyteller</source>
        <translation>Geschichtenerzähler</translation>
    </message>
    <message>
        <source>Take off its restrictions, or use a key made at {1}.</source>
        <translation>Hebe seine Einschränkungen auf oder nimm einen Schlüssel von {1}.</translation>
    </message>
    <message>
        <source>Tell whoever runs the gateway; nothing on this machine is wrong.</source>
        <translation>Sag es dem Betreiber des Gateways; an diesem Rechner liegt es nicht.</translation>
    </message>
    <message>
        <source>The API key has characters in it that no key has.</source>
        <translation>Der API-Schlüssel enthält Zeichen, die kein Schlüssel hat.</translation>
    </message>
    <message>
        <source>The API key is not valid.</source>
        <translation>Der API-Schlüssel ist nicht gültig.</translation>
    </message>
    <message>
        <source>The API key or token has expired.</source>
        <translation>Der API-Schlüssel oder Token ist abgelaufen.</translation>
    </message>
    <message>
        <source>The CA file {1} cannot be read ({2}).</source>
        <translation>Die CA-Datei {1} kann nicht gelesen werden ({2}).</translation>
    </message>
    <message>
        <source>The CA file {1} holds a certificate that cannot be read.</source>
        <translation>Die CA-Datei {1} enthält ein Zertifikat, das nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>The CA file {1} holds no certificate.</source>
        <translation>Die CA-Datei {1} enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>The CA file {1} is not a PEM file.</source>
        <translation>Die CA-Datei {1} ist keine PEM-Datei.</translation>
    </message>
    <message>
        <source>The Live API had a fault of its own {1}.</source>
        <translation>Die Live API hatte einen eigenen Fehler {1}.</translation>
    </message>
    <message>
        <source>The Live API has a fault of its own and could not begin {1}.</source>
        <translation>Die Live API hat einen eigenen Fehler und konnte nicht beginnen {1}.</translation>
    </message>
    <message>
        <source>The address of the Live API is not valid.</source>
        <translation>Die Adresse der Live API ist nicht gültig.</translation>
    </message>
    <message>
        <source>The address of {1} cannot be found.</source>
        <translation>Die Adresse von {1} ist nicht zu finden.</translation>
    </message>
    <message>
        <source>The address of {1} has more in it than a host and a path.</source>
        <translation>Die Adresse von {1} enthält mehr als einen Host und einen Pfad.</translation>
    </message>
    <message>
        <source>The assistant&apos;s voice cannot be kept out of the microphone here: while it speaks, you are heard only if you are clearly louder.</source>
        <translation>Die Stimme des Assistenten lässt sich hier nicht aus dem Mikrofon heraushalten: Während er spricht, wirst du nur gehört, wenn du deutlich lauter bist.</translation>
    </message>
    <message>
        <source>The certificate of {1} is not trusted ({2}).</source>
        <translation>Dem Zertifikat von {1} wird nicht vertraut ({2}).</translation>
    </message>
    <message>
        <source>The certificate of {1} was made for another host.</source>
        <translation>Das Zertifikat von {1} wurde für einen anderen Host ausgestellt.</translation>
    </message>
    <message>
        <source>The clock is right.</source>
        <translation>Die Uhr geht richtig.</translation>
    </message>
    <message>
        <source>The connection broke off without a word ({1}).</source>
        <translation>Die Verbindung ist wortlos abgebrochen ({1}).</translation>
    </message>
    <message>
        <source>The connection did not come back within {1} minutes. {2}</source>
        <translation>Die Verbindung kam innerhalb von {1} Minuten nicht zurück. {2}</translation>
    </message>
    <message>
        <source>The connection did not come back within {1} seconds. {2}</source>
        <translation>Die Verbindung kam innerhalb von {1} Sekunden nicht zurück. {2}</translation>
    </message>
    <message>
        <source>The connection ended {1}.</source>
        <translation>Die Verbindung wurde beendet {1}.</translation>
    </message>
    <message>
        <source>The connection ended.</source>
        <translation>Die Verbindung wurde beendet.</translation>
    </message>
    <message>
        <source>The connection is gone.</source>
        <translation>Die Verbindung ist weg.</translation>
    </message>
    <message>
        <source>The connection is renewed.</source>
        <translation>Die Verbindung wird erneuert.</translation>
    </message>
    <message>
        <source>The connection timed out.</source>
        <translation>Zeitüberschreitung der Verbindung.</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: Google or the gateway failed ({1}).</source>
        <translation>Die Verbindung zum Gateway wurde beendet: Google oder das Gateway hat versagt ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: Google refuses what it was sent ({1}).</source>
        <translation>Die Verbindung zum Gateway wurde beendet: Google lehnt ab, was gesendet wurde ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: Google&apos;s policy refuses it ({1}).</source>
        <translation>Die Verbindung zum Gateway wurde beendet: Googles Richtlinien lassen es nicht zu ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: a message is above the limit ({1}).</source>
        <translation>Die Verbindung zum Gateway wurde beendet: Eine Nachricht ist zu groß ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: one side goes away ({1}).</source>
        <translation>Die Verbindung zum Gateway wurde beendet: Eine Seite geht weg ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the WebSocket framing is broken ({1}).</source>
        <translation>Die Verbindung zum Gateway wurde beendet: Die WebSocket-Daten sind beschädigt ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the connection was cut ({1}).</source>
        <translation>Die Verbindung zum Gateway wurde beendet: Die Verbindung wurde getrennt ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the conversation goes on elsewhere ({1}).</source>
        <translation>Die Verbindung zum Gateway wurde beendet: Das Gespräch geht anderswo weiter ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the conversation is over ({1}).</source>
        <translation>Die Verbindung zum Gateway wurde beendet: Das Gespräch ist vorbei ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the gateway cannot reach Google ({1}).</source>
        <translation>Die Verbindung zum Gateway wurde beendet: Das Gateway erreicht Google nicht ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the gateway closed it ({1}).</source>
        <translation>Die Verbindung zum Gateway wurde beendet: Das Gateway hat sie geschlossen ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the gateway restarts ({1}).</source>
        <translation>Die Verbindung zum Gateway wurde beendet: Das Gateway startet neu ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the gateway&apos;s rules forbid it ({1}).</source>
        <translation>Die Verbindung zum Gateway wurde beendet: Die Regeln des Gateways verbieten es ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the session has reached its length ({1}).</source>
        <translation>Die Verbindung zum Gateway wurde beendet: Die Sitzung hat ihre Höchstdauer erreicht ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the setup cannot be read or used ({1}).</source>
        <translation>Die Verbindung zum Gateway wurde beendet: Die Einrichtung ist nicht lesbar oder nicht brauchbar ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the setup took too long ({1}).</source>
        <translation>Die Verbindung zum Gateway wurde beendet: Die Einrichtung hat zu lange gedauert ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the token is no longer valid ({1}).</source>
        <translation>Die Verbindung zum Gateway wurde beendet: Der Token ist nicht mehr gültig ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the user&apos;s limit is reached ({1}).</source>
        <translation>Die Verbindung zum Gateway wurde beendet: Deine Grenze ist erreicht ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: there is no room at the moment ({1}).</source>
        <translation>Die Verbindung zum Gateway wurde beendet: Im Moment ist kein Platz ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway is gone.</source>
        <translation>Die Verbindung zum Gateway ist weg.</translation>
    </message>
    <message>
        <source>The conversation is over.</source>
        <translation>Das Gespräch ist vorbei.</translation>
    </message>
    <message>
        <source>The devices cannot be opened: {1}.</source>
        <translation>Die Geräte lassen sich nicht öffnen: {1}.</translation>
    </message>
    <message>
        <source>The devices have changed.</source>
        <translation>Die Geräte haben sich geändert.</translation>
    </message>
    <message>
        <source>The echo is cancelled again.</source>
        <translation>Das Echo wird wieder unterdrückt.</translation>
    </message>
    <message>
        <source>The echo is hardly cancelled: headphones would help.</source>
        <translation>Das Echo wird kaum unterdrückt: Kopfhörer würden helfen.</translation>
    </message>
    <message>
        <source>The events file {1} cannot be written ({2}).</source>
        <translation>Die Ereignisdatei {1} kann nicht geschrieben werden ({2}).</translation>
    </message>
    <message>
        <source>The events file {1} is not complete ({2}).</source>
        <translation>Die Ereignisdatei {1} ist nicht vollständig ({2}).</translation>
    </message>
    <message>
        <source>The file {1}, which belongs to vibeassist, is missing ({2}).</source>
        <translation>Die Datei {1}, die zu vibeassist gehört, fehlt ({2}).</translation>
    </message>
    <message>
        <source>The folder {1} cannot be made ({2}).</source>
        <translation>Der Ordner {1} kann nicht angelegt werden ({2}).</translation>
    </message>
    <message>
        <source>The gateway answers: a session was opened and closed ({1} s).</source>
        <translation>Das Gateway antwortet: Eine Sitzung wurde geöffnet und geschlossen ({1} s).</translation>
    </message>
    <message>
        <source>The gateway did not confirm the setup within {1} s.</source>
        <translation>Das Gateway hat die Einrichtung nicht innerhalb von {1} s bestätigt.</translation>
    </message>
    <message>
        <source>The gateway says: Google ended the session.</source>
        <translation>Das Gateway meldet: Google hat die Sitzung beendet.</translation>
    </message>
    <message>
        <source>The gateway says: Google refuses the gateway&apos;s key.</source>
        <translation>Das Gateway meldet: Google lehnt den Schlüssel des Gateways ab.</translation>
    </message>
    <message>
        <source>The gateway says: a fault in the gateway itself.</source>
        <translation>Das Gateway meldet: ein Fehler im Gateway selbst.</translation>
    </message>
    <message>
        <source>The gateway says: another connection carries the conversation on.</source>
        <translation>Das Gateway meldet: Eine andere Verbindung führt das Gespräch weiter.</translation>
    </message>
    <message>
        <source>The gateway says: more messages or bytes than the gateway takes.</source>
        <translation>Das Gateway meldet: mehr Nachrichten oder Bytes, als das Gateway annimmt.</translation>
    </message>
    <message>
        <source>The gateway says: no setup, or none confirmed, in time.</source>
        <translation>Das Gateway meldet: Die Einrichtung kam nicht oder wurde nicht rechtzeitig bestätigt.</translation>
    </message>
    <message>
        <source>The gateway says: the gateway cannot reach Google.</source>
        <translation>Das Gateway meldet: Das Gateway erreicht Google nicht.</translation>
    </message>
    <message>
        <source>The gateway says: the gateway is stopping.</source>
        <translation>Das Gateway meldet: Das Gateway hält an.</translation>
    </message>
    <message>
        <source>The gateway says: the gateway&apos;s rules forbid this model, voice or tool.</source>
        <translation>Das Gateway meldet: Die Regeln des Gateways verbieten dieses Modell, diese Stimme oder dieses Werkzeug.</translation>
    </message>
    <message>
        <source>The gateway says: the handle is not accepted.</source>
        <translation>Das Gateway meldet: Die Kennung wird nicht angenommen.</translation>
    </message>
    <message>
        <source>The gateway says: the longest session is over.</source>
        <translation>Das Gateway meldet: Die längste erlaubte Sitzung ist vorbei.</translation>
    </message>
    <message>
        <source>The gateway says: the quota of the gateway&apos;s key is used up.</source>
        <translation>Das Gateway meldet: Das Kontingent des Schlüssels ist aufgebraucht.</translation>
    </message>
    <message>
        <source>The gateway says: the setup is not accepted.</source>
        <translation>Das Gateway meldet: Die Einrichtung wird nicht angenommen.</translation>
    </message>
    <message>
        <source>The gateway says: the token or its credential was revoked.</source>
        <translation>Das Gateway meldet: Der Token oder seine Zugangsdaten wurden widerrufen.</translation>
    </message>
    <message>
        <source>The gateway says: the token&apos;s time is over.</source>
        <translation>Das Gateway meldet: Die Zeit des Tokens ist um.</translation>
    </message>
    <message>
        <source>The gateway says: the user&apos;s minutes or tokens of the day are used up (an estimate).</source>
        <translation>Das Gateway meldet: Deine Minuten oder Tokens für heute sind aufgebraucht (eine Schätzung).</translation>
    </message>
    <message>
        <source>The gateway {1} does not accept the enrolment credential.</source>
        <translation>Das Gateway {1} nimmt den Anmeldecode nicht an.</translation>
    </message>
    <message>
        <source>The gateway {1} does not accept the token.</source>
        <translation>Das Gateway {1} nimmt den Token nicht an.</translation>
    </message>
    <message>
        <source>The gateway {1} has no room for another conversation, or for one of yours.</source>
        <translation>Das Gateway {1} hat keinen Platz für ein weiteres Gespräch oder für eins von dir.</translation>
    </message>
    <message>
        <source>The gateway {1} has seen too many failed attempts from here.</source>
        <translation>Das Gateway {1} hat von hier zu viele fehlgeschlagene Versuche gesehen.</translation>
    </message>
    <message>
        <source>The gateway {1} is not ready (HTTP {2}).</source>
        <translation>Das Gateway {1} ist nicht bereit (HTTP {2}).</translation>
    </message>
    <message>
        <source>The gateway&apos;s address cannot be read.</source>
        <translation>Die Adresse des Gateways ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The gateway&apos;s address has no TLS, so the token would travel readable by anyone.</source>
        <translation>Die Adresse des Gateways ist ohne TLS; der Token wäre unterwegs für alle lesbar.</translation>
    </message>
    <message>
        <source>The gateway&apos;s address holds more than a host and a path.</source>
        <translation>Die Adresse des Gateways enthält mehr als einen Host und einen Pfad.</translation>
    </message>
    <message>
        <source>The history {1} cannot be used ({2}).</source>
        <translation>Der Verlauf {1} kann nicht verwendet werden ({2}).</translation>
    </message>
    <message>
        <source>The history {1} was written by a newer vibeassist.</source>
        <translation>Der Verlauf {1} wurde von einem neueren vibeassist geschrieben.</translation>
    </message>
    <message>
        <source>The hotkey is switched off.</source>
        <translation>Das Tastenkürzel ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>The key comes from {1}.</source>
        <translation>Der Schlüssel kommt aus {1}.</translation>
    </message>
    <message>
        <source>The key has a space or a character that no key has.</source>
        <translation>Der Schlüssel enthält ein Leerzeichen oder ein Zeichen, das kein Schlüssel hat.</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>Der Schlüssel ist leer.</translation>
    </message>
    <message>
        <source>The key is in this system&apos;s keyring.</source>
        <translation>Der Schlüssel liegt im Schlüsselbund dieses Systems.</translation>
    </message>
    <message>
        <source>The key is kept in memory until the program ends.</source>
        <translation>Der Schlüssel bleibt im Arbeitsspeicher, bis das Programm endet.</translation>
    </message>
    <message>
        <source>The key {1} is free.</source>
        <translation>Die Taste {1} ist frei.</translation>
    </message>
    <message>
        <source>The keyring did not answer within {1} seconds.</source>
        <translation>Der Schlüsselbund hat nicht innerhalb von {1} Sekunden geantwortet.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>The keyring refused ({1}).</source>
        <translation>Der Schlüsselbund hat abgelehnt ({1}).</translation>
    </message>
    <message>
        <source>The loudspeaker &quot;{1}&quot; cannot be opened: {2}.</source>
        <translation>Der Lautsprecher „{1}“ lässt sich nicht öffnen: {2}.</translation>
    </message>
    <message>
        <source>The loudspeaker &quot;{1}&quot; is gone.</source>
        <translation>Der Lautsprecher „{1}“ ist weg.</translation>
    </message>
    <message>
        <source>The loudspeaker &quot;{1}&quot; is in use by another program.</source>
        <translation>Der Lautsprecher „{1}“ wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>The loudspeaker &quot;{1}&quot; played it to the end.</source>
        <translation>Der Lautsprecher „{1}“ hat es bis zum Ende abgespielt.</translation>
    </message>
    <message>
        <source>The loudspeaker &quot;{1}&quot; takes neither mono nor its own rate.</source>
        <translation>Der Lautsprecher „{1}“ nimmt weder Mono noch seine eigene Rate an.</translation>
    </message>
    <message>
        <source>The loudspeaker is gone.</source>
        <translation>Der Lautsprecher ist weg.</translation>
    </message>
    <message>
        <source>The loudspeaker is louder than you are: turn it down a little.</source>
        <translation>Der Lautsprecher ist lauter als du: Stell ihn etwas leiser.</translation>
    </message>
    <message>
        <source>The loudspeaker is not heard in the microphone: with headphones that is as it should be, and echo = &quot;off&quot; in [audio] makes barge-in fastest.</source>
        <translation>Der Lautsprecher ist im Mikrofon nicht zu hören: Mit Kopfhörern ist das richtig so, und echo = &quot;off&quot; in [audio] macht das Unterbrechen am schnellsten.</translation>
    </message>
    <message>
        <source>The loudspeaker played it to the end.</source>
        <translation>Der Lautsprecher hat es bis zum Ende abgespielt.</translation>
    </message>
    <message>
        <source>The loudspeaker takes the sound but does not play it.</source>
        <translation>Der Lautsprecher nimmt den Ton an, spielt ihn aber nicht ab.</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; cannot be opened: {2}.</source>
        <translation>Das Mikrofon „{1}“ lässt sich nicht öffnen: {2}.</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; delivers nothing but silence.</source>
        <translation>Das Mikrofon „{1}“ liefert nichts als Stille.</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; hears you too softly ({2} dBFS).</source>
        <translation>Das Mikrofon „{1}“ hört dich zu leise ({2} dBFS).</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; is gone.</source>
        <translation>Das Mikrofon „{1}“ ist weg.</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; is in use by another program.</source>
        <translation>Das Mikrofon „{1}“ wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; is open but delivers nothing.</source>
        <translation>Das Mikrofon „{1}“ ist offen, liefert aber nichts.</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; is set so high that your voice is distorted.</source>
        <translation>Das Mikrofon „{1}“ ist so hoch eingestellt, dass deine Stimme verzerrt.</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; takes neither mono nor its own rate.</source>
        <translation>Das Mikrofon „{1}“ nimmt weder Mono noch seine eigene Rate an.</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; works and delivers sound ({2} dBFS).</source>
        <translation>Das Mikrofon „{1}“ funktioniert und liefert Ton ({2} dBFS).</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; works and hears you well ({2} dBFS).</source>
        <translation>Das Mikrofon „{1}“ funktioniert und hört dich gut ({2} dBFS).</translation>
    </message>
    <message>
        <source>The microphone gives nothing but silence.</source>
        <translation>Das Mikrofon liefert nichts als Stille.</translation>
    </message>
    <message>
        <source>The microphone gives nothing: allow this program to use it, and look for a mute switch.</source>
        <translation>Das Mikrofon liefert nichts: Erlaube diesem Programm, es zu benutzen, und sieh nach, ob es einen Stummschalter hat.</translation>
    </message>
    <message>
        <source>The microphone hears you only faintly.</source>
        <translation>Das Mikrofon hört dich nur schwach.</translation>
    </message>
    <message>
        <source>The microphone is gone.</source>
        <translation>Das Mikrofon ist weg.</translation>
    </message>
    <message>
        <source>The microphone is overloaded by the loudspeaker: lower its level.</source>
        <translation>Das Mikrofon ist vom Lautsprecher übersteuert: Stell seinen Pegel niedriger.</translation>
    </message>
    <message>
        <source>The microphone is overloaded.</source>
        <translation>Das Mikrofon ist übersteuert.</translation>
    </message>
    <message>
        <source>The model {1} cannot be used: not a Live model of Google&apos;s.</source>
        <translation>Das Modell {1} geht nicht: kein Live-Modell von Google.</translation>
    </message>
    <message>
        <source>The model {1} cannot be used: shut down on {2}.</source>
        <translation>Das Modell {1} geht nicht: abgeschaltet am {2}.</translation>
    </message>
    <message>
        <source>The model {1} does not hold conversations.</source>
        <translation>Das Modell {1} führt keine Gespräche.</translation>
    </message>
    <message>
        <source>The network has changed.</source>
        <translation>Das Netzwerk hat sich geändert.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy does not let a connection to {1} through.</source>
        <translation>Der Proxy des Netzwerks lässt keine Verbindung zu {1} durch.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy wants a name and a password (407).</source>
        <translation>Der Proxy des Netzwerks verlangt einen Namen und ein Passwort (407).</translation>
    </message>
    <message>
        <source>The practice server answers: a session was opened and closed ({1} s).</source>
        <translation>Der Übungsserver antwortet: Eine Sitzung wurde geöffnet und geschlossen ({1} s).</translation>
    </message>
    <message>
        <source>The practice server did not start ({1}).</source>
        <translation>Der Übungsserver ist nicht gestartet ({1}).</translation>
    </message>
    <message>
        <source>The room is loud: move the microphone closer, or away from the noise.</source>
        <translation>Der Raum ist laut: Stell das Mikrofon näher oder weiter weg vom Lärm.</translation>
    </message>
    <message>
        <source>The server broke the conversation off {1}.</source>
        <translation>Der Server hat das Gespräch abgebrochen {1}.</translation>
    </message>
    <message>
        <source>The server can no longer take up the earlier conversation.</source>
        <translation>Der Server kann das frühere Gespräch nicht mehr aufnehmen.</translation>
    </message>
    <message>
        <source>The server closed this connection to make room or to restart {1}.</source>
        <translation>Der Server hat diese Verbindung geschlossen, um Platz zu schaffen oder neu zu starten {1}.</translation>
    </message>
    <message>
        <source>The server could not take up the earlier conversation just now {1}.</source>
        <translation>Der Server konnte das frühere Gespräch gerade nicht aufnehmen {1}.</translation>
    </message>
    <message>
        <source>The server did not receive an API key.</source>
        <translation>Der Server hat keinen API-Schlüssel erhalten.</translation>
    </message>
    <message>
        <source>The server did not take something that was sent {1}.</source>
        <translation>Der Server hat etwas Gesendetes nicht angenommen {1}.</translation>
    </message>
    <message>
        <source>The server did not take up the earlier conversation {1}.</source>
        <translation>Der Server hat das frühere Gespräch nicht aufgenommen {1}.</translation>
    </message>
    <message>
        <source>The server does not know the model {1}, or not for Live conversations.</source>
        <translation>Der Server kennt das Modell {1} nicht oder nicht für Live-Gespräche.</translation>
    </message>
    <message>
        <source>The server does not know the voice {1}.</source>
        <translation>Der Server kennt die Stimme {1} nicht.</translation>
    </message>
    <message>
        <source>The server does not take a setting of this conversation {1}.</source>
        <translation>Der Server nimmt eine Einstellung dieses Gesprächs nicht an {1}.</translation>
    </message>
    <message>
        <source>The server ended the conversation {1}.</source>
        <translation>Der Server hat das Gespräch beendet {1}.</translation>
    </message>
    <message>
        <source>The server refuses a setting of this conversation {1}.</source>
        <translation>Der Server lehnt eine Einstellung dieses Gesprächs ab {1}.</translation>
    </message>
    <message>
        <source>The server refuses this conversation {1}.</source>
        <translation>Der Server lehnt dieses Gespräch ab {1}.</translation>
    </message>
    <message>
        <source>The server sends us on to another address, and a key is not passed on.</source>
        <translation>Der Server schickt uns an eine andere Adresse weiter, und ein Schlüssel wird nicht weitergegeben.</translation>
    </message>
    <message>
        <source>The session has met a defect of its own.</source>
        <translation>In der Sitzung ist ein eigener Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>The settings file could not be used ({1}). It was kept as {2}; the defaults are used.</source>
        <translation>Die Einstellungsdatei konnte nicht verwendet werden ({1}). Sie wurde als {2} aufbewahrt; es gelten die Standardwerte.</translation>
    </message>
    <message>
        <source>The settings file {1} cannot be read ({2}).</source>
        <translation>Die Einstellungsdatei {1} kann nicht gelesen werden ({2}).</translation>
    </message>
    <message>
        <source>The settings file {1} cannot be used ({2}); the defaults are used.</source>
        <translation>Die Einstellungsdatei {1} kann nicht verwendet werden ({2}); es gelten die Standardwerte.</translation>
    </message>
    <message>
        <source>The settings file {1} cannot be written ({2}).</source>
        <translation>Die Einstellungsdatei {1} kann nicht geschrieben werden ({2}).</translation>
    </message>
    <message>
        <source>The settings of this conversation cannot be sent.</source>
        <translation>Die Einstellungen dieses Gesprächs lassen sich nicht senden.</translation>
    </message>
    <message>
        <source>The sound file {1} breaks off in the middle.</source>
        <translation>Die Tondatei {1} bricht mittendrin ab.</translation>
    </message>
    <message>
        <source>The sound file {1} cannot be read: {2}.</source>
        <translation>Die Tondatei {1} kann nicht gelesen werden: {2}.</translation>
    </message>
    <message>
        <source>The sound file {1} cannot be written: {2}.</source>
        <translation>Die Tondatei {1} kann nicht geschrieben werden: {2}.</translation>
    </message>
    <message>
        <source>The sound file {1} claims a rate of {2} samples per second.</source>
        <translation>Die Tondatei {1} gibt eine Rate von {2} Werten pro Sekunde an.</translation>
    </message>
    <message>
        <source>The sound file {1} holds no sound.</source>
        <translation>Die Tondatei {1} enthält keinen Ton.</translation>
    </message>
    <message>
        <source>The sound file {1} is cut off: it is shorter than it says.</source>
        <translation>Die Tondatei {1} ist abgeschnitten: Sie ist kürzer, als sie angibt.</translation>
    </message>
    <message>
        <source>The sound file {1} is empty.</source>
        <translation>Die Tondatei {1} ist leer.</translation>
    </message>
    <message>
        <source>The sound path has failed: {1}.</source>
        <translation>Die Tonverarbeitung ist ausgefallen: {1}.</translation>
    </message>
    <message>
        <source>The sound process did not survive opening the devices.</source>
        <translation>Der Tonprozess hat das Öffnen der Geräte nicht überlebt.</translation>
    </message>
    <message>
        <source>The sound process does not answer.</source>
        <translation>Der Tonprozess antwortet nicht.</translation>
    </message>
    <message>
        <source>The sound process does not start ({1}).</source>
        <translation>Der Tonprozess startet nicht ({1}).</translation>
    </message>
    <message>
        <source>The sound process does not start.</source>
        <translation>Der Tonprozess startet nicht.</translation>
    </message>
    <message>
        <source>The sound system fails again and again.</source>
        <translation>Das Tonsystem fällt immer wieder aus.</translation>
    </message>
    <message>
        <source>The sound system stumbled: close programs that keep the machine busy.</source>
        <translation>Das Tonsystem ist ins Stocken geraten: Schließe Programme, die den Rechner auslasten.</translation>
    </message>
    <message>
        <source>The sound was interrupted and has been started again.</source>
        <translation>Der Ton war unterbrochen und läuft wieder.</translation>
    </message>
    <message>
        <source>The token has a space or a character that no token has.</source>
        <translation>Der Token enthält ein Leerzeichen oder ein Zeichen, das kein Token hat.</translation>
    </message>
    <message>
        <source>The token is empty.</source>
        <translation>Der Token ist leer.</translation>
    </message>
    <message>
        <source>The voice was not heard.</source>
        <translation>Die Stimme war nicht zu hören.</translation>
    </message>
    <message>
        <source>There are: {1}.</source>
        <translation>Es gibt: {1}.</translation>
    </message>
    <message>
        <source>There is a persona &quot;{1}&quot; already.</source>
        <translation>Eine Persona „{1}“ gibt es schon.</translation>
    </message>
    <message>
        <source>There is no API key.</source>
        <translation>Es gibt keinen API-Schlüssel.</translation>
    </message>
    <message>
        <source>There is no Gemini API key.</source>
        <translation>Es gibt keinen Gemini-API-Schlüssel.</translation>
    </message>
    <message>
        <source>There is no connection to the gateway.</source>
        <translation>Es gibt keine Verbindung zum Gateway.</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>Es gibt keine Verbindung.</translation>
    </message>
    <message>
        <source>There is no conversation to go on with.</source>
        <translation>Es gibt kein Gespräch, mit dem es weitergehen könnte.</translation>
    </message>
    <message>
        <source>There is no echo canceller for this system: while the assistant speaks, nothing is sent unless you are heard to speak.</source>
        <translation>Für dieses System gibt es keine Echounterdrückung: Während der Assistent spricht, wird nichts gesendet, außer du bist zu hören.</translation>
    </message>
    <message>
        <source>There is no function {1}.</source>
        <translation>Es gibt keine Funktion {1}.</translation>
    </message>
    <message>
        <source>There is no loudspeaker here: the reply goes to {1}</source>
        <translation>Hier gibt es keinen Lautsprecher, die Antwort geht in die Datei {1}</translation>
    </message>
    <message>
        <source>There is no loudspeaker named &quot;{1}&quot;.</source>
        <translation>Es gibt keinen Lautsprecher namens „{1}“.</translation>
    </message>
    <message>
        <source>There is no microphone here: a sample recording speaks.</source>
        <translation>Hier gibt es kein Mikrofon: Eine Beispielaufnahme spricht.</translation>
    </message>
    <message>
        <source>There is no microphone named &quot;{1}&quot;.</source>
        <translation>Es gibt kein Mikrofon namens „{1}“.</translation>
    </message>
    <message>
        <source>There is no persona &quot;{1}&quot;.</source>
        <translation>Es gibt keine Persona „{1}“.</translation>
    </message>
    <message>
        <source>There is no screen here; &apos;vibeassist talk&apos; needs none.</source>
        <translation>Hier gibt es keinen Bildschirm; „vibeassist talk“ braucht keinen.</translation>
    </message>
    <message>
        <source>There is no sound file {1}.</source>
        <translation>Es gibt keine Tondatei {1}.</translation>
    </message>
    <message>
        <source>There is no token for the gateway {1}.</source>
        <translation>Es gibt keinen Token für das Gateway {1}.</translation>
    </message>
    <message>
        <source>There is no voice named {1}.</source>
        <translation>Es gibt keine Stimme namens {1}.</translation>
    </message>
    <message>
        <source>There is no way to {1}.</source>
        <translation>Es führt kein Weg zu {1}.</translation>
    </message>
    <message>
        <source>There was no session within {1} seconds.</source>
        <translation>Innerhalb von {1} Sekunden kam keine Sitzung zustande.</translation>
    </message>
    <message>
        <source>This API key may not use the Gemini API, or not from here.</source>
        <translation>Dieser API-Schlüssel darf die Gemini API nicht oder nicht von hier benutzen.</translation>
    </message>
    <message>
        <source>This computer has a network.</source>
        <translation>Dieser Computer hat ein Netzwerk.</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker.</source>
        <translation>Dieser Computer hat keinen Lautsprecher.</translation>
    </message>
    <message>
        <source>This computer has no microphone.</source>
        <translation>Dieser Computer hat kein Mikrofon.</translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation>Dieser Computer hat kein Netzwerk.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} day ahead.</source>
        <translation>Die Uhr dieses Computers geht {1} Tag vor.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} day behind.</source>
        <translation>Die Uhr dieses Computers geht {1} Tag nach.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} days ahead.</source>
        <translation>Die Uhr dieses Computers geht {1} Tage vor.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} days behind.</source>
        <translation>Die Uhr dieses Computers geht {1} Tage nach.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} hour ahead.</source>
        <translation>Die Uhr dieses Computers geht {1} Stunde vor.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} hour behind.</source>
        <translation>Die Uhr dieses Computers geht {1} Stunde nach.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} hours ahead.</source>
        <translation>Die Uhr dieses Computers geht {1} Stunden vor.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} hours behind.</source>
        <translation>Die Uhr dieses Computers geht {1} Stunden nach.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} minute ahead.</source>
        <translation>Die Uhr dieses Computers geht {1} Minute vor.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} minute behind.</source>
        <translation>Die Uhr dieses Computers geht {1} Minute nach.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} minutes ahead.</source>
        <translation>Die Uhr dieses Computers geht {1} Minuten vor.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} minutes behind.</source>
        <translation>Die Uhr dieses Computers geht {1} Minuten nach.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} seconds ahead.</source>
        <translation>Die Uhr dieses Computers geht {1} Sekunden vor.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} seconds behind.</source>
        <translation>Die Uhr dieses Computers geht {1} Sekunden nach.</translation>
    </message>
    <message>
        <source>This conversation was held over another connection than the one that is set now.</source>
        <translation>Dieses Gespräch lief über eine andere Verbindung als die, die jetzt eingestellt ist.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so vibeassist lives in a small window.</source>
        <translation>Diese Arbeitsumgebung zeigt keine Symbole im Infobereich, deshalb lebt vibeassist in einem kleinen Fenster.</translation>
    </message>
    <message>
        <source>This desktop shows tray icons.</source>
        <translation>Diese Arbeitsumgebung zeigt Symbole im Infobereich.</translation>
    </message>
    <message>
        <source>This key is not allowed to do that.</source>
        <translation>Dieser Schlüssel darf das nicht.</translation>
    </message>
    <message>
        <source>This key&apos;s allowance is used up, or too many sessions are open at once.</source>
        <translation>Das Kontingent dieses Schlüssels ist aufgebraucht, oder es sind zu viele Sitzungen gleichzeitig offen.</translation>
    </message>
    <message>
        <source>This system has a keyring. {1}</source>
        <translation>Dieses System hat einen Schlüsselbund. {1}</translation>
    </message>
    <message>
        <source>This system has no keyring that keeps a secret safe.</source>
        <translation>Dieses System hat keinen Schlüsselbund, der ein Geheimnis sicher aufbewahrt.</translation>
    </message>
    <message>
        <source>This system has no keyring that keeps a secret safe. {1}</source>
        <translation>Dieses System hat keinen Schlüsselbund, der ein Geheimnis sicher aufbewahrt. {1}</translation>
    </message>
    <message>
        <source>This works, because the system trusts it; your company or a virus scanner set it up.</source>
        <translation>Es funktioniert, weil das System dem vertraut; deine Firma oder ein Virenscanner hat es eingerichtet.</translation>
    </message>
    <message>
        <source>Too many sessions or requests at once.</source>
        <translation>Zu viele Sitzungen oder Anfragen auf einmal.</translation>
    </message>
    <message>
        <source>Try again in a little while.</source>
        <translation>Versuche es in einer Weile noch einmal.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, go back to the model&apos;s default settings.</source>
        <translation>Versuche es noch einmal; wenn es so bleibt, geh auf die Standardeinstellungen des Modells zurück.</translation>
    </message>
    <message>
        <source>Turn its level down in the system&apos;s sound settings.</source>
        <translation>Stell den Pegel in den Toneinstellungen niedriger.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or set {1} in the environment.</source>
        <translation>Entsperre ihn und versuche es noch einmal, oder setze {1} in der Umgebung.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Entsperre ihn und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Unlock or restart it, set {1} in the environment, or talk with --practice, which needs no key.</source>
        <translation>Entsperre ihn oder starte ihn neu, setze {1} in der Umgebung oder sprich mit --practice; das braucht keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Use a gateway that stands in a supported country.</source>
        <translation>Nimm ein Gateway, das in einem unterstützten Land steht.</translation>
    </message>
    <message>
        <source>Use a key made at {1}, or another model.</source>
        <translation>Nimm einen Schlüssel von {1} oder ein anderes Modell.</translation>
    </message>
    <message>
        <source>Use https://; plain http:// is for a gateway on this machine only.</source>
        <translation>Nimm https://; einfaches http:// ist nur für ein Gateway auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Use https://{1}, and VIBEASSIST_CA_FILE for a CA of your own.</source>
        <translation>Nimm https://{1} und VIBEASSIST_CA_FILE für eine eigene Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Use that version, or delete the history.</source>
        <translation>Nimm jene Version oder lösche den Verlauf.</translation>
    </message>
    <message>
        <source>WAV, FLAC, OGG, MP3 and AIFF can.</source>
        <translation>WAV, FLAC, OGG, MP3 und AIFF gehen.</translation>
    </message>
    <message>
        <source>Wait a little and connect again.</source>
        <translation>Warte ein wenig und verbinde dich neu.</translation>
    </message>
    <message>
        <source>Wait a minute and connect again.</source>
        <translation>Warte eine Minute und verbinde dich neu.</translation>
    </message>
    <message>
        <source>What is open goes on; if it happens again, please report it.</source>
        <translation>Was offen ist, läuft weiter; wenn es wieder geschieht, melde es bitte.</translation>
    </message>
    <message>
        <source>What is said above comes first.</source>
        <translation>Zuerst kommt, was oben steht.</translation>
    </message>
    <message>
        <source>Windows does not let start at login be changed ({1}).</source>
        <translation>Windows lässt den Start bei der Anmeldung nicht ändern ({1}).</translation>
    </message>
    <message>
        <source>Without a network no server is reached.</source>
        <translation>Ohne Netzwerk ist kein Server zu erreichen.</translation>
    </message>
    <message>
        <source>Without a sound system nothing is heard.</source>
        <translation>Ohne Tonsystem ist nichts zu hören.</translation>
    </message>
    <message>
        <source>Write more of the name: {1}.</source>
        <translation>Schreib mehr vom Namen: {1}.</translation>
    </message>
    <message>
        <source>it is not valid TOML</source>
        <translation>sie ist kein gültiges TOML</translation>
    </message>
    <message>
        <source>it is not valid TOML ({1})</source>
        <translation>sie ist kein gültiges TOML ({1})</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>er sagte nichts</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>kein Code</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>keine sichere Verbindung</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>the Live API</source>
        <translation>Die Live API</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>die Verbindung ist abgebrochen</translation>
    </message>
    <message>
        <source>vibeassist has met a defect of its own ({1}: {2}).</source>
        <translation>vibeassist ist auf einen eigenen Fehler gestoßen ({1}: {2}).</translation>
    </message>
    <message>
        <source>vibeassist is running and says itself whether it has the key.</source>
        <translation>vibeassist läuft und sagt selbst, ob es die Taste hat.</translation>
    </message>
    <message>
        <source>{1} answered the setup with something else ({2}).</source>
        <translation>{1} hat auf die Einrichtung mit etwas anderem geantwortet ({2}).</translation>
    </message>
    <message>
        <source>{1} answers, but does not speak the Live API&apos;s protocol.</source>
        <translation>{1} antwortet, spricht aber nicht das Protokoll der Live API.</translation>
    </message>
    <message>
        <source>{1} answers, but is not a gateway that speaks {2} (HTTP {3}).</source>
        <translation>{1} antwortet, ist aber kein Gateway, das {2} spricht (HTTP {3}).</translation>
    </message>
    <message>
        <source>{1} answers, but is not a gateway that speaks {2}.</source>
        <translation>{1} antwortet, ist aber kein Gateway, das {2} spricht.</translation>
    </message>
    <message>
        <source>{1} answers, but not as a Live API ({2}).</source>
        <translation>{1} antwortet, aber nicht als Live API ({2}).</translation>
    </message>
    <message>
        <source>{1} cannot answer at the moment ({2}).</source>
        <translation>{1} kann im Moment nicht antworten ({2}).</translation>
    </message>
    <message>
        <source>{1} cannot be reached ({2}).</source>
        <translation>{1} ist nicht zu erreichen ({2}).</translation>
    </message>
    <message>
        <source>{1} does not accept this key ({2}).</source>
        <translation>{1} nimmt diesen Schlüssel nicht an ({2}).</translation>
    </message>
    <message>
        <source>{1} does not answer as a Live API does ({2}).</source>
        <translation>{1} antwortet nicht so, wie es eine Live API tut ({2}).</translation>
    </message>
    <message>
        <source>{1} does not answer as a gateway does.</source>
        <translation>{1} antwortet nicht so, wie es ein Gateway tut.</translation>
    </message>
    <message>
        <source>{1} does not answer.</source>
        <translation>{1} antwortet nicht.</translation>
    </message>
    <message>
        <source>{1} does not let the model {2} be asked.</source>
        <translation>{1} lässt das Modell {2} nicht fragen.</translation>
    </message>
    <message>
        <source>{1} does not speak TLS as a Live API does.</source>
        <translation>{1} spricht TLS nicht so, wie es eine Live API tut.</translation>
    </message>
    <message>
        <source>{1} exists and is not a WAV file; it stays as it is.</source>
        <translation>{1} ist schon da und keine WAV-Datei; sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>{1} gave an answer that cannot be read.</source>
        <translation>{1} hat eine Antwort gegeben, die sich nicht lesen lässt.</translation>
    </message>
    <message>
        <source>{1} hung up before the conversation began ({2}).</source>
        <translation>{1} hat aufgelegt, bevor das Gespräch begann ({2}).</translation>
    </message>
    <message>
        <source>{1} hung up before the conversation began.</source>
        <translation>{1} hat aufgelegt, bevor das Gespräch begann.</translation>
    </message>
    <message>
        <source>{1} inspects the secure connections of this computer, and is not trusted by it.</source>
        <translation>{1} prüft die sicheren Verbindungen dieses Computers, und er vertraut dem nicht.</translation>
    </message>
    <message>
        <source>{1} is a folder, not a sound file.</source>
        <translation>{1} ist ein Ordner, keine Tondatei.</translation>
    </message>
    <message>
        <source>{1} is a pipe.</source>
        <translation>{1} ist eine Pipe.</translation>
    </message>
    <message>
        <source>{1} is not a file that can be read twice.</source>
        <translation>{1} ist keine Datei, die sich zweimal lesen lässt.</translation>
    </message>
    <message>
        <source>{1} is not a sound file that can be read.</source>
        <translation>{1} ist keine Tondatei, die sich lesen lässt.</translation>
    </message>
    <message>
        <source>{1} is not an address that can be connected to.</source>
        <translation>{1} ist keine Adresse, mit der man sich verbinden kann.</translation>
    </message>
    <message>
        <source>{1} is reached over a secure connection.</source>
        <translation>{1} ist über eine sichere Verbindung zu erreichen.</translation>
    </message>
    <message>
        <source>{1} is reached, but {2} reads along: it inspects the secure connections of this computer.</source>
        <translation>{1} ist zu erreichen, aber {2} liest mit und prüft die sicheren Verbindungen dieses Computers.</translation>
    </message>
    <message>
        <source>{1} is the microphone; the reply cannot be written over it.</source>
        <translation>{1} ist das Mikrofon; die Antwort kann nicht darübergeschrieben werden.</translation>
    </message>
    <message>
        <source>{1} is there already and is no events file.</source>
        <translation>{1} ist schon da und keine Ereignisdatei.</translation>
    </message>
    <message>
        <source>{1} is to be reached without TLS, and the key would travel in the clear.</source>
        <translation>{1} soll ohne TLS erreicht werden, und der Schlüssel ginge im Klartext hinaus.</translation>
    </message>
    <message>
        <source>{1} never confirmed the setup of {2}.</source>
        <translation>{1} hat die Einrichtung von {2} nie bestätigt.</translation>
    </message>
    <message>
        <source>{1}: input should be a valid integer, unable to parse string as an integer</source>
        <translation>{1}: muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>{1}: input should be a valid number, unable to parse string as a number</source>
        <translation>{1}: muss eine Zahl sein</translation>
    </message>
    <message>
        <source>{1}: input should be greater than or equal to {2}</source>
        <translation>{1}: muss mindestens {2} sein</translation>
    </message>
    <message>
        <source>{1}: input should be less than or equal to {2}</source>
        <translation>{1}: darf höchstens {2} sein</translation>
    </message>
    <message>
        <source>{1}: input should be {2}</source>
        <translation>{1}: muss {2} sein</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>End this conversation and start a new one</source>
        <translation>Dieses Gespräch beenden und ein neues beginnen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Hotkey</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Settings – vibeassist</source>
        <translation>Einstellungen – vibeassist</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>What you changed holds from the next conversation on.</source>
        <translation>Deine Änderungen gelten ab dem nächsten Gespräch.</translation>
    </message>
</context>
<context>
    <name>SmallWindow</name>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>End conversation</source>
        <translation>Gespräch beenden</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Start conversation</source>
        <translation>Gespräch starten</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so vibeassist lives in this window. You are told this once.</source>
        <translation>Diese Arbeitsumgebung zeigt keine Symbole im Infobereich, deshalb lebt vibeassist in diesem Fenster. Das erfährst du nur dieses eine Mal.</translation>
    </message>
</context>
<context>
    <name>SoundCheck</name>
    <message>
        <source>Hear yourself</source>
        <translation>Dich selbst anhören</translation>
    </message>
    <message>
        <source>It was played. If you heard nothing, turn the volume up.</source>
        <translation>Es wurde abgespielt. Wenn du nichts gehört hast, stell lauter.</translation>
    </message>
    <message>
        <source>Listening: say a sentence, as you would talk.</source>
        <translation>Ich höre zu: Sag einen Satz, so wie du sonst sprichst.</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Ton abspielen</translation>
    </message>
    <message>
        <source>Say something</source>
        <translation>Sag etwas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>The system does not let vibeassist use the microphone.</source>
        <translation>Das System lässt vibeassist das Mikrofon nicht benutzen.</translation>
    </message>
</context>
<context>
    <name>SoundStep</name>
    <message>
        <source>Loudspeaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Press the button and say a sentence. It is heard here and nowhere else.</source>
        <translation>Drücke den Knopf und sag einen Satz. Er wird hier gehört und nirgendwo sonst.</translation>
    </message>
    <message>
        <source>Say something</source>
        <translation>Sag etwas</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>Systemstandard</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Connecting</source>
        <translation>Verbinde</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation>Halten zum Sprechen</translation>
    </message>
    <message>
        <source>Just speak</source>
        <translation>Sprich einfach</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Hört zu</translation>
    </message>
    <message>
        <source>Loudspeaker now: {name}.</source>
        <translation>Lautsprecher jetzt: {name}.</translation>
    </message>
    <message>
        <source>Microphone now: {name}.</source>
        <translation>Mikrofon jetzt: {name}.</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Ready, microphone open</source>
        <translation>Bereit, Mikrofon offen</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Verbinde neu</translation>
    </message>
    <message>
        <source>Speak already</source>
        <translation>Du kannst schon sprechen</translation>
    </message>
    <message>
        <source>Speak to cut in</source>
        <translation>Sprich, um zu unterbrechen</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Spricht</translation>
    </message>
    <message>
        <source>The microphone is closed</source>
        <translation>Das Mikrofon ist zu</translation>
    </message>
    <message>
        <source>There is no loudspeaker now; it is looked for every second.</source>
        <translation>Es ist gerade kein Lautsprecher da; jede Sekunde wird nach einem gesucht.</translation>
    </message>
    <message>
        <source>There is no microphone now; it is looked for every second.</source>
        <translation>Es ist gerade kein Mikrofon da; jede Sekunde wird nach einem gesucht.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Denkt nach</translation>
    </message>
    <message>
        <source>What you say is kept</source>
        <translation>Was du sagst, geht nicht verloren</translation>
    </message>
    <message>
        <source>You are not heard</source>
        <translation>Du wirst nicht gehört</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message numerus="yes">
        <source>Choose it in the menu within %n minute(s).</source>
        <translation><numerusform>Wähle es innerhalb von %n Minute im Menü.</numerusform><numerusform>Wähle es innerhalb von %n Minuten im Menü.</numerusform></translation>
    </message>
    <message>
        <source>Quit it, and start it again.</source>
        <translation>Beende es und starte es noch einmal.</translation>
    </message>
    <message>
        <source>The connection is too slow: some of what you say is lost.</source>
        <translation>Die Verbindung ist zu langsam: Ein Teil von dem, was du sagst, geht verloren.</translation>
    </message>
    <message>
        <source>The conversation ended when the computer went to sleep.</source>
        <translation>Das Gespräch endete, als der Computer in den Ruhezustand ging.</translation>
    </message>
    <message>
        <source>The conversation has ended: nobody has spoken for a while.</source>
        <translation>Das Gespräch ist beendet: Eine Weile hat niemand gesprochen.</translation>
    </message>
    <message numerus="yes">
        <source>The loudspeaker lost sound %n time(s).</source>
        <translation><numerusform>Im Lautsprecher ging %n Mal Ton verloren.</numerusform><numerusform>Im Lautsprecher ging %n Mal Ton verloren.</numerusform></translation>
    </message>
    <message>
        <source>The microphone is closed.</source>
        <translation>Das Mikrofon ist zu.</translation>
    </message>
    <message numerus="yes">
        <source>The microphone lost sound %n time(s).</source>
        <translation><numerusform>Im Mikrofon ging %n Mal Ton verloren.</numerusform><numerusform>Im Mikrofon ging %n Mal Ton verloren.</numerusform></translation>
    </message>
    <message>
        <source>The other side has ended the conversation.</source>
        <translation>Die andere Seite hat das Gespräch beendet.</translation>
    </message>
    <message>
        <source>What is open goes on.</source>
        <translation>Was offen ist, läuft weiter.</translation>
    </message>
    <message>
        <source>You can go on where your last conversation stopped.</source>
        <translation>Du kannst dort weitermachen, wo dein letztes Gespräch aufgehört hat.</translation>
    </message>
    <message>
        <source>vibeassist cannot talk any more after a defect of its own.</source>
        <translation>Nach einem eigenen Fehler kann vibeassist nicht mehr sprechen.</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>{state}, microphone closed</source>
        <translation>{state}, Mikrofon zu</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>Changes hold from the next conversation on.</source>
        <translation>Änderungen gelten ab dem nächsten Gespräch.</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Charakter</translation>
    </message>
    <message>
        <source>Known: {models}.</source>
        <translation>Bekannt: {models}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The one you speak</source>
        <translation>Die, die du sprichst</translation>
    </message>
    <message>
        <source>The persona {name} is chosen: what it has of its own holds in place of this.</source>
        <translation>Die Persona {name} ist gewählt: Was sie selbst mitbringt, gilt anstelle des Folgenden.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>What the assistant is told about itself before the first word.</source>
        <translation>Was der Assistent vor dem ersten Wort über sich erfährt.</translation>
    </message>
    <message>
        <source>You are calm and brief, and you like a joke.</source>
        <translation>Du bist ruhig, fasst dich kurz und magst einen Scherz.</translation>
    </message>
    <message>
        <source>{voice} (usual)</source>
        <translation>{voice} (üblich)</translation>
    </message>
</context>
<context>
    <name>_Dots</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Schritt {number} von {count}</translation>
    </message>
</context>
<context>
    <name>hotkeys</name>
    <message>
        <source>A hotkey has one key besides the modifiers, not {keys}.</source>
        <translation>Ein Tastenkürzel hat außer den Zusatztasten genau eine Taste, nicht {keys}.</translation>
    </message>
    <message>
        <source>Add Ctrl or Alt, or take a function key.</source>
        <translation>Nimm Ctrl oder Alt dazu oder eine Funktionstaste.</translation>
    </message>
    <message>
        <source>Add a key, such as Space.</source>
        <translation>Nimm eine Taste dazu, etwa die Leertaste.</translation>
    </message>
    <message>
        <source>Add these lines to ~/.config/hypr/hyprland.conf (Hyprland before 0.55).</source>
        <translation>Füge diese Zeilen in ~/.config/hypr/hyprland.conf ein (Hyprland vor 0.55).</translation>
    </message>
    <message>
        <source>Add these lines to ~/.config/hypr/hyprland.lua (Hyprland 0.55 and newer).</source>
        <translation>Füge diese Zeilen in ~/.config/hypr/hyprland.lua ein (ab Hyprland 0.55).</translation>
    </message>
    <message>
        <source>Add these lines to ~/.config/river/init.</source>
        <translation>Füge diese Zeilen in ~/.config/river/init ein.</translation>
    </message>
    <message>
        <source>Add these lines to ~/.config/sway/config and reload it.</source>
        <translation>Füge diese Zeilen in ~/.config/sway/config ein und lade sie neu.</translation>
    </message>
    <message>
        <source>Add this line to ~/.config/i3/config and reload it.</source>
        <translation>Füge diese Zeile in ~/.config/i3/config ein und lade sie neu.</translation>
    </message>
    <message>
        <source>Add this line to “binds” in ~/.config/niri/config.kdl.</source>
        <translation>Füge diese Zeile unter „binds“ in ~/.config/niri/config.kdl ein.</translation>
    </message>
    <message>
        <source>Bind a key to “vibeassist --toggle” in your desktop.</source>
        <translation>Lege in deiner Arbeitsumgebung eine Taste auf „vibeassist --toggle“.</translation>
    </message>
    <message>
        <source>Bind these commands to the press and the release of a key. If your desktop knows only the press, bind the third one.</source>
        <translation>Lege diese Befehle auf das Drücken und das Loslassen einer Taste. Wenn deine Arbeitsumgebung nur das Drücken kennt, nimm den dritten.</translation>
    </message>
    <message>
        <source>Ctrl, Alt, Shift and Meta alone cannot be a hotkey.</source>
        <translation>Ctrl, Alt, Shift und Meta allein können kein Tastenkürzel sein.</translation>
    </message>
    <message>
        <source>Keyboards here have no {key} key.</source>
        <translation>Tastaturen haben hier keine Taste {key}.</translation>
    </message>
    <message>
        <source>No combination is given.</source>
        <translation>Es ist keine Tastenkombination angegeben.</translation>
    </message>
    <message>
        <source>No key is called “{name}”.</source>
        <translation>Keine Taste heißt „{name}“.</translation>
    </message>
    <message>
        <source>Settings, Keyboard, Application Shortcuts, Add: enter this command, then press the keys.</source>
        <translation>Einstellungen, Tastatur, Tastenkürzel für Anwendungen, Hinzufügen: Gib diesen Befehl ein und drücke dann die Tasten.</translation>
    </message>
    <message>
        <source>Settings, Keyboard, View and Customize Shortcuts, Custom Shortcuts: add one with this command and the keys {keys}.</source>
        <translation>Einstellungen, Tastatur, Tastenkürzel ansehen und anpassen, Eigene Tastenkürzel: Lege eines mit diesem Befehl und den Tasten {keys} an.</translation>
    </message>
    <message>
        <source>System Settings, Keyboard, Shortcuts, Add New, Command or Script: enter this command, then set its keys.</source>
        <translation>Systemeinstellungen, Tastatur, Kurzbefehle, Neu hinzufügen, Befehl oder Skript: Gib diesen Befehl ein und lege dann die Tasten fest.</translation>
    </message>
    <message>
        <source>Take another combination, or free it there.</source>
        <translation>Nimm eine andere Kombination oder gib sie dort frei.</translation>
    </message>
    <message>
        <source>Take another combination.</source>
        <translation>Nimm eine andere Kombination.</translation>
    </message>
    <message>
        <source>Talk with the assistant</source>
        <translation>Mit dem Assistenten sprechen</translation>
    </message>
    <message>
        <source>The X server cannot be reached: {reason}.</source>
        <translation>Der X-Server ist nicht zu erreichen: {reason}.</translation>
    </message>
    <message>
        <source>The X server is gone.</source>
        <translation>Der X-Server ist weg.</translation>
    </message>
    <message>
        <source>The X server refuses {keys} (error {code}).</source>
        <translation>Der X-Server lehnt {keys} ab (Fehler {code}).</translation>
    </message>
    <message>
        <source>The desktop took the hotkey back.</source>
        <translation>Die Arbeitsumgebung hat das Tastenkürzel zurückgenommen.</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal refused the hotkey ({reason}).</source>
        <translation>Das Portal der Arbeitsumgebung hat das Tastenkürzel abgelehnt ({reason}).</translation>
    </message>
    <message>
        <source>The hotkey stopped working: {fault}.</source>
        <translation>Das Tastenkürzel funktioniert nicht mehr: {fault}.</translation>
    </message>
    <message>
        <source>The hotkey was declined in the desktop&apos;s own window.</source>
        <translation>Das Tastenkürzel wurde im Fenster der Arbeitsumgebung abgelehnt.</translation>
    </message>
    <message>
        <source>The package dbus-fast, which asks the desktop, is missing.</source>
        <translation>Das Paket dbus-fast fehlt; es fragt die Arbeitsumgebung.</translation>
    </message>
    <message>
        <source>There is no D-Bus session to ask the desktop on.</source>
        <translation>Es gibt keine D-Bus-Sitzung, um die Arbeitsumgebung zu fragen.</translation>
    </message>
    <message>
        <source>There is no screen here, and so no global key.</source>
        <translation>Hier gibt es keinen Bildschirm und deshalb keine globale Taste.</translation>
    </message>
    <message>
        <source>This Wayland desktop offers programs no global keys; its own settings do.</source>
        <translation>Diese Wayland-Umgebung bietet Programmen keine globalen Tasten; ihre eigenen Einstellungen tun es.</translation>
    </message>
    <message>
        <source>This desktop offers programs no global keys (no portal for them).</source>
        <translation>Diese Arbeitsumgebung bietet Programmen keine globalen Tasten (kein Portal dafür).</translation>
    </message>
    <message>
        <source>This is a Wayland session: the desktop keeps the key, and changes it.</source>
        <translation>Dies ist eine Wayland-Sitzung: Die Arbeitsumgebung verwahrt die Taste und ändert sie.</translation>
    </message>
    <message>
        <source>This is an X11 session: the key is taken from the X server itself.</source>
        <translation>Dies ist eine X11-Sitzung: Die Taste kommt vom X-Server selbst.</translation>
    </message>
    <message>
        <source>This is not Windows.</source>
        <translation>Das ist nicht Windows.</translation>
    </message>
    <message>
        <source>This is not macOS.</source>
        <translation>Das ist nicht macOS.</translation>
    </message>
    <message>
        <source>This keyboard layout has no {key} key.</source>
        <translation>Diese Tastaturbelegung hat keine Taste {key}.</translation>
    </message>
    <message>
        <source>Try again and confirm it there.</source>
        <translation>Versuche es noch einmal und bestätige dort.</translation>
    </message>
    <message>
        <source>Windows itself reports the key (RegisterHotKey).</source>
        <translation>Windows selbst meldet die Taste (RegisterHotKey).</translation>
    </message>
    <message>
        <source>Windows keeps F12 for debuggers.</source>
        <translation>Windows behält F12 für Debugger.</translation>
    </message>
    <message>
        <source>Windows keeps everything with the Windows key for itself.</source>
        <translation>Windows behält alles mit der Windows-Taste für sich.</translation>
    </message>
    <message>
        <source>Windows refuses {keys} (error {code}).</source>
        <translation>Windows lehnt {keys} ab (Fehler {code}).</translation>
    </message>
    <message>
        <source>Write it like Ctrl+Alt+Space.</source>
        <translation>Schreib es wie Ctrl+Alt+Space.</translation>
    </message>
    <message>
        <source>it switches to a text console.</source>
        <translation>es schaltet zu einer Textkonsole um.</translation>
    </message>
    <message>
        <source>macOS itself reports the key; it needs no permission.</source>
        <translation>macOS selbst meldet die Taste; das braucht keine Erlaubnis.</translation>
    </message>
    <message>
        <source>macOS refuses {keys} (error {code}).</source>
        <translation>macOS lehnt {keys} ab (Fehler {code}).</translation>
    </message>
    <message>
        <source>the system keeps it for itself.</source>
        <translation>das System behält es für sich.</translation>
    </message>
    <message>
        <source>your desktop</source>
        <translation>deine Arbeitsumgebung</translation>
    </message>
    <message>
        <source>{keys} cannot be used: {reason}</source>
        <translation>{keys} geht nicht: {reason}</translation>
    </message>
    <message>
        <source>{keys} is already taken by another program.</source>
        <translation>{keys} wird schon von einem anderen Programm verwendet.</translation>
    </message>
    <message>
        <source>{keys} is needed for typing.</source>
        <translation>{keys} wird zum Schreiben gebraucht.</translation>
    </message>
    <message>
        <source>“{text}” has a plus sign without a key.</source>
        <translation>In „{text}“ steht ein Pluszeichen ohne Taste.</translation>
    </message>
</context>
</TS>
