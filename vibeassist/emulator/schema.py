"""The messages a Live client may send, field by field: names, types and enumerations as data.

Sources: the Live API reference (BidiGenerateContent, v1beta) and the public types of google-genai.
Types are written as ``string``, ``bool``, ``int``, ``number``, ``bytes`` (base64), ``struct`` (a
free JSON object that nothing looks into), ``json`` (any JSON), ``enum:NAME``, the name of a
message, ``[]T`` for a list and ``{}T`` for a map with free keys.
"""

ENUMS: dict[str, frozenset[str]] = {
    "Modality": frozenset({"MODALITY_UNSPECIFIED", "TEXT", "IMAGE", "AUDIO", "VIDEO"}),
    "MediaResolution": frozenset(
        f"MEDIA_RESOLUTION_{level}" for level in ("UNSPECIFIED", "LOW", "MEDIUM", "HIGH")
    ),
    "PartMediaResolutionLevel": frozenset(
        f"MEDIA_RESOLUTION_{level}"
        for level in ("UNSPECIFIED", "LOW", "MEDIUM", "HIGH", "ULTRA_HIGH")
    ),
    "ThinkingLevel": frozenset(
        {"THINKING_LEVEL_UNSPECIFIED", "MINIMAL", "LOW", "MEDIUM", "HIGH", "XHIGH"}
    ),
    "StartSensitivity": frozenset(
        f"START_SENSITIVITY_{level}" for level in ("UNSPECIFIED", "HIGH", "LOW")
    ),
    "EndSensitivity": frozenset(
        f"END_SENSITIVITY_{level}" for level in ("UNSPECIFIED", "HIGH", "LOW")
    ),
    "ActivityHandling": frozenset(
        {"ACTIVITY_HANDLING_UNSPECIFIED", "START_OF_ACTIVITY_INTERRUPTS", "NO_INTERRUPTION"}
    ),
    "TurnCoverage": frozenset(
        {
            "TURN_COVERAGE_UNSPECIFIED",
            "TURN_INCLUDES_ONLY_ACTIVITY",
            "TURN_INCLUDES_ALL_INPUT",
            "TURN_INCLUDES_AUDIO_ACTIVITY_AND_ALL_VIDEO",
        }
    ),
    "Behavior": frozenset({"UNSPECIFIED", "BLOCKING", "NON_BLOCKING"}),
    "Scheduling": frozenset({"SCHEDULING_UNSPECIFIED", "SILENT", "WHEN_IDLE", "INTERRUPT"}),
    "Type": frozenset(
        {
            "TYPE_UNSPECIFIED",
            "STRING",
            "NUMBER",
            "INTEGER",
            "BOOLEAN",
            "ARRAY",
            "OBJECT",
            "NULL",
        }
    ),
    "TranscriptionMode": frozenset({"MODE_UNSPECIFIED", "VERBATIM", "SMART"}),
}

_GENERATION_CONFIG = {
    "candidateCount": "int",
    "stopSequences": "[]string",
    "maxOutputTokens": "int",
    "temperature": "number",
    "topP": "number",
    "topK": "number",
    "seed": "int",
    "presencePenalty": "number",
    "frequencyPenalty": "number",
    "responseLogprobs": "bool",
    "logprobs": "int",
    "responseMimeType": "string",
    "responseSchema": "Schema",
    "responseJsonSchema": "json",
    "responseModalities": "[]enum:Modality",
    "mediaResolution": "enum:MediaResolution",
    "speechConfig": "SpeechConfig",
    "thinkingConfig": "ThinkingConfig",
    "enableAffectiveDialog": "bool",
    "enableEnhancedCivicAnswers": "bool",
    "translationConfig": "TranslationConfig",
}

