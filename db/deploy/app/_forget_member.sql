-- Deploy guildkeeper:app/_forget_member to pg

begin;
set local role guildkeeper_owner;

create function app._forget_member(guild_id bigint, member_id bigint)
returns void
language sql
as $$
  delete from app.member m where m.guild_id = _forget_member.guild_id and m.member_id = _forget_member.member_id;
$$;

comment on function app._forget_member is
'Forgets what Discord told of a member. Who is there still is heard of again.';

commit;
