<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Check everything</source>
        <translation>全部检查</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>复制为报告</translation>
    </message>
    <message>
        <source>Does everything work?</source>
        <translation>一切正常吗？</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Licences of the parts</source>
        <translation>各组件的许可证</translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}, PySide6 {pyside}, {system}</source>
        <translation>Python {python}，Qt {qt}，PySide6 {pyside}，{system}</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License 3; they are separate files and may be replaced.</source>
        <translation>Qt 和 PySide6 依据 GNU Lesser General Public License 3 使用；它们是独立的文件，可以替换。</translation>
    </message>
    <message>
        <source>Tries sound, network, keyring, connection, tray and hotkey.</source>
        <translation>检查声音、网络、密钥环、连接、系统托盘和快捷键。</translation>
    </message>
    <message>
        <source>vibeassist is free software (MIT).</source>
        <translation>vibeassist 是自由软件（MIT）。</translation>
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
        <translation>结束对话(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go on where it stopped</source>
        <translation>从中断处继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>历史记录(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Mute microphone</source>
        <translation>麦克风静音(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Push to talk</source>
        <translation>按住说话(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Start conversation</source>
        <translation>开始对话(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Voice</source>
        <translation>声音(&amp;V)</translation>
    </message>
    <message>
        <source>Captions in the pi&amp;ll</source>
        <translation>在悬浮条中显示字幕(&amp;L)</translation>
    </message>
    <message>
        <source>Last pr&amp;oblem…</source>
        <translation>最近的问题(&amp;O)…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Perso&amp;na</source>
        <translation>角色(&amp;N)</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>Show the p&amp;ill</source>
        <translation>显示悬浮条(&amp;I)</translation>
    </message>
    <message>
        <source>Stop this &amp;reply</source>
        <translation>停止这次回答(&amp;R)</translation>
    </message>
    <message>
        <source>The new persona speaks in the next conversation.</source>
        <translation>下次对话将使用新的角色。</translation>
    </message>
    <message>
        <source>The new voice speaks in the next conversation.</source>
        <translation>下次对话将使用新的声音。</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>练习</translation>
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
        <translation>用独立进程处理声音</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Changes hold from the next conversation on.</source>
        <translation>更改从下次对话起生效。</translation>
    </message>
    <message>
        <source>Echo cancelling</source>
        <translation>回声消除</translation>
    </message>
    <message>
        <source>Even out the loudness</source>
        <translation>均衡音量</translation>
    </message>
    <message>
        <source>For fans and traffic. In a quiet room your voice is better without it.</source>
        <translation>用于风扇声和交通噪声。在安静的房间里不开启时你的声音更好。</translation>
    </message>
    <message>
        <source>For those who move about while they talk.</source>
        <translation>适合边走动边说话的人。</translation>
    </message>
    <message>
        <source>Holds at once. For microphones that are slow to open: between conversations it stays open, nothing of it is sent or kept, and the icon shows it.</source>
        <translation>立即生效。适合打开较慢的麦克风：对话之间也保持打开，但不发送、不保留任何内容，图标会显示出来。</translation>
    </message>
    <message>
        <source>Keep the microphone open</source>
        <translation>保持麦克风打开</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>扬声器</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Noise suppression</source>
        <translation>噪声抑制</translation>
    </message>
    <message>
        <source>Nothing that the app does can hold it up. Switch it off where a sandbox lets no program start another one.</source>
        <translation>应用的任何操作都不会妨碍声音。如果沙盒不允许程序启动其他程序，请关闭此项。</translation>
    </message>
    <message>
        <source>Remove rumble</source>
        <translation>去除低频杂音</translation>
    </message>
    <message>
        <source>Seldom needed</source>
        <translation>很少需要</translation>
    </message>
    <message>
        <source>Steps, bumps and hum below any voice.</source>
        <translation>脚步、碰撞和比人声更低的嗡嗡声。</translation>
    </message>
    <message>
        <source>Takes the assistant&apos;s own voice out of the microphone.</source>
        <translation>从麦克风中去除助手自己的声音。</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>系统默认</translation>
    </message>
    <message>
        <source>Where there is an echo</source>
        <translation>有回声时</translation>
    </message>
    <message>
        <source>Your voice</source>
        <translation>你的声音</translation>
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
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Text to send</source>
        <translation>要发送的文字</translation>
    </message>
    <message>
        <source>Type instead of speaking</source>
        <translation>输入文字代替说话</translation>
    </message>
    <message>
        <source>What you and the assistant say appears here.</source>
        <translation>你和助手说的话会显示在这里。</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>The system&apos;s own</source>
        <translation>系统默认</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>没有可用的设备。</translation>
    </message>
</context>
<context>
    <name>ConnectStep</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>From Google AI Studio, aistudio.google.com.</source>
        <translation>来自 Google AI Studio：aistudio.google.com。</translation>
    </message>
    <message>
        <source>Gemini API key</source>
        <translation>Gemini API 密钥</translation>
    </message>
    <message>
        <source>How would you like to talk?</source>
        <translation>你想怎样对话？</translation>
    </message>
    <message>
        <source>Just try it</source>
        <translation>先试一试</translation>
    </message>
    <message>
        <source>Practice needs no key, no account and no network.</source>
        <translation>练习不需要密钥、账号和网络。</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>This computer talks with Google directly.</source>
        <translation>这台电脑直接与 Google 通信。</translation>
    </message>
    <message>
        <source>Through a gateway</source>
        <translation>通过网关</translation>
    </message>
    <message>
        <source>Token or enrolment code</source>
        <translation>令牌或注册码</translation>
    </message>
    <message>
        <source>Whoever runs the gateway gives you one.</source>
        <translation>由网关的管理者提供。</translation>
    </message>
    <message>
        <source>With my Gemini key</source>
        <translation>使用我的 Gemini 密钥</translation>
    </message>
    <message>
        <source>You can change this at any time in the settings.</source>
        <translation>你可以随时在设置中更改。</translation>
    </message>
    <message>
        <source>Your company or your group holds the key for you.</source>
        <translation>由你的公司或团队替你保管密钥。</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>A further authority to trust, as PEM: an emulator&apos;s or a company&apos;s.</source>
        <translation>另一个要信任的证书颁发机构（PEM 格式）：模拟器的或公司的。</translation>
    </message>
    <message>
        <source>A gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Address of the Live API</source>
        <translation>Live API 地址</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>证书文件</translation>
    </message>
    <message>
        <source>Changes hold from the next conversation on.</source>
        <translation>更改从下次对话起生效。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>For an emulator or a proxy.</source>
        <translation>用于模拟器或代理。</translation>
    </message>
    <message>
        <source>From Google AI Studio, aistudio.google.com.</source>
        <translation>来自 Google AI Studio：aistudio.google.com。</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Gemini API key</source>
        <translation>Gemini API 密钥</translation>
    </message>
    <message>
        <source>Gemini, with your own key</source>
        <translation>Gemini，使用自己的密钥</translation>
    </message>
    <message>
        <source>Holds at once. After the start and after a conversation one stands ready for two minutes, so that the next one begins sooner. It sends no sound.</source>
        <translation>立即生效。启动后和对话结束后，会有一个连接待命两分钟，让下次对话更快开始。它不发送声音。</translation>
    </message>
    <message>
        <source>In a pause; for networks that cut long connections.</source>
        <translation>在停顿时进行；用于会切断长连接的网络。</translation>
    </message>
    <message>
        <source>Keep a connection ready</source>
        <translation>保持连接待命</translation>
    </message>
    <message>
        <source>Leave it empty for the one that this program is made for.</source>
        <translation>留空则使用本程序适配的版本。</translation>
    </message>
    <message>
        <source>Needs no key, no account and no network. Nothing leaves this computer.</source>
        <translation>不需要密钥、账号和网络。任何内容都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Renew the connection after</source>
        <translation>更新连接的时间</translation>
    </message>
    <message>
        <source>Seldom needed</source>
        <translation>很少需要</translation>
    </message>
    <message>
        <source>Such as v1beta.</source>
        <translation>例如 v1beta。</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>The gateway if one is set, else Gemini if there is a key, else practice.</source>
        <translation>已设置网关则用网关，否则有密钥就用 Gemini，再否则用练习。</translation>
    </message>
    <message>
        <source>This computer talks with Google directly.</source>
        <translation>这台电脑直接与 Google 通信。</translation>
    </message>
    <message>
        <source>Token or enrolment code</source>
        <translation>令牌或注册码</translation>
    </message>
    <message>
        <source>Version of the Live API</source>
        <translation>Live API 版本</translation>
    </message>
    <message>
        <source>When the server asks</source>
        <translation>服务器要求时</translation>
    </message>
    <message>
        <source>Whoever runs the gateway gives you one.</source>
        <translation>由网关的管理者提供。</translation>
    </message>
    <message>
        <source>Your company or your group holds the key for you.</source>
        <translation>由你的公司或团队替你保管密钥。</translation>
    </message>
    <message>
        <source>“{version}” is no version of the Live API.</source>
        <translation>“{version}”不是 Live API 的版本。</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>A conversation in which nobody speaks ends by itself, and you are told.</source>
        <translation>无人说话的对话会自动结束，并通知你。</translation>
    </message>
    <message>
        <source>All sounds</source>
        <translation>所有声音</translation>
    </message>
    <message>
        <source>All sounds, such as music, cost more.</source>
        <translation>所有声音（例如音乐）费用更高。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>As the model does</source>
        <translation>由模型决定</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>立即生效</translation>
    </message>
    <message>
        <source>Captions in the pill</source>
        <translation>在悬浮条中显示字幕</translation>
    </message>
    <message>
        <source>Clear speech only</source>
        <translation>仅清晰的语音</translation>
    </message>
    <message>
        <source>Clear speech only is better where others talk nearby.</source>
        <translation>旁边有人说话时，“仅清晰的语音”更合适。</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Cut in by speaking</source>
        <translation>说话即可打断</translation>
    </message>
    <message>
        <source>From the next conversation on</source>
        <translation>从下次对话起生效</translation>
    </message>
    <message>
        <source>Hang up after silence</source>
        <translation>静默多久后挂断</translation>
    </message>
    <message>
        <source>How long you may pause before you are answered.</source>
        <translation>你可以停顿多久才得到回答。</translation>
    </message>
    <message>
        <source>Let me think</source>
        <translation>让我想一想</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Notice speech</source>
        <translation>检测语音</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Push to talk</source>
        <translation>按住说话</translation>
    </message>
    <message>
        <source>Quickly</source>
        <translation>迅速</translation>
    </message>
    <message>
        <source>Seldom needed, from the next conversation on</source>
        <translation>很少需要，从下次对话起生效</translation>
    </message>
    <message>
        <source>Shortest speech</source>
        <translation>最短语音</translation>
    </message>
    <message>
        <source>Show the pill</source>
        <translation>显示悬浮条</translation>
    </message>
    <message>
        <source>Small sounds tell of a lost and a regained connection.</source>
        <translation>连接断开和恢复时用提示音告知。</translation>
    </message>
    <message>
        <source>Soft speech too</source>
        <translation>也包括轻声</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>提示音</translation>
    </message>
    <message>
        <source>Speech only</source>
        <translation>仅语音</translation>
    </message>
    <message>
        <source>The assistant falls silent as soon as you speak.</source>
        <translation>你一开口，助手就停下。</translation>
    </message>
    <message>
        <source>The hotkey alone ends your turn</source>
        <translation>只用快捷键结束发言</translation>
    </message>
    <message>
        <source>The model gets to hear</source>
        <translation>模型听到的内容</translation>
    </message>
    <message>
        <source>The small window on top that shows that you are heard.</source>
        <translation>置顶的小窗口，表明你正被听到。</translation>
    </message>
    <message>
        <source>Wait for a pause of</source>
        <translation>等待停顿</translation>
    </message>
    <message>
        <source>What is shorter does not count as speech; a cough is.</source>
        <translation>更短的声音不算说话，例如咳嗽。</translation>
    </message>
    <message>
        <source>When something goes wrong, and when a conversation ends by itself.</source>
        <translation>出现问题时，以及对话自动结束时。</translation>
    </message>
    <message>
        <source>With push to talk: as long as you hold the key you may pause, and you are answered when you let it go.</source>
        <translation>使用“按住说话”时：按住按键期间可以停顿，松开后得到回答。</translation>
    </message>
    <message>
        <source>You are heard only while the hotkey is held.</source>
        <translation>只有按住快捷键时才会听到你。</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation><numerusform>%n 天</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation><numerusform>%n 分钟</numerusform></translation>
    </message>
    <message>
        <source>{min} minutes</source>
        <translation>{min} 分钟</translation>
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
        <translation>返回</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Start talking</source>
        <translation>开始说话</translation>
    </message>
    <message>
        <source>Welcome – vibeassist</source>
        <translation>欢迎 – vibeassist</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Few systems tell; choose it where the icon is hard to see.</source>
        <translation>很少有系统会告知；图标看不清时请自行选择。</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>自动判断</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>General</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动效</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Only the icon appears; nothing is opened.</source>
        <translation>只显示图标，不打开任何窗口。</translation>
    </message>
    <message>
        <source>Panel behind the icon</source>
        <translation>图标所在面板</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>减弱</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>Used when vibeassist is started again.</source>
        <translation>下次启动 vibeassist 时生效。</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>Conversations are kept here for %n day(s).</source>
        <translation><numerusform>对话在这里保留 %n 天。</numerusform></translation>
    </message>
    <message>
        <source>Conversations are kept here until you delete them.</source>
        <translation>对话会一直保留在这里，直到你删除。</translation>
    </message>
    <message>
        <source>Conversations are not kept: nothing of them is written.</source>
        <translation>不保留对话：不会写入任何内容。</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
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
        <translation>正在写摘要…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy this conversation</source>
        <translation>复制此对话</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete all kept conversations?</source>
        <translation>删除所有保留的对话？</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>全部删除</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>全部删除…</translation>
    </message>
    <message>
        <source>Delete this conversation?</source>
        <translation>删除此对话？</translation>
    </message>
    <message>
        <source>Delete this conversation…</source>
        <translation>删除此对话…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>History – vibeassist</source>
        <translation>历史记录 – vibeassist</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>无法恢复。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>保留对话</translation>
    </message>
    <message>
        <source>None of them can be brought back.</source>
        <translation>所有对话都无法恢复。</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>没有找到任何内容。</translation>
    </message>
    <message>
        <source>Save this conversation…</source>
        <translation>保存此对话…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search in what was said</source>
        <translation>在说过的内容中搜索</translation>
    </message>
    <message>
        <source>Summarise this conversation</source>
        <translation>为这次对话写摘要</translation>
    </message>
    <message>
        <source>Summarised</source>
        <translation>已写摘要</translation>
    </message>
    <message>
        <source>There are no kept conversations.</source>
        <translation>没有保留的对话。</translation>
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
        <translation>由桌面设置的按键</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Any desktop can start a conversation by a command.</source>
        <translation>任何桌面都可以用命令开始对话。</translation>
    </message>
    <message>
        <source>Click, then press the keys.</source>
        <translation>先点击，再按下按键。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>Go back to the usual key</source>
        <translation>恢复默认按键</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation>按住说话</translation>
    </message>
    <message>
        <source>Hold to talk, tap to start or end</source>
        <translation>按住说话，轻按开始或结束</translation>
    </message>
    <message>
        <source>Hotkey</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>请按下按键</translation>
    </message>
    <message>
        <source>Reaches the assistant from anywhere.</source>
        <translation>随时随地呼出助手。</translation>
    </message>
    <message>
        <source>Tap to start or end</source>
        <translation>轻按开始或结束</translation>
    </message>
    <message>
        <source>The hotkey works.</source>
        <translation>快捷键可用。</translation>
    </message>
    <message>
        <source>There is no hotkey.</source>
        <translation>没有快捷键。</translation>
    </message>
    <message>
        <source>Use a hotkey</source>
        <translation>使用快捷键</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>What to copy</source>
        <translation>要复制的内容</translation>
    </message>
    <message>
        <source>{keys} is yours.</source>
        <translation>{keys} 归你使用。</translation>
    </message>
</context>
<context>
    <name>Instance</name>
    <message>
        <source>End that process and start again.</source>
        <translation>请结束该进程后重新启动。</translation>
    </message>
    <message>
        <source>It must be yours, and yours alone.</source>
        <translation>它必须属于你，且只属于你。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used for messages to this program.</source>
        <translation>文件夹 {folder} 无法用于向本程序传递消息。</translation>
    </message>
    <message>
        <source>vibeassist is already running (process {pid}) but does not answer.</source>
        <translation>vibeassist 已在运行（进程 {pid}），但没有响应。</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Assistant</source>
        <translation>助手</translation>
    </message>
    <message>
        <source>Conversation with {title}, {time}</source>
        <translation>与 {title} 的对话，{time}</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>The conversation has ended.</source>
        <translation>对话已结束。</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>not heard</source>
        <translation>未听到</translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>It works: a conversation has begun.</source>
        <translation>成功了：对话已开始。</translation>
    </message>
    <message>
        <source>Or hold it while you talk.</source>
        <translation>也可以按住它说话。</translation>
    </message>
    <message>
        <source>Talk from anywhere</source>
        <translation>随处开口</translation>
    </message>
    <message>
        <source>The hotkey</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>The icon is in your panel: everything is in its menu.</source>
        <translation>图标就在你的面板上：所有功能都在它的菜单里。</translation>
    </message>
    <message>
        <source>There is no hotkey.</source>
        <translation>没有快捷键。</translation>
    </message>
    <message>
        <source>This key starts a conversation, whatever you are doing.</source>
        <translation>无论你在做什么，按这个键就能开始对话。</translation>
    </message>
    <message>
        <source>Try it: tap it to start, and tap it again to end.</source>
        <translation>试试看：轻按开始，再轻按结束。</translation>
    </message>
    <message>
        <source>{keys} is yours.</source>
        <translation>{keys} 归你使用。</translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>Microphone level</source>
        <translation>麦克风音量</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>偏低</translation>
    </message>
</context>
<context>
    <name>MicrophoneButton</name>
    <message>
        <source>Mute the microphone</source>
        <translation>麦克风静音</translation>
    </message>
    <message>
        <source>Open the microphone</source>
        <translation>打开麦克风</translation>
    </message>
</context>
<context>
    <name>Motion</name>
    <message>
        <source>State and levels</source>
        <translation>状态和音量</translation>
    </message>
</context>
<context>
    <name>Persona</name>
    <message>
        <source>Calm stories, in which you decide what happens.</source>
        <translation>平静的故事，情节由你决定。</translation>
    </message>
    <message>
        <source>Concise</source>
        <translation>简明扼要</translation>
    </message>
    <message>
        <source>Everyday talk in the language you learn.</source>
        <translation>用你正在学的语言进行日常交谈。</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>口译员</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>面试官</translation>
    </message>
    <message>
        <source>Language partner</source>
        <translation>语言伙伴</translation>
    </message>
    <message>
        <source>Listens, and asks one good question at a time.</source>
        <translation>倾听，并一次提一个好问题。</translation>
    </message>
    <message>
        <source>Practises a job interview with you.</source>
        <translation>陪你练习求职面试。</translation>
    </message>
    <message>
        <source>Says in one language what it hears in another.</source>
        <translation>把听到的一种语言用另一种语言说出来。</translation>
    </message>
    <message>
        <source>Short answers, straight to the point.</source>
        <translation>回答简短，直奔主题。</translation>
    </message>
    <message>
        <source>Sounding board</source>
        <translation>倾听者</translation>
    </message>
    <message>
        <source>Storyteller</source>
        <translation>讲故事的人</translation>
    </message>
</context>
<context>
    <name>PersonaEditor</name>
    <message>
        <source>A persona needs a name.</source>
        <translation>角色需要一个名称。</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>As set under Voice</source>
        <translation>按“声音”页的设置</translation>
    </message>
    <message>
        <source>As the model does</source>
        <translation>由模型决定</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>性格</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>无法恢复。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Little</source>
        <translation>少</translation>
    </message>
    <message>
        <source>Little stays with the likeliest words; much surprises more often.</source>
        <translation>“少”使用最可能的词；“多”更常出人意料。</translation>
    </message>
    <message>
        <source>Make this persona as it was at first</source>
        <translation>将此角色还原为最初的样子</translation>
    </message>
    <message>
        <source>Much</source>
        <translation>多</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the persona {name}?</source>
        <translation>移除角色 {name}？</translation>
    </message>
    <message>
        <source>Remove this persona…</source>
        <translation>移除此角色…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>适中</translation>
    </message>
    <message>
        <source>This persona</source>
        <translation>此角色</translation>
    </message>
    <message>
        <source>Variety of words</source>
        <translation>用词变化</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>What the assistant is told about itself before the first word.</source>
        <translation>第一句话之前告诉助手的自我设定。</translation>
    </message>
    <message>
        <source>You are calm and brief, and you like a joke.</source>
        <translation>你沉稳简洁，也喜欢开个玩笑。</translation>
    </message>
</context>
<context>
    <name>PersonasPage</name>
    <message>
        <source>A persona is a character with a voice. The chosen one holds from the next conversation on; it can be changed in the menu of the icon, too.</source>
        <translation>角色是带有声音的人物设定。所选角色从下次对话起生效；也可以在图标菜单中更换。</translation>
    </message>
    <message>
        <source>Add a persona</source>
        <translation>添加角色</translation>
    </message>
    <message>
        <source>As set under Voice.</source>
        <translation>按“声音”页的设置。</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>新角色</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>角色</translation>
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
        <translation>对话</translation>
    </message>
</context>
<context>
    <name>PillPanel</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>End the conversation</source>
        <translation>结束对话</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>The assistant says</source>
        <translation>助手说</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>你说</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation><numerusform>%n 个对话</numerusform></translation>
    </message>
    <message>
        <source>All kept conversations are deleted.</source>
        <translation>所有保留的对话均已删除。</translation>
    </message>
    <message>
        <source>As text, in a file on this computer that only you may read. Holds from the next conversation on; switched off, nothing more is written at once.</source>
        <translation>以文本形式保存在这台电脑上只有你能读取的文件中。从下次对话起生效；关闭后立即停止写入。</translation>
    </message>
    <message>
        <source>Delete all kept conversations?</source>
        <translation>删除所有保留的对话？</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>全部删除</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>全部删除…</translation>
    </message>
    <message>
        <source>Delete them after</source>
        <translation>多久后删除</translation>
    </message>
    <message>
        <source>Delete what has been kept so far, too?</source>
        <translation>同时删除迄今保留的内容？</translation>
    </message>
    <message>
        <source>Delete what is kept</source>
        <translation>删除保留的内容</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Forget the number of the last conversation</source>
        <translation>清除上次对话的编号</translation>
    </message>
    <message>
        <source>Go on with the last conversation</source>
        <translation>继续上次的对话</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Holds at once, also for what is kept already.</source>
        <translation>立即生效，对已保留的内容同样适用。</translation>
    </message>
    <message>
        <source>In practice nothing leaves this computer. Otherwise your voice goes to Gemini, or to the gateway, as long as the conversation lasts.</source>
        <translation>练习时任何内容都不会离开这台电脑。其他情况下，对话期间你的声音会发送给 Gemini 或网关。</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>无法恢复。</translation>
    </message>
    <message>
        <source>It is forgotten.</source>
        <translation>已清除。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>保留对话</translation>
    </message>
    <message>
        <source>Kept conversations</source>
        <translation>保留的对话</translation>
    </message>
    <message>
        <source>Keys and tokens are in the system&apos;s keyring and in no file, log or report. vibeassist sends no statistics.</source>
        <translation>密钥和令牌只在系统密钥环中，不在任何文件、日志或报告里。vibeassist 不发送统计数据。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Nothing that was said is kept for it, only the number under which the server takes the conversation up again, for two hours. Holds at once.</source>
        <translation>为此不会保留任何说过的内容，只把服务器用来继续对话的编号保留两小时。立即生效。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the settings folder</source>
        <translation>打开设置文件夹</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Show the kept conversations</source>
        <translation>显示保留的对话</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>显示…</translation>
    </message>
    <message>
        <source>Sound is never written to disk. Captions are only where you keep conversations below, or save one yourself; otherwise they are forgotten when vibeassist ends.</source>
        <translation>声音绝不会写入磁盘。只有在下方选择保留对话或自己保存时才会留下字幕；否则 vibeassist 退出后即被清除。</translation>
    </message>
    <message>
        <source>Summarise them when they end</source>
        <translation>结束时写摘要</translation>
    </message>
    <message>
        <source>The microphone is open only during a conversation, while you try it here, and where you have chosen it to stay open; the icon shows it.</source>
        <translation>麦克风只在对话期间、试用期间以及你选择保持打开时打开；图标会显示出来。</translation>
    </message>
    <message>
        <source>The number of the last conversation</source>
        <translation>上次对话的编号</translation>
    </message>
    <message>
        <source>The text of a kept conversation goes once more to where your voice went, and a title and a few points come back. Off: only when you ask for it in the history.</source>
        <translation>保留的对话文字会再次发送到语音去过的地方，返回一个标题和几条要点。关闭时：只在你于历史记录中要求时进行。</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>没有。</translation>
    </message>
    <message>
        <source>There was none.</source>
        <translation>本来就没有。</translation>
    </message>
    <message>
        <source>What else is kept</source>
        <translation>其他保留的内容</translation>
    </message>
    <message>
        <source>What happens to your words</source>
        <translation>你说的话去了哪里</translation>
    </message>
    <message>
        <source>{file} cannot be deleted ({why}).</source>
        <translation>无法删除 {file}（{why}）。</translation>
    </message>
</context>
<context>
    <name>SampleRow</name>
    <message>
        <source>Asking {voice}…</source>
        <translation>正在请求 {voice}…</translation>
    </message>
    <message>
        <source>Connects for a moment and lets the voice say a sentence.</source>
        <translation>短暂连接，让这个声音说一句话。</translation>
    </message>
    <message>
        <source>How it sounds</source>
        <translation>听起来如何</translation>
    </message>
    <message>
        <source>Play a sample</source>
        <translation>播放示例</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save the conversation</source>
        <translation>保存对话</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>The conversation could not be saved as {file} ({why}).</source>
        <translation>无法将对话保存为 {file}（{why}）。</translation>
    </message>
</context>
<context>
    <name>SecretRow</name>
    <message>
        <source>Enter another one</source>
        <translation>输入另一个</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>It comes from {variable}.</source>
        <translation>来自 {variable}。</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Stored in this system&apos;s keyring. It is never shown.</source>
        <translation>已存入本系统的密钥环，绝不会显示。</translation>
    </message>
    <message>
        <source>This system has no keyring, so it is kept in memory until vibeassist ends.</source>
        <translation>本系统没有密钥环，因此只在 vibeassist 运行期间保存在内存中。</translation>
    </message>
    <message>
        <source>This system has no keyring: what you enter is kept in memory until vibeassist ends. GNOME Keyring, KWallet or KeePassXC would keep it.</source>
        <translation>本系统没有密钥环：你输入的内容只在 vibeassist 运行期间保存在内存中。GNOME Keyring、KWallet 或 KeePassXC 可以保管它。</translation>
    </message>
    <message>
        <source>Will be kept in this system&apos;s keyring, nowhere else.</source>
        <translation>将存入本系统的密钥环，不会存到别处。</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>(no code)</source>
        <translation>（无代码）</translation>
    </message>
    <message>
        <source>A SOCKS proxy is set, and this program has nothing to speak to one with.</source>
        <translation>设置了 SOCKS 代理，但本程序缺少与它通信的组件。</translation>
    </message>
    <message>
        <source>Allow desktop apps in Settings, Privacy &amp; security, Microphone, and check that it is not muted in the sound settings.</source>
        <translation>请在“设置、隐私和安全性、麦克风”中允许桌面应用，并检查声音设置中是否静音。</translation>
    </message>
    <message>
        <source>Allow it in System Settings, Privacy &amp; Security, Microphone, and check that its input level is not at zero.</source>
        <translation>请在“系统设置、隐私与安全性、麦克风”中允许，并检查输入音量不为零。</translation>
    </message>
    <message>
        <source>Allow this program to use the microphone, and look for a mute switch on it.</source>
        <translation>请允许本程序使用麦克风，并检查麦克风上的静音开关。</translation>
    </message>
    <message>
        <source>Ask whoever administers this computer.</source>
        <translation>请询问管理这台电脑的人。</translation>
    </message>
    <message>
        <source>Ask whoever runs the gateway for a new credential.</source>
        <translation>请向网关的管理者索取新的凭据。</translation>
    </message>
    <message>
        <source>Ask whoever runs the gateway for a new one.</source>
        <translation>请向网关的管理者索取新的。</translation>
    </message>
    <message>
        <source>Ask whoever runs the gateway to allow it.</source>
        <translation>请让网关的管理者允许它。</translation>
    </message>
    <message>
        <source>Check it at {1} and enter it with &apos;vibeassist key set&apos;.</source>
        <translation>请在 {1} 检查，并用“vibeassist key set”输入。</translation>
    </message>
    <message>
        <source>Check that it is connected and that this program may use it.</source>
        <translation>请检查它已连接，且本程序可以使用它。</translation>
    </message>
    <message>
        <source>Check that it is not muted, by a key or a switch on it or in the system&apos;s sound settings, and that a sandbox lets this program use it.</source>
        <translation>请检查是否被按键、开关或系统声音设置静音，以及沙盒是否允许本程序使用它。</translation>
    </message>
    <message>
        <source>Check the HTTPS_PROXY variable or the system&apos;s proxy settings.</source>
        <translation>请检查 HTTPS_PROXY 变量或系统的代理设置。</translation>
    </message>
    <message>
        <source>Check the address (VIBEASSIST_LIVE_URL), or try again.</source>
        <translation>请检查地址（VIBEASSIST_LIVE_URL），或重试。</translation>
    </message>
    <message>
        <source>Check the address and the port (VIBEASSIST_LIVE_URL).</source>
        <translation>请检查地址和端口（VIBEASSIST_LIVE_URL）。</translation>
    </message>
    <message>
        <source>Check the address of the Live API (VIBEASSIST_LIVE_URL), or try again.</source>
        <translation>请检查 Live API 的地址（VIBEASSIST_LIVE_URL），或重试。</translation>
    </message>
    <message>
        <source>Check the address of the Live API (VIBEASSIST_LIVE_URL).</source>
        <translation>请检查 Live API 的地址（VIBEASSIST_LIVE_URL）。</translation>
    </message>
    <message>
        <source>Check the address, and that the server runs.</source>
        <translation>请检查地址，以及服务器是否在运行。</translation>
    </message>
    <message>
        <source>Check the address; for an authority of your own set VIBEASSIST_CA_FILE.</source>
        <translation>请检查地址；如使用自己的证书颁发机构，请设置 VIBEASSIST_CA_FILE。</translation>
    </message>
    <message>
        <source>Check the address; if it is right, someone may be in between.</source>
        <translation>请检查地址；如果地址正确，可能有人在中间窃听。</translation>
    </message>
    <message>
        <source>Check the functions&apos; parameters; they must be a JSON schema.</source>
        <translation>请检查函数的参数；它们必须是 JSON 架构。</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s address.</source>
        <translation>请检查网关的地址。</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s address. Without TLS, on this machine, it starts with http://.</source>
        <translation>请检查网关的地址。在本机不使用 TLS 时，地址以 http:// 开头。</translation>
    </message>
    <message>
        <source>Check the model and its settings; {1} may not take all of them.</source>
        <translation>请检查模型及其设置；{1} 可能不接受其中一些。</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>请检查名称和文件夹。</translation>
    </message>
    <message>
        <source>Check the network and connect again.</source>
        <translation>请检查网络后重新连接。</translation>
    </message>
    <message>
        <source>Check the network and the address.</source>
        <translation>请检查网络和地址。</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>请检查网络后重试。</translation>
    </message>
    <message>
        <source>Check the network connection and the spelling of the address.</source>
        <translation>请检查网络连接和地址的拼写。</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>请检查网络连接。</translation>
    </message>
    <message>
        <source>Check the network, and whether a firewall or a proxy stands between.</source>
        <translation>请检查网络，以及是否有防火墙或代理阻隔。</translation>
    </message>
    <message>
        <source>Choose another device.</source>
        <translation>请选择其他设备。</translation>
    </message>
    <message>
        <source>Choose another file for the speaker.</source>
        <translation>请为扬声器选择其他文件。</translation>
    </message>
    <message>
        <source>Choose another model, for example {1}.</source>
        <translation>请选择其他模型，例如 {1}。</translation>
    </message>
    <message>
        <source>Choose another model, voice or setting.</source>
        <translation>请选择其他模型、声音或设置。</translation>
    </message>
    <message>
        <source>Choose another name for --events; nothing was changed.</source>
        <translation>请为 --events 选择其他名称；没有更改任何内容。</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>请选择其他名称或文件夹。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>Choose another place for --events.</source>
        <translation>请为 --events 选择其他位置。</translation>
    </message>
    <message>
        <source>Choose another voice, for example {1}.</source>
        <translation>请选择其他声音，例如 {1}。</translation>
    </message>
    <message>
        <source>Choose one between 1,000 and 768,000.</source>
        <translation>请选择 1,000 到 768,000 之间的值。</translation>
    </message>
    <message>
        <source>Choose one of these: {1}.</source>
        <translation>请从中选择：{1}。</translation>
    </message>
    <message>
        <source>Choose other devices, or restart the computer&apos;s sound system.</source>
        <translation>请选择其他设备，或重启电脑的声音系统。</translation>
    </message>
    <message>
        <source>Choose other devices, or try again.</source>
        <translation>请选择其他设备，或重试。</translation>
    </message>
    <message>
        <source>Choose {1}, for example.</source>
        <translation>可以选择 {1}。</translation>
    </message>
    <message>
        <source>Close other sessions and wait a little.</source>
        <translation>请关闭其他会话并稍等。</translation>
    </message>
    <message>
        <source>Close other sessions, wait a little, or look at the limits in Google AI Studio.</source>
        <translation>请关闭其他会话、稍等，或在 Google AI Studio 中查看限额。</translation>
    </message>
    <message>
        <source>Close that program, or choose another device.</source>
        <translation>请关闭那个程序，或选择其他设备。</translation>
    </message>
    <message>
        <source>Concise</source>
        <translation>简明扼要</translation>
    </message>
    <message>
        <source>Connect a cable or a Wi-Fi; practice works without one.</source>
        <translation>请连接网线或 Wi-Fi；练习不需要网络。</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>请重新连接。</translation>
    </message>
    <message>
        <source>Connect again; if it happens again, start a new conversation.</source>
        <translation>请重新连接；如果再次发生，请开始新的对话。</translation>
    </message>
    <message>
        <source>Connect again; if it stays so, choose another model.</source>
        <translation>请重新连接；如果一直如此，请选择其他模型。</translation>
    </message>
    <message>
        <source>Connect again; this also happens in the middle of a function call.</source>
        <translation>请重新连接；在函数调用期间也会发生这种情况。</translation>
    </message>
    <message>
        <source>Connect first.</source>
        <translation>请先连接。</translation>
    </message>
    <message>
        <source>Connect it again, or choose another device.</source>
        <translation>请重新接上，或选择其他设备。</translation>
    </message>
    <message>
        <source>Connect it, or choose another device.</source>
        <translation>请接上它，或选择其他设备。</translation>
    </message>
    <message>
        <source>Connect one, or name a sound file instead.</source>
        <translation>请接上一个，或改为指定声音文件。</translation>
    </message>
    <message>
        <source>Connect one; a sound file serves in its place: vibeassist talk --help.</source>
        <translation>请接上一个；也可以用声音文件代替：vibeassist talk --help。</translation>
    </message>
    <message>
        <source>Connect to Gemini or to a gateway to hear the others.</source>
        <translation>连接 Gemini 或网关即可听到其他声音。</translation>
    </message>
    <message>
        <source>Connections go through the proxy {1}, which is tried below.</source>
        <translation>连接经过代理 {1}，下面会测试它。</translation>
    </message>
    <message>
        <source>Conversations with Gemini can be summarised.</source>
        <translation>与 Gemini 的对话可以写摘要。</translation>
    </message>
    <message>
        <source>Copy it again, without quotes or line breaks.</source>
        <translation>请重新复制，不要带引号或换行。</translation>
    </message>
    <message>
        <source>Copy it once more, without spaces, and enter it with &apos;vibeassist key set&apos;.</source>
        <translation>请重新复制，不要带空格，并用“vibeassist key set”输入。</translation>
    </message>
    <message>
        <source>Disconnect and connect it again, or choose another one.</source>
        <translation>请拔下后重新接上，或另选一个。</translation>
    </message>
    <message>
        <source>End another conversation, or: wait a little and connect again.</source>
        <translation>请结束另一个对话，或稍等后重新连接。</translation>
    </message>
    <message>
        <source>Enter one with &apos;vibeassist key set&apos;.</source>
        <translation>请用“vibeassist key set”输入一个。</translation>
    </message>
    <message>
        <source>Enter the address where the Live API really is.</source>
        <translation>请输入 Live API 真正的地址。</translation>
    </message>
    <message>
        <source>Free some space or give yourself the right to write there.</source>
        <translation>请腾出空间，或给自己写入权限。</translation>
    </message>
    <message>
        <source>Free some space, give yourself the right to it, or delete the history.</source>
        <translation>请腾出空间、给自己相应权限，或删除历史记录。</translation>
    </message>
    <message>
        <source>Gemini answers: a session was opened and closed ({1} s).</source>
        <translation>Gemini 有响应：会话已打开并关闭（{1} 秒）。</translation>
    </message>
    <message>
        <source>Give it like https://gateway.example.com or gateway.example.com:8443.</source>
        <translation>请写成 https://gateway.example.com 或 gateway.example.com:8443。</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or set VIBEASSIST_CONFIG_DIR.</source>
        <translation>请给自己读取权限，或设置 VIBEASSIST_CONFIG_DIR。</translation>
    </message>
    <message>
        <source>Give yourself the right to write there.</source>
        <translation>请给自己写入权限。</translation>
    </message>
    <message>
        <source>Go back to the default settings of {1}, or choose another model.</source>
        <translation>请恢复 {1} 的默认设置，或选择其他模型。</translation>
    </message>
    <message>
        <source>Go on there, or start a new conversation.</source>
        <translation>请在那边继续，或开始新的对话。</translation>
    </message>
    <message>
        <source>Go on tomorrow, or ask whoever runs the gateway for more.</source>
        <translation>请明天继续，或向网关的管理者申请更多额度。</translation>
    </message>
    <message>
        <source>Google does not offer the Live API where you are.</source>
        <translation>Google 在你所在的地区不提供 Live API。</translation>
    </message>
    <message>
        <source>Google has blocked this API key because it was found in public.</source>
        <translation>Google 已停用此 API 密钥，因为它被发现公开泄露。</translation>
    </message>
    <message>
        <source>Google wants the billing of this key&apos;s project to be looked at {1}.</source>
        <translation>Google 要求检查此密钥所属项目的结算信息{1}。</translation>
    </message>
    <message>
        <source>Headphones help, or a softer loudspeaker.</source>
        <translation>使用耳机或调低扬声器音量会有帮助。</translation>
    </message>
    <message>
        <source>Headphones help.</source>
        <translation>使用耳机会有帮助。</translation>
    </message>
    <message>
        <source>If the server is your own, name its CA in VIBEASSIST_CA_FILE; if this machine has no certificates at all, install ca-certificates; else someone may be in between.</source>
        <translation>如果服务器是你自己的，请在 VIBEASSIST_CA_FILE 中指定其 CA；如果本机完全没有证书，请安装 ca-certificates；否则可能有人在中间窃听。</translation>
    </message>
    <message>
        <source>Install it: &quot;sudo apt install libportaudio2&quot; (Debian, Ubuntu) or your system&apos;s.</source>
        <translation>请安装：“sudo apt install libportaudio2”（Debian、Ubuntu）或你的系统中对应的软件包。</translation>
    </message>
    <message>
        <source>Install its certificate in the system, or name its file in VIBEASSIST_CA_FILE; your company&apos;s support has it. If nobody should, use another network.</source>
        <translation>请在系统中安装其证书，或在 VIBEASSIST_CA_FILE 中指定证书文件；你公司的技术支持有该证书。如果不应有人查看，请换用其他网络。</translation>
    </message>
    <message>
        <source>Install python-socks, or set HTTPS_PROXY to an HTTP proxy.</source>
        <translation>请安装 python-socks，或将 HTTPS_PROXY 设为 HTTP 代理。</translation>
    </message>
    <message>
        <source>Install the Python package &quot;sounddevice&quot; again: it brings PortAudio along.</source>
        <translation>请重新安装 Python 软件包“sounddevice”：其中包含 PortAudio。</translation>
    </message>
    <message>
        <source>Install vibeassist again.</source>
        <translation>请重新安装 vibeassist。</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>口译员</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>面试官</translation>
    </message>
    <message>
        <source>It should look like https://host or https://host:port (VIBEASSIST_LIVE_URL).</source>
        <translation>应类似 https://host 或 https://host:port（VIBEASSIST_LIVE_URL）。</translation>
    </message>
    <message>
        <source>It should look like https://host or https://host:port.</source>
        <translation>应类似 https://host 或 https://host:port。</translation>
    </message>
    <message>
        <source>Its text goes only where its sound went: set that connection again.</source>
        <translation>它的文字只去声音去过的地方：请重新设置那个连接。</translation>
    </message>
    <message>
        <source>Language partner</source>
        <translation>语言伙伴</translation>
    </message>
    <message>
        <source>Leave out any name, password, token or query: the token is given separately.</source>
        <translation>请去掉名称、密码、令牌和查询参数：令牌另行提供。</translation>
    </message>
    <message>
        <source>Look at the project&apos;s billing in Google AI Studio.</source>
        <translation>请在 Google AI Studio 中查看该项目的结算信息。</translation>
    </message>
    <message>
        <source>Lower its level in the system&apos;s sound settings, or move away a little.</source>
        <translation>请在系统声音设置中调低音量，或离远一点。</translation>
    </message>
    <message>
        <source>Make a new one at {1} and enter it with &apos;vibeassist key set&apos;.</source>
        <translation>请在 {1} 新建一个，并用“vibeassist key set”输入。</translation>
    </message>
    <message>
        <source>Microphones: {1}, loudspeakers: {2}.</source>
        <translation>麦克风：{1}，扬声器：{2}。</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>请指定文件。</translation>
    </message>
    <message>
        <source>Name one: vibeassist talk --gateway https://your.gateway</source>
        <translation>请指定一个：vibeassist talk --gateway https://your.gateway</translation>
    </message>
    <message>
        <source>Name the file {1}.</source>
        <translation>请将文件命名为 {1}。</translation>
    </message>
    <message>
        <source>No connection to {1} could be made.</source>
        <translation>无法建立到 {1} 的连接。</translation>
    </message>
    <message>
        <source>No gateway is set.</source>
        <translation>没有设置网关。</translation>
    </message>
    <message>
        <source>No key is stored; practice and gateways need none.</source>
        <translation>没有保存密钥；练习和网关不需要密钥。</translation>
    </message>
    <message>
        <source>No model is chosen.</source>
        <translation>没有选择模型。</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有该文件或文件夹</translation>
    </message>
    <message>
        <source>No summary was written.</source>
        <translation>没有写出摘要。</translation>
    </message>
    <message>
        <source>Nothing answers at {1}.</source>
        <translation>{1} 没有任何响应。</translation>
    </message>
    <message>
        <source>Nothing is kept of this conversation.</source>
        <translation>这次对话没有保留任何内容。</translation>
    </message>
    <message>
        <source>Nothing was heard from the gateway {1} for {2} seconds.</source>
        <translation>网关 {1} 已有 {2} 秒没有任何消息。</translation>
    </message>
    <message>
        <source>Nothing was heard from {1} for {2} seconds.</source>
        <translation>{1} 已有 {2} 秒没有任何消息。</translation>
    </message>
    <message>
        <source>On GNOME the extension &quot;AppIndicator and KStatusNotifierItem Support&quot; adds them.</source>
        <translation>在 GNOME 中，扩展“AppIndicator and KStatusNotifierItem Support”可添加托盘图标。</translation>
    </message>
    <message>
        <source>One can be taken up for two hours, with the same key and model.</source>
        <translation>使用相同的密钥和模型，对话可在两小时内继续。</translation>
    </message>
    <message>
        <source>Paste it again.</source>
        <translation>请重新粘贴。</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>Point VIBEASSIST_CA_FILE at a PEM file with a CA certificate, or unset it.</source>
        <translation>请让 VIBEASSIST_CA_FILE 指向含 CA 证书的 PEM 文件，或取消设置。</translation>
    </message>
    <message>
        <source>PortAudio, which microphones and loudspeakers need, is not installed.</source>
        <translation>未安装麦克风和扬声器所需的 PortAudio。</translation>
    </message>
    <message>
        <source>Practice has one voice of its own.</source>
        <translation>练习有自己的声音。</translation>
    </message>
    <message>
        <source>Practice stays on this computer, and nobody here can write a summary.</source>
        <translation>练习只留在这台电脑上，这里没有谁能写摘要。</translation>
    </message>
    <message>
        <source>Put them into the HTTPS_PROXY variable, or ask whoever runs the network.</source>
        <translation>请将它们填入 HTTPS_PROXY 变量，或询问网络的管理者。</translation>
    </message>
    <message>
        <source>Raise its level in the system&apos;s sound settings, or come closer.</source>
        <translation>请在系统声音设置中调高音量，或靠近一些。</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>文件系统为只读</translation>
    </message>
    <message>
        <source>Record or copy it again.</source>
        <translation>请重新录制或复制。</translation>
    </message>
    <message>
        <source>Register again.</source>
        <translation>请重新注册。</translation>
    </message>
    <message>
        <source>Run &apos;vibeassist emulator --practice&apos; to see why.</source>
        <translation>请运行“vibeassist emulator --practice”查看原因。</translation>
    </message>
    <message>
        <source>Send at the pace of the microphone.</source>
        <translation>请按麦克风的速度发送。</translation>
    </message>
    <message>
        <source>Set VIBEASSIST_DATA_DIR to a folder that you may write to.</source>
        <translation>请将 VIBEASSIST_DATA_DIR 设为你可以写入的文件夹。</translation>
    </message>
    <message>
        <source>Set again what you miss.</source>
        <translation>请重新设置缺少的内容。</translation>
    </message>
    <message>
        <source>Set it in the system&apos;s settings, and have it set by the network: with a wrong clock secure connections and tokens are refused.</source>
        <translation>请在系统设置中校准时间并让网络自动校时：时钟不准时，安全连接和令牌会被拒绝。</translation>
    </message>
    <message>
        <source>Set {1} in the environment, or start a secret service (GNOME Keyring, KWallet, KeePassXC).</source>
        <translation>请在环境中设置 {1}，或启动密钥服务（GNOME Keyring、KWallet、KeePassXC）。</translation>
    </message>
    <message>
        <source>Set {1}, or start a secret service (GNOME Keyring, KWallet, KeePassXC).</source>
        <translation>请设置 {1}，或启动密钥服务（GNOME Keyring、KWallet、KeePassXC）。</translation>
    </message>
    <message>
        <source>Several loudspeakers are named like &quot;{1}&quot;.</source>
        <translation>有多个扬声器的名称类似“{1}”。</translation>
    </message>
    <message>
        <source>Several microphones are named like &quot;{1}&quot;.</source>
        <translation>有多个麦克风的名称类似“{1}”。</translation>
    </message>
    <message>
        <source>Sound is written as WAV only, not as {1}.</source>
        <translation>声音只能写为 WAV，不能写为 {1}。</translation>
    </message>
    <message>
        <source>Sounding board</source>
        <translation>倾听者</translation>
    </message>
    <message>
        <source>Speak closer to it, turn its level up in the system&apos;s sound settings, or choose another one.</source>
        <translation>请靠近说话、在系统声音设置中调高音量，或另选一个。</translation>
    </message>
    <message>
        <source>Start a new conversation.</source>
        <translation>请开始新的对话。</translation>
    </message>
    <message>
        <source>Start a new one.</source>
        <translation>请开始新的对话。</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>请重新启动。</translation>
    </message>
    <message>
        <source>Start another one.</source>
        <translation>请另外开始一个。</translation>
    </message>
    <message>
        <source>Start at login cannot be changed: {1} ({2}).</source>
        <translation>无法更改登录时启动：{1}（{2}）。</translation>
    </message>
    <message>
        <source>Store it with &apos;vibeassist key set --gateway {1}&apos;, or set {2}.</source>
        <translation>请用“vibeassist key set --gateway {1}”保存，或设置 {2}。</translation>
    </message>
    <message>
        <source>Store one with &apos;vibeassist key set&apos;, or set {1}; &apos;vibeassist talk --practice&apos; needs none.</source>
        <translation>请用“vibeassist key set”保存一个，或设置 {1}；“vibeassist talk --practice”不需要密钥。</translation>
    </message>
    <message>
        <source>Storyteller</source>
        <translation>讲故事的人</translation>
    </message>
    <message>
        <source>Take off its restrictions, or use a key made at {1}.</source>
        <translation>请取消其限制，或使用在 {1} 创建的密钥。</translation>
    </message>
    <message>
        <source>Tell whoever runs the gateway; nothing on this machine is wrong.</source>
        <translation>请告诉网关的管理者；本机没有问题。</translation>
    </message>
    <message>
        <source>The API key has characters in it that no key has.</source>
        <translation>API 密钥中含有不该有的字符。</translation>
    </message>
    <message>
        <source>The API key is not valid.</source>
        <translation>API 密钥无效。</translation>
    </message>
    <message>
        <source>The API key or token has expired.</source>
        <translation>API 密钥或令牌已过期。</translation>
    </message>
    <message>
        <source>The CA file {1} cannot be read ({2}).</source>
        <translation>无法读取 CA 文件 {1}（{2}）。</translation>
    </message>
    <message>
        <source>The CA file {1} holds a certificate that cannot be read.</source>
        <translation>CA 文件 {1} 中有无法读取的证书。</translation>
    </message>
    <message>
        <source>The CA file {1} holds no certificate.</source>
        <translation>CA 文件 {1} 中没有证书。</translation>
    </message>
    <message>
        <source>The CA file {1} is not a PEM file.</source>
        <translation>CA 文件 {1} 不是 PEM 文件。</translation>
    </message>
    <message>
        <source>The Live API had a fault of its own {1}.</source>
        <translation>Live API 自身出现故障{1}。</translation>
    </message>
    <message>
        <source>The Live API has a fault of its own and could not begin {1}.</source>
        <translation>Live API 自身有故障，无法开始{1}。</translation>
    </message>
    <message>
        <source>The address of the Live API is not valid.</source>
        <translation>Live API 的地址无效。</translation>
    </message>
    <message>
        <source>The address of {1} cannot be found.</source>
        <translation>找不到 {1} 的地址。</translation>
    </message>
    <message>
        <source>The address of {1} has more in it than a host and a path.</source>
        <translation>{1} 的地址除主机和路径外还有其他内容。</translation>
    </message>
    <message>
        <source>The assistant&apos;s voice cannot be kept out of the microphone here: while it speaks, you are heard only if you are clearly louder.</source>
        <translation>这里无法从麦克风中去除助手的声音：助手说话时，只有你的声音明显更大才能听到你。</translation>
    </message>
    <message>
        <source>The certificate of {1} is not trusted ({2}).</source>
        <translation>{1} 的证书不受信任（{2}）。</translation>
    </message>
    <message>
        <source>The certificate of {1} was made for another host.</source>
        <translation>{1} 的证书是为其他主机签发的。</translation>
    </message>
    <message>
        <source>The clock is right.</source>
        <translation>时钟准确。</translation>
    </message>
    <message>
        <source>The connection broke off without a word ({1}).</source>
        <translation>连接无故中断（{1}）。</translation>
    </message>
    <message>
        <source>The connection did not come back within {1} minutes. {2}</source>
        <translation>连接未能在 {1} 分钟内恢复。{2}</translation>
    </message>
    <message>
        <source>The connection did not come back within {1} seconds. {2}</source>
        <translation>连接未能在 {1} 秒内恢复。{2}</translation>
    </message>
    <message>
        <source>The connection ended {1}.</source>
        <translation>连接已结束{1}。</translation>
    </message>
    <message>
        <source>The connection ended.</source>
        <translation>连接已结束。</translation>
    </message>
    <message>
        <source>The connection is gone.</source>
        <translation>连接已断开。</translation>
    </message>
    <message>
        <source>The connection is renewed.</source>
        <translation>正在更新连接。</translation>
    </message>
    <message>
        <source>The connection timed out.</source>
        <translation>连接超时。</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: Google or the gateway failed ({1}).</source>
        <translation>与网关的连接已结束：Google 或网关出现故障（{1}）。</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: Google refuses what it was sent ({1}).</source>
        <translation>与网关的连接已结束：Google 拒绝所发送的内容（{1}）。</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: Google&apos;s policy refuses it ({1}).</source>
        <translation>与网关的连接已结束：Google 的政策不允许（{1}）。</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: a message is above the limit ({1}).</source>
        <translation>与网关的连接已结束：消息超过上限（{1}）。</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: one side goes away ({1}).</source>
        <translation>与网关的连接已结束：一方离开（{1}）。</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the WebSocket framing is broken ({1}).</source>
        <translation>与网关的连接已结束：WebSocket 帧已损坏（{1}）。</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the connection was cut ({1}).</source>
        <translation>与网关的连接已结束：连接被切断（{1}）。</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the conversation goes on elsewhere ({1}).</source>
        <translation>与网关的连接已结束：对话在别处继续（{1}）。</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the conversation is over ({1}).</source>
        <translation>与网关的连接已结束：对话已结束（{1}）。</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the gateway cannot reach Google ({1}).</source>
        <translation>与网关的连接已结束：网关无法连接 Google（{1}）。</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the gateway closed it ({1}).</source>
        <translation>与网关的连接已结束：网关关闭了连接（{1}）。</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the gateway restarts ({1}).</source>
        <translation>与网关的连接已结束：网关正在重启（{1}）。</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the gateway&apos;s rules forbid it ({1}).</source>
        <translation>与网关的连接已结束：网关的规则禁止（{1}）。</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the session has reached its length ({1}).</source>
        <translation>与网关的连接已结束：会话已达到时长上限（{1}）。</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the setup cannot be read or used ({1}).</source>
        <translation>与网关的连接已结束：会话配置无法读取或使用（{1}）。</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the setup took too long ({1}).</source>
        <translation>与网关的连接已结束：会话配置耗时过长（{1}）。</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the token is no longer valid ({1}).</source>
        <translation>与网关的连接已结束：令牌已失效（{1}）。</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: the user&apos;s limit is reached ({1}).</source>
        <translation>与网关的连接已结束：已达到你的限额（{1}）。</translation>
    </message>
    <message>
        <source>The connection to the gateway ended: there is no room at the moment ({1}).</source>
        <translation>与网关的连接已结束：目前没有空位（{1}）。</translation>
    </message>
    <message>
        <source>The connection to the gateway is gone.</source>
        <translation>与网关的连接已断开。</translation>
    </message>
    <message>
        <source>The conversation is over.</source>
        <translation>对话已结束。</translation>
    </message>
    <message>
        <source>The devices cannot be opened: {1}.</source>
        <translation>无法打开设备：{1}。</translation>
    </message>
    <message>
        <source>The devices have changed.</source>
        <translation>设备已变更。</translation>
    </message>
    <message>
        <source>The echo is cancelled again.</source>
        <translation>已恢复回声消除。</translation>
    </message>
    <message>
        <source>The echo is hardly cancelled: headphones would help.</source>
        <translation>回声几乎没有消除：使用耳机会更好。</translation>
    </message>
    <message>
        <source>The events file {1} cannot be written ({2}).</source>
        <translation>无法写入事件文件 {1}（{2}）。</translation>
    </message>
    <message>
        <source>The events file {1} is not complete ({2}).</source>
        <translation>事件文件 {1} 不完整（{2}）。</translation>
    </message>
    <message>
        <source>The file {1}, which belongs to vibeassist, is missing ({2}).</source>
        <translation>缺少 vibeassist 的文件 {1}（{2}）。</translation>
    </message>
    <message>
        <source>The folder {1} cannot be made ({2}).</source>
        <translation>无法创建文件夹 {1}（{2}）。</translation>
    </message>
    <message>
        <source>The gateway answers: a session was opened and closed ({1} s).</source>
        <translation>网关有响应：会话已打开并关闭（{1} 秒）。</translation>
    </message>
    <message>
        <source>The gateway did not confirm the setup within {1} s.</source>
        <translation>网关未在 {1} 秒内确认会话配置。</translation>
    </message>
    <message>
        <source>The gateway says: Google ended the session.</source>
        <translation>网关消息：Google 结束了会话。</translation>
    </message>
    <message>
        <source>The gateway says: Google refuses the gateway&apos;s key.</source>
        <translation>网关消息：Google 拒绝网关的密钥。</translation>
    </message>
    <message>
        <source>The gateway says: a fault in the gateway itself.</source>
        <translation>网关消息：网关自身出现故障。</translation>
    </message>
    <message>
        <source>The gateway says: another connection carries the conversation on.</source>
        <translation>网关消息：另一个连接正在继续这个对话。</translation>
    </message>
    <message>
        <source>The gateway says: more messages or bytes than the gateway takes.</source>
        <translation>网关消息：消息或字节数超过网关的接受范围。</translation>
    </message>
    <message>
        <source>The gateway says: no setup, or none confirmed, in time.</source>
        <translation>网关消息：没有会话配置，或未及时确认。</translation>
    </message>
    <message>
        <source>The gateway says: the gateway cannot reach Google.</source>
        <translation>网关消息：网关无法连接 Google。</translation>
    </message>
    <message>
        <source>The gateway says: the gateway is stopping.</source>
        <translation>网关消息：网关正在停止。</translation>
    </message>
    <message>
        <source>The gateway says: the gateway&apos;s rules forbid this model, voice or tool.</source>
        <translation>网关消息：网关的规则禁止此模型、声音或工具。</translation>
    </message>
    <message>
        <source>The gateway says: the handle is not accepted.</source>
        <translation>网关消息：恢复句柄不被接受。</translation>
    </message>
    <message>
        <source>The gateway says: the longest session is over.</source>
        <translation>网关消息：会话已达到最长时限。</translation>
    </message>
    <message>
        <source>The gateway says: the quota of the gateway&apos;s key is used up.</source>
        <translation>网关消息：网关密钥的配额已用完。</translation>
    </message>
    <message>
        <source>The gateway says: the setup is not accepted.</source>
        <translation>网关消息：会话配置不被接受。</translation>
    </message>
    <message>
        <source>The gateway says: the token or its credential was revoked.</source>
        <translation>网关消息：令牌或其凭据已被吊销。</translation>
    </message>
    <message>
        <source>The gateway says: the token&apos;s time is over.</source>
        <translation>网关消息：令牌已到期。</translation>
    </message>
    <message>
        <source>The gateway says: the user&apos;s minutes or tokens of the day are used up (an estimate).</source>
        <translation>网关消息：你今天的分钟数或令牌数已用完（估计值）。</translation>
    </message>
    <message>
        <source>The gateway {1} does not accept the enrolment credential.</source>
        <translation>网关 {1} 不接受注册码。</translation>
    </message>
    <message>
        <source>The gateway {1} does not accept the token.</source>
        <translation>网关 {1} 不接受令牌。</translation>
    </message>
    <message>
        <source>The gateway {1} has no room for another conversation, or for one of yours.</source>
        <translation>网关 {1} 没有空位容纳更多对话，或你的更多对话。</translation>
    </message>
    <message>
        <source>The gateway {1} has seen too many failed attempts from here.</source>
        <translation>网关 {1} 发现来自这里的失败尝试过多。</translation>
    </message>
    <message>
        <source>The gateway {1} is not ready (HTTP {2}).</source>
        <translation>网关 {1} 尚未就绪（HTTP {2}）。</translation>
    </message>
    <message>
        <source>The gateway&apos;s address cannot be read.</source>
        <translation>无法读取网关的地址。</translation>
    </message>
    <message>
        <source>The gateway&apos;s address has no TLS, so the token would travel readable by anyone.</source>
        <translation>网关的地址没有 TLS，令牌在途中会被任何人读到。</translation>
    </message>
    <message>
        <source>The gateway&apos;s address holds more than a host and a path.</source>
        <translation>网关的地址除主机和路径外还有其他内容。</translation>
    </message>
    <message>
        <source>The history {1} cannot be used ({2}).</source>
        <translation>无法使用历史记录 {1}（{2}）。</translation>
    </message>
    <message>
        <source>The history {1} was written by a newer vibeassist.</source>
        <translation>历史记录 {1} 由更新版本的 vibeassist 写入。</translation>
    </message>
    <message>
        <source>The hotkey is switched off.</source>
        <translation>快捷键已关闭。</translation>
    </message>
    <message>
        <source>The key comes from {1}.</source>
        <translation>密钥来自 {1}。</translation>
    </message>
    <message>
        <source>The key has a space or a character that no key has.</source>
        <translation>密钥中含有空格或不该有的字符。</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>密钥为空。</translation>
    </message>
    <message>
        <source>The key is in this system&apos;s keyring.</source>
        <translation>密钥在本系统的密钥环中。</translation>
    </message>
    <message>
        <source>The key is kept in memory until the program ends.</source>
        <translation>密钥在程序结束前保存在内存中。</translation>
    </message>
    <message>
        <source>The key {1} is free.</source>
        <translation>按键 {1} 可用。</translation>
    </message>
    <message>
        <source>The keyring did not answer within {1} seconds.</source>
        <translation>密钥环未在 {1} 秒内响应。</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>密钥环已锁定。</translation>
    </message>
    <message>
        <source>The keyring refused ({1}).</source>
        <translation>密钥环拒绝（{1}）。</translation>
    </message>
    <message>
        <source>The loudspeaker &quot;{1}&quot; cannot be opened: {2}.</source>
        <translation>无法打开扬声器“{1}”：{2}。</translation>
    </message>
    <message>
        <source>The loudspeaker &quot;{1}&quot; is gone.</source>
        <translation>扬声器“{1}”已断开。</translation>
    </message>
    <message>
        <source>The loudspeaker &quot;{1}&quot; is in use by another program.</source>
        <translation>扬声器“{1}”正被其他程序使用。</translation>
    </message>
    <message>
        <source>The loudspeaker &quot;{1}&quot; played it to the end.</source>
        <translation>扬声器“{1}”已完整播放。</translation>
    </message>
    <message>
        <source>The loudspeaker &quot;{1}&quot; takes neither mono nor its own rate.</source>
        <translation>扬声器“{1}”既不接受单声道，也不接受自身的采样率。</translation>
    </message>
    <message>
        <source>The loudspeaker is gone.</source>
        <translation>扬声器已断开。</translation>
    </message>
    <message>
        <source>The loudspeaker is louder than you are: turn it down a little.</source>
        <translation>扬声器的声音比你大：请调低一些。</translation>
    </message>
    <message>
        <source>The loudspeaker is not heard in the microphone: with headphones that is as it should be, and echo = &quot;off&quot; in [audio] makes barge-in fastest.</source>
        <translation>麦克风听不到扬声器：使用耳机时本应如此，[audio] 中设 echo = &quot;off&quot; 可让打断最快。</translation>
    </message>
    <message>
        <source>The loudspeaker played it to the end.</source>
        <translation>扬声器已完整播放。</translation>
    </message>
    <message>
        <source>The loudspeaker takes the sound but does not play it.</source>
        <translation>扬声器接收声音但不播放。</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; cannot be opened: {2}.</source>
        <translation>无法打开麦克风“{1}”：{2}。</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; delivers nothing but silence.</source>
        <translation>麦克风“{1}”只有静音。</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; hears you too softly ({2} dBFS).</source>
        <translation>麦克风“{1}”听到的你声音太小（{2} dBFS）。</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; is gone.</source>
        <translation>麦克风“{1}”已断开。</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; is in use by another program.</source>
        <translation>麦克风“{1}”正被其他程序使用。</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; is open but delivers nothing.</source>
        <translation>麦克风“{1}”已打开，但没有任何数据。</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; is set so high that your voice is distorted.</source>
        <translation>麦克风“{1}”音量设得太高，你的声音失真了。</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; takes neither mono nor its own rate.</source>
        <translation>麦克风“{1}”既不接受单声道，也不接受自身的采样率。</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; works and delivers sound ({2} dBFS).</source>
        <translation>麦克风“{1}”工作正常，有声音输入（{2} dBFS）。</translation>
    </message>
    <message>
        <source>The microphone &quot;{1}&quot; works and hears you well ({2} dBFS).</source>
        <translation>麦克风“{1}”工作正常，能清楚听到你（{2} dBFS）。</translation>
    </message>
    <message>
        <source>The microphone gives nothing but silence.</source>
        <translation>麦克风只有静音。</translation>
    </message>
    <message>
        <source>The microphone gives nothing: allow this program to use it, and look for a mute switch.</source>
        <translation>麦克风没有任何数据：请允许本程序使用它，并检查静音开关。</translation>
    </message>
    <message>
        <source>The microphone hears you only faintly.</source>
        <translation>麦克风只能勉强听到你。</translation>
    </message>
    <message>
        <source>The microphone is gone.</source>
        <translation>麦克风已断开。</translation>
    </message>
    <message>
        <source>The microphone is overloaded by the loudspeaker: lower its level.</source>
        <translation>扬声器使麦克风过载：请调低音量。</translation>
    </message>
    <message>
        <source>The microphone is overloaded.</source>
        <translation>麦克风过载。</translation>
    </message>
    <message>
        <source>The model {1} cannot be used: not a Live model of Google&apos;s.</source>
        <translation>无法使用模型 {1}：它不是 Google 的 Live 模型。</translation>
    </message>
    <message>
        <source>The model {1} cannot be used: shut down on {2}.</source>
        <translation>无法使用模型 {1}：已于 {2} 停用。</translation>
    </message>
    <message>
        <source>The model {1} does not hold conversations.</source>
        <translation>模型 {1} 不能进行对话。</translation>
    </message>
    <message>
        <source>The network has changed.</source>
        <translation>网络已变更。</translation>
    </message>
    <message>
        <source>The network&apos;s proxy does not let a connection to {1} through.</source>
        <translation>网络代理不允许连接 {1}。</translation>
    </message>
    <message>
        <source>The network&apos;s proxy wants a name and a password (407).</source>
        <translation>网络代理要求提供用户名和密码（407）。</translation>
    </message>
    <message>
        <source>The practice server answers: a session was opened and closed ({1} s).</source>
        <translation>练习服务器有响应：会话已打开并关闭（{1} 秒）。</translation>
    </message>
    <message>
        <source>The practice server did not start ({1}).</source>
        <translation>练习服务器未能启动（{1}）。</translation>
    </message>
    <message>
        <source>The room is loud: move the microphone closer, or away from the noise.</source>
        <translation>房间嘈杂：请把麦克风移近，或远离噪声。</translation>
    </message>
    <message>
        <source>The server broke the conversation off {1}.</source>
        <translation>服务器中断了对话{1}。</translation>
    </message>
    <message>
        <source>The server can no longer take up the earlier conversation.</source>
        <translation>服务器无法再继续之前的对话。</translation>
    </message>
    <message>
        <source>The server closed this connection to make room or to restart {1}.</source>
        <translation>服务器为腾出空间或重启而关闭了此连接{1}。</translation>
    </message>
    <message>
        <source>The server could not take up the earlier conversation just now {1}.</source>
        <translation>服务器暂时无法继续之前的对话{1}。</translation>
    </message>
    <message>
        <source>The server did not receive an API key.</source>
        <translation>服务器没有收到 API 密钥。</translation>
    </message>
    <message>
        <source>The server did not take something that was sent {1}.</source>
        <translation>服务器不接受所发送的部分内容{1}。</translation>
    </message>
    <message>
        <source>The server did not take up the earlier conversation {1}.</source>
        <translation>服务器没有继续之前的对话{1}。</translation>
    </message>
    <message>
        <source>The server does not know the model {1}, or not for Live conversations.</source>
        <translation>服务器不认识模型 {1}，或它不能用于 Live 对话。</translation>
    </message>
    <message>
        <source>The server does not know the voice {1}.</source>
        <translation>服务器不认识声音 {1}。</translation>
    </message>
    <message>
        <source>The server does not take a setting of this conversation {1}.</source>
        <translation>服务器不接受此对话的某项设置{1}。</translation>
    </message>
    <message>
        <source>The server ended the conversation {1}.</source>
        <translation>服务器结束了对话{1}。</translation>
    </message>
    <message>
        <source>The server refuses a setting of this conversation {1}.</source>
        <translation>服务器拒绝此对话的某项设置{1}。</translation>
    </message>
    <message>
        <source>The server refuses this conversation {1}.</source>
        <translation>服务器拒绝此对话{1}。</translation>
    </message>
    <message>
        <source>The server sends us on to another address, and a key is not passed on.</source>
        <translation>服务器要求转到其他地址，而密钥不会转交出去。</translation>
    </message>
    <message>
        <source>The session has met a defect of its own.</source>
        <translation>会话自身出现故障。</translation>
    </message>
    <message>
        <source>The settings file could not be used ({1}). It was kept as {2}; the defaults are used.</source>
        <translation>无法使用设置文件（{1}）。它已另存为 {2}；现使用默认设置。</translation>
    </message>
    <message>
        <source>The settings file {1} cannot be read ({2}).</source>
        <translation>无法读取设置文件 {1}（{2}）。</translation>
    </message>
    <message>
        <source>The settings file {1} cannot be used ({2}); the defaults are used.</source>
        <translation>无法使用设置文件 {1}（{2}）；现使用默认设置。</translation>
    </message>
    <message>
        <source>The settings file {1} cannot be written ({2}).</source>
        <translation>无法写入设置文件 {1}（{2}）。</translation>
    </message>
    <message>
        <source>The settings of this conversation cannot be sent.</source>
        <translation>无法发送此对话的设置。</translation>
    </message>
    <message>
        <source>The sound file {1} breaks off in the middle.</source>
        <translation>声音文件 {1} 中途中断。</translation>
    </message>
    <message>
        <source>The sound file {1} cannot be read: {2}.</source>
        <translation>无法读取声音文件 {1}：{2}。</translation>
    </message>
    <message>
        <source>The sound file {1} cannot be written: {2}.</source>
        <translation>无法写入声音文件 {1}：{2}。</translation>
    </message>
    <message>
        <source>The sound file {1} claims a rate of {2} samples per second.</source>
        <translation>声音文件 {1} 标称的采样率为每秒 {2} 个样本。</translation>
    </message>
    <message>
        <source>The sound file {1} holds no sound.</source>
        <translation>声音文件 {1} 中没有声音。</translation>
    </message>
    <message>
        <source>The sound file {1} is cut off: it is shorter than it says.</source>
        <translation>声音文件 {1} 被截断：比标称的短。</translation>
    </message>
    <message>
        <source>The sound file {1} is empty.</source>
        <translation>声音文件 {1} 是空的。</translation>
    </message>
    <message>
        <source>The sound path has failed: {1}.</source>
        <translation>声音处理失败：{1}。</translation>
    </message>
    <message>
        <source>The sound process did not survive opening the devices.</source>
        <translation>声音进程在打开设备时退出了。</translation>
    </message>
    <message>
        <source>The sound process does not answer.</source>
        <translation>声音进程没有响应。</translation>
    </message>
    <message>
        <source>The sound process does not start ({1}).</source>
        <translation>声音进程无法启动（{1}）。</translation>
    </message>
    <message>
        <source>The sound process does not start.</source>
        <translation>声音进程无法启动。</translation>
    </message>
    <message>
        <source>The sound system fails again and again.</source>
        <translation>声音系统反复出现故障。</translation>
    </message>
    <message>
        <source>The sound system stumbled: close programs that keep the machine busy.</source>
        <translation>声音系统出现卡顿：请关闭占用资源的程序。</translation>
    </message>
    <message>
        <source>The sound was interrupted and has been started again.</source>
        <translation>声音曾中断，现已恢复。</translation>
    </message>
    <message>
        <source>The token has a space or a character that no token has.</source>
        <translation>令牌中含有空格或不该有的字符。</translation>
    </message>
    <message>
        <source>The token is empty.</source>
        <translation>令牌为空。</translation>
    </message>
    <message>
        <source>The voice was not heard.</source>
        <translation>没有听到声音。</translation>
    </message>
    <message>
        <source>There are: {1}.</source>
        <translation>可用的有：{1}。</translation>
    </message>
    <message>
        <source>There is a persona &quot;{1}&quot; already.</source>
        <translation>已有名为“{1}”的角色。</translation>
    </message>
    <message>
        <source>There is no API key.</source>
        <translation>没有 API 密钥。</translation>
    </message>
    <message>
        <source>There is no Gemini API key.</source>
        <translation>没有 Gemini API 密钥。</translation>
    </message>
    <message>
        <source>There is no connection to the gateway.</source>
        <translation>没有到网关的连接。</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>没有连接。</translation>
    </message>
    <message>
        <source>There is no conversation to go on with.</source>
        <translation>没有可以继续的对话。</translation>
    </message>
    <message>
        <source>There is no echo canceller for this system: while the assistant speaks, nothing is sent unless you are heard to speak.</source>
        <translation>此系统没有回声消除功能：助手说话时，除非听到你说话，否则不发送任何内容。</translation>
    </message>
    <message>
        <source>There is no function {1}.</source>
        <translation>没有函数 {1}。</translation>
    </message>
    <message>
        <source>There is no loudspeaker here: the reply goes to {1}</source>
        <translation>这里没有扬声器：回答写入 {1}</translation>
    </message>
    <message>
        <source>There is no loudspeaker named &quot;{1}&quot;.</source>
        <translation>没有名为“{1}”的扬声器。</translation>
    </message>
    <message>
        <source>There is no microphone here: a sample recording speaks.</source>
        <translation>这里没有麦克风：由示例录音说话。</translation>
    </message>
    <message>
        <source>There is no microphone named &quot;{1}&quot;.</source>
        <translation>没有名为“{1}”的麦克风。</translation>
    </message>
    <message>
        <source>There is no persona &quot;{1}&quot;.</source>
        <translation>没有名为“{1}”的角色。</translation>
    </message>
    <message>
        <source>There is no screen here; &apos;vibeassist talk&apos; needs none.</source>
        <translation>这里没有屏幕；“vibeassist talk”不需要屏幕。</translation>
    </message>
    <message>
        <source>There is no sound file {1}.</source>
        <translation>没有声音文件 {1}。</translation>
    </message>
    <message>
        <source>There is no token for the gateway {1}.</source>
        <translation>没有网关 {1} 的令牌。</translation>
    </message>
    <message>
        <source>There is no voice named {1}.</source>
        <translation>没有名为 {1} 的声音。</translation>
    </message>
    <message>
        <source>There is no way to {1}.</source>
        <translation>没有通往 {1} 的路径。</translation>
    </message>
    <message>
        <source>There was no session within {1} seconds.</source>
        <translation>{1} 秒内未能建立会话。</translation>
    </message>
    <message>
        <source>This API key may not use the Gemini API, or not from here.</source>
        <translation>此 API 密钥不能使用 Gemini API，或不能从这里使用。</translation>
    </message>
    <message>
        <source>This computer has a network.</source>
        <translation>这台电脑有网络。</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker.</source>
        <translation>这台电脑没有扬声器。</translation>
    </message>
    <message>
        <source>This computer has no microphone.</source>
        <translation>这台电脑没有麦克风。</translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation>这台电脑没有网络。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} day ahead.</source>
        <translation>这台电脑的时钟快了 {1} 天。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} day behind.</source>
        <translation>这台电脑的时钟慢了 {1} 天。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} days ahead.</source>
        <translation>这台电脑的时钟快了 {1} 天。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} days behind.</source>
        <translation>这台电脑的时钟慢了 {1} 天。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} hour ahead.</source>
        <translation>这台电脑的时钟快了 {1} 小时。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} hour behind.</source>
        <translation>这台电脑的时钟慢了 {1} 小时。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} hours ahead.</source>
        <translation>这台电脑的时钟快了 {1} 小时。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} hours behind.</source>
        <translation>这台电脑的时钟慢了 {1} 小时。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} minute ahead.</source>
        <translation>这台电脑的时钟快了 {1} 分钟。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} minute behind.</source>
        <translation>这台电脑的时钟慢了 {1} 分钟。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} minutes ahead.</source>
        <translation>这台电脑的时钟快了 {1} 分钟。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} minutes behind.</source>
        <translation>这台电脑的时钟慢了 {1} 分钟。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} seconds ahead.</source>
        <translation>这台电脑的时钟快了 {1} 秒。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} seconds behind.</source>
        <translation>这台电脑的时钟慢了 {1} 秒。</translation>
    </message>
    <message>
        <source>This conversation was held over another connection than the one that is set now.</source>
        <translation>这次对话使用的连接与现在设置的不同。</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so vibeassist lives in a small window.</source>
        <translation>这个桌面不显示托盘图标，因此 vibeassist 使用一个小窗口。</translation>
    </message>
    <message>
        <source>This desktop shows tray icons.</source>
        <translation>这个桌面显示托盘图标。</translation>
    </message>
    <message>
        <source>This key is not allowed to do that.</source>
        <translation>此密钥没有相应权限。</translation>
    </message>
    <message>
        <source>This key&apos;s allowance is used up, or too many sessions are open at once.</source>
        <translation>此密钥的额度已用完，或同时打开的会话过多。</translation>
    </message>
    <message>
        <source>This system has a keyring. {1}</source>
        <translation>本系统有密钥环。{1}</translation>
    </message>
    <message>
        <source>This system has no keyring that keeps a secret safe.</source>
        <translation>本系统没有能安全保管密钥的密钥环。</translation>
    </message>
    <message>
        <source>This system has no keyring that keeps a secret safe. {1}</source>
        <translation>本系统没有能安全保管密钥的密钥环。{1}</translation>
    </message>
    <message>
        <source>This works, because the system trusts it; your company or a virus scanner set it up.</source>
        <translation>因为系统信任它，所以可以使用；由你的公司或杀毒软件设置。</translation>
    </message>
    <message>
        <source>Too many sessions or requests at once.</source>
        <translation>会话或请求同时过多。</translation>
    </message>
    <message>
        <source>Try again in a little while.</source>
        <translation>请稍后再试。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请过一会儿再试。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, go back to the model&apos;s default settings.</source>
        <translation>请重试；如果一直如此，请恢复模型的默认设置。</translation>
    </message>
    <message>
        <source>Turn its level down in the system&apos;s sound settings.</source>
        <translation>请在系统声音设置中调低音量。</translation>
    </message>
    <message>
        <source>Unlock it and try again, or set {1} in the environment.</source>
        <translation>请解锁后重试，或在环境中设置 {1}。</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>请解锁后重试。</translation>
    </message>
    <message>
        <source>Unlock or restart it, set {1} in the environment, or talk with --practice, which needs no key.</source>
        <translation>请解锁或重启它、在环境中设置 {1}，或用 --practice 对话（不需要密钥）。</translation>
    </message>
    <message>
        <source>Use a gateway that stands in a supported country.</source>
        <translation>请使用位于受支持国家或地区的网关。</translation>
    </message>
    <message>
        <source>Use a key made at {1}, or another model.</source>
        <translation>请使用在 {1} 创建的密钥，或其他模型。</translation>
    </message>
    <message>
        <source>Use https://; plain http:// is for a gateway on this machine only.</source>
        <translation>请使用 https://；普通的 http:// 只用于本机的网关。</translation>
    </message>
    <message>
        <source>Use https://{1}, and VIBEASSIST_CA_FILE for a CA of your own.</source>
        <translation>请使用 https://{1}，自己的 CA 请用 VIBEASSIST_CA_FILE。</translation>
    </message>
    <message>
        <source>Use that version, or delete the history.</source>
        <translation>请使用那个版本，或删除历史记录。</translation>
    </message>
    <message>
        <source>WAV, FLAC, OGG, MP3 and AIFF can.</source>
        <translation>可用的格式有 WAV、FLAC、OGG、MP3 和 AIFF。</translation>
    </message>
    <message>
        <source>Wait a little and connect again.</source>
        <translation>请稍等后重新连接。</translation>
    </message>
    <message>
        <source>Wait a minute and connect again.</source>
        <translation>请等一分钟后重新连接。</translation>
    </message>
    <message>
        <source>What is open goes on; if it happens again, please report it.</source>
        <translation>已打开的内容继续运行；如果再次发生，请报告。</translation>
    </message>
    <message>
        <source>What is said above comes first.</source>
        <translation>请先处理上面所说的问题。</translation>
    </message>
    <message>
        <source>Windows does not let start at login be changed ({1}).</source>
        <translation>Windows 不允许更改登录时启动（{1}）。</translation>
    </message>
    <message>
        <source>Without a network no server is reached.</source>
        <translation>没有网络就无法连接任何服务器。</translation>
    </message>
    <message>
        <source>Without a sound system nothing is heard.</source>
        <translation>没有声音系统就什么也听不到。</translation>
    </message>
    <message>
        <source>Write more of the name: {1}.</source>
        <translation>请写出更完整的名称：{1}。</translation>
    </message>
    <message>
        <source>it is not valid TOML</source>
        <translation>不是有效的 TOML</translation>
    </message>
    <message>
        <source>it is not valid TOML ({1})</source>
        <translation>不是有效的 TOML（{1}）</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>没有任何输出</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>未及时响应</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>无代码</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>没有安全连接</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>不受信任</translation>
    </message>
    <message>
        <source>the Live API</source>
        <translation>Live API</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>vibeassist has met a defect of its own ({1}: {2}).</source>
        <translation>vibeassist 自身出现故障（{1}：{2}）。</translation>
    </message>
    <message>
        <source>vibeassist is running and says itself whether it has the key.</source>
        <translation>vibeassist 正在运行，会自行告知是否可以使用该按键。</translation>
    </message>
    <message>
        <source>{1} answered the setup with something else ({2}).</source>
        <translation>{1} 对会话配置的回应不符（{2}）。</translation>
    </message>
    <message>
        <source>{1} answers, but does not speak the Live API&apos;s protocol.</source>
        <translation>{1} 有响应，但不使用 Live API 的协议。</translation>
    </message>
    <message>
        <source>{1} answers, but is not a gateway that speaks {2} (HTTP {3}).</source>
        <translation>{1} 有响应，但不是支持 {2} 的网关（HTTP {3}）。</translation>
    </message>
    <message>
        <source>{1} answers, but is not a gateway that speaks {2}.</source>
        <translation>{1} 有响应，但不是支持 {2} 的网关。</translation>
    </message>
    <message>
        <source>{1} answers, but not as a Live API ({2}).</source>
        <translation>{1} 有响应，但不是 Live API（{2}）。</translation>
    </message>
    <message>
        <source>{1} cannot answer at the moment ({2}).</source>
        <translation>{1} 暂时无法响应（{2}）。</translation>
    </message>
    <message>
        <source>{1} cannot be reached ({2}).</source>
        <translation>无法连接 {1}（{2}）。</translation>
    </message>
    <message>
        <source>{1} does not accept this key ({2}).</source>
        <translation>{1} 不接受此密钥（{2}）。</translation>
    </message>
    <message>
        <source>{1} does not answer as a Live API does ({2}).</source>
        <translation>{1} 的响应不像 Live API（{2}）。</translation>
    </message>
    <message>
        <source>{1} does not answer as a gateway does.</source>
        <translation>{1} 的响应不像网关。</translation>
    </message>
    <message>
        <source>{1} does not answer.</source>
        <translation>{1} 没有响应。</translation>
    </message>
    <message>
        <source>{1} does not let the model {2} be asked.</source>
        <translation>{1} 不允许向模型 {2} 提问。</translation>
    </message>
    <message>
        <source>{1} does not speak TLS as a Live API does.</source>
        <translation>{1} 不像 Live API 那样使用 TLS。</translation>
    </message>
    <message>
        <source>{1} exists and is not a WAV file; it stays as it is.</source>
        <translation>{1} 已存在且不是 WAV 文件；它保持原样。</translation>
    </message>
    <message>
        <source>{1} gave an answer that cannot be read.</source>
        <translation>{1} 给出的响应无法读取。</translation>
    </message>
    <message>
        <source>{1} hung up before the conversation began ({2}).</source>
        <translation>{1} 在对话开始前挂断（{2}）。</translation>
    </message>
    <message>
        <source>{1} hung up before the conversation began.</source>
        <translation>{1} 在对话开始前挂断。</translation>
    </message>
    <message>
        <source>{1} inspects the secure connections of this computer, and is not trusted by it.</source>
        <translation>{1} 在检查这台电脑的安全连接，且不受这台电脑信任。</translation>
    </message>
    <message>
        <source>{1} is a folder, not a sound file.</source>
        <translation>{1} 是文件夹，不是声音文件。</translation>
    </message>
    <message>
        <source>{1} is a pipe.</source>
        <translation>{1} 是管道。</translation>
    </message>
    <message>
        <source>{1} is not a file that can be read twice.</source>
        <translation>{1} 不是可以读取两次的文件。</translation>
    </message>
    <message>
        <source>{1} is not a sound file that can be read.</source>
        <translation>{1} 不是可以读取的声音文件。</translation>
    </message>
    <message>
        <source>{1} is not an address that can be connected to.</source>
        <translation>{1} 不是可以连接的地址。</translation>
    </message>
    <message>
        <source>{1} is reached over a secure connection.</source>
        <translation>可通过安全连接访问 {1}。</translation>
    </message>
    <message>
        <source>{1} is reached, but {2} reads along: it inspects the secure connections of this computer.</source>
        <translation>可以访问 {1}，但 {2} 能看到内容：它在检查这台电脑的安全连接。</translation>
    </message>
    <message>
        <source>{1} is the microphone; the reply cannot be written over it.</source>
        <translation>{1} 是麦克风文件；不能用回答覆盖它。</translation>
    </message>
    <message>
        <source>{1} is there already and is no events file.</source>
        <translation>{1} 已存在且不是事件文件。</translation>
    </message>
    <message>
        <source>{1} is to be reached without TLS, and the key would travel in the clear.</source>
        <translation>访问 {1} 将不使用 TLS，密钥会以明文传输。</translation>
    </message>
    <message>
        <source>{1} never confirmed the setup of {2}.</source>
        <translation>{1} 始终没有确认 {2} 的会话配置。</translation>
    </message>
    <message>
        <source>{1}: input should be a valid integer, unable to parse string as an integer</source>
        <translation>{1}：应为整数</translation>
    </message>
    <message>
        <source>{1}: input should be a valid number, unable to parse string as a number</source>
        <translation>{1}：应为数字</translation>
    </message>
    <message>
        <source>{1}: input should be greater than or equal to {2}</source>
        <translation>{1}：不能小于 {2}</translation>
    </message>
    <message>
        <source>{1}: input should be less than or equal to {2}</source>
        <translation>{1}：不能大于 {2}</translation>
    </message>
    <message>
        <source>{1}: input should be {2}</source>
        <translation>{1}：应为 {2}</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>End this conversation and start a new one</source>
        <translation>结束当前对话并开始新的对话</translation>
    </message>
    <message>
        <source>General</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>Hotkey</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Settings – vibeassist</source>
        <translation>设置 – vibeassist</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>What you changed holds from the next conversation on.</source>
        <translation>你的更改从下次对话起生效。</translation>
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
        <translation>结束对话</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Start conversation</source>
        <translation>开始对话</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so vibeassist lives in this window. You are told this once.</source>
        <translation>这个桌面不显示托盘图标，因此 vibeassist 使用这个窗口。此提示只显示一次。</translation>
    </message>
