-- Holds, bookings with their frozen price and schedule, payment plans and cancellations.
-- min_compatible: 1
create table payment_plans (
    rid integer primary key,
    id blob not null unique check (length(id) = 16),
    code text not null,
    name text not null collate nocase,
    kind text not null,
    rebate integer not null default 0,
    is_active integer not null default 1,
    version integer not null default 1, created_at integer not null default 0, updated_at integer not null default 0, deleted_at integer,
    custom text not null default '{}', _pos integer not null default 0, _scope text, _extra text
) strict;
create unique index payment_plans_by_code on payment_plans (code) where deleted_at is null;

create table plan_steps (
    rid integer primary key,
    id blob not null unique check (length(id) = 16),
    plan_id blob not null references payment_plans(id),
    position integer not null default 1,
    label text not null,
    basis text not null,
    share integer not null default 0,
    amount integer not null default 0,
    interval_unit text not null,
    due_after integer not null default 0,
    part_count integer not null default 1,
    spacing integer not null default 1,
    version integer not null default 1, created_at integer not null default 0, updated_at integer not null default 0, deleted_at integer,
    custom text not null default '{}', _pos integer not null default 0, _scope text, _extra text
) strict;
create unique index plan_steps_by_plan_position on plan_steps (plan_id, position) where deleted_at is null;

create table bookings (
    rid integer primary key,
    id blob not null unique check (length(id) = 16),
    number text not null,
    project_id blob not null references projects(id),
    buyer_id blob not null references parties(id),
    agent_id blob references parties(id),
    plan_id blob references payment_plans(id),
    day text not null,
    policy text not null,
    state text not null,
    confirmation text not null,
    currency text not null,
    payable integer not null default 0,
    schedule_version integer not null default 1,
    state_since text,
    remarks text not null default '',
    _received integer not null default 0,
    version integer not null default 1, created_at integer not null default 0, updated_at integer not null default 0, deleted_at integer,
    custom text not null default '{}', _pos integer not null default 0, _scope text, _extra text,
    check (schedule_version >= 1 and payable >= 0)
) strict;
create unique index bookings_by_number on bookings (number) where deleted_at is null;
create index bookings_by_project on bookings (project_id);
create index bookings_by_buyer on bookings (buyer_id, state, day);
create index bookings_by_agent on bookings (agent_id) where agent_id is not null;
create index bookings_by_plan on bookings (plan_id) where plan_id is not null;
create index bookings_by_day on bookings (day);

create table booking_plots (
    rid integer primary key,
    id blob not null unique check (length(id) = 16),
    booking_id blob not null references bookings(id),
    plot_id blob not null references plots(id),
    position integer not null default 1,
    area integer not null default 0,
    area_entered text not null default '',
    area_unit text not null default '',
    payable integer not null default 0,
    version integer not null default 1, created_at integer not null default 0, updated_at integer not null default 0, deleted_at integer,
    custom text not null default '{}', _pos integer not null default 0, _scope text, _extra text
) strict;
create unique index booking_plots_by_booking_plot on booking_plots (booking_id, plot_id) where deleted_at is null;
create index booking_plots_by_plot on booking_plots (plot_id);

create table booking_parties (
    rid integer primary key,
    id blob not null unique check (length(id) = 16),
    booking_id blob not null references bookings(id),
    party_id blob not null references parties(id),
    role text not null,
    position integer not null default 1,
    share integer not null default 0,
    version integer not null default 1, created_at integer not null default 0, updated_at integer not null default 0, deleted_at integer,
    custom text not null default '{}', _pos integer not null default 0, _scope text, _extra text,
    check (share between 0 and 1000000)
) strict;
create unique index booking_parties_by_booking_party on booking_parties (booking_id, party_id) where deleted_at is null;
create index booking_parties_by_party on booking_parties (party_id);

create table cost_lines (
    rid integer primary key,
    id blob not null unique check (length(id) = 16),
    booking_id blob not null references bookings(id),
    plot_id blob not null references plots(id),
    position integer not null default 1,
    step text not null,
    code text not null,
    label text not null,
    quantity text not null default '',
    rate_text text not null default '',
    amount integer not null default 0,
    tax_code text not null default '',
    tax_rate integer not null default 0,
    tax integer not null default 0,
    rule_id blob,
    is_pass_through integer not null default 0,
    account_role text not null default '',
    version integer not null default 1, created_at integer not null default 0, updated_at integer not null default 0, deleted_at integer,
    custom text not null default '{}', _pos integer not null default 0, _scope text, _extra text
) strict;
create unique index cost_lines_by_booking_position on cost_lines (booking_id, position) where deleted_at is null;
create index cost_lines_by_plot on cost_lines (plot_id);

