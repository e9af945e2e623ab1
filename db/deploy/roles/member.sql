-- Deploy guildkeeper:roles/member to pg

begin;
set local role guildkeeper_owner;

create table roles.member (
  guild_id bigint not null,
  member_id bigint not null constraint member_id_check check (member_id > 0),
  role_ids bigint[] not null default '{}',
  settled_at timestamptz not null default '-infinity',
  constraint member_pkey primary key (guild_id, member_id),
  constraint member_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
) with (fillfactor = 80);

comment on table roles.member is
'The members whose roles have reasons. Who decides about a member''s roles holds their row until the effects are queued, so that
effects commit in the order of the decisions.';
comment on column roles.member.role_ids is
'The roles that we put on during the present stay and have not taken off since: what Discord was told last.';
comment on column roles.member.settled_at is 'When Discord was told last.';

grant select on roles.member to guildkeeper_admin;

commit;
