-- Revert guildkeeper:tickets/rate from pg

begin;
set local role guildkeeper_owner;

drop function tickets.rate;

commit;
