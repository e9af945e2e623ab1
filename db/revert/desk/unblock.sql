-- Revert guildkeeper:desk/unblock from pg

begin;
set local role guildkeeper_owner;

drop function desk.unblock;

commit;
