-- Deploy guildkeeper:voice/_maintain to pg

begin;
set local role guildkeeper_owner;

create function voice._maintain(guild_id bigint, at timestamptz, most integer)
returns bigint
language plpgsql
as $$
declare
  v_before timestamptz;
begin
  select _maintain.at - s.keep_sessions into strict v_before
  from voice.settings s where s.guild_id = _maintain.guild_id for share;  -- see voice._hold
  delete from voice.present p
  where p.guild_id = _maintain.guild_id and p.channel_id is null and p.heard_at < _maintain.at - interval '7 days';
  delete from voice.day d where d.guild_id = _maintain.guild_id and d.day < v_before::date;
  delete from voice.channel_day d where d.guild_id = _maintain.guild_id and d.day < v_before::date;
  return app._forget(_maintain.guild_id, 'voice.stretch', 'until_at', v_before, _maintain.most);
end;
$$;

comment on function voice._maintain is
'What a new day brings: who was in voice longer ago than the setting keep_sessions says is forgotten.';

commit;
