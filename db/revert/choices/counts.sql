-- Revert guildkeeper:choices/counts from pg

begin;
set local role guildkeeper_owner;

drop function choices.counts;

commit;
