-- Deploy guildkeeper:stats/_sources_wanted to pg

begin;
set local role guildkeeper_owner;

create type stats.wanted_sources as (guild_id bigint, member_ids bigint[]);
comment on type stats.wanted_sources is 'A guild, and those of its members of whom it is not known how they came.';

create function stats._sources_wanted(guild_ids bigint[], at timestamptz)
returns setof stats.wanted_sources
language sql stable
as $$
  select g.guild_id, (array_agg(s.member_id order by s.began_at desc, s.member_id))[:100]
  from unnest(_sources_wanted.guild_ids) w (guild_id)
  join app.guild g on g.guild_id = w.guild_id and g.left_at is null and app._can(g.bot_permissions, 'manage_guild')
  join stats.stay s on s.guild_id = g.guild_id
  where s.began_at > _sources_wanted.at - interval '1 hour'
    -- Discord's list of members lags behind.
    and s.began_at <= _sources_wanted.at - interval '1 minute'
    and s.ended_at is null
    and s.source is null
    and s.member_id > 0
  group by g.guild_id
  order by g.guild_id
  limit 100;
$$;

comment on function stats._sources_wanted is
'Of these guilds those in which it is not known how somebody came who joined within the hour, the newest 100 of each; at most 100
guilds. Where the bot may not ask (Manage Server), and what Discord does not tell in an hour, it stays unknown.';

commit;
