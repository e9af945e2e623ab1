-- Revert guildkeeper:choices/_price_due from pg

begin;
set local role guildkeeper_owner;

drop function choices._price_due;

commit;
