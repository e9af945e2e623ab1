-- Revert guildkeeper:desk/offers from pg

begin;
set local role guildkeeper_owner;

drop function desk.offers;
drop type desk.offer_row;

commit;
