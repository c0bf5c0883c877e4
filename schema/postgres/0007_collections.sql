-- Demands, receipts with their allocations, and cheques.
-- min_compatible: 1

-- Requests to buyers to pay schedule lines that fall due.
create table demands (
    rid bigint generated always as identity unique,
    org_id uuid not null default current_setting('app.org')::uuid,
    id uuid not null,
    number text collate "und-x-icu" not null,
    booking_id uuid not null,
    project_id uuid not null,
    party_id uuid not null,
    day date not null,
    due_day date not null,
    amount bigint not null default 0,
    currency text not null,
    state text not null default 'raised' check (state in ('raised', 'cancelled')),
    cancelled_day date,
    cancel_reason text not null default '',
    is_opening boolean not null default false,
    entry_id uuid,
    version bigint not null default 1, created_at bigint not null default 0, updated_at bigint not null default 0, deleted_at bigint,
    custom text not null default '{}', _pos bigint not null default 0, _scope text, _extra text,
    primary key (org_id, id),
    foreign key (org_id, booking_id) references bookings (org_id, id),
    foreign key (org_id, project_id) references projects (org_id, id),
    foreign key (org_id, party_id) references parties (org_id, id),
    foreign key (org_id, entry_id) references journal_entries (org_id, id),
    check (amount > 0)
);
select freehold_tenant_table('demands');
create unique index demands_number on demands (org_id, number) where deleted_at is null;
create index demands_booking on demands (org_id, booking_id);
create index demands_party on demands (org_id, party_id);
create index demands_project_due on demands (org_id, project_id, due_day);
create index demands_due on demands (org_id, due_day);

-- The schedule lines of a demand; a schedule line stands in one demand at a time.
create table demand_lines (
    rid bigint generated always as identity unique,
    org_id uuid not null default current_setting('app.org')::uuid,
    id uuid not null,
    demand_id uuid not null,
    booking_id uuid not null,
    schedule_line_id uuid not null,
    position bigint not null default 0,
    head text not null default '',
    due_day date not null,
    amount bigint not null default 0,
    tax bigint not null default 0,
    is_cancelled boolean not null default false,
    version bigint not null default 1, created_at bigint not null default 0, updated_at bigint not null default 0, deleted_at bigint,
    custom text not null default '{}', _pos bigint not null default 0, _scope text, _extra text,
    primary key (org_id, id),
    foreign key (org_id, demand_id) references demands (org_id, id),
    foreign key (org_id, booking_id) references bookings (org_id, id),
    foreign key (org_id, schedule_line_id) references schedule_lines (org_id, id),
    check (amount > 0 and tax >= 0 and tax <= amount)
);
select freehold_tenant_table('demand_lines');
create unique index demand_lines_once on demand_lines (org_id, schedule_line_id) where deleted_at is null and not is_cancelled;
create index demand_lines_demand on demand_lines (org_id, demand_id);
create index demand_lines_booking on demand_lines (org_id, booking_id, due_day);
create index demand_lines_schedule on demand_lines (org_id, schedule_line_id);

-- Money received from buyers.
create table receipts (
    rid bigint generated always as identity unique,
    org_id uuid not null default current_setting('app.org')::uuid,
    id uuid not null,
    number text collate "und-x-icu" not null,
    booking_id uuid,
    project_id uuid,
    party_id uuid not null,
    day date not null,
    method text not null default 'cash' check (method in ('cash', 'bank_transfer', 'upi', 'card', 'cheque')),
    amount bigint not null default 0,
    currency text not null,
    account_id uuid,
    reference text not null default '',
    note text not null default '',
    state text not null default 'posted' check (state in ('posted', 'bounced', 'cancelled')),
    ended_day date,
    end_reason text not null default '',
    is_opening boolean not null default false,
    entry_id uuid,
    version bigint not null default 1, created_at bigint not null default 0, updated_at bigint not null default 0, deleted_at bigint,
    custom text not null default '{}', _pos bigint not null default 0, _scope text, _extra text,
    primary key (org_id, id),
    foreign key (org_id, booking_id) references bookings (org_id, id),
    foreign key (org_id, project_id) references projects (org_id, id),
    foreign key (org_id, party_id) references parties (org_id, id),
    foreign key (org_id, account_id) references accounts (org_id, id),
    foreign key (org_id, entry_id) references journal_entries (org_id, id),
    check (amount > 0)
);
select freehold_tenant_table('receipts');
create unique index receipts_number on receipts (org_id, number) where deleted_at is null;
create index receipts_booking on receipts (org_id, booking_id, day);
create index receipts_party on receipts (org_id, party_id, day);
create index receipts_project on receipts (org_id, project_id, day);
create index receipts_day on receipts (org_id, day);

