-- Deploy guildkeeper:choices/_forget_member to pg

begin;
set local role guildkeeper_owner;

create function choices._forget_member(guild_id bigint, member_id bigint)
returns void
language sql
as $$
  delete from choices.waiting w where w.guild_id = _forget_member.guild_id and w.member_id = _forget_member.member_id;
  delete from choices.choice c where c.guild_id = _forget_member.guild_id and c.member_id = _forget_member.member_id;
$$;

comment on function choices._forget_member is
'Forgets what a member chose and waits for. The roles have gone before: roles._forget_member frees the places.';

commit;
