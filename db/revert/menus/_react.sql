-- Revert guildkeeper:menus/_react from pg

begin;
set local role guildkeeper_owner;

drop function menus._react;

commit;
