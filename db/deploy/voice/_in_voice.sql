-- Deploy guildkeeper:voice/_in_voice to pg

begin;
set local role guildkeeper_owner;

create type voice.part as (member_id bigint, channel_id bigint, flags integer, ranges tstzmultirange);
comment on type voice.part is 'When a member was in a voice channel with these flags.';

create function voice._in_voice(guild_id bigint, since timestamptz, until timestamptz)
returns setof voice.part
language sql stable
as $$
  select t.member_id, t.channel_id, t.flags,
    range_agg(tstzrange(greatest(t.from_at, _in_voice.since), least(t.until_at, _in_voice.until)))
  from (
    select s.member_id, s.channel_id, s.flags, s.from_at, s.until_at
    from voice.stretch s
    where s.guild_id = _in_voice.guild_id and s.from_at < _in_voice.until and s.until_at > _in_voice.since
    union all
    select p.member_id, p.channel_id, p.flags, p.since, 'infinity'
    from voice.present p
    where p.guild_id = _in_voice.guild_id and p.channel_id is not null and p.since < _in_voice.until
  ) t
  where t.flags & 16 = 0
  group by t.member_id, t.channel_id, t.flags;
$$;

comment on function voice._in_voice is 'Who was where in voice between two times, those among them who still are; people only.';

commit;
