/*
 * The words and signs of a policy. Line ends matter only inside `cases { ... }`, which has modes of its own: between
 * the rows (TABLE) and inside a row (ROW).
 */
lexer grammar MasteringLexer;

channels { COMMENTS, ODDITIES }

// Reserved: they start a statement or join conditions; as a name they are quoted.
CASES: 'cases' [ \t\r\n]* '{' -> pushMode(TABLE);
CASES_WORD: 'cases';
MASTERING: 'mastering'; USE: 'use'; ORG: 'org'; SOURCE: 'source'; APP: 'app'; IDP: 'idp';
INBOUND: 'inbound'; USER: 'user'; PROFILE: 'profile'; DEFINE: 'define'; WHEN: 'when';
MATCHING: 'matching'; SAFEGUARD: 'safeguard'; ASSUME: 'assume'; PRIORITY: 'priority';
ATTRIBUTE: 'attribute'; NEVER: 'never'; ALWAYS: 'always'; ALLOW: 'allow'; SCENARIO: 'scenario';
GIVEN: 'given'; THEN: 'then'; AND: 'and'; OR: 'or'; NOT: 'not'; IS: 'is'; MAP: 'map';
LEAVE: 'leave';

// Words that steer a statement: names all the same, but no setting starts with one.
KIND: 'kind'; ID: 'id'; TARGET: 'target'; PUSH: 'push'; EXACT: 'exact'; PARTIAL: 'partial';
IN: 'in'; SUSPENDED: 'suspended'; DEACTIVATED: 'deactivated'; ALL: 'all'; DO: 'do';
CREATE: 'create'; ONLY: 'only'; EXCEPT: 'except'; REACTIVATE: 'reactivate'; STATUS: 'status';
TYPE: 'type'; NO: 'no';

// Verbs of events.
CREATES: 'creates'; SIGNS: 'signs'; IMPORTS: 'imports'; FULLY: 'fully';
INCREMENTALLY: 'incrementally'; PUSHES: 'pushes'; DEACTIVATES: 'deactivates'; RETRIES: 'retries';
CONFIRMS: 'confirms';

// Every other word of the language.
ON: 'on'; SIGN_IN: 'sign-in'; FOR: 'for'; MATCH: 'match'; BY: 'by'; INHERIT: 'inherit';
OVERRIDE: 'override'; FROM: 'from'; MASTER: 'master'; OKTA: 'okta'; WITH: 'with'; WHERE: 'where';
BECAUSE: 'because'; AS: 'as'; TO: 'to'; UNMAPPED: 'unmapped'; NOTHING: 'nothing';
ATTRIBUTES: 'attributes'; USERNAME: 'username'; EMAIL: 'email'; GROUPS: 'groups'; USERS: 'users';
ADMINS: 'admins'; OF: 'of'; AN: 'an'; THE: 'the'; ONE: 'one'; EMPTY: 'empty'; STARTS: 'starts';
ENDS: 'ends'; CONTAINS: 'contains'; BEFORE: 'before'; AFTER: 'after'; GROUP: 'group';
LINK: 'link'; LINKED: 'linked'; ENDED: 'ended'; MASTERED: 'mastered'; OWNED: 'owned'; THROUGH: 'through'; A: 'a';
WITHOUT: 'without'; EXTERNAL: 'external'; UPDATED: 'updated'; ASSIGNED: 'assigned';
PROVISIONING: 'provisioning'; SNAPSHOT: 'snapshot'; BECOMES: 'becomes'; ANY: 'any';
ORDER: 'order'; EDITED: 'edited'; REPLACED: 'replaced'; TERMINATED: 'terminated';
REHIRED: 'rehired'; UNSUSPENDED: 'unsuspended'; ACTIVATED: 'activated'; UNLOCKED: 'unlocked';
DELETED: 'deleted'; DISABLED: 'disabled'; ENABLED: 'enabled'; DISCONNECTED: 'disconnected';
HAS: 'has'; ASSUMES: 'assumes'; REFUSAL: 'refusal'; NAMES: 'names'; OWNER: 'owner'; RULE: 'rule';
REMEDIES: 'remedies'; INCLUDE: 'include'; FINDINGS: 'findings'; SWITCH: 'switch'; OFF: 'off'; DISCONNECT: 'disconnect';
RETRY: 'retry'; SET: 'set'; PUT: 'put'; ABOVE: 'above'; SEND: 'send'; RESET: 'reset';
PASSWORD: 'password'; CONVERT: 'convert'; PROVIDER: 'provider'; MISSING: 'missing';
APPLIED: 'applied'; NO_CHANGE: 'no-change'; SKIPPED: 'skipped'; CREATED: 'created';
QUEUED: 'queued'; REFUSED: 'refused'; REJECTED: 'rejected'; DENIED: 'denied'; IGNORED: 'ignored';
PENDING: 'pending'; AMBIGUOUS: 'ambiguous'; HALTED: 'halted'; UNKNOWN: 'unknown'; TEXT: 'text';
UNIQUE: 'unique'; REQUIRED: 'required'; SELF: 'self'; HIDDEN_WORD: 'hidden'; READ: 'read';
WRITE: 'write'; YES: 'yes';

