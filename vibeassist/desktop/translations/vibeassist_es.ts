<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Check everything</source>
        <translation>Comprobar todo</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>Copiar para un informe</translation>
    </message>
    <message>
        <source>Does everything work?</source>
        <translation>¿Funciona todo?</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Licences of the parts</source>
        <translation>Licencias de los componentes</translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}, PySide6 {pyside}, {system}</source>
        <translation>Python {python}, Qt {qt}, PySide6 {pyside}, {system}</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License 3; they are separate files and may be replaced.</source>
        <translation>Qt y PySide6 se usan bajo la GNU Lesser General Public License 3; son archivos aparte y se pueden sustituir.</translation>
    </message>
    <message>
        <source>Tries sound, network, keyring, connection, tray and hotkey.</source>
        <translation>Prueba el sonido, la red, el llavero, la conexión, la bandeja y el atajo.</translation>
    </message>
    <message>
        <source>vibeassist is free software (MIT).</source>
        <translation>vibeassist es software libre (MIT).</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Captions…</source>
        <translation>S&amp;ubtítulos…</translation>
    </message>
    <message>
        <source>&amp;End conversation</source>
        <translation>&amp;Terminar la conversación</translation>
    </message>
    <message>
        <source>&amp;Go on where it stopped</source>
        <translation>&amp;Continuar donde se quedó</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historial…</translation>
    </message>
    <message>
        <source>&amp;Mute microphone</source>
        <translation>Silenciar el &amp;micrófono</translation>
    </message>
    <message>
        <source>&amp;Push to talk</source>
        <translation>&amp;Pulsar para hablar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Start conversation</source>
        <translation>&amp;Iniciar una conversación</translation>
    </message>
    <message>
        <source>&amp;Voice</source>
        <translation>&amp;Voz</translation>
    </message>
    <message>
        <source>Captions in the pi&amp;ll</source>
        <translation>Subtítulos en la &amp;barra</translation>
    </message>
    <message>
        <source>Last pr&amp;oblem…</source>
        <translation>Último pr&amp;oblema…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Perso&amp;na</source>
        <translation>Perso&amp;naje</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Show the p&amp;ill</source>
        <translation>Mostrar la barra &amp;flotante</translation>
    </message>
    <message>
        <source>Stop this &amp;reply</source>
        <translation>Detener esta &amp;respuesta</translation>
    </message>
    <message>
        <source>The new persona speaks in the next conversation.</source>
        <translation>El nuevo personaje hablará en la próxima conversación.</translation>
    </message>
    <message>
        <source>The new voice speaks in the next conversation.</source>
        <translation>La nueva voz hablará en la próxima conversación.</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>práctica</translation>
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
        <translation>Proceso aparte para el sonido</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Changes hold from the next conversation on.</source>
        <translation>Los cambios valen a partir de la próxima conversación.</translation>
    </message>
    <message>
        <source>Echo cancelling</source>
        <translation>Cancelación de eco</translation>
    </message>
    <message>
        <source>Even out the loudness</source>
        <translation>Igualar el volumen</translation>
    </message>
    <message>
        <source>For fans and traffic. In a quiet room your voice is better without it.</source>
        <translation>Para ventiladores y tráfico. En una sala silenciosa tu voz suena mejor sin ella.</translation>
    </message>
    <message>
        <source>For those who move about while they talk.</source>
        <translation>Para quienes se mueven mientras hablan.</translation>
    </message>
    <message>
        <source>Holds at once. For microphones that are slow to open: between conversations it stays open, nothing of it is sent or kept, and the icon shows it.</source>
        <translation>Vale al instante. Para micrófonos que tardan en abrirse: entre conversaciones sigue abierto, nada se envía ni se guarda, y el icono lo muestra.</translation>
    </message>
    <message>
        <source>Keep the microphone open</source>
        <translation>Mantener abierto el micrófono</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Altavoz</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Noise suppression</source>
        <translation>Supresión de ruido</translation>
    </message>
    <message>
        <source>Nothing that the app does can hold it up. Switch it off where a sandbox lets no program start another one.</source>
        <translation>Nada de lo que haga la aplicación puede frenar el sonido. Desactívalo donde un entorno aislado no deje que un programa inicie otro.</translation>
    </message>
    <message>
        <source>Remove rumble</source>
        <translation>Quitar los retumbos</translation>
    </message>
    <message>
        <source>Seldom needed</source>
        <translation>Rara vez necesario</translation>
    </message>
    <message>
        <source>Steps, bumps and hum below any voice.</source>
        <translation>Pasos, golpes y zumbidos más graves que cualquier voz.</translation>
    </message>
    <message>
        <source>Takes the assistant&apos;s own voice out of the microphone.</source>
        <translation>Quita del micrófono la voz del asistente.</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>Where there is an echo</source>
        <translation>Donde haya eco</translation>
    </message>
    <message>
        <source>Your voice</source>
        <translation>Tu voz</translation>
    </message>
</context>
<context>
    <name>CaptionsWindow</name>
    <message>
        <source>Captions – vibeassist</source>
        <translation>Subtítulos – vibeassist</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Text to send</source>
        <translation>Texto para enviar</translation>
    </message>
    <message>
        <source>Type instead of speaking</source>
        <translation>Escribe en vez de hablar</translation>
    </message>
    <message>
        <source>What you and the assistant say appears here.</source>
        <translation>Aquí aparece lo que decís tú y el asistente.</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>The system&apos;s own</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>No hay ninguno.</translation>
    </message>
</context>
<context>
    <name>ConnectStep</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>From Google AI Studio, aistudio.google.com.</source>
        <translation>De Google AI Studio, aistudio.google.com.</translation>
    </message>
    <message>
        <source>Gemini API key</source>
        <translation>Clave de API de Gemini</translation>
    </message>
    <message>
        <source>How would you like to talk?</source>
        <translation>¿Cómo quieres hablar?</translation>
    </message>
    <message>
        <source>Just try it</source>
        <translation>Solo probar</translation>
    </message>
    <message>
        <source>Practice needs no key, no account and no network.</source>
        <translation>La práctica no necesita clave, cuenta ni red.</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>This computer talks with Google directly.</source>
        <translation>Este ordenador habla directamente con Google.</translation>
    </message>
    <message>
        <source>Through a gateway</source>
        <translation>A través de una pasarela</translation>
    </message>
    <message>
        <source>Token or enrolment code</source>
        <translation>Token o código de registro</translation>
    </message>
    <message>
        <source>Whoever runs the gateway gives you one.</source>
        <translation>Te lo da quien gestiona la pasarela.</translation>
    </message>
    <message>
        <source>With my Gemini key</source>
        <translation>Con mi clave de Gemini</translation>
    </message>
    <message>
        <source>You can change this at any time in the settings.</source>
        <translation>Puedes cambiarlo en cualquier momento en los ajustes.</translation>
    </message>
    <message>
        <source>Your company or your group holds the key for you.</source>
        <translation>Tu empresa o tu grupo guarda la clave por ti.</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>A further authority to trust, as PEM: an emulator&apos;s or a company&apos;s.</source>
        <translation>Otra autoridad en la que confiar, como PEM: la de un emulador o la de una empresa.</translation>
    </message>
    <message>
        <source>A gateway</source>
        <translation>Una pasarela</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Address of the Live API</source>
        <translation>Dirección de la Live API</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Archivo de certificado</translation>
    </message>
    <message>
        <source>Changes hold from the next conversation on.</source>
        <translation>Los cambios valen a partir de la próxima conversación.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>For an emulator or a proxy.</source>
        <translation>Para un emulador o un proxy.</translation>
    </message>
    <message>
        <source>From Google AI Studio, aistudio.google.com.</source>
        <translation>De Google AI Studio, aistudio.google.com.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Gemini API key</source>
        <translation>Clave de API de Gemini</translation>
    </message>
    <message>
        <source>Gemini, with your own key</source>
        <translation>Gemini, con tu propia clave</translation>
    </message>
    <message>
        <source>Holds at once. After the start and after a conversation one stands ready for two minutes, so that the next one begins sooner. It sends no sound.</source>
        <translation>Vale al instante. Tras el inicio y tras una conversación queda lista una conexión durante dos minutos, para que la siguiente empiece antes. No envía sonido.</translation>
    </message>
    <message>
        <source>In a pause; for networks that cut long connections.</source>
        <translation>En una pausa; para redes que cortan las conexiones largas.</translation>
    </message>
    <message>
        <source>Keep a connection ready</source>
        <translation>Tener lista una conexión</translation>
    </message>
    <message>
        <source>Leave it empty for the one that this program is made for.</source>
        <translation>Déjalo vacío para la versión para la que está hecho este programa.</translation>
    </message>
    <message>
        <source>Needs no key, no account and no network. Nothing leaves this computer.</source>
        <translation>No necesita clave, cuenta ni red. Nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Renew the connection after</source>
        <translation>Renovar la conexión tras</translation>
    </message>
    <message>
        <source>Seldom needed</source>
        <translation>Rara vez necesario</translation>
    </message>
    <message>
        <source>Such as v1beta.</source>
        <translation>Como v1beta.</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>The gateway if one is set, else Gemini if there is a key, else practice.</source>
        <translation>La pasarela si hay una definida; si no, Gemini si hay una clave; si no, la práctica.</translation>
    </message>
    <message>
        <source>This computer talks with Google directly.</source>
        <translation>Este ordenador habla directamente con Google.</translation>
    </message>
    <message>
        <source>Token or enrolment code</source>
        <translation>Token o código de registro</translation>
    </message>
    <message>
        <source>Version of the Live API</source>
        <translation>Versión de la Live API</translation>
    </message>
    <message>
        <source>When the server asks</source>
        <translation>Cuando lo pida el servidor</translation>
    </message>
    <message>
        <source>Whoever runs the gateway gives you one.</source>
        <translation>Te lo da quien gestiona la pasarela.</translation>
    </message>
    <message>
        <source>Your company or your group holds the key for you.</source>
        <translation>Tu empresa o tu grupo guarda la clave por ti.</translation>
    </message>
    <message>
        <source>“{version}” is no version of the Live API.</source>
        <translation>«{version}» no es una versión de la Live API.</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>A conversation in which nobody speaks ends by itself, and you are told.</source>
        <translation>Una conversación en la que nadie habla termina sola, y se te avisa.</translation>
    </message>
    <message>
        <source>All sounds</source>
        <translation>Todos los sonidos</translation>
    </message>
    <message>
        <source>All sounds, such as music, cost more.</source>
        <translation>Todos los sonidos, como la música, cuestan más.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>As the model does</source>
        <translation>Como lo haga el modelo</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Al instante</translation>
    </message>
    <message>
        <source>Captions in the pill</source>
        <translation>Subtítulos en la barra</translation>
    </message>
    <message>
        <source>Clear speech only</source>
        <translation>Solo voz clara</translation>
    </message>
    <message>
        <source>Clear speech only is better where others talk nearby.</source>
        <translation>«Solo voz clara» va mejor si otras personas hablan cerca.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Cut in by speaking</source>
        <translation>Interrumpir hablando</translation>
    </message>
    <message>
        <source>From the next conversation on</source>
        <translation>A partir de la próxima conversación</translation>
    </message>
    <message>
        <source>Hang up after silence</source>
        <translation>Colgar tras un silencio de</translation>
    </message>
    <message>
        <source>How long you may pause before you are answered.</source>
        <translation>Cuánto puedes callar antes de que se te responda.</translation>
    </message>
    <message>
        <source>Let me think</source>
        <translation>Déjame pensar</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Notice speech</source>
        <translation>Detectar la voz</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Push to talk</source>
        <translation>Pulsar para hablar</translation>
    </message>
    <message>
        <source>Quickly</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Seldom needed, from the next conversation on</source>
        <translation>Rara vez necesario, a partir de la próxima conversación</translation>
    </message>
    <message>
        <source>Shortest speech</source>
        <translation>Voz más corta</translation>
    </message>
    <message>
        <source>Show the pill</source>
        <translation>Mostrar la barra flotante</translation>
    </message>
    <message>
        <source>Small sounds tell of a lost and a regained connection.</source>
        <translation>Pequeños sonidos avisan de una conexión perdida y recuperada.</translation>
    </message>
    <message>
        <source>Soft speech too</source>
        <translation>También voz suave</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Speech only</source>
        <translation>Solo voz</translation>
    </message>
    <message>
        <source>The assistant falls silent as soon as you speak.</source>
        <translation>El asistente se calla en cuanto hablas.</translation>
    </message>
    <message>
        <source>The hotkey alone ends your turn</source>
        <translation>Solo el atajo termina tu turno</translation>
    </message>
    <message>
        <source>The model gets to hear</source>
        <translation>Lo que oye el modelo</translation>
    </message>
    <message>
        <source>The small window on top that shows that you are heard.</source>
        <translation>La pequeña ventana siempre visible que muestra que se te oye.</translation>
    </message>
    <message>
        <source>Wait for a pause of</source>
        <translation>Esperar una pausa de</translation>
    </message>
    <message>
        <source>What is shorter does not count as speech; a cough is.</source>
        <translation>Lo que es más corto no cuenta como voz; una tos lo es.</translation>
    </message>
    <message>
        <source>When something goes wrong, and when a conversation ends by itself.</source>
        <translation>Cuando algo va mal y cuando una conversación termina sola.</translation>
    </message>
    <message>
        <source>With push to talk: as long as you hold the key you may pause, and you are answered when you let it go.</source>
        <translation>Con «Pulsar para hablar»: mientras mantienes la tecla puedes hacer pausas, y se te responde cuando la sueltas.</translation>
    </message>
    <message>
        <source>You are heard only while the hotkey is held.</source>
        <translation>Solo se te oye mientras mantienes pulsado el atajo.</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation><numerusform>%n día</numerusform><numerusform>%n días</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation><numerusform>%n minuto</numerusform><numerusform>%n minutos</numerusform></translation>
    </message>
    <message>
        <source>{min} minutes</source>
        <translation>{min} minutos</translation>
    </message>
    <message>
        <source>{s} seconds</source>
        <translation>{s} segundos</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Start talking</source>
        <translation>Empezar a hablar</translation>
    </message>
    <message>
        <source>Welcome – vibeassist</source>
        <translation>Bienvenida – vibeassist</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Few systems tell; choose it where the icon is hard to see.</source>
        <translation>Pocos sistemas lo indican; elígelo si el icono se ve mal.</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Averiguar</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Only the icon appears; nothing is opened.</source>
        <translation>Solo aparece el icono; no se abre nada.</translation>
    </message>
    <message>
        <source>Panel behind the icon</source>
        <translation>Panel detrás del icono</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Iniciar al entrar en la sesión</translation>
    </message>
    <message>
        <source>Used when vibeassist is started again.</source>
        <translation>Se usa cuando vibeassist se inicia de nuevo.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>Conversations are kept here for %n day(s).</source>
        <translation><numerusform>Las conversaciones se guardan aquí durante %n día.</numerusform><numerusform>Las conversaciones se guardan aquí durante %n días.</numerusform></translation>
    </message>
    <message>
        <source>Conversations are kept here until you delete them.</source>
        <translation>Las conversaciones se guardan aquí hasta que las borres.</translation>
    </message>
    <message>
        <source>Conversations are not kept: nothing of them is written.</source>
        <translation>Las conversaciones no se guardan: nada de ellas se escribe.</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
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
        <translation>Se está escribiendo un resumen…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy this conversation</source>
        <translation>Copiar esta conversación</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete all kept conversations?</source>
        <translation>¿Borrar todas las conversaciones guardadas?</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Borrar todo…</translation>
    </message>
    <message>
        <source>Delete this conversation?</source>
        <translation>¿Borrar esta conversación?</translation>
    </message>
    <message>
        <source>Delete this conversation…</source>
        <translation>Borrar esta conversación…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>History – vibeassist</source>
        <translation>Historial – vibeassist</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>No se puede deshacer.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>Guardar las conversaciones</translation>
    </message>
    <message>
        <source>None of them can be brought back.</source>
        <translation>Ninguna se puede recuperar.</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>No se ha encontrado nada.</translation>
    </message>
    <message>
        <source>Save this conversation…</source>
        <translation>Guardar esta conversación…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in what was said</source>
        <translation>Buscar en lo que se ha dicho</translation>
    </message>
    <message>
        <source>Summarise this conversation</source>
        <translation>Resumir esta conversación</translation>
    </message>
    <message>
        <source>Summarised</source>
        <translation>Resumida</translation>
    </message>
    <message>
        <source>There are no kept conversations.</source>
        <translation>No hay conversaciones guardadas.</translation>
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
        <translation>Una tecla de tu escritorio</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Any desktop can start a conversation by a command.</source>
        <translation>Cualquier escritorio puede iniciar una conversación con un comando.</translation>
    </message>
    <message>
        <source>Click, then press the keys.</source>
        <translation>Haz clic y pulsa las teclas.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Go back to the usual key</source>
        <translation>Volver a la tecla habitual</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation>Mantener para hablar</translation>
    </message>
    <message>
        <source>Hold to talk, tap to start or end</source>
        <translation>Mantener o tocar</translation>
    </message>
    <message>
        <source>Hotkey</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Pulsa las teclas</translation>
    </message>
    <message>
        <source>Reaches the assistant from anywhere.</source>
        <translation>Llega al asistente desde cualquier lugar.</translation>
    </message>
    <message>
        <source>Tap to start or end</source>
        <translation>Tocar para iniciar o terminar</translation>
    </message>
    <message>
        <source>The hotkey works.</source>
        <translation>El atajo funciona.</translation>
    </message>
    <message>
        <source>There is no hotkey.</source>
        <translation>No hay ningún atajo.</translation>
    </message>
    <message>
        <source>Use a hotkey</source>
        <translation>Usar un atajo</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>What to copy</source>
        <translation>Qué copiar</translation>
    </message>
    <message>
        <source>{keys} is yours.</source>
        <translation>{keys} es tuyo.</translation>
    </message>
