-- Deploy guildkeeper:voice/_counted to pg

begin;
set local role guildkeeper_owner;

create type voice.counted as (member_id bigint, channel_id bigint, connected integer, counted integer);
comment on type voice.counted is 'Seconds of a member in a voice channel, and of these the ones that count.';

create function voice._counted(
  guild_id bigint, since timestamptz, until timestamptz, min_members integer, count_muted boolean
)
returns setof voice.counted
language sql stable
as $$
  with part as materialized (
    select p.member_id, p.channel_id, p.ranges,
      p.flags & (1 | 4 | 8 | case when _counted.count_muted then 0 else 2 end) = 0 as is_eligible
    from voice._in_voice(_counted.guild_id, _counted.since, _counted.until) p
  ),
  edge as (
    select e.channel_id, e.at, sum(sum(e.step)) over (partition by e.channel_id order by e.at) as members,
      lead(e.at) over (partition by e.channel_id order by e.at) as next
    from (
      select p.channel_id, lower(r) as at, 1 as step from part p, unnest(p.ranges) r where p.is_eligible
      union all
      select p.channel_id, upper(r), -1 from part p, unnest(p.ranges) r where p.is_eligible
    ) e
    group by e.channel_id, e.at
  ),
  busy as (
    select e.channel_id, range_agg(tstzrange(e.at, e.next)) as ranges
    from edge e
    where e.members >= _counted.min_members and e.next is not null
    group by e.channel_id
  )
  select p.member_id, p.channel_id, sum(voice._seconds(p.ranges))::integer,
    coalesce(sum(voice._seconds(p.ranges * b.ranges)) filter (where p.is_eligible), 0)::integer
  from part p
  left join busy b on b.channel_id = p.channel_id
  group by p.member_id, p.channel_id;
$$;

comment on function voice._counted is
'What counts between two times by these rules: one''s own time that is neither deaf, mute (unless that counts), in an audience
nor AFK, as far as so many people of that kind were in the channel.';

commit;
