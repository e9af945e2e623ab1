-- Revert guildkeeper:choices/_outcome from pg

begin;
set local role guildkeeper_owner;

drop function choices._outcome;

commit;
