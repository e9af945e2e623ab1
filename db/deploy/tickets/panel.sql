-- Deploy guildkeeper:tickets/panel to pg

begin;
set local role guildkeeper_owner;

create table tickets.panel (
  guild_id bigint not null,
  name text not null,
  title text not null,
  text text,
  style tickets.panel_style not null default 'buttons',
  type_numbers integer[] not null,
  channel_id bigint,
  message_id bigint,
  is_stale boolean not null default false,
  constraint panel_pkey primary key (guild_id, name),
  constraint panel_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

comment on table tickets.panel is 'A message by which members open tickets of some types: what it says, and where it is.';
comment on column tickets.panel.message_id is 'Null: it is not posted, as far as is known.';
comment on column tickets.panel.is_stale is
'Whether it has changed since it was queued: then it is edited once its message is known.';

grant select on tickets.panel to guildkeeper_admin;

commit;
