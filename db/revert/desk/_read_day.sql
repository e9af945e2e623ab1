-- Revert guildkeeper:desk/_read_day from pg

begin;
set local role guildkeeper_owner;

drop function desk._read_day;

commit;
