-- Holds, bookings with their frozen price and schedule, payment plans and cancellations.
-- min_compatible: 1
create table payment_plans (
    rid bigint generated always as identity unique,
    org_id uuid not null default current_setting('app.org')::uuid,
    id uuid not null,
    code text not null,
    name text collate "und-x-icu" not null,
    kind text not null,
    rebate bigint not null default 0,
    is_active boolean not null default true,
    version bigint not null default 1, created_at bigint not null default 0, updated_at bigint not null default 0, deleted_at bigint,
    custom text not null default '{}', _pos bigint not null default 0, _scope text, _extra text,
    primary key (org_id, id)
);
select freehold_tenant_table('payment_plans');
create unique index payment_plans_by_code on payment_plans (org_id, code) where deleted_at is null;

create table plan_steps (
    rid bigint generated always as identity unique,
    org_id uuid not null default current_setting('app.org')::uuid,
    id uuid not null,
    plan_id uuid not null,
    position bigint not null default 1,
    label text not null,
    basis text not null,
    share bigint not null default 0,
    amount bigint not null default 0,
    interval_unit text not null,
    due_after bigint not null default 0,
    part_count bigint not null default 1,
    spacing bigint not null default 1,
    version bigint not null default 1, created_at bigint not null default 0, updated_at bigint not null default 0, deleted_at bigint,
    custom text not null default '{}', _pos bigint not null default 0, _scope text, _extra text,
    primary key (org_id, id),
    foreign key (org_id, plan_id) references payment_plans (org_id, id)
);
select freehold_tenant_table('plan_steps');
create unique index plan_steps_by_plan_position on plan_steps (org_id, plan_id, position) where deleted_at is null;

create table bookings (
    rid bigint generated always as identity unique,
    org_id uuid not null default current_setting('app.org')::uuid,
    id uuid not null,
    number text not null,
    project_id uuid not null,
    buyer_id uuid not null,
    agent_id uuid,
    plan_id uuid,
    day date not null,
    policy text not null,
    state text not null,
    confirmation text not null,
    currency text not null,
    payable bigint not null default 0,
    schedule_version bigint not null default 1,
    state_since date,
    remarks text not null default '',
    _received bigint not null default 0,
    version bigint not null default 1, created_at bigint not null default 0, updated_at bigint not null default 0, deleted_at bigint,
    custom text not null default '{}', _pos bigint not null default 0, _scope text, _extra text,
    check (schedule_version >= 1 and payable >= 0),
    primary key (org_id, id),
    foreign key (org_id, project_id) references projects (org_id, id),
    foreign key (org_id, buyer_id) references parties (org_id, id),
    foreign key (org_id, agent_id) references parties (org_id, id),
    foreign key (org_id, plan_id) references payment_plans (org_id, id)
);
select freehold_tenant_table('bookings');
create unique index bookings_by_number on bookings (org_id, number) where deleted_at is null;
create index bookings_by_project on bookings (org_id, project_id);
create index bookings_by_buyer on bookings (org_id, buyer_id, state, day);
create index bookings_by_agent on bookings (org_id, agent_id) where agent_id is not null;
create index bookings_by_plan on bookings (org_id, plan_id) where plan_id is not null;
create index bookings_by_day on bookings (org_id, day);

create table booking_plots (
    rid bigint generated always as identity unique,
    org_id uuid not null default current_setting('app.org')::uuid,
    id uuid not null,
    booking_id uuid not null,
    plot_id uuid not null,
    position bigint not null default 1,
    area bigint not null default 0,
    area_entered text not null default '',
    area_unit text not null default '',
    payable bigint not null default 0,
    version bigint not null default 1, created_at bigint not null default 0, updated_at bigint not null default 0, deleted_at bigint,
    custom text not null default '{}', _pos bigint not null default 0, _scope text, _extra text,
    primary key (org_id, id),
    foreign key (org_id, booking_id) references bookings (org_id, id),
    foreign key (org_id, plot_id) references plots (org_id, id)
);
select freehold_tenant_table('booking_plots');
create unique index booking_plots_by_booking_plot on booking_plots (org_id, booking_id, plot_id) where deleted_at is null;
create index booking_plots_by_plot on booking_plots (org_id, plot_id);

create table booking_parties (
    rid bigint generated always as identity unique,
    org_id uuid not null default current_setting('app.org')::uuid,
    id uuid not null,
    booking_id uuid not null,
    party_id uuid not null,
    role text not null,
    position bigint not null default 1,
    share bigint not null default 0,
    version bigint not null default 1, created_at bigint not null default 0, updated_at bigint not null default 0, deleted_at bigint,
    custom text not null default '{}', _pos bigint not null default 0, _scope text, _extra text,
    check (share between 0 and 1000000),
    primary key (org_id, id),
    foreign key (org_id, booking_id) references bookings (org_id, id),
    foreign key (org_id, party_id) references parties (org_id, id)
);
select freehold_tenant_table('booking_parties');
create unique index booking_parties_by_booking_party on booking_parties (org_id, booking_id, party_id) where deleted_at is null;
create index booking_parties_by_party on booking_parties (org_id, party_id);

