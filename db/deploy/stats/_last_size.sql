-- Deploy guildkeeper:stats/_last_size to pg

begin;
set local role guildkeeper_owner;

create function stats._last_size(guild_id bigint, spans stats.span[], metric text)
returns bigint[]
language sql stable
as $$
  select array(
    select (
      select case _last_size.metric when 'online' then z.online else z.members end
      from stats.size z
      where z.guild_id = _last_size.guild_id and z.at >= date_trunc('hour', s.since, 'UTC') and z.at < s.until
      order by z.at desc
      limit 1
    )
    from unnest(_last_size.spans) with ordinality as s (since, until, place)
    order by s.place
  );
$$;

comment on function stats._last_size is
'Discord''s counts of members, or of those online, as they last were in each of these spans; null: not asked.';

commit;
