-- Deploy guildkeeper:automod/_forget_member to pg

begin;
set local role guildkeeper_owner;

create function automod._forget_member(guild_id bigint, member_id bigint)
returns void
language sql
as $$
  delete from automod.trace t where t.guild_id = _forget_member.guild_id and t.member_id = _forget_member.member_id;
  update automod.match m
  set excerpt = null
  where m.guild_id = _forget_member.guild_id and m.member_id = _forget_member.member_id and m.excerpt is not null;
$$;

comment on function automod._forget_member is
'Forgets what a member wrote and rules met.';

commit;
