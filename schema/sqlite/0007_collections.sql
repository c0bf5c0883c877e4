-- Demands, receipts with their allocations, and cheques.
-- min_compatible: 1

-- Requests to buyers to pay schedule lines that fall due.
create table demands (
    rid integer primary key,
    id blob not null unique check (length(id) = 16),
    number text not null collate nocase,
    booking_id blob not null references bookings(id),
    project_id blob not null references projects(id),
    party_id blob not null references parties(id),
    day text not null,
    due_day text not null,
    amount integer not null default 0,
    currency text not null,
    state text not null default 'raised' check (state in ('raised', 'cancelled')),
    cancelled_day text,
    cancel_reason text not null default '',
    is_opening integer not null default 0,
    entry_id blob references journal_entries(id),
    version integer not null default 1, created_at integer not null default 0, updated_at integer not null default 0, deleted_at integer,
    custom text not null default '{}', _pos integer not null default 0, _scope text, _extra text,
    check (amount > 0)
) strict;
create unique index demands_number on demands (number) where deleted_at is null;
create index demands_booking on demands (booking_id);
create index demands_party on demands (party_id);
create index demands_project_due on demands (project_id, due_day);
create index demands_due on demands (due_day);

-- The schedule lines of a demand; a schedule line stands in one demand at a time.
create table demand_lines (
    rid integer primary key,
    id blob not null unique check (length(id) = 16),
    demand_id blob not null references demands(id),
    booking_id blob not null references bookings(id),
    schedule_line_id blob not null references schedule_lines(id),
    position integer not null default 0,
    head text not null default '',
    due_day text not null,
    amount integer not null default 0,
    tax integer not null default 0,
    is_cancelled integer not null default 0,
    version integer not null default 1, created_at integer not null default 0, updated_at integer not null default 0, deleted_at integer,
    custom text not null default '{}', _pos integer not null default 0, _scope text, _extra text,
    check (amount > 0 and tax >= 0 and tax <= amount)
) strict;
create unique index demand_lines_once on demand_lines (schedule_line_id) where deleted_at is null and not is_cancelled;
create index demand_lines_demand on demand_lines (demand_id);
create index demand_lines_booking on demand_lines (booking_id, due_day);
create index demand_lines_schedule on demand_lines (schedule_line_id);

-- Money received from buyers.
create table receipts (
    rid integer primary key,
    id blob not null unique check (length(id) = 16),
    number text not null collate nocase,
    booking_id blob references bookings(id),
    project_id blob references projects(id),
    party_id blob not null references parties(id),
    day text not null,
    method text not null default 'cash' check (method in ('cash', 'bank_transfer', 'upi', 'card', 'cheque')),
    amount integer not null default 0,
    currency text not null,
    account_id blob references accounts(id),
    reference text not null default '',
    note text not null default '',
    state text not null default 'posted' check (state in ('posted', 'bounced', 'cancelled')),
    ended_day text,
    end_reason text not null default '',
    is_opening integer not null default 0,
    entry_id blob references journal_entries(id),
    version integer not null default 1, created_at integer not null default 0, updated_at integer not null default 0, deleted_at integer,
    custom text not null default '{}', _pos integer not null default 0, _scope text, _extra text,
    check (amount > 0)
) strict;
create unique index receipts_number on receipts (number) where deleted_at is null;
create index receipts_booking on receipts (booking_id, day);
create index receipts_party on receipts (party_id, day);
create index receipts_project on receipts (project_id, day);
create index receipts_day on receipts (day);

-- Which receipt paid which line; rows are only added, a negative one takes back.
create table receipt_allocations (
    rid integer primary key,
    id blob not null unique check (length(id) = 16),
    receipt_id blob not null references receipts(id),
    booking_id blob not null references bookings(id),
    demand_line_id blob references demand_lines(id),
    schedule_line_id blob references schedule_lines(id),
    day text not null,
    amount integer not null default 0,
    entry_id blob references journal_entries(id),
    version integer not null default 1, created_at integer not null default 0, updated_at integer not null default 0, deleted_at integer,
    custom text not null default '{}', _pos integer not null default 0, _scope text, _extra text,
    check (amount <> 0),
    check ((demand_line_id is null) <> (schedule_line_id is null))
) strict;
create index receipt_allocations_receipt on receipt_allocations (receipt_id);
create index receipt_allocations_booking on receipt_allocations (booking_id);
create index receipt_allocations_demand_line on receipt_allocations (demand_line_id) where demand_line_id is not null;
create index receipt_allocations_schedule_line on receipt_allocations (schedule_line_id) where schedule_line_id is not null;

-- The cheques behind receipts.
create table instruments (
    rid integer primary key,
    id blob not null unique check (length(id) = 16),
    receipt_id blob not null references receipts(id),
    number text not null collate nocase,
    bank text not null collate nocase,
    branch text not null default '',
    cheque_day text not null,
    state text not null default 'received' check (state in ('received', 'deposited', 'cleared', 'bounced')),
    deposit_day text,
    deposit_account_id blob references accounts(id),
    cleared_day text,
    bounce_day text,
    bounce_reason text not null default '',
    bounce_charge integer not null default 0,
    bank_fee integer not null default 0,
    deposit_entry_id blob references journal_entries(id),
    clear_entry_id blob references journal_entries(id),
    bounce_entry_id blob references journal_entries(id),
    version integer not null default 1, created_at integer not null default 0, updated_at integer not null default 0, deleted_at integer,
    custom text not null default '{}', _pos integer not null default 0, _scope text, _extra text
) strict;
create unique index instruments_receipt on instruments (receipt_id) where deleted_at is null;
create index instruments_number on instruments (number);
create index instruments_state on instruments (state, cheque_day);

