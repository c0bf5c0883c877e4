-- The books: accounts and what they are used for, journal entries that always balance, and balances kept by account and month.
-- min_compatible: 1

create table accounts (
    rid integer primary key,
    id blob not null unique check (length(id) = 16),
    number text not null,
    name text not null collate nocase,
    type text not null check (type in ('asset', 'liability', 'equity', 'income', 'expense')),
    parent_id blob references accounts (id),
    is_group integer not null default 0 check (is_group in (0, 1)),
    is_control integer not null default 0 check (is_control in (0, 1)),
    is_head integer not null default 0 check (is_head in (0, 1)),
    currency text not null default '',
    state text not null default 'active',
    version integer not null default 1, created_at integer not null default 0, updated_at integer not null default 0, deleted_at integer,
    custom text not null default '{}', _pos integer not null default 0, _scope text, _extra text
) strict;
create unique index accounts_number on accounts (number) where deleted_at is null;
create index accounts_by_parent on accounts (parent_id);

create table account_roles (
    rid integer primary key,
    id blob not null unique check (length(id) = 16),
    role text not null,
    account_id blob not null references accounts (id),
    version integer not null default 1, created_at integer not null default 0, updated_at integer not null default 0, deleted_at integer,
    custom text not null default '{}', _pos integer not null default 0, _scope text, _extra text
) strict;
create unique index account_roles_role on account_roles (role) where deleted_at is null;
create index account_roles_by_account on account_roles (account_id);

create table journal_entries (
    rid integer primary key,
    id blob not null unique check (length(id) = 16),
    number text not null,
    kind text not null,
    day text not null,
    narration text not null default '',
    source_table text not null default '',
    source_id blob,
    currency text not null,
    amount integer not null default 0 check (amount >= 0),
    state text not null default 'draft' check (state in ('draft', 'posted')),
    reversal_of_id blob references journal_entries (id),
    reversed_by_id blob references journal_entries (id),
    version integer not null default 1, created_at integer not null default 0, updated_at integer not null default 0, deleted_at integer,
    custom text not null default '{}', _pos integer not null default 0, _scope text, _extra text
) strict;
create unique index journal_entries_number on journal_entries (number) where deleted_at is null;
-- An entry is reversed once.
create unique index journal_entries_reversed_once on journal_entries (reversal_of_id) where reversal_of_id is not null and deleted_at is null;
create index journal_entries_by_day on journal_entries (day);
create index journal_entries_by_source on journal_entries (source_id) where source_id is not null;
create index journal_entries_by_reversal on journal_entries (reversed_by_id) where reversed_by_id is not null;

create table journal_lines (
    rid integer primary key,
    id blob not null unique check (length(id) = 16),
    entry_id blob not null references journal_entries (id),
    position integer not null,
    account_id blob not null references accounts (id),
    day text not null,
    amount integer not null check (amount <> 0),
    currency text not null,
    memo text not null default '',
    project_id blob references projects (id),
    block_id blob references blocks (id),
    plot_id blob references plots (id),
    party_id blob references parties (id),
    cost_head_id blob,
    branch_id blob references branches (id),
    version integer not null default 1, created_at integer not null default 0, updated_at integer not null default 0, deleted_at integer,
    custom text not null default '{}', _pos integer not null default 0, _scope text, _extra text
) strict;
create unique index journal_lines_by_entry on journal_lines (entry_id, position) where deleted_at is null;
-- Ledgers, balances at a day and their proof are read from this index alone.
create index journal_lines_by_account on journal_lines (account_id, currency, day, rid, amount);
create index journal_lines_by_party on journal_lines (party_id, account_id, day, amount) where party_id is not null;
create index journal_lines_by_project on journal_lines (project_id, account_id, day, amount) where project_id is not null;
create index journal_lines_by_plot on journal_lines (plot_id, account_id, day, amount) where plot_id is not null;

-- Debits and credits of posted lines by month, kept by the posting; debit - credit is the movement.
create table account_balances (
    account_id blob not null references accounts (id),
    currency text not null,
    month text not null,
    debit integer not null default 0 check (debit >= 0),
    credit integer not null default 0 check (credit >= 0),
    primary key (account_id, currency, month)
) strict, without rowid;

-- An entry is born a draft, gets its lines, and one update posts it: here it must balance, once and for all.
create trigger journal_entries_begin_as_draft before insert on journal_entries
when new.state <> 'draft'
begin
    select raise(abort, 'freehold: A journal entry is entered as a draft and then posted.');
end;
create trigger journal_entries_balance before update of state on journal_entries
when new.state = 'posted' and old.state <> 'posted'
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

-- What is posted stays: only the link to the entry that reverses it is added later, once.
create trigger journal_entries_stay before update of id, number, kind, day, narration, source_table, source_id, currency, amount, state,
    reversal_of_id, created_at, deleted_at, custom on journal_entries
when old.state = 'posted'
begin
    select raise(abort, 'freehold: A posted journal entry never changes.');
end;
create trigger journal_entries_stay_reversed before update of reversed_by_id on journal_entries
when old.reversed_by_id is not null and old.reversed_by_id is not new.reversed_by_id
begin
    select raise(abort, 'freehold: A journal entry is reversed once.');
end;
create trigger journal_entries_remain before delete on journal_entries
when old.state = 'posted'
begin
    select raise(abort, 'freehold: A posted journal entry is never deleted.');
end;
create trigger journal_lines_join_drafts before insert on journal_lines
when (select state from journal_entries where id = new.entry_id) = 'posted'
begin
    select raise(abort, 'freehold: A posted journal entry gets no more lines.');
end;
create trigger journal_lines_stay before update of id, entry_id, position, account_id, day, amount, currency, memo, project_id, block_id,
    plot_id, party_id, cost_head_id, branch_id, created_at, deleted_at, custom on journal_lines
when (select state from journal_entries where id = old.entry_id) = 'posted'
    or (select state from journal_entries where id = new.entry_id) = 'posted'
begin
    select raise(abort, 'freehold: The lines of a posted journal entry never change.');
end;
create trigger journal_lines_remain before delete on journal_lines
when (select state from journal_entries where id = old.entry_id) = 'posted'
begin
    select raise(abort, 'freehold: The lines of a posted journal entry are never deleted.');
end;

-- Accounts with their balance of today's posted lines in their own currency, or the company's.
create view account_list as
select a.rid, a.id, a.number, a.name, a.type, a.parent_id, a.is_group, a.is_control, a.is_head, a.state,
       case when a.currency <> '' then a.currency else c.currency end as currency,
       coalesce(sum(b.debit - b.credit), 0) as balance, a.deleted_at
from accounts a
left join companies c on c.deleted_at is null
left join account_balances b on b.account_id = a.id and b.currency = case when a.currency <> '' then a.currency else c.currency end
where a.deleted_at is null
group by a.rid, a.id, a.number, a.name, a.type, a.parent_id, a.is_group, a.is_control, a.is_head, a.state, a.currency, c.currency, a.deleted_at;

-- Posted lines with what their entry says.
create view journal_line_list as
select l.rid, l.id, l.entry_id, e.number, e.kind, l.day, l.account_id, l.amount, l.currency,
       case when l.memo <> '' then l.memo else e.narration end as memo,
       l.party_id, l.project_id, l.block_id, l.plot_id, l.branch_id, l.deleted_at
from journal_lines l
join journal_entries e on e.id = l.entry_id
where l.deleted_at is null and e.state = 'posted';
