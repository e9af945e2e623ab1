-- Deploy guildkeeper:stats/selfcheck to pg

begin;
set local role guildkeeper_owner;

create function stats.selfcheck(guild_id bigint)
returns table (rule text, day date, channel_id bigint, found text, expected text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  with progress as (
    select p.*, greatest(p.exact_from, (p.facts_from at time zone p.time_zone)::date + 1) as first_day,
      (p.folded_until at time zone p.time_zone)::date as today
    from stats.progress p
    where p.guild_id = selfcheck.guild_id
  ),
  fact as materialized (
    select m.channel_id, m.member_id, m.message_id, m.is_deleted
    from progress p
    join stats.message m on m.guild_id = p.guild_id and m.message_id >= app.snowflake_at(p.facts_from) and m.channel_id > 0
  )
  select 'quarters are the facts', null::date, coalesce(q.channel_id, f.channel_id), q.counts, f.counts
  from (
    select k.quarter, k.channel_id, format('%s and %s deleted', k.messages, k.deleted) as counts
    from progress p
    join stats.quarter k on k.guild_id = p.guild_id and k.quarter > stats._quarter_of(app.snowflake_at(p.facts_from))
    where k.messages > 0 or k.deleted > 0
  ) q
  full join (
    select stats._quarter_of(f.message_id) as quarter, f.channel_id,
      format('%s and %s deleted', count(*) filter (where not f.is_deleted), count(*) filter (where f.is_deleted)) as counts
    from progress p, fact f
    where stats._quarter_of(f.message_id) > stats._quarter_of(app.snowflake_at(p.facts_from))
    group by 1, 2
  ) f on f.quarter = q.quarter and f.channel_id = q.channel_id
  where q.counts is distinct from f.counts
  union all
  select 'days of members are the facts', coalesce(d.day, f.day), coalesce(d.channel_id, f.channel_id), d.messages::text,
    f.messages::text
  from (
    select k.day, k.member_id, k.channel_id, k.messages
    from progress p
    join stats.member_day k on k.guild_id = p.guild_id and k.day >= p.first_day and k.messages > 0
  ) d
  full join (
    select (app.snowflake_time(f.message_id) at time zone p.time_zone)::date as day, f.member_id, f.channel_id,
      count(*) as messages
    from progress p, fact f
    where not f.is_deleted
      and f.message_id < app.snowflake_at(p.folded_until)
      and (app.snowflake_time(f.message_id) at time zone p.time_zone)::date >= p.first_day
    group by 1, 2, 3
  ) f on f.day = d.day and f.member_id = d.member_id and f.channel_id = d.channel_id
  where d.messages is distinct from f.messages
  union all
  select 'days are those of members', k.day, null,
    format('%s messages, %s members', k.messages, case when not k.is_sealed then k.active_1 end),
    format('%s messages, %s members', coalesce(d.messages, 0), case when not k.is_sealed then coalesce(d.members, 0) end)
  from progress p
  join stats.day k on k.guild_id = p.guild_id and k.day < p.today
  left join lateral (
    select (select sum(m.messages) from stats.member_day m where m.guild_id = k.guild_id and m.day = k.day) as messages,
      (select count(*) from stats._took_part(k.guild_id, k.day, k.day)) as members
  ) d on true
  where not exists (select from stats.stale_day s where s.guild_id = k.guild_id and s.day = k.day)
    and (k.messages <> coalesce(d.messages, 0) or (not k.is_sealed and k.active_1 <> coalesce(d.members, 0)))
  union all
  select 'channels add up to their day', k.day, null, coalesce(sum(c.messages), 0)::text, k.messages::text
  from stats.day k
  left join stats.channel_day c on c.guild_id = k.guild_id and c.day = k.day
  where k.guild_id = selfcheck.guild_id
    and not exists (select from stats.stale_day s where s.guild_id = k.guild_id and s.day = k.day)
  group by k.day, k.messages
  having coalesce(sum(c.messages), 0) <> k.messages
  union all
  select 'folding goes on once it has begun', null, null, 'nothing', 'stats._fold_due'
  from progress p
  where p.folded_until > p.began_at and not outbox._is_scheduled(p.guild_id, 'stats._fold_due')
  union all
  select 'nobody is here twice', null, null, count(*)::text, '1'
  from stats.stay s
  where s.guild_id = selfcheck.guild_id and s.ended_at is null and s.member_id > 0
  group by s.member_id
  having count(*) > 1;
$$;

comment on function stats.selfcheck is
'What is wrong with the statistics of a guild: roll-ups that are not what the facts make; no rows is sound. Reads everything
that is kept: for operators and tests.';

grant execute on function stats.selfcheck to guildkeeper_admin;

commit;
