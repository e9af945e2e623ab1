-- Revert guildkeeper:app/_check_role_setting from pg

begin;
set local role guildkeeper_owner;

drop function app._check_role_setting;

commit;