MESSAGES: dict[str, dict[str, str]] = {
    "ClientMessage": {
        "setup": "Setup",
        "clientContent": "ClientContent",
        "realtimeInput": "RealtimeInput",
        "toolResponse": "ToolResponse",
        "contextUpdate": "ContextUpdate",
    },
    "Setup": {
        "model": "string",
        "generationConfig": "GenerationConfig",
        "systemInstruction": "Content",
        "tools": "[]Tool",
        "realtimeInputConfig": "RealtimeInputConfig",
        "sessionResumption": "SessionResumption",
        "contextWindowCompression": "ContextWindowCompression",
        "inputAudioTranscription": "AudioTranscription",
        "outputAudioTranscription": "AudioTranscription",
        "proactivity": "Proactivity",
        "historyConfig": "HistoryConfig",
        "explicitVadSignal": "bool",
        "avatarConfig": "struct",
        "safetySettings": "[]struct",
        "labels": "{}string",
    },
    "GenerationConfig": _GENERATION_CONFIG,
    "SpeechConfig": {
        "voiceConfig": "VoiceConfig",
        "languageCode": "string",
        "multiSpeakerVoiceConfig": "MultiSpeakerVoiceConfig",
    },
    "VoiceConfig": {
        "prebuiltVoiceConfig": "PrebuiltVoiceConfig",
        "replicatedVoiceConfig": "struct",
        "voice": "string",
    },
    "PrebuiltVoiceConfig": {"voiceName": "string"},
    "MultiSpeakerVoiceConfig": {"speakerVoiceConfigs": "[]SpeakerVoiceConfig"},
    "SpeakerVoiceConfig": {"speaker": "string", "voiceConfig": "VoiceConfig"},
    "ThinkingConfig": {
        "includeThoughts": "bool",
        "thinkingBudget": "int",
        "thinkingLevel": "enum:ThinkingLevel",
    },
    "TranslationConfig": {"echoTargetLanguage": "bool", "targetLanguageCode": "string"},
    "AudioTranscription": {
        "languageCodes": "[]string",
        "languageAuto": "struct",
        "languageHints": "LanguageHints",
        "customVocabulary": "[]string",
        "adaptationPhrases": "[]string",
        "wordTimestamp": "bool",
        "diarization": "bool",
        "mode": "enum:TranscriptionMode",
    },
    "LanguageHints": {"languageCodes": "[]string"},
    "RealtimeInputConfig": {
        "automaticActivityDetection": "AutomaticActivityDetection",
        "activityHandling": "enum:ActivityHandling",
        "turnCoverage": "enum:TurnCoverage",
        "interimTranscriptTimestampEnabled": "bool",
    },
    "AutomaticActivityDetection": {
        "disabled": "bool",
        "startOfSpeechSensitivity": "enum:StartSensitivity",
        "endOfSpeechSensitivity": "enum:EndSensitivity",
        "prefixPaddingMs": "int",
        "silenceDurationMs": "int",
    },
    "SessionResumption": {"handle": "string", "transparent": "bool"},
    "ContextWindowCompression": {"triggerTokens": "int", "slidingWindow": "SlidingWindow"},
    "SlidingWindow": {"targetTokens": "int"},
    "Proactivity": {"proactiveAudio": "bool", "proactiveVideo": "bool"},
    "HistoryConfig": {"initialHistoryInClientContent": "bool"},
    "Content": {"parts": "[]Part", "role": "string"},
    "Part": {
        "text": "string",
        "thought": "bool",
        "thoughtSignature": "bytes",
        "inlineData": "Blob",
        "fileData": "FileData",
        "functionCall": "FunctionCall",
        "functionResponse": "FunctionResponse",
        "executableCode": "struct",
        "codeExecutionResult": "struct",
        "videoMetadata": "struct",
        "mediaResolution": "PartMediaResolution",
        "partMetadata": "struct",
    },
    "PartMediaResolution": {"level": "enum:PartMediaResolutionLevel", "numTokens": "int"},
    "Blob": {"data": "bytes", "mimeType": "string", "displayName": "string"},
    "FileData": {"fileUri": "string", "mimeType": "string", "displayName": "string"},
    "FunctionCall": {"id": "string", "name": "string", "args": "struct"},
    "FunctionResponse": {
        "id": "string",
        "name": "string",
        "response": "struct",
        "parts": "[]struct",
        "willContinue": "bool",
        "scheduling": "enum:Scheduling",
    },
    "Tool": {
        "functionDeclarations": "[]FunctionDeclaration",
        "googleSearch": "struct",
        "googleSearchRetrieval": "struct",
        "googleMaps": "struct",
        "codeExecution": "struct",
        "urlContext": "struct",
        "computerUse": "struct",
        "fileSearch": "struct",
        "mcpServers": "[]struct",
    },
    "FunctionDeclaration": {
        "name": "string",
        "description": "string",
        "parameters": "Schema",
        "parametersJsonSchema": "json",
        "response": "Schema",
        "responseJsonSchema": "json",
        "behavior": "enum:Behavior",
    },
    "Schema": {
        "type": "enum:Type",
        "format": "string",
        "title": "string",
        "description": "string",
        "nullable": "bool",
        "enum": "[]string",
        "items": "Schema",
        "properties": "{}Schema",
        "required": "[]string",
        "propertyOrdering": "[]string",
        "anyOf": "[]Schema",
        "minItems": "int",
        "maxItems": "int",
        "minLength": "int",
        "maxLength": "int",
        "minProperties": "int",
        "maxProperties": "int",
        "minimum": "number",
        "maximum": "number",
        "pattern": "string",
        "example": "json",
        "default": "json",
    },
    "ClientContent": {"turns": "[]Content", "turnComplete": "bool"},
    "RealtimeInput": {
        "mediaChunks": "[]Blob",
        "audio": "Blob",
        "video": "Blob",
        "text": "string",
        "activityStart": "Empty",
        "activityEnd": "Empty",
        "audioStreamEnd": "bool",
    },
    "Empty": {},
    "ToolResponse": {"functionResponses": "[]FunctionResponse"},
    "ContextUpdate": {"systemInstruction": "Content", "tools": "ContextUpdateTools"},
    "ContextUpdateTools": {"tools": "[]Tool"},
    "GenerateContentRequest": {
        "model": "string",
        "contents": "[]Content",
        "systemInstruction": "Content",
        "tools": "[]Tool",
        "toolConfig": "struct",
        "safetySettings": "[]struct",
        "generationConfig": "GenerationConfig",
        "cachedContent": "string",
        "labels": "{}string",
        "store": "bool",
        "serviceTier": "json",
    },
    "CreateAuthToken": {
        "expireTime": "string",
        "newSessionExpireTime": "string",
        "uses": "int",
        "bidiGenerateContentSetup": "Setup",
        "fieldMask": "string",
    },
}
