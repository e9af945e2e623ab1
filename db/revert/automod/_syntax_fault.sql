-- Revert guildkeeper:automod/_syntax_fault from pg

begin;
set local role guildkeeper_owner;

drop function automod._syntax_fault;

commit;
