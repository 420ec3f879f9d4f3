<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Check everything</source>
        <translation>Tout vérifier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>Copier pour un rapport</translation>
    </message>
    <message>
        <source>Does everything work?</source>
        <translation>Tout fonctionne-t-il ?</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Licences of the parts</source>
        <translation>Licences des composants</translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}, PySide6 {pyside}, {system}</source>
        <translation>Python {python}, Qt {qt}, PySide6 {pyside}, {system}</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License 3; they are separate files and may be replaced.</source>
        <translation>Qt et PySide6 sont utilisés sous la licence publique générale limitée GNU 3 ; ce sont des fichiers à part, que l’on peut remplacer.</translation>
    </message>
    <message>
        <source>Tries sound, network, keyring, connection, tray and hotkey.</source>
        <translation>Teste le son, le réseau, le trousseau, la connexion, la zone de notification et le raccourci.</translation>
    </message>
    <message>
        <source>vibeassist is free software (MIT).</source>
        <translation>vibeassist est un logiciel libre (MIT).</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Captions…</source>
        <translation>S&amp;ous-titres…</translation>
    </message>
    <message>
        <source>&amp;End conversation</source>
        <translation>&amp;Terminer la conversation</translation>
    </message>
    <message>
        <source>&amp;Go on where it stopped</source>
        <translation>&amp;Continuer où cela s’est arrêté</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>&amp;Mute microphone</source>
        <translation>Couper le &amp;micro</translation>
    </message>
    <message>
        <source>&amp;Push to talk</source>
        <translation>&amp;Appuyer pour parler</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Start conversation</source>
        <translation>&amp;Démarrer une conversation</translation>
    </message>
    <message>
        <source>&amp;Voice</source>
        <translation>&amp;Voix</translation>
    </message>
    <message>
        <source>Captions in the pi&amp;ll</source>
        <translation>Sous-titres dans la &amp;barre</translation>
    </message>
    <message>
        <source>Last pr&amp;oblem…</source>
        <translation>Dernier &amp;problème…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Perso&amp;na</source>
        <translation>Person&amp;nage</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Paramètr&amp;es…</translation>
    </message>
    <message>
        <source>Show the p&amp;ill</source>
        <translation>Afficher la barre &amp;flottante</translation>
    </message>
    <message>
        <source>Stop this &amp;reply</source>
        <translation>Arrêter cette &amp;réponse</translation>
    </message>
    <message>
        <source>The new persona speaks in the next conversation.</source>
        <translation>Le nouveau personnage parlera à la prochaine conversation.</translation>
    </message>
    <message>
        <source>The new voice speaks in the next conversation.</source>
        <translation>La nouvelle voix parlera à la prochaine conversation.</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>entraînement</translation>
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
        <translation>Processus à part pour le son</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Changes hold from the next conversation on.</source>
        <translation>Les changements valent à partir de la prochaine conversation.</translation>
    </message>
    <message>
        <source>Echo cancelling</source>
        <translation>Annulation de l’écho</translation>
    </message>
    <message>
        <source>Even out the loudness</source>
        <translation>Égaliser le volume</translation>
    </message>
    <message>
        <source>For fans and traffic. In a quiet room your voice is better without it.</source>
        <translation>Pour les ventilateurs et la circulation. Dans une pièce calme, votre voix est meilleure sans.</translation>
    </message>
    <message>
        <source>For those who move about while they talk.</source>
        <translation>Pour ceux qui se déplacent en parlant.</translation>
    </message>
    <message>
        <source>Holds at once. For microphones that are slow to open: between conversations it stays open, nothing of it is sent or kept, and the icon shows it.</source>
        <translation>Vaut immédiatement. Pour les micros lents à s’ouvrir : entre les conversations il reste ouvert, rien n’est envoyé ni conservé, et l’icône le montre.</translation>
    </message>
    <message>
        <source>Keep the microphone open</source>
        <translation>Garder le micro ouvert</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Haut-parleur</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Noise suppression</source>
        <translation>Réduction du bruit</translation>
    </message>
    <message>
        <source>Nothing that the app does can hold it up. Switch it off where a sandbox lets no program start another one.</source>
        <translation>Rien de ce que fait l’application ne peut retarder le son. À désactiver si un bac à sable interdit aux programmes d’en lancer un autre.</translation>
    </message>
    <message>
        <source>Remove rumble</source>
        <translation>Supprimer les grondements</translation>
    </message>
    <message>
        <source>Seldom needed</source>
        <translation>Rarement utile</translation>
    </message>
    <message>
        <source>Steps, bumps and hum below any voice.</source>
        <translation>Pas, chocs et bourdonnements plus graves que toute voix.</translation>
    </message>
    <message>
        <source>Takes the assistant&apos;s own voice out of the microphone.</source>
        <translation>Retire du micro la voix de l’assistant.</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>Celui du système</translation>
    </message>
    <message>
        <source>Where there is an echo</source>
        <translation>Là où il y a un écho</translation>
    </message>
    <message>
        <source>Your voice</source>
        <translation>Votre voix</translation>
    </message>
</context>
<context>
    <name>CaptionsWindow</name>
    <message>
        <source>Captions – vibeassist</source>
        <translation>Sous-titres – vibeassist</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Text to send</source>
        <translation>Texte à envoyer</translation>
    </message>
    <message>
        <source>Type instead of speaking</source>
        <translation>Écrivez au lieu de parler</translation>
    </message>
    <message>
        <source>What you and the assistant say appears here.</source>
        <translation>Ce que vous dites, vous et l’assistant, apparaît ici.</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>The system&apos;s own</source>
        <translation>Celui du système</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Il n’y en a pas.</translation>
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
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>From Google AI Studio, aistudio.google.com.</source>
        <translation>De Google AI Studio, aistudio.google.com.</translation>
    </message>
    <message>
        <source>Gemini API key</source>
        <translation>Clé API Gemini</translation>
    </message>
    <message>
        <source>How would you like to talk?</source>
        <translation>Comment souhaitez-vous parler ?</translation>
    </message>
    <message>
        <source>Just try it</source>
        <translation>Essayer simplement</translation>
    </message>
    <message>
        <source>Practice needs no key, no account and no network.</source>
        <translation>L’entraînement ne demande ni clé, ni compte, ni réseau.</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>This computer talks with Google directly.</source>
        <translation>Cet ordinateur parle directement avec Google.</translation>
    </message>
    <message>
        <source>Through a gateway</source>
        <translation>Par une passerelle</translation>
    </message>
    <message>
        <source>Token or enrolment code</source>
        <translation>Jeton ou code d’inscription</translation>
    </message>
    <message>
        <source>Whoever runs the gateway gives you one.</source>
        <translation>La personne qui gère la passerelle vous le donne.</translation>
    </message>
    <message>
        <source>With my Gemini key</source>
        <translation>Avec ma clé Gemini</translation>
    </message>
    <message>
        <source>You can change this at any time in the settings.</source>
        <translation>Vous pouvez changer cela à tout moment dans les paramètres.</translation>
    </message>
    <message>
        <source>Your company or your group holds the key for you.</source>
        <translation>Votre entreprise ou votre groupe garde la clé pour vous.</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>A further authority to trust, as PEM: an emulator&apos;s or a company&apos;s.</source>
        <translation>Une autorité supplémentaire à accepter, au format PEM : celle d’un émulateur ou d’une entreprise.</translation>
    </message>
    <message>
        <source>A gateway</source>
        <translation>Une passerelle</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address of the Live API</source>
        <translation>Adresse de la Live API</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Fichier de certificat</translation>
    </message>
    <message>
        <source>Changes hold from the next conversation on.</source>
        <translation>Les changements valent à partir de la prochaine conversation.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>For an emulator or a proxy.</source>
        <translation>Pour un émulateur ou un proxy.</translation>
    </message>
    <message>
        <source>From Google AI Studio, aistudio.google.com.</source>
        <translation>De Google AI Studio, aistudio.google.com.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Gemini API key</source>
        <translation>Clé API Gemini</translation>
    </message>
    <message>
        <source>Gemini, with your own key</source>
        <translation>Gemini, avec votre propre clé</translation>
    </message>
    <message>
        <source>Holds at once. After the start and after a conversation one stands ready for two minutes, so that the next one begins sooner. It sends no sound.</source>
        <translation>Vaut immédiatement. Après le lancement et après une conversation, une connexion reste prête deux minutes, pour que la suivante commence plus tôt. Elle n’envoie aucun son.</translation>
    </message>
    <message>
        <source>In a pause; for networks that cut long connections.</source>
        <translation>Dans une pause ; pour les réseaux qui coupent les longues connexions.</translation>
    </message>
    <message>
        <source>Keep a connection ready</source>
        <translation>Garder une connexion prête</translation>
    </message>
    <message>
        <source>Leave it empty for the one that this program is made for.</source>
        <translation>Laissez vide pour celle pour laquelle ce programme est fait.</translation>
    </message>
    <message>
        <source>Needs no key, no account and no network. Nothing leaves this computer.</source>
        <translation>Ne demande ni clé, ni compte, ni réseau. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Renew the connection after</source>
        <translation>Renouveler la connexion après</translation>
    </message>
    <message>
        <source>Seldom needed</source>
        <translation>Rarement utile</translation>
    </message>
    <message>
        <source>Such as v1beta.</source>
        <translation>Par exemple v1beta.</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>The gateway if one is set, else Gemini if there is a key, else practice.</source>
        <translation>La passerelle si elle est définie, sinon Gemini s’il y a une clé, sinon l’entraînement.</translation>
    </message>
    <message>
        <source>This computer talks with Google directly.</source>
        <translation>Cet ordinateur parle directement avec Google.</translation>
    </message>
    <message>
        <source>Token or enrolment code</source>
        <translation>Jeton ou code d’inscription</translation>
    </message>
    <message>
        <source>Version of the Live API</source>
        <translation>Version de la Live API</translation>
    </message>
    <message>
        <source>When the server asks</source>
        <translation>Quand le serveur le demande</translation>
    </message>
    <message>
        <source>Whoever runs the gateway gives you one.</source>
        <translation>La personne qui gère la passerelle vous le donne.</translation>
    </message>
    <message>
        <source>Your company or your group holds the key for you.</source>
        <translation>Votre entreprise ou votre groupe garde la clé pour vous.</translation>
    </message>
    <message>
        <source>“{version}” is no version of the Live API.</source>
        <translation>« {version} » n’est pas une version de la Live API.</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>A conversation in which nobody speaks ends by itself, and you are told.</source>
        <translation>Une conversation où personne ne parle se termine d’elle-même, et vous en êtes averti.</translation>
    </message>
    <message>
        <source>All sounds</source>
        <translation>Tous les sons</translation>
    </message>
    <message>
        <source>All sounds, such as music, cost more.</source>
        <translation>Tous les sons, par exemple la musique, coûtent plus.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>As the model does</source>
        <translation>Comme le modèle</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Immédiatement</translation>
    </message>
    <message>
        <source>Captions in the pill</source>
        <translation>Sous-titres dans la barre</translation>
    </message>
    <message>
        <source>Clear speech only</source>
        <translation>Parole claire seulement</translation>
    </message>
    <message>
        <source>Clear speech only is better where others talk nearby.</source>
        <translation>« Parole claire seulement » convient mieux si d’autres personnes parlent à côté.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Cut in by speaking</source>
        <translation>Interrompre en parlant</translation>
    </message>
    <message>
        <source>From the next conversation on</source>
        <translation>Dès la prochaine conversation</translation>
    </message>
    <message>
        <source>Hang up after silence</source>
        <translation>Raccrocher après un silence de</translation>
    </message>
    <message>
        <source>How long you may pause before you are answered.</source>
        <translation>Combien de temps vous pouvez marquer une pause avant d’avoir une réponse.</translation>
    </message>
    <message>
        <source>Let me think</source>
        <translation>Laissez-moi réfléchir</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Notice speech</source>
        <translation>Détecter la parole</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Push to talk</source>
        <translation>Appuyer pour parler</translation>
    </message>
    <message>
        <source>Quickly</source>
        <translation>Rapidement</translation>
    </message>
    <message>
        <source>Seldom needed, from the next conversation on</source>
        <translation>Rarement utile, dès la prochaine conversation</translation>
    </message>
    <message>
        <source>Shortest speech</source>
        <translation>Parole la plus courte</translation>
    </message>
    <message>
        <source>Show the pill</source>
        <translation>Afficher la barre flottante</translation>
    </message>
    <message>
        <source>Small sounds tell of a lost and a regained connection.</source>
        <translation>De petits sons signalent une connexion perdue et rétablie.</translation>
    </message>
    <message>
        <source>Soft speech too</source>
        <translation>Parole douce aussi</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Speech only</source>
        <translation>Parole seulement</translation>
    </message>
    <message>
        <source>The assistant falls silent as soon as you speak.</source>
        <translation>L’assistant se tait dès que vous parlez.</translation>
    </message>
    <message>
        <source>The hotkey alone ends your turn</source>
        <translation>Seul le raccourci termine votre tour</translation>
    </message>
    <message>
        <source>The model gets to hear</source>
        <translation>Ce que le modèle entend</translation>
    </message>
    <message>
        <source>The small window on top that shows that you are heard.</source>
        <translation>La petite fenêtre au premier plan qui montre que l’on vous entend.</translation>
    </message>
    <message>
        <source>Wait for a pause of</source>
        <translation>Attendre une pause de</translation>
    </message>
    <message>
        <source>What is shorter does not count as speech; a cough is.</source>
        <translation>Ce qui est plus court ne compte pas comme parole, une toux par exemple.</translation>
    </message>
    <message>
        <source>When something goes wrong, and when a conversation ends by itself.</source>
        <translation>Quand quelque chose ne va pas, et quand une conversation se termine d’elle-même.</translation>
    </message>
    <message>
        <source>With push to talk: as long as you hold the key you may pause, and you are answered when you let it go.</source>
        <translation>Avec « Appuyer pour parler » : tant que vous maintenez la touche, vous pouvez faire des pauses ; la réponse vient quand vous la relâchez.</translation>
    </message>
    <message>
        <source>You are heard only while the hotkey is held.</source>
        <translation>On ne vous entend que tant que vous maintenez le raccourci.</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation><numerusform>%n jour</numerusform><numerusform>%n jours</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation><numerusform>%n minute</numerusform><numerusform>%n minutes</numerusform></translation>
    </message>
    <message>
        <source>{min} minutes</source>
        <translation>{min} minutes</translation>
    </message>
    <message>
        <source>{s} seconds</source>
        <translation>{s} secondes</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Start talking</source>
        <translation>Commencer à parler</translation>
    </message>
    <message>
        <source>Welcome – vibeassist</source>
        <translation>Bienvenue – vibeassist</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Few systems tell; choose it where the icon is hard to see.</source>
        <translation>Peu de systèmes l’indiquent ; choisissez si l’icône se voit mal.</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Détecter</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complètes</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Only the icon appears; nothing is opened.</source>
        <translation>Seule l’icône apparaît ; aucune fenêtre ne s’ouvre.</translation>
    </message>
    <message>
        <source>Panel behind the icon</source>
        <translation>Barre derrière l’icône</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Réduites</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Lancer à l’ouverture de session</translation>
    </message>
    <message>
        <source>Used when vibeassist is started again.</source>
        <translation>Prise en compte au prochain lancement de vibeassist.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>Conversations are kept here for %n day(s).</source>
        <translation><numerusform>Les conversations sont conservées ici pendant %n jour.</numerusform><numerusform>Les conversations sont conservées ici pendant %n jours.</numerusform></translation>
    </message>
    <message>
        <source>Conversations are kept here until you delete them.</source>
        <translation>Les conversations sont conservées ici jusqu’à ce que vous les supprimiez.</translation>
    </message>
    <message>
        <source>Conversations are not kept: nothing of them is written.</source>
        <translation>Les conversations ne sont pas conservées : rien n’en est écrit.</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
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
        <translation>Un résumé est en cours de rédaction…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy this conversation</source>
        <translation>Copier cette conversation</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete all kept conversations?</source>
        <translation>Supprimer toutes les conversations conservées ?</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Tout supprimer…</translation>
    </message>
    <message>
        <source>Delete this conversation?</source>
        <translation>Supprimer cette conversation ?</translation>
    </message>
    <message>
        <source>Delete this conversation…</source>
        <translation>Supprimer cette conversation…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>History – vibeassist</source>
        <translation>Historique – vibeassist</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>Conserver les conversations</translation>
    </message>
    <message>
        <source>None of them can be brought back.</source>
        <translation>Aucune ne peut être récupérée.</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message>
        <source>Save this conversation…</source>
        <translation>Enregistrer cette conversation…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search in what was said</source>
        <translation>Rechercher dans ce qui a été dit</translation>
    </message>
    <message>
        <source>Summarise this conversation</source>
        <translation>Résumer cette conversation</translation>
    </message>
    <message>
        <source>Summarised</source>
        <translation>Résumée</translation>
    </message>
    <message>
        <source>There are no kept conversations.</source>
        <translation>Aucune conversation n’est conservée.</translation>
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
        <translation>Une touche de votre bureau</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Un autre</translation>
    </message>
    <message>
        <source>Any desktop can start a conversation by a command.</source>
        <translation>Tout bureau peut démarrer une conversation par une commande.</translation>
    </message>
    <message>
        <source>Click, then press the keys.</source>
        <translation>Cliquez, puis appuyez sur les touches.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Go back to the usual key</source>
        <translation>Revenir à la touche habituelle</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation>Maintenir pour parler</translation>
    </message>
    <message>
        <source>Hold to talk, tap to start or end</source>
        <translation>Maintenir ou toucher</translation>
    </message>
    <message>
        <source>Hotkey</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Appuyez sur les touches</translation>
    </message>
    <message>
        <source>Reaches the assistant from anywhere.</source>
        <translation>Appelle l’assistant depuis n’importe où.</translation>
    </message>
    <message>
        <source>Tap to start or end</source>
        <translation>Toucher pour démarrer ou terminer</translation>
    </message>
    <message>
        <source>The hotkey works.</source>
        <translation>Le raccourci fonctionne.</translation>
    </message>
    <message>
        <source>There is no hotkey.</source>
        <translation>Il n’y a pas de raccourci.</translation>
    </message>
    <message>
        <source>Use a hotkey</source>
        <translation>Utiliser un raccourci</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’il fait</translation>
    </message>
    <message>
        <source>What to copy</source>
        <translation>À copier</translation>
    </message>
    <message>
        <source>{keys} is yours.</source>
        <translation>{keys} est à vous.</translation>
    </message>
