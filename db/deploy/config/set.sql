-- Deploy guildkeeper:config/set to pg

begin;
set local role guildkeeper_owner;

create function config.set(
  guild_id bigint,
  key text,
  value text,
  actor_id bigint default null,
  agreed boolean default true
)
returns config.setting
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_column config.setting_column;
  v_setting config.setting;
  v_meant text[];
  v_effects jsonb;
  v_constraint text;
  v_allowed text;
begin
  perform app._require_guild(set.guild_id);

  v_column := config._require_setting(set.key);
  v_meant := config._read_value(set.guild_id, v_column, set.value);
  if cardinality(v_meant) > 1 then
    perform app._refuse('ambiguous', left(set.value, 100), (
      select string_agg(c.label, ', ' order by c.label)
      from config._choices(set.guild_id, v_column) c
      where c.value = any (v_meant[:10])
    ));
  end if;

  if not set.agreed then
    v_effects := config._rehearse(set.guild_id, v_column, v_meant[1]);
    if v_effects is not null then
      v_setting := config._setting(set.guild_id, v_column);
      v_setting.effects := v_effects;
      execute format('select $1::%s::text', v_column.column_type::regtype) into v_setting.typed using v_meant[1];
      v_setting.typed := config._as_typed(v_column.kind, v_setting.typed);
      return v_setting;
    end if;
  end if;

  perform app._open_call(
    set.guild_id, 'config.set',
    jsonb_build_object('key', set.key, 'value', set.value), set.actor_id, null
  );

  begin
    execute format(
      'update %s set %I = %s where guild_id = $2',
      v_column.settings_table, v_column.column_name,
      case when v_meant[1] is null then 'default' else format('$1::%s', v_column.column_type) end
    ) using v_meant[1], set.guild_id;
  exception
    when check_violation or not_null_violation or invalid_text_representation or numeric_value_out_of_range
      or invalid_datetime_format or datetime_field_overflow or interval_field_overflow
    then
      get stacked diagnostics v_constraint = constraint_name;
      v_allowed := coalesce(
        (
          select obj_description(o.oid, 'pg_constraint')
          from pg_catalog.pg_constraint o
          where o.conrelid = v_column.settings_table and o.conname = nullif(v_constraint, '')
        ),
        config._setting_allowed(v_column)
      );
      perform app._raise(
        'value_not_allowed', array[set.key, left(set.value, 100), v_allowed],
        jsonb_build_object('kind', v_column.kind, 'choices', v_column.choices)
      );
  end;

  return config._setting(set.guild_id, v_column);
end;
$$;

comment on function config.set is
'Sets one setting of a guild and returns it as it is now. `key` is its name (`leveling.cooldown`), `value` its value as text; a
channel or role may be a mention, an id or a name, a time zone its city, and \n in a text is a line break; null sets the default
again. What would change many members at once is rehearsed where it was not `agreed` to: then nothing is set, effects say what
it would do, and typed the new value (null: the default), to agree to. Idempotent, so it takes no idempotency key. Refuses:
U0GLD, U0SET an unknown setting, U0VAL a value that is not allowed (and says what is), U0AMB a name that several have, U0CHN,
U0CHT, U0ROL and U0EVR a channel or role that will not do.';

grant execute on function config.set to guildkeeper_bot, guildkeeper_admin;

commit;