</context>
<context>
    <name>SoundCheck</name>
    <message>
        <source>Hear yourself</source>
        <translation>听听自己</translation>
    </message>
    <message>
        <source>It was played. If you heard nothing, turn the volume up.</source>
        <translation>已播放。如果没有听到，请调高音量。</translation>
    </message>
    <message>
        <source>Listening: say a sentence, as you would talk.</source>
        <translation>正在听：请像平常一样说一句话。</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>播放声音</translation>
    </message>
    <message>
        <source>Say something</source>
        <translation>说点什么</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The system does not let vibeassist use the microphone.</source>
        <translation>系统不允许 vibeassist 使用麦克风。</translation>
    </message>
</context>
<context>
    <name>SoundStep</name>
    <message>
        <source>Loudspeaker</source>
        <translation>扬声器</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Press the button and say a sentence. It is heard here and nowhere else.</source>
        <translation>按下按钮说一句话。只在这里能听到，不会传到别处。</translation>
    </message>
    <message>
        <source>Say something</source>
        <translation>说点什么</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>系统默认</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation>按住说话</translation>
    </message>
    <message>
        <source>Just speak</source>
        <translation>直接说话</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>正在听</translation>
    </message>
    <message>
        <source>Loudspeaker now: {name}.</source>
        <translation>当前扬声器：{name}。</translation>
    </message>
    <message>
        <source>Microphone now: {name}.</source>
        <translation>当前麦克风：{name}。</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>已静音</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>出现问题</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Ready, microphone open</source>
        <translation>就绪，麦克风已打开</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>正在重新连接</translation>
    </message>
    <message>
        <source>Speak already</source>
        <translation>现在就可以说</translation>
    </message>
    <message>
        <source>Speak to cut in</source>
        <translation>说话即可打断</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>正在说</translation>
    </message>
    <message>
        <source>The microphone is closed</source>
        <translation>麦克风已关闭</translation>
    </message>
    <message>
        <source>There is no loudspeaker now; it is looked for every second.</source>
        <translation>现在没有扬声器；每秒都在查找。</translation>
    </message>
    <message>
        <source>There is no microphone now; it is looked for every second.</source>
        <translation>现在没有麦克风；每秒都在查找。</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>正在思考</translation>
    </message>
    <message>
        <source>What you say is kept</source>
        <translation>你说的话会保留</translation>
    </message>
    <message>
        <source>You are not heard</source>
        <translation>听不到你</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message numerus="yes">
        <source>Choose it in the menu within %n minute(s).</source>
        <translation><numerusform>请在 %n 分钟内从菜单中选择。</numerusform></translation>
    </message>
    <message>
        <source>Quit it, and start it again.</source>
        <translation>请退出后重新启动。</translation>
    </message>
    <message>
        <source>The connection is too slow: some of what you say is lost.</source>
        <translation>连接太慢：你说的部分内容会丢失。</translation>
    </message>
    <message>
        <source>The conversation ended when the computer went to sleep.</source>
        <translation>电脑进入睡眠，对话已结束。</translation>
    </message>
    <message>
        <source>The conversation has ended: nobody has spoken for a while.</source>
        <translation>对话已结束：一段时间内无人说话。</translation>
    </message>
    <message numerus="yes">
        <source>The loudspeaker lost sound %n time(s).</source>
        <translation><numerusform>扬声器的声音中断了 %n 次。</numerusform></translation>
    </message>
    <message>
        <source>The microphone is closed.</source>
        <translation>麦克风已关闭。</translation>
    </message>
    <message numerus="yes">
        <source>The microphone lost sound %n time(s).</source>
        <translation><numerusform>麦克风的声音中断了 %n 次。</numerusform></translation>
    </message>
    <message>
        <source>The other side has ended the conversation.</source>
        <translation>对方结束了对话。</translation>
    </message>
    <message>
        <source>What is open goes on.</source>
        <translation>已打开的内容继续运行。</translation>
    </message>
    <message>
        <source>You can go on where your last conversation stopped.</source>
        <translation>你可以从上次对话中断的地方继续。</translation>
    </message>
    <message>
        <source>vibeassist cannot talk any more after a defect of its own.</source>
        <translation>vibeassist 自身出现故障，无法再继续对话。</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>What was said</source>
        <translation>说过的内容</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>{state}, microphone closed</source>
        <translation>{state}，麦克风已关闭</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>Changes hold from the next conversation on.</source>
        <translation>更改从下次对话起生效。</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>性格</translation>
    </message>
    <message>
        <source>Known: {models}.</source>
        <translation>已知：{models}。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The one you speak</source>
        <translation>你所说的语言</translation>
    </message>
    <message>
        <source>The persona {name} is chosen: what it has of its own holds in place of this.</source>
        <translation>已选择角色 {name}：角色自身的设定优先于此处。</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>What the assistant is told about itself before the first word.</source>
        <translation>第一句话之前告诉助手的自我设定。</translation>
    </message>
    <message>
        <source>You are calm and brief, and you like a joke.</source>
        <translation>你沉稳简洁，也喜欢开个玩笑。</translation>
    </message>
    <message>
        <source>{voice} (usual)</source>
        <translation>{voice}（默认）</translation>
    </message>