</context>
<context>
    <name>Instance</name>
    <message>
        <source>End that process and start again.</source>
        <translation>Mettez fin à ce processus et relancez.</translation>
    </message>
    <message>
        <source>It must be yours, and yours alone.</source>
        <translation>Il doit être à vous, et à vous seul.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used for messages to this program.</source>
        <translation>Le dossier {folder} ne peut pas servir aux messages destinés à ce programme.</translation>
    </message>
    <message>
        <source>vibeassist is already running (process {pid}) but does not answer.</source>
        <translation>vibeassist est déjà lancé (processus {pid}) mais ne répond pas.</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Conversation with {title}, {time}</source>
        <translation>Conversation avec {title}, {time}</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>The conversation has ended.</source>
        <translation>La conversation est terminée.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>not heard</source>
        <translation>non entendu</translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>It works: a conversation has begun.</source>
        <translation>Ça marche : une conversation a commencé.</translation>
    </message>
    <message>
        <source>Or hold it while you talk.</source>
        <translation>Ou maintenez-le pendant que vous parlez.</translation>
    </message>
    <message>
        <source>Talk from anywhere</source>
        <translation>Parler de n’importe où</translation>
    </message>
    <message>
        <source>The hotkey</source>
        <translation>Le raccourci</translation>
    </message>
    <message>
        <source>The icon is in your panel: everything is in its menu.</source>
        <translation>L’icône est dans votre barre : tout se trouve dans son menu.</translation>
    </message>
    <message>
        <source>There is no hotkey.</source>
        <translation>Il n’y a pas de raccourci.</translation>
    </message>
    <message>
        <source>This key starts a conversation, whatever you are doing.</source>
        <translation>Cette touche démarre une conversation, quoi que vous fassiez.</translation>
    </message>
    <message>
        <source>Try it: tap it to start, and tap it again to end.</source>
        <translation>Essayez : touchez-la pour démarrer, et encore une fois pour terminer.</translation>
    </message>
    <message>
        <source>{keys} is yours.</source>
        <translation>{keys} est à vous.</translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>Microphone level</source>
        <translation>Niveau du micro</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>faible</translation>
    </message>
</context>
<context>
    <name>MicrophoneButton</name>
    <message>
        <source>Mute the microphone</source>
        <translation>Couper le micro</translation>
    </message>
    <message>
        <source>Open the microphone</source>
        <translation>Ouvrir le micro</translation>
    </message>
</context>
<context>
    <name>Motion</name>
    <message>
        <source>State and levels</source>
        <translation>État et niveaux</translation>
    </message>
</context>
<context>
    <name>Persona</name>
    <message>
        <source>Calm stories, in which you decide what happens.</source>
        <translation>Des histoires calmes, où vous décidez de la suite.</translation>
    </message>
    <message>
        <source>Concise</source>
        <translation>Concis</translation>
    </message>
    <message>
        <source>Everyday talk in the language you learn.</source>
        <translation>Des conversations de tous les jours dans la langue que vous apprenez.</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Recruteur</translation>
    </message>
    <message>
        <source>Language partner</source>
        <translation>Partenaire linguistique</translation>
    </message>
    <message>
        <source>Listens, and asks one good question at a time.</source>
        <translation>Écoute, et pose une bonne question à la fois.</translation>
    </message>
    <message>
        <source>Practises a job interview with you.</source>
        <translation>Répète un entretien d’embauche avec vous.</translation>
    </message>
    <message>
        <source>Says in one language what it hears in another.</source>
        <translation>Dit dans une langue ce qu’il entend dans une autre.</translation>
    </message>
    <message>
        <source>Short answers, straight to the point.</source>
        <translation>Des réponses courtes, droit au but.</translation>
    </message>
    <message>
        <source>Sounding board</source>
        <translation>Oreille attentive</translation>
    </message>
    <message>
        <source>Storyteller</source>
        <translation>Conteur</translation>
    </message>
</context>
<context>
    <name>PersonaEditor</name>
    <message>
        <source>A persona needs a name.</source>
        <translation>Un personnage a besoin d’un nom.</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>As set under Voice</source>
        <translation>Comme réglé sous « Voix »</translation>
    </message>
    <message>
        <source>As the model does</source>
        <translation>Comme le modèle</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Caractère</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Little</source>
        <translation>Peu</translation>
    </message>
    <message>
        <source>Little stays with the likeliest words; much surprises more often.</source>
        <translation>« Peu » s’en tient aux mots les plus probables ; « Beaucoup » surprend plus souvent.</translation>
    </message>
    <message>
        <source>Make this persona as it was at first</source>
        <translation>Rétablir ce personnage comme au début</translation>
    </message>
    <message>
        <source>Much</source>
        <translation>Beaucoup</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the persona {name}?</source>
        <translation>Retirer le personnage {name} ?</translation>
    </message>
    <message>
        <source>Remove this persona…</source>
        <translation>Retirer ce personnage…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>Un peu</translation>
    </message>
    <message>
        <source>This persona</source>
        <translation>Ce personnage</translation>
    </message>
    <message>
        <source>Variety of words</source>
        <translation>Variété des mots</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>What the assistant is told about itself before the first word.</source>
        <translation>Ce que l’assistant apprend sur lui-même avant le premier mot.</translation>
    </message>
    <message>
        <source>You are calm and brief, and you like a joke.</source>
        <translation>Vous êtes calme et bref, et vous aimez plaisanter.</translation>
    </message>
</context>
<context>
    <name>PersonasPage</name>
    <message>
        <source>A persona is a character with a voice. The chosen one holds from the next conversation on; it can be changed in the menu of the icon, too.</source>
        <translation>Un personnage est un caractère avec une voix. Celui qui est choisi vaut dès la prochaine conversation ; on peut aussi en changer dans le menu de l’icône.</translation>
    </message>
    <message>
        <source>Add a persona</source>
        <translation>Ajouter un personnage</translation>
    </message>
    <message>
        <source>As set under Voice.</source>
        <translation>Comme réglé sous « Voix ».</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Nouveau personnage</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personnages</translation>
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
        <translation>Conversation</translation>
    </message>
</context>
<context>
    <name>PillPanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>End the conversation</source>
        <translation>Terminer la conversation</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>The assistant says</source>
        <translation>L’assistant dit</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Vous avez dit</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation><numerusform>%n conversation</numerusform><numerusform>%n conversations</numerusform></translation>
    </message>
    <message>
        <source>All kept conversations are deleted.</source>
        <translation>Toutes les conversations conservées sont supprimées.</translation>
    </message>
    <message>
        <source>As text, in a file on this computer that only you may read. Holds from the next conversation on; switched off, nothing more is written at once.</source>
        <translation>En texte, dans un fichier de cet ordinateur que vous seul pouvez lire. Vaut dès la prochaine conversation ; une fois désactivé, plus rien n’est écrit aussitôt.</translation>
    </message>
    <message>
        <source>Delete all kept conversations?</source>
        <translation>Supprimer toutes les conversations conservées ?</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Tout supprimer…</translation>
    </message>
    <message>
        <source>Delete them after</source>
        <translation>Les supprimer après</translation>
    </message>
    <message>
        <source>Delete what has been kept so far, too?</source>
        <translation>Supprimer aussi ce qui a été conservé jusqu’ici ?</translation>
    </message>
    <message>
        <source>Delete what is kept</source>
        <translation>Supprimer ce qui est conservé</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>L’oublier</translation>
    </message>
    <message>
        <source>Forget the number of the last conversation</source>
        <translation>Oublier le numéro de la dernière conversation</translation>
    </message>
    <message>
        <source>Go on with the last conversation</source>
        <translation>Reprendre la dernière conversation</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Holds at once, also for what is kept already.</source>
        <translation>Vaut immédiatement, aussi pour ce qui est déjà conservé.</translation>
    </message>
    <message>
        <source>In practice nothing leaves this computer. Otherwise your voice goes to Gemini, or to the gateway, as long as the conversation lasts.</source>
        <translation>À l’entraînement, rien ne quitte cet ordinateur. Sinon, votre voix va à Gemini ou à la passerelle, tant que dure la conversation.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>It is forgotten.</source>
        <translation>Il est oublié.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>Conserver les conversations</translation>
    </message>
    <message>
        <source>Kept conversations</source>
        <translation>Conversations conservées</translation>
    </message>
    <message>
        <source>Keys and tokens are in the system&apos;s keyring and in no file, log or report. vibeassist sends no statistics.</source>
        <translation>Les clés et les jetons sont dans le trousseau du système et dans aucun fichier, journal ou rapport. vibeassist n’envoie aucune statistique.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Nothing that was said is kept for it, only the number under which the server takes the conversation up again, for two hours. Holds at once.</source>
        <translation>Rien de ce qui a été dit n’est conservé pour cela, seulement le numéro sous lequel le serveur reprend la conversation, pendant deux heures. Vaut immédiatement.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the settings folder</source>
        <translation>Ouvrir le dossier des paramètres</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Show the kept conversations</source>
        <translation>Afficher les conversations conservées</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Afficher…</translation>
    </message>
    <message>
        <source>Sound is never written to disk. Captions are only where you keep conversations below, or save one yourself; otherwise they are forgotten when vibeassist ends.</source>
        <translation>Le son n’est jamais écrit sur le disque. Les sous-titres ne sont que là où vous conservez des conversations ci-dessous, ou en enregistrez une vous-même ; sinon, ils sont oubliés quand vibeassist se termine.</translation>
    </message>
    <message>
        <source>Summarise them when they end</source>
        <translation>Les résumer quand elles se terminent</translation>
    </message>
    <message>
        <source>The microphone is open only during a conversation, while you try it here, and where you have chosen it to stay open; the icon shows it.</source>
        <translation>Le micro n’est ouvert que pendant une conversation, pendant que vous l’essayez, et si vous avez choisi de le garder ouvert ; l’icône le montre.</translation>
    </message>
    <message>
        <source>The number of the last conversation</source>
        <translation>Le numéro de la dernière conversation</translation>
    </message>
    <message>
        <source>The text of a kept conversation goes once more to where your voice went, and a title and a few points come back. Off: only when you ask for it in the history.</source>
        <translation>Le texte d’une conversation conservée repart là où est allée votre voix ; un titre et quelques points en reviennent. Désactivé : seulement quand vous le demandez dans l’historique.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Il n’y en a pas.</translation>
    </message>
    <message>
        <source>There was none.</source>
        <translation>Il n’y en avait pas.</translation>
    </message>
    <message>
        <source>What else is kept</source>
        <translation>Ce qui est encore conservé</translation>
    </message>
    <message>
        <source>What happens to your words</source>
        <translation>Ce que deviennent vos paroles</translation>
    </message>
    <message>
        <source>{file} cannot be deleted ({why}).</source>
        <translation>{file} ne peut pas être supprimé ({why}).</translation>
    </message>
