-- Revert guildkeeper:menus/_react_to_all from pg

begin;
set local role guildkeeper_owner;

drop function menus._react_to_all;

commit;
