-- Deploy guildkeeper:stats/_count_stays to pg

begin;
set local role guildkeeper_owner;

create function stats._count_stays(guild_id bigint, spans stats.span[], metric text)
returns bigint[]
language sql stable
as $$
  select array(
    select (
      select count(*) from stats.stay t
      where t.guild_id = _count_stays.guild_id and t.began_at >= s.since and t.began_at < s.until
        and _count_stays.metric <> 'leaves'
    ) + case _count_stays.metric when 'leaves' then 1 when 'net' then -1 else 0 end * (
      select count(*) from stats.stay t
      where t.guild_id = _count_stays.guild_id and t.ended_at >= s.since and t.ended_at < s.until
        and _count_stays.metric <> 'joins'
    )
    from unnest(_count_stays.spans) with ordinality as s (since, until, place)
    order by s.place
  );
$$;

comment on function stats._count_stays is 'How many joined, left, or both (net), in each of these spans.';

commit;