</context>
<context>
    <name>SampleRow</name>
    <message>
        <source>Asking {voice}…</source>
        <translation>Demande à {voice}…</translation>
    </message>
    <message>
        <source>Connects for a moment and lets the voice say a sentence.</source>
        <translation>Se connecte un instant et fait dire une phrase à la voix.</translation>
    </message>
    <message>
        <source>How it sounds</source>
        <translation>Comment elle sonne</translation>
    </message>
    <message>
        <source>Play a sample</source>
        <translation>Écouter un extrait</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save the conversation</source>
        <translation>Enregistrer la conversation</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>The conversation could not be saved as {file} ({why}).</source>
        <translation>La conversation n’a pas pu être enregistrée sous {file} ({why}).</translation>
    </message>
</context>
<context>
    <name>SecretRow</name>
    <message>
        <source>Enter another one</source>
        <translation>En saisir un autre</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>It comes from {variable}.</source>
        <translation>Vient de {variable}.</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Stored in this system&apos;s keyring. It is never shown.</source>
        <translation>Gardé dans le trousseau de ce système. Il n’est jamais affiché.</translation>
    </message>
    <message>
        <source>This system has no keyring, so it is kept in memory until vibeassist ends.</source>
        <translation>Ce système n’a pas de trousseau ; le secret reste donc en mémoire jusqu’à la fin de vibeassist.</translation>
    </message>
    <message>
        <source>This system has no keyring: what you enter is kept in memory until vibeassist ends. GNOME Keyring, KWallet or KeePassXC would keep it.</source>
        <translation>Ce système n’a pas de trousseau : ce que vous saisissez reste en mémoire jusqu’à la fin de vibeassist. GNOME Keyring, KWallet ou KeePassXC le garderaient.</translation>
    </message>
    <message>
        <source>Will be kept in this system&apos;s keyring, nowhere else.</source>
        <translation>Sera gardé dans le trousseau de ce système, nulle part ailleurs.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>(no code)</source>
        <translation>(pas de code)</translation>
    </message>
    <message>
        <source>A SOCKS proxy is set, and this program has nothing to speak to one with.</source>
        <translation>Un proxy SOCKS est défini, et ce programme n’a pas de quoi lui parler.</translation>
    </message>
    <message>
        <source>Allow desktop apps in Settings, Privacy &amp; security, Microphone, and check that it is not muted in the sound settings.</source>
        <translation>Autorisez les applications de bureau dans Paramètres, Confidentialité et sécurité, Microphone, et vérifiez que le micro n’est pas coupé dans les paramètres de son.</translation>
    </message>
    <message>
        <source>Allow it in System Settings, Privacy &amp; Security, Microphone, and check that its input level is not at zero.</source>
        <translation>Autorisez-le dans Réglages Système, Confidentialité et sécurité, Microphone, et vérifiez que son niveau d’entrée n’est pas à zéro.</translation>
    </message>
    <message>
        <source>Allow this program to use the microphone, and look for a mute switch on it.</source>
        <translation>Autorisez ce programme à utiliser le micro, et cherchez-y un interrupteur de coupure.</translation>
    </message>
    <message>
        <source>Ask whoever administers this computer.</source>
        <translation>Demandez à la personne qui administre cet ordinateur.</translation>
    </message>
    <message>
        <source>Ask whoever runs the gateway for a new credential.</source>
        <translation>Demandez de nouveaux identifiants à la personne qui gère la passerelle.</translation>
    </message>
    <message>
        <source>Ask whoever runs the gateway for a new one.</source>
        <translation>Demandez-en un nouveau à la personne qui gère la passerelle.</translation>
    </message>
    <message>
        <source>Ask whoever runs the gateway to allow it.</source>
        <translation>Demandez à la personne qui gère la passerelle de l’autoriser.</translation>
    </message>
    <message>
        <source>Check it at {1} and enter it with &apos;vibeassist key set&apos;.</source>
        <translation>Vérifiez-la sur {1} et saisissez-la avec « vibeassist key set ».</translation>
    </message>
    <message>
        <source>Check that it is connected and that this program may use it.</source>
        <translation>Vérifiez qu’il est branché et que ce programme peut l’utiliser.</translation>
    </message>
    <message>
        <source>Check that it is not muted, by a key or a switch on it or in the system&apos;s sound settings, and that a sandbox lets this program use it.</source>
        <translation>Vérifiez qu’il n’est pas coupé, par une touche, un interrupteur ou dans les paramètres de son, et qu’un bac à sable laisse ce programme l’utiliser.</translation>
    </message>
    <message>
        <source>Check the HTTPS_PROXY variable or the system&apos;s proxy settings.</source>
        <translation>Vérifiez la variable HTTPS_PROXY ou les paramètres de proxy du système.</translation>
    </message>
    <message>
        <source>Check the address (VIBEASSIST_LIVE_URL), or try again.</source>
        <translation>Vérifiez l’adresse (VIBEASSIST_LIVE_URL), ou réessayez.</translation>
    </message>
    <message>
        <source>Check the address and the port (VIBEASSIST_LIVE_URL).</source>
        <translation>Vérifiez l’adresse et le port (VIBEASSIST_LIVE_URL).</translation>
    </message>
    <message>
        <source>Check the address of the Live API (VIBEASSIST_LIVE_URL), or try again.</source>
        <translation>Vérifiez l’adresse de la Live API (VIBEASSIST_LIVE_URL), ou réessayez.</translation>
    </message>
    <message>
        <source>Check the address of the Live API (VIBEASSIST_LIVE_URL).</source>
        <translation>Vérifiez l’adresse de la Live API (VIBEASSIST_LIVE_URL).</translation>
    </message>
    <message>
        <source>Check the address, and that the server runs.</source>
        <translation>Vérifiez l’adresse, et que le serveur est lancé.</translation>
    </message>
    <message>
        <source>Check the address; for an authority of your own set VIBEASSIST_CA_FILE.</source>
        <translation>Vérifiez l’adresse ; pour une autorité à vous, définissez VIBEASSIST_CA_FILE.</translation>
    </message>
    <message>
        <source>Check the address; if it is right, someone may be in between.</source>
        <translation>Vérifiez l’adresse ; si elle est juste, quelqu’un s’est peut-être interposé.</translation>
    </message>
    <message>
        <source>Check the functions&apos; parameters; they must be a JSON schema.</source>
        <translation>Vérifiez les paramètres des fonctions ; ils doivent former un schéma JSON.</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s address.</source>
        <translation>Vérifiez l’adresse de la passerelle.</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s address. Without TLS, on this machine, it starts with http://.</source>
        <translation>Vérifiez l’adresse de la passerelle. Sans TLS, sur cette machine, elle commence par http://.</translation>
    </message>
    <message>
        <source>Check the model and its settings; {1} may not take all of them.</source>
        <translation>Vérifiez le modèle et ses paramètres ; {1} ne les accepte peut-être pas tous.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>Check the network and connect again.</source>
        <translation>Vérifiez le réseau et reconnectez-vous.</translation>
    </message>
    <message>
        <source>Check the network and the address.</source>
        <translation>Vérifiez le réseau et l’adresse.</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>Vérifiez le réseau et réessayez.</translation>
    </message>
    <message>
        <source>Check the network connection and the spelling of the address.</source>
        <translation>Vérifiez la connexion réseau et l’orthographe de l’adresse.</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>Vérifiez la connexion réseau.</translation>
    </message>
    <message>
        <source>Check the network, and whether a firewall or a proxy stands between.</source>
        <translation>Vérifiez le réseau, et si un pare-feu ou un proxy fait obstacle.</translation>
    </message>
    <message>
        <source>Choose another device.</source>
        <translation>Choisissez un autre appareil.</translation>
    </message>
    <message>
        <source>Choose another file for the speaker.</source>
        <translation>Choisissez un autre fichier pour le haut-parleur.</translation>
    </message>
    <message>
        <source>Choose another model, for example {1}.</source>
        <translation>Choisissez un autre modèle, par exemple {1}.</translation>
    </message>
    <message>
        <source>Choose another model, voice or setting.</source>
        <translation>Choisissez un autre modèle, une autre voix ou un autre réglage.</translation>
    </message>
    <message>
        <source>Choose another name for --events; nothing was changed.</source>
        <translation>Choisissez un autre nom pour --events ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>Choisissez un autre nom ou un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose another place for --events.</source>
        <translation>Choisissez un autre emplacement pour --events.</translation>
    </message>
    <message>
        <source>Choose another voice, for example {1}.</source>
        <translation>Choisissez une autre voix, par exemple {1}.</translation>
    </message>
    <message>
        <source>Choose one between 1,000 and 768,000.</source>
        <translation>Choisissez-en une entre 1 000 et 768 000.</translation>
    </message>
    <message>
        <source>Choose one of these: {1}.</source>
        <translation>Choisissez parmi : {1}.</translation>
    </message>
    <message>
        <source>Choose other devices, or restart the computer&apos;s sound system.</source>
        <translation>Choisissez d’autres appareils, ou redémarrez le système de son de l’ordinateur.</translation>
    </message>
    <message>
        <source>Choose other devices, or try again.</source>
        <translation>Choisissez d’autres appareils, ou réessayez.</translation>
    </message>
    <message>
        <source>Choose {1}, for example.</source>
        <translation>Choisissez par exemple {1}.</translation>
    </message>
    <message>
        <source>Close other sessions and wait a little.</source>
        <translation>Fermez d’autres sessions et attendez un peu.</translation>
    </message>
    <message>
        <source>Close other sessions, wait a little, or look at the limits in Google AI Studio.</source>
        <translation>Fermez d’autres sessions, attendez un peu, ou consultez les limites dans Google AI Studio.</translation>
    </message>
    <message>
        <source>Close that program, or choose another device.</source>
        <translation>Fermez ce programme, ou choisissez un autre appareil.</translation>
    </message>
    <message>
        <source>Concise</source>
        <translation>Concis</translation>
    </message>
    <message>
        <source>Connect a cable or a Wi-Fi; practice works without one.</source>
        <translation>Branchez un câble ou le Wi-Fi ; l’entraînement fonctionne sans.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Connect again; if it happens again, start a new conversation.</source>
        <translation>Reconnectez-vous ; si cela se reproduit, commencez une nouvelle conversation.</translation>
    </message>
    <message>
        <source>Connect again; if it stays so, choose another model.</source>
        <translation>Reconnectez-vous ; si cela persiste, choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Connect again; this also happens in the middle of a function call.</source>
        <translation>Reconnectez-vous ; cela arrive aussi au milieu d’un appel de fonction.</translation>
    </message>
    <message>
        <source>Connect first.</source>
        <translation>Connectez-vous d’abord.</translation>
    </message>
    <message>
        <source>Connect it again, or choose another device.</source>
        <translation>Rebranchez-le, ou choisissez un autre appareil.</translation>
    </message>
    <message>
        <source>Connect it, or choose another device.</source>
        <translation>Branchez-le, ou choisissez un autre appareil.</translation>
    </message>
    <message>
        <source>Connect one, or name a sound file instead.</source>
        <translation>Branchez-en un, ou indiquez un fichier son à la place.</translation>
    </message>
    <message>
        <source>Connect one; a sound file serves in its place: vibeassist talk --help.</source>
        <translation>Branchez-en un ; un fichier son convient aussi : vibeassist talk --help.</translation>
    </message>
    <message>
        <source>Connect to Gemini or to a gateway to hear the others.</source>
        <translation>Connectez-vous à Gemini ou à une passerelle pour entendre les autres.</translation>
    </message>
    <message>
        <source>Connections go through the proxy {1}, which is tried below.</source>
        <translation>Les connexions passent par le proxy {1}, testé ci-dessous.</translation>
    </message>
    <message>
        <source>Conversations with Gemini can be summarised.</source>
        <translation>Les conversations avec Gemini peuvent être résumées.</translation>
    </message>
    <message>
        <source>Copy it again, without quotes or line breaks.</source>
        <translation>Copiez de nouveau, sans guillemets ni retours à la ligne.</translation>
    </message>
    <message>
        <source>Copy it once more, without spaces, and enter it with &apos;vibeassist key set&apos;.</source>
        <translation>Copiez-la encore une fois, sans espaces, et saisissez-la avec « vibeassist key set ».</translation>
    </message>
    <message>
        <source>Disconnect and connect it again, or choose another one.</source>
        <translation>Débranchez-le et rebranchez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>End another conversation, or: wait a little and connect again.</source>
        <translation>Terminez une autre conversation, ou attendez un peu et reconnectez-vous.</translation>
    </message>
    <message>
        <source>Enter one with &apos;vibeassist key set&apos;.</source>
        <translation>Saisissez-en une avec « vibeassist key set ».</translation>
    </message>
    <message>
        <source>Enter the address where the Live API really is.</source>
        <translation>Saisissez l’adresse où se trouve vraiment la Live API.</translation>
    </message>
    <message>
        <source>Free some space or give yourself the right to write there.</source>
        <translation>Libérez de la place ou donnez-vous le droit d’y écrire.</translation>
    </message>
    <message>
        <source>Free some space, give yourself the right to it, or delete the history.</source>
        <translation>Libérez de la place, donnez-vous ce droit, ou supprimez l’historique.</translation>
    </message>
    <message>
        <source>Gemini answers: a session was opened and closed ({1} s).</source>
        <translation>Gemini répond : une session a été ouverte et fermée ({1} s).</translation>
    </message>
    <message>
        <source>Give it like https://gateway.example.com or gateway.example.com:8443.</source>
        <translation>Indiquez-la comme https://gateway.example.com ou gateway.example.com:8443.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or set VIBEASSIST_CONFIG_DIR.</source>
        <translation>Donnez-vous le droit de le lire, ou définissez VIBEASSIST_CONFIG_DIR.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there.</source>
        <translation>Donnez-vous le droit d’y écrire.</translation>
    </message>
    <message>
        <source>Go back to the default settings of {1}, or choose another model.</source>
        <translation>Revenez aux paramètres par défaut de {1}, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Go on there, or start a new conversation.</source>
        <translation>Continuez là-bas, ou commencez une nouvelle conversation.</translation>
    </message>
    <message>
        <source>Go on tomorrow, or ask whoever runs the gateway for more.</source>
        <translation>Continuez demain, ou demandez davantage à la personne qui gère la passerelle.</translation>
    </message>
    <message>
        <source>Google does not offer the Live API where you are.</source>
        <translation>Google ne propose pas la Live API là où vous êtes.</translation>
    </message>
    <message>
        <source>Google has blocked this API key because it was found in public.</source>
        <translation>Google a bloqué cette clé API parce qu’elle a été trouvée en public.</translation>
    </message>
    <message>
        <source>Google wants the billing of this key&apos;s project to be looked at {1}.</source>
        <translation>Google demande de vérifier la facturation du projet de cette clé {1}.</translation>
    </message>
    <message>
        <source>Headphones help, or a softer loudspeaker.</source>
        <translation>Un casque aide, ou un haut-parleur moins fort.</translation>
    </message>
    <message>
        <source>Headphones help.</source>
        <translation>Un casque aide.</translation>
    </message>
    <message>
        <source>If the server is your own, name its CA in VIBEASSIST_CA_FILE; if this machine has no certificates at all, install ca-certificates; else someone may be in between.</source>
        <translation>Si le serveur est à vous, indiquez son autorité dans VIBEASSIST_CA_FILE ; si cette machine n’a aucun certificat, installez ca-certificates ; sinon, quelqu’un s’est peut-être interposé.</translation>
    </message>
    <message>
        <source>Install it: &quot;sudo apt install libportaudio2&quot; (Debian, Ubuntu) or your system&apos;s.</source>
        <translation>Installez-le : « sudo apt install libportaudio2 » (Debian, Ubuntu) ou le paquet de votre système.</translation>
    </message>
    <message>
        <source>Install its certificate in the system, or name its file in VIBEASSIST_CA_FILE; your company&apos;s support has it. If nobody should, use another network.</source>
        <translation>Installez son certificat dans le système, ou indiquez son fichier dans VIBEASSIST_CA_FILE ; le support de votre entreprise l’a. Si personne ne doit lire, prenez un autre réseau.</translation>
    </message>
    <message>
        <source>Install python-socks, or set HTTPS_PROXY to an HTTP proxy.</source>
        <translation>Installez python-socks, ou définissez HTTPS_PROXY sur un proxy HTTP.</translation>
    </message>
    <message>
        <source>Install the Python package &quot;sounddevice&quot; again: it brings PortAudio along.</source>
        <translation>Réinstallez le paquet Python « sounddevice » : il apporte PortAudio.</translation>
    </message>
    <message>
        <source>Install vibeassist again.</source>
        <translation>Réinstallez vibeassist.</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Recruteur</translation>
    </message>
    <message>
        <source>It should look like https://host or https://host:port (VIBEASSIST_LIVE_URL).</source>
        <translation>Elle doit ressembler à https://host ou https://host:port (VIBEASSIST_LIVE_URL).</translation>
    </message>
    <message>
        <source>It should look like https://host or https://host:port.</source>
        <translation>Elle doit ressembler à https://host ou https://host:port.</translation>
    </message>
    <message>
        <source>Its text goes only where its sound went: set that connection again.</source>
        <translation>Son texte ne va que là où est allé son son : choisissez de nouveau cette connexion.</translation>
    </message>
    <message>
        <source>Language partner</source>
        <translation>Partenaire linguistique</translation>
    </message>
    <message>
        <source>Leave out any name, password, token or query: the token is given separately.</source>
        <translation>Omettez nom, mot de passe, jeton et requête : le jeton est donné à part.</translation>
    </message>
    <message>
        <source>Look at the project&apos;s billing in Google AI Studio.</source>
        <translation>Consultez la facturation du projet dans Google AI Studio.</translation>
    </message>
    <message>
        <source>Lower its level in the system&apos;s sound settings, or move away a little.</source>
        <translation>Baissez son niveau dans les paramètres de son du système, ou éloignez-vous un peu.</translation>
    </message>
    <message>
        <source>Make a new one at {1} and enter it with &apos;vibeassist key set&apos;.</source>
        <translation>Créez-en une nouvelle sur {1} et saisissez-la avec « vibeassist key set ».</translation>
    </message>
    <message>
        <source>Microphones: {1}, loudspeakers: {2}.</source>
        <translation>Microphones : {1}, haut-parleurs : {2}.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Indiquez un fichier.</translation>
    </message>
    <message>
        <source>Name one: vibeassist talk --gateway https://your.gateway</source>
        <translation>Indiquez-en une : vibeassist talk --gateway https://your.gateway</translation>
    </message>
    <message>
        <source>Name the file {1}.</source>
        <translation>Nommez le fichier {1}.</translation>
    </message>
    <message>
        <source>No connection to {1} could be made.</source>
        <translation>Aucune connexion à {1} n’a pu être établie.</translation>
    </message>
    <message>
        <source>No gateway is set.</source>
        <translation>Aucune passerelle n’est définie.</translation>
    </message>
    <message>
        <source>No key is stored; practice and gateways need none.</source>
        <translation>Aucune clé n’est enregistrée ; l’entraînement et les passerelles n’en demandent pas.</translation>
    </message>
    <message>
        <source>No model is chosen.</source>
        <translation>Aucun modèle n’est choisi.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Plus d’espace disponible</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>No summary was written.</source>
        <translation>Aucun résumé n’a été rédigé.</translation>
    </message>
    <message>
        <source>Nothing answers at {1}.</source>
        <translation>Rien ne répond à {1}.</translation>
    </message>
    <message>
        <source>Nothing is kept of this conversation.</source>
        <translation>Rien n’est conservé de cette conversation.</translation>
    </message>
    <message>
        <source>Nothing was heard from the gateway {1} for {2} seconds.</source>
        <translation>La passerelle {1} n’a rien envoyé pendant {2} secondes.</translation>
    </message>
    <message>
        <source>Nothing was heard from {1} for {2} seconds.</source>
        <translation>{1} n’a rien envoyé pendant {2} secondes.</translation>
    </message>
    <message>
        <source>On GNOME the extension &quot;AppIndicator and KStatusNotifierItem Support&quot; adds them.</source>
        <translation>Sous GNOME, l’extension « AppIndicator and KStatusNotifierItem Support » les ajoute.</translation>
    </message>
    <message>
        <source>One can be taken up for two hours, with the same key and model.</source>
        <translation>Une conversation peut être reprise pendant deux heures, avec la même clé et le même modèle.</translation>
    </message>
    <message>
        <source>Paste it again.</source>
        <translation>Collez-le de nouveau.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permission refusée</translation>
    </message>
    <message>
        <source>Point VIBEASSIST_CA_FILE at a PEM file with a CA certificate, or unset it.</source>
        <translation>Faites pointer VIBEASSIST_CA_FILE vers un fichier PEM avec un certificat d’autorité, ou supprimez la variable.</translation>
    </message>
    <message>
        <source>PortAudio, which microphones and loudspeakers need, is not installed.</source>
        <translation>PortAudio, dont les micros et haut-parleurs ont besoin, n’est pas installé.</translation>
    </message>
    <message>
        <source>Practice has one voice of its own.</source>
        <translation>L’entraînement a sa propre voix.</translation>
    </message>
    <message>
        <source>Practice stays on this computer, and nobody here can write a summary.</source>
        <translation>L’entraînement reste sur cet ordinateur, et personne ici ne peut rédiger de résumé.</translation>
    </message>
    <message>
        <source>Put them into the HTTPS_PROXY variable, or ask whoever runs the network.</source>
        <translation>Mettez-les dans la variable HTTPS_PROXY, ou demandez à la personne qui gère le réseau.</translation>
    </message>
    <message>
        <source>Raise its level in the system&apos;s sound settings, or come closer.</source>
        <translation>Montez son niveau dans les paramètres de son du système, ou rapprochez-vous.</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>Record or copy it again.</source>
        <translation>Enregistrez-le ou copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>Register again.</source>
        <translation>Inscrivez-vous de nouveau.</translation>
    </message>
    <message>
        <source>Run &apos;vibeassist emulator --practice&apos; to see why.</source>
        <translation>Lancez « vibeassist emulator --practice » pour voir pourquoi.</translation>
    </message>
    <message>
        <source>Send at the pace of the microphone.</source>
        <translation>Envoyez au rythme du micro.</translation>
    </message>
    <message>
        <source>Set VIBEASSIST_DATA_DIR to a folder that you may write to.</source>
        <translation>Définissez VIBEASSIST_DATA_DIR sur un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Set again what you miss.</source>
        <translation>Réglez de nouveau ce qui vous manque.</translation>
    </message>
    <message>
        <source>Set it in the system&apos;s settings, and have it set by the network: with a wrong clock secure connections and tokens are refused.</source>
        <translation>Réglez-la dans les paramètres du système, et faites-la régler par le réseau : avec une horloge fausse, connexions sécurisées et jetons sont refusés.</translation>
    </message>
    <message>
        <source>Set {1} in the environment, or start a secret service (GNOME Keyring, KWallet, KeePassXC).</source>
        <translation>Définissez {1} dans l’environnement, ou démarrez un service de secrets (GNOME Keyring, KWallet, KeePassXC).</translation>
    </message>
    <message>
        <source>Set {1}, or start a secret service (GNOME Keyring, KWallet, KeePassXC).</source>
        <translation>Définissez {1}, ou démarrez un service de secrets (GNOME Keyring, KWallet, KeePassXC).</translation>
    </message>
    <message>
        <source>Several loudspeakers are named like &quot;{1}&quot;.</source>
        <translation>Plusieurs haut-parleurs ont un nom comme « {1} ».</translation>
    </message>
    <message>
        <source>Several microphones are named like &quot;{1}&quot;.</source>
        <translation>Plusieurs micros ont un nom comme « {1} ».</translation>
    </message>
    <message>
        <source>Sound is written as WAV only, not as {1}.</source>
        <translation>Le son n’est écrit qu’en WAV, pas en {1}.</translation>
    </message>
    <message>
        <source>Sounding board</source>
        <translation>Oreille attentive</translation>
    </message>
    <message>
        <source>Speak closer to it, turn its level up in the system&apos;s sound settings, or choose another one.</source>
        <translation>Parlez plus près, montez son niveau dans les paramètres de son du système, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Start a new conversation.</source>
        <translation>Commencez une nouvelle conversation.</translation>
    </message>
    <message>
        <source>Start a new one.</source>
        <translation>Commencez-en une nouvelle.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>Redémarrez.</translation>
    </message>
    <message>
        <source>Start another one.</source>
        <translation>Commencez-en une autre.</translation>
    </message>
    <message>
        <source>Start at login cannot be changed: {1} ({2}).</source>
        <translation>Le lancement à l’ouverture de session ne peut pas être modifié : {1} ({2}).</translation>
    </message>
    <message>
        <source>Store it with &apos;vibeassist key set --gateway {1}&apos;, or set {2}.</source>
        <translation>Enregistrez-le avec « vibeassist key set --gateway {1} », ou définissez {2}.</translation>
    </message>
    <message>
        <source>Store one with &apos;vibeassist key set&apos;, or set {1}; &apos;vibeassist talk --practice&apos; needs none.</source>
        <translation>Enregistrez-en une avec « vibeassist key set », ou définissez {1} ; « vibeassist talk --practice » n’en demande pas.</translation>
    </message>
    <message>
        <source>Storyteller</source>
        <translation>Conteur</translation>
    </message>
    <message>
        <source>Take off its restrictions, or use a key made at {1}.</source>
        <translation>Retirez ses restrictions, ou utilisez une clé créée sur {1}.</translation>
    </message>
    <message>
        <source>Tell whoever runs the gateway; nothing on this machine is wrong.</source>
        <translation>Prévenez la personne qui gère la passerelle ; rien ne cloche sur cette machine.</translation>
    </message>
    <message>
        <source>The API key has characters in it that no key has.</source>
        <translation>La clé API contient des caractères qu’aucune clé n’a.</translation>
    </message>
    <message>
        <source>The API key is not valid.</source>
        <translation>La clé API n’est pas valide.</translation>
    </message>
    <message>
        <source>The API key or token has expired.</source>
        <translation>La clé API ou le jeton a expiré.</translation>
    </message>
    <message>
        <source>The CA file {1} cannot be read ({2}).</source>
        <translation>Le fichier d’autorité {1} ne peut pas être lu ({2}).</translation>
    </message>
    <message>
        <source>The CA file {1} holds a certificate that cannot be read.</source>
        <translation>Le fichier d’autorité {1} contient un certificat illisible.</translation>
    </message>
    <message>
        <source>The CA file {1} holds no certificate.</source>
        <translation>Le fichier d’autorité {1} ne contient aucun certificat.</translation>
    </message>
    <message>
        <source>The CA file {1} is not a PEM file.</source>
        <translation>Le fichier d’autorité {1} n’est pas un fichier PEM.</translation>
    </message>
    <message>
        <source>The Live API had a fault of its own {1}.</source>
        <translation>La Live API a eu une panne {1}.</translation>
    </message>
    <message>
        <source>The Live API has a fault of its own and could not begin {1}.</source>
        <translation>La Live API a une panne et n’a pas pu commencer {1}.</translation>
    </message>
    <message>
        <source>The address of the Live API is not valid.</source>
        <translation>L’adresse de la Live API n’est pas valide.</translation>
    </message>
    <message>
        <source>The address of {1} cannot be found.</source>
        <translation>L’adresse de {1} est introuvable.</translation>
    </message>
    <message>
        <source>The address of {1} has more in it than a host and a path.</source>
        <translation>L’adresse de {1} contient plus qu’un hôte et un chemin.</translation>
    </message>
    <message>
        <source>The assistant&apos;s voice cannot be kept out of the microphone here: while it speaks, you are heard only if you are clearly louder.</source>
        <translation>La voix de l’assistant ne peut pas être tenue hors du micro ici : pendant qu’il parle, on ne vous entend que si vous êtes nettement plus fort.</translation>
    </message>
    <message>
        <source>The certificate of {1} is not trusted ({2}).</source>
        <translation>Le certificat de {1} n’est pas fiable ({2}).</translation>
    </message>
    <message>
        <source>The certificate of {1} was made for another host.</source>
        <translation>Le certificat de {1} a été fait pour un autre hôte.</translation>
    </message>
    <message>
        <source>The clock is right.</source>
        <translation>L’horloge est juste.</translation>
    </message>
    <message>
        <source>The connection broke off without a word ({1}).</source>
        <translation>La connexion s’est coupée sans un mot ({1}).</translation>
    </message>
    <message>
        <source>The connection did not come back within {1} minutes. {2}</source>
        <translation>La connexion n’est pas revenue en {1} minutes. {2}</translation>
    </message>
    <message>
        <source>The connection did not come back within {1} seconds. {2}</source>
        <translation>La connexion n’est pas revenue en {1} secondes. {2}</translation>
    </message>
    <message>
        <source>The connection ended {1}.</source>
        <translation>La connexion a pris fin {1}.</translation>
    </message>
    <message>
        <source>The connection ended.</source>
        <translation>La connexion a pris fin.</translation>
    </message>
    <message>
        <source>The connection is gone.</source>
        <translation>La connexion est perdue.</translation>
    </message>
    <message>
        <source>The connection is renewed.</source>
        <translation>La connexion est renouvelée.</translation>
    </message>
    <message>
        <source>The connection timed out.</source>
        <translation>La connexion a expiré.</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: Google or the gateway failed ({1}).</source>
        <translation>La connexion à la passerelle a pris fin : Google ou la passerelle a échoué ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: Google refuses what it was sent ({1}).</source>
        <translation>La connexion à la passerelle a pris fin : Google refuse ce qui lui a été envoyé ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: Google&apos;s policy refuses it ({1}).</source>
        <translation>La connexion à la passerelle a pris fin : les règles de Google le refusent ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: a message is above the limit ({1}).</source>
        <translation>La connexion à la passerelle a pris fin : un message dépasse la limite ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: one side goes away ({1}).</source>
        <translation>La connexion à la passerelle a pris fin : l’un des côtés s’en va ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the WebSocket framing is broken ({1}).</source>
        <translation>La connexion à la passerelle a pris fin : les trames WebSocket sont défectueuses ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the connection was cut ({1}).</source>
        <translation>La connexion à la passerelle a pris fin : la connexion a été coupée ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the conversation goes on elsewhere ({1}).</source>
        <translation>La connexion à la passerelle a pris fin : la conversation continue ailleurs ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the conversation is over ({1}).</source>
        <translation>La connexion à la passerelle a pris fin : la conversation est terminée ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the gateway cannot reach Google ({1}).</source>
        <translation>La connexion à la passerelle a pris fin : la passerelle ne peut pas joindre Google ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the gateway closed it ({1}).</source>
        <translation>La connexion à la passerelle a pris fin : la passerelle l’a fermée ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the gateway restarts ({1}).</source>
        <translation>La connexion à la passerelle a pris fin : la passerelle redémarre ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the gateway&apos;s rules forbid it ({1}).</source>
        <translation>La connexion à la passerelle a pris fin : les règles de la passerelle l’interdisent ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the session has reached its length ({1}).</source>
        <translation>La connexion à la passerelle a pris fin : la session a atteint sa durée ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the setup cannot be read or used ({1}).</source>
        <translation>La connexion à la passerelle a pris fin : la configuration est illisible ou inutilisable ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the setup took too long ({1}).</source>
        <translation>La connexion à la passerelle a pris fin : la configuration a duré trop longtemps ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the token is no longer valid ({1}).</source>
        <translation>La connexion à la passerelle a pris fin : le jeton n’est plus valide ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the user&apos;s limit is reached ({1}).</source>
        <translation>La connexion à la passerelle a pris fin : votre limite est atteinte ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: there is no room at the moment ({1}).</source>
        <translation>La connexion à la passerelle a pris fin : il n’y a pas de place pour le moment ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway is gone.</source>
        <translation>La connexion à la passerelle est perdue.</translation>
    </message>
    <message>
        <source>The conversation is over.</source>
        <translation>La conversation est terminée.</translation>
    </message>
    <message>
        <source>The devices cannot be opened: {1}.</source>
        <translation>Les appareils ne peuvent pas être ouverts : {1}.</translation>
    </message>
    <message>
        <source>The devices have changed.</source>
        <translation>Les appareils ont changé.</translation>
    </message>
    <message>
        <source>The echo is cancelled again.</source>
        <translation>L’écho est de nouveau annulé.</translation>
    </message>
    <message>
        <source>The echo is hardly cancelled: headphones would help.</source>
        <translation>L’écho est à peine annulé : un casque aiderait.</translation>
    </message>
    <message>
        <source>The events file {1} cannot be written ({2}).</source>
        <translation>Le fichier d’événements {1} ne peut pas être écrit ({2}).</translation>
    </message>
    <message>
        <source>The events file {1} is not complete ({2}).</source>
        <translation>Le fichier d’événements {1} n’est pas complet ({2}).</translation>
    </message>
    <message>
        <source>The file {1}, which belongs to vibeassist, is missing ({2}).</source>
        <translation>Le fichier {1}, qui appartient à vibeassist, manque ({2}).</translation>
    </message>
    <message>
        <source>The folder {1} cannot be made ({2}).</source>
        <translation>Le dossier {1} ne peut pas être créé ({2}).</translation>
    </message>
    <message>
        <source>The gateway answers: a session was opened and closed ({1} s).</source>
        <translation>La passerelle répond : une session a été ouverte et fermée ({1} s).</translation>
    </message>
    <message>
        <source>The gateway did not confirm the setup within {1} s.</source>
        <translation>La passerelle n’a pas confirmé la configuration en {1} s.</translation>
    </message>
    <message>
        <source>The gateway says: Google ended the session.</source>
        <translation>La passerelle dit : Google a mis fin à la session.</translation>
    </message>
    <message>
        <source>The gateway says: Google refuses the gateway&apos;s key.</source>
        <translation>La passerelle dit : Google refuse la clé de la passerelle.</translation>
    </message>
    <message>
        <source>The gateway says: a fault in the gateway itself.</source>
        <translation>La passerelle dit : une panne dans la passerelle elle-même.</translation>
    </message>
    <message>
        <source>The gateway says: another connection carries the conversation on.</source>
        <translation>La passerelle dit : une autre connexion poursuit la conversation.</translation>
    </message>
    <message>
        <source>The gateway says: more messages or bytes than the gateway takes.</source>
        <translation>La passerelle dit : plus de messages ou d’octets qu’elle n’en accepte.</translation>
    </message>
    <message>
        <source>The gateway says: no setup, or none confirmed, in time.</source>
        <translation>La passerelle dit : pas de configuration, ou pas confirmée à temps.</translation>
    </message>
    <message>
        <source>The gateway says: the gateway cannot reach Google.</source>
        <translation>La passerelle dit : elle ne peut pas joindre Google.</translation>
    </message>
    <message>
        <source>The gateway says: the gateway is stopping.</source>
        <translation>La passerelle dit : elle s’arrête.</translation>
    </message>
    <message>
        <source>The gateway says: the gateway&apos;s rules forbid this model, voice or tool.</source>
        <translation>La passerelle dit : ses règles interdisent ce modèle, cette voix ou cet outil.</translation>
    </message>
    <message>
        <source>The gateway says: the handle is not accepted.</source>
        <translation>La passerelle dit : l’identifiant de reprise n’est pas accepté.</translation>
    </message>
    <message>
        <source>The gateway says: the longest session is over.</source>
        <translation>La passerelle dit : la session la plus longue est terminée.</translation>
    </message>
    <message>
        <source>The gateway says: the quota of the gateway&apos;s key is used up.</source>
        <translation>La passerelle dit : le quota de sa clé est épuisé.</translation>
    </message>
    <message>
        <source>The gateway says: the setup is not accepted.</source>
        <translation>La passerelle dit : la configuration n’est pas acceptée.</translation>
    </message>
    <message>
        <source>The gateway says: the token or its credential was revoked.</source>
        <translation>La passerelle dit : le jeton ou ses identifiants ont été révoqués.</translation>
    </message>
    <message>
        <source>The gateway says: the token&apos;s time is over.</source>
        <translation>La passerelle dit : le temps du jeton est écoulé.</translation>
    </message>
    <message>
        <source>The gateway says: the user&apos;s minutes or tokens of the day are used up (an estimate).</source>
        <translation>La passerelle dit : vos minutes ou jetons du jour sont épuisés (estimation).</translation>
    </message>
    <message>
        <source>The gateway {1} does not accept the enrolment credential.</source>
        <translation>La passerelle {1} n’accepte pas le code d’inscription.</translation>
    </message>
    <message>
        <source>The gateway {1} does not accept the token.</source>
        <translation>La passerelle {1} n’accepte pas le jeton.</translation>
    </message>
    <message>
        <source>The gateway {1} has no room for another conversation, or for one of yours.</source>
        <translation>La passerelle {1} n’a plus de place pour une autre conversation, ou pour une autre des vôtres.</translation>
    </message>
    <message>
        <source>The gateway {1} has seen too many failed attempts from here.</source>
        <translation>La passerelle {1} a vu trop de tentatives échouées d’ici.</translation>
    </message>
    <message>
        <source>The gateway {1} is not ready (HTTP {2}).</source>
        <translation>La passerelle {1} n’est pas prête (HTTP {2}).</translation>
    </message>
    <message>
        <source>The gateway&apos;s address cannot be read.</source>
        <translation>L’adresse de la passerelle est illisible.</translation>
    </message>
    <message>
        <source>The gateway&apos;s address has no TLS, so the token would travel readable by anyone.</source>
        <translation>L’adresse de la passerelle est sans TLS ; le jeton voyagerait lisible par tous.</translation>
    </message>
    <message>
        <source>The gateway&apos;s address holds more than a host and a path.</source>
        <translation>L’adresse de la passerelle contient plus qu’un hôte et un chemin.</translation>
    </message>
    <message>
        <source>The history {1} cannot be used ({2}).</source>
        <translation>L’historique {1} ne peut pas être utilisé ({2}).</translation>
    </message>
    <message>
        <source>The history {1} was written by a newer vibeassist.</source>
        <translation>L’historique {1} a été écrit par un vibeassist plus récent.</translation>
    </message>
    <message>
        <source>The hotkey is switched off.</source>
        <translation>Le raccourci est désactivé.</translation>
    </message>
    <message>
        <source>The key comes from {1}.</source>
        <translation>La clé vient de {1}.</translation>
    </message>
    <message>
        <source>The key has a space or a character that no key has.</source>
        <translation>La clé contient une espace ou un caractère qu’aucune clé n’a.</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>La clé est vide.</translation>
    </message>
    <message>
        <source>The key is in this system&apos;s keyring.</source>
        <translation>La clé est dans le trousseau de ce système.</translation>
    </message>
    <message>
        <source>The key is kept in memory until the program ends.</source>
        <translation>La clé reste en mémoire jusqu’à la fin du programme.</translation>
    </message>
    <message>
        <source>The key {1} is free.</source>
        <translation>La touche {1} est libre.</translation>
    </message>
    <message>
        <source>The keyring did not answer within {1} seconds.</source>
        <translation>Le trousseau n’a pas répondu en {1} secondes.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>The keyring refused ({1}).</source>
        <translation>Le trousseau a refusé ({1}).</translation>
    </message>
    <message>
        <source>The loudspeaker &quot;{1}&quot; cannot be opened: {2}.</source>
        <translation>Le haut-parleur « {1} » ne peut pas être ouvert : {2}.</translation>
    </message>
    <message>
        <source>The loudspeaker &quot;{1}&quot; is gone.</source>
        <translation>Le haut-parleur « {1} » a disparu.</translation>
    </message>
    <message>
        <source>The loudspeaker &quot;{1}&quot; is in use by another program.</source>
        <translation>Le haut-parleur « {1} » est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>The loudspeaker &quot;{1}&quot; played it to the end.</source>
        <translation>Le haut-parleur « {1} » a tout joué jusqu’au bout.</translation>
    </message>
    <message>
        <source>The loudspeaker &quot;{1}&quot; takes neither mono nor its own rate.</source>
        <translation>Le haut-parleur « {1} » n’accepte ni le mono ni sa propre fréquence.</translation>
    </message>
    <message>
        <source>The loudspeaker is gone.</source>
        <translation>Le haut-parleur a disparu.</translation>
    </message>
    <message>
        <source>The loudspeaker is louder than you are: turn it down a little.</source>
        <translation>Le haut-parleur est plus fort que vous : baissez-le un peu.</translation>
    </message>
    <message>
        <source>The loudspeaker is not heard in the microphone: with headphones that is as it should be, and echo = &quot;off&quot; in [audio] makes barge-in fastest.</source>
        <translation>Le micro n’entend pas le haut-parleur : avec un casque, c’est normal, et echo = &quot;off&quot; dans [audio] rend l’interruption la plus rapide.</translation>
    </message>
    <message>
        <source>The loudspeaker played it to the end.</source>
        <translation>Le haut-parleur a tout joué jusqu’au bout.</translation>
    </message>
    <message>
        <source>The loudspeaker takes the sound but does not play it.</source>
        <translation>Le haut-parleur reçoit le son mais ne le joue pas.</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; cannot be opened: {2}.</source>
        <translation>Le microphone « {1} » ne peut pas être ouvert : {2}.</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; delivers nothing but silence.</source>
        <translation>Le microphone « {1} » ne donne que du silence.</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; hears you too softly ({2} dBFS).</source>
        <translation>Le microphone « {1} » vous entend trop faiblement ({2} dBFS).</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; is gone.</source>
        <translation>Le microphone « {1} » a disparu.</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; is in use by another program.</source>
        <translation>Le microphone « {1} » est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; is open but delivers nothing.</source>
        <translation>Le microphone « {1} » est ouvert mais ne donne rien.</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; is set so high that your voice is distorted.</source>
        <translation>Le microphone « {1} » est réglé si haut que votre voix est déformée.</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; takes neither mono nor its own rate.</source>
        <translation>Le microphone « {1} » n’accepte ni le mono ni sa propre fréquence.</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; works and delivers sound ({2} dBFS).</source>
        <translation>Le microphone « {1} » fonctionne et donne du son ({2} dBFS).</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; works and hears you well ({2} dBFS).</source>
        <translation>Le microphone « {1} » fonctionne et vous entend bien ({2} dBFS).</translation>
    </message>
    <message>
        <source>The microphone gives nothing but silence.</source>
        <translation>Le microphone ne donne que du silence.</translation>
    </message>
    <message>
        <source>The microphone gives nothing: allow this program to use it, and look for a mute switch.</source>
        <translation>Le microphone ne donne rien : autorisez ce programme à l’utiliser, et cherchez-y un interrupteur de coupure.</translation>
    </message>
    <message>
        <source>The microphone hears you only faintly.</source>
        <translation>Le microphone vous entend à peine.</translation>
    </message>
    <message>
        <source>The microphone is gone.</source>
        <translation>Le microphone a disparu.</translation>
    </message>
    <message>
        <source>The microphone is overloaded by the loudspeaker: lower its level.</source>
        <translation>Le haut-parleur sature le microphone : baissez son niveau.</translation>
    </message>
    <message>
        <source>The microphone is overloaded.</source>
        <translation>Le microphone sature.</translation>
    </message>
    <message>
        <source>The model {1} cannot be used: not a Live model of Google&apos;s.</source>
        <translation>Le modèle {1} est inutilisable : ce n’est pas un modèle Live de Google.</translation>
    </message>
    <message>
        <source>The model {1} cannot be used: shut down on {2}.</source>
        <translation>Le modèle {1} est inutilisable : arrêté le {2}.</translation>
    </message>
    <message>
        <source>The model {1} does not hold conversations.</source>
        <translation>Le modèle {1} ne tient pas de conversations.</translation>
    </message>
    <message>
        <source>The network has changed.</source>
        <translation>Le réseau a changé.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy does not let a connection to {1} through.</source>
        <translation>Le proxy du réseau ne laisse pas passer de connexion vers {1}.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy wants a name and a password (407).</source>
        <translation>Le proxy du réseau demande un nom et un mot de passe (407).</translation>
    </message>
    <message>
        <source>The practice server answers: a session was opened and closed ({1} s).</source>
        <translation>Le serveur d’entraînement répond : une session a été ouverte et fermée ({1} s).</translation>
    </message>
    <message>
        <source>The practice server did not start ({1}).</source>
        <translation>Le serveur d’entraînement n’a pas démarré ({1}).</translation>
    </message>
    <message>
        <source>The room is loud: move the microphone closer, or away from the noise.</source>
        <translation>La pièce est bruyante : rapprochez le micro, ou éloignez-le du bruit.</translation>
    </message>
    <message>
        <source>The server broke the conversation off {1}.</source>
        <translation>Le serveur a interrompu la conversation {1}.</translation>
    </message>
    <message>
        <source>The server can no longer take up the earlier conversation.</source>
        <translation>Le serveur ne peut plus reprendre la conversation précédente.</translation>
    </message>
    <message>
        <source>The server closed this connection to make room or to restart {1}.</source>
        <translation>Le serveur a fermé cette connexion pour faire de la place ou redémarrer {1}.</translation>
    </message>
    <message>
        <source>The server could not take up the earlier conversation just now {1}.</source>
        <translation>Le serveur n’a pas pu reprendre la conversation précédente à l’instant {1}.</translation>
    </message>
    <message>
        <source>The server did not receive an API key.</source>
        <translation>Le serveur n’a pas reçu de clé API.</translation>
    </message>
    <message>
        <source>The server did not take something that was sent {1}.</source>
        <translation>Le serveur n’a pas accepté quelque chose qui a été envoyé {1}.</translation>
    </message>
    <message>
        <source>The server did not take up the earlier conversation {1}.</source>
        <translation>Le serveur n’a pas repris la conversation précédente {1}.</translation>
    </message>
    <message>
        <source>The server does not know the model {1}, or not for Live conversations.</source>
        <translation>Le serveur ne connaît pas le modèle {1}, ou pas pour des conversations Live.</translation>
    </message>
    <message>
        <source>The server does not know the voice {1}.</source>
        <translation>Le serveur ne connaît pas la voix {1}.</translation>
    </message>
    <message>
        <source>The server does not take a setting of this conversation {1}.</source>
        <translation>Le serveur n’accepte pas un réglage de cette conversation {1}.</translation>
    </message>
    <message>
        <source>The server ended the conversation {1}.</source>
        <translation>Le serveur a mis fin à la conversation {1}.</translation>
    </message>
    <message>
        <source>The server refuses a setting of this conversation {1}.</source>
        <translation>Le serveur refuse un réglage de cette conversation {1}.</translation>
    </message>
    <message>
        <source>The server refuses this conversation {1}.</source>
        <translation>Le serveur refuse cette conversation {1}.</translation>
    </message>
    <message>
        <source>The server sends us on to another address, and a key is not passed on.</source>
        <translation>Le serveur nous renvoie vers une autre adresse, et une clé ne se transmet pas.</translation>
    </message>
    <message>
        <source>The session has met a defect of its own.</source>
        <translation>La session a rencontré un défaut interne.</translation>
    </message>
    <message>
        <source>The settings file could not be used ({1}). It was kept as {2}; the defaults are used.</source>
        <translation>Le fichier de paramètres n’a pas pu être utilisé ({1}). Il a été gardé sous {2} ; les valeurs par défaut s’appliquent.</translation>
    </message>
    <message>
        <source>The settings file {1} cannot be read ({2}).</source>
        <translation>Le fichier de paramètres {1} ne peut pas être lu ({2}).</translation>
    </message>
    <message>
        <source>The settings file {1} cannot be used ({2}); the defaults are used.</source>
        <translation>Le fichier de paramètres {1} ne peut pas être utilisé ({2}) ; les valeurs par défaut s’appliquent.</translation>
    </message>
    <message>
        <source>The settings file {1} cannot be written ({2}).</source>
        <translation>Le fichier de paramètres {1} ne peut pas être écrit ({2}).</translation>
    </message>
    <message>
        <source>The settings of this conversation cannot be sent.</source>
        <translation>Les réglages de cette conversation ne peuvent pas être envoyés.</translation>
    </message>
    <message>
        <source>The sound file {1} breaks off in the middle.</source>
        <translation>Le fichier son {1} s’interrompt au milieu.</translation>
    </message>
    <message>
        <source>The sound file {1} cannot be read: {2}.</source>
        <translation>Le fichier son {1} ne peut pas être lu : {2}.</translation>
    </message>
    <message>
        <source>The sound file {1} cannot be written: {2}.</source>
        <translation>Le fichier son {1} ne peut pas être écrit : {2}.</translation>
    </message>
    <message>
        <source>The sound file {1} claims a rate of {2} samples per second.</source>
        <translation>Le fichier son {1} annonce une fréquence de {2} échantillons par seconde.</translation>
    </message>
    <message>
        <source>The sound file {1} holds no sound.</source>
        <translation>Le fichier son {1} ne contient aucun son.</translation>
    </message>
    <message>
        <source>The sound file {1} is cut off: it is shorter than it says.</source>
        <translation>Le fichier son {1} est tronqué : il est plus court qu’il ne le dit.</translation>
    </message>
    <message>
        <source>The sound file {1} is empty.</source>
        <translation>Le fichier son {1} est vide.</translation>
    </message>
    <message>
        <source>The sound path has failed: {1}.</source>
        <translation>Le traitement du son a échoué : {1}.</translation>
    </message>
    <message>
        <source>The sound process did not survive opening the devices.</source>
        <translation>Le processus du son n’a pas survécu à l’ouverture des appareils.</translation>
    </message>
    <message>
        <source>The sound process does not answer.</source>
        <translation>Le processus du son ne répond pas.</translation>
    </message>
    <message>
        <source>The sound process does not start ({1}).</source>
        <translation>Le processus du son ne démarre pas ({1}).</translation>
    </message>
    <message>
        <source>The sound process does not start.</source>
        <translation>Le processus du son ne démarre pas.</translation>
    </message>
    <message>
        <source>The sound system fails again and again.</source>
        <translation>Le système de son échoue sans cesse.</translation>
    </message>
    <message>
        <source>The sound system stumbled: close programs that keep the machine busy.</source>
        <translation>Le système de son a trébuché : fermez les programmes qui occupent la machine.</translation>
    </message>
    <message>
        <source>The sound was interrupted and has been started again.</source>
        <translation>Le son a été interrompu puis relancé.</translation>
    </message>
    <message>
        <source>The token has a space or a character that no token has.</source>
        <translation>Le jeton contient une espace ou un caractère qu’aucun jeton n’a.</translation>
    </message>
    <message>
        <source>The token is empty.</source>
        <translation>Le jeton est vide.</translation>
    </message>
    <message>
        <source>The voice was not heard.</source>
        <translation>La voix n’a pas été entendue.</translation>
    </message>
    <message>
        <source>There are: {1}.</source>
        <translation>Il y a : {1}.</translation>
    </message>
    <message>
        <source>There is a persona &quot;{1}&quot; already.</source>
        <translation>Il y a déjà un personnage « {1} ».</translation>
    </message>
    <message>
        <source>There is no API key.</source>
        <translation>Il n’y a pas de clé API.</translation>
    </message>
    <message>
        <source>There is no Gemini API key.</source>
        <translation>Il n’y a pas de clé API Gemini.</translation>
    </message>
    <message>
        <source>There is no connection to the gateway.</source>
        <translation>Il n’y a pas de connexion à la passerelle.</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>Il n’y a pas de connexion.</translation>
    </message>
    <message>
        <source>There is no conversation to go on with.</source>
        <translation>Il n’y a pas de conversation à reprendre.</translation>
    </message>
    <message>
        <source>There is no echo canceller for this system: while the assistant speaks, nothing is sent unless you are heard to speak.</source>
        <translation>Il n’y a pas d’annulation d’écho pour ce système : pendant que l’assistant parle, rien n’est envoyé, sauf si l’on vous entend.</translation>
    </message>
    <message>
        <source>There is no function {1}.</source>
        <translation>Il n’y a pas de fonction {1}.</translation>
    </message>
    <message>
        <source>There is no loudspeaker here: the reply goes to {1}</source>
        <translation>Il n’y a pas de haut-parleur ici : la réponse va dans {1}</translation>
    </message>
    <message>
        <source>There is no loudspeaker named &quot;{1}&quot;.</source>
        <translation>Il n’y a pas de haut-parleur nommé « {1} ».</translation>
    </message>
    <message>
        <source>There is no microphone here: a sample recording speaks.</source>
        <translation>Il n’y a pas de micro ici : un enregistrement d’exemple parle.</translation>
    </message>
    <message>
        <source>There is no microphone named &quot;{1}&quot;.</source>
        <translation>Il n’y a pas de micro nommé « {1} ».</translation>
    </message>
    <message>
        <source>There is no persona &quot;{1}&quot;.</source>
        <translation>Il n’y a pas de personnage « {1} ».</translation>
    </message>
    <message>
        <source>There is no screen here; &apos;vibeassist talk&apos; needs none.</source>
        <translation>Il n’y a pas d’écran ici ; « vibeassist talk » n’en demande pas.</translation>
    </message>
    <message>
        <source>There is no sound file {1}.</source>
        <translation>Il n’y a pas de fichier son {1}.</translation>
    </message>
    <message>
        <source>There is no token for the gateway {1}.</source>
        <translation>Il n’y a pas de jeton pour la passerelle {1}.</translation>
    </message>
    <message>
        <source>There is no voice named {1}.</source>
        <translation>Il n’y a pas de voix nommée {1}.</translation>
    </message>
    <message>
        <source>There is no way to {1}.</source>
        <translation>Aucun chemin ne mène à {1}.</translation>
    </message>
    <message>
        <source>There was no session within {1} seconds.</source>
        <translation>Aucune session n’a été établie en {1} secondes.</translation>
    </message>
    <message>
        <source>This API key may not use the Gemini API, or not from here.</source>
        <translation>Cette clé API n’a pas le droit d’utiliser l’API Gemini, ou pas d’ici.</translation>
    </message>
    <message>
        <source>This computer has a network.</source>
        <translation>Cet ordinateur a un réseau.</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker.</source>
        <translation>Cet ordinateur n’a pas de haut-parleur.</translation>
    </message>
    <message>
        <source>This computer has no microphone.</source>
        <translation>Cet ordinateur n’a pas de microphone.</translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation>Cet ordinateur n’a pas de réseau.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} day ahead.</source>
        <translation>L’horloge de cet ordinateur avance de {1} jour.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} day behind.</source>
        <translation>L’horloge de cet ordinateur retarde de {1} jour.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} days ahead.</source>
        <translation>L’horloge de cet ordinateur avance de {1} jours.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} days behind.</source>
        <translation>L’horloge de cet ordinateur retarde de {1} jours.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} hour ahead.</source>
        <translation>L’horloge de cet ordinateur avance de {1} heure.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} hour behind.</source>
        <translation>L’horloge de cet ordinateur retarde de {1} heure.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} hours ahead.</source>
        <translation>L’horloge de cet ordinateur avance de {1} heures.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} hours behind.</source>
        <translation>L’horloge de cet ordinateur retarde de {1} heures.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} minute ahead.</source>
        <translation>L’horloge de cet ordinateur avance de {1} minute.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} minute behind.</source>
        <translation>L’horloge de cet ordinateur retarde de {1} minute.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} minutes ahead.</source>
        <translation>L’horloge de cet ordinateur avance de {1} minutes.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} minutes behind.</source>
        <translation>L’horloge de cet ordinateur retarde de {1} minutes.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} seconds ahead.</source>
        <translation>L’horloge de cet ordinateur avance de {1} secondes.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} seconds behind.</source>
        <translation>L’horloge de cet ordinateur retarde de {1} secondes.</translation>
    </message>
    <message>
        <source>This conversation was held over another connection than the one that is set now.</source>
        <translation>Cette conversation a eu lieu par une autre connexion que celle qui est choisie maintenant.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so vibeassist lives in a small window.</source>
        <translation>Ce bureau n’affiche pas d’icônes de notification ; vibeassist vit donc dans une petite fenêtre.</translation>
    </message>
    <message>
        <source>This desktop shows tray icons.</source>
        <translation>Ce bureau affiche des icônes de notification.</translation>
    </message>
    <message>
        <source>This key is not allowed to do that.</source>
        <translation>Cette clé n’a pas le droit de faire cela.</translation>
    </message>
    <message>
        <source>This key&apos;s allowance is used up, or too many sessions are open at once.</source>
        <translation>Le quota de cette clé est épuisé, ou trop de sessions sont ouvertes en même temps.</translation>
    </message>
    <message>
        <source>This system has a keyring. {1}</source>
        <translation>Ce système a un trousseau. {1}</translation>
    </message>
    <message>
        <source>This system has no keyring that keeps a secret safe.</source>
        <translation>Ce système n’a pas de trousseau qui garde un secret en sûreté.</translation>
    </message>
    <message>
        <source>This system has no keyring that keeps a secret safe. {1}</source>
        <translation>Ce système n’a pas de trousseau qui garde un secret en sûreté. {1}</translation>
    </message>
    <message>
        <source>This works, because the system trusts it; your company or a virus scanner set it up.</source>
        <translation>Cela fonctionne, car le système lui fait confiance ; votre entreprise ou un antivirus l’a mis en place.</translation>
    </message>
    <message>
        <source>Too many sessions or requests at once.</source>
        <translation>Trop de sessions ou de requêtes à la fois.</translation>
    </message>
    <message>
        <source>Try again in a little while.</source>
        <translation>Réessayez un peu plus tard.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, go back to the model&apos;s default settings.</source>
        <translation>Réessayez ; si cela persiste, revenez aux paramètres par défaut du modèle.</translation>
    </message>
    <message>
        <source>Turn its level down in the system&apos;s sound settings.</source>
        <translation>Baissez son niveau dans les paramètres de son du système.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or set {1} in the environment.</source>
        <translation>Déverrouillez-le et réessayez, ou définissez {1} dans l’environnement.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>Unlock or restart it, set {1} in the environment, or talk with --practice, which needs no key.</source>
        <translation>Déverrouillez-le ou redémarrez-le, définissez {1} dans l’environnement, ou parlez avec --practice, qui ne demande pas de clé.</translation>
    </message>
    <message>
        <source>Use a gateway that stands in a supported country.</source>
        <translation>Utilisez une passerelle située dans un pays pris en charge.</translation>
    </message>
    <message>
        <source>Use a key made at {1}, or another model.</source>
        <translation>Utilisez une clé créée sur {1}, ou un autre modèle.</translation>
    </message>
    <message>
        <source>Use https://; plain http:// is for a gateway on this machine only.</source>
        <translation>Utilisez https:// ; http:// simple est réservé à une passerelle sur cette machine.</translation>
    </message>
    <message>
        <source>Use https://{1}, and VIBEASSIST_CA_FILE for a CA of your own.</source>
        <translation>Utilisez https://{1}, et VIBEASSIST_CA_FILE pour une autorité à vous.</translation>
    </message>
    <message>
        <source>Use that version, or delete the history.</source>
        <translation>Utilisez cette version, ou supprimez l’historique.</translation>
    </message>
    <message>
        <source>WAV, FLAC, OGG, MP3 and AIFF can.</source>
        <translation>WAV, FLAC, OGG, MP3 et AIFF conviennent.</translation>
    </message>
    <message>
        <source>Wait a little and connect again.</source>
        <translation>Attendez un peu et reconnectez-vous.</translation>
    </message>
    <message>
        <source>Wait a minute and connect again.</source>
        <translation>Attendez une minute et reconnectez-vous.</translation>
    </message>
    <message>
        <source>What is open goes on; if it happens again, please report it.</source>
        <translation>Ce qui est ouvert continue ; si cela se reproduit, merci de le signaler.</translation>
    </message>
    <message>
        <source>What is said above comes first.</source>
        <translation>Ce qui est dit plus haut vient d’abord.</translation>
    </message>
    <message>
        <source>Windows does not let start at login be changed ({1}).</source>
        <translation>Windows ne laisse pas modifier le lancement à l’ouverture de session ({1}).</translation>
    </message>
    <message>
        <source>Without a network no server is reached.</source>
        <translation>Sans réseau, aucun serveur n’est joignable.</translation>
    </message>
    <message>
        <source>Without a sound system nothing is heard.</source>
        <translation>Sans système de son, on n’entend rien.</translation>
    </message>
    <message>
        <source>Write more of the name: {1}.</source>
        <translation>Écrivez davantage du nom : {1}.</translation>
    </message>
    <message>
        <source>it is not valid TOML</source>
        <translation>ce n’est pas du TOML valide</translation>
    </message>
    <message>
        <source>it is not valid TOML ({1})</source>
        <translation>ce n’est pas du TOML valide ({1})</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>il n’a rien dit</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>pas de code</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>pas de connexion sécurisée</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>non fiable</translation>
    </message>
    <message>
        <source>the Live API</source>
        <translation>la Live API</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>la connexion s’est coupée</translation>
    </message>
    <message>
        <source>vibeassist has met a defect of its own ({1}: {2}).</source>
        <translation>vibeassist a rencontré un défaut interne ({1} : {2}).</translation>
    </message>
    <message>
        <source>vibeassist is running and says itself whether it has the key.</source>
        <translation>vibeassist est lancé et dit lui-même s’il a la touche.</translation>
    </message>
    <message>
        <source>{1} answered the setup with something else ({2}).</source>
        <translation>{1} a répondu autre chose à la configuration ({2}).</translation>
    </message>
    <message>
        <source>{1} answers, but does not speak the Live API&apos;s protocol.</source>
        <translation>{1} répond, mais ne parle pas le protocole de la Live API.</translation>
    </message>
    <message>
        <source>{1} answers, but is not a gateway that speaks {2} (HTTP {3}).</source>
        <translation>{1} répond, mais n’est pas une passerelle qui parle {2} (HTTP {3}).</translation>
    </message>
    <message>
        <source>{1} answers, but is not a gateway that speaks {2}.</source>
        <translation>{1} répond, mais n’est pas une passerelle qui parle {2}.</translation>
    </message>
    <message>
        <source>{1} answers, but not as a Live API ({2}).</source>
        <translation>{1} répond, mais pas comme une Live API ({2}).</translation>
    </message>
    <message>
        <source>{1} cannot answer at the moment ({2}).</source>
        <translation>{1} ne peut pas répondre pour le moment ({2}).</translation>
    </message>
    <message>
        <source>{1} cannot be reached ({2}).</source>
        <translation>{1} est injoignable ({2}).</translation>
    </message>
    <message>
        <source>{1} does not accept this key ({2}).</source>
        <translation>{1} n’accepte pas cette clé ({2}).</translation>
    </message>
    <message>
        <source>{1} does not answer as a Live API does ({2}).</source>
        <translation>{1} ne répond pas comme une Live API ({2}).</translation>
    </message>
    <message>
        <source>{1} does not answer as a gateway does.</source>
        <translation>{1} ne répond pas comme une passerelle.</translation>
    </message>
    <message>
        <source>{1} does not answer.</source>
        <translation>{1} ne répond pas.</translation>
    </message>
    <message>
        <source>{1} does not let the model {2} be asked.</source>
        <translation>{1} ne permet pas d’interroger le modèle {2}.</translation>
    </message>
    <message>
        <source>{1} does not speak TLS as a Live API does.</source>
        <translation>{1} ne parle pas TLS comme une Live API.</translation>
    </message>
    <message>
        <source>{1} exists and is not a WAV file; it stays as it is.</source>
        <translation>{1} existe et n’est pas un fichier WAV ; il reste tel quel.</translation>
    </message>
    <message>
        <source>{1} gave an answer that cannot be read.</source>
        <translation>{1} a donné une réponse illisible.</translation>
    </message>
    <message>
        <source>{1} hung up before the conversation began ({2}).</source>
        <translation>{1} a raccroché avant le début de la conversation ({2}).</translation>
    </message>
    <message>
        <source>{1} hung up before the conversation began.</source>
        <translation>{1} a raccroché avant le début de la conversation.</translation>
    </message>
    <message>
        <source>{1} inspects the secure connections of this computer, and is not trusted by it.</source>
        <translation>{1} inspecte les connexions sécurisées de cet ordinateur, qui ne lui fait pas confiance.</translation>
    </message>
    <message>
        <source>{1} is a folder, not a sound file.</source>
        <translation>{1} est un dossier, pas un fichier son.</translation>
    </message>
    <message>
        <source>{1} is a pipe.</source>
        <translation>{1} est un tube.</translation>
    </message>
    <message>
        <source>{1} is not a file that can be read twice.</source>
        <translation>{1} n’est pas un fichier que l’on peut lire deux fois.</translation>
    </message>
    <message>
        <source>{1} is not a sound file that can be read.</source>
        <translation>{1} n’est pas un fichier son lisible.</translation>
    </message>
    <message>
        <source>{1} is not an address that can be connected to.</source>
        <translation>{1} n’est pas une adresse à laquelle se connecter.</translation>
    </message>
    <message>
        <source>{1} is reached over a secure connection.</source>
        <translation>{1} est joignable par une connexion sécurisée.</translation>
    </message>
    <message>
        <source>{1} is reached, but {2} reads along: it inspects the secure connections of this computer.</source>
        <translation>{1} est joignable, mais {2} lit au passage et inspecte les connexions sécurisées de cet ordinateur.</translation>
    </message>
    <message>
        <source>{1} is the microphone; the reply cannot be written over it.</source>
        <translation>{1} est le micro ; la réponse ne peut pas être écrite par-dessus.</translation>
    </message>
    <message>
        <source>{1} is there already and is no events file.</source>
        <translation>{1} existe déjà et n’est pas un fichier d’événements.</translation>
    </message>
    <message>
        <source>{1} is to be reached without TLS, and the key would travel in the clear.</source>
        <translation>{1} serait joint sans TLS, et la clé voyagerait en clair.</translation>
    </message>
    <message>
        <source>{1} never confirmed the setup of {2}.</source>
        <translation>{1} n’a jamais confirmé la configuration de {2}.</translation>
    </message>
    <message>
        <source>{1}: input should be a valid integer, unable to parse string as an integer</source>
        <translation>{1} : doit être un nombre entier</translation>
    </message>
    <message>
        <source>{1}: input should be a valid number, unable to parse string as a number</source>
        <translation>{1} : doit être un nombre</translation>
    </message>
    <message>
        <source>{1}: input should be greater than or equal to {2}</source>
        <translation>{1} : doit être au moins {2}</translation>
    </message>
    <message>
        <source>{1}: input should be less than or equal to {2}</source>
        <translation>{1} : doit être au plus {2}</translation>
    </message>
    <message>
        <source>{1}: input should be {2}</source>
        <translation>{1} : doit être {2}</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>End this conversation and start a new one</source>
        <translation>Terminer cette conversation et en commencer une nouvelle</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Hotkey</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personnages</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Settings – vibeassist</source>
        <translation>Paramètres – vibeassist</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>What you changed holds from the next conversation on.</source>
        <translation>Vos changements valent à partir de la prochaine conversation.</translation>
    </message>
