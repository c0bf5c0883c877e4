-- Files that were brought in, so that each can be undone as a whole, and how their columns were read.
-- min_compatible: 1

-- One file brought in; its rows are those the operation has added.
create table import_batches (
    rid bigint generated always as identity unique,
    org_id uuid not null default current_setting('app.org')::uuid,
    id uuid not null,
    code text not null,
    kind text not null,
    file_name text not null default '',
    sha256 text not null default '',
    operation_id uuid,
    rows_taken bigint not null default 0,
    created bigint not null default 0,
    matched bigint not null default 0,
    skipped bigint not null default 0,
    at bigint,
    actor text not null default '',
    state text not null default 'done' check (state in ('done', 'undone')),
    version bigint not null default 1, created_at bigint not null default 0, updated_at bigint not null default 0, deleted_at bigint,
    custom text not null default '{}', _pos bigint not null default 0, _scope text, _extra text,
    primary key (org_id, id)
);
select freehold_tenant_table('import_batches');
create index import_batches_code on import_batches (org_id, code);
create index import_batches_file on import_batches (org_id, kind, sha256);
create index import_batches_at on import_batches (org_id, at);

-- How files with certain headers were read last time.
create table import_templates (
    rid bigint generated always as identity unique,
    org_id uuid not null default current_setting('app.org')::uuid,
    id uuid not null,
    kind text not null,
    fingerprint text not null,
    mapping text not null default '{}',
    version bigint not null default 1, created_at bigint not null default 0, updated_at bigint not null default 0, deleted_at bigint,
    custom text not null default '{}', _pos bigint not null default 0, _scope text, _extra text,
    primary key (org_id, id)
);
select freehold_tenant_table('import_templates');
create unique index import_templates_headers on import_templates (org_id, kind, fingerprint) where deleted_at is null;