</context>
<context>
    <name>Instance</name>
    <message>
        <source>End that process and start again.</source>
        <translation>Termina ese proceso e inicia de nuevo.</translation>
    </message>
    <message>
        <source>It must be yours, and yours alone.</source>
        <translation>Debe ser tuya, y solo tuya.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used for messages to this program.</source>
        <translation>La carpeta {folder} no sirve para los mensajes a este programa.</translation>
    </message>
    <message>
        <source>vibeassist is already running (process {pid}) but does not answer.</source>
        <translation>vibeassist ya está en marcha (proceso {pid}), pero no responde.</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Conversation with {title}, {time}</source>
        <translation>Conversación con {title}, {time}</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>The conversation has ended.</source>
        <translation>La conversación ha terminado.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>not heard</source>
        <translation>no oído</translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>It works: a conversation has begun.</source>
        <translation>Funciona: ha empezado una conversación.</translation>
    </message>
    <message>
        <source>Or hold it while you talk.</source>
        <translation>O mantenla pulsada mientras hablas.</translation>
    </message>
    <message>
        <source>Talk from anywhere</source>
        <translation>Habla desde cualquier lugar</translation>
    </message>
    <message>
        <source>The hotkey</source>
        <translation>El atajo</translation>
    </message>
    <message>
        <source>The icon is in your panel: everything is in its menu.</source>
        <translation>El icono está en tu panel: en su menú está todo.</translation>
    </message>
    <message>
        <source>There is no hotkey.</source>
        <translation>No hay ningún atajo.</translation>
    </message>
    <message>
        <source>This key starts a conversation, whatever you are doing.</source>
        <translation>Esta tecla inicia una conversación, hagas lo que hagas.</translation>
    </message>
    <message>
        <source>Try it: tap it to start, and tap it again to end.</source>
        <translation>Pruébalo: toca para iniciar y toca otra vez para terminar.</translation>
    </message>
    <message>
        <source>{keys} is yours.</source>
        <translation>{keys} es tuyo.</translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>Microphone level</source>
        <translation>Nivel del micrófono</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>bajo</translation>
    </message>
</context>
<context>
    <name>MicrophoneButton</name>
    <message>
        <source>Mute the microphone</source>
        <translation>Silenciar el micrófono</translation>
    </message>
    <message>
        <source>Open the microphone</source>
        <translation>Abrir el micrófono</translation>
    </message>
</context>
<context>
    <name>Motion</name>
    <message>
        <source>State and levels</source>
        <translation>Estado y niveles</translation>
    </message>
</context>
<context>
    <name>Persona</name>
    <message>
        <source>Calm stories, in which you decide what happens.</source>
        <translation>Cuentos tranquilos en los que tú decides qué pasa.</translation>
    </message>
    <message>
        <source>Concise</source>
        <translation>Conciso</translation>
    </message>
    <message>
        <source>Everyday talk in the language you learn.</source>
        <translation>Charla cotidiana en el idioma que aprendes.</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Entrevistador</translation>
    </message>
    <message>
        <source>Language partner</source>
        <translation>Compañero de idiomas</translation>
    </message>
    <message>
        <source>Listens, and asks one good question at a time.</source>
        <translation>Escucha y hace una buena pregunta cada vez.</translation>
    </message>
    <message>
        <source>Practises a job interview with you.</source>
        <translation>Practica contigo una entrevista de trabajo.</translation>
    </message>
    <message>
        <source>Says in one language what it hears in another.</source>
        <translation>Dice en un idioma lo que oye en otro.</translation>
    </message>
    <message>
        <source>Short answers, straight to the point.</source>
        <translation>Respuestas cortas, directas al grano.</translation>
    </message>
    <message>
        <source>Sounding board</source>
        <translation>Oído atento</translation>
    </message>
    <message>
        <source>Storyteller</source>
        <translation>Cuentacuentos</translation>
    </message>
</context>
<context>
    <name>PersonaEditor</name>
    <message>
        <source>A persona needs a name.</source>
        <translation>Un personaje necesita un nombre.</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>As set under Voice</source>
        <translation>Lo que diga «Voz»</translation>
    </message>
    <message>
        <source>As the model does</source>
        <translation>Como lo haga el modelo</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Carácter</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>No se puede deshacer.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Little</source>
        <translation>Poca</translation>
    </message>
    <message>
        <source>Little stays with the likeliest words; much surprises more often.</source>
        <translation>«Poca» se queda con las palabras más probables; «Mucha» sorprende más a menudo.</translation>
    </message>
    <message>
        <source>Make this persona as it was at first</source>
        <translation>Dejar este personaje como era al principio</translation>
    </message>
    <message>
        <source>Much</source>
        <translation>Mucha</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the persona {name}?</source>
        <translation>¿Quitar el personaje {name}?</translation>
    </message>
    <message>
        <source>Remove this persona…</source>
        <translation>Quitar este personaje…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>Alguna</translation>
    </message>
    <message>
        <source>This persona</source>
        <translation>Este personaje</translation>
    </message>
    <message>
        <source>Variety of words</source>
        <translation>Variedad de palabras</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>What the assistant is told about itself before the first word.</source>
        <translation>Lo que se le dice al asistente sobre sí mismo antes de la primera palabra.</translation>
    </message>
    <message>
        <source>You are calm and brief, and you like a joke.</source>
        <translation>Eres tranquilo y breve, y te gustan las bromas.</translation>
    </message>
</context>
<context>
    <name>PersonasPage</name>
    <message>
        <source>A persona is a character with a voice. The chosen one holds from the next conversation on; it can be changed in the menu of the icon, too.</source>
        <translation>Un personaje es un carácter con una voz. El elegido vale a partir de la próxima conversación; también se puede cambiar en el menú del icono.</translation>
    </message>
    <message>
        <source>Add a persona</source>
        <translation>Añadir un personaje</translation>
    </message>
    <message>
        <source>As set under Voice.</source>
        <translation>Lo que diga «Voz».</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Nuevo personaje</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personajes</translation>
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
        <translation>Conversación</translation>
    </message>
</context>
<context>
    <name>PillPanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>End the conversation</source>
        <translation>Terminar la conversación</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>The assistant says</source>
        <translation>El asistente dice</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Has dicho</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation><numerusform>%n conversación</numerusform><numerusform>%n conversaciones</numerusform></translation>
    </message>
    <message>
        <source>All kept conversations are deleted.</source>
        <translation>Se han borrado todas las conversaciones guardadas.</translation>
    </message>
    <message>
        <source>As text, in a file on this computer that only you may read. Holds from the next conversation on; switched off, nothing more is written at once.</source>
        <translation>Como texto, en un archivo de este ordenador que solo tú puedes leer. Vale a partir de la próxima conversación; al desactivarlo deja de escribirse al instante.</translation>
    </message>
    <message>
        <source>Delete all kept conversations?</source>
        <translation>¿Borrar todas las conversaciones guardadas?</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Borrar todo…</translation>
    </message>
    <message>
        <source>Delete them after</source>
        <translation>Borrarlas tras</translation>
    </message>
    <message>
        <source>Delete what has been kept so far, too?</source>
        <translation>¿Borrar también lo que se ha guardado hasta ahora?</translation>
    </message>
    <message>
        <source>Delete what is kept</source>
        <translation>Borrar lo guardado</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarlo</translation>
    </message>
    <message>
        <source>Forget the number of the last conversation</source>
        <translation>Olvidar el número de la última conversación</translation>
    </message>
    <message>
        <source>Go on with the last conversation</source>
        <translation>Seguir con la última conversación</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Holds at once, also for what is kept already.</source>
        <translation>Vale al instante, también para lo ya guardado.</translation>
    </message>
    <message>
        <source>In practice nothing leaves this computer. Otherwise your voice goes to Gemini, or to the gateway, as long as the conversation lasts.</source>
        <translation>En la práctica nada sale de este ordenador. Si no, tu voz va a Gemini o a la pasarela mientras dura la conversación.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>No se puede deshacer.</translation>
    </message>
    <message>
        <source>It is forgotten.</source>
        <translation>Se ha olvidado.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>Guardar las conversaciones</translation>
    </message>
    <message>
        <source>Kept conversations</source>
        <translation>Conversaciones guardadas</translation>
    </message>
    <message>
        <source>Keys and tokens are in the system&apos;s keyring and in no file, log or report. vibeassist sends no statistics.</source>
        <translation>Las claves y los tokens están en el llavero del sistema y en ningún archivo, registro ni informe. vibeassist no envía estadísticas.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Nothing that was said is kept for it, only the number under which the server takes the conversation up again, for two hours. Holds at once.</source>
        <translation>Para ello no se guarda nada de lo dicho, solo el número con el que el servidor retoma la conversación, durante dos horas. Vale al instante.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the settings folder</source>
        <translation>Abrir la carpeta de ajustes</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Show the kept conversations</source>
        <translation>Mostrar las conversaciones guardadas</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>Sound is never written to disk. Captions are only where you keep conversations below, or save one yourself; otherwise they are forgotten when vibeassist ends.</source>
        <translation>El sonido nunca se escribe en el disco. Los subtítulos solo quedan donde guardes conversaciones abajo, o si guardas una tú; si no, se olvidan cuando vibeassist termina.</translation>
    </message>
    <message>
        <source>Summarise them when they end</source>
        <translation>Resumirlas cuando terminan</translation>
    </message>
    <message>
        <source>The microphone is open only during a conversation, while you try it here, and where you have chosen it to stay open; the icon shows it.</source>
        <translation>El micrófono solo está abierto durante una conversación, mientras lo pruebas y donde hayas elegido que siga abierto; el icono lo muestra.</translation>
    </message>
    <message>
        <source>The number of the last conversation</source>
        <translation>El número de la última conversación</translation>
    </message>
    <message>
        <source>The text of a kept conversation goes once more to where your voice went, and a title and a few points come back. Off: only when you ask for it in the history.</source>
        <translation>El texto de una conversación guardada va otra vez adonde fue tu voz, y vuelven un título y algunos puntos. Desactivado: solo cuando lo pides en el historial.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>No hay ninguna.</translation>
    </message>
    <message>
        <source>There was none.</source>
        <translation>No había ninguno.</translation>
    </message>
    <message>
        <source>What else is kept</source>
        <translation>Qué más se guarda</translation>
    </message>
    <message>
        <source>What happens to your words</source>
        <translation>Qué pasa con tus palabras</translation>
    </message>
    <message>
        <source>{file} cannot be deleted ({why}).</source>
        <translation>{file} no se puede borrar ({why}).</translation>
    </message>
