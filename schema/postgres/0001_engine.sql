-- The engine's own tables: who did what (audit), what sync must send, what undo can take back, and the search index.
-- min_compatible: 1
create extension if not exists pg_trgm;

create function freehold_tenant_table(name text) returns void language plpgsql as $$
begin
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (org_id = (select current_setting(''app.org'')::uuid))'
        || ' with check (org_id = (select current_setting(''app.org'')::uuid))', name);
end
$$;

create table meta (
    org_id uuid not null default current_setting('app.org')::uuid,
    key text not null,
    value text not null,
    primary key (org_id, key)
);
select freehold_tenant_table('meta');

create table audit_log (
    org_id uuid not null default current_setting('app.org')::uuid,
    seq bigint not null,
    at bigint not null,
    actor_id uuid,
    actor text not null,
    device text not null,
    operation text not null,
    operation_id uuid not null,
    entity text not null,
    row_id uuid not null,
    before text not null,
    after text not null,
    reason text not null,
    hash bytea not null check (length(hash) = 32),
    primary key (org_id, seq)
);
create index audit_log_row on audit_log (org_id, row_id, seq);
create index audit_log_operation on audit_log (org_id, operation_id);
create function freehold_refuse_history() returns trigger language plpgsql as $$
begin
    raise exception 'freehold: The history cannot be changed.';
end
$$;
create trigger audit_log_immutable before update or delete on audit_log
    for each row execute function freehold_refuse_history();
select freehold_tenant_table('audit_log');

create table sync_txn (
    org_id uuid not null default current_setting('app.org')::uuid,
    n bigint generated always as identity unique,
    operation_id uuid not null,
    name text not null,
    at bigint not null,
    actor_id uuid,
    actor text not null,
    device text not null,
    reason text not null,
    outcome text not null default '',
    state text not null default 'waiting' check (state in ('waiting', 'sent', 'accepted', 'adjusted', 'rejected')),
    primary key (org_id, operation_id)
);
select freehold_tenant_table('sync_txn');

create table sync_op (
    org_id uuid not null default current_setting('app.org')::uuid,
    txn bigint not null references sync_txn (n),
    position integer not null,
    name text not null,
    version integer not null,
    kind text not null check (kind in ('fact', 'intent')),
    request text not null,
    primary key (org_id, txn, position)
);
select freehold_tenant_table('sync_op');

create table undo_step (
    org_id uuid not null default current_setting('app.org')::uuid,
    seq bigint generated always as identity unique,
    operation_id uuid not null,
    actor_id uuid,
    at bigint not null,
    label text not null,
    undo_name text not null,
    undo_request text not null,
    redo_name text not null,
    redo_request text not null,
    state text not null default 'done' check (state in ('done', 'undone', 'dropped')),
    primary key (org_id, seq)
);
select freehold_tenant_table('undo_step');

create table search_document (
    org_id uuid not null default current_setting('app.org')::uuid,
    doc bigint generated always as identity unique,
    entity text not null,
    row_id uuid not null,
    title text not null,
    words text not null,
    digits text not null,
    word_vector tsvector generated always as (to_tsvector('simple', words)) stored,
    primary key (org_id, entity, row_id)
);
create index search_document_words on search_document using gin (word_vector);
create index search_document_digits on search_document using gin (digits gin_trgm_ops);
select freehold_tenant_table('search_document');
