-- Revert guildkeeper:desk/_read_hours from pg

begin;
set local role guildkeeper_owner;

drop function desk._read_hours;

commit;
