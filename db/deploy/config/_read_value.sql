-- Deploy guildkeeper:config/_read_value to pg

begin;
set local role guildkeeper_owner;

create function config._read_value(guild_id bigint, setting config.setting_column, typed text)
returns text[]
language plpgsql stable
as $$
begin
  case (setting).kind
    when 'channel', 'role' then
      return config._read_name(_read_value.guild_id, setting, _read_value.typed);
    when 'time_zone' then
      return coalesce(config._read_time_zone(_read_value.typed), array[_read_value.typed]);
    when 'duration' then
      -- Nothing, which is no interval, and not what was typed: PostgreSQL would read 1h 90 as 90 seconds more.
      return array[coalesce(justify_hours(app._read_duration(_read_value.typed))::text, left(_read_value.typed, 0))];
    when 'integer' then
      return array[coalesce(trim_scale(app._read_amount(_read_value.typed))::text, _read_value.typed)];
    when 'number' then
      return array[coalesce(trim_scale(app._read_number(_read_value.typed))::text, _read_value.typed)];
    when 'text' then
      return array[config._unescape(_read_value.typed)];
    else
      return array[_read_value.typed];
  end case;
end;
$$;

comment on function config._read_value is
'What somebody who typed this may mean by it, as the value of a setting: more than one where a name belongs to several. What
cannot be read is given back as it is; of a duration nothing is left, as the column would read it in another way.';

commit;
