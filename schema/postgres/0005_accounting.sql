-- The books: accounts and what they are used for, journal entries that always balance, and balances kept by account and month.
-- min_compatible: 1

create table accounts (
    rid bigint generated always as identity unique,
    org_id uuid not null default current_setting('app.org')::uuid,
    id uuid not null,
    number text not null,
    name text collate "und-x-icu" not null,
    type text not null check (type in ('asset', 'liability', 'equity', 'income', 'expense')),
    parent_id uuid,
    is_group boolean not null default false,
    is_control boolean not null default false,
    is_head boolean not null default false,
    currency text not null default '',
    state text not null default 'active',
    version bigint not null default 1, created_at bigint not null default 0, updated_at bigint not null default 0, deleted_at bigint,
    custom text not null default '{}', _pos bigint not null default 0, _scope text, _extra text,
    primary key (org_id, id),
    foreign key (org_id, parent_id) references accounts (org_id, id)
);
select freehold_tenant_table('accounts');
create unique index accounts_number on accounts (org_id, number) where deleted_at is null;
create index accounts_by_parent on accounts (org_id, parent_id);

create table account_roles (
    rid bigint generated always as identity unique,
    org_id uuid not null default current_setting('app.org')::uuid,
    id uuid not null,
    role text not null,
    account_id uuid not null,
    version bigint not null default 1, created_at bigint not null default 0, updated_at bigint not null default 0, deleted_at bigint,
    custom text not null default '{}', _pos bigint not null default 0, _scope text, _extra text,
    primary key (org_id, id),
    foreign key (org_id, account_id) references accounts (org_id, id)
);
select freehold_tenant_table('account_roles');
create unique index account_roles_role on account_roles (org_id, role) where deleted_at is null;
create index account_roles_by_account on account_roles (org_id, account_id);

create table journal_entries (
    rid bigint generated always as identity unique,
    org_id uuid not null default current_setting('app.org')::uuid,
    id uuid not null,
    number text not null,
    kind text not null,
    day date not null,
    narration text not null default '',
    source_table text not null default '',
    source_id uuid,
    currency text not null,
    amount bigint not null default 0 check (amount >= 0),
    state text not null default 'draft' check (state in ('draft', 'posted')),
    reversal_of_id uuid,
    reversed_by_id uuid,
    version bigint not null default 1, created_at bigint not null default 0, updated_at bigint not null default 0, deleted_at bigint,
    custom text not null default '{}', _pos bigint not null default 0, _scope text, _extra text,
    primary key (org_id, id),
    foreign key (org_id, reversal_of_id) references journal_entries (org_id, id),
    foreign key (org_id, reversed_by_id) references journal_entries (org_id, id)
);
select freehold_tenant_table('journal_entries');
create unique index journal_entries_number on journal_entries (org_id, number) where deleted_at is null;
-- An entry is reversed once.
create unique index journal_entries_reversed_once on journal_entries (org_id, reversal_of_id) where reversal_of_id is not null and deleted_at is null;
create index journal_entries_by_day on journal_entries (org_id, day, rid);
create index journal_entries_by_source on journal_entries (org_id, source_id) where source_id is not null;
create index journal_entries_by_reversal on journal_entries (org_id, reversed_by_id) where reversed_by_id is not null;

create table journal_lines (
    rid bigint generated always as identity unique,
    org_id uuid not null default current_setting('app.org')::uuid,
    id uuid not null,
    entry_id uuid not null,
    position bigint not null,
    account_id uuid not null,
    day date not null,
    amount bigint not null check (amount <> 0),
    currency text not null,
    memo text not null default '',
    project_id uuid,
    block_id uuid,
    plot_id uuid,
    party_id uuid,
    cost_head_id uuid,
    branch_id uuid,
    version bigint not null default 1, created_at bigint not null default 0, updated_at bigint not null default 0, deleted_at bigint,
    custom text not null default '{}', _pos bigint not null default 0, _scope text, _extra text,
    primary key (org_id, id),
    foreign key (org_id, entry_id) references journal_entries (org_id, id),
    foreign key (org_id, account_id) references accounts (org_id, id),
    foreign key (org_id, project_id) references projects (org_id, id),
    foreign key (org_id, block_id) references blocks (org_id, id),
    foreign key (org_id, plot_id) references plots (org_id, id),
    foreign key (org_id, party_id) references parties (org_id, id),
    foreign key (org_id, branch_id) references branches (org_id, id)
);
select freehold_tenant_table('journal_lines');
create unique index journal_lines_by_entry on journal_lines (org_id, entry_id, position) where deleted_at is null;
-- Ledgers, balances at a day and their proof are read from this index alone.
create index journal_lines_by_account on journal_lines (org_id, account_id, currency, day, rid, amount);
create index journal_lines_by_party on journal_lines (org_id, party_id, account_id, day, amount) where party_id is not null;
create index journal_lines_by_project on journal_lines (org_id, project_id, account_id, day, amount) where project_id is not null;
create index journal_lines_by_plot on journal_lines (org_id, plot_id, account_id, day, amount) where plot_id is not null;

