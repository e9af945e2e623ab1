-- Deploy guildkeeper:leveling/member to pg

begin;
set local role guildkeeper_owner;

create table leveling.member (
  guild_id bigint not null,
  member_id bigint not null constraint member_id_check check (member_id > 0),
  xp bigint not null default 0 constraint member_xp_check check (xp between 0 and leveling._most_xp()),
  level integer not null default 0,
  level_xp bigint not null default 0,
  next_level_xp bigint,
  last_message_id bigint not null default 0,
  channel_id bigint,
  constraint member_pkey primary key (guild_id, member_id),
  constraint member_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
) with (fillfactor = 80);

create index member_xp_idx on leveling.member (guild_id, xp desc, member_id);

comment on table leveling.member is
'The XP of a member in a guild, and what follows from it: level, level_xp and next_level_xp are kept by the trigger
set_level whoever writes xp. Members with 0 XP have no rank.';
comment on column leveling.member.level_xp is 'XP at which the level began.';
comment on column leveling.member.next_level_xp is 'XP at which the next one begins; null at the last.';
comment on column leveling.member.last_message_id is 'The newest message that earned XP: the cooldown counts from its time.';
comment on column leveling.member.channel_id is 'Where that message was: level-ups are announced there.';

create trigger audit_edit
after insert or update or delete on leveling.member
for each row when (current_user <> 'guildkeeper_owner')
execute function app._audit_edit();

grant select, insert, update, delete on leveling.member to guildkeeper_admin;

commit;
