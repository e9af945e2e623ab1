-- Deploy guildkeeper:imports/_forget_member to pg

begin;
set local role guildkeeper_owner;

create function imports._forget_member(guild_id bigint, member_id bigint)
returns void
language sql
as $$
  delete from imports.line l where l.guild_id = _forget_member.guild_id and l.member_id = _forget_member.member_id;
$$;

comment on function imports._forget_member is 'Forgets what another bot knew of a member and is not adopted yet.';

commit;
