-- Deploy guildkeeper:app/configure to pg

begin;
set local role guildkeeper_owner;

create function app.configure(
  guild_id bigint,
  key text,
  value text,
  actor_id bigint default null,
  agreed boolean default true
)
returns app.setting
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_column app.setting_column;
  v_setting app.setting;
  v_meant text[];
  v_effects jsonb;
  v_constraint text;
begin
  perform app._require_guild(configure.guild_id);

  v_column := app._require_setting(configure.key);
  v_meant := app._read_value(configure.guild_id, v_column, configure.value);
  if cardinality(v_meant) > 1 then
    perform app._refuse('ambiguous', left(configure.value, 100), (
      select string_agg(c.label, ', ' order by c.label)
      from app._choices(configure.guild_id, v_column) c
      where c.value = any (v_meant[:10])
    ));
  end if;

  if not configure.agreed then
    v_effects := app._rehearse(configure.guild_id, v_column, v_meant[1]);
    if v_effects is not null then
      v_setting := app._setting(configure.guild_id, v_column);
      v_setting.effects := v_effects;
      return v_setting;
    end if;
  end if;

  perform app._open_call(
    configure.guild_id, 'app.configure',
    jsonb_build_object('key', configure.key, 'value', configure.value), configure.actor_id, null
  );

  begin
    execute format(
      'update %s set %I = %s where guild_id = $2',
      v_column.settings_table, v_column.column_name,
      case when v_meant[1] is null then 'default' else format('$1::%s', v_column.column_type) end
    ) using v_meant[1], configure.guild_id;
  exception
    when check_violation or not_null_violation or invalid_text_representation or numeric_value_out_of_range
      or invalid_datetime_format or datetime_field_overflow or interval_field_overflow
    then
      get stacked diagnostics v_constraint = constraint_name;
      perform app._refuse('value_not_allowed', configure.key, left(configure.value, 100), coalesce(
        (
          select obj_description(o.oid, 'pg_constraint')
          from pg_catalog.pg_constraint o
          where o.conrelid = v_column.settings_table and o.conname = nullif(v_constraint, '')
        ),
        app._setting_allowed(v_column)
      ));
  end;

  return app._setting(configure.guild_id, v_column);
end;
$$;

comment on function app.configure is
'Sets one setting of a guild and returns it as it is now. `key` is its name (`leveling.cooldown`), `value` its value as text; a
channel or role may be a mention, an id or a name, a time zone its city, and \n in a text is a line break; null sets the default
again. What would change many members at once is rehearsed where it was not `agreed` to: then nothing is set, and effects say
what it would do. Idempotent, so it takes no idempotency key. Refuses: U0GLD, U0SET an unknown setting, U0VAL a value that is
not allowed (and says what is), U0AMB a name that several have, U0CHN, U0CHT, U0ROL and U0EVR a channel or role that will not
do.';

grant execute on function app.configure to guildkeeper_bot, guildkeeper_admin;

commit;
