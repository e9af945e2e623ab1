-- Revert guildkeeper:automod/_pattern_nests from pg

begin;
set local role guildkeeper_owner;

drop function automod._pattern_nests;

commit;
