-- Revert guildkeeper:app/_require_setting from pg

begin;
set local role guildkeeper_owner;

drop function app._require_setting;

commit;
