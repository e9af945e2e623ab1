-- Revert guildkeeper:choices/outcome from pg

begin;
set local role guildkeeper_owner;

drop type choices.outcome;

commit;
