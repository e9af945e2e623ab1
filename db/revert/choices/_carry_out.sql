-- Revert guildkeeper:choices/_carry_out from pg

begin;
set local role guildkeeper_owner;

drop function choices._carry_out;

commit;
