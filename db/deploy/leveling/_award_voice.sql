-- Deploy guildkeeper:leveling/_award_voice to pg

begin;
set local role guildkeeper_owner;

create type leveling.voice_earned as (member_id bigint, xp bigint);
comment on type leveling.voice_earned is 'What a member earned in voice, after the factors.';

create function leveling._award_voice(guild_id bigint, awards leveling.voice_award[], at timestamptz)
returns setof leveling.voice_earned
language plpgsql
as $$
declare
  v_earned leveling.history[];
begin
  if not exists (select from leveling.settings s where s.guild_id = _award_voice.guild_id and s.enabled) then
    return;
  end if;
  v_earned := leveling._weigh_voice(_award_voice.guild_id, _award_voice.awards, _award_voice.at);

  insert into leveling.history (guild_id, member_id, at, rule, amount, xp, channel_id, base, channel_factor, role_factor)
  select e.guild_id, e.member_id, e.at, e.rule, e.amount, e.xp, e.channel_id, e.base, e.channel_factor, e.role_factor
  from unnest(v_earned) e;

  return query
  update leveling.member m
  set xp = e.xp
  from unnest(v_earned) e
  where m.guild_id = e.guild_id and m.member_id = e.member_id
  returning m.member_id, e.amount;
end;
$$;

comment on function leveling._award_voice is
'Gives members XP for time in voice, times the factors of the channel and of their roles, and returns what each earned: nothing
in a channel or with a role of factor 0, or where XP are turned off.';

commit;
