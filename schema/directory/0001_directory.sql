-- Who may reach which organisation on an office server: organisations, sign-ins, devices, tokens and invitations.
-- min_compatible: 1
-- One text for both dialects: ids, codes and hashes are texts, instants milliseconds UTC. No token and no password stands here, only hashes.

create table organisations (
    id text primary key,
    name text not null,
    created_at bigint not null
);

create table accounts (
    id text primary key,
    email text not null unique,
    password text not null,
    password_at bigint not null,
    second_secret text not null default '',
    second_is_on bigint not null default 0,
    second_step bigint not null default 0,
    created_at bigint not null
);

create table recovery_codes (
    account text not null references accounts (id),
    hash text not null,
    used_at bigint,
    primary key (account, hash)
);

-- Wrong passwords by sign-in, also of sign-ins that do not exist, so that nobody can tell those apart.
create table sign_in_failures (
    email_hash text primary key,
    burst bigint not null,
    total bigint not null,
    failed_at bigint not null,
    blocked_until bigint not null
);

create table members (
    organisation text not null references organisations (id),
    account text not null references accounts (id),
    user_id text not null,
    created_at bigint not null,
    primary key (organisation, account)
);

create table devices (
    id text primary key,
    organisation text not null references organisations (id),
    account text not null references accounts (id),
    name text not null,
    created_at bigint not null,
    seen_at bigint not null,
    revoked_at bigint,
    is_wiped bigint not null default 0
);
create index devices_account on devices (organisation, account);

create table sessions (
    id text primary key,
    organisation text not null references organisations (id),
    account text not null references accounts (id),
    device text not null references devices (id),
    created_at bigint not null,
    ended_at bigint,
    end_reason text not null default ''
);
create index sessions_account on sessions (account);
create index sessions_device on sessions (device);

create table access_tokens (
    hash text primary key,
    session text not null references sessions (id),
    expires_at bigint not null
);
create index access_tokens_expiry on access_tokens (expires_at);

create table refresh_tokens (
    hash text primary key,
    session text not null references sessions (id),
    issued_at bigint not null,
    used_at bigint,
    request_id text not null default ''
);
create index refresh_tokens_session on refresh_tokens (session);

create table invitations (
    id text primary key,
    organisation text not null references organisations (id),
    hash text not null unique,
    email text not null,
    full_name text not null,
    role text not null,
    invited_by text not null,
    created_at bigint not null,
    expires_at bigint not null,
    accepted_at bigint,
    revoked_at bigint
);
create index invitations_organisation on invitations (organisation);

create table secrets (
    name text primary key,
    value text not null
);
