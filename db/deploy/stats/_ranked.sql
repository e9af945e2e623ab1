-- Deploy guildkeeper:stats/_ranked to pg

begin;
set local role guildkeeper_owner;

create function stats._ranked(guild_id bigint, what text, since timestamptz, until timestamptz, channel_id bigint)
returns table (id bigint, messages bigint)
language sql stable
as $$
  with piece as materialized (
    select p.* from stats._pieces(_ranked.guild_id, array[row(_ranked.since, _ranked.until)::stats.span]) p
  )
  select c.id, sum(c.messages)::bigint
  from (
    select d.member_id as id, d.messages
    from piece p
    join stats.member_day d on d.guild_id = _ranked.guild_id and d.day = p.day
    where p.is_folded and _ranked.what = 'members' and (_ranked.channel_id is null or d.channel_id = _ranked.channel_id)
    union all
    select c.channel_id, c.messages
    from piece p
    join stats.channel_day c on c.guild_id = _ranked.guild_id and c.day = p.day
    where p.is_told and _ranked.what = 'channels'
    union all
    select q.channel_id, q.messages
    from piece p
    join stats.quarter q on q.guild_id = _ranked.guild_id
      and q.quarter >= stats._first_quarter(p.since)
      and q.quarter < stats._first_quarter(p.until)
    where not p.is_told and _ranked.what = 'channels'
    union all
    select m.member_id, 1
    from piece p
    join stats.message m on m.guild_id = _ranked.guild_id
      and m.message_id >= app.snowflake_at(p.since)
      and m.message_id < app.snowflake_at(p.until)
      and not m.is_deleted
    where not p.is_folded and _ranked.what = 'members' and (_ranked.channel_id is null or m.channel_id = _ranked.channel_id)
  ) c
  group by c.id
  having sum(c.messages) > 0;
$$;

comment on function stats._ranked is
'Members or channels of an interval and their messages, those who are forgotten together as 0.';

commit;
