// One spoken turn of the unmodified JavaScript SDK through a gateway; prints what came as JSON.
import { createRequire } from "node:module";

const [modules, baseUrl, apiVersion] = process.argv.slice(2);
const { GoogleGenAI, Modality } = createRequire(modules)("@google/genai");

const seen = { audio: 0, said: "", marks: [], closed: null };
let wake = () => {};
const until = async (done) => {
  while (!done()) await new Promise((resolve) => (wake = resolve));
};

const ai = new GoogleGenAI({
  apiKey: process.env.GATEWAY_TOKEN, // the gateway's token in place of a key
  httpOptions: { baseUrl, apiVersion },
});
const session = await ai.live.connect({
  model: "gemini-3.8-live",
  config: { responseModalities: [Modality.AUDIO], outputAudioTranscription: {} },
  callbacks: {
    onmessage: (message) => {
      const content = message.serverContent ?? {};
      for (const part of content.modelTurn?.parts ?? []) {
        seen.audio += Buffer.from(part.inlineData?.data ?? "", "base64").length;
      }
      seen.said += content.outputTranscription?.text ?? "";
      if (content.turnComplete) seen.marks.push("turnComplete");
      wake();
    },
    onclose: (event) => {
      seen.closed = { code: event.code, reason: event.reason };
      wake();
    },
  },
});
const voice = Int16Array.from({ length: 12800 }, (_, i) => 8000 * Math.sin(i * 0.08));
for (const samples of [voice, new Int16Array(16000)]) {
  const data = Buffer.from(samples.buffer).toString("base64");
  session.sendRealtimeInput({ audio: { data, mimeType: "audio/pcm;rate=16000" } });
}
await until(() => seen.marks.length > 0 || seen.closed);
session.close();
await until(() => seen.closed);
console.log(JSON.stringify(seen));
