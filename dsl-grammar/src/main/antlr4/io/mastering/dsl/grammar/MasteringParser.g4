/*
 * The shape of a policy. Any statement may stand in any block here, so that one in the wrong place gets a message of its
 * own; `stray` takes what no statement begins with. Every list of statements is left only at its closing brace.
 */
parser grammar MasteringParser;

options { tokenVocab = MasteringLexer; }

policy: version? statement* endOfText;

endOfText: EOF;

version: MASTERING NUMBER;

block: LBRACE statement* RBRACE;

statement
  : USE text                                             # useStatement
  | ORG name? block                                      # orgStatement
  | sort=(SOURCE | APP | IDP | INBOUND) name? block      # systemStatement
  | USER TYPE name? block                                # userTypeStatement
  | PROFILE LBRACE declaration* RBRACE                   # profileStatement
  | DEFINE name AS literals                              # defineStatement
  | WHEN LPAREN condition RPAREN block                   # whenStatement
  | MATCHING FOR name block                              # matchingStatement
  | SAFEGUARD block                                      # safeguardStatement
  | assumption                                           # assumeStatement
  | PRIORITY names                                       # priorityStatement
  | ATTRIBUTE attributeName inheritance                  # attributeStatement
  | sense=(NEVER | ALWAYS) demand (BECAUSE text)?        # demandStatement
  | ALLOW word BECAUSE text                              # allowStatement
  | MAP name TO name (always=ALWAYS | ON CREATE)         # mapStatement
  | LEAVE name UNMAPPED                                  # leaveStatement
  | ID text                                              # idStatement
  | KIND name                                            # kindStatement
  | TARGET name                                          # targetStatement
  | PUSH block                                           # pushStatement
  | ON SIGN_IN block                                     # signInStatement
  | how=(EXACT | PARTIAL) MATCH BY name (AND name)*      # matchStatement
  | SCENARIO text? LBRACE step* RBRACE                   # scenarioStatement
  | settingName (COLON | EQUALS) value                   # settingStatement
  | stray                                                # strayStatement
  ;

stray
  : cases
  | LBRACE statement* RBRACE
  ;

// ---- names and values

name: word | text | PLACEHOLDER;

text: STRING | UNCLOSED | OTHER_QUOTES;

names: name (COMMA name)*;

attributeName: name | STAR;

ref: name (IN name)?;

refs: ref (COMMA ref)*;

literal: text | NUMBER | DATE | PLACEHOLDER | WORD | YES | NO;

literals: literal (COMMA literal)*;

list: LPAREN literals RPAREN;

settingName: (WHEN | CREATE | plainWord | verb) nameWord*;

nameWord
  : plainWord | verb | EXACT | PARTIAL | IN | SUSPENDED | DEACTIVATED | ALL | DO | CREATE | ONLY | EXCEPT | REACTIVATE
  | STATUS | TYPE | NO
  ;

value: valueItem (COMMA valueItem)*;

valueItem
  : (NEVER | DO NOTHING | CREATE USER | ALL ATTRIBUTES? | USERNAME OR EMAIL | EXCEPT ADMINS)  # phraseValue
  | REACTIVATE (SUSPENDED | DEACTIVATED)?                                            # phraseValue
  | ATTRIBUTE name                                                                   # attributeValue
  | (ONLY GROUPS | EXCEPT USERS) list                                                # listValue
  | PERCENT (OF (AN APP | THE ORG))?                                                 # percentValue
  | NUMBER                                                                           # numberValue
  | text                                                                             # textValue
  | PLACEHOLDER                                                                      # placeholderValue
  | (plainWord | verb | KIND | ID | TARGET | PUSH | SUSPENDED | DEACTIVATED | STATUS | TYPE | NO)  # wordValue
  ;

inheritance
  : INHERIT FROM MASTER    # inheritFromMaster
  | INHERIT FROM OKTA      # inheritFromOkta
  | OVERRIDE WITH names    # overrideWith
  ;

assumption: ASSUME word COLON value;

declaration
  : name COLON word (ONE OF list)? (COMMA trait)*    # attributeDeclaration
  | declarationStray                                 # strayDeclaration
  ;

trait: REQUIRED | UNIQUE | SELF (HIDDEN_WORD | READ ONLY | READ AND WRITE);

declarationStray: LBRACE declaration* RBRACE;

// ---- conditions and demands

condition: term ((AND | OR) term)*;

term
  : NOT term                   # notTerm
  | LPAREN condition RPAREN    # groupTerm
  | test                       # testTerm
  ;

