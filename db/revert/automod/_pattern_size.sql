-- Revert guildkeeper:automod/_pattern_size from pg

begin;
set local role guildkeeper_owner;

drop function automod._pattern_size;

commit;
