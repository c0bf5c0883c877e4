-- Files that were brought in, so that each can be undone as a whole, and how their columns were read.
-- min_compatible: 1

-- One file brought in; its rows are those the operation has added.
create table import_batches (
    rid integer primary key,
    id blob not null unique check (length(id) = 16),
    code text not null collate nocase,
    kind text not null,
    file_name text not null default '',
    sha256 text not null default '',
    operation_id blob,
    rows_taken integer not null default 0,
    created integer not null default 0,
    matched integer not null default 0,
    skipped integer not null default 0,
    at integer,
    actor text not null default '',
    state text not null default 'done' check (state in ('done', 'undone')),
    version integer not null default 1, created_at integer not null default 0, updated_at integer not null default 0, deleted_at integer,
    custom text not null default '{}', _pos integer not null default 0, _scope text, _extra text
) strict;
create index import_batches_code on import_batches (code);
create index import_batches_file on import_batches (kind, sha256);
create index import_batches_at on import_batches (at);

-- How files with certain headers were read last time.
create table import_templates (
    rid integer primary key,
    id blob not null unique check (length(id) = 16),
    kind text not null,
    fingerprint text not null,
    mapping text not null default '{}',
    version integer not null default 1, created_at integer not null default 0, updated_at integer not null default 0, deleted_at integer,
    custom text not null default '{}', _pos integer not null default 0, _scope text, _extra text
) strict;
create unique index import_templates_headers on import_templates (kind, fingerprint) where deleted_at is null;