test
  : subject IS NOT? literal                      # equalsTest
  | subject IS NOT? ONE OF list                  # oneOfTest
  | subject IS NOT? EMPTY                        # emptyTest
  | subject (STARTS | ENDS) WITH literal         # edgeTest
  | subject CONTAINS literal                     # containsTest
  | subject IS (BEFORE | AFTER) literal          # dateTest
  | IS NOT? IN GROUP name                        # groupTest
  | IS NOT? LINKED TO ref                        # linkedTest
  | IS NOT? MASTERED BY ref                      # masteredTest
  | STATUS IS NOT? (word | ONE OF list)          # statusTest
  | USER TYPE IS NOT? name                       # userTypeTest
  ;

subject: plainWord | verb | contextWord | text | PLACEHOLDER;

demand
  : word (BY | THROUGH) ref IS outcome              # writeDemand
  | USER WHERE LPAREN condition RPAREN test?        # userDemand
  | ATTRIBUTE attributeName IS NOT? OWNED BY ref    # ownerDemand
  ;

outcome: outcomeWord (AS choice)? (WITH text)?;

outcomeWord
  : APPLIED | NO_CHANGE | SKIPPED | CREATED | LINKED | QUEUED | REFUSED | REJECTED | DENIED | IGNORED | PENDING
  | AMBIGUOUS | HALTED | UNKNOWN | PLACEHOLDER
  ;

// ---- scenarios

step
  : GIVEN given (AND given)*                  # givenStep
  | WHEN event (AND event)*                   # whenStep
  | WHEN IN ANY ORDER LBRACE event* RBRACE  # anyOrderStep
  | THEN assertion (AND assertion)*           # thenStep
  | cases                                     # casesStep
  ;

given
  : USER ref facts?                   # givenUser
  | count USERS (IN name)? facts?     # givenUsers
  | SNAPSHOT text USER text           # givenSnapshot
  | PRIORITY names                    # givenPriority
  | ATTRIBUTE attributeName inheritance    # givenAttribute
  | assumption                        # givenAssumption
  | ref changeName (COLON | EQUALS) value  # givenSetting
  ;

count: NUMBER | PLACEHOLDER;

// Without `becomes`, so that in a block of events the name of a setting ends at it.
changeName: (PUSH | ON SIGN_IN WHEN | WHEN | CREATE | settledWord) changeWord*;

changeWord
  : settledWord | verb | EXACT | PARTIAL | IN | SUSPENDED | DEACTIVATED | ALL | DO | CREATE | ONLY | EXCEPT
  | REACTIVATE | STATUS | TYPE | NO
  ;

facts: LBRACE fact* RBRACE;

fact
  : STATUS IS choice                        # statusFact
  | USER TYPE IS name                     # userTypeFact
  | subject IS (literal | EMPTY)          # valueFact
  | LINKED TO refs linkDetail*            # linkFact
  | LINK TO refs HAS ENDED                # endedLinkFact
  | SUSPENDED BY choice                     # suspendedFact
  | IN GROUP name                         # groupFact
  | factStray                             # strayFact
  ;

factStray: COMMA | LBRACE fact* RBRACE;

linkDetail
  : WITH facts                    # linkProfile
  | WITHOUT EXTERNAL ID           # linkUnmatched
  | UPDATED BY SIGN_IN            # linkMarked
  | THROUGH A GROUP               # linkByGroup
  | ASSIGNED BEFORE PROVISIONING  # linkEarly
  ;

event
  : ref CREATES ref (WITH facts)?                                              # createsEvent
  | ref SIGNS IN THROUGH ref (WITH facts)?                                     # signsInEvent
  | ref (FULLY | INCREMENTALLY)? IMPORTS (ref (WITH facts)? | records)         # importsEvent
  | ref CONFIRMS ref AS ref                                                    # confirmsEvent
  | ref PUSHES ref (WITH facts)?                                               # pushesEvent
  | ref DEACTIVATES ref                                                        # deactivatesEvent
  | ref RETRIES ref                                                            # retriesEvent
  | ref IS (EDITED | REPLACED) BY choice WITH facts                              # editedEvent
  | APP USER ref OF ref IS EDITED BY choice WITH facts                           # appUserEvent
  | ref IS TERMINATED IN ref                                                   # terminatedEvent
  | ref IS REHIRED IN ref (WITH facts)?                                        # rehiredEvent
  | ref IS lifecycle BY choice                                                   # lifecycleEvent
  | ref IS LINKED TO ref linkDetail*                                           # linkedEvent
  | ref IS DISCONNECTED FROM ref                                               # disconnectedEvent
  | ref IS (DISABLED | ENABLED | DELETED)                                      # systemEvent
  | PRIORITY BECOMES names                                                     # priorityEvent
  | ATTRIBUTE attributeName BECOMES inheritance                                # attributeEvent
  | ref changeName BECOMES value                                               # settingEvent
  ;