</context>
<context>
    <name>SmallWindow</name>
    <message>
        <source>Captions</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>End conversation</source>
        <translation>Terminer la conversation</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Start conversation</source>
        <translation>Démarrer une conversation</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so vibeassist lives in this window. You are told this once.</source>
        <translation>Ce bureau n’affiche pas d’icônes de notification ; vibeassist vit donc dans cette fenêtre. Cela ne vous est dit qu’une fois.</translation>
    </message>
</context>
<context>
    <name>SoundCheck</name>
    <message>
        <source>Hear yourself</source>
        <translation>Vous écouter</translation>
    </message>
    <message>
        <source>It was played. If you heard nothing, turn the volume up.</source>
        <translation>Le son a été joué. Si vous n’avez rien entendu, montez le volume.</translation>
    </message>
    <message>
        <source>Listening: say a sentence, as you would talk.</source>
        <translation>J’écoute : dites une phrase, comme vous parlez d’habitude.</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Jouer un son</translation>
    </message>
    <message>
        <source>Say something</source>
        <translation>Dites quelque chose</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The system does not let vibeassist use the microphone.</source>
        <translation>Le système ne laisse pas vibeassist utiliser le micro.</translation>
    </message>
</context>
<context>
    <name>SoundStep</name>
    <message>
        <source>Loudspeaker</source>
        <translation>Haut-parleur</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Press the button and say a sentence. It is heard here and nowhere else.</source>
        <translation>Appuyez sur le bouton et dites une phrase. Elle est entendue ici et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Say something</source>
        <translation>Dites quelque chose</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>Celui du système</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation>Maintenir pour parler</translation>
    </message>
    <message>
        <source>Just speak</source>
        <translation>Parlez, tout simplement</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>À l’écoute</translation>
    </message>
    <message>
        <source>Loudspeaker now: {name}.</source>
        <translation>Haut-parleur actuel : {name}.</translation>
    </message>
    <message>
        <source>Microphone now: {name}.</source>
        <translation>Micro actuel : {name}.</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Micro coupé</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Ready, microphone open</source>
        <translation>Prêt, micro ouvert</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Reconnexion</translation>
    </message>
    <message>
        <source>Speak already</source>
        <translation>Parlez déjà</translation>
    </message>
    <message>
        <source>Speak to cut in</source>
        <translation>Parlez pour interrompre</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Parle</translation>
    </message>
    <message>
        <source>The microphone is closed</source>
        <translation>Le micro est fermé</translation>
    </message>
    <message>
        <source>There is no loudspeaker now; it is looked for every second.</source>
        <translation>Il n’y a pas de haut-parleur pour le moment ; il est cherché chaque seconde.</translation>
    </message>
    <message>
        <source>There is no microphone now; it is looked for every second.</source>
        <translation>Il n’y a pas de micro pour le moment ; il est cherché chaque seconde.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Réfléchit</translation>
    </message>
    <message>
        <source>What you say is kept</source>
        <translation>Ce que vous dites est gardé</translation>
    </message>
    <message>
        <source>You are not heard</source>
        <translation>On ne vous entend pas</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message numerus="yes">
        <source>Choose it in the menu within %n minute(s).</source>
        <translation><numerusform>Choisissez-le dans le menu d’ici %n minute.</numerusform><numerusform>Choisissez-le dans le menu d’ici %n minutes.</numerusform></translation>
    </message>
    <message>
        <source>Quit it, and start it again.</source>
        <translation>Quittez-le et relancez-le.</translation>
    </message>
    <message>
        <source>The connection is too slow: some of what you say is lost.</source>
        <translation>La connexion est trop lente : une partie de ce que vous dites est perdue.</translation>
    </message>
    <message>
        <source>The conversation ended when the computer went to sleep.</source>
        <translation>La conversation s’est terminée lorsque l’ordinateur s’est mis en veille.</translation>
    </message>
    <message>
        <source>The conversation has ended: nobody has spoken for a while.</source>
        <translation>La conversation est terminée : personne n’a parlé depuis un moment.</translation>
    </message>
    <message numerus="yes">
        <source>The loudspeaker lost sound %n time(s).</source>
        <translation><numerusform>Le haut-parleur a perdu du son %n fois.</numerusform><numerusform>Le haut-parleur a perdu du son %n fois.</numerusform></translation>
    </message>
    <message>
        <source>The microphone is closed.</source>
        <translation>Le micro est fermé.</translation>
    </message>
    <message numerus="yes">
        <source>The microphone lost sound %n time(s).</source>
        <translation><numerusform>Le micro a perdu du son %n fois.</numerusform><numerusform>Le micro a perdu du son %n fois.</numerusform></translation>
    </message>
    <message>
        <source>The other side has ended the conversation.</source>
        <translation>L’autre côté a mis fin à la conversation.</translation>
    </message>
    <message>
        <source>What is open goes on.</source>
        <translation>Ce qui est ouvert continue.</translation>
    </message>
    <message>
        <source>You can go on where your last conversation stopped.</source>
        <translation>Vous pouvez continuer où votre dernière conversation s’est arrêtée.</translation>
    </message>
    <message>
        <source>vibeassist cannot talk any more after a defect of its own.</source>
        <translation>Après un défaut interne, vibeassist ne peut plus parler.</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>{state}, microphone closed</source>
        <translation>{state}, micro fermé</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>Changes hold from the next conversation on.</source>
        <translation>Les changements valent à partir de la prochaine conversation.</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Caractère</translation>
    </message>
    <message>
        <source>Known: {models}.</source>
        <translation>Connus : {models}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>The one you speak</source>
        <translation>Celle que vous parlez</translation>
    </message>
    <message>
        <source>The persona {name} is chosen: what it has of its own holds in place of this.</source>
        <translation>Le personnage {name} est choisi : ce qu’il définit lui-même remplace ce qui suit.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>What the assistant is told about itself before the first word.</source>
        <translation>Ce que l’assistant apprend sur lui-même avant le premier mot.</translation>
    </message>
    <message>
        <source>You are calm and brief, and you like a joke.</source>
        <translation>Vous êtes calme et bref, et vous aimez plaisanter.</translation>
    </message>
    <message>
        <source>{voice} (usual)</source>
        <translation>{voice} (habituelle)</translation>
    </message>
