-- The engine's own tables: who did what (audit), what sync must send, what undo can take back, and the search index.
-- min_compatible: 1
create table meta (
    key text primary key not null,
    value text not null
) strict, without rowid;

create table audit_log (
    seq integer primary key,
    at integer not null,
    actor_id blob,
    actor text not null,
    device text not null,
    operation text not null,
    operation_id blob not null,
    entity text not null,
    row_id blob not null,
    before text not null,
    after text not null,
    reason text not null,
    hash blob not null check (length(hash) = 32)
) strict;
create index audit_log_row on audit_log (row_id, seq);
create index audit_log_operation on audit_log (operation_id);
create trigger audit_log_immutable_update before update on audit_log
begin
    select raise(abort, 'freehold: The history cannot be changed.');
end;
create trigger audit_log_immutable_delete before delete on audit_log
begin
    select raise(abort, 'freehold: The history cannot be changed.');
end;

create table sync_txn (
    n integer primary key autoincrement,
    operation_id blob not null unique check (length(operation_id) = 16),
    name text not null,
    at integer not null,
    actor_id blob,
    actor text not null,
    device text not null,
    reason text not null,
    outcome text not null default '',
    state text not null default 'waiting' check (state in ('waiting', 'sent', 'accepted', 'adjusted', 'rejected'))
) strict;

create table sync_op (
    txn integer not null references sync_txn(n),
    position integer not null,
    name text not null,
    version integer not null,
    kind text not null check (kind in ('fact', 'intent')),
    request text not null,
    primary key (txn, position)
) strict, without rowid;

create table undo_step (
    seq integer primary key,
    operation_id blob not null,
    actor_id blob,
    at integer not null,
    label text not null,
    undo_name text not null,
    undo_request text not null,
    redo_name text not null,
    redo_request text not null,
    state text not null default 'done' check (state in ('done', 'undone', 'dropped'))
) strict;

create table search_document (
    doc integer primary key,
    entity text not null,
    row_id blob not null,
    title text not null,
    words text not null,
    digits text not null
) strict;
create unique index search_document_row on search_document (entity, row_id);
create index search_document_title on search_document (title collate nocase);
create virtual table search_words using fts5 (
    words, content = 'search_document', content_rowid = 'doc', prefix = '1 2 3', detail = none,
    tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
);
create virtual table search_digits using fts5 (
    digits, content = 'search_document', content_rowid = 'doc', detail = none, tokenize = 'trigram'
);
