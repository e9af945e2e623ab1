-- Deploy guildkeeper:voice/_rehearse_setting to pg

begin;
set local role guildkeeper_owner;

create function voice._rehearse_setting(guild_id bigint, column_name text, value text)
returns jsonb
language plpgsql stable
as $$
declare
  v_old voice.settings;
  v_new voice.settings;
  v_before bigint;
  v_after bigint;
begin
  if _rehearse_setting.column_name not in ('min_members', 'count_muted', 'daily_cap') then
    return null;
  end if;
  select s.* into strict v_old from voice.settings s where s.guild_id = _rehearse_setting.guild_id;
  v_new := jsonb_populate_record(v_old, jsonb_build_object(_rehearse_setting.column_name, _rehearse_setting.value));
  select coalesce(sum(m.minutes), 0) into v_before from voice._minutes(v_old, 7, now()) m;
  select coalesce(sum(m.minutes), 0) into v_after from voice._minutes(v_new, 7, now()) m;
  return jsonb_strip_nulls(jsonb_build_object(
    'voice_minutes_more', nullif(greatest(v_after - v_before, 0), 0), 'voice_minutes_less',
    nullif(greatest(v_before - v_after, 0), 0)
  ));
end;
$$;

comment on function voice._rehearse_setting is
'How many minutes of the last week would count more, or less, with a new value of a setting. Called by config._rehearse.';

commit;
