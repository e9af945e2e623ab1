-- Deploy guildkeeper:stats/stay to pg

begin;
set local role guildkeeper_owner;

create table stats.stay (
  guild_id bigint not null,
  stay_id bigint generated always as identity,
  member_id bigint not null,
  began_at timestamptz not null,
  ended_at timestamptz,
  ended_after timestamptz,
  source integer,
  invite_code text,
  inviter_id bigint,
  constraint stay_pkey primary key (guild_id, stay_id),
  constraint stay_order_check check (began_at <= ended_at),
  constraint stay_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

create unique index stay_member_idx on stats.stay (guild_id, member_id, began_at) where member_id > 0;
create index stay_began_idx on stats.stay (guild_id, began_at);
create index stay_ended_idx on stats.stay (guild_id, ended_at) where ended_at is not null;

comment on table stats.stay is
'From when to when people were members. Stays that ended before the bot came are not known. It follows app.member by a trigger.';
comment on column stats.stay.member_id is '0: forgotten.';
comment on column stats.stay.ended_after is 'Nobody heard them leave: it was between then and ended_at.';
comment on column stats.stay.source is 'How they came, as Discord numbers it (join_source_type); null: unknown.';

grant select on stats.stay to guildkeeper_admin;

commit;
