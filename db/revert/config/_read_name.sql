-- Revert guildkeeper:config/_read_name from pg

begin;
set local role guildkeeper_owner;

drop function config._read_name;

commit;
