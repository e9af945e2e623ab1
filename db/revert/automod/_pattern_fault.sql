-- Revert guildkeeper:automod/_pattern_fault from pg

begin;
set local role guildkeeper_owner;

drop function automod._pattern_fault;

commit;
