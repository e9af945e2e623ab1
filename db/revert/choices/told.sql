-- Revert guildkeeper:choices/told from pg

begin;
set local role guildkeeper_owner;

drop type choices.told;

commit;
