-- Deploy guildkeeper:income/_forget_member to pg

begin;
set local role guildkeeper_owner;

create function income._forget_member(guild_id bigint, member_id bigint)
returns void
language sql
as $$
  delete from income.claim_state s where s.guild_id = _forget_member.guild_id and s.member_id = _forget_member.member_id;
  delete from income.earner e where e.guild_id = _forget_member.guild_id and e.member_id = _forget_member.member_id;
$$;

comment on function income._forget_member is
'Forgets the streaks and waits of a member.';

commit;
