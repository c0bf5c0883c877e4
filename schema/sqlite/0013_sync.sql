-- One company on many machines: what a device still has to send, what it shows until the office has spoken, and the office's own order of all changes.
-- min_compatible: 1

-- What this store is to others, in one row, and how far it has come. While rows of the office are being written (is_applying), the rules
-- for people's own work stand aside: the office has kept them already.
create table sync_state (
    one integer primary key check (one = 1),
    role text not null default 'alone' check (role in ('alone', 'device', 'server')),
    is_applying integer not null default 0 check (is_applying in (0, 1)),
    epoch text not null default '',
    replica integer not null default 0,
    last_number integer not null default 0,
    cursor_position integer not null default 0,
    stage_position integer not null default 0,
    stage_table text not null default '',
    stage_row blob,
    scope_version integer not null default 0,
    clock_offset integer not null default 0,
    verified_at integer not null default 0,
    needs_rebase integer not null default 0 check (needs_rebase in (0, 1))
) strict;
insert into sync_state (one) values (1);

-- Of a transaction in the outbox: its gapless number within the replica, the position its author had seen, and the office's answer.
alter table sync_txn add column replica integer not null default 0;
alter table sync_txn add column number integer;
alter table sync_txn add column day text;
alter table sync_txn add column base integer not null default 0;
alter table sync_txn add column position integer not null default 0;
alter table sync_txn add column code text not null default '';
alter table sync_txn add column message text not null default '';
alter table sync_txn add column field text not null default '';
alter table sync_txn add column stuck text not null default '';
alter table sync_txn add column answered_at integer;
alter table sync_txn add column settled_at integer;
alter table sync_txn add column settlement text not null default '';
create index sync_txn_state on sync_txn (state, n);

-- Document numbers that a transaction drew from this device's own series.
create table sync_number (
    txn integer not null references sync_txn (n),
    type text not null,
    device text not null,
    fiscal_year text not null,
    first integer not null,
    last integer not null,
    primary key (txn, type, device, fiscal_year)
) strict, without rowid;

-- The office's state of rows that own work has changed since; null = the office has no such row.
create table sync_shadow (
    entity text not null,
    row_id blob not null,
    state text,
    primary key (entity, row_id)
) strict, without rowid;

-- Rows of pages that do not make a whole state yet.
create table sync_stage (
    entity text not null,
    row_id blob not null,
    position integer not null,
    is_removed integer not null,
    state text not null,
    primary key (entity, row_id)
) strict, without rowid;

-- The office's count of writing transactions: each takes the next one first, so whoever sees a number sees all before it.
create table sync_clock (
    one integer primary key check (one = 1),
    position integer not null
) strict;

-- The newest change of each row by scope.
create table sync_entry (
    scope text not null,
    entity text not null,
    row_id blob not null,
    position integer not null,
    is_removed integer not null default 0,
    primary key (scope, entity, row_id)
) strict, without rowid;
create index sync_entry_position on sync_entry (position, entity, row_id);

-- The copies of the company that the office knows.
create table sync_replica (
    replica integer primary key,
    user_id blob not null,
    device_id blob not null,
    device_name text not null,
    code text not null unique,
    last_number integer not null default 0,
    catalogue integer not null default 0,
    seen_at integer not null default 0,
    scope_version integer not null default 0,
    scopes text not null default '',
    is_wiped integer not null default 0 check (is_wiped in (0, 1))
) strict;

-- What the office answered to each transaction, so that the same question gets the same answer.
create table sync_result (
    operation_id blob primary key not null,
    replica integer not null,
    number integer not null,
    hash blob not null,
    outcome text not null,
    position integer not null,
    code text not null,
    message text not null,
    field text not null,
    at integer not null
) strict, without rowid;
create unique index sync_result_number on sync_result (replica, number);

-- Outboxes of devices that could not push, for a person to look at.
create table sync_rescue (
    id blob primary key not null,
    replica integer not null,
    user_id blob not null,
    at integer not null,
    reason text not null,
    outbox blob not null
) strict, without rowid;

-- The last numbers of this device's segments that the office has used.
create table sync_series (
    type text not null,
    device text not null,
    fiscal_year text not null,
    last integer not null,
    primary key (type, device, fiscal_year)
) strict, without rowid;

-- Two people changed the same field without seeing each other: the value that was not kept.
create table sync_conflicts (
    rid integer primary key,
    id blob not null unique check (length(id) = 16),
    record_table text not null,
    record_id blob not null,
    field text not null,
    kept text not null default '',
    lost text not null default '',
    lost_by text not null default '',
    lost_at integer,
    state text not null default 'open' check (state in ('open', 'settled')),
    version integer not null default 1, created_at integer not null default 0, updated_at integer not null default 0, deleted_at integer,
    custom text not null default '{}', _pos integer not null default 0, _scope text, _extra text
) strict;
create index sync_conflicts_record on sync_conflicts (record_id);

-- Numbers that a device gave to documents which the office refused.
create table void_numbers (
    rid integer primary key,
    id blob not null unique check (length(id) = 16),
    type text not null,
    device text not null,
    fiscal_year text not null,
    first integer not null default 0,
    last integer not null default 0,
    reason text not null default '',
    version integer not null default 1, created_at integer not null default 0, updated_at integer not null default 0, deleted_at integer,
    custom text not null default '{}', _pos integer not null default 0, _scope text, _extra text,
    check (first > 0 and last >= first)
) strict;
create index void_numbers_segment on void_numbers (type, device, fiscal_year);

