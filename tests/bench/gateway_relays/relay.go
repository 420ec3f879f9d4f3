// The naive gateway in Go: one goroutine a direction, encoding/json, no duties. A baseline.
package main

import (
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"os"

	"github.com/gorilla/websocket"
)

type inlineData struct {
	MimeType string `json:"mimeType"`
	Data     []byte `json:"data"`
}
type part struct {
	InlineData *inlineData `json:"inlineData"`
}
type serverMessage struct {
	SetupComplete *struct{} `json:"setupComplete"`
	ServerContent *struct {
		ModelTurn *struct {
			Parts []part `json:"parts"`
		} `json:"modelTurn"`
	} `json:"serverContent"`
}
type realtimeInput struct {
	RealtimeInput struct {
		Audio inlineData `json:"audio"`
	} `json:"realtimeInput"`
}

var upgrader = websocket.Upgrader{
	CheckOrigin:  func(*http.Request) bool { return true },
	Subprotocols: []string{"vibeassist.v1"},
}

func serve(upstream string, w http.ResponseWriter, r *http.Request) {
	client, err := upgrader.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	defer client.Close()
	gemini, _, err := websocket.DefaultDialer.Dial(upstream, nil)
	if err != nil {
		return
	}
	defer gemini.Close()
	if _, _, err := client.ReadMessage(); err != nil {
		return
	}
	gemini.WriteMessage(websocket.TextMessage, []byte(`{"setup":{"model":"models/gemini-3.8-live"}}`))
	go func() {
		defer client.Close()
		for {
			_, data, err := gemini.ReadMessage()
			if err != nil {
				return
			}
			var message serverMessage
			if json.Unmarshal(data, &message) != nil {
				continue
			}
			if message.SetupComplete != nil {
				client.WriteMessage(websocket.TextMessage, []byte(`{"type":"setupComplete"}`))
			}
			if message.ServerContent == nil || message.ServerContent.ModelTurn == nil {
				continue
			}
			for _, p := range message.ServerContent.ModelTurn.Parts {
				if p.InlineData != nil {
					client.WriteMessage(websocket.BinaryMessage, p.InlineData.Data)
				}
			}
		}
	}()
	for {
		kind, data, err := client.ReadMessage()
		if err != nil {
			return
		}
		if kind != websocket.BinaryMessage {
			continue
		}
		var message realtimeInput
		message.RealtimeInput.Audio = inlineData{"audio/pcm;rate=16000", data}
		encoded, _ := json.Marshal(message)
		gemini.WriteMessage(websocket.TextMessage, encoded)
	}
}

func main() {
	http.HandleFunc("/ws/live", func(w http.ResponseWriter, r *http.Request) { serve(os.Args[1], w, r) })
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	fmt.Println(listener.Addr().(*net.TCPAddr).Port)
	http.Serve(listener, nil)
}
