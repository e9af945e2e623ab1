-- Revert guildkeeper:roles/_read_colors from pg

begin;
set local role guildkeeper_owner;

drop function roles._read_colors;

commit;
