-- Revert guildkeeper:config/_choices from pg

begin;
set local role guildkeeper_owner;

drop function config._choices;

commit;
