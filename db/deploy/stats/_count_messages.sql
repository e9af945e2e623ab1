-- Deploy guildkeeper:stats/_count_messages to pg

begin;
set local role guildkeeper_owner;

create function stats._count_messages(guild_id bigint, spans stats.span[], channel_id bigint)
returns bigint[]
language sql stable
as $$
  select array_agg(c.messages order by c.place)
  from (
    select p.place, sum(coalesce(case when _count_messages.channel_id is null then k.messages else c.messages end, q.messages,
      0))::bigint
      as messages
    from stats._pieces(_count_messages.guild_id, _count_messages.spans) p
    left join stats.day k on p.is_told and k.guild_id = _count_messages.guild_id and k.day = p.day
    left join stats.channel_day c
      on p.is_told and c.guild_id = _count_messages.guild_id and c.day = p.day and c.channel_id = _count_messages.channel_id
    left join lateral (
      select sum(q.messages) as messages
      from stats.quarter q
      where not p.is_told
        and q.guild_id = _count_messages.guild_id
        and q.quarter >= stats._first_quarter(p.since)
        and q.quarter < stats._first_quarter(p.until)
        and (_count_messages.channel_id is null or q.channel_id = _count_messages.channel_id)
    ) q on true
    group by p.place
  ) c;
$$;

comment on function stats._count_messages is
'How many messages were written in each of these spans, in a channel or in all: from settled days, else from quarters of an
hour.';

commit;
