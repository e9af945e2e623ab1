-- Revert guildkeeper:app/_setting_allowed from pg

begin;
set local role guildkeeper_owner;

drop function app._setting_allowed;

commit;
