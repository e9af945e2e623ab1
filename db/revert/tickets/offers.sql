-- Revert guildkeeper:tickets/offers from pg

begin;
set local role guildkeeper_owner;

drop function tickets.offers;
drop type tickets.offer_row;

commit;
