-- Deploy guildkeeper:stats/_written to pg

begin;
set local role guildkeeper_owner;

create function stats._written(guild_id bigint, since date, last date)
returns table (day date, member_id bigint, messages bigint)
language sql stable
as $$
  select w.day, w.member_id, sum(w.messages)::bigint
  from (
    select d.day, d.member_id, d.messages
    from stats.member_day d
    where d.guild_id = _written.guild_id and d.day between _written.since and _written.last and d.messages > 0
    union all
    select (app.snowflake_time(m.message_id) at time zone p.time_zone)::date, m.member_id, 1
    from stats.progress p
    join stats.message m on m.guild_id = p.guild_id
      and m.message_id >= app.snowflake_at(p.folded_until)
      and m.message_id < app.snowflake_at((_written.last + 1)::timestamp at time zone p.time_zone)
      and not m.is_deleted
    where p.guild_id = _written.guild_id
  ) w
  where w.day >= _written.since
  group by w.day, w.member_id;
$$;

comment on function stats._written is
'How many messages each member wrote on these days: what is folded from days, what is not from the facts.';

commit;
