-- Deploy guildkeeper:stats/_forget_member to pg

begin;
set local role guildkeeper_owner;

create function stats._forget_member(guild_id bigint, member_id bigint)
returns bigint
language plpgsql
as $$
begin
  perform voice._hold(_forget_member.guild_id);
  perform from stats.progress p where p.guild_id = _forget_member.guild_id for update;

  -- How many were active stays as it was told: what has changed is told first.
  while stats._settle(_forget_member.guild_id) loop
  end loop;
  update stats.day k
  set is_sealed = true
  from stats.member m
  where k.guild_id = _forget_member.guild_id
    and m.guild_id = k.guild_id
    and m.member_id = _forget_member.member_id
    and k.day between m.first_day and m.last_day + 28;

  return stats._forget_facts(_forget_member.guild_id, _forget_member.member_id);
end;
$$;

comment on function stats._forget_member is
'Forgets what is counted of a member: they become nobody (0) in messages, days and stays, and were nowhere in voice. Sums stay,
and so does how many were active. What they do from then on counts again, see stats.hide. Returns how many rows named them.';

commit;
