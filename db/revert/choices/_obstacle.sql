-- Revert guildkeeper:choices/_obstacle from pg

begin;
set local role guildkeeper_owner;

drop function choices._obstacle;

commit;
