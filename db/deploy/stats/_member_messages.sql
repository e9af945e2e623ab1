-- Deploy guildkeeper:stats/_member_messages to pg

begin;
set local role guildkeeper_owner;

create function stats._member_messages(guild_id bigint, member_id bigint, spans stats.span[], channel_id bigint)
returns bigint[]
language sql stable
as $$
  select array_agg(c.messages order by c.place)
  from (
    select p.place, sum(coalesce(d.messages, f.messages, 0))::bigint as messages
    from stats._pieces(_member_messages.guild_id, _member_messages.spans) p
    left join lateral (
      select coalesce(sum(d.messages), 0) as messages
      from stats.member_day d
      where d.guild_id = _member_messages.guild_id
        and d.member_id = _member_messages.member_id
        and d.day = p.day
        and (_member_messages.channel_id is null or d.channel_id = _member_messages.channel_id)
      having p.is_folded
    ) d on true
    left join lateral (
      select count(*) as messages
      from stats.message m
      where not p.is_folded
        and m.guild_id = _member_messages.guild_id
        and m.message_id >= app.snowflake_at(p.since)
        and m.message_id < app.snowflake_at(p.until)
        and m.member_id = _member_messages.member_id
        and not m.is_deleted
        and (_member_messages.channel_id is null or m.channel_id = _member_messages.channel_id)
    ) f on true
    group by p.place
  ) c;
$$;

comment on function stats._member_messages is
'How many messages a member wrote in each of these spans: from days that are folded, else from the facts that are kept.';

commit;