</context>
<context>
    <name>_Dots</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Étape {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>hotkeys</name>
    <message>
        <source>A hotkey has one key besides the modifiers, not {keys}.</source>
        <translation>Un raccourci a une seule touche en plus des touches de modification, pas {keys}.</translation>
    </message>
    <message>
        <source>Add Ctrl or Alt, or take a function key.</source>
        <translation>Ajoutez Ctrl ou Alt, ou prenez une touche de fonction.</translation>
    </message>
    <message>
        <source>Add a key, such as Space.</source>
        <translation>Ajoutez une touche, par exemple Espace.</translation>
    </message>
    <message>
        <source>Add these lines to ~/.config/hypr/hyprland.conf (Hyprland before 0.55).</source>
        <translation>Ajoutez ces lignes à ~/.config/hypr/hyprland.conf (Hyprland avant 0.55).</translation>
    </message>
    <message>
        <source>Add these lines to ~/.config/hypr/hyprland.lua (Hyprland 0.55 and newer).</source>
        <translation>Ajoutez ces lignes à ~/.config/hypr/hyprland.lua (Hyprland 0.55 et suivants).</translation>
    </message>
    <message>
        <source>Add these lines to ~/.config/river/init.</source>
        <translation>Ajoutez ces lignes à ~/.config/river/init.</translation>
    </message>
    <message>
        <source>Add these lines to ~/.config/sway/config and reload it.</source>
        <translation>Ajoutez ces lignes à ~/.config/sway/config et rechargez-le.</translation>
    </message>
    <message>
        <source>Add this line to ~/.config/i3/config and reload it.</source>
        <translation>Ajoutez cette ligne à ~/.config/i3/config et rechargez-le.</translation>
    </message>
    <message>
        <source>Add this line to “binds” in ~/.config/niri/config.kdl.</source>
        <translation>Ajoutez cette ligne à « binds » dans ~/.config/niri/config.kdl.</translation>
    </message>
    <message>
        <source>Bind a key to “vibeassist --toggle” in your desktop.</source>
        <translation>Associez une touche à « vibeassist --toggle » dans votre bureau.</translation>
    </message>
    <message>
        <source>Bind these commands to the press and the release of a key. If your desktop knows only the press, bind the third one.</source>
        <translation>Associez ces commandes à l’appui et au relâchement d’une touche. Si votre bureau ne connaît que l’appui, associez la troisième.</translation>
    </message>
    <message>
        <source>Ctrl, Alt, Shift and Meta alone cannot be a hotkey.</source>
        <translation>Ctrl, Alt, Shift et Meta ne peuvent pas être un raccourci à elles seules.</translation>
    </message>
    <message>
        <source>Keyboards here have no {key} key.</source>
        <translation>Les claviers n’ont pas de touche {key} ici.</translation>
    </message>
    <message>
        <source>No combination is given.</source>
        <translation>Aucune combinaison n’est indiquée.</translation>
    </message>
    <message>
        <source>No key is called “{name}”.</source>
        <translation>Aucune touche ne s’appelle « {name} ».</translation>
    </message>
    <message>
        <source>Settings, Keyboard, Application Shortcuts, Add: enter this command, then press the keys.</source>
        <translation>Paramètres, Clavier, Raccourcis d’applications, Ajouter : saisissez cette commande, puis appuyez sur les touches.</translation>
    </message>
    <message>
        <source>Settings, Keyboard, View and Customize Shortcuts, Custom Shortcuts: add one with this command and the keys {keys}.</source>
        <translation>Paramètres, Clavier, Voir et personnaliser les raccourcis, Raccourcis personnalisés : ajoutez-en un avec cette commande et les touches {keys}.</translation>
    </message>
    <message>
        <source>System Settings, Keyboard, Shortcuts, Add New, Command or Script: enter this command, then set its keys.</source>
        <translation>Configuration du système, Clavier, Raccourcis, Nouveau, Commande ou script : saisissez cette commande, puis définissez ses touches.</translation>
    </message>
    <message>
        <source>Take another combination, or free it there.</source>
        <translation>Prenez une autre combinaison, ou libérez-la là-bas.</translation>
    </message>
    <message>
        <source>Take another combination.</source>
        <translation>Prenez une autre combinaison.</translation>
    </message>
    <message>
        <source>Talk with the assistant</source>
        <translation>Parler avec l’assistant</translation>
    </message>
    <message>
        <source>The X server cannot be reached: {reason}.</source>
        <translation>Le serveur X est injoignable : {reason}.</translation>
    </message>
    <message>
        <source>The X server is gone.</source>
        <translation>Le serveur X a disparu.</translation>
    </message>
    <message>
        <source>The X server refuses {keys} (error {code}).</source>
        <translation>Le serveur X refuse {keys} (erreur {code}).</translation>
    </message>
    <message>
        <source>The desktop took the hotkey back.</source>
        <translation>Le bureau a repris le raccourci.</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal refused the hotkey ({reason}).</source>
        <translation>Le portail du bureau a refusé le raccourci ({reason}).</translation>
    </message>
    <message>
        <source>The hotkey stopped working: {fault}.</source>
        <translation>Le raccourci a cessé de fonctionner : {fault}.</translation>
    </message>
    <message>
        <source>The hotkey was declined in the desktop&apos;s own window.</source>
        <translation>Le raccourci a été refusé dans la fenêtre du bureau.</translation>
    </message>
    <message>
        <source>The package dbus-fast, which asks the desktop, is missing.</source>
        <translation>Il manque le paquet dbus-fast, qui interroge le bureau.</translation>
    </message>
    <message>
        <source>There is no D-Bus session to ask the desktop on.</source>
        <translation>Il n’y a pas de session D-Bus pour interroger le bureau.</translation>
    </message>
    <message>
        <source>There is no screen here, and so no global key.</source>
        <translation>Il n’y a pas d’écran ici, donc pas de touche globale.</translation>
    </message>
    <message>
        <source>This Wayland desktop offers programs no global keys; its own settings do.</source>
        <translation>Ce bureau Wayland n’offre pas de touches globales aux programmes ; ses propres paramètres, si.</translation>
    </message>
    <message>
        <source>This desktop offers programs no global keys (no portal for them).</source>
        <translation>Ce bureau n’offre pas de touches globales aux programmes (aucun portail pour cela).</translation>
    </message>
    <message>
        <source>This is a Wayland session: the desktop keeps the key, and changes it.</source>
        <translation>C’est une session Wayland : le bureau garde la touche, et la change.</translation>
    </message>
    <message>
        <source>This is an X11 session: the key is taken from the X server itself.</source>
        <translation>C’est une session X11 : la touche est prise au serveur X lui-même.</translation>
    </message>
    <message>
        <source>This is not Windows.</source>
        <translation>Ce n’est pas Windows.</translation>
    </message>
    <message>
        <source>This is not macOS.</source>
        <translation>Ce n’est pas macOS.</translation>
    </message>
    <message>
        <source>This keyboard layout has no {key} key.</source>
        <translation>Cette disposition de clavier n’a pas de touche {key}.</translation>
    </message>
    <message>
        <source>Try again and confirm it there.</source>
        <translation>Réessayez et confirmez là-bas.</translation>
    </message>
    <message>
        <source>Windows itself reports the key (RegisterHotKey).</source>
        <translation>Windows lui-même signale la touche (RegisterHotKey).</translation>
    </message>
    <message>
        <source>Windows keeps F12 for debuggers.</source>
        <translation>Windows garde F12 pour les débogueurs.</translation>
    </message>
    <message>
        <source>Windows keeps everything with the Windows key for itself.</source>
        <translation>Windows garde pour lui tout ce qui utilise la touche Windows.</translation>
    </message>
    <message>
        <source>Windows refuses {keys} (error {code}).</source>
        <translation>Windows refuse {keys} (erreur {code}).</translation>
    </message>
    <message>
        <source>Write it like Ctrl+Alt+Space.</source>
        <translation>Écrivez-la comme Ctrl+Alt+Space.</translation>
    </message>
    <message>
        <source>it switches to a text console.</source>
        <translation>elle passe à une console texte.</translation>
    </message>
    <message>
        <source>macOS itself reports the key; it needs no permission.</source>
        <translation>macOS lui-même signale la touche ; aucune autorisation n’est nécessaire.</translation>
    </message>
    <message>
        <source>macOS refuses {keys} (error {code}).</source>
        <translation>macOS refuse {keys} (erreur {code}).</translation>
    </message>
    <message>
        <source>the system keeps it for itself.</source>
        <translation>le système la garde pour lui.</translation>
    </message>
    <message>
        <source>your desktop</source>
        <translation>votre bureau</translation>
    </message>
    <message>
        <source>{keys} cannot be used: {reason}</source>
        <translation>{keys} ne peut pas servir : {reason}</translation>
    </message>
    <message>
        <source>{keys} is already taken by another program.</source>
        <translation>{keys} est déjà prise par un autre programme.</translation>
    </message>
    <message>
        <source>{keys} is needed for typing.</source>
        <translation>{keys} sert à écrire.</translation>
    </message>
    <message>
        <source>“{text}” has a plus sign without a key.</source>
        <translation>« {text} » a un signe plus sans touche.</translation>
    </message>
</context>
</TS>
