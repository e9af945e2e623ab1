-- Deploy guildkeeper:moderation/_obstacle to pg

begin;
set local role guildkeeper_owner;

create function moderation._obstacle(guild_id bigint, kind moderation.case_kind, member_id bigint, facts moderation.facts)
returns text
language sql stable
as $$
  select case
    when _obstacle.kind in ('note', 'warn') then null
    when g.owner_id = _obstacle.member_id then 'acts_on_owner'
    when k.target_is_here is not false and k.target_position >= g.bot_position then 'bot_outranked'
    when _obstacle.kind = 'timeout' and app._can(k.target_permissions, 'administrator') then 'administrator'
  end
  from app.guild g
  cross join lateral moderation._known(g.guild_id, _obstacle.member_id, facts) k
  where g.guild_id = _obstacle.guild_id;
$$;

comment on function moderation._obstacle is
'The refusal (as app.error names it) of what Discord would not let the bot do to this member, whatever its permissions; null:
nothing stands in the way. A moderator is refused by it, what a rule or the ladder decides is not tried.';

commit;
