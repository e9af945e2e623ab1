-- Deploy guildkeeper:desk/panel to pg

begin;
set local role guildkeeper_owner;

create table desk.panel (
  guild_id bigint not null,
  name text not null,
  title text not null,
  text text,
  style desk.panel_style not null default 'buttons',
  type_numbers integer[] not null,
  channel_id bigint,
  message_id bigint,
  is_stale boolean not null default false,
  error text,
  constraint panel_pkey primary key (guild_id, name),
  constraint panel_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

comment on table desk.panel is 'A message by which members open tickets of some types: what it says, and where it is.';
comment on column desk.panel.message_id is 'Null: it is not posted, as far as is known.';
comment on column desk.panel.is_stale is
'Whether it has changed since it was queued: then it is edited once its message is known.';
comment on column desk.panel.error is 'What Discord answered when it did not take the message.';

grant select on desk.panel to guildkeeper_admin;

commit;
