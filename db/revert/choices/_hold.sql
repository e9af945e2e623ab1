-- Revert guildkeeper:choices/_hold from pg

begin;
set local role guildkeeper_owner;

drop function choices._hold;

commit;
