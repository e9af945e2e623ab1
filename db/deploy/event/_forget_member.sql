-- Deploy guildkeeper:event/_forget_member to pg

begin;
set local role guildkeeper_owner;

create function event._forget_member(guild_id bigint, member_id bigint)
returns void
language sql
as $$
  delete from event.audit_log l
  where l.guild_id = _forget_member.guild_id and _forget_member.member_id in (l.actor_id, l.target_id);
  delete from event.finding f where f.guild_id = _forget_member.guild_id and f.member_id = _forget_member.member_id;
$$;

comment on function event._forget_member is
'Forgets what Discord''s audit log and comparisons told of a member.';

commit;
