-- Revert guildkeeper:choices/_let_go from pg

begin;
set local role guildkeeper_owner;

drop function choices._let_go;

commit;
