-- Revert guildkeeper:app/_read_number from pg

begin;
set local role guildkeeper_owner;

drop function app._read_number;

commit;
