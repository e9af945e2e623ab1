-- Revert guildkeeper:desk/types from pg

begin;
set local role guildkeeper_owner;

drop function desk.types;

commit;
