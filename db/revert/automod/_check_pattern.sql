-- Revert guildkeeper:automod/_check_pattern from pg

begin;
set local role guildkeeper_owner;

drop trigger check_pattern on automod.rule;
drop function automod._check_pattern;

commit;