</context>
<context>
    <name>_Dots</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation>第 {number} 步，共 {count} 步</translation>
    </message>
</context>
<context>
    <name>hotkeys</name>
    <message>
        <source>A hotkey has one key besides the modifiers, not {keys}.</source>
        <translation>快捷键除修饰键外只能有一个按键，不能是 {keys}。</translation>
    </message>
    <message>
        <source>Add Ctrl or Alt, or take a function key.</source>
        <translation>请加上 Ctrl 或 Alt，或使用功能键。</translation>
    </message>
    <message>
        <source>Add a key, such as Space.</source>
        <translation>请加上一个按键，例如空格键。</translation>
    </message>
    <message>
        <source>Add these lines to ~/.config/hypr/hyprland.conf (Hyprland before 0.55).</source>
        <translation>将这些行添加到 ~/.config/hypr/hyprland.conf（Hyprland 0.55 之前）。</translation>
    </message>
    <message>
        <source>Add these lines to ~/.config/hypr/hyprland.lua (Hyprland 0.55 and newer).</source>
        <translation>将这些行添加到 ~/.config/hypr/hyprland.lua（Hyprland 0.55 及以后）。</translation>
    </message>
    <message>
        <source>Add these lines to ~/.config/river/init.</source>
        <translation>将这些行添加到 ~/.config/river/init。</translation>
    </message>
    <message>
        <source>Add these lines to ~/.config/sway/config and reload it.</source>
        <translation>将这些行添加到 ~/.config/sway/config 并重新加载。</translation>
    </message>
    <message>
        <source>Add this line to ~/.config/i3/config and reload it.</source>
        <translation>将这一行添加到 ~/.config/i3/config 并重新加载。</translation>
    </message>
    <message>
        <source>Add this line to “binds” in ~/.config/niri/config.kdl.</source>
        <translation>将这一行添加到 ~/.config/niri/config.kdl 的“binds”中。</translation>
    </message>
    <message>
        <source>Bind a key to “vibeassist --toggle” in your desktop.</source>
        <translation>请在桌面设置中把一个按键绑定到“vibeassist --toggle”。</translation>
    </message>
    <message>
        <source>Bind these commands to the press and the release of a key. If your desktop knows only the press, bind the third one.</source>
        <translation>把这些命令绑定到某个键的按下和松开。如果桌面只支持按下，请绑定第三条。</translation>
    </message>
    <message>
        <source>Ctrl, Alt, Shift and Meta alone cannot be a hotkey.</source>
        <translation>Ctrl、Alt、Shift 和 Meta 不能单独作为快捷键。</translation>
    </message>
    <message>
        <source>Keyboards here have no {key} key.</source>
        <translation>这里的键盘没有 {key} 键。</translation>
    </message>
    <message>
        <source>No combination is given.</source>
        <translation>没有指定组合键。</translation>
    </message>
    <message>
        <source>No key is called “{name}”.</source>
        <translation>没有名为“{name}”的按键。</translation>
    </message>
    <message>
        <source>Settings, Keyboard, Application Shortcuts, Add: enter this command, then press the keys.</source>
        <translation>设置、键盘、应用程序快捷键、添加：输入此命令，然后按下按键。</translation>
    </message>
    <message>
        <source>Settings, Keyboard, View and Customize Shortcuts, Custom Shortcuts: add one with this command and the keys {keys}.</source>
        <translation>设置、键盘、查看及自定义快捷键、自定义快捷键：用此命令和按键 {keys} 添加一个。</translation>
    </message>
    <message>
        <source>System Settings, Keyboard, Shortcuts, Add New, Command or Script: enter this command, then set its keys.</source>
        <translation>系统设置、键盘、快捷键、新增、命令或脚本：输入此命令，然后设置按键。</translation>
    </message>
    <message>
        <source>Take another combination, or free it there.</source>
        <translation>请换一个组合键，或在那里释放它。</translation>
    </message>
    <message>
        <source>Take another combination.</source>
        <translation>请换一个组合键。</translation>
    </message>
    <message>
        <source>Talk with the assistant</source>
        <translation>与助手对话</translation>
    </message>
    <message>
        <source>The X server cannot be reached: {reason}.</source>
        <translation>无法连接 X 服务器：{reason}。</translation>
    </message>
    <message>
        <source>The X server is gone.</source>
        <translation>X 服务器已断开。</translation>
    </message>
    <message>
        <source>The X server refuses {keys} (error {code}).</source>
        <translation>X 服务器拒绝 {keys}（错误 {code}）。</translation>
    </message>
    <message>
        <source>The desktop took the hotkey back.</source>
        <translation>桌面收回了快捷键。</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal refused the hotkey ({reason}).</source>
        <translation>桌面门户拒绝了快捷键（{reason}）。</translation>
    </message>
    <message>
        <source>The hotkey stopped working: {fault}.</source>
        <translation>快捷键已失效：{fault}。</translation>
    </message>
    <message>
        <source>The hotkey was declined in the desktop&apos;s own window.</source>
        <translation>快捷键在桌面的窗口中被拒绝。</translation>
    </message>
    <message>
        <source>The package dbus-fast, which asks the desktop, is missing.</source>
        <translation>缺少用于询问桌面的软件包 dbus-fast。</translation>
    </message>
    <message>
        <source>There is no D-Bus session to ask the desktop on.</source>
        <translation>没有可用于询问桌面的 D-Bus 会话。</translation>
    </message>
    <message>
        <source>There is no screen here, and so no global key.</source>
        <translation>这里没有屏幕，因此没有全局快捷键。</translation>
    </message>
    <message>
        <source>This Wayland desktop offers programs no global keys; its own settings do.</source>
        <translation>这个 Wayland 桌面不向程序提供全局快捷键；它自己的设置可以。</translation>
    </message>
    <message>
        <source>This desktop offers programs no global keys (no portal for them).</source>
        <translation>这个桌面不向程序提供全局快捷键（没有相应的门户）。</translation>
    </message>
    <message>
        <source>This is a Wayland session: the desktop keeps the key, and changes it.</source>
        <translation>这是 Wayland 会话：快捷键由桌面保管和更改。</translation>
    </message>
    <message>
        <source>This is an X11 session: the key is taken from the X server itself.</source>
        <translation>这是 X11 会话：快捷键直接取自 X 服务器。</translation>
    </message>
    <message>
        <source>This is not Windows.</source>
        <translation>这不是 Windows。</translation>
    </message>
    <message>
        <source>This is not macOS.</source>
        <translation>这不是 macOS。</translation>
    </message>
    <message>
        <source>This keyboard layout has no {key} key.</source>
        <translation>此键盘布局没有 {key} 键。</translation>
    </message>
    <message>
        <source>Try again and confirm it there.</source>
        <translation>请重试并在那里确认。</translation>
    </message>
    <message>
        <source>Windows itself reports the key (RegisterHotKey).</source>
        <translation>由 Windows 自己报告按键（RegisterHotKey）。</translation>
    </message>
    <message>
        <source>Windows keeps F12 for debuggers.</source>
        <translation>Windows 将 F12 留给调试器。</translation>
    </message>
    <message>
        <source>Windows keeps everything with the Windows key for itself.</source>
        <translation>Windows 将所有含 Windows 键的组合留作自用。</translation>
    </message>
    <message>
        <source>Windows refuses {keys} (error {code}).</source>
        <translation>Windows 拒绝 {keys}（错误 {code}）。</translation>
    </message>
    <message>
        <source>Write it like Ctrl+Alt+Space.</source>
        <translation>请写成 Ctrl+Alt+Space 这样。</translation>
    </message>
    <message>
        <source>it switches to a text console.</source>
        <translation>它会切换到文本控制台。</translation>
    </message>
    <message>
        <source>macOS itself reports the key; it needs no permission.</source>
        <translation>由 macOS 自己报告按键，不需要权限。</translation>
    </message>
    <message>
        <source>macOS refuses {keys} (error {code}).</source>
        <translation>macOS 拒绝 {keys}（错误 {code}）。</translation>
    </message>
    <message>
        <source>the system keeps it for itself.</source>
        <translation>系统将它留作自用。</translation>
    </message>
    <message>
        <source>your desktop</source>
        <translation>你的桌面</translation>
    </message>
    <message>
        <source>{keys} cannot be used: {reason}</source>
        <translation>无法使用 {keys}：{reason}</translation>
    </message>
    <message>
        <source>{keys} is already taken by another program.</source>
        <translation>{keys} 已被其他程序占用。</translation>
    </message>
    <message>
        <source>{keys} is needed for typing.</source>
        <translation>{keys} 要用于打字。</translation>
    </message>
    <message>
        <source>“{text}” has a plus sign without a key.</source>
        <translation>“{text}”中的加号后面没有按键。</translation>
    </message>
</context>
</TS>
