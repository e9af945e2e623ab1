-- Revert guildkeeper:tickets/_warn from pg

begin;
set local role guildkeeper_owner;

drop function tickets._warn;
drop type tickets.warning_row;

commit;
