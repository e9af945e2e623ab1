-- Deploy guildkeeper:leveling/_weigh_voice to pg

begin;
set local role guildkeeper_owner;

create type leveling.voice_award as (member_id bigint, channel_id bigint, base integer);
comment on type leveling.voice_award is 'What a member shall earn for time in a voice channel, before the factors.';

create function leveling._weigh_voice(guild_id bigint, awards leveling.voice_award[], at timestamptz)
returns leveling.history[]
language plpgsql
as $$
begin
  perform leveling._hold_settings(array[_weigh_voice.guild_id]);
  insert into leveling.member (guild_id, member_id)
  select _weigh_voice.guild_id, a.member_id from unnest(_weigh_voice.awards) a order by a.member_id
  on conflict on constraint member_pkey do nothing;
  perform from leveling.member m
  where m.guild_id = _weigh_voice.guild_id and m.member_id in (select a.member_id from unnest(_weigh_voice.awards) a)
  order by m.member_id
  for update;

  return array(
    select jsonb_populate_record(null::leveling.history, jsonb_build_object(
      'guild_id', m.guild_id, 'member_id', m.member_id, 'at', _weigh_voice.at, 'rule', 'voice', 'amount', w.amount,
      'xp', m.xp + w.amount, 'channel_id', a.channel_id, 'base', a.base, 'channel_factor', f.channel, 'role_factor', f.role
    ))
    from unnest(_weigh_voice.awards) a
    join leveling.member m on m.guild_id = _weigh_voice.guild_id and m.member_id = a.member_id
    left join app.member k on k.guild_id = m.guild_id and k.member_id = m.member_id
    cross join lateral (
      select coalesce(leveling._channel_factor(m.guild_id, a.channel_id, null), 1) as channel,
        coalesce(leveling._role_factor(m.guild_id, coalesce(k.role_ids, '{}')), 1) as role
    ) f
    cross join lateral (
      select least(
        case when f.channel * f.role = 0 then 0 else greatest(1, round(a.base * f.channel * f.role)) end,
          leveling._most_xp() - m.xp
      )::bigint as amount
    ) w
    where w.amount > 0
    order by m.member_id
  );
end;
$$;

comment on function leveling._weigh_voice is
'What members earn for time in voice, as lines of their history: times the factors of the channel and of their roles, nothing
where one is 0. They are locked in order.';

commit;
