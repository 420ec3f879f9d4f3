// The naive gateway in Node: ws on both sides, JSON.parse and Buffer's base64, no duties. A baseline.
import { createRequire } from "node:module";

const [modules, upstream] = process.argv.slice(2);
const { WebSocket, WebSocketServer } = createRequire(modules)("ws");

const server = new WebSocketServer(
  { host: "127.0.0.1", port: 0, perMessageDeflate: false, backlog: 1024 },
  () => console.log(server.address().port),
);
server.on("connection", (client) => {
  const gemini = new WebSocket(upstream, { perMessageDeflate: false });
  const waiting = [];
  const send = (text) => (gemini.readyState === WebSocket.OPEN ? gemini.send(text) : waiting.push(text));
  gemini.on("open", () => waiting.splice(0).forEach((text) => gemini.send(text)));
  gemini.on("message", (data) => {
    const message = JSON.parse(data.toString());
    if (message.setupComplete) client.send('{"type":"setupComplete"}');
    for (const part of message.serverContent?.modelTurn?.parts ?? []) {
      if (part.inlineData) client.send(Buffer.from(part.inlineData.data, "base64"));
    }
  });
  client.on("message", (data, isBinary) => {
    if (!isBinary) return send('{"setup":{"model":"models/gemini-3.8-live"}}');
    const audio = { mimeType: "audio/pcm;rate=16000", data: data.toString("base64") };
    send(JSON.stringify({ realtimeInput: { audio } }));
  });
  client.on("close", () => gemini.close());
  client.on("error", () => gemini.close());
  gemini.on("close", () => client.close());
  gemini.on("error", () => client.close());
});