create table schedule_lines (
    rid integer primary key,
    id blob not null unique check (length(id) = 16),
    booking_id blob not null references bookings(id),
    schedule_version integer not null default 1,
    position integer not null default 1,
    due_day text not null,
    label text not null,
    amount integer not null default 0,
    _paid integer not null default 0,
    _demanded integer not null default 0 check (_demanded in (0, 1)),
    version integer not null default 1, created_at integer not null default 0, updated_at integer not null default 0, deleted_at integer,
    custom text not null default '{}', _pos integer not null default 0, _scope text, _extra text,
    check (amount >= 0)
) strict;
create unique index schedule_lines_by_booking_schedule_version_position on schedule_lines (booking_id, schedule_version, position) where deleted_at is null;
create index schedule_lines_by_due_day on schedule_lines (due_day);
-- What is open of a booking, and what is not asked for yet, are read from these indexes alone.
create index schedule_lines_open on schedule_lines (booking_id, schedule_version, due_day, _demanded, amount, _paid)
    where _paid < amount and deleted_at is null;
create index schedule_lines_to_demand on schedule_lines (due_day, booking_id, schedule_version)
    where not _demanded and amount > 0 and deleted_at is null;

create table holds (
    rid integer primary key,
    id blob not null unique check (length(id) = 16),
    number text not null,
    plot_id blob not null references plots(id),
    party_id blob references parties(id),
    holder_id blob references users(id),
    starts_at integer not null,
    expires_at integer not null,
    extensions integer not null default 0,
    token_amount integer not null default 0,
    reason text not null default '',
    state text not null,
    booking_id blob references bookings(id),
    version integer not null default 1, created_at integer not null default 0, updated_at integer not null default 0, deleted_at integer,
    custom text not null default '{}', _pos integer not null default 0, _scope text, _extra text
) strict;
create unique index holds_by_number on holds (number) where deleted_at is null;
create index holds_by_plot on holds (plot_id);
create index holds_by_party on holds (party_id) where party_id is not null;
create index holds_by_holder on holds (holder_id) where holder_id is not null;
create index holds_by_booking on holds (booking_id) where booking_id is not null;
create index holds_by_state_expires_at on holds (state, expires_at);

create table cancellations (
    rid integer primary key,
    id blob not null unique check (length(id) = 16),
    number text not null,
    booking_id blob not null references bookings(id),
    day text not null,
    reason text not null,
    remarks text not null default '',
    received integer not null default 0,
    forfeited integer not null default 0,
    refund_due integer not null default 0,
    version integer not null default 1, created_at integer not null default 0, updated_at integer not null default 0, deleted_at integer,
    custom text not null default '{}', _pos integer not null default 0, _scope text, _extra text,
    check (refund_due = received - forfeited)
) strict;
create unique index cancellations_by_booking on cancellations (booking_id) where deleted_at is null;
create unique index cancellations_by_number on cancellations (number) where deleted_at is null;

-- What a customer's bookings come to, kept by the bookings themselves: how many there are, and of those that stand their value
-- and the money received.
alter table parties add column _bookings integer not null default 0;
alter table parties add column _booking_value integer not null default 0;
alter table parties add column _received integer not null default 0;
create trigger bookings_count after insert on bookings
when new.deleted_at is null
begin
    update parties
       set _bookings = _bookings + 1,
           _booking_value = _booking_value + case when new.state <> 'cancelled' then new.payable else 0 end,
           _received = _received + case when new.state <> 'cancelled' then new._received else 0 end
     where id = new.buyer_id;
end;
create trigger bookings_count_again after update of buyer_id, state, payable, _received, deleted_at on bookings
begin
    update parties
       set _bookings = _bookings - 1,
           _booking_value = _booking_value - case when old.state <> 'cancelled' then old.payable else 0 end,
           _received = _received - case when old.state <> 'cancelled' then old._received else 0 end
     where id = old.buyer_id and old.deleted_at is null;
    update parties
       set _bookings = _bookings + 1,
           _booking_value = _booking_value + case when new.state <> 'cancelled' then new.payable else 0 end,
           _received = _received + case when new.state <> 'cancelled' then new._received else 0 end
     where id = new.buyer_id and new.deleted_at is null;
end;
create trigger bookings_count_less after delete on bookings
when old.deleted_at is null
begin
    update parties
       set _bookings = _bookings - 1,
           _booking_value = _booking_value - case when old.state <> 'cancelled' then old.payable else 0 end,
           _received = _received - case when old.state <> 'cancelled' then old._received else 0 end
     where id = old.buyer_id;
end;
