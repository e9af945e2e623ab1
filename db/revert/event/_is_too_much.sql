-- Revert guildkeeper:event/_is_too_much from pg

begin;
set local role guildkeeper_owner;

drop function event._is_too_much;

commit;
