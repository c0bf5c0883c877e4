-- What was typed into forms and not saved yet; never leaves the device.
-- min_compatible: 1

create table drafts (
    org_id uuid not null default current_setting('app.org')::uuid,
    form text not null,
    owner text not null,
    content text not null,
    at bigint not null,
    primary key (org_id, form, owner)
);
select freehold_tenant_table('drafts');
