-- Revert guildkeeper:choices/_pay from pg

begin;
set local role guildkeeper_owner;

drop function choices._pay;

commit;
