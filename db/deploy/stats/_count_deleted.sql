-- Deploy guildkeeper:stats/_count_deleted to pg

begin;
set local role guildkeeper_owner;

create function stats._count_deleted(guild_id bigint, spans stats.span[], channel_id bigint)
returns bigint[]
language sql stable
as $$
  select array(
    select coalesce((
      select sum(q.deleted)
      from stats.quarter q
      where q.guild_id = _count_deleted.guild_id
        and q.quarter >= stats._first_quarter(s.since)
        and q.quarter < stats._first_quarter(s.until)
        and (_count_deleted.channel_id is null or q.channel_id = _count_deleted.channel_id)
    ), 0)
    from unnest(_count_deleted.spans) with ordinality as s (since, until, place)
    order by s.place
  );
$$;

comment on function stats._count_deleted is 'How many messages that were written in each of these spans are deleted.';

commit;
