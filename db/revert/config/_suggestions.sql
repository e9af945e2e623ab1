-- Revert guildkeeper:config/_suggestions from pg

begin;
set local role guildkeeper_owner;

drop function config._suggestions;

commit;
