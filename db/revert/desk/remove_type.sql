-- Revert guildkeeper:desk/remove_type from pg

begin;
set local role guildkeeper_owner;

drop function desk.remove_type;

commit;
