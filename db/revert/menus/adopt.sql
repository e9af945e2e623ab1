-- Revert guildkeeper:menus/adopt from pg

begin;
set local role guildkeeper_owner;

drop function menus.adopt;

commit;
