/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 683:
/***/ ((module) => {

"use strict";
module.exports = require("./action-deliver.js");

/***/ }),

/***/ 346:
/***/ ((module) => {

"use strict";
module.exports = require("./app-definition-steps.js");

/***/ }),

/***/ 377:
/***/ ((module) => {

"use strict";
module.exports = require("./index.js");

/***/ }),

/***/ 843:
/***/ ((module) => {

"use strict";
module.exports = require("./rolldown-runtime.js");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
// This entry need to be wrapped in an IIFE because it uses a non-standard name for the exports (exports).
(() => {
var exports = __webpack_exports__;
const require_rolldown_runtime = __nccwpck_require__(843);
const require_app_definition_steps = __nccwpck_require__(346);
const require_index = __nccwpck_require__(377);
const require_action_deliver = __nccwpck_require__(683);

// src/core/check/data/contact-actions.ts
const contactActions = {
	CompleteOutboundCall: {
		evidence: "DP",
		doc: "contact-actions-completeoutboundcall",
		parameters: [
			{
				path: "CallerId.Number",
				evidence: "D",
				ref: "phone-number-value"
			},
			{
				path: "VoiceConnector.VoiceConnectorType",
				evidence: "P",
				kind: "enum",
				values: ["ChimeConnector"]
			},
			{
				path: "VoiceConnector.VoiceConnectorArn",
				evidence: "P",
				kind: "ref",
				ref: "voice-connector"
			},
			{
				path: "VoiceConnector.FromUser",
				evidence: "P"
			},
			{
				path: "VoiceConnector.ToUser",
				evidence: "P"
			},
			{
				path: "VoiceConnector.UserToUserInformation",
				evidence: "P"
			},
			{
				path: "ConnectionTimeLimitSeconds",
				evidence: "P",
				kind: "integer"
			}
		],
		errors: []
	},
	CreateCase: {
		evidence: "DO",
		doc: "createcase",
		parameters: [
			{
				path: "LinkContactToCase",
				evidence: "D",
				kind: "enum",
				required: "required",
				values: ["true", "false"]
			},
			{
				path: "CaseTemplateId",
				evidence: "D",
				kind: "ref",
				required: "required",
				ref: "case-template"
			},
			{
				path: "CaseRequestFields",
				evidence: "D",
				kind: "map"
			}
		],
		errors: [{
			type: "NoMatchingError",
			evidence: "D"
		}, {
			type: "ContactNotLinked",
			evidence: "D",
			status: "conditional",
			when: { is: ["LinkContactToCase", "true"] }
		}]
	},
	CreateTask: {
		evidence: "DPO",
		doc: "createtask",
		parameters: [
			{
				path: "ContactFlowId",
				evidence: "D",
				kind: "ref",
				required: "required",
				ref: "flow"
			},
			{
				path: "Name",
				evidence: "D",
				required: "required"
			},
			{
				path: "Description",
				evidence: "D"
			},
			{
				path: "Attributes",
				evidence: "D",
				kind: "map"
			},
			{
				path: "References",
				evidence: "D",
				kind: "map"
			},
			{
				path: "DelaySeconds",
				evidence: "D",
				kind: "integer",
				min: 1,
				max: 518400
			},
			{
				path: "ScheduledTime",
				evidence: "D"
			},
			{
				path: "TaskTemplateId",
				evidence: "D",
				static: true,
				kind: "ref",
				ref: "task-template"
			}
		],
		errors: [{
			type: "NoMatchingError",
			evidence: "D"
		}],
		rules: [{
			rule: "atMostOne",
			of: ["DelaySeconds", "ScheduledTime"],
			evidence: "D"
		}]
	},
	CreateWisdomSession: {
		evidence: "DPA",
		doc: "createwisdomsession",
		parameters: [{
			path: "WisdomAssistantArn",
			evidence: "D",
			kind: "ref",
			required: "required",
			ref: "assistant"
		}],
		errors: [{
			type: "NoMatchingError",
			evidence: "D"
		}]
	},
	DequeueContactAndTransferToQueue: {
		evidence: "DPF",
		doc: "contact-actions-dequeuecontactandtransfertoqueue",
		parameters: [{
			path: "QueueId",
			evidence: "D",
			kind: "ref",
			ref: "queue"
		}, {
			path: "AgentId",
			evidence: "D",
			kind: "ref",
			ref: "user"
		}],
		errors: [{
			type: "QueueAtCapacity",
			evidence: "P"
		}, {
			type: "NoMatchingError",
			evidence: "D"
		}],
		rules: [{
			rule: "atMostOne",
			of: ["QueueId", "AgentId"],
			evidence: "D"
		}]
	},
	EndFlowModuleExecution: {
		evidence: "DP",
		doc: "endflowmoduleexecution",
		terminal: true,
		parameters: [{
			path: "Result",
			evidence: "P"
		}, {
			path: "ResultData",
			evidence: "P",
			kind: "map",
			anyJson: true
		}],
		errors: []
	},
	GetCase: {
		evidence: "BO",
		doc: "getcase",
		parameters: [
			{
				path: "LinkContactToCase",
				evidence: "B",
				kind: "enum",
				required: "required",
				values: ["true", "false"]
			},
			{
				path: "GetLastUpdatedCase",
				evidence: "B",
				kind: "enum",
				required: "required",
				values: ["true", "false"]
			},
			{
				path: "CustomerId",
				evidence: "B"
			},
			{
				path: "CaseRequestFields",
				evidence: "O",
				kind: "map"
			},
			{
				path: "CaseResponseFields[]",
				evidence: "O"
			}
		],
		errors: [
			{
				type: "MultipleFound",
				evidence: "O"
			},
			{
				type: "NoneFound",
				evidence: "O"
			},
			{
				type: "NoMatchingError",
				evidence: "O"
			},
			{
				type: "ContactNotLinked",
				evidence: "O",
				status: "conditional",
				when: { is: ["LinkContactToCase", "true"] }
			}
		]
	},
	InvokeFlowModule: {
		evidence: "DPF",
		doc: "flow-language-actions-invoke-flow-module",
		parameters: [{
			path: "FlowModuleId",
			evidence: "D",
			kind: "ref",
			required: "required",
			ref: "module"
		}, {
			path: "Input",
			evidence: "P",
			kind: "map",
			anyJson: true
		}],
		errors: [{
			type: "NoMatchingError",
			evidence: "D"
		}, {
			type: "NoMatchingCondition",
			evidence: "P",
			status: "allowed"
		}],
		conditions: {
			evidence: "P",
			operators: ["Equals"]
		}
	},
	StartOutboundChatContact: {
		evidence: "DP",
		doc: "contact-actions-startoutboundchatcontact",
		parameters: [
			{
				path: "SourceEndpoint.Address",
				evidence: "D",
				kind: "ref",
				required: "required",
				ref: "phone-number"
			},
			{
				path: "SourceEndpoint.Type",
				evidence: "D",
				kind: "enum",
				required: "required",
				values: ["CONNECT_PHONENUMBER_ARN"]
			},
			{
				path: "DestinationEndpoint.Address",
				evidence: "D",
				required: "required"
			},
			{
				path: "DestinationEndpoint.Type",
				evidence: "D",
				kind: "enum",
				required: "required",
				values: ["TELEPHONE_NUMBER"]
			},
			{
				path: "ContactFlowArn",
				evidence: "D",
				kind: "ref",
				required: "required",
				ref: "flow"
			},
			{
				path: "ContactSubtype",
				evidence: "D",
				kind: "enum",
				required: "required",
				values: ["connect:SMS"]
			},
			{
				path: "InitialSystemMessage.Content",
				evidence: "D",
				kind: "text"
			},
			{
				path: "RelatedContact",
				evidence: "D",
				kind: "enum",
				values: ["CURRENT"]
			}
		],
		errors: [{
			type: "NoMatchingError",
			evidence: "D"
		}]
	},
	StartOutboundEmailContact: {
		evidence: "AO",
		parameters: [
			{
				path: "FromEmailAddress.EmailAddress",
				evidence: "O",
				ref: "email-address-value"
			},
			{
				path: "DestinationEmailAddress.EmailAddress",
				evidence: "O"
			},
			{
				path: "EmailMessage.MessageSourceType",
				evidence: "O"
			},
			{
				path: "EmailMessage.RawMessage.Subject",
				evidence: "O",
				kind: "text"
			},
			{
				path: "EmailMessage.RawMessage.Body",
				evidence: "O",
				kind: "text"
			},
			{
				path: "EmailMessage.RawMessage.ContentType",
				evidence: "O"
			},
			{
				path: "DestinationEmailAddress.DisplayName",
				evidence: "O"
			},
			{
				path: "AdditionalEmailRecipients.CcEmailAddresses[].EmailAddress",
				evidence: "O"
			},
			{
				path: "AdditionalEmailRecipients.CcEmailAddresses[].DisplayName",
				evidence: "O"
			}
		],
		errors: [{
			type: "NoMatchingError",
			evidence: "O"
		}]
	},
	TagContact: {
		evidence: "DP",
		doc: "contact-actions-tagcontact",
		parameters: [{
			path: "Tags",
			evidence: "D",
			reserved: "aws:",
			kind: "map",
			required: "required",
			maxEntries: 6
		}],
		errors: [{
			type: "NoMatchingError",
			evidence: "P"
		}]
	},
	TransferContactToAgent: {
		evidence: "D",
		doc: "contact-actions-transfercontacttoagent",
		terminal: true,
		parameters: [],
		errors: []
	},
	TransferContactToQueue: {
		evidence: "DPA",
		doc: "contact-actions-transfercontacttoqueue",
		parameters: [{
			path: "QueueId",
			evidence: "A",
			required: "forbidden",
			instead: "UpdateContactTargetQueue before it"
		}],
		errors: [{
			type: "QueueAtCapacity",
			evidence: "PA"
		}, {
			type: "NoMatchingError",
			evidence: "DA"
		}]
	},
	UntagContact: {
		evidence: "DPA",
		doc: "contact-actions-untagcontact",
		parameters: [{
			path: "TagKeys[]",
			evidence: "D",
			static: true,
			required: "required"
		}],
		errors: [{
			type: "NoMatchingError",
			evidence: "D"
		}]
	},
	ResumeContact: {
		evidence: "PA",
		doc: "contact-actions-updatecontactresumecontact",
		parameters: [],
		errors: [{
			type: "NoMatchingError",
			evidence: "P"
		}]
	}
};

// src/core/check/data/contact-media.ts
const contactMedia = {
	UpdateContactMediaProcessing: {
		evidence: "P",
		doc: "contact-actions-updatecontactmediaprocessing",
		parameters: [
			{
				path: "ChatProcessor.ProcessingEnabled",
				evidence: "P",
				kind: "enum",
				required: "required",
				values: ["True", "False"]
			},
			{
				path: "ChatProcessor.LambdaProcessorARN",
				evidence: "P",
				kind: "ref",
				required: "required",
				ref: "lambda"
			},
			{
				path: "ChatProcessor.ChatProcessorSettings.DeliverUnprocessedMessages",
				evidence: "P",
				kind: "enum",
				required: "required",
				values: ["True", "False"]
			}
		],
		errors: [{
			type: "NoMatchingError",
			evidence: "P"
		}, {
			type: "ChannelMismatch",
			evidence: "P"
		}]
	},
	UpdateContactMediaStreamingBehavior: {
		evidence: "DP",
		doc: "contact-actions-updatecontactmediastreamingbehavior",
		parameters: [
			{
				path: "MediaStreamingState",
				evidence: "D",
				static: true,
				kind: "enum",
				required: "required",
				values: ["Enabled", "Disabled"]
			},
			{
				path: "Participants[].ParticipantType",
				evidence: "D",
				static: true,
				kind: "enum",
				required: "required",
				values: ["Customer"]
			},
			{
				path: "Participants[].MediaDirections[]",
				evidence: "D",
				static: true,
				kind: "enum",
				required: "required",
				values: ["From", "To"]
			},
			{
				path: "MediaStreamType",
				evidence: "D",
				static: true,
				kind: "enum",
				required: "required",
				values: ["Audio"]
			}
		],
		errors: [{
			type: "NoMatchingError",
			evidence: "D"
		}]
	},
	UpdateContactRecordingAndAnalyticsBehavior: {
		evidence: "DP",
		doc: "contact-actions-updatecontactrecordingandanalyticsbehavior",
		parameters: [
			{
				path: "VoiceBehavior",
				evidence: "D",
				kind: "object"
			},
			{
				path: "ChatBehavior",
				evidence: "D",
				kind: "object"
			},
			{
				path: "ChatBehavior.ChatAnalyticsBehavior.Enabled",
				evidence: "D",
				static: true,
				kind: "enum",
				values: ["True", "False"]
			},
			{
				path: "ChatBehavior.ChatAnalyticsBehavior.AnalyticsLanguage",
				evidence: "D"
			},
			{
				path: "ChatBehavior.ChatAnalyticsBehavior.ConversationalAnalyticsRedactionConfiguration.Enabled",
				evidence: "D",
				kind: "enum",
				values: ["True", "False"]
			},
			{
				path: "ChatBehavior.ChatAnalyticsBehavior.ConversationalAnalyticsRedactionConfiguration.RedactionResults",
				evidence: "D",
				kind: "enum",
				values: ["RedactedAndOriginal", "RedactedOnly"]
			},
			{
				path: "ChatBehavior.ChatAnalyticsBehavior.ConversationalAnalyticsRedactionConfiguration.RedactionMaskMode",
				evidence: "D",
				kind: "enum",
				values: ["EntityType", "PII"]
			},
			{
				path: "VoiceBehavior.VoiceRecordingBehavior.RecordedParticipants[]",
				evidence: "P",
				kind: "enum",
				values: ["Agent", "Customer"]
			},
			{
				path: "VoiceBehavior.VoiceRecordingBehavior.IVRRecordingBehavior",
				evidence: "P",
				kind: "enum",
				values: ["Enabled", "Disabled"]
			},
			{
				path: "VoiceBehavior.VoiceAnalyticsBehavior.AnalyticsModes[]",
				evidence: "P",
				kind: "enum",
				values: [
					"RealTime",
					"PostContact",
					"AutomatedInteraction"
				]
			}
		],
		errors: [
			{
				type: "NoMatchingError",
				evidence: "P"
			},
			{
				type: "ChannelMismatch",
				evidence: "P"
			},
			{
				type: "InFlightRedactionConfigurationFailed",
				evidence: "P",
				status: "conditional",
				when: { given: "ChatBehavior" }
			}
		],
		rules: [{
			rule: "exactlyOne",
			of: ["VoiceBehavior", "ChatBehavior"],
			evidence: "D"
		}]
	},
	UpdateContactRecordingBehavior: {
		evidence: "DPO",
		doc: "contact-actions-updatecontactrecordingbehavior",
		parameters: [
			{
				path: "RecordingBehavior",
				evidence: "D",
				kind: "object",
				required: "required"
			},
			{
				path: "RecordingBehavior.RecordedParticipants[]",
				evidence: "D",
				static: true,
				kind: "enum",
				required: "required",
				values: ["Agent", "Customer"]
			},
			{
				path: "RecordingBehavior.ScreenRecordedParticipants[]",
				evidence: "D",
				kind: "enum",
				values: ["Agent"]
			},
			{
				path: "RecordingBehavior.IVRRecordingBehavior",
				evidence: "D",
				kind: "enum",
				values: ["Enabled", "Disabled"]
			},
			{
				path: "AnalyticsBehavior",
				evidence: "D",
				kind: "object"
			},
			{
				path: "AnalyticsBehavior.Enabled",
				evidence: "D",
				kind: "enum",
				values: ["True", "False"]
			},
			{
				path: "AnalyticsBehavior.AnalyticsLanguage",
				evidence: "D"
			},
			{
				path: "AnalyticsBehavior.AnalyticsRedactionBehavior",
				evidence: "D",
				kind: "enum",
				values: ["Enabled", "Disabled"]
			},
			{
				path: "AnalyticsBehavior.AnalyticsRedactionResults",
				evidence: "D",
				kind: "enum",
				values: ["RedactedAndOriginal", "RedactedOnly"]
			},
			{
				path: "AnalyticsBehavior.ChannelConfiguration.Voice.AnalyticsModes[]",
				evidence: "PO"
			},
			{
				path: "AnalyticsBehavior.ChannelConfiguration.Chat.AnalyticsModes[]",
				evidence: "PO",
				kind: "enum",
				values: ["ContactLens"]
			}
		],
		errors: [{
			type: "NoMatchingError",
			evidence: "F",
			status: "unknown"
		}],
		rules: [{
			rule: "onlyWith",
			of: ["AnalyticsBehavior"],
			when: { holds: [
				"RecordingBehavior.RecordedParticipants",
				"Agent",
				"Customer"
			] },
			evidence: "D"
		}]
	}
};

// src/core/check/data/contact-updates.ts
const voiceIdSwitches = [
	"IsVoiceIdStreamingEnabled",
	"IsVoiceAuthenticationEnabled",
	"IsFraudDetectionEnabled"
];
const contactUpdates = {
	UpdateCase: {
		evidence: "D",
		doc: "updatecase",
		parameters: [
			{
				path: "LinkContactToCase",
				evidence: "D",
				kind: "enum",
				required: "required",
				values: ["true", "false"]
			},
			{
				path: "CaseId",
				evidence: "D",
				required: "required"
			},
			{
				path: "CaseRequestFields",
				evidence: "D",
				kind: "map"
			}
		],
		errors: [{
			type: "NoMatchingError",
			evidence: "D"
		}, {
			type: "ContactNotLinked",
			evidence: "D",
			status: "conditional",
			when: { is: ["LinkContactToCase", "true"] }
		}]
	},
	UpdateContactAttributes: {
		evidence: "DPO",
		doc: "contact-actions-updatecontactattributes",
		parameters: [{
			path: "Attributes",
			evidence: "D",
			kind: "map",
			required: "required"
		}, {
			path: "TargetContact",
			evidence: "DO",
			kind: "enum",
			values: ["Current", "Related"]
		}],
		errors: [{
			type: "NoMatchingError",
			evidence: "DA"
		}]
	},
	UpdateContactCallbackNumber: {
		evidence: "DPA",
		doc: "contact-actions-updatecontactcallbacknumber",
		parameters: [{
			path: "CallbackNumber",
			evidence: "D",
			kind: "jsonpath",
			required: "required"
		}],
		errors: [
			{
				type: "InvalidCallbackNumber",
				evidence: "P"
			},
			{
				type: "CallbackNumberNotDialable",
				evidence: "P"
			},
			{
				type: "NoMatchingError",
				evidence: "A",
				status: "forbidden"
			}
		]
	},
	UpdateContactData: {
		evidence: "DPO",
		doc: "contact-actions-updatecontactdata",
		parameters: [
			{
				path: "Name",
				evidence: "D"
			},
			{
				path: "Description",
				evidence: "D"
			},
			{
				path: "LanguageCode",
				evidence: "D"
			},
			{
				path: "CustomerId",
				evidence: "D"
			},
			{
				path: "References",
				evidence: "P",
				kind: "map",
				required: "forbidden"
			},
			{
				path: "IsVoiceIdStreamingEnabled",
				evidence: "D",
				kind: "enum",
				values: ["TRUE", "FALSE"],
				retired: "2026-05-20"
			},
			{
				path: "IsVoiceAuthenticationEnabled",
				evidence: "D",
				kind: "enum",
				values: ["TRUE", "FALSE"],
				retired: "2026-05-20"
			},
			{
				path: "IsFraudDetectionEnabled",
				evidence: "D",
				kind: "enum",
				values: ["TRUE", "FALSE"],
				retired: "2026-05-20"
			},
			{
				path: "VoiceAuthenticationThreshold",
				evidence: "D",
				kind: "integer",
				retired: "2026-05-20"
			},
			{
				path: "VoiceAuthenticationResponseTime",
				evidence: "D",
				kind: "integer",
				retired: "2026-05-20"
			},
			{
				path: "FraudDetectionThreshold",
				evidence: "D",
				kind: "integer",
				retired: "2026-05-20"
			},
			{
				path: "WatchlistId",
				evidence: "P",
				ref: "watchlist-value",
				retired: "2026-05-20"
			},
			{
				path: "WisdomSessionArn",
				evidence: "P"
			},
			{
				path: "TargetContact",
				evidence: "P",
				kind: "enum",
				values: ["Current", "Related"]
			}
		],
		errors: [{
			type: "NoMatchingError",
			evidence: "D"
		}],
		rules: [
			{
				rule: "anyParameter",
				of: [],
				evidence: "P"
			},
			{
				rule: "togetherOrNot",
				of: voiceIdSwitches,
				evidence: "P"
			},
			{
				rule: "requiredIff",
				of: [
					"VoiceAuthenticationThreshold",
					"VoiceAuthenticationResponseTime",
					"FraudDetectionThreshold"
				],
				when: { every: [voiceIdSwitches, "TRUE"] },
				unless: { every: [voiceIdSwitches, "FALSE"] },
				evidence: "P"
			}
		]
	},
	UpdateContactEventHooks: {
		evidence: "DPO",
		doc: "contact-actions-updatecontacteventhooks",
		parameters: [{
			path: "EventHooks",
			evidence: "D",
			kind: "map",
			required: "required",
			ref: "flow",
			keys: [
				"AgentHold",
				"AgentWhisper",
				"CustomerHold",
				"CustomerQueue",
				"CustomerRemaining",
				"CustomerWhisper",
				"DefaultAgentUI",
				"DisconnectAgentUI",
				"PauseContact",
				"ResumeContact"
			],
			maxEntries: 1
		}, {
			path: "EventHooksConfiguration.*.DisableExecution",
			evidence: "O"
		}],
		errors: [{
			type: "NoMatchingError",
			evidence: "D"
		}]
	},
	UpdateContactRoutingBehavior: {
		evidence: "DPO",
		doc: "contact-actions-updatecontactroutingbehavior",
		parameters: [{
			path: "QueuePriority",
			evidence: "D",
			kind: "integer",
			min: 1
		}, {
			path: "QueueTimeAdjustmentSeconds",
			evidence: "D",
			kind: "integer"
		}],
		errors: [],
		rules: [{
			rule: "atMostOne",
			of: ["QueuePriority", "QueueTimeAdjustmentSeconds"],
			evidence: "D"
		}]
	},
	UpdateContactTargetQueue: {
		evidence: "DPAO",
		doc: "contact-actions-updatecontacttargetqueue",
		parameters: [{
			path: "QueueId",
			evidence: "D",
			kind: "ref",
			ref: "queue"
		}, {
			path: "AgentId",
			evidence: "D",
			kind: "ref",
			ref: "user"
		}],
		errors: [{
			type: "NoMatchingError",
			evidence: "D"
		}],
		rules: [{
			rule: "atMostOne",
			of: ["QueueId", "AgentId"],
			evidence: "D"
		}]
	},
	UpdateContactTextToSpeechVoice: {
		evidence: "DPO",
		doc: "contact-actions-updatecontacttexttospeechvoice",
		parameters: [
			{
				path: "TextToSpeechVoice",
				evidence: "D",
				required: "required",
				ref: "polly-voice-value"
			},
			{
				path: "TextToSpeechEngine",
				evidence: "P",
				kind: "enum",
				values: [
					"standard",
					"neural",
					"long-form",
					"generative"
				]
			},
			{
				path: "TextToSpeechStyle",
				evidence: "P",
				kind: "enum",
				values: [
					"None",
					"Conversational",
					"Newscaster"
				]
			}
		],
		errors: [{
			type: "NoMatchingError",
			evidence: "P",
			status: "warn"
		}]
	},
	UpdatePreviousContactParticipantState: {
		evidence: "DP",
		doc: "contact-actions-updatepreviouscontactparticipantstate",
		parameters: [{
			path: "PreviousContactParticipantState",
			evidence: "DP",
			kind: "enum",
			required: "required",
			values: [
				"AgentOnHold",
				"CustomerOnHold",
				"OffHold"
			]
		}],
		errors: [{
			type: "NoMatchingError",
			evidence: "D"
		}]
	}
};

// src/core/check/data/flow-control.ts
const flowControl = {
	CheckHoursOfOperation: {
		evidence: "DPAO",
		doc: "flow-control-actions-checkhoursofoperation",
		parameters: [{
			path: "HoursOfOperationId",
			evidence: "D",
			kind: "ref",
			ref: "hours"
		}],
		errors: [{
			type: "NoMatchingError",
			evidence: "DA"
		}, {
			type: "NoMatchingCondition",
			evidence: "A",
			status: "forbidden"
		}],
		conditions: {
			evidence: "D",
			operators: ["Equals"],
			operands: ["True", "False"],
			all: true
		}
	},
	CheckMetricData: {
		evidence: "DPO",
		doc: "flow-control-actions-checkmetricdata",
		parameters: [
			{
				path: "MetricType",
				evidence: "D",
				static: true,
				kind: "enum",
				required: "required",
				values: [
					"NumberOfAgentsAvailable",
					"NumberOfAgentsStaffed",
					"NumberOfAgentsOnline",
					"OldestContactInQueueAgeSeconds",
					"NumberOfContactsInQueue"
				]
			},
			{
				path: "QueueId",
				evidence: "D",
				kind: "ref",
				ref: "queue"
			},
			{
				path: "AgentId",
				evidence: "D",
				kind: "ref",
				ref: "user"
			}
		],
		errors: [{
			type: "NoMatchingError",
			evidence: "D"
		}, {
			type: "NoMatchingCondition",
			evidence: "PO"
		}],
		conditions: {
			evidence: "DP",
			operators: [
				"Equals",
				"NumberGreaterThan",
				"NumberGreaterOrEqualTo",
				"NumberLessThan",
				"NumberLessOrEqualTo"
			],
			only: {
				parameter: "MetricType",
				values: [
					"NumberOfAgentsAvailable",
					"NumberOfAgentsStaffed",
					"NumberOfAgentsOnline"
				],
				operators: ["NumberGreaterThan"],
				operands: ["0"]
			}
		},
		rules: [{
			rule: "atMostOne",
			of: ["QueueId", "AgentId"],
			evidence: "D"
		}]
	},
	CheckOutboundCallStatus: {
		evidence: "DP",
		doc: "flow-control-actions-checkoutboundcallstatus",
		parameters: [],
		errors: [{
			type: "NoMatchingError",
			evidence: "D"
		}],
		conditions: {
			evidence: "D",
			operators: ["Equals"],
			operands: [
				"CallAnswered",
				"VoicemailBeep",
				"VoicemailNoBeep",
				"NotDetected"
			]
		}
	},
	CheckVoiceId: {
		evidence: "DP",
		doc: "flow-control-actions-checkvoiceid",
		parameters: [{
			path: "CheckVoiceIdOption",
			evidence: "D",
			kind: "enum",
			required: "required",
			values: [
				"enrollmentStatus",
				"voiceAuthentication",
				"fraudDetection"
			]
		}],
		errors: [{
			type: "NoMatchingError",
			evidence: "D"
		}],
		conditions: {
			evidence: "P",
			operators: ["Equals"],
			operandsBy: {
				parameter: "CheckVoiceIdOption",
				values: {
					enrollmentStatus: [
						"Enrolled",
						"NotEnrolled",
						"OptedOut"
					],
					voiceAuthentication: [
						"Authenticated",
						"NotAuthenticated",
						"Inconclusive",
						"NotEnrolled",
						"OptedOut"
					],
					fraudDetection: [
						"HighRisk",
						"LowRisk",
						"Inconclusive"
					]
				}
			}
		},
		retired: "2026-05-20"
	},
	Compare: {
		evidence: "DPAO",
		doc: "flow-control-actions-compare",
		parameters: [{
			path: "ComparisonValue",
			evidence: "DP",
			leaf: true,
			kind: "jsonpath",
			required: "required"
		}],
		errors: [{
			type: "NoMatchingCondition",
			evidence: "DAO"
		}, {
			type: "NoMatchingError",
			evidence: "A",
			status: "forbidden"
		}],
		conditions: {
			evidence: "DP",
			operators: [
				"Equals",
				"TextStartsWith",
				"TextEndsWith",
				"TextContains",
				"NumberGreaterThan",
				"NumberGreaterOrEqualTo",
				"NumberLessThan",
				"NumberLessOrEqualTo",
				"KeyExists"
			],
			count: 1
		}
	},
	DistributeByPercentage: {
		evidence: "DPF",
		doc: "flow-control-actions-distributebypercentage",
		parameters: [],
		errors: [{
			type: "NoMatchingCondition",
			evidence: "DF"
		}],
		conditions: {
			evidence: "DF",
			operators: ["NumberLessThan"],
			ascending: [1, 100]
		}
	},
	EndFlowExecution: {
		evidence: "DPO",
		doc: "flow-control-actions-endflowexecution",
		terminal: true,
		parameters: [],
		errors: []
	},
	GetMetricData: {
		evidence: "DPO",
		doc: "flow-control-actions-getmetricdata",
		parameters: [
			{
				path: "QueueId",
				evidence: "D",
				kind: "ref",
				ref: "queue"
			},
			{
				path: "AgentId",
				evidence: "D",
				kind: "ref",
				ref: "user"
			},
			{
				path: "QueueChannel",
				evidence: "D",
				kind: "enum",
				values: ["Voice", "Chat"]
			}
		],
		errors: [{
			type: "NoMatchingError",
			evidence: "D"
		}],
		rules: [{
			rule: "atMostOne",
			of: ["QueueId", "AgentId"],
			evidence: "D"
		}]
	},
	Loop: {
		evidence: "DPA",
		doc: "flow-control-actions-loop",
		parameters: [{
			path: "LoopCount",
			evidence: "DO",
			kind: "integer",
			required: "required",
			min: 0,
			max: 100
		}],
		errors: [],
		conditions: {
			evidence: "D",
			operators: ["Equals"],
			operands: ["ContinueLooping", "DoneLooping"],
			all: true
		}
	},
	StartVoiceIdStream: {
		evidence: "DP",
		doc: "flow-control-actions-startvoiceidstream",
		parameters: [],
		errors: [{
			type: "NoMatchingError",
			evidence: "D"
		}],
		retired: "2026-05-20"
	},
	TransferToFlow: {
		evidence: "DPO",
		doc: "flow-control-actions-transfertoflow",
		parameters: [{
			path: "ContactFlowId",
			evidence: "D",
			kind: "ref",
			required: "required",
			ref: "flow"
		}],
		errors: [{
			type: "NoMatchingError",
			evidence: "D"
		}]
	},
	UpdateFlowAttributes: {
		evidence: "DPO",
		doc: "flow-control-actions-updateflowattributes",
		parameters: [{
			path: "FlowAttributes",
			evidence: "P",
			kind: "map",
			required: "required"
		}],
		errors: [{
			type: "NoMatchingError",
			evidence: "PO"
		}]
	},
	UpdateFlowLoggingBehavior: {
		evidence: "DPAO",
		doc: "flow-control-actions-updateflowloggingbehavior",
		parameters: [{
			path: "FlowLoggingBehavior",
			evidence: "D",
			static: true,
			kind: "enum",
			required: "required",
			values: ["Enabled", "Disabled"]
		}],
		errors: []
	},
	UpdateContactRoutingCriteria: {
		evidence: "DP",
		doc: "flow-control-actions-updateroutingcriteria",
		parameters: [
			{
				path: "RoutingCriteria",
				evidence: "D",
				kind: "object",
				required: "required"
			},
			{
				path: "RoutingCriteria.Steps[].Expression.AttributeCondition.Name",
				evidence: "D",
				required: "conditional",
				ref: "predefined-attribute-value"
			},
			{
				path: "RoutingCriteria.Steps[].Expression.AttributeCondition.Value",
				evidence: "D",
				required: "conditional"
			},
			{
				path: "RoutingCriteria.Steps[].Expression.AttributeCondition.ProficiencyLevel",
				evidence: "D",
				kind: "number",
				required: "conditional",
				values: [
					"1",
					"2",
					"3",
					"4",
					"5"
				]
			},
			{
				path: "RoutingCriteria.Steps[].Expression.AttributeCondition.ComparisonOperator",
				evidence: "D",
				kind: "enum",
				required: "conditional",
				values: ["NumberGreaterOrEqualTo"]
			},
			{
				path: "RoutingCriteria.Steps[].Expression.AndExpression",
				evidence: "D",
				kind: "list"
			},
			{
				path: "RoutingCriteria.Steps[].Expiry.DurationInSeconds",
				evidence: "D",
				kind: "integer"
			}
		],
		errors: [{
			type: "NoMatchingError",
			evidence: "P"
		}]
	},
	Wait: {
		evidence: "DPFO",
		doc: "flow-control-actions-wait",
		parameters: [
			{
				path: "TimeLimitSeconds",
				evidence: "PFO",
				kind: "integer",
				required: "required",
				min: 1,
				max: 604800
			},
			{
				path: "Events[]",
				evidence: "D",
				static: true,
				kind: "enum",
				values: ["CustomerReturned", "BotParticipantDisconnected"]
			},
			{
				path: "ContinueExecution",
				evidence: "P",
				kind: "enum",
				values: ["True"]
			},
			{
				path: "MinimumWaitTimeSeconds",
				evidence: "P",
				kind: "integer",
				required: "conditional",
				when: { given: "ContinueExecution" },
				only: true
			},
			{
				path: "TimeoutSeconds",
				evidence: "P",
				required: "forbidden",
				instead: "TimeLimitSeconds"
			}
		],
		errors: [{
			type: "NoMatchingError",
			evidence: "D"
		}, {
			type: "ParticipantNotFound",
			evidence: "D",
			status: "conditional",
			when: { holds: ["Events", "BotParticipantDisconnected"] }
		}],
		conditions: {
			evidence: "DP",
			operators: ["Equals"],
			operands: [
				"WaitCompleted",
				"CustomerReturned",
				"BotParticipantDisconnected",
				"Continue"
			],
			needs: [
				{ operand: "WaitCompleted" },
				{
					operand: "CustomerReturned",
					when: { holds: ["Events", "CustomerReturned"] }
				},
				{
					operand: "BotParticipantDisconnected",
					when: { holds: ["Events", "BotParticipantDisconnected"] }
				},
				{
					operand: "Continue",
					when: { given: "ContinueExecution" }
				}
			]
		}
	}
};

// src/core/check/data/interactions.ts
const interactions = {
	AssociateContactToCustomerProfile: {
		evidence: "D",
		doc: "interactions-associatecontacttocustomerprofile",
		parameters: [
			{
				path: "ProfileRequestData.ProfileId",
				evidence: "D",
				required: "required"
			},
			{
				path: "ProfileRequestData.ContactId",
				evidence: "D",
				required: "required"
			},
			{
				path: "ProfileResponseData",
				evidence: "D",
				kind: "list"
			}
		],
		errors: [{
			type: "NoMatchingError",
			evidence: "D"
		}]
	},
	CreateCallbackContact: {
		evidence: "DPFO",
		doc: "interactions-createcallbackcontact",
		parameters: [
			{
				path: "QueueId",
				evidence: "D",
				kind: "ref",
				ref: "queue"
			},
			{
				path: "AgentId",
				evidence: "D",
				kind: "ref",
				ref: "user"
			},
			{
				path: "InitialCallDelaySeconds",
				evidence: "D",
				kind: "integer",
				required: "required",
				min: 1,
				max: 259200
			},
			{
				path: "MaximumConnectionAttempts",
				evidence: "D",
				kind: "integer",
				required: "required",
				min: 1
			},
			{
				path: "RetryDelaySeconds",
				evidence: "D",
				kind: "integer",
				required: "required",
				min: 1,
				max: 259200
			},
			{
				path: "ContactFlowId",
				evidence: "D",
				kind: "ref",
				ref: "flow"
			},
			{
				path: "CallerId",
				evidence: "D",
				ref: "phone-number-value"
			}
		],
		errors: [{
			type: "NoMatchingError",
			evidence: "D"
		}],
		rules: [{
			rule: "atMostOne",
			of: ["QueueId", "AgentId"],
			evidence: "D"
		}]
	},
	CreateCustomerProfile: {
		evidence: "DO",
		doc: "interactions-createcustomerprofile",
		parameters: [{
			path: "ProfileRequestData",
			evidence: "D",
			kind: "object",
			required: "required"
		}, {
			path: "ProfileResponseData[]",
			evidence: "O"
		}],
		errors: [{
			type: "NoMatchingError",
			evidence: "D"
		}]
	},
	InvokeLambdaFunction: {
		evidence: "DPAO",
		doc: "interactions-invokelambdafunction",
		parameters: [
			{
				path: "LambdaFunctionARN",
				evidence: "D",
				kind: "ref",
				required: "required",
				ref: "lambda"
			},
			{
				path: "InvocationTimeLimitSeconds",
				evidence: "D",
				static: true,
				kind: "integer",
				required: "required",
				min: 1,
				max: 8,
				larger: {
					max: 60,
					when: { is: ["InvocationType", "ASYNCHRONOUS"] }
				}
			},
			{
				path: "InvocationType",
				evidence: "D",
				kind: "enum",
				values: ["SYNCHRONOUS", "ASYNCHRONOUS"]
			},
			{
				path: "LambdaInvocationAttributes",
				evidence: "D",
				kind: "map"
			},
			{
				path: "ResponseValidation.ResponseType",
				evidence: "D",
				kind: "enum",
				values: ["STRING_MAP", "JSON"]
			}
		],
		errors: [{
			type: "NoMatchingError",
			evidence: "D"
		}]
	},
	GetCustomerProfile: {
		evidence: "DO",
		doc: "interactions-getcustomerprofile",
		parameters: [{
			path: "ProfileRequestData",
			evidence: "D",
			kind: "object",
			required: "required"
		}, {
			path: "ProfileResponseData[]",
			evidence: "O"
		}],
		errors: [
			{
				type: "MultipleFoundError",
				evidence: "DO"
			},
			{
				type: "NoneFoundError",
				evidence: "DO"
			},
			{
				type: "NoMatchingError",
				evidence: "D"
			}
		]
	},
	GetCustomerProfileObject: {
		evidence: "AB",
		doc: "interactions-getcustomerprofileobject",
		parameters: [{
			path: "ProfileRequestData",
			evidence: "D",
			kind: "object",
			required: "required"
		}, {
			path: "ProfileResponseData[]",
			evidence: "O"
		}],
		errors: [{
			type: "NoMatchingError",
			evidence: "B"
		}]
	},
	GetCalculatedAttributesForCustomerProfile: {
		evidence: "B",
		doc: "interactions-getcalculatedattributesforcustomerprofile",
		parameters: [{
			path: "ProfileRequestData",
			evidence: "D",
			kind: "object",
			required: "required"
		}, {
			path: "ProfileResponseData[]",
			evidence: "O"
		}],
		errors: [{
			type: "NoMatchingError",
			evidence: "B"
		}]
	},
	UpdateCustomerProfile: {
		evidence: "D",
		doc: "interactions-updatecustomerprofile",
		parameters: [{
			path: "ProfileRequestData",
			evidence: "D",
			kind: "object",
			required: "required"
		}, {
			path: "ProfileResponseData[]",
			evidence: "O"
		}],
		errors: [{
			type: "NoMatchingError",
			evidence: "D"
		}]
	},
	TransferParticipantToThirdParty: {
		evidence: "DPO",
		doc: "https://docs.aws.amazon.com/connect/latest/adminguide/transfer-to-phone-number.html",
		parameters: [
			{
				path: "ThirdPartyPhoneNumber",
				evidence: "D",
				required: "required",
				ref: "phone-number-value"
			},
			{
				path: "ThirdPartyConnectionTimeLimitSeconds",
				evidence: "P",
				kind: "integer",
				required: "required",
				min: 0,
				max: 600
			},
			{
				path: "ContinueFlowExecution",
				evidence: "P",
				static: true,
				kind: "enum",
				required: "required",
				values: ["True", "False"]
			},
			{
				path: "ThirdPartyDTMFDigits",
				evidence: "D",
				pattern: [/^[\d,*#]{1,50}$/, "one to 50 of digits, comma, * and #"]
			},
			{
				path: "CallerId.Number",
				evidence: "D",
				ref: "phone-number-value"
			},
			{
				path: "CallerId.Name",
				evidence: "D"
			}
		],
		errors: [
			{
				type: "NoMatchingError",
				evidence: "D"
			},
			{
				type: "CallFailed",
				evidence: "DP",
				status: "conditional",
				when: { is: ["ContinueFlowExecution", "True"] }
			},
			{
				type: "ConnectionTimeLimitExceeded",
				evidence: "DP",
				status: "conditional",
				when: { is: ["ContinueFlowExecution", "True"] }
			}
		]
	},
	AuthenticateParticipant: {
		evidence: "ABO",
		doc: "https://docs.aws.amazon.com/connect/latest/adminguide/authenticate-customer.html",
		parameters: [
			{
				path: "CognitoConfiguration",
				evidence: "B",
				kind: "object",
				required: "required",
				ref: "cognito-value"
			},
			{
				path: "CustomerProfilesConfiguration",
				evidence: "B",
				kind: "object",
				required: "required"
			},
			{
				path: "CustomerProfilesConfiguration.ObjectTypeName",
				evidence: "O"
			},
			{
				path: "TimeLimitMinutes",
				evidence: "B",
				kind: "integer",
				required: "required"
			}
		],
		errors: [{
			type: "TimeLimitExceeded",
			evidence: "O"
		}, {
			type: "NoMatchingError",
			evidence: "O"
		}],
		conditions: {
			evidence: "O",
			operators: ["Equals"]
		}
	},
	EvaluateDataTableValues: {
		evidence: "AB",
		parameters: [{
			path: "DataTableId",
			evidence: "B",
			kind: "ref",
			required: "required",
			ref: "data-table"
		}, {
			path: "Queries",
			evidence: "B",
			kind: "object",
			required: "required"
		}],
		errors: [{
			type: "NoMatchingError",
			evidence: "B"
		}]
	},
	ListDataTableValues: {
		evidence: "B",
		parameters: [{
			path: "DataTableId",
			evidence: "B",
			kind: "ref",
			required: "required",
			ref: "data-table"
		}, {
			path: "PrimaryKeyGroups",
			evidence: "B",
			kind: "object",
			required: "required"
		}],
		errors: [{
			type: "NoMatchingError",
			evidence: "B"
		}]
	},
	UpsertDataTableValues: {
		evidence: "B",
		parameters: [
			{
				path: "DataTableId",
				evidence: "B",
				kind: "ref",
				required: "required",
				ref: "data-table"
			},
			{
				path: "LockVersion",
				evidence: "B",
				kind: "object",
				required: "required"
			},
			{
				path: "DataTableUpsertAttributes",
				evidence: "B",
				kind: "object",
				required: "required"
			}
		],
		errors: [{
			type: "NoMatchingError",
			evidence: "B"
		}]
	},
	LoadContactContent: {
		evidence: "AB",
		parameters: [{
			path: "ContentType",
			evidence: "B",
			required: "required"
		}],
		errors: [{
			type: "NoMatchingError",
			evidence: "B"
		}]
	},
	CreatePersistentContactAssociation: {
		evidence: "AB",
		parameters: [{
			path: "RehydrationType",
			evidence: "B",
			required: "required"
		}, {
			path: "SourceContactId",
			evidence: "B",
			required: "required"
		}],
		errors: [{
			type: "NoMatchingError",
			evidence: "B"
		}]
	},
	CreateContact: {
		evidence: "AO",
		parameters: [{
			path: "Channel",
			evidence: "O"
		}, {
			path: "RelatedContact",
			evidence: "O"
		}],
		errors: [{
			type: "NoMatchingError",
			evidence: "O"
		}]
	},
	RenderMessageTemplate: {
		evidence: "A",
		parameters: [{
			path: "WisdomKnowledgeBaseArn",
			evidence: "A",
			kind: "ref",
			required: "required",
			ref: "knowledge-base"
		}, {
			path: "WisdomMessageTemplateArn",
			evidence: "A",
			kind: "ref",
			required: "required",
			ref: "message-template"
		}],
		errors: [{
			type: "TemplateRenderingError",
			evidence: "A"
		}, {
			type: "NoMatchingError",
			evidence: "A"
		}]
	},
	ConnectParticipantWithAgenticCX: {
		evidence: "A",
		parameters: [
			{
				path: "AgentConfiguration.WorkspaceId",
				evidence: "A"
			},
			{
				path: "AgentConfiguration.ApplicationId",
				evidence: "A"
			},
			{
				path: "AgentConfiguration.Alias",
				evidence: "A"
			},
			{
				path: "AgentConfiguration.ContextVariables",
				evidence: "A",
				kind: "map",
				maxEntries: 10
			},
			{
				path: "SpeechRecognitionConfiguration",
				evidence: "A",
				kind: "object"
			},
			{
				path: "AudioFillerConfiguration",
				evidence: "A",
				kind: "object"
			}
		],
		errors: [
			{
				type: "NoMatchingError",
				evidence: "A"
			},
			{
				type: "NoMatchingCondition",
				evidence: "A"
			},
			{
				type: "InputTimeLimitExceeded",
				evidence: "A"
			}
		],
		conditions: {
			evidence: "A",
			operands: ["Escalation"]
		},
		unproven: true
	},
	CheckSegmentMembership: {
		evidence: "F",
		parameters: [],
		errors: [],
		shapeUnknown: true
	},
	RouteContactToAgent: {
		evidence: "F",
		parameters: [],
		errors: [],
		shapeUnknown: true
	}
};

// src/core/check/data/participant-actions.ts
const participantActions = {
	ConnectParticipantWithLexBot: {
		evidence: "DPAO",
		doc: "participant-actions-connectparticipantwithlexbot",
		parameters: [
			{
				path: "PromptId",
				evidence: "D",
				kind: "ref",
				ref: "prompt"
			},
			{
				path: "Text",
				evidence: "D",
				kind: "text",
				maxChars: 6e3
			},
			{
				path: "SSML",
				evidence: "D",
				kind: "text"
			},
			{
				path: "Media",
				evidence: "D",
				kind: "object"
			},
			{
				path: "Media.Uri",
				evidence: "D",
				required: "conditional",
				ref: "s3-uri"
			},
			{
				path: "Media.SourceType",
				evidence: "D",
				kind: "enum",
				required: "conditional",
				values: ["S3"]
			},
			{
				path: "Media.MediaType",
				evidence: "D",
				kind: "enum",
				required: "conditional",
				values: ["Audio"]
			},
			{
				path: "LexV2Bot.AliasArn",
				evidence: "D",
				kind: "ref",
				required: "conditional",
				ref: "lex-alias"
			},
			{
				path: "LexBot.Name",
				evidence: "D",
				required: "conditional"
			},
			{
				path: "LexBot.Region",
				evidence: "D",
				required: "conditional"
			},
			{
				path: "LexBot.Alias",
				evidence: "D",
				required: "conditional"
			},
			{
				path: "LexSessionAttributes",
				evidence: "D",
				kind: "map"
			},
			{
				path: "LexInitializationData.InitialMessage",
				evidence: "D",
				kind: "text"
			},
			{
				path: "LexTimeoutSeconds.Text",
				evidence: "D",
				kind: "integer"
			}
		],
		errors: [
			{
				type: "NoMatchingError",
				evidence: "D"
			},
			{
				type: "NoMatchingCondition",
				evidence: "D"
			},
			{
				type: "InputTimeLimitExceeded",
				evidence: "D",
				status: "allowed"
			}
		],
		conditions: {
			evidence: "D",
			operators: ["Equals"]
		},
		rules: [{
			rule: "exactlyOne",
			of: ["LexV2Bot", "LexBot"],
			evidence: "D"
		}, {
			rule: "atLeastOne",
			of: [
				"Text",
				"SSML",
				"PromptId",
				"Media",
				"LexInitializationData"
			],
			evidence: "A"
		}],
		unproven: true
	},
	DisconnectParticipant: {
		evidence: "DPO",
		doc: "participant-actions-disconnectparticipant",
		terminal: true,
		parameters: [],
		errors: []
	},
	GetParticipantInput: {
		evidence: "DPAO",
		doc: "participant-actions-getparticipantinput",
		parameters: [
			{
				path: "PromptId",
				evidence: "D",
				kind: "ref",
				ref: "prompt"
			},
			{
				path: "Text",
				evidence: "D",
				kind: "text",
				maxChars: 6e3
			},
			{
				path: "SSML",
				evidence: "D",
				kind: "text"
			},
			{
				path: "Media",
				evidence: "D",
				kind: "object"
			},
			{
				path: "Media.Uri",
				evidence: "D",
				required: "conditional",
				ref: "s3-uri"
			},
			{
				path: "Media.SourceType",
				evidence: "D",
				kind: "enum",
				required: "conditional",
				values: ["S3"]
			},
			{
				path: "Media.MediaType",
				evidence: "D",
				kind: "enum",
				required: "conditional",
				values: ["Audio"]
			},
			{
				path: "InputTimeLimitSeconds",
				evidence: "DA",
				static: true,
				kind: "integer",
				required: "required",
				min: 1,
				max: 180
			},
			{
				path: "StoreInput",
				evidence: "D",
				static: true,
				kind: "enum",
				values: ["True", "False"]
			},
			{
				path: "InputValidation",
				evidence: "D",
				kind: "object",
				required: "conditional",
				when: { is: ["StoreInput", "True"] },
				only: true
			},
			{
				path: "InputValidation.PhoneNumberValidation.NumberFormat",
				evidence: "D",
				kind: "enum",
				values: ["Local", "E164"]
			},
			{
				path: "InputValidation.PhoneNumberValidation.CountryCode",
				evidence: "D"
			},
			{
				path: "InputValidation.CustomValidation.MaximumLength",
				evidence: "DO",
				kind: "integer"
			},
			{
				path: "InputEncryption.EncryptionKeyId",
				evidence: "D",
				ref: "encryption-key-value"
			},
			{
				path: "InputEncryption.Key",
				evidence: "D",
				kind: "text"
			},
			{
				path: "DTMFConfiguration.InputTerminationSequence",
				evidence: "D",
				pattern: [/^[\d*#]{1,5}$/, "one to five of digits, * and #"]
			},
			{
				path: "DTMFConfiguration.DisableCancelKey",
				evidence: "D",
				kind: "enum",
				values: ["True", "False"]
			},
			{
				path: "DTMFConfiguration.InterdigitTimeLimitSeconds",
				evidence: "D",
				kind: "integer",
				min: 1,
				max: 20
			}
		],
		errors: [
			{
				type: "NoMatchingError",
				evidence: "DA"
			},
			{
				type: "NoMatchingCondition",
				evidence: "DP",
				status: "conditional",
				when: { isNot: ["StoreInput", "True"] }
			},
			{
				type: "InputTimeLimitExceeded",
				evidence: "P",
				status: "conditional",
				when: { isNot: ["StoreInput", "True"] }
			},
			{
				type: "InvalidPhoneNumber",
				evidence: "D",
				status: "conditional",
				when: { given: "InputValidation.PhoneNumberValidation" }
			}
		],
		conditions: {
			evidence: "D",
			operators: ["Equals"],
			operands: [
				"0",
				"1",
				"2",
				"3",
				"4",
				"5",
				"6",
				"7",
				"8",
				"9",
				"*",
				"#"
			],
			when: { isNot: ["StoreInput", "True"] }
		},
		rules: [
			{
				rule: "atMostOne",
				of: [
					"PromptId",
					"Text",
					"SSML"
				],
				evidence: "D"
			},
			{
				rule: "exactlyOne",
				of: ["InputValidation.PhoneNumberValidation", "InputValidation.CustomValidation"],
				evidence: "D",
				when: { is: ["StoreInput", "True"] }
			},
			{
				rule: "onlyWith",
				of: ["InputEncryption"],
				when: { given: "InputValidation.CustomValidation" },
				evidence: "P"
			}
		],
		unproven: true
	},
	MessageParticipant: {
		evidence: "DPAO",
		doc: "participant-actions-messageparticipant",
		parameters: [
			{
				path: "PromptId",
				evidence: "D",
				kind: "ref",
				ref: "prompt"
			},
			{
				path: "Text",
				evidence: "D",
				kind: "text",
				maxChars: 6e3
			},
			{
				path: "SSML",
				evidence: "D",
				kind: "text"
			},
			{
				path: "Media",
				evidence: "D",
				kind: "object"
			},
			{
				path: "Media.Uri",
				evidence: "D",
				required: "conditional",
				ref: "s3-uri"
			},
			{
				path: "Media.SourceType",
				evidence: "D",
				kind: "enum",
				required: "conditional",
				values: ["S3"]
			},
			{
				path: "Media.MediaType",
				evidence: "D",
				kind: "enum",
				required: "conditional",
				values: ["Audio"]
			},
			{
				path: "SkipWhenDTMFBufferEnabled",
				evidence: "P",
				kind: "enum",
				values: ["true", "false"]
			}
		],
		errors: [{
			type: "NoMatchingError",
			evidence: "PO",
			status: "warn"
		}],
		rules: [{
			rule: "exactlyOne",
			of: [
				"Text",
				"SSML",
				"PromptId",
				"Media"
			],
			evidence: "A"
		}]
	},
	MessageParticipantIteratively: {
		evidence: "DPO",
		doc: "participant-actions-messageparticipantiteratively",
		nextWhen: { given: "InterruptFrequencySeconds" },
		parameters: [
			{
				path: "Messages",
				evidence: "D",
				kind: "list",
				required: "required"
			},
			{
				path: "Messages[].Text",
				evidence: "D",
				kind: "text"
			},
			{
				path: "Messages[].SSML",
				evidence: "D",
				kind: "text"
			},
			{
				path: "Messages[].PromptId",
				evidence: "D",
				kind: "ref",
				ref: "prompt"
			},
			{
				path: "Messages[].Media.Uri",
				evidence: "D",
				ref: "s3-uri"
			},
			{
				path: "InterruptFrequencySeconds",
				evidence: "D",
				kind: "integer"
			},
			{
				path: "ContinueMessagingDuringInterrupt",
				evidence: "PO",
				kind: "enum",
				values: ["true", "false"]
			}
		],
		errors: [{
			type: "NoMatchingError",
			evidence: "DP",
			status: "warn"
		}],
		conditions: {
			evidence: "D",
			operators: ["Equals"],
			operands: ["MessagesInterrupted"]
		}
	},
	ShowView: {
		evidence: "DPO",
		doc: "participant-actions-showview",
		parameters: [
			{
				path: "ViewResource.Id",
				evidence: "D",
				kind: "ref",
				required: "required",
				ref: "view"
			},
			{
				path: "ViewResource.Version",
				evidence: "D"
			},
			{
				path: "InvocationTimeLimitSeconds",
				evidence: "O",
				kind: "integer",
				required: "required"
			},
			{
				path: "ViewData",
				evidence: "D",
				kind: "map",
				anyJson: true
			},
			{
				path: "SensitiveDataConfiguration.HideResponseOn[]",
				evidence: "D",
				kind: "enum",
				values: ["TRANSCRIPT"]
			}
		],
		errors: [
			{
				type: "NoMatchingError",
				evidence: "DPO"
			},
			{
				type: "NoMatchingCondition",
				evidence: "DPO"
			},
			{
				type: "TimeLimitExceeded",
				evidence: "DPO"
			}
		],
		conditions: {
			evidence: "D",
			operators: ["Equals"]
		}
	}
};

// src/core/check/data/flow-language.ts
const actionRows = {
	...contactActions,
	...contactMedia,
	...contactUpdates,
	...participantActions,
	...flowControl,
	...interactions
};
const notTypes = {
	TransferToAgent: "TransferContactToQueue or TransferContactToAgent",
	TransferToPhoneNumber: "TransferParticipantToThirdParty",
	TransferToThirdParty: "TransferParticipantToThirdParty",
	TransferToQueue: "TransferContactToQueue",
	CheckStaffing: "CheckMetricData",
	CheckQueueStatus: "CheckMetricData",
	Distribute: "DistributeByPercentage",
	StartMediaStreaming: "UpdateContactMediaStreamingBehavior",
	StopMediaStreaming: "UpdateContactMediaStreamingBehavior",
	InvokeAPI: "InvokeLambdaFunction",
	GetParticipantWithLexV2Bot: "ConnectParticipantWithLexBot",
	UpdateContactRoutingData: "UpdateContactRoutingCriteria",
	UpdateRoutingCriteria: "UpdateContactRoutingCriteria",
	UnTagContact: "UntagContact",
	SetLoggingBehavior: "UpdateFlowLoggingBehavior",
	PlayPrompt: "MessageParticipant",
	StoreUserInput: "GetParticipantInput",
	CheckCondition: "Compare",
	CheckValue: "Compare",
	CheckAttribute: "Compare",
	SetVoice: "UpdateContactTextToSpeechVoice",
	InvokeExternalResource: "InvokeLambdaFunction (old console export)",
	Trigger: null,
	EntryPoint: null,
	SetContactAttributes: "UpdateContactAttributes",
	StoreCustomerInput: "GetParticipantInput",
	GetQueueMetrics: "GetMetricData",
	ReturnFromFlowModule: "EndFlowModuleExecution",
	InvokeBedrockAgent: null
};
const notTypesUnproven = [
	"TransferToQueue",
	"CheckAttribute",
	"SetVoice"
];
const limits = {
	actions: 250,
	identifierLength: 50,
	identifierForbidden: "%:(\\/)=$,;[]{}",
	identifierReserved: [
		"__proto__",
		"constructor",
		"__defineGetter__",
		"__defineSetter__",
		"toString",
		"hasOwnProperty",
		"isPrototypeOf",
		"propertyIsEnumerable",
		"toLocaleString",
		"valueOf"
	],
	customBranches: 8
};
const conditionOperators = [
	"Equals",
	"TextStartsWith",
	"TextEndsWith",
	"TextContains",
	"NumberGreaterThan",
	"NumberGreaterOrEqualTo",
	"NumberLessThan",
	"NumberLessOrEqualTo",
	"KeyExists"
];
const compoundOperators = [
	"And",
	"Or",
	"Not",
	"All",
	"Any",
	"Contains",
	"Exists"
];

// src/core/check/flow-action.ts
function fixedOperands({ operands }) {
	return (operands ?? []).flatMap((text, index) => typeof text === "string" && text !== "" && !isDynamic(text) ? [{
		text,
		index
	}] : []);
}
function actionsOf(content) {
	const actions = [];
	require_index.listOf(require_index.objectOf(content).Actions).forEach((value, index) => {
		const action = require_index.objectOf(value);
		const type = textOf(action.Type);
		if (type !== "") actions.push(actionOf(action, type, ["Actions", index]));
	});
	return actions;
}
function actionOf(action, type, path) {
	const transitions = require_index.objectOf(action.Transitions);
	return {
		path,
		type,
		transitions,
		value: action,
		identifier: textOf(action.Identifier),
		row: require_index.ownValue(actionRows, type),
		parameters: require_index.objectOf(action.Parameters),
		errors: readBranches(transitions.Errors, path),
		conditions: readConditions(transitions.Conditions, path)
	};
}
function readBranches(value, path) {
	return require_index.listOf(value).map((each, index) => ({
		type: textOf(require_index.objectOf(each).ErrorType),
		path: [
			...path,
			"Transitions",
			"Errors",
			index
		]
	}));
}
function readConditions(value, path) {
	return require_index.listOf(value).map((each, index) => {
		const { Operator, Operands } = require_index.objectOf(require_index.objectOf(each).Condition);
		return {
			operator: textOf(Operator),
			operands: require_index.isList(Operands) ? Operands : null,
			path: [
				...path,
				"Transitions",
				"Conditions",
				index,
				"Condition"
			]
		};
	});
}
function textOf(value) {
	return typeof value === "string" ? value : "";
}
function presentMember(object, name) {
	return require_index.memberOf(object, name) ?? void 0;
}
function isDynamic(value) {
	return require_app_definition_steps.isJsonPath(value) || typeof value === "string" && require_app_definition_steps.hasReferences(value);
}

// src/core/check/contract.ts
function declaredNames(names) {
	if (names.length === 0) return " (they declare none)";
	return ` (they declare ${require_index.truncate(names.map(require_index.quote).join(", "), 200).join("")})`;
}
function contractOf(settings) {
	const { input, resultData, transitions } = require_index.objectOf(settings);
	const schema = presentMember(require_index.objectOf(input), "schema");
	const results = presentMember(require_index.objectOf(resultData), "schema");
	return {
		inputs: schema === void 0 ? null : require_index.objectOf(require_index.objectOf(schema).properties),
		requiredInputs: require_index.listOf(require_index.objectOf(schema).required).map(textOf),
		results: results === void 0 ? null : require_index.objectOf(require_index.objectOf(results).properties),
		branches: require_index.listOf(require_index.objectOf(transitions).results).map((each) => textOf(require_index.objectOf(each).name))
	};
}

// src/core/check/call-places.ts
const callingTypes = ["InvokeFlowModule", "ShowView"];
function callPlaces(text, find) {
	if (!callingTypes.some((type) => text.includes(JSON.stringify(type)))) return null;
	const actions = actionsOf(require_app_definition_steps.parseKept(text)).filter(({ type }) => callingTypes.includes(type));
	const values = actions.flatMap(({ path, parameters, conditions }) => [
		path,
		[...path, "Parameters"],
		[
			...path,
			"Parameters",
			"FlowModuleId"
		],
		[
			...path,
			"Parameters",
			"ViewData"
		],
		...inputPaths(path, parameters),
		...conditions.flatMap((each) => (each.operands ?? []).map((_, index) => [
			...each.path,
			"Operands",
			index
		]))
	]);
	const names = actions.flatMap(({ path, parameters }) => inputPaths(path, parameters));
	const paths = [...values.map((members) => ({ members })), ...names.map((members) => ({
		members,
		isName: true
	}))];
	return {
		actions,
		places: new Map(paths.map((each) => [placeKey(each), find({
			root: "Content",
			...each
		})]))
	};
}
function inputPaths(path, { Input }) {
	return Object.keys(require_index.objectOf(Input)).map((name) => [
		...path,
		"Parameters",
		"Input",
		name
	]);
}
function placeKey({ members, isName }) {
	return JSON.stringify([isName === true, ...members]);
}

// src/core/check/parameter-tree.ts
const parameterTree = require_action_deliver.onceForEach(buildTree);
function isOpaque({ members, any, item }) {
	return members.size === 0 && any === null && item === null;
}
function buildTree({ parameters }) {
	const root = newNode();
	for (const parameter of parameters) {
		const node = parameter.path.split(".").reduce(step, root);
		node.row = parameter;
		if (parameter.kind === "map" && parameter.ref !== void 0) node.any = {
			...newNode(),
			row: {
				path: `${parameter.path}.*`,
				evidence: parameter.evidence,
				ref: parameter.ref
			}
		};
	}
	return root;
}
function newNode() {
	return {
		row: null,
		members: /* @__PURE__ */ new Map(),
		any: null,
		item: null
	};
}
function step(node, text) {
	const name = text.replace("[]", "");
	const inner = name === "*" ? node.any ?? newNode() : node.members.get(name) ?? newNode();
	if (name === "*") node.any = inner;
	else node.members.set(name, inner);
	if (!text.endsWith("[]")) return inner;
	inner.item ??= newNode();
	return inner.item;
}

// src/core/check/rules/structure.ts
function memberName(at) {
	return at.slice(1).filter((step) => typeof step === "string").join(".");
}
function isOfType$1(value, type) {
	return value !== "" && (require_app_definition_steps.hasJsonType(value, type) || isDynamic(value));
}
function unknownMembers(owner, members, object) {
	const known = Object.keys(members);
	const absent = known.filter((name) => !Object.hasOwn(object, name));
	return Object.keys(object).filter((name) => !Object.hasOwn(members, name)).map((name) => {
		const meant = require_index.nearest(name, absent);
		return {
			name,
			meant,
			parts: {
				basis: meant === null ? require_app_definition_steps.notKnown : require_app_definition_steps.nearMiss,
				what: `${owner} the member ${require_index.quote(name)}, which this check does not know.`,
				todo: meant === null ? `Known are ${known.join(", ")}.` : `Did you mean ${meant}?`,
				isName: true
			}
		};
	});
}

// src/core/check/rules/action-structure.ts
const structures$1 = {
	action: {
		Identifier: null,
		Type: null,
		Parameters: "an object",
		Transitions: "an object"
	},
	transitions: {
		NextAction: null,
		Errors: null,
		Conditions: null
	},
	error: {
		NextAction: null,
		ErrorType: "text"
	},
	branch: {
		NextAction: null,
		Condition: "an object"
	},
	condition: {
		Operator: "text",
		Operands: "a list"
	}
};
function checkActionStructure(action) {
	const { type, value, transitions } = action;
	const at = ["Transitions"];
	return [
		...checkObject({
			action,
			owner: `${type} has`,
			at: []
		}, structures$1.action, value),
		...checkObject({
			action,
			owner: `Transitions of ${type} have`,
			at
		}, structures$1.transitions, transitions),
		...require_index.listOf(transitions.Errors).flatMap((error, index) => {
			return checkObject({
				action,
				owner: `An error branch of ${type} has`,
				at: [
					...at,
					"Errors",
					index
				]
			}, structures$1.error, error);
		}),
		...require_index.listOf(transitions.Conditions).flatMap((branch, index) => checkBranch({
			action,
			owner: `A condition of ${type} has`,
			at: [
				...at,
				"Conditions",
				index
			]
		}, branch))
	];
}
function checkBranch(place, branch) {
	const condition = require_index.memberOf(branch, "Condition");
	const inside = {
		...place,
		at: [...place.at, "Condition"]
	};
	return [
		...checkObject(place, structures$1.branch, branch),
		...checkObject(inside, structures$1.condition, condition),
		...checkOperands$1({
			...inside,
			at: [...inside.at, "Operands"]
		}, require_index.memberOf(condition, "Operands"))
	];
}
function checkObject(place, members, value) {
	if (!require_index.isObject(value) || isSound(members, value)) return [];
	const { action, owner, at } = place;
	const unknown = unknownMembers(owner, members, value);
	return [...unknown.map(({ name, parts }) => require_app_definition_steps.actionFinding(action, {
		code: "unknown-action-member",
		...parts,
		at: [...at, name]
	})), ...Object.entries(members).flatMap(([name, type]) => type === null || unknown.some(({ meant }) => meant === name) ? [] : checkMember(place, name, type, value))];
}
function isSound(members, value) {
	for (const name in value) if (!Object.hasOwn(members, name)) return false;
	for (const name in members) {
		const type = members[name] ?? null;
		if (type !== null && !isOfType$1(require_index.memberOf(value, name) ?? null, type)) return false;
	}
	return true;
}
function checkMember({ action, owner, at }, name, type, object) {
	const value = require_index.memberOf(object, name) ?? null;
	if (isOfType$1(value, type)) return [];
	const isAbsent = value === null || value === "";
	return [require_app_definition_steps.actionFinding(action, {
		code: "action-structure",
		basis: require_app_definition_steps.basisOf("D", { doc: "flow-language-actions" }),
		what: isAbsent ? `${owner} no ${name}.` : `${owner} ${require_app_definition_steps.jsonTypeName(value)} as ${name}.`,
		rule: `${name} is required and is ${type}`,
		todo: isAbsent ? `Add ${name}.` : `Write ${type}.`,
		at: [...at, name]
	})];
}
function checkOperands$1({ action, owner, at }, value) {
	return require_index.listOf(value).flatMap((operand, index) => typeof operand === "string" ? [] : [require_app_definition_steps.actionFinding(action, {
		code: "action-structure",
		basis: require_app_definition_steps.basisOf("O"),
		what: `${owner} ${require_app_definition_steps.jsonTypeName(operand)} as an operand.`,
		rule: "an operand is text",
		todo: typeof operand === "object" ? "Write text." : `Write "${operand}".`,
		at: [...at, index]
	})]);
}

// src/core/check/rules/action-type.ts
function checkActionType(action) {
	if (action.row !== null) return [];
	const { type } = action;
	if (Object.hasOwn(notTypes, type)) return [notAType(action, notTypes[type] ?? null)];
	const meant = require_index.nearest(type, [...Object.keys(actionRows), ...Object.keys(notTypes)]);
	const right = meant !== null && Object.hasOwn(notTypes, meant) ? notTypes[meant] : meant;
	const at = ["Type"];
	const what = `The action type ${require_index.quote(type)} is not known.`;
	if (!right) return [require_app_definition_steps.actionFinding(action, {
		code: "unknown-action-type",
		basis: require_app_definition_steps.notKnown,
		what,
		todo: checkIt,
		at
	})];
	return [require_app_definition_steps.actionFinding(action, {
		code: "unknown-action-type",
		basis: require_app_definition_steps.nearMiss,
		what,
		todo: `Did you mean ${right}?`,
		at
	})];
}
const checkIt = "Check its spelling.";
const unseen = {
	certainty: "documented",
	evidence: "seen in no real flow",
	because: () => "No published flow has it."
};
function notAType(action, right) {
	const { type } = action;
	const isProven = !notTypesUnproven.includes(type);
	return require_app_definition_steps.actionFinding(action, {
		code: "invalid-action-type",
		basis: isProven ? require_app_definition_steps.proven(`seen live, ${require_app_definition_steps.seenLive.P}`) : unseen,
		what: `${type} is not an action type of the Flow language.`,
		todo: right === null ? "Remove the action, or use another one." : `Write ${right}.`,
		at: ["Type"]
	});
}

// src/core/check/rules/ascending.ts
function checkAscending(action, row, { ascending, evidence }) {
	if (ascending === void 0) return [];
	const [min, max] = ascending;
	let least = min;
	return action.conditions.flatMap((condition) => fixedOperands(condition).flatMap(({ text, index }) => {
		const number = /^\d{1,9}$/.test(text) ? Number(text) : null;
		const isRight = number !== null && number >= least && number <= max;
		if (number !== null) least = number + 1;
		if (isRight) return [];
		return [require_app_definition_steps.actionFinding(action, {
			code: "condition-operand",
			basis: require_app_definition_steps.basisOf(evidence, {
				...row,
				unproven: true
			}),
			what: `${action.type} has a condition with the operand ${require_index.quote(text)}.`,
			rule: `its operands are whole numbers from ${min} to ${max}, each greater than the one before`,
			todo: "Write such a number, and order the conditions by it.",
			at: [
				...condition.path.slice(action.path.length),
				"Operands",
				index
			]
		})];
	}));
}

// src/core/check/rules/when.ts
function holds(when, parameters) {
	if (when === void 0) return true;
	if ("given" in when) return valueAt(parameters, when.given) !== void 0;
	if ("holds" in when) {
		const [path, ...wanted] = when.holds;
		const items = require_index.listOf(valueAt(parameters, path));
		return items.some((item) => wanted.some((value) => isValue(item, value) === null)) ? null : wanted.every((value) => items.includes(value));
	}
	if ("every" in when) {
		const [paths, wanted] = when.every;
		const is = paths.map((path) => isValue(valueAt(parameters, path), wanted));
		return is.includes(null) ? null : is.every((each) => each === true);
	}
	const [path, wanted] = "is" in when ? when.is : when.isNot;
	const is = isValue(valueAt(parameters, path), wanted);
	return is === null ? null : is === "is" in when;
}
function isValue(value, wanted) {
	if (value === void 0 || value === wanted) return value === wanted;
	if (isDynamic(value)) return null;
	return typeof value !== "object" && String(value).toLowerCase() === wanted.toLowerCase() ? null : false;
}
function valueAt(parameters, path) {
	if (!path.includes(".")) return presentMember(parameters, path);
	return path.split(".").reduce((value, name) => presentMember(require_index.objectOf(value), name), parameters);
}

// src/core/check/rules/conditions.ts
function checkConditions(action) {
	const { row } = action;
	if (row === null || row.shapeUnknown || row.terminal) return [];
	const conditions = row.conditions && restrictedConditions(row.conditions, action);
	if (conditions === void 0 || holds(conditions.when, action.parameters) === false) return action.conditions.length > 0 ? [unsupportedConditions(action, row)] : [];
	const operands = operandsOf(conditions, action);
	return [
		...action.conditions.flatMap((condition) => [...checkOperator(action, row, conditions, condition), ...checkOperands(action, row, conditions, operands, condition)]),
		...missingConditions(action, row, requiredOperands(conditions, operands ?? [], action), conditions),
		...checkAscending(action, row, conditions)
	];
}
function restrictedConditions(conditions, { parameters }) {
	const { only } = conditions;
	const value = only && valueAt(parameters, only.parameter);
	const isOnly = typeof value === "string" && only?.values.includes(value);
	return only && isOnly ? {
		...conditions,
		operators: only.operators,
		operands: only.operands
	} : conditions;
}
function requiredOperands({ all, needs = [] }, operands, { parameters }) {
	if (all) return operands;
	return needs.filter(({ when }) => holds(when, parameters) === true).map(({ operand }) => operand);
}
function unsupportedConditions(action, row) {
	const { type } = action;
	return require_app_definition_steps.actionFinding(action, {
		code: "unsupported-conditions",
		basis: require_app_definition_steps.basisOf(row.evidence, row),
		what: `${type} has Conditions, but takes none${row.conditions === void 0 ? "" : " with these parameters"}.`,
		rule: "it takes none",
		todo: "Remove them, or compare in an action of its own.",
		at: ["Transitions", "Conditions"]
	});
}
function operandsOf({ operands, operandsBy }, { parameters }) {
	if (operandsBy === void 0) return operands;
	return require_index.ownValue(operandsBy.values, textOf(valueAt(parameters, operandsBy.parameter))) ?? void 0;
}
function checkOperator(action, row, { operators = conditionOperators }, { operator, path }) {
	if (operator === "" || operators.includes(operator)) return [];
	const isRefused = action.type === "Compare" && compoundOperators.includes(operator);
	const meant = require_index.nearest(operator, operators);
	return [require_app_definition_steps.actionFinding(action, {
		code: "condition-operator",
		basis: isRefused ? require_app_definition_steps.basisOf("P") : require_app_definition_steps.basisOf("D", row),
		what: `${action.type} has a condition with the operator ${require_index.quote(operator)}.`,
		rule: "it does not take this operator",
		todo: meant === null ? `Write one of ${operators.join(", ")}.` : `Did you mean ${meant}?`,
		at: [
			...path.slice(action.path.length),
			"Operator",
			operator
		]
	})];
}
function checkOperands(action, row, { count, evidence }, operands, condition) {
	const at = [...condition.path.slice(action.path.length), "Operands"];
	const basis = require_app_definition_steps.basisOf(evidence, {
		...row,
		unproven: true
	});
	return [...fixedOperands(condition).filter(({ text }) => operands?.includes(text) === false).map(({ text, index }) => require_app_definition_steps.actionFinding(action, {
		code: "condition-operand",
		basis,
		what: `${action.type} has a condition with the operand ${require_index.quote(text)}.`,
		rule: `its operands are ${operands?.join(", ")}`,
		todo: "Write one of these.",
		at: [
			...at,
			index,
			text
		]
	})), ...wrongCount(condition.operands, count).map((given) => require_app_definition_steps.actionFinding(action, {
		code: "condition-operand",
		basis,
		what: `A condition of ${action.type} has ${given === 0 ? "no operand" : `${given} operands`}.`,
		rule: count === 1 ? "it has one operand" : `it has ${count} operands`,
		todo: given < (count ?? 0) ? "Add the operand." : "Write a condition for each of them.",
		at
	}))];
}
function wrongCount(operands, count) {
	return count === void 0 || operands === null || operands.length === count ? [] : [operands.length];
}
function missingConditions(action, row, operands, { evidence }) {
	const given = action.conditions.flatMap((condition) => condition.operands ?? []);
	if (given.some(isDynamic)) return [];
	return operands.filter((operand) => !given.includes(operand)).map((operand) => require_app_definition_steps.actionFinding(action, {
		code: "missing-condition",
		basis: require_app_definition_steps.basisOf(evidence, {
			...row,
			unproven: true
		}),
		what: `${action.type} has no condition for ${require_index.quote(operand)}.`,
		rule: "it has one for each of its results",
		todo: "Add the condition.",
		at: [
			"Transitions",
			"Conditions",
			operand
		]
	}));
}

// src/core/check/row-facts.ts
const rowFacts = require_action_deliver.onceForEach(findFacts);
function findFacts({ parameters }) {
	return {
		required: parameters.filter(({ required }) => required === "required" || required === "conditional").map((parameter) => ({
			parameter,
			steps: parameter.path.split(".").map(toStep)
		})),
		only: parameters.filter(({ only }) => only),
		retired: parameters.filter(({ retired }) => retired !== void 0)
	};
}
function toStep(text) {
	return {
		name: text.replace("[]", ""),
		ofEachItem: text.endsWith("[]")
	};
}

// src/core/check/rules/document.ts
const page = { doc: "flow-language-actions" };
function checkDocument(content) {
	return [
		...checkVersion(content),
		...checkSettings(content),
		...checkCount(content)
	];
}
function checkVersion(content) {
	const { Version: version } = require_index.objectOf(content);
	if (typeof version !== "string" || version === "2019-10-30") return [];
	return [require_app_definition_steps.contentFinding("Content", {
		code: "flow-language-version",
		basis: require_app_definition_steps.basisOf("D", { doc: "flow-language-example" }),
		what: `The content has the Version ${require_index.quote(version)}.`,
		rule: `${"2019-10-30"} is the only supported version of the Flow language`,
		todo: `Write "${"2019-10-30"}".`,
		at: ["Version"]
	})];
}
const emptySettings = "\"Settings\": {\"InputParameters\": [], \"OutputParameters\": [], \"Transitions\": []} beside Actions.";
function checkSettings(content) {
	const settings = presentMember(require_index.objectOf(content), "Settings");
	if (require_index.isObject(settings)) return [];
	if (settings !== void 0) return [wrongSettings(settings)];
	return [require_app_definition_steps.contentFinding("Content", {
		code: "missing-content-settings",
		basis: require_app_definition_steps.proven(`seen live, ${require_app_definition_steps.seenLive.P}`),
		what: "The content of this module has no Settings: only contact flows have none.",
		todo: `Add ${emptySettings}`,
		at: ["Settings"]
	})];
}
function wrongSettings(settings) {
	return require_app_definition_steps.contentFinding("Content", {
		code: "missing-content-settings",
		basis: require_app_definition_steps.basisOf("O"),
		what: `The content of this module has ${require_app_definition_steps.jsonTypeName(settings)} as Settings.`,
		rule: "Settings is an object",
		todo: `Write ${emptySettings}`,
		at: ["Settings"]
	});
}
function checkCount(content) {
	const { length } = require_index.listOf(require_index.objectOf(content).Actions);
	if (length <= limits.actions) return [];
	return [require_app_definition_steps.contentFinding("Content", {
		code: "too-many-actions",
		basis: require_app_definition_steps.basisOf("D", page),
		what: `The module has ${length} actions.`,
		rule: `a flow has at most ${limits.actions}`,
		todo: "Split it into modules.",
		at: ["Actions"]
	})];
}
function checkIdentifier(action) {
	const fault = identifierFault(action.identifier);
	if (fault === null) return [];
	return [require_app_definition_steps.actionFinding(action, {
		code: "identifier-form",
		basis: require_app_definition_steps.basisOf("D", page),
		what: `The Identifier of this action ${fault.what}.`,
		rule: fault.rule,
		todo: "Rename the action, and change the transitions that name it.",
		at: ["Identifier"]
	})];
}
const forbiddenCharacter = new RegExp(`[${limits.identifierForbidden.replace(/[\\\]^-]/g, "\\$&")}]`);
function identifierFault(identifier) {
	const { identifierLength, identifierForbidden, identifierReserved } = limits;
	if (identifier.length > identifierLength) return {
		what: `has ${identifier.length} characters`,
		rule: `it has at most ${identifierLength} characters`
	};
	const [character] = forbiddenCharacter.exec(identifier) ?? [];
	if (character !== void 0) return {
		what: `contains ${require_index.quote(character)}`,
		rule: `it must not contain any of ${identifierForbidden}`
	};
	return identifierReserved.some((word) => word === identifier) ? {
		what: "is a reserved word",
		rule: `it must not be one of ${identifierReserved.join(", ")}`
	} : null;
}
function checkRetired(action) {
	const { type, row, parameters } = action;
	const parameter = row && rowFacts(row).retired.find(({ path }) => Object.hasOwn(parameters, path));
	const day = row?.retired ?? parameter?.retired;
	if (day === void 0) return [];
	const name = row?.retired === void 0 && parameter ? ` has the parameter ${parameter.path}, which` : "";
	return [require_app_definition_steps.actionFinding(action, {
		code: "retired-action",
		basis: require_app_definition_steps.basisOf("D", { doc: voiceId }),
		what: `${type}${name} belongs to Voice ID.`,
		rule: `AWS ended Voice ID on ${day}`,
		todo: "Remove it: the feature no longer exists.",
		...name === "" || !parameter ? { at: ["Type"] } : {
			at: ["Parameters", parameter.path],
			isName: true
		}
	})];
}
const voiceId = "https://docs.aws.amazon.com/connect/latest/adminguide/amazonconnect-voiceid-end-of-support.html";

// src/core/check/rules/duplicate-branch.ts
const onlyOneIsTaken$1 = {
	certainty: "documented",
	evidence: "no published flow has it",
	because: () => "A flow can take only one of them."
};
function checkDuplicateBranches(action) {
	const { type, errors, conditions } = action;
	return [...require_app_definition_steps.repeated(errors, (error) => error.type).map(({ key, index }) => duplicate(action, `${type} has two error branches ${require_index.quote(key)}.`, [
		"Errors",
		index,
		"ErrorType"
	])), ...require_app_definition_steps.repeated(conditions, conditionKey).map(({ item, index }) => duplicate(action, `${type} has two equal conditions: ${describe(item)}.`, [
		"Conditions",
		index,
		"Condition"
	]))];
}
function duplicate(action, what, at) {
	return require_app_definition_steps.actionFinding(action, {
		code: "duplicate-branch",
		basis: onlyOneIsTaken$1,
		what,
		todo: "Remove one of them, or correct it.",
		at: ["Transitions", ...at]
	});
}
function conditionKey({ operator, operands }) {
	return operator === "" || operands === null || operands.length === 0 ? null : JSON.stringify([operator, operands]);
}
function describe({ operator, operands }) {
	return [operator, ...(operands ?? []).map((operand) => require_index.quote(textOf(operand)))].join(" ");
}

// src/core/check/rules/error-branches.ts
function checkErrorBranches(action) {
	const { row } = action;
	if (row === null || row.shapeUnknown || row.terminal) return [];
	return [...row.errors.flatMap((error) => checkKnown(action, row, error)), ...action.errors.flatMap((branch) => checkUnknown(action, row, branch))];
}
function needOf({ status, when }, { parameters }) {
	if (status === void 0) return "required";
	if (status === "warn") return "suggested";
	if (status === "forbidden") return status;
	if (status !== "conditional") return "free";
	const applies = holds(when, parameters);
	return applies === null ? "free" : applies ? "required" : "forbidden";
}
function checkKnown(action, row, error) {
	const need = needOf(error, action);
	const present = action.errors.filter(({ type }) => type === error.type);
	if (need === "forbidden") return present.map(({ path }) => forbiddenBranch(action, row, error, path));
	return need === "free" || present.length > 0 ? [] : [missingBranch(action, row, error, need)];
}
function missingBranch(action, row, error, need) {
	const { type } = action;
	return require_app_definition_steps.actionFinding(action, {
		code: "missing-error-branch",
		basis: require_app_definition_steps.basisOf(error.evidence, need === "suggested" ? {
			...row,
			unproven: true
		} : row),
		what: `${type} has no error branch ${error.type}.`,
		rule: `${type} needs it${reason(error)}`,
		todo: "Add the branch.",
		at: [
			"Transitions",
			"Errors",
			error.type
		]
	});
}
function forbiddenBranch(action, row, error, path) {
	const { type } = action;
	return require_app_definition_steps.actionFinding(action, {
		code: "forbidden-error-branch",
		basis: require_app_definition_steps.basisOf(error.evidence, row),
		what: `${type} has the error branch ${error.type}, which it cannot have${reason(error)}.`,
		rule: "it does not have this branch",
		todo: "Remove the branch.",
		at: [
			...path.slice(action.path.length),
			"ErrorType",
			error.type
		]
	});
}
function reason({ when, status }) {
	if (status !== "conditional" || when === void 0) return "";
	if ("given" in when) return ` depending on ${when.given}`;
	const [path] = "is" in when ? when.is : "isNot" in when ? when.isNot : when.holds;
	return ` with this value of ${path}`;
}
function checkUnknown(action, row, { type, path }) {
	if (type === "" || row.errors.some((error) => error.type === type)) return [];
	const meant = require_index.nearest(type, row.errors.map((error) => error.type));
	return [require_app_definition_steps.actionFinding(action, {
		code: "unknown-error-branch",
		basis: meant === null ? require_app_definition_steps.notKnown : require_app_definition_steps.nearMiss,
		what: `${action.type} has the error branch ${require_index.quote(type)}, which this check does not know.`,
		todo: meant === null ? "Check its spelling." : `Did you mean ${meant}?`,
		at: [
			...path.slice(action.path.length),
			"ErrorType",
			type
		]
	})];
}

// src/core/check/rules/null-values.ts
const noFlowHasIt = {
	certainty: "documented",
	evidence: "no published flow has it",
	because: () => "No published flow has null there."
};
function checkNullValues(action) {
	const { row, transitions, parameters } = action;
	const places = nullsIn(transitions, null, ["Transitions"]);
	return (row !== null && !row.shapeUnknown ? [...places, ...nullsIn(parameters, parameterTree(row), ["Parameters"])] : places).map((at) => nullValue(action, at));
}
function nullsIn(value, node, path) {
	if (value === null) return [path];
	if (require_index.isList(value)) return value.flatMap((item, index) => nullsIn(item, node?.item ?? null, [...path, index]));
	if (!require_index.isObject(value) || node?.row?.anyJson) return [];
	return Object.entries(value).flatMap(([name, inner]) => nullsIn(inner, node?.members.get(name) ?? node?.any ?? null, [...path, name]));
}
function nullValue(action, at) {
	return require_app_definition_steps.actionFinding(action, {
		code: "null-value",
		basis: noFlowHasIt,
		what: `${action.type} has null in ${memberName(at)}.`,
		todo: "Write a value, or remove it.",
		at
	});
}

// src/core/check/rules/own-contract.ts
const seenInProbe = require_app_definition_steps.proven(`seen live, ${require_app_definition_steps.seenLive.P}`);
function checkOwnContract(actions, settings) {
	const contract = contractOf(settings);
	return [...actions.filter(({ type }) => type === "EndFlowModuleExecution").flatMap((action) => [...checkResult(action, contract), ...checkResultData(action, contract)]), ...checkBranchCount(contract)];
}
function checkResult(action, { branches }) {
	const result = presentMember(action.parameters, "Result");
	if (typeof result !== "string" || result === "" || isDynamic(result) || branches.includes(result)) return [];
	return [require_app_definition_steps.actionFinding(action, {
		code: "undeclared-result",
		basis: seenInProbe,
		what: `The module ends with the result ${require_index.quote(result)}, which its Settings do not declare${declaredNames(branches)}.`,
		todo: "Add it to transitions.results of Settings, or correct the name.",
		at: ["Parameters", "Result"]
	})];
}
function checkResultData(action, { results }) {
	return Object.keys(require_index.objectOf(presentMember(action.parameters, "ResultData"))).filter((name) => results === null || !Object.hasOwn(results, name)).map((name) => require_app_definition_steps.actionFinding(action, {
		code: "undeclared-result-data",
		basis: seenInProbe,
		what: `The module returns ${require_index.quote(name)}, which resultData.schema of its Settings does not declare.`,
		todo: "Add it to the schema, or remove it.",
		at: [
			"Parameters",
			"ResultData",
			name
		],
		isName: true
	}));
}
function checkBranchCount({ branches }) {
	if (branches.length <= limits.customBranches) return [];
	return [require_app_definition_steps.contentFinding("Settings", {
		code: "too-many-results",
		basis: require_app_definition_steps.basisOf("D", { doc: "https://docs.aws.amazon.com/connect/latest/adminguide/contact-flow-modules.html" }),
		what: `Settings declare ${branches.length} results.`,
		rule: `a module has at most ${limits.customBranches}`,
		todo: "Declare fewer.",
		at: ["transitions", "results"]
	})];
}

// src/core/check/rules/parameter-types.ts
function checkType(action, row, node, value, at) {
	const expected = typeOf(node);
	if (expected === null || value === null || isOfType(value, expected)) return [];
	const isUnquoted = expected === "text" && (typeof value === "number" || typeof value === "boolean");
	return [require_app_definition_steps.actionFinding(action, {
		code: "parameter-value",
		basis: isUnquoted ? require_app_definition_steps.basisOf("O") : basisFor(row, node),
		what: `${action.type} has ${require_app_definition_steps.jsonTypeName(value)} in ${memberName(at)}.`,
		rule: `it takes ${expected}`,
		todo: isUnquoted ? `Write "${value}".` : `Write ${expected}.`,
		at
	})];
}
function typeOf({ row, members, any, item }) {
	if (item !== null || row?.kind === "list") return "a list";
	if (members.size > 0 || any !== null || row?.kind === "object" || row?.kind === "map") return "an object";
	return row !== null && textKinds.includes(row.kind ?? "text") ? "text" : null;
}
const textKinds = [
	"text",
	"enum",
	"ref",
	"integer",
	"jsonpath"
];
function isOfType(value, type) {
	if (typeof value !== "string") return require_app_definition_steps.hasJsonType(value, type);
	return type === "text" || value === "" || isDynamic(value) || require_app_definition_steps.placeholderIn(value) !== null;
}
function basisFor(row, { row: own, item }) {
	const parameter = own ?? item?.row ?? null;
	return parameter === null ? require_app_definition_steps.basisOf("O") : require_app_definition_steps.basisOf(parameter.evidence, {
		...row,
		unproven: true
	});
}

// src/core/check/rules/parameter-values.ts
function checkValue(action, row, parameter, value, at) {
	const expected = expectedOf(withMaximum(parameter, action), value);
	if (expected === null) return [];
	const { says, basis } = expected;
	return [require_app_definition_steps.actionFinding(action, {
		code: "parameter-value",
		basis: basis ?? require_app_definition_steps.basisOf("D", row),
		what: `${action.type} has ${typeof value === "string" ? require_index.quote(value) : "a value"} in ${parameter.path.replaceAll("[]", "")}.`,
		rule: `it takes ${says}`,
		todo: `Write ${says}.`,
		at
	})];
}
function withMaximum(parameter, { parameters }) {
	const { larger } = parameter;
	return larger && holds(larger.when, parameters) !== false ? {
		...parameter,
		max: larger.max
	} : parameter;
}
function expectedOf(parameter, value) {
	if (typeof value === "string") return textExpected(parameter, value);
	return require_index.isObject(value) ? membersExpected(parameter, Object.keys(value)) : null;
}
function textExpected({ kind, values, min, max, maxChars, evidence, static: isStatic, leaf, pattern }, text) {
	if (text === "" || require_app_definition_steps.placeholderIn(text) !== null) return null;
	if (kind === "jsonpath") {
		const basis = evidence.includes("P") ? { basis: require_app_definition_steps.basisOf("P") } : {};
		const says = "one JSONPath, such as $.Attributes.name";
		if (!isDynamic(text)) return {
			says,
			...basis
		};
		return leaf && namespaces.includes(text) ? { says } : null;
	}
	if (isDynamic(text)) return isStatic ? { says: "a fixed value and no JSONPath" } : null;
	if (pattern !== void 0 && !pattern[0].test(text)) return { says: pattern[1] };
	if (maxChars !== void 0 && text.length > maxChars) return { says: `at most ${maxChars} characters` };
	if (kind === "integer") return isWithin$1(text, min, max) ? null : { says: wholeNumber(min, max) };
	if (values === void 0 || values.some((each) => each.toLowerCase() === text.toLowerCase())) return null;
	return { says: values.join(" or ") };
}
function isWithin$1(text, min = 0, max = Number.MAX_SAFE_INTEGER) {
	return /^\d+$/.test(text) && Number(text) >= min && Number(text) <= max;
}
function wholeNumber(min = 0, max) {
	return `a whole number from ${min}${max === void 0 ? "" : ` to ${max}`}`;
}
const namespaces = [
	"$.Agent",
	"$.Attributes",
	"$.Case",
	"$.Customer",
	"$.CustomerEndpoint",
	"$.External",
	"$.FlowAttributes",
	"$.Lex",
	"$.Metrics",
	"$.Modules",
	"$.Queue",
	"$.SystemEndpoint",
	"$.Views",
	"$.Wisdom"
];
function membersExpected({ keys, maxEntries, reserved }, names) {
	if (reserved !== void 0 && names.some((name) => name.startsWith(reserved))) return { says: `members whose names do not begin with ${reserved}` };
	if (maxEntries !== void 0 && names.length > maxEntries) return { says: maxEntries === 1 ? "one member" : `at most ${maxEntries} members` };
	return keys === void 0 || names.every((name) => keys.includes(name)) ? null : { says: `members named ${keys.join(", ")}` };
}

// src/core/check/rules/parameters.ts
function checkParameters(action) {
	const { row, parameters, conditions } = action;
	const known = row !== null && !row.shapeUnknown ? parameterTree(row) : null;
	const walk = {
		action,
		row,
		found: [],
		path: ["Parameters"]
	};
	visit(parameters, known, walk);
	for (const { operands, path } of conditions) {
		const operandsPath = [...path.slice(action.path.length), "Operands"];
		visitItems(operands ?? [], null, {
			...walk,
			path: operandsPath
		});
	}
	return walk.found;
}
function visit(value, known, walk) {
	const wrongType = known !== null && walk.row ? checkType(walk.action, walk.row, known, value, walk.path) : [];
	walk.found.push(...wrongType);
	visitValue(value, wrongType.length === 0 ? known : null, walk);
}
function visitValue(value, node, walk) {
	if (typeof value === "string") visitText(value, node, walk);
	else if (value === null) return;
	else if (Array.isArray(value)) visitItems(value, node?.item ?? null, walk);
	else if (require_index.isObject(value)) for (const name of Object.keys(value)) {
		walk.path.push(name);
		visitMember(name, value[name] ?? null, node, walk);
		walk.path.pop();
	}
	if (node?.row && walk.row) walk.found.push(...checkValue(walk.action, walk.row, node.row, value, walk.path));
}
function visitItems(items, node, walk) {
	for (const [index, item] of items.entries()) {
		walk.path.push(index);
		visit(item, node, walk);
		walk.path.pop();
	}
}
function visitMember(name, value, node, walk) {
	const known = node === null ? null : node.members.get(name) ?? node.any;
	if (known?.row?.required === "forbidden" && walk.row) {
		walk.found.push(forbiddenParameter(walk.action, walk.row, known.row, walk.path));
		return;
	}
	if (known === null && node !== null && !isOpaque(node)) walk.found.push(unknownParameter(walk.action, name, node, walk.path));
	visit(value, known, walk);
}
function visitText(text, node, { action, found, path }) {
	if (text === "") found.push(emptyString(action, path));
	if (text === "" || require_app_definition_steps.isJsonPath(text)) return;
	const fault = require_app_definition_steps.checkText(text, node?.row?.ref ?? null);
	if (fault !== null) found.push(require_app_definition_steps.actionFinding(action, {
		...fault,
		at: path
	}));
}
const emptyText = {
	certainty: "documented",
	evidence: "refused live, 2026-08; 22 of 141 published flows hold one",
	because: () => "Amazon Connect was seen to refuse this (2026-08), although some published flows have it."
};
function emptyString(action, at) {
	const name = at.findLast((step) => typeof step === "string");
	return require_app_definition_steps.actionFinding(action, {
		code: "empty-string",
		basis: emptyText,
		what: `${action.type} has an empty string ("") in ${require_index.quote(String(name))}.`,
		todo: "Write a value or remove the member. For a blank, write \" \".",
		at
	});
}
function unknownParameter(action, name, { members }, at) {
	const meant = require_index.nearest(name, [...members.keys()]);
	return require_app_definition_steps.actionFinding(action, {
		code: "unknown-parameter",
		basis: meant === null ? require_app_definition_steps.notKnown : require_app_definition_steps.nearMiss,
		what: `${action.type} has the parameter ${require_index.quote(name)}, which this check does not know.`,
		todo: meant === null ? "Check its spelling." : `Did you mean ${meant}?`,
		at,
		isName: true
	});
}
function forbiddenParameter(action, row, { path, evidence, instead }, at) {
	return require_app_definition_steps.actionFinding(action, {
		code: "forbidden-parameter",
		basis: require_app_definition_steps.basisOf(evidence, row),
		what: `${action.type} has the parameter ${path}, which it does not take.`,
		rule: "it does not take this parameter",
		todo: instead === void 0 ? "Remove it." : `Remove it; use ${instead}.`,
		at,
		isName: true
	});
}

// src/core/check/rules/together.ts
function checkTogether(action, row, rule) {
	const { parameters } = action;
	const given = (path) => valueAt(parameters, path) !== void 0;
	if (rule.rule === "onlyWith") return holds(rule.when, parameters) === false ? rule.of.filter(given).map((path) => misplacedParameter(action, row, rule, path)) : [];
	if (holds(rule.when, parameters) === true) return rule.of.filter((path) => !given(path)).map((path) => missingParameter$1(action, row, rule, path));
	return rule.unless !== void 0 && holds(rule.unless, parameters) === true ? rule.of.filter(given).map((path) => misplacedParameter(action, row, rule, path)) : [];
}
function missingParameter$1(action, row, rule, path) {
	return require_app_definition_steps.actionFinding(action, {
		code: "missing-parameter",
		basis: require_app_definition_steps.basisOf(rule.evidence, {
			...row,
			unproven: true
		}),
		what: `${action.type} has no parameter ${path}, which ${whenWords(rule.when)} requires.`,
		rule: "it is required in this case",
		todo: "Add the parameter.",
		at: ["Parameters", ...path.split(".")]
	});
}
function misplacedParameter(action, row, rule, path) {
	const needed = whenWords(rule.when);
	return require_app_definition_steps.actionFinding(action, {
		code: "forbidden-parameter",
		basis: require_app_definition_steps.basisOf(rule.evidence, {
			...row,
			unproven: true
		}),
		what: `${action.type} has the parameter ${path}, which it takes only with ${needed}.`,
		rule: "it does not take it otherwise",
		todo: `Remove the parameter, or write ${needed}.`,
		at: ["Parameters", ...path.split(".")],
		isName: true
	});
}
function whenWords(when) {
	if ("given" in when) return when.given;
	if ("every" in when) return when.every[0].map((path) => `${path}: ${when.every[1]}`).join(", ");
	return `${when.holds.slice(1).join(" and ")} in ${when.holds[0]}`;
}

// src/core/check/rules/required-parameters.ts
function checkRequiredParameters(action) {
	const { row } = action;
	if (row === null || row.shapeUnknown) return [];
	return [
		...findMissing(action, row),
		...rowFacts(row).only.flatMap((parameter) => findMisplaced(action, row, parameter)),
		...(row.rules ?? []).flatMap((rule) => checkRule(action, row, rule))
	];
}
function findMissing(action, row) {
	const gaps = [];
	for (const required of rowFacts(row).required) for (const at of gapsOf(required, action.parameters)) {
		const gap = {
			parameter: required.parameter,
			at
		};
		if (!gaps.some((known) => isInside(gap, known))) gaps.push(gap);
	}
	return gaps.map(({ parameter, at }) => missingParameter(action, row, parameter, at));
}
function isInside(gap, known) {
	const [path, outer] = [gap, known].map(({ parameter }) => parameter.path.replaceAll("[]", ""));
	return `${path}.`.startsWith(`${outer}.`) && known.at.every((step, index) => gap.at[index] === step);
}
function missingParameter(action, row, { path, evidence, when }, at) {
	const { type } = action;
	const why = when !== void 0 && "given" in when ? `, which ${when.given} requires` : "";
	return require_app_definition_steps.actionFinding(action, {
		code: "missing-parameter",
		basis: require_app_definition_steps.basisOf(evidence, row),
		what: `${type} has no parameter ${path.replaceAll("[]", "")}${why}.`,
		rule: `${type} needs it`,
		todo: "Add the parameter.",
		at: ["Parameters", ...at]
	});
}
function gapsOf({ parameter, steps }, parameters) {
	const { required, when } = parameter;
	if (required === "required") return gaps(parameters, steps, [], true);
	if (when !== void 0 && holds(when, parameters) !== true) return [];
	return gaps(parameters, steps, [], when !== void 0);
}
function gaps(value, [step, ...rest], at, fromRoot) {
	if (step === void 0) return [];
	const inner = presentMember(require_index.objectOf(value), step.name);
	if (inner === void 0) return fromRoot || rest.length === 0 ? [[...at, step.name]] : [];
	const here = [...at, step.name];
	if (!step.ofEachItem) return gaps(inner, rest, here, fromRoot);
	return require_index.listOf(inner).flatMap((item, index) => gaps(item, rest, [...here, index], fromRoot));
}
function findMisplaced(action, row, { path, when, evidence }) {
	const { type, parameters } = action;
	if (when === void 0 || holds(when, parameters) !== false) return [];
	if (valueAt(parameters, path) === void 0) return [];
	const [other, ...value] = "given" in when ? [when.given] : when.is;
	return [require_app_definition_steps.actionFinding(action, {
		code: "forbidden-parameter",
		basis: require_app_definition_steps.basisOf(evidence, row),
		what: `${type} has the parameter ${path}, which it takes only with ${[other, ...value].join(": ")}.`,
		rule: "it does not take it otherwise",
		todo: `Remove the parameter, or set ${other}.`,
		at: ["Parameters", ...path.split(".")],
		isName: true
	})];
}
function checkRule(action, row, rule) {
	const { type, parameters } = action;
	if (rule.rule === "requiredIff" || rule.rule === "onlyWith") return checkTogether(action, row, rule);
	if (holds(rule.when, parameters) !== true) return [];
	if (rule.rule === "anyParameter") return Object.keys(parameters).length > 0 ? [] : [noneGiven(action, row, rule)];
	const given = rule.of.filter((path) => valueAt(parameters, path) !== void 0);
	if (rule.rule === "togetherOrNot") return given.length % rule.of.length === 0 ? [] : [incompleteGroup(action, row, rule, given)];
	const [, second] = given;
	if (rule.rule !== "atLeastOne" && second !== void 0) return [require_app_definition_steps.actionFinding(action, {
		code: "exclusive-parameters",
		basis: require_app_definition_steps.basisOf(rule.evidence, row),
		what: `${type} has the parameters ${given.join(" and ")}, but takes only one of them.`,
		rule: "they exclude each other",
		todo: "Keep one of them.",
		at: ["Parameters", ...second.split(".")],
		isName: true
	})];
	return rule.rule !== "atMostOne" && given.length === 0 ? [noneGiven(action, row, rule)] : [];
}
function noneGiven(action, row, { of, evidence }) {
	const { type } = action;
	return require_app_definition_steps.actionFinding(action, {
		code: "missing-parameter",
		basis: require_app_definition_steps.basisOf(evidence, row),
		what: of.length === 0 ? `${type} has no parameter.` : `${type} has none of the parameters ${of.join(", ")}.`,
		rule: "it needs one",
		todo: "Add one of them.",
		at: ["Parameters", of.join("|")]
	});
}
function incompleteGroup(action, row, { of, evidence }, given) {
	const lacking = of.filter((path) => !given.includes(path));
	const [first = ""] = lacking;
	return require_app_definition_steps.actionFinding(action, {
		code: "missing-parameter",
		basis: require_app_definition_steps.basisOf(evidence, row),
		what: `${action.type} has ${given.join(" and ")}, but not ${lacking.join(" and ")}.`,
		rule: "they are only allowed together",
		todo: "Add what is missing, or remove all of them.",
		at: ["Parameters", ...first.split(".")]
	});
}

// src/core/check/rules/settings-structure.ts
const ofProbes = require_app_definition_steps.basisOf("P", { unproven: true });
const onlyOneIsTaken = {
	certainty: "documented",
	evidence: "a result is known by its name",
	because: () => "A result is known by its name."
};
const structures = [
	[[], {
		input: "an object",
		resultData: "an object",
		transitions: "an object"
	}],
	[["input"], { schema: "an object" }],
	[["resultData"], { schema: "an object" }],
	[["transitions"], { results: "a list" }]
];
const ofResult = {
	name: "text",
	description: null
};
function checkSettingsStructure(settings) {
	const results = require_index.listOf(require_index.memberOf(require_index.memberOf(settings, "transitions"), "results"));
	const at = (index) => [
		"transitions",
		"results",
		index
	];
	return [
		...structures.flatMap(([path, members]) => checkMembers(path.reduce((value, name) => require_index.memberOf(value, name), settings), members, path)),
		...results.flatMap((result, index) => [
			...require_index.isObject(result) ? [] : [wrongType("A result", result, "an object", at(index))],
			...checkMembers(result, ofResult, at(index)),
			...lacksName(result) ? [unnamed(at(index))] : []
		]),
		...require_app_definition_steps.repeated(results, (result) => textOf(require_index.memberOf(result, "name"))).map(({ key, index }) => repeatedName(key, [...at(index), "name"]))
	];
}
function checkMembers(value, members, path) {
	if (!require_index.isObject(value)) return [];
	return [...unknownMembers(ownerOf(path), members, value).map(({ name, parts }) => require_app_definition_steps.contentFinding("Settings", {
		code: "settings-structure",
		...parts,
		at: [...path, name]
	})), ...Object.entries(members).flatMap(([name, type]) => {
		const inner = require_index.memberOf(value, name);
		if (inner === void 0 || type === null || isOfType$1(inner, type)) return [];
		return [wrongType(name, inner, type, [...path, name])];
	})];
}
function ownerOf(path) {
	const name = path.findLast((step) => typeof step === "string");
	if (name === void 0) return "Settings have";
	return typeof path.at(-1) === "number" ? "A result in Settings has" : `${name} in Settings has`;
}
function wrongType(name, value, type, at) {
	return require_app_definition_steps.contentFinding("Settings", {
		code: "settings-structure",
		basis: ofProbes,
		what: `${name} in Settings is ${require_app_definition_steps.jsonTypeName(value)}.`,
		rule: `it is ${type}`,
		todo: `Write ${type}.`,
		at
	});
}
function lacksName(result) {
	return require_index.isObject(result) && Object.keys(result).every((name) => name !== "name" && Object.hasOwn(ofResult, name));
}
function unnamed(at) {
	return require_app_definition_steps.contentFinding("Settings", {
		code: "settings-structure",
		basis: ofProbes,
		what: "A result in Settings has no name.",
		rule: "each result has one",
		todo: "Add \"name\".",
		at: [...at, "name"]
	});
}
function repeatedName(name, at) {
	return require_app_definition_steps.contentFinding("Settings", {
		code: "settings-structure",
		basis: onlyOneIsTaken,
		what: `Settings declare the result ${require_index.quote(name)} twice.`,
		todo: "Remove one of them, or rename it.",
		at
	});
}

// src/core/check/rules/transitions.ts
function checkTransitions(action) {
	const { row } = action;
	if (row === null || row.shapeUnknown) return [];
	return row.terminal ? checkTerminal(action, row) : checkNext(action, row);
}
function checkNext(action, row) {
	const { type, transitions, parameters } = action;
	if (presentMember(transitions, "NextAction") !== void 0 || holds(row.nextWhen, parameters) !== true) return [];
	const isProven = row.nextWhen === void 0 && /[PAO]/.test(row.evidence);
	return [require_app_definition_steps.actionFinding(action, {
		code: "missing-next-action",
		basis: isProven ? require_app_definition_steps.proven(`seen live, ${require_app_definition_steps.seenLive.P}`) : require_app_definition_steps.basisOf("D"),
		what: `${type} has no NextAction.`,
		rule: "every action that does not end the flow has one",
		todo: "Add it to Transitions. If all its branches lead elsewhere, name one of their targets.",
		at: ["Transitions", "NextAction"]
	})];
}
function checkTerminal(action, row) {
	const { type, transitions, errors, conditions } = action;
	const given = [
		...presentMember(transitions, "NextAction") === void 0 ? [] : ["NextAction"],
		...errors.length > 0 ? ["Errors"] : [],
		...conditions.length > 0 ? ["Conditions"] : []
	];
	const [first] = given;
	if (first === void 0) return [];
	const isProven = /[PAO]/.test(row.evidence);
	return [require_app_definition_steps.actionFinding(action, {
		code: "terminal-transitions",
		basis: isProven ? require_app_definition_steps.proven(`seen live, ${require_app_definition_steps.seenLive.A}`) : require_app_definition_steps.basisOf("D"),
		what: `${type} ends the flow, but has ${given.join(" and ")}.`,
		rule: "its Transitions are {}",
		todo: "Write {} as its Transitions.",
		at: ["Transitions", first],
		isName: true
	})];
}

// src/core/check/flow.ts
const actionChecks = [
	checkActionType,
	checkIdentifier,
	checkErrorBranches,
	checkTransitions,
	checkConditions,
	checkRequiredParameters,
	checkParameters,
	checkRetired,
	checkDuplicateBranches
];
const generalChecks = [checkActionStructure, checkNullValues];
function checkFlow(content, settings) {
	const actions = actionsOf(content);
	const found = [
		...checkDocument(content),
		...checkActions(actions),
		...settings === null ? [] : [...checkOwnContract(actions, settings), ...checkSettingsStructure(settings)],
		...require_app_definition_steps.checkTexts("Content", presentMember(require_index.objectOf(content), "Settings") ?? null, ["Settings"]),
		...require_app_definition_steps.checkTexts("Settings", settings, [])
	];
	return found.length < 2 ? found : found.toSorted(inOrder);
}
function checkActions(actions) {
	const found = [];
	for (const action of actions) {
		const first = found.length;
		for (const check of actionChecks) {
			const findings = check(action);
			if (findings.length > 0) found.push(...findings);
		}
		for (const check of generalChecks) {
			const findings = check(action);
			if (findings.length > 0) found.push(...notReported(findings, found.slice(first)));
		}
	}
	return found;
}
function notReported(findings, exact) {
	return findings.filter((finding) => !exact.some((other) => isWithin(other, finding)));
}
function isWithin(finding, { path }) {
	return path.members.every((step, index) => finding.path.members[index] === step);
}
function inOrder(a, b) {
	return require_index.compareCodeUnits(orderOf(a), orderOf(b));
}
function orderOf({ path, code }) {
	const steps = path.members.map((step) => typeof step === "number" ? String(step).padStart(6, "0") : step);
	return [
		path.root,
		...steps,
		code
	].join("\0");
}

// src/core/check/module-definition.ts
var module_definition_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	checkContent: () => checkContent,
	checkDefinition: () => checkDefinition
}, 1);
function checkDefinition({ content }, tree, parseJson, within = null) {
	const find = require_app_definition_steps.createPlaceFinder("module", tree, parseJson, within);
	return {
		findings: require_app_definition_steps.placeFindings(findingsOf(moduleContent(content)), find),
		ids: require_app_definition_steps.idsOf("module", tree),
		calls: callPlaces(moduleContent(content).content, find)
	};
}
function checkContent(content) {
	return require_app_definition_steps.nullIfNoJson(() => findingsOf(moduleContent(content)));
}
function findingsOf({ content, settings }) {
	return checkFlow(require_app_definition_steps.parseKept(content), settings === null ? null : JSON.parse(settings));
}
function moduleContent(content) {
	if (content.kind !== "module") throw new TypeError("a view checked as a module: this is a bug of connect-publish");
	return content;
}

Object.defineProperty(exports, "actionsOf", ({
  enumerable: true,
  get: function () {
    return actionsOf;
  }
}));
Object.defineProperty(exports, "contractOf", ({
  enumerable: true,
  get: function () {
    return contractOf;
  }
}));
Object.defineProperty(exports, "declaredNames", ({
  enumerable: true,
  get: function () {
    return declaredNames;
  }
}));
Object.defineProperty(exports, "fixedOperands", ({
  enumerable: true,
  get: function () {
    return fixedOperands;
  }
}));
Object.defineProperty(exports, "isDynamic", ({
  enumerable: true,
  get: function () {
    return isDynamic;
  }
}));
Object.defineProperty(exports, "module_definition_exports", ({
  enumerable: true,
  get: function () {
    return module_definition_exports;
  }
}));
Object.defineProperty(exports, "parameterTree", ({
  enumerable: true,
  get: function () {
    return parameterTree;
  }
}));
Object.defineProperty(exports, "placeKey", ({
  enumerable: true,
  get: function () {
    return placeKey;
  }
}));
Object.defineProperty(exports, "presentMember", ({
  enumerable: true,
  get: function () {
    return presentMember;
  }
}));
Object.defineProperty(exports, "textOf", ({
  enumerable: true,
  get: function () {
    return textOf;
  }
}));
})();

module.exports = __webpack_exports__;
/******/ })()
;