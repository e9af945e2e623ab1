-- Revert guildkeeper:choices/schema from pg

begin;
set local role guildkeeper_owner;

drop type choices.decision;
drop type choices.standing;
drop type choices.act;
drop schema choices;

commit;
