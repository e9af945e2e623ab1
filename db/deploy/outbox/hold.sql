-- Deploy guildkeeper:outbox/hold to pg

begin;
set local role guildkeeper_owner;

create table outbox.hold (
  guild_id bigint not null,
  route text not null,
  until timestamptz not null,
  refused boolean not null default false,
  failures integer not null default 0,
  probe_id bigint,
  put_off_until timestamptz not null default '-infinity',
  code integer,
  error text,
  opened_at timestamptz,
  told_at timestamptz,
  constraint hold_pkey primary key (guild_id, route)
) with (fillfactor = 50);

comment on table outbox.hold is
'Routes with trouble. A limit (429) holds a route until Discord lets it go on. Five refusals in a row (a permission is
missing) hold it too, a minute at first and an hour at most; after each time one effect is tried, the probe, and when Discord
accepts it all go on. What is held stays pending. A route without trouble has no row.';
comment on column outbox.hold.until is 'Nothing of the route is handed out before.';
comment on column outbox.hold.refused is
'Discord refuses the route: nothing but the probe is handed out, before `until` or after.';
comment on column outbox.hold.failures is 'Refusals since the last success.';
comment on column outbox.hold.probe_id is
'The effect that is tried, until `until`, to see whether Discord accepts the route again.';
comment on column outbox.hold.put_off_until is
'How far effects may have been put off; when the route is free before that, outbox.claim brings them forward.';
comment on column outbox.hold.code is 'Discord''s error code of the last refusal.';
comment on column outbox.hold.opened_at is 'When the fifth refusal in a row was met.';
comment on column outbox.hold.told_at is 'When the guild''s admins were last told, at most once a day.';

grant select on outbox.hold to guildkeeper_admin;

commit;