-- The same rules as before, but for rows that the office has accepted.
drop trigger journal_entries_begin_as_draft;
create trigger journal_entries_begin_as_draft before insert on journal_entries
when new.state <> 'draft' and not (select is_applying from sync_state)
begin
    select raise(abort, 'freehold: A journal entry is entered as a draft and then posted.');
end;
drop trigger journal_entries_balance;
create trigger journal_entries_balance before update of state on journal_entries
when new.state = 'posted' and old.state <> 'posted' and not (select is_applying from sync_state)
begin
    select raise(abort, 'freehold: A journal entry needs at least two lines.')
    where (select count(*) from journal_lines where entry_id = new.id and deleted_at is null) < 2;
    select raise(abort, 'freehold: A journal entry must balance in every currency.')
    where exists (select 1 from journal_lines where entry_id = new.id and deleted_at is null group by currency having sum(amount) <> 0);
    select raise(abort, 'freehold: The lines of a journal entry carry its date.')
    where exists (select 1 from journal_lines where entry_id = new.id and deleted_at is null and day <> new.day);
    select raise(abort, 'freehold: The period of a journal entry is closed.')
    where not exists (select 1 from periods where starts_on <= new.day and ends_on >= new.day
                      and state in ('open', 'soft_closed') and deleted_at is null);
end;
drop trigger journal_entries_stay;
create trigger journal_entries_stay before update of id, number, kind, day, narration, source_table, source_id, currency, amount, state,
    reversal_of_id, created_at, deleted_at, custom on journal_entries
when old.state = 'posted' and not (select is_applying from sync_state)
begin
    select raise(abort, 'freehold: A posted journal entry never changes.');
end;
drop trigger journal_entries_stay_reversed;
create trigger journal_entries_stay_reversed before update of reversed_by_id on journal_entries
when old.reversed_by_id is not null and old.reversed_by_id is not new.reversed_by_id and not (select is_applying from sync_state)
begin
    select raise(abort, 'freehold: A journal entry is reversed once.');
end;
drop trigger journal_entries_remain;
create trigger journal_entries_remain before delete on journal_entries
when old.state = 'posted' and not (select is_applying from sync_state)
begin
    select raise(abort, 'freehold: A posted journal entry is never deleted.');
end;
drop trigger journal_lines_join_drafts;
create trigger journal_lines_join_drafts before insert on journal_lines
when (select state from journal_entries where id = new.entry_id) = 'posted' and not (select is_applying from sync_state)
begin
    select raise(abort, 'freehold: A posted journal entry gets no more lines.');
end;
drop trigger journal_lines_stay;
create trigger journal_lines_stay before update of id, entry_id, position, account_id, day, amount, currency, memo, project_id, block_id,
    plot_id, party_id, cost_head_id, branch_id, created_at, deleted_at, custom on journal_lines
when ((select state from journal_entries where id = old.entry_id) = 'posted'
    or (select state from journal_entries where id = new.entry_id) = 'posted') and not (select is_applying from sync_state)
begin
    select raise(abort, 'freehold: The lines of a posted journal entry never change.');
end;
drop trigger journal_lines_remain;
create trigger journal_lines_remain before delete on journal_lines
when (select state from journal_entries where id = old.entry_id) = 'posted' and not (select is_applying from sync_state)
begin
    select raise(abort, 'freehold: The lines of a posted journal entry are never deleted.');
end;
drop trigger periods_stay_locked;
create trigger periods_stay_locked before update of state on periods
when old.state = 'locked' and new.state <> 'locked' and not (select is_applying from sync_state)
begin
    select raise(abort, 'freehold: A locked period never opens again.');
end;
drop trigger periods_locked_stay;
create trigger periods_locked_stay before delete on periods
when old.state = 'locked' and not (select is_applying from sync_state)
begin
    select raise(abort, 'freehold: A locked period cannot be deleted.');
end;

-- Balances of accounts follow the lines that come from the office; own postings keep them in their operation.
create trigger journal_lines_arrive after insert on journal_lines
when (select is_applying from sync_state) and new.deleted_at is null
begin
    insert into account_balances (account_id, currency, month, debit, credit)
    values (new.account_id, new.currency, date(new.day, 'start of month'), max(new.amount, 0), max(-new.amount, 0))
    on conflict (account_id, currency, month) do update set debit = debit + excluded.debit, credit = credit + excluded.credit;
end;
create trigger journal_lines_leave after delete on journal_lines
when (select is_applying from sync_state) and old.deleted_at is null
begin
    update account_balances set debit = debit - max(old.amount, 0), credit = credit - max(-old.amount, 0)
     where account_id = old.account_id and currency = old.currency and month = date(old.day, 'start of month');
end;
create trigger journal_lines_turn after update of account_id, currency, day, amount, deleted_at on journal_lines
when (select is_applying from sync_state)
begin
    update account_balances set debit = debit - max(old.amount, 0), credit = credit - max(-old.amount, 0)
     where old.deleted_at is null and account_id = old.account_id and currency = old.currency and month = date(old.day, 'start of month');
    insert into account_balances (account_id, currency, month, debit, credit)
    select new.account_id, new.currency, date(new.day, 'start of month'), max(new.amount, 0), max(-new.amount, 0)
     where new.deleted_at is null
    on conflict (account_id, currency, month) do update set debit = debit + excluded.debit, credit = credit + excluded.credit;
end;
