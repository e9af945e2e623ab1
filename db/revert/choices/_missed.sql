-- Revert guildkeeper:choices/_missed from pg

begin;
set local role guildkeeper_owner;

drop function choices._missed;

commit;
