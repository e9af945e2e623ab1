-- Revert guildkeeper:tickets/claim_reading from pg

begin;
set local role guildkeeper_owner;

drop function tickets.claim_reading;
drop type tickets.reading;

commit;
