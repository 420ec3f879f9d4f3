<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Check everything</source>
        <translation>すべて確認</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>報告用にコピー</translation>
    </message>
    <message>
        <source>Does everything work?</source>
        <translation>すべて正常に動きますか？</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Licences of the parts</source>
        <translation>構成部品のライセンス</translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}, PySide6 {pyside}, {system}</source>
        <translation>Python {python}、Qt {qt}、PySide6 {pyside}、{system}</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License 3; they are separate files and may be replaced.</source>
        <translation>Qt と PySide6 は GNU Lesser General Public License 3 のもとで使用しています。独立したファイルであり、置き換えることができます。</translation>
    </message>
    <message>
        <source>Tries sound, network, keyring, connection, tray and hotkey.</source>
        <translation>音声、ネットワーク、キーリング、接続、システムトレイ、ショートカットキーを確認します。</translation>
    </message>
    <message>
        <source>vibeassist is free software (MIT).</source>
        <translation>vibeassist は自由ソフトウェアです（MIT）。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Captions…</source>
        <translation>字幕(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;End conversation</source>
        <translation>会話を終了(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go on where it stopped</source>
        <translation>前回の続きから(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>履歴(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Mute microphone</source>
        <translation>マイクをミュート(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Push to talk</source>
        <translation>押して話す(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Start conversation</source>
        <translation>会話を開始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Voice</source>
        <translation>声(&amp;V)</translation>
    </message>
    <message>
        <source>Captions in the pi&amp;ll</source>
        <translation>フローティングバーに字幕(&amp;L)</translation>
    </message>
    <message>
        <source>Last pr&amp;oblem…</source>
        <translation>最後の問題(&amp;O)…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Perso&amp;na</source>
        <translation>ペルソナ(&amp;N)</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>Show the p&amp;ill</source>
        <translation>フローティングバーを表示(&amp;I)</translation>
    </message>
    <message>
        <source>Stop this &amp;reply</source>
        <translation>この応答を止める(&amp;R)</translation>
    </message>
    <message>
        <source>The new persona speaks in the next conversation.</source>
        <translation>新しいペルソナは次の会話から使われます。</translation>
    </message>
    <message>
        <source>The new voice speaks in the next conversation.</source>
        <translation>新しい声は次の会話から使われます。</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>練習</translation>
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
        <translation>音声を別プロセスで処理</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Changes hold from the next conversation on.</source>
        <translation>変更は次の会話から有効になります。</translation>
    </message>
    <message>
        <source>Echo cancelling</source>
        <translation>エコー除去</translation>
    </message>
    <message>
        <source>Even out the loudness</source>
        <translation>音量をそろえる</translation>
    </message>
    <message>
        <source>For fans and traffic. In a quiet room your voice is better without it.</source>
        <translation>換気扇や交通の騒音向けです。静かな部屋では使わないほうが声がきれいです。</translation>
    </message>
    <message>
        <source>For those who move about while they talk.</source>
        <translation>動きながら話す人向けです。</translation>
    </message>
    <message>
        <source>Holds at once. For microphones that are slow to open: between conversations it stays open, nothing of it is sent or kept, and the icon shows it.</source>
        <translation>すぐに反映されます。開くのが遅いマイク向けです。会話の間以外も開いたままになりますが、何も送信も保管もされず、アイコンに表示されます。</translation>
    </message>
    <message>
        <source>Keep the microphone open</source>
        <translation>マイクを開いたままにする</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>スピーカー</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>Noise suppression</source>
        <translation>ノイズ抑制</translation>
    </message>
    <message>
        <source>Nothing that the app does can hold it up. Switch it off where a sandbox lets no program start another one.</source>
        <translation>アプリの動作が音声を妨げなくなります。サンドボックスが別プログラムの起動を許さない場合はオフにしてください。</translation>
    </message>
    <message>
        <source>Remove rumble</source>
        <translation>低い雑音を除去</translation>
    </message>
    <message>
        <source>Seldom needed</source>
        <translation>あまり使わない設定</translation>
    </message>
    <message>
        <source>Steps, bumps and hum below any voice.</source>
        <translation>足音、衝撃、声より低いうなりを取り除きます。</translation>
    </message>
    <message>
        <source>Takes the assistant&apos;s own voice out of the microphone.</source>
        <translation>アシスタント自身の声をマイクの音から取り除きます。</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>システムの既定</translation>
    </message>
    <message>
        <source>Where there is an echo</source>
        <translation>エコーがあるとき</translation>
    </message>
    <message>
        <source>Your voice</source>
        <translation>あなたの声</translation>
    </message>
</context>
<context>
    <name>CaptionsWindow</name>
    <message>
        <source>Captions – vibeassist</source>
        <translation>字幕 – vibeassist</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Text to send</source>
        <translation>送信するテキスト</translation>
    </message>
    <message>
        <source>Type instead of speaking</source>
        <translation>話す代わりに入力</translation>
    </message>
    <message>
        <source>What you and the assistant say appears here.</source>
        <translation>あなたとアシスタントの発言がここに表示されます。</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>The system&apos;s own</source>
        <translation>システムの既定</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>ありません。</translation>
    </message>
</context>
<context>
    <name>ConnectStep</name>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>From Google AI Studio, aistudio.google.com.</source>
        <translation>Google AI Studio（aistudio.google.com）で取得できます。</translation>
    </message>
    <message>
        <source>Gemini API key</source>
        <translation>Gemini APIキー</translation>
    </message>
    <message>
        <source>How would you like to talk?</source>
        <translation>どのように話しますか？</translation>
    </message>
    <message>
        <source>Just try it</source>
        <translation>まず試してみる</translation>
    </message>
    <message>
        <source>Practice needs no key, no account and no network.</source>
        <translation>練習にはキーもアカウントもネットワークも要りません。</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <source>This computer talks with Google directly.</source>
        <translation>このコンピューターが Google と直接やり取りします。</translation>
    </message>
    <message>
        <source>Through a gateway</source>
        <translation>ゲートウェイ経由</translation>
    </message>
    <message>
        <source>Token or enrolment code</source>
        <translation>トークンまたは登録コード</translation>
    </message>
    <message>
        <source>Whoever runs the gateway gives you one.</source>
        <translation>ゲートウェイの管理者から受け取ります。</translation>
    </message>
    <message>
        <source>With my Gemini key</source>
        <translation>自分の Gemini キーを使う</translation>
    </message>
    <message>
        <source>You can change this at any time in the settings.</source>
        <translation>これはいつでも設定で変更できます。</translation>
    </message>
    <message>
        <source>Your company or your group holds the key for you.</source>
        <translation>会社やグループがあなたの代わりにキーを保管します。</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>A further authority to trust, as PEM: an emulator&apos;s or a company&apos;s.</source>
        <translation>追加で信頼する認証局（PEM）です。エミュレーターや会社のものなど。</translation>
    </message>
    <message>
        <source>A gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Address of the Live API</source>
        <translation>Live API のアドレス</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>証明書ファイル</translation>
    </message>
    <message>
        <source>Changes hold from the next conversation on.</source>
        <translation>変更は次の会話から有効になります。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>For an emulator or a proxy.</source>
        <translation>エミュレーターやプロキシ用です。</translation>
    </message>
    <message>
        <source>From Google AI Studio, aistudio.google.com.</source>
        <translation>Google AI Studio（aistudio.google.com）で取得できます。</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Gemini API key</source>
        <translation>Gemini APIキー</translation>
    </message>
    <message>
        <source>Gemini, with your own key</source>
        <translation>Gemini（自分のキーを使用）</translation>
    </message>
    <message>
        <source>Holds at once. After the start and after a conversation one stands ready for two minutes, so that the next one begins sooner. It sends no sound.</source>
        <translation>すぐに反映されます。起動後と会話の後、2 分間接続を待機させ、次の会話を早く始められるようにします。音声は送信しません。</translation>
    </message>
    <message>
        <source>In a pause; for networks that cut long connections.</source>
        <translation>会話の合間に行います。長い接続を切るネットワーク向けです。</translation>
    </message>
    <message>
        <source>Keep a connection ready</source>
        <translation>接続を待機させておく</translation>
    </message>
    <message>
        <source>Leave it empty for the one that this program is made for.</source>
        <translation>空欄にすると、このプログラムに合ったものを使います。</translation>
    </message>
    <message>
        <source>Needs no key, no account and no network. Nothing leaves this computer.</source>
        <translation>キーもアカウントもネットワークも要りません。このコンピューターから何も送信されません。</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Renew the connection after</source>
        <translation>接続を更新するまで</translation>
    </message>
    <message>
        <source>Seldom needed</source>
        <translation>あまり使わない設定</translation>
    </message>
    <message>
        <source>Such as v1beta.</source>
        <translation>たとえば v1beta です。</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <source>The gateway if one is set, else Gemini if there is a key, else practice.</source>
        <translation>ゲートウェイが設定されていればそれを、なければキーがあれば Gemini を、どちらもなければ練習を使います。</translation>
    </message>
    <message>
        <source>This computer talks with Google directly.</source>
        <translation>このコンピューターが Google と直接やり取りします。</translation>
    </message>
    <message>
        <source>Token or enrolment code</source>
        <translation>トークンまたは登録コード</translation>
    </message>
    <message>
        <source>Version of the Live API</source>
        <translation>Live API のバージョン</translation>
    </message>
    <message>
        <source>When the server asks</source>
        <translation>サーバーに求められたとき</translation>
    </message>
    <message>
        <source>Whoever runs the gateway gives you one.</source>
        <translation>ゲートウェイの管理者から受け取ります。</translation>
    </message>
    <message>
        <source>Your company or your group holds the key for you.</source>
        <translation>会社やグループがあなたの代わりにキーを保管します。</translation>
    </message>
    <message>
        <source>“{version}” is no version of the Live API.</source>
        <translation>「{version}」は Live API のバージョンではありません。</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>A conversation in which nobody speaks ends by itself, and you are told.</source>
        <translation>誰も話さない会話は自動的に終わり、お知らせします。</translation>
    </message>
    <message>
        <source>All sounds</source>
        <translation>すべての音</translation>
    </message>
    <message>
        <source>All sounds, such as music, cost more.</source>
        <translation>音楽などすべての音を送ると費用が増えます。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>As the model does</source>
        <translation>モデルに任せる</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>すぐに反映</translation>
    </message>
    <message>
        <source>Captions in the pill</source>
        <translation>フローティングバーに字幕</translation>
    </message>
    <message>
        <source>Clear speech only</source>
        <translation>はっきりした声だけ</translation>
    </message>
    <message>
        <source>Clear speech only is better where others talk nearby.</source>
        <translation>近くでほかの人が話しているときは「はっきりした声だけ」が向いています。</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Cut in by speaking</source>
        <translation>話して割り込む</translation>
    </message>
    <message>
        <source>From the next conversation on</source>
        <translation>次の会話から</translation>
    </message>
    <message>
        <source>Hang up after silence</source>
        <translation>無音で終了するまで</translation>
    </message>
    <message>
        <source>How long you may pause before you are answered.</source>
        <translation>応答が始まるまでの間の長さです。</translation>
    </message>
    <message>
        <source>Let me think</source>
        <translation>考える時間をもらう</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>Notice speech</source>
        <translation>声の検出</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Push to talk</source>
        <translation>押して話す</translation>
    </message>
    <message>
        <source>Quickly</source>
        <translation>すばやく</translation>
    </message>
    <message>
        <source>Seldom needed, from the next conversation on</source>
        <translation>あまり使わない設定（次の会話から）</translation>
    </message>
    <message>
        <source>Shortest speech</source>
        <translation>声とみなす最短の長さ</translation>
    </message>
    <message>
        <source>Show the pill</source>
        <translation>フローティングバーを表示</translation>
    </message>
    <message>
        <source>Small sounds tell of a lost and a regained connection.</source>
        <translation>接続が切れたときと戻ったときに短い音で知らせます。</translation>
    </message>
    <message>
        <source>Soft speech too</source>
        <translation>小さな声も</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>効果音</translation>
    </message>
    <message>
        <source>Speech only</source>
        <translation>声だけ</translation>
    </message>
    <message>
        <source>The assistant falls silent as soon as you speak.</source>
        <translation>あなたが話し始めるとアシスタントは黙ります。</translation>
    </message>
    <message>
        <source>The hotkey alone ends your turn</source>
        <translation>ショートカットキーだけで発言を終える</translation>
    </message>
    <message>
        <source>The model gets to hear</source>
        <translation>モデルに届く音</translation>
    </message>
    <message>
        <source>The small window on top that shows that you are heard.</source>
        <translation>声が届いていることを示す、手前に表示される小さなウィンドウです。</translation>
    </message>
    <message>
        <source>Wait for a pause of</source>
        <translation>待つ間の長さ</translation>
    </message>
    <message>
        <source>What is shorter does not count as speech; a cough is.</source>
        <translation>これより短い音は声とみなしません。咳はそれに当たります。</translation>
    </message>
    <message>
        <source>When something goes wrong, and when a conversation ends by itself.</source>
        <translation>問題が起きたときと、会話が自動的に終わったとき。</translation>
    </message>
    <message>
        <source>With push to talk: as long as you hold the key you may pause, and you are answered when you let it go.</source>
        <translation>「押して話す」では、キーを押している間は間を置くことができ、離すと応答が始まります。</translation>
    </message>
    <message>
        <source>You are heard only while the hotkey is held.</source>
        <translation>ショートカットキーを押している間だけ声が届きます。</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation><numerusform>%n 日</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation><numerusform>%n 分</numerusform></translation>
    </message>
    <message>
        <source>{min} minutes</source>
        <translation>{min} 分</translation>
    </message>
    <message>
        <source>{s} seconds</source>
        <translation>{s} 秒</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Start talking</source>
        <translation>話し始める</translation>
    </message>
    <message>
        <source>Welcome – vibeassist</source>
        <translation>ようこそ – vibeassist</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>コントラスト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Few systems tell; choose it where the icon is hard to see.</source>
        <translation>わかるシステムは少ないので、アイコンが見えにくいときに選んでください。</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>自動判定</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Only the icon appears; nothing is opened.</source>
        <translation>アイコンだけが表示され、何も開きません。</translation>
    </message>
    <message>
        <source>Panel behind the icon</source>
        <translation>アイコンの背景のパネル</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>控えめ</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>ログイン時に起動</translation>
    </message>
    <message>
        <source>Used when vibeassist is started again.</source>
        <translation>vibeassist の次の起動から使われます。</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>Conversations are kept here for %n day(s).</source>
        <translation><numerusform>会話はここに %n 日間保管されます。</numerusform></translation>
    </message>
    <message>
        <source>Conversations are kept here until you delete them.</source>
        <translation>会話は削除するまでここに保管されます。</translation>
    </message>
    <message>
        <source>Conversations are not kept: nothing of them is written.</source>
        <translation>会話は保管されません。内容は何も書き込まれません。</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
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
        <translation>要約を作成しています…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy this conversation</source>
        <translation>この会話をコピー</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete all kept conversations?</source>
        <translation>保管されている会話をすべて削除しますか？</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>すべて削除…</translation>
    </message>
    <message>
        <source>Delete this conversation?</source>
        <translation>この会話を削除しますか？</translation>
    </message>
    <message>
        <source>Delete this conversation…</source>
        <translation>この会話を削除…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>History – vibeassist</source>
        <translation>履歴 – vibeassist</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>会話を保管</translation>
    </message>
    <message>
        <source>None of them can be brought back.</source>
        <translation>どれも元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>何も見つかりません。</translation>
    </message>
    <message>
        <source>Save this conversation…</source>
        <translation>この会話を保存…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search in what was said</source>
        <translation>発言の内容を検索</translation>
    </message>
    <message>
        <source>Summarise this conversation</source>
        <translation>この会話を要約する</translation>
    </message>
    <message>
        <source>Summarised</source>
        <translation>要約しました</translation>
    </message>
    <message>
        <source>There are no kept conversations.</source>
        <translation>保管されている会話はありません。</translation>
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
        <translation>デスクトップのキー設定</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Any desktop can start a conversation by a command.</source>
        <translation>どのデスクトップでもコマンドで会話を開始できます。</translation>
    </message>
    <message>
        <source>Click, then press the keys.</source>
        <translation>クリックしてからキーを押してください。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>Go back to the usual key</source>
        <translation>既定のキーに戻す</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation>長押しで話す</translation>
    </message>
    <message>
        <source>Hold to talk, tap to start or end</source>
        <translation>長押しで話す、短押しで開始・終了</translation>
    </message>
    <message>
        <source>Hotkey</source>
        <translation>ショートカットキー</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>キーを押してください</translation>
    </message>
    <message>
        <source>Reaches the assistant from anywhere.</source>
        <translation>どこからでもアシスタントを呼び出せます。</translation>
    </message>
    <message>
        <source>Tap to start or end</source>
        <translation>短押しで開始・終了</translation>
    </message>
    <message>
        <source>The hotkey works.</source>
        <translation>ショートカットキーは使えます。</translation>
    </message>
    <message>
        <source>There is no hotkey.</source>
        <translation>ショートカットキーがありません。</translation>
    </message>
    <message>
        <source>Use a hotkey</source>
        <translation>ショートカットキーを使う</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>What to copy</source>
        <translation>コピーする内容</translation>
    </message>
    <message>
        <source>{keys} is yours.</source>
        <translation>{keys} を使えます。</translation>
    </message>
</context>
<context>
    <name>Instance</name>
    <message>
        <source>End that process and start again.</source>
        <translation>そのプロセスを終了して、もう一度起動してください。</translation>
    </message>
    <message>
        <source>It must be yours, and yours alone.</source>
        <translation>あなただけのものでなければなりません。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used for messages to this program.</source>
        <translation>フォルダー {folder} はこのプログラムへの連絡に使えません。</translation>
    </message>
    <message>
        <source>vibeassist is already running (process {pid}) but does not answer.</source>
        <translation>vibeassist はすでに動作中（プロセス {pid}）ですが、応答しません。</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Assistant</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>Conversation with {title}, {time}</source>
        <translation>{title} との会話、{time}</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>The conversation has ended.</source>
        <translation>会話が終了しました。</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>not heard</source>
        <translation>聞こえなかった部分</translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>It works: a conversation has begun.</source>
        <translation>うまくいきました。会話が始まりました。</translation>
    </message>
    <message>
        <source>Or hold it while you talk.</source>
        <translation>話している間押し続けることもできます。</translation>
    </message>
    <message>
        <source>Talk from anywhere</source>
        <translation>どこからでも話す</translation>
    </message>
    <message>
        <source>The hotkey</source>
        <translation>ショートカットキー</translation>
    </message>
    <message>
        <source>The icon is in your panel: everything is in its menu.</source>
        <translation>アイコンはパネルにあります。すべてそのメニューから使えます。</translation>
    </message>
    <message>
        <source>There is no hotkey.</source>
        <translation>ショートカットキーがありません。</translation>
    </message>
    <message>
        <source>This key starts a conversation, whatever you are doing.</source>
        <translation>何をしていても、このキーで会話を始められます。</translation>
    </message>
    <message>
        <source>Try it: tap it to start, and tap it again to end.</source>
        <translation>試してみましょう。短く押すと始まり、もう一度押すと終わります。</translation>
    </message>
    <message>
        <source>{keys} is yours.</source>
        <translation>{keys} を使えます。</translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>Microphone level</source>
        <translation>マイクのレベル</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>小さい</translation>
    </message>
</context>
<context>
    <name>MicrophoneButton</name>
    <message>
        <source>Mute the microphone</source>
        <translation>マイクをミュート</translation>
    </message>
    <message>
        <source>Open the microphone</source>
        <translation>マイクをオンにする</translation>
    </message>
</context>
<context>
    <name>Motion</name>
    <message>
        <source>State and levels</source>
        <translation>状態とレベル</translation>
    </message>
</context>
<context>
    <name>Persona</name>
    <message>
        <source>Calm stories, in which you decide what happens.</source>
        <translation>静かな物語です。展開はあなたが決めます。</translation>
    </message>
    <message>
        <source>Concise</source>
        <translation>簡潔</translation>
    </message>
    <message>
        <source>Everyday talk in the language you learn.</source>
        <translation>学んでいる言語で日常会話をします。</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>通訳</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>面接官</translation>
    </message>
    <message>
        <source>Language partner</source>
        <translation>語学パートナー</translation>
    </message>
    <message>
        <source>Listens, and asks one good question at a time.</source>
        <translation>話を聞き、よい質問を一つずつ返します。</translation>
    </message>
    <message>
        <source>Practises a job interview with you.</source>
        <translation>就職の面接を一緒に練習します。</translation>
    </message>
    <message>
        <source>Says in one language what it hears in another.</source>
        <translation>ある言語で聞いたことを別の言語で話します。</translation>
    </message>
    <message>
        <source>Short answers, straight to the point.</source>
        <translation>短く、要点だけを答えます。</translation>
    </message>
    <message>
        <source>Sounding board</source>
        <translation>相談相手</translation>
    </message>
    <message>
        <source>Storyteller</source>
        <translation>語り手</translation>
    </message>
</context>
<context>
    <name>PersonaEditor</name>
    <message>
        <source>A persona needs a name.</source>
        <translation>ペルソナには名前が必要です。</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>As set under Voice</source>
        <translation>「声」の設定に従う</translation>
    </message>
    <message>
        <source>As the model does</source>
        <translation>モデルに任せる</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>性格</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Little</source>
        <translation>少なめ</translation>
    </message>
    <message>
        <source>Little stays with the likeliest words; much surprises more often.</source>
        <translation>少なめは最もありそうな言葉を選び、多めは意外な言葉が増えます。</translation>
    </message>
    <message>
        <source>Make this persona as it was at first</source>
        <translation>このペルソナを最初の状態に戻す</translation>
    </message>
    <message>
        <source>Much</source>
        <translation>多め</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the persona {name}?</source>
        <translation>ペルソナ {name} を削除しますか？</translation>
    </message>
    <message>
        <source>Remove this persona…</source>
        <translation>このペルソナを削除…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>This persona</source>
        <translation>このペルソナ</translation>
    </message>
    <message>
        <source>Variety of words</source>
        <translation>言葉の多様さ</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声</translation>
    </message>
    <message>
        <source>What the assistant is told about itself before the first word.</source>
        <translation>最初の発言の前に、アシスタント自身について伝える内容です。</translation>
    </message>
    <message>
        <source>You are calm and brief, and you like a joke.</source>
        <translation>あなたは落ち着いていて、簡潔に話し、冗談が好きです。</translation>
    </message>
</context>
<context>
    <name>PersonasPage</name>
    <message>
        <source>A persona is a character with a voice. The chosen one holds from the next conversation on; it can be changed in the menu of the icon, too.</source>
        <translation>ペルソナは声を持った人物像です。選んだものが次の会話から使われます。アイコンのメニューでも変更できます。</translation>
    </message>
    <message>
        <source>Add a persona</source>
        <translation>ペルソナを追加</translation>
    </message>
    <message>
        <source>As set under Voice.</source>
        <translation>「声」の設定に従います。</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>新しいペルソナ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>ペルソナ</translation>
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
        <translation>会話</translation>
    </message>
</context>
<context>
    <name>PillPanel</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>End the conversation</source>
        <translation>会話を終了</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>The assistant says</source>
        <translation>アシスタントの発言</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>あなたの発言</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation><numerusform>%n 件の会話</numerusform></translation>
    </message>
    <message>
        <source>All kept conversations are deleted.</source>
        <translation>保管されていた会話をすべて削除しました。</translation>
    </message>
    <message>
        <source>As text, in a file on this computer that only you may read. Holds from the next conversation on; switched off, nothing more is written at once.</source>
        <translation>このコンピューターの、あなただけが読めるファイルにテキストで保管します。次の会話から有効になり、オフにするとすぐに書き込みが止まります。</translation>
    </message>
    <message>
        <source>Delete all kept conversations?</source>
        <translation>保管されている会話をすべて削除しますか？</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>すべて削除…</translation>
    </message>
    <message>
        <source>Delete them after</source>
        <translation>削除するまで</translation>
    </message>
    <message>
        <source>Delete what has been kept so far, too?</source>
        <translation>これまでに保管したものも削除しますか？</translation>
    </message>
    <message>
        <source>Delete what is kept</source>
        <translation>保管したものを削除</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Forget the number of the last conversation</source>
        <translation>前回の会話の番号を消去</translation>
    </message>
    <message>
        <source>Go on with the last conversation</source>
        <translation>前回の会話を続ける</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Holds at once, also for what is kept already.</source>
        <translation>すぐに反映され、すでに保管されているものにも適用されます。</translation>
    </message>
    <message>
        <source>In practice nothing leaves this computer. Otherwise your voice goes to Gemini, or to the gateway, as long as the conversation lasts.</source>
        <translation>練習では何もこのコンピューターから送信されません。それ以外では、会話の間だけあなたの声が Gemini かゲートウェイに送られます。</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>元に戻すことはできません。</translation>
    </message>
    <message>
        <source>It is forgotten.</source>
        <translation>消去しました。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>会話を保管</translation>
    </message>
    <message>
        <source>Kept conversations</source>
        <translation>保管されている会話</translation>
    </message>
    <message>
        <source>Keys and tokens are in the system&apos;s keyring and in no file, log or report. vibeassist sends no statistics.</source>
        <translation>キーとトークンはシステムのキーリングだけにあり、ファイル、ログ、報告には入りません。vibeassist は統計を送信しません。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>Nothing that was said is kept for it, only the number under which the server takes the conversation up again, for two hours. Holds at once.</source>
        <translation>発言の内容は保管されません。サーバーが会話を再開するための番号だけを 2 時間保管します。すぐに反映されます。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open the settings folder</source>
        <translation>設定フォルダーを開く</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Show the kept conversations</source>
        <translation>保管した会話を表示</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>表示…</translation>
    </message>
    <message>
        <source>Sound is never written to disk. Captions are only where you keep conversations below, or save one yourself; otherwise they are forgotten when vibeassist ends.</source>
        <translation>音声がディスクに書き込まれることはありません。字幕は、下で会話を保管するか自分で保存した場合だけ残り、それ以外は vibeassist の終了時に消去されます。</translation>
    </message>
    <message>
        <source>Summarise them when they end</source>
        <translation>終了時に要約する</translation>
    </message>
    <message>
        <source>The microphone is open only during a conversation, while you try it here, and where you have chosen it to stay open; the icon shows it.</source>
        <translation>マイクは会話の間、試している間、そして開いたままにすると選んだ場合だけ開き、アイコンに表示されます。</translation>
    </message>
    <message>
        <source>The number of the last conversation</source>
        <translation>前回の会話の番号</translation>
    </message>
    <message>
        <source>The text of a kept conversation goes once more to where your voice went, and a title and a few points come back. Off: only when you ask for it in the history.</source>
        <translation>保管した会話の文章を、声を送った先へもう一度送り、題名といくつかの要点を受け取ります。オフの場合は、履歴で頼んだときだけです。</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>There was none.</source>
        <translation>ありませんでした。</translation>
    </message>
    <message>
        <source>What else is kept</source>
        <translation>そのほかに保管されるもの</translation>
    </message>
    <message>
        <source>What happens to your words</source>
        <translation>あなたの言葉の扱い</translation>
    </message>
    <message>
        <source>{file} cannot be deleted ({why}).</source>
        <translation>{file} を削除できません（{why}）。</translation>
    </message>
</context>
<context>
    <name>SampleRow</name>
    <message>
        <source>Asking {voice}…</source>
        <translation>{voice} に依頼しています…</translation>
    </message>
    <message>
        <source>Connects for a moment and lets the voice say a sentence.</source>
        <translation>少しの間接続し、その声に一言話してもらいます。</translation>
    </message>
    <message>
        <source>How it sounds</source>
        <translation>声の聞こえ方</translation>
    </message>
    <message>
        <source>Play a sample</source>
        <translation>サンプルを再生</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Choose another folder.</source>
        <translation>別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save the conversation</source>
        <translation>会話を保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>The conversation could not be saved as {file} ({why}).</source>
        <translation>会話を {file} に保存できませんでした（{why}）。</translation>
    </message>
</context>
<context>
    <name>SecretRow</name>
    <message>
        <source>Enter another one</source>
        <translation>別のものを入力</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>It comes from {variable}.</source>
        <translation>{variable} から取得しています。</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>探しています…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Stored in this system&apos;s keyring. It is never shown.</source>
        <translation>このシステムのキーリングに保存されています。表示されることはありません。</translation>
    </message>
    <message>
        <source>This system has no keyring, so it is kept in memory until vibeassist ends.</source>
        <translation>このシステムにはキーリングがないため、vibeassist が終了するまでメモリーに保持されます。</translation>
    </message>
    <message>
        <source>This system has no keyring: what you enter is kept in memory until vibeassist ends. GNOME Keyring, KWallet or KeePassXC would keep it.</source>
        <translation>このシステムにはキーリングがありません。入力内容は vibeassist が終了するまでメモリーに保持されます。GNOME Keyring、KWallet、KeePassXC があれば保存できます。</translation>
    </message>
    <message>
        <source>Will be kept in this system&apos;s keyring, nowhere else.</source>
        <translation>このシステムのキーリングだけに保存されます。</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>(no code)</source>
        <translation>（コードなし）</translation>
    </message>
    <message>
        <source>A SOCKS proxy is set, and this program has nothing to speak to one with.</source>
        <translation>SOCKS プロキシが設定されていますが、このプログラムにはそれと通信する手段がありません。</translation>
    </message>
    <message>
        <source>Allow desktop apps in Settings, Privacy &amp; security, Microphone, and check that it is not muted in the sound settings.</source>
        <translation>「設定、プライバシーとセキュリティ、マイク」でデスクトップアプリを許可し、サウンド設定でミュートされていないか確認してください。</translation>
    </message>
    <message>
        <source>Allow it in System Settings, Privacy &amp; Security, Microphone, and check that its input level is not at zero.</source>
        <translation>「システム設定、プライバシーとセキュリティ、マイク」で許可し、入力レベルがゼロでないか確認してください。</translation>
    </message>
    <message>
        <source>Allow this program to use the microphone, and look for a mute switch on it.</source>
        <translation>このプログラムにマイクの使用を許可し、マイクのミュートスイッチを確認してください。</translation>
    </message>
    <message>
        <source>Ask whoever administers this computer.</source>
        <translation>このコンピューターの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Ask whoever runs the gateway for a new credential.</source>
        <translation>ゲートウェイの管理者に新しい認証情報を依頼してください。</translation>
    </message>
    <message>
        <source>Ask whoever runs the gateway for a new one.</source>
        <translation>ゲートウェイの管理者に新しいものを依頼してください。</translation>
    </message>
    <message>
        <source>Ask whoever runs the gateway to allow it.</source>
        <translation>ゲートウェイの管理者に許可を依頼してください。</translation>
    </message>
    <message>
        <source>Check it at {1} and enter it with &apos;vibeassist key set&apos;.</source>
        <translation>{1} で確認し、「vibeassist key set」で入力してください。</translation>
    </message>
    <message>
        <source>Check that it is connected and that this program may use it.</source>
        <translation>接続されていて、このプログラムが使えることを確認してください。</translation>
    </message>
    <message>
        <source>Check that it is not muted, by a key or a switch on it or in the system&apos;s sound settings, and that a sandbox lets this program use it.</source>
        <translation>キーやスイッチ、システムのサウンド設定でミュートされていないか、またサンドボックスがこのプログラムに使用を許しているか確認してください。</translation>
    </message>
    <message>
        <source>Check the HTTPS_PROXY variable or the system&apos;s proxy settings.</source>
        <translation>変数 HTTPS_PROXY かシステムのプロキシ設定を確認してください。</translation>
    </message>
    <message>
        <source>Check the address (VIBEASSIST_LIVE_URL), or try again.</source>
        <translation>アドレス（VIBEASSIST_LIVE_URL）を確認するか、もう一度試してください。</translation>
    </message>
    <message>
        <source>Check the address and the port (VIBEASSIST_LIVE_URL).</source>
        <translation>アドレスとポート（VIBEASSIST_LIVE_URL）を確認してください。</translation>
    </message>
    <message>
        <source>Check the address of the Live API (VIBEASSIST_LIVE_URL), or try again.</source>
        <translation>Live API のアドレス（VIBEASSIST_LIVE_URL）を確認するか、もう一度試してください。</translation>
    </message>
    <message>
        <source>Check the address of the Live API (VIBEASSIST_LIVE_URL).</source>
        <translation>Live API のアドレス（VIBEASSIST_LIVE_URL）を確認してください。</translation>
    </message>
    <message>
        <source>Check the address, and that the server runs.</source>
        <translation>アドレスと、サーバーが動いていることを確認してください。</translation>
    </message>
    <message>
        <source>Check the address; for an authority of your own set VIBEASSIST_CA_FILE.</source>
        <translation>アドレスを確認してください。独自の認証局を使う場合は VIBEASSIST_CA_FILE を設定してください。</translation>
    </message>
    <message>
        <source>Check the address; if it is right, someone may be in between.</source>
        <translation>アドレスを確認してください。正しい場合は、誰かが通信に割り込んでいるかもしれません。</translation>
    </message>
    <message>
        <source>Check the functions&apos; parameters; they must be a JSON schema.</source>
        <translation>関数のパラメーターを確認してください。JSON スキーマでなければなりません。</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s address.</source>
        <translation>ゲートウェイのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s address. Without TLS, on this machine, it starts with http://.</source>
        <translation>ゲートウェイのアドレスを確認してください。このコンピューターで TLS を使わない場合は http:// で始まります。</translation>
    </message>
    <message>
        <source>Check the model and its settings; {1} may not take all of them.</source>
        <translation>モデルとその設定を確認してください。{1} が一部を受け付けないことがあります。</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>名前とフォルダーを確認してください。</translation>
    </message>
    <message>
        <source>Check the network and connect again.</source>
        <translation>ネットワークを確認して、もう一度接続してください。</translation>
    </message>
    <message>
        <source>Check the network and the address.</source>
        <translation>ネットワークとアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>ネットワークを確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>Check the network connection and the spelling of the address.</source>
        <translation>ネットワーク接続とアドレスの綴りを確認してください。</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>ネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>Check the network, and whether a firewall or a proxy stands between.</source>
        <translation>ネットワークと、ファイアウォールやプロキシに遮られていないかを確認してください。</translation>
    </message>
    <message>
        <source>Choose another device.</source>
        <translation>別のデバイスを選んでください。</translation>
    </message>
    <message>
        <source>Choose another file for the speaker.</source>
        <translation>スピーカー用に別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose another model, for example {1}.</source>
        <translation>{1} など、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Choose another model, voice or setting.</source>
        <translation>別のモデル、声、設定を選んでください。</translation>
    </message>
    <message>
        <source>Choose another name for --events; nothing was changed.</source>
        <translation>--events に別の名前を選んでください。何も変更されていません。</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>別の名前かフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>別のものを選んでください。</translation>
    </message>
    <message>
        <source>Choose another place for --events.</source>
        <translation>--events に別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Choose another voice, for example {1}.</source>
        <translation>{1} など、別の声を選んでください。</translation>
    </message>
    <message>
        <source>Choose one between 1,000 and 768,000.</source>
        <translation>1,000 から 768,000 の間で選んでください。</translation>
    </message>
    <message>
        <source>Choose one of these: {1}.</source>
        <translation>次の中から選んでください：{1}。</translation>
    </message>
    <message>
        <source>Choose other devices, or restart the computer&apos;s sound system.</source>
        <translation>別のデバイスを選ぶか、コンピューターの音声システムを再起動してください。</translation>
    </message>
    <message>
        <source>Choose other devices, or try again.</source>
        <translation>別のデバイスを選ぶか、もう一度試してください。</translation>
    </message>
    <message>
        <source>Choose {1}, for example.</source>
        <translation>{1} などを選んでください。</translation>
    </message>
    <message>
        <source>Close other sessions and wait a little.</source>
        <translation>ほかのセッションを閉じて、少し待ってください。</translation>
    </message>
    <message>
        <source>Close other sessions, wait a little, or look at the limits in Google AI Studio.</source>
        <translation>ほかのセッションを閉じるか、少し待つか、Google AI Studio で上限を確認してください。</translation>
    </message>
    <message>
        <source>Close that program, or choose another device.</source>
        <translation>そのプログラムを閉じるか、別のデバイスを選んでください。</translation>
    </message>
    <message>
        <source>Concise</source>
        <translation>簡潔</translation>
    </message>
    <message>
        <source>Connect a cable or a Wi-Fi; practice works without one.</source>
        <translation>ケーブルか Wi-Fi を接続してください。練習はネットワークなしで使えます。</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>もう一度接続してください。</translation>
    </message>
    <message>
        <source>Connect again; if it happens again, start a new conversation.</source>
        <translation>もう一度接続してください。また起きる場合は新しい会話を始めてください。</translation>
    </message>
    <message>
        <source>Connect again; if it stays so, choose another model.</source>
        <translation>もう一度接続してください。変わらなければ別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Connect again; this also happens in the middle of a function call.</source>
        <translation>もう一度接続してください。関数の呼び出し中にも起こります。</translation>
    </message>
    <message>
        <source>Connect first.</source>
        <translation>先に接続してください。</translation>
    </message>
    <message>
        <source>Connect it again, or choose another device.</source>
        <translation>接続し直すか、別のデバイスを選んでください。</translation>
    </message>
    <message>
        <source>Connect it, or choose another device.</source>
        <translation>接続するか、別のデバイスを選んでください。</translation>
    </message>
    <message>
        <source>Connect one, or name a sound file instead.</source>
        <translation>接続するか、代わりに音声ファイルを指定してください。</translation>
    </message>
    <message>
        <source>Connect one; a sound file serves in its place: vibeassist talk --help.</source>
        <translation>接続してください。代わりに音声ファイルも使えます：vibeassist talk --help。</translation>
    </message>
    <message>
        <source>Connect to Gemini or to a gateway to hear the others.</source>
        <translation>ほかの声を聞くには Gemini かゲートウェイに接続してください。</translation>
    </message>
    <message>
        <source>Connections go through the proxy {1}, which is tried below.</source>
        <translation>接続はプロキシ {1} を通ります。下で確認します。</translation>
    </message>
    <message>
        <source>Conversations with Gemini can be summarised.</source>
        <translation>Gemini との会話は要約できます。</translation>
    </message>
    <message>
        <source>Copy it again, without quotes or line breaks.</source>
        <translation>引用符や改行なしで、もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Copy it once more, without spaces, and enter it with &apos;vibeassist key set&apos;.</source>
        <translation>空白なしでもう一度コピーし、「vibeassist key set」で入力してください。</translation>
    </message>
    <message>
        <source>Disconnect and connect it again, or choose another one.</source>
        <translation>接続し直すか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>End another conversation, or: wait a little and connect again.</source>
        <translation>別の会話を終了するか、少し待ってからもう一度接続してください。</translation>
    </message>
    <message>
        <source>Enter one with &apos;vibeassist key set&apos;.</source>
        <translation>「vibeassist key set」で入力してください。</translation>
    </message>
    <message>
        <source>Enter the address where the Live API really is.</source>
        <translation>Live API が実際にあるアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Free some space or give yourself the right to write there.</source>
        <translation>空き容量を増やすか、そこへの書き込み権限を付けてください。</translation>
    </message>
    <message>
        <source>Free some space, give yourself the right to it, or delete the history.</source>
        <translation>空き容量を増やすか、権限を付けるか、履歴を削除してください。</translation>
    </message>
    <message>
        <source>Gemini answers: a session was opened and closed ({1} s).</source>
        <translation>Gemini が応答しました。セッションを開いて閉じました（{1} 秒）。</translation>
    </message>
    <message>
        <source>Give it like https://gateway.example.com or gateway.example.com:8443.</source>
        <translation>https://gateway.example.com や gateway.example.com:8443 のように指定してください。</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or set VIBEASSIST_CONFIG_DIR.</source>
        <translation>読み取り権限を付けるか、VIBEASSIST_CONFIG_DIR を設定してください。</translation>
    </message>
    <message>
        <source>Give yourself the right to write there.</source>
        <translation>そこへの書き込み権限を付けてください。</translation>
    </message>
    <message>
        <source>Go back to the default settings of {1}, or choose another model.</source>
        <translation>{1} の既定の設定に戻すか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Go on there, or start a new conversation.</source>
        <translation>そちらで続けるか、新しい会話を始めてください。</translation>
    </message>
    <message>
        <source>Go on tomorrow, or ask whoever runs the gateway for more.</source>
        <translation>明日続けるか、ゲートウェイの管理者に追加を依頼してください。</translation>
    </message>
    <message>
        <source>Google does not offer the Live API where you are.</source>
        <translation>お住まいの地域では Google は Live API を提供していません。</translation>
    </message>
    <message>
        <source>Google has blocked this API key because it was found in public.</source>
        <translation>この APIキーは公開されているのが見つかったため、Google が停止しました。</translation>
    </message>
    <message>
        <source>Google wants the billing of this key&apos;s project to be looked at {1}.</source>
        <translation>このキーのプロジェクトの請求を確認するよう Google が求めています{1}。</translation>
    </message>
    <message>
        <source>Headphones help, or a softer loudspeaker.</source>
        <translation>ヘッドホンを使うか、スピーカーの音を下げると改善します。</translation>
    </message>
    <message>
        <source>Headphones help.</source>
        <translation>ヘッドホンを使うと改善します。</translation>
    </message>
    <message>
        <source>If the server is your own, name its CA in VIBEASSIST_CA_FILE; if this machine has no certificates at all, install ca-certificates; else someone may be in between.</source>
        <translation>自分のサーバーなら、その CA を VIBEASSIST_CA_FILE に指定してください。このコンピューターに証明書がまったくなければ ca-certificates をインストールしてください。どちらでもなければ、誰かが通信に割り込んでいるかもしれません。</translation>
    </message>
    <message>
        <source>Install it: &quot;sudo apt install libportaudio2&quot; (Debian, Ubuntu) or your system&apos;s.</source>
        <translation>インストールしてください：「sudo apt install libportaudio2」（Debian、Ubuntu）またはお使いのシステムのもの。</translation>
    </message>
    <message>
        <source>Install its certificate in the system, or name its file in VIBEASSIST_CA_FILE; your company&apos;s support has it. If nobody should, use another network.</source>
        <translation>その証明書をシステムにインストールするか、VIBEASSIST_CA_FILE に指定してください。会社のサポートが持っています。誰にも見られたくない場合は別のネットワークを使ってください。</translation>
    </message>
    <message>
        <source>Install python-socks, or set HTTPS_PROXY to an HTTP proxy.</source>
        <translation>python-socks をインストールするか、HTTPS_PROXY に HTTP プロキシを設定してください。</translation>
    </message>
    <message>
        <source>Install the Python package &quot;sounddevice&quot; again: it brings PortAudio along.</source>
        <translation>Python パッケージ「sounddevice」をインストールし直してください。PortAudio が含まれています。</translation>
    </message>
    <message>
        <source>Install vibeassist again.</source>
        <translation>vibeassist をインストールし直してください。</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>通訳</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>面接官</translation>
    </message>
    <message>
        <source>It should look like https://host or https://host:port (VIBEASSIST_LIVE_URL).</source>
        <translation>https://host または https://host:port の形にしてください（VIBEASSIST_LIVE_URL）。</translation>
    </message>
    <message>
        <source>It should look like https://host or https://host:port.</source>
        <translation>https://host または https://host:port の形にしてください。</translation>
    </message>
    <message>
        <source>Its text goes only where its sound went: set that connection again.</source>
        <translation>文章は音声を送った先にだけ送られます。その接続をもう一度設定してください。</translation>
    </message>
    <message>
        <source>Language partner</source>
        <translation>語学パートナー</translation>
    </message>
    <message>
        <source>Leave out any name, password, token or query: the token is given separately.</source>
        <translation>名前、パスワード、トークン、クエリーは省いてください。トークンは別に指定します。</translation>
    </message>
    <message>
        <source>Look at the project&apos;s billing in Google AI Studio.</source>
        <translation>Google AI Studio でプロジェクトの請求を確認してください。</translation>
    </message>
    <message>
        <source>Lower its level in the system&apos;s sound settings, or move away a little.</source>
        <translation>システムのサウンド設定でレベルを下げるか、少し離れてください。</translation>
    </message>
    <message>
        <source>Make a new one at {1} and enter it with &apos;vibeassist key set&apos;.</source>
        <translation>{1} で新しく作成し、「vibeassist key set」で入力してください。</translation>
    </message>
    <message>
        <source>Microphones: {1}, loudspeakers: {2}.</source>
        <translation>マイク：{1}、スピーカー：{2}。</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>ファイルを指定してください。</translation>
    </message>
    <message>
        <source>Name one: vibeassist talk --gateway https://your.gateway</source>
        <translation>指定してください：vibeassist talk --gateway https://your.gateway</translation>
    </message>
    <message>
        <source>Name the file {1}.</source>
        <translation>ファイル名を {1} にしてください。</translation>
    </message>
    <message>
        <source>No connection to {1} could be made.</source>
        <translation>{1} に接続できませんでした。</translation>
    </message>
    <message>
        <source>No gateway is set.</source>
        <translation>ゲートウェイが設定されていません。</translation>
    </message>
    <message>
        <source>No key is stored; practice and gateways need none.</source>
        <translation>キーは保存されていません。練習とゲートウェイにはキーは要りません。</translation>
    </message>
    <message>
        <source>No model is chosen.</source>
        <translation>モデルが選ばれていません。</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>空き容量がありません</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ファイルまたはフォルダーがありません</translation>
    </message>
    <message>
        <source>No summary was written.</source>
        <translation>要約は作成されませんでした。</translation>
    </message>
    <message>
        <source>Nothing answers at {1}.</source>
        <translation>{1} から応答がありません。</translation>
    </message>
    <message>
        <source>Nothing is kept of this conversation.</source>
        <translation>この会話は何も保管されていません。</translation>
    </message>
    <message>
        <source>Nothing was heard from the gateway {1} for {2} seconds.</source>
        <translation>ゲートウェイ {1} から {2} 秒間何も届いていません。</translation>
    </message>
    <message>
        <source>Nothing was heard from {1} for {2} seconds.</source>
        <translation>{1} から {2} 秒間何も届いていません。</translation>
    </message>
    <message>
        <source>On GNOME the extension &quot;AppIndicator and KStatusNotifierItem Support&quot; adds them.</source>
        <translation>GNOME では拡張機能「AppIndicator and KStatusNotifierItem Support」で表示できます。</translation>
    </message>
    <message>
        <source>One can be taken up for two hours, with the same key and model.</source>
        <translation>同じキーとモデルなら、2 時間以内の会話を再開できます。</translation>
    </message>
    <message>
        <source>Paste it again.</source>
        <translation>もう一度貼り付けてください。</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>権限がありません</translation>
    </message>
    <message>
        <source>Point VIBEASSIST_CA_FILE at a PEM file with a CA certificate, or unset it.</source>
        <translation>VIBEASSIST_CA_FILE に CA 証明書の入った PEM ファイルを指定するか、設定を外してください。</translation>
    </message>
    <message>
        <source>PortAudio, which microphones and loudspeakers need, is not installed.</source>
        <translation>マイクとスピーカーに必要な PortAudio がインストールされていません。</translation>
    </message>
    <message>
        <source>Practice has one voice of its own.</source>
        <translation>練習には専用の声があります。</translation>
    </message>
    <message>
        <source>Practice stays on this computer, and nobody here can write a summary.</source>
        <translation>練習はこのコンピューターの中だけで行われ、要約を書く相手がいません。</translation>
    </message>
    <message>
        <source>Put them into the HTTPS_PROXY variable, or ask whoever runs the network.</source>
        <translation>変数 HTTPS_PROXY に入れるか、ネットワークの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Raise its level in the system&apos;s sound settings, or come closer.</source>
        <translation>システムのサウンド設定でレベルを上げるか、近づいてください。</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>読み取り専用のファイルシステムです</translation>
    </message>
    <message>
        <source>Record or copy it again.</source>
        <translation>もう一度録音するかコピーしてください。</translation>
    </message>
    <message>
        <source>Register again.</source>
        <translation>もう一度登録してください。</translation>
    </message>
    <message>
        <source>Run &apos;vibeassist emulator --practice&apos; to see why.</source>
        <translation>原因を見るには「vibeassist emulator --practice」を実行してください。</translation>
    </message>
    <message>
        <source>Send at the pace of the microphone.</source>
        <translation>マイクの速さで送信してください。</translation>
    </message>
    <message>
        <source>Set VIBEASSIST_DATA_DIR to a folder that you may write to.</source>
        <translation>VIBEASSIST_DATA_DIR に書き込みできるフォルダーを設定してください。</translation>
    </message>
    <message>
        <source>Set again what you miss.</source>
        <translation>足りないものを設定し直してください。</translation>
    </message>
    <message>
        <source>Set it in the system&apos;s settings, and have it set by the network: with a wrong clock secure connections and tokens are refused.</source>
        <translation>システムの設定で時刻を合わせ、ネットワークで自動設定してください。時計が狂っていると安全な接続やトークンが拒否されます。</translation>
    </message>
    <message>
        <source>Set {1} in the environment, or start a secret service (GNOME Keyring, KWallet, KeePassXC).</source>
        <translation>環境変数 {1} を設定するか、シークレットサービス（GNOME Keyring、KWallet、KeePassXC）を起動してください。</translation>
    </message>
    <message>
        <source>Set {1}, or start a secret service (GNOME Keyring, KWallet, KeePassXC).</source>
        <translation>{1} を設定するか、シークレットサービス（GNOME Keyring、KWallet、KeePassXC）を起動してください。</translation>
    </message>
    <message>
        <source>Several loudspeakers are named like &quot;{1}&quot;.</source>
        <translation>「{1}」に似た名前のスピーカーが複数あります。</translation>
    </message>
    <message>
        <source>Several microphones are named like &quot;{1}&quot;.</source>
        <translation>「{1}」に似た名前のマイクが複数あります。</translation>
    </message>
    <message>
        <source>Sound is written as WAV only, not as {1}.</source>
        <translation>音声は WAV でのみ書き込めます。{1} にはできません。</translation>
    </message>
    <message>
        <source>Sounding board</source>
        <translation>相談相手</translation>
    </message>
    <message>
        <source>Speak closer to it, turn its level up in the system&apos;s sound settings, or choose another one.</source>
        <translation>もっと近くで話すか、システムのサウンド設定でレベルを上げるか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>Start a new conversation.</source>
        <translation>新しい会話を始めてください。</translation>
    </message>
    <message>
        <source>Start a new one.</source>
        <translation>新しい会話を始めてください。</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>もう一度始めてください。</translation>
    </message>
    <message>
        <source>Start another one.</source>
        <translation>別の会話を始めてください。</translation>
    </message>
    <message>
        <source>Start at login cannot be changed: {1} ({2}).</source>
        <translation>ログイン時の起動を変更できません：{1}（{2}）。</translation>
    </message>
    <message>
        <source>Store it with &apos;vibeassist key set --gateway {1}&apos;, or set {2}.</source>
        <translation>「vibeassist key set --gateway {1}」で保存するか、{2} を設定してください。</translation>
    </message>
    <message>
        <source>Store one with &apos;vibeassist key set&apos;, or set {1}; &apos;vibeassist talk --practice&apos; needs none.</source>
        <translation>「vibeassist key set」で保存するか、{1} を設定してください。「vibeassist talk --practice」には要りません。</translation>
    </message>
    <message>
        <source>Storyteller</source>
        <translation>語り手</translation>
    </message>
    <message>
        <source>Take off its restrictions, or use a key made at {1}.</source>
        <translation>制限を外すか、{1} で作成したキーを使ってください。</translation>
    </message>
    <message>
        <source>Tell whoever runs the gateway; nothing on this machine is wrong.</source>
        <translation>ゲートウェイの管理者に知らせてください。このコンピューターに問題はありません。</translation>
    </message>
    <message>
        <source>The API key has characters in it that no key has.</source>
        <translation>APIキーに使えない文字が含まれています。</translation>
    </message>
    <message>
        <source>The API key is not valid.</source>
        <translation>APIキーが無効です。</translation>
    </message>
    <message>
        <source>The API key or token has expired.</source>
        <translation>APIキーまたはトークンの期限が切れています。</translation>
    </message>
    <message>
        <source>The CA file {1} cannot be read ({2}).</source>
        <translation>CA ファイル {1} を読み取れません（{2}）。</translation>
    </message>
    <message>
        <source>The CA file {1} holds a certificate that cannot be read.</source>
        <translation>CA ファイル {1} に読み取れない証明書が含まれています。</translation>
    </message>
    <message>
        <source>The CA file {1} holds no certificate.</source>
        <translation>CA ファイル {1} に証明書がありません。</translation>
    </message>
    <message>
        <source>The CA file {1} is not a PEM file.</source>
        <translation>CA ファイル {1} は PEM ファイルではありません。</translation>
    </message>
    <message>
        <source>The Live API had a fault of its own {1}.</source>
        <translation>Live API 側で障害が起きました{1}。</translation>
    </message>
    <message>
        <source>The Live API has a fault of its own and could not begin {1}.</source>
        <translation>Live API 側の障害で開始できませんでした{1}。</translation>
    </message>
    <message>
        <source>The address of the Live API is not valid.</source>
        <translation>Live API のアドレスが無効です。</translation>
    </message>
    <message>
        <source>The address of {1} cannot be found.</source>
        <translation>{1} のアドレスが見つかりません。</translation>
    </message>
    <message>
        <source>The address of {1} has more in it than a host and a path.</source>
        <translation>{1} のアドレスにホストとパス以外のものが含まれています。</translation>
    </message>
    <message>
        <source>The assistant&apos;s voice cannot be kept out of the microphone here: while it speaks, you are heard only if you are clearly louder.</source>
        <translation>ここではアシスタントの声をマイクから取り除けません。アシスタントが話している間は、はっきり大きな声で話したときだけ届きます。</translation>
    </message>
    <message>
        <source>The certificate of {1} is not trusted ({2}).</source>
        <translation>{1} の証明書は信頼されていません（{2}）。</translation>
    </message>
    <message>
        <source>The certificate of {1} was made for another host.</source>
        <translation>{1} の証明書は別のホスト用です。</translation>
    </message>
    <message>
        <source>The clock is right.</source>
        <translation>時計は合っています。</translation>
    </message>
    <message>
        <source>The connection broke off without a word ({1}).</source>
        <translation>接続が何の知らせもなく切れました（{1}）。</translation>
    </message>
    <message>
        <source>The connection did not come back within {1} minutes. {2}</source>
        <translation>接続が {1} 分以内に戻りませんでした。{2}</translation>
    </message>
    <message>
        <source>The connection did not come back within {1} seconds. {2}</source>
        <translation>接続が {1} 秒以内に戻りませんでした。{2}</translation>
    </message>
    <message>
        <source>The connection ended {1}.</source>
        <translation>接続が終了しました{1}。</translation>
    </message>
    <message>
        <source>The connection ended.</source>
        <translation>接続が終了しました。</translation>
    </message>
    <message>
        <source>The connection is gone.</source>
        <translation>接続がなくなりました。</translation>
    </message>
    <message>
        <source>The connection is renewed.</source>
        <translation>接続を更新しています。</translation>
    </message>
    <message>
        <source>The connection timed out.</source>
        <translation>接続がタイムアウトしました。</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: Google or the gateway failed ({1}).</source>
        <translation>ゲートウェイとの接続が終了しました：Google かゲートウェイで障害が起きました（{1}）。</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: Google refuses what it was sent ({1}).</source>
        <translation>ゲートウェイとの接続が終了しました：送信内容を Google が拒否しました（{1}）。</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: Google&apos;s policy refuses it ({1}).</source>
        <translation>ゲートウェイとの接続が終了しました：Google のポリシーで拒否されました（{1}）。</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: a message is above the limit ({1}).</source>
        <translation>ゲートウェイとの接続が終了しました：メッセージが上限を超えています（{1}）。</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: one side goes away ({1}).</source>
        <translation>ゲートウェイとの接続が終了しました：一方が離脱しました（{1}）。</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the WebSocket framing is broken ({1}).</source>
        <translation>ゲートウェイとの接続が終了しました：WebSocket のフレームが壊れています（{1}）。</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the connection was cut ({1}).</source>
        <translation>ゲートウェイとの接続が終了しました：接続が切断されました（{1}）。</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the conversation goes on elsewhere ({1}).</source>
        <translation>ゲートウェイとの接続が終了しました：会話は別の場所で続いています（{1}）。</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the conversation is over ({1}).</source>
        <translation>ゲートウェイとの接続が終了しました：会話は終わりました（{1}）。</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the gateway cannot reach Google ({1}).</source>
        <translation>ゲートウェイとの接続が終了しました：ゲートウェイが Google に接続できません（{1}）。</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the gateway closed it ({1}).</source>
        <translation>ゲートウェイとの接続が終了しました：ゲートウェイが接続を閉じました（{1}）。</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the gateway restarts ({1}).</source>
        <translation>ゲートウェイとの接続が終了しました：ゲートウェイが再起動しています（{1}）。</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the gateway&apos;s rules forbid it ({1}).</source>
        <translation>ゲートウェイとの接続が終了しました：ゲートウェイの規則で禁止されています（{1}）。</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the session has reached its length ({1}).</source>
        <translation>ゲートウェイとの接続が終了しました：セッションが最長時間に達しました（{1}）。</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the setup cannot be read or used ({1}).</source>
        <translation>ゲートウェイとの接続が終了しました：初期設定を読み取れないか使えません（{1}）。</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the setup took too long ({1}).</source>
        <translation>ゲートウェイとの接続が終了しました：初期設定に時間がかかりすぎました（{1}）。</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the token is no longer valid ({1}).</source>
        <translation>ゲートウェイとの接続が終了しました：トークンが無効になりました（{1}）。</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the user&apos;s limit is reached ({1}).</source>
        <translation>ゲートウェイとの接続が終了しました：あなたの上限に達しました（{1}）。</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: there is no room at the moment ({1}).</source>
        <translation>ゲートウェイとの接続が終了しました：今は空きがありません（{1}）。</translation>
    </message>
    <message>
        <source>The connection to the gateway is gone.</source>
        <translation>ゲートウェイとの接続がなくなりました。</translation>
    </message>
    <message>
        <source>The conversation is over.</source>
        <translation>会話は終わりました。</translation>
    </message>
    <message>
        <source>The devices cannot be opened: {1}.</source>
        <translation>デバイスを開けません：{1}。</translation>
    </message>
    <message>
        <source>The devices have changed.</source>
        <translation>デバイスが変わりました。</translation>
    </message>
    <message>
        <source>The echo is cancelled again.</source>
        <translation>エコーが再び除去されています。</translation>
    </message>
    <message>
        <source>The echo is hardly cancelled: headphones would help.</source>
        <translation>エコーがほとんど除去できていません。ヘッドホンを使うと改善します。</translation>
    </message>
    <message>
        <source>The events file {1} cannot be written ({2}).</source>
        <translation>イベントファイル {1} に書き込めません（{2}）。</translation>
    </message>
    <message>
        <source>The events file {1} is not complete ({2}).</source>
        <translation>イベントファイル {1} は不完全です（{2}）。</translation>
    </message>
    <message>
        <source>The file {1}, which belongs to vibeassist, is missing ({2}).</source>
        <translation>vibeassist のファイル {1} がありません（{2}）。</translation>
    </message>
    <message>
        <source>The folder {1} cannot be made ({2}).</source>
        <translation>フォルダー {1} を作成できません（{2}）。</translation>
    </message>
    <message>
        <source>The gateway answers: a session was opened and closed ({1} s).</source>
        <translation>ゲートウェイが応答しました。セッションを開いて閉じました（{1} 秒）。</translation>
    </message>
    <message>
        <source>The gateway did not confirm the setup within {1} s.</source>
        <translation>ゲートウェイが {1} 秒以内に初期設定を確認しませんでした。</translation>
    </message>
    <message>
        <source>The gateway says: Google ended the session.</source>
        <translation>ゲートウェイからの知らせ：Google がセッションを終了しました。</translation>
    </message>
    <message>
        <source>The gateway says: Google refuses the gateway&apos;s key.</source>
        <translation>ゲートウェイからの知らせ：Google がゲートウェイのキーを拒否しました。</translation>
    </message>
    <message>
        <source>The gateway says: a fault in the gateway itself.</source>
        <translation>ゲートウェイからの知らせ：ゲートウェイ自体の障害です。</translation>
    </message>
    <message>
        <source>The gateway says: another connection carries the conversation on.</source>
        <translation>ゲートウェイからの知らせ：別の接続が会話を続けています。</translation>
    </message>
    <message>
        <source>The gateway says: more messages or bytes than the gateway takes.</source>
        <translation>ゲートウェイからの知らせ：メッセージかバイト数がゲートウェイの上限を超えています。</translation>
    </message>
    <message>
        <source>The gateway says: no setup, or none confirmed, in time.</source>
        <translation>ゲートウェイからの知らせ：初期設定がないか、時間内に確認されませんでした。</translation>
    </message>
    <message>
        <source>The gateway says: the gateway cannot reach Google.</source>
        <translation>ゲートウェイからの知らせ：ゲートウェイが Google に接続できません。</translation>
    </message>
    <message>
        <source>The gateway says: the gateway is stopping.</source>
        <translation>ゲートウェイからの知らせ：ゲートウェイが停止します。</translation>
    </message>
    <message>
        <source>The gateway says: the gateway&apos;s rules forbid this model, voice or tool.</source>
        <translation>ゲートウェイからの知らせ：このモデル、声、ツールはゲートウェイの規則で禁止されています。</translation>
    </message>
    <message>
        <source>The gateway says: the handle is not accepted.</source>
        <translation>ゲートウェイからの知らせ：ハンドルが受け付けられません。</translation>
    </message>
    <message>
        <source>The gateway says: the longest session is over.</source>
        <translation>ゲートウェイからの知らせ：セッションの最長時間が過ぎました。</translation>
    </message>
    <message>
        <source>The gateway says: the quota of the gateway&apos;s key is used up.</source>
        <translation>ゲートウェイからの知らせ：ゲートウェイのキーの割り当てを使い切りました。</translation>
    </message>
    <message>
        <source>The gateway says: the setup is not accepted.</source>
        <translation>ゲートウェイからの知らせ：初期設定が受け付けられません。</translation>
    </message>
    <message>
        <source>The gateway says: the token or its credential was revoked.</source>
        <translation>ゲートウェイからの知らせ：トークンまたは認証情報が失効しました。</translation>
    </message>
    <message>
        <source>The gateway says: the token&apos;s time is over.</source>
        <translation>ゲートウェイからの知らせ：トークンの期限が切れました。</translation>
    </message>
    <message>
        <source>The gateway says: the user&apos;s minutes or tokens of the day are used up (an estimate).</source>
        <translation>ゲートウェイからの知らせ：本日の利用時間またはトークンを使い切りました（推定）。</translation>
    </message>
    <message>
        <source>The gateway {1} does not accept the enrolment credential.</source>
        <translation>ゲートウェイ {1} は登録コードを受け付けません。</translation>
    </message>
    <message>
        <source>The gateway {1} does not accept the token.</source>
        <translation>ゲートウェイ {1} はトークンを受け付けません。</translation>
    </message>
    <message>
        <source>The gateway {1} has no room for another conversation, or for one of yours.</source>
        <translation>ゲートウェイ {1} には、これ以上の会話、またはあなたの会話を受け入れる空きがありません。</translation>
    </message>
    <message>
        <source>The gateway {1} has seen too many failed attempts from here.</source>
        <translation>ゲートウェイ {1} では、ここからの失敗が多すぎます。</translation>
    </message>
    <message>
        <source>The gateway {1} is not ready (HTTP {2}).</source>
        <translation>ゲートウェイ {1} は準備ができていません（HTTP {2}）。</translation>
    </message>
    <message>
        <source>The gateway&apos;s address cannot be read.</source>
        <translation>ゲートウェイのアドレスを読み取れません。</translation>
    </message>
    <message>
        <source>The gateway&apos;s address has no TLS, so the token would travel readable by anyone.</source>
        <translation>ゲートウェイのアドレスに TLS がないため、トークンが途中で誰にでも読まれてしまいます。</translation>
    </message>
    <message>
        <source>The gateway&apos;s address holds more than a host and a path.</source>
        <translation>ゲートウェイのアドレスにホストとパス以外のものが含まれています。</translation>
    </message>
    <message>
        <source>The history {1} cannot be used ({2}).</source>
        <translation>履歴 {1} を使えません（{2}）。</translation>
    </message>
    <message>
        <source>The history {1} was written by a newer vibeassist.</source>
        <translation>履歴 {1} は新しいバージョンの vibeassist で書かれています。</translation>
    </message>
    <message>
        <source>The hotkey is switched off.</source>
        <translation>ショートカットキーはオフです。</translation>
    </message>
    <message>
        <source>The key comes from {1}.</source>
        <translation>キーは {1} から取得しています。</translation>
    </message>
    <message>
        <source>The key has a space or a character that no key has.</source>
        <translation>キーに空白か使えない文字が含まれています。</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>キーが空です。</translation>
    </message>
    <message>
        <source>The key is in this system&apos;s keyring.</source>
        <translation>キーはこのシステムのキーリングにあります。</translation>
    </message>
    <message>
        <source>The key is kept in memory until the program ends.</source>
        <translation>キーはプログラムが終了するまでメモリーに保持されます。</translation>
    </message>
    <message>
        <source>The key {1} is free.</source>
        <translation>キー {1} は使えます。</translation>
    </message>
    <message>
        <source>The keyring did not answer within {1} seconds.</source>
        <translation>キーリングが {1} 秒以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>キーリングがロックされています。</translation>
    </message>
    <message>
        <source>The keyring refused ({1}).</source>
        <translation>キーリングが拒否しました（{1}）。</translation>
    </message>
    <message>
        <source>The loudspeaker &quot;{1}&quot; cannot be opened: {2}.</source>
        <translation>スピーカー「{1}」を開けません：{2}。</translation>
    </message>
    <message>
        <source>The loudspeaker &quot;{1}&quot; is gone.</source>
        <translation>スピーカー「{1}」がなくなりました。</translation>
    </message>
    <message>
        <source>The loudspeaker &quot;{1}&quot; is in use by another program.</source>
        <translation>スピーカー「{1}」は別のプログラムが使用中です。</translation>
    </message>
    <message>
        <source>The loudspeaker &quot;{1}&quot; played it to the end.</source>
        <translation>スピーカー「{1}」で最後まで再生しました。</translation>
    </message>
    <message>
        <source>The loudspeaker &quot;{1}&quot; takes neither mono nor its own rate.</source>
        <translation>スピーカー「{1}」はモノラルにも自身のレートにも対応していません。</translation>
    </message>
    <message>
        <source>The loudspeaker is gone.</source>
        <translation>スピーカーがなくなりました。</translation>
    </message>
    <message>
        <source>The loudspeaker is louder than you are: turn it down a little.</source>
        <translation>スピーカーの音があなたの声より大きいです。少し下げてください。</translation>
    </message>
    <message>
        <source>The loudspeaker is not heard in the microphone: with headphones that is as it should be, and echo = &quot;off&quot; in [audio] makes barge-in fastest.</source>
        <translation>スピーカーの音がマイクに入りません。ヘッドホンならそれで正常で、[audio] の echo = &quot;off&quot; で割り込みが最も速くなります。</translation>
    </message>
    <message>
        <source>The loudspeaker played it to the end.</source>
        <translation>スピーカーで最後まで再生しました。</translation>
    </message>
    <message>
        <source>The loudspeaker takes the sound but does not play it.</source>
        <translation>スピーカーは音を受け取りますが、再生しません。</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; cannot be opened: {2}.</source>
        <translation>マイク「{1}」を開けません：{2}。</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; delivers nothing but silence.</source>
        <translation>マイク「{1}」からは無音しか届きません。</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; hears you too softly ({2} dBFS).</source>
        <translation>マイク「{1}」に届く声が小さすぎます（{2} dBFS）。</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; is gone.</source>
        <translation>マイク「{1}」がなくなりました。</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; is in use by another program.</source>
        <translation>マイク「{1}」は別のプログラムが使用中です。</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; is open but delivers nothing.</source>
        <translation>マイク「{1}」は開いていますが、何も届きません。</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; is set so high that your voice is distorted.</source>
        <translation>マイク「{1}」のレベルが高すぎて声がひずんでいます。</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; takes neither mono nor its own rate.</source>
        <translation>マイク「{1}」はモノラルにも自身のレートにも対応していません。</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; works and delivers sound ({2} dBFS).</source>
        <translation>マイク「{1}」は正常で、音が届いています（{2} dBFS）。</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; works and hears you well ({2} dBFS).</source>
        <translation>マイク「{1}」は正常で、声がよく聞こえます（{2} dBFS）。</translation>
    </message>
    <message>
        <source>The microphone gives nothing but silence.</source>
        <translation>マイクからは無音しか届きません。</translation>
    </message>
    <message>
        <source>The microphone gives nothing: allow this program to use it, and look for a mute switch.</source>
        <translation>マイクから何も届きません。このプログラムに使用を許可し、ミュートスイッチを確認してください。</translation>
    </message>
    <message>
        <source>The microphone hears you only faintly.</source>
        <translation>マイクに届く声がかすかです。</translation>
    </message>
    <message>
        <source>The microphone is gone.</source>
        <translation>マイクがなくなりました。</translation>
    </message>
    <message>
        <source>The microphone is overloaded by the loudspeaker: lower its level.</source>
        <translation>スピーカーの音でマイクが過大入力になっています。レベルを下げてください。</translation>
    </message>
    <message>
        <source>The microphone is overloaded.</source>
        <translation>マイクが過大入力になっています。</translation>
    </message>
    <message>
        <source>The model {1} cannot be used: not a Live model of Google&apos;s.</source>
        <translation>モデル {1} は使えません：Google の Live モデルではありません。</translation>
    </message>
    <message>
        <source>The model {1} cannot be used: shut down on {2}.</source>
        <translation>モデル {1} は使えません：{2} に終了しました。</translation>
    </message>
    <message>
        <source>The model {1} does not hold conversations.</source>
        <translation>モデル {1} は会話に対応していません。</translation>
    </message>
    <message>
        <source>The network has changed.</source>
        <translation>ネットワークが変わりました。</translation>
    </message>
    <message>
        <source>The network&apos;s proxy does not let a connection to {1} through.</source>
        <translation>ネットワークのプロキシが {1} への接続を通しません。</translation>
    </message>
    <message>
        <source>The network&apos;s proxy wants a name and a password (407).</source>
        <translation>ネットワークのプロキシが名前とパスワードを求めています（407）。</translation>
    </message>
    <message>
        <source>The practice server answers: a session was opened and closed ({1} s).</source>
        <translation>練習サーバーが応答しました。セッションを開いて閉じました（{1} 秒）。</translation>
    </message>
    <message>
        <source>The practice server did not start ({1}).</source>
        <translation>練習サーバーが起動しませんでした（{1}）。</translation>
    </message>
    <message>
        <source>The room is loud: move the microphone closer, or away from the noise.</source>
        <translation>部屋が騒がしいです。マイクを近づけるか、騒音から離してください。</translation>
    </message>
    <message>
        <source>The server broke the conversation off {1}.</source>
        <translation>サーバーが会話を打ち切りました{1}。</translation>
    </message>
    <message>
        <source>The server can no longer take up the earlier conversation.</source>
        <translation>サーバーは以前の会話をもう再開できません。</translation>
    </message>
    <message>
        <source>The server closed this connection to make room or to restart {1}.</source>
        <translation>サーバーは空きを作るか再起動するため、この接続を閉じました{1}。</translation>
    </message>
    <message>
        <source>The server could not take up the earlier conversation just now {1}.</source>
        <translation>サーバーは今、以前の会話を再開できませんでした{1}。</translation>
    </message>
    <message>
        <source>The server did not receive an API key.</source>
        <translation>サーバーに APIキーが届きませんでした。</translation>
    </message>
    <message>
        <source>The server did not take something that was sent {1}.</source>
        <translation>サーバーは送信内容の一部を受け付けませんでした{1}。</translation>
    </message>
    <message>
        <source>The server did not take up the earlier conversation {1}.</source>
        <translation>サーバーは以前の会話を再開しませんでした{1}。</translation>
    </message>
    <message>
        <source>The server does not know the model {1}, or not for Live conversations.</source>
        <translation>サーバーはモデル {1} を知らないか、Live の会話には使えません。</translation>
    </message>
    <message>
        <source>The server does not know the voice {1}.</source>
        <translation>サーバーは声 {1} を知りません。</translation>
    </message>
    <message>
        <source>The server does not take a setting of this conversation {1}.</source>
        <translation>サーバーはこの会話の設定の一部を受け付けません{1}。</translation>
    </message>
    <message>
        <source>The server ended the conversation {1}.</source>
        <translation>サーバーが会話を終了しました{1}。</translation>
    </message>
    <message>
        <source>The server refuses a setting of this conversation {1}.</source>
        <translation>サーバーはこの会話の設定の一部を拒否しました{1}。</translation>
    </message>
    <message>
        <source>The server refuses this conversation {1}.</source>
        <translation>サーバーはこの会話を拒否しました{1}。</translation>
    </message>
    <message>
        <source>The server sends us on to another address, and a key is not passed on.</source>
        <translation>サーバーが別のアドレスへ転送しましたが、キーは転送先に渡しません。</translation>
    </message>
    <message>
        <source>The session has met a defect of its own.</source>
        <translation>セッションで内部の不具合が起きました。</translation>
    </message>
    <message>
        <source>The settings file could not be used ({1}). It was kept as {2}; the defaults are used.</source>
        <translation>設定ファイルを使えませんでした（{1}）。{2} として残し、既定値を使います。</translation>
    </message>
    <message>
        <source>The settings file {1} cannot be read ({2}).</source>
        <translation>設定ファイル {1} を読み取れません（{2}）。</translation>
    </message>
    <message>
        <source>The settings file {1} cannot be used ({2}); the defaults are used.</source>
        <translation>設定ファイル {1} を使えません（{2}）。既定値を使います。</translation>
    </message>
    <message>
        <source>The settings file {1} cannot be written ({2}).</source>
        <translation>設定ファイル {1} に書き込めません（{2}）。</translation>
    </message>
    <message>
        <source>The settings of this conversation cannot be sent.</source>
        <translation>この会話の設定を送信できません。</translation>
    </message>
    <message>
        <source>The sound file {1} breaks off in the middle.</source>
        <translation>音声ファイル {1} は途中で途切れています。</translation>
    </message>
    <message>
        <source>The sound file {1} cannot be read: {2}.</source>
        <translation>音声ファイル {1} を読み取れません：{2}。</translation>
    </message>
    <message>
        <source>The sound file {1} cannot be written: {2}.</source>
        <translation>音声ファイル {1} に書き込めません：{2}。</translation>
    </message>
    <message>
        <source>The sound file {1} claims a rate of {2} samples per second.</source>
        <translation>音声ファイル {1} のレートが毎秒 {2} サンプルになっています。</translation>
    </message>
    <message>
        <source>The sound file {1} holds no sound.</source>
        <translation>音声ファイル {1} に音が入っていません。</translation>
    </message>
    <message>
        <source>The sound file {1} is cut off: it is shorter than it says.</source>
        <translation>音声ファイル {1} は切れています。記載より短いです。</translation>
    </message>
    <message>
        <source>The sound file {1} is empty.</source>
        <translation>音声ファイル {1} は空です。</translation>
    </message>
    <message>
        <source>The sound path has failed: {1}.</source>
        <translation>音声処理に失敗しました：{1}。</translation>
    </message>
    <message>
        <source>The sound process did not survive opening the devices.</source>
        <translation>音声プロセスがデバイスを開くときに停止しました。</translation>
    </message>
    <message>
        <source>The sound process does not answer.</source>
        <translation>音声プロセスが応答しません。</translation>
    </message>
    <message>
        <source>The sound process does not start ({1}).</source>
        <translation>音声プロセスが起動しません（{1}）。</translation>
    </message>
    <message>
        <source>The sound process does not start.</source>
        <translation>音声プロセスが起動しません。</translation>
    </message>
    <message>
        <source>The sound system fails again and again.</source>
        <translation>音声システムの障害が繰り返されています。</translation>
    </message>
    <message>
        <source>The sound system stumbled: close programs that keep the machine busy.</source>
        <translation>音声システムがつまずきました。負荷の高いプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>The sound was interrupted and has been started again.</source>
        <translation>音声が途切れましたが、再開しました。</translation>
    </message>
    <message>
        <source>The token has a space or a character that no token has.</source>
        <translation>トークンに空白か使えない文字が含まれています。</translation>
    </message>
    <message>
        <source>The token is empty.</source>
        <translation>トークンが空です。</translation>
    </message>
    <message>
        <source>The voice was not heard.</source>
        <translation>声が聞こえませんでした。</translation>
    </message>
    <message>
        <source>There are: {1}.</source>
        <translation>使えるもの：{1}。</translation>
    </message>
    <message>
        <source>There is a persona &quot;{1}&quot; already.</source>
        <translation>ペルソナ「{1}」はすでにあります。</translation>
    </message>
    <message>
        <source>There is no API key.</source>
        <translation>APIキーがありません。</translation>
    </message>
    <message>
        <source>There is no Gemini API key.</source>
        <translation>Gemini APIキーがありません。</translation>
    </message>
    <message>
        <source>There is no connection to the gateway.</source>
        <translation>ゲートウェイとの接続がありません。</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>接続がありません。</translation>
    </message>
    <message>
        <source>There is no conversation to go on with.</source>
        <translation>続けられる会話がありません。</translation>
    </message>
    <message>
        <source>There is no echo canceller for this system: while the assistant speaks, nothing is sent unless you are heard to speak.</source>
        <translation>このシステム用のエコー除去がありません。アシスタントが話している間は、あなたの声が聞こえない限り何も送信されません。</translation>
    </message>
    <message>
        <source>There is no function {1}.</source>
        <translation>関数 {1} はありません。</translation>
    </message>
    <message>
        <source>There is no loudspeaker here: the reply goes to {1}</source>
        <translation>ここにはスピーカーがないため、応答を次に書き込みます：{1}</translation>
    </message>
    <message>
        <source>There is no loudspeaker named &quot;{1}&quot;.</source>
        <translation>「{1}」という名前のスピーカーはありません。</translation>
    </message>
    <message>
        <source>There is no microphone here: a sample recording speaks.</source>
        <translation>ここにはマイクがないため、サンプル録音が話します。</translation>
    </message>
    <message>
        <source>There is no microphone named &quot;{1}&quot;.</source>
        <translation>「{1}」という名前のマイクはありません。</translation>
    </message>
    <message>
        <source>There is no persona &quot;{1}&quot;.</source>
        <translation>ペルソナ「{1}」はありません。</translation>
    </message>
    <message>
        <source>There is no screen here; &apos;vibeassist talk&apos; needs none.</source>
        <translation>ここには画面がありません。「vibeassist talk」には要りません。</translation>
    </message>
    <message>
        <source>There is no sound file {1}.</source>
        <translation>音声ファイル {1} はありません。</translation>
    </message>
    <message>
        <source>There is no token for the gateway {1}.</source>
        <translation>ゲートウェイ {1} のトークンがありません。</translation>
    </message>
    <message>
        <source>There is no voice named {1}.</source>
        <translation>{1} という名前の声はありません。</translation>
    </message>
    <message>
        <source>There is no way to {1}.</source>
        <translation>{1} への経路がありません。</translation>
    </message>
    <message>
        <source>There was no session within {1} seconds.</source>
        <translation>{1} 秒以内にセッションが始まりませんでした。</translation>
    </message>
    <message>
        <source>This API key may not use the Gemini API, or not from here.</source>
        <translation>この APIキーでは Gemini API を使えないか、ここからは使えません。</translation>
    </message>
    <message>
        <source>This computer has a network.</source>
        <translation>このコンピューターはネットワークにつながっています。</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker.</source>
        <translation>このコンピューターにはスピーカーがありません。</translation>
    </message>
    <message>
        <source>This computer has no microphone.</source>
        <translation>このコンピューターにはマイクがありません。</translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation>このコンピューターはネットワークにつながっていません。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} day ahead.</source>
        <translation>このコンピューターの時計は {1} 日進んでいます。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} day behind.</source>
        <translation>このコンピューターの時計は {1} 日遅れています。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} days ahead.</source>
        <translation>このコンピューターの時計は {1} 日進んでいます。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} days behind.</source>
        <translation>このコンピューターの時計は {1} 日遅れています。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} hour ahead.</source>
        <translation>このコンピューターの時計は {1} 時間進んでいます。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} hour behind.</source>
        <translation>このコンピューターの時計は {1} 時間遅れています。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} hours ahead.</source>
        <translation>このコンピューターの時計は {1} 時間進んでいます。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} hours behind.</source>
        <translation>このコンピューターの時計は {1} 時間遅れています。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} minute ahead.</source>
        <translation>このコンピューターの時計は {1} 分進んでいます。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} minute behind.</source>
        <translation>このコンピューターの時計は {1} 分遅れています。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} minutes ahead.</source>
        <translation>このコンピューターの時計は {1} 分進んでいます。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} minutes behind.</source>
        <translation>このコンピューターの時計は {1} 分遅れています。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} seconds ahead.</source>
        <translation>このコンピューターの時計は {1} 秒進んでいます。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} seconds behind.</source>
        <translation>このコンピューターの時計は {1} 秒遅れています。</translation>
    </message>
    <message>
        <source>This conversation was held over another connection than the one that is set now.</source>
        <translation>この会話は、現在の設定とは別の接続で行われました。</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so vibeassist lives in a small window.</source>
        <translation>このデスクトップはトレイアイコンを表示しないため、vibeassist は小さなウィンドウで動作します。</translation>
    </message>
    <message>
        <source>This desktop shows tray icons.</source>
        <translation>このデスクトップはトレイアイコンを表示します。</translation>
    </message>
    <message>
        <source>This key is not allowed to do that.</source>
        <translation>このキーにはその権限がありません。</translation>
    </message>
    <message>
        <source>This key&apos;s allowance is used up, or too many sessions are open at once.</source>
        <translation>このキーの割り当てを使い切ったか、同時に開いているセッションが多すぎます。</translation>
    </message>
    <message>
        <source>This system has a keyring. {1}</source>
        <translation>このシステムにはキーリングがあります。{1}</translation>
    </message>
    <message>
        <source>This system has no keyring that keeps a secret safe.</source>
        <translation>このシステムには秘密を安全に保管できるキーリングがありません。</translation>
    </message>
    <message>
        <source>This system has no keyring that keeps a secret safe. {1}</source>
        <translation>このシステムには秘密を安全に保管できるキーリングがありません。{1}</translation>
    </message>
    <message>
        <source>This works, because the system trusts it; your company or a virus scanner set it up.</source>
        <translation>システムが信頼しているため動作します。会社かウイルス対策ソフトが設定したものです。</translation>
    </message>
    <message>
        <source>Too many sessions or requests at once.</source>
        <translation>同時のセッションかリクエストが多すぎます。</translation>
    </message>
    <message>
        <source>Try again in a little while.</source>
        <translation>しばらくしてからもう一度試してください。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>少し待ってからもう一度試してください。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, go back to the model&apos;s default settings.</source>
        <translation>もう一度試してください。変わらなければモデルの既定の設定に戻してください。</translation>
    </message>
    <message>
        <source>Turn its level down in the system&apos;s sound settings.</source>
        <translation>システムのサウンド設定でレベルを下げてください。</translation>
    </message>
    <message>
        <source>Unlock it and try again, or set {1} in the environment.</source>
        <translation>ロックを解除してもう一度試すか、環境変数 {1} を設定してください。</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>ロックを解除して、もう一度試してください。</translation>
    </message>
    <message>
        <source>Unlock or restart it, set {1} in the environment, or talk with --practice, which needs no key.</source>
        <translation>ロックを解除するか再起動するか、環境変数 {1} を設定するか、キーの要らない --practice で話してください。</translation>
    </message>
    <message>
        <source>Use a gateway that stands in a supported country.</source>
        <translation>対応している国にあるゲートウェイを使ってください。</translation>
    </message>
    <message>
        <source>Use a key made at {1}, or another model.</source>
        <translation>{1} で作成したキーか、別のモデルを使ってください。</translation>
    </message>
    <message>
        <source>Use https://; plain http:// is for a gateway on this machine only.</source>
        <translation>https:// を使ってください。http:// はこのコンピューター上のゲートウェイ専用です。</translation>
    </message>
    <message>
        <source>Use https://{1}, and VIBEASSIST_CA_FILE for a CA of your own.</source>
        <translation>https://{1} を使ってください。独自の CA には VIBEASSIST_CA_FILE を使います。</translation>
    </message>
    <message>
        <source>Use that version, or delete the history.</source>
        <translation>そのバージョンを使うか、履歴を削除してください。</translation>
    </message>
    <message>
        <source>WAV, FLAC, OGG, MP3 and AIFF can.</source>
        <translation>WAV、FLAC、OGG、MP3、AIFF が使えます。</translation>
    </message>
    <message>
        <source>Wait a little and connect again.</source>
        <translation>少し待って、もう一度接続してください。</translation>
    </message>
    <message>
        <source>Wait a minute and connect again.</source>
        <translation>1 分待って、もう一度接続してください。</translation>
    </message>
    <message>
        <source>What is open goes on; if it happens again, please report it.</source>
        <translation>開いているものはそのまま続きます。また起きたら報告してください。</translation>
    </message>
    <message>
        <source>What is said above comes first.</source>
        <translation>まず上に書かれていることを解決してください。</translation>
    </message>
    <message>
        <source>Windows does not let start at login be changed ({1}).</source>
        <translation>Windows がログイン時の起動の変更を許可しません（{1}）。</translation>
    </message>
    <message>
        <source>Without a network no server is reached.</source>
        <translation>ネットワークがないとどのサーバーにも接続できません。</translation>
    </message>
    <message>
        <source>Without a sound system nothing is heard.</source>
        <translation>音声システムがないと何も聞こえません。</translation>
    </message>
    <message>
        <source>Write more of the name: {1}.</source>
        <translation>名前をもっと詳しく書いてください：{1}。</translation>
    </message>
    <message>
        <source>it is not valid TOML</source>
        <translation>有効な TOML ではありません</translation>
    </message>
    <message>
        <source>it is not valid TOML ({1})</source>
        <translation>有効な TOML ではありません（{1}）</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>何も出力しませんでした</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>時間内に応答なし</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>コードなし</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>安全な接続なし</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>信頼されていません</translation>
    </message>
    <message>
        <source>the Live API</source>
        <translation>Live API</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>接続が切れました</translation>
    </message>
    <message>
        <source>vibeassist has met a defect of its own ({1}: {2}).</source>
        <translation>vibeassist で内部の不具合が起きました（{1}: {2}）。</translation>
    </message>
    <message>
        <source>vibeassist is running and says itself whether it has the key.</source>
        <translation>vibeassist は動作中で、キーを使えるかどうかは自身が知らせます。</translation>
    </message>
    <message>
        <source>{1} answered the setup with something else ({2}).</source>
        <translation>{1} が初期設定に別の応答を返しました（{2}）。</translation>
    </message>
    <message>
        <source>{1} answers, but does not speak the Live API&apos;s protocol.</source>
        <translation>{1} は応答しますが、Live API のプロトコルに対応していません。</translation>
    </message>
    <message>
        <source>{1} answers, but is not a gateway that speaks {2} (HTTP {3}).</source>
        <translation>{1} は応答しますが、{2} に対応したゲートウェイではありません（HTTP {3}）。</translation>
    </message>
    <message>
        <source>{1} answers, but is not a gateway that speaks {2}.</source>
        <translation>{1} は応答しますが、{2} に対応したゲートウェイではありません。</translation>
    </message>
    <message>
        <source>{1} answers, but not as a Live API ({2}).</source>
        <translation>{1} は応答しますが、Live API ではありません（{2}）。</translation>
    </message>
    <message>
        <source>{1} cannot answer at the moment ({2}).</source>
        <translation>{1} は今応答できません（{2}）。</translation>
    </message>
    <message>
        <source>{1} cannot be reached ({2}).</source>
        <translation>{1} に接続できません（{2}）。</translation>
    </message>
    <message>
        <source>{1} does not accept this key ({2}).</source>
        <translation>{1} はこのキーを受け付けません（{2}）。</translation>
    </message>
    <message>
        <source>{1} does not answer as a Live API does ({2}).</source>
        <translation>{1} の応答は Live API のものではありません（{2}）。</translation>
    </message>
    <message>
        <source>{1} does not answer as a gateway does.</source>
        <translation>{1} の応答はゲートウェイのものではありません。</translation>
    </message>
    <message>
        <source>{1} does not answer.</source>
        <translation>{1} が応答しません。</translation>
    </message>
    <message>
        <source>{1} does not let the model {2} be asked.</source>
        <translation>{1} はモデル {2} への問い合わせを許可していません。</translation>
    </message>
    <message>
        <source>{1} does not speak TLS as a Live API does.</source>
        <translation>{1} の TLS は Live API のものではありません。</translation>
    </message>
    <message>
        <source>{1} exists and is not a WAV file; it stays as it is.</source>
        <translation>{1} はすでにあり、WAV ファイルではありません。そのまま残します。</translation>
    </message>
    <message>
        <source>{1} gave an answer that cannot be read.</source>
        <translation>{1} の応答を読み取れません。</translation>
    </message>
    <message>
        <source>{1} hung up before the conversation began ({2}).</source>
        <translation>{1} は会話が始まる前に切断しました（{2}）。</translation>
    </message>
    <message>
        <source>{1} hung up before the conversation began.</source>
        <translation>{1} は会話が始まる前に切断しました。</translation>
    </message>
    <message>
        <source>{1} inspects the secure connections of this computer, and is not trusted by it.</source>
        <translation>{1} がこのコンピューターの安全な接続を検査していますが、信頼されていません。</translation>
    </message>
    <message>
        <source>{1} is a folder, not a sound file.</source>
        <translation>{1} はフォルダーで、音声ファイルではありません。</translation>
    </message>
    <message>
        <source>{1} is a pipe.</source>
        <translation>{1} はパイプです。</translation>
    </message>
    <message>
        <source>{1} is not a file that can be read twice.</source>
        <translation>{1} は 2 回読み取れるファイルではありません。</translation>
    </message>
    <message>
        <source>{1} is not a sound file that can be read.</source>
        <translation>{1} は読み取れる音声ファイルではありません。</translation>
    </message>
    <message>
        <source>{1} is not an address that can be connected to.</source>
        <translation>{1} は接続できるアドレスではありません。</translation>
    </message>
    <message>
        <source>{1} is reached over a secure connection.</source>
        <translation>{1} に安全な接続で到達できます。</translation>
    </message>
    <message>
        <source>{1} is reached, but {2} reads along: it inspects the secure connections of this computer.</source>
        <translation>{1} に到達できますが、{2} が通信を見ており、このコンピューターの安全な接続を検査しています。</translation>
    </message>
    <message>
        <source>{1} is the microphone; the reply cannot be written over it.</source>
        <translation>{1} はマイクのファイルです。応答で上書きできません。</translation>
    </message>
    <message>
        <source>{1} is there already and is no events file.</source>
        <translation>{1} はすでにあり、イベントファイルではありません。</translation>
    </message>
    <message>
        <source>{1} is to be reached without TLS, and the key would travel in the clear.</source>
        <translation>{1} に TLS なしで接続しようとしており、キーが平文で送られてしまいます。</translation>
    </message>
    <message>
        <source>{1} never confirmed the setup of {2}.</source>
        <translation>{1} が {2} の初期設定を確認しませんでした。</translation>
    </message>
    <message>
        <source>{1}: input should be a valid integer, unable to parse string as an integer</source>
        <translation>{1}：整数で指定してください</translation>
    </message>
    <message>
        <source>{1}: input should be a valid number, unable to parse string as a number</source>
        <translation>{1}：数値で指定してください</translation>
    </message>
    <message>
        <source>{1}: input should be greater than or equal to {2}</source>
        <translation>{1}：{2} 以上で指定してください</translation>
    </message>
    <message>
        <source>{1}: input should be less than or equal to {2}</source>
        <translation>{1}：{2} 以下で指定してください</translation>
    </message>
    <message>
        <source>{1}: input should be {2}</source>
        <translation>{1}：{2} で指定してください</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>About</source>
        <translation>このアプリについて</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>End this conversation and start a new one</source>
        <translation>この会話を終了して新しく始める</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Hotkey</source>
        <translation>ショートカットキー</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>ペルソナ</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Settings – vibeassist</source>
        <translation>設定 – vibeassist</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>始め直す</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声</translation>
    </message>
    <message>
        <source>What you changed holds from the next conversation on.</source>
        <translation>変更は次の会話から有効になります。</translation>
    </message>
