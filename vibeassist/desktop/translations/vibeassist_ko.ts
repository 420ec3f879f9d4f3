<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Check everything</source>
        <translation>모두 확인</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>보고용으로 복사</translation>
    </message>
    <message>
        <source>Does everything work?</source>
        <translation>모두 잘 작동하나요?</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Licences of the parts</source>
        <translation>구성 요소의 라이선스</translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}, PySide6 {pyside}, {system}</source>
        <translation>Python {python}, Qt {qt}, PySide6 {pyside}, {system}</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License 3; they are separate files and may be replaced.</source>
        <translation>Qt와 PySide6는 GNU Lesser General Public License 3에 따라 사용되며, 별도의 파일로서 교체할 수 있습니다.</translation>
    </message>
    <message>
        <source>Tries sound, network, keyring, connection, tray and hotkey.</source>
        <translation>소리, 네트워크, 키링, 연결, 시스템 트레이, 단축키를 확인합니다.</translation>
    </message>
    <message>
        <source>vibeassist is free software (MIT).</source>
        <translation>vibeassist는 자유 소프트웨어입니다(MIT).</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Captions…</source>
        <translation>자막(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;End conversation</source>
        <translation>대화 끝내기(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go on where it stopped</source>
        <translation>멈춘 곳에서 이어 가기(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>기록(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Mute microphone</source>
        <translation>마이크 음소거(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Push to talk</source>
        <translation>눌러서 말하기(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>종료(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Start conversation</source>
        <translation>대화 시작(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Voice</source>
        <translation>음성(&amp;V)</translation>
    </message>
    <message>
        <source>Captions in the pi&amp;ll</source>
        <translation>플로팅 바에 자막 표시(&amp;L)</translation>
    </message>
    <message>
        <source>Last pr&amp;oblem…</source>
        <translation>마지막 문제(&amp;O)…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Perso&amp;na</source>
        <translation>페르소나(&amp;N)</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>설정(&amp;T)…</translation>
    </message>
    <message>
        <source>Show the p&amp;ill</source>
        <translation>플로팅 바 표시(&amp;I)</translation>
    </message>
    <message>
        <source>Stop this &amp;reply</source>
        <translation>이 응답 중지(&amp;R)</translation>
    </message>
    <message>
        <source>The new persona speaks in the next conversation.</source>
        <translation>새 페르소나는 다음 대화부터 사용됩니다.</translation>
    </message>
    <message>
        <source>The new voice speaks in the next conversation.</source>
        <translation>새 음성은 다음 대화부터 사용됩니다.</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>연습</translation>
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
        <translation>소리를 별도 프로세스로 처리</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>항상</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>오디오</translation>
    </message>
    <message>
        <source>Changes hold from the next conversation on.</source>
        <translation>변경 사항은 다음 대화부터 적용됩니다.</translation>
    </message>
    <message>
        <source>Echo cancelling</source>
        <translation>에코 제거</translation>
    </message>
    <message>
        <source>Even out the loudness</source>
        <translation>음량 고르게 하기</translation>
    </message>
    <message>
        <source>For fans and traffic. In a quiet room your voice is better without it.</source>
        <translation>선풍기나 교통 소음에 적합합니다. 조용한 방에서는 끄는 편이 목소리가 더 좋습니다.</translation>
    </message>
    <message>
        <source>For those who move about while they talk.</source>
        <translation>움직이면서 말하는 사람에게 적합합니다.</translation>
    </message>
    <message>
        <source>Holds at once. For microphones that are slow to open: between conversations it stays open, nothing of it is sent or kept, and the icon shows it.</source>
        <translation>바로 적용됩니다. 여는 데 오래 걸리는 마이크에 적합합니다. 대화 사이에도 열려 있지만 아무것도 보내거나 보관하지 않으며, 아이콘에 표시됩니다.</translation>
    </message>
    <message>
        <source>Keep the microphone open</source>
        <translation>마이크를 열어 두기</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>스피커</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>마이크</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>사용 안 함</translation>
    </message>
    <message>
        <source>Noise suppression</source>
        <translation>잡음 억제</translation>
    </message>
    <message>
        <source>Nothing that the app does can hold it up. Switch it off where a sandbox lets no program start another one.</source>
        <translation>앱이 무엇을 하든 소리를 방해하지 않습니다. 샌드박스에서 다른 프로그램을 시작할 수 없다면 끄세요.</translation>
    </message>
    <message>
        <source>Remove rumble</source>
        <translation>저음 잡음 제거</translation>
    </message>
    <message>
        <source>Seldom needed</source>
        <translation>거의 필요 없는 설정</translation>
    </message>
    <message>
        <source>Steps, bumps and hum below any voice.</source>
        <translation>발소리, 부딪히는 소리, 목소리보다 낮은 울림을 없앱니다.</translation>
    </message>
    <message>
        <source>Takes the assistant&apos;s own voice out of the microphone.</source>
        <translation>어시스턴트 자신의 목소리를 마이크에서 제거합니다.</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>시스템 기본값</translation>
    </message>
    <message>
        <source>Where there is an echo</source>
        <translation>에코가 있을 때</translation>
    </message>
    <message>
        <source>Your voice</source>
        <translation>내 목소리</translation>
    </message>
</context>
<context>
    <name>CaptionsWindow</name>
    <message>
        <source>Captions – vibeassist</source>
        <translation>자막 – vibeassist</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>모두 복사</translation>
    </message>
    <message>
        <source>End</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장됨</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>저장…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Text to send</source>
        <translation>보낼 텍스트</translation>
    </message>
    <message>
        <source>Type instead of speaking</source>
        <translation>말하는 대신 입력하기</translation>
    </message>
    <message>
        <source>What you and the assistant say appears here.</source>
        <translation>나와 어시스턴트가 한 말이 여기에 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>The system&apos;s own</source>
        <translation>시스템 기본값</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>없습니다.</translation>
    </message>
</context>
<context>
    <name>ConnectStep</name>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>연결하는 중…</translation>
    </message>
    <message>
        <source>From Google AI Studio, aistudio.google.com.</source>
        <translation>Google AI Studio(aistudio.google.com)에서 받을 수 있습니다.</translation>
    </message>
    <message>
        <source>Gemini API key</source>
        <translation>Gemini API 키</translation>
    </message>
    <message>
        <source>How would you like to talk?</source>
        <translation>어떻게 대화할까요?</translation>
    </message>
    <message>
        <source>Just try it</source>
        <translation>그냥 체험하기</translation>
    </message>
    <message>
        <source>Practice needs no key, no account and no network.</source>
        <translation>연습에는 키도 계정도 네트워크도 필요 없습니다.</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>연결 테스트</translation>
    </message>
    <message>
        <source>This computer talks with Google directly.</source>
        <translation>이 컴퓨터가 Google과 직접 통신합니다.</translation>
    </message>
    <message>
        <source>Through a gateway</source>
        <translation>게이트웨이 이용</translation>
    </message>
    <message>
        <source>Token or enrolment code</source>
        <translation>토큰 또는 등록 코드</translation>
    </message>
    <message>
        <source>Whoever runs the gateway gives you one.</source>
        <translation>게이트웨이 운영자에게서 받습니다.</translation>
    </message>
    <message>
        <source>With my Gemini key</source>
        <translation>내 Gemini 키 사용</translation>
    </message>
    <message>
        <source>You can change this at any time in the settings.</source>
        <translation>언제든지 설정에서 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Your company or your group holds the key for you.</source>
        <translation>회사나 단체가 키를 대신 보관합니다.</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>A further authority to trust, as PEM: an emulator&apos;s or a company&apos;s.</source>
        <translation>추가로 신뢰할 인증 기관(PEM)입니다: 에뮬레이터나 회사의 것.</translation>
    </message>
    <message>
        <source>A gateway</source>
        <translation>게이트웨이</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Address of the Live API</source>
        <translation>Live API 주소</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>인증서 파일</translation>
    </message>
    <message>
        <source>Changes hold from the next conversation on.</source>
        <translation>변경 사항은 다음 대화부터 적용됩니다.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>연결하는 중…</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>For an emulator or a proxy.</source>
        <translation>에뮬레이터나 프록시용입니다.</translation>
    </message>
    <message>
        <source>From Google AI Studio, aistudio.google.com.</source>
        <translation>Google AI Studio(aistudio.google.com)에서 받을 수 있습니다.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>게이트웨이</translation>
    </message>
    <message>
        <source>Gemini API key</source>
        <translation>Gemini API 키</translation>
    </message>
    <message>
        <source>Gemini, with your own key</source>
        <translation>Gemini, 내 키 사용</translation>
    </message>
    <message>
        <source>Holds at once. After the start and after a conversation one stands ready for two minutes, so that the next one begins sooner. It sends no sound.</source>
        <translation>바로 적용됩니다. 시작한 뒤와 대화가 끝난 뒤 2분 동안 연결을 준비해 두어 다음 대화가 더 빨리 시작됩니다. 소리는 보내지 않습니다.</translation>
    </message>
    <message>
        <source>In a pause; for networks that cut long connections.</source>
        <translation>쉬는 사이에 합니다. 긴 연결을 끊는 네트워크에 적합합니다.</translation>
    </message>
    <message>
        <source>Keep a connection ready</source>
        <translation>연결을 준비해 두기</translation>
    </message>
    <message>
        <source>Leave it empty for the one that this program is made for.</source>
        <translation>비워 두면 이 프로그램에 맞는 버전을 사용합니다.</translation>
    </message>
    <message>
        <source>Needs no key, no account and no network. Nothing leaves this computer.</source>
        <translation>키도 계정도 네트워크도 필요 없습니다. 아무것도 이 컴퓨터를 벗어나지 않습니다.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>연습</translation>
    </message>
    <message>
        <source>Renew the connection after</source>
        <translation>연결을 새로 고치는 시간</translation>
    </message>
    <message>
        <source>Seldom needed</source>
        <translation>거의 필요 없는 설정</translation>
    </message>
    <message>
        <source>Such as v1beta.</source>
        <translation>예를 들어 v1beta입니다.</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>연결 테스트</translation>
    </message>
    <message>
        <source>The gateway if one is set, else Gemini if there is a key, else practice.</source>
        <translation>게이트웨이가 설정되어 있으면 게이트웨이, 아니면 키가 있을 때 Gemini, 그것도 아니면 연습을 사용합니다.</translation>
    </message>
    <message>
        <source>This computer talks with Google directly.</source>
        <translation>이 컴퓨터가 Google과 직접 통신합니다.</translation>
    </message>
    <message>
        <source>Token or enrolment code</source>
        <translation>토큰 또는 등록 코드</translation>
    </message>
    <message>
        <source>Version of the Live API</source>
        <translation>Live API 버전</translation>
    </message>
    <message>
        <source>When the server asks</source>
        <translation>서버가 요청할 때</translation>
    </message>
    <message>
        <source>Whoever runs the gateway gives you one.</source>
        <translation>게이트웨이 운영자에게서 받습니다.</translation>
    </message>
    <message>
        <source>Your company or your group holds the key for you.</source>
        <translation>회사나 단체가 키를 대신 보관합니다.</translation>
    </message>
    <message>
        <source>“{version}” is no version of the Live API.</source>
        <translation>“{version}”은(는) Live API의 버전이 아닙니다.</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>A conversation in which nobody speaks ends by itself, and you are told.</source>
        <translation>아무도 말하지 않는 대화는 저절로 끝나며, 알려 드립니다.</translation>
    </message>
    <message>
        <source>All sounds</source>
        <translation>모든 소리</translation>
    </message>
    <message>
        <source>All sounds, such as music, cost more.</source>
        <translation>음악 같은 모든 소리는 비용이 더 듭니다.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>응답</translation>
    </message>
    <message>
        <source>As the model does</source>
        <translation>모델에 맡김</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>바로 적용</translation>
    </message>
    <message>
        <source>Captions in the pill</source>
        <translation>플로팅 바에 자막 표시</translation>
    </message>
    <message>
        <source>Clear speech only</source>
        <translation>또렷한 말소리만</translation>
    </message>
    <message>
        <source>Clear speech only is better where others talk nearby.</source>
        <translation>주변에서 다른 사람이 말할 때는 ‘또렷한 말소리만’이 좋습니다.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>대화</translation>
    </message>
    <message>
        <source>Cut in by speaking</source>
        <translation>말해서 끼어들기</translation>
    </message>
    <message>
        <source>From the next conversation on</source>
        <translation>다음 대화부터 적용</translation>
    </message>
    <message>
        <source>Hang up after silence</source>
        <translation>조용하면 끊는 시간</translation>
    </message>
    <message>
        <source>How long you may pause before you are answered.</source>
        <translation>응답이 시작되기 전까지 쉴 수 있는 시간입니다.</translation>
    </message>
    <message>
        <source>Let me think</source>
        <translation>생각할 시간 주기</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>사용 안 함</translation>
    </message>
    <message>
        <source>Notice speech</source>
        <translation>말소리 감지</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Push to talk</source>
        <translation>눌러서 말하기</translation>
    </message>
    <message>
        <source>Quickly</source>
        <translation>빠르게</translation>
    </message>
    <message>
        <source>Seldom needed, from the next conversation on</source>
        <translation>거의 필요 없는 설정, 다음 대화부터 적용</translation>
    </message>
    <message>
        <source>Shortest speech</source>
        <translation>가장 짧은 말소리</translation>
    </message>
    <message>
        <source>Show the pill</source>
        <translation>플로팅 바 표시</translation>
    </message>
    <message>
        <source>Small sounds tell of a lost and a regained connection.</source>
        <translation>연결이 끊기거나 돌아오면 짧은 소리로 알립니다.</translation>
    </message>
    <message>
        <source>Soft speech too</source>
        <translation>작은 말소리도</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>효과음</translation>
    </message>
    <message>
        <source>Speech only</source>
        <translation>말소리만</translation>
    </message>
    <message>
        <source>The assistant falls silent as soon as you speak.</source>
        <translation>말을 시작하면 어시스턴트가 바로 멈춥니다.</translation>
    </message>
    <message>
        <source>The hotkey alone ends your turn</source>
        <translation>단축키로만 말차례 끝내기</translation>
    </message>
    <message>
        <source>The model gets to hear</source>
        <translation>모델이 듣는 것</translation>
    </message>
    <message>
        <source>The small window on top that shows that you are heard.</source>
        <translation>내 말이 들리고 있음을 보여 주는, 항상 위에 있는 작은 창입니다.</translation>
    </message>
    <message>
        <source>Wait for a pause of</source>
        <translation>기다리는 시간</translation>
    </message>
    <message>
        <source>What is shorter does not count as speech; a cough is.</source>
        <translation>이보다 짧으면 말로 보지 않습니다. 기침이 그렇습니다.</translation>
    </message>
    <message>
        <source>When something goes wrong, and when a conversation ends by itself.</source>
        <translation>문제가 생겼을 때와 대화가 저절로 끝났을 때.</translation>
    </message>
    <message>
        <source>With push to talk: as long as you hold the key you may pause, and you are answered when you let it go.</source>
        <translation>눌러서 말하기를 쓸 때는 키를 누르고 있는 동안 쉬어도 되며, 키를 떼면 응답합니다.</translation>
    </message>
    <message>
        <source>You are heard only while the hotkey is held.</source>
        <translation>단축키를 누르고 있는 동안에만 말이 들립니다.</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation><numerusform>%n일</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation><numerusform>%n분</numerusform></translation>
    </message>
    <message>
        <source>{min} minutes</source>
        <translation>{min}분</translation>
    </message>
    <message>
        <source>{s} seconds</source>
        <translation>{s}초</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <source>Start talking</source>
        <translation>말하기 시작</translation>
    </message>
    <message>
        <source>Welcome – vibeassist</source>
        <translation>환영합니다 – vibeassist</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>As the system</source>
        <translation>시스템 설정 따름</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색상</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>대비</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Few systems tell; choose it where the icon is hard to see.</source>
        <translation>알려 주는 시스템이 드뭅니다. 아이콘이 잘 보이지 않으면 직접 선택하세요.</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>자동 감지</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>General</source>
        <translation>일반</translation>
    </message>
    <message>
        <source>High</source>
        <translation>높음</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>움직임</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Only the icon appears; nothing is opened.</source>
        <translation>아이콘만 나타나고 아무 창도 열리지 않습니다.</translation>
    </message>
    <message>
        <source>Panel behind the icon</source>
        <translation>아이콘 뒤 패널</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>줄임</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>로그인할 때 시작</translation>
    </message>
    <message>
        <source>Used when vibeassist is started again.</source>
        <translation>vibeassist를 다시 시작하면 적용됩니다.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>Conversations are kept here for %n day(s).</source>
        <translation><numerusform>대화를 여기에 %n일 동안 보관합니다.</numerusform></translation>
    </message>
    <message>
        <source>Conversations are kept here until you delete them.</source>
        <translation>대화를 삭제할 때까지 여기에 보관합니다.</translation>
    </message>
    <message>
        <source>Conversations are not kept: nothing of them is written.</source>
        <translation>대화를 보관하지 않습니다: 아무것도 기록하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Conversations</source>
        <translation>대화</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>연습</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>어제</translation>
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
        <translation>요약을 작성하고 있습니다…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>Copy this conversation</source>
        <translation>이 대화 복사</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Delete all kept conversations?</source>
        <translation>보관된 대화를 모두 삭제할까요?</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>모두 삭제</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>모두 삭제…</translation>
    </message>
    <message>
        <source>Delete this conversation?</source>
        <translation>이 대화를 삭제할까요?</translation>
    </message>
    <message>
        <source>Delete this conversation…</source>
        <translation>이 대화 삭제…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>삭제…</translation>
    </message>
    <message>
        <source>History – vibeassist</source>
        <translation>기록 – vibeassist</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>유지</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>대화 보관</translation>
    </message>
    <message>
        <source>None of them can be brought back.</source>
        <translation>어느 것도 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>찾은 것이 없습니다.</translation>
    </message>
    <message>
        <source>Save this conversation…</source>
        <translation>이 대화 저장…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장됨</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Search in what was said</source>
        <translation>나눈 말에서 검색</translation>
    </message>
    <message>
        <source>Summarise this conversation</source>
        <translation>이 대화 요약하기</translation>
    </message>
    <message>
        <source>Summarised</source>
        <translation>요약했습니다</translation>
    </message>
    <message>
        <source>There are no kept conversations.</source>
        <translation>보관된 대화가 없습니다.</translation>
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
        <translation>데스크톱의 키 설정</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>Any desktop can start a conversation by a command.</source>
        <translation>어느 데스크톱에서나 명령으로 대화를 시작할 수 있습니다.</translation>
    </message>
    <message>
        <source>Click, then press the keys.</source>
        <translation>클릭한 다음 키를 누르세요.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>데스크톱</translation>
    </message>
    <message>
        <source>Go back to the usual key</source>
        <translation>기본 키로 되돌리기</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation>누르고 말하기</translation>
    </message>
    <message>
        <source>Hold to talk, tap to start or end</source>
        <translation>누르고 말하기, 짧게 눌러 시작·끝내기</translation>
    </message>
    <message>
        <source>Hotkey</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>키를 누르세요</translation>
    </message>
    <message>
        <source>Reaches the assistant from anywhere.</source>
        <translation>어디서나 어시스턴트를 부릅니다.</translation>
    </message>
    <message>
        <source>Tap to start or end</source>
        <translation>짧게 눌러 시작·끝내기</translation>
    </message>
    <message>
        <source>The hotkey works.</source>
        <translation>단축키가 작동합니다.</translation>
    </message>
    <message>
        <source>There is no hotkey.</source>
        <translation>단축키가 없습니다.</translation>
    </message>
    <message>
        <source>Use a hotkey</source>
        <translation>단축키 사용</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>기본값</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>동작</translation>
    </message>
    <message>
        <source>What to copy</source>
        <translation>복사할 내용</translation>
    </message>
    <message>
        <source>{keys} is yours.</source>
        <translation>{keys}을(를) 쓸 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Instance</name>
    <message>
        <source>End that process and start again.</source>
        <translation>그 프로세스를 종료하고 다시 시작하세요.</translation>
    </message>
    <message>
        <source>It must be yours, and yours alone.</source>
        <translation>나만 쓸 수 있는 폴더여야 합니다.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used for messages to this program.</source>
        <translation>{folder} 폴더는 이 프로그램에 메시지를 전하는 데 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>vibeassist is already running (process {pid}) but does not answer.</source>
        <translation>vibeassist가 이미 실행 중이지만(프로세스 {pid}) 응답하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Assistant</source>
        <translation>어시스턴트</translation>
    </message>
    <message>
        <source>Conversation with {title}, {time}</source>
        <translation>{title}와(과)의 대화, {time}</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>연습</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>The conversation has ended.</source>
        <translation>대화가 끝났습니다.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>나</translation>
    </message>
    <message>
        <source>not heard</source>
        <translation>못 들은 부분</translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>It works: a conversation has begun.</source>
        <translation>성공입니다: 대화가 시작되었습니다.</translation>
    </message>
    <message>
        <source>Or hold it while you talk.</source>
        <translation>또는 말하는 동안 누르고 있으세요.</translation>
    </message>
    <message>
        <source>Talk from anywhere</source>
        <translation>어디서나 말하기</translation>
    </message>
    <message>
        <source>The hotkey</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>The icon is in your panel: everything is in its menu.</source>
        <translation>아이콘이 패널에 있습니다: 모든 기능이 메뉴에 있습니다.</translation>
    </message>
    <message>
        <source>There is no hotkey.</source>
        <translation>단축키가 없습니다.</translation>
    </message>
    <message>
        <source>This key starts a conversation, whatever you are doing.</source>
        <translation>무엇을 하고 있든 이 키로 대화를 시작할 수 있습니다.</translation>
    </message>
    <message>
        <source>Try it: tap it to start, and tap it again to end.</source>
        <translation>해 보세요: 짧게 눌러 시작하고, 다시 눌러 끝냅니다.</translation>
    </message>
    <message>
        <source>{keys} is yours.</source>
        <translation>{keys}을(를) 쓸 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>Microphone level</source>
        <translation>마이크 레벨</translation>
    </message>
    <message>
        <source>good</source>
        <translation>좋음</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>작음</translation>
    </message>
</context>
<context>
    <name>MicrophoneButton</name>
    <message>
        <source>Mute the microphone</source>
        <translation>마이크 음소거</translation>
    </message>
    <message>
        <source>Open the microphone</source>
        <translation>마이크 켜기</translation>
    </message>
</context>
<context>
    <name>Motion</name>
    <message>
        <source>State and levels</source>
        <translation>상태와 레벨</translation>
    </message>
</context>
<context>
    <name>Persona</name>
    <message>
        <source>Calm stories, in which you decide what happens.</source>
        <translation>차분한 이야기. 다음 전개는 내가 정합니다.</translation>
    </message>
    <message>
        <source>Concise</source>
        <translation>간결하게</translation>
    </message>
    <message>
        <source>Everyday talk in the language you learn.</source>
        <translation>배우는 언어로 일상 대화를 나눕니다.</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>통역사</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>면접관</translation>
    </message>
    <message>
        <source>Language partner</source>
        <translation>언어 파트너</translation>
    </message>
    <message>
        <source>Listens, and asks one good question at a time.</source>
        <translation>들어 주고, 좋은 질문을 하나씩 합니다.</translation>
    </message>
    <message>
        <source>Practises a job interview with you.</source>
        <translation>취업 면접을 함께 연습합니다.</translation>
    </message>
    <message>
        <source>Says in one language what it hears in another.</source>
        <translation>한 언어로 들은 것을 다른 언어로 말합니다.</translation>
    </message>
    <message>
        <source>Short answers, straight to the point.</source>
        <translation>짧고 핵심만 답합니다.</translation>
    </message>
    <message>
        <source>Sounding board</source>
        <translation>생각 파트너</translation>
    </message>
    <message>
        <source>Storyteller</source>
        <translation>이야기꾼</translation>
    </message>
</context>
<context>
    <name>PersonaEditor</name>
    <message>
        <source>A persona needs a name.</source>
        <translation>페르소나에는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>As set under Voice</source>
        <translation>‘음성’에서 정한 대로</translation>
    </message>
    <message>
        <source>As the model does</source>
        <translation>모델에 맡김</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>성격</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>유지</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Little</source>
        <translation>적게</translation>
    </message>
    <message>
        <source>Little stays with the likeliest words; much surprises more often.</source>
        <translation>‘적게’는 가장 그럴듯한 말을 고르고, ‘많이’는 뜻밖의 말이 늘어납니다.</translation>
    </message>
    <message>
        <source>Make this persona as it was at first</source>
        <translation>이 페르소나를 처음 상태로 되돌리기</translation>
    </message>
    <message>
        <source>Much</source>
        <translation>많이</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Remove the persona {name}?</source>
        <translation>페르소나 {name}을(를) 제거할까요?</translation>
    </message>
    <message>
        <source>Remove this persona…</source>
        <translation>이 페르소나 제거…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>제거…</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>This persona</source>
        <translation>이 페르소나</translation>
    </message>
    <message>
        <source>Variety of words</source>
        <translation>말의 다양성</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>음성</translation>
    </message>
    <message>
        <source>What the assistant is told about itself before the first word.</source>
        <translation>첫마디 전에 어시스턴트에게 알려 줄 역할입니다.</translation>
    </message>
    <message>
        <source>You are calm and brief, and you like a joke.</source>
        <translation>차분하고 간결하며 농담을 좋아합니다.</translation>
    </message>
</context>
<context>
    <name>PersonasPage</name>
    <message>
        <source>A persona is a character with a voice. The chosen one holds from the next conversation on; it can be changed in the menu of the icon, too.</source>
        <translation>페르소나는 음성을 가진 인물입니다. 선택한 페르소나는 다음 대화부터 적용되며, 아이콘 메뉴에서도 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Add a persona</source>
        <translation>페르소나 추가</translation>
    </message>
    <message>
        <source>As set under Voice.</source>
        <translation>‘음성’에서 정한 대로 따릅니다.</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>새 페르소나</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>페르소나</translation>
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
        <translation>대화</translation>
    </message>
</context>
<context>
    <name>PillPanel</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>End the conversation</source>
        <translation>대화 끝내기</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>연습</translation>
    </message>
    <message>
        <source>The assistant says</source>
        <translation>어시스턴트가 한 말</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>내가 한 말</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation><numerusform>대화 %n개</numerusform></translation>
    </message>
    <message>
        <source>All kept conversations are deleted.</source>
        <translation>보관된 대화를 모두 삭제했습니다.</translation>
    </message>
    <message>
        <source>As text, in a file on this computer that only you may read. Holds from the next conversation on; switched off, nothing more is written at once.</source>
        <translation>나만 읽을 수 있는 이 컴퓨터의 파일에 텍스트로 보관합니다. 다음 대화부터 적용되며, 끄면 바로 기록을 멈춥니다.</translation>
    </message>
    <message>
        <source>Delete all kept conversations?</source>
        <translation>보관된 대화를 모두 삭제할까요?</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>모두 삭제</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>모두 삭제…</translation>
    </message>
    <message>
        <source>Delete them after</source>
        <translation>삭제할 때까지</translation>
    </message>
    <message>
        <source>Delete what has been kept so far, too?</source>
        <translation>지금까지 보관한 것도 삭제할까요?</translation>
    </message>
    <message>
        <source>Delete what is kept</source>
        <translation>보관한 것 삭제</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Forget the number of the last conversation</source>
        <translation>지난 대화의 번호 지우기</translation>
    </message>
    <message>
        <source>Go on with the last conversation</source>
        <translation>지난 대화 이어 가기</translation>
    </message>
    <message>
        <source>History</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Holds at once, also for what is kept already.</source>
        <translation>바로 적용되며, 이미 보관된 것에도 해당합니다.</translation>
    </message>
    <message>
        <source>In practice nothing leaves this computer. Otherwise your voice goes to Gemini, or to the gateway, as long as the conversation lasts.</source>
        <translation>연습에서는 아무것도 이 컴퓨터를 벗어나지 않습니다. 그 외에는 대화하는 동안 목소리가 Gemini나 게이트웨이로 전송됩니다.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>It is forgotten.</source>
        <translation>지웠습니다.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>유지</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>대화 보관</translation>
    </message>
    <message>
        <source>Kept conversations</source>
        <translation>보관된 대화</translation>
    </message>
    <message>
        <source>Keys and tokens are in the system&apos;s keyring and in no file, log or report. vibeassist sends no statistics.</source>
        <translation>키와 토큰은 시스템 키링에만 있으며 어떤 파일, 로그, 보고서에도 없습니다. vibeassist는 통계를 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>사용 안 함</translation>
    </message>
    <message>
        <source>Nothing that was said is kept for it, only the number under which the server takes the conversation up again, for two hours. Holds at once.</source>
        <translation>말한 내용은 보관하지 않고, 서버가 대화를 다시 이어 갈 때 쓰는 번호만 두 시간 동안 보관합니다. 바로 적용됩니다.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Open the settings folder</source>
        <translation>설정 폴더 열기</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>개인정보</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Show the kept conversations</source>
        <translation>보관한 대화 보기</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>보기…</translation>
    </message>
    <message>
        <source>Sound is never written to disk. Captions are only where you keep conversations below, or save one yourself; otherwise they are forgotten when vibeassist ends.</source>
        <translation>소리는 디스크에 기록되지 않습니다. 자막은 아래에서 대화를 보관하거나 직접 저장할 때만 남으며, 그 외에는 vibeassist가 종료되면 지워집니다.</translation>
    </message>
    <message>
        <source>Summarise them when they end</source>
        <translation>끝나면 요약하기</translation>
    </message>
    <message>
        <source>The microphone is open only during a conversation, while you try it here, and where you have chosen it to stay open; the icon shows it.</source>
        <translation>마이크는 대화 중, 시험하는 동안, 그리고 열어 두기로 선택한 경우에만 열리며, 아이콘에 표시됩니다.</translation>
    </message>
    <message>
        <source>The number of the last conversation</source>
        <translation>지난 대화의 번호</translation>
    </message>
    <message>
        <source>The text of a kept conversation goes once more to where your voice went, and a title and a few points come back. Off: only when you ask for it in the history.</source>
        <translation>보관한 대화의 글을 음성을 보냈던 곳으로 한 번 더 보내고, 제목과 몇 가지 요점을 받습니다. 끄면 기록에서 요청할 때만 합니다.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>없습니다.</translation>
    </message>
    <message>
        <source>There was none.</source>
        <translation>없었습니다.</translation>
    </message>
    <message>
        <source>What else is kept</source>
        <translation>그 밖에 보관되는 것</translation>
    </message>
    <message>
        <source>What happens to your words</source>
        <translation>내 말은 어떻게 되나요</translation>
    </message>
    <message>
        <source>{file} cannot be deleted ({why}).</source>
        <translation>{file}을(를) 삭제할 수 없습니다({why}).</translation>
    </message>
</context>
<context>
    <name>SampleRow</name>
    <message>
        <source>Asking {voice}…</source>
        <translation>{voice}에 요청하는 중…</translation>
    </message>
    <message>
        <source>Connects for a moment and lets the voice say a sentence.</source>
        <translation>잠깐 연결해 그 음성으로 한 문장을 들려줍니다.</translation>
    </message>
    <message>
        <source>How it sounds</source>
        <translation>음성 들어 보기</translation>
    </message>
    <message>
        <source>Play a sample</source>
        <translation>샘플 재생</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Choose another folder.</source>
        <translation>다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>대화</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save the conversation</source>
        <translation>대화 저장</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>텍스트 (*.txt)</translation>
    </message>
    <message>
        <source>The conversation could not be saved as {file} ({why}).</source>
        <translation>대화를 {file}(으)로 저장하지 못했습니다({why}).</translation>
    </message>
</context>
<context>
    <name>SecretRow</name>
    <message>
        <source>Enter another one</source>
        <translation>다른 값 입력</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>It comes from {variable}.</source>
        <translation>{variable}에서 가져옵니다.</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>찾는 중…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Stored in this system&apos;s keyring. It is never shown.</source>
        <translation>이 시스템의 키링에 저장되어 있습니다. 절대 표시되지 않습니다.</translation>
    </message>
    <message>
        <source>This system has no keyring, so it is kept in memory until vibeassist ends.</source>
        <translation>이 시스템에는 키링이 없어서 vibeassist가 종료될 때까지 메모리에 보관합니다.</translation>
    </message>
    <message>
        <source>This system has no keyring: what you enter is kept in memory until vibeassist ends. GNOME Keyring, KWallet or KeePassXC would keep it.</source>
        <translation>이 시스템에는 키링이 없습니다. 입력한 값은 vibeassist가 종료될 때까지 메모리에 보관됩니다. GNOME Keyring, KWallet, KeePassXC가 있으면 저장할 수 있습니다.</translation>
    </message>
    <message>
        <source>Will be kept in this system&apos;s keyring, nowhere else.</source>
        <translation>이 시스템의 키링에만 저장됩니다.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>(no code)</source>
        <translation>(코드 없음)</translation>
    </message>
    <message>
        <source>A SOCKS proxy is set, and this program has nothing to speak to one with.</source>
        <translation>SOCKS 프록시가 설정되어 있지만 이 프로그램에는 통신할 수단이 없습니다.</translation>
    </message>
    <message>
        <source>Allow desktop apps in Settings, Privacy &amp; security, Microphone, and check that it is not muted in the sound settings.</source>
        <translation>설정, 개인 정보 및 보안, 마이크에서 데스크톱 앱을 허용하고, 소리 설정에서 음소거되지 않았는지 확인하세요.</translation>
    </message>
    <message>
        <source>Allow it in System Settings, Privacy &amp; Security, Microphone, and check that its input level is not at zero.</source>
        <translation>시스템 설정, 개인정보 보호 및 보안, 마이크에서 허용하고, 입력 레벨이 0이 아닌지 확인하세요.</translation>
    </message>
    <message>
        <source>Allow this program to use the microphone, and look for a mute switch on it.</source>
        <translation>이 프로그램의 마이크 사용을 허용하고, 마이크에 음소거 스위치가 있는지 살펴보세요.</translation>
    </message>
    <message>
        <source>Ask whoever administers this computer.</source>
        <translation>이 컴퓨터의 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>Ask whoever runs the gateway for a new credential.</source>
        <translation>게이트웨이 운영자에게 새 자격 증명을 요청하세요.</translation>
    </message>
    <message>
        <source>Ask whoever runs the gateway for a new one.</source>
        <translation>게이트웨이 운영자에게 새것을 요청하세요.</translation>
    </message>
    <message>
        <source>Ask whoever runs the gateway to allow it.</source>
        <translation>게이트웨이 운영자에게 허용을 요청하세요.</translation>
    </message>
    <message>
        <source>Check it at {1} and enter it with &apos;vibeassist key set&apos;.</source>
        <translation>{1}에서 확인하고 “vibeassist key set”으로 입력하세요.</translation>
    </message>
    <message>
        <source>Check that it is connected and that this program may use it.</source>
        <translation>연결되어 있고 이 프로그램이 사용할 수 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>Check that it is not muted, by a key or a switch on it or in the system&apos;s sound settings, and that a sandbox lets this program use it.</source>
        <translation>키나 스위치 또는 시스템 소리 설정에서 음소거되지 않았는지, 샌드박스가 이 프로그램의 사용을 허용하는지 확인하세요.</translation>
    </message>
    <message>
        <source>Check the HTTPS_PROXY variable or the system&apos;s proxy settings.</source>
        <translation>HTTPS_PROXY 변수나 시스템의 프록시 설정을 확인하세요.</translation>
    </message>
    <message>
        <source>Check the address (VIBEASSIST_LIVE_URL), or try again.</source>
        <translation>주소(VIBEASSIST_LIVE_URL)를 확인하거나 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Check the address and the port (VIBEASSIST_LIVE_URL).</source>
        <translation>주소와 포트(VIBEASSIST_LIVE_URL)를 확인하세요.</translation>
    </message>
    <message>
        <source>Check the address of the Live API (VIBEASSIST_LIVE_URL), or try again.</source>
        <translation>Live API 주소(VIBEASSIST_LIVE_URL)를 확인하거나 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Check the address of the Live API (VIBEASSIST_LIVE_URL).</source>
        <translation>Live API 주소(VIBEASSIST_LIVE_URL)를 확인하세요.</translation>
    </message>
    <message>
        <source>Check the address, and that the server runs.</source>
        <translation>주소와 서버가 실행 중인지 확인하세요.</translation>
    </message>
    <message>
        <source>Check the address; for an authority of your own set VIBEASSIST_CA_FILE.</source>
        <translation>주소를 확인하세요. 자체 인증 기관이라면 VIBEASSIST_CA_FILE을 설정하세요.</translation>
    </message>
    <message>
        <source>Check the address; if it is right, someone may be in between.</source>
        <translation>주소를 확인하세요. 주소가 맞다면 누군가 중간에 끼어 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>Check the functions&apos; parameters; they must be a JSON schema.</source>
        <translation>함수의 매개변수를 확인하세요. JSON 스키마여야 합니다.</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s address.</source>
        <translation>게이트웨이 주소를 확인하세요.</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s address. Without TLS, on this machine, it starts with http://.</source>
        <translation>게이트웨이 주소를 확인하세요. 이 컴퓨터에서 TLS 없이 쓸 때는 http://로 시작합니다.</translation>
    </message>
    <message>
        <source>Check the model and its settings; {1} may not take all of them.</source>
        <translation>모델과 그 설정을 확인하세요. {1}이(가) 일부를 받지 않을 수 있습니다.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>이름과 폴더를 확인하세요.</translation>
    </message>
    <message>
        <source>Check the network and connect again.</source>
        <translation>네트워크를 확인하고 다시 연결하세요.</translation>
    </message>
    <message>
        <source>Check the network and the address.</source>
        <translation>네트워크와 주소를 확인하세요.</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>네트워크를 확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Check the network connection and the spelling of the address.</source>
        <translation>네트워크 연결과 주소의 철자를 확인하세요.</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>네트워크 연결을 확인하세요.</translation>
    </message>
    <message>
        <source>Check the network, and whether a firewall or a proxy stands between.</source>
        <translation>네트워크와, 방화벽이나 프록시가 막고 있지 않은지 확인하세요.</translation>
    </message>
    <message>
        <source>Choose another device.</source>
        <translation>다른 장치를 선택하세요.</translation>
    </message>
    <message>
        <source>Choose another file for the speaker.</source>
        <translation>스피커용으로 다른 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose another model, for example {1}.</source>
        <translation>{1} 같은 다른 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose another model, voice or setting.</source>
        <translation>다른 모델, 음성 또는 설정을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose another name for --events; nothing was changed.</source>
        <translation>--events에 다른 이름을 선택하세요. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>다른 이름이나 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>다른 것을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose another place for --events.</source>
        <translation>--events에 다른 위치를 선택하세요.</translation>
    </message>
    <message>
        <source>Choose another voice, for example {1}.</source>
        <translation>{1} 같은 다른 음성을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose one between 1,000 and 768,000.</source>
        <translation>1,000에서 768,000 사이에서 선택하세요.</translation>
    </message>
    <message>
        <source>Choose one of these: {1}.</source>
        <translation>다음 중에서 선택하세요: {1}.</translation>
    </message>
    <message>
        <source>Choose other devices, or restart the computer&apos;s sound system.</source>
        <translation>다른 장치를 선택하거나 컴퓨터의 소리 시스템을 다시 시작하세요.</translation>
    </message>
    <message>
        <source>Choose other devices, or try again.</source>
        <translation>다른 장치를 선택하거나 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Choose {1}, for example.</source>
        <translation>예를 들어 {1}을(를) 선택하세요.</translation>
    </message>
    <message>
        <source>Close other sessions and wait a little.</source>
        <translation>다른 세션을 닫고 잠시 기다리세요.</translation>
    </message>
    <message>
        <source>Close other sessions, wait a little, or look at the limits in Google AI Studio.</source>
        <translation>다른 세션을 닫거나, 잠시 기다리거나, Google AI Studio에서 한도를 확인하세요.</translation>
    </message>
    <message>
        <source>Close that program, or choose another device.</source>
        <translation>그 프로그램을 닫거나 다른 장치를 선택하세요.</translation>
    </message>
    <message>
        <source>Concise</source>
        <translation>간결하게</translation>
    </message>
    <message>
        <source>Connect a cable or a Wi-Fi; practice works without one.</source>
        <translation>케이블이나 Wi-Fi를 연결하세요. 연습은 네트워크 없이도 됩니다.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>다시 연결하세요.</translation>
    </message>
    <message>
        <source>Connect again; if it happens again, start a new conversation.</source>
        <translation>다시 연결하세요. 또 생기면 새 대화를 시작하세요.</translation>
    </message>
    <message>
        <source>Connect again; if it stays so, choose another model.</source>
        <translation>다시 연결하세요. 계속 그러면 다른 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>Connect again; this also happens in the middle of a function call.</source>
        <translation>다시 연결하세요. 함수 호출 중에도 생길 수 있습니다.</translation>
    </message>
    <message>
        <source>Connect first.</source>
        <translation>먼저 연결하세요.</translation>
    </message>
    <message>
        <source>Connect it again, or choose another device.</source>
        <translation>다시 연결하거나 다른 장치를 선택하세요.</translation>
    </message>
    <message>
        <source>Connect it, or choose another device.</source>
        <translation>연결하거나 다른 장치를 선택하세요.</translation>
    </message>
    <message>
        <source>Connect one, or name a sound file instead.</source>
        <translation>하나를 연결하거나 대신 소리 파일을 지정하세요.</translation>
    </message>
    <message>
        <source>Connect one; a sound file serves in its place: vibeassist talk --help.</source>
        <translation>하나를 연결하세요. 소리 파일로 대신할 수도 있습니다: vibeassist talk --help.</translation>
    </message>
    <message>
        <source>Connect to Gemini or to a gateway to hear the others.</source>
        <translation>다른 음성을 들으려면 Gemini나 게이트웨이에 연결하세요.</translation>
    </message>
    <message>
        <source>Connections go through the proxy {1}, which is tried below.</source>
        <translation>연결은 프록시 {1}을(를) 거치며, 아래에서 확인합니다.</translation>
    </message>
    <message>
        <source>Conversations with Gemini can be summarised.</source>
        <translation>Gemini와의 대화는 요약할 수 있습니다.</translation>
    </message>
    <message>
        <source>Copy it again, without quotes or line breaks.</source>
        <translation>따옴표나 줄바꿈 없이 다시 복사하세요.</translation>
    </message>
    <message>
        <source>Copy it once more, without spaces, and enter it with &apos;vibeassist key set&apos;.</source>
        <translation>공백 없이 다시 복사해 “vibeassist key set”으로 입력하세요.</translation>
    </message>
    <message>
        <source>Disconnect and connect it again, or choose another one.</source>
        <translation>뺐다가 다시 연결하거나 다른 것을 선택하세요.</translation>
    </message>
    <message>
        <source>End another conversation, or: wait a little and connect again.</source>
        <translation>다른 대화를 끝내거나, 잠시 기다린 뒤 다시 연결하세요.</translation>
    </message>
    <message>
        <source>Enter one with &apos;vibeassist key set&apos;.</source>
        <translation>“vibeassist key set”으로 입력하세요.</translation>
    </message>
    <message>
        <source>Enter the address where the Live API really is.</source>
        <translation>Live API가 실제로 있는 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>Free some space or give yourself the right to write there.</source>
        <translation>공간을 확보하거나 그곳에 쓸 권한을 주세요.</translation>
    </message>
    <message>
        <source>Free some space, give yourself the right to it, or delete the history.</source>
        <translation>공간을 확보하거나, 권한을 주거나, 기록을 삭제하세요.</translation>
    </message>
    <message>
        <source>Gemini answers: a session was opened and closed ({1} s).</source>
        <translation>Gemini가 응답합니다: 세션을 열고 닫았습니다({1}초).</translation>
    </message>
    <message>
        <source>Give it like https://gateway.example.com or gateway.example.com:8443.</source>
        <translation>https://gateway.example.com 또는 gateway.example.com:8443처럼 쓰세요.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or set VIBEASSIST_CONFIG_DIR.</source>
        <translation>읽을 권한을 주거나 VIBEASSIST_CONFIG_DIR을 설정하세요.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there.</source>
        <translation>그곳에 쓸 권한을 주세요.</translation>
    </message>
    <message>
        <source>Go back to the default settings of {1}, or choose another model.</source>
        <translation>{1}의 기본 설정으로 되돌리거나 다른 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>Go on there, or start a new conversation.</source>
        <translation>그쪽에서 계속하거나 새 대화를 시작하세요.</translation>
    </message>
    <message>
        <source>Go on tomorrow, or ask whoever runs the gateway for more.</source>
        <translation>내일 계속하거나 게이트웨이 운영자에게 더 요청하세요.</translation>
    </message>
    <message>
        <source>Google does not offer the Live API where you are.</source>
        <translation>Google은 이 지역에서 Live API를 제공하지 않습니다.</translation>
    </message>
    <message>
        <source>Google has blocked this API key because it was found in public.</source>
        <translation>이 API 키가 공개된 곳에서 발견되어 Google이 차단했습니다.</translation>
    </message>
    <message>
        <source>Google wants the billing of this key&apos;s project to be looked at {1}.</source>
        <translation>Google이 이 키의 프로젝트 결제를 확인하라고 합니다{1}.</translation>
    </message>
    <message>
        <source>Headphones help, or a softer loudspeaker.</source>
        <translation>헤드폰을 쓰거나 스피커 소리를 줄이면 좋습니다.</translation>
    </message>
    <message>
        <source>Headphones help.</source>
        <translation>헤드폰을 쓰면 좋습니다.</translation>
    </message>
    <message>
        <source>If the server is your own, name its CA in VIBEASSIST_CA_FILE; if this machine has no certificates at all, install ca-certificates; else someone may be in between.</source>
        <translation>자신의 서버라면 VIBEASSIST_CA_FILE에 CA를 지정하세요. 이 컴퓨터에 인증서가 전혀 없다면 ca-certificates를 설치하세요. 둘 다 아니면 누군가 중간에 끼어 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>Install it: &quot;sudo apt install libportaudio2&quot; (Debian, Ubuntu) or your system&apos;s.</source>
        <translation>설치하세요: “sudo apt install libportaudio2”(Debian, Ubuntu) 또는 시스템에 맞는 패키지.</translation>
    </message>
    <message>
        <source>Install its certificate in the system, or name its file in VIBEASSIST_CA_FILE; your company&apos;s support has it. If nobody should, use another network.</source>
        <translation>그 인증서를 시스템에 설치하거나 VIBEASSIST_CA_FILE에 파일을 지정하세요. 회사 지원팀에 있습니다. 아무도 보면 안 된다면 다른 네트워크를 쓰세요.</translation>
    </message>
    <message>
        <source>Install python-socks, or set HTTPS_PROXY to an HTTP proxy.</source>
        <translation>python-socks를 설치하거나 HTTPS_PROXY를 HTTP 프록시로 설정하세요.</translation>
    </message>
    <message>
        <source>Install the Python package &quot;sounddevice&quot; again: it brings PortAudio along.</source>
        <translation>Python 패키지 “sounddevice”를 다시 설치하세요: PortAudio가 함께 들어 있습니다.</translation>
    </message>
    <message>
        <source>Install vibeassist again.</source>
        <translation>vibeassist를 다시 설치하세요.</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>통역사</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>면접관</translation>
    </message>
    <message>
        <source>It should look like https://host or https://host:port (VIBEASSIST_LIVE_URL).</source>
        <translation>https://host 또는 https://host:port 형식이어야 합니다(VIBEASSIST_LIVE_URL).</translation>
    </message>
    <message>
        <source>It should look like https://host or https://host:port.</source>
        <translation>https://host 또는 https://host:port 형식이어야 합니다.</translation>
    </message>
    <message>
        <source>Its text goes only where its sound went: set that connection again.</source>
        <translation>글은 소리를 보냈던 곳으로만 보냅니다. 그 연결을 다시 설정하세요.</translation>
    </message>
    <message>
        <source>Language partner</source>
        <translation>언어 파트너</translation>
    </message>
    <message>
        <source>Leave out any name, password, token or query: the token is given separately.</source>
        <translation>이름, 비밀번호, 토큰, 쿼리는 빼세요: 토큰은 따로 입력합니다.</translation>
    </message>
    <message>
        <source>Look at the project&apos;s billing in Google AI Studio.</source>
        <translation>Google AI Studio에서 프로젝트의 결제를 확인하세요.</translation>
    </message>
    <message>
        <source>Lower its level in the system&apos;s sound settings, or move away a little.</source>
        <translation>시스템 소리 설정에서 레벨을 낮추거나 조금 떨어지세요.</translation>
    </message>
    <message>
        <source>Make a new one at {1} and enter it with &apos;vibeassist key set&apos;.</source>
        <translation>{1}에서 새로 만들어 “vibeassist key set”으로 입력하세요.</translation>
    </message>
    <message>
        <source>Microphones: {1}, loudspeakers: {2}.</source>
        <translation>마이크: {1}, 스피커: {2}.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>파일을 지정하세요.</translation>
    </message>
    <message>
        <source>Name one: vibeassist talk --gateway https://your.gateway</source>
        <translation>하나를 지정하세요: vibeassist talk --gateway https://your.gateway</translation>
    </message>
    <message>
        <source>Name the file {1}.</source>
        <translation>파일 이름을 {1}(으)로 하세요.</translation>
    </message>
    <message>
        <source>No connection to {1} could be made.</source>
        <translation>{1}에 연결하지 못했습니다.</translation>
    </message>
    <message>
        <source>No gateway is set.</source>
        <translation>게이트웨이가 설정되지 않았습니다.</translation>
    </message>
    <message>
        <source>No key is stored; practice and gateways need none.</source>
        <translation>저장된 키가 없습니다. 연습과 게이트웨이에는 필요 없습니다.</translation>
    </message>
    <message>
        <source>No model is chosen.</source>
        <translation>모델을 선택하지 않았습니다.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>남은 공간이 없습니다</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>파일이나 폴더가 없습니다</translation>
    </message>
    <message>
        <source>No summary was written.</source>
        <translation>요약이 작성되지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing answers at {1}.</source>
        <translation>{1}에서 아무 응답이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing is kept of this conversation.</source>
        <translation>이 대화에서 보관한 것이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was heard from the gateway {1} for {2} seconds.</source>
        <translation>게이트웨이 {1}에서 {2}초 동안 아무것도 오지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing was heard from {1} for {2} seconds.</source>
        <translation>{1}에서 {2}초 동안 아무것도 오지 않았습니다.</translation>
    </message>
    <message>
        <source>On GNOME the extension &quot;AppIndicator and KStatusNotifierItem Support&quot; adds them.</source>
        <translation>GNOME에서는 확장 “AppIndicator and KStatusNotifierItem Support”로 표시할 수 있습니다.</translation>
    </message>
    <message>
        <source>One can be taken up for two hours, with the same key and model.</source>
        <translation>같은 키와 모델이면 두 시간 동안 대화를 이어 갈 수 있습니다.</translation>
    </message>
    <message>
        <source>Paste it again.</source>
        <translation>다시 붙여 넣으세요.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>권한이 없습니다</translation>
    </message>
    <message>
        <source>Point VIBEASSIST_CA_FILE at a PEM file with a CA certificate, or unset it.</source>
        <translation>VIBEASSIST_CA_FILE에 CA 인증서가 든 PEM 파일을 지정하거나 설정을 해제하세요.</translation>
    </message>
    <message>
        <source>PortAudio, which microphones and loudspeakers need, is not installed.</source>
        <translation>마이크와 스피커에 필요한 PortAudio가 설치되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Practice has one voice of its own.</source>
        <translation>연습에는 자체 음성이 있습니다.</translation>
    </message>
    <message>
        <source>Practice stays on this computer, and nobody here can write a summary.</source>
        <translation>연습은 이 컴퓨터 안에만 머물며, 여기에는 요약을 쓸 상대가 없습니다.</translation>
    </message>
    <message>
        <source>Put them into the HTTPS_PROXY variable, or ask whoever runs the network.</source>
        <translation>HTTPS_PROXY 변수에 넣거나 네트워크 운영자에게 문의하세요.</translation>
    </message>
    <message>
        <source>Raise its level in the system&apos;s sound settings, or come closer.</source>
        <translation>시스템 소리 설정에서 레벨을 높이거나 가까이 오세요.</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>읽기 전용 파일 시스템입니다</translation>
    </message>
    <message>
        <source>Record or copy it again.</source>
        <translation>다시 녹음하거나 복사하세요.</translation>
    </message>
    <message>
        <source>Register again.</source>
        <translation>다시 등록하세요.</translation>
    </message>
    <message>
        <source>Run &apos;vibeassist emulator --practice&apos; to see why.</source>
        <translation>이유를 보려면 “vibeassist emulator --practice”를 실행하세요.</translation>
    </message>
    <message>
        <source>Send at the pace of the microphone.</source>
        <translation>마이크 속도에 맞춰 보내세요.</translation>
    </message>
    <message>
        <source>Set VIBEASSIST_DATA_DIR to a folder that you may write to.</source>
        <translation>VIBEASSIST_DATA_DIR을 쓸 수 있는 폴더로 설정하세요.</translation>
    </message>
    <message>
        <source>Set again what you miss.</source>
        <translation>빠진 것을 다시 설정하세요.</translation>
    </message>
    <message>
        <source>Set it in the system&apos;s settings, and have it set by the network: with a wrong clock secure connections and tokens are refused.</source>
        <translation>시스템 설정에서 시간을 맞추고 네트워크로 자동 설정하세요: 시계가 틀리면 보안 연결과 토큰이 거부됩니다.</translation>
    </message>
    <message>
        <source>Set {1} in the environment, or start a secret service (GNOME Keyring, KWallet, KeePassXC).</source>
        <translation>환경 변수 {1}을(를) 설정하거나 비밀 저장 서비스(GNOME Keyring, KWallet, KeePassXC)를 시작하세요.</translation>
    </message>
    <message>
        <source>Set {1}, or start a secret service (GNOME Keyring, KWallet, KeePassXC).</source>
        <translation>{1}을(를) 설정하거나 비밀 저장 서비스(GNOME Keyring, KWallet, KeePassXC)를 시작하세요.</translation>
    </message>
    <message>
        <source>Several loudspeakers are named like &quot;{1}&quot;.</source>
        <translation>“{1}”와(과) 비슷한 이름의 스피커가 여러 개 있습니다.</translation>
    </message>
    <message>
        <source>Several microphones are named like &quot;{1}&quot;.</source>
        <translation>“{1}”와(과) 비슷한 이름의 마이크가 여러 개 있습니다.</translation>
    </message>
    <message>
        <source>Sound is written as WAV only, not as {1}.</source>
        <translation>소리는 WAV로만 기록되며 {1}(으)로는 안 됩니다.</translation>
    </message>
    <message>
        <source>Sounding board</source>
        <translation>생각 파트너</translation>
    </message>
    <message>
        <source>Speak closer to it, turn its level up in the system&apos;s sound settings, or choose another one.</source>
        <translation>더 가까이서 말하거나, 시스템 소리 설정에서 레벨을 높이거나, 다른 것을 선택하세요.</translation>
    </message>
    <message>
        <source>Start a new conversation.</source>
        <translation>새 대화를 시작하세요.</translation>
    </message>
    <message>
        <source>Start a new one.</source>
        <translation>새 대화를 시작하세요.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>다시 시작하세요.</translation>
    </message>
    <message>
        <source>Start another one.</source>
        <translation>다른 대화를 시작하세요.</translation>
    </message>
    <message>
        <source>Start at login cannot be changed: {1} ({2}).</source>
        <translation>로그인할 때 시작을 바꿀 수 없습니다: {1}({2}).</translation>
    </message>
    <message>
        <source>Store it with &apos;vibeassist key set --gateway {1}&apos;, or set {2}.</source>
        <translation>“vibeassist key set --gateway {1}”(으)로 저장하거나 {2}을(를) 설정하세요.</translation>
    </message>
    <message>
        <source>Store one with &apos;vibeassist key set&apos;, or set {1}; &apos;vibeassist talk --practice&apos; needs none.</source>
        <translation>“vibeassist key set”으로 저장하거나 {1}을(를) 설정하세요. “vibeassist talk --practice”에는 필요 없습니다.</translation>
    </message>
    <message>
        <source>Storyteller</source>
        <translation>이야기꾼</translation>
    </message>
    <message>
        <source>Take off its restrictions, or use a key made at {1}.</source>
        <translation>제한을 풀거나 {1}에서 만든 키를 쓰세요.</translation>
    </message>
    <message>
        <source>Tell whoever runs the gateway; nothing on this machine is wrong.</source>
        <translation>게이트웨이 운영자에게 알리세요. 이 컴퓨터에는 문제가 없습니다.</translation>
    </message>
    <message>
        <source>The API key has characters in it that no key has.</source>
        <translation>API 키에 쓸 수 없는 문자가 있습니다.</translation>
    </message>
    <message>
        <source>The API key is not valid.</source>
        <translation>API 키가 올바르지 않습니다.</translation>
    </message>
    <message>
        <source>The API key or token has expired.</source>
        <translation>API 키 또는 토큰이 만료되었습니다.</translation>
    </message>
    <message>
        <source>The CA file {1} cannot be read ({2}).</source>
        <translation>CA 파일 {1}을(를) 읽을 수 없습니다({2}).</translation>
    </message>
    <message>
        <source>The CA file {1} holds a certificate that cannot be read.</source>
        <translation>CA 파일 {1}에 읽을 수 없는 인증서가 있습니다.</translation>
    </message>
    <message>
        <source>The CA file {1} holds no certificate.</source>
        <translation>CA 파일 {1}에 인증서가 없습니다.</translation>
    </message>
    <message>
        <source>The CA file {1} is not a PEM file.</source>
        <translation>CA 파일 {1}은(는) PEM 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>The Live API had a fault of its own {1}.</source>
        <translation>Live API 자체에 장애가 있었습니다{1}.</translation>
    </message>
    <message>
        <source>The Live API has a fault of its own and could not begin {1}.</source>
        <translation>Live API 자체에 장애가 있어 시작하지 못했습니다{1}.</translation>
    </message>
    <message>
        <source>The address of the Live API is not valid.</source>
        <translation>Live API 주소가 올바르지 않습니다.</translation>
    </message>
    <message>
        <source>The address of {1} cannot be found.</source>
        <translation>{1}의 주소를 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>The address of {1} has more in it than a host and a path.</source>
        <translation>{1}의 주소에 호스트와 경로 외의 것이 있습니다.</translation>
    </message>
    <message>
        <source>The assistant&apos;s voice cannot be kept out of the microphone here: while it speaks, you are heard only if you are clearly louder.</source>
        <translation>여기서는 어시스턴트의 목소리를 마이크에서 제거할 수 없습니다: 어시스턴트가 말하는 동안에는 뚜렷이 더 크게 말해야 들립니다.</translation>
    </message>
    <message>
        <source>The certificate of {1} is not trusted ({2}).</source>
        <translation>{1}의 인증서를 신뢰할 수 없습니다({2}).</translation>
    </message>
    <message>
        <source>The certificate of {1} was made for another host.</source>
        <translation>{1}의 인증서는 다른 호스트용입니다.</translation>
    </message>
    <message>
        <source>The clock is right.</source>
        <translation>시계가 맞습니다.</translation>
    </message>
    <message>
        <source>The connection broke off without a word ({1}).</source>
        <translation>연결이 아무 말 없이 끊어졌습니다({1}).</translation>
    </message>
    <message>
        <source>The connection did not come back within {1} minutes. {2}</source>
        <translation>연결이 {1}분 안에 돌아오지 않았습니다. {2}</translation>
    </message>
    <message>
        <source>The connection did not come back within {1} seconds. {2}</source>
        <translation>연결이 {1}초 안에 돌아오지 않았습니다. {2}</translation>
    </message>
    <message>
        <source>The connection ended {1}.</source>
        <translation>연결이 끝났습니다{1}.</translation>
    </message>
    <message>
        <source>The connection ended.</source>
        <translation>연결이 끝났습니다.</translation>
    </message>
    <message>
        <source>The connection is gone.</source>
        <translation>연결이 사라졌습니다.</translation>
    </message>
    <message>
        <source>The connection is renewed.</source>
        <translation>연결을 새로 고치고 있습니다.</translation>
    </message>
    <message>
        <source>The connection timed out.</source>
        <translation>연결 시간이 초과되었습니다.</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: Google or the gateway failed ({1}).</source>
        <translation>게이트웨이와의 연결이 끝났습니다: Google 또는 게이트웨이에 장애가 생겼습니다({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: Google refuses what it was sent ({1}).</source>
        <translation>게이트웨이와의 연결이 끝났습니다: 보낸 내용을 Google이 거부했습니다({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: Google&apos;s policy refuses it ({1}).</source>
        <translation>게이트웨이와의 연결이 끝났습니다: Google 정책에 따라 거부되었습니다({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: a message is above the limit ({1}).</source>
        <translation>게이트웨이와의 연결이 끝났습니다: 메시지가 한도를 넘었습니다({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: one side goes away ({1}).</source>
        <translation>게이트웨이와의 연결이 끝났습니다: 한쪽이 떠났습니다({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the WebSocket framing is broken ({1}).</source>
        <translation>게이트웨이와의 연결이 끝났습니다: WebSocket 프레임이 손상되었습니다({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the connection was cut ({1}).</source>
        <translation>게이트웨이와의 연결이 끝났습니다: 연결이 끊겼습니다({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the conversation goes on elsewhere ({1}).</source>
        <translation>게이트웨이와의 연결이 끝났습니다: 대화가 다른 곳에서 이어집니다({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the conversation is over ({1}).</source>
        <translation>게이트웨이와의 연결이 끝났습니다: 대화가 끝났습니다({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the gateway cannot reach Google ({1}).</source>
        <translation>게이트웨이와의 연결이 끝났습니다: 게이트웨이가 Google에 연결할 수 없습니다({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the gateway closed it ({1}).</source>
        <translation>게이트웨이와의 연결이 끝났습니다: 게이트웨이가 연결을 닫았습니다({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the gateway restarts ({1}).</source>
        <translation>게이트웨이와의 연결이 끝났습니다: 게이트웨이가 다시 시작합니다({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the gateway&apos;s rules forbid it ({1}).</source>
        <translation>게이트웨이와의 연결이 끝났습니다: 게이트웨이 규칙에 어긋납니다({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the session has reached its length ({1}).</source>
        <translation>게이트웨이와의 연결이 끝났습니다: 세션이 최대 시간에 이르렀습니다({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the setup cannot be read or used ({1}).</source>
        <translation>게이트웨이와의 연결이 끝났습니다: 초기 설정을 읽거나 쓸 수 없습니다({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the setup took too long ({1}).</source>
        <translation>게이트웨이와의 연결이 끝났습니다: 초기 설정이 너무 오래 걸렸습니다({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the token is no longer valid ({1}).</source>
        <translation>게이트웨이와의 연결이 끝났습니다: 토큰이 더 이상 유효하지 않습니다({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the user&apos;s limit is reached ({1}).</source>
        <translation>게이트웨이와의 연결이 끝났습니다: 내 한도에 이르렀습니다({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: there is no room at the moment ({1}).</source>
        <translation>게이트웨이와의 연결이 끝났습니다: 지금은 자리가 없습니다({1}).</translation>
    </message>
    <message>
        <source>The connection to the gateway is gone.</source>
        <translation>게이트웨이와의 연결이 사라졌습니다.</translation>
    </message>
    <message>
        <source>The conversation is over.</source>
        <translation>대화가 끝났습니다.</translation>
    </message>
    <message>
        <source>The devices cannot be opened: {1}.</source>
        <translation>장치를 열 수 없습니다: {1}.</translation>
    </message>
    <message>
        <source>The devices have changed.</source>
        <translation>장치가 바뀌었습니다.</translation>
    </message>
    <message>
        <source>The echo is cancelled again.</source>
        <translation>에코가 다시 제거되고 있습니다.</translation>
    </message>
    <message>
        <source>The echo is hardly cancelled: headphones would help.</source>
        <translation>에코가 거의 제거되지 않습니다: 헤드폰을 쓰면 좋습니다.</translation>
    </message>
    <message>
        <source>The events file {1} cannot be written ({2}).</source>
        <translation>이벤트 파일 {1}에 쓸 수 없습니다({2}).</translation>
    </message>
    <message>
        <source>The events file {1} is not complete ({2}).</source>
        <translation>이벤트 파일 {1}이(가) 완전하지 않습니다({2}).</translation>
    </message>
    <message>
        <source>The file {1}, which belongs to vibeassist, is missing ({2}).</source>
        <translation>vibeassist에 속한 파일 {1}이(가) 없습니다({2}).</translation>
    </message>
    <message>
        <source>The folder {1} cannot be made ({2}).</source>
        <translation>폴더 {1}을(를) 만들 수 없습니다({2}).</translation>
    </message>
    <message>
        <source>The gateway answers: a session was opened and closed ({1} s).</source>
        <translation>게이트웨이가 응답합니다: 세션을 열고 닫았습니다({1}초).</translation>
    </message>
    <message>
        <source>The gateway did not confirm the setup within {1} s.</source>
        <translation>게이트웨이가 {1}초 안에 초기 설정을 확인하지 않았습니다.</translation>
    </message>
    <message>
        <source>The gateway says: Google ended the session.</source>
        <translation>게이트웨이 알림: Google이 세션을 끝냈습니다.</translation>
    </message>
    <message>
        <source>The gateway says: Google refuses the gateway&apos;s key.</source>
        <translation>게이트웨이 알림: Google이 게이트웨이의 키를 거부합니다.</translation>
    </message>
    <message>
        <source>The gateway says: a fault in the gateway itself.</source>
        <translation>게이트웨이 알림: 게이트웨이 자체의 장애입니다.</translation>
    </message>
    <message>
        <source>The gateway says: another connection carries the conversation on.</source>
        <translation>게이트웨이 알림: 다른 연결이 대화를 이어 갑니다.</translation>
    </message>
    <message>
        <source>The gateway says: more messages or bytes than the gateway takes.</source>
        <translation>게이트웨이 알림: 메시지나 바이트가 게이트웨이의 한도를 넘습니다.</translation>
    </message>
    <message>
        <source>The gateway says: no setup, or none confirmed, in time.</source>
        <translation>게이트웨이 알림: 초기 설정이 없거나 제때 확인되지 않았습니다.</translation>
    </message>
    <message>
        <source>The gateway says: the gateway cannot reach Google.</source>
        <translation>게이트웨이 알림: 게이트웨이가 Google에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>The gateway says: the gateway is stopping.</source>
        <translation>게이트웨이 알림: 게이트웨이가 멈추고 있습니다.</translation>
    </message>
    <message>
        <source>The gateway says: the gateway&apos;s rules forbid this model, voice or tool.</source>
        <translation>게이트웨이 알림: 게이트웨이 규칙에서 이 모델, 음성 또는 도구를 금지합니다.</translation>
    </message>
    <message>
        <source>The gateway says: the handle is not accepted.</source>
        <translation>게이트웨이 알림: 재개 핸들을 받지 않습니다.</translation>
    </message>
    <message>
        <source>The gateway says: the longest session is over.</source>
        <translation>게이트웨이 알림: 세션의 최대 시간이 지났습니다.</translation>
    </message>
    <message>
        <source>The gateway says: the quota of the gateway&apos;s key is used up.</source>
        <translation>게이트웨이 알림: 게이트웨이 키의 할당량을 다 썼습니다.</translation>
    </message>
    <message>
        <source>The gateway says: the setup is not accepted.</source>
        <translation>게이트웨이 알림: 초기 설정을 받지 않습니다.</translation>
    </message>
    <message>
        <source>The gateway says: the token or its credential was revoked.</source>
        <translation>게이트웨이 알림: 토큰이나 자격 증명이 취소되었습니다.</translation>
    </message>
    <message>
        <source>The gateway says: the token&apos;s time is over.</source>
        <translation>게이트웨이 알림: 토큰의 시간이 끝났습니다.</translation>
    </message>
    <message>
        <source>The gateway says: the user&apos;s minutes or tokens of the day are used up (an estimate).</source>
        <translation>게이트웨이 알림: 오늘의 사용 시간이나 토큰을 다 썼습니다(추정).</translation>
    </message>
    <message>
        <source>The gateway {1} does not accept the enrolment credential.</source>
        <translation>게이트웨이 {1}이(가) 등록 코드를 받지 않습니다.</translation>
    </message>
    <message>
        <source>The gateway {1} does not accept the token.</source>
        <translation>게이트웨이 {1}이(가) 토큰을 받지 않습니다.</translation>
    </message>
    <message>
        <source>The gateway {1} has no room for another conversation, or for one of yours.</source>
        <translation>게이트웨이 {1}에 대화를 더 받을 자리, 또는 내 대화를 더 받을 자리가 없습니다.</translation>
    </message>
    <message>
        <source>The gateway {1} has seen too many failed attempts from here.</source>
        <translation>게이트웨이 {1}에 이곳에서 실패한 시도가 너무 많습니다.</translation>
    </message>
    <message>
        <source>The gateway {1} is not ready (HTTP {2}).</source>
        <translation>게이트웨이 {1}이(가) 준비되지 않았습니다(HTTP {2}).</translation>
    </message>
    <message>
        <source>The gateway&apos;s address cannot be read.</source>
        <translation>게이트웨이 주소를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The gateway&apos;s address has no TLS, so the token would travel readable by anyone.</source>
        <translation>게이트웨이 주소에 TLS가 없어서 토큰을 누구나 읽을 수 있게 됩니다.</translation>
    </message>
    <message>
        <source>The gateway&apos;s address holds more than a host and a path.</source>
        <translation>게이트웨이 주소에 호스트와 경로 외의 것이 있습니다.</translation>
    </message>
    <message>
        <source>The history {1} cannot be used ({2}).</source>
        <translation>기록 {1}을(를) 쓸 수 없습니다({2}).</translation>
    </message>
    <message>
        <source>The history {1} was written by a newer vibeassist.</source>
        <translation>기록 {1}은(는) 더 새로운 vibeassist에서 만든 것입니다.</translation>
    </message>
    <message>
        <source>The hotkey is switched off.</source>
        <translation>단축키가 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>The key comes from {1}.</source>
        <translation>키를 {1}에서 가져옵니다.</translation>
    </message>
    <message>
        <source>The key has a space or a character that no key has.</source>
        <translation>키에 공백이나 쓸 수 없는 문자가 있습니다.</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>키가 비어 있습니다.</translation>
    </message>
    <message>
        <source>The key is in this system&apos;s keyring.</source>
        <translation>키가 이 시스템의 키링에 있습니다.</translation>
    </message>
    <message>
        <source>The key is kept in memory until the program ends.</source>
        <translation>키는 프로그램이 끝날 때까지 메모리에 보관됩니다.</translation>
    </message>
    <message>
        <source>The key {1} is free.</source>
        <translation>{1} 키를 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>The keyring did not answer within {1} seconds.</source>
        <translation>키링이 {1}초 안에 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>키링이 잠겨 있습니다.</translation>
    </message>
    <message>
        <source>The keyring refused ({1}).</source>
        <translation>키링이 거부했습니다({1}).</translation>
    </message>
    <message>
        <source>The loudspeaker &quot;{1}&quot; cannot be opened: {2}.</source>
        <translation>스피커 “{1}”을(를) 열 수 없습니다: {2}.</translation>
    </message>
    <message>
        <source>The loudspeaker &quot;{1}&quot; is gone.</source>
        <translation>스피커 “{1}”이(가) 사라졌습니다.</translation>
    </message>
    <message>
        <source>The loudspeaker &quot;{1}&quot; is in use by another program.</source>
        <translation>스피커 “{1}”을(를) 다른 프로그램이 사용 중입니다.</translation>
    </message>
    <message>
        <source>The loudspeaker &quot;{1}&quot; played it to the end.</source>
        <translation>스피커 “{1}”에서 끝까지 재생했습니다.</translation>
    </message>
    <message>
        <source>The loudspeaker &quot;{1}&quot; takes neither mono nor its own rate.</source>
        <translation>스피커 “{1}”은(는) 모노도 자체 샘플링 속도도 받지 않습니다.</translation>
    </message>
    <message>
        <source>The loudspeaker is gone.</source>
        <translation>스피커가 사라졌습니다.</translation>
    </message>
    <message>
        <source>The loudspeaker is louder than you are: turn it down a little.</source>
        <translation>스피커 소리가 내 목소리보다 큽니다: 조금 줄이세요.</translation>
    </message>
    <message>
        <source>The loudspeaker is not heard in the microphone: with headphones that is as it should be, and echo = &quot;off&quot; in [audio] makes barge-in fastest.</source>
        <translation>마이크에 스피커 소리가 들리지 않습니다: 헤드폰이라면 정상이며, [audio]의 echo = &quot;off&quot;로 끼어들기가 가장 빨라집니다.</translation>
    </message>
    <message>
        <source>The loudspeaker played it to the end.</source>
        <translation>스피커에서 끝까지 재생했습니다.</translation>
    </message>
    <message>
        <source>The loudspeaker takes the sound but does not play it.</source>
        <translation>스피커가 소리를 받지만 재생하지 않습니다.</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; cannot be opened: {2}.</source>
        <translation>마이크 “{1}”을(를) 열 수 없습니다: {2}.</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; delivers nothing but silence.</source>
        <translation>마이크 “{1}”에서 무음만 들어옵니다.</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; hears you too softly ({2} dBFS).</source>
        <translation>마이크 “{1}”에 들리는 목소리가 너무 작습니다({2} dBFS).</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; is gone.</source>
        <translation>마이크 “{1}”이(가) 사라졌습니다.</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; is in use by another program.</source>
        <translation>마이크 “{1}”을(를) 다른 프로그램이 사용 중입니다.</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; is open but delivers nothing.</source>
        <translation>마이크 “{1}”이(가) 열려 있지만 아무것도 들어오지 않습니다.</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; is set so high that your voice is distorted.</source>
        <translation>마이크 “{1}”의 레벨이 너무 높아 목소리가 일그러집니다.</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; takes neither mono nor its own rate.</source>
        <translation>마이크 “{1}”은(는) 모노도 자체 샘플링 속도도 받지 않습니다.</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; works and delivers sound ({2} dBFS).</source>
        <translation>마이크 “{1}”이(가) 작동하며 소리가 들어옵니다({2} dBFS).</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; works and hears you well ({2} dBFS).</source>
        <translation>마이크 “{1}”이(가) 작동하며 목소리가 잘 들립니다({2} dBFS).</translation>
    </message>
    <message>
        <source>The microphone gives nothing but silence.</source>
        <translation>마이크에서 무음만 들어옵니다.</translation>
    </message>
    <message>
        <source>The microphone gives nothing: allow this program to use it, and look for a mute switch.</source>
        <translation>마이크에서 아무것도 들어오지 않습니다: 이 프로그램의 사용을 허용하고 음소거 스위치를 살펴보세요.</translation>
    </message>
    <message>
        <source>The microphone hears you only faintly.</source>
        <translation>마이크에 목소리가 희미하게 들립니다.</translation>
    </message>
    <message>
        <source>The microphone is gone.</source>
        <translation>마이크가 사라졌습니다.</translation>
    </message>
    <message>
        <source>The microphone is overloaded by the loudspeaker: lower its level.</source>
        <translation>스피커 소리로 마이크가 과부하입니다: 레벨을 낮추세요.</translation>
    </message>
    <message>
        <source>The microphone is overloaded.</source>
        <translation>마이크가 과부하입니다.</translation>
    </message>
    <message>
        <source>The model {1} cannot be used: not a Live model of Google&apos;s.</source>
        <translation>모델 {1}을(를) 쓸 수 없습니다: Google의 Live 모델이 아닙니다.</translation>
    </message>
    <message>
        <source>The model {1} cannot be used: shut down on {2}.</source>
        <translation>모델 {1}을(를) 쓸 수 없습니다: {2}에 종료되었습니다.</translation>
    </message>
    <message>
        <source>The model {1} does not hold conversations.</source>
        <translation>모델 {1}은(는) 대화를 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>The network has changed.</source>
        <translation>네트워크가 바뀌었습니다.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy does not let a connection to {1} through.</source>
        <translation>네트워크 프록시가 {1}에 대한 연결을 막습니다.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy wants a name and a password (407).</source>
        <translation>네트워크 프록시가 이름과 비밀번호를 요구합니다(407).</translation>
    </message>
    <message>
        <source>The practice server answers: a session was opened and closed ({1} s).</source>
        <translation>연습 서버가 응답합니다: 세션을 열고 닫았습니다({1}초).</translation>
    </message>
    <message>
        <source>The practice server did not start ({1}).</source>
        <translation>연습 서버가 시작되지 않았습니다({1}).</translation>
    </message>
    <message>
        <source>The room is loud: move the microphone closer, or away from the noise.</source>
        <translation>방이 시끄럽습니다: 마이크를 가까이 두거나 소음에서 떨어뜨리세요.</translation>
    </message>
    <message>
        <source>The server broke the conversation off {1}.</source>
        <translation>서버가 대화를 중단했습니다{1}.</translation>
    </message>
    <message>
        <source>The server can no longer take up the earlier conversation.</source>
        <translation>서버가 이전 대화를 더 이상 이어 갈 수 없습니다.</translation>
    </message>
    <message>
        <source>The server closed this connection to make room or to restart {1}.</source>
        <translation>서버가 자리를 만들거나 다시 시작하려고 이 연결을 닫았습니다{1}.</translation>
    </message>
    <message>
        <source>The server could not take up the earlier conversation just now {1}.</source>
        <translation>서버가 방금 이전 대화를 이어 갈 수 없었습니다{1}.</translation>
    </message>
    <message>
        <source>The server did not receive an API key.</source>
        <translation>서버가 API 키를 받지 못했습니다.</translation>
    </message>
    <message>
        <source>The server did not take something that was sent {1}.</source>
        <translation>서버가 보낸 내용 일부를 받지 않았습니다{1}.</translation>
    </message>
    <message>
        <source>The server did not take up the earlier conversation {1}.</source>
        <translation>서버가 이전 대화를 이어 가지 않았습니다{1}.</translation>
    </message>
    <message>
        <source>The server does not know the model {1}, or not for Live conversations.</source>
        <translation>서버가 모델 {1}을(를) 모르거나 Live 대화에는 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The server does not know the voice {1}.</source>
        <translation>서버가 음성 {1}을(를) 모릅니다.</translation>
    </message>
    <message>
        <source>The server does not take a setting of this conversation {1}.</source>
        <translation>서버가 이 대화의 설정 일부를 받지 않습니다{1}.</translation>
    </message>
    <message>
        <source>The server ended the conversation {1}.</source>
        <translation>서버가 대화를 끝냈습니다{1}.</translation>
    </message>
    <message>
        <source>The server refuses a setting of this conversation {1}.</source>
        <translation>서버가 이 대화의 설정 일부를 거부합니다{1}.</translation>
    </message>
    <message>
        <source>The server refuses this conversation {1}.</source>
        <translation>서버가 이 대화를 거부합니다{1}.</translation>
    </message>
    <message>
        <source>The server sends us on to another address, and a key is not passed on.</source>
        <translation>서버가 다른 주소로 보내지만, 키는 넘겨주지 않습니다.</translation>
    </message>
    <message>
        <source>The session has met a defect of its own.</source>
        <translation>세션 자체에 결함이 생겼습니다.</translation>
    </message>
    <message>
        <source>The settings file could not be used ({1}). It was kept as {2}; the defaults are used.</source>
        <translation>설정 파일을 쓸 수 없었습니다({1}). {2}(으)로 보관했으며 기본값을 사용합니다.</translation>
    </message>
    <message>
        <source>The settings file {1} cannot be read ({2}).</source>
        <translation>설정 파일 {1}을(를) 읽을 수 없습니다({2}).</translation>
    </message>
    <message>
        <source>The settings file {1} cannot be used ({2}); the defaults are used.</source>
        <translation>설정 파일 {1}을(를) 쓸 수 없습니다({2}). 기본값을 사용합니다.</translation>
    </message>
    <message>
        <source>The settings file {1} cannot be written ({2}).</source>
        <translation>설정 파일 {1}을(를) 저장할 수 없습니다({2}).</translation>
    </message>
    <message>
        <source>The settings of this conversation cannot be sent.</source>
        <translation>이 대화의 설정을 보낼 수 없습니다.</translation>
    </message>
    <message>
        <source>The sound file {1} breaks off in the middle.</source>
        <translation>소리 파일 {1}이(가) 중간에 끊깁니다.</translation>
    </message>
    <message>
        <source>The sound file {1} cannot be read: {2}.</source>
        <translation>소리 파일 {1}을(를) 읽을 수 없습니다: {2}.</translation>
    </message>
    <message>
        <source>The sound file {1} cannot be written: {2}.</source>
        <translation>소리 파일 {1}에 쓸 수 없습니다: {2}.</translation>
    </message>
    <message>
        <source>The sound file {1} claims a rate of {2} samples per second.</source>
        <translation>소리 파일 {1}의 샘플링 속도가 초당 {2}(으)로 되어 있습니다.</translation>
    </message>
    <message>
        <source>The sound file {1} holds no sound.</source>
        <translation>소리 파일 {1}에 소리가 없습니다.</translation>
    </message>
    <message>
        <source>The sound file {1} is cut off: it is shorter than it says.</source>
        <translation>소리 파일 {1}이(가) 잘렸습니다: 적힌 것보다 짧습니다.</translation>
    </message>
    <message>
        <source>The sound file {1} is empty.</source>
        <translation>소리 파일 {1}이(가) 비어 있습니다.</translation>
    </message>
    <message>
        <source>The sound path has failed: {1}.</source>
        <translation>소리 처리에 실패했습니다: {1}.</translation>
    </message>
    <message>
        <source>The sound process did not survive opening the devices.</source>
        <translation>장치를 여는 동안 소리 프로세스가 중단되었습니다.</translation>
    </message>
    <message>
        <source>The sound process does not answer.</source>
        <translation>소리 프로세스가 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>The sound process does not start ({1}).</source>
        <translation>소리 프로세스가 시작되지 않습니다({1}).</translation>
    </message>
    <message>
        <source>The sound process does not start.</source>
        <translation>소리 프로세스가 시작되지 않습니다.</translation>
    </message>
    <message>
        <source>The sound system fails again and again.</source>
        <translation>소리 시스템에 거듭 장애가 생깁니다.</translation>
    </message>
    <message>
        <source>The sound system stumbled: close programs that keep the machine busy.</source>
        <translation>소리 시스템이 버벅거렸습니다: 컴퓨터에 부담을 주는 프로그램을 닫으세요.</translation>
    </message>
    <message>
        <source>The sound was interrupted and has been started again.</source>
        <translation>소리가 중단되었다가 다시 시작되었습니다.</translation>
    </message>
    <message>
        <source>The token has a space or a character that no token has.</source>
        <translation>토큰에 공백이나 쓸 수 없는 문자가 있습니다.</translation>
    </message>
    <message>
        <source>The token is empty.</source>
        <translation>토큰이 비어 있습니다.</translation>
    </message>
    <message>
        <source>The voice was not heard.</source>
        <translation>음성이 들리지 않았습니다.</translation>
    </message>
    <message>
        <source>There are: {1}.</source>
        <translation>사용 가능: {1}.</translation>
    </message>
    <message>
        <source>There is a persona &quot;{1}&quot; already.</source>
        <translation>페르소나 “{1}”이(가) 이미 있습니다.</translation>
    </message>
    <message>
        <source>There is no API key.</source>
        <translation>API 키가 없습니다.</translation>
    </message>
    <message>
        <source>There is no Gemini API key.</source>
        <translation>Gemini API 키가 없습니다.</translation>
    </message>
    <message>
        <source>There is no connection to the gateway.</source>
        <translation>게이트웨이와 연결되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>연결되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>There is no conversation to go on with.</source>
        <translation>이어 갈 대화가 없습니다.</translation>
    </message>
    <message>
        <source>There is no echo canceller for this system: while the assistant speaks, nothing is sent unless you are heard to speak.</source>
        <translation>이 시스템용 에코 제거 기능이 없습니다: 어시스턴트가 말하는 동안에는 내 말이 들릴 때만 전송됩니다.</translation>
    </message>
    <message>
        <source>There is no function {1}.</source>
        <translation>함수 {1}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>There is no loudspeaker here: the reply goes to {1}</source>
        <translation>스피커가 없습니다: 응답을 다음에 기록합니다: {1}</translation>
    </message>
    <message>
        <source>There is no loudspeaker named &quot;{1}&quot;.</source>
        <translation>“{1}”(이)라는 스피커가 없습니다.</translation>
    </message>
    <message>
        <source>There is no microphone here: a sample recording speaks.</source>
        <translation>마이크가 없습니다: 예제 녹음이 대신 말합니다.</translation>
    </message>
    <message>
        <source>There is no microphone named &quot;{1}&quot;.</source>
        <translation>“{1}”(이)라는 마이크가 없습니다.</translation>
    </message>
    <message>
        <source>There is no persona &quot;{1}&quot;.</source>
        <translation>페르소나 “{1}”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>There is no screen here; &apos;vibeassist talk&apos; needs none.</source>
        <translation>화면이 없습니다. “vibeassist talk”에는 필요 없습니다.</translation>
    </message>
    <message>
        <source>There is no sound file {1}.</source>
        <translation>소리 파일 {1}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>There is no token for the gateway {1}.</source>
        <translation>게이트웨이 {1}의 토큰이 없습니다.</translation>
    </message>
    <message>
        <source>There is no voice named {1}.</source>
        <translation>{1}(이)라는 음성이 없습니다.</translation>
    </message>
    <message>
        <source>There is no way to {1}.</source>
        <translation>{1}(으)로 가는 길이 없습니다.</translation>
    </message>
    <message>
        <source>There was no session within {1} seconds.</source>
        <translation>{1}초 안에 세션이 열리지 않았습니다.</translation>
    </message>
    <message>
        <source>This API key may not use the Gemini API, or not from here.</source>
        <translation>이 API 키로는 Gemini API를 쓸 수 없거나 이곳에서는 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>This computer has a network.</source>
        <translation>이 컴퓨터는 네트워크에 연결되어 있습니다.</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker.</source>
        <translation>이 컴퓨터에는 스피커가 없습니다.</translation>
    </message>
    <message>
        <source>This computer has no microphone.</source>
        <translation>이 컴퓨터에는 마이크가 없습니다.</translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation>이 컴퓨터는 네트워크에 연결되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} day ahead.</source>
        <translation>이 컴퓨터의 시계가 {1}일 빠릅니다.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} day behind.</source>
        <translation>이 컴퓨터의 시계가 {1}일 느립니다.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} days ahead.</source>
        <translation>이 컴퓨터의 시계가 {1}일 빠릅니다.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} days behind.</source>
        <translation>이 컴퓨터의 시계가 {1}일 느립니다.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} hour ahead.</source>
        <translation>이 컴퓨터의 시계가 {1}시간 빠릅니다.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} hour behind.</source>
        <translation>이 컴퓨터의 시계가 {1}시간 느립니다.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} hours ahead.</source>
        <translation>이 컴퓨터의 시계가 {1}시간 빠릅니다.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} hours behind.</source>
        <translation>이 컴퓨터의 시계가 {1}시간 느립니다.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} minute ahead.</source>
        <translation>이 컴퓨터의 시계가 {1}분 빠릅니다.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} minute behind.</source>
        <translation>이 컴퓨터의 시계가 {1}분 느립니다.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} minutes ahead.</source>
        <translation>이 컴퓨터의 시계가 {1}분 빠릅니다.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} minutes behind.</source>
        <translation>이 컴퓨터의 시계가 {1}분 느립니다.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} seconds ahead.</source>
        <translation>이 컴퓨터의 시계가 {1}초 빠릅니다.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} seconds behind.</source>
        <translation>이 컴퓨터의 시계가 {1}초 느립니다.</translation>
    </message>
    <message>
        <source>This conversation was held over another connection than the one that is set now.</source>
        <translation>이 대화는 지금 설정된 것과 다른 연결로 진행되었습니다.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so vibeassist lives in a small window.</source>
        <translation>이 데스크톱은 트레이 아이콘을 표시하지 않으므로 vibeassist는 작은 창에서 실행됩니다.</translation>
    </message>
    <message>
        <source>This desktop shows tray icons.</source>
        <translation>이 데스크톱은 트레이 아이콘을 표시합니다.</translation>
    </message>
    <message>
        <source>This key is not allowed to do that.</source>
        <translation>이 키에는 그럴 권한이 없습니다.</translation>
    </message>
    <message>
        <source>This key&apos;s allowance is used up, or too many sessions are open at once.</source>
        <translation>이 키의 할당량을 다 썼거나 동시에 열린 세션이 너무 많습니다.</translation>
    </message>
    <message>
        <source>This system has a keyring. {1}</source>
        <translation>이 시스템에는 키링이 있습니다. {1}</translation>
    </message>
    <message>
        <source>This system has no keyring that keeps a secret safe.</source>
        <translation>이 시스템에는 비밀을 안전하게 보관할 키링이 없습니다.</translation>
    </message>
    <message>
        <source>This system has no keyring that keeps a secret safe. {1}</source>
        <translation>이 시스템에는 비밀을 안전하게 보관할 키링이 없습니다. {1}</translation>
    </message>
    <message>
        <source>This works, because the system trusts it; your company or a virus scanner set it up.</source>
        <translation>시스템이 신뢰하므로 작동합니다. 회사나 백신 프로그램이 설정한 것입니다.</translation>
    </message>
    <message>
        <source>Too many sessions or requests at once.</source>
        <translation>세션이나 요청이 한꺼번에 너무 많습니다.</translation>
    </message>
    <message>
        <source>Try again in a little while.</source>
        <translation>조금 뒤에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>잠시 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, go back to the model&apos;s default settings.</source>
        <translation>다시 시도하세요. 계속 그러면 모델의 기본 설정으로 되돌리세요.</translation>
    </message>
    <message>
        <source>Turn its level down in the system&apos;s sound settings.</source>
        <translation>시스템 소리 설정에서 레벨을 낮추세요.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or set {1} in the environment.</source>
        <translation>잠금을 풀고 다시 시도하거나 환경 변수 {1}을(를) 설정하세요.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>잠금을 풀고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Unlock or restart it, set {1} in the environment, or talk with --practice, which needs no key.</source>
        <translation>잠금을 풀거나 다시 시작하거나, 환경 변수 {1}을(를) 설정하거나, 키가 필요 없는 --practice로 대화하세요.</translation>
    </message>
    <message>
        <source>Use a gateway that stands in a supported country.</source>
        <translation>지원되는 국가에 있는 게이트웨이를 쓰세요.</translation>
    </message>
    <message>
        <source>Use a key made at {1}, or another model.</source>
        <translation>{1}에서 만든 키나 다른 모델을 쓰세요.</translation>
    </message>
    <message>
        <source>Use https://; plain http:// is for a gateway on this machine only.</source>
        <translation>https://를 쓰세요. http://는 이 컴퓨터의 게이트웨이에만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Use https://{1}, and VIBEASSIST_CA_FILE for a CA of your own.</source>
        <translation>https://{1}을(를) 쓰고, 자체 CA에는 VIBEASSIST_CA_FILE을 쓰세요.</translation>
    </message>
    <message>
        <source>Use that version, or delete the history.</source>
        <translation>그 버전을 쓰거나 기록을 삭제하세요.</translation>
    </message>
    <message>
        <source>WAV, FLAC, OGG, MP3 and AIFF can.</source>
        <translation>WAV, FLAC, OGG, MP3, AIFF를 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Wait a little and connect again.</source>
        <translation>잠시 기다린 뒤 다시 연결하세요.</translation>
    </message>
    <message>
        <source>Wait a minute and connect again.</source>
        <translation>1분 기다린 뒤 다시 연결하세요.</translation>
    </message>
    <message>
        <source>What is open goes on; if it happens again, please report it.</source>
        <translation>열려 있는 것은 계속됩니다. 또 생기면 알려 주세요.</translation>
    </message>
    <message>
        <source>What is said above comes first.</source>
        <translation>위에 적힌 것을 먼저 해결하세요.</translation>
    </message>
    <message>
        <source>Windows does not let start at login be changed ({1}).</source>
        <translation>Windows에서 로그인할 때 시작을 바꾸지 못하게 합니다({1}).</translation>
    </message>
    <message>
        <source>Without a network no server is reached.</source>
        <translation>네트워크가 없으면 어떤 서버에도 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>Without a sound system nothing is heard.</source>
        <translation>소리 시스템이 없으면 아무것도 들리지 않습니다.</translation>
    </message>
    <message>
        <source>Write more of the name: {1}.</source>
        <translation>이름을 더 자세히 쓰세요: {1}.</translation>
    </message>
    <message>
        <source>it is not valid TOML</source>
        <translation>올바른 TOML이 아님</translation>
    </message>
    <message>
        <source>it is not valid TOML ({1})</source>
        <translation>올바른 TOML이 아님({1})</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>아무 말도 없었음</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>제때 응답 없음</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>코드 없음</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>보안 연결 없음</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>신뢰할 수 없음</translation>
    </message>
    <message>
        <source>the Live API</source>
        <translation>Live API</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>연결이 끊어짐</translation>
    </message>
    <message>
        <source>vibeassist has met a defect of its own ({1}: {2}).</source>
        <translation>vibeassist 자체에 결함이 생겼습니다({1}: {2}).</translation>
    </message>
    <message>
        <source>vibeassist is running and says itself whether it has the key.</source>
        <translation>vibeassist가 실행 중이며, 키를 쓸 수 있는지 스스로 알려 줍니다.</translation>
    </message>
    <message>
        <source>{1} answered the setup with something else ({2}).</source>
        <translation>{1}이(가) 초기 설정에 다른 것으로 답했습니다({2}).</translation>
    </message>
    <message>
        <source>{1} answers, but does not speak the Live API&apos;s protocol.</source>
        <translation>{1}이(가) 응답하지만 Live API 프로토콜을 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>{1} answers, but is not a gateway that speaks {2} (HTTP {3}).</source>
        <translation>{1}이(가) 응답하지만 {2}을(를) 쓰는 게이트웨이가 아닙니다(HTTP {3}).</translation>
    </message>
    <message>
        <source>{1} answers, but is not a gateway that speaks {2}.</source>
        <translation>{1}이(가) 응답하지만 {2}을(를) 쓰는 게이트웨이가 아닙니다.</translation>
    </message>
    <message>
        <source>{1} answers, but not as a Live API ({2}).</source>
        <translation>{1}이(가) 응답하지만 Live API가 아닙니다({2}).</translation>
    </message>
    <message>
        <source>{1} cannot answer at the moment ({2}).</source>
        <translation>{1}이(가) 지금은 응답할 수 없습니다({2}).</translation>
    </message>
    <message>
        <source>{1} cannot be reached ({2}).</source>
        <translation>{1}에 연결할 수 없습니다({2}).</translation>
    </message>
    <message>
        <source>{1} does not accept this key ({2}).</source>
        <translation>{1}이(가) 이 키를 받지 않습니다({2}).</translation>
    </message>
    <message>
        <source>{1} does not answer as a Live API does ({2}).</source>
        <translation>{1}의 응답이 Live API와 다릅니다({2}).</translation>
    </message>
    <message>
        <source>{1} does not answer as a gateway does.</source>
        <translation>{1}의 응답이 게이트웨이와 다릅니다.</translation>
    </message>
    <message>
        <source>{1} does not answer.</source>
        <translation>{1}이(가) 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>{1} does not let the model {2} be asked.</source>
        <translation>{1}에서 모델 {2}에 대한 요청을 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>{1} does not speak TLS as a Live API does.</source>
        <translation>{1}의 TLS가 Live API와 다릅니다.</translation>
    </message>
    <message>
        <source>{1} exists and is not a WAV file; it stays as it is.</source>
        <translation>{1}이(가) 이미 있으며 WAV 파일이 아닙니다. 그대로 둡니다.</translation>
    </message>
    <message>
        <source>{1} gave an answer that cannot be read.</source>
        <translation>{1}의 응답을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>{1} hung up before the conversation began ({2}).</source>
        <translation>{1}이(가) 대화가 시작되기 전에 끊었습니다({2}).</translation>
    </message>
    <message>
        <source>{1} hung up before the conversation began.</source>
        <translation>{1}이(가) 대화가 시작되기 전에 끊었습니다.</translation>
    </message>
    <message>
        <source>{1} inspects the secure connections of this computer, and is not trusted by it.</source>
        <translation>{1}이(가) 이 컴퓨터의 보안 연결을 검사하지만 이 컴퓨터는 신뢰하지 않습니다.</translation>
    </message>
    <message>
        <source>{1} is a folder, not a sound file.</source>
        <translation>{1}은(는) 소리 파일이 아니라 폴더입니다.</translation>
    </message>
    <message>
        <source>{1} is a pipe.</source>
        <translation>{1}은(는) 파이프입니다.</translation>
    </message>
    <message>
        <source>{1} is not a file that can be read twice.</source>
        <translation>{1}은(는) 두 번 읽을 수 있는 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>{1} is not a sound file that can be read.</source>
        <translation>{1}은(는) 읽을 수 있는 소리 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>{1} is not an address that can be connected to.</source>
        <translation>{1}은(는) 연결할 수 있는 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>{1} is reached over a secure connection.</source>
        <translation>{1}에 보안 연결로 연결됩니다.</translation>
    </message>
    <message>
        <source>{1} is reached, but {2} reads along: it inspects the secure connections of this computer.</source>
        <translation>{1}에 연결되지만 {2}이(가) 함께 읽습니다: 이 컴퓨터의 보안 연결을 검사합니다.</translation>
    </message>
    <message>
        <source>{1} is the microphone; the reply cannot be written over it.</source>
        <translation>{1}은(는) 마이크입니다. 응답으로 덮어쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>{1} is there already and is no events file.</source>
        <translation>{1}이(가) 이미 있으며 이벤트 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>{1} is to be reached without TLS, and the key would travel in the clear.</source>
        <translation>{1}에 TLS 없이 연결하게 되어 키가 그대로 드러납니다.</translation>
    </message>
    <message>
        <source>{1} never confirmed the setup of {2}.</source>
        <translation>{1}이(가) {2}의 초기 설정을 확인하지 않았습니다.</translation>
    </message>
    <message>
        <source>{1}: input should be a valid integer, unable to parse string as an integer</source>
        <translation>{1}: 정수여야 합니다</translation>
    </message>
    <message>
        <source>{1}: input should be a valid number, unable to parse string as a number</source>
        <translation>{1}: 숫자여야 합니다</translation>
    </message>
    <message>
        <source>{1}: input should be greater than or equal to {2}</source>
        <translation>{1}: {2} 이상이어야 합니다</translation>
    </message>
    <message>
        <source>{1}: input should be less than or equal to {2}</source>
        <translation>{1}: {2} 이하여야 합니다</translation>
    </message>
    <message>
        <source>{1}: input should be {2}</source>
        <translation>{1}: {2}이어야 합니다</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>About</source>
        <translation>정보</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>오디오</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>대화</translation>
    </message>
    <message>
        <source>End this conversation and start a new one</source>
        <translation>이 대화를 끝내고 새 대화 시작</translation>
    </message>
    <message>
        <source>General</source>
        <translation>일반</translation>
    </message>
    <message>
        <source>Hotkey</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>페르소나</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>개인정보</translation>
    </message>
    <message>
        <source>Settings – vibeassist</source>
        <translation>설정 – vibeassist</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>새로 시작</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>음성</translation>
    </message>
    <message>
        <source>What you changed holds from the next conversation on.</source>
        <translation>변경 사항은 다음 대화부터 적용됩니다.</translation>
    </message>
</context>
<context>
    <name>SmallWindow</name>
    <message>
        <source>Captions</source>
        <translation>자막</translation>
    </message>
    <message>
        <source>End conversation</source>
        <translation>대화 끝내기</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>Start conversation</source>
        <translation>대화 시작</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so vibeassist lives in this window. You are told this once.</source>
        <translation>이 데스크톱은 트레이 아이콘을 표시하지 않으므로 vibeassist는 이 창에서 실행됩니다. 이 안내는 한 번만 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>SoundCheck</name>
    <message>
        <source>Hear yourself</source>
        <translation>내 목소리 듣기</translation>
    </message>
    <message>
        <source>It was played. If you heard nothing, turn the volume up.</source>
        <translation>재생했습니다. 아무것도 들리지 않았다면 음량을 높이세요.</translation>
    </message>
    <message>
        <source>Listening: say a sentence, as you would talk.</source>
        <translation>듣고 있습니다: 평소처럼 한 문장을 말해 보세요.</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>소리 재생</translation>
    </message>
    <message>
        <source>Say something</source>
        <translation>말해 보기</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>The system does not let vibeassist use the microphone.</source>
        <translation>시스템에서 vibeassist의 마이크 사용을 허용하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>SoundStep</name>
    <message>
        <source>Loudspeaker</source>
        <translation>스피커</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>마이크</translation>
    </message>
    <message>
        <source>Press the button and say a sentence. It is heard here and nowhere else.</source>
        <translation>버튼을 누르고 한 문장을 말하세요. 여기에서만 들립니다.</translation>
    </message>
    <message>
        <source>Say something</source>
        <translation>말해 보기</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>시스템 기본값</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Connecting</source>
        <translation>연결 중</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation>누르고 말하기</translation>
    </message>
    <message>
        <source>Just speak</source>
        <translation>그냥 말하세요</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>듣는 중</translation>
    </message>
    <message>
        <source>Loudspeaker now: {name}.</source>
        <translation>현재 스피커: {name}.</translation>
    </message>
    <message>
        <source>Microphone now: {name}.</source>
        <translation>현재 마이크: {name}.</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>음소거됨</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>Ready, microphone open</source>
        <translation>준비됨, 마이크 열림</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>다시 연결 중</translation>
    </message>
    <message>
        <source>Speak already</source>
        <translation>지금 말해도 됩니다</translation>
    </message>
    <message>
        <source>Speak to cut in</source>
        <translation>말하면 끼어들 수 있습니다</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>말하는 중</translation>
    </message>
    <message>
        <source>The microphone is closed</source>
        <translation>마이크가 닫혀 있습니다</translation>
    </message>
    <message>
        <source>There is no loudspeaker now; it is looked for every second.</source>
        <translation>지금은 스피커가 없습니다. 매초 찾고 있습니다.</translation>
    </message>
    <message>
        <source>There is no microphone now; it is looked for every second.</source>
        <translation>지금은 마이크가 없습니다. 매초 찾고 있습니다.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>생각하는 중</translation>
    </message>
    <message>
        <source>What you say is kept</source>
        <translation>하는 말이 보관됩니다</translation>
    </message>
    <message>
        <source>You are not heard</source>
        <translation>말이 들리지 않습니다</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message numerus="yes">
        <source>Choose it in the menu within %n minute(s).</source>
        <translation><numerusform>%n분 안에 메뉴에서 선택하세요.</numerusform></translation>
    </message>
    <message>
        <source>Quit it, and start it again.</source>
        <translation>종료하고 다시 시작하세요.</translation>
    </message>
    <message>
        <source>The connection is too slow: some of what you say is lost.</source>
        <translation>연결이 너무 느립니다: 말의 일부가 사라집니다.</translation>
    </message>
    <message>
        <source>The conversation ended when the computer went to sleep.</source>
        <translation>컴퓨터가 절전 모드로 들어가 대화가 끝났습니다.</translation>
    </message>
    <message>
        <source>The conversation has ended: nobody has spoken for a while.</source>
        <translation>대화가 끝났습니다: 한동안 아무도 말하지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The loudspeaker lost sound %n time(s).</source>
        <translation><numerusform>스피커 소리가 %n번 끊겼습니다.</numerusform></translation>
    </message>
    <message>
        <source>The microphone is closed.</source>
        <translation>마이크가 닫혀 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The microphone lost sound %n time(s).</source>
        <translation><numerusform>마이크 소리가 %n번 끊겼습니다.</numerusform></translation>
    </message>
    <message>
        <source>The other side has ended the conversation.</source>
        <translation>상대 쪽에서 대화를 끝냈습니다.</translation>
    </message>
    <message>
        <source>What is open goes on.</source>
        <translation>열려 있는 것은 계속됩니다.</translation>
    </message>
    <message>
        <source>You can go on where your last conversation stopped.</source>
        <translation>지난 대화가 멈춘 곳에서 이어 갈 수 있습니다.</translation>
    </message>
    <message>
        <source>vibeassist cannot talk any more after a defect of its own.</source>
        <translation>자체 결함이 생겨 vibeassist가 더 이상 말할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>What was said</source>
        <translation>나눈 말</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>{state}, microphone closed</source>
        <translation>{state}, 마이크 닫힘</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>Changes hold from the next conversation on.</source>
        <translation>변경 사항은 다음 대화부터 적용됩니다.</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>성격</translation>
    </message>
    <message>
        <source>Known: {models}.</source>
        <translation>알려진 모델: {models}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>The one you speak</source>
        <translation>내가 쓰는 언어</translation>
    </message>
    <message>
        <source>The persona {name} is chosen: what it has of its own holds in place of this.</source>
        <translation>페르소나 {name}이(가) 선택되었습니다: 페르소나가 정한 값이 아래보다 우선합니다.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>음성</translation>
    </message>
    <message>
        <source>What the assistant is told about itself before the first word.</source>
        <translation>첫마디 전에 어시스턴트에게 알려 줄 역할입니다.</translation>
    </message>
    <message>
        <source>You are calm and brief, and you like a joke.</source>
        <translation>차분하고 간결하며 농담을 좋아합니다.</translation>
    </message>
    <message>
        <source>{voice} (usual)</source>
        <translation>{voice}(기본값)</translation>
    </message>
</context>
<context>
    <name>_Dots</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation>{count}단계 중 {number}단계</translation>
    </message>
</context>
<context>
    <name>hotkeys</name>
    <message>
        <source>A hotkey has one key besides the modifiers, not {keys}.</source>
        <translation>단축키에는 보조 키 외에 키가 하나만 있어야 합니다. {keys}은(는) 안 됩니다.</translation>
    </message>
    <message>
        <source>Add Ctrl or Alt, or take a function key.</source>
        <translation>Ctrl이나 Alt를 추가하거나 기능 키를 사용하세요.</translation>
    </message>
    <message>
        <source>Add a key, such as Space.</source>
        <translation>Space 같은 키를 추가하세요.</translation>
    </message>
    <message>
        <source>Add these lines to ~/.config/hypr/hyprland.conf (Hyprland before 0.55).</source>
        <translation>~/.config/hypr/hyprland.conf에 다음 줄을 추가하세요(Hyprland 0.55 이전).</translation>
    </message>
    <message>
        <source>Add these lines to ~/.config/hypr/hyprland.lua (Hyprland 0.55 and newer).</source>
        <translation>~/.config/hypr/hyprland.lua에 다음 줄을 추가하세요(Hyprland 0.55 이상).</translation>
    </message>
    <message>
        <source>Add these lines to ~/.config/river/init.</source>
        <translation>~/.config/river/init에 다음 줄을 추가하세요.</translation>
    </message>
    <message>
        <source>Add these lines to ~/.config/sway/config and reload it.</source>
        <translation>~/.config/sway/config에 다음 줄을 추가하고 다시 불러오세요.</translation>
    </message>
    <message>
        <source>Add this line to ~/.config/i3/config and reload it.</source>
        <translation>~/.config/i3/config에 다음 줄을 추가하고 다시 불러오세요.</translation>
    </message>
    <message>
        <source>Add this line to “binds” in ~/.config/niri/config.kdl.</source>
        <translation>~/.config/niri/config.kdl의 “binds”에 다음 줄을 추가하세요.</translation>
    </message>
    <message>
        <source>Bind a key to “vibeassist --toggle” in your desktop.</source>
        <translation>데스크톱 설정에서 “vibeassist --toggle”에 키를 지정하세요.</translation>
    </message>
    <message>
        <source>Bind these commands to the press and the release of a key. If your desktop knows only the press, bind the third one.</source>
        <translation>키를 누를 때와 뗄 때 이 명령을 지정하세요. 누를 때만 지정할 수 있다면 세 번째 명령을 쓰세요.</translation>
    </message>
    <message>
        <source>Ctrl, Alt, Shift and Meta alone cannot be a hotkey.</source>
        <translation>Ctrl, Alt, Shift, Meta만으로는 단축키가 될 수 없습니다.</translation>
    </message>
    <message>
        <source>Keyboards here have no {key} key.</source>
        <translation>이곳의 키보드에는 {key} 키가 없습니다.</translation>
    </message>
    <message>
        <source>No combination is given.</source>
        <translation>키 조합이 지정되지 않았습니다.</translation>
    </message>
    <message>
        <source>No key is called “{name}”.</source>
        <translation>“{name}”(이)라는 키가 없습니다.</translation>
    </message>
    <message>
        <source>Settings, Keyboard, Application Shortcuts, Add: enter this command, then press the keys.</source>
        <translation>설정, 키보드, 프로그램 바로 가기, 추가: 이 명령을 입력한 다음 키를 누르세요.</translation>
    </message>
    <message>
        <source>Settings, Keyboard, View and Customize Shortcuts, Custom Shortcuts: add one with this command and the keys {keys}.</source>
        <translation>설정, 키보드, 바로 가기 보기 및 사용자 지정, 사용자 지정 바로 가기: 이 명령과 {keys} 키로 하나를 추가하세요.</translation>
    </message>
    <message>
        <source>System Settings, Keyboard, Shortcuts, Add New, Command or Script: enter this command, then set its keys.</source>
        <translation>시스템 설정, 키보드, 단축키, 새로 추가, 명령 또는 스크립트: 이 명령을 입력한 다음 키를 지정하세요.</translation>
    </message>
    <message>
        <source>Take another combination, or free it there.</source>
        <translation>다른 조합을 쓰거나 그쪽에서 해제하세요.</translation>
    </message>
    <message>
        <source>Take another combination.</source>
        <translation>다른 조합을 쓰세요.</translation>
    </message>
    <message>
        <source>Talk with the assistant</source>
        <translation>어시스턴트와 대화하기</translation>
    </message>
    <message>
        <source>The X server cannot be reached: {reason}.</source>
        <translation>X 서버에 연결할 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>The X server is gone.</source>
        <translation>X 서버가 사라졌습니다.</translation>
    </message>
    <message>
        <source>The X server refuses {keys} (error {code}).</source>
        <translation>X 서버가 {keys}을(를) 거부합니다(오류 {code}).</translation>
    </message>
    <message>
        <source>The desktop took the hotkey back.</source>
        <translation>데스크톱이 단축키를 회수했습니다.</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal refused the hotkey ({reason}).</source>
        <translation>데스크톱 포털이 단축키를 거부했습니다({reason}).</translation>
    </message>
    <message>
        <source>The hotkey stopped working: {fault}.</source>
        <translation>단축키가 작동을 멈췄습니다: {fault}.</translation>
    </message>
    <message>
        <source>The hotkey was declined in the desktop&apos;s own window.</source>
        <translation>데스크톱 창에서 단축키가 거절되었습니다.</translation>
    </message>
    <message>
        <source>The package dbus-fast, which asks the desktop, is missing.</source>
        <translation>데스크톱에 묻는 dbus-fast 패키지가 없습니다.</translation>
    </message>
    <message>
        <source>There is no D-Bus session to ask the desktop on.</source>
        <translation>데스크톱에 물어볼 D-Bus 세션이 없습니다.</translation>
    </message>
    <message>
        <source>There is no screen here, and so no global key.</source>
        <translation>화면이 없어서 전역 키를 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>This Wayland desktop offers programs no global keys; its own settings do.</source>
        <translation>이 Wayland 데스크톱은 프로그램에 전역 키를 제공하지 않지만, 자체 설정에서는 가능합니다.</translation>
    </message>
    <message>
        <source>This desktop offers programs no global keys (no portal for them).</source>
        <translation>이 데스크톱은 프로그램에 전역 키를 제공하지 않습니다(해당 포털 없음).</translation>
    </message>
    <message>
        <source>This is a Wayland session: the desktop keeps the key, and changes it.</source>
        <translation>Wayland 세션입니다: 키는 데스크톱이 관리하고 바꿉니다.</translation>
    </message>
    <message>
        <source>This is an X11 session: the key is taken from the X server itself.</source>
        <translation>X11 세션입니다: 키를 X 서버에서 직접 받습니다.</translation>
    </message>
    <message>
        <source>This is not Windows.</source>
        <translation>Windows가 아닙니다.</translation>
    </message>
    <message>
        <source>This is not macOS.</source>
        <translation>macOS가 아닙니다.</translation>
    </message>
    <message>
        <source>This keyboard layout has no {key} key.</source>
        <translation>이 키보드 배열에는 {key} 키가 없습니다.</translation>
    </message>
    <message>
        <source>Try again and confirm it there.</source>
        <translation>다시 시도하고 그쪽에서 확인하세요.</translation>
    </message>
    <message>
        <source>Windows itself reports the key (RegisterHotKey).</source>
        <translation>Windows가 직접 키를 알려 줍니다(RegisterHotKey).</translation>
    </message>
    <message>
        <source>Windows keeps F12 for debuggers.</source>
        <translation>Windows는 F12를 디버거용으로 남겨 둡니다.</translation>
    </message>
    <message>
        <source>Windows keeps everything with the Windows key for itself.</source>
        <translation>Windows는 Windows 키가 들어간 조합을 모두 자체적으로 사용합니다.</translation>
    </message>
    <message>
        <source>Windows refuses {keys} (error {code}).</source>
        <translation>Windows가 {keys}을(를) 거부합니다(오류 {code}).</translation>
    </message>
    <message>
        <source>Write it like Ctrl+Alt+Space.</source>
        <translation>Ctrl+Alt+Space처럼 쓰세요.</translation>
    </message>
    <message>
        <source>it switches to a text console.</source>
        <translation>텍스트 콘솔로 전환됩니다.</translation>
    </message>
    <message>
        <source>macOS itself reports the key; it needs no permission.</source>
        <translation>macOS가 직접 키를 알려 주며 권한이 필요 없습니다.</translation>
    </message>
    <message>
        <source>macOS refuses {keys} (error {code}).</source>
        <translation>macOS가 {keys}을(를) 거부합니다(오류 {code}).</translation>
    </message>
    <message>
        <source>the system keeps it for itself.</source>
        <translation>시스템이 자체적으로 사용합니다.</translation>
    </message>
    <message>
        <source>your desktop</source>
        <translation>사용 중인 데스크톱</translation>
    </message>
    <message>
        <source>{keys} cannot be used: {reason}</source>
        <translation>{keys}을(를) 쓸 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>{keys} is already taken by another program.</source>
        <translation>{keys}은(는) 이미 다른 프로그램이 사용 중입니다.</translation>
    </message>
    <message>
        <source>{keys} is needed for typing.</source>
        <translation>{keys}은(는) 입력에 필요합니다.</translation>
    </message>
    <message>
        <source>“{text}” has a plus sign without a key.</source>
        <translation>“{text}”의 더하기 기호에 키가 없습니다.</translation>
    </message>
</context>
</TS>
