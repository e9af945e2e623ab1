-- Revert guildkeeper:automod/_merged from pg

begin;
set local role guildkeeper_owner;

drop function automod._merged;

commit;
