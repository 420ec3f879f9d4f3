// One conversation of the unmodified JavaScript SDK with the emulator; prints what came as JSON.
import { createRequire } from "node:module";

const [modules, baseUrl, scenario] = process.argv.slice(2);
const { GoogleGenAI, Modality } = createRequire(modules)("@google/genai");

const seen = { audio: 0, said: "", heard: "", marks: [], tools: [], closed: null, handle: false };
let wake = () => {};
const until = async (done) => {
  while (!done()) await new Promise((resolve) => (wake = resolve));
};

function note(message) {
  const content = message.serverContent ?? {};
  for (const part of content.modelTurn?.parts ?? []) {
    seen.audio += Buffer.from(part.inlineData?.data ?? "", "base64").length;
  }
  seen.said += content.outputTranscription?.text ?? "";
  seen.heard += content.inputTranscription?.text ?? "";
  for (const mark of ["interrupted", "generationComplete", "turnComplete"]) {
    if (content[mark]) seen.marks.push(mark);
  }
  seen.tools.push(...(message.toolCall?.functionCalls ?? []));
  seen.handle ||= Boolean(message.sessionResumptionUpdate?.newHandle);
  wake();
}

const ai = new GoogleGenAI({
  apiKey: process.env.EMULATOR_KEY,
  httpOptions: { baseUrl, apiVersion: "v1beta" },
});
const session = await ai.live.connect({
  model: "gemini-3.8-live",
  config: {
    responseModalities: [Modality.AUDIO],
    inputAudioTranscription: {},
    outputAudioTranscription: {},
    sessionResumption: {},
    tools: [{ functionDeclarations: [{ name: "weather", behavior: "BLOCKING" }] }],
  },
  callbacks: {
    onmessage: note,
    onclose: (event) => {
      seen.closed = { code: event.code, reason: event.reason };
      wake();
    },
  },
});

function say(samples) {
  const data = Buffer.from(samples.buffer).toString("base64");
  session.sendRealtimeInput({ audio: { data, mimeType: "audio/pcm;rate=16000" } });
}

const voice = Int16Array.from({ length: 12800 }, (_, i) => 8000 * Math.sin(i * 0.08));
const quiet = new Int16Array(16000);

if (scenario === "talk") {
  say(voice);
  say(quiet);
  await until(() => seen.marks.includes("turnComplete") && seen.handle);
} else if (scenario === "interrupt") {
  session.sendRealtimeInput({ text: "tell me a story" });
  await until(() => seen.audio > 0);
  say(voice);
  await until(() => seen.marks.includes("turnComplete"));
} else if (scenario === "tool") {
  session.sendClientContent({ turns: "weather?", turnComplete: true });
  await until(() => seen.tools.length > 0);
  const { id, name } = seen.tools[0];
  session.sendToolResponse({ functionResponses: [{ id, name, response: { sky: "clear" } }] });
  await until(() => seen.marks.includes("turnComplete"));
} else if (scenario === "refused") {
  await until(() => seen.closed);
}
session.close();
await until(() => seen.closed);
console.log(JSON.stringify(seen));