-- Debits and credits of posted lines by month, kept by the posting; debit - credit is the movement.
create table account_balances (
    org_id uuid not null default current_setting('app.org')::uuid,
    account_id uuid not null,
    currency text not null,
    month date not null,
    debit bigint not null default 0 check (debit >= 0),
    credit bigint not null default 0 check (credit >= 0),
    primary key (org_id, account_id, currency, month),
    foreign key (org_id, account_id) references accounts (org_id, id)
);
select freehold_tenant_table('account_balances');

-- An entry is born a draft, gets its lines, and one update posts it: here it must balance, once and for all.
create function journal_entries_balance() returns trigger language plpgsql as $$
begin
    if (select count(*) from journal_lines where org_id = new.org_id and entry_id = new.id and deleted_at is null) < 2 then
        raise exception 'freehold: A journal entry needs at least two lines.' using errcode = 'check_violation';
    end if;
    if exists (select 1 from journal_lines where org_id = new.org_id and entry_id = new.id and deleted_at is null
               group by currency having sum(amount) <> 0) then
        raise exception 'freehold: A journal entry must balance in every currency.' using errcode = 'check_violation';
    end if;
    if exists (select 1 from journal_lines where org_id = new.org_id and entry_id = new.id and deleted_at is null and day <> new.day) then
        raise exception 'freehold: The lines of a journal entry carry its date.' using errcode = 'check_violation';
    end if;
    if not exists (select 1 from periods where org_id = new.org_id and starts_on <= new.day and ends_on >= new.day
                   and state in ('open', 'soft_closed') and deleted_at is null) then
        raise exception 'freehold: The period of a journal entry is closed.' using errcode = 'check_violation';
    end if;
    return new;
end;
$$;
create function journal_refuse() returns trigger language plpgsql as $$
begin
    raise exception '%', tg_argv[0] using errcode = 'check_violation';
end;
$$;
create function journal_lines_of_drafts() returns trigger language plpgsql as $$
begin
    if exists (select 1 from journal_entries where state = 'posted'
               and ((tg_op <> 'INSERT' and org_id = old.org_id and id = old.entry_id)
                    or (tg_op <> 'DELETE' and org_id = new.org_id and id = new.entry_id))) then
        raise exception '%', tg_argv[0] using errcode = 'check_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end;
$$;
create trigger journal_entries_begin_as_draft before insert on journal_entries
for each row when (new.state <> 'draft') execute function journal_refuse('freehold: A journal entry is entered as a draft and then posted.');
create trigger journal_entries_balance before update of state on journal_entries
for each row when (new.state = 'posted' and old.state <> 'posted') execute function journal_entries_balance();

-- What is posted stays: only the link to the entry that reverses it is added later, once.
create trigger journal_entries_stay before update of id, number, kind, day, narration, source_table, source_id, currency, amount, state,
    reversal_of_id, created_at, deleted_at, custom on journal_entries
for each row when (old.state = 'posted') execute function journal_refuse('freehold: A posted journal entry never changes.');
create trigger journal_entries_stay_reversed before update of reversed_by_id on journal_entries
for each row when (old.reversed_by_id is not null and old.reversed_by_id is distinct from new.reversed_by_id)
execute function journal_refuse('freehold: A journal entry is reversed once.');
create trigger journal_entries_remain before delete on journal_entries
for each row when (old.state = 'posted') execute function journal_refuse('freehold: A posted journal entry is never deleted.');
create trigger journal_lines_join_drafts before insert on journal_lines
for each row execute function journal_lines_of_drafts('freehold: A posted journal entry gets no more lines.');
create trigger journal_lines_stay before update of id, entry_id, position, account_id, day, amount, currency, memo, project_id, block_id,
    plot_id, party_id, cost_head_id, branch_id, created_at, deleted_at, custom on journal_lines
for each row execute function journal_lines_of_drafts('freehold: The lines of a posted journal entry never change.');
create trigger journal_lines_remain before delete on journal_lines
for each row execute function journal_lines_of_drafts('freehold: The lines of a posted journal entry are never deleted.');

-- Accounts with their balance of today's posted lines in their own currency, or the company's.
create view account_list with (security_invoker = true) as
select a.rid, a.id, a.number, a.name, a.type, a.parent_id, a.is_group, a.is_control, a.is_head, a.state,
       case when a.currency <> '' then a.currency else c.currency end as currency,
       cast(coalesce(sum(b.debit - b.credit), 0) as bigint) as balance, a.deleted_at
from accounts a
left join companies c on c.org_id = a.org_id and c.deleted_at is null
left join account_balances b on b.org_id = a.org_id and b.account_id = a.id and b.currency = case when a.currency <> '' then a.currency else c.currency end
where a.deleted_at is null
group by a.rid, a.id, a.number, a.name, a.type, a.parent_id, a.is_group, a.is_control, a.is_head, a.state, a.currency, c.currency, a.deleted_at;

-- Posted lines with what their entry says.
create view journal_line_list with (security_invoker = true) as
select l.rid, l.id, l.entry_id, e.number, e.kind, l.day, l.account_id, l.amount, l.currency,
       case when l.memo <> '' then l.memo else e.narration end as memo,
       l.party_id, l.project_id, l.block_id, l.plot_id, l.branch_id, l.deleted_at
from journal_lines l
join journal_entries e on e.org_id = l.org_id and e.id = l.entry_id
where l.deleted_at is null and e.state = 'posted';
