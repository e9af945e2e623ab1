-- Revert guildkeeper:desk/set_type from pg

begin;
set local role guildkeeper_owner;

drop function desk.set_type;

commit;
