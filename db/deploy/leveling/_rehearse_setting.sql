-- Deploy guildkeeper:leveling/_rehearse_setting to pg

begin;
set local role guildkeeper_owner;

create function leveling._rehearse_setting(guild_id bigint, column_name text, value text)
returns jsonb
language plpgsql stable
as $$
declare
  v_old leveling.settings;
  v_new leveling.settings;
begin
  if _rehearse_setting.column_name not like 'curve%' then
    return null;
  end if;

  select s.* into strict v_old from leveling.settings s where s.guild_id = _rehearse_setting.guild_id;
  v_new := jsonb_populate_record(v_old, jsonb_build_object(_rehearse_setting.column_name, _rehearse_setting.value));
  if (v_new.curve, v_new.curve_cubic, v_new.curve_square, v_new.curve_linear)
    is not distinct from (v_old.curve, v_old.curve_cubic, v_old.curve_square, v_old.curve_linear)
  then
    return null;
  end if;

  return (
    select jsonb_strip_nulls(jsonb_build_object(
      'levels_rise', nullif(count(*) filter (where b.level > m.level), 0),
      'levels_fall', nullif(count(*) filter (where b.level < m.level), 0)
    ))
    from leveling.member m
    cross join lateral leveling._level(v_new, m.xp) as b (level)
    where m.guild_id = _rehearse_setting.guild_id
  );
end;
$$;

comment on function leveling._rehearse_setting is
'What a new curve would do to the members of a guild: how many levels would rise, and fall. Called by config._rehearse.';

commit;
