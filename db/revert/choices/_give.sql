-- Revert guildkeeper:choices/_give from pg

begin;
set local role guildkeeper_owner;

drop function choices._give;

commit;