</context>
<context>
    <name>SmallWindow</name>
    <message>
        <source>Captions</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>End conversation</source>
        <translation>会話を終了</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Start conversation</source>
        <translation>会話を開始</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so vibeassist lives in this window. You are told this once.</source>
        <translation>このデスクトップはトレイアイコンを表示しないため、vibeassist はこのウィンドウで動作します。このお知らせは一度だけ表示されます。</translation>
    </message>
</context>
<context>
    <name>SoundCheck</name>
    <message>
        <source>Hear yourself</source>
        <translation>自分の声を聞く</translation>
    </message>
    <message>
        <source>It was played. If you heard nothing, turn the volume up.</source>
        <translation>再生しました。何も聞こえなければ音量を上げてください。</translation>
    </message>
    <message>
        <source>Listening: say a sentence, as you would talk.</source>
        <translation>聞いています。普段どおりに一言話してください。</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>音を再生</translation>
    </message>
    <message>
        <source>Say something</source>
        <translation>何か話す</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The system does not let vibeassist use the microphone.</source>
        <translation>システムが vibeassist にマイクの使用を許可していません。</translation>
    </message>
</context>
<context>
    <name>SoundStep</name>
    <message>
        <source>Loudspeaker</source>
        <translation>スピーカー</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>Press the button and say a sentence. It is heard here and nowhere else.</source>
        <translation>ボタンを押して一言話してください。声はここでしか聞かれません。</translation>
    </message>
    <message>
        <source>Say something</source>
        <translation>何か話す</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>システムの既定</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation>長押しで話す</translation>
    </message>
    <message>
        <source>Just speak</source>
        <translation>そのまま話してください</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>聞いています</translation>
    </message>
    <message>
        <source>Loudspeaker now: {name}.</source>
        <translation>現在のスピーカー：{name}。</translation>
    </message>
    <message>
        <source>Microphone now: {name}.</source>
        <translation>現在のマイク：{name}。</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Ready, microphone open</source>
        <translation>準備完了、マイクはオン</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>再接続中</translation>
    </message>
    <message>
        <source>Speak already</source>
        <translation>もう話せます</translation>
    </message>
    <message>
        <source>Speak to cut in</source>
        <translation>話すと割り込めます</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>話しています</translation>
    </message>
    <message>
        <source>The microphone is closed</source>
        <translation>マイクはオフです</translation>
    </message>
    <message>
        <source>There is no loudspeaker now; it is looked for every second.</source>
        <translation>今はスピーカーがありません。毎秒探しています。</translation>
    </message>
    <message>
        <source>There is no microphone now; it is looked for every second.</source>
        <translation>今はマイクがありません。毎秒探しています。</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>考えています</translation>
    </message>
    <message>
        <source>What you say is kept</source>
        <translation>発言は保持されます</translation>
    </message>
    <message>
        <source>You are not heard</source>
        <translation>声は届いていません</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message numerus="yes">
        <source>Choose it in the menu within %n minute(s).</source>
        <translation><numerusform>%n 分以内にメニューから選んでください。</numerusform></translation>
    </message>
    <message>
        <source>Quit it, and start it again.</source>
        <translation>終了して、もう一度起動してください。</translation>
    </message>
    <message>
        <source>The connection is too slow: some of what you say is lost.</source>
        <translation>接続が遅すぎるため、発言の一部が失われています。</translation>
    </message>
    <message>
        <source>The conversation ended when the computer went to sleep.</source>
        <translation>コンピューターがスリープしたため会話が終了しました。</translation>
    </message>
    <message>
        <source>The conversation has ended: nobody has spoken for a while.</source>
        <translation>しばらく誰も話さなかったため、会話が終了しました。</translation>
    </message>
    <message numerus="yes">
        <source>The loudspeaker lost sound %n time(s).</source>
        <translation><numerusform>スピーカーの音が %n 回途切れました。</numerusform></translation>
    </message>
    <message>
        <source>The microphone is closed.</source>
        <translation>マイクはオフです。</translation>
    </message>
    <message numerus="yes">
        <source>The microphone lost sound %n time(s).</source>
        <translation><numerusform>マイクの音が %n 回途切れました。</numerusform></translation>
    </message>
    <message>
        <source>The other side has ended the conversation.</source>
        <translation>相手側が会話を終了しました。</translation>
    </message>
    <message>
        <source>What is open goes on.</source>
        <translation>開いているものはそのまま続きます。</translation>
    </message>
    <message>
        <source>You can go on where your last conversation stopped.</source>
        <translation>前回の会話の続きから再開できます。</translation>
    </message>
    <message>
        <source>vibeassist cannot talk any more after a defect of its own.</source>
        <translation>内部の不具合のため、vibeassist はもう話せません。</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>What was said</source>
        <translation>発言の内容</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>{state}, microphone closed</source>
        <translation>{state}、マイクはオフ</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>Changes hold from the next conversation on.</source>
        <translation>変更は次の会話から有効になります。</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>性格</translation>
    </message>
    <message>
        <source>Known: {models}.</source>
        <translation>既知のモデル：{models}。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>The one you speak</source>
        <translation>あなたが話す言語</translation>
    </message>
    <message>
        <source>The persona {name} is chosen: what it has of its own holds in place of this.</source>
        <translation>ペルソナ {name} が選ばれています。ペルソナ自身の設定がここより優先されます。</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声</translation>
    </message>
    <message>
        <source>What the assistant is told about itself before the first word.</source>
        <translation>最初の発言の前に、アシスタント自身について伝える内容です。</translation>
    </message>
    <message>
        <source>You are calm and brief, and you like a joke.</source>
        <translation>あなたは落ち着いていて、簡潔に話し、冗談が好きです。</translation>
    </message>
    <message>
        <source>{voice} (usual)</source>
        <translation>{voice}（既定）</translation>
    </message>
