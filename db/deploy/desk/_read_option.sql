-- Deploy guildkeeper:desk/_read_option to pg

begin;
set local role guildkeeper_owner;

create function desk._read_option(option config.setting, given jsonb)
returns jsonb
language sql stable
as $$
  select case
    when _read_option.given <> 'null' and (_read_option.option).kind = 'duration' then
      to_jsonb(coalesce(justify_hours(app._read_duration(_read_option.given #>> '{}'))::text, ''))
    when _read_option.given <> 'null' and (_read_option.option).kind = 'integer' then
      to_jsonb(coalesce(trim_scale(app._read_number(_read_option.given #>> '{}'))::text, _read_option.given #>> '{}'))
    when _read_option.given <> 'null' then _read_option.given
    else coalesce(desk._type_defaults() -> split_part((_read_option.option).key, '.', 3), 'null')
  end;
$$;

comment on function desk._read_option is
'What somebody means by the value of an option: nothing is the default again, a duration and a number are read as people type
them (3d12h, 2 Wochen; 1,000). What cannot be read is given back as it is; of a duration nothing is left (see
config._read_value).';

commit;
