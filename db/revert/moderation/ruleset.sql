-- Revert guildkeeper:moderation/ruleset from pg

begin;
set local role guildkeeper_owner;

drop table moderation.ruleset;
drop function moderation._ids(interval);

commit;