</context>
<context>
    <name>_Dots</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation>ステップ {number} / {count}</translation>
    </message>
</context>
<context>
    <name>hotkeys</name>
    <message>
        <source>A hotkey has one key besides the modifiers, not {keys}.</source>
        <translation>ショートカットキーは修飾キーのほかにキーを 1 つだけ使えます。{keys} は使えません。</translation>
    </message>
    <message>
        <source>Add Ctrl or Alt, or take a function key.</source>
        <translation>Ctrl か Alt を加えるか、ファンクションキーを使ってください。</translation>
    </message>
    <message>
        <source>Add a key, such as Space.</source>
        <translation>Space などのキーを加えてください。</translation>
    </message>
    <message>
        <source>Add these lines to ~/.config/hypr/hyprland.conf (Hyprland before 0.55).</source>
        <translation>次の行を ~/.config/hypr/hyprland.conf に追加してください（Hyprland 0.55 より前）。</translation>
    </message>
    <message>
        <source>Add these lines to ~/.config/hypr/hyprland.lua (Hyprland 0.55 and newer).</source>
        <translation>次の行を ~/.config/hypr/hyprland.lua に追加してください（Hyprland 0.55 以降）。</translation>
    </message>
    <message>
        <source>Add these lines to ~/.config/river/init.</source>
        <translation>次の行を ~/.config/river/init に追加してください。</translation>
    </message>
    <message>
        <source>Add these lines to ~/.config/sway/config and reload it.</source>
        <translation>次の行を ~/.config/sway/config に追加して再読み込みしてください。</translation>
    </message>
    <message>
        <source>Add this line to ~/.config/i3/config and reload it.</source>
        <translation>次の行を ~/.config/i3/config に追加して再読み込みしてください。</translation>
    </message>
    <message>
        <source>Add this line to “binds” in ~/.config/niri/config.kdl.</source>
        <translation>次の行を ~/.config/niri/config.kdl の「binds」に追加してください。</translation>
    </message>
    <message>
        <source>Bind a key to “vibeassist --toggle” in your desktop.</source>
        <translation>デスクトップの設定で「vibeassist --toggle」にキーを割り当ててください。</translation>
    </message>
    <message>
        <source>Bind these commands to the press and the release of a key. If your desktop knows only the press, bind the third one.</source>
        <translation>キーを押したときと離したときに、これらのコマンドを割り当ててください。押したときしか使えないデスクトップでは 3 番目を割り当ててください。</translation>
    </message>
    <message>
        <source>Ctrl, Alt, Shift and Meta alone cannot be a hotkey.</source>
        <translation>Ctrl、Alt、Shift、Meta だけではショートカットキーになりません。</translation>
    </message>
    <message>
        <source>Keyboards here have no {key} key.</source>
        <translation>ここのキーボードには {key} キーがありません。</translation>
    </message>
    <message>
        <source>No combination is given.</source>
        <translation>組み合わせが指定されていません。</translation>
    </message>
    <message>
        <source>No key is called “{name}”.</source>
        <translation>「{name}」というキーはありません。</translation>
    </message>
    <message>
        <source>Settings, Keyboard, Application Shortcuts, Add: enter this command, then press the keys.</source>
        <translation>設定、キーボード、アプリケーションのショートカット、追加：このコマンドを入力し、キーを押してください。</translation>
    </message>
    <message>
        <source>Settings, Keyboard, View and Customize Shortcuts, Custom Shortcuts: add one with this command and the keys {keys}.</source>
        <translation>設定、キーボード、ショートカットの表示とカスタマイズ、独自のショートカット：このコマンドとキー {keys} で追加してください。</translation>
    </message>
    <message>
        <source>System Settings, Keyboard, Shortcuts, Add New, Command or Script: enter this command, then set its keys.</source>
        <translation>システム設定、キーボード、ショートカット、新規追加、コマンドまたはスクリプト：このコマンドを入力し、キーを設定してください。</translation>
    </message>
    <message>
        <source>Take another combination, or free it there.</source>
        <translation>別の組み合わせを使うか、そちらで解除してください。</translation>
    </message>
    <message>
        <source>Take another combination.</source>
        <translation>別の組み合わせを使ってください。</translation>
    </message>
    <message>
        <source>Talk with the assistant</source>
        <translation>アシスタントと話す</translation>
    </message>
    <message>
        <source>The X server cannot be reached: {reason}.</source>
        <translation>X サーバーに接続できません：{reason}。</translation>
    </message>
    <message>
        <source>The X server is gone.</source>
        <translation>X サーバーがなくなりました。</translation>
    </message>
    <message>
        <source>The X server refuses {keys} (error {code}).</source>
        <translation>X サーバーが {keys} を拒否しました（エラー {code}）。</translation>
    </message>
    <message>
        <source>The desktop took the hotkey back.</source>
        <translation>デスクトップがショートカットキーを取り消しました。</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal refused the hotkey ({reason}).</source>
        <translation>デスクトップのポータルがショートカットキーを拒否しました（{reason}）。</translation>
    </message>
    <message>
        <source>The hotkey stopped working: {fault}.</source>
        <translation>ショートカットキーが使えなくなりました：{fault}。</translation>
    </message>
    <message>
        <source>The hotkey was declined in the desktop&apos;s own window.</source>
        <translation>ショートカットキーはデスクトップの画面で拒否されました。</translation>
    </message>
    <message>
        <source>The package dbus-fast, which asks the desktop, is missing.</source>
        <translation>デスクトップに問い合わせるパッケージ dbus-fast がありません。</translation>
    </message>
    <message>
        <source>There is no D-Bus session to ask the desktop on.</source>
        <translation>デスクトップに問い合わせるための D-Bus セッションがありません。</translation>
    </message>
    <message>
        <source>There is no screen here, and so no global key.</source>
        <translation>ここには画面がないため、グローバルキーは使えません。</translation>
    </message>
    <message>
        <source>This Wayland desktop offers programs no global keys; its own settings do.</source>
        <translation>この Wayland デスクトップはプログラムにグローバルキーを提供しませんが、デスクトップの設定では使えます。</translation>
    </message>
    <message>
        <source>This desktop offers programs no global keys (no portal for them).</source>
        <translation>このデスクトップはプログラムにグローバルキーを提供しません（対応するポータルがありません）。</translation>
    </message>
    <message>
        <source>This is a Wayland session: the desktop keeps the key, and changes it.</source>
        <translation>Wayland セッションです。キーはデスクトップが管理し、変更します。</translation>
    </message>
    <message>
        <source>This is an X11 session: the key is taken from the X server itself.</source>
        <translation>X11 セッションです。キーは X サーバーから直接取得します。</translation>
    </message>
    <message>
        <source>This is not Windows.</source>
        <translation>これは Windows ではありません。</translation>
    </message>
    <message>
        <source>This is not macOS.</source>
        <translation>これは macOS ではありません。</translation>
    </message>
    <message>
        <source>This keyboard layout has no {key} key.</source>
        <translation>このキーボード配列には {key} キーがありません。</translation>
    </message>
    <message>
        <source>Try again and confirm it there.</source>
        <translation>もう一度試して、そちらで確認してください。</translation>
    </message>
    <message>
        <source>Windows itself reports the key (RegisterHotKey).</source>
        <translation>Windows 自身がキーを知らせます（RegisterHotKey）。</translation>
    </message>
    <message>
        <source>Windows keeps F12 for debuggers.</source>
        <translation>Windows は F12 をデバッガー用に確保しています。</translation>
    </message>
    <message>
        <source>Windows keeps everything with the Windows key for itself.</source>
        <translation>Windows は Windows キーとの組み合わせをすべて確保しています。</translation>
    </message>
    <message>
        <source>Windows refuses {keys} (error {code}).</source>
        <translation>Windows が {keys} を拒否しました（エラー {code}）。</translation>
    </message>
    <message>
        <source>Write it like Ctrl+Alt+Space.</source>
        <translation>Ctrl+Alt+Space のように書いてください。</translation>
    </message>
    <message>
        <source>it switches to a text console.</source>
        <translation>テキストコンソールに切り替わります。</translation>
    </message>
    <message>
        <source>macOS itself reports the key; it needs no permission.</source>
        <translation>macOS 自身がキーを知らせます。許可は要りません。</translation>
    </message>
    <message>
        <source>macOS refuses {keys} (error {code}).</source>
        <translation>macOS が {keys} を拒否しました（エラー {code}）。</translation>
    </message>
    <message>
        <source>the system keeps it for itself.</source>
        <translation>システムが確保しています。</translation>
    </message>
    <message>
        <source>your desktop</source>
        <translation>お使いのデスクトップ</translation>
    </message>
    <message>
        <source>{keys} cannot be used: {reason}</source>
        <translation>{keys} は使えません：{reason}</translation>
    </message>
    <message>
        <source>{keys} is already taken by another program.</source>
        <translation>{keys} はすでに別のプログラムが使っています。</translation>
    </message>
    <message>
        <source>{keys} is needed for typing.</source>
        <translation>{keys} は文字入力に必要です。</translation>
    </message>
    <message>
        <source>“{text}” has a plus sign without a key.</source>
        <translation>「{text}」のプラス記号にキーがありません。</translation>
    </message>
</context>
</TS>