</context>
<context>
    <name>SampleRow</name>
    <message>
        <source>Asking {voice}…</source>
        <translation>Preguntando a {voice}…</translation>
    </message>
    <message>
        <source>Connects for a moment and lets the voice say a sentence.</source>
        <translation>Se conecta un momento y hace que la voz diga una frase.</translation>
    </message>
    <message>
        <source>How it sounds</source>
        <translation>Cómo suena</translation>
    </message>
    <message>
        <source>Play a sample</source>
        <translation>Oír una muestra</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Choose another folder.</source>
        <translation>Elige otra carpeta.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save the conversation</source>
        <translation>Guardar la conversación</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>The conversation could not be saved as {file} ({why}).</source>
        <translation>La conversación no se pudo guardar como {file} ({why}).</translation>
    </message>
</context>
<context>
    <name>SecretRow</name>
    <message>
        <source>Enter another one</source>
        <translation>Introducir otro</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>It comes from {variable}.</source>
        <translation>Viene de {variable}.</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Stored in this system&apos;s keyring. It is never shown.</source>
        <translation>Guardado en el llavero de este sistema. Nunca se muestra.</translation>
    </message>
    <message>
        <source>This system has no keyring, so it is kept in memory until vibeassist ends.</source>
        <translation>Este sistema no tiene llavero, así que se mantiene en memoria hasta que vibeassist termine.</translation>
    </message>
    <message>
        <source>This system has no keyring: what you enter is kept in memory until vibeassist ends. GNOME Keyring, KWallet or KeePassXC would keep it.</source>
        <translation>Este sistema no tiene llavero: lo que introduzcas se mantiene en memoria hasta que vibeassist termine. GNOME Keyring, KWallet o KeePassXC lo guardarían.</translation>
    </message>
    <message>
        <source>Will be kept in this system&apos;s keyring, nowhere else.</source>
        <translation>Se guardará en el llavero de este sistema y en ningún otro sitio.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>(no code)</source>
        <translation>(sin código)</translation>
    </message>
    <message>
        <source>A SOCKS proxy is set, and this program has nothing to speak to one with.</source>
        <translation>Hay un proxy SOCKS definido, y este programa no tiene con qué hablarle.</translation>
    </message>
    <message>
        <source>Allow desktop apps in Settings, Privacy &amp; security, Microphone, and check that it is not muted in the sound settings.</source>
        <translation>Permite las aplicaciones de escritorio en Configuración, Privacidad y seguridad, Micrófono, y comprueba que no esté silenciado en los ajustes de sonido.</translation>
    </message>
    <message>
        <source>Allow it in System Settings, Privacy &amp; Security, Microphone, and check that its input level is not at zero.</source>
        <translation>Permítelo en Ajustes del Sistema, Privacidad y seguridad, Micrófono, y comprueba que su nivel de entrada no esté a cero.</translation>
    </message>
    <message>
        <source>Allow this program to use the microphone, and look for a mute switch on it.</source>
        <translation>Permite que este programa use el micrófono, y busca en él un interruptor de silencio.</translation>
    </message>
    <message>
        <source>Ask whoever administers this computer.</source>
        <translation>Pregunta a quien administre este ordenador.</translation>
    </message>
    <message>
        <source>Ask whoever runs the gateway for a new credential.</source>
        <translation>Pide credenciales nuevas a quien gestiona la pasarela.</translation>
    </message>
    <message>
        <source>Ask whoever runs the gateway for a new one.</source>
        <translation>Pide uno nuevo a quien gestiona la pasarela.</translation>
    </message>
    <message>
        <source>Ask whoever runs the gateway to allow it.</source>
        <translation>Pide a quien gestiona la pasarela que lo permita.</translation>
    </message>
    <message>
        <source>Check it at {1} and enter it with &apos;vibeassist key set&apos;.</source>
        <translation>Compruébala en {1} e introdúcela con «vibeassist key set».</translation>
    </message>
    <message>
        <source>Check that it is connected and that this program may use it.</source>
        <translation>Comprueba que está conectado y que este programa puede usarlo.</translation>
    </message>
    <message>
        <source>Check that it is not muted, by a key or a switch on it or in the system&apos;s sound settings, and that a sandbox lets this program use it.</source>
        <translation>Comprueba que no esté silenciado, por una tecla, un interruptor o en los ajustes de sonido, y que el entorno aislado deje usarlo a este programa.</translation>
    </message>
    <message>
        <source>Check the HTTPS_PROXY variable or the system&apos;s proxy settings.</source>
        <translation>Comprueba la variable HTTPS_PROXY o los ajustes de proxy del sistema.</translation>
    </message>
    <message>
        <source>Check the address (VIBEASSIST_LIVE_URL), or try again.</source>
        <translation>Comprueba la dirección (VIBEASSIST_LIVE_URL) o inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Check the address and the port (VIBEASSIST_LIVE_URL).</source>
        <translation>Comprueba la dirección y el puerto (VIBEASSIST_LIVE_URL).</translation>
    </message>
    <message>
        <source>Check the address of the Live API (VIBEASSIST_LIVE_URL), or try again.</source>
        <translation>Comprueba la dirección de la Live API (VIBEASSIST_LIVE_URL) o inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Check the address of the Live API (VIBEASSIST_LIVE_URL).</source>
        <translation>Comprueba la dirección de la Live API (VIBEASSIST_LIVE_URL).</translation>
    </message>
    <message>
        <source>Check the address, and that the server runs.</source>
        <translation>Comprueba la dirección y que el servidor esté en marcha.</translation>
    </message>
    <message>
        <source>Check the address; for an authority of your own set VIBEASSIST_CA_FILE.</source>
        <translation>Comprueba la dirección; para una autoridad propia, define VIBEASSIST_CA_FILE.</translation>
    </message>
    <message>
        <source>Check the address; if it is right, someone may be in between.</source>
        <translation>Comprueba la dirección; si es correcta, puede que haya alguien en medio.</translation>
    </message>
    <message>
        <source>Check the functions&apos; parameters; they must be a JSON schema.</source>
        <translation>Comprueba los parámetros de las funciones; deben ser un esquema JSON.</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s address.</source>
        <translation>Comprueba la dirección de la pasarela.</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s address. Without TLS, on this machine, it starts with http://.</source>
        <translation>Comprueba la dirección de la pasarela. Sin TLS, en esta máquina, empieza por http://.</translation>
    </message>
    <message>
        <source>Check the model and its settings; {1} may not take all of them.</source>
        <translation>Comprueba el modelo y sus ajustes; puede que {1} no los acepte todos.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Comprueba el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>Check the network and connect again.</source>
        <translation>Comprueba la red y vuelve a conectarte.</translation>
    </message>
    <message>
        <source>Check the network and the address.</source>
        <translation>Comprueba la red y la dirección.</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>Comprueba la red e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Check the network connection and the spelling of the address.</source>
        <translation>Comprueba la conexión de red y cómo está escrita la dirección.</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>Comprueba la conexión de red.</translation>
    </message>
    <message>
        <source>Check the network, and whether a firewall or a proxy stands between.</source>
        <translation>Comprueba la red, y si hay un cortafuegos o un proxy en medio.</translation>
    </message>
    <message>
        <source>Choose another device.</source>
        <translation>Elige otro dispositivo.</translation>
    </message>
    <message>
        <source>Choose another file for the speaker.</source>
        <translation>Elige otro archivo para el altavoz.</translation>
    </message>
    <message>
        <source>Choose another model, for example {1}.</source>
        <translation>Elige otro modelo, por ejemplo {1}.</translation>
    </message>
    <message>
        <source>Choose another model, voice or setting.</source>
        <translation>Elige otro modelo, otra voz u otro ajuste.</translation>
    </message>
    <message>
        <source>Choose another name for --events; nothing was changed.</source>
        <translation>Elige otro nombre para --events; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>Elige otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elige otro nombre.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elige otro.</translation>
    </message>
    <message>
        <source>Choose another place for --events.</source>
        <translation>Elige otro lugar para --events.</translation>
    </message>
    <message>
        <source>Choose another voice, for example {1}.</source>
        <translation>Elige otra voz, por ejemplo {1}.</translation>
    </message>
    <message>
        <source>Choose one between 1,000 and 768,000.</source>
        <translation>Elige una entre 1.000 y 768.000.</translation>
    </message>
    <message>
        <source>Choose one of these: {1}.</source>
        <translation>Elige una de estas: {1}.</translation>
    </message>
    <message>
        <source>Choose other devices, or restart the computer&apos;s sound system.</source>
        <translation>Elige otros dispositivos o reinicia el sistema de sonido del ordenador.</translation>
    </message>
    <message>
        <source>Choose other devices, or try again.</source>
        <translation>Elige otros dispositivos o inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Choose {1}, for example.</source>
        <translation>Elige {1}, por ejemplo.</translation>
    </message>
    <message>
        <source>Close other sessions and wait a little.</source>
        <translation>Cierra otras sesiones y espera un poco.</translation>
    </message>
    <message>
        <source>Close other sessions, wait a little, or look at the limits in Google AI Studio.</source>
        <translation>Cierra otras sesiones, espera un poco o mira los límites en Google AI Studio.</translation>
    </message>
    <message>
        <source>Close that program, or choose another device.</source>
        <translation>Cierra ese programa o elige otro dispositivo.</translation>
    </message>
    <message>
        <source>Concise</source>
        <translation>Conciso</translation>
    </message>
    <message>
        <source>Connect a cable or a Wi-Fi; practice works without one.</source>
        <translation>Conecta un cable o una Wi-Fi; la práctica funciona sin red.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Vuelve a conectarte.</translation>
    </message>
    <message>
        <source>Connect again; if it happens again, start a new conversation.</source>
        <translation>Vuelve a conectarte; si se repite, inicia una conversación nueva.</translation>
    </message>
    <message>
        <source>Connect again; if it stays so, choose another model.</source>
        <translation>Vuelve a conectarte; si sigue igual, elige otro modelo.</translation>
    </message>
    <message>
        <source>Connect again; this also happens in the middle of a function call.</source>
        <translation>Vuelve a conectarte; también ocurre en medio de una llamada a una función.</translation>
    </message>
    <message>
        <source>Connect first.</source>
        <translation>Conéctate primero.</translation>
    </message>
    <message>
        <source>Connect it again, or choose another device.</source>
        <translation>Conéctalo de nuevo o elige otro dispositivo.</translation>
    </message>
    <message>
        <source>Connect it, or choose another device.</source>
        <translation>Conéctalo o elige otro dispositivo.</translation>
    </message>
    <message>
        <source>Connect one, or name a sound file instead.</source>
        <translation>Conecta uno o indica un archivo de sonido en su lugar.</translation>
    </message>
    <message>
        <source>Connect one; a sound file serves in its place: vibeassist talk --help.</source>
        <translation>Conecta uno; también sirve un archivo de sonido: vibeassist talk --help.</translation>
    </message>
    <message>
        <source>Connect to Gemini or to a gateway to hear the others.</source>
        <translation>Conéctate a Gemini o a una pasarela para oír las demás.</translation>
    </message>
    <message>
        <source>Connections go through the proxy {1}, which is tried below.</source>
        <translation>Las conexiones pasan por el proxy {1}, que se prueba abajo.</translation>
    </message>
    <message>
        <source>Conversations with Gemini can be summarised.</source>
        <translation>Las conversaciones con Gemini se pueden resumir.</translation>
    </message>
    <message>
        <source>Copy it again, without quotes or line breaks.</source>
        <translation>Cópialo de nuevo, sin comillas ni saltos de línea.</translation>
    </message>
    <message>
        <source>Copy it once more, without spaces, and enter it with &apos;vibeassist key set&apos;.</source>
        <translation>Cópiala otra vez, sin espacios, e introdúcela con «vibeassist key set».</translation>
    </message>
    <message>
        <source>Disconnect and connect it again, or choose another one.</source>
        <translation>Desconéctalo y conéctalo de nuevo, o elige otro.</translation>
    </message>
    <message>
        <source>End another conversation, or: wait a little and connect again.</source>
        <translation>Termina otra conversación, o espera un poco y vuelve a conectarte.</translation>
    </message>
    <message>
        <source>Enter one with &apos;vibeassist key set&apos;.</source>
        <translation>Introduce una con «vibeassist key set».</translation>
    </message>
    <message>
        <source>Enter the address where the Live API really is.</source>
        <translation>Introduce la dirección donde está de verdad la Live API.</translation>
    </message>
    <message>
        <source>Free some space or give yourself the right to write there.</source>
        <translation>Libera espacio o date permiso para escribir allí.</translation>
    </message>
    <message>
        <source>Free some space, give yourself the right to it, or delete the history.</source>
        <translation>Libera espacio, date permiso para ello o borra el historial.</translation>
    </message>
    <message>
        <source>Gemini answers: a session was opened and closed ({1} s).</source>
        <translation>Gemini responde: se abrió y se cerró una sesión ({1} s).</translation>
    </message>
    <message>
        <source>Give it like https://gateway.example.com or gateway.example.com:8443.</source>
        <translation>Indícala como https://gateway.example.com o gateway.example.com:8443.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or set VIBEASSIST_CONFIG_DIR.</source>
        <translation>Date permiso para leerlo o define VIBEASSIST_CONFIG_DIR.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there.</source>
        <translation>Date permiso para escribir allí.</translation>
    </message>
    <message>
        <source>Go back to the default settings of {1}, or choose another model.</source>
        <translation>Vuelve a los ajustes predeterminados de {1} o elige otro modelo.</translation>
    </message>
    <message>
        <source>Go on there, or start a new conversation.</source>
        <translation>Sigue allí o inicia una conversación nueva.</translation>
    </message>
    <message>
        <source>Go on tomorrow, or ask whoever runs the gateway for more.</source>
        <translation>Sigue mañana o pide más a quien gestiona la pasarela.</translation>
    </message>
    <message>
        <source>Google does not offer the Live API where you are.</source>
        <translation>Google no ofrece la Live API donde estás.</translation>
    </message>
    <message>
        <source>Google has blocked this API key because it was found in public.</source>
        <translation>Google ha bloqueado esta clave de API porque se encontró en público.</translation>
    </message>
    <message>
        <source>Google wants the billing of this key&apos;s project to be looked at {1}.</source>
        <translation>Google pide que se revise la facturación del proyecto de esta clave {1}.</translation>
    </message>
    <message>
        <source>Headphones help, or a softer loudspeaker.</source>
        <translation>Ayudan unos auriculares o un altavoz más bajo.</translation>
    </message>
    <message>
        <source>Headphones help.</source>
        <translation>Ayudan unos auriculares.</translation>
    </message>
    <message>
        <source>If the server is your own, name its CA in VIBEASSIST_CA_FILE; if this machine has no certificates at all, install ca-certificates; else someone may be in between.</source>
        <translation>Si el servidor es tuyo, indica su CA en VIBEASSIST_CA_FILE; si esta máquina no tiene ningún certificado, instala ca-certificates; si no, puede que haya alguien en medio.</translation>
    </message>
    <message>
        <source>Install it: &quot;sudo apt install libportaudio2&quot; (Debian, Ubuntu) or your system&apos;s.</source>
        <translation>Instálalo: «sudo apt install libportaudio2» (Debian, Ubuntu) o el de tu sistema.</translation>
    </message>
    <message>
        <source>Install its certificate in the system, or name its file in VIBEASSIST_CA_FILE; your company&apos;s support has it. If nobody should, use another network.</source>
        <translation>Instala su certificado en el sistema o indica su archivo en VIBEASSIST_CA_FILE; lo tiene el soporte de tu empresa. Si nadie debe leer, usa otra red.</translation>
    </message>
    <message>
        <source>Install python-socks, or set HTTPS_PROXY to an HTTP proxy.</source>
        <translation>Instala python-socks o define HTTPS_PROXY con un proxy HTTP.</translation>
    </message>
    <message>
        <source>Install the Python package &quot;sounddevice&quot; again: it brings PortAudio along.</source>
        <translation>Instala de nuevo el paquete de Python «sounddevice»: trae PortAudio.</translation>
    </message>
    <message>
        <source>Install vibeassist again.</source>
        <translation>Instala vibeassist de nuevo.</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Entrevistador</translation>
    </message>
    <message>
        <source>It should look like https://host or https://host:port (VIBEASSIST_LIVE_URL).</source>
        <translation>Debe ser como https://host o https://host:port (VIBEASSIST_LIVE_URL).</translation>
    </message>
    <message>
        <source>It should look like https://host or https://host:port.</source>
        <translation>Debe ser como https://host o https://host:port.</translation>
    </message>
    <message>
        <source>Its text goes only where its sound went: set that connection again.</source>
        <translation>Su texto solo va adonde fue su sonido: vuelve a elegir esa conexión.</translation>
    </message>
    <message>
        <source>Language partner</source>
        <translation>Compañero de idiomas</translation>
    </message>
    <message>
        <source>Leave out any name, password, token or query: the token is given separately.</source>
        <translation>Quita nombre, contraseña, token y consulta: el token se da aparte.</translation>
    </message>
    <message>
        <source>Look at the project&apos;s billing in Google AI Studio.</source>
        <translation>Mira la facturación del proyecto en Google AI Studio.</translation>
    </message>
    <message>
        <source>Lower its level in the system&apos;s sound settings, or move away a little.</source>
        <translation>Baja su nivel en los ajustes de sonido del sistema o aléjate un poco.</translation>
    </message>
    <message>
        <source>Make a new one at {1} and enter it with &apos;vibeassist key set&apos;.</source>
        <translation>Crea una nueva en {1} e introdúcela con «vibeassist key set».</translation>
    </message>
    <message>
        <source>Microphones: {1}, loudspeakers: {2}.</source>
        <translation>Micrófonos: {1}, altavoces: {2}.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Indica un archivo.</translation>
    </message>
    <message>
        <source>Name one: vibeassist talk --gateway https://your.gateway</source>
        <translation>Indica una: vibeassist talk --gateway https://your.gateway</translation>
    </message>
    <message>
        <source>Name the file {1}.</source>
        <translation>Pon al archivo el nombre {1}.</translation>
    </message>
    <message>
        <source>No connection to {1} could be made.</source>
        <translation>No se pudo establecer conexión con {1}.</translation>
    </message>
    <message>
        <source>No gateway is set.</source>
        <translation>No hay ninguna pasarela definida.</translation>
    </message>
    <message>
        <source>No key is stored; practice and gateways need none.</source>
        <translation>No hay ninguna clave guardada; la práctica y las pasarelas no la necesitan.</translation>
    </message>
    <message>
        <source>No model is chosen.</source>
        <translation>No se ha elegido ningún modelo.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>No queda espacio en el disco</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>El archivo o la carpeta no existe</translation>
    </message>
    <message>
        <source>No summary was written.</source>
        <translation>No se ha escrito ningún resumen.</translation>
    </message>
    <message>
        <source>Nothing answers at {1}.</source>
        <translation>Nada responde en {1}.</translation>
    </message>
    <message>
        <source>Nothing is kept of this conversation.</source>
        <translation>De esta conversación no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Nothing was heard from the gateway {1} for {2} seconds.</source>
        <translation>No llegó nada de la pasarela {1} durante {2} segundos.</translation>
    </message>
    <message>
        <source>Nothing was heard from {1} for {2} seconds.</source>
        <translation>No llegó nada de {1} durante {2} segundos.</translation>
    </message>
    <message>
        <source>On GNOME the extension &quot;AppIndicator and KStatusNotifierItem Support&quot; adds them.</source>
        <translation>En GNOME los añade la extensión «AppIndicator and KStatusNotifierItem Support».</translation>
    </message>
    <message>
        <source>One can be taken up for two hours, with the same key and model.</source>
        <translation>Se puede retomar una durante dos horas, con la misma clave y el mismo modelo.</translation>
    </message>
    <message>
        <source>Paste it again.</source>
        <translation>Pégalo de nuevo.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permiso denegado</translation>
    </message>
    <message>
        <source>Point VIBEASSIST_CA_FILE at a PEM file with a CA certificate, or unset it.</source>
        <translation>Haz que VIBEASSIST_CA_FILE apunte a un archivo PEM con un certificado de CA, o quita la variable.</translation>
    </message>
    <message>
        <source>PortAudio, which microphones and loudspeakers need, is not installed.</source>
        <translation>PortAudio, que necesitan los micrófonos y altavoces, no está instalado.</translation>
    </message>
    <message>
        <source>Practice has one voice of its own.</source>
        <translation>La práctica tiene su propia voz.</translation>
    </message>
    <message>
        <source>Practice stays on this computer, and nobody here can write a summary.</source>
        <translation>La práctica se queda en este ordenador, y aquí nadie puede escribir un resumen.</translation>
    </message>
    <message>
        <source>Put them into the HTTPS_PROXY variable, or ask whoever runs the network.</source>
        <translation>Ponlos en la variable HTTPS_PROXY o pregunta a quien gestiona la red.</translation>
    </message>
    <message>
        <source>Raise its level in the system&apos;s sound settings, or come closer.</source>
        <translation>Sube su nivel en los ajustes de sonido del sistema o acércate.</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>Record or copy it again.</source>
        <translation>Grábalo o cópialo de nuevo.</translation>
    </message>
    <message>
        <source>Register again.</source>
        <translation>Regístrate de nuevo.</translation>
    </message>
    <message>
        <source>Run &apos;vibeassist emulator --practice&apos; to see why.</source>
        <translation>Ejecuta «vibeassist emulator --practice» para ver por qué.</translation>
    </message>
    <message>
        <source>Send at the pace of the microphone.</source>
        <translation>Envía al ritmo del micrófono.</translation>
    </message>
    <message>
        <source>Set VIBEASSIST_DATA_DIR to a folder that you may write to.</source>
        <translation>Define VIBEASSIST_DATA_DIR con una carpeta donde puedas escribir.</translation>
    </message>
    <message>
        <source>Set again what you miss.</source>
        <translation>Ajusta de nuevo lo que eches en falta.</translation>
    </message>
    <message>
        <source>Set it in the system&apos;s settings, and have it set by the network: with a wrong clock secure connections and tokens are refused.</source>
        <translation>Ponlo en hora en los ajustes del sistema y haz que lo ajuste la red: con un reloj incorrecto se rechazan las conexiones seguras y los tokens.</translation>
    </message>
    <message>
        <source>Set {1} in the environment, or start a secret service (GNOME Keyring, KWallet, KeePassXC).</source>
        <translation>Define {1} en el entorno o inicia un servicio de secretos (GNOME Keyring, KWallet, KeePassXC).</translation>
    </message>
    <message>
        <source>Set {1}, or start a secret service (GNOME Keyring, KWallet, KeePassXC).</source>
        <translation>Define {1} o inicia un servicio de secretos (GNOME Keyring, KWallet, KeePassXC).</translation>
    </message>
    <message>
        <source>Several loudspeakers are named like &quot;{1}&quot;.</source>
        <translation>Varios altavoces tienen un nombre como «{1}».</translation>
    </message>
    <message>
        <source>Several microphones are named like &quot;{1}&quot;.</source>
        <translation>Varios micrófonos tienen un nombre como «{1}».</translation>
    </message>
    <message>
        <source>Sound is written as WAV only, not as {1}.</source>
        <translation>El sonido solo se escribe como WAV, no como {1}.</translation>
    </message>
    <message>
        <source>Sounding board</source>
        <translation>Oído atento</translation>
    </message>
    <message>
        <source>Speak closer to it, turn its level up in the system&apos;s sound settings, or choose another one.</source>
        <translation>Habla más cerca, sube su nivel en los ajustes de sonido del sistema o elige otro.</translation>
    </message>
    <message>
        <source>Start a new conversation.</source>
        <translation>Inicia una conversación nueva.</translation>
    </message>
    <message>
        <source>Start a new one.</source>
        <translation>Inicia una nueva.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>Inicia de nuevo.</translation>
    </message>
    <message>
        <source>Start another one.</source>
        <translation>Inicia otra.</translation>
    </message>
    <message>
        <source>Start at login cannot be changed: {1} ({2}).</source>
        <translation>No se puede cambiar el inicio al entrar en la sesión: {1} ({2}).</translation>
    </message>
    <message>
        <source>Store it with &apos;vibeassist key set --gateway {1}&apos;, or set {2}.</source>
        <translation>Guárdalo con «vibeassist key set --gateway {1}» o define {2}.</translation>
    </message>
    <message>
        <source>Store one with &apos;vibeassist key set&apos;, or set {1}; &apos;vibeassist talk --practice&apos; needs none.</source>
        <translation>Guarda una con «vibeassist key set» o define {1}; «vibeassist talk --practice» no la necesita.</translation>
    </message>
    <message>
        <source>Storyteller</source>
        <translation>Cuentacuentos</translation>
    </message>
    <message>
        <source>Take off its restrictions, or use a key made at {1}.</source>
        <translation>Quita sus restricciones o usa una clave creada en {1}.</translation>
    </message>
    <message>
        <source>Tell whoever runs the gateway; nothing on this machine is wrong.</source>
        <translation>Avisa a quien gestiona la pasarela; en esta máquina no falla nada.</translation>
    </message>
    <message>
        <source>The API key has characters in it that no key has.</source>
        <translation>La clave de API tiene caracteres que ninguna clave tiene.</translation>
    </message>
    <message>
        <source>The API key is not valid.</source>
        <translation>La clave de API no es válida.</translation>
    </message>
    <message>
        <source>The API key or token has expired.</source>
        <translation>La clave de API o el token ha caducado.</translation>
    </message>
    <message>
        <source>The CA file {1} cannot be read ({2}).</source>
        <translation>El archivo de CA {1} no se puede leer ({2}).</translation>
    </message>
    <message>
        <source>The CA file {1} holds a certificate that cannot be read.</source>
        <translation>El archivo de CA {1} contiene un certificado que no se puede leer.</translation>
    </message>
    <message>
        <source>The CA file {1} holds no certificate.</source>
        <translation>El archivo de CA {1} no contiene ningún certificado.</translation>
    </message>
    <message>
        <source>The CA file {1} is not a PEM file.</source>
        <translation>El archivo de CA {1} no es un archivo PEM.</translation>
    </message>
    <message>
        <source>The Live API had a fault of its own {1}.</source>
        <translation>La Live API tuvo un fallo propio {1}.</translation>
    </message>
    <message>
        <source>The Live API has a fault of its own and could not begin {1}.</source>
        <translation>La Live API tiene un fallo propio y no pudo empezar {1}.</translation>
    </message>
    <message>
        <source>The address of the Live API is not valid.</source>
        <translation>La dirección de la Live API no es válida.</translation>
    </message>
    <message>
        <source>The address of {1} cannot be found.</source>
        <translation>No se encuentra la dirección de {1}.</translation>
    </message>
    <message>
        <source>The address of {1} has more in it than a host and a path.</source>
        <translation>La dirección de {1} contiene más que un host y una ruta.</translation>
    </message>
    <message>
        <source>The assistant&apos;s voice cannot be kept out of the microphone here: while it speaks, you are heard only if you are clearly louder.</source>
        <translation>Aquí no se puede quitar la voz del asistente del micrófono: mientras habla, solo se te oye si hablas claramente más fuerte.</translation>
    </message>
    <message>
        <source>The certificate of {1} is not trusted ({2}).</source>
        <translation>El certificado de {1} no es de confianza ({2}).</translation>
    </message>
    <message>
        <source>The certificate of {1} was made for another host.</source>
        <translation>El certificado de {1} se hizo para otro host.</translation>
    </message>
    <message>
        <source>The clock is right.</source>
        <translation>El reloj va bien.</translation>
    </message>
    <message>
        <source>The connection broke off without a word ({1}).</source>
        <translation>La conexión se cortó sin decir nada ({1}).</translation>
    </message>
    <message>
        <source>The connection did not come back within {1} minutes. {2}</source>
        <translation>La conexión no volvió en {1} minutos. {2}</translation>
    </message>
    <message>
        <source>The connection did not come back within {1} seconds. {2}</source>
        <translation>La conexión no volvió en {1} segundos. {2}</translation>
    </message>
    <message>
        <source>The connection ended {1}.</source>
        <translation>La conexión terminó {1}.</translation>
    </message>
    <message>
        <source>The connection ended.</source>
        <translation>La conexión terminó.</translation>
    </message>
    <message>
        <source>The connection is gone.</source>
        <translation>La conexión se ha perdido.</translation>
    </message>
    <message>
        <source>The connection is renewed.</source>
        <translation>La conexión se está renovando.</translation>
    </message>
    <message>
        <source>The connection timed out.</source>
        <translation>Se agotó el tiempo de la conexión.</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: Google or the gateway failed ({1}).</source>
        <translation>La conexión con la pasarela terminó: Google o la pasarela falló ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: Google refuses what it was sent ({1}).</source>
        <translation>La conexión con la pasarela terminó: Google rechaza lo que se le envió ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: Google&apos;s policy refuses it ({1}).</source>
        <translation>La conexión con la pasarela terminó: las políticas de Google lo rechazan ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: a message is above the limit ({1}).</source>
        <translation>La conexión con la pasarela terminó: un mensaje supera el límite ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: one side goes away ({1}).</source>
        <translation>La conexión con la pasarela terminó: una de las partes se va ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the WebSocket framing is broken ({1}).</source>
        <translation>La conexión con la pasarela terminó: las tramas WebSocket están dañadas ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the connection was cut ({1}).</source>
        <translation>La conexión con la pasarela terminó: se cortó la conexión ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the conversation goes on elsewhere ({1}).</source>
        <translation>La conexión con la pasarela terminó: la conversación sigue en otro lugar ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the conversation is over ({1}).</source>
        <translation>La conexión con la pasarela terminó: la conversación ha terminado ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the gateway cannot reach Google ({1}).</source>
        <translation>La conexión con la pasarela terminó: la pasarela no puede acceder a Google ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the gateway closed it ({1}).</source>
        <translation>La conexión con la pasarela terminó: la pasarela la cerró ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the gateway restarts ({1}).</source>
        <translation>La conexión con la pasarela terminó: la pasarela se reinicia ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the gateway&apos;s rules forbid it ({1}).</source>
        <translation>La conexión con la pasarela terminó: las reglas de la pasarela lo prohíben ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the session has reached its length ({1}).</source>
        <translation>La conexión con la pasarela terminó: la sesión alcanzó su duración ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the setup cannot be read or used ({1}).</source>
        <translation>La conexión con la pasarela terminó: la configuración no se puede leer o usar ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the setup took too long ({1}).</source>
        <translation>La conexión con la pasarela terminó: la configuración tardó demasiado ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the token is no longer valid ({1}).</source>
        <translation>La conexión con la pasarela terminó: el token ya no es válido ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the user&apos;s limit is reached ({1}).</source>
        <translation>La conexión con la pasarela terminó: has alcanzado tu límite ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: there is no room at the moment ({1}).</source>
        <translation>La conexión con la pasarela terminó: no hay sitio en este momento ({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway is gone.</source>
        <translation>La conexión con la pasarela se ha perdido.</translation>
    </message>
    <message>
        <source>The conversation is over.</source>
        <translation>La conversación ha terminado.</translation>
    </message>
    <message>
        <source>The devices cannot be opened: {1}.</source>
        <translation>Los dispositivos no se pueden abrir: {1}.</translation>
    </message>
    <message>
        <source>The devices have changed.</source>
        <translation>Los dispositivos han cambiado.</translation>
    </message>
    <message>
        <source>The echo is cancelled again.</source>
        <translation>El eco se cancela de nuevo.</translation>
    </message>
    <message>
        <source>The echo is hardly cancelled: headphones would help.</source>
        <translation>El eco apenas se cancela: unos auriculares ayudarían.</translation>
    </message>
    <message>
        <source>The events file {1} cannot be written ({2}).</source>
        <translation>El archivo de eventos {1} no se puede escribir ({2}).</translation>
    </message>
    <message>
        <source>The events file {1} is not complete ({2}).</source>
        <translation>El archivo de eventos {1} no está completo ({2}).</translation>
    </message>
    <message>
        <source>The file {1}, which belongs to vibeassist, is missing ({2}).</source>
        <translation>Falta el archivo {1}, que pertenece a vibeassist ({2}).</translation>
    </message>
    <message>
        <source>The folder {1} cannot be made ({2}).</source>
        <translation>La carpeta {1} no se puede crear ({2}).</translation>
    </message>
    <message>
        <source>The gateway answers: a session was opened and closed ({1} s).</source>
        <translation>La pasarela responde: se abrió y se cerró una sesión ({1} s).</translation>
    </message>
    <message>
        <source>The gateway did not confirm the setup within {1} s.</source>
        <translation>La pasarela no confirmó la configuración en {1} s.</translation>
    </message>
    <message>
        <source>The gateway says: Google ended the session.</source>
        <translation>La pasarela dice: Google terminó la sesión.</translation>
    </message>
    <message>
        <source>The gateway says: Google refuses the gateway&apos;s key.</source>
        <translation>La pasarela dice: Google rechaza la clave de la pasarela.</translation>
    </message>
    <message>
        <source>The gateway says: a fault in the gateway itself.</source>
        <translation>La pasarela dice: un fallo en la propia pasarela.</translation>
    </message>
    <message>
        <source>The gateway says: another connection carries the conversation on.</source>
        <translation>La pasarela dice: otra conexión sigue con la conversación.</translation>
    </message>
    <message>
        <source>The gateway says: more messages or bytes than the gateway takes.</source>
        <translation>La pasarela dice: más mensajes o bytes de los que acepta.</translation>
    </message>
    <message>
        <source>The gateway says: no setup, or none confirmed, in time.</source>
        <translation>La pasarela dice: no hubo configuración, o no se confirmó a tiempo.</translation>
    </message>
    <message>
        <source>The gateway says: the gateway cannot reach Google.</source>
        <translation>La pasarela dice: no puede acceder a Google.</translation>
    </message>
    <message>
        <source>The gateway says: the gateway is stopping.</source>
        <translation>La pasarela dice: se está deteniendo.</translation>
    </message>
    <message>
        <source>The gateway says: the gateway&apos;s rules forbid this model, voice or tool.</source>
        <translation>La pasarela dice: sus reglas prohíben este modelo, esta voz o esta herramienta.</translation>
    </message>
    <message>
        <source>The gateway says: the handle is not accepted.</source>
        <translation>La pasarela dice: no se acepta el identificador de la conversación.</translation>
    </message>
    <message>
        <source>The gateway says: the longest session is over.</source>
        <translation>La pasarela dice: ha pasado la duración máxima de una sesión.</translation>
    </message>
    <message>
        <source>The gateway says: the quota of the gateway&apos;s key is used up.</source>
        <translation>La pasarela dice: la cuota de su clave está agotada.</translation>
    </message>
    <message>
        <source>The gateway says: the setup is not accepted.</source>
        <translation>La pasarela dice: no se acepta la configuración.</translation>
    </message>
    <message>
        <source>The gateway says: the token or its credential was revoked.</source>
        <translation>La pasarela dice: el token o sus credenciales se revocaron.</translation>
    </message>
    <message>
        <source>The gateway says: the token&apos;s time is over.</source>
        <translation>La pasarela dice: el tiempo del token ha terminado.</translation>
    </message>
    <message>
        <source>The gateway says: the user&apos;s minutes or tokens of the day are used up (an estimate).</source>
        <translation>La pasarela dice: has agotado tus minutos o tokens del día (una estimación).</translation>
    </message>
    <message>
        <source>The gateway {1} does not accept the enrolment credential.</source>
        <translation>La pasarela {1} no acepta el código de registro.</translation>
    </message>
    <message>
        <source>The gateway {1} does not accept the token.</source>
        <translation>La pasarela {1} no acepta el token.</translation>
    </message>
    <message>
        <source>The gateway {1} has no room for another conversation, or for one of yours.</source>
        <translation>La pasarela {1} no tiene sitio para otra conversación, o para otra tuya.</translation>
    </message>
    <message>
        <source>The gateway {1} has seen too many failed attempts from here.</source>
        <translation>La pasarela {1} ha visto demasiados intentos fallidos desde aquí.</translation>
    </message>
    <message>
        <source>The gateway {1} is not ready (HTTP {2}).</source>
        <translation>La pasarela {1} no está lista (HTTP {2}).</translation>
    </message>
    <message>
        <source>The gateway&apos;s address cannot be read.</source>
        <translation>No se puede leer la dirección de la pasarela.</translation>
    </message>
    <message>
        <source>The gateway&apos;s address has no TLS, so the token would travel readable by anyone.</source>
        <translation>La dirección de la pasarela no tiene TLS, así que cualquiera podría leer el token.</translation>
    </message>
    <message>
        <source>The gateway&apos;s address holds more than a host and a path.</source>
        <translation>La dirección de la pasarela contiene más que un host y una ruta.</translation>
    </message>
    <message>
        <source>The history {1} cannot be used ({2}).</source>
        <translation>El historial {1} no se puede usar ({2}).</translation>
    </message>
    <message>
        <source>The history {1} was written by a newer vibeassist.</source>
        <translation>El historial {1} lo escribió un vibeassist más nuevo.</translation>
    </message>
    <message>
        <source>The hotkey is switched off.</source>
        <translation>El atajo está desactivado.</translation>
    </message>
    <message>
        <source>The key comes from {1}.</source>
        <translation>La clave viene de {1}.</translation>
    </message>
    <message>
        <source>The key has a space or a character that no key has.</source>
        <translation>La clave tiene un espacio o un carácter que ninguna clave tiene.</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>La clave está vacía.</translation>
    </message>
    <message>
        <source>The key is in this system&apos;s keyring.</source>
        <translation>La clave está en el llavero de este sistema.</translation>
    </message>
    <message>
        <source>The key is kept in memory until the program ends.</source>
        <translation>La clave se mantiene en memoria hasta que termine el programa.</translation>
    </message>
    <message>
        <source>The key {1} is free.</source>
        <translation>La tecla {1} está libre.</translation>
    </message>
    <message>
        <source>The keyring did not answer within {1} seconds.</source>
        <translation>El llavero no respondió en {1} segundos.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>The keyring refused ({1}).</source>
        <translation>El llavero se negó ({1}).</translation>
    </message>
    <message>
        <source>The loudspeaker &quot;{1}&quot; cannot be opened: {2}.</source>
        <translation>El altavoz «{1}» no se puede abrir: {2}.</translation>
    </message>
    <message>
        <source>The loudspeaker &quot;{1}&quot; is gone.</source>
        <translation>El altavoz «{1}» ya no está.</translation>
    </message>
    <message>
        <source>The loudspeaker &quot;{1}&quot; is in use by another program.</source>
        <translation>El altavoz «{1}» lo está usando otro programa.</translation>
    </message>
    <message>
        <source>The loudspeaker &quot;{1}&quot; played it to the end.</source>
        <translation>El altavoz «{1}» lo reprodujo hasta el final.</translation>
    </message>
    <message>
        <source>The loudspeaker &quot;{1}&quot; takes neither mono nor its own rate.</source>
        <translation>El altavoz «{1}» no acepta ni mono ni su propia frecuencia.</translation>
    </message>
    <message>
        <source>The loudspeaker is gone.</source>
        <translation>El altavoz ya no está.</translation>
    </message>
    <message>
        <source>The loudspeaker is louder than you are: turn it down a little.</source>
        <translation>El altavoz suena más fuerte que tú: bájalo un poco.</translation>
    </message>
    <message>
        <source>The loudspeaker is not heard in the microphone: with headphones that is as it should be, and echo = &quot;off&quot; in [audio] makes barge-in fastest.</source>
        <translation>El altavoz no se oye en el micrófono: con auriculares es lo correcto, y echo = &quot;off&quot; en [audio] hace que interrumpir sea lo más rápido.</translation>
    </message>
    <message>
        <source>The loudspeaker played it to the end.</source>
        <translation>El altavoz lo reprodujo hasta el final.</translation>
    </message>
    <message>
        <source>The loudspeaker takes the sound but does not play it.</source>
        <translation>El altavoz recibe el sonido pero no lo reproduce.</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; cannot be opened: {2}.</source>
        <translation>El micrófono «{1}» no se puede abrir: {2}.</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; delivers nothing but silence.</source>
        <translation>El micrófono «{1}» no da más que silencio.</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; hears you too softly ({2} dBFS).</source>
        <translation>El micrófono «{1}» te oye demasiado bajo ({2} dBFS).</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; is gone.</source>
        <translation>El micrófono «{1}» ya no está.</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; is in use by another program.</source>
        <translation>El micrófono «{1}» lo está usando otro programa.</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; is open but delivers nothing.</source>
        <translation>El micrófono «{1}» está abierto pero no da nada.</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; is set so high that your voice is distorted.</source>
        <translation>El micrófono «{1}» está tan alto que tu voz se distorsiona.</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; takes neither mono nor its own rate.</source>
        <translation>El micrófono «{1}» no acepta ni mono ni su propia frecuencia.</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; works and delivers sound ({2} dBFS).</source>
        <translation>El micrófono «{1}» funciona y da sonido ({2} dBFS).</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; works and hears you well ({2} dBFS).</source>
        <translation>El micrófono «{1}» funciona y te oye bien ({2} dBFS).</translation>
    </message>
    <message>
        <source>The microphone gives nothing but silence.</source>
        <translation>El micrófono no da más que silencio.</translation>
    </message>
    <message>
        <source>The microphone gives nothing: allow this program to use it, and look for a mute switch.</source>
        <translation>El micrófono no da nada: permite que este programa lo use y busca en él un interruptor de silencio.</translation>
    </message>
    <message>
        <source>The microphone hears you only faintly.</source>
        <translation>El micrófono apenas te oye.</translation>
    </message>
    <message>
        <source>The microphone is gone.</source>
        <translation>El micrófono ya no está.</translation>
    </message>
    <message>
        <source>The microphone is overloaded by the loudspeaker: lower its level.</source>
        <translation>El altavoz satura el micrófono: baja su nivel.</translation>
    </message>
    <message>
        <source>The microphone is overloaded.</source>
        <translation>El micrófono está saturado.</translation>
    </message>
    <message>
        <source>The model {1} cannot be used: not a Live model of Google&apos;s.</source>
        <translation>El modelo {1} no se puede usar: no es un modelo Live de Google.</translation>
    </message>
    <message>
        <source>The model {1} cannot be used: shut down on {2}.</source>
        <translation>El modelo {1} no se puede usar: se apagó el {2}.</translation>
    </message>
    <message>
        <source>The model {1} does not hold conversations.</source>
        <translation>El modelo {1} no mantiene conversaciones.</translation>
    </message>
    <message>
        <source>The network has changed.</source>
        <translation>La red ha cambiado.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy does not let a connection to {1} through.</source>
        <translation>El proxy de la red no deja pasar conexiones a {1}.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy wants a name and a password (407).</source>
        <translation>El proxy de la red pide un nombre y una contraseña (407).</translation>
    </message>
    <message>
        <source>The practice server answers: a session was opened and closed ({1} s).</source>
        <translation>El servidor de práctica responde: se abrió y se cerró una sesión ({1} s).</translation>
    </message>
    <message>
        <source>The practice server did not start ({1}).</source>
        <translation>El servidor de práctica no se inició ({1}).</translation>
    </message>
    <message>
        <source>The room is loud: move the microphone closer, or away from the noise.</source>
        <translation>La sala es ruidosa: acerca el micrófono o aléjalo del ruido.</translation>
    </message>
    <message>
        <source>The server broke the conversation off {1}.</source>
        <translation>El servidor cortó la conversación {1}.</translation>
    </message>
    <message>
        <source>The server can no longer take up the earlier conversation.</source>
        <translation>El servidor ya no puede retomar la conversación anterior.</translation>
    </message>
    <message>
        <source>The server closed this connection to make room or to restart {1}.</source>
        <translation>El servidor cerró esta conexión para hacer sitio o reiniciarse {1}.</translation>
    </message>
    <message>
        <source>The server could not take up the earlier conversation just now {1}.</source>
        <translation>El servidor no pudo retomar ahora mismo la conversación anterior {1}.</translation>
    </message>
    <message>
        <source>The server did not receive an API key.</source>
        <translation>El servidor no recibió ninguna clave de API.</translation>
    </message>
    <message>
        <source>The server did not take something that was sent {1}.</source>
        <translation>El servidor no aceptó algo que se envió {1}.</translation>
    </message>
    <message>
        <source>The server did not take up the earlier conversation {1}.</source>
        <translation>El servidor no retomó la conversación anterior {1}.</translation>
    </message>
    <message>
        <source>The server does not know the model {1}, or not for Live conversations.</source>
        <translation>El servidor no conoce el modelo {1}, o no para conversaciones Live.</translation>
    </message>
    <message>
        <source>The server does not know the voice {1}.</source>
        <translation>El servidor no conoce la voz {1}.</translation>
    </message>
    <message>
        <source>The server does not take a setting of this conversation {1}.</source>
        <translation>El servidor no acepta un ajuste de esta conversación {1}.</translation>
    </message>
    <message>
        <source>The server ended the conversation {1}.</source>
        <translation>El servidor terminó la conversación {1}.</translation>
    </message>
    <message>
        <source>The server refuses a setting of this conversation {1}.</source>
        <translation>El servidor rechaza un ajuste de esta conversación {1}.</translation>
    </message>
    <message>
        <source>The server refuses this conversation {1}.</source>
        <translation>El servidor rechaza esta conversación {1}.</translation>
    </message>
    <message>
        <source>The server sends us on to another address, and a key is not passed on.</source>
        <translation>El servidor nos envía a otra dirección, y una clave no se pasa a otros.</translation>
    </message>
    <message>
        <source>The session has met a defect of its own.</source>
        <translation>La sesión ha tenido un fallo propio.</translation>
    </message>
    <message>
        <source>The settings file could not be used ({1}). It was kept as {2}; the defaults are used.</source>
        <translation>El archivo de ajustes no se pudo usar ({1}). Se guardó como {2}; se usan los valores predeterminados.</translation>
    </message>
    <message>
        <source>The settings file {1} cannot be read ({2}).</source>
        <translation>El archivo de ajustes {1} no se puede leer ({2}).</translation>
    </message>
    <message>
        <source>The settings file {1} cannot be used ({2}); the defaults are used.</source>
        <translation>El archivo de ajustes {1} no se puede usar ({2}); se usan los valores predeterminados.</translation>
    </message>
    <message>
        <source>The settings file {1} cannot be written ({2}).</source>
        <translation>El archivo de ajustes {1} no se puede escribir ({2}).</translation>
    </message>
    <message>
        <source>The settings of this conversation cannot be sent.</source>
        <translation>Los ajustes de esta conversación no se pueden enviar.</translation>
    </message>
    <message>
        <source>The sound file {1} breaks off in the middle.</source>
        <translation>El archivo de sonido {1} se corta a la mitad.</translation>
    </message>
    <message>
        <source>The sound file {1} cannot be read: {2}.</source>
        <translation>El archivo de sonido {1} no se puede leer: {2}.</translation>
    </message>
    <message>
        <source>The sound file {1} cannot be written: {2}.</source>
        <translation>El archivo de sonido {1} no se puede escribir: {2}.</translation>
    </message>
    <message>
        <source>The sound file {1} claims a rate of {2} samples per second.</source>
        <translation>El archivo de sonido {1} indica una frecuencia de {2} muestras por segundo.</translation>
    </message>
    <message>
        <source>The sound file {1} holds no sound.</source>
        <translation>El archivo de sonido {1} no contiene sonido.</translation>
    </message>
    <message>
        <source>The sound file {1} is cut off: it is shorter than it says.</source>
        <translation>El archivo de sonido {1} está cortado: es más corto de lo que indica.</translation>
    </message>
    <message>
        <source>The sound file {1} is empty.</source>
        <translation>El archivo de sonido {1} está vacío.</translation>
    </message>
    <message>
        <source>The sound path has failed: {1}.</source>
        <translation>El proceso del sonido ha fallado: {1}.</translation>
    </message>
    <message>
        <source>The sound process did not survive opening the devices.</source>
        <translation>El proceso del sonido no sobrevivió a la apertura de los dispositivos.</translation>
    </message>
    <message>
        <source>The sound process does not answer.</source>
        <translation>El proceso del sonido no responde.</translation>
    </message>
    <message>
        <source>The sound process does not start ({1}).</source>
        <translation>El proceso del sonido no se inicia ({1}).</translation>
    </message>
    <message>
        <source>The sound process does not start.</source>
        <translation>El proceso del sonido no se inicia.</translation>
    </message>
    <message>
        <source>The sound system fails again and again.</source>
        <translation>El sistema de sonido falla una y otra vez.</translation>
    </message>
    <message>
        <source>The sound system stumbled: close programs that keep the machine busy.</source>
        <translation>El sistema de sonido tropezó: cierra programas que tengan ocupada la máquina.</translation>
    </message>
    <message>
        <source>The sound was interrupted and has been started again.</source>
        <translation>El sonido se interrumpió y se ha reiniciado.</translation>
    </message>
    <message>
        <source>The token has a space or a character that no token has.</source>
        <translation>El token tiene un espacio o un carácter que ningún token tiene.</translation>
    </message>
    <message>
        <source>The token is empty.</source>
        <translation>El token está vacío.</translation>
    </message>
    <message>
        <source>The voice was not heard.</source>
        <translation>No se oyó la voz.</translation>
    </message>
    <message>
        <source>There are: {1}.</source>
        <translation>Hay: {1}.</translation>
    </message>
    <message>
        <source>There is a persona &quot;{1}&quot; already.</source>
        <translation>Ya hay un personaje «{1}».</translation>
    </message>
    <message>
        <source>There is no API key.</source>
        <translation>No hay clave de API.</translation>
    </message>
    <message>
        <source>There is no Gemini API key.</source>
        <translation>No hay clave de API de Gemini.</translation>
    </message>
    <message>
        <source>There is no connection to the gateway.</source>
        <translation>No hay conexión con la pasarela.</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>No hay conexión.</translation>
    </message>
    <message>
        <source>There is no conversation to go on with.</source>
        <translation>No hay ninguna conversación con la que seguir.</translation>
    </message>
    <message>
        <source>There is no echo canceller for this system: while the assistant speaks, nothing is sent unless you are heard to speak.</source>
        <translation>No hay cancelación de eco para este sistema: mientras el asistente habla, no se envía nada, salvo que se te oiga.</translation>
    </message>
    <message>
        <source>There is no function {1}.</source>
        <translation>No hay ninguna función {1}.</translation>
    </message>
    <message>
        <source>There is no loudspeaker here: the reply goes to {1}</source>
        <translation>Aquí no hay altavoz: la respuesta va a {1}</translation>
    </message>
    <message>
        <source>There is no loudspeaker named &quot;{1}&quot;.</source>
        <translation>No hay ningún altavoz llamado «{1}».</translation>
    </message>
    <message>
        <source>There is no microphone here: a sample recording speaks.</source>
        <translation>Aquí no hay micrófono: habla una grabación de ejemplo.</translation>
    </message>
    <message>
        <source>There is no microphone named &quot;{1}&quot;.</source>
        <translation>No hay ningún micrófono llamado «{1}».</translation>
    </message>
    <message>
        <source>There is no persona &quot;{1}&quot;.</source>
        <translation>No hay ningún personaje «{1}».</translation>
    </message>
    <message>
        <source>There is no screen here; &apos;vibeassist talk&apos; needs none.</source>
        <translation>Aquí no hay pantalla; «vibeassist talk» no la necesita.</translation>
    </message>
    <message>
        <source>There is no sound file {1}.</source>
        <translation>No hay ningún archivo de sonido {1}.</translation>
    </message>
    <message>
        <source>There is no token for the gateway {1}.</source>
        <translation>No hay token para la pasarela {1}.</translation>
    </message>
    <message>
        <source>There is no voice named {1}.</source>
        <translation>No hay ninguna voz llamada {1}.</translation>
    </message>
    <message>
        <source>There is no way to {1}.</source>
        <translation>No hay camino hasta {1}.</translation>
    </message>
    <message>
        <source>There was no session within {1} seconds.</source>
        <translation>No hubo sesión en {1} segundos.</translation>
    </message>
    <message>
        <source>This API key may not use the Gemini API, or not from here.</source>
        <translation>Esta clave de API no puede usar la API de Gemini, o no desde aquí.</translation>
    </message>
    <message>
        <source>This computer has a network.</source>
        <translation>Este ordenador tiene red.</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker.</source>
        <translation>Este ordenador no tiene altavoz.</translation>
    </message>
    <message>
        <source>This computer has no microphone.</source>
        <translation>Este ordenador no tiene micrófono.</translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation>Este ordenador no tiene red.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} day ahead.</source>
        <translation>El reloj de este ordenador va {1} día adelantado.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} day behind.</source>
        <translation>El reloj de este ordenador va {1} día atrasado.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} days ahead.</source>
        <translation>El reloj de este ordenador va {1} días adelantado.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} days behind.</source>
        <translation>El reloj de este ordenador va {1} días atrasado.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} hour ahead.</source>
        <translation>El reloj de este ordenador va {1} hora adelantado.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} hour behind.</source>
        <translation>El reloj de este ordenador va {1} hora atrasado.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} hours ahead.</source>
        <translation>El reloj de este ordenador va {1} horas adelantado.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} hours behind.</source>
        <translation>El reloj de este ordenador va {1} horas atrasado.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} minute ahead.</source>
        <translation>El reloj de este ordenador va {1} minuto adelantado.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} minute behind.</source>
        <translation>El reloj de este ordenador va {1} minuto atrasado.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} minutes ahead.</source>
        <translation>El reloj de este ordenador va {1} minutos adelantado.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} minutes behind.</source>
        <translation>El reloj de este ordenador va {1} minutos atrasado.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} seconds ahead.</source>
        <translation>El reloj de este ordenador va {1} segundos adelantado.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} seconds behind.</source>
        <translation>El reloj de este ordenador va {1} segundos atrasado.</translation>
    </message>
    <message>
        <source>This conversation was held over another connection than the one that is set now.</source>
        <translation>Esta conversación tuvo lugar por una conexión distinta de la que está elegida ahora.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so vibeassist lives in a small window.</source>
        <translation>Este escritorio no muestra iconos de bandeja, así que vibeassist vive en una ventana pequeña.</translation>
    </message>
    <message>
        <source>This desktop shows tray icons.</source>
        <translation>Este escritorio muestra iconos de bandeja.</translation>
    </message>
    <message>
        <source>This key is not allowed to do that.</source>
        <translation>Esta clave no tiene permiso para hacer eso.</translation>
    </message>
    <message>
        <source>This key&apos;s allowance is used up, or too many sessions are open at once.</source>
        <translation>La cuota de esta clave está agotada, o hay demasiadas sesiones abiertas a la vez.</translation>
    </message>
    <message>
        <source>This system has a keyring. {1}</source>
        <translation>Este sistema tiene un llavero. {1}</translation>
    </message>
    <message>
        <source>This system has no keyring that keeps a secret safe.</source>
        <translation>Este sistema no tiene un llavero que guarde un secreto a salvo.</translation>
    </message>
    <message>
        <source>This system has no keyring that keeps a secret safe. {1}</source>
        <translation>Este sistema no tiene un llavero que guarde un secreto a salvo. {1}</translation>
    </message>
    <message>
        <source>This works, because the system trusts it; your company or a virus scanner set it up.</source>
        <translation>Esto funciona porque el sistema confía en él; lo instaló tu empresa o un antivirus.</translation>
    </message>
    <message>
        <source>Too many sessions or requests at once.</source>
        <translation>Demasiadas sesiones o peticiones a la vez.</translation>
    </message>
    <message>
        <source>Try again in a little while.</source>
        <translation>Inténtalo de nuevo dentro de un rato.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, go back to the model&apos;s default settings.</source>
        <translation>Inténtalo de nuevo; si sigue igual, vuelve a los ajustes predeterminados del modelo.</translation>
    </message>
    <message>
        <source>Turn its level down in the system&apos;s sound settings.</source>
        <translation>Baja su nivel en los ajustes de sonido del sistema.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or set {1} in the environment.</source>
        <translation>Desbloquéalo e inténtalo de nuevo, o define {1} en el entorno.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Desbloquéalo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Unlock or restart it, set {1} in the environment, or talk with --practice, which needs no key.</source>
        <translation>Desbloquéalo o reinícialo, define {1} en el entorno o habla con --practice, que no necesita clave.</translation>
    </message>
    <message>
        <source>Use a gateway that stands in a supported country.</source>
        <translation>Usa una pasarela que esté en un país admitido.</translation>
    </message>
    <message>
        <source>Use a key made at {1}, or another model.</source>
        <translation>Usa una clave creada en {1} u otro modelo.</translation>
    </message>
    <message>
        <source>Use https://; plain http:// is for a gateway on this machine only.</source>
        <translation>Usa https://; http:// a secas es solo para una pasarela en esta máquina.</translation>
    </message>
    <message>
        <source>Use https://{1}, and VIBEASSIST_CA_FILE for a CA of your own.</source>
        <translation>Usa https://{1}, y VIBEASSIST_CA_FILE para una CA propia.</translation>
    </message>
    <message>
        <source>Use that version, or delete the history.</source>
        <translation>Usa esa versión o borra el historial.</translation>
    </message>
    <message>
        <source>WAV, FLAC, OGG, MP3 and AIFF can.</source>
        <translation>WAV, FLAC, OGG, MP3 y AIFF sí valen.</translation>
    </message>
    <message>
        <source>Wait a little and connect again.</source>
        <translation>Espera un poco y vuelve a conectarte.</translation>
    </message>
    <message>
        <source>Wait a minute and connect again.</source>
        <translation>Espera un minuto y vuelve a conectarte.</translation>
    </message>
    <message>
        <source>What is open goes on; if it happens again, please report it.</source>
        <translation>Lo que está abierto sigue; si se repite, avisa, por favor.</translation>
    </message>
    <message>
        <source>What is said above comes first.</source>
        <translation>Primero va lo dicho arriba.</translation>
    </message>
    <message>
        <source>Windows does not let start at login be changed ({1}).</source>
        <translation>Windows no deja cambiar el inicio al entrar en la sesión ({1}).</translation>
    </message>
    <message>
        <source>Without a network no server is reached.</source>
        <translation>Sin red no se llega a ningún servidor.</translation>
    </message>
    <message>
        <source>Without a sound system nothing is heard.</source>
        <translation>Sin sistema de sonido no se oye nada.</translation>
    </message>
    <message>
        <source>Write more of the name: {1}.</source>
        <translation>Escribe más del nombre: {1}.</translation>
    </message>
    <message>
        <source>it is not valid TOML</source>
        <translation>no es TOML válido</translation>
    </message>
    <message>
        <source>it is not valid TOML ({1})</source>
        <translation>no es TOML válido ({1})</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>no dijo nada</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>no hubo respuesta a tiempo</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>sin código</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>sin conexión segura</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>no es de confianza</translation>
    </message>
    <message>
        <source>the Live API</source>
        <translation>la Live API</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>la conexión se cortó</translation>
    </message>
    <message>
        <source>vibeassist has met a defect of its own ({1}: {2}).</source>
        <translation>vibeassist ha tenido un fallo propio ({1}: {2}).</translation>
    </message>
    <message>
        <source>vibeassist is running and says itself whether it has the key.</source>
        <translation>vibeassist está en marcha y dice por sí mismo si tiene la tecla.</translation>
    </message>
    <message>
        <source>{1} answered the setup with something else ({2}).</source>
        <translation>{1} respondió otra cosa a la configuración ({2}).</translation>
    </message>
    <message>
        <source>{1} answers, but does not speak the Live API&apos;s protocol.</source>
        <translation>{1} responde, pero no habla el protocolo de la Live API.</translation>
    </message>
    <message>
        <source>{1} answers, but is not a gateway that speaks {2} (HTTP {3}).</source>
        <translation>{1} responde, pero no es una pasarela que hable {2} (HTTP {3}).</translation>
    </message>
    <message>
        <source>{1} answers, but is not a gateway that speaks {2}.</source>
        <translation>{1} responde, pero no es una pasarela que hable {2}.</translation>
    </message>
    <message>
        <source>{1} answers, but not as a Live API ({2}).</source>
        <translation>{1} responde, pero no como una Live API ({2}).</translation>
    </message>
    <message>
        <source>{1} cannot answer at the moment ({2}).</source>
        <translation>{1} no puede responder en este momento ({2}).</translation>
    </message>
    <message>
        <source>{1} cannot be reached ({2}).</source>
        <translation>No se puede acceder a {1} ({2}).</translation>
    </message>
    <message>
        <source>{1} does not accept this key ({2}).</source>
        <translation>{1} no acepta esta clave ({2}).</translation>
    </message>
    <message>
        <source>{1} does not answer as a Live API does ({2}).</source>
        <translation>{1} no responde como una Live API ({2}).</translation>
    </message>
    <message>
        <source>{1} does not answer as a gateway does.</source>
        <translation>{1} no responde como una pasarela.</translation>
    </message>
    <message>
        <source>{1} does not answer.</source>
        <translation>{1} no responde.</translation>
    </message>
    <message>
        <source>{1} does not let the model {2} be asked.</source>
        <translation>{1} no permite preguntar al modelo {2}.</translation>
    </message>
    <message>
        <source>{1} does not speak TLS as a Live API does.</source>
        <translation>{1} no habla TLS como una Live API.</translation>
    </message>
    <message>
        <source>{1} exists and is not a WAV file; it stays as it is.</source>
        <translation>{1} existe y no es un archivo WAV; se queda como está.</translation>
    </message>
    <message>
        <source>{1} gave an answer that cannot be read.</source>
        <translation>{1} ha dado una respuesta que no se puede leer.</translation>
    </message>
    <message>
        <source>{1} hung up before the conversation began ({2}).</source>
        <translation>{1} colgó antes de que empezara la conversación ({2}).</translation>
    </message>
    <message>
        <source>{1} hung up before the conversation began.</source>
        <translation>{1} colgó antes de que empezara la conversación.</translation>
    </message>
    <message>
        <source>{1} inspects the secure connections of this computer, and is not trusted by it.</source>
        <translation>{1} inspecciona las conexiones seguras de este ordenador, que no confía en él.</translation>
    </message>
    <message>
        <source>{1} is a folder, not a sound file.</source>
        <translation>{1} es una carpeta, no un archivo de sonido.</translation>
    </message>
    <message>
        <source>{1} is a pipe.</source>
        <translation>{1} es una tubería.</translation>
    </message>
    <message>
        <source>{1} is not a file that can be read twice.</source>
        <translation>{1} no es un archivo que se pueda leer dos veces.</translation>
    </message>
    <message>
        <source>{1} is not a sound file that can be read.</source>
        <translation>{1} no es un archivo de sonido que se pueda leer.</translation>
    </message>
    <message>
        <source>{1} is not an address that can be connected to.</source>
        <translation>{1} no es una dirección a la que conectarse.</translation>
    </message>
    <message>
        <source>{1} is reached over a secure connection.</source>
        <translation>Se accede a {1} por una conexión segura.</translation>
    </message>
    <message>
        <source>{1} is reached, but {2} reads along: it inspects the secure connections of this computer.</source>
        <translation>Se accede a {1}, pero {2} también lee: inspecciona las conexiones seguras de este ordenador.</translation>
    </message>
    <message>
        <source>{1} is the microphone; the reply cannot be written over it.</source>
        <translation>{1} es el micrófono; la respuesta no se puede escribir encima.</translation>
    </message>
    <message>
        <source>{1} is there already and is no events file.</source>
        <translation>{1} ya existe y no es un archivo de eventos.</translation>
    </message>
    <message>
        <source>{1} is to be reached without TLS, and the key would travel in the clear.</source>
        <translation>Se accedería a {1} sin TLS, y la clave viajaría a la vista.</translation>
    </message>
    <message>
        <source>{1} never confirmed the setup of {2}.</source>
        <translation>{1} nunca confirmó la configuración de {2}.</translation>
    </message>
    <message>
        <source>{1}: input should be a valid integer, unable to parse string as an integer</source>
        <translation>{1}: debe ser un número entero</translation>
    </message>
    <message>
        <source>{1}: input should be a valid number, unable to parse string as a number</source>
        <translation>{1}: debe ser un número</translation>
    </message>
    <message>
        <source>{1}: input should be greater than or equal to {2}</source>
        <translation>{1}: debe ser {2} como mínimo</translation>
    </message>
    <message>
        <source>{1}: input should be less than or equal to {2}</source>
        <translation>{1}: debe ser {2} como máximo</translation>
    </message>
    <message>
        <source>{1}: input should be {2}</source>
        <translation>{1}: debe ser {2}</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>End this conversation and start a new one</source>
        <translation>Terminar esta conversación e iniciar otra</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Hotkey</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personajes</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Settings – vibeassist</source>
        <translation>Ajustes – vibeassist</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>What you changed holds from the next conversation on.</source>
        <translation>Lo que has cambiado vale a partir de la próxima conversación.</translation>
    </message>
