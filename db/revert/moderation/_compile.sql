-- Revert guildkeeper:moderation/_compile from pg

begin;
set local role guildkeeper_owner;

drop trigger compile on moderation.rule;
drop function moderation._compile();
drop function moderation._ruleset(bigint);

commit;