create table cost_lines (
    rid bigint generated always as identity unique,
    org_id uuid not null default current_setting('app.org')::uuid,
    id uuid not null,
    booking_id uuid not null,
    plot_id uuid not null,
    position bigint not null default 1,
    step text not null,
    code text not null,
    label text not null,
    quantity text not null default '',
    rate_text text not null default '',
    amount bigint not null default 0,
    tax_code text not null default '',
    tax_rate bigint not null default 0,
    tax bigint not null default 0,
    rule_id uuid,
    is_pass_through boolean not null default false,
    account_role text not null default '',
    version bigint not null default 1, created_at bigint not null default 0, updated_at bigint not null default 0, deleted_at bigint,
    custom text not null default '{}', _pos bigint not null default 0, _scope text, _extra text,
    primary key (org_id, id),
    foreign key (org_id, booking_id) references bookings (org_id, id),
    foreign key (org_id, plot_id) references plots (org_id, id)
);
select freehold_tenant_table('cost_lines');
create unique index cost_lines_by_booking_position on cost_lines (org_id, booking_id, position) where deleted_at is null;
create index cost_lines_by_plot on cost_lines (org_id, plot_id);

create table schedule_lines (
    rid bigint generated always as identity unique,
    org_id uuid not null default current_setting('app.org')::uuid,
    id uuid not null,
    booking_id uuid not null,
    schedule_version bigint not null default 1,
    position bigint not null default 1,
    due_day date not null,
    label text not null,
    amount bigint not null default 0,
    _paid bigint not null default 0,
    _demanded boolean not null default false,
    version bigint not null default 1, created_at bigint not null default 0, updated_at bigint not null default 0, deleted_at bigint,
    custom text not null default '{}', _pos bigint not null default 0, _scope text, _extra text,
    check (amount >= 0),
    primary key (org_id, id),
    foreign key (org_id, booking_id) references bookings (org_id, id)
);
select freehold_tenant_table('schedule_lines');
create unique index schedule_lines_by_booking_schedule_version_position on schedule_lines (org_id, booking_id, schedule_version, position) where deleted_at is null;
create index schedule_lines_by_due_day on schedule_lines (org_id, due_day);
-- What is open of a booking, and what is not asked for yet, are read from these indexes alone.
create index schedule_lines_open on schedule_lines (org_id, booking_id, schedule_version, due_day, _demanded, amount, _paid)
    where _paid < amount and deleted_at is null;
create index schedule_lines_to_demand on schedule_lines (org_id, due_day, booking_id, schedule_version)
    where not _demanded and amount > 0 and deleted_at is null;

create table holds (
    rid bigint generated always as identity unique,
    org_id uuid not null default current_setting('app.org')::uuid,
    id uuid not null,
    number text not null,
    plot_id uuid not null,
    party_id uuid,
    holder_id uuid,
    starts_at bigint not null,
    expires_at bigint not null,
    extensions bigint not null default 0,
    token_amount bigint not null default 0,
    reason text not null default '',
    state text not null,
    booking_id uuid,
    version bigint not null default 1, created_at bigint not null default 0, updated_at bigint not null default 0, deleted_at bigint,
    custom text not null default '{}', _pos bigint not null default 0, _scope text, _extra text,
    primary key (org_id, id),
    foreign key (org_id, plot_id) references plots (org_id, id),
    foreign key (org_id, party_id) references parties (org_id, id),
    foreign key (org_id, holder_id) references users (org_id, id),
    foreign key (org_id, booking_id) references bookings (org_id, id)
);
select freehold_tenant_table('holds');
create unique index holds_by_number on holds (org_id, number) where deleted_at is null;
create index holds_by_plot on holds (org_id, plot_id);
create index holds_by_party on holds (org_id, party_id) where party_id is not null;
create index holds_by_holder on holds (org_id, holder_id) where holder_id is not null;
create index holds_by_booking on holds (org_id, booking_id) where booking_id is not null;
create index holds_by_state_expires_at on holds (org_id, state, expires_at);

create table cancellations (
    rid bigint generated always as identity unique,
    org_id uuid not null default current_setting('app.org')::uuid,
    id uuid not null,
    number text not null,
    booking_id uuid not null,
    day date not null,
    reason text not null,
    remarks text not null default '',
    received bigint not null default 0,
    forfeited bigint not null default 0,
    refund_due bigint not null default 0,
    version bigint not null default 1, created_at bigint not null default 0, updated_at bigint not null default 0, deleted_at bigint,
    custom text not null default '{}', _pos bigint not null default 0, _scope text, _extra text,
    check (refund_due = received - forfeited),
    primary key (org_id, id),
    foreign key (org_id, booking_id) references bookings (org_id, id)
);
select freehold_tenant_table('cancellations');
create unique index cancellations_by_booking on cancellations (org_id, booking_id) where deleted_at is null;
create unique index cancellations_by_number on cancellations (org_id, number) where deleted_at is null;

-- What a customer's bookings come to, kept by the bookings themselves: how many there are, and of those that stand their value
-- and the money received.
alter table parties add column _bookings bigint not null default 0;
alter table parties add column _booking_value bigint not null default 0;
alter table parties add column _received bigint not null default 0;
create function bookings_count() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' and old.deleted_at is null then
        update parties
           set _bookings = _bookings - 1,
               _booking_value = _booking_value - case when old.state <> 'cancelled' then old.payable else 0 end,
               _received = _received - case when old.state <> 'cancelled' then old._received else 0 end
         where org_id = old.org_id and id = old.buyer_id;
    end if;
    if tg_op <> 'DELETE' and new.deleted_at is null then
        update parties
           set _bookings = _bookings + 1,
               _booking_value = _booking_value + case when new.state <> 'cancelled' then new.payable else 0 end,
               _received = _received + case when new.state <> 'cancelled' then new._received else 0 end
         where org_id = new.org_id and id = new.buyer_id;
    end if;
    return null;
end;
$$;
create trigger bookings_count after insert or delete or update of buyer_id, state, payable, _received, deleted_at on bookings
for each row execute function bookings_count();
