-- Revert guildkeeper:choices/_take from pg

begin;
set local role guildkeeper_owner;

drop function choices._take;

commit;
