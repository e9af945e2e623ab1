-- Deploy guildkeeper:voice/_maintain to pg

begin;
set local role guildkeeper_owner;

create function voice._maintain(guild_id bigint, at timestamptz, most integer)
returns bigint
language plpgsql
as $$
declare
  v_before timestamptz;
  v_absent bigint;
begin
  select _maintain.at - s.keep_sessions into strict v_before
  from voice.settings s where s.guild_id = _maintain.guild_id for share;  -- see voice._hold
  delete from voice.present p
  where p.guild_id = _maintain.guild_id and p.member_id in (
    select o.member_id from voice.present o
    where o.guild_id = _maintain.guild_id and o.channel_id is null and o.heard_at < _maintain.at - interval '7 days'
    limit _maintain.most
  );
  get diagnostics v_absent = row_count;
  return greatest(
    v_absent,
    app._forget(_maintain.guild_id, 'voice.stretch', 'until_at', v_before, _maintain.most),
    app._forget(_maintain.guild_id, 'voice.day', 'day', v_before::date, _maintain.most),
    app._forget(_maintain.guild_id, 'voice.channel_day', 'day', v_before::date, _maintain.most)
  );
end;
$$;

comment on function voice._maintain is
'What a new day brings: who was in voice longer ago than the setting keep_sessions says is forgotten, at most `most` rows of each
kind. Returns the most of one kind.';

commit;
