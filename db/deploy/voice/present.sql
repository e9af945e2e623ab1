-- Deploy guildkeeper:voice/present to pg

begin;
set local role guildkeeper_owner;

create table voice.present (
  guild_id bigint not null,
  member_id bigint not null constraint present_member_id_check check (member_id > 0),
  channel_id bigint,
  flags integer not null,
  since timestamptz not null,
  heard_at timestamptz not null,
  is_bridged boolean not null default false,
  constraint present_pkey primary key (guild_id, member_id),
  constraint present_order_check check (since <= heard_at),
  constraint present_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
) with (fillfactor = 80);

comment on table voice.present is
'Where a member is in voice, as last heard; channel_id null: nowhere, so that an older word does not bring them back.';
comment on column voice.present.since is 'Since when they are there with these flags.';
comment on column voice.present.is_bridged is 'Over a time in which nobody listened they are taken to have stayed.';

grant select on voice.present to guildkeeper_admin;

commit;