-- Which receipt paid which line; rows are only added, a negative one takes back.
create table receipt_allocations (
    rid bigint generated always as identity unique,
    org_id uuid not null default current_setting('app.org')::uuid,
    id uuid not null,
    receipt_id uuid not null,
    booking_id uuid not null,
    demand_line_id uuid,
    schedule_line_id uuid,
    day date not null,
    amount bigint not null default 0,
    entry_id uuid,
    version bigint not null default 1, created_at bigint not null default 0, updated_at bigint not null default 0, deleted_at bigint,
    custom text not null default '{}', _pos bigint not null default 0, _scope text, _extra text,
    primary key (org_id, id),
    foreign key (org_id, receipt_id) references receipts (org_id, id),
    foreign key (org_id, booking_id) references bookings (org_id, id),
    foreign key (org_id, demand_line_id) references demand_lines (org_id, id),
    foreign key (org_id, schedule_line_id) references schedule_lines (org_id, id),
    foreign key (org_id, entry_id) references journal_entries (org_id, id),
    check (amount <> 0),
    check ((demand_line_id is null) <> (schedule_line_id is null))
);
select freehold_tenant_table('receipt_allocations');
create index receipt_allocations_receipt on receipt_allocations (org_id, receipt_id);
create index receipt_allocations_booking on receipt_allocations (org_id, booking_id);
create index receipt_allocations_demand_line on receipt_allocations (org_id, demand_line_id) where demand_line_id is not null;
create index receipt_allocations_schedule_line on receipt_allocations (org_id, schedule_line_id) where schedule_line_id is not null;

-- The cheques behind receipts.
create table instruments (
    rid bigint generated always as identity unique,
    org_id uuid not null default current_setting('app.org')::uuid,
    id uuid not null,
    receipt_id uuid not null,
    number text collate "und-x-icu" not null,
    bank text collate "und-x-icu" not null,
    branch text not null default '',
    cheque_day date not null,
    state text not null default 'received' check (state in ('received', 'deposited', 'cleared', 'bounced')),
    deposit_day date,
    deposit_account_id uuid,
    cleared_day date,
    bounce_day date,
    bounce_reason text not null default '',
    bounce_charge bigint not null default 0,
    bank_fee bigint not null default 0,
    deposit_entry_id uuid,
    clear_entry_id uuid,
    bounce_entry_id uuid,
    version bigint not null default 1, created_at bigint not null default 0, updated_at bigint not null default 0, deleted_at bigint,
    custom text not null default '{}', _pos bigint not null default 0, _scope text, _extra text,
    primary key (org_id, id),
    foreign key (org_id, receipt_id) references receipts (org_id, id),
    foreign key (org_id, deposit_account_id) references accounts (org_id, id),
    foreign key (org_id, deposit_entry_id) references journal_entries (org_id, id),
    foreign key (org_id, clear_entry_id) references journal_entries (org_id, id),
    foreign key (org_id, bounce_entry_id) references journal_entries (org_id, id)
);
select freehold_tenant_table('instruments');
create unique index instruments_receipt on instruments (org_id, receipt_id) where deleted_at is null;
create index instruments_number on instruments (org_id, number);
create index instruments_state on instruments (org_id, state, cheque_day);

