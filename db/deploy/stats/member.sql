-- Deploy guildkeeper:stats/member to pg

begin;
set local role guildkeeper_owner;

create table stats.member (
  guild_id bigint not null,
  member_id bigint not null constraint member_id_check check (member_id > 0),
  first_day date,
  last_day date,
  is_hidden boolean not null default false,
  constraint member_pkey primary key (guild_id, member_id),
  constraint member_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
) with (fillfactor = 80);

comment on table stats.member is
'When a member was first and last active, as far as days are folded; kept for good, unless they are forgotten.';
comment on column stats.member.is_hidden is 'They are named on no board; their messages are in every sum.';

grant select on stats.member to guildkeeper_admin;

commit;
