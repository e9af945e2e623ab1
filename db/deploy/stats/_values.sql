-- Deploy guildkeeper:stats/_values to pg

begin;
set local role guildkeeper_owner;

create function stats._values(guild_id bigint, metric text, spans stats.span[], channel_id bigint, member_id bigint)
returns numeric[]
language plpgsql stable
as $$
begin
  return case
    when _values.metric = 'messages' and _values.member_id is not null then
      stats._member_messages(_values.guild_id, _values.member_id, _values.spans, _values.channel_id)
    when _values.metric = 'messages' then stats._count_messages(_values.guild_id, _values.spans, _values.channel_id)
    when _values.metric = 'deleted' then stats._count_deleted(_values.guild_id, _values.spans, _values.channel_id)
    when _values.metric in ('joins', 'leaves', 'net') then stats._count_stays(_values.guild_id, _values.spans, _values.metric)
    when _values.metric = 'voice' then
      stats._count_voice(_values.guild_id, _values.spans, _values.channel_id, _values.member_id)
    when _values.metric in ('members', 'online') then stats._last_size(_values.guild_id, _values.spans, _values.metric)
    else (select a.found from stats._count_active(_values.guild_id, _values.spans, array[_values.metric]) a)
  end;
end;
$$;

comment on function stats._values is 'What a metric was in each of these spans; null: nobody knows.';

commit;
