-- Revert guildkeeper:choices/offer from pg

begin;
set local role guildkeeper_owner;

drop type choices.offer;
drop type choices.offered;

commit;
