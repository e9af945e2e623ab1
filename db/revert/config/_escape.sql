-- Revert guildkeeper:config/_escape from pg

begin;
set local role guildkeeper_owner;

drop function config._escape;

commit;