lifecycle: SUSPENDED | UNSUSPENDED | ACTIVATED | DEACTIVATED | UNLOCKED | DELETED;

records: LBRACE record* RBRACE;

record: ref (facts | IS MISSING);

assertion
  : word IS outcome                                # outcomeAssertion
  | ref IS NOT? MASTERED BY ref                    # masteredAssertion
  | ref IS NOT? LINKED TO ref                      # linkedAssertion
  | ref IS SNAPSHOT text                           # goldenAssertion
  | ref HAS NO subject (FROM ref)?                 # emptyAssertion
  | ref HAS STATUS choice                            # statusAssertion
  | ref HAS subject literal? (FROM ref)?           # valueAssertion
  | ref ASSUMES word                               # assumesAssertion
  | REFUSAL NAMES blame (AND blame)*               # refusalAssertion
  | REMEDIES INCLUDE remedy (COMMA THEN remedy)*   # remediesAssertion
  | FINDINGS (IN name)? (DO NOT)? INCLUDE names    # findingsAssertion
  ;

blame: OWNER ref | ATTRIBUTE names | RULE word;

remedy
  : SWITCH OFF settingWord+ ON ref             # switchOffRemedy
  | DISCONNECT ref FROM ref                    # disconnectRemedy
  | RETRY                                      # retryRemedy
  | SET ATTRIBUTE names TO INHERIT FROM OKTA   # inheritRemedy
  | PUT ref ABOVE ref                          # orderRemedy
  | SEND ONLY OWNED ATTRIBUTES                 # sendOwnedRemedy
  | RESET PASSWORD OF ref                      # resetPasswordRemedy
  | CONVERT PROVIDER OF ref                    # convertProviderRemedy
  ;

settingWord: WORD | LINK | USERS | GROUPS | ATTRIBUTES | EMAIL | USERNAME | PROVISIONING | CREATE | MATCH | PASSWORD;

cases: CASES row* RBRACE;

row: BAR (cell BAR)+ (ROW_END | {_input.LA(1) == RBRACE}?);

cell: (cellItem (COMMA cellItem)*)?;

cellItem: WORD+ | STRING | UNCLOSED | NUMBER | DATE | PERCENT;

// ---- words

word: plainWord | verb | contextWord | STATUS | TYPE | NO;

choice: word | PLACEHOLDER;

contextWord
  : KIND | ID | TARGET | PUSH | EXACT | PARTIAL | IN | SUSPENDED | DEACTIVATED | ALL | DO | CREATE
  | ONLY | EXCEPT | REACTIVATE
  ;

verb: CREATES | SIGNS | IMPORTS | FULLY | INCREMENTALLY | PUSHES | DEACTIVATES | RETRIES | CONFIRMS;

plainWord: settledWord | BECOMES;

settledWord
  : WORD
  | ON | SIGN_IN | FOR | MATCH | BY | INHERIT | OVERRIDE | FROM | MASTER | OKTA | WITH | WHERE
  | BECAUSE | AS | TO | UNMAPPED | NOTHING | ATTRIBUTES | USERNAME | EMAIL | GROUPS | USERS
  | ADMINS | OF | AN | THE | ONE | EMPTY | STARTS | ENDS | CONTAINS | BEFORE | AFTER | GROUP
  | LINK | LINKED | ENDED | MASTERED | OWNED | THROUGH | A | WITHOUT | EXTERNAL | UPDATED | ASSIGNED
  | PROVISIONING | SNAPSHOT | ANY | ORDER | EDITED | REPLACED | TERMINATED | REHIRED
  | UNSUSPENDED | ACTIVATED | UNLOCKED | DELETED | DISABLED | ENABLED | DISCONNECTED | HAS | ASSUMES
  | REFUSAL | NAMES | OWNER | RULE | REMEDIES | INCLUDE | FINDINGS | SWITCH | OFF | DISCONNECT | RETRY | SET
  | PUT | ABOVE | SEND | RESET | PASSWORD | CONVERT | PROVIDER | MISSING | APPLIED | NO_CHANGE
  | SKIPPED | CREATED | QUEUED | REFUSED | REJECTED | DENIED | IGNORED | PENDING | AMBIGUOUS
  | HALTED | UNKNOWN | TEXT | UNIQUE | REQUIRED | SELF | HIDDEN_WORD | READ | WRITE | YES
  ;
