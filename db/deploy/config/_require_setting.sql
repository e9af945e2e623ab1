-- Deploy guildkeeper:config/_require_setting to pg

begin;
set local role guildkeeper_owner;

create function config._require_setting(key text)
returns config.setting_column
language plpgsql stable
as $$
declare
  v_column config.setting_column;
begin
  select c.* into v_column from config.setting_column c where c.key = _require_setting.key;
  if not found then
    perform app._refuse('unknown_setting', coalesce(left(_require_setting.key, 100), ''));
  end if;
  return v_column;
end;
$$;

comment on function config._require_setting is 'The setting of that name. Refuses an unknown one (U0SET).';

commit;