-- Demands with what is paid of them: the allocations to their lines, in policy B those to the schedule lines themselves.
create view demand_register with (security_invoker = true) as
select q.*,
       case when q.state = 'cancelled' then 0 else q.amount - q.paid end as outstanding,
       case when q.state = 'cancelled' then 'cancelled' when q.paid = 0 then 'unpaid'
            when q.paid < q.amount then 'part_paid' else 'paid' end as payment
  from (select d.rid, d.id, d.number, d.booking_id, d.project_id, d.party_id, d.day, d.due_day, d.currency, d.amount, d.state, d.deleted_at,
               cast(coalesce((select sum(a.amount) from demand_lines l join receipt_allocations a on a.demand_line_id = l.id
                               where l.demand_id = d.id), 0)
                  + coalesce((select sum(a.amount) from demand_lines l join receipt_allocations a on a.schedule_line_id = l.schedule_line_id
                               where l.demand_id = d.id and not l.is_cancelled), 0) as bigint) as paid
          from demands d
         where d.deleted_at is null) q;

-- Cheques with their receipts; days held run from the receipt until the cheque cleared or bounced, else until today.
create view cheque_register with (security_invoker = true) as
select i.rid, i.id, i.receipt_id, i.number, i.bank, i.branch, i.cheque_day, i.state, r.number as receipt_number, r.party_id, r.booking_id,
       r.project_id, r.day as received_day, r.amount, r.currency, r.state as receipt_state, i.deposit_day, i.cleared_day, i.bounce_day,
       i.bounce_reason,
       (coalesce(i.cleared_day, i.bounce_day, r.ended_day, current_date) - r.day)::bigint as days_held,
       i.deleted_at
  from instruments i
  join receipts r on r.id = i.receipt_id
 where i.deleted_at is null;

-- What came in for a booking, what is paid of an instalment and whether it was asked for are kept beside them.
create function receipts_count() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' and old.state = 'posted' and old.deleted_at is null then
        update bookings set _received = _received - old.amount where org_id = old.org_id and id = old.booking_id;
    end if;
    if tg_op <> 'DELETE' and new.state = 'posted' and new.deleted_at is null then
        update bookings set _received = _received + new.amount where org_id = new.org_id and id = new.booking_id;
    end if;
    return null;
end;
$$;
create trigger receipts_count after insert or delete or update of booking_id, amount, state, deleted_at on receipts
for each row execute function receipts_count();

create function receipt_allocations_pay() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' and old.deleted_at is null then
        update schedule_lines set _paid = _paid - old.amount
         where org_id = old.org_id
           and id = coalesce(old.schedule_line_id, (select l.schedule_line_id from demand_lines l
                                                     where l.org_id = old.org_id and l.id = old.demand_line_id));
    end if;
    if tg_op <> 'DELETE' and new.deleted_at is null then
        update schedule_lines set _paid = _paid + new.amount
         where org_id = new.org_id
           and id = coalesce(new.schedule_line_id, (select l.schedule_line_id from demand_lines l
                                                     where l.org_id = new.org_id and l.id = new.demand_line_id));
    end if;
    return null;
end;
$$;
create trigger receipt_allocations_pay after insert or delete or update of schedule_line_id, demand_line_id, amount, deleted_at
on receipt_allocations for each row execute function receipt_allocations_pay();

create function demand_lines_ask() returns trigger language plpgsql as $$
declare
    asked uuid[];
    tenant uuid;
begin
    if tg_op = 'INSERT' then
        asked := array[new.schedule_line_id];
        tenant := new.org_id;
    elsif tg_op = 'DELETE' then
        asked := array[old.schedule_line_id];
        tenant := old.org_id;
    else
        asked := array[old.schedule_line_id, new.schedule_line_id];
        tenant := new.org_id;
    end if;
    update schedule_lines s
       set _demanded = exists (select 1 from demand_lines l where l.org_id = s.org_id and l.schedule_line_id = s.id
                               and not l.is_cancelled and l.deleted_at is null)
     where s.org_id = tenant and s.id = any (asked);
    return null;
end;
$$;
create trigger demand_lines_ask after insert or delete or update of schedule_line_id, is_cancelled, deleted_at on demand_lines
for each row execute function demand_lines_ask();
