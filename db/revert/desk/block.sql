-- Revert guildkeeper:desk/block from pg

begin;
set local role guildkeeper_owner;

drop function desk.block;

commit;
