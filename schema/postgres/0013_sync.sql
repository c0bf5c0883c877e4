-- One company on many machines: what a device still has to send, what it shows until the office has spoken, and the office's own order of all changes.
-- min_compatible: 1

-- What this store is to others, in one row. An organisation of PostgreSQL is on its own or the office's;
-- devices keep files.
create table sync_state (
    org_id uuid not null default current_setting('app.org')::uuid,
    one bigint not null default 1 check (one = 1),
    role text not null default 'alone' check (role in ('alone', 'device', 'server')),
    epoch text not null default '',
    replica bigint not null default 0,
    last_number bigint not null default 0,
    cursor_position bigint not null default 0,
    stage_position bigint not null default 0,
    stage_table text not null default '',
    stage_row uuid,
    scope_version bigint not null default 0,
    clock_offset bigint not null default 0,
    verified_at bigint not null default 0,
    needs_rebase boolean not null default false,
    primary key (org_id, one)
);
select freehold_tenant_table('sync_state');

-- Of a transaction in the outbox: its gapless number within the replica, the position its author had seen, and the office's answer.
alter table sync_txn add column replica bigint not null default 0;
alter table sync_txn add column number bigint;
alter table sync_txn add column day text;
alter table sync_txn add column base bigint not null default 0;
alter table sync_txn add column position bigint not null default 0;
alter table sync_txn add column code text not null default '';
alter table sync_txn add column message text not null default '';
alter table sync_txn add column field text not null default '';
alter table sync_txn add column stuck text not null default '';
alter table sync_txn add column answered_at bigint;
alter table sync_txn add column settled_at bigint;
alter table sync_txn add column settlement text not null default '';
create index sync_txn_state on sync_txn (org_id, state, n);

-- Document numbers that a transaction drew from this device's own series.
create table sync_number (
    org_id uuid not null default current_setting('app.org')::uuid,
    txn bigint not null references sync_txn (n),
    type text not null,
    device text not null,
    fiscal_year text not null,
    first bigint not null,
    last bigint not null,
    primary key (org_id, txn, type, device, fiscal_year)
);
select freehold_tenant_table('sync_number');

-- The office's state of rows that own work has changed since; null = the office has no such row.
create table sync_shadow (
    org_id uuid not null default current_setting('app.org')::uuid,
    entity text not null,
    row_id uuid not null,
    state text,
    primary key (org_id, entity, row_id)
);
select freehold_tenant_table('sync_shadow');

-- Rows of pages that do not make a whole state yet.
create table sync_stage (
    org_id uuid not null default current_setting('app.org')::uuid,
    entity text not null,
    row_id uuid not null,
    position bigint not null,
    is_removed boolean not null,
    state text not null,
    primary key (org_id, entity, row_id)
);
select freehold_tenant_table('sync_stage');

-- The office's count of writing transactions: each takes the next one first, so whoever sees a number sees all before it.
create table sync_clock (
    org_id uuid not null default current_setting('app.org')::uuid,
    one bigint not null default 1 check (one = 1),
    position bigint not null,
    primary key (org_id, one)
);
select freehold_tenant_table('sync_clock');

-- The newest change of each row by scope.
create table sync_entry (
    org_id uuid not null default current_setting('app.org')::uuid,
    scope text not null,
    entity text not null,
    row_id uuid not null,
    position bigint not null,
    is_removed boolean not null default false,
    primary key (org_id, scope, entity, row_id)
);
select freehold_tenant_table('sync_entry');
create index sync_entry_position on sync_entry (org_id, position, entity, row_id);

-- The copies of the company that the office knows.
create table sync_replica (
    org_id uuid not null default current_setting('app.org')::uuid,
    replica bigint not null,
    user_id uuid not null,
    device_id uuid not null,
    device_name text not null,
    code text not null,
    last_number bigint not null default 0,
    catalogue bigint not null default 0,
    seen_at bigint not null default 0,
    scope_version bigint not null default 0,
    scopes text not null default '',
    is_wiped boolean not null default false,
    primary key (org_id, replica),
    unique (org_id, code)
);
select freehold_tenant_table('sync_replica');

-- What the office answered to each transaction, so that the same question gets the same answer.
create table sync_result (
    org_id uuid not null default current_setting('app.org')::uuid,
    operation_id uuid not null,
    replica bigint not null,
    number bigint not null,
    hash bytea not null,
    outcome text not null,
    position bigint not null,
    code text not null,
    message text not null,
    field text not null,
    at bigint not null,
    primary key (org_id, operation_id)
);
select freehold_tenant_table('sync_result');
create unique index sync_result_number on sync_result (org_id, replica, number);

-- Outboxes of devices that could not push, for a person to look at.
create table sync_rescue (
    org_id uuid not null default current_setting('app.org')::uuid,
    id uuid not null,
    replica bigint not null,
    user_id uuid not null,
    at bigint not null,
    reason text not null,
    outbox bytea not null,
    primary key (org_id, id)
);
select freehold_tenant_table('sync_rescue');

-- The last numbers of this device's segments that the office has used.
create table sync_series (
    org_id uuid not null default current_setting('app.org')::uuid,
    type text not null,
    device text not null,
    fiscal_year text not null,
    last bigint not null,
    primary key (org_id, type, device, fiscal_year)
);
select freehold_tenant_table('sync_series');

-- Two people changed the same field without seeing each other: the value that was not kept.
create table sync_conflicts (
    rid bigint generated always as identity unique,
    org_id uuid not null default current_setting('app.org')::uuid,
    id uuid not null,
    record_table text not null,
    record_id uuid not null,
    field text not null,
    kept text not null default '',
    lost text not null default '',
    lost_by text not null default '',
    lost_at bigint,
    state text not null default 'open' check (state in ('open', 'settled')),
    version bigint not null default 1, created_at bigint not null default 0, updated_at bigint not null default 0, deleted_at bigint,
    custom text not null default '{}', _pos bigint not null default 0, _scope text, _extra text,
    primary key (org_id, id)
);
select freehold_tenant_table('sync_conflicts');
create index sync_conflicts_record on sync_conflicts (org_id, record_id);

-- Numbers that a device gave to documents which the office refused.
create table void_numbers (
    rid bigint generated always as identity unique,
    org_id uuid not null default current_setting('app.org')::uuid,
    id uuid not null,
    type text not null,
    device text not null,
    fiscal_year text not null,
    first bigint not null default 0,
    last bigint not null default 0,
    reason text not null default '',
    version bigint not null default 1, created_at bigint not null default 0, updated_at bigint not null default 0, deleted_at bigint,
    custom text not null default '{}', _pos bigint not null default 0, _scope text, _extra text,
    check (first > 0 and last >= first),
    primary key (org_id, id)
);
select freehold_tenant_table('void_numbers');
create index void_numbers_segment on void_numbers (org_id, type, device, fiscal_year);
