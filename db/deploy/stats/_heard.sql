-- Deploy guildkeeper:stats/_heard to pg

begin;
set local role guildkeeper_owner;

create function stats._heard(guild_id bigint, spans stats.span[], what text)
returns numeric[]
language sql stable
as $$
  with unheard as (
    select coalesce(range_agg(tstzrange(u.since, u.until)), '{}') as ranges
    from (
      -- What is known of the messages of earlier days was read, or told late.
      select '-infinity'::timestamptz as since, least(p.began_at, (
        select min(k.day)::timestamp at time zone p.time_zone
        from stats.day k
        where k.guild_id = p.guild_id
          and _heard.what = 'messages'
          and k.messages > 0
          and k.day < (p.began_at at time zone p.time_zone)::date
      )) as until
      from stats.progress p where p.guild_id = _heard.guild_id
      union all
      select w.from_at, w.until_at from stats.pause w where w.guild_id = _heard.guild_id and w.what = _heard.what
      union all
      select g.from_at, case when _heard.what = 'messages' then g.unread_until else g.until_at end
      from stats.gap g
      where g.guild_id = _heard.guild_id and g.until_at > (select min(s.since) from unnest(_heard.spans) s)
    ) u
    where u.since < u.until
  )
  select array(
    select case
      when h.share = 0 or _heard.what = 'members' and g.intents & (1 << 1) = 0 then 0
      -- However little it was, somebody listened.
      else greatest(round(h.share, 4), 0.0001)
    end
    from unnest(_heard.spans) with ordinality as s (since, until, place)
    join app.guild g on g.guild_id = _heard.guild_id
    cross join lateral (
      select 1 - coalesce(sum(extract(epoch from upper(r) - lower(r))), 0) / extract(epoch from s.until - s.since) as share
      from unnest(u.ranges * tstzmultirange(tstzrange(s.since, s.until))) r
    ) h
    order by s.place
  )
  from unheard u;
$$;

comment on function stats._heard is
'Of each of these spans the share in which somebody listened, 0 to 1: for `messages` without the gaps that were read afterwards,
for `members` (who comes and goes) only where the bot hears that at all, for `messages` and `voice` where they were counted.
What is not heard is unknown, not zero.';

commit;
