-- Revert guildkeeper:automod/_see from pg

begin;
set local role guildkeeper_owner;

drop function automod._see;

commit;
