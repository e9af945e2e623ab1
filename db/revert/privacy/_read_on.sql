-- Revert guildkeeper:privacy/_read_on from pg

begin;
set local role guildkeeper_owner;

drop function privacy._read_on;

commit;
