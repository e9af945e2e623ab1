-- Revert guildkeeper:automod/_meets from pg

begin;
set local role guildkeeper_owner;

drop function automod._meets;

commit;