-- Demands with what is paid of them: the allocations to their lines, in policy B those to the schedule lines themselves.
create view demand_register as
select q.*,
       case when q.state = 'cancelled' then 0 else q.amount - q.paid end as outstanding,
       case when q.state = 'cancelled' then 'cancelled' when q.paid = 0 then 'unpaid'
            when q.paid < q.amount then 'part_paid' else 'paid' end as payment
  from (select d.rid, d.id, d.number, d.booking_id, d.project_id, d.party_id, d.day, d.due_day, d.currency, d.amount, d.state, d.deleted_at,
               cast(coalesce((select sum(a.amount) from demand_lines l join receipt_allocations a on a.demand_line_id = l.id
                               where l.demand_id = d.id), 0)
                  + coalesce((select sum(a.amount) from demand_lines l join receipt_allocations a on a.schedule_line_id = l.schedule_line_id
                               where l.demand_id = d.id and not l.is_cancelled), 0) as integer) as paid
          from demands d
         where d.deleted_at is null) q;

-- Cheques with their receipts; days held run from the receipt until the cheque cleared or bounced, else until today.
create view cheque_register as
select i.rid, i.id, i.receipt_id, i.number, i.bank, i.branch, i.cheque_day, i.state, r.number as receipt_number, r.party_id, r.booking_id,
       r.project_id, r.day as received_day, r.amount, r.currency, r.state as receipt_state, i.deposit_day, i.cleared_day, i.bounce_day,
       i.bounce_reason,
       cast(julianday(coalesce(i.cleared_day, i.bounce_day, r.ended_day, date('now', 'localtime'))) - julianday(r.day) as integer) as days_held,
       i.deleted_at
  from instruments i
  join receipts r on r.id = i.receipt_id
 where i.deleted_at is null;

-- What came in for a booking, what is paid of an instalment and whether it was asked for are kept beside them.
create trigger receipts_count after insert on receipts
when new.booking_id is not null and new.state = 'posted' and new.deleted_at is null
begin
    update bookings set _received = _received + new.amount where id = new.booking_id;
end;
create trigger receipts_count_again after update of booking_id, amount, state, deleted_at on receipts
begin
    update bookings set _received = _received - old.amount
     where id = old.booking_id and old.state = 'posted' and old.deleted_at is null;
    update bookings set _received = _received + new.amount
     where id = new.booking_id and new.state = 'posted' and new.deleted_at is null;
end;
create trigger receipts_count_less after delete on receipts
when old.booking_id is not null and old.state = 'posted' and old.deleted_at is null
begin
    update bookings set _received = _received - old.amount where id = old.booking_id;
end;

create trigger receipt_allocations_pay after insert on receipt_allocations
when new.deleted_at is null
begin
    update schedule_lines set _paid = _paid + new.amount
     where id = coalesce(new.schedule_line_id, (select schedule_line_id from demand_lines where id = new.demand_line_id));
end;
create trigger receipt_allocations_pay_again after update of schedule_line_id, demand_line_id, amount, deleted_at on receipt_allocations
begin
    update schedule_lines set _paid = _paid - old.amount
     where id = coalesce(old.schedule_line_id, (select schedule_line_id from demand_lines where id = old.demand_line_id))
       and old.deleted_at is null;
    update schedule_lines set _paid = _paid + new.amount
     where id = coalesce(new.schedule_line_id, (select schedule_line_id from demand_lines where id = new.demand_line_id))
       and new.deleted_at is null;
end;
create trigger receipt_allocations_pay_back after delete on receipt_allocations
when old.deleted_at is null
begin
    update schedule_lines set _paid = _paid - old.amount
     where id = coalesce(old.schedule_line_id, (select schedule_line_id from demand_lines where id = old.demand_line_id));
end;

create trigger demand_lines_ask after insert on demand_lines
when not new.is_cancelled and new.deleted_at is null
begin
    update schedule_lines set _demanded = 1 where id = new.schedule_line_id;
end;
create trigger demand_lines_ask_again after update of schedule_line_id, is_cancelled, deleted_at on demand_lines
begin
    update schedule_lines set _demanded = exists (select 1 from demand_lines l where l.schedule_line_id = schedule_lines.id
                                                  and not l.is_cancelled and l.deleted_at is null)
     where id in (old.schedule_line_id, new.schedule_line_id);
end;
create trigger demand_lines_ask_less after delete on demand_lines
begin
    update schedule_lines set _demanded = exists (select 1 from demand_lines l where l.schedule_line_id = schedule_lines.id
                                                  and not l.is_cancelled and l.deleted_at is null)
     where id = old.schedule_line_id;
end;
