-- Deploy guildkeeper:config/_check_role_setting to pg

begin;
set local role guildkeeper_owner;

create function config._check_role_setting()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_role_id bigint := to_jsonb(new) ->> tg_argv[0];
begin
  perform app._require_role(new.guild_id, v_role_id);
  return new;
end;
$$;

comment on function config._check_role_setting is
'For a setting that is a role, named by the trigger''s argument: refuses one that this guild does not have (U0ROL), and @everyone
(U0EVR). Its trigger calls it when the setting changes to a role.';

commit;
