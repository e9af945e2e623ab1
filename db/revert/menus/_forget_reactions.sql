-- Revert guildkeeper:menus/_forget_reactions from pg

begin;
set local role guildkeeper_owner;

drop function menus._forget_reactions;

commit;
