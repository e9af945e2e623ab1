-- Deploy guildkeeper:moderation/_timeout_differences to pg

begin;
set local role guildkeeper_owner;

create function moderation._timeout_differences(guild_id bigint, member_ids bigint[], since timestamptz default '-infinity')
returns table (member_id bigint, number bigint)
language sql stable
as $$
  select s.member_id, s.number
  from moderation.sanction s
  join app.member k on k.guild_id = s.guild_id and k.member_id = s.member_id
  join moderation.case c on c.guild_id = s.guild_id and c.number = s.number
  where s.guild_id = _timeout_differences.guild_id
    and s.member_id = any (_timeout_differences.member_ids)
    and s.kind = 'timeout'
    and s.ends_at > now()
    and k.left_at is null
    and coalesce(k.timed_out_until, '-infinity') <= now()
    and (c.at >= _timeout_differences.since or k.joined_at > c.at)
    and not discord._under_way(s.guild_id, s.member_id);
$$;

comment on function moderation._timeout_differences is
'Which of these members are timed out here, and by app.member not in Discord; with the number of the case. Left out: who is
gone, and members with effects under way. A timeout that only Discord knows is left as it is, and one that was
decided before `since` may have been lifted by hand, unless they left and came back, which ends each.';

commit;
