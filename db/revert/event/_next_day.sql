-- Revert guildkeeper:event/_next_day from pg

begin;
set local role guildkeeper_owner;

drop function event._next_day;

commit;
