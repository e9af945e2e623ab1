-- Revert guildkeeper:tickets/_schedule_advance from pg

begin;
set local role guildkeeper_owner;

drop function tickets._schedule_advance;

commit;
