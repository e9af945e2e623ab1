-- Revert guildkeeper:event/_once from pg

begin;
set local role guildkeeper_owner;

drop function event._once;

commit;
