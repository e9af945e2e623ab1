-- Revert guildkeeper:choices/_standing from pg

begin;
set local role guildkeeper_owner;

drop function choices._standing;

commit;
