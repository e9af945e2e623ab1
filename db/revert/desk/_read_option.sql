-- Revert guildkeeper:desk/_read_option from pg

begin;
set local role guildkeeper_owner;

drop function desk._read_option;

commit;
