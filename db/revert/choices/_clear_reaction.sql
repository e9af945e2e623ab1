-- Revert guildkeeper:choices/_clear_reaction from pg

begin;
set local role guildkeeper_owner;

drop function choices._clear_reaction;

commit;