</context>
<context>
    <name>SmallWindow</name>
    <message>
        <source>Captions</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>End conversation</source>
        <translation>Terminar la conversación</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Start conversation</source>
        <translation>Iniciar una conversación</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so vibeassist lives in this window. You are told this once.</source>
        <translation>Este escritorio no muestra iconos de bandeja, así que vibeassist vive en esta ventana. Esto se te dice una sola vez.</translation>
    </message>
</context>
<context>
    <name>SoundCheck</name>
    <message>
        <source>Hear yourself</source>
        <translation>Oírte</translation>
    </message>
    <message>
        <source>It was played. If you heard nothing, turn the volume up.</source>
        <translation>Se ha reproducido. Si no has oído nada, sube el volumen.</translation>
    </message>
    <message>
        <source>Listening: say a sentence, as you would talk.</source>
        <translation>Te escucho: di una frase, como hablas normalmente.</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Reproducir un sonido</translation>
    </message>
    <message>
        <source>Say something</source>
        <translation>Di algo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>The system does not let vibeassist use the microphone.</source>
        <translation>El sistema no deja que vibeassist use el micrófono.</translation>
    </message>
</context>
<context>
    <name>SoundStep</name>
    <message>
        <source>Loudspeaker</source>
        <translation>Altavoz</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Press the button and say a sentence. It is heard here and nowhere else.</source>
        <translation>Pulsa el botón y di una frase. Se oye aquí y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Say something</source>
        <translation>Di algo</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>El del sistema</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation>Mantener para hablar</translation>
    </message>
    <message>
        <source>Just speak</source>
        <translation>Habla sin más</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escuchando</translation>
    </message>
    <message>
        <source>Loudspeaker now: {name}.</source>
        <translation>Altavoz actual: {name}.</translation>
    </message>
    <message>
        <source>Microphone now: {name}.</source>
        <translation>Micrófono actual: {name}.</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenciado</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Ready, microphone open</source>
        <translation>Listo, micrófono abierto</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Reconectando</translation>
    </message>
    <message>
        <source>Speak already</source>
        <translation>Ya puedes hablar</translation>
    </message>
    <message>
        <source>Speak to cut in</source>
        <translation>Habla para interrumpir</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Hablando</translation>
    </message>
    <message>
        <source>The microphone is closed</source>
        <translation>El micrófono está cerrado</translation>
    </message>
    <message>
        <source>There is no loudspeaker now; it is looked for every second.</source>
        <translation>Ahora no hay altavoz; se busca cada segundo.</translation>
    </message>
    <message>
        <source>There is no microphone now; it is looked for every second.</source>
        <translation>Ahora no hay micrófono; se busca cada segundo.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Pensando</translation>
    </message>
    <message>
        <source>What you say is kept</source>
        <translation>Lo que digas se guarda</translation>
    </message>
    <message>
        <source>You are not heard</source>
        <translation>No se te oye</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message numerus="yes">
        <source>Choose it in the menu within %n minute(s).</source>
        <translation><numerusform>Elígelo en el menú antes de %n minuto.</numerusform><numerusform>Elígelo en el menú antes de %n minutos.</numerusform></translation>
    </message>
    <message>
        <source>Quit it, and start it again.</source>
        <translation>Ciérralo e inícialo de nuevo.</translation>
    </message>
    <message>
        <source>The connection is too slow: some of what you say is lost.</source>
        <translation>La conexión es demasiado lenta: se pierde parte de lo que dices.</translation>
    </message>
    <message>
        <source>The conversation ended when the computer went to sleep.</source>
        <translation>La conversación terminó cuando el ordenador se suspendió.</translation>
    </message>
    <message>
        <source>The conversation has ended: nobody has spoken for a while.</source>
        <translation>La conversación ha terminado: nadie ha hablado durante un rato.</translation>
    </message>
    <message numerus="yes">
        <source>The loudspeaker lost sound %n time(s).</source>
        <translation><numerusform>El altavoz perdió sonido %n vez.</numerusform><numerusform>El altavoz perdió sonido %n veces.</numerusform></translation>
    </message>
    <message>
        <source>The microphone is closed.</source>
        <translation>El micrófono está cerrado.</translation>
    </message>
    <message numerus="yes">
        <source>The microphone lost sound %n time(s).</source>
        <translation><numerusform>El micrófono perdió sonido %n vez.</numerusform><numerusform>El micrófono perdió sonido %n veces.</numerusform></translation>
    </message>
    <message>
        <source>The other side has ended the conversation.</source>
        <translation>La otra parte ha terminado la conversación.</translation>
    </message>
    <message>
        <source>What is open goes on.</source>
        <translation>Lo que está abierto sigue.</translation>
    </message>
    <message>
        <source>You can go on where your last conversation stopped.</source>
        <translation>Puedes continuar donde se quedó tu última conversación.</translation>
    </message>
    <message>
        <source>vibeassist cannot talk any more after a defect of its own.</source>
        <translation>Tras un fallo propio, vibeassist ya no puede hablar.</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>What was said</source>
        <translation>Lo que se ha dicho</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>{state}, microphone closed</source>
        <translation>{state}, micrófono cerrado</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>Changes hold from the next conversation on.</source>
        <translation>Los cambios valen a partir de la próxima conversación.</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Carácter</translation>
    </message>
    <message>
        <source>Known: {models}.</source>
        <translation>Conocidos: {models}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>The one you speak</source>
        <translation>El que tú hables</translation>
    </message>
    <message>
        <source>The persona {name} is chosen: what it has of its own holds in place of this.</source>
        <translation>Está elegido el personaje {name}: lo que trae de suyo vale en lugar de esto.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>What the assistant is told about itself before the first word.</source>
        <translation>Lo que se le dice al asistente sobre sí mismo antes de la primera palabra.</translation>
    </message>
    <message>
        <source>You are calm and brief, and you like a joke.</source>
        <translation>Eres tranquilo y breve, y te gustan las bromas.</translation>
    </message>
    <message>
        <source>{voice} (usual)</source>
        <translation>{voice} (habitual)</translation>
    </message>
