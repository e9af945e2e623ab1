-- Revert guildkeeper:app/_setting from pg

begin;
set local role guildkeeper_owner;

drop function app._setting;

commit;