NUMBER: '-'? DIGITS ('.' DIGITS)?;
PERCENT: DIGITS ('.' DIGITS)? '%';
DATE: DIGIT DIGIT DIGIT DIGIT '-' DIGIT DIGIT '-' DIGIT DIGIT;
WORD: LETTER (LETTER | DIGIT | [\-.$])*;
PLACEHOLDER: '<' [ ]* LETTER (LETTER | DIGIT | [ \-.])* '>';

STRING: '"' CHARACTER* '"';
UNCLOSED: '"' CHARACTER* '\\'?;
OTHER_QUOTES: [\u201C\u201D\u201E\u00AB] ~["\u201C\u201D\u00BB\r\n]* ["\u201C\u201D\u00BB] | '\'' ~['\r\n]* '\'';

LBRACE: '{'; RBRACE: '}'; LPAREN: '('; RPAREN: ')';
COLON: ':'; COMMA: ','; STAR: '*'; EQUALS: '=' '='?;
BAR: '|';

SPACE: [ \t\r\n\f\u00A0\u2028\u2029\u0085]+ -> skip;
COMMENT: '#' ~[\r\n]* -> channel(COMMENTS);
SLASH_COMMENT: '//' ~[\r\n]* -> channel(ODDITIES);
SEMICOLON: ';' -> channel(ODDITIES);
ODD: . -> channel(ODDITIES);

fragment DIGIT: [0-9];
fragment DIGITS: [0-9]+;
fragment LETTER: [\p{L}\p{Nl}\p{M}_];
fragment CHARACTER: '\\' ~[\r\n] | ~["\\\r\n];

mode TABLE;
ROW_BAR: '|' -> type(BAR), mode(ROW);
TABLE_END: '}' -> type(RBRACE), popMode;
TABLE_SPACE: [ \t\r\n\f]+ -> channel(HIDDEN);
TABLE_COMMENT: '#' ~[\r\n]* -> type(COMMENT), channel(COMMENTS);
TABLE_ODD: . -> type(ODD), channel(ODDITIES);

mode ROW;
ROW_END: ('\r'? '\n' | '\r') -> mode(TABLE);
ROW_CLOSE: '}' -> type(RBRACE), popMode;
CELL_BAR: '|' -> type(BAR);
CELL_COMMA: ',' -> type(COMMA);
CELL_STRING: '"' CHARACTER* '"' -> type(STRING);
CELL_UNCLOSED: '"' CHARACTER* '\\'? -> type(UNCLOSED);
CELL_DATE: DIGIT DIGIT DIGIT DIGIT '-' DIGIT DIGIT '-' DIGIT DIGIT -> type(DATE);
CELL_NUMBER: '-'? DIGITS ('.' DIGITS)? -> type(NUMBER);
CELL_PERCENT: DIGITS ('.' DIGITS)? '%' -> type(PERCENT);
CELL_WORD: LETTER (LETTER | DIGIT | [\-.$])* -> type(WORD);
ROW_SPACE: [ \t\f\u00A0]+ -> skip;
ROW_COMMENT: '#' ~[\r\n]* -> type(COMMENT), channel(COMMENTS);
ROW_ODD: . -> type(ODD), channel(ODDITIES);