</context>
<context>
    <name>_Dots</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Paso {number} de {count}</translation>
    </message>
</context>
<context>
    <name>hotkeys</name>
    <message>
        <source>A hotkey has one key besides the modifiers, not {keys}.</source>
        <translation>Un atajo tiene una sola tecla además de las modificadoras, no {keys}.</translation>
    </message>
    <message>
        <source>Add Ctrl or Alt, or take a function key.</source>
        <translation>Añade Ctrl o Alt, o usa una tecla de función.</translation>
    </message>
    <message>
        <source>Add a key, such as Space.</source>
        <translation>Añade una tecla, como Espacio.</translation>
    </message>
    <message>
        <source>Add these lines to ~/.config/hypr/hyprland.conf (Hyprland before 0.55).</source>
        <translation>Añade estas líneas a ~/.config/hypr/hyprland.conf (Hyprland anterior a 0.55).</translation>
    </message>
    <message>
        <source>Add these lines to ~/.config/hypr/hyprland.lua (Hyprland 0.55 and newer).</source>
        <translation>Añade estas líneas a ~/.config/hypr/hyprland.lua (Hyprland 0.55 y posteriores).</translation>
    </message>
    <message>
        <source>Add these lines to ~/.config/river/init.</source>
        <translation>Añade estas líneas a ~/.config/river/init.</translation>
    </message>
    <message>
        <source>Add these lines to ~/.config/sway/config and reload it.</source>
        <translation>Añade estas líneas a ~/.config/sway/config y recárgalo.</translation>
    </message>
    <message>
        <source>Add this line to ~/.config/i3/config and reload it.</source>
        <translation>Añade esta línea a ~/.config/i3/config y recárgalo.</translation>
    </message>
    <message>
        <source>Add this line to “binds” in ~/.config/niri/config.kdl.</source>
        <translation>Añade esta línea a «binds» en ~/.config/niri/config.kdl.</translation>
    </message>
    <message>
        <source>Bind a key to “vibeassist --toggle” in your desktop.</source>
        <translation>Asigna una tecla a «vibeassist --toggle» en tu escritorio.</translation>
    </message>
    <message>
        <source>Bind these commands to the press and the release of a key. If your desktop knows only the press, bind the third one.</source>
        <translation>Asigna estos comandos a pulsar y a soltar una tecla. Si tu escritorio solo conoce la pulsación, asigna el tercero.</translation>
    </message>
    <message>
        <source>Ctrl, Alt, Shift and Meta alone cannot be a hotkey.</source>
        <translation>Ctrl, Alt, Shift y Meta por sí solas no pueden ser un atajo.</translation>
    </message>
    <message>
        <source>Keyboards here have no {key} key.</source>
        <translation>Aquí los teclados no tienen la tecla {key}.</translation>
    </message>
    <message>
        <source>No combination is given.</source>
        <translation>No se ha indicado ninguna combinación.</translation>
    </message>
    <message>
        <source>No key is called “{name}”.</source>
        <translation>Ninguna tecla se llama «{name}».</translation>
    </message>
    <message>
        <source>Settings, Keyboard, Application Shortcuts, Add: enter this command, then press the keys.</source>
        <translation>Configuración, Teclado, Atajos de aplicaciones, Añadir: introduce este comando y pulsa las teclas.</translation>
    </message>
    <message>
        <source>Settings, Keyboard, View and Customize Shortcuts, Custom Shortcuts: add one with this command and the keys {keys}.</source>
        <translation>Configuración, Teclado, Ver y personalizar atajos, Atajos personalizados: añade uno con este comando y las teclas {keys}.</translation>
    </message>
    <message>
        <source>System Settings, Keyboard, Shortcuts, Add New, Command or Script: enter this command, then set its keys.</source>
        <translation>Preferencias del sistema, Teclado, Atajos, Añadir nuevo, Orden o guion: introduce este comando y define sus teclas.</translation>
    </message>
    <message>
        <source>Take another combination, or free it there.</source>
        <translation>Usa otra combinación, o libérala allí.</translation>
    </message>
    <message>
        <source>Take another combination.</source>
        <translation>Usa otra combinación.</translation>
    </message>
    <message>
        <source>Talk with the assistant</source>
        <translation>Hablar con el asistente</translation>
    </message>
    <message>
        <source>The X server cannot be reached: {reason}.</source>
        <translation>No se puede acceder al servidor X: {reason}.</translation>
    </message>
    <message>
        <source>The X server is gone.</source>
        <translation>El servidor X ha desaparecido.</translation>
    </message>
    <message>
        <source>The X server refuses {keys} (error {code}).</source>
        <translation>El servidor X rechaza {keys} (error {code}).</translation>
    </message>
    <message>
        <source>The desktop took the hotkey back.</source>
        <translation>El escritorio ha retirado el atajo.</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal refused the hotkey ({reason}).</source>
        <translation>El portal del escritorio ha rechazado el atajo ({reason}).</translation>
    </message>
    <message>
        <source>The hotkey stopped working: {fault}.</source>
        <translation>El atajo ha dejado de funcionar: {fault}.</translation>
    </message>
    <message>
        <source>The hotkey was declined in the desktop&apos;s own window.</source>
        <translation>El atajo se rechazó en la ventana del escritorio.</translation>
    </message>
    <message>
        <source>The package dbus-fast, which asks the desktop, is missing.</source>
        <translation>Falta el paquete dbus-fast, que pregunta al escritorio.</translation>
    </message>
    <message>
        <source>There is no D-Bus session to ask the desktop on.</source>
        <translation>No hay una sesión D-Bus para preguntar al escritorio.</translation>
    </message>
    <message>
        <source>There is no screen here, and so no global key.</source>
        <translation>Aquí no hay pantalla y, por tanto, tampoco tecla global.</translation>
    </message>
    <message>
        <source>This Wayland desktop offers programs no global keys; its own settings do.</source>
        <translation>Este escritorio Wayland no ofrece teclas globales a los programas; sus propios ajustes sí.</translation>
    </message>
    <message>
        <source>This desktop offers programs no global keys (no portal for them).</source>
        <translation>Este escritorio no ofrece teclas globales a los programas (no tiene portal para ello).</translation>
    </message>
    <message>
        <source>This is a Wayland session: the desktop keeps the key, and changes it.</source>
        <translation>Es una sesión Wayland: el escritorio guarda la tecla y la cambia.</translation>
    </message>
    <message>
        <source>This is an X11 session: the key is taken from the X server itself.</source>
        <translation>Es una sesión X11: la tecla se toma del propio servidor X.</translation>
    </message>
    <message>
        <source>This is not Windows.</source>
        <translation>Esto no es Windows.</translation>
    </message>
    <message>
        <source>This is not macOS.</source>
        <translation>Esto no es macOS.</translation>
    </message>
    <message>
        <source>This keyboard layout has no {key} key.</source>
        <translation>Esta distribución de teclado no tiene la tecla {key}.</translation>
    </message>
    <message>
        <source>Try again and confirm it there.</source>
        <translation>Inténtalo de nuevo y confírmalo allí.</translation>
    </message>
    <message>
        <source>Windows itself reports the key (RegisterHotKey).</source>
        <translation>El propio Windows avisa de la tecla (RegisterHotKey).</translation>
    </message>
    <message>
        <source>Windows keeps F12 for debuggers.</source>
        <translation>Windows reserva F12 para los depuradores.</translation>
    </message>
    <message>
        <source>Windows keeps everything with the Windows key for itself.</source>
        <translation>Windows se reserva todo lo que lleva la tecla Windows.</translation>
    </message>
    <message>
        <source>Windows refuses {keys} (error {code}).</source>
        <translation>Windows rechaza {keys} (error {code}).</translation>
    </message>
    <message>
        <source>Write it like Ctrl+Alt+Space.</source>
        <translation>Escríbelo como Ctrl+Alt+Space.</translation>
    </message>
    <message>
        <source>it switches to a text console.</source>
        <translation>cambia a una consola de texto.</translation>
    </message>
    <message>
        <source>macOS itself reports the key; it needs no permission.</source>
        <translation>El propio macOS avisa de la tecla; no necesita permiso.</translation>
    </message>
    <message>
        <source>macOS refuses {keys} (error {code}).</source>
        <translation>macOS rechaza {keys} (error {code}).</translation>
    </message>
    <message>
        <source>the system keeps it for itself.</source>
        <translation>el sistema se la reserva.</translation>
    </message>
    <message>
        <source>your desktop</source>
        <translation>tu escritorio</translation>
    </message>
    <message>
        <source>{keys} cannot be used: {reason}</source>
        <translation>{keys} no se puede usar: {reason}</translation>
    </message>
    <message>
        <source>{keys} is already taken by another program.</source>
        <translation>{keys} ya lo usa otro programa.</translation>
    </message>
    <message>
        <source>{keys} is needed for typing.</source>
        <translation>{keys} hace falta para escribir.</translation>
    </message>
    <message>
        <source>“{text}” has a plus sign without a key.</source>
        <translation>«{text}» tiene un signo más sin tecla.</translation>
    </message>
</context>
</TS>
