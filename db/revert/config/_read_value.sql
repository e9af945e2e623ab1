-- Revert guildkeeper:config/_read_value from pg

begin;
set local role guildkeeper_owner;

drop function config._read_value;

commit;
